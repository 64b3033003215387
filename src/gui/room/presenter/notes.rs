//! What stands in the notes: words and facts made once per input. Everything here is hidden from the room.

use super::motion::{Motion, merged, motion};
use crate::sim::{MemberId, MemberMeter};
use crate::wording::Localizer;
use crate::wording::workshop::poll;
use crate::workshop::{Ballot, Step, Table, WorkshopSession, shares};

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
    /// What the numbers of the tables mean, where there are tables.
    pub(super) meters: String,
    /// What helps at a step where nothing is hidden.
    pub(super) tips: Vec<String>,
    /// The author's notes.
    pub(super) author: String,
    /// Sentences that were written down.
    pub(super) said: Vec<String>,
    /// The weeks as they are planned; afterwards, what was decided. With a title.
    pub(super) weeks: (String, Vec<String>),
}

/// What the room does not know of a person.
#[derive(Clone, Debug)]
pub(super) struct Hidden {
    /// Their name.
    pub(super) name: String,
    /// Their meters; a line for each table where they differ.
    pub(super) meters: Vec<String>,
    /// What they have not said.
    pub(super) unsaid: Vec<String>,
}

impl NotesPage {
    /// The notes of the step that a room stands at.
    pub(in crate::gui::room) fn of(localizer: &Localizer, room: &WorkshopSession) -> Self {
        let (next, say) = next(localizer, room);
        let in_play = room.step().is_in_a_week() || matches!(room.step(), Step::Brief);
        let names = localizer.capital(&MemberMeter::ALL.map(|meter| localizer.meter(meter)).join(" · "));
        Self {
            next,
            say,
            camp: camp(localizer, room),
            motion: motion(localizer, room),
            people: if in_play { people(localizer, room) } else { Vec::new() },
            meters: if in_play && !room.is_one_room() { names } else { String::new() },
            tips: tip(room).map(|key| localizer.get(&key).lines().map(str::to_owned).collect()).unwrap_or_default(),
            author: room.scenario().facilitator.notes.trim().to_owned(),
            said: room.said().iter().map(|said| localizer.quoted(&said.words)).collect(),
            weeks: weeks(localizer, room),
        }
    }
}

/// What to do next, and what to say then.
fn next(localizer: &Localizer, room: &WorkshopSession) -> (String, String) {
    let (step, seating) = (room.step(), room.set_up().seating());
    let usual = (localizer.next_step(step, seating), localizer.to_say(step, seating));
    let Step::Decide(_) = step else { return usual };
    let Some(poll) = room.poll() else { return usual };
    let leaders = poll.leaders();
    match (leaders.as_slice(), poll.last()) {
        ([alone], Some(ballot)) => {
            // It is said aloud, so it is no more than what the room may know.
            let Some(share) = shares(ballot)[usize::from(*alone)] else { return usual };
            (usual.0, localizer.fill("notes-won", &[("letter", localizer.letter(*alone).into()), ("share", share.into())]))
        }
        ([], _) | (_, None) => usual,
        (level, Some(_)) => {
            (localizer.get("notes-level"), localizer.fill("notes-level-say", &[("letters", localizer.letters(level).into())]))
        }
    }
}

/// What to have at hand, and how to ask, where there is nothing to hide.
fn tip(room: &WorkshopSession) -> Option<String> {
    let key = match room.step() {
        Step::Gather if room.is_one_room() => "tip-gather",
        Step::Gather => "tip-gather-tables",
        Step::Practice => "tip-practice",
        Step::Practised => "tip-practised",
        Step::Debrief(part) => return Some(format!("tip-{}", part.key())),
        Step::Over => "tip-over",
        _ => return None,
    };
    Some(key.to_owned())
}

/// The weeks as they are planned; once they are over, what the room decided in them.
fn weeks(localizer: &Localizer, room: &WorkshopSession) -> (String, Vec<String>) {
    let is_over = matches!(room.step(), Step::Debrief(_) | Step::Over);
    if is_over && !room.polls().is_empty() {
        let decided = room.polls().iter().map(|it| {
            let page = poll(localizer, room.session(), it);
            let args = [
                ("week", it.week.into()),
                ("title", page.title.into()),
                ("letter", it.decided.map(|decided| localizer.letter(decided.option)).unwrap_or_default().into()),
            ];
            localizer.fill("notes-decided", &args)
        });
        return (localizer.get("notes-decided-title"), decided.collect());
    }
    let planned = (1_u8..).zip(room.weeks()).map(|(week, kind)| {
        localizer.fill("notes-week", &[("week", week.into()), ("kind", localizer.week_kind(*kind, room.set_up().seating()).into())])
    });
    (localizer.get("notes-weeks"), planned.collect())
}

/// Who speaks first.
fn camp(localizer: &Localizer, room: &WorkshopSession) -> Option<String> {
    if !matches!(room.step(), Step::Reveal(_) | Step::Pairs(_) | Step::Talk(_)) {
        return None;
    }
    let it = room.poll()?;
    let ballot: &Ballot = it.last()?;
    let smallest = *ballot.camps().first()?;
    if shares(ballot)[usize::from(smallest)].is_none() {
        return Some(localizer.get("notes-camp-hidden"));
    }
    let count = ballot.counts()[usize::from(smallest)];
    Some(localizer.fill("notes-camp", &[("letter", localizer.letter(smallest).into()), ("n", count.into())]))
}

fn people(localizer: &Localizer, room: &WorkshopSession) -> Vec<Hidden> {
    let is_one = room.is_one_room();
    let tables: Vec<(usize, &Table)> = room.tables().iter().enumerate().filter(|(_, table)| is_one || table.is_playing()).collect();
    let is_there = |table: &Table, who: MemberId| table.session.view().people().any(|it| it.id == who && !it.has_left());
    let everybody = (0..room.scenario().members.len()).map(MemberId::at);
    let somewhere = everybody.filter(|who| tables.iter().any(|(_, table)| is_there(table, *who)));
    somewhere
        .map(|who| {
            let there = || tables.iter().filter(|(_, table)| is_there(table, who));
            let name = |meter| if is_one { format!("{} ", localizer.meter(meter)) } else { String::new() };
            let meters = there().map(|(place, table)| (*place, vec![localizer.capital(&meters(table, who, name))]));
            let unsaid = there().map(|(place, table)| (*place, unsaid(localizer, table, who)));
            Hidden {
                name: room.scenario().members[who.index()].name.clone(),
                meters: merged(localizer, meters.collect()),
                unsaid: merged(localizer, unsaid.collect()),
            }
        })
        .collect()
}

/// How somebody is, in numbers.
fn meters(table: &Table, who: MemberId, name: impl Fn(MemberMeter) -> String) -> String {
    let state = &table.session.game().state().members[who.index()];
    MemberMeter::ALL.map(|meter| format!("{}{:.0}", name(meter), state.meter(meter))).join(" · ")
}

/// What somebody has not said.
fn unsaid(localizer: &Localizer, table: &Table, who: MemberId) -> Vec<String> {
    let session = &table.session;
    let secrets = session.scenario().secrets.iter().zip(&session.game().state().secrets);
    let unsaid = secrets.filter(|(of, now)| of.owner == who && now.told.is_none()).map(|(of, _)| &of.text);
    let texts = unsaid.map(|text| localizer.text(text, &session.view().scope_of(who)));
    texts.map(|what| localizer.fill("notes-unsaid", &[("what", what.into())])).collect()
}
