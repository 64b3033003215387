//! The pages of the screens that belong to no play: title, picker, briefing, settings.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use super::SoloGame;
use super::page::Page;
use super::shelf::{Waiting, last_waiting};
use crate::gui::screens::Portrait;
use crate::gui::screens::briefing::{BriefingView, BrokenView, ProblemLine};
use crate::gui::screens::picker::{Card, PickerPage, ScenarioCard};
use crate::gui::screens::settings::SettingsPage;
use crate::gui::screens::title::{FirstCard, FirstStep, TitlePage};
use crate::gui::screens::week::faces;
use crate::play::{Entry, Save, Session};
use crate::scenario_file::render::line_and_column;
use crate::scenario_file::{Problem, Severity};
use crate::sim::luck::Seed;
use crate::sim::scenario::Level;
use crate::sim::{Phase, Scenario};
use crate::wording::{Localizer, pages};
use crate::workshop::{WorkshopFile, Workshops};

/// Nobody waits longer for a workshop that was broken off.
const A_DAY: Duration = Duration::from_secs(24 * 60 * 60);

pub(super) fn title(game: &SoloGame<'_>) -> TitlePage {
    let words = &game.language.localizer;
    let waiting = last_waiting(&game.files.store, &game.shelf);
    let lean = waiting.as_ref().map_or(0.3, |waiting| waiting.lean);
    let play = waiting.map(|waiting| continue_card(words, waiting));
    let workshop = Workshops::new(&game.files.folder).unfinished().into_iter().next().filter(waits_for_people);
    let workshop = workshop.map(|waiting| workshop_card(words, waiting));
    let (first, second) = match workshop {
        // A room that waits does not wait long.
        Some(workshop) => (Some(workshop), play),
        None => (play.or_else(|| begin_card(game)), None),
    };
    TitlePage { first, second, teams: game.shelf.playable(), lean }
}

fn continue_card(localizer: &Localizer, waiting: Waiting) -> FirstCard {
    let moment = moment(localizer, waiting.phase, waiting.week);
    let what = localizer.fill("title-what", &[("title", waiting.title.as_str().into()), ("moment", moment.into())]);
    FirstCard { label: localizer.get("title-continue"), what, team: waiting.people, leads_to: FirstStep::Resume(waiting.path) }
}

/// Whether people may still sit there. Later it is found in the workshop's set-up, and the title begins with what is played alone.
fn waits_for_people(waiting: &WorkshopFile) -> bool {
    // A clock that was set back says nothing about how long ago that is.
    waiting.written.elapsed().map_or(true, |gone| gone < A_DAY)
}

/// “The First Loaf, week 2, 20 people”.
fn workshop_card(localizer: &Localizer, waiting: WorkshopFile) -> FirstCard {
    let people = localizer.fill("ws-people", &[("n", waiting.people.into())]);
    let args = [("title", waiting.title.as_str().into()), ("week", waiting.week.into()), ("people", people.into())];
    let what = localizer.fill("title-workshop-waits", &args);
    FirstCard { label: localizer.get("title-workshop-go-on"), what, team: Vec::new(), leads_to: FirstStep::Workshop(waiting.path) }
}

/// The first scenario that can be played.
fn begin_card(game: &SoloGame<'_>) -> Option<FirstCard> {
    let words = &game.language.localizer;
    let (place, scenario) = game.shelf.entries.iter().enumerate().find_map(|(place, entry)| Some((place, entry.scenario()?)))?;
    let what = words.fill("title-what", &[("title", scenario.title.as_str().into()), ("moment", scenario.place.as_str().into())]);
    Some(FirstCard { label: words.get("title-begin"), what, team: team(scenario), leads_to: FirstStep::Brief(place) })
}

/// “Monday of week 4”.
fn moment(localizer: &Localizer, phase: Phase, week: u8) -> String {
    let key = match phase {
        Phase::Dilemma(_) => "title-moment-monday",
        Phase::Moves | Phase::Forecast => "title-moment-week",
        Phase::Friday => "title-moment-friday",
        Phase::Ended(_) => "title-moment-end",
    };
    localizer.fill(key, &[("week", week.into())])
}

/// Those who are there on the first Monday.
fn team(scenario: &Arc<Scenario>) -> Vec<Portrait> {
    faces(&Session::new(Arc::clone(scenario), Seed(0)).view())
}

pub(super) fn picker(game: &SoloGame<'_>) -> PickerPage {
    let saves: Vec<Save> = game.files.store.all().into_iter().filter_map(|waiting| waiting.save.ok()).collect();
    let card = |entry: &Arc<Entry>| match entry.scenario() {
        Some(scenario) => Card::Playable(playable(&game.language.localizer, scenario, &saves)),
        None => broken_card(&game.language.localizer, entry),
    };
    let folder = game.files.folder.scenarios().display().to_string();
    PickerPage {
        cards: game.shelf.entries.iter().map(card).collect(),
        folder: game.language.localizer.fill("picker-folder", &[("folder", folder.into())]),
    }
}

fn playable(localizer: &Localizer, scenario: &Arc<Scenario>, saves: &[Save]) -> ScenarioCard {
    let level = localizer.get(match scenario.level {
        Level::Gentle => "picker-level-gentle",
        Level::Steady => "picker-level-steady",
        Level::Hard => "picker-level-hard",
    });
    let team = team(scenario);
    let facts = [
        ("trade", scenario.trade.as_str().into()),
        ("weeks", localizer.weeks(usize::from(scenario.weeks)).into()),
        ("people", localizer.number(team.len()).into()),
        ("level", level.into()),
    ];
    ScenarioCard {
        title: scenario.title.clone(),
        place: scenario.place.clone(),
        facts: crate::gui::screens::parts::sentence(&localizer.fill("picker-facts", &facts)),
        practises: localizer.clauses(&scenario.practises),
        team,
        played: played(localizer, scenario, saves),
    }
}

/// Where a play waits, or else how often there was one and how the last ended.
fn played(localizer: &Localizer, scenario: &Scenario, saves: &[Save]) -> Option<String> {
    let mine = || saves.iter().filter(|save| save.header.scenario == scenario.id);
    if let Some(waiting) = mine().find(|save| save.ended.is_none()) {
        let args = [("week", waiting.header.week.into()), ("weeks", waiting.header.weeks.into())];
        return Some(localizer.fill("picker-waits", &args));
    }
    let last = mine().find_map(|save| save.ended.as_ref())?;
    let ending = scenario.endings.iter().find(|ending| ending.id == *last);
    let session = Session::new(Arc::new(scenario.clone()), Seed(0));
    let last = ending.map_or_else(|| last.clone(), |ending| localizer.text(&ending.title, &session.view().plain_scope()));
    Some(localizer.fill("picker-played", &[("n", mine().count().into()), ("last", last.into())]))
}

fn errors(entry: &Entry) -> impl Iterator<Item = &Problem> {
    entry.loaded.problems.iter().filter(|problem| problem.severity() == Severity::Error)
}

/// The first problem in a scenario, and where it is.
pub(super) fn first_problem(localizer: &Localizer, entry: &Entry) -> Option<String> {
    errors(entry).next().map(|problem| format!("{}: {}", place(localizer, entry, problem), problem.message))
}

fn broken_card(localizer: &Localizer, entry: &Entry) -> Card {
    let count = errors(entry).count();
    let first = first_problem(localizer, entry);
    Card::Broken {
        name: file_name(entry),
        count: localizer.fill("picker-problems", &[("n", count.into())]),
        first: first.unwrap_or_default(),
    }
}

/// The name of its file, without the folders above.
fn file_name(entry: &Entry) -> String {
    let name = entry.file().and_then(std::path::Path::file_name);
    name.map_or_else(|| entry.name.clone(), |name| name.to_string_lossy().into_owned())
}

/// “line 19, column 72 · F021”.
fn place(localizer: &Localizer, entry: &Entry, problem: &Problem) -> String {
    let (line, column) = line_and_column(&entry.text, problem.span.start);
    localizer.fill("broken-place", &[("line", line.into()), ("column", column.into()), ("code", problem.code.number().into())])
}

pub(super) fn briefing(game: &SoloGame<'_>) -> Page {
    let words = &game.language.localizer;
    let Some(entry) = game.shelf.entries.get(game.nav.chosen) else { return Page::Picker(picker(game)) };
    let Some(scenario) = entry.scenario() else {
        let problem = |problem: &Problem| ProblemLine {
            place: place(words, entry, problem),
            message: if problem.label.is_empty() { problem.message.clone() } else { format!("{}: {}", problem.message, problem.label) },
            help: problem.help.clone(),
        };
        return Page::Broken(BrokenView {
            name: entry.name.clone(),
            problems: errors(entry).map(problem).collect(),
            back: game.nav.before_briefing,
        });
    };
    let is_this = |header: &crate::play::SaveHeader| game.shelf.find(header).is_some_and(|it| Arc::ptr_eq(it, scenario));
    let waiting = game.files.store.all().into_iter().filter_map(|waiting| Some((waiting.path, waiting.save.ok()?)));
    let mine: Vec<(PathBuf, Save)> = waiting.filter(|(_, save)| is_this(&save.header)).collect();
    let unfinished = mine.iter().find(|(_, save)| save.ended.is_none());
    let finished = mine.iter().find(|(_, save)| save.ended.is_some());
    let stands = |save: &Save| words.fill("briefing-stands", &[("week", save.header.week.into()), ("weeks", save.header.weeks.into())]);
    Page::Briefing(Box::new(BriefingView {
        page: pages::briefing(words, scenario),
        team: team(scenario),
        waiting: unfinished.map(|(path, save)| (path.clone(), stands(save))),
        finished: finished.map(|(path, _)| path.clone()),
        back: game.nav.before_briefing,
    }))
}

pub(super) fn settings(game: &SoloGame<'_>) -> SettingsPage {
    let sample = game.shelf.entries.iter().find_map(|entry| entry.scenario()).and_then(|scenario| team(scenario).into_iter().next());
    SettingsPage {
        folder: game.files.folder.path().display().to_string(),
        sample: sample.map(|portrait| (portrait, game.language.localizer.get("settings-says"))),
    }
}
