//! What if: a week decided otherwise, in one thing or in all of it, and set beside the real play. Again and again.

use std::io;

use crate::debrief::Part;
use crate::debrief::{Branch, Rest};
use crate::wording::debrief::{TurnLine, on_the_way, what_if, what_if_one, what_ifs};

use super::super::answer::{Fit, fit};
use super::super::table::{Farewell, Line, Table};
use super::prompt::Said;
use super::{Go, Walk};

/// What came of choosing how a week is decided.
enum Chosen {
    Branch(Box<Branch>, Box<TurnLine>),
    /// Another week.
    Back,
    Leave(Farewell),
}

impl Walk<'_, '_> {
    pub(super) fn decide_otherwise(&mut self) -> io::Result<Go> {
        let weeks = usize::from(self.debrief().timeline.weeks());
        let question =
            self.localizer.fill("ask-what-if", &[("last", weeks.into()), ("title", self.localizer.part_title(Part::Foresight).into())]);
        loop {
            let week = match self.ask(&question)? {
                Said::Enter => return Ok(Go::On),
                Said::Back => return Ok(Go::Contents),
                Said::Leave(farewell) => return Ok(Go::Leave(farewell)),
                Said::Again => {
                    self.show(Part::WhatIf)?;
                    continue;
                }
                Said::Number(number) if (1..=weeks).contains(&number) => number,
                Said::Number(number) => {
                    self.explain_number(number, weeks)?;
                    continue;
                }
                Said::Words(typed) => {
                    self.explain_words(&typed, weeks)?;
                    continue;
                }
            };
            let week = u8::try_from(week).expect("this is a bug in Fulcrum: more weeks than the loader allows");
            match self.choose_otherwise(week)? {
                Chosen::Branch(branch, line) => self.show_beside(&branch, &line)?,
                Chosen::Back => self.show(Part::WhatIf)?,
                Chosen::Leave(farewell) => return Ok(Go::Leave(farewell)),
            }
        }
    }

    /// Another answer, a move left out, or the whole week decided anew.
    fn choose_otherwise(&mut self, week: u8) -> io::Result<Chosen> {
        let words = self.localizer;
        let timeline = &self.debrief().timeline;
        let alternatives = timeline.plain_ifs(week);
        let mut options: Vec<String> = what_ifs(words, timeline, &alternatives).into_iter().map(|line| line.other).collect();
        options.push(words.get("what-if-anew"));
        let heading = words.fill("what-if-week", &[("week", week.into())]);
        self.list(&heading, &options)?;
        let question = words.fill("ask-what-if-how", &[("last", options.len().into())]);
        let place = loop {
            match self.ask(&question)? {
                Said::Enter | Said::Back => return Ok(Chosen::Back),
                Said::Leave(farewell) => return Ok(Chosen::Leave(farewell)),
                Said::Again => self.list(&heading, &options)?,
                Said::Number(number) if (1..=options.len()).contains(&number) => break number - 1,
                Said::Number(number) => self.explain_number(number, options.len())?,
                Said::Words(typed) => match fit(&typed, &options) {
                    Fit::One(place) => break place,
                    Fit::None | Fit::Several(_) => self.explain_words(&typed, options.len())?,
                },
            }
        };
        let Some(alternative) = alternatives.get(place) else { return self.decide_anew(week) };
        let timeline = &self.debrief().timeline;
        let plan = alternative.otherwise.apply(timeline.plan(week));
        let branch = timeline.what_if(week, &plan, &mut Rest::AsBefore);
        let line = what_if_one(words, timeline, &branch, alternative.otherwise);
        Ok(Chosen::Branch(Box::new(branch), Box::new(line)))
    }

    /// The week again from its Monday, as it was played, and nothing of it kept.
    fn decide_anew(&mut self, week: u8) -> io::Result<Chosen> {
        let monday = self.debrief().timeline.monday(week).clone();
        self.console.say(&self.localizer.fill("what-if-anew-about", &[("week", week.into())]))?;
        let (from, notebook) = (monday.step(), self.notebook.clone());
        let line = Line::WhatIf(Box::new(monday));
        let mut table = Table {
            console: &mut *self.console,
            localizer: self.localizer,
            line,
            notebook,
            from,
            monday_shown: None,
            moves_shown: Some(Vec::new()),
        };
        if let Some(farewell) = table.decide_week()? {
            return Ok(Chosen::Leave(farewell));
        }
        let session = table.session().clone();
        let words = self.localizer;
        let timeline = &self.debrief().timeline;
        let branch = timeline.branch(week, session, &mut Rest::AsBefore);
        let line = what_if(words, timeline, &branch);
        Ok(Chosen::Branch(Box::new(branch), Box::new(line)))
    }

    /// The week that was chosen, here and there, and the weeks after it.
    fn show_beside(&mut self, branch: &Branch, line: &TurnLine) -> io::Result<()> {
        let words = self.localizer;
        let weeks = on_the_way(words, &self.debrief().timeline, branch);
        let mut paper = self.console.paper();
        self.turn_on(&mut paper, line);
        paper.heading(&words.get("what-if-beside"));
        for week in weeks {
            paper.item("  ", &week);
        }
        self.console.show(paper)
    }
}
