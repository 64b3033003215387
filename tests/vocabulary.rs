//! The page of words is made from what Fulcrum reads, and says all of it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use fulcrum::scenario_file::vocabulary;
use fulcrum::scenario_file::vocabulary::vocabulary_page;

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
