//! What the screens around a play show: the title, the shelf, the ending and the story.

use super::Desk;
use super::shelf::{self, Entry};
use crate::gui::screens::debrief::DebriefView;
use crate::gui::screens::ending::EndingView;
use crate::gui::screens::picker::{BrokenFile, PickerView, ProblemLine, TeamCard};
use crate::gui::screens::title::{TitleView, Waits};
use crate::gui::screens::week::faces;
use crate::play::{Session, Waiting};
use crate::scenario_file::{Severity, render};
use crate::sim::luck::Seed;
use crate::sim::scenario::Level;
use crate::sim::{Phase, Scenario};
use crate::wording::{Words, pages};

impl Desk {
    /// The title as the data folder is now.
    pub(super) fn title_view(&self) -> TitleView {
        let words = &self.words;
        let waiting = shelf::last_waiting(&self.store, &self.shelf);
        let lean = waiting.as_ref().map_or_else(|| shelf::last_lean(&self.store, &self.shelf), |it| it.lean);
        let teams = self.shelf.playable();
        let waits = waiting.map(|it| {
            let key = if it.phase == Phase::Friday { "title-waits-friday" } else { "title-waits-monday" };
            let line = words.fill(key, &[("title", it.title.into()), ("week", it.week.into())]);
            Waits { path: it.path, line, people: it.people }
        });
        TitleView {
            waits,
            lean: lean as f32,
            scale: words.fill("title-scale", &[("lean", words.lean(lean).into())]),
            teams: words.fill("title-teams", &[("n", teams.into()), ("word", words.number(teams).into())]),
        }
    }

    /// The shelf as it is now, broken files among it.
    pub(super) fn picker_view(&self) -> PickerView {
        let plays = self.store.all();
        let teams = self.shelf.entries.iter().enumerate();
        let own = self.folder.scenarios().display().to_string();
        PickerView {
            teams: teams.filter_map(|(place, entry)| Some(card(&self.words, place, entry.scenario()?, &plays))).collect(),
            broken: self.shelf.entries.iter().filter(|entry| entry.scenario().is_none()).map(|entry| broken(&self.words, entry)).collect(),
            own: self.words.fill("picker-own", &[("folder", own.into())]),
        }
    }

    /// Where files are kept.
    pub(super) fn files(&self) -> String {
        self.folder.path().display().to_string()
    }
}

/// The ending of a play, once it has one.
pub(super) fn ending_view(words: &Words, session: &Session) -> Option<EndingView> {
    let view = session.view();
    let mut people = faces(&view);
    people.retain(|face| view.people().any(|person| person.id == face.member && !person.has_left()));
    Some(EndingView {
        play: session.scenario().title.clone(),
        place: session.scenario().place.clone(),
        page: pages::ending(words, session)?,
        people,
        last_week: view.week(),
    })
}

/// The story of a play.
pub(super) fn debrief_view(words: &Words, session: &Session) -> DebriefView {
    DebriefView::of(words, session)
}

fn card(words: &Words, place: usize, scenario: &std::sync::Arc<Scenario>, plays: &[Waiting]) -> TeamCard {
    let level = words.get(match scenario.level {
        Level::Gentle => "picker-level-gentle",
        Level::Steady => "picker-level-steady",
        Level::Hard => "picker-level-hard",
    });
    let weeks = words.weeks(usize::from(scenario.weeks));
    let facts = [("trade", scenario.trade.as_str().into()), ("weeks", weeks.into()), ("level", level.into())];
    let start = Session::new(std::sync::Arc::clone(scenario), Seed(0));
    TeamCard {
        place,
        title: scenario.title.clone(),
        line: scenario.place.clone(),
        facts: words.fill("picker-facts", &facts),
        practises: words.fill("picker-practises", &[("list", words.list(&scenario.practises).into())]),
        played: played(words, scenario, plays),
        people: faces(&start.view()),
    }
}

/// Whether it was played before, and whether a play waits.
fn played(words: &Words, scenario: &Scenario, plays: &[Waiting]) -> String {
    let saves = || plays.iter().filter_map(|play| play.save.as_ref().ok()).filter(|save| save.header.scenario == scenario.id);
    let ended = saves().filter(|save| save.ended.is_some()).count();
    let played = match ended {
        0 => words.get("picker-fresh"),
        n => words.fill("picker-played", &[("n", n.into()), ("word", words.number(n).into())]),
    };
    match saves().find(|save| save.ended.is_none()) {
        Some(waits) => words.fill("picker-waits", &[("played", played.into()), ("week", waits.header.week.into())]),
        None => played,
    }
}

/// What keeps a file from being played.
fn broken(words: &Words, entry: &Entry) -> BrokenFile {
    let problems = entry.loaded.problems.iter().filter(|problem| problem.severity() == Severity::Error);
    let line = |problem: &crate::scenario_file::Problem| {
        let (line, column) = render::line_and_column(&entry.text, problem.span.start);
        let message = if problem.label.is_empty() { problem.message.clone() } else { format!("{}: {}", problem.message, problem.label) };
        ProblemLine {
            place: words.fill("picker-place", &[("line", line.into()), ("column", column.into())]),
            message,
            help: problem.help.clone(),
        }
    };
    BrokenFile { name: entry.name.clone(), problems: problems.map(line).collect() }
}
