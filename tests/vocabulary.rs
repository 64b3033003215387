//! The page of words is made from what Fulcrum reads, and says all of it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use fulcrum::scenario_file::vocabulary::vocabulary_page;
use fulcrum::scenario_file::{records, vocabulary};

#[test]
fn the_page_is_made_of_the_words_that_are_read() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/VOCABULARY.md");
    let page = vocabulary_page(vocabulary());
    if std::env::var_os("FULCRUM_WRITE_PAGES").is_some() {
        fs::write(&path, &page).expect("the page can be written");
    }
    assert_eq!(fs::read_to_string(&path).expect("scenarios/VOCABULARY.md"), page, "FULCRUM_WRITE_PAGES=1 cargo test --test vocabulary");
}

#[test]
fn a_word_means_one_thing_in_each_place() {
    for section in vocabulary() {
        let names: BTreeSet<&str> = section.words.iter().map(|word| word.name).collect();
        assert_eq!(names.len(), section.words.len(), "{} has a word twice", section.heading);
        for word in section.words {
            assert!(word.form.starts_with(word.name) && word.example.starts_with(word.name), "{word:?}");
            assert!(!word.meaning.is_empty() && !word.meaning.contains(['|', '\n']), "{word:?}");
        }
    }
}

#[test]
fn every_field_is_shown_where_its_record_is_explained() {
    let page = include_str!("../scenarios/README.md");
    let missing: Vec<String> = records()
        .iter()
        // The numbers of the rules are no part of a scenario.
        .filter(|record| record.what != "a coefficient")
        .flat_map(|record| record.names.iter().map(move |field| (record.what, *field)))
        .filter(|(_, field)| !page.contains(&format!("{field}:")))
        .map(|(what, field)| format!("{what}: {field}"))
        .collect();
    assert!(missing.is_empty(), "scenarios/README.md does not show {missing:?}");
}
