//! Reflection: the scenario's questions, each answered in one's own words or not, and an if-then plan with a day to come back to it.

use std::io;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::debrief::Part;
use crate::play::{Answer, Plan};
use crate::wording::Localizer;
use crate::wording::debrief::{Beginnings, TakeAlongPage, take_along};

use super::super::answer::canonical;
use super::super::notes::say_kept;
use super::prompt::Text;
use super::{Go, Walk};

/// After so many days a plan comes back where no day is named.
const USUAL_DAYS: i64 = 14;

/// Nobody waits longer for a plan to come back.
const MOST_DAYS: i64 = 3650;

/// What was written, or where to go without it.
enum Written {
    Text(String),
    Nothing,
    Elsewhere(Go),
}

impl Walk<'_, '_> {
    pub(super) fn reflect(&mut self) -> io::Result<Go> {
        let words = self.localizer;
        let page = take_along(words, self.debrief());
        for question in &page.questions {
            if let Some(go) = self.answer(question)? {
                return Ok(go);
            }
        }
        if let Some(go) = self.make_plans(&page)? {
            return Ok(go);
        }
        let place = self.notebook.path().display().to_string();
        self.console.say(&words.get("reflect-done"))?;
        self.console.mention(&words.fill("journal-kept-in", &[("path", place.into())]))?;
        self.turn_page(Part::Reflection)
    }

    /// One question; where to go, if elsewhere.
    fn answer(&mut self, question: &str) -> io::Result<Option<Go>> {
        let mut paper = self.console.paper();
        paper.strong(question);
        for before in self.notebook.page().answers.iter().filter(|answer| answer.question == question) {
            paper.para(&self.localizer.fill("reflect-before", &[("answer", before.answer.as_str().into())]));
        }
        self.console.show(paper)?;
        match self.write("ask-reflect")? {
            Written::Text(answer) => {
                let kept = self.notebook.answer(Answer { question: question.to_owned(), answer });
                say_kept(self.console, self.localizer, "written-kept", kept)?;
                Ok(None)
            }
            Written::Nothing => Ok(None),
            Written::Elsewhere(go) => Ok(Some(go)),
        }
    }

    /// Plans, as many as are wanted.
    fn make_plans(&mut self, page: &TakeAlongPage) -> io::Result<Option<Go>> {
        let words = self.localizer;
        let mut paper = self.console.paper();
        paper.strong(&words.get("plan-heading"));
        paper.para(&words.get("plan-about"));
        for (it, number) in page.beginnings.iter().zip(1..) {
            paper.item(&format!("{number:3}  "), &words.beginning_in_full(it));
        }
        self.console.show(paper)?;
        let mut question = if page.beginnings.is_empty() { "ask-plan-when" } else { "ask-plan-when-or" };
        loop {
            let typed = match self.write(question)? {
                Written::Text(typed) => typed,
                Written::Nothing => return Ok(None),
                Written::Elsewhere(go) => return Ok(Some(go)),
            };
            if let Some(go) = self.make_plan(&typed, &page.beginnings)? {
                return Ok(Some(go));
            }
            question = "ask-plan-more";
        }
    }

    /// A plan whose beginning was typed, or taken by its number.
    fn make_plan(&mut self, typed: &str, beginnings: &[Beginnings]) -> io::Result<Option<Go>> {
        let words = self.localizer;
        let taken = typed.trim_end_matches('.').parse::<usize>().ok().and_then(|number| beginnings.get(number.checked_sub(1)?));
        let when = taken.map_or_else(|| without_if(self.localizer, typed), |it| it.when.clone());
        let mut then = taken.map(|it| it.then.clone());
        if let Some(then) = &then {
            self.console.say(&words.fill("plan-taken", &[("when", when.as_str().into()), ("then", then.as_str().into())]))?;
        }
        let question = if then.is_some() { "ask-plan-then-or" } else { "ask-plan-then" };
        match self.write(question)? {
            Written::Text(typed) => then = Some(typed),
            Written::Nothing => {}
            Written::Elsewhere(go) => return Ok(Some(go)),
        }
        let Some(then) = then else {
            self.console.say(&words.get("plan-none"))?;
            return Ok(None);
        };
        let come_back = match self.day()? {
            Ok(day) => day,
            // What was planned is kept where the answers end before the day.
            Err(go) => {
                self.keep_plan(&when, &then, self.usual_day())?;
                return Ok(Some(go));
            }
        };
        self.keep_plan(&when, &then, come_back)?;
        Ok(None)
    }

    fn keep_plan(&mut self, when: &str, then: &str, come_back: Date) -> io::Result<()> {
        let plan = Plan { when: when.to_owned(), then: then.to_owned(), made: self.console.today, come_back, went: Vec::new() };
        let said = self.localizer.planned(&plan);
        let kept = self.notebook.plan(plan);
        if kept.is_ok() {
            self.console.say(&said)?;
        }
        say_kept(self.console, self.localizer, "plan-kept", kept)
    }

    /// The day to come back, or where to go instead.
    fn day(&mut self) -> io::Result<Result<Date, Go>> {
        loop {
            let typed = match self.write("ask-plan-day")? {
                Written::Text(typed) => typed,
                Written::Nothing => return Ok(Ok(self.usual_day())),
                Written::Elsewhere(go) => return Ok(Err(go)),
            };
            match day_of(&typed, self.console.today) {
                Some(day) => return Ok(Ok(day)),
                None => self.console.say(&self.localizer.get("plan-no-day"))?,
            }
        }
    }

    fn usual_day(&self) -> Date {
        self.console.today.saturating_add(USUAL_DAYS.days())
    }

    fn write(&mut self, question: &str) -> io::Result<Written> {
        let question = self.localizer.get(question);
        Ok(match self.ask_text(&question)? {
            Text::Written(text) => Written::Text(text),
            Text::Nothing => Written::Nothing,
            Text::Back => Written::Elsewhere(Go::Contents),
            Text::Leave(farewell) => Written::Elsewhere(Go::Leave(farewell)),
        })
    }
}

/// A day that is typed, from today on: by its date, or as so many days from now.
fn day_of(typed: &str, today: Date) -> Option<Date> {
    if let Ok(day) = typed.parse::<Date>() {
        return (day >= today).then_some(day);
    }
    let days = typed.split_whitespace().next()?.parse::<i64>().ok().filter(|days| (1..=MOST_DAYS).contains(days))?;
    today.checked_add(days.days()).ok()
}

/// The sentence supplies its own “if”.
fn without_if(localizer: &Localizer, typed: &str) -> String {
    let typed = &canonical(localizer, typed);
    let rest = typed.get(..3).filter(|begins| begins.eq_ignore_ascii_case("if ")).map(|_| &typed[3..]);
    rest.unwrap_or(typed).trim().trim_end_matches(['.', ',']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_day_is_a_date_or_so_many_days_and_not_before_today() {
        let today = date(2026, 12, 20);
        assert_eq!(day_of("2027-01-05", today), Some(date(2027, 1, 5)));
        assert_eq!(day_of("21", today), Some(date(2027, 1, 10)));
        assert_eq!(day_of("21 days", today), Some(date(2027, 1, 10)));
        for none in ["2026-12-19", "0", "-3", "soon", "2026-02-30", "99999999999"] {
            assert_eq!(day_of(none, today), None, "{none}");
        }
    }

    #[test]
    fn a_plan_has_one_if() {
        assert_eq!(without_if(&Localizer::english(), "If Ana goes quiet,"), "Ana goes quiet");
        assert_eq!(without_if(&Localizer::english(), "Ana goes quiet"), "Ana goes quiet");
        assert_eq!(without_if(&Localizer::english(), "über alles"), "über alles");
    }
}
