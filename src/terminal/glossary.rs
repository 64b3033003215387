//! “help clarity”: one word of the game, explained at any prompt.

use std::io;

use crate::wording::Localizer;

use super::console::Console;

/// Shows the explanation of what was typed after “help”, or which explanations there are.
pub(super) fn explain(console: &mut Console<'_>, localizer: &Localizer, typed: &str) -> io::Result<()> {
    let mut paper = console.paper();
    match localizer.find_term(typed) {
        Some(term) => {
            let explanation = localizer.explain(term);
            paper.strong(&explanation.name);
            for line in explanation.lines() {
                paper.item("  ", line);
            }
        }
        None => {
            let short: String = typed.chars().take(40).collect();
            paper.para(&localizer.fill("glossary-unknown", &[("typed", short.into()), ("list", localizer.term_names().into())]));
        }
    }
    console.show(paper)
}
