//! What stands in the notes: words and facts made once per input. Everything here is hidden from the room.

use crate::debrief;
use crate::scenario_file::Library;
use crate::sim::{Change, Effect, MemberMeter, Scenario, Subject};
use crate::wording::Words;
use crate::wording::debrief::rule;
use crate::wording::workshop::poll;
use crate::workshop::{Asked, Ballot, For, Part, Room, Step};

/// So many changes of an answer are told.
const CHANGES: usize = 4;

/// What stands in the notes.
#[derive(Clone, Debug, Default)]
pub(in crate::gui::room) struct NotesPage {
    /// The next step in three words.
    pub(in crate::gui::room) next: String,
    /// What to say or ask.
    pub(in crate::gui::room) say: String,
    /// The smallest camp, where there is one.
    pub(super) camp: Option<String>,
    /// What each answer sets in motion.
    pub(super) motion: Vec<Motion>,
    /// Everybody's hidden state.
    pub(super) people: Vec<Hidden>,
    /// The author's notes.
    pub(super) author: String,
    /// Sentences that were written down.
    pub(super) said: Vec<String>,
    /// The weeks as they are planned.
    pub(super) weeks: Vec<String>,
}

/// What an option sets in motion.
#[derive(Clone, Debug)]
pub(super) struct Motion {
    /// Its number, from 0.
    pub(super) option: u8,
    /// Its letter.
    pub(super) letter: String,
    /// What one reads.
    pub(super) text: String,
    /// What it does.
    pub(super) does: Vec<String>,
}

/// What the room does not know of a person.
#[derive(Clone, Debug)]
pub(super) struct Hidden {
    /// Their name.
    pub(super) name: String,
    /// Their meters.
    pub(super) meters: String,
    /// What they have not said.
    pub(super) unsaid: Vec<String>,
}

impl NotesPage {
    /// The notes of the step that a room stands at.
    pub(in crate::gui::room) fn of(words: &Words, room: &Room) -> Self {
        let in_play = room.step().is_in_a_week() || matches!(room.step(), Step::Brief);
        Self {
            next: words.next_step(room.step(), room.set_up().seating()),
            say: words.to_say(room.step(), room.set_up().seating()),
            camp: camp(words, room),
            motion: motion(words, room),
            people: if in_play { people(words, room) } else { Vec::new() },
            author: room.scenario().facilitator.notes.trim().to_owned(),
            said: room.said().iter().map(|said| words.quoted(&said.words)).collect(),
            weeks: (1_u8..)
                .zip(room.weeks())
                .map(|(week, kind)| {
                    words.fill("notes-week", &[("week", week.into()), ("kind", words.week_kind(*kind, room.set_up().seating()).into())])
                })
                .collect(),
        }
    }
}

/// Who speaks first.
fn camp(words: &Words, room: &Room) -> Option<String> {
    let it = room.poll()?;
    let ballot: &Ballot = it.last()?;
    let smallest = *ballot.camps().first()?;
    let count = ballot.counts()[usize::from(smallest)];
    Some(words.fill("notes-camp", &[("letter", words.letter(smallest).into()), ("n", count.into())]))
}

fn motion(words: &Words, room: &Room) -> Vec<Motion> {
    if let Step::Debrief(Part::WhatIf) = room.step() {
        return Vec::new();
    }
    let Some(it) = room.poll() else { return Vec::new() };
    let page = poll(words, room.session(), it);
    let of = |line: crate::wording::workshop::OptionLine| {
        let does = match &it.asked {
            Asked::Dilemma { event, .. } => answer_does(words, room, *event, line.option),
            Asked::Plans(plans) => vec![serves(words, room.scenario(), plans[usize::from(line.option)].serves)],
        };
        Motion { option: line.option, letter: line.letter, text: line.text, does }
    };
    page.options.into_iter().map(of).collect()
}

/// The changes of an answer, the largest first, and what it brings later.
fn answer_does(words: &Words, room: &Room, event: crate::sim::EventId, option: u8) -> Vec<String> {
    let Some(session) = room.answered(option) else { return vec![words.get("notes-closed")] };
    let before = room.session().game().report().changes.len();
    let mut changes: Vec<&Change> = session.game().report().changes.iter().skip(before).collect();
    changes.sort_by(|a, b| weight(b).total_cmp(&weight(a)));
    let scenario = session.scenario();
    let line = |change: &&Change| rule(words, &session, change, &debrief::rule(Library::built_in(), scenario, change)).change;
    let mut does: Vec<String> = changes.iter().take(CHANGES).map(line).collect();
    let choice = &scenario.events[event.index()].choices[usize::from(option)];
    let scope = session.view().scope(event);
    let later = choice.effects.iter().chain(choice.outcomes.iter().flat_map(|outcome| &outcome.effects));
    does.extend(later.filter_map(|effect| match effect {
        Effect::Later(weeks, then) => {
            let title = words.text(&scenario.events[then.index()].title, &scope);
            Some(words.fill("notes-later", &[("weeks", words.weeks(usize::from(*weeks)).into()), ("title", title.into())]))
        }
        Effect::Promise(promise) => {
            Some(words.fill("notes-promise", &[("text", words.text(&scenario.promises[promise.index()].text, &scope).into())]))
        }
        _ => None,
    }));
    does.push(words.text(&choice.debrief, &scope));
    does
}

fn weight(change: &Change) -> f64 {
    let points = if matches!(change.subject, Subject::Member(..) | Subject::Credibility) { 1.0 } else { 4.0 };
    points * change.amount.abs()
}

/// Whom a ready plan is for.
fn serves(words: &Words, scenario: &Scenario, serves: For) -> String {
    match serves {
        For::TheWork => words.get("notes-serves-work"),
        For::ThePeople => words.get("notes-serves-people"),
        For::Person(who) => words.fill("notes-serves", &[("whom", words.names(scenario, &[who]).into())]),
        For::Task(task) => words.fill("notes-serves", &[("whom", words.task(scenario, task).into())]),
    }
}

fn people(words: &Words, room: &Room) -> Vec<Hidden> {
    let session = room.session();
    let (scenario, state) = (session.scenario(), session.game().state());
    let hidden = |person: crate::play::MemberView<'_>| {
        let it = &state.members[person.id.index()];
        let meter = |meter: MemberMeter| format!("{} {:.0}", words.meter(meter), it.meter(meter));
        let unsaid = scenario.secrets.iter().zip(&state.secrets).filter(|(of, now)| of.owner == person.id && now.told.is_none());
        Hidden {
            name: person.of().name.clone(),
            meters: words.capital(&MemberMeter::ALL.map(meter).join(" · ")),
            unsaid: unsaid.map(|(of, _)| words.text(&of.text, &session.view().scope_of(person.id))).collect(),
        }
    };
    room.view().people().filter(|person| !person.has_left()).map(hidden).collect()
}
