//! What one may ask at every prompt: help, people, tasks, history, word, moves; and a note that is kept.

use std::io;

use crate::sim::Phase;
use crate::wording::pages;

use super::answer::Command;
use super::glossary::explain;
use super::notes::keep_note;
use super::table::Table;

impl Table<'_, '_> {
    pub(super) fn answer_command(&mut self, command: Command) -> io::Result<()> {
        match command {
            Command::Help => self.help(),
            Command::Explain(typed) => explain(self.console, self.localizer, &typed),
            Command::Note(text) => {
                let view = self.session().view();
                let week = (!matches!(view.phase(), Phase::Ended(_))).then(|| view.week());
                keep_note(self.console, self.localizer, &self.notebook, week, &text)
            }
            Command::People => {
                let mut paper = self.console.paper();
                paper.strong(&self.localizer.get("heading-people"));
                self.people_on(&mut paper, &pages::people(self.localizer, self.session()));
                self.console.show(paper)
            }
            Command::Tasks => {
                let mut paper = self.console.paper();
                paper.strong(&self.localizer.get("heading-work"));
                let tasks = pages::tasks(self.localizer, &self.session().view());
                self.all_tasks_on(&mut paper, &tasks);
                self.console.show(paper)
            }
            Command::History => self.history(),
            Command::Word => self.ledger(),
            Command::Moves => self.all_moves(),
            Command::Why => self.why(),
            // These change where the play stands; the phase does them.
            Command::Undo(_) | Command::Quit | Command::Again => Ok(()),
        }
    }

    fn help(&mut self) -> io::Result<()> {
        let mut paper = self.console.paper();
        paper.strong(&self.localizer.get("help-heading"));
        paper.para(&self.localizer.get("help-answer"));
        paper.gap();
        for (command, key) in [
            ("typed-help", "help-help"),
            ("typed-undo", "help-undo"),
            ("typed-people", "help-people"),
            ("typed-tasks", "help-tasks"),
            ("typed-moves", "help-moves"),
            ("typed-why", "help-why"),
            ("typed-word", "help-word"),
            ("typed-history", "help-history"),
            ("typed-note", "help-note"),
            ("typed-again", "help-again"),
            ("typed-quit", "help-quit"),
        ] {
            paper.item(&format!("  {:8} ", self.localizer.get(command)), &self.localizer.get(key));
        }
        paper.gap();
        paper.para(&self.localizer.fill("glossary-hint", &[("list", self.localizer.term_names().into())]));
        self.console.show(paper)
    }

    fn history(&mut self) -> io::Result<()> {
        let mut paper = self.console.paper();
        paper.strong(&self.localizer.get("heading-history"));
        for week in pages::history(self.localizer, self.session()) {
            paper.gap();
            let args = [("week", week.week.into())];
            paper.strong(&self.localizer.fill("history-week", &args));
            if let Some(headline) = &week.headline {
                paper.item("  ", headline);
            }
            if let Some(answer) = &week.answer {
                paper.item("  ", answer);
            }
            if !week.moves.is_empty() {
                let moves = self.localizer.clauses(&week.moves);
                paper.item("  ", &self.localizer.fill("history-moves", &[("moves", moves.into())]));
            }
        }
        self.console.show(paper)
    }

    fn ledger(&mut self) -> io::Result<()> {
        let view = self.session().view();
        let (lines, short) = (self.localizer.ledger(&view), self.localizer.ledger_in_short(&view));
        let mut paper = self.console.paper();
        paper.strong(&self.localizer.get("heading-word"));
        match short {
            Some(short) => paper.para(&short),
            None => paper.para(&self.localizer.get("word-none")),
        }
        for line in lines {
            paper.item("  ", &line.words);
        }
        self.console.show(paper)
    }
}
