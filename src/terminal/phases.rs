//! Monday, dilemma, forecast, Friday and the end: each shows its screen, asks, and decides.

use std::io;

use crate::debrief::Part;
use crate::sim::report::Trend;
use crate::sim::{Decision, Forecast};
use crate::wording::pages;

use super::answer::Back;
use super::ask::{Ask, InHand, Reply};
use super::screens::ending_paper;
use super::table::{Farewell, Table, Taken, Turn};
use super::walk::Walk;

impl Table<'_, '_> {
    pub(super) fn show_monday(&mut self) -> io::Result<()> {
        let page = pages::monday(self.localizer, self.session());
        self.monday_shown = Some(page.week);
        let paper = self.monday_paper(&page);
        self.console.show(paper)
    }

    /// Monday, where this week's was not shown and nothing was decided.
    pub(super) fn monday_first(&mut self) -> io::Result<Option<Turn>> {
        let session = self.session();
        if session.step() != session.start_of_week() || self.monday_shown == Some(session.view().week()) {
            return Ok(None);
        }
        self.show_monday()?;
        self.pause()
    }

    pub(super) fn dilemma(&mut self) -> io::Result<Turn> {
        if let Some(turn) = self.monday_first()? {
            return Ok(turn);
        }
        let page = pages::dilemma(self.localizer, self.session())
            .unwrap_or_else(|| panic!("this is a bug in Fulcrum: a dilemma that cannot be shown"));
        let paper = self.dilemma_paper(&page);
        self.console.show(paper)?;
        let open: Vec<_> = page.choices.iter().filter(|choice| choice.why_not.is_none()).collect();
        let question = self.localizer.fill("ask-answer", &[("last", open.len().into())]);
        let ask = Ask::new(question, open.iter().map(|choice| choice.label.clone()).collect());
        match self.ask(&ask)? {
            Reply::Chosen(place) => {
                if self.decide(Decision::Answer(open[place].choice))? == Taken::Yes {
                    return self.show_reply();
                }
                Ok(Turn::On)
            }
            other => self.otherwise(other),
        }
    }

    fn show_reply(&mut self) -> io::Result<Turn> {
        if let Some(page) = pages::reply(self.localizer, self.session()) {
            let paper = self.reply_paper(&page);
            self.console.show(paper)?;
        }
        Ok(self.pause()?.unwrap_or(Turn::On))
    }

    pub(super) fn forecast(&mut self) -> io::Result<Turn> {
        let heading = self.localizer.get("forecast-heading");
        let mut paper = self.console.paper();
        paper.strong(&heading);
        self.console.show(paper)?;
        let morale = match self.foresee("ask-forecast-morale", ["forecast-up", "forecast-level", "forecast-down"], InHand::Nothing)? {
            Foreseen::Trend(trend) => trend,
            Foreseen::Nothing => return self.skip_forecast(),
            Foreseen::Other(reply) => return self.otherwise(reply),
        };
        // In the first week there is nothing to compare useful work with.
        let output = if self.session().view().week() == 1 {
            Trend::Level
        } else {
            match self.foresee("ask-forecast-output", ["forecast-more", "forecast-same", "forecast-less"], InHand::Something)? {
                Foreseen::Trend(trend) => trend,
                Foreseen::Nothing => return self.skip_forecast(),
                // Only the first question was answered, and that is not a decision yet: it is asked again.
                Foreseen::Other(Reply::Undo(Back::One)) => return Ok(Turn::On),
                Foreseen::Other(reply) => return self.otherwise(reply),
            }
        };
        self.decide(Decision::Foresee(Forecast { morale, output }))?;
        Ok(Turn::On)
    }

    fn skip_forecast(&mut self) -> io::Result<Turn> {
        self.decide(Decision::SkipForecast)?;
        Ok(Turn::On)
    }

    fn foresee(&mut self, question: &str, options: [&str; 3], in_hand: InHand) -> io::Result<Foreseen> {
        let options: Vec<String> = options.iter().map(|key| self.localizer.get(key)).collect();
        let list: Vec<String> = options.iter().enumerate().map(|(place, said)| format!("{} {said}", place + 1)).collect();
        let question = self.localizer.fill(question, &[("list", list.join(", ").into())]);
        // Behind the three stands saying nothing: 0 or Enter.
        let ask = Ask::new(question, options).enter(3).zero(3).in_hand(in_hand);
        loop {
            return Ok(match self.ask(&ask)? {
                Reply::Chosen(0) => Foreseen::Trend(Trend::Up),
                Reply::Chosen(1) => Foreseen::Trend(Trend::Level),
                Reply::Chosen(2) => Foreseen::Trend(Trend::Down),
                Reply::Chosen(_) => Foreseen::Nothing,
                Reply::Again => continue,
                other => Foreseen::Other(other),
            });
        }
    }

    pub(super) fn friday(&mut self) -> io::Result<Turn> {
        let page = pages::friday(self.localizer, self.session());
        let paper = self.friday_paper(&page);
        self.console.show(paper)?;
        let view = self.session().view();
        let is_last = view.week() >= view.scenario().weeks || self.session().game().state().is_team_gone();
        let question = if is_last {
            self.localizer.get("ask-last-week")
        } else {
            self.localizer.fill("ask-next-week", &[("week", (view.week() + 1).into())])
        };
        let ask = Ask::go_on(self.localizer, question);
        match self.ask(&ask)? {
            Reply::Chosen(_) => {
                self.decide(Decision::NextWeek)?;
                Ok(Turn::On)
            }
            other => self.otherwise(other),
        }
    }

    pub(super) fn ended(&mut self) -> io::Result<Turn> {
        let Some(page) = pages::ending(self.localizer, self.session()) else { return Ok(Turn::Leave(Farewell::Ended)) };
        let paper = ending_paper(self.console, self.localizer, &page);
        self.console.show(paper)?;
        let question = self.localizer.get("ask-debrief");
        let ask = Ask::go_on(self.localizer, question);
        match self.ask(&ask)? {
            // The play is over: where the answers end here, the last page is still due.
            reply @ (Reply::Chosen(_) | Reply::End) => {
                let (session, notebook) = (self.session().clone(), self.notebook.clone());
                let mut walk = Walk::new(self.console, self.localizer, session, notebook);
                match reply {
                    Reply::End => walk.show(Part::Story)?,
                    _ => walk.run().map(|_| ())?,
                }
                Ok(Turn::Leave(Farewell::Ended))
            }
            other => self.otherwise(other),
        }
    }
}

/// What came of a forecast's question.
enum Foreseen {
    Trend(Trend),
    Nothing,
    Other(Reply),
}
