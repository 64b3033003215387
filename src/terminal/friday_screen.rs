//! How Friday stands as lines: at first sight one cause a person and meter; after “why” every cause, with plus for what helped and minus
//! for what hurt, up to three of them.

use std::io;

use crate::sim::Phase;
use crate::wording::pages::{self, FridayPage, PersonChange, Shift, TaskChange};
use crate::wording::{CauseLine, Size, Way};

use super::paper::Paper;
use super::table::Table;

impl Table<'_, '_> {
    /// What one needs to know to go on, in at most some two hundred words.
    pub(super) fn friday_paper(&self, page: &FridayPage) -> Paper {
        let mut paper = self.console.paper();
        paper.para(&page.heading);
        paper.strong(&page.headline);
        self.people_at_first_sight(&mut paper, page);
        self.work_at_first_sight(&mut paper, page);
        // What is owed still, Monday says.
        let mut settled = page.word.iter().filter(|promise| promise.settled.is_some()).peekable();
        if settled.peek().is_some() {
            paper.heading(&self.localizer.get("heading-word"));
            for promise in settled {
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
            for line in [Some(&sponsor.says), sponsor.moved.as_ref()].into_iter().flatten().filter(|line| !line.is_empty()) {
                paper.item("  ", line);
            }
        }
        paper.gap();
        let args = [("scale", self.localizer.lean_inside(page.lean).into()), ("moved", page.scale_moved.as_str().into())];
        paper.para(&self.localizer.fill("friday-scale", &args));
        paper
    }

    fn people_at_first_sight(&self, paper: &mut Paper, page: &FridayPage) {
        paper.heading(&self.localizer.get("friday-people"));
        for shift in &page.first_sight.together {
            paper.item("  ", &self.shift(shift));
        }
        let mut told_of = Vec::new();
        for shift in &page.first_sight.alone {
            // A second line of the same person hangs under the first.
            let is_more = told_of.contains(&shift.who[0]);
            told_of.push(shift.who[0]);
            let line = if is_more { self.localizer.fill("shift-more", &shift_args(shift)) } else { self.shift(shift) };
            paper.item(if is_more { "    " } else { "  " }, &line);
            let is_last = page.first_sight.alone.iter().rev().find(|other| other.who == shift.who).is_some_and(|last| last == shift);
            if is_last && let Some(person) = page.people.iter().find(|person| person.member == shift.who[0]) {
                self.news_of(paper, person);
            }
        }
        for person in page.people.iter().filter(|person| !told_of.contains(&person.member)) {
            if person.has_left {
                let args = [("name", person.name.as_str().into()), ("says", person.says.as_str().into())];
                paper.item("  ", &self.localizer.fill("friday-person", &args));
            } else if !person.told.is_empty() {
                paper.item("  ", &person.name);
            }
            self.news_of(paper, person);
        }
    }

    fn shift(&self, shift: &Shift) -> String {
        let names = self.localizer.names(self.session().scenario(), &shift.who);
        let [meter, cause] = shift_args(shift);
        self.localizer.fill("shift-of", &[("who", names.into()), meter, cause])
    }

    /// What else happened to somebody, and what they told.
    fn news_of(&self, paper: &mut Paper, person: &PersonChange) {
        for note in &person.notes {
            paper.item("    ", note);
        }
        for told in &person.told {
            let args = [("heading", told.heading.as_str().into()), ("quote", told.quote.as_str().into())];
            paper.item("    ", &self.localizer.fill("friday-told", &args));
        }
    }

    fn work_at_first_sight(&self, paper: &mut Paper, page: &FridayPage) {
        if page.tasks.is_empty() && page.untouched.is_empty() {
            return;
        }
        paper.heading(&self.localizer.get("heading-work"));
        for task in &page.tasks {
            paper.item("  ", &self.task_moved(task));
        }
        // What is blocked or waits for other work, Monday says.
        let view = self.session().view();
        let could = page.untouched.iter().filter(|(task, ..)| view.task(*task).is_workable());
        let titles: Vec<&str> = could.map(|(_, title, _)| title.as_str()).collect();
        if !titles.is_empty() {
            paper.item("  ", &self.localizer.fill("friday-untouched", &[("list", self.localizer.clauses(&titles).into())]));
        }
        if let Some(loss) = &page.loss {
            paper.item("  ", loss);
        }
    }

    fn task_moved(&self, task: &TaskChange) -> String {
        let args = [("title", task.title.as_str().into()), ("says", task.says.as_str().into())];
        let moved = self.localizer.fill("friday-task", &args);
        match &task.standing {
            Some(standing) => self.localizer.fill("list-more", &[("a", moved.into()), ("b", standing.into())]),
            None => moved,
        }
    }

    /// “why”: every cause of the week that ended.
    pub(super) fn why(&mut self) -> io::Result<()> {
        if self.session().phase() != Phase::Friday {
            return self.console.say(&self.localizer.get("why-on-friday"));
        }
        let page = pages::friday(self.localizer, self.session());
        let mut paper = self.console.paper();
        paper.strong(&self.localizer.get("why-heading"));
        for person in &page.people {
            self.person_in_full(&mut paper, person);
        }
        if !page.tasks.is_empty() || !page.untouched.is_empty() {
            paper.heading(&self.localizer.get("heading-work"));
        }
        for task in &page.tasks {
            paper.item("  ", &self.task_moved(task));
            causes_on(&mut paper, &task.causes);
        }
        for (_, title, standing) in &page.untouched {
            let args = [("title", title.as_str().into()), ("standing", standing.as_str().into())];
            paper.item("  ", &self.localizer.fill("task-over", &args));
        }
        if let Some(sponsor) = page.sponsor.as_ref().filter(|sponsor| !sponsor.causes.is_empty()) {
            paper.heading(&sponsor.who);
            causes_on(&mut paper, &sponsor.causes);
        }
        self.console.show(paper)
    }

    fn person_in_full(&self, paper: &mut Paper, person: &PersonChange) {
        let args = [("name", person.name.as_str().into()), ("says", person.says.as_str().into())];
        paper.item("  ", &self.localizer.fill("friday-person", &args));
        for change in &person.meters {
            paper.item("    ", &change.moved);
            causes_on(paper, &change.causes);
        }
        if person.meters.is_empty() && person.notes.is_empty() && person.told.is_empty() {
            paper.item("    ", &self.localizer.get("nothing-pulled"));
        }
        for told in &person.told {
            paper.item("    ", &told.because);
        }
    }
}

fn shift_args(shift: &Shift) -> [crate::wording::Arg<'_>; 2] {
    [("meter", shift.moved.as_str().into()), ("cause", shift.cause.as_str().into())]
}

fn causes_on(paper: &mut Paper, causes: &[CauseLine]) {
    for cause in causes {
        paper.item(mark(cause), &cause.words);
    }
}

fn mark(cause: &CauseLine) -> &'static str {
    match (cause.way, cause.size) {
        (Way::Helped, Size::Little) => "      +    ",
        (Way::Helped, Size::Some) => "      ++   ",
        (Way::Helped, Size::Much) => "      +++  ",
        (Way::Hurt, Size::Little) => "      -    ",
        (Way::Hurt, Size::Some) => "      --   ",
        (Way::Hurt, Size::Much) => "      ---  ",
    }
}
