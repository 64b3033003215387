//! Ready plans as a room reads them aloud: short sentences, each name once, what sets a plan apart first. No word of whom a plan serves.

use crate::sim::{Aim, MemberId, MoveId, Scenario, TaskId};
use crate::workshop::Plan;

use super::super::localizer::Localizer;
use super::super::text::first_name;

/// A title of so many words is short.
const SHORT: usize = 4;

/// A move with its aim.
type Made = (MoveId, Aim);

impl Localizer {
    /// Each of some plans that stand together: what the fewest of them have comes first.
    #[must_use]
    pub fn plans(&self, scenario: &Scenario, plans: &[Plan]) -> Vec<String> {
        let shared = |made: &Made| plans.iter().filter(|plan| plan.moves.contains(made)).count();
        let aloud = |plan: &Plan| {
            let mut sentences = sentences(&plan.moves);
            sentences.sort_by_key(|sentence| (sentence.is_for_all(), sentence.moves().map(|made| shared(&made)).min()));
            let sentences: Vec<String> = sentences.iter().map(|sentence| self.aloud(scenario, sentence)).collect();
            sentences.join(" ")
        };
        plans.iter().map(aloud).collect()
    }

    fn aloud(&self, scenario: &Scenario, sentence: &Sentence) -> String {
        let said = match sentence {
            Sentence::Chain(chain) => {
                let mut named = Named::default();
                let parts: Vec<String> = chain.iter().map(|made| self.part_of_plan(scenario, *made, &mut named)).collect();
                self.list(&parts)
            }
            Sentence::Alike(which, aims) => {
                let people: Vec<MemberId> = aims.iter().filter_map(|aim| aim.member()).collect();
                let work: Vec<String> = aims.iter().filter_map(|aim| aim.task()).map(|task| self.short_task(scenario, task)).collect();
                let names = self.names(scenario, &people);
                self.plan_move(scenario, (*which, aims[0]), [&names, &names], &self.list(&work))
            }
        };
        self.fill("plan-sentence", &[("words", self.capital(&said).into())])
    }

    /// A move in a sentence, with “them” and “it” for who and what is named already.
    fn part_of_plan(&self, scenario: &Scenario, (which, aim): Made, named: &mut Named) -> String {
        let is_named = |member| named.person == Some(member);
        let (who, they) = match aim.member() {
            Some(member) if is_named(member) => (self.get("them"), self.get("they")),
            Some(member) => (first_name(scenario, member).to_owned(), first_name(scenario, member).to_owned()),
            None => (String::new(), String::new()),
        };
        let work = aim.task().map(|task| if named.work == Some(task) { self.get("plan-work") } else { self.short_task(scenario, task) });
        named.add(aim);
        self.plan_move(scenario, (which, aim), [&who, &they], &work.unwrap_or_default())
    }

    /// A move by name; whom it is for, as one turns to them and as one speaks of them.
    fn plan_move(&self, scenario: &Scenario, (which, aim): Made, [who, they]: [&str; 2], task: &str) -> String {
        let it = &scenario.moves[which.index()];
        let args = [("name", self.role(&self.name_of_move(it)).into()), ("who", who.into()), ("they", they.into()), ("task", task.into())];
        if self.is_of_the_library(it) {
            return self.fill(&format!("plan-move-{}", it.id), &args);
        }
        match aim {
            Aim::Team => self.role(&self.name_of_move(it)),
            Aim::Member(_) => self.fill("plan-other-person", &args),
            Aim::Task(_) => self.fill("plan-other-work", &args),
            Aim::MemberAndTask(..) => self.fill("plan-other-both", &args),
        }
    }

    /// A title in quotation marks, up to its first comma or colon where it is long and no other begins so.
    fn short_task(&self, scenario: &Scenario, task: TaskId) -> String {
        let title = scenario.tasks[task.index()].title.as_str();
        let beginning = |title: &str| title.split([',', ':']).next().unwrap_or_default().trim().to_owned();
        let short = beginning(title);
        let is_alone = scenario.tasks.iter().filter(|other| beginning(&other.title) == short).count() == 1;
        let is_long = title.split_whitespace().count() > SHORT;
        if is_long && is_alone { self.quoted(&short) } else { self.quoted(title) }
    }
}

/// Who and what a sentence has named.
#[derive(Default)]
struct Named {
    person: Option<MemberId>,
    work: Option<TaskId>,
    /// Two people or two pieces of work: “them” or “it” would be either.
    is_full: bool,
}

impl Named {
    /// Whether a move is about somebody or something that is named, or for all after what is for all.
    fn goes_on(&self, aim: Aim) -> bool {
        let is_named = |person: Option<MemberId>, work: Option<TaskId>| {
            person.is_some_and(|person| self.person == Some(person)) || work.is_some_and(|work| self.work == Some(work))
        };
        match aim {
            Aim::Team => self.person.is_none() && self.work.is_none(),
            _ => !self.is_full && is_named(aim.member(), aim.task()),
        }
    }

    fn add(&mut self, aim: Aim) {
        let is_other = aim.member().is_some_and(|person| self.person.is_some_and(|held| held != person))
            || aim.task().is_some_and(|work| self.work.is_some_and(|held| held != work));
        self.is_full |= is_other;
        self.person = self.person.or(aim.member());
        self.work = self.work.or(aim.task());
    }
}

/// What one sentence says.
enum Sentence {
    /// Moves about the same person or work, one after another.
    Chain(Vec<Made>),
    /// One move for several people, or for several pieces of work.
    Alike(MoveId, Vec<Aim>),
}

impl Sentence {
    fn moves(&self) -> Box<dyn Iterator<Item = Made> + '_> {
        match self {
            Self::Chain(chain) => Box::new(chain.iter().copied()),
            Self::Alike(which, aims) => Box::new(aims.iter().map(|aim| (*which, *aim))),
        }
    }

    fn is_for_all(&self) -> bool {
        self.moves().all(|(_, aim)| aim == Aim::Team)
    }
}

/// First what is about the same, then what is the same about several; the order of the moves is kept within.
fn sentences(moves: &[Made]) -> Vec<Sentence> {
    let mut left = moves.to_vec();
    let mut chains: Vec<Vec<Made>> = Vec::new();
    while !left.is_empty() {
        let first = left.remove(0);
        let (mut chain, mut named) = (vec![first], Named::default());
        named.add(first.1);
        while let Some(place) = left.iter().position(|(_, aim)| named.goes_on(*aim)) {
            named.add(left[place].1);
            chain.push(left.remove(place));
        }
        chains.push(chain);
    }
    let mut sentences: Vec<Sentence> = Vec::new();
    for chain in chains {
        let [(which, aim)] = chain[..] else {
            sentences.push(Sentence::Chain(chain));
            continue;
        };
        let is_alike = |held: &&mut Sentence| match held {
            Sentence::Chain(chain) => matches!(chain[..], [(same, at)] if same == which && at.kind() == aim.kind()),
            Sentence::Alike(same, aims) => *same == which && aims[0].kind() == aim.kind(),
        };
        let can_be_alike = matches!(aim, Aim::Member(_) | Aim::Task(_));
        match sentences.iter_mut().find(is_alike).filter(|_| can_be_alike) {
            Some(held) => {
                let aims = held.moves().map(|(_, aim)| aim).chain([aim]).collect();
                *held = Sentence::Alike(which, aims);
            }
            None => sentences.push(Sentence::Chain(chain)),
        }
    }
    sentences
}
