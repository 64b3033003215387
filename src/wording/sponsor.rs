//! What the sponsor says on a Friday: by what was done or late, and by how far they still believe the player.

use crate::play::{Band, Session};
use crate::sim::luck::{Draw, name_key};
use crate::sim::{Note, TaskId};

use super::localizer::Localizer;

/// What a sponsor looks at first.
enum Week {
    Done(TaskId),
    Late(TaskId),
    Quiet,
}

impl Localizer {
    /// The sponsor's one line, in quotation marks; nothing where there is no sponsor.
    #[must_use]
    pub fn sponsor_line(&self, session: &Session) -> Option<String> {
        let scenario = session.scenario();
        let sponsor = scenario.sponsor.as_ref()?;
        let (key, args) = match (Week::of(session), session.view().credibility()) {
            (Week::Done(task), band) => (by_band(band, ["sponsor-done-low", "sponsor-done-middle", "sponsor-done-high"]), Some(task)),
            (Week::Late(task), band) => (by_band(band, ["sponsor-late-low", "sponsor-late-middle", "sponsor-late-high"]), Some(task)),
            (Week::Quiet, band) => (by_band(band, ["sponsor-quiet-low", "sponsor-quiet-middle", "sponsor-quiet-high"]), None),
        };
        let args: Vec<_> = args.map(|task| ("task", scenario.tasks[task.index()].title.as_str().into())).into_iter().collect();
        // Week by week through all ways to say it, from a place that luck gives: none comes twice until all have.
        let first = session.seed().draw(0, Draw::Line(name_key(&sponsor.name))) % 100;
        let number = (first as usize + usize::from(session.view().week())) % self.ways(key).max(1);
        Some(self.quoted(&self.way(key, number, &args)))
    }
}

impl Week {
    fn of(session: &Session) -> Self {
        let report = session.game().report();
        let late = report.notes.iter().find_map(|note| if let Note::Overdue(task) = note { Some(*task) } else { None });
        let done = report.notes.iter().filter_map(|note| if let Note::Finished(task, _) = note { Some(*task) } else { None });
        let worth = |task: &TaskId| session.scenario().tasks[task.index()].value;
        let done = done.max_by(|a, b| worth(a).total_cmp(&worth(b)));
        match (late, done) {
            (Some(late), Some(done)) if worth(&late) < worth(&done) => Self::Done(done),
            (Some(late), _) => Self::Late(late),
            (None, Some(done)) => Self::Done(done),
            (None, None) => Self::Quiet,
        }
    }
}

fn by_band(band: Band, [low, middle, high]: [&'static str; 3]) -> &'static str {
    match band {
        Band::VeryLow | Band::Low => low,
        Band::Middle => middle,
        Band::High | Band::VeryHigh => high,
    }
}
