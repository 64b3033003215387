//! What one may ask at every prompt: help, people, tasks, history, word, moves; and a note that is kept.

use std::io;

use crate::sim::Phase;
use crate::wording::pages;

use super::answer::Command;
use super::notes::keep_note;
use super::table::Table;

impl Table<'_, '_> {
    pub(super) fn answer_command(&mut self, command: Command) -> io::Result<()> {
        match command {
            Command::Help => self.help(),
            Command::Note(text) => {
                let view = self.session().view();
                let week = (!matches!(view.phase(), Phase::Ended(_))).then(|| view.week());
                keep_note(self.console, self.words, &self.notebook, week, &text)
            }
            Command::People => {
                let mut paper = self.console.paper();
                paper.strong(&self.words.get("heading-people"));
                self.people_on(&mut paper, &pages::people(self.words, self.session()));
                self.console.show(paper)
            }
            Command::Tasks => {
                let mut paper = self.console.paper();
                paper.strong(&self.words.get("heading-work"));
                let tasks = pages::tasks(self.words, &self.session().view());
                self.all_tasks_on(&mut paper, &tasks);
                self.console.show(paper)
            }
            Command::History => self.history(),
            Command::Word => self.ledger(),
            Command::Moves => self.all_moves(),
            // These change where the play stands; the phase does them.
            Command::Undo(_) | Command::Quit | Command::Again => Ok(()),
        }
    }

    fn help(&mut self) -> io::Result<()> {
        let mut paper = self.console.paper();
        paper.strong(&self.words.get("help-heading"));
        paper.para(&self.words.get("help-answer"));
        paper.gap();
        for (command, key) in [
            ("help", "help-help"),
            ("undo", "help-undo"),
            ("people", "help-people"),
            ("tasks", "help-tasks"),
            ("moves", "help-moves"),
            ("word", "help-word"),
            ("history", "help-history"),
            ("note", "help-note"),
            ("again", "help-again"),
            ("quit", "help-quit"),
        ] {
            paper.item(&format!("  {command:8} "), &self.words.get(key));
        }
        self.console.show(paper)
    }

    fn history(&mut self) -> io::Result<()> {
        let mut paper = self.console.paper();
        paper.strong(&self.words.get("heading-history"));
        for week in pages::history(self.words, self.session()) {
            paper.gap();
            let args = [("week", week.week.into())];
            paper.strong(&self.words.fill("history-week", &args));
            if let Some(headline) = &week.headline {
                paper.item("  ", headline);
            }
            if let Some(answer) = &week.answer {
                paper.item("  ", answer);
            }
            if !week.moves.is_empty() {
                let moves = self.words.clauses(&week.moves);
                paper.item("  ", &self.words.fill("history-moves", &[("moves", moves.into())]));
            }
        }
        self.console.show(paper)
    }

    fn ledger(&mut self) -> io::Result<()> {
        let view = self.session().view();
        let (lines, short) = (self.words.ledger(&view), self.words.ledger_in_short(&view));
        let mut paper = self.console.paper();
        paper.strong(&self.words.get("heading-word"));
        match short {
            Some(short) => paper.para(&short),
            None => paper.para(&self.words.get("word-none")),
        }
        for line in lines {
            paper.item("  ", &line.words);
        }
        self.console.show(paper)
    }
}
