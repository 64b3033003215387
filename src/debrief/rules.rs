//! The rules, opened: for any change of a report, the numbers that made it, and what was measured in real teams about it.

use crate::scenario_file::{Coefficient, Evidence, Finding, Library, findings};
use crate::sim::ids::Family;
use crate::sim::report::Hindrance;
use crate::sim::{Cause, Change, MemberMeter, MoveId, Scenario, Subject};

use super::written::written;

/// What stands behind a change.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule<'a> {
    /// Where its numbers stand.
    pub source: Source,
    /// What stands in the move, the answer or the event for what changed.
    pub written: Vec<i32>,
    /// The numbers of the rules that it used, the weightiest first.
    pub numbers: Vec<&'a Coefficient>,
    /// What they answer to, with its key.
    pub evidence: Vec<(&'static str, &'static Finding)>,
}

/// Where the numbers of a change stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// In the model, for all scenarios.
    Model,
    /// In the move.
    Move(MoveId),
    /// In the scenario: its author set them.
    Author,
}

/// Opens the rule behind a change.
#[must_use]
pub fn rule<'a>(library: &'a Library, scenario: &Scenario, change: &Change) -> Rule<'a> {
    let names = numbers_of(change);
    let numbers: Vec<&Coefficient> =
        names.iter().filter_map(|name| library.coefficients().iter().find(|coefficient| coefficient.name == **name)).collect();
    let (source, mut keys) = match change.cause {
        Cause::Move(which, _) => (Source::Move(which), behind_move(scenario, which).to_vec()),
        Cause::Event(_) | Cause::Choice(..) => (Source::Author, Vec::new()),
        Cause::Bite(_) if !matches!(change.subject, Subject::Member(..) | Subject::Credibility) => (Source::Author, Vec::new()),
        _ => (Source::Model, Vec::new()),
    };
    for number in &numbers {
        if let Evidence::Finding(key) = number.evidence
            && !keys.contains(&key)
        {
            keys.push(key);
        }
    }
    let evidence = keys.into_iter().filter_map(|key| Some((key, findings().get(key)?))).collect();
    Rule { source, written: written(scenario, change), numbers, evidence }
}

/// The names of the coefficients that a change was made of.
fn numbers_of(change: &Change) -> &'static [&'static str] {
    use MemberMeter::{Clarity, Morale, Strain, Trust};
    use Subject::{Credibility, Member, Misdirected, Progress};
    match (change.subject, change.cause) {
        (Progress(_), Cause::Work(_)) => &[
            "direction_clarity",
            "direction_base",
            "direction_goal",
            "direction_steps",
            "fit_per_skill",
            "fit_base",
            "stamina_loss",
            "drive_span",
            "citizenship",
            "blocked_factor",
            "overtime_hours",
            "crowd_factor",
            "capacity_luck",
        ],
        (Progress(_), Cause::HelpersWork) => &["help_days", "help_skill", "fit_base", "fit_per_skill"],
        (Progress(_), Cause::Flaws(_)) => {
            &["defects_base", "defects_morale", "defects_strain", "defects_skill", "defects_floor", "rework_share"]
        }
        (Misdirected(_), _) => &[
            "direction_clarity",
            "direction_base",
            "direction_goal",
            "direction_steps",
            "direction_cap",
            "lost_enthusiasm",
            "lost_clarity_from",
        ],
        (Member(_, Strain), Cause::Recovery) => &["strain_base", "strain_return", "strain_rest"],
        (Member(_, Strain), Cause::Load(_)) => &["strain_pressure", "pressure_cap"],
        (Member(_, Strain), Cause::Hindrance(hindrance)) => hindered_strain(hindrance),
        (Member(_, Strain), Cause::Challenge) => &["strain_challenge", "challenge_goal", "challenge_stretch"],
        (Member(_, Strain), Cause::Overtime) => &["strain_overtime", "strain_overtime_again"],
        (Member(_, Morale), Cause::Fading) => &["morale_return", "morale_rest", "morale_base"],
        (Member(_, Morale), Cause::Hindrance(hindrance)) => hindered_morale(hindrance),
        (Member(_, Morale), Cause::Challenge) => &["morale_challenge", "challenge_goal", "challenge_stretch"],
        (Member(_, Morale), Cause::ServedGoal(_)) => &["morale_goal"],
        (Member(_, Morale), Cause::UsefulWork) => &["morale_progress", "earned_share"],
        (Member(_, Morale), Cause::Unclear) => &["morale_unclear"],
        (Member(_, Morale), Cause::Tired) => &["morale_tired"],
        (Member(_, Morale), Cause::TrustInYou) => &["morale_trust"],
        (Member(_, Morale), Cause::Overtime) => &["morale_overtime"],
        (Member(_, Clarity), Cause::Fading) => &["clarity_return", "clarity_rest"],
        (Member(_, Clarity), Cause::NewWork(_)) => &["clarity_new_work"],
        (Member(_, Trust), Cause::Fading) => &["trust_return", "trust_rest", "trust_base"],
        (Member(_, Trust), Cause::NotSpokenTo) => &["trust_not_spoken"],
        (Member(_, Morale), Cause::Finished(_)) => &["finished_morale", "finished_others"],
        (Member(_, Trust), Cause::Finished(_)) => &["finished_trust", "finished_others"],
        (Credibility, Cause::Finished(_)) => &["finished_credibility"],
        (Member(..), Cause::Overdue(_)) => &["late_morale"],
        (Credibility, Cause::Overdue(_)) => &["late_credibility"],
        (Member(..), Cause::Kept(_)) => &["kept_trust", "kept_others"],
        (Member(_, Clarity), Cause::Broken(_)) => &["broken_clarity", "broken_others"],
        (Member(..), Cause::Broken(_)) => &["broken_trust", "broken_others"],
        (Member(_, Strain), Cause::Bite(_)) => &["bite_strain", "bite_told"],
        (Member(_, Morale), Cause::Bite(_)) => &["bite_morale", "bite_told"],
        (Member(_, Clarity), Cause::Bite(_)) => &["bite_clarity", "bite_told"],
        (Credibility, Cause::Bite(_)) => &["bite_credibility", "bite_told"],
        (_, Cause::Bite(_)) => &["bite_rework", "bite_told"],
        (_, Cause::Unheeded(_)) => &["unheeded_trust", "unheeded_weeks"],
        (Member(_, Trust), Cause::SomebodyLeft(_)) => &["left_trust"],
        (_, Cause::SomebodyLeft(_)) => &["left_morale"],
        (_, Cause::SponsorsDoubt) => &["sponsor_patience"],
        (Member(..), Cause::Move(..)) => &["wear", "wear_weeks", "value_bonus"],
        (Subject::Effort(_), Cause::Move(..)) => &["cut_value"],
        _ => &[],
    }
}

fn hindered_strain(hindrance: Hindrance) -> &'static [&'static str] {
    match hindrance {
        Hindrance::Blocked(_) => &["strain_hindrance", "hindrance_blocked", "focus_relief"],
        Hindrance::Unheard => &["strain_hindrance", "hindrance_unheard"],
        Hindrance::Rework => &["strain_hindrance", "hindrance_rework", "focus_relief"],
        Hindrance::LostWork => &["strain_hindrance", "hindrance_lost", "focus_relief"],
        Hindrance::Idle => &["strain_hindrance", "hindrance_idle"],
    }
}

fn hindered_morale(hindrance: Hindrance) -> &'static [&'static str] {
    match hindrance {
        Hindrance::Blocked(_) => &["morale_hindrance", "hindrance_blocked", "focus_relief"],
        Hindrance::Unheard => &["morale_hindrance", "hindrance_unheard"],
        Hindrance::Rework => &["morale_hindrance", "hindrance_rework", "focus_relief"],
        Hindrance::LostWork => &["morale_hindrance", "hindrance_lost", "focus_relief"],
        Hindrance::Idle => &["morale_hindrance", "hindrance_idle"],
    }
}

/// What was measured about what a move does: by the move, else by its family.
fn behind_move(scenario: &Scenario, which: MoveId) -> &'static [&'static str] {
    let it = &scenario.moves[which.index()];
    match it.id.as_str() {
        "bring-beneficiary" => &["beneficiary"],
        "overtime" => &["hours"],
        "focus-time" => &["autonomy-support", "demands"],
        "clear-blocker" => &["ambiguity", "demands"],
        "set-goal" | "break-down" => &["goals"],
        "assign" | "plan-week" | "first-steps" => &["ambiguity"],
        _ => match it.family {
            Family::Tasks | Family::Schedule => &["hi-structure-hi-consideration"],
            Family::Resources => &["ambiguity"],
            Family::Purpose => &["few-values"],
            Family::Listening => &["listening"],
            Family::Acknowledging => &["recognition"],
        },
    }
}
