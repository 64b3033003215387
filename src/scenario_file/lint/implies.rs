//! What can be said of two conditions without playing: one holds whenever the other does; both never hold at once. It may miss some, and
//! claims none wrongly.

use crate::sim::{Condition, Meter, Who};

use Condition as C;

/// A condition with its named parts put in their place.
#[expect(clippy::wildcard_enum_match_arm, reason = "what has no parts is itself; `Condition::parts` names every word")]
pub(super) fn expanded(condition: &C, named: &[crate::sim::scenario::Named]) -> C {
    match condition {
        C::Is(name) => named.get(name.index()).map_or(C::Never, |one| expanded(&one.condition, named)),
        C::All(all) => C::All(all.iter().map(|one| expanded(one, named)).collect()),
        C::Any(any) => C::Any(any.iter().map(|one| expanded(one, named)).collect()),
        C::Not(one) => C::Not(Box::new(expanded(one, named))),
        C::Count(count, one) => C::Count(*count, Box::new(expanded(one, named))),
        other => other.clone(),
    }
}

/// Compares conditions, in no more than so many steps; what would take more is not found.
pub(super) struct Comparison {
    left: u32,
}

impl Comparison {
    /// Far more than anything takes that somebody wrote to be read; a made-up file could ask for millions.
    const STEPS: u32 = 4_000;

    pub(super) fn new() -> Self {
        Self { left: Self::STEPS }
    }

    /// Whether `b` holds whenever `a` does.
    pub(super) fn implies(&mut self, a: &C, b: &C) -> bool {
        if self.left == 0 {
            return false;
        }
        self.left -= 1;
        match (a, b) {
            _ if a == b => true,
            (C::Never, _) | (_, C::Always) => true,
            (C::Any(any), _) => any.iter().all(|one| self.implies(one, b)),
            (_, C::All(all)) => all.iter().all(|one| self.implies(a, one)),
            (C::All(all), _) if all.iter().any(|one| self.implies(one, b)) => true,
            (_, C::Any(any)) => any.iter().any(|one| self.implies(a, one)),
            (C::Not(a), C::Not(b)) => self.implies(b, a),
            (C::Above(of, a), C::Above(than, b)) => of == than && a >= b,
            (C::Below(of, a), C::Below(than, b)) => of == than && a <= b,
            (C::Below(of, a), C::Not(not)) => matches!(&**not, C::Above(than, b) if of == than && is_one_value(of) && a <= b),
            (C::Above(of, a), C::Not(not)) => matches!(&**not, C::Below(than, b) if of == than && is_one_value(of) && a >= b),
            (C::Weeks(first, last), C::Weeks(from, to)) => first >= from && last <= to,
            (C::Since(a, weeks), C::Since(b, least)) => a == b && weeks >= least,
            (C::Chose(a, _), C::Since(b, 0)) => a == b,
            (C::Came(a), C::Came(b)) => a >= b,
            _ => false,
        }
    }

    /// Whether they never hold both.
    pub(super) fn exclude(&mut self, a: &C, b: &C) -> bool {
        match (a, b) {
            (C::Never, _) | (_, C::Never) => true,
            (C::Not(not), other) | (other, C::Not(not)) if self.implies(other, not) => true,
            (C::Above(of, low), C::Below(than, high)) | (C::Below(than, high), C::Above(of, low)) => {
                of == than && is_one_value(of) && low >= high
            }
            (C::Chose(a, one), C::Chose(b, other)) => a == b && one != other,
            (C::Done(a), C::Open(b) | C::Late(b)) | (C::Open(a) | C::Late(a), C::Done(b)) => a == b,
            (C::Here(a), C::Gone(b)) | (C::Gone(a), C::Here(b)) => a == b && is_one(a),
            (C::Weeks(..), C::Weeks(..)) => false,
            _ => match (settled(a), settled(b)) {
                (Some((a, how)), Some((b, other))) => a == b && how != other,
                _ => false,
            },
        }
    }
}

/// The conjuncts of a condition.
pub(super) fn conjuncts(condition: &C) -> Vec<&C> {
    if let C::All(all) = condition { all.iter().flat_map(conjuncts).collect() } else { vec![condition] }
}

/// The state of a promise that a condition asks for: a promise is in one of them.
#[expect(clippy::wildcard_enum_match_arm, reason = "only a promise has states that exclude one another in this way")]
fn settled(condition: &C) -> Option<(crate::sim::PromiseId, u8)> {
    match condition {
        C::Owed(promise) => Some((*promise, 0)),
        C::Kept(promise) => Some((*promise, 1)),
        C::Broken(promise) => Some((*promise, 2)),
        C::Released(promise) => Some((*promise, 3)),
        _ => None,
    }
}

/// Whether a word means a single person.
fn is_one(who: &Who) -> bool {
    !matches!(who, Who::Team | Who::Everyone | Who::Anyone)
}

/// Whether a meter reads one value, so that it cannot be high and low at once.
fn is_one_value(meter: &Meter) -> bool {
    match meter {
        Meter::Member(_, who) => !matches!(who, Who::Everyone | Who::Anyone),
        Meter::Skill(who, _) => is_one(who),
        Meter::Progress(_)
        | Meter::Quality(_)
        | Meter::Budget
        | Meter::Credibility
        | Meter::Attention
        | Meter::Balance
        | Meter::Tally(_)
        | Meter::Delivery
        | Meter::Team => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_conditions_imply_fewer_and_not_the_reverse() {
        let implies = |a: &C, b: &C| Comparison::new().implies(a, b);
        let delivered = C::Above(Meter::Delivery, 59);
        let both = C::All(vec![delivered.clone(), C::Above(Meter::Team, 49)]);
        assert!(implies(&both, &delivered));
        assert!(!implies(&delivered, &both));
        assert!(implies(&C::Above(Meter::Delivery, 80), &delivered));
        assert!(!implies(&C::Above(Meter::Delivery, 40), &delivered));
    }

    #[test]
    fn what_cannot_hold_together_is_seen_and_what_can_is_not() {
        let exclude = |a: &C, b: &C| Comparison::new().exclude(a, b);
        let (high, low) = (C::Above(Meter::Team, 60), C::Below(Meter::Team, 50));
        assert!(exclude(&high, &low));
        assert!(!exclude(&C::Above(Meter::Team, 40), &low));
        assert!(exclude(&high, &C::Not(Box::new(C::Above(Meter::Team, 50)))));
        let anyone = |bar, above: fn(Meter, i32) -> C| above(Meter::Member(crate::sim::MemberMeter::Trust, Who::Anyone), bar);
        assert!(!exclude(&anyone(60, C::Above), &anyone(40, C::Below)));
    }
}
