//! The briefing: the situation, the people, the stake, and what success means.

use crate::sim::{MemberId, Scenario, State, TaskId, luck::Seed};

use super::super::localizer::Localizer;

/// What is said before the first Monday.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BriefingPage {
    /// The title.
    pub title: String,
    /// One line under it.
    pub place: String,
    /// The situation, in paragraphs.
    pub brief: Vec<String>,
    /// What success is, in one line.
    pub success: String,
    /// How long it lasts and what there is to spend.
    pub terms: String,
    /// Who wants it done.
    pub sponsor: Option<String>,
    /// Each person with their role.
    pub people: Vec<(MemberId, String)>,
    /// Each task with its due week.
    pub tasks: Vec<(TaskId, String)>,
    /// What it practises.
    pub practises: Vec<String>,
}

/// What a scenario says before it begins.
#[must_use]
pub fn briefing(localizer: &Localizer, scenario: &Scenario) -> BriefingPage {
    let state = State::start(scenario, Seed(0));
    let scope = crate::sim::Scope::new(scenario, &state);
    let brief = localizer.text(&scenario.brief, &scope);
    let here = scenario.members.iter().enumerate().filter(|(_, member)| member.here);
    let people = here.map(|(place, member)| (MemberId::at(place), localizer.person_and_role(&member.name, &member.role))).collect();
    let there = scenario.tasks.iter().enumerate().filter(|(_, task)| !task.hidden);
    let tasks = there
        .map(|(place, task)| {
            let args = [("task", task.title.as_str().into()), ("due", localizer.due(0, task.due).into())];
            (TaskId::at(place), localizer.fill("briefing-task", &args))
        })
        .collect();
    let terms = [
        ("weeks", localizer.weeks(usize::from(scenario.weeks)).into()),
        ("attention", scenario.attention.into()),
        ("budget", scenario.budget.into()),
    ];
    let sponsor = scenario
        .sponsor
        .as_ref()
        .map(|sponsor| localizer.fill("briefing-sponsor", &[("who", localizer.person_and_role(&sponsor.name, &sponsor.role).into())]));
    BriefingPage {
        title: scenario.title.clone(),
        place: scenario.place.clone(),
        brief: brief.split("\n\n").map(str::to_owned).collect(),
        success: scenario.success.clone(),
        terms: localizer.fill(if scenario.budget > 0 { "briefing-terms" } else { "briefing-terms-no-budget" }, &terms),
        sponsor,
        people,
        tasks,
        practises: scenario.practises.clone(),
    }
}
