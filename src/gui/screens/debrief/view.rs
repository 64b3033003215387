//! What the walk shows: the story at once, the rest as soon as the play was played again with every other decision.

use jiff::civil::Date;

use super::rules_view::RulesView;
use super::story_view::StoryView;
use super::what_if_view::WhatIfView;
use crate::debrief::{self, Among, Debrief};
use crate::gui::screens::Portrait;
use crate::gui::screens::week::faces;
use crate::gui::widgets::curves::{Curves, Other};
use crate::gui::widgets::foreseen::{Foreseen, ForeseenWeek};
use crate::gui::widgets::map::{Map, OtherWay};
use crate::gui::widgets::spread::Spread;
use crate::play::{Plan, Session};
use crate::sim::state::Settled;
use crate::wording::Localizer;
use crate::wording::debrief::{self as said, ForesightPage, FortunePage, LedgerLine, SeatPage, TakeAlongPage, TurnLine};

/// What the debrief shows.
#[derive(Clone, Debug)]
pub struct DebriefView {
    /// The first part, made at once.
    pub story: StoryView,
    /// The other parts.
    pub far: Far,
    /// Whether it is the player's own play, to be played again.
    pub own: Own,
}

/// Whose play it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Own {
    /// The player's own, open on the desk.
    Yes,
    /// A record.
    No,
}

/// What takes work.
#[derive(Clone, Debug)]
pub enum Far {
    /// On its way; so much of it is done, 0–1.
    Coming(f32),
    /// There.
    There(Box<Retrospect>),
    /// It could not be made.
    Failed,
}

/// The parts after the story.
#[derive(Clone, Debug)]
pub struct Retrospect {
    /// What turning points are, in a sentence or two.
    pub turning_about: String,
    /// The weeks that mattered most.
    pub turns: Vec<TurnView>,
    /// Every week in a line.
    pub weeks: Vec<(u8, String)>,
    /// The week that is decided otherwise.
    pub what_if: WhatIfView,
    /// The forecasts, if anything was foreseen.
    pub foreseen: Option<Foreseen>,
    /// What they come to.
    pub foresight: ForesightPage,
    /// Which hand luck had.
    pub fortune: FortunePage,
    /// Where delivery and team lie among other lucks.
    pub spreads: [Spread; 2],
    /// The say–do ledger.
    pub ledger: Vec<Ledgered>,
    /// The other seats.
    pub seats: Vec<SeatView>,
    /// The rules of a week.
    pub rules: RulesView,
    /// Questions, and what a plan could begin with.
    pub take_along: TakeAlongPage,
    /// The plans that are kept.
    pub plans: Vec<KeptPlan>,
    /// Days to come back on, with their words.
    pub days: Vec<(String, Date)>,
}

/// A turning point.
#[derive(Clone, Debug)]
pub struct TurnView {
    /// In words.
    pub line: TurnLine,
    /// Both courses.
    pub curves: Curves,
    /// Both ways.
    pub map: Map,
}

/// A word that was given, with its weeks.
#[derive(Clone, Debug)]
pub struct Ledgered {
    /// In words.
    pub line: LedgerLine,
    /// When it was given.
    pub given: u8,
    /// When it fell due.
    pub due: u8,
    /// What became of it.
    pub settled: Option<Settled>,
    /// How many weeks there were.
    pub weeks: u8,
}

/// Somebody's seat.
#[derive(Clone, Debug)]
pub struct SeatView {
    /// Their account.
    pub page: SeatPage,
    /// Their face at the end.
    pub portrait: Option<Portrait>,
}

/// A plan that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptPlan {
    /// “If …, then I …”
    pub text: String,
    /// When it comes back, and how it went.
    pub back: String,
}

impl DebriefView {
    /// The parts that took work, once they are there.
    #[must_use]
    pub fn back(&self) -> Option<&Retrospect> {
        match &self.far {
            Far::There(back) => Some(back),
            Far::Coming(_) | Far::Failed => None,
        }
    }

    /// The same, to change.
    pub fn back_mut(&mut self) -> Option<&mut Retrospect> {
        match &mut self.far {
            Far::There(back) => Some(back),
            Far::Coming(_) | Far::Failed => None,
        }
    }
}

impl Retrospect {
    /// The parts in words and pictures, on a day.
    #[must_use]
    pub fn of(localizer: &Localizer, debrief: &Debrief, story: &StoryView, plans: &[Plan], today: Date) -> Self {
        let page = said::turning(localizer, debrief);
        let turns: Vec<TurnView> = page
            .most
            .iter()
            .zip(&debrief.turning.most)
            .map(|(line, told)| TurnView {
                line: line.clone(),
                curves: beside(localizer, &story.curves, told.turn.week, &told.turn.session),
                map: beside_on_map(localizer, &story.map, told.turn.week, &told.turn.session),
            })
            .collect();
        let first = turns.first().map_or(1, |turn| turn.line.week);
        let session = debrief.timeline.end();
        let portraits = faces(&session.view());
        let seat = |page: SeatPage| SeatView { portrait: portraits.iter().find(|it| it.member == page.who).cloned(), page };
        let ledger = said::ledger(localizer, debrief).into_iter().zip(&debrief.promises);
        let weeks = debrief.timeline.weeks();
        Self {
            turning_about: page.about,
            turns,
            weeks: page.weeks,
            what_if: WhatIfView::of(localizer, debrief, story, first, None),
            foreseen: foreseen(localizer, debrief),
            foresight: said::foresight(localizer, debrief),
            fortune: said::fortune(localizer, &debrief.fortune),
            spreads: spreads(localizer, debrief),
            ledger: ledger
                .map(|(line, entry)| Ledgered { line, given: entry.given, due: entry.due, settled: entry.settled, weeks })
                .collect(),
            seats: said::seats(localizer, debrief).into_iter().map(seat).collect(),
            rules: RulesView::of(localizer, session, first),
            take_along: said::take_along(localizer, debrief),
            plans: plans.iter().map(|plan| KeptPlan::of(localizer, plan)).collect(),
            days: days(localizer, today),
        }
    }
}

impl KeptPlan {
    /// A plan in words.
    #[must_use]
    pub fn of(localizer: &Localizer, plan: &Plan) -> Self {
        let args = [("when", plan.when.as_str().into()), ("then", plan.then.as_str().into())];
        let back = match plan.went.last() {
            Some(went) => localizer.fill("walk-plan-went", &[("date", went.date.to_string().into()), ("text", went.text.as_str().into())]),
            None => localizer.fill("walk-plan-back", &[("date", plan.come_back.to_string().into())]),
        };
        Self { text: localizer.fill("walk-plan", &args), back }
    }
}

/// The curves with another play of the same luck beside them.
pub(super) fn beside(localizer: &Localizer, curves: &Curves, week: u8, there: &Session) -> Curves {
    let from = usize::from(week);
    let weeks = there.finished_weeks().iter().skip(from - 1).map(|week| [week.delivery as f32, week.team as f32]).collect();
    let other = Other { from, weeks, name: localizer.get("walk-there"), legend: localizer.get("walk-there-legend") };
    let results = there.game().results();
    let args = [("week", week.into()), ("delivery", said::whole(results.delivery).into()), ("team", said::whole(results.team).into())];
    let told = format!("{} {}", curves.said, localizer.fill("walk-there-said", &args));
    Curves { flags: Vec::new(), other: Some(other), said: told, ..curves.clone() }
}

/// The map with the other way on it.
pub(super) fn beside_on_map(localizer: &Localizer, map: &Map, week: u8, there: &Session) -> Map {
    let from = usize::from(week) - 1;
    let apart = there.finished_weeks().iter().skip(from).map(|week| [week.delivery as f32, week.team as f32]);
    let path = map.path.get(from).copied().into_iter().chain(apart).collect();
    let name = localizer.fill("walk-map-there", &[("week", week.into())]);
    Map { other: Some(OtherWay { path, name }), ..map.clone() }
}

fn foreseen(localizer: &Localizer, debrief: &Debrief) -> Option<Foreseen> {
    let page = said::foresight(localizer, debrief);
    let week = |(it, (number, morale, output)): (&debrief::Foreseen, (u8, String, String))| ForeseenWeek {
        week: number,
        pairs: [Some((it.morale.0, Some(it.morale.1))), it.output.1.is_some().then_some(it.output)],
        said: localizer.fill("walk-foreseen-week", &[("week", number.into()), ("morale", morale.into()), ("output", output.into())]),
    };
    let weeks: Vec<ForeseenWeek> = debrief.foresight.weeks.iter().zip(page.weeks).map(week).collect();
    (!weeks.is_empty()).then(|| Foreseen {
        weeks,
        rows: ["walk-foreseen-morale", "walk-foreseen-output"].map(|key| localizer.get(key)),
        axis: localizer.get("curves-week"),
        legend: ["walk-foreseen-said", "walk-foreseen-came", "walk-foreseen-right", "walk-foreseen-other"].map(|key| localizer.get(key)),
    })
}

fn spreads(localizer: &Localizer, debrief: &Debrief) -> [Spread; 2] {
    let (model, fortune) = (&debrief.timeline.scenario().model, &debrief.fortune);
    let page = said::fortune(localizer, fortune);
    let spread = |name: &str, among: &Among, bar: f64, bar_name: &str, said: String| Spread {
        name: localizer.get(name),
        low: among.low as f32,
        middle: among.middle as f32,
        high: among.high as f32,
        real: among.real as f32,
        bar: (bar as f32, localizer.fill(bar_name, &[("n", said::whole(bar).into())])),
        others: localizer.fill("walk-others", &[("low", said::whole(among.low).into()), ("high", said::whole(among.high).into())]),
        said,
    };
    [
        spread("curves-delivery", &fortune.delivery, model.delivered_at, "walk-bar-delivered", page.delivery),
        spread("curves-team", &fortune.team, model.thriving_at, "walk-bar-thriving", page.team),
    ]
}

/// Days to come back on: in a week, two, four and eight.
fn days(localizer: &Localizer, today: Date) -> Vec<(String, Date)> {
    let day = |weeks: i32| {
        let date = today.checked_add(jiff::Span::new().days(7 * weeks)).ok()?;
        let args = [("n", weeks.into()), ("date", date.to_string().into())];
        Some((localizer.fill("walk-come-back-in", &args), date))
    };
    [1, 2, 4, 8].into_iter().filter_map(day).collect()
}
