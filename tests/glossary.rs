//! The words of the game: each is explained, found by every name it has, and `docs/glossary.md` is what the command prints.

use std::collections::BTreeMap;

use fulcrum::report::glossary_page;
use fulcrum::wording::{Localizer, Term};

#[test]
fn docs_glossary_is_what_the_command_prints() {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/glossary.md")).expect("docs/glossary.md");
    assert_eq!(page, glossary_page(&Localizer::english()), "make it again: fulcrum glossary --format md > docs/glossary.md");
}

#[test]
fn every_term_says_in_one_line_each_what_it_is_what_moves_it_and_where_it_counts() {
    let localizer = Localizer::english();
    for explanation in Term::ALL.map(|term| localizer.explain(term)) {
        for line in explanation.lines() {
            assert!(!line.contains('\n') && line.ends_with('.'), "{}: {line}", explanation.name);
            assert!(line.split_whitespace().count() <= 45, "{} takes too long: {line}", explanation.name);
        }
    }
}

#[test]
fn a_term_is_found_by_its_name_and_no_name_means_two() {
    let localizer = Localizer::english();
    for term in Term::ALL {
        assert_eq!(localizer.find_term(&localizer.explain(term).name.to_uppercase()), Some(term));
    }
    assert_eq!(localizer.find_term("quality"), Some(Term::Flaws));
    assert_eq!(localizer.find_term("no such word"), None);
    let mut owners: BTreeMap<String, Term> = BTreeMap::new();
    for term in Term::ALL {
        for name in localizer.names_of(term) {
            assert_eq!(*owners.entry(name.clone()).or_insert(term), term, "“{name}” means two things");
        }
    }
}
