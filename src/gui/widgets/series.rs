//! A small plot of values in a row, one after the other: over plays, not over weeks. Pointing, or the arrow keys, read a value.

use egui::{
    Align2, Color32, EventFilter, Key, Modifiers, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2,
    vec2,
};

use super::super::theme::{Theme, TypeSize, Weight, radius};
use super::focus;
use super::text::StyledText;

/// Values in a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// What is counted, and in what.
    pub axis: String,
    /// From the bottom to the top.
    pub range: [f32; 2],
    /// Lines across, with their words.
    pub marks: Vec<(f32, String)>,
    /// The lines.
    pub lines: Vec<SeriesLine>,
    /// What is read at each place, in words with their units.
    pub read: Vec<String>,
    /// All of it in words.
    pub said: String,
}

/// A line of values; a value may be missing.
#[derive(Clone, Debug, PartialEq)]
pub struct SeriesLine {
    /// What it is called where it ends.
    pub name: String,
    /// How it is drawn.
    pub ink: SeriesInk,
    /// The values.
    pub values: Vec<Option<f32>>,
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeriesInk {
    /// As delivery: solid, squares.
    Delivery,
    /// As team: dashed, circles.
    Team,
    /// In ink: solid, circles.
    Plain,
}

/// The plot, as wide as there is room, its own part this many points high at 100%.
pub fn series_ui(ui: &mut Ui, id: &str, series: &Series, high: f32) -> Response {
    let theme = Theme::of(ui.ctx());
    let p = theme.palette;
    let painter = ui.painter().clone();
    let note = |text: &str, color: Color32| StyledText::of(&theme, text, TypeSize::Note, Weight::Regular, color);
    let line = theme.grown(16.0);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), theme.grown(high) + 3.1 * line), Sense::hover());
    let response = ui.interact(rect, ui.id().with(("series", id)), Sense::click());
    let names = series.lines.iter().map(|it| note(&it.name, p.ink).line(&painter).size().x).fold(0.0, f32::max);
    let marks = series.marks.iter().map(|(_, it)| note(it, p.ink).line(&painter).size().x).fold(0.0, f32::max).min(0.4 * rect.width());
    let plot = Rect::from_min_max(rect.min + vec2(marks + 8.0, 1.6 * line), rect.max - vec2(names + 12.0, 1.5 * line));
    let count = series.read.len();
    let x = |place: usize| plot.left() + plot.width() * if count < 2 { 0.5 } else { place as f32 / (count - 1) as f32 };
    let [bottom, top] = series.range;
    let y = |value: f32| plot.bottom() - plot.height() * (value - bottom) / (top - bottom);

    let key = response.id.with("read");
    let mut read: Option<usize> = ui.data(|data| data.get_temp(key));
    if let Some(at) = response.hover_pos().filter(|_| count > 0) {
        let near = (0..count).min_by(|a, b| (x(*a) - at.x).abs().total_cmp(&(x(*b) - at.x).abs()));
        read = near;
    }
    if response.has_focus() && count > 0 {
        ui.memory_mut(|memory| {
            memory.set_focus_lock_filter(response.id, EventFilter { horizontal_arrows: true, ..EventFilter::default() })
        });
        let back = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::ArrowLeft));
        let on = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::ArrowRight));
        let now = read.unwrap_or(count - 1);
        read = Some(if back {
            now.saturating_sub(1)
        } else if on {
            (now + 1).min(count - 1)
        } else {
            now
        });
    }
    if let Some(read) = read {
        ui.data_mut(|data| data.insert_temp(key, read));
    }
    let at_place = read.and_then(|place| series.read.get(place));
    let said = at_place.map_or_else(|| series.said.clone(), |at| format!("{} {at}", series.said));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &said));
    if response.gained_focus() {
        response.scroll_to_me(None);
    }

    note(&series.axis, p.ink2).line(&painter).paint(&painter, rect.min);
    for (value, words) in &series.marks {
        painter.hline(plot.x_range(), y(*value).round() + 0.5, (1.0, p.line));
        let words = note(words, p.ink2).cut(&painter, marks);
        words.paint(&painter, pos2(plot.left() - 8.0 - words.size().x, y(*value) - 0.5 * words.size().y));
    }
    if let Some(read) = read {
        painter.vline(x(read), plot.y_range(), (1.2, p.ink));
    }
    let mut ends: Vec<(usize, f32)> = Vec::new();
    for (place, of) in series.lines.iter().enumerate() {
        let points: Vec<Option<Pos2>> = of.values.iter().enumerate().map(|(place, value)| Some(pos2(x(place), y((*value)?)))).collect();
        for run in points.split(Option::is_none) {
            draw(&painter, &run.iter().copied().flatten().collect::<Vec<_>>(), of.ink, &theme);
        }
        ends.extend(points.iter().rev().copied().flatten().next().map(|end| (place, end.y)));
    }
    ends.sort_by(|a, b| a.1.total_cmp(&b.1));
    let mut floor = f32::NEG_INFINITY;
    for (place, end) in ends {
        let of = &series.lines[place];
        let words = note(&of.name, color(of.ink, &theme)).line(&painter);
        let at = (end - 0.5 * words.size().y).max(floor);
        words.paint(&painter, pos2(plot.right() + 10.0, at));
        floor = at + words.size().y;
    }
    if let Some(words) = at_place {
        let words = StyledText::of(&theme, words, TypeSize::Note, Weight::SemiBold, p.ink).cut(&painter, rect.width());
        words.paint_in(&painter, rect.with_min_y(rect.bottom() - line), Align2::LEFT_CENTER);
    }
    focus::ring_if_focused(ui, &response, radius::ROW);
    response
}

fn color(ink: SeriesInk, theme: &Theme) -> Color32 {
    match ink {
        SeriesInk::Delivery => theme.palette.delivery,
        SeriesInk::Team => theme.palette.team,
        SeriesInk::Plain => theme.palette.ink,
    }
}

fn draw(painter: &egui::Painter, points: &[Pos2], ink: SeriesInk, theme: &Theme) {
    let stroke = Stroke::new(2.0, color(ink, theme));
    if ink == SeriesInk::Team {
        painter.extend(Shape::dashed_line(points, stroke, 6.0, 4.0));
    } else {
        painter.add(Shape::line(points.to_vec(), stroke));
    }
    for point in points {
        match ink {
            SeriesInk::Delivery => {
                _ = painter.rect(
                    Rect::from_center_size(*point, vec2(7.0, 7.0)),
                    1.0,
                    stroke.color,
                    (1.0, theme.palette.paper),
                    StrokeKind::Outside,
                );
            }
            SeriesInk::Team | SeriesInk::Plain => _ = painter.circle(*point, 3.5, stroke.color, (1.0, theme.palette.paper)),
        }
    }
}
