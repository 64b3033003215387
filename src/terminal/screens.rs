//! How pages stand as lines: briefing, Monday, dilemma, reply, moves, ending. No sentence is made here.

use crate::sim::ids::{MoveId, Pan};
use crate::wording::pages::{BriefingPage, DilemmaPage, EndingPage, MondayPage, MovesPage, PersonLine, ReplyPage, TaskLine, Told};
use crate::wording::{Localizer, first_name};

use super::console::Console;
use super::paper::Paper;
use super::table::Table;

impl Table<'_, '_> {
    pub(super) fn briefing_paper(&self, page: &BriefingPage) -> Paper {
        let mut paper = self.console.paper();
        paper.strong(&page.title);
        if !page.place.is_empty() {
            paper.para(&page.place);
        }
        paper.gap();
        paper.paras(&page.brief);
        paper.heading(&self.localizer.get("heading-people"));
        for (_, person) in &page.people {
            paper.item("  ", person);
        }
        paper.heading(&self.localizer.get("heading-work"));
        for (_, task) in &page.tasks {
            paper.item("  ", task);
        }
        paper.gap();
        if !page.success.is_empty() {
            paper.para(&self.localizer.fill("briefing-success", &[("success", page.success.as_str().into())]));
        }
        if let Some(sponsor) = &page.sponsor {
            paper.para(sponsor);
        }
        paper.para(&page.terms);
        if !page.practises.is_empty() {
            let list = self.localizer.clauses(&page.practises);
            paper.para(&self.localizer.fill("briefing-practises", &[("list", list.into())]));
        }
        paper.gap();
        let seed = self.session().seed().0.to_string();
        paper.para(&self.localizer.fill("briefing-seed", &[("seed", seed.into())]));
        paper
    }

    pub(super) fn monday_paper(&self, page: &MondayPage) -> Paper {
        let mut paper = self.console.paper();
        let args = [("week", page.week.into()), ("weeks", page.weeks.into())];
        paper.strong(&self.localizer.fill("monday-heading", &args));
        for note in &page.notes {
            paper.para(note);
        }
        self.told_on(&mut paper, &page.told);
        for news in &page.news {
            paper.heading(&news.title);
            if !news.moment.is_empty() {
                paper.para(&news.moment);
            }
            paper.gap();
            paper.paras(&news.text);
        }
        paper.heading(&self.localizer.get("heading-people"));
        self.people_on(&mut paper, &page.people);
        paper.heading(&self.localizer.get("heading-work"));
        self.tasks_on(&mut paper, &page.tasks);
        if !page.owed.is_empty() {
            paper.heading(&self.localizer.get("heading-word"));
            for promise in &page.owed {
                paper.item("  ", &promise.words);
            }
        }
        paper
    }

    /// People with what they say, how they look, and what moved.
    pub(super) fn people_on(&self, paper: &mut Paper, people: &[PersonLine]) {
        for person in people {
            paper.item("  ", &self.localizer.person_and_role(&person.name, &person.role));
            if let Some(says) = &person.says {
                paper.item("    ", says);
            }
            let facts: Vec<&str> = person.face.iter().chain(&person.moved).chain([&person.stands]).map(String::as_str).collect();
            paper.item("    ", &facts.join(" "));
            for told in &person.told {
                paper.item("    ", told);
            }
        }
        let did_well: Vec<&str> =
            people.iter().filter(|person| person.did_well).filter_map(|person| person.name.split_whitespace().next()).collect();
        if !did_well.is_empty() {
            paper.item("  ", &self.localizer.fill("people-did-well", &[("list", self.localizer.list(&did_well).into())]));
        }
    }

    /// Tasks that still need something; those that are over are named together.
    pub(super) fn tasks_on(&self, paper: &mut Paper, tasks: &[TaskLine]) {
        for task in tasks.iter().filter(|task| !task.is_over) {
            self.task_on(paper, task);
        }
        let over: Vec<String> = tasks.iter().filter(|task| task.is_over).map(|task| over(self, task)).collect();
        if !over.is_empty() {
            paper.item("  ", &self.localizer.fill("tasks-over", &[("list", self.localizer.clauses(&over).into())]));
        }
    }

    /// All tasks, with whom each serves.
    pub(super) fn all_tasks_on(&self, paper: &mut Paper, tasks: &[TaskLine]) {
        for task in tasks {
            self.task_on(paper, task);
            if let Some(for_whom) = &task.for_whom {
                paper.item("    ", for_whom);
            }
        }
    }

    fn task_on(&self, paper: &mut Paper, task: &TaskLine) {
        let mut facts = vec![task.done.clone(), task.due.clone()];
        if task.is_over {
            facts.clear();
        }
        if !task.names.is_empty() {
            facts.push(task.names.clone());
        }
        facts.push(task.standing.clone());
        facts.extend(task.marks.iter().cloned());
        let args = [("title", task.title.as_str().into()), ("facts", facts.join(", ").into())];
        paper.item("  ", &self.localizer.fill("task-line", &args));
    }

    pub(super) fn dilemma_paper(&self, page: &DilemmaPage) -> Paper {
        let mut paper = self.console.paper();
        paper.strong(&page.title);
        if !page.moment.is_empty() {
            paper.para(&page.moment);
        }
        paper.gap();
        paper.paras(&page.text);
        paper.gap();
        let mut number = 0;
        for choice in &page.choices {
            let what = match &choice.cost {
                Some(cost) => self.localizer.fill("choice-with-cost", &[("label", choice.label.as_str().into()), ("cost", cost.into())]),
                None => choice.label.clone(),
            };
            match &choice.why_not {
                None => {
                    number += 1;
                    paper.item(&format!("{number:3}  "), &what);
                }
                Some(why) => {
                    paper.item("  -  ", &self.localizer.fill("choice-closed", &[("label", what.into()), ("why", why.into())]));
                }
            }
        }
        paper
    }

    pub(super) fn reply_paper(&self, page: &ReplyPage) -> Paper {
        let mut paper = self.console.paper();
        paper.paras(&page.text);
        if !page.notes.is_empty() {
            paper.gap();
            for note in &page.notes {
                paper.para(note);
            }
        }
        self.told_on(&mut paper, &page.told);
        paper
    }

    /// What people told, each with what it is and what brought it out.
    pub(super) fn told_on(&self, paper: &mut Paper, told: &[Told]) {
        for told in told {
            let name = first_name(self.session().scenario(), told.who);
            paper.gap();
            paper.para(&self.localizer.fill("told", &[("who", name.into()), ("heading", told.heading.as_str().into())]));
            paper.item("  ", &told.quote);
            paper.item("  ", &told.because);
        }
    }

    pub(super) fn moves_head(&self, paper: &mut Paper, page: &MovesPage) {
        let args = [("terms", page.terms.as_str().into()), ("scale", self.localizer.lean_inside(page.lean).into())];
        paper.strong(&self.localizer.fill("moves-heading", &args));
        if !page.made.is_empty() {
            paper.para(&self.localizer.fill("moves-made", &[("list", self.localizer.clauses(&page.made).into())]));
        }
    }

    /// Every move with cost, aim, purpose and price.
    pub(super) fn moves_paper(&self, page: &MovesPage) -> Paper {
        let mut paper = self.console.paper();
        self.moves_head(&mut paper, page);
        let mut number = 0;
        for pan in [Pan::Manage, Pan::Lead] {
            paper.heading(&self.localizer.pan(pan));
            for family in page.families.iter().filter(|family| family.pan == pan) {
                let args = [("family", family.name.as_str().into()), ("hint", family.hint.as_str().into())];
                paper.para(&self.localizer.fill("family-heading", &args));
                for it in &family.moves {
                    let args = [("name", it.name.as_str().into()), ("cost", it.cost.as_str().into()), ("aim", it.aim.as_str().into())];
                    number += 1;
                    paper.item(&format!("{number:3}  "), &self.localizer.fill("move-line", &args));
                    match &it.why_not {
                        Some(why) => paper.item("     ", &self.localizer.fill("move-not-now", &[("why", why.into())])),
                        None => {
                            let args = [("purpose", it.purpose.as_str().into()), ("price", it.price.as_str().into())];
                            paper.item("     ", &self.localizer.fill("hand-purpose", &args));
                        }
                    }
                }
            }
        }
        paper
    }

    /// The moves by name, a family a line; those that cannot be made with the reason.
    pub(super) fn moves_in_short(&self, page: &MovesPage) -> Paper {
        let mut paper = self.console.paper();
        self.moves_head(&mut paper, page);
        let mut number = 0;
        let mut closed: Vec<(&str, Vec<String>)> = Vec::new();
        for family in &page.families {
            let mut open = Vec::new();
            for it in &family.moves {
                number += 1;
                let args = [("n", number.into()), ("name", it.name.as_str().into()), ("cost", it.cost.as_str().into())];
                match &it.why_not {
                    None => {
                        // One point is what a move costs; what costs more says so.
                        let usual = it.cost == self.localizer.cost(1, 0);
                        open.push(self.localizer.fill(if usual { "move-short" } else { "move-short-cost" }, &args));
                    }
                    Some(why) => match closed.iter_mut().find(|(known, _)| known == why) {
                        Some((_, names)) => names.push(self.localizer.fill("move-short", &args)),
                        None => closed.push((why, vec![self.localizer.fill("move-short", &args)])),
                    },
                }
            }
            if !open.is_empty() {
                let args = [("family", family.name.as_str().into()), ("list", self.localizer.clauses(&open).into())];
                paper.item("  ", &self.localizer.fill("family-short", &args));
            }
        }
        for (why, names) in closed {
            let args = [("list", self.localizer.clauses(&names).into()), ("why", why.into())];
            paper.item("  ", &self.localizer.fill("moves-closed", &args));
        }
        paper
    }

    /// After a move: what is left, and of the other moves only those that became possible or impossible by it.
    pub(super) fn moves_that_changed(&self, page: &MovesPage, open_before: &[MoveId]) -> Paper {
        let mut paper = self.console.paper();
        self.moves_head(&mut paper, page);
        let (mut opened, mut closed) = (Vec::new(), Vec::new());
        for (it, number) in page.families.iter().flat_map(|family| &family.moves).zip(1..) {
            let name = self.localizer.fill("move-short", &[("n", number.into()), ("name", it.name.as_str().into())]);
            match (&it.why_not, open_before.contains(&it.id)) {
                (None, false) => opened.push(name),
                (Some(why), true) => {
                    closed.push(self.localizer.fill("move-short-why", &[("name", name.into()), ("why", why.trim_end_matches('.').into())]))
                }
                (None, true) | (Some(_), false) => {}
            }
        }
        for (key, names) in [("moves-opened", opened), ("moves-no-more", closed)] {
            if !names.is_empty() {
                paper.item("  ", &self.localizer.fill(key, &[("list", self.localizer.clauses(&names).into())]));
            }
        }
        paper.item("  ", &self.localizer.get("moves-as-before"));
        paper
    }
}

/// How it ended, and the two results.
pub(super) fn ending_paper(console: &Console<'_>, localizer: &Localizer, page: &EndingPage) -> Paper {
    let mut paper = console.paper();
    paper.strong(&page.title);
    paper.gap();
    paper.paras(&page.text);
    if !page.lines.is_empty() {
        paper.para(&page.lines.join(" "));
    }
    paper.gap();
    let round = |value: f64| value.round() as i64;
    let args = [
        ("delivery", round(page.results.delivery).into()),
        ("team", round(page.results.team).into()),
        ("quarter", page.quarter.as_str().into()),
    ];
    paper.para(&localizer.fill("story-results", &args));
    paper
}

fn over(table: &Table<'_, '_>, task: &TaskLine) -> String {
    let args = [("title", task.title.as_str().into()), ("standing", task.standing.as_str().into())];
    table.localizer.fill("task-over", &args)
}
