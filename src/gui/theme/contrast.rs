//! How well two colours can be told apart, by the definition of the Web Content Accessibility Guidelines (WCAG 2.2).

use egui::{Color32, Rgba};

/// The contrast ratio of two opaque colours, 1 (the same) to 21 (black on white). Text wants 4.5, large shapes 3.
#[must_use]
pub fn ratio(a: Color32, b: Color32) -> f32 {
    ratio_in_room(a, b, 0.0)
}

/// The same on a wall that room light falls on. `veil` is that light as a part of the projector's white: 0.05–0.15 in a
/// lit room.
#[must_use]
pub fn ratio_in_room(a: Color32, b: Color32, veil: f32) -> f32 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + veil + 0.05) / (a.min(b) + veil + 0.05)
}

/// Relative luminance, 0–1.
fn luminance(color: Color32) -> f32 {
    let linear = Rgba::from(color);
    0.2126 * linear.r() + 0.7152 * linear.g() + 0.0722 * linear.b()
}

#[cfg(test)]
mod tests {
    use super::super::palette::{CONTRAST, DARK, LIGHT, Palette, ROOM, hex};
    use super::*;

    /// Every pair of text and ground that meets on a screen.
    fn texts(p: &Palette) -> Vec<(&'static str, Color32, Color32)> {
        let mut pairs = vec![
            ("ink/sunk", p.ink, p.sunk),
            ("ink2/sunk", p.ink2, p.sunk),
            ("card/ink", p.card, p.ink),
            ("on-manage/manage", p.on_manage, p.manage),
            ("on-lead/lead", p.on_lead, p.lead),
            ("manage-text/paper", p.manage_text, p.paper),
            ("manage-text/manage-tint", p.manage_text, p.manage_tint),
            ("lead-text/paper", p.lead_text, p.paper),
            ("lead-text/lead-tint", p.lead_text, p.lead_tint),
            ("ink/lead-tint", p.ink, p.lead_tint),
            ("ink2/lead-tint", p.ink2, p.lead_tint),
            ("alert-text/lead-tint", p.alert_text, p.lead_tint),
            ("ink/manage-tint", p.ink, p.manage_tint),
            ("ink/good-tint", p.ink, p.good_tint),
            ("alert-text/paper", p.alert_text, p.paper),
            ("alert-text/alert-tint", p.alert_text, p.alert_tint),
            ("good-text/paper", p.good_text, p.paper),
            ("good-text/good-tint", p.good_text, p.good_tint),
            ("delivery/paper", p.delivery, p.paper),
            ("team/paper", p.team, p.paper),
        ];
        for (ground, on) in [("paper", p.paper), ("card", p.card), ("desk", p.desk)] {
            pairs.extend([(ground, p.ink, on), (ground, p.ink2, on), (ground, p.ink3, on)]);
        }
        pairs.extend(p.votes.map(|vote| ("on-vote/vote", p.on_vote, vote)));
        pairs
    }

    /// Every pair of shape and ground that must be told apart.
    fn shapes(p: &Palette) -> Vec<(&'static str, Color32, Color32)> {
        let mut pairs = vec![
            ("edge/paper", p.edge, p.paper),
            ("edge/card", p.edge, p.card),
            ("manage/paper", p.manage, p.paper),
            ("lead-edge/paper", p.lead_edge, p.paper),
            ("lead-edge/lead-tint", p.lead_edge, p.lead_tint),
            ("alert/paper", p.alert, p.paper),
            ("good/paper", p.good, p.paper),
            ("wood/paper", p.wood, p.paper),
            ("ink2/sunk", p.ink2, p.sunk),
            ("ink/tile", p.ink, p.tile),
        ];
        pairs.extend(p.votes.map(|vote| ("vote/paper", vote, p.paper)));
        pairs
    }

    fn too_weak(pairs: Vec<(&'static str, Color32, Color32)>, least: f32) -> Vec<(&'static str, f32)> {
        pairs.into_iter().map(|(name, a, b)| (name, ratio(a, b))).filter(|(_, found)| *found < least).collect()
    }

    #[test]
    fn black_on_white_is_21_and_the_order_does_not_matter() {
        let (black, white) = (hex(0x000000), hex(0xFFFFFF));
        assert!((ratio(black, white) - 21.0).abs() < 0.01);
        assert_eq!(ratio(black, white), ratio(white, black));
        assert!((ratio(black, black) - 1.0).abs() < 1e-6);
    }

    #[test]
    fn all_text_can_be_read() {
        for (scheme, palette, least) in [("light", &LIGHT, 4.5), ("dark", &DARK, 4.5), ("room", &ROOM, 4.5), ("contrast", &CONTRAST, 7.0)] {
            assert_eq!(too_weak(texts(palette), least), [], "{scheme}");
        }
    }

    #[test]
    fn all_shapes_can_be_seen() {
        for (scheme, palette) in [("light", &LIGHT), ("dark", &DARK), ("room", &ROOM), ("contrast", &CONTRAST)] {
            assert_eq!(too_weak(shapes(palette), 3.0), [], "{scheme}");
        }
    }

    #[test]
    fn the_weakest_pairs_are_as_strong_as_promised() {
        for (promised, a, b) in [
            (4.7, LIGHT.team, LIGHT.paper),
            (5.1, LIGHT.ink3, LIGHT.desk),
            (5.9, LIGHT.alert_text, LIGHT.alert_tint),
            (5.9, DARK.ink3, DARK.card),
            (6.2, DARK.on_manage, DARK.manage),
            (7.2, CONTRAST.alert_text, CONTRAST.lead_tint),
            (8.3, CONTRAST.team, CONTRAST.paper),
            (3.7, LIGHT.good, LIGHT.paper),
            (3.8, LIGHT.edge, LIGHT.paper),
            (4.1, LIGHT.lead_edge, LIGHT.paper),
            (4.0, DARK.edge, DARK.card),
        ] {
            assert!((ratio(a, b) - promised).abs() < 0.06, "{promised} was promised for {a:?} on {b:?}, it is {:.2}", ratio(a, b));
        }
    }

    #[test]
    fn a_lit_room_leaves_enough() {
        let on_wall = |color| ratio_in_room(color, ROOM.paper, 0.1);
        assert!((on_wall(ROOM.ink) - 7.2).abs() < 0.06, "{}", on_wall(ROOM.ink));
        assert!((on_wall(ROOM.ink2) - 6.0).abs() < 0.06, "{}", on_wall(ROOM.ink2));
        for vote in ROOM.votes {
            assert!(on_wall(vote) > 3.95, "{vote:?} {}", on_wall(vote));
        }
    }
}
