//! Every colour of the window, by token, once for each scheme. What a token is for stands beside it. Nothing else in the
//! crate names a colour, except the faces, whose skin, hair and cloth belong to the people.

use egui::Color32;

/// A set of colours with meanings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// The window behind the sheets.
    pub desk: Color32,
    /// A sheet.
    pub paper: Color32,
    /// Buttons and choices; text on ink.
    pub card: Color32,
    /// Tracks of bars, past weeks, the focused choice.
    pub sunk: Color32,
    /// Hairlines; decoration only.
    pub line: Color32,
    /// The outline of anything one can press.
    pub edge: Color32,
    /// Text, the fulcrum, the primary button.
    pub ink: Color32,
    /// The second voice.
    pub ink2: Color32,
    /// The third voice: disabled text, icons.
    pub ink3: Color32,
    /// Managing: briefcase, its weights, placed moves. Also the outline of these.
    pub manage: Color32,
    /// Text on `manage`.
    pub on_manage: Color32,
    /// Managing, as text.
    pub manage_text: Color32,
    /// Managing, as soft ground.
    pub manage_tint: Color32,
    /// Leading: bulb, its weights, "Place it".
    pub lead: Color32,
    /// Text on `lead`.
    pub on_lead: Color32,
    /// Leading, as text.
    pub lead_text: Color32,
    /// The outline of every `lead` fill.
    pub lead_edge: Color32,
    /// Leading, as soft ground: a picked move, an aim, a voiced risk.
    pub lead_tint: Color32,
    /// A cause that hurt, as fill.
    pub alert: Color32,
    /// Falling, blocked, due now.
    pub alert_text: Color32,
    /// The same, as soft ground.
    pub alert_tint: Color32,
    /// A cause that helped, as fill.
    pub good: Color32,
    /// Rising, kept.
    pub good_text: Color32,
    /// The same, as soft ground.
    pub good_tint: Color32,
    /// The curve of delivery: solid, squares.
    pub delivery: Color32,
    /// The curve of the team: dashed, circles.
    pub team: Color32,
    /// The beam.
    pub wood: Color32,
    /// A pan.
    pub wood2: Color32,
    /// The ground behind a face.
    pub tile: Color32,
    /// The votes A, B, C, D.
    pub votes: [Color32; 4],
    /// Text on a vote.
    pub on_vote: Color32,
    /// The one shadow of a sheet.
    pub shadow: Color32,
}

/// Daylight: warm paper on a desk.
pub(super) const LIGHT: Palette = Palette {
    desk: hex(0xECE6DA),
    paper: hex(0xFAF6EE),
    card: hex(0xFFFDF9),
    sunk: hex(0xE6DED0),
    line: hex(0xDBD1C0),
    edge: hex(0x877C6A),
    ink: hex(0x24211C),
    ink2: hex(0x524B41),
    ink3: hex(0x675F53),
    manage: hex(0x1F4F82),
    on_manage: hex(0xFFFFFF),
    manage_text: hex(0x1F4F82),
    manage_tint: hex(0xDDE7F1),
    lead: hex(0xE5A62E),
    on_lead: hex(0x2A1D00),
    lead_text: hex(0x7A4F00),
    lead_edge: hex(0xA06E0A),
    lead_tint: hex(0xFBECCB),
    alert: hex(0xA5331F),
    alert_text: hex(0x9A3323),
    alert_tint: hex(0xF8E2DB),
    good: hex(0x458C66),
    good_text: hex(0x2C6147),
    good_tint: hex(0xDFEBE1),
    delivery: hex(0x1F4A3C),
    team: hex(0xB5477A),
    wood: hex(0x6B5B48),
    wood2: hex(0x8C7A63),
    tile: hex(0xE3DACA),
    votes: [hex(0x43179A), hex(0x15756D), hex(0xB8400B), hex(0x2A2522)],
    on_vote: hex(0xFFFFFF),
    shadow: Color32::from_rgba_premultiplied(3, 3, 2, 20),
};

/// Daylight on a projector: white paper, darker ink.
pub(super) const ROOM: Palette = Palette {
    paper: hex(0xFFFFFF),
    card: hex(0xFFFFFF),
    sunk: hex(0xEDE7DB),
    line: hex(0xB9AF9F),
    ink: hex(0x1B1916),
    ink2: hex(0x3F3931),
    ..LIGHT
};

/// Evening.
pub(super) const DARK: Palette = Palette {
    desk: hex(0x171613),
    paper: hex(0x211F1B),
    card: hex(0x2B2823),
    sunk: hex(0x3A362F),
    line: hex(0x403B33),
    edge: hex(0x8E8575),
    ink: hex(0xF4EFE5),
    ink2: hex(0xCFC7B8),
    ink3: hex(0xACA393),
    manage: hex(0x5D9DDB),
    on_manage: hex(0x07182A),
    manage_text: hex(0x8FBFEC),
    manage_tint: hex(0x1D3147),
    lead: hex(0xF3C452),
    on_lead: hex(0x2A1D00),
    lead_text: hex(0xF3C452),
    lead_edge: hex(0xF3C452),
    lead_tint: hex(0x3E3216),
    alert: hex(0xE2725B),
    alert_text: hex(0xF4A391),
    alert_tint: hex(0x45241D),
    good: hex(0x8FD0AA),
    good_text: hex(0x8FD0AA),
    good_tint: hex(0x1F3A2C),
    delivery: hex(0xA9DCC0),
    team: hex(0xE985B2),
    wood: hex(0xA8957B),
    wood2: hex(0x7D6D58),
    tile: hex(0x4B453B),
    votes: [hex(0xBFA3FF), hex(0x2FB5A6), hex(0xFF8A5C), hex(0xF4EFE5)],
    on_vote: hex(0x171613),
    shadow: Color32::TRANSPARENT,
};

/// As much contrast as a screen can give.
pub(super) const CONTRAST: Palette = Palette {
    desk: hex(0x000000),
    paper: hex(0x000000),
    card: hex(0x000000),
    sunk: hex(0x2E2E2E),
    line: hex(0xFFFFFF),
    edge: hex(0xFFFFFF),
    ink: hex(0xFFFFFF),
    ink2: hex(0xFFFFFF),
    ink3: hex(0xE6E6E6),
    manage: hex(0x6CB8FF),
    on_manage: hex(0x000000),
    manage_text: hex(0x8CC8FF),
    manage_tint: hex(0x00213F),
    lead: hex(0xFFD84D),
    on_lead: hex(0x000000),
    lead_text: hex(0xFFD84D),
    lead_edge: hex(0xFFD84D),
    lead_tint: hex(0x332900),
    alert: hex(0xFF8872),
    alert_text: hex(0xFF9E8A),
    alert_tint: hex(0x3A0F06),
    good: hex(0x9BF0BE),
    good_text: hex(0x9BF0BE),
    good_tint: hex(0x06301A),
    delivery: hex(0x9BF0BE),
    team: hex(0xF779B4),
    wood: hex(0xFFFFFF),
    wood2: hex(0xBDBDBD),
    tile: hex(0x5A5A5A),
    votes: [hex(0xB79CFF), hex(0x28B8A6), hex(0xFF8A5C), hex(0xFFFFFF)],
    on_vote: hex(0x000000),
    shadow: Color32::TRANSPARENT,
};

/// An opaque colour from its six digits, `0xRRGGBB`.
#[must_use]
pub const fn hex(rgb: u32) -> Color32 {
    let [_, r, g, b] = rgb.to_be_bytes();
    Color32::from_rgb(r, g, b)
}
