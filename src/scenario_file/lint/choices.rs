//! Choices that are no choice: one that does nothing, one that is better on everything than the one beside it.

use std::collections::BTreeMap;

use super::super::code::Code;
use super::super::log::Log;
use super::super::problem::Problem;
use super::Whole;
use crate::sim::scenario::{Choice, Event};
use crate::sim::{Condition, Effect, MemberId, MemberMeter, Meter, Scenario, Who};

/// Each choice alone and beside the others.
pub(super) fn look_alike(whole: &Whole<'_, '_>, log: &mut Log<'_>) {
    for (place, event) in whole.scenario.events.iter().enumerate() {
        let written = &whole.file.events[place].choices;
        let gains: Vec<Option<Gains>> = event.choices.iter().map(|choice| Gains::of(choice, event, whole.scenario)).collect();
        for (number, choice) in event.choices.iter().enumerate() {
            let id = written[number].id;
            // What could not be read may do something.
            let is_empty = choice.effects.is_empty() && choice.outcomes.is_empty();
            if is_empty && written[number].effects.is_empty() && written[number].outcomes.is_empty() && !log.has_errors() {
                let problem = Problem::new(Code::EmptyChoice, id.span(log), format!("the choice \"{}\" does nothing", id.0));
                log.add(problem.help("leaving things alone does something too: what do they make of it?"));
            }
            let worse = (0..event.choices.len()).find(|other| {
                let pair = (gains[number].as_ref(), gains[*other].as_ref());
                *other != number && choice.needs == Condition::Always && matches!(pair, (Some(a), Some(b)) if a.beats(b))
            });
            if let Some(worse) = worse.filter(|_| !log.has_errors()) {
                let other = written[worse].id;
                let problem = Problem::new(
                    Code::BetterOnEverything,
                    id.span(log),
                    format!("\"{}\" is better on everything than \"{}\"", id.0, other.0),
                );
                log.add(problem.help("let it cost something, or let the other give something that this one does not"));
            }
        }
    }
}

/// What a choice gives, where more is better; what cannot be weighed stands beside it as it is.
struct Gains {
    sizes: BTreeMap<String, i64>,
    rest: Vec<Effect>,
}

impl Gains {
    /// `None` if its effects depend on circumstances, or if there are none, which is another problem.
    fn of(choice: &Choice, event: &Event, scenario: &Scenario) -> Option<Self> {
        if !choice.outcomes.is_empty() || choice.effects.is_empty() {
            return None;
        }
        let mut gains = Self { sizes: BTreeMap::new(), rest: Vec::new() };
        gains.add("attention".to_owned(), -i64::from(choice.attention));
        gains.add("money".to_owned(), -i64::from(choice.budget));
        for effect in &choice.effects {
            gains.weigh(effect, event, scenario);
        }
        Some(gains)
    }

    fn weigh(&mut self, effect: &Effect, event: &Event, scenario: &Scenario) {
        match effect {
            Effect::Add(Meter::Member(meter, who), by) => {
                let good = if *meter == MemberMeter::Strain { -i64::from(*by) } else { i64::from(*by) };
                for who in each(*who, event, scenario) {
                    self.add(format!("{meter:?} {who:?}"), good);
                }
            }
            // Whether more of a tally is better only its author knows.
            Effect::Add(Meter::Tally(_), _) => self.rest.push(effect.clone()),
            Effect::Add(Meter::Budget, by) => self.add("money".to_owned(), i64::from(*by)),
            Effect::Add(meter, by) => self.add(format!("{meter:?}"), i64::from(*by)),
            Effect::Effort(task, days) | Effect::Rework(task, days) => self.add(format!("work {task:?}"), -i64::from(*days)),
            Effect::Due(task, weeks) => self.add(format!("due {task:?}"), i64::from(*weeks)),
            other => self.rest.push(other.clone()),
        }
    }

    fn add(&mut self, what: String, size: i64) {
        *self.sizes.entry(what).or_default() += size;
    }

    fn beats(&self, other: &Self) -> bool {
        let same_rest = self.rest.len() == other.rest.len() && self.rest.iter().all(|effect| other.rest.contains(effect));
        let all = || self.sizes.keys().chain(other.sizes.keys());
        let of = |gains: &Self, what: &String| gains.sizes.get(what).copied().unwrap_or(0);
        same_rest && all().all(|what| of(self, what) >= of(other, what)) && all().any(|what| of(self, what) > of(other, what))
    }
}

/// The people whom an effect reaches, each as a word of their own.
fn each(who: Who, event: &Event, scenario: &Scenario) -> Vec<Who> {
    match who {
        Who::Team | Who::Everyone | Who::Anyone => {
            let people = (0..scenario.members.len()).map(|place| Who::Member(MemberId::at(place)));
            let cast = (0..event.cast.len()).filter_map(|place| u8::try_from(place).ok()).map(Who::Cast);
            people.chain(cast).collect()
        }
        who => vec![who],
    }
}
