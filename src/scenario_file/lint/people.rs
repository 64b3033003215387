//! People whom nothing touches, work that hangs on one of them, and lines about somebody who may be gone.

use super::super::code::Code;
use super::super::log::Log;
use super::super::problem::Problem;
use super::Whole;
use super::implies::expanded;
use super::reach::Reach;
use crate::sim::scenario::Event;
use crate::sim::{Condition, Effect, Line, MemberId, Meter, Part, SkillId, Text, Who};

/// A person whom no event is about, or who is never there.
pub(super) fn touched(whole: &Whole<'_, '_>, reach: &Reach<'_>, log: &mut Log<'_>) {
    let scenario = whole.scenario;
    for (place, (id, _)) in whole.file.team.0.iter().enumerate() {
        let member = MemberId::at(place);
        let touches = scenario.events.iter().any(|event| is_about(event, member, scenario.members[place].first_name()));
        let bites = scenario.secrets.iter().any(|secret| secret.owner == member && secret.bite.is_some());
        let problem = if reach.may(&Condition::Here(Who::Member(member))).is_empty() {
            Problem::new(Code::Untouched, id.span(log), format!("\"{}\" is not there at the start, and nothing lets them join", id.0))
                .help(format!("write Join(\"{}\") among the effects of an event", id.0))
        } else if !touches && !bites {
            Problem::new(Code::Untouched, id.span(log), format!("no event is ever about \"{}\"", id.0))
                .help("everybody is wanted for something and wants something: write a scene, or leave them out")
        } else {
            continue;
        };
        log.add(problem);
    }
}

fn is_about(event: &Event, member: MemberId, first_name: &str) -> bool {
    let who = Who::Member(member);
    let picked = |place: &crate::sim::scenario::CastPlace| {
        place.pick.is_some() && (place.from.is_empty() || place.from.contains(&who)) && !place.except.contains(&who)
    };
    let in_text = |text: &Text| names(text, member, first_name);
    let lines = || event.lines.iter().any(|line| in_text(&line.text));
    let choices = || {
        event.choices.iter().any(|choice| {
            let outcomes = || choice.outcomes.iter().any(|outcome| reaches(&outcome.effects, who) || in_text(&outcome.reply));
            reaches(&choice.effects, who) || in_text(&choice.label) || in_text(&choice.reply) || outcomes()
        })
    };
    event.face == Some(who) || event.cast.iter().any(picked) || reaches(&event.effects, who) || in_text(&event.text) || lines() || choices()
}

/// Whether effects name a person.
fn reaches(effects: &[Effect], who: Who) -> bool {
    effects.iter().any(|effect| match effect {
        Effect::Add(Meter::Member(_, of) | Meter::Skill(of, _), _) => *of == who,
        Effect::Assign(of, _) | Effect::Join(of) | Effect::Leave(of) | Effect::Away(of, _) | Effect::Overtime(of) => *of == who,
        Effect::Focus(of) | Effect::Heard(of, _) | Effect::Answer(of) | Effect::Stretch(of, _) => *of == who,
        Effect::Follow(follow) => follow.ask.contains(&who) || reaches(&follow.come, who) || reaches(&follow.stay, who),
        _ => false,
    })
}

/// Whether a text names a person, in braces or in plain words.
fn names(text: &Text, member: MemberId, first_name: &str) -> bool {
    text.0.iter().any(|part| match part {
        Part::Name(who) => *who == Who::Member(member),
        Part::Words(words) => words.split(|c: char| !c.is_alphanumeric()).any(|word| word == first_name),
    })
}

/// A skill that a task needs and only one person has, or nobody.
pub(super) fn only_one(whole: &Whole<'_, '_>, log: &mut Log<'_>) {
    let scenario = whole.scenario;
    for skill in 0..scenario.skills.len() {
        let Some(task) = scenario.tasks.iter().position(|task| task.needs == SkillId::at(skill)) else { continue };
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
    for (place, event) in scenario.events.iter().enumerate() {
        // Nobody can be gone before the third Monday: notice is given on one Friday and taken on the next.
        if reach.may(&event.when).last().is_some_and(|last| last <= 2) {
            continue;
        }
        lines(whole, &event.lines, &whole.file.events[place].lines, &event.when, log);
    }
    for (place, ending) in scenario.endings.iter().enumerate() {
        lines(whole, &ending.lines, &whole.file.endings[place].lines, &ending.when, log);
    }
}

fn lines(whole: &Whole<'_, '_>, lines: &[Line], written: &[super::super::written::Line<'_>], around: &Condition, log: &mut Log<'_>) {
    let scenario = whole.scenario;
    let around = expanded(around, &scenario.named);
    for (line, written) in lines.iter().zip(written) {
        let when = expanded(&line.when, &scenario.named);
        for (place, member) in scenario.members.iter().enumerate() {
            let id = MemberId::at(place);
            if names(&line.text, id, member.first_name()) && !asks_for(&when, id) && !asks_for(&around, id) {
                let message = format!("this line names {}, who may have left by then", member.first_name());
                let problem = Problem::new(Code::MayBeGone, written.text.span(log), message);
                log.add(problem.help(format!("tell it when: All([Here(\"{}\"), …])", member.id)));
            }
        }
    }
}

/// Whether a condition asks whether a person is there.
fn asks_for(condition: &Condition, member: MemberId) -> bool {
    let who = Who::Member(member);
    match condition {
        Condition::Here(of) | Condition::Gone(of) | Condition::Leaving(of) | Condition::WorksOn(of, _) => {
            *of == who || matches!(of, Who::Everyone)
        }
        Condition::All(list) | Condition::Any(list) => list.iter().any(|one| asks_for(one, member)),
        Condition::Not(one) | Condition::Count(_, one) => asks_for(one, member),
        _ => false,
    }
}
