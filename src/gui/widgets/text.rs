//! Words on a screen: set in the theme's type, evenly spaced, never wider than 75 letters, known to a screen reader.

use std::sync::Arc;

use egui::emath::GuiRounding as _;
use egui::epaint::text::PlacedRow;
use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Align2, Color32, Galley, Painter, Pos2, Rect, Response, Sense, Ui, Vec2, WidgetInfo, WidgetType, accesskit, pos2, vec2};

use super::super::theme::{ASCENT, IconStyle, LONGEST_LINE, ROW, Theme, TypeSize, Weight};

/// A piece of text before it is laid out: runs of different weight, size and colour on common baselines.
#[derive(Clone, Debug)]
pub struct StyledText {
    theme: Theme,
    runs: Vec<Run>,
    /// Room before the next run, in points.
    gap: f32,
    /// From one line to the next, in points at 100%; the tallest run's if `None`.
    line_height: Option<f32>,
}

#[derive(Clone, Debug)]
struct Run {
    text: String,
    format: TextFormat,
    gap: f32,
    line_height: f32,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Letters,
    Icon,
}

impl StyledText {
    /// No words yet.
    #[must_use]
    pub fn new(theme: &Theme) -> Self {
        Self { theme: *theme, runs: Vec::new(), gap: 0.0, line_height: None }
    }

    /// One run.
    #[must_use]
    pub fn of(theme: &Theme, text: &str, size: TypeSize, weight: Weight, color: Color32) -> Self {
        Self::new(theme).and(text, size, weight, color)
    }

    /// One more run.
    #[must_use]
    pub fn and(self, text: &str, size: TypeSize, weight: Weight, color: Color32) -> Self {
        let factor = self.theme.text.factor();
        let format = TextFormat {
            font_id: self.theme.font(size, weight),
            extra_letter_spacing: size.tracking() * factor,
            color,
            ..TextFormat::default()
        };
        self.push(text, format, size.line_height(), Kind::Letters)
    }

    /// Some room before the next run, in points at 100%: between an icon and its word, or a name and a role.
    #[must_use]
    pub fn gap(self, points: f32) -> Self {
        Self { gap: points * self.theme.text.factor(), ..self }
    }

    fn push(mut self, text: &str, format: TextFormat, line_height: f32, kind: Kind) -> Self {
        let gap = std::mem::take(&mut self.gap);
        self.runs.push(Run { text: text.to_owned(), format, gap, line_height, kind });
        self
    }

    /// An icon between the words, `points` large, its middle at the middle of capital letters.
    #[must_use]
    pub fn icon(self, icon: &str, style: IconStyle, points: f32, color: Color32) -> Self {
        let format = TextFormat { font_id: self.theme.icon_font(style, points), color, ..TextFormat::default() };
        self.push(icon, format, points, Kind::Icon)
    }

    /// Other than the usual distance from line to line, in points at 100%.
    #[must_use]
    pub fn leading(mut self, line_height: f32) -> Self {
        self.line_height = Some(line_height);
        self
    }

    /// The words without their looks, for a screen reader.
    #[must_use]
    pub fn plain(&self) -> String {
        let mut plain = String::new();
        for run in self.runs.iter().filter(|run| run.kind == Kind::Letters) {
            if run.gap > 0.0 && !plain.is_empty() {
                plain.push(' ');
            }
            plain.push_str(&run.text);
        }
        plain
    }

    /// Lays the words out, lines at most `width` points wide and never longer than 75 letters.
    #[must_use]
    pub fn lay(&self, painter: &Painter, width: f32) -> LaidText {
        let mut width = width;
        loop {
            let block = self.lay_at(painter, width);
            let widest = block.galley.rows.iter().filter(|row| letters(row) > LONGEST_LINE).map(|row| row.size.x);
            match widest.reduce(f32::max) {
                // A row may be wider than it was asked to be, by the space it ends in: it gets narrower each time even so.
                Some(too_wide) if width.is_finite() && width > 1.0 => width = (too_wide - 1.0).min(width - 1.0),
                _ => return block,
            }
        }
    }

    /// Lays the words out on one line.
    #[must_use]
    pub fn line(&self, painter: &Painter) -> LaidText {
        self.lay_at(painter, f32::INFINITY)
    }

    /// Lays the words out on one line that ends in "…" where there is no more room.
    #[must_use]
    pub fn cut(&self, painter: &Painter, width: f32) -> LaidText {
        let mut job = self.job(width);
        job.wrap.max_rows = 1;
        job.wrap.break_anywhere = true;
        self.block(painter, job)
    }

    /// Lays the words out on so many lines, the last of which ends in "…" where there is no more room.
    #[must_use]
    pub fn cut_after(&self, painter: &Painter, width: f32, rows: usize) -> LaidText {
        let mut job = self.job(width);
        job.wrap.max_rows = rows;
        self.block(painter, job)
    }

    fn lay_at(&self, painter: &Painter, width: f32) -> LaidText {
        self.block(painter, self.job(width))
    }

    fn block(&self, painter: &Painter, job: LayoutJob) -> LaidText {
        let (row, ascent) = match self.largest(Kind::Letters) {
            Some(letters) => (ROW * letters, ASCENT * letters),
            None => (self.largest(Kind::Icon).unwrap_or(0.0), 0.0),
        };
        let lead = 0.5 * (self.leading_of_lines() - row);
        // egui puts the baseline of a row on a whole pixel; the sum should be rounded, not its parts.
        let round = |points: f32| points.round_to_pixels(painter.pixels_per_point());
        LaidText { lead: round(lead + ascent) - round(ascent), galley: painter.layout_job(job) }
    }

    fn job(&self, width: f32) -> LayoutJob {
        let mut job = LayoutJob::default();
        job.wrap.max_width = width;
        let line_height = self.leading_of_lines();
        let letters = self.largest(Kind::Letters);
        for run in &self.runs {
            let mut format = run.format.clone();
            // egui sets runs on their lower edges; a shorter line for smaller type brings all baselines together.
            let size = format.font_id.size;
            format.valign = Align::BOTTOM;
            format.line_height = Some(match (run.kind, letters) {
                (Kind::Letters, Some(largest)) => line_height - ASCENT * (largest - size),
                (Kind::Icon, Some(largest)) => line_height - (ASCENT - CAPITALS / 2.0) * largest + ICON_MIDDLE * size,
                (_, None) => line_height,
            });
            job.append(&run.text, run.gap, format);
        }
        job
    }

    /// From one line to the next, in points.
    fn leading_of_lines(&self) -> f32 {
        let of = |kind| self.runs.iter().filter(|run| run.kind == kind).map(|run| run.line_height).reduce(f32::max);
        let points = self.line_height.or(of(Kind::Letters)).or(of(Kind::Icon)).unwrap_or(0.0);
        (points * self.theme.text.factor()).round()
    }

    /// The largest size of letters or icons, if there are any.
    fn largest(&self, kind: Kind) -> Option<f32> {
        self.runs.iter().filter(|run| run.kind == kind).map(|run| run.format.font_id.size).reduce(f32::max)
    }
}

/// The height of capital letters of Inter, as a part of their size.
const CAPITALS: f32 = 0.727;
/// From the top of an icon's row to its middle, as a part of its size.
const ICON_MIDDLE: f32 = 0.5;

/// How many letters a line has, without the space it was broken at.
fn letters(row: &PlacedRow) -> usize {
    row.text().trim_end().chars().count()
}

/// Text that is laid out.
#[derive(Clone, Debug)]
pub struct LaidText {
    galley: Arc<Galley>,
    /// From the top of a line to the top of its letters' row: half of the leading.
    lead: f32,
}

impl LaidText {
    /// Its size; the height is that of all lines with their leading.
    #[must_use]
    pub fn size(&self) -> Vec2 {
        self.galley.size()
    }

    /// Whether words are missing at the end.
    #[must_use]
    pub fn is_cut(&self) -> bool {
        self.galley.elided
    }

    /// Draws it with its upper left corner at a point.
    pub fn paint(&self, painter: &Painter, at: Pos2) {
        painter.galley(pos2(at.x, at.y + self.lead), Arc::clone(&self.galley), Color32::PLACEHOLDER);
    }

    /// Draws it reading upward, with the lower left corner of what is seen at a point.
    pub fn paint_upward(&self, painter: &Painter, at: Pos2) {
        let text = egui::epaint::TextShape::new(pos2(at.x + self.lead, at.y), Arc::clone(&self.galley), Color32::PLACEHOLDER);
        painter.add(text.with_angle(-std::f32::consts::FRAC_PI_2));
    }

    /// Draws it somewhere in a rectangle.
    pub fn paint_in(&self, painter: &Painter, rect: Rect, align: Align2) {
        self.paint(painter, align.align_size_within_rect(self.size(), rect).min);
    }
}

/// Words as a widget, as wide as there is room.
pub fn styled_text_ui(ui: &mut Ui, words: &StyledText) -> Response {
    let block = words.lay(ui.painter(), ui.available_width());
    block_ui(ui, &block, &words.plain(), WidgetType::Label)
}

/// Body text.
pub fn body(ui: &mut Ui, text: &str) -> Response {
    say(ui, text, TypeSize::Body, Weight::Regular, |theme| theme.palette.ink)
}

/// The second voice.
pub fn note(ui: &mut Ui, text: &str) -> Response {
    say(ui, text, TypeSize::Note, Weight::Regular, |theme| theme.palette.ink2)
}

/// The story, as in a dilemma.
pub fn story(ui: &mut Ui, text: &str) -> Response {
    say(ui, text, TypeSize::Story, Weight::Regular, |theme| theme.palette.ink)
}

/// The small line above a headline: when and where.
pub fn kicker(ui: &mut Ui, text: &str) -> Response {
    say(ui, text, TypeSize::Body, Weight::SemiBold, |theme| theme.palette.ink2)
}

/// A headline.
pub fn headline(ui: &mut Ui, text: &str) -> Response {
    heading(ui, text, TypeSize::Headline)
}

/// The title of a dilemma.
pub fn title(ui: &mut Ui, text: &str) -> Response {
    heading(ui, text, TypeSize::Title)
}

/// The title of a sheet.
pub fn sheet_title(ui: &mut Ui, text: &str) -> Response {
    heading(ui, text, TypeSize::Sheet)
}

/// A heading of any size, known as one to a screen reader.
pub fn heading(ui: &mut Ui, text: &str, size: TypeSize) -> Response {
    let response = say(ui, text, size, Weight::Bold, |theme| theme.palette.ink);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(accesskit::Role::Heading);
        // A label keeps its words as a value, a heading has them as its name.
        node.clear_value();
        node.set_label(text);
    });
    response
}

fn say(ui: &mut Ui, text: &str, size: TypeSize, weight: Weight, color: impl FnOnce(&Theme) -> Color32) -> Response {
    let theme = Theme::of(ui.ctx());
    styled_text_ui(ui, &StyledText::of(&theme, text, size, weight, color(&theme)))
}

fn block_ui(ui: &mut Ui, block: &LaidText, plain: &str, role: WidgetType) -> Response {
    let size = block.size();
    let (rect, response) = ui.allocate_exact_size(vec2(size.x, size.y), Sense::hover());
    if ui.is_rect_visible(rect) {
        block.paint(ui.painter(), rect.min);
    }
    response.widget_info(|| WidgetInfo::labeled(role, true, plain));
    response
}
