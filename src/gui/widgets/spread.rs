//! Where one end lies among many: a band for eight of ten, a line for the middle, a bar to reach, and the real end on it.

use egui::{Align2, Color32, Rect, Response, Sense, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::super::theme::{Theme, TypeSize, Weight};
use super::text::StyledText;

/// What is drawn, in points 0–100.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    /// Which result.
    pub name: String,
    /// A tenth of the others ended below this.
    pub low: f32,
    /// The middle of the others.
    pub middle: f32,
    /// A tenth ended above this.
    pub high: f32,
    /// The real end.
    pub real: f32,
    /// The bar, and what it is called.
    pub bar: (f32, String),
    /// Who the others are, beside the band.
    pub others: String,
    /// All of it in words.
    pub said: String,
}

/// The drawing, as wide as there is room.
pub fn spread_ui(ui: &mut Ui, spread: &Spread, color: Color32) -> Response {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let painter = ui.painter().clone();
    let note = |text: &str, weight, color| StyledText::of(&theme, text, TypeSize::Note, weight, color).line(&painter);
    let line = theme.grown(16.0);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 5.0 * line + 12.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &spread.said));
    let edge = theme.grown(12.0);
    let x = |value: f32| rect.left() + edge + (rect.width() - 2.0 * edge) * value.clamp(0.0, 100.0) / 100.0;
    let top = rect.top() + line;
    let track = Rect::from_min_max(pos2(x(0.0), top + line), pos2(x(100.0), top + 2.0 * line));
    let within = |middle: f32, wide: f32| (middle - 0.5 * wide).clamp(rect.left(), (rect.right() - wide).max(rect.left()));
    painter.rect_filled(track, 4.0, p.sunk);
    let band = Rect::from_min_max(pos2(x(spread.low), track.top()), pos2(x(spread.high).max(x(spread.low) + 3.0), track.bottom()));
    painter.rect(band, 4.0, color.gamma_multiply(0.35), (1.0, color), StrokeKind::Inside);
    painter.vline(x(spread.middle), track.y_range(), (2.0, color));
    painter.vline(x(spread.bar.0), top + 0.5 * line..=track.bottom() + 4.0, (1.2, p.ink2));
    let bar = note(&spread.bar.1, Weight::Regular, p.ink2);
    bar.paint(&painter, pos2(within(x(spread.bar.0), bar.size().x), rect.top()));
    let at = pos2(x(spread.real), track.center().y);
    painter.circle(at, theme.grown(7.0), p.ink, (2.0, p.paper));
    let real = note(&format!("{:.0}", spread.real), Weight::Bold, p.ink);
    real.paint_in(&painter, Rect::from_center_size(pos2(at.x, top + 0.5 * line), vec2(60.0, line)), Align2::CENTER_CENTER);
    let below = track.bottom() + 4.0;
    for end in [0.0, 100.0] {
        let words = note(&format!("{end:.0}"), Weight::Regular, p.ink3);
        words.paint(&painter, pos2(within(x(end), words.size().x), below));
    }
    let others = StyledText::of(&theme, &spread.others, TypeSize::Note, Weight::Regular, p.ink2).cut(&painter, rect.width());
    others.paint(&painter, pos2(within(band.center().x, others.size().x), below + line));
    response.on_hover_text(&spread.said)
}
