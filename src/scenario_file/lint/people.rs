//! People whom nothing touches, work that hangs on one of them, and lines about somebody who may be gone.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::super::code::Code;
use super::super::log::Log;
use super::super::problem::Problem;
use super::Whole;
use super::implies::expanded;
use super::reach::Reach;
use crate::sim::scenario::{CastPlace, Event};
use crate::sim::{Condition, Effect, Line, MemberId, Scenario, Text, TextPart, Who};

/// A person whom no event is about, or who is never there.
pub(super) fn touched(whole: &Whole<'_, '_>, reach: &Reach<'_>, log: &mut Log<'_>) {
    let scenario = whole.scenario;
    let touched = Touched::by_events(scenario);
    for (place, (id, _)) in whole.file.team.0.iter().enumerate() {
        let member = MemberId::at(place);
        let problem = if reach.may(&Condition::Here(Who::Member(member))).is_empty() {
            Problem::new(Code::Untouched, id.span(log), format!("\"{}\" is not there at the start, and nothing lets them join", id.0))
                .help(format!("write Join(\"{}\") among the effects of an event", id.0))
        } else if !touched.includes(member, scenario.members[place].first_name()) {
            Problem::new(Code::Untouched, id.span(log), format!("no event is ever about \"{}\"", id.0))
                .help("everybody is wanted for something and wants something: write a scene, or leave them out")
        } else {
            continue;
        };
        log.add(problem);
    }
}

/// Whom events are about, gathered in one walk over all of them.
struct Touched<'s> {
    /// Named by an id.
    named: HashSet<MemberId>,
    /// Every word of every text.
    words: HashSet<&'s str>,
    /// Those whom no place of a cast can choose; `None` before the first place that chooses among all.
    never_chosen: Option<HashSet<MemberId>>,
}

impl<'s> Touched<'s> {
    fn by_events(scenario: &'s Scenario) -> Self {
        let biting = scenario.secrets.iter().filter(|secret| secret.bite.is_some()).map(|secret| secret.owner);
        let mut touched = Self { named: biting.collect(), words: HashSet::new(), never_chosen: None };
        scenario.events.iter().for_each(|event| touched.event(event));
        touched
    }

    fn event(&mut self, event: &'s Event) {
        self.who(event.face.as_slice());
        event.cast.iter().filter(|place| place.pick.is_some()).for_each(|place| self.cast(place));
        self.effects(&event.effects);
        self.text(&event.text);
        event.lines.iter().for_each(|line| self.text(&line.text));
        for choice in &event.choices {
            self.effects(&choice.effects);
            self.text(&choice.label);
            self.text(&choice.reply);
            for outcome in &choice.outcomes {
                self.effects(&outcome.effects);
                self.text(&outcome.reply);
            }
        }
    }

    fn cast(&mut self, place: &CastPlace) {
        let except: HashSet<MemberId> = place.except.iter().filter_map(by_name).collect();
        if place.from.is_empty() {
            self.never_chosen = Some(match self.never_chosen.take() {
                None => except,
                Some(held) => except.into_iter().filter(|member| held.contains(member)).collect(),
            });
        } else {
            self.named.extend(place.from.iter().filter_map(by_name).filter(|member| !except.contains(member)));
        }
    }

    fn effects(&mut self, effects: &[Effect]) {
        Effect::walk(effects).for_each(|effect| self.who(effect.people()));
    }

    fn who(&mut self, words: &[Who]) {
        self.named.extend(words.iter().filter_map(by_name));
    }

    fn text(&mut self, text: &'s Text) {
        for part in &text.0 {
            match part {
                TextPart::Name(who) => self.named.extend(by_name(who)),
                TextPart::Words(words) => self.words.extend(words_of(words)),
            }
        }
    }

    fn includes(&self, member: MemberId, first_name: &str) -> bool {
        let chosen = self.never_chosen.as_ref().is_some_and(|never| !never.contains(&member));
        chosen || self.named.contains(&member) || self.words.contains(first_name)
    }
}

fn by_name(who: &Who) -> Option<MemberId> {
    match who {
        Who::Member(member) => Some(*member),
        Who::Cast(_) | Who::Team | Who::Everyone | Who::Anyone | Who::Them | Who::Me | Who::Aim => None,
    }
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
}

/// A skill that a task needs and only one person has, or nobody.
pub(super) fn only_one(whole: &Whole<'_, '_>, log: &mut Log<'_>) {
    let scenario = whole.scenario;
    let mut needed_by = vec![None; scenario.skills.len()];
    for (place, task) in scenario.tasks.iter().enumerate() {
        needed_by[task.needs.index()].get_or_insert(place);
    }
    for (skill, task) in needed_by.into_iter().enumerate() {
        let Some(task) = task else { continue };
        let able: Vec<usize> = (0..scenario.members.len()).filter(|member| scenario.members[*member].skills[skill] > 0.0).collect();
        let needs = whole.file.tasks.0[task].1.needs;
        let name = &scenario.skills[skill];
        match able.as_slice() {
            [] => {
                let have: Vec<&str> = whole.file.team.0.iter().flat_map(|(_, member)| member.skills.0.iter().map(|(id, _)| id.0)).collect();
                let problem = Problem::new(Code::NobodyCan, needs.span(log), format!("nobody has the skill \"{name}\""));
                log.add(problem.suggest(name, "skills that somebody has", have));
            }
            [one] => {
                let first_name = scenario.members[*one].first_name();
                let problem = Problem::new(Code::OnlyOneCan, needs.span(log), format!("only {first_name} has the skill \"{name}\""));
                log.add(problem.help("people may leave or be away: give somebody else a little of it, if that is not your point"));
            }
            _ => {}
        }
    }
}

/// Lines that name somebody who may have left by then, and do not ask.
pub(super) fn may_be_gone(whole: &Whole<'_, '_>, reach: &Reach<'_>, log: &mut Log<'_>) {
    let scenario = whole.scenario;
    let mut called: HashMap<&str, Vec<MemberId>> = HashMap::new();
    for (place, member) in scenario.members.iter().enumerate() {
        called.entry(member.first_name()).or_default().push(MemberId::at(place));
    }
    for (place, event) in scenario.events.iter().enumerate() {
        // Nobody can be gone before the third Monday: notice is given on one Friday and taken on the next.
        if reach.may(&event.when).last().is_some_and(|last| last <= 2) {
            continue;
        }
        lines(whole, &called, &event.lines, &whole.file.events[place].lines, &event.when, log);
    }
    for (place, ending) in scenario.endings.iter().enumerate() {
        lines(whole, &called, &ending.lines, &whole.file.endings[place].lines, &ending.when, log);
    }
}

fn lines(
    whole: &Whole<'_, '_>,
    called: &HashMap<&str, Vec<MemberId>>,
    lines: &[Line],
    written: &[super::super::written::Line<'_>],
    around: &Condition,
    log: &mut Log<'_>,
) {
    let scenario = whole.scenario;
    let mut around_asks = None;
    for (line, written) in lines.iter().zip(written) {
        let named = named_in(&line.text, called);
        if named.is_empty() {
            continue;
        }
        let around = around_asks.get_or_insert_with(|| AsksFor::in_condition(around, scenario));
        let own = AsksFor::in_condition(&line.when, scenario);
        for member in named.into_iter().filter(|member| !own.includes(*member) && !around.includes(*member)) {
            if log.is_full() {
                return;
            }
            let of = &scenario.members[member.index()];
            let message = format!("this line names {}, who may have left by then", of.first_name());
            let problem = Problem::new(Code::MayBeGone, written.text.span(log), message);
            log.add(problem.help(format!("tell it when: All([Here(\"{}\"), …])", of.id)));
        }
    }
}

/// The people whom a text names, in braces or in plain words, in the order of the team.
fn named_in(text: &Text, called: &HashMap<&str, Vec<MemberId>>) -> BTreeSet<MemberId> {
    let mut named = BTreeSet::new();
    for part in &text.0 {
        match part {
            TextPart::Name(who) => named.extend(by_name(who)),
            TextPart::Words(words) => named.extend(words_of(words).filter_map(|word| called.get(word)).flatten()),
        }
    }
    named
}

/// The people whose being there a condition asks for.
#[derive(Default)]
struct AsksFor {
    named: HashSet<MemberId>,
    everyone: bool,
}

impl AsksFor {
    fn in_condition(condition: &Condition, scenario: &Scenario) -> Self {
        let mut asks = Self::default();
        let whole = expanded(condition, &scenario.named);
        for part in whole.walk() {
            if let Condition::Here(of) | Condition::Gone(of) | Condition::Leaving(of) | Condition::WorksOn(of, _) = part {
                asks.named.extend(by_name(of));
                asks.everyone |= *of == Who::Everyone;
            }
        }
        asks
    }

    fn includes(&self, member: MemberId) -> bool {
        self.everyone || self.named.contains(&member)
    }
}
