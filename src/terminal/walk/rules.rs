//! The rules, opened: a week, then somebody or some work, then one change; behind it the numbers and the evidence.

use std::io;

use crate::debrief::Part;
use crate::debrief::rule;
use crate::scenario_file::Library;
use crate::wording::debrief as said;
use crate::wording::debrief::ChangesOf;

use super::super::answer::{Fit, fit};
use super::super::table::Farewell;
use super::prompt::Said;
use super::{Go, Walk};

/// What came of a list.
enum Pointed {
    At(usize),
    Back,
    Leave(Farewell),
}

impl Walk<'_, '_> {
    pub(super) fn point_at_changes(&mut self) -> io::Result<Go> {
        let weeks = self.session.game().reports().len();
        let question =
            self.localizer.fill("ask-rules", &[("last", weeks.into()), ("title", self.localizer.part_title(Part::Reflection).into())]);
        loop {
            match self.ask(&question)? {
                Said::Enter => return Ok(Go::On),
                Said::Back => return Ok(Go::Contents),
                Said::Leave(farewell) => return Ok(Go::Leave(farewell)),
                Said::Again => self.show(Part::Rules)?,
                Said::Number(number) if (1..=weeks).contains(&number) => {
                    if let Some(farewell) = self.point_in_week(number)? {
                        return Ok(Go::Leave(farewell));
                    }
                }
                Said::Number(number) => self.explain_number(number, weeks)?,
                Said::Words(typed) => self.explain_words(&typed, weeks)?,
            }
        }
    }

    /// Whose changes, and which of them, until another week is wanted; how it was left, if it was.
    fn point_in_week(&mut self, week: usize) -> io::Result<Option<Farewell>> {
        let report = week - 1;
        let week = self.session.game().reports()[report].week;
        let groups = said::changes(self.localizer, &self.session, week);
        let names: Vec<String> = groups.iter().map(|group| group.who.clone()).collect();
        let heading = self.localizer.fill("rules-week", &[("week", week.into())]);
        loop {
            self.list(&heading, &names)?;
            let group = match self.point(&heading, &names, "ask-rules-who")? {
                Pointed::At(place) => &groups[place],
                Pointed::Back => return Ok(None),
                Pointed::Leave(farewell) => return Ok(Some(farewell)),
            };
            if let Some(farewell) = self.open_changes(report, group)? {
                return Ok(Some(farewell));
            }
        }
    }

    fn open_changes(&mut self, report: usize, group: &ChangesOf) -> io::Result<Option<Farewell>> {
        let lines: Vec<String> = group.lines.iter().map(|line| line.words.clone()).collect();
        self.list(&group.who, &lines)?;
        loop {
            let place = match self.point(&group.who, &lines, "ask-rules-change")? {
                Pointed::At(place) => group.lines[place].place,
                Pointed::Back => return Ok(None),
                Pointed::Leave(farewell) => return Ok(Some(farewell)),
            };
            let change = &self.session.game().reports()[report].changes[place];
            let behind = rule(Library::built_in(), self.session.scenario(), change);
            let page = said::rule(self.localizer, &self.session, change, &behind);
            let mut paper = self.console.paper();
            self.rule_on(&mut paper, &page);
            self.console.show(paper)?;
        }
    }

    /// Points at one of a list that stands above.
    fn point(&mut self, heading: &str, options: &[String], question: &str) -> io::Result<Pointed> {
        let question = self.localizer.fill(question, &[("last", options.len().into())]);
        loop {
            match self.ask(&question)? {
                Said::Enter | Said::Back => return Ok(Pointed::Back),
                Said::Leave(farewell) => return Ok(Pointed::Leave(farewell)),
                Said::Again => self.list(heading, options)?,
                Said::Number(number) if (1..=options.len()).contains(&number) => return Ok(Pointed::At(number - 1)),
                Said::Number(number) => self.explain_number(number, options.len())?,
                Said::Words(typed) => match fit(&typed, options) {
                    Fit::One(place) => return Ok(Pointed::At(place)),
                    Fit::None | Fit::Several(_) => self.explain_words(&typed, options.len())?,
                },
            }
        }
    }
}
