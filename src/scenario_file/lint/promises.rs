//! Promises that are never given, fall due too early, or are decided beforehand; and asking to follow, with a certain answer.

use super::super::code::Code;
use super::super::log::Log;
use super::super::problem::Problem;
use super::Whole;
use super::reach::Reach;
use crate::sim::Condition;

/// Each promise can be given, in time, and both kept and broken.
pub(super) fn given_and_due(whole: &Whole<'_, '_>, reach: &Reach<'_>, log: &mut Log<'_>) {
    for (place, promise) in whole.scenario.promises.iter().enumerate() {
        let (id, written) = &whole.file.promises.0[place];
        match reach.promises[place] {
            None => {
                let problem = Problem::new(Code::NeverPromised, id.span(log), format!("nobody ever promises \"{}\"", id.0));
                log.add(problem.help(format!("write Promise(\"{}\") among the effects of a choice", id.0)));
            }
            Some(given) if given > promise.due => {
                let problem = Problem::new(Code::PromiseTooLate, written.due.span(log), format!("this falls due in week {}", promise.due));
                log.add(problem.label(format!("it is given in week {given} at the earliest")));
            }
            Some(_) if !changes(&promise.kept_when, whole) => {
                let problem = Problem::new(
                    Code::PromiseDecided,
                    written.kept_when.span.clone(),
                    "nothing can change this: the promise is kept or broken from the start",
                );
                log.add(problem.help("ask for a flag that some choice sets, or for work that is done"));
            }
            Some(_) => {}
        }
    }
}

/// Whether anything in a play can change a condition. That nothing sets a flag is reported where flags are looked at.
fn changes(condition: &Condition, whole: &Whole<'_, '_>) -> bool {
    match condition {
        Condition::Always | Condition::Never | Condition::Weeks(..) => false,
        Condition::All(list) | Condition::Any(list) => list.iter().any(|one| changes(one, whole)),
        Condition::Not(one) | Condition::Count(_, one) => changes(one, whole),
        Condition::Is(name) => changes(&whole.scenario.named[name.index()].condition, whole),
        Condition::Since(..)
        | Condition::Flag(_)
        | Condition::Chose(..)
        | Condition::Came(_)
        | Condition::Above(..)
        | Condition::Below(..)
        | Condition::Here(_)
        | Condition::Leaving(_)
        | Condition::Told(_)
        | Condition::Heeded(_)
        | Condition::Bitten(_)
        | Condition::Delivered
        | Condition::Thriving
        | Condition::Done(_)
        | Condition::Late(_)
        | Condition::Blocked(_)
        | Condition::WorksOn(..)
        | Condition::Owed(_)
        | Condition::Kept(_)
        | Condition::Broken(_)
        | Condition::Released(_)
        | Condition::Did(..)
        | Condition::Earned(_)
        | Condition::Raised(_)
        | Condition::Serves(..)
        | Condition::Open(_)
        | Condition::Unclear(_)
        | Condition::Whole(_)
        | Condition::Gone(_) => true,
    }
}

/// Bars that nobody or everybody passes.
pub(super) fn follows(whole: &Whole<'_, '_>, log: &mut Log<'_>) {
    for (bar, span) in &whole.uses.follows {
        let message = match bar {
            0 => "everybody follows at a trust of 0",
            100 => "nobody follows at a trust of 100",
            _ => continue,
        };
        log.add(Problem::new(Code::FollowDecided, span.clone(), message).label("somewhere from 40 to 70 it is a question"));
    }
}
