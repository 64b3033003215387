//! A key as it looks on a keyboard: what presses the control it stands on.

use egui::{Align2, Color32, Painter, Pos2, Rect, Response, Sense, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, vec2};

use super::super::theme::{Theme, TypeSize, Weight, corner, height, radius, space};
use super::text::{LaidText, StyledText};

/// A key cap that is laid out but not drawn.
pub struct KeyCap {
    block: LaidText,
    size: Vec2,
    edge: Color32,
}

impl KeyCap {
    /// On paper.
    #[must_use]
    pub fn new(painter: &Painter, theme: &Theme, key: &str) -> Self {
        Self::colored(painter, theme, key, theme.palette.ink2, theme.palette.edge)
    }

    /// On a coloured ground.
    #[must_use]
    pub fn on(painter: &Painter, theme: &Theme, key: &str, text: Color32) -> Self {
        Self::colored(painter, theme, key, text, text)
    }

    fn colored(painter: &Painter, theme: &Theme, key: &str, text: Color32, edge: Color32) -> Self {
        let block = StyledText::of(theme, key, TypeSize::Note, Weight::SemiBold, text).line(painter);
        let height = theme.grown(height::KEY);
        let width = (block.size().x + 2.0 * space::TIGHT + 2.0).max(height + 2.0).round();
        Self { block, size: vec2(width, height), edge }
    }

    /// How large it is.
    #[must_use]
    pub fn size(&self) -> Vec2 {
        self.size
    }

    /// Draws it.
    pub fn paint(&self, painter: &Painter, min: Pos2) {
        let rect = Rect::from_min_size(min, self.size);
        painter.rect_stroke(rect, corner(radius::KEY), (1.0, self.edge), StrokeKind::Inside);
        self.block.paint_in(painter, rect, Align2::CENTER_CENTER);
    }
}

/// A key cap as a widget. `label` says what the key does, for a screen reader.
pub fn key_cap_ui(ui: &mut Ui, key: &str, label: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    let cap = KeyCap::new(ui.painter(), &theme, key);
    let (rect, response) = ui.allocate_exact_size(cap.size(), Sense::hover());
    cap.paint(ui.painter(), rect.min);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, label));
    response
}
