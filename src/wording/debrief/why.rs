//! Why two plays of one luck ended apart, as sentences.

use fluent_bundle::FluentValue;

use crate::debrief::{Happening, Left, Moved, Parted, ResultShare, Why, Work};
use crate::play::Session;
use crate::sim::people::SecretKind;
use crate::sim::{EventId, MemberId, MemberMeter, Note, PromiseId, SecretId, TaskId};

use super::super::localizer::{Arg, Localizer};
use super::super::text::first_name;
use super::signed;

impl Localizer {
    /// Why, in the order of weeks. `here` is the real play, `there` the other, both at their end.
    pub(super) fn why(&self, here: &Session, there: &Session, why: &Why) -> Vec<String> {
        let mut said = Vec::new();
        if !why.at_once.is_empty() {
            let moved: Vec<String> = why.at_once.iter().map(|moved| self.moved_there(here, moved)).collect();
            said.push(self.fill("why-at-once", &[("moved", self.list(&moved).into())]));
        }
        said.extend(why.then.iter().filter_map(|parted| self.parted(here, there, parted)));
        said.extend(self.work_apart(why.work));
        if !why.at_last.is_empty() {
            let left: Vec<String> = why.at_last.iter().map(|left| self.left(here, *left)).collect();
            said.push(self.fill("why-at-last", &[("left", self.list(&left).into())]));
        }
        said
    }

    /// “Imran trusts you more (+9)”.
    fn moved_there(&self, session: &Session, moved: &Moved) -> String {
        let key = match (moved.meter, moved.amount > 0.0) {
            (MemberMeter::Morale, true) => "why-morale-up",
            (MemberMeter::Morale, false) => "why-morale-down",
            (MemberMeter::Clarity, true) => "why-clarity-up",
            (MemberMeter::Clarity, false) => "why-clarity-down",
            (MemberMeter::Trust, true) => "why-trust-up",
            (MemberMeter::Trust, false) => "why-trust-down",
            (MemberMeter::Strain, true) => "why-strain-up",
            (MemberMeter::Strain, false) => "why-strain-down",
        };
        let who = if moved.is_team { self.get("the-team") } else { self.names(session.scenario(), &moved.who) };
        let n = if moved.is_team { 1 } else { moved.who.len() };
        self.fill(key, &[("who", who.into()), ("n", n.into()), ("points", signed(moved.amount).into())])
    }

    fn parted(&self, here: &Session, there: &Session, parted: &Parted) -> Option<String> {
        let (key, mut args) = match parted.what {
            Happening::Noted(note) => self.note_parted(here, note)?,
            Happening::Came(event) => ("parted-event", self.of_event(here, there, event)),
        };
        let way = match (parted.real, parted.other) {
            (None, Some(_)) => "there",
            (Some(_), None) => "here",
            (Some(_), Some(_)) => "both",
            (None, None) => return None,
        };
        args.push(("here", parted.real.unwrap_or(0).into()));
        args.push(("there", parted.other.unwrap_or(0).into()));
        self.attribute(key, way, &args)
    }

    fn of_event(&self, here: &Session, there: &Session, event: EventId) -> Vec<Arg<'static>> {
        // The people of an event are known where it came.
        let seen = here.game().state().events[event.index()].seen.is_some();
        vec![("title", self.event_title(if seen { here } else { there }, event).into())]
    }

    /// The message that tells a note in two plays, and what fills it.
    fn note_parted(&self, session: &Session, note: Note) -> Option<(&'static str, Vec<Arg<'static>>)> {
        let scenario = session.scenario();
        let who = |member: MemberId| -> Vec<Arg<'static>> { vec![("who", first_name(scenario, member).to_owned().into())] };
        let task = |task: TaskId| -> Vec<Arg<'static>> { vec![("task", self.task(scenario, task).into())] };
        let word = |promise: PromiseId| -> Vec<Arg<'static>> { vec![("text", self.promised(session, promise).into())] };
        let secret = |secret: SecretId| -> Vec<Arg<'static>> {
            let it = &scenario.secrets[secret.index()];
            let own = |words: &crate::sim::Text| FluentValue::from(self.text(words, &session.view().scope_of(it.owner)));
            vec![("who", first_name(scenario, it.owner).to_owned().into()), ("fact", own(&it.text)), ("says", own(&it.says))]
        };
        Some(match note {
            Note::Voiced(it, _) => match scenario.secrets[it.index()].kind {
                SecretKind::Goal => ("parted-goal", secret(it)),
                SecretKind::Worry | SecretKind::Knowledge => ("parted-voiced", secret(it)),
            },
            Note::Bit(it, _) => ("parted-bit", secret(it)),
            Note::Heeded(it) => ("parted-heeded", secret(it)),
            Note::Finished(it, _) => ("parted-finished", task(it)),
            Note::Overdue(it) => ("parted-overdue", task(it)),
            Note::Opened(it) => ("parted-opened", task(it)),
            Note::Dropped(it) => ("parted-dropped", task(it)),
            Note::Blocked(it) => ("parted-blocked", task(it)),
            Note::Unblocked(it) => ("parted-unblocked", task(it)),
            Note::Left(it) => ("parted-left", who(it)),
            Note::GaveNotice(it) => ("parted-notice", who(it)),
            Note::Stayed(it) => ("parted-stayed", who(it)),
            Note::Joined(it) => ("parted-joined", who(it)),
            Note::Came(it) => ("parted-came", who(it)),
            Note::StayedAway(it) => ("parted-away", who(it)),
            Note::Kept(it) => ("parted-kept", word(it)),
            Note::Broken(it) => ("parted-broken", word(it)),
            Note::Released(it) => ("parted-released", word(it)),
            Note::SeatFilled => ("parted-filled", Vec::new()),
            Note::TookUp(..) | Note::Idle(_) | Note::Away(..) | Note::Back(_) | Note::Promised(_) | Note::HelpCame => return None,
        })
    }

    /// “Over all weeks that is five more useful days, and three fewer that go the wrong way.”
    fn work_apart(&self, work: Work) -> Option<String> {
        let part = |key: &'static str, days: f64| {
            let n = days.abs().round() as usize;
            (n > 0).then(|| {
                let args = [("n", n.into()), ("word", self.number(n).into())];
                self.part(key, if days > 0.0 { "more" } else { "fewer" }, &args)
            })
        };
        let parts: Vec<String> =
            [part("work-useful", work.useful), part("work-misdirected", work.misdirected)].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| self.fill("why-work", &[("days", self.list(&parts).into())]))
    }

    /// “trust (+4 of team)”.
    fn left(&self, session: &Session, left: Left) -> String {
        let (key, name) = match left.part {
            ResultShare::Task(task) => ("left-task", self.task(session.scenario(), task)),
            ResultShare::Morale => ("left-morale", String::new()),
            ResultShare::Trust => ("left-trust", String::new()),
            ResultShare::Ease => ("left-ease", String::new()),
            ResultShare::Growth => ("left-growth", String::new()),
            ResultShare::Stayed => ("left-stayed", String::new()),
        };
        self.fill(key, &[("task", name.into()), ("points", signed(left.points).into())])
    }
}
