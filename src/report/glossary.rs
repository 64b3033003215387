//! The words of the game, explained, as a page of Markdown: `docs/glossary.md`.

use crate::wording::{Localizer, Term};

/// The page, whole.
#[must_use]
pub fn glossary_page(localizer: &Localizer) -> String {
    let terms = Term::ALL.map(|term| {
        let explanation = localizer.explain(term);
        let [meaning, rest @ ..] = explanation.lines();
        let rest: String = rest.iter().map(|line| format!("- {line}\n")).collect();
        format!("## {}\n\n{meaning}\n\n{rest}", explanation.name)
    });
    format!("# {}\n\n{}\n\n{}", localizer.get("glossary-heading"), localizer.get("glossary-intro"), terms.join("\n"))
}
