//! What if: any week decided otherwise, in one thing or in all, and the rest played as before where it still fits.

use crate::play::Session;

use super::counterfactual::Counterfactual;
use super::timeline::{Fit, Rest, Timeline, WeekPlan};
use super::turning::Difference;
use super::why::Why;

/// A play that went another way from some week on, at its end.
#[derive(Clone, Debug)]
pub struct Branch {
    /// The week that was decided otherwise.
    pub week: u8,
    /// The play.
    pub session: Session,
    /// How far the old decisions fitted.
    pub fit: Fit,
    /// Points of delivery and of team, more (or fewer) than in the real play.
    pub difference: Difference,
    /// Why it ends otherwise.
    pub why: Why,
}

/// A plain alternative to what was decided, and what it comes to.
#[derive(Clone, Debug)]
pub struct PlainIf {
    /// The week.
    pub week: u8,
    /// Another answer, or a move not made.
    pub otherwise: Counterfactual,
    /// Points of delivery and of team, more (or fewer) than in the real play.
    pub difference: Difference,
    /// The play that comes of it, at its end.
    pub session: Session,
}

impl Timeline {
    /// The plain alternatives of a week: every other answer to its dilemma, and each of its moves not made.
    #[must_use]
    pub fn plain_ifs(&self, week: u8) -> Vec<PlainIf> {
        let plain = self.others(week).into_iter().filter(|otherwise| otherwise.is_plain());
        let played = plain.filter_map(|otherwise| {
            let (session, _) = self.with(week, otherwise)?;
            let difference = Difference::between(self.results(), session.game().results());
            Some(PlainIf { week, otherwise, difference, session })
        });
        played.collect()
    }

    /// Plays a week by another plan. What of the plan cannot be done is in [`Fit::left_out`].
    ///
    /// # Panics
    /// If there was no such week.
    #[must_use]
    pub fn what_if(&self, week: u8, plan: &WeekPlan, rest: &mut Rest<'_>) -> Branch {
        let mut session = self.monday(week).clone();
        let mut fit = Fit::default();
        self.play_week(&mut session, plan, rest, &mut fit);
        self.finish(week, session, rest, fit)
    }

    /// Plays on from where somebody decided by hand: `session` began as [`Timeline::monday`] of this week.
    #[must_use]
    pub fn branch(&self, week: u8, session: Session, rest: &mut Rest<'_>) -> Branch {
        self.finish(week, session, rest, Fit::default())
    }

    fn finish(&self, week: u8, mut session: Session, rest: &mut Rest<'_>, mut fit: Fit) -> Branch {
        fit.extend(self.play_on(&mut session, rest));
        let difference = Difference::between(self.results(), session.game().results());
        let why = Why::of(self, week, &session);
        Branch { week, session, fit, difference, why }
    }
}
