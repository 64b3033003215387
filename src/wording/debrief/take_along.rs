//! What was said and done, what to take along, and how it goes over many plays.

use crate::debrief::{Beginning, Debrief, Growth, PromiseEntry};
use crate::play::{JournalNote, NoteKind, Plan, Session};
use crate::sim::Cause;
use crate::sim::state::Settled;

use super::super::localizer::Localizer;
use super::super::text::first_name;
use super::{signed, whole};

/// A word that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerLine {
    /// What was promised.
    pub text: String,
    /// When, by what, and until when.
    pub given: String,
    /// What became of it, and what that did.
    pub settled: String,
}

/// Questions, and beginnings of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakeAlongPage {
    /// The scenario's questions.
    pub questions: Vec<String>,
    /// What an if-then plan could begin with.
    pub beginnings: Vec<Beginnings>,
}

/// Something of this play, and a plan that could begin with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beginnings {
    /// What happened.
    pub because: String,
    /// “If …”
    pub when: String,
    /// “then I …”
    pub then: String,
}

/// All plays in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GrowthPage {
    /// Each play in a line, oldest first.
    pub plays: Vec<String>,
    /// Foresight over all of them, if anything was foreseen.
    pub foresight: Option<String>,
    /// Whether it got better, where there is enough to say so.
    pub halves: Option<String>,
    /// What was never used.
    pub never_used: Option<String>,
    /// What was practised how often.
    pub practised: Vec<String>,
}

/// The say–do ledger.
#[must_use]
pub fn ledger(localizer: &Localizer, debrief: &Debrief) -> Vec<LedgerLine> {
    let session = debrief.timeline.end();
    debrief.promises.iter().map(|entry| localizer.entry(session, entry)).collect()
}

/// What to take along.
#[must_use]
pub fn take_along(localizer: &Localizer, debrief: &Debrief) -> TakeAlongPage {
    let session = debrief.timeline.end();
    let reflection = debrief.reflection();
    let scope = session.view().plain_scope();
    TakeAlongPage {
        questions: reflection.questions.iter().map(|text| localizer.text(text, &scope)).collect(),
        beginnings: reflection.beginnings.iter().map(|beginning| localizer.beginning(session, *beginning)).collect(),
    }
}

/// All plays.
#[must_use]
pub fn growth(localizer: &Localizer, growth: &Growth) -> GrowthPage {
    let plays = growth.plays.iter().map(|play| {
        let args = [
            ("title", play.title.as_str().into()),
            ("delivery", whole(play.results.delivery).into()),
            ("team", whole(play.results.team).into()),
            ("scale", localizer.lean(play.results.lean).into()),
            ("hits", play.foresight.hits.into()),
            ("said", play.foresight.said.into()),
        ];
        localizer.fill(if play.foresight.said > 0 { "growth-play" } else { "growth-play-unforeseen" }, &args)
    });
    let said = growth.foresight.said;
    let foresight = (said > 0).then(|| {
        let args = [("hits", growth.foresight.hits.into()), ("said", said.into()), ("chance", whole(growth.foresight.chance).into())];
        localizer.fill("growth-foresight", &args)
    });
    let unused: Vec<String> = growth.never_used().map(|family| localizer.family(family)).collect();
    let practised = growth.practised.iter().map(|(what, plays)| {
        let mut args = vec![("what", what.as_str().into()), ("n", plays.len().into()), ("word", localizer.number(plays.len()).into())];
        let ends = |place: &usize| growth.plays[*place].results;
        match (plays.first().map(ends), plays.last().map(ends)) {
            (Some(first), Some(last)) if plays.len() > 1 => {
                let points = [
                    ("delivery-first", first.delivery),
                    ("delivery-last", last.delivery),
                    ("team-first", first.team),
                    ("team-last", last.team),
                ];
                args.extend(points.map(|(name, points)| (name, whole(points).into())));
                localizer.fill("growth-practised-since", &args)
            }
            _ => localizer.fill("growth-practised", &args),
        }
    });
    GrowthPage {
        plays: plays.collect(),
        foresight,
        halves: localizer.halves(&growth.foresight),
        never_used: (!unused.is_empty()).then(|| localizer.fill("growth-never", &[("families", localizer.list(&unused).into())])),
        practised: practised.collect(),
    }
}

impl Localizer {
    /// What a kind of note is called.
    #[must_use]
    pub fn note_kind(&self, kind: NoteKind) -> String {
        self.get(match kind {
            NoteKind::Resonates => "note-kind-resonates",
            NoteKind::Observed => "note-kind-observed",
            NoteKind::Example => "note-kind-example",
            NoteKind::Said => "note-kind-said",
        })
    }

    /// A note with its day, and its week if it was written in one.
    #[must_use]
    pub fn noted(&self, note: &JournalNote) -> String {
        let args = [("date", note.date.to_string().into()), ("week", note.week.unwrap_or(0).into()), ("text", note.text.as_str().into())];
        self.fill(if note.week.is_some() { "journal-note-week" } else { "journal-note" }, &args)
    }

    /// A plan, the day to come back to it, and how it went.
    #[must_use]
    pub fn planned(&self, plan: &Plan) -> String {
        let date = plan.come_back.to_string();
        let args = [("when", plan.when.as_str().into()), ("then", plan.then.as_str().into()), ("date", date.into())];
        let went = plan
            .went
            .iter()
            .map(|went| self.fill("journal-went", &[("date", went.date.to_string().into()), ("text", went.text.as_str().into())]));
        std::iter::once(self.fill("report-plan", &args)).chain(went).collect::<Vec<_>>().join(" ")
    }

    /// What happened, and a plan that could begin with it.
    #[must_use]
    pub fn beginning_in_full(&self, it: &Beginnings) -> String {
        let args = [("because", it.because.as_str().into()), ("when", it.when.as_str().into()), ("then", it.then.as_str().into())];
        self.fill("report-beginning", &args)
    }

    fn entry(&self, session: &Session, entry: &PromiseEntry) -> LedgerLine {
        let by = match entry.by {
            Some(Cause::Choice(event, _)) => self.fill("ledger-by-answer", &[("title", self.event_title(session, event).into())]),
            Some(Cause::Move(which, _)) => self.fill("ledger-by-move", &[("move", self.move_name(session.scenario(), which).into())]),
            _ => self.get("ledger-by-event"),
        };
        let given = [("week", entry.given.into()), ("by", by.into()), ("due", entry.due.into())];
        let moved: Vec<String> = entry
            .moved
            .iter()
            .take(3)
            .map(|(who, meter, points)| {
                let args = [
                    ("who", first_name(session.scenario(), *who).into()),
                    ("meter", self.meter(*meter).into()),
                    ("points", signed(*points).into()),
                ];
                self.fill("ledger-moved", &args)
            })
            .collect();
        let (key, week) = match entry.settled {
            Some(Settled::Kept(week)) => ("ledger-kept", week),
            Some(Settled::Broken(week)) => ("ledger-broken", week),
            Some(Settled::Released(week)) => ("ledger-released", week),
            None => ("ledger-open", 0),
        };
        let settled = self.fill(key, &[("week", week.into())]);
        LedgerLine {
            text: self.promised(session, entry.promise),
            given: self.fill("ledger-given", &given),
            settled: if moved.is_empty() { settled } else { format!("{settled} {}.", self.list(&moved)) },
        }
    }

    fn beginning(&self, session: &Session, beginning: Beginning) -> Beginnings {
        let scenario = session.scenario();
        let (key, args) = match beginning {
            Beginning::Silent(who, secret) => {
                ("begin-silent", vec![("who", first_name(scenario, who).into()), ("fact", self.fact(session, secret).into())])
            }
            Beginning::InVain(who, secret) => {
                ("begin-in-vain", vec![("who", first_name(scenario, who).into()), ("fact", self.fact(session, secret).into())])
            }
            Beginning::Broken(promise) => ("begin-broken", vec![("text", self.promised(session, promise).into())]),
            Beginning::Alone(who, weeks) => {
                let weeks = self.weeks(usize::from(weeks));
                ("begin-alone", vec![("who", first_name(scenario, who).into()), ("weeks", weeks.into())])
            }
            Beginning::NeverUsed(family) => {
                ("begin-never", vec![("family", self.family(family).into()), ("hint", self.family_hint(family).into())])
            }
        };
        Beginnings { because: self.fill(key, &args), when: self.part(key, "when", &args), then: self.part(key, "then", &args) }
    }
}
