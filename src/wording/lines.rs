//! What everybody says on a Monday: their own lines where one holds, else a line of the library by how they stand.
//!
//! Lines are picked by keyed luck among those not heard lately, so that the same play always says the same, also after a resume.

use crate::play::{Session, View};
use crate::sim::luck::Draw;
use crate::sim::member_state::MemberState;
use crate::sim::{Decision, Game, MemberId, MemberMeter, Note};

use super::localizer::Localizer;

/// So many weeks nobody says the same again, where there is something else to say.
const SILENT_WEEKS: u8 = 4;

/// From this distance to somebody's usual, in points, a state shows.
const SHOWS_FROM: f64 = 9.0;

/// States this close to the farthest are settled by order: strain, trust, morale, clarity.
const ABOUT_AS_FAR: f64 = 4.0;

/// How somebody stands, as far as one hears it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tone {
    StrainHigh,
    StrainLow,
    TrustHigh,
    TrustLow,
    MoraleHigh,
    MoraleLow,
    ClarityHigh,
    ClarityLow,
    /// In good heart and without direction.
    Lost,
    Steady,
    Notice,
    Away,
    /// Came this week or in the last.
    New,
}

/// Where a line comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Source {
    Own(usize),
    Library(Tone, usize),
}

#[derive(Clone, Copy, Debug)]
struct Said {
    week: u8,
    who: MemberId,
    line: Source,
}

/// What everybody has said, Monday by Monday.
#[derive(Clone, Debug, Default)]
pub struct Voices {
    said: Vec<Said>,
}

impl Voices {
    /// Everything said in a play so far.
    #[must_use]
    pub fn of(localizer: &Localizer, session: &Session) -> Self {
        let mut voices = Self::default();
        let mut again = Session::new(session.game().shared_scenario(), session.seed());
        voices.hear(localizer, again.game());
        for decision in session.decisions() {
            let step = again.step();
            again.decide(step, *decision).expect("this is a bug in Fulcrum: a decision taken before is refused on replay");
            if *decision == Decision::NextWeek && again.game().state().week > voices.week() {
                voices.hear(localizer, again.game());
            }
        }
        voices
    }

    /// What somebody says this week; nothing if they are not there to say it.
    #[must_use]
    pub fn line(&self, localizer: &Localizer, view: &View<'_>, who: MemberId) -> Option<String> {
        let said = self.said.iter().rev().find(|said| said.week == view.week() && said.who == who)?;
        let own = &view.person(who).of().says;
        Some(match said.line {
            Source::Own(place) => localizer.text(&own[place].text, &view.scope_of(who)),
            Source::Library(tone, number) => localizer.way(tone.key(), number, &[]),
        })
    }

    fn week(&self) -> u8 {
        self.said.last().map_or(0, |said| said.week)
    }

    fn hear(&mut self, localizer: &Localizer, game: &Game) {
        let week = game.state().week;
        for who in game.state().members_in_play() {
            let line = self.own_line(game, who).unwrap_or_else(|| self.library_line(localizer, game, who));
            self.said.push(Said { week, who, line });
        }
    }

    /// The first of their own lines that holds and was not said lately.
    fn own_line(&self, game: &Game, who: MemberId) -> Option<Source> {
        let (scenario, state) = (game.scenario(), game.state());
        let it = &state.members[who.index()];
        if !it.is_here() || it.notice.is_some() {
            return None;
        }
        let scope = crate::sim::Scope::new(scenario, state).with_me(who);
        let own = &scenario.members[who.index()].says;
        let fresh = |place: &usize| scope.holds(&own[*place].when) && !self.was_said(state.week, Some(who), Source::Own(*place));
        (0..own.len()).find(fresh).map(Source::Own)
    }

    fn library_line(&self, localizer: &Localizer, game: &Game, who: MemberId) -> Source {
        let state = game.state();
        let tone = Tone::of(game, who);
        let all = localizer.ways(tone.key());
        let fresh = |of: Option<MemberId>| -> Vec<usize> {
            (0..all).filter(|number| !self.was_said(state.week, of, Source::Library(tone, *number))).collect()
        };
        // Best a line that nobody has said lately; else one that they have not.
        let mut candidates = fresh(None);
        if candidates.is_empty() {
            candidates = fresh(Some(who));
        }
        if candidates.is_empty() {
            candidates = (0..all).collect();
        }
        let draw = state.seed.draw(state.week, Draw::Line(game.scenario().members[who.index()].luck));
        Source::Library(tone, candidates[(draw % candidates.len() as u64) as usize])
    }

    fn was_said(&self, week: u8, by: Option<MemberId>, line: Source) -> bool {
        let lately = self.said.iter().rev().take_while(|said| week - said.week < SILENT_WEEKS);
        lately.filter(|said| by.is_none_or(|by| said.who == by)).any(|said| said.line == line)
    }
}

impl Tone {
    /// The state farthest from the person's usual, strain before trust before morale before clarity.
    fn of(game: &Game, who: MemberId) -> Self {
        let it = &game.state().members[who.index()];
        if !it.is_here() {
            return Self::Away;
        }
        if it.notice.is_some() {
            return Self::Notice;
        }
        if is_new(game, who) {
            return Self::New;
        }
        let order = [MemberMeter::Strain, MemberMeter::Trust, MemberMeter::Morale, MemberMeter::Clarity];
        let distance = |meter| it.meter(meter) - usual(game, who, meter);
        let farthest = order.iter().map(|meter| distance(*meter).abs()).fold(0.0, f64::max);
        if farthest < SHOWS_FROM {
            return Self::Steady;
        }
        let shown = order.into_iter().find(|meter| distance(*meter).abs() >= farthest - ABOUT_AS_FAR).unwrap_or(MemberMeter::Strain);
        Self::shown(shown, distance(shown) > 0.0, it)
    }

    fn shown(meter: MemberMeter, is_high: bool, it: &MemberState) -> Self {
        let is_lost = it.meter(MemberMeter::Morale) >= 58.0 && it.meter(MemberMeter::Clarity) < 36.0;
        match (meter, is_high) {
            (MemberMeter::Strain, true) => Self::StrainHigh,
            (MemberMeter::Strain, false) => Self::StrainLow,
            (MemberMeter::Trust, true) => Self::TrustHigh,
            (MemberMeter::Trust, false) => Self::TrustLow,
            (MemberMeter::Morale, true) if is_lost => Self::Lost,
            (MemberMeter::Clarity, false) if is_lost => Self::Lost,
            (MemberMeter::Morale, true) => Self::MoraleHigh,
            (MemberMeter::Morale, false) => Self::MoraleLow,
            (MemberMeter::Clarity, true) => Self::ClarityHigh,
            (MemberMeter::Clarity, false) => Self::ClarityLow,
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::StrainHigh => "line-strain-high",
            Self::StrainLow => "line-strain-low",
            Self::TrustHigh => "line-trust-high",
            Self::TrustLow => "line-trust-low",
            Self::MoraleHigh => "line-morale-high",
            Self::MoraleLow => "line-morale-low",
            Self::ClarityHigh => "line-clarity-high",
            Self::ClarityLow => "line-clarity-low",
            Self::Lost => "line-lost",
            Self::Steady => "line-steady",
            Self::Notice => "line-notice",
            Self::Away => "line-away",
            Self::New => "line-new",
        }
    }
}

/// Whether somebody joined in this week or the one before it.
fn is_new(game: &Game, who: MemberId) -> bool {
    game.reports().iter().rev().take(2).any(|report| report.notes.contains(&Note::Joined(who)))
}

/// What is usual for somebody: between how they came and how people are.
fn usual(game: &Game, who: MemberId, meter: MemberMeter) -> f64 {
    let model = &game.scenario().model;
    let people = match meter {
        MemberMeter::Morale => model.morale_rest,
        MemberMeter::Trust => model.trust_rest,
        MemberMeter::Strain => model.strain_rest,
        // Clarity rests where nobody says anything; half of it is what people are used to.
        MemberMeter::Clarity => 50.0,
    };
    let start = game.scenario().members[who.index()].start[meter as usize];
    (start + people) / 2.0
}
