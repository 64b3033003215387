//! How Friday stands as lines: plus for what helped, minus for what hurt, up to three of them.

use crate::wording::pages::{FridayPage, PersonChange, TaskChange};
use crate::wording::{CauseLine, Size, Way};

use super::paper::Paper;
use super::table::Table;

impl Table<'_, '_> {
    pub(super) fn friday_paper(&self, page: &FridayPage) -> Paper {
        let mut paper = self.console.paper();
        paper.para(&page.heading);
        paper.strong(&page.headline);

        paper.heading(&self.localizer.get("friday-people"));
        if !page.everyone.is_empty() {
            paper.item("  ", &self.localizer.get("friday-everyone"));
            causes_on(&mut paper, &page.everyone);
        }
        for person in &page.people {
            self.person_on(&mut paper, person);
        }

        if !page.tasks.is_empty() || !page.untouched.is_empty() {
            paper.heading(&self.localizer.get("heading-work"));
        }
        for task in &page.tasks {
            self.task_change_on(&mut paper, task);
        }
        if !page.untouched.is_empty() {
            let list: Vec<String> = page
                .untouched
                .iter()
                .map(|(_, title, why)| self.localizer.fill("task-over", &[("title", title.as_str().into()), ("standing", why.into())]))
                .collect();
            paper.item("  ", &self.localizer.fill("friday-untouched", &[("list", self.localizer.clauses(&list).into())]));
        }

        if !page.word.is_empty() {
            paper.heading(&self.localizer.get("heading-word"));
            for promise in &page.word {
                paper.item("  ", &promise.words);
            }
        }
        if !page.foresaw.is_empty() {
            paper.heading(&self.localizer.get("friday-foresaw"));
            for line in &page.foresaw {
                paper.item("  ", &line.words);
            }
        }
        if let Some(sponsor) = &page.sponsor {
            paper.heading(&sponsor.who);
            if !sponsor.says.is_empty() {
                paper.item("  ", &sponsor.says);
            }
            if let Some(moved) = &sponsor.moved {
                paper.item("  ", moved);
            }
            causes_on(&mut paper, &sponsor.causes);
        }
        paper.gap();
        let args = [("scale", self.localizer.lean_inside(page.lean).into()), ("moved", page.scale_moved.as_str().into())];
        paper.para(&self.localizer.fill("friday-scale", &args));
        paper
    }

    fn person_on(&self, paper: &mut Paper, person: &PersonChange) {
        let args = [("name", person.name.as_str().into()), ("says", person.says.as_str().into())];
        paper.item("  ", &self.localizer.fill("friday-person", &args));
        for note in &person.notes {
            paper.item("    ", note);
        }
        causes_on(paper, &person.causes);
        if person.causes.is_empty() && person.notes.is_empty() && person.told.is_empty() {
            paper.item("    ", &self.localizer.get("nothing-pulled"));
        }
        for told in &person.told {
            paper.item(
                "    ",
                &self.localizer.fill("friday-told", &[("heading", told.heading.as_str().into()), ("quote", told.quote.as_str().into())]),
            );
            paper.item("    ", &told.because);
        }
    }

    fn task_change_on(&self, paper: &mut Paper, task: &TaskChange) {
        let args = [("title", task.title.as_str().into()), ("says", task.says.as_str().into())];
        let mut said = self.localizer.fill("friday-task", &args);
        if let Some(standing) = &task.standing {
            said = self.localizer.fill("list-more", &[("a", said.into()), ("b", standing.into())]);
        }
        paper.item("  ", &said);
        causes_on(paper, &task.causes);
    }
}

fn causes_on(paper: &mut Paper, causes: &[CauseLine]) {
    for cause in causes {
        paper.item(mark(cause), &cause.words);
    }
}

fn mark(cause: &CauseLine) -> &'static str {
    match (cause.way, cause.size) {
        (Way::Helped, Size::Little) => "    +    ",
        (Way::Helped, Size::Some) => "    ++   ",
        (Way::Helped, Size::Much) => "    +++  ",
        (Way::Hurt, Size::Little) => "    -    ",
        (Way::Hurt, Size::Some) => "    --   ",
        (Way::Hurt, Size::Much) => "    ---  ",
    }
}
