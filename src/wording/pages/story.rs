//! The first page of the debrief in words: the weeks as lines, the way through the map, the scale's path. Here numbers are open.

use crate::debrief::story::{Story, StoryWeek};
use crate::play::Session;
use crate::sim::{Quadrant, Scenario};

use super::super::localizer::Localizer;
use super::super::text::first_name;

/// The first page of the debrief.
#[derive(Clone, Debug, PartialEq)]
pub struct StoryPage {
    /// The facts, to draw.
    pub story: Story,
    /// The results in a line.
    pub results: String,
    /// The weeks.
    pub weeks: Vec<StoryWeekLine>,
    /// The way through the map, in a sentence.
    pub path: String,
    /// What was spent on which side, and where the scale came to rest.
    pub scale: String,
    /// How well it was foreseen, if anything was.
    pub foresight: Option<String>,
    /// Who left and when.
    pub left: Vec<String>,
    /// What each ending quarter is called: thriving, worn out, lost, neither.
    pub quarters: [String; 4],
}

/// A week in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryWeekLine {
    /// The week, from 1.
    pub week: u8,
    /// Delivery, team and work, with their numbers.
    pub numbers: String,
    /// What the player did.
    pub moves: String,
    /// Where the scale leant.
    pub scale: String,
}

/// The story of a play so far.
#[must_use]
pub fn story(localizer: &Localizer, session: &Session) -> StoryPage {
    let story = Story::of(session);
    let scenario = session.scenario();
    let round = |value: f64| value.round() as i64;
    let results = [
        ("delivery", round(story.results.delivery).into()),
        ("team", round(story.results.team).into()),
        ("quarter", localizer.quadrant(story.quadrant).into()),
    ];
    let (managed, led) = story.spent;
    let scale = [("managed", points(managed).into()), ("led", points(led).into()), ("scale", localizer.lean(story.results.lean).into())];
    let foresight = (story.foresight.of > 0).then(|| {
        localizer.fill(
            "story-foresight",
            &[("right", localizer.number_of(story.foresight.right).into()), ("of", localizer.number(story.foresight.of).into())],
        )
    });
    let left = story
        .left
        .iter()
        .map(|(member, week)| localizer.fill("story-left", &[("who", first_name(scenario, *member).into()), ("week", (*week).into())]));
    StoryPage {
        results: localizer.fill("story-results", &results),
        weeks: story.weeks.iter().map(|week| week_line(localizer, scenario, week)).collect(),
        path: path(localizer, &story.weeks),
        scale: localizer.fill("story-scale", &scale),
        foresight,
        left: left.collect(),
        quarters: [Quadrant::Thriving, Quadrant::WornOut, Quadrant::Lost, Quadrant::Neither].map(|quadrant| localizer.quadrant(quadrant)),
        story,
    }
}

fn week_line(localizer: &Localizer, scenario: &Scenario, week: &StoryWeek) -> StoryWeekLine {
    let round = |value: f64| value.round() as i64;
    let numbers = [
        ("week", week.week.into()),
        ("delivery", round(week.results.delivery).into()),
        ("team", round(week.results.team).into()),
        ("useful", round(week.work.0).into()),
        ("lost", round(week.work.1).into()),
    ];
    let made: Vec<String> = week.moves.iter().map(|made| localizer.aimed_move(scenario, made.which, made.aim)).collect();
    StoryWeekLine {
        week: week.week,
        numbers: localizer.fill("story-week", &numbers),
        moves: if made.is_empty() { localizer.get("story-no-moves") } else { localizer.clauses(&made) },
        scale: localizer.lean(week.results.lean),
    }
}

/// “Weeks 1 to 3: neither. Weeks 4 and 5: delivered and thriving.”
fn path(localizer: &Localizer, weeks: &[StoryWeek]) -> String {
    let mut runs: Vec<(Quadrant, u8, u8)> = Vec::new();
    for week in weeks {
        match runs.last_mut() {
            Some((quadrant, _, last)) if *quadrant == week.quadrant => *last = week.week,
            _ => runs.push((week.quadrant, week.week, week.week)),
        }
    }
    let said: Vec<String> = runs
        .into_iter()
        .map(|(quadrant, first, last)| {
            let args = [("first", first.into()), ("last", last.into()), ("quarter", localizer.quadrant(quadrant).into())];
            localizer.fill(if first == last { "story-path-one" } else { "story-path" }, &args)
        })
        .collect();
    said.join(" ")
}

/// Half points come from choices that lean both ways.
fn points(spent: f64) -> String {
    if spent.fract() == 0.0 { format!("{spent:.0}") } else { format!("{spent:.1}") }
}
