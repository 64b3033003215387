//! The numbers by which a week is told and a week is advised, by name. Their values, units, ranges and evidence stand in
//! `assets/advice.ron`, which is read like the numbers of the rules. No play goes otherwise by them.

use std::sync::OnceLock;

use super::library::{Coefficient, read_numbers};
use super::problem::Problem;
use crate::sim::model::named_numbers;

named_numbers! {
    /// Every number by which a week is told or advised. `assets/advice.ron` gives value, unit, range, evidence and meaning of each.
    Advice:
    cause_skill_weight cause_quality_weight cause_person_told cause_person_some cause_person_much
    cause_task_told cause_task_some cause_task_much cause_sponsor_told cause_sponsor_some cause_sponsor_much
    cause_lines cause_own_line cause_together felt_from felt_plain felt_much felt_skill_weight team_overtime
    team_focus team_focus_strain team_order team_order_unclear team_resources team_purpose team_purpose_spirit
    team_listening team_listening_distrust team_thanks team_thanks_spirit person_answer person_listening
    person_listening_distrust person_listening_spirit person_listening_leaving person_praise person_praise_spirit
    person_praise_distrust person_purpose person_purpose_unclear person_purpose_spirit person_training
    person_training_full person_order person_order_unclear task_unblock task_unblock_hands task_unblock_most
    task_less task_help task_idle task_order task_order_hands task_order_unclear task_order_pressed
    match_served match_skill match_empty match_pressed match_alone face_sinking face_leaving clear_very_low
    clear_low clear_middle clear_high clear_very_high work_late work_blocked work_behind work_nobody
    work_on_course work_soon work_soon_weeks plan_one_sided plan_other_side plan_same_move plan_same_aim
    plan_same_work plan_lately plan_touches plan_touches_nearly plan_touches_all plan_touches_none
    plan_cost
}

impl Advice {
    /// The numbers that come with Fulcrum.
    ///
    /// # Panics
    /// If `assets/advice.ron` has a problem, which is a bug in Fulcrum.
    #[must_use]
    pub fn built_in() -> &'static Self {
        static ADVICE: OnceLock<Advice> = OnceLock::new();
        ADVICE.get_or_init(|| {
            let (numbers, problems) = read_advice(include_str!("../../assets/advice.ron"));
            let value = |name| numbers.iter().find(|it| it.name == name).map(|it| it.value).ok_or(());
            Self::try_from_names(value).unwrap_or_else(|()| panic!("this is a bug in Fulcrum: its advice has problems: {problems:#?}"))
        })
    }
}

/// The numbers of `Advice({…})`, and what is wrong with it.
pub(super) fn read_advice(text: &str) -> (Vec<Coefficient>, Vec<Problem>) {
    read_numbers("Advice", Advice::NAMES, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_of_the_advice_has_a_meaning_and_every_meaning_a_number() {
        let (numbers, problems) = read_advice(include_str!("../../assets/advice.ron"));
        assert!(problems.is_empty(), "{problems:#?}");
        assert_eq!(numbers.len(), Advice::NAMES.len());
        assert!(numbers.iter().all(|it| !it.says.is_empty()));
    }
}
