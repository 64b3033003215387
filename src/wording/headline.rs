//! The one sentence over a Friday: what this week was about, by what happened in it.

use crate::play::Session;
use crate::sim::report::{Trend, Voiced, WasSaid};
use crate::sim::{MemberId, MemberMeter, Note, TaskId, WeekReport};

use super::localizer::Localizer;
use super::text::first_name;
use crate::play::felt::Moved;

/// From so many points a person's week was about this one meter.
const A_STEP: f64 = 7.0;

/// From this share of the week's work, what was lost is what the week was about.
const MUCH_LOST: f64 = 0.42;

impl Localizer {
    /// A true sentence or two about the week that ended, the most important first.
    pub(super) fn headline(&self, session: &Session) -> String {
        let report = session.game().report();
        let mut said = self.happened(session, report).into_iter();
        match (said.next(), said.next()) {
            (Some(first), Some(second)) => self.fill("headline-two", &[("a", first.into()), ("b", second.into())]),
            (Some(first), None) => first,
            (None, _) => self.quiet_week(session, report),
        }
    }

    /// What happened, in the order in which one would tell it.
    fn happened(&self, session: &Session, report: &WeekReport) -> Vec<String> {
        let scenario = session.scenario();
        let who = |key: &str, member: MemberId| self.fill(key, &[("who", first_name(scenario, member).into())]);
        let notes = || report.notes.iter().copied();
        let mut said = Vec::new();
        said.extend(notes().filter_map(|note| match note {
            Note::Left(member) => Some(who("headline-left", member)),
            _ => None,
        }));
        // What somebody had said before did not come out too late: it was known.
        for (key, was_said) in [("headline-bit", WasSaid::No), ("headline-bit-known", WasSaid::Yes)] {
            let bit = |note| match note {
                Note::Bit(secret, said) if said == was_said => Some(self.fact(session, secret)),
                _ => None,
            };
            let facts: Vec<String> = notes().filter_map(bit).collect();
            if !facts.is_empty() {
                said.push(self.fill(key, &[("facts", facts.join(" ").into())]));
            }
        }
        said.extend(notes().filter_map(|note| match note {
            Note::GaveNotice(member) => Some(who("headline-notice", member)),
            _ => None,
        }));
        said.extend(self.finished(session, report));
        said.extend(self.asked_to_follow(session, report));
        if notes().any(|note| matches!(note, Note::Broken(_))) {
            said.push(self.get("headline-broken"));
        }
        said.extend(self.overdue(session, report));
        said.extend(self.was_told(session, report));
        said.extend(notes().filter_map(|note| match note {
            Note::Stayed(member) => Some(who("headline-stayed", member)),
            _ => None,
        }));
        if notes().any(|note| matches!(note, Note::Kept(_))) {
            said.push(self.get("headline-kept"));
        }
        said
    }

    fn finished(&self, session: &Session, report: &WeekReport) -> Option<String> {
        let done: Vec<(TaskId, i8)> = report
            .notes
            .iter()
            .filter_map(|note| if let Note::Finished(task, early) = note { Some((*task, *early)) } else { None })
            .collect();
        let titles: Vec<String> = done.iter().map(|(task, _)| self.task(session.scenario(), *task)).collect();
        let list = self.list(&titles);
        match done.as_slice() {
            [] => None,
            [(_, early)] if *early != 0 => {
                let key = if *early > 0 { "headline-finished-early" } else { "headline-finished-late" };
                let weeks = self.weeks(usize::from(early.unsigned_abs()));
                Some(self.fill(key, &[("list", list.into()), ("weeks", weeks.into())]))
            }
            _ => Some(self.fill("headline-finished", &[("n", done.len().into()), ("list", list.into())])),
        }
    }

    fn asked_to_follow(&self, session: &Session, report: &WeekReport) -> Option<String> {
        let came: Vec<MemberId> =
            report.notes.iter().filter_map(|note| if let Note::Came(who) = note { Some(*who) } else { None }).collect();
        let stayed = report.notes.iter().any(|note| matches!(note, Note::StayedAway(_)));
        match (came.is_empty(), stayed) {
            (true, false) => None,
            (true, true) => Some(self.get("headline-nobody-came")),
            (false, false) => Some(self.get("headline-all-came")),
            (false, true) => Some(self.fill("headline-some-came", &[("came", self.names(session.scenario(), &came).into())])),
        }
    }

    fn overdue(&self, session: &Session, report: &WeekReport) -> Option<String> {
        let late: Vec<String> = report
            .notes
            .iter()
            .filter_map(|note| if let Note::Overdue(task) = note { Some(self.task(session.scenario(), *task)) } else { None })
            .collect();
        (!late.is_empty()).then(|| self.fill("headline-overdue", &[("n", late.len().into()), ("list", self.list(&late).into())]))
    }

    fn was_told(&self, session: &Session, report: &WeekReport) -> Option<String> {
        let mut who: Vec<MemberId> = Vec::new();
        let mut found = false;
        for note in &report.notes {
            match note {
                Note::Voiced(_, Voiced::ByLooking) => found = true,
                Note::Voiced(secret, _) => {
                    let owner = session.scenario().secrets[secret.index()].owner;
                    if !who.contains(&owner) {
                        who.push(owner);
                    }
                }
                _ => {}
            }
        }
        if who.is_empty() {
            return found.then(|| self.get("headline-found"));
        }
        let names = self.names(session.scenario(), &who);
        Some(self.fill("headline-told", &[("n", who.len().into()), ("who", names.into())]))
    }

    /// A week without an event: what it did to one person, to all of them, or to the work.
    fn quiet_week(&self, session: &Session, report: &WeekReport) -> String {
        let scenario = session.scenario();
        let team = report.morale.1 - report.morale.0;
        if team.abs() >= 4.0 {
            return self.get(if team > 0.0 { "headline-team-brighter" } else { "headline-team-lower" });
        }
        let worked = report.useful.1 + report.misdirected;
        if worked > 0.0 && report.misdirected / worked >= MUCH_LOST {
            return self.get("headline-lost");
        }
        let steps = session.game().state().present().flat_map(|member| {
            let moved = Moved::of(&report.changes, member);
            [MemberMeter::Trust, MemberMeter::Morale].map(|meter| (member, meter, moved.meters[meter as usize]))
        });
        if let Some((member, meter, by)) = steps.max_by(|a, b| a.2.abs().total_cmp(&b.2.abs()))
            && by.abs() >= A_STEP
        {
            let key = match (meter, by > 0.0) {
                (MemberMeter::Trust, true) => "headline-closer",
                (MemberMeter::Trust, false) => "headline-further",
                (_, true) => "headline-brighter",
                (_, false) => "headline-lower",
            };
            return self.fill(key, &[("who", first_name(scenario, member).into())]);
        }
        self.get(match report.output_trend() {
            None => "headline-first",
            Some(Trend::Up) => "headline-more",
            Some(Trend::Level) => "headline-same",
            Some(Trend::Down) => "headline-less",
        })
    }
}
