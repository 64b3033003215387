//! How the parts of the debrief stand as lines.

use crate::debrief::Part;
use crate::wording::debrief::{
    RulePage, SeatPage, TurnLine, decided, foresight, fortune, ledger, opened, seats, take_along, turning, what_ifs,
};
use crate::wording::pages::story;

use super::super::paper::Paper;
use super::{Manner, Walk};

impl Walk<'_, '_> {
    /// A part, with its heading.
    pub(super) fn page(&mut self, part: Part) -> Paper {
        let mut paper = self.console.paper();
        paper.strong(
            &self.localizer.fill("part-heading", &[("n", (part.place() + 1).into()), ("title", self.localizer.part_title(part).into())]),
        );
        match part {
            Part::Story => {
                let page = story(self.localizer, &self.session);
                self.story_on(&mut paper, &page);
            }
            // A room divides; somebody alone does not.
            Part::Splits => {}
            Part::Turning => self.turning_on(&mut paper),
            Part::WhatIf => self.what_ifs_on(&mut paper),
            Part::Foresight => self.foresight_on(&mut paper),
            Part::Promises => self.word_on(&mut paper),
            Part::Seats => self.seats_on(&mut paper),
            Part::Rules => self.rules_on(&mut paper),
            Part::Reflection => self.reflection_on(&mut paper),
        }
        paper
    }

    fn turning_on(&mut self, paper: &mut Paper) {
        let words = self.localizer;
        let page = turning(words, self.debrief());
        paper.para(&page.about);
        for line in &page.most {
            self.turn_on(paper, line);
        }
        paper.heading(&words.get("walk-every-week"));
        for (week, line) in &page.weeks {
            paper.item("  ", &words.fill("walk-week-line", &[("week", (*week).into()), ("line", line.as_str().into())]));
        }
    }

    /// One decision made otherwise, and why it ends otherwise.
    pub(super) fn turn_on(&self, paper: &mut Paper, line: &TurnLine) {
        paper.heading(&line.heading);
        paper.para(&line.was);
        paper.para(&line.other);
        paper.para(&line.results);
        for why in &line.why {
            paper.item("  - ", why);
        }
        for more in line.ending.iter().chain(&line.fit).chain(&line.held).chain(&line.also) {
            paper.para(more);
        }
    }

    /// Every week with what was decided in it; where nobody can choose one, with what else there was.
    fn what_ifs_on(&mut self, paper: &mut Paper) {
        let words = self.localizer;
        paper.para(&words.get("what-if-about"));
        let manner = self.manner;
        let timeline = &self.debrief().timeline;
        for week in decided(words, timeline) {
            paper.gap();
            paper.strong(&words.fill("history-week", &[("week", week.week.into())]));
            if let Some(answer) = &week.answer {
                paper.item("  ", answer);
            }
            if let Some(says) = &week.says {
                paper.item("    ", says);
            }
            paper.item("  ", &words.fill("history-moves", &[("moves", week.moves.as_str().into())]));
            if manner == Manner::Telling {
                for line in what_ifs(words, timeline, &timeline.plain_ifs(week.week)) {
                    paper.item("  - ", &words.what_if_in_full(&line));
                }
            }
        }
    }

    fn foresight_on(&mut self, paper: &mut Paper) {
        let words = self.localizer;
        let debrief = self.debrief();
        let (page, luck) = (foresight(words, debrief), fortune(words, &debrief.fortune));
        for sentence in &page.reading {
            paper.para(sentence);
        }
        for (week, morale, output) in &page.weeks {
            let args = [("week", (*week).into()), ("morale", morale.as_str().into()), ("output", output.as_str().into())];
            paper.item("  ", &words.fill("walk-foreseen", &args));
        }
        paper.heading(&words.get("look-back-luck"));
        paper.paras(&[luck.about, luck.delivery, luck.team]);
    }

    fn word_on(&mut self, paper: &mut Paper) {
        let words = self.localizer;
        let given = ledger(words, self.debrief());
        if given.is_empty() {
            paper.para(&words.get("report-no-word"));
        }
        for entry in given {
            paper.gap();
            paper.para(&entry.text);
            paper.item("  ", &entry.given);
            paper.item("  ", &entry.settled);
        }
    }

    fn seats_on(&mut self, paper: &mut Paper) {
        let words = self.localizer;
        paper.para(&words.get("walk-seats"));
        for seat in seats(words, self.debrief()) {
            self.seat_on(paper, &seat);
        }
    }

    fn seat_on(&self, paper: &mut Paper, seat: &SeatPage) {
        paper.heading(&seat.name);
        for line in &seat.account {
            paper.item("  ", &self.localizer.spoken(line));
        }
        if let Some(wanted) = &seat.wanted {
            paper.para(wanted);
        }
        let untold: Vec<String> = seat.untold.iter().map(|line| line.whole()).collect();
        for (key, lines) in [("report-noticed", &seat.noticed), ("report-told", &seat.told), ("report-untold", &untold)] {
            if !lines.is_empty() {
                paper.para(&self.localizer.get(key));
            }
            for line in lines {
                paper.item("  - ", line);
            }
        }
        if let Some(alone) = &seat.alone {
            paper.para(alone);
        }
    }

    fn rules_on(&mut self, paper: &mut Paper) {
        let words = self.localizer;
        paper.para(&words.get("rules-about"));
        for line in opened(words, self.debrief()) {
            paper.heading(&line.side);
            self.rule_on(paper, &line.rule);
            if let Some(before) = &line.as_before {
                paper.para(before);
            }
        }
    }

    /// A change, opened.
    pub(super) fn rule_on(&self, paper: &mut Paper, rule: &RulePage) {
        paper.para(&rule.change);
        if let Some(cause) = &rule.cause {
            paper.para(cause);
        }
        paper.para(&rule.source);
        for number in &rule.numbers {
            let args = [
                ("name", number.name.as_str().into()),
                ("value", number.value.as_str().into()),
                ("says", number.says.as_str().into()),
                ("evidence", number.evidence.as_str().into()),
            ];
            paper.item("  - ", &self.localizer.fill("rule-number", &args));
        }
        if !rule.findings.is_empty() {
            paper.para(&self.localizer.get("rule-measured"));
        }
        for finding in &rule.findings {
            paper.item("  - ", &self.localizer.finding_in_full(finding));
        }
    }

    fn reflection_on(&mut self, paper: &mut Paper) {
        let words = self.localizer;
        paper.para(&words.get("reflect-about"));
        if self.manner == Manner::Asking {
            return;
        }
        let page = take_along(words, self.debrief());
        let written = self.notebook.page();
        for question in &page.questions {
            paper.gap();
            paper.para(question);
            for answer in written.answers.iter().filter(|answer| answer.question == *question) {
                paper.item("  ", &answer.answer);
            }
        }
        if !page.beginnings.is_empty() {
            paper.heading(&words.get("reflect-beginnings"));
        }
        for it in &page.beginnings {
            paper.item("  - ", &words.beginning_in_full(it));
        }
        if !written.plans.is_empty() {
            paper.heading(&words.get("journal-plans"));
        }
        for plan in &written.plans {
            paper.item("  - ", &words.planned(plan));
        }
    }
}
