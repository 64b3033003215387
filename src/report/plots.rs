//! Plots as inline SVG: curves over weeks with the moves and the scale under them, and the map of four endings. Marks differ by shape and
//! dash, never by colour alone; each picture has a title and a description, and a table with the same numbers stands beside it.

use maud::{Markup, html};

use crate::debrief::story::{Story, StoryWeek};
use crate::sim::ids::Pan;

/// The colours of the look, light theme: the same on a screen and on paper.
mod ink {
    pub(super) const INK: &str = "#24211C";
    pub(super) const INK2: &str = "#524B41";
    pub(super) const LINE: &str = "#DBD1C0";
    pub(super) const PAPER: &str = "#FAF6EE";
    pub(super) const DELIVERY: &str = "#1F4A3C";
    pub(super) const TEAM: &str = "#B5477A";
    pub(super) const MANAGE: &str = "#1F4F82";
    pub(super) const LEAD: &str = "#E5A62E";
    pub(super) const LEAD_EDGE: &str = "#A06E0A";
    pub(super) const TINTS: [&str; 4] = ["#DFEBE1", "#DDE7F1", "#FBECCB", "#E6DED0"];
}

/// A picture with what is said of it to who cannot see it.
#[derive(Debug)]
pub(super) struct Picture {
    pub(super) what: Drawing,
    pub(super) title: String,
    pub(super) description: String,
    /// What its marks mean, said under it.
    pub(super) legend: Option<String>,
    pub(super) labels: Labels,
}

/// What is drawn.
#[derive(Debug)]
pub(super) enum Drawing {
    /// Delivery and team over the weeks, with the moves and the scale under them.
    Curves(Story),
    /// The map of four endings, crossed at the bars of delivery and team.
    Map { on: OnMap, bars: (f64, f64) },
}

/// What is drawn on the map.
#[derive(Debug)]
pub(super) enum OnMap {
    /// The way of one play.
    Path(Story),
    /// The ends of many.
    Ends(Vec<(f64, f64)>),
}

/// Names of what is drawn.
#[derive(Clone, Debug)]
pub(super) struct Labels {
    pub(super) delivery: String,
    pub(super) team: String,
    pub(super) moves: String,
    pub(super) scale: String,
    pub(super) week: String,
    /// Thriving, worn out, lost, neither.
    pub(super) quarters: [String; 4],
}

const LEFT: f64 = 64.0;
const TOP: f64 = 16.0;
const HEIGHT: f64 = 240.0;
const WIDTH: f64 = 560.0;
const LINE: f64 = 15.0;

impl Picture {
    /// The picture; `id` tells it from others in the same document.
    pub(super) fn svg(&self, id: &str) -> Markup {
        let ((width, height), content) = match &self.what {
            Drawing::Curves(story) => curves(story, &self.labels),
            Drawing::Map { on, bars } => map(on, *bars, &self.labels),
        };
        let (title, description) = (format!("{id}-title"), format!("{id}-desc"));
        html! {
            svg role="img" aria-labelledby=(title) aria-describedby=(description) viewBox=(format!("0 0 {width} {height}")) width=(width) height=(height) xmlns="http://www.w3.org/2000/svg" {
                title id=(title) { (self.title) }
                desc id=(description) { (self.description) }
                (content)
            }
        }
    }
}

/// Width and height, and what is in it.
type Drawn = ((f64, f64), Markup);

/// A number as SVG wants it.
fn n(value: f64) -> String {
    format!("{value:.1}")
}

/// Curves, moves and scale on one axis, so that a column reads as a week.
fn curves(story: &Story, labels: &Labels) -> Drawn {
    let weeks = story.weeks.len().max(1) as f64;
    let x = |week: f64| LEFT + WIDTH * week / weeks;
    let y = |value: f64| TOP + HEIGHT - HEIGHT * value / 100.0;
    let bottom = TOP + HEIGHT;
    let points = |of: fn(&StoryWeek) -> f64, start: f64| {
        let weeks = story.weeks.iter().map(move |week| (x(f64::from(week.week)), y(of(week))));
        std::iter::once((x(0.0), y(start))).chain(weeks).map(|(x, y)| format!("{},{}", n(x), n(y))).collect::<Vec<_>>().join(" ")
    };
    let last = story.weeks.last();
    let content = html! {
        @for value in [0.0, 25.0, 50.0, 75.0, 100.0] {
            line x1=(n(LEFT)) x2=(n(LEFT + WIDTH)) y1=(n(y(value))) y2=(n(y(value))) stroke=(ink::LINE) {}
            text x=(n(LEFT - 8.0)) y=(n(y(value) + 4.0)) text-anchor="end" { (value) }
        }
        polyline points=(points(|week| week.results.delivery, story.start.delivery)) fill="none" stroke=(ink::DELIVERY) stroke-width="3" {}
        polyline points=(points(|week| week.results.team, story.start.team)) fill="none" stroke=(ink::TEAM) stroke-width="3" stroke-dasharray="7 4" {}
        @for week in &story.weeks {
            @let (cx, delivery, team) = (x(f64::from(week.week)), y(week.results.delivery), y(week.results.team));
            rect x=(n(cx - 4.0)) y=(n(delivery - 4.0)) width="8" height="8" fill=(ink::DELIVERY) stroke=(ink::PAPER) {}
            circle cx=(n(cx)) cy=(n(team)) r="4.6" fill=(ink::TEAM) stroke=(ink::PAPER) {}
            (moves_of(week, cx, bottom + 22.0))
            (beam(week.results.lean, cx, bottom + 84.0))
            text x=(n(cx)) y=(n(bottom + 112.0)) text-anchor="middle" { (week.week) }
        }
        @if let Some(week) = last {
            @let (delivery, team) = apart(y(week.results.delivery), y(week.results.team));
            text x=(n(LEFT + WIDTH + 12.0)) y=(n(delivery + 4.0)) fill=(ink::DELIVERY) font-weight="600" { (labels.delivery) }
            text x=(n(LEFT + WIDTH + 12.0)) y=(n(team + 4.0)) fill=(ink::TEAM) font-weight="600" { (labels.team) }
        }
        text x=(n(LEFT - 8.0)) y=(n(bottom + 40.0)) text-anchor="end" { (labels.moves) }
        text x=(n(LEFT - 8.0)) y=(n(bottom + 88.0)) text-anchor="end" { (labels.scale) }
        text x=(n(LEFT - 8.0)) y=(n(bottom + 112.0)) text-anchor="end" { (labels.week) }
    };
    ((LEFT + WIDTH + 90.0, bottom + 120.0), content)
}

/// Two labels that would touch, moved apart.
fn apart(a: f64, b: f64) -> (f64, f64) {
    let gap = 16.0;
    if (a - b).abs() >= gap {
        return (a, b);
    }
    let middle = f64::midpoint(a, b);
    if a <= b { (middle - gap / 2.0, middle + gap / 2.0) } else { (middle + gap / 2.0, middle - gap / 2.0) }
}

/// A point a mark: square for managing, circle for leading.
fn moves_of(week: &StoryWeek, cx: f64, top: f64) -> Markup {
    let points = week.moves.iter().flat_map(|made| std::iter::repeat_n(made.pan, usize::from(made.cost)));
    html! {
        @for (place, pan) in points.enumerate() {
            @let cy = top + place as f64 * 14.0;
            @match pan {
                Pan::Manage => { rect x=(n(cx - 5.5)) y=(n(cy - 5.5)) width="11" height="11" rx="2" fill=(ink::MANAGE) {} }
                Pan::Lead => { circle cx=(n(cx)) cy=(n(cy)) r="5.6" fill=(ink::LEAD) stroke=(ink::LEAD_EDGE) {} }
            }
        }
    }
}

/// The beam: down on the side it leans to, managing left.
fn beam(lean: f64, cx: f64, cy: f64) -> Markup {
    let (arm, drop) = (16.0, 7.0 * lean.clamp(-1.0, 1.0));
    html! {
        line x1=(n(cx - arm)) y1=(n(cy + drop)) x2=(n(cx + arm)) y2=(n(cy - drop)) stroke=(ink::INK) stroke-width="1.6" {}
        rect x=(n(cx - arm - 3.0)) y=(n(cy + drop - 3.0)) width="6" height="6" fill=(ink::MANAGE) {}
        circle cx=(n(cx + arm)) cy=(n(cy - drop)) r="3.2" fill=(ink::LEAD) stroke=(ink::LEAD_EDGE) {}
        path d=(format!("M{} {} l5 8 h-10 z", n(cx), n(cy))) fill=(ink::INK2) {}
    }
}

/// Delivery to the right, team upwards.
fn map(on: &OnMap, bars: (f64, f64), labels: &Labels) -> Drawn {
    let side = 320.0;
    let x = |delivery: f64| 36.0 + side * delivery / 100.0;
    let y = |team: f64| 8.0 + side - side * team / 100.0;
    let areas = [(bars.0, bars.1, 100.0, 100.0), (bars.0, 0.0, 100.0, bars.1), (0.0, bars.1, bars.0, 100.0), (0.0, 0.0, bars.0, bars.1)];
    let content = html! {
        @for ((left, low, right, high), tint) in areas.iter().zip(ink::TINTS) {
            rect x=(n(x(*left))) y=(n(y(*high))) width=(n(x(*right) - x(*left))) height=(n(y(*low) - y(*high))) fill=(tint) stroke=(ink::PAPER) stroke-width="2" {}
        }
        @for (name, (right, top)) in labels.quarters.iter().zip([(true, true), (true, false), (false, true), (false, false)]) {
            @let lines = textwrap::wrap(name, 15);
            @let (at, anchor) = if right { (x(100.0) - 8.0, "end") } else { (x(0.0) + 8.0, "start") };
            @let first = if top { y(100.0) + 18.0 } else { y(0.0) - 10.0 - LINE * (lines.len() - 1) as f64 };
            text text-anchor=(anchor) fill=(ink::INK) {
                @for (place, line) in lines.iter().enumerate() { tspan x=(n(at)) y=(n(first + LINE * place as f64)) { (line) } }
            }
        }
        @match on {
            OnMap::Path(story) => {
                @let way: Vec<(f64, f64)> = std::iter::once(story.start).chain(story.weeks.iter().map(|week| week.results)).map(|it| (x(it.delivery), y(it.team))).collect();
                polyline points=(way.iter().map(|(x, y)| format!("{},{}", n(*x), n(*y))).collect::<Vec<_>>().join(" ")) fill="none" stroke=(ink::INK) stroke-width="2.2" {}
                @for (cx, cy) in &way { circle cx=(n(*cx)) cy=(n(*cy)) r="3" fill=(ink::INK) {} }
                @if let Some((cx, cy)) = way.last() {
                    circle cx=(n(*cx)) cy=(n(*cy)) r="10" fill=(ink::INK) {}
                    text x=(n(*cx)) y=(n(cy + 4.0)) text-anchor="middle" fill="#FFFDF9" font-weight="700" { (story.weeks.len()) }
                }
            }
            OnMap::Ends(ends) => {
                @for (delivery, team) in ends { circle cx=(n(x(*delivery))) cy=(n(y(*team))) r="4" fill=(ink::INK) fill-opacity="0.45" {} }
            }
        }
        text x=(n(x(50.0))) y=(n(y(0.0) + 22.0)) text-anchor="middle" { (labels.delivery) }
        text transform=(format!("translate(18 {}) rotate(-90)", n(y(50.0)))) text-anchor="middle" { (labels.team) }
    };
    ((side + 48.0, side + 38.0), content)
}
