//! "Did you mean": the nearest of the words there are.

use super::alphabet::difference;
use super::limits;
use super::problem::Problem;

/// How many of the words there are a help line lists.
const LISTED: usize = 12;

/// The word nearest to what was written, if one is near enough to be meant.
#[must_use]
pub(super) fn nearest<'t>(written: &str, there_is: impl IntoIterator<Item = &'t str>) -> Option<&'t str> {
    if written.len() > limits::ID_CHARACTERS {
        return None;
    }
    let lower = written.to_lowercase();
    let near = |word: &&str| strsim::damerau_levenshtein(&lower, &word.to_lowercase());
    let best = there_is.into_iter().min_by_key(near)?;
    // One slip in a short word, two in a longer one, three in a long one.
    let slips = (written.chars().count().max(best.chars().count()) + 1) / 4 + usize::from(written.len() > 3);
    let same_start = lower.len() > 3 && best.to_lowercase().starts_with(&lower);
    (near(&best) <= slips.min(3) || same_start).then_some(best)
}

impl Problem {
    /// The same, with "did you mean" and the list of what there is.
    #[must_use]
    pub fn suggest<'t>(self, written: &str, what: &str, there_is: impl IntoIterator<Item = &'t str>) -> Self {
        add(self, written, what, there_is)
    }
}

/// Adds the near miss to the label and the list of what there is to the help.
fn add<'t>(mut problem: Problem, written: &str, what: &str, there_is: impl IntoIterator<Item = &'t str>) -> Problem {
    let mut words: Vec<&str> = there_is.into_iter().collect();
    if let Some(word) = nearest(written, words.iter().copied()) {
        let quote = if problem.code.is_about_ids() { "\"" } else { "`" };
        problem.label = format!("did you mean {quote}{word}{quote}?");
        problem.help.extend(difference(written, word));
    }
    let quote = if problem.code.is_about_ids() { "\"" } else { "`" };
    words.dedup();
    if words.is_empty() {
        return problem.help(format!("there are no {what} yet"));
    }
    let rest = words.len().saturating_sub(LISTED);
    if rest > 0 && written.len() <= limits::ID_CHARACTERS {
        words.sort_by_key(|word| strsim::damerau_levenshtein(written, word));
    }
    words.truncate(LISTED);
    let listed = words.iter().map(|word| format!("{quote}{word}{quote}")).collect::<Vec<_>>().join(", ");
    let more = if rest > 0 { format!(" and {rest} more") } else { String::new() };
    problem.help(format!("{what}: {listed}{more}"))
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_is_found_and_another_word_is_not() {
        assert_eq!(nearest("api-desing", ["api-design", "portal-ui"]), Some("api-design"));
        assert_eq!(nearest("lable", ["label", "style", "reply"]), Some("label"));
        assert_eq!(nearest("bne", ["ben", "ana"]), Some("ben"));
        assert_eq!(nearest("morale", ["Morale", "Trust"]), Some("Morale"));
        assert_eq!(nearest("kitchen", ["api-design", "portal-ui"]), None);
        assert_eq!(nearest("x", []), None);
    }
}
