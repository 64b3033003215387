//! A second language, by files alone: what one reads at the terminal, in transcripts and in reports is all in it, and nothing of it is cut.

use std::path::Path;
use std::sync::Arc;

use fulcrum::debrief::Growth;
use fulcrum::play::{Batch, DataFolder, Finished, Journal};
use fulcrum::report::{Format, export, export_journal};
use fulcrum::sim::Scenario;
use fulcrum::terminal::{Farewell, Style};
use fulcrum::wording::{Languages, Localizer};

use crate::console::{Desk, built_in, fixture};
use crate::pseudo::{NAME, TAG, english_in, foreign, pseudo, write_language};
use crate::typist::{Way, input, play_in};

/// The language that nobody speaks, from a folder of its own.
fn localizer() -> Localizer {
    let folder = tempfile::tempdir().expect("a folder");
    write_language(folder.path());
    Languages::built_in().with_folder(folder.path()).localizer_for([TAG])
}

fn stranger(scenario: &Arc<Scenario>) -> Arc<Scenario> {
    Arc::new(foreign(scenario))
}

/// No plain letter stands in what was shown, and no line is longer than it may be. What was typed is not what was shown.
fn is_all_translated(shown: &str, width: usize) {
    for line in shown.lines().filter(|line| !line.starts_with("> ")) {
        let left = english_in(line);
        assert!(left.is_empty(), "{left:?} in “{line}”");
        assert!(textwrap::core::display_width(line) <= width, "wider than {width}: “{line}”");
    }
}

#[test]
fn a_language_is_added_by_its_files() {
    let data = tempfile::tempdir().expect("a folder");
    let folder = DataFolder::at(data.path());
    write_language(&folder.locales());
    let names: Vec<(String, String)> = Languages::for_player(&folder).names().map(|(tag, name)| (tag.into(), name)).collect();
    assert!(names.contains(&("en".to_owned(), "English".to_owned())) && names.contains(&(TAG.to_owned(), NAME.to_owned())), "{names:?}");

    // The settings of the window say which is spoken, wherever one plays.
    std::fs::write(folder.settings(), format!("Settings(scheme: Dark, language: Some(\"{TAG}\"), window: (width: 3))")).expect("written");
    assert_eq!(Languages::localizer_of_player(Some(&folder)).get("heading-people"), pseudo("People"));
}

#[test]
fn what_a_language_does_not_say_is_said_in_english_key_by_key() {
    let folder = tempfile::tempdir().expect("a folder");
    let own = folder.path().join("de-AT");
    std::fs::create_dir(&own).expect("a folder");
    std::fs::write(
        own.join("some.ftl"),
        "heading-people = Leute\nbroken\nweeks-count = { $unknown }\ncause-event = Es geschah: { $title }.\n",
    )
    .expect("written");
    let languages = Languages::built_in().with_folder(folder.path());
    // Somebody from elsewhere is understood too.
    for tag in ["de-AT", "de", "de-CH"] {
        let localizer = languages.localizer_for([tag]);
        assert_eq!((localizer.language(), localizer.get("heading-people").as_str()), ("de-AT", "Leute"), "{tag}");
        assert_eq!(localizer.get("heading-work"), "Work", "a message that is not there");
        assert_eq!(localizer.weeks(3), "three weeks", "a message that asks for what it is not given");
    }
    assert_eq!(languages.localizer_for(["xx", "de"]).language(), "de-AT", "the first that there are words for");
    assert_eq!(languages.localizer_for(["xx"]).language(), "en");
    assert_eq!(languages.localizer_for(["not a tag"]).language(), "en");
}

#[test]
fn a_scenario_s_own_language_is_spoken_where_nobody_wants_another() {
    let folder = tempfile::tempdir().expect("a folder");
    write_language(folder.path());
    let languages = Languages::built_in().with_folder(folder.path());
    let scenario = Scenario { language: TAG.to_owned(), ..foreign(&fixture()) };
    assert_eq!(languages.localizer_for(["C"]).for_scenario(&scenario).language(), TAG);
    assert_eq!(languages.localizer_for(["en"]).for_scenario(&scenario).language(), "en");
    assert_eq!(languages.localizer_for([TAG]).for_scenario(&fixture()).language(), TAG);
}

#[test]
fn a_whole_play_at_the_terminal_has_no_english_left() {
    let words = localizer();
    for (scenario, way, width) in [
        (fixture(), Way::Manage, 80),
        (fixture(), Way::Lead, 40),
        (built_in("first-loaf.ron"), Way::Lead, 80),
        (built_in("home-by-noon.ron"), Way::Blend, 100),
    ] {
        let scenario = stranger(&scenario);
        let (lines, session) = play_in(&words, &scenario, 7, way);
        let desk = Desk::speaking(words.clone());
        let run = desk.begin(&scenario, 7, Style::plain(width), &input(&lines));
        assert_eq!((run.farewell, run.unread), (Farewell::Ended, 0), "{}", run.output);
        assert_eq!(desk.save().decisions.len(), session.decisions().len(), "what was typed is what was meant");
        is_all_translated(&run.output, width);
    }
}

#[test]
fn every_command_is_typed_and_answered_in_the_language() {
    let words = localizer();
    let scenario = stranger(&fixture());
    let commands = ["help", "people", "tasks", "moves", "word", "history", "again", "undo", "undo week", "note", "quit"];
    let typed: Vec<String> = commands.iter().map(|command| format!("{}\n", pseudo(command))).collect();
    let desk = Desk::speaking(words.clone());
    // A note that is asked for takes two lines.
    let run = desk.begin(&scenario, 7, Style::plain(80), &typed.concat().replace(&pseudo("quit"), &format!("Щ\n2\n{}", pseudo("quit"))));
    assert_eq!((run.farewell, run.unread), (Farewell::Quit, 0), "{}", run.output);
    is_all_translated(&run.output, 80);
    for heading in ["help-heading", "heading-people", "heading-work", "heading-history", "heading-word", "undo-nothing"] {
        assert!(run.output.contains(&words.get(heading)), "{heading} is not shown: {}", run.output);
    }
    let (_, page) = Journal::of(desk.store.folder()).pages().remove(0);
    assert_eq!(page.expect("a page").notes[0].text, "Щ");
}

#[test]
fn the_walk_through_the_debrief_the_menu_and_the_journal_have_no_english_left() {
    let words = localizer();
    let scenario = stranger(&built_in("first-loaf.ron"));
    let (lines, _) = play_in(&words, &scenario, 7, Way::Blend);
    let desk = Desk::speaking(words.clone());
    desk.begin(&scenario, 7, Style::plain(80), &input(&lines));
    let record = desk.store.records()[0].clone();
    let walk = "|help|2|1|1|1|b||||3|1|1|b|b|ШЩ|||ЩШ|Ш.||1||21|Щ Ш|Ш Щ|2026-11-30||0|".replace('|', "\n").replace("help", &pseudo("help"));
    let run = desk.replay(&scenario, &record, &walk);
    is_all_translated(&run.output, 80);
    let menu = format!("{0}\n3\n1\n0\n", pseudo("help"));
    is_all_translated(&desk.menu(&scenario, &menu).output, 80);
    for place in 1..=5 {
        is_all_translated(&desk.menu(&scenario, &format!("{place}\n1\nШ\n{}\n", pseudo("back"))).output, 80);
    }
}

#[test]
fn what_went_wrong_is_said_in_the_language() {
    let words = localizer();
    let scenario = stranger(&fixture());
    let (lines, _) = play_in(&words, &scenario, 7, Way::Blend);
    let desk = Desk::speaking(words.clone());
    desk.begin(&scenario, 7, Style::plain(80), &input(&lines));
    let record = desk.store.records()[0].clone();
    let copy = record.with_file_name("8.ron");
    std::fs::copy(&record, &copy).expect("a copy");
    let text = std::fs::read_to_string(&record).expect("a text");
    std::fs::write(record.with_file_name("9.ron"), text.replace("format: 1", "format: 99, more: 1")).expect("written");
    let talk = desk.menu(&scenario, "3\n").talk;
    assert_eq!(talk.lines().count(), 3, "two files, and where the journal lies: {talk}");
    for line in talk.lines() {
        let without = line
            .replace(&*desk.path().to_string_lossy(), "")
            .replace("three-chairs", "")
            .replace(".ron", "")
            .replace("records", "")
            .replace("journal", "");
        assert!(english_in(&without).is_empty(), "{line}");
    }
}

/// What one reads of an HTML page.
fn read(html: &str) -> String {
    let (mut text, mut is_tag) = (String::new(), false);
    let body = html.split("</style>").nth(1).unwrap_or(html);
    for letter in body.chars() {
        match letter {
            '<' => is_tag = true,
            '>' => (is_tag, text) = (false, text + "\n"),
            _ if !is_tag => text.push(letter),
            _ => {}
        }
    }
    text.replace("&amp;", "&").replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">")
}

fn finished(folder: &Path, words: &Localizer, scenario: &Arc<Scenario>) -> Vec<Finished> {
    let write = |(number, way)| {
        let (_, session) = play_in(words, scenario, number, way);
        let finished = format!("2026-11-0{number}T09:00:00Z").parse().expect("a moment");
        let path = folder.join(format!("{number}.ron"));
        fulcrum::play::Record::of(&session, finished).expect("over").write(&path).expect("written");
        path
    };
    let paths: Vec<_> = [(1, Way::Lead), (2, Way::Manage), (3, Way::Blend)].map(write).to_vec();
    let batch = Batch::read(&paths, &|_| Some(Arc::clone(scenario)));
    assert!(batch.left_out.is_empty(), "{:?}", batch.left_out);
    batch.plays
}

#[test]
fn every_report_is_in_the_language() {
    let (words, folder) = (localizer(), tempfile::tempdir().expect("a folder"));
    let plays = finished(folder.path(), &words, &stranger(&built_in("first-loaf.ron")));
    for format in [Format::Markdown, Format::Html] {
        for some in [&plays[..1], &plays[..]] {
            let mut out = Vec::new();
            export(some, format, &words, &mut out).expect("memory takes everything");
            let text = String::from_utf8(out).expect("UTF-8");
            let text = if format == Format::Html { read(&text) } else { text.replace('\\', "") };
            is_all_translated(&text, usize::MAX);
        }
    }
    let pages: Vec<_> = Vec::new();
    let mut out = Vec::new();
    export_journal(&pages, &Growth::of(&plays), &words, &mut out).expect("memory takes everything");
    is_all_translated(&String::from_utf8(out).expect("UTF-8").replace('\\', ""), usize::MAX);
}
