//! The map of four endings: delivery across, team upward, and the way a play took through it.

use egui::{Align2, Painter, Pos2, Rect, Response, Sense, Shape, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};

use super::super::theme::{Theme, TypeSize, Weight};
use super::text::{LaidText, StyledText};

/// A way through the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Map {
    /// Delivery and team, 0–100, before the first week and on each Friday.
    pub path: Vec<[f32; 2]>,
    /// Another way of the same luck, from the last point they share.
    pub other: Option<OtherWay>,
    /// From which delivery and which team the upper quarters begin.
    pub thresholds: [f32; 2],
    /// What the quarters are called: thriving, worn out, lost, neither.
    pub quarters: [String; 4],
    /// What is counted across.
    pub across: String,
    /// What is counted upward.
    pub up: String,
    /// The word beside the first point.
    pub start: String,
    /// All of it in words, for a screen reader.
    pub said: String,
}

/// Another way of the same luck.
#[derive(Clone, Debug, PartialEq)]
pub struct OtherWay {
    /// Delivery and team, 0–100, from the last point that both share.
    pub path: Vec<[f32; 2]>,
    /// What is said beside its end.
    pub name: String,
}

/// Left of the map and below it, for what is counted; at 100%.
const MARGIN: f32 = 24.0;

/// The map, `width` points wide and as high. `read` is the week that is looked at, from 1.
pub fn map_ui(ui: &mut Ui, width: f32, map: &Map, read: Option<usize>) -> Response {
    let theme = Theme::of(ui.ctx());
    let (rect, response) = ui.allocate_exact_size(vec2(width, width), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &map.said));
    if ui.is_rect_visible(rect) {
        paint(ui.painter(), rect, map, read, &theme);
    }
    response
}

fn paint(painter: &Painter, rect: Rect, map: &Map, read: Option<usize>, theme: &Theme) {
    let p = theme.palette;
    let margin = theme.grown(MARGIN);
    let ground = Rect::from_min_max(rect.min + vec2(margin, 0.0), rect.max - vec2(0.0, margin));
    let at = |[delivery, team]: [f32; 2]| {
        pos2(ground.left() + ground.width() * delivery / 100.0, ground.bottom() - ground.height() * team / 100.0)
    };
    let [thriving, worn_out, lost, neither] = quarters(ground, at(map.thresholds));
    let tints = [(thriving, p.good_tint), (worn_out, p.manage_tint), (lost, p.lead_tint), (neither, p.sunk)];
    for (quarter, tint) in tints {
        painter.rect_filled(quarter, 0.0, tint);
    }
    let corners =
        [(thriving, Align2::RIGHT_TOP), (worn_out, Align2::RIGHT_BOTTOM), (lost, Align2::LEFT_TOP), (neither, Align2::LEFT_BOTTOM)];
    for (name, (quarter, align)) in map.quarters.iter().zip(corners) {
        let inner = quarter.shrink(8.0_f32.min(0.05 * ground.width()));
        name_lines(painter, name, inner, align, theme);
    }
    let note = |text: &str| StyledText::of(theme, text, TypeSize::Note, Weight::Regular, p.ink2).line(painter);
    let across = note(&map.across);
    across.paint(painter, pos2(ground.center().x - 0.5 * across.size().x, rect.bottom() - across.size().y));
    let up = note(&map.up);
    up.paint_upward(painter, pos2(rect.left(), ground.center().y + 0.5 * up.size().x));
    way(painter, map, read, theme, at);
}

/// Thriving, worn out, lost, neither; a thin line of paper between them.
fn quarters(ground: Rect, cross: Pos2) -> [Rect; 4] {
    let (left, right) = (cross.x - 1.0, cross.x + 1.0);
    let (above, below) = (cross.y - 1.0, cross.y + 1.0);
    [
        Rect::from_min_max(pos2(right, ground.top()), pos2(ground.right(), above)),
        Rect::from_min_max(pos2(right, below), ground.max),
        Rect::from_min_max(ground.min, pos2(left, above)),
        Rect::from_min_max(pos2(ground.left(), below), pos2(left, ground.bottom())),
    ]
}

/// A name in its corner, line by line, so that each line keeps to that side.
fn name_lines(painter: &Painter, name: &str, place: Rect, align: Align2, theme: &Theme) {
    let line = |text: &str| StyledText::of(theme, text, TypeSize::Note, Weight::Regular, theme.palette.ink).leading(15.0).line(painter);
    let mut lines: Vec<String> = Vec::new();
    for word in name.split_whitespace() {
        match lines.last_mut() {
            Some(last) if line(&format!("{last} {word}")).size().x <= place.width() => {
                last.push(' ');
                last.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    let blocks: Vec<LaidText> = lines.iter().map(|text| line(text)).collect();
    let high = blocks.iter().map(|block| block.size().y).sum::<f32>();
    let mut top = if align.y() == egui::Align::Max { place.bottom() - high } else { place.top() };
    for block in blocks {
        let row = Rect::from_min_size(pos2(place.left(), top), vec2(place.width(), block.size().y));
        block.paint_in(painter, row, Align2([align.x(), egui::Align::Min]));
        top += block.size().y;
    }
}

fn way(painter: &Painter, map: &Map, read: Option<usize>, theme: &Theme, at: impl Fn([f32; 2]) -> Pos2) {
    let p = theme.palette;
    let points: Vec<Pos2> = map.path.iter().map(|point| at(*point)).collect();
    let (Some(first), Some(last)) = (points.first().copied(), points.last().copied()) else { return };
    painter.add(Shape::line(points.clone(), egui::Stroke::new(2.2, p.ink)));
    for point in &points {
        painter.circle_filled(*point, 3.0, p.ink);
    }
    if let Some(other) = &map.other {
        other_way(painter, other, theme, &at);
    }
    let weeks = points.len() - 1;
    let read = read.filter(|week| (1..weeks).contains(week));
    let start = StyledText::of(theme, &map.start, TypeSize::Note, Weight::Regular, p.ink).line(painter);
    let word = place_of_start(first, start.size(), &points);
    if !read.is_some_and(|week| word.expand(8.0).contains(points[week])) {
        start.paint(painter, word.min);
    }
    if let Some(week) = read {
        let point = points[week];
        painter.circle(point, 5.0, p.paper, (2.0, p.ink));
        let number = StyledText::of(theme, &week.to_string(), TypeSize::Note, Weight::Bold, p.ink).line(painter);
        number.paint(painter, pos2(point.x - 0.5 * number.size().x, point.y - number.size().y - 6.0));
    }
    let radius = theme.grown(10.0);
    let end = StyledText::of(theme, &weeks.to_string(), TypeSize::Note, Weight::Bold, p.card).line(painter);
    painter.circle_filled(last, radius, p.ink);
    end.paint_in(painter, Rect::from_center_size(last, vec2(2.0 * radius, 2.0 * radius)), Align2::CENTER_CENTER);
}

/// Where the word beside the first point stands: off the path, if there is such a place around the point.
fn place_of_start(first: Pos2, size: Vec2, path: &[Pos2]) -> Rect {
    let (right, left) = (first.x + 6.0, first.x - 6.0 - size.x);
    let (above, below) = (first.y - size.y - 4.0, first.y + 4.0);
    let places = [(right, above), (left, above), (left, below), (right, below)];
    let places = places.map(|(x, y)| Rect::from_min_size(pos2(x, y), size));
    let crossed = |place: &Rect| path.windows(2).filter(|part| crosses(place.expand(2.0), part[0], part[1])).count();
    places.into_iter().min_by_key(crossed).unwrap_or(places[0])
}

/// Whether a line goes through a place.
fn crosses(place: Rect, from: Pos2, to: Pos2) -> bool {
    (0_u8..=16).any(|step| place.contains(from.lerp(to, f32::from(step) / 16.0)))
}

/// Dashed, ending in a ring.
fn other_way(painter: &Painter, other: &OtherWay, theme: &Theme, at: &impl Fn([f32; 2]) -> Pos2) {
    let p = theme.palette;
    let points: Vec<Pos2> = other.path.iter().map(|point| at(*point)).collect();
    let Some(end) = points.last().copied() else { return };
    painter.extend(Shape::dashed_line(&points, egui::Stroke::new(1.6, p.ink), 4.0, 3.0));
    painter.circle(end, 5.0, p.paper, (2.0, p.ink));
    let name = StyledText::of(theme, &other.name, TypeSize::Note, Weight::Regular, p.ink).line(painter);
    name.paint(painter, pos2(end.x - 0.5 * name.size().x, end.y - name.size().y - 8.0));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_word_stands_off_the_path() {
        let first = pos2(100.0, 100.0);
        let size = vec2(30.0, 14.0);
        for to in [pos2(160.0, 40.0), pos2(40.0, 40.0), pos2(160.0, 160.0), pos2(170.0, 95.0)] {
            let place = place_of_start(first, size, &[first, to]);
            assert!(!crosses(place, first, to), "{place:?} lies on the way to {to:?}");
        }
    }

    #[test]
    fn the_quarters_meet_at_the_thresholds_and_fill_the_map() {
        let ground = Rect::from_min_size(Pos2::ZERO, vec2(200.0, 200.0));
        let all = quarters(ground, pos2(120.0, 100.0));
        let area: f32 = all.iter().map(Rect::area).sum();
        assert!(area > 0.97 * ground.area() && area < ground.area(), "{area}");
        for (i, a) in all.iter().enumerate() {
            for b in &all[i + 1..] {
                assert!(!a.intersects(*b), "{a:?} {b:?}");
            }
        }
    }
}
