//! Every id of a file by sort, so that a reference finds its thing or the near miss.

use std::collections::HashMap;

use super::super::code::Code;
use super::super::log::{Log, Reported};
use super::super::problem::Problem;
use super::super::value::Id;
use super::super::written::File;
use super::super::{limits, problem::Span, suggest};

/// Ids that mean something already, wherever a person, a task or a skill can stand.
pub(in super::super) const RESERVED: &[&str] = &["team", "everyone", "anyone", "them", "me", "aim", "needed"];

/// The ids of one sort, in the order of the scenario's list.
#[derive(Debug)]
pub(in super::super) struct Table<'a> {
    /// What one of them is: "task".
    what: &'static str,
    /// Whether a reserved word can be such an id.
    reserved: Reserved,
    ids: Vec<Id<'a>>,
    index: HashMap<&'a str, usize>,
    /// Whether it was reported that there are too many.
    is_full: bool,
}

impl<'a> Table<'a> {
    pub(in super::super) fn new(what: &'static str) -> Self {
        Self { what, reserved: Reserved::Allowed, ids: Vec::new(), index: HashMap::new(), is_full: false }
    }

    /// A table in whose place a reserved word would be taken for the word.
    fn without_reserved(what: &'static str) -> Self {
        Self { reserved: Reserved::Refused, ..Self::new(what) }
    }

    /// Enters an id; of two that are the same, the second is reported.
    fn enter(&mut self, id: Id<'a>, log: &mut Log<'a>) {
        declare(id, self.reserved, log);
        if !id.is_blank() && self.index.insert(id.0, self.ids.len()).is_some() {
            let problem = Problem::new(Code::SameIdTwice, id.span(log), format!("another {} has the id \"{}\" already", self.what, id.0));
            log.add(problem.label("give one of them another id"));
        }
        self.ids.push(id);
    }

    /// The place of an id, entering it if it is new: for things that come to be by being named. The first of too many is reported.
    pub(in super::super) fn place(&mut self, id: Id<'a>, log: &mut Log<'a>) -> Result<usize, Reported> {
        if let Some(place) = self.get(id.0) {
            return Ok(place);
        }
        let next = self.ids.len();
        if next >= limits::NAMES {
            if !std::mem::replace(&mut self.is_full, true) {
                log.report(Code::TooMany, id.span(log), format!("there are more than {} {}", limits::NAMES, plural(self.what)));
            }
            return Err(Reported);
        }
        declare(id, self.reserved, log);
        self.index.insert(id.0, next);
        self.ids.push(id);
        Ok(next)
    }

    /// The place of an id.
    pub(in super::super) fn get(&self, id: &str) -> Option<usize> {
        self.index.get(id).copied()
    }

    /// The place of an id, or a problem with the near miss.
    pub(in super::super) fn find(&self, id: Id<'a>, log: &mut Log<'a>) -> Result<usize, Reported> {
        if id.is_blank() {
            return Err(Reported);
        }
        self.get(id.0).ok_or_else(|| {
            // What it names may stand in something that cannot be read, which is reported.
            if log.is_full() || log.may_be_unread(id.0) {
                return Reported;
            }
            if let Some(meant) = suggest::nearest(id.0, self.names()) {
                log.probably_meant(meant);
            }
            let problem = Problem::new(Code::UnknownId, id.span(log), format!("no {} has the id \"{}\"", self.what, id.0));
            log.add(problem.suggest(id.0, &format!("{} in this file", plural(self.what)), self.names()))
        })
    }

    /// The ids in their order, those that could not be read as empty texts.
    pub(in super::super) fn ids(&self) -> &[Id<'a>] {
        &self.ids
    }

    /// The ids that there are.
    pub(in super::super) fn names(&self) -> impl Iterator<Item = &'a str> + '_ {
        self.ids.iter().map(|id| id.0).filter(|id| !id.is_empty())
    }
}

fn plural(what: &str) -> String {
    match what {
        "person" => "people".into(),
        "goal, worry or knowledge" => "goals, worries and knowledge".into(),
        "tally" => "tallies".into(),
        what => format!("{what}s"),
    }
}

/// All tables of a file.
#[derive(Debug)]
pub(in super::super) struct Names<'a> {
    pub(in super::super) people: Table<'a>,
    pub(in super::super) tasks: Table<'a>,
    pub(in super::super) events: Table<'a>,
    /// By event.
    pub(in super::super) choices: Vec<Table<'a>>,
    pub(in super::super) secrets: Table<'a>,
    pub(in super::super) promises: Table<'a>,
    pub(in super::super) named: Table<'a>,
    pub(in super::super) endings: Table<'a>,
    pub(in super::super) skills: Table<'a>,
    pub(in super::super) flags: Table<'a>,
    pub(in super::super) tallies: Table<'a>,
}

impl<'a> Names<'a> {
    pub(in super::super) fn empty() -> Self {
        Self {
            people: Table::without_reserved("person"),
            tasks: Table::without_reserved("task"),
            events: Table::new("event"),
            choices: Vec::new(),
            secrets: Table::new("goal, worry or knowledge"),
            promises: Table::new("promise"),
            named: Table::new("named condition"),
            endings: Table::new("ending"),
            skills: Table::without_reserved("skill"),
            flags: Table::new("flag"),
            tallies: Table::new("tally"),
        }
    }

    /// Collects the ids of a file.
    pub(in super::super) fn of(file: &File<'a>, log: &mut Log<'a>) -> Self {
        let mut names = Self::empty();
        for (id, member) in &file.team.0 {
            names.people.enter(*id, log);
            if let Some(goal) = &member.goal {
                names.secrets.enter(goal.id, log);
            }
            for knowledge in &member.knows {
                names.secrets.enter(knowledge.id, log);
            }
        }
        for (id, task) in &file.tasks.0 {
            names.tasks.enter(*id, log);
            if !task.needs.is_blank() {
                let _ = names.skills.place(task.needs, log);
            }
        }
        for (skill, _) in file.team.0.iter().flat_map(|(_, member)| &member.skills.0) {
            let _ = names.skills.place(*skill, log);
        }
        for event in file.events.iter() {
            names.events.enter(event.id, log);
            let mut choices = Table::new("choice of this event");
            for choice in &event.choices {
                choices.enter(choice.id, log);
            }
            names.choices.push(choices);
        }
        for (id, _) in &file.promises.0 {
            names.promises.enter(*id, log);
        }
        for (id, _) in &file.named.0 {
            names.named.enter(*id, log);
        }
        for ending in file.endings.iter() {
            names.endings.enter(ending.id, log);
        }
        names
    }
}

/// Whether a reserved word can be an id of this sort.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Reserved {
    /// Nothing of this sort stands where such a word can.
    Allowed,
    /// It would be taken for the word.
    Refused,
}

/// Checks an id where it is given to something.
pub(in super::super) fn declare(id: Id<'_>, reserved: Reserved, log: &mut Log<'_>) {
    let span: Span = id.span(log);
    if reserved == Reserved::Refused && RESERVED.contains(&id.0) {
        let problem = Problem::new(Code::ReservedId, span, format!("\"{}\" means something already and cannot be an id", id.0));
        log.add(problem.help(format!("reserved: {}", RESERVED.join(", "))));
    } else if id.0.chars().count() > limits::ID_CHARACTERS {
        log.report(Code::TooMany, span, format!("an id has at most {} characters", limits::ID_CHARACTERS));
    } else if let Some(problem) = super::super::alphabet::fault(id.0, span).filter(|_| !id.is_blank()) {
        log.add(problem);
    }
}
