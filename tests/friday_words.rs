//! What Friday says of the work.

mod support;

use std::sync::Arc;

use fulcrum::play::Session;
use fulcrum::scenario_file::{Library, built_in, load};
use fulcrum::sim::luck::Seed;
use fulcrum::sim::{Decision, Phase};
use fulcrum::wording::{Localizer, pages};

/// Plays with the first answers that can be given, no move and no forecast, and looks at each Friday.
fn each_friday(session: &mut Session, mut look: impl FnMut(&Session)) {
    loop {
        let decision = match session.phase() {
            Phase::Dilemma(_) => {
                (0..).map(Decision::Answer).find(|it| session.clone().decide(session.step(), *it).is_ok()).expect("an answer")
            }
            Phase::Moves => Decision::EndWeek,
            Phase::Forecast => Decision::SkipForecast,
            Phase::Friday => {
                look(session);
                Decision::NextWeek
            }
            Phase::Ended(_) => return,
        };
        session.decide(session.step(), decision).expect("it was asked for");
    }
}

#[test]
fn a_task_whose_share_fell_because_the_work_grew_says_so_on_friday() {
    let mut found = 0;
    for (name, text) in built_in() {
        let scenario = load(name, text, Library::built_in()).scenario.expect("it loads");
        for seed in 1..6 {
            let mut session = Session::new(Arc::clone(&scenario), Seed(seed));
            let mut efforts: Vec<f64> = scenario.tasks.iter().map(|task| task.effort).collect();
            each_friday(&mut session, |session| {
                let page = pages::friday(&Localizer::english(), session);
                let now: Vec<f64> = session.game().state().tasks.iter().map(|task| task.effort).collect();
                for line in page.tasks.iter().filter(|line| now[line.task.index()] > efforts[line.task.index()] + 0.1) {
                    let is_over = line.says.starts_with("done");
                    assert!(is_over || line.says.contains("more to do than before"), "{name}, seed {seed}: {} {}", line.title, line.says);
                    found += usize::from(!is_over);
                }
                efforts = now;
            });
        }
    }
    assert!(found > 0, "no work grew");
}
