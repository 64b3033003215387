//! What each key does. Everything that changes the workshop goes through its inputs; the rest is only looked at.

use super::Workshop;
use super::hand::{Asking, ChairHand, CountRow, Veil, count_of, count_rows};
use super::keys::Act;
use super::running::Running;
use crate::debrief::Part;
use crate::gui::theme::Scheme;
use crate::play::DecisionText;
use crate::sim::{Aim, Decision, MoveId};
use crate::wording::Localizer;
use crate::workshop::{Advice, By, Input, Refused, Step, invented};

impl Workshop {
    /// Does what was pressed while a workshop runs.
    pub(super) fn act(&mut self, act: Act) {
        match act {
            Act::Leave => self.ask(Asking::Leave),
            Act::EndEarly => self.ask(Asking::EndEarly),
            Act::DropTable => self.ask(Asking::DropTable),
            Act::Beside => self.has_beside = !self.has_beside,
            Act::Turn => self.turns += 1,
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
                let has_two = self.has_beside;
                if let Some(running) = &mut self.running {
                    running.act(&self.localizer, act, has_two);
                }
            }
        }
    }

    fn ask(&mut self, asking: Asking) {
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
            Some(Asking::Leave) if is_yes => self.leave(),
            Some(Asking::EndEarly) if is_yes => running.put(&self.localizer, Input::EndEarly),
            _ => {}
        }
    }
}

impl Running {
    fn act(&mut self, localizer: &Localizer, act: Act, has_two_windows: bool) {
        // Notes that lie open in the only window are put away before anything else happens.
        if self.hand.veil == Veil::NotesAsked && act == Act::On {
            self.hand.veil = Veil::Notes;
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
            Act::Back => self.back_a_sheet(),
            Act::Skip => self.put(localizer, Input::Skip),
            Act::Undo if !self.hand.typed.is_empty() => self.hand.typed.clear(),
            Act::Undo => match self.hand.dropped.take() {
                Some(dropped) => {
                    self.hand.done.clear();
                    self.hand.writing = Some(dropped);
                }
                None => self.undo(localizer),
            },
            Act::Blank => self.hand.veil = if self.hand.veil == Veil::Blank { Veil::Open } else { Veil::Blank },
            Act::Notes if has_two_windows => {}
            Act::Notes => {
                self.hand.veil = if matches!(self.hand.veil, Veil::Notes | Veil::NotesAsked) { Veil::Open } else { Veil::NotesAsked }
            }
            Act::Rule => self.open_rule(localizer),
            Act::Row(by) => self.move_row(by),
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
            Act::Luck => self.put(localizer, Input::Settle(By::Luck)),
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
        if let Veil::Rule(_) | Veil::Blank | Veil::Notes = self.hand.veil {
            let was = std::mem::take(&mut self.hand.veil);
            // A rule or a blank page hides what comes next: first it goes. Notes were read on purpose, and the work goes on.
            if was != Veil::Notes {
                return;
            }
        }
        match self.room().step() {
            Step::Gather if !self.hand.typed.is_empty() => self.enter_people(localizer),
            Step::Practice | Step::Vote(..) | Step::Forecast => self.enter_count(localizer),
            Step::Chair => self.chair(localizer),
            // Where the papers lie stays on the screen.
            Step::Over => {}
            _ if self.hand.sheet + 1 < self.sheets.len() => {
                self.hand.sheet += 1;
                self.hand.told.clear();
            }
            _ => self.put(localizer, Input::Next),
        }
    }

    fn back_a_sheet(&mut self) {
        match self.hand.veil {
            Veil::Rule(at) => self.hand.veil = Veil::Rule(at.saturating_sub(1)),
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

    fn move_row(&mut self, by: i8) {
        let step = |at: usize, most: usize| at.saturating_add_signed(isize::from(by)).min(most);
        self.hand.typed.clear();
        match self.room().step() {
            Step::Chair => self.hand.chair.at = step(self.hand.chair.at, chair_lines(self).saturating_sub(1)),
            Step::Letters(_) => self.hand.row = step(self.hand.row, self.room().tables().len().saturating_sub(1)),
            _ => self.hand.row = step(self.hand.row, count_rows(self.room()).len().saturating_sub(1)),
        }
    }

    fn pick(&mut self, localizer: &Localizer, option: u8) {
        if self.hand.asking.take() == Some(Asking::DropTable) {
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
            Step::Decide(_) => self.put(localizer, Input::Settle(By::Facilitator(option))),
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
            Veil::Rule(at) if at + 1 < self.rules.len() => Veil::Rule(at + 1),
            Veil::Rule(_) => Veil::Open,
            _ if self.rules.is_empty() => {
                self.hand.told = localizer.get("room-no-rule");
                return;
            }
            _ => Veil::Rule(0),
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
        match input {
            Some(input) => self.put(localizer, input),
            None => self.hand.asking = Some(Asking::EndEarly),
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
                let Some(which) = self.open_moves().get(at).copied() else { return };
                let aims: Vec<Aim> = self.room().view().open_aims(which).collect();
                match aims.as_slice() {
                    [alone] => (which, *alone),
                    _ => {
                        self.hand.chair = ChairHand { at: 0, picked: Some(which) };
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
            self.hand.chair = ChairHand::default();
        }
    }

    /// Moves that can be made now with some aim.
    pub(super) fn open_moves(&self) -> Vec<MoveId> {
        let view = self.room().view();
        view.moves().map(|it| it.id).filter(|which| view.open_aims(*which).next().is_some()).collect()
    }

    /// What is typed now as it stands beside its row.
    pub(super) fn number_of(&self, place: usize, row: CountRow) -> String {
        if place == self.hand.row && !self.hand.typed.is_empty() {
            return self.hand.typed.clone();
        }
        self.room().ballot().map(|ballot| count_of(ballot, row).to_string()).unwrap_or_default()
    }
}

fn chair_lines(running: &Running) -> usize {
    match running.hand.chair.picked {
        None => running.open_moves().len(),
        Some(which) => running.room().view().open_aims(which).count(),
    }
}
