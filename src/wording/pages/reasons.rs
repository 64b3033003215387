//! A Friday in few lines, for a room: what did most to each, so much of it that no change stands there unexplained; what did it to
//! several of them is told once.

use crate::play::Session;
use crate::sim::report::WeekReport;
use crate::sim::{Cause, MemberId, Subject};

use super::super::localizer::Localizer;
use crate::play::attribution::{Contribution, Group, Viewpoint, Way, contributions, shared_by_way};
use crate::play::felt::{Felt, Moved};

/// Why people changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Reasons {
    /// What did it to several of them, the largest first; names stand with it unless it was all of them.
    pub team: Vec<Reason>,
    /// Whether all of that was done to all of them.
    pub is_of_all: bool,
    /// Of each person, in the order in which their changes are told: the largest first.
    pub people: Vec<(MemberId, Vec<Reason>)>,
}

impl Reasons {
    /// What did it to one of them alone.
    #[must_use]
    pub fn of(&self, who: MemberId) -> &[Reason] {
        self.people.iter().find(|(member, _)| *member == who).map_or(&[], |(_, reasons)| reasons)
    }
}

/// Why somebody changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The cause as a sentence.
    pub words: String,
    /// Whether it did good.
    pub helped: bool,
    /// Whether it did harm; one cause may do both.
    pub hurt: bool,
}

/// Whether something helped, and whether it hurt.
type Did = (bool, bool);

/// Why people changed in the week that ended.
#[must_use]
pub fn reasons(localizer: &Localizer, session: &Session) -> Reasons {
    let report = session.game().report();
    let here: Vec<MemberId> = session.game().state().members_in_play().collect();
    let mut of_each: Vec<(MemberId, Vec<Contribution>)> =
        here.iter().map(|member| (*member, contributions(&report.changes, Viewpoint::Member(*member)))).collect();
    // What you did for one of them is told of that one, whatever it did to the others.
    let for_them = |contribution: &Contribution, member: MemberId| matches!(contribution.group, Group::One(Cause::Move(_, aim)) if aim.member() == Some(member));
    let kept: Vec<Vec<Contribution>> =
        of_each.iter_mut().map(|(member, own)| own.extract_if(.., |contribution| for_them(contribution, *member)).collect()).collect();
    let together = shared_by_way(&mut of_each);
    for ((_, own), kept) in of_each.iter_mut().zip(kept) {
        own.extend(kept);
    }
    let mut of_all: Vec<Option<Did>> = vec![None; together.len()];
    let mut people = Vec::new();
    for (member, own) in &of_each {
        let mut why = Why { own, said: Vec::new() };
        for felt in Moved::of(&report.changes, *member).felt() {
            for group in groups(report, *member, felt) {
                if why.say(group, felt.is_good()) {
                    break;
                }
                if let Some(place) = together.iter().position(|(contribution, who)| contribution.group == group && who.contains(member)) {
                    let (helped, hurt) = did(&together[place].0, felt.is_good());
                    let (has_helped, has_hurt) = of_all[place].unwrap_or_default();
                    of_all[place] = Some((helped || has_helped, hurt || has_hurt));
                    break;
                }
            }
        }
        people.push((*member, why.lines(localizer, session, *member)));
    }
    let mut told = Vec::new();
    let mut did = Vec::new();
    for (contribution, what) in together.into_iter().zip(of_all).filter_map(|(contribution, what)| Some((contribution, what?))) {
        told.push(contribution);
        did.push(what);
    }
    let is_of_all = told.iter().all(|(_, who)| who.len() == here.len());
    let lines = localizer.shared_lines(session, &told, here.len());
    let team = lines.into_iter().zip(did).map(|(line, (helped, hurt))| Reason { words: line.words, helped, hurt }).collect();
    Reasons { team, is_of_all, people }
}

/// What moved something in the way in which it moved, the largest first.
fn groups(report: &WeekReport, member: MemberId, felt: Felt) -> Vec<Group> {
    let mut found: Vec<(Group, f64)> = Vec::new();
    let is_it = |subject: Subject| match felt.meter {
        Some(meter) => subject == Subject::Member(member, meter),
        None => matches!(subject, Subject::Skill(who, _) if who == member),
    };
    for change in report.changes.iter().filter(|change| is_it(change.subject)) {
        let group = Group::of(change);
        match found.iter_mut().find(|(held, _)| *held == group) {
            Some((_, by)) => *by += change.amount,
            None => found.push((group, change.amount)),
        }
    }
    found.retain(|(_, by)| by * felt.by > 0.0);
    found.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()));
    found.into_iter().map(|(group, _)| group).collect()
}

/// Whether a pull helped and hurt: by what it is said for, and on the whole.
fn did(contribution: &Contribution, is_good: bool) -> Did {
    (is_good || contribution.way() == Way::Helped, !is_good || contribution.way() == Way::Hurt)
}

/// What pulled at somebody, and what of it is said: its place, and whether it helped and hurt.
struct Why<'a> {
    own: &'a [Contribution],
    said: Vec<(usize, bool, bool)>,
}

impl Why<'_> {
    /// Says a cause for a change, if it is among those that are told.
    fn say(&mut self, group: Group, is_good: bool) -> bool {
        let Some(place) = self.own.iter().position(|contribution| contribution.group == group) else { return false };
        let (helped, hurt) = did(&self.own[place], is_good);
        match self.said.iter_mut().find(|(held, ..)| *held == place) {
            Some((_, did_help, did_hurt)) => (*did_help, *did_hurt) = (*did_help || helped, *did_hurt || hurt),
            None => self.said.push((place, helped, hurt)),
        }
        true
    }

    fn lines(&self, localizer: &Localizer, session: &Session, member: MemberId) -> Vec<Reason> {
        let line = |(place, helped, hurt): &(usize, bool, bool)| Reason {
            words: localizer.cause(session, Viewpoint::Member(member), &self.own[*place]),
            helped: *helped,
            hurt: *hurt,
        };
        self.said.iter().map(line).collect()
    }
}
