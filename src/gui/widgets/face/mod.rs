//! A person's face: who they are from the author's parts, how they are from three meters. A face never stands without words
//! beside it; its label for a screen reader is given by whoever draws it.

mod body;
mod hair;
mod head;
mod pose;
mod tones;

use egui::{Color32, Context, Id, Painter, Rect, Response, Sense, Ui, Vec2, WidgetInfo, WidgetType, lerp, pos2, vec2};

use super::super::motion::{FACE, eased};
use super::super::paint::{Affine, Canvas, Path};
use super::super::theme::{Palette, Theme, corner, radius};
use crate::sim::people::Looks;
use pose::Pose;
use tones::Tones;

/// What a face shows, each 0–100.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mood {
    /// Enthusiasm.
    pub morale: f32,
    /// How worn.
    pub strain: f32,
    /// Trust in the player.
    pub trust: f32,
}

impl Mood {
    /// Well enough: for small portraits that only say who it is.
    pub const CALM: Self = Self { morale: 60.0, strain: 30.0, trust: 60.0 };

    /// On the way from one mood to another, `progress` 0–1.
    #[must_use]
    pub fn between(from: Self, to: Self, progress: f32) -> Self {
        let at = |a: f32, b: f32| lerp(a..=b, progress.clamp(0.0, 1.0));
        Self { morale: at(from.morale, to.morale), strain: at(from.strain, to.strain), trust: at(from.trust, to.trust) }
    }
}

/// The mood to draw now, while a person changes from what was drawn before to `mood`. `id` is the person's place on the screen.
#[must_use]
pub fn eased_mood(ctx: &Context, id: Id, mood: Mood) -> Mood {
    let at = |name: &str, value: f32| eased(ctx, id.with(name), value, FACE);
    Mood { morale: at("morale", mood.morale), strain: at("strain", mood.strain), trust: at("trust", mood.trust) }
}

/// Draws a face on its tile into a square.
pub fn paint(painter: &Painter, rect: Rect, looks: &Looks, mood: Mood, palette: &Palette) {
    let rounding = (rect.width() * 16.0 / 120.0).min(radius::SHEET);
    painter.rect_filled(rect, corner(rounding), palette.tile);
    bust(painter, rect, looks, mood);
}

/// Draws a small round face. `ground` is the colour it lies on.
pub fn paint_round(painter: &Painter, rect: Rect, looks: &Looks, ground: Color32, palette: &Palette) {
    let r = 0.5 * rect.width();
    painter.circle_filled(rect.center(), r, palette.tile);
    bust(painter, rect, looks, Mood::CALM);
    // The corners are laid over with the ground, for a painter can only clip to rectangles.
    let canvas = Canvas::at(painter, rect.center());
    let out = r + 1.0;
    for quarter in 0..4 {
        let k = r * 0.552_284_8;
        let mask = Path::at(r, 0.0).curve([r, k, k, r, 0.0, r]).line(0.0, out).line(out, out).line(out, 0.0).close();
        canvas.group(Affine::rotate(90.0 * quarter as f32, pos2(0.0, 0.0))).fill(&mask, ground);
    }
}

/// A face as a widget, `size` points square. `label` is what a screen reader says.
pub fn face_ui(ui: &mut Ui, size: f32, looks: &Looks, mood: Mood, label: &str) -> Response {
    place(ui, size, label, |painter, rect, palette| paint(painter, rect, looks, mood, palette))
}

/// A small round face as a widget, on `ground`.
pub fn round_face_ui(ui: &mut Ui, size: f32, looks: &Looks, ground: Color32, label: &str) -> Response {
    place(ui, size, label, |painter, rect, palette| paint_round(painter, rect, looks, ground, palette))
}

fn place(ui: &mut Ui, size: f32, label: &str, draw: impl FnOnce(&Painter, Rect, &Palette)) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(size), Sense::hover());
    if ui.is_rect_visible(rect) {
        draw(ui.painter(), rect, Theme::of(ui.ctx()).palette);
    }
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, label));
    response
}

fn bust(painter: &Painter, rect: Rect, looks: &Looks, mood: Mood) {
    let tones = Tones::of(looks);
    let pose = Pose::new(mood, tones::side(looks.hair));
    // The bust is drawn in units of 100 around (60, 72) and sized so that its cut lies on the tile's lower edge.
    let grow = Affine::translate(vec2(-12.0, -14.4)).after(Affine::scale(1.2));
    let painter = painter.with_clip_rect(painter.clip_rect().intersect(rect));
    let bust = Canvas::square(&painter, rect, 120.0).group(grow);
    let tip = Affine::rotate(pose.tip, pos2(60.0, 78.0));
    let head = bust.group(Affine::translate(vec2(pose.away * 2.0, pose.sink)).after(tip));

    hair::behind(&head, looks.hair, &tones);
    body::torso(&bust, &pose, &tones);
    body::neckline(&bust, looks.neck, &pose, &tones);
    head::skin(&head, looks, &pose, &tones);
    hair::before(&head, looks.hair, &tones);
    head::features(&head, looks, &pose, &tones);
    if pose.hand {
        body::hand(&bust, &pose, &tones);
    }
}
