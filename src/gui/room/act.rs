//! What each key does. Everything that changes the workshop goes through its inputs; the rest is only looked at.

use super::hand::{ChairCursor, Confirmation, CountRow, RoomOverlay, count_of, count_rows, is_tied};
use super::keys::Act;
use super::pages::{chair_lines, open_moves};
use super::running::Running;
use super::{NotesWindow, WorkshopApp};
use crate::debrief::Part;
use crate::gui::theme::Scheme;
use crate::play::DecisionText;
use crate::sim::{Aim, Decision};
use crate::wording::Localizer;
use crate::workshop::{Advice, Decider, Input, Poll, Refused, Step, invented};

impl WorkshopApp {
    /// Does what was pressed while a workshop runs.
    pub(super) fn act(&mut self, act: Act) {
        match act {
            Act::Leave => self.ask(Confirmation::Leave),
            Act::EndEarly => self.ask(Confirmation::EndEarly),
            Act::DropTable => self.ask(Confirmation::DropTable),
            Act::Beside => self.ask_for_window(),
            Act::Reveal => self.reveal(),
            // On which display they come to lie is seen first.
            Act::Turn => {
                self.turns += 1;
                self.cover_notes();
            }
            Act::OpenPaper => self.open_paper(),
            Act::Colours => {
                self.settings.scheme = match self.settings.scheme {
                    Scheme::Light | Scheme::Room => Scheme::Dark,
                    Scheme::Dark => Scheme::Contrast,
                    Scheme::Contrast => Scheme::Light,
                };
            }
            Act::Larger => self.settings.text = self.settings.text.larger(),
            Act::Smaller => self.settings.text = self.settings.text.smaller(),
            Act::Yes | Act::No => self.answer(act == Act::Yes),
            _ => {
                let has_two = self.notes != NotesWindow::Closed;
                if let Some(running) = &mut self.running {
                    running.act(&self.localizer, act, has_two);
                }
            }
        }
    }

    fn ask(&mut self, asking: Confirmation) {
        if let Some(running) = &mut self.running {
            running.hand.asking = Some(asking);
            running.hand.told.clear();
        }
    }

    fn answer(&mut self, is_yes: bool) {
        let Some(running) = &mut self.running else { return };
        if let Some(written) = running.hand.writing.take() {
            if is_yes {
                running.write_down(&self.localizer, written);
            } else {
                running.drop_sentence(&self.localizer, written);
            }
            return;
        }
        match running.hand.asking.take() {
            Some(Confirmation::Leave) if is_yes => self.leave(),
            Some(Confirmation::EndEarly) if is_yes => running.put(&self.localizer, Input::EndEarly),
            Some(Confirmation::EndAfter(week)) if is_yes => running.put(&self.localizer, Input::EndAfter(week)),
            Some(Confirmation::Settle(option)) if is_yes => running.put(&self.localizer, Input::Settle(Decider::Facilitator(option))),
            _ => {}
        }
    }

    /// The notes get a window of their own, or lose it. On the only display that may be what the room sees: it is asked first.
    fn ask_for_window(&mut self) {
        let Some(running) = &mut self.running else { return };
        match self.notes {
            NotesWindow::Closed if self.displays > 1 => self.notes = NotesWindow::Covered,
            NotesWindow::Closed => running.hand.veil = RoomOverlay::WindowAsked,
            NotesWindow::Covered | NotesWindow::Open => self.close_notes(),
        }
    }

    /// They were asked for, and the projector does not show this.
    fn reveal(&mut self) {
        let Some(running) = &mut self.running else { return };
        match running.hand.veil {
            RoomOverlay::NotesAsked => running.hand.veil = RoomOverlay::Notes,
            RoomOverlay::WindowAsked => {
                running.hand.veil = RoomOverlay::Open;
                self.notes = NotesWindow::Open;
            }
            _ if self.notes == NotesWindow::Covered => self.notes = NotesWindow::Open,
            _ => {}
        }
    }

    /// Opens what the room takes home, to be printed.
    fn open_paper(&mut self) {
        let Some(running) = &mut self.running else { return };
        let Some(path) = running.take_home() else { return };
        running.hand.told.clear();
        match self.opener.open(&path) {
            Ok(()) => running.hand.done = self.localizer.get("room-paper-opened"),
            Err(_) => running.hand.told = self.localizer.get("room-paper-not-opened"),
        }
    }
}

impl Running {
    fn act(&mut self, localizer: &Localizer, act: Act, has_two_windows: bool) {
        if act == Act::Conceal {
            self.hand.veil = RoomOverlay::Open;
            return;
        }
        if act != Act::Undo {
            self.hand.done.clear();
            self.hand.dropped = None;
        }
        if let Act::Digit(_) | Act::Rub | Act::Row(_) = act {
            self.hand.told.clear();
        }
        match act {
            Act::On => self.on(localizer),
            Act::Forward => self.forward_a_sheet(localizer),
            Act::Back => self.back_a_sheet(),
            Act::Skip => self.put(localizer, Input::Skip),
            Act::Undo if !self.hand.typed.is_empty() => self.hand.typed.clear(),
            Act::Undo if self.hand.chair.picked.is_some() => {
                self.hand.chair = ChairCursor::default();
                self.renew_sheets(localizer);
            }
            Act::Undo => match self.hand.dropped.take() {
                Some(dropped) => {
                    self.hand.done.clear();
                    self.hand.writing = Some(dropped);
                }
                None => self.undo(localizer),
            },
            Act::Blank => self.hand.veil = if self.hand.veil == RoomOverlay::Blank { RoomOverlay::Open } else { RoomOverlay::Blank },
            Act::Notes if has_two_windows => {}
            Act::Notes => self.hand.veil = if self.hand.veil == RoomOverlay::Notes { RoomOverlay::Open } else { RoomOverlay::NotesAsked },
            Act::Rule => self.open_rule(localizer),
            Act::Row(by) => self.move_row(localizer, by),
            Act::People(by) => self.put(localizer, Input::Present(self.room().present().saturating_add_signed(i16::from(by)))),
            Act::Digit(digit) if self.hand.typed.len() < 3 => self.hand.typed.push(digit),
            Act::Rub => {
                self.hand.typed.pop();
            }
            Act::Rest => {
                self.put(localizer, Input::RestAbstains);
                self.hand.row = count_rows(self.room()).len();
            }
            Act::Pick(option) => self.pick(localizer, option),
            Act::TalkAgain => self.put(localizer, Input::TalkAgain),
            Act::Luck => self.put(localizer, Input::Settle(Decider::Luck)),
            Act::Chair => self.put(localizer, Input::Chair),
            Act::Made => self.put(localizer, Input::Next),
            Act::Advice => self.follow_advice(localizer),
            Act::Write => self.hand.writing = Some(String::new()),
            Act::Invent => self.invent(localizer),
            // The others are of the windows as a whole.
            _ => {}
        }
    }

    /// Takes an input; why not, if not, is told.
    pub(super) fn put(&mut self, localizer: &Localizer, input: Input) {
        // The reason lies in the hand for the windows to show.
        let _ = self.take(localizer, input);
    }

    /// Keeps a sentence; where there is none, nothing was meant.
    fn write_down(&mut self, localizer: &Localizer, sentence: String) {
        if !sentence.trim().is_empty() && self.take(localizer, Input::Said(sentence)).is_ok() {
            self.hand.done = localizer.get("hand-written");
        }
    }

    /// Puts a sentence away, so that the next key can bring it back.
    fn drop_sentence(&mut self, localizer: &Localizer, sentence: String) {
        if !sentence.trim().is_empty() {
            self.hand.done = localizer.get("hand-dropped");
            self.hand.dropped = Some(sentence);
        }
    }

    fn on(&mut self, localizer: &Localizer) {
        if let RoomOverlay::Rule(_) | RoomOverlay::Blank | RoomOverlay::Notes = self.hand.veil {
            let was = std::mem::take(&mut self.hand.veil);
            // A rule or a blank page hides what comes next: first it goes. Notes were read on purpose, and the work goes on.
            if was != RoomOverlay::Notes {
                return;
            }
        }
        match self.room().step() {
            Step::Gather if !self.hand.typed.is_empty() => self.enter_people(localizer),
            Step::Practice | Step::Vote(..) | Step::Forecast => self.enter_count(localizer),
            Step::Chair => self.chair(localizer),
            // Where the papers lie stays on the screen; a tie wants another key.
            Step::Over => {}
            Step::Decide(_) if is_tied(self.room()) => self.hand.told.clear(),
            // What is on these sheets was read before: the arrows turn them.
            Step::Talk(_) | Step::Letters(_) => self.put(localizer, Input::Next),
            _ if self.hand.sheet + 1 < self.sheets.len() => {
                self.hand.sheet += 1;
                self.hand.told.clear();
            }
            _ => self.put(localizer, Input::Next),
        }
    }

    fn forward_a_sheet(&mut self, localizer: &Localizer) {
        if matches!(self.room().step(), Step::Talk(_) | Step::Letters(_)) && self.hand.sheet + 1 < self.sheets.len() {
            self.hand.sheet += 1;
        } else {
            self.on(localizer);
        }
    }

    fn back_a_sheet(&mut self) {
        match self.hand.veil {
            RoomOverlay::Rule(at) => self.hand.veil = RoomOverlay::Rule(at.saturating_sub(1)),
            _ => self.hand.sheet = self.hand.sheet.saturating_sub(1),
        }
    }

    fn enter_people(&mut self, localizer: &Localizer) {
        if let Ok(people) = std::mem::take(&mut self.hand.typed).parse() {
            self.put(localizer, Input::Present(people));
        }
    }

    /// The number that was typed, or on to the next row; after the last, on to the next step.
    fn enter_count(&mut self, localizer: &Localizer) {
        let rows = count_rows(self.room());
        let row = rows.get(self.hand.row).copied();
        let missing = self.room().ballot().map_or(0, crate::workshop::Ballot::missing);
        let counted = self.room().ballot().map_or(0, crate::workshop::Ballot::counted);
        match (std::mem::take(&mut self.hand.typed).parse::<u16>(), row) {
            (Ok(to), Some(row)) => {
                let input = match row {
                    CountRow::Option(option) => Input::Count { option, to },
                    CountRow::Abstained => Input::Abstain(to),
                };
                let at = self.hand.row;
                if self.take(localizer, input).is_ok() {
                    self.hand.row = at + 1;
                }
            }
            // What nobody counted is not nobody.
            (Err(_), Some(_)) if self.room().step() == Step::Forecast && counted == 0 => {
                self.hand.told = localizer.get("room-how-many");
            }
            // What was counted before stays; that nobody holds up a letter is said with a number, and not by going past.
            (_, Some(CountRow::Option(option))) if missing > 0 && self.counted_of(row) == 0 && self.room().step() != Step::Forecast => {
                self.hand.told = localizer.fill("hand-how-many", &[("letter", localizer.letter(option).into())]);
            }
            (_, Some(_)) if missing > 0 && self.room().step() != Step::Forecast => self.hand.row += 1,
            _ => self.put(localizer, Input::Next),
        }
    }

    fn counted_of(&self, row: Option<CountRow>) -> u16 {
        self.room().ballot().zip(row).map_or(0, |(ballot, row)| count_of(ballot, row))
    }

    fn move_row(&mut self, localizer: &Localizer, by: i8) {
        let step = |at: usize, most: usize| at.saturating_add_signed(isize::from(by)).min(most);
        self.hand.typed.clear();
        match self.room().step() {
            Step::Chair => {
                let lines = chair_lines(localizer, self.room(), self.hand.chair).len();
                self.hand.chair.at = step(self.hand.chair.at, lines.saturating_sub(1));
                self.renew_sheets(localizer);
            }
            Step::Letters(_) => self.hand.row = step(self.hand.row, self.room().tables().len().saturating_sub(1)),
            _ => self.hand.row = step(self.hand.row, count_rows(self.room()).len().saturating_sub(1)),
        }
    }

    fn pick(&mut self, localizer: &Localizer, option: u8) {
        if self.hand.asking.take() == Some(Confirmation::DropTable) {
            self.put(localizer, Input::DropTable(option));
            return;
        }
        match self.room().step() {
            Step::Letters(_) => {
                let table = self.waiting_table();
                let row = self.hand.row;
                if self.take(localizer, Input::Letter { table: table as u8, option }).is_ok() {
                    self.hand.row = row.max(table) + 1;
                }
            }
            Step::Decide(_) => match self.room().poll().map(Poll::leaders) {
                Some(leaders) if leaders.contains(&option) => self.hand.asking = Some(Confirmation::Settle(option)),
                // It is refused with the reason.
                _ => self.put(localizer, Input::Settle(Decider::Facilitator(option))),
            },
            Step::Debrief(Part::WhatIf) => self.put(localizer, Input::WhatIf(option)),
            _ => {}
        }
    }

    /// The table whose letter is typed next: the one pointed at, or the next that plays.
    pub(super) fn waiting_table(&self) -> usize {
        let tables = self.room().tables();
        let waits = |place: &usize| tables[*place].is_playing() && tables[*place].asked.is_some();
        (self.hand.row.min(tables.len() - 1)..tables.len()).chain(0..tables.len()).find(waits).unwrap_or(0)
    }

    fn open_rule(&mut self, localizer: &Localizer) {
        self.hand.veil = match self.hand.veil {
            RoomOverlay::Rule(at) if at + 1 < self.rules.len() => RoomOverlay::Rule(at + 1),
            RoomOverlay::Rule(_) => RoomOverlay::Open,
            _ if self.rules.is_empty() => {
                self.hand.told = localizer.get("room-no-rule");
                return;
            }
            _ => RoomOverlay::Rule(0),
        };
    }

    /// Does the mildest of what is advised; to end the play is a key of its own.
    fn follow_advice(&mut self, localizer: &Localizer) {
        let input = self.schedule().advice.into_iter().find_map(|advice| match advice {
            Advice::SkipTalk => Some(Input::Skip),
            Advice::Lighten(week) => Some(Input::Lighten(week)),
            Advice::Fill(week) => Some(Input::Fill(week)),
            Advice::EndAfter(_) | Advice::DebriefNow => None,
        });
        let last =
            self.schedule().advice.into_iter().find_map(|advice| if let Advice::EndAfter(week) = advice { Some(week) } else { None });
        match (input, last) {
            (Some(input), _) => self.put(localizer, input),
            (None, Some(week)) => self.hand.asking = Some(Confirmation::EndAfter(week)),
            (None, None) => self.hand.asking = Some(Confirmation::EndEarly),
        }
    }

    /// What an invented room does at this step, sheet by sheet.
    fn invent(&mut self, localizer: &Localizer) {
        if self.hand.sheet + 1 < self.sheets.len() && count_rows(self.room()).is_empty() {
            self.hand.sheet += 1;
            return;
        }
        let was = (self.room().step(), self.room().what_if());
        // Counts of a step come in a row.
        while (self.room().step(), self.room().what_if()) == was {
            let Some(input) = invented(self.room()) else { return };
            if self.take(localizer, input).is_err() {
                return;
            }
        }
    }

    /// The line that is pointed at: a move, or its aim.
    fn chair(&mut self, localizer: &Localizer) {
        let at = self.hand.chair.at;
        let chosen = match self.hand.chair.picked {
            None => {
                let Some(which) = open_moves(self.room()).get(at).copied() else { return };
                let aims: Vec<Aim> = self.room().view().open_aims(which).collect();
                match aims.as_slice() {
                    [alone] => (which, *alone),
                    _ => {
                        self.hand.chair = ChairCursor { at: 0, picked: Some(which) };
                        self.renew_sheets(localizer);
                        return;
                    }
                }
            }
            Some(which) => {
                let Some(aim) = self.room().view().open_aims(which).nth(at) else { return };
                (which, aim)
            }
        };
        let decision = Decision::Move(chosen.0, chosen.1);
        let text = DecisionText::of(self.room().session().scenario(), self.room().view().phase(), decision);
        let taken: Result<(), Refused> = self.take(localizer, Input::ChairMove(text));
        if taken.is_ok() {
            self.hand.chair = ChairCursor::default();
            self.renew_sheets(localizer);
        }
    }

    /// What is typed now as it stands beside its row.
    pub(super) fn number_of(&self, place: usize, row: CountRow) -> String {
        if place == self.hand.row && !self.hand.typed.is_empty() {
            return self.hand.typed.clone();
        }
        self.room().ballot().map(|ballot| count_of(ballot, row).to_string()).unwrap_or_default()
    }
}
