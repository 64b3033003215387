//! Moves by name: what they are aimed at, what they cost, and what their families are called.

use crate::sim::ids::{Family, Pan};
use crate::sim::moves::AimKind;
use crate::sim::{Aim, MoveId, Scenario};

use super::localizer::Localizer;
use super::text::first_name;

impl Localizer {
    /// What a move was aimed at.
    #[must_use]
    pub fn aim(&self, scenario: &Scenario, aim: Aim) -> String {
        let title = |task: crate::sim::TaskId| scenario.tasks[task.index()].title.as_str();
        match aim {
            Aim::Team => self.get("the-team"),
            Aim::Member(member) => first_name(scenario, member).to_owned(),
            Aim::Task(task) => self.fill("aim-task", &[("task", title(task).into())]),
            Aim::MemberAndTask(member, task) => {
                self.fill("aim-both", &[("who", first_name(scenario, member).into()), ("task", title(task).into())])
            }
        }
    }

    /// What a move may be aimed at.
    #[must_use]
    pub fn aim_kind(&self, kind: AimKind) -> String {
        self.get(match kind {
            AimKind::Team => "aim-kind-team",
            AimKind::Member => "aim-kind-member",
            AimKind::Task => "aim-kind-task",
            AimKind::MemberAndTask => "aim-kind-both",
        })
    }

    /// A move with its aim: “One-on-one (Nadia)”. The team goes without saying.
    #[must_use]
    pub fn aimed_move(&self, scenario: &Scenario, which: MoveId, aim: Aim) -> String {
        let name = self.move_name(scenario, which);
        if aim == Aim::Team {
            return name;
        }
        self.fill("move-with-aim", &[("move", name.into()), ("aim", self.aim(scenario, aim).into())])
    }

    /// What something costs.
    #[must_use]
    pub fn cost(&self, attention: u8, budget: i32) -> String {
        let args = [("n", attention.into()), ("money", budget.into())];
        self.fill(
            match (attention, budget) {
                (0, 0) => "cost-none",
                (_, 0) => "cost-attention",
                (0, _) => "cost-money",
                _ => "cost-both",
            },
            &args,
        )
    }

    /// What a family is called.
    #[must_use]
    pub fn family(&self, family: Family) -> String {
        self.get(family_key(family))
    }

    /// What a family is about, in a few words.
    #[must_use]
    pub fn family_hint(&self, family: Family) -> String {
        self.part(family_key(family), "hint", &[])
    }

    /// What a pan of the scale is called.
    #[must_use]
    pub fn pan(&self, pan: Pan) -> String {
        self.get(match pan {
            Pan::Manage => "pan-manage",
            Pan::Lead => "pan-lead",
        })
    }
}

fn family_key(family: Family) -> &'static str {
    match family {
        Family::Tasks => "family-tasks",
        Family::Schedule => "family-schedule",
        Family::Resources => "family-resources",
        Family::Purpose => "family-purpose",
        Family::Listening => "family-listening",
        Family::Acknowledging => "family-acknowledging",
    }
}
