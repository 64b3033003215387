//! The whole scenario, put together from its parts.

use super::super::alphabet::fault;
use super::super::code::Code;
use super::super::library::Library;
use super::super::log::Log;
use super::super::problem::Problem;
use super::super::value::{Id, Int};
use super::super::words::{Claim as WrittenClaim, Condition as WrittenCondition};
use super::super::written::File;
use super::super::{limits, written};
use super::conditions::{both, parts};
use super::names::Names;
use super::texts::TextKind;
use super::who::{Scope, Use};
use super::{Casts, Resolver, Uses};
use crate::sanitize;
use crate::sim::scenario::{Claim, Ending, Facilitator, Lesson, Named, Promise, Sponsor};
use crate::sim::{Condition, EndingId, Scenario, Who};

/// Whether something can be the id of a scenario: lower case letters, digits and hyphens, as it is also the name of a file.
pub(in super::super) fn is_scenario_id(id: &str) -> bool {
    is_plain(id) && fault(id, 0..0).is_none()
}

fn is_plain(id: &str) -> bool {
    let right = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !id.is_empty() && id.len() <= limits::ID_CHARACTERS && !id.starts_with('-') && id.chars().all(right)
}

/// The players that rehearse a scenario.
pub(in super::super) const POLICIES: &[&str] = &["passive", "manage_only", "lead_only", "blend", "random", "best"];

/// A scenario as far as it could be resolved, and what was learned on the way.
pub(in super::super) struct Resolved<'a> {
    pub(in super::super) scenario: Scenario,
    pub(in super::super) names: Names<'a>,
    pub(in super::super) casts: Casts<'a>,
    pub(in super::super) uses: Uses<'a>,
}

/// Resolves a file. If the log has errors then, the scenario is one to be looked at and not to be played.
pub(in super::super) fn resolve<'a>(file: &File<'a>, library: &Library, log: &mut Log<'a>) -> Resolved<'a> {
    let names = Names::of(file, log);
    let casts = Casts::of(file, &names, log);
    let weeks = file.weeks.read_within(1..=limits::WEEKS, "the number of weeks", log).unwrap_or(limits::WEEKS);
    let weeks = u8::try_from(weeks).unwrap_or(u8::MAX);
    // A newer format was refused before anything was read by it.
    let _ = file.format.read_within(1..=super::super::FORMAT, "the format", log);
    let mut resolver = Resolver { file, log, names, casts, uses: Uses::default(), named: Vec::new(), named_parts: Vec::new(), weeks };
    let scenario = resolver.scenario(library);
    Resolved { scenario, names: resolver.names, casts: resolver.casts, uses: resolver.uses }
}

impl<'a> Resolver<'_, 'a> {
    fn scenario(&mut self, library: &Library) -> Scenario {
        let file = self.file;
        self.check_id(file.id);
        let named = self.named_conditions();
        let (members, secrets) = self.people();
        let tasks = self.tasks();
        for (count, most, what) in [(members.len(), limits::PEOPLE, "people"), (tasks.len(), limits::TASKS, "tasks")] {
            if count > most {
                self.log.report(Code::TooMany, self.log.span_of(file.head), format!("there are {count} {what}; {most} is the most"));
            }
        }
        if members.is_empty() && !self.log.has_errors() {
            self.log.report(Code::MissingField, self.log.span_of(file.head), "there is nobody in the team");
        }
        if tasks.is_empty() && !self.log.has_errors() {
            self.log.report(Code::MissingField, self.log.span_of(file.head), "there is no task");
        }
        let events = self.events();
        let promises = self.promises();
        let moves = self.moves(library.moves());
        let endings = self.endings();
        let lessons = self.lessons();
        Scenario {
            id: file.id.0.to_owned(),
            title: self.plain(file.title, TextKind::Title),
            place: self.plain_or_none(file.place, TextKind::OneLine),
            trade: self.plain_or_none(file.trade, TextKind::Title),
            level: file.level.unwrap_or_default(),
            language: self.language(),
            weeks: self.weeks,
            weeks_written: self.weeks,
            attention: self.small(file.attention, 1..=limits::ATTENTION, "attention").unwrap_or(3),
            budget: file.budget.map_or(0.0, |money| self.points(money, 0..=limits::AMOUNT, "the budget")) as i32,
            credibility: self.points_or(file.credibility, "credibility"),
            safety: self.points_or(file.safety, "safety"),
            practises: file.practises.iter().map(|words| self.plain(*words, TextKind::OneLine)).collect(),
            success: self.plain_or_none(file.success, TextKind::OneLine),
            brief: self.text(file.brief, TextKind::Brief, &Scope::PLAIN),
            sponsor: file.sponsor.as_ref().map(|sponsor| Sponsor {
                name: self.plain(sponsor.name, TextKind::Title),
                role: self.plain(sponsor.role, TextKind::Title),
            }),
            members,
            tasks,
            events,
            promises,
            secrets,
            named,
            moves,
            endings,
            debrief: file.debrief.iter().map(|question| self.text(question.ask, TextKind::OneLine, &Scope::PLAIN)).collect(),
            facilitator: file.facilitator.as_ref().map(|notes| self.facilitator(notes)).unwrap_or_default(),
            lessons,
            flags: self.names.flags.ids().iter().map(|id| id.0.to_owned()).collect(),
            tallies: self.names.tallies.ids().iter().map(|id| id.0.to_owned()).collect(),
            skills: self.names.skills.ids().iter().map(|id| id.0.to_owned()).collect(),
            model: library.model().clone(),
            hash: library.hash_with(self.log.source()),
        }
    }

    fn check_id(&mut self, id: Id<'a>) {
        if id.is_blank() {
            return;
        }
        let span = id.span(self.log);
        if !is_plain(id.0) {
            let problem = Problem::new(Code::BadId, span, format!("\"{}\" cannot be the id of a scenario", id.0));
            self.log.add(problem.label("lower case letters a–z, digits and hyphens"));
        } else if let Some(problem) = fault(id.0, span) {
            self.log.add(problem);
        }
    }

    /// The tag of the language: a text that is none is kept as it is, and nobody's screen reader will know it.
    fn language(&mut self) -> String {
        let language = self.plain(self.file.language, TextKind::Title);
        if !language.is_empty() && sanitize::language_tag(&language).is_none() {
            let problem =
                Problem::new(Code::Language, self.file.language.span(self.log), format!("\"{language}\" is no tag of a language"));
            self.log.add(problem.help("tags are short: \"en\" is English, \"de\" German, \"pt-BR\" Portuguese as in Brazil"));
        }
        language
    }

    fn points_or(&mut self, number: Option<Int<'a>>, what: &str) -> f64 {
        number.map_or(50.0, |number| self.points(number, 0..=100, what))
    }

    /// Conditions with names. One that asks for itself, also by way of others, is a circle and becomes `Never`.
    fn named_conditions(&mut self) -> Vec<Named> {
        let file = self.file;
        for (id, written) in &file.named.0 {
            let circle = self.asks_for(&written.it, id.0, &mut Vec::new());
            if circle {
                let problem = Problem::new(Code::Circle, id.span(self.log), format!("\"{}\" asks for itself, in a circle", id.0));
                self.log.add(problem.help("a named condition may ask for others, and none of them for it"));
            }
            let condition = self.condition(&written.it, &Scope::PLAIN).unwrap_or(Condition::Always);
            self.named.push(if circle { Condition::Never } else { condition });
        }
        self.count_parts();
        let with_id = |((id, _), condition): (&(Id<'a>, _), &Condition)| Named { id: id.0.to_owned(), condition: condition.clone() };
        file.named.0.iter().zip(&self.named).map(with_id).collect()
    }

    /// Counts the parts of the named conditions: of those that ask for none first, then of those that ask for them.
    fn count_parts(&mut self) {
        self.named_parts = vec![1; self.named.len()];
        loop {
            let counted: Vec<usize> = self.named.iter().map(|one| parts(one, &self.named_parts).min(limits::CONDITION_PARTS + 1)).collect();
            if counted == self.named_parts {
                break;
            }
            self.named_parts = counted;
        }
        for place in 0..self.named.len() {
            if self.named_parts[place] > limits::CONDITION_PARTS {
                let span = self.file.named.0[place].0.span(self.log);
                let message = format!("this condition has more than {} parts, with those it asks for", limits::CONDITION_PARTS);
                self.log.report(Code::TooMany, span, message);
                self.named[place] = Condition::Never;
                self.named_parts[place] = 1;
            }
        }
    }

    /// Whether a condition leads to the one of this name.
    fn asks_for(&self, condition: &WrittenCondition<'a>, name: &str, seen: &mut Vec<usize>) -> bool {
        match condition {
            WrittenCondition::Is(id) if id.0 == name => true,
            WrittenCondition::Is(id) => {
                let Some(place) = self.names.named.get(id.0).filter(|place| !seen.contains(place)) else { return false };
                seen.push(place);
                self.file.named.0.get(place).is_some_and(|(_, next)| self.asks_for(&next.it, name, seen))
            }
            WrittenCondition::All(all) | WrittenCondition::Any(all) => all.iter().any(|one| self.asks_for(one, name, seen)),
            WrittenCondition::Not(one) | WrittenCondition::Count(_, one) => self.asks_for(one, name, seen),
            _ => false,
        }
    }

    fn promises(&mut self) -> Vec<Promise> {
        let file = self.file;
        let promise = |(id, written): &(Id<'a>, written::Promise<'a>), this: &mut Self| Promise {
            id: id.0.to_owned(),
            to: this.promised_to(written.to),
            text: this.text(written.text, TextKind::OneLine, &Scope::PLAIN),
            due: this.week_of_play(written.due).unwrap_or(1),
            kept_when: this.whole_condition(&written.kept_when, &Scope::PLAIN).unwrap_or(Condition::Always),
        };
        file.promises.0.iter().map(|one| promise(one, self)).collect()
    }

    fn promised_to(&mut self, to: Id<'a>) -> Who {
        self.who(to, Use::Change, &Scope::PLAIN).unwrap_or(Who::Team)
    }

    fn endings(&mut self) -> Vec<Ending> {
        let file = self.file;
        if file.endings.is_empty() && !self.log.has_errors() {
            self.log.report(Code::MissingField, self.log.span_of(file.head), "there is no ending");
        }
        if file.endings.len() > limits::ENDINGS {
            let message = format!("there are {} endings; {} is the most", file.endings.len(), limits::ENDINGS);
            self.log.report(Code::TooMany, self.log.span_of(file.head), message);
        }
        let ending = |written: &written::Ending<'a>, this: &mut Self| Ending {
            id: written.id.0.to_owned(),
            title: this.text(written.title, TextKind::Title, &Scope::PLAIN),
            when: this.whole_condition(&written.when, &Scope::PLAIN).unwrap_or(Condition::Always),
            text: this.text(written.text, TextKind::Ending, &Scope::PLAIN),
            lines: this.lines(&written.lines, TextKind::Added, &Scope::PLAIN),
        };
        file.endings.iter().take(limits::ENDINGS).map(|one| ending(one, self)).collect()
    }

    fn facilitator(&mut self, written: &written::Facilitator<'a>) -> Facilitator {
        let minutes = written.minutes.map_or(0.0, |minutes| self.points(minutes, 1..=600, "the minutes"));
        Facilitator { notes: self.plain(written.notes, TextKind::Notes), minutes: minutes as u16 }
    }

    fn lessons(&mut self) -> Vec<Lesson> {
        let file = self.file;
        let lesson = |written: &written::Lesson<'a>, this: &mut Self| {
            let says = this.plain(written.says, TextKind::OneLine);
            let claim = written.claim.0.as_ref().and_then(|claim| this.claim(claim).ok());
            claim.map(|claim| Lesson { says, claim })
        };
        file.lessons.iter().filter_map(|one| lesson(one, self)).collect()
    }

    fn claim(&mut self, written: &WrittenClaim<'a>) -> Result<Claim, super::super::log::Reported> {
        match *written {
            WrittenClaim::Lower { at, who, than, by } => {
                let (who, (than, by)) = both(self.policy(who), both(self.policy(than), self.difference(by)))?;
                if who == than {
                    return Err(self.claims_nothing(written_id(written), "a policy is compared with itself"));
                }
                Ok(Claim::Lower { at, who, than, by })
            }
            WrittenClaim::Pays { at, event, choice, over, by } => {
                let (event, by) = both(self.event(event), self.difference(by))?;
                let choices = &self.names.choices[event.index()];
                let (choice_no, over_no) = (choices.find(choice, self.log), choices.find(over, self.log));
                let (choice_no, over_no) = both(choice_no, over_no)?;
                if choice_no == over_no {
                    return Err(self.claims_nothing(over, "a choice is compared with itself"));
                }
                Ok(Claim::Pays { at, event, choice: choice_no as u8, over: over_no as u8, by })
            }
            WrittenClaim::Reaches { who, ending, percent } => {
                let percent = self.small(percent, 1..=100, "the percent");
                let ending = self.names.endings.find(ending, self.log).map(EndingId::at);
                let (who, (ending, percent)) = both(self.policy(who), both(ending, percent))?;
                Ok(Claim::Reaches { who, ending, percent })
            }
        }
    }

    fn claims_nothing(&mut self, at: Id<'a>, what: &str) -> super::super::log::Reported {
        let span = at.span(self.log);
        self.log.report(Code::EmptyClaim, span, what)
    }

    fn policy(&mut self, id: Id<'a>) -> Result<String, super::super::log::Reported> {
        if POLICIES.contains(&id.0) {
            return Ok(id.0.to_owned());
        }
        let problem = Problem::new(Code::UnknownPolicy, id.span(self.log), format!("there is no policy \"{}\"", id.0));
        Err(self.log.add(problem.suggest(id.0, "policies", POLICIES.iter().copied())))
    }

    fn difference(&mut self, number: Int<'a>) -> Result<i32, super::super::log::Reported> {
        number.read_within(1..=100, "the difference", self.log).map(|by| by as i32)
    }
}

fn written_id<'a>(claim: &WrittenClaim<'a>) -> Id<'a> {
    match claim {
        WrittenClaim::Lower { than, .. } => *than,
        WrittenClaim::Pays { over, .. } => *over,
        WrittenClaim::Reaches { who, .. } => *who,
    }
}
