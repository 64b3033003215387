//! Events, their casts and choices.

use super::super::code::Code;
use super::super::problem::Problem;
use super::super::value::Id;
use super::super::{limits, words, written};
use super::texts::TextKind;
use super::who::{Scope, Use};
use super::{Origin, Resolver};
use crate::sim::condition::Pick;
use crate::sim::luck::name_key;
use crate::sim::scenario::{CastPlace, Choice, Event};
use crate::sim::{Condition, EventId, Family, Style, Who};

impl<'a> Resolver<'_, 'a> {
    pub(super) fn events(&mut self) -> Vec<Event> {
        let file = self.file;
        file.events.iter().enumerate().map(|(place, written)| self.one_event(place, written)).collect()
    }

    fn one_event(&mut self, place: usize, written: &written::Event<'a>) -> Event {
        let id = EventId::at(place);
        let scope = Scope { event: Some(place), origin: Origin::Event(id), ..Scope::PLAIN };
        let cast = self.cast(place, written);
        let when = self.whole_condition(&written.when, &scope).unwrap_or(Condition::Always);
        let kind = if written.choices.is_empty() { TextKind::News } else { TextKind::Dilemma };
        if written.choices.len() > limits::CHOICES {
            let message = format!("this dilemma has {} choices; {} is the most", written.choices.len(), limits::CHOICES);
            self.log.report(Code::TooMany, written.id.span(self.log), message);
        }
        Event {
            id: written.id.0.to_owned(),
            luck: name_key(written.id.0),
            title: self.text(written.title, TextKind::Title, &scope),
            moment: self.text_or_none(written.moment, TextKind::Moment, &scope),
            face: written.face.and_then(|face| self.who(face, Use::Single, &scope).ok()),
            chance: written.chance.map_or(Ok(100), |chance| self.small(chance, 1..=100, "the chance in percent")).unwrap_or(100),
            urgent: written.urgent.unwrap_or(false),
            again_after: written
                .again_after
                .and_then(|weeks| self.small(weeks, 1..=limits::WEEKS, "the weeks until it may come again").ok()),
            cast,
            cast_from: self.casts.of_event(place).from.map(EventId::at),
            text: self.text(written.text, kind, &scope),
            lines: self.lines(&written.lines, TextKind::Added, &scope),
            effects: self.effects(&written.effects, &scope),
            choices: self.choices(id, written, &scope),
            leaving: asks_who_leaves(&when, &self.named),
            when,
        }
    }

    /// The places of an event, inherited ones first.
    fn cast(&mut self, event: usize, written: &written::Event<'a>) -> Vec<CastPlace> {
        let cast = self.casts.of_event(event).clone();
        let mut places: Vec<CastPlace> = cast.places[..cast.inherited]
            .iter()
            .map(|name| CastPlace { name: name.0.to_owned(), pick: None, from: Vec::new(), except: Vec::new() })
            .collect();
        let own = cast.places.len() - cast.inherited;
        let scope = Scope { event: Some(event), ..Scope::PLAIN };
        for (name, place) in written.cast.0.iter().take(own) {
            places.push(CastPlace {
                name: name.0.to_owned(),
                pick: Some(self.pick(place.pick).unwrap_or(Pick::Luck)),
                from: self.named_people(&place.from, &scope),
                except: self.named_people(&place.except, &scope),
            });
        }
        places
    }

    fn named_people(&mut self, written: &[Id<'a>], scope: &Scope) -> Vec<Who> {
        written.iter().filter_map(|who| self.who(*who, Use::Single, scope).ok()).collect()
    }

    fn pick(&mut self, written: words::Pick<'a>) -> Result<Pick, super::super::log::Reported> {
        use words::Pick as W;
        Ok(match written {
            W::Lowest(meter) => Pick::Lowest(meter),
            W::Highest(meter) => Pick::Highest(meter),
            W::Best(skill) => Pick::Best(self.skill_id(skill)?),
            W::WorksOn(task) => Pick::WorksOn(self.task_id(task)?),
            W::Values(value) => Pick::Values(value),
            W::LeastHeard => Pick::LeastHeard,
            W::LeastThanked => Pick::LeastThanked,
            W::Came => Pick::Came,
            W::Luck => Pick::Luck,
        })
    }

    fn choices(&mut self, event: EventId, written: &written::Event<'a>, scope: &Scope) -> Vec<Choice> {
        let free = |choice: &written::Choice<'a>| {
            let needs_nothing = choice.needs.as_ref().is_none_or(|needs| matches!(needs.it, words::Condition::Always));
            needs_nothing
                && choice
                    .costs
                    .as_ref()
                    .is_none_or(|costs| [costs.attention, costs.budget].into_iter().flatten().all(|cost| cost.is_zero()))
        };
        if !written.choices.is_empty() && !written.choices.iter().any(free) {
            let problem =
                Problem::new(Code::NoFreeChoice, written.id.span(self.log), "every choice of this dilemma needs or costs something");
            self.log.add(
                problem.help("somebody without points and money must be able to answer: let one choice need nothing and cost nothing"),
            );
        }
        let all = written.choices.iter().take(limits::CHOICES).enumerate();
        all.map(|(place, choice)| self.choice(choice, &scope.with_origin(Origin::Choice(event, place as u8)))).collect()
    }

    fn choice(&mut self, written: &written::Choice<'a>, scope: &Scope) -> Choice {
        let costs = written.costs.as_ref();
        let attention = costs.and_then(|costs| costs.attention);
        let budget = costs.and_then(|costs| costs.budget);
        Choice {
            id: written.id.0.to_owned(),
            label: self.text(written.label, TextKind::Choice, scope),
            style: style(written.style),
            attention: attention.map_or(0, |points| self.small(points, 0..=limits::ATTENTION, "the cost in attention").unwrap_or(0)),
            budget: budget.map_or(0.0, |money| self.points(money, 0..=limits::AMOUNT, "the cost in money")) as i32,
            needs: written.needs.as_ref().and_then(|needs| self.condition_at(needs, scope).ok()).unwrap_or(Condition::Always),
            why_not: self.why_not(written, scope),
            effects: self.effects(&written.effects, scope),
            reply: self.text_or_none(written.reply, TextKind::Reply, scope),
            outcomes: self.outcomes(&written.outcomes, TextKind::Reply, scope),
            debrief: self.text_or_none(written.debrief, TextKind::Debrief, scope),
        }
    }

    fn why_not(&mut self, written: &written::Choice<'a>, scope: &Scope) -> crate::sim::Text {
        if let (Some(needs), None) = (&written.needs, written.why_not) {
            let problem = Problem::new(
                Code::MissingField,
                needs.span.clone(),
                "this choice needs something and does not say why it is closed without",
            );
            self.log.add(problem.label("write `why_not: \"…\"` beside `needs`"));
        }
        self.text_or_none(written.why_not, TextKind::OneLine, scope)
    }
}

fn style(written: words::Style) -> Style {
    let managing = |family| match family {
        words::Managing::Tasks => Family::Tasks,
        words::Managing::Schedule => Family::Schedule,
        words::Managing::Resources => Family::Resources,
    };
    let leading = |family| match family {
        words::Leading::Purpose => Family::Purpose,
        words::Leading::Listening => Family::Listening,
        words::Leading::Acknowledging => Family::Acknowledging,
    };
    match written {
        words::Style::Manage(family) => Style::Manage(managing(family)),
        words::Style::Lead(family) => Style::Lead(leading(family)),
        words::Style::Both(manage, lead) => Style::Both(managing(manage), leading(lead)),
        words::Style::Neither => Style::Neither,
    }
}

/// Whether a condition can only hold while somebody has given notice.
fn asks_who_leaves(condition: &Condition, named: &[Condition]) -> bool {
    match condition {
        Condition::Leaving(_) => true,
        Condition::All(all) => all.iter().any(|one| asks_who_leaves(one, named)),
        Condition::Any(any) => !any.is_empty() && any.iter().all(|one| asks_who_leaves(one, named)),
        Condition::Count(_, one) => asks_who_leaves(one, named),
        Condition::Is(name) => named.get(name.index()).is_some_and(|one| asks_who_leaves(one, named)),
        _ => false,
    }
}
