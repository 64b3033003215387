//! Choices that are no choice: one that does nothing, one that is better on everything than the one beside it.

use std::collections::{HashMap, HashSet};

use super::super::code::Code;
use super::super::log::Log;
use super::super::problem::Problem;
use super::Whole;
use crate::sim::scenario::Choice;
use crate::sim::{Condition, Effect, MemberMeter, Meter, TaskEffect, TaskRef, Who};

/// Each choice alone and beside the others.
pub(super) fn look_alike(whole: &Whole<'_, '_>, log: &mut Log<'_>) {
    for (place, event) in whole.scenario.events.iter().enumerate() {
        let written = &whole.file.events[place].choices;
        let gains: Vec<Option<Gains>> = event.choices.iter().map(Gains::of_choice).collect();
        let people = whole.scenario.members.len() + event.cast.len();
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
                *other != number && choice.needs == Condition::Always && matches!(pair, (Some(a), Some(b)) if a.beats(b, people))
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

/// Something that a choice gives, where more is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Gain {
    Attention,
    Money,
    Meter(Meter),
    /// Less strain is more.
    Of(MemberMeter, Who),
    Work(TaskRef),
    Due(TaskRef),
}

/// What a choice gives; what cannot be weighed stands beside it as it is.
///
/// What all people get is kept once and not for each of them: a file of a mebibyte can have a hundred thousand effects on five hundred.
struct Gains<'s> {
    sizes: HashMap<Gain, i64>,
    /// What everybody gets, by meter.
    all: [i64; MemberMeter::ALL.len()],
    rest: HashSet<&'s Effect>,
    rest_length: usize,
}

impl<'s> Gains<'s> {
    /// `None` if its effects depend on circumstances, or if there are none, which is another problem.
    fn of_choice(choice: &'s Choice) -> Option<Self> {
        if !choice.outcomes.is_empty() || choice.effects.is_empty() {
            return None;
        }
        let mut gains = Self { sizes: HashMap::new(), all: [0; MemberMeter::ALL.len()], rest: HashSet::new(), rest_length: 0 };
        gains.add(Gain::Attention, -i64::from(choice.attention));
        gains.add(Gain::Money, -i64::from(choice.budget));
        choice.effects.iter().for_each(|effect| gains.weigh(effect));
        Some(gains)
    }

    fn weigh(&mut self, effect: &'s Effect) {
        match effect {
            Effect::Add(Meter::Member(meter, who), by) => {
                let good = if *meter == MemberMeter::Strain { -i64::from(*by) } else { i64::from(*by) };
                match who {
                    Who::Team | Who::Everyone | Who::Anyone => self.all[*meter as usize] += good,
                    Who::Member(_) | Who::Cast(_) | Who::Them | Who::Me | Who::Aim => self.add(Gain::Of(*meter, *who), good),
                }
            }
            // Whether more of a tally is better only its author knows.
            Effect::Add(Meter::Tally(_), _) => self.leave(effect),
            Effect::Add(Meter::Budget, by) => self.add(Gain::Money, i64::from(*by)),
            Effect::Add(
                meter @ (Meter::Skill(..)
                | Meter::Progress(_)
                | Meter::Quality(_)
                | Meter::Credibility
                | Meter::Attention
                | Meter::Balance
                | Meter::Delivery
                | Meter::Team),
                by,
            ) => self.add(Gain::Meter(*meter), i64::from(*by)),
            Effect::Task(task, TaskEffect::Effort(days) | TaskEffect::Rework(days)) => self.add(Gain::Work(*task), -i64::from(*days)),
            Effect::Task(task, TaskEffect::Due(weeks)) => self.add(Gain::Due(*task), i64::from(*weeks)),
            Effect::Task(
                _,
                TaskEffect::Block(_)
                | TaskEffect::Unblock
                | TaskEffect::Open
                | TaskEffect::Drop
                | TaskEffect::Goal
                | TaskEffect::Steps
                | TaskEffect::Help(_)
                | TaskEffect::Look
                | TaskEffect::Assign(_)
                | TaskEffect::Stretch(_),
            )
            | Effect::Set(_)
            | Effect::Clear(_)
            | Effect::Later(..)
            | Effect::Cancel(_)
            | Effect::Reveal(_)
            | Effect::Heed(_)
            | Effect::Promise(_)
            | Effect::Keep(_)
            | Effect::Break(_)
            | Effect::Release(_)
            | Effect::Follow(_)
            | Effect::Fill(_)
            | Effect::People(..) => self.leave(effect),
        }
    }

    fn add(&mut self, gain: Gain, size: i64) {
        *self.sizes.entry(gain).or_default() += size;
    }

    fn leave(&mut self, effect: &'s Effect) {
        self.rest.insert(effect);
        self.rest_length += 1;
    }

    /// What it gives of this, with what everybody gets.
    fn size(&self, gain: Gain) -> i64 {
        let own = self.sizes.get(&gain).copied().unwrap_or(0);
        match gain {
            Gain::Of(meter, Who::Member(_) | Who::Cast(_)) => own + self.all[meter as usize],
            Gain::Of(..) | Gain::Attention | Gain::Money | Gain::Meter(_) | Gain::Work(_) | Gain::Due(_) => own,
        }
    }

    /// Whether it gives at least as much of everything as another choice of the same event, and more of something.
    fn beats(&self, other: &Self, people: usize) -> bool {
        if self.rest_length != other.rest_length || !self.rest.iter().all(|effect| other.rest.contains(effect)) {
            return false;
        }
        let (mut more, mut named) = (false, [0; MemberMeter::ALL.len()]);
        let only_theirs = other.sizes.keys().filter(|gain| !self.sizes.contains_key(gain));
        for gain in self.sizes.keys().chain(only_theirs) {
            let (mine, theirs) = (self.size(*gain), other.size(*gain));
            if mine < theirs {
                return false;
            }
            more |= mine > theirs;
            if let Gain::Of(meter, Who::Member(_) | Who::Cast(_)) = gain {
                named[*meter as usize] += 1;
            }
        }
        // Whom no effect names gets what everybody gets.
        for (meter, named) in MemberMeter::ALL.into_iter().zip(named) {
            if named < people {
                let (mine, theirs) = (self.all[meter as usize], other.all[meter as usize]);
                if mine < theirs {
                    return false;
                }
                more |= mine > theirs;
            }
        }
        more
    }
}
