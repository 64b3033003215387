//! The ending: a picture months later, what became of whom, and the two results side by side.

use crate::play::Session;
use crate::sim::{Phase, Quadrant, Results};

use super::super::localizer::Localizer;

/// How it ended.
#[derive(Clone, Debug, PartialEq)]
pub struct EndingPage {
    /// Its title.
    pub title: String,
    /// A picture months later, in paragraphs.
    pub text: Vec<String>,
    /// What became of whom.
    pub lines: Vec<String>,
    /// The two results.
    pub results: Results,
    /// Which quarter of the map.
    pub quadrant: Quadrant,
    /// The same in words.
    pub quarter: String,
    /// Where the scale came to rest.
    pub scale: String,
}

impl Localizer {
    /// What a quarter of the map is called.
    #[must_use]
    pub fn quadrant(&self, quadrant: Quadrant) -> String {
        self.get(match quadrant {
            Quadrant::Thriving => "quadrant-thriving",
            Quadrant::WornOut => "quadrant-worn-out",
            Quadrant::Lost => "quadrant-lost",
            Quadrant::Neither => "quadrant-neither",
        })
    }
}

/// How the play ended, once it has.
#[must_use]
pub fn ending(localizer: &Localizer, session: &Session) -> Option<EndingPage> {
    let Phase::Ended(ending) = session.phase() else { return None };
    let view = session.view();
    let scope = view.plain_scope();
    let it = &view.scenario().endings[ending.index()];
    let results = session.game().results();
    let quadrant = results.quadrant(view.scenario());
    Some(EndingPage {
        title: localizer.text(&it.title, &scope),
        text: localizer.text(&it.text, &scope).split("\n\n").map(str::to_owned).collect(),
        lines: it.lines.iter().filter(|line| scope.holds(&line.when)).map(|line| localizer.text(&line.text, &scope)).collect(),
        results,
        quadrant,
        quarter: localizer.quadrant(quadrant),
        scale: localizer.lean(results.lean),
    })
}
