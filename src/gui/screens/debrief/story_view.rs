//! What the story shows, made once.

use crate::debrief::story::{Story, StoryMove, StoryWeek};
use crate::gui::screens::week::pan;
use crate::gui::widgets::curves::{Curve, CurveWeek, CurveWords, Curves, Flag, Spent};
use crate::gui::widgets::map::Map;
use crate::gui::widgets::scale::Pan;
use crate::play::Session;
use crate::sim::ids::Style;
use crate::sim::{Phase, Results, Scenario};
use crate::wording::Localizer;
use crate::wording::pages::{self, StoryPage};

/// What the story shows.
#[derive(Clone, Debug)]
pub struct StoryView {
    /// What was played.
    pub play: String,
    /// How long it was, and where.
    pub subtitle: String,
    /// How it ended.
    pub title: String,
    /// The way it took, in sentences.
    pub told: String,
    /// Delivery and team, 0–100.
    pub results: [u8; 2],
    /// The plot.
    pub curves: Curves,
    /// The map of four endings.
    pub map: Map,
    /// The weeks, to read one closely.
    pub weeks: Vec<WeekRead>,
    /// The week that changed most, from 1.
    pub turned: Option<usize>,
    /// What is said of the whole: the scale, foresight, who left.
    pub whole: Vec<String>,
    /// The week one can go back to.
    pub last_week: u8,
}

/// A week, read closely.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekRead {
    /// “Week 6”.
    pub title: String,
    /// Its numbers, in a sentence.
    pub numbers: String,
    /// What was done.
    pub moves: Vec<(Pan, String)>,
    /// What was answered.
    pub answer: Option<String>,
    /// Where the scale leant.
    pub scale: String,
    /// The same, −1 to 1.
    pub lean: f32,
}

impl StoryView {
    /// The story of a play.
    #[must_use]
    pub fn of(localizer: &Localizer, session: &Session) -> Self {
        let scenario = session.scenario();
        let page = pages::story(localizer, session);
        let weeks = localizer.weeks(page.story.weeks.len());
        let subtitle = [("weeks", weeks.as_str().into()), ("place", scenario.place.as_str().into())];
        let title = pages::ending(localizer, session).map_or_else(|| localizer.quadrant(page.story.quadrant), |ending| ending.title);
        let whole = [page.scale.clone()].into_iter().chain(page.foresight.clone()).chain(page.left.clone());
        let last_week = match session.phase() {
            Phase::Ended(_) => page.story.weeks.last().map_or(1, |week| week.week),
            _ => session.view().week(),
        };
        Self {
            play: scenario.title.clone(),
            subtitle: localizer.fill("curves-subtitle", &subtitle),
            title,
            told: page.path.clone(),
            results: [round(page.story.results.delivery), round(page.story.results.team)],
            curves: curves(localizer, scenario, &page, &weeks),
            map: map(localizer, scenario, &page),
            weeks: reads(localizer, session, &page),
            turned: most_changed(&page.story),
            whole: whole.collect(),
            last_week,
        }
    }
}

fn reads(localizer: &Localizer, session: &Session, page: &StoryPage) -> Vec<WeekRead> {
    let answers = pages::history(localizer, session);
    let scenario = session.scenario();
    let read = |(week, line): (&StoryWeek, &pages::StoryWeekLine)| {
        let done = |made: &StoryMove| (pan(made.pan), localizer.aimed_move(scenario, made.which, made.aim));
        let answer = answers.iter().find(|it| it.week == week.week).and_then(|it| it.answer.as_deref());
        WeekRead {
            title: localizer.fill("curves-week-number", &[("week", week.week.into())]),
            numbers: line.numbers.clone(),
            moves: week.moves.iter().map(done).collect(),
            answer: answer.map(|answer| localizer.fill("curves-answer", &[("answer", answer.into())])),
            scale: line.scale.clone(),
            lean: week.results.lean as f32,
        }
    };
    page.story.weeks.iter().zip(&page.weeks).map(read).collect()
}

fn curves(localizer: &Localizer, scenario: &Scenario, page: &StoryPage, weeks: &str) -> Curves {
    let story = &page.story;
    let week = |(week, line): (&StoryWeek, &pages::StoryWeekLine)| CurveWeek {
        title: localizer.fill("curves-week-number", &[("week", week.week.into())]),
        delivery: week.results.delivery as f32,
        team: week.results.team as f32,
        lean: week.results.lean as f32,
        points: answered(week).into_iter().chain(moved(week)).collect(),
        said: format!("{} {}. {}.", line.numbers, line.moves, line.scale),
    };
    let get = |key: &str| localizer.get(key);
    let said = [("weeks", weeks.into()), ("results", page.results.as_str().into())];
    Curves {
        start: [story.start.delivery as f32, story.start.team as f32],
        weeks: story.weeks.iter().zip(&page.weeks).map(week).collect(),
        flags: flags(localizer, scenario, story),
        other: None,
        words: CurveWords {
            delivery: get("curves-delivery"),
            team: get("curves-team"),
            axis: get("curves-axis"),
            rows: ["curves-moves", "curves-scale", "curves-week"].map(get),
            legend: ["curves-legend-manage", "curves-legend-lead", "curves-legend-answer", "curves-legend-flag"].map(get),
        },
        said: localizer.fill("curves-said", &said),
    }
}

fn map(localizer: &Localizer, scenario: &Scenario, page: &StoryPage) -> Map {
    let point = |results: &Results| [results.delivery as f32, results.team as f32];
    let path = std::iter::once(&page.story.start).chain(page.story.weeks.iter().map(|week| &week.results)).map(point);
    Map {
        path: path.collect(),
        other: None,
        thresholds: [scenario.model.delivered_at as f32, scenario.model.thriving_at as f32],
        quarters: page.quarters.clone(),
        across: localizer.get("curves-map-across"),
        up: localizer.get("curves-map-up"),
        start: localizer.get("curves-start"),
        said: format!("{} {}", page.path, page.results),
    }
}

/// The points of a week's moves.
fn moved(week: &StoryWeek) -> impl Iterator<Item = Spent> {
    week.moves.iter().flat_map(|made| std::iter::repeat_n(Spent::Move(pan(made.pan)), usize::from(made.cost)))
}

/// The sides an answer leant to.
fn answered(week: &StoryWeek) -> Vec<Spent> {
    let sides: &[Pan] = match week.answer.map(|(.., style)| style) {
        Some(Style::Manage(_)) => &[Pan::Manage],
        Some(Style::Lead(_)) => &[Pan::Lead],
        Some(Style::Both(..)) => &[Pan::Manage, Pan::Lead],
        Some(Style::Neither) | None => &[],
    };
    sides.iter().map(|side| Spent::Answer(*side)).collect()
}

/// What a week did to delivery and to team, in points.
fn steps(story: &Story) -> Vec<[f64; 2]> {
    let results = std::iter::once(&story.start).chain(story.weeks.iter().map(|week| &week.results));
    let all: Vec<[f64; 2]> = results.map(|it| [it.delivery, it.team]).collect();
    all.windows(2).map(|pair| [pair[1][0] - pair[0][0], pair[1][1] - pair[0][1]]).collect()
}

/// The week, from 1, in which both results together moved furthest.
fn most_changed(story: &Story) -> Option<usize> {
    let steps = steps(story);
    let far = |place: &usize| steps[*place].iter().map(|step| step.abs()).sum::<f64>();
    (0..steps.len()).max_by(|a, b| far(a).total_cmp(&far(b))).map(|place| place + 1)
}

/// What was done in the weeks in which a curve turned most: managing on the curve of delivery, leading on that of the team.
fn flags(localizer: &Localizer, scenario: &Scenario, story: &Story) -> Vec<Flag> {
    let steps = steps(story);
    // How much steeper or flatter a curve became in a week.
    let turn = |place: usize, curve: usize| (steps[place][curve] - place.checked_sub(1).map_or(0.0, |before| steps[before][curve])).abs();
    let mut flags = Vec::new();
    for (curve, side, most) in [(Curve::Delivery, Pan::Manage, 1), (Curve::Team, Pan::Lead, 2)] {
        let index = usize::from(curve == Curve::Team);
        let on_side = |place: &usize| story.weeks[*place].moves.iter().any(|made| pan(made.pan) == side);
        let mut places: Vec<usize> = (0..steps.len()).filter(on_side).collect();
        places.sort_by(|a, b| turn(*b, index).total_cmp(&turn(*a, index)));
        for place in places.into_iter().take(most) {
            let heaviest = story.weeks[place].moves.iter().filter(|made| pan(made.pan) == side).max_by_key(|made| made.cost);
            if let Some(made) = heaviest {
                let what = localizer.aimed_move(scenario, made.which, made.aim);
                flags.push(Flag { week: place + 1, curve, pan: side, words: what });
            }
        }
    }
    flags
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "results are 0–100")]
fn round(value: f64) -> u8 {
    value.round() as u8
}
