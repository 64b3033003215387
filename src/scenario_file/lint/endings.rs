//! Endings that no play reaches.

use super::super::code::Code;
use super::super::log::Log;
use super::super::problem::Problem;
use super::Whole;
use super::implies::{Comparison, expanded};
use super::reach::{Reach, contradicts_itself};
use crate::sim::Condition;

/// Each ending is told by some play, and every play has one.
pub(super) fn reached(whole: &Whole<'_, '_>, reach: &Reach<'_>, log: &mut Log<'_>) {
    let scenario = whole.scenario;
    let conditions: Vec<Condition> = scenario.endings.iter().map(|ending| expanded(&ending.when, &scenario.named)).collect();
    for (place, condition) in conditions.iter().enumerate() {
        let written = &whole.file.endings[place];
        let never = |label: String| {
            Problem::new(
                Code::EndingNeverReached,
                written.when.span.clone(),
                format!("the ending \"{}\" can never be reached", written.id.0),
            )
            .label(label)
        };
        if reach.may(condition).is_empty() || contradicts_itself(condition, scenario) {
            log.add(never("this never holds".to_owned()));
        } else if let Some(before) = conditions[..place].iter().position(|before| Comparison::new().implies(condition, before)) {
            let id = &scenario.endings[before].id;
            log.add(
                never(format!("whenever this holds, \"{id}\" above holds too"))
                    .help(format!("write it above \"{id}\": the first that holds is told")),
            );
        }
    }
    if let (Some(last), Some(written)) = (conditions.last(), whole.file.endings.last())
        && !matches!(last, Condition::Always)
    {
        let problem = Problem::new(
            Code::LastEnding,
            written.when.span.clone(),
            "the last ending is told when no other is, whether this holds or not",
        );
        log.add(problem.label("write `when: Always`"));
    }
}
