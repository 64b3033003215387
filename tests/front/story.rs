//! The first page of the debrief: it tells the play as it was.

use fulcrum::debrief::story::Story;
use fulcrum::sim::ids::{Pan, Style};
use fulcrum::wording::{Localizer, pages};

use crate::console::{built_in, fixture};
use crate::typist::{Way, play};

#[test]
fn every_week_stands_as_its_friday_left_it() {
    for scenario in [fixture(), built_in("home-by-noon.ron")] {
        let (_, session) = play(&scenario, 11, Way::Blend);
        let story = Story::of(&session);
        let reports = session.finished_weeks();
        assert_eq!(story.weeks.len(), reports.len());
        for (week, report) in story.weeks.iter().zip(reports) {
            assert_eq!((week.results.delivery, week.results.team, week.results.lean), (report.delivery, report.team, report.lean));
            assert_eq!(week.moves.len(), report.moves.len());
        }
        let last = story.weeks.last().expect("a week");
        assert_eq!((last.results.delivery, last.results.team), (story.results.delivery, story.results.team));
    }
}

#[test]
fn every_point_falls_into_its_pan() {
    let (_, session) = play(&built_in("home-by-noon.ron"), 11, Way::Blend);
    let story = Story::of(&session);
    let moves = |pan: Pan| -> f64 {
        story.weeks.iter().flat_map(|week| &week.moves).filter(|made| made.pan == pan).map(|made| f64::from(made.cost)).sum()
    };
    let (mut managed, mut led) = (moves(Pan::Manage), moves(Pan::Lead));
    for style in story.weeks.iter().filter_map(|week| week.answer.map(|(.., style)| style)) {
        let (to_manage, to_lead) = match style {
            Style::Manage(_) => (1.0, 0.0),
            Style::Lead(_) => (0.0, 1.0),
            Style::Both(..) => (0.5, 0.5),
            Style::Neither => (0.0, 0.0),
        };
        managed += to_manage;
        led += to_lead;
    }
    assert_eq!((managed, led), story.spent);
}

#[test]
fn forecasts_are_counted_as_friday_told_them() {
    let words = Localizer::english();
    let (_, session) = play(&fixture(), 11, Way::Blend);
    let (mut right, mut all) = (0, 0);
    let mut again = fulcrum::play::Session::new(session.game().shared_scenario(), session.seed());
    for decision in session.decisions() {
        let step = again.step();
        again.decide(step, *decision).expect("legal before, legal again");
        if again.phase() == fulcrum::sim::Phase::Friday {
            let told = pages::friday(&words, &again).foresaw;
            all += told.len();
            right += told.iter().filter(|line| line.is_right).count();
        }
    }
    let story = Story::of(&session);
    assert_eq!((story.foresight.right, story.foresight.of), (right, all));
}
