//! Records and reports: what is whole is told, what is not is named, and nobody's words are markup.

mod support;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use fulcrum::play::{Answer, Batch, Plan, Record, RecordError};
use fulcrum::report::{Format, Overwrite, WriteError, export, write_file};
use fulcrum::sim::Scenario;
use fulcrum::wording::{Explain, Localizer};

use support::*;

const NASTY: &str = "<script>alert('&')</script> \"| # *";

/// A record of a play by luck, in a folder of its own.
fn record(folder: &Path, number: u64) -> (PathBuf, Record) {
    let finished = format!("2026-11-{:02}T09:00:00Z", 1 + number % 28).parse().expect("a moment");
    let mut record = Record::of(&play_by_luck(&lab(), number, number), finished).expect("over");
    record.name = (number.is_multiple_of(2)).then(|| format!("{NASTY} {number}"));
    record.answers.push(Answer { question: "When did you say whom it was for?".into(), answer: NASTY.into() });
    let date = "2026-12-01".parse().expect("a day");
    record.plans.push(Plan { when: NASTY.into(), then: NASTY.into(), made: date, come_back: date, went: Vec::new() });
    let path = folder.join(format!("play-{number}.ron"));
    record.write(&path).expect("room to write");
    (path, record)
}

fn find(id: &str) -> Option<Arc<Scenario>> {
    let lab = lab();
    (lab.id == id).then_some(lab)
}

fn batch(folder: &Path, of: u64) -> Batch {
    let paths: Vec<PathBuf> = (0..of).map(|number| record(folder, number).0).collect();
    let batch = Batch::read(&paths, &find);
    assert!(batch.left_out.is_empty(), "{:?}", batch.left_out);
    batch
}

fn text(batch: &Batch, format: Format) -> String {
    let mut out = Vec::new();
    export(&batch.plays, format, &Localizer::english(), &mut out).expect("memory takes everything");
    String::from_utf8(out).expect("UTF-8")
}

#[test]
fn a_record_plays_to_the_same_end() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, written) = record(folder.path(), 3);
    let read = Record::read(&path).expect("whole");
    assert_eq!(read, written);
    let session = read.replay(&path, lab()).expect("the same end");
    assert_eq!(session.decisions(), play_by_luck(&lab(), 3, 3).decisions());
}

#[test]
fn what_is_not_whole_is_named_and_the_rest_is_counted() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    let (good, of_good) = record(folder.path(), 1);
    let whole = of_good.to_text();
    std::fs::write(at("truncated.ron"), &whole[..whole.len() / 2]).expect("written");
    std::fs::write(at("other.ron"), "Scenario(format: 1)").expect("written");
    std::fs::write(at("copy.ron"), &whole).expect("written");
    std::fs::write(at("newer.ron"), whole.replacen("format: 1", "format: 7", 1).replacen("seed:", "fate:", 1)).expect("written");
    std::fs::write(at("unknown.ron"), whole.replacen("\"lab\"", "\"moon\"", 1)).expect("written");
    std::fs::write(at("version.ron"), whole.replacen(&of_good.hash, "0123456789abcdef", 1)).expect("written");
    let short = Record { decisions: of_good.decisions[..3].to_vec(), ..of_good.clone() };
    short.write(&at("short.ron")).expect("written");
    let edited = Record { results: (9999, 9999), ..of_good.clone() };
    edited.write(&at("edited.ron")).expect("written");
    let mut misfit = of_good.clone();
    misfit.decisions.reverse();
    misfit.write(&at("misfit.ron")).expect("written");

    let names = ["truncated", "other", "copy", "newer", "unknown", "version", "short", "edited", "misfit", "missing"];
    let mut paths = vec![good];
    paths.extend(names.map(|name| at(&format!("{name}.ron"))));
    let batch = Batch::read(&paths, &find);
    assert_eq!(batch.plays.len(), 1);
    assert_eq!(batch.left_out.len(), names.len());
    let said: Vec<String> = batch.left_out.iter().map(|error| error.explain(&Localizer::english())).collect();
    for name in names {
        assert!(said.iter().any(|line| line.contains(&format!("{name}.ron"))), "{name} is not named: {said:#?}");
    }
    let is = |found: fn(&RecordError) -> bool| batch.left_out.iter().filter(|error| found(error)).count();
    assert_eq!(is(|error| matches!(error, RecordError::Copy { .. })), 1);
    assert_eq!(is(|error| matches!(error, RecordError::UnknownScenario { .. })), 1);
    assert_eq!(is(|error| matches!(error, RecordError::OtherVersion { .. })), 1);
    assert_eq!(is(|error| matches!(error, RecordError::Unfinished { .. })), 1);
    assert_eq!(is(|error| matches!(error, RecordError::Altered { .. })), 1);
    assert_eq!(is(|error| matches!(error, RecordError::Misfit { .. })), 1);
    assert_eq!(is(|error| matches!(error, RecordError::Document(_))), 4);
    assert!(said.iter().any(|line| line.contains("newer Fulcrum")), "{said:#?}");
}

#[test]
fn nobodys_words_are_markup() {
    let folder = tempfile::tempdir().expect("a folder");
    for of in [1, 4] {
        let batch = batch(folder.path(), of);
        let page = text(&batch, Format::Html);
        assert!(page.contains("&lt;script&gt;alert("), "the words are there");
        assert!(!page.contains("<script"), "and are no markup");
        let markdown = text(&batch, Format::Markdown);
        assert!(markdown.contains("\\<script\\>") && !markdown.replace("\\<", "").contains('<'), "no bracket stands without its mark");
    }
}

#[test]
fn a_report_of_one_play_has_all_eight_parts() {
    let folder = tempfile::tempdir().expect("a folder");
    let batch = batch(folder.path(), 1);
    let timeline = fulcrum::debrief::Timeline::of(&batch.plays[0].session).expect("over");
    let alternatives: usize = (1..=timeline.weeks()).map(|week| timeline.plain_ifs(week).len()).sum();
    assert!(alternatives >= 6, "{alternatives}");
    let markdown = text(&batch, Format::Markdown);
    let parts: Vec<&str> = markdown.split("\n## ").skip(1).collect();
    assert_eq!(parts.len(), 8, "{markdown}");
    let part = |title: &str| parts.iter().find(|part| part.starts_with(title)).unwrap_or_else(|| panic!("no part “{title}”"));
    let rows = part("What if").lines().filter(|line| line.starts_with("| ") && !line.starts_with("| Week")).count();
    assert_eq!(rows, alternatives, "a row for each other answer and each move left out");
    let rules = part("The rules behind it");
    assert!(rules.contains("| Number | Value |") && rules.contains("Week "), "{rules}");
}

#[test]
fn a_page_needs_nothing_else() {
    let folder = tempfile::tempdir().expect("a folder");
    let page = text(&batch(folder.path(), 1), Format::Html);
    for outside in ["src=", "href=\"http", "url(", "@import", "<link"] {
        assert!(!page.contains(outside), "the page has {outside}");
    }
    assert!(page.starts_with("<!DOCTYPE html><html lang=\"en\">"));
    assert_eq!(page.matches("<h1").count(), 1);
    assert_eq!(page.matches("role=\"img\"").count(), page.matches("<desc").count());
}

#[test]
fn a_table_has_a_row_for_each_play() {
    let folder = tempfile::tempdir().expect("a folder");
    let batch = batch(folder.path(), 7);
    let rows = text(&batch, Format::Csv);
    let mut reader = csv::Reader::from_reader(rows.as_bytes());
    let heads = reader.headers().expect("a head").clone();
    let delivery = heads.iter().position(|head| head == "delivery").expect("a column of delivery");
    let read: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    assert_eq!(read.len(), 7);
    for (row, play) in read.iter().zip(&batch.plays) {
        let points: f64 = row[delivery].parse().expect("a number");
        assert!((points - play.session.game().results().delivery).abs() < 0.01);
    }
}

#[test]
fn the_same_records_give_the_same_reports() {
    let folder = tempfile::tempdir().expect("a folder");
    let batch = batch(folder.path(), 3);
    for format in Format::ALL {
        assert_eq!(text(&batch, format), text(&batch, format), "{format:?}");
    }
}

#[test]
fn nothing_is_overwritten_unless_asked() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("report.md");
    let write = |overwrite, words: &str| {
        use std::io::Write;
        write_file(&path, overwrite, |out| out.write_all(words.as_bytes()))
    };
    write(Overwrite::Never, "first").expect("there is room");
    assert!(matches!(write(Overwrite::Never, "second"), Err(WriteError::Exists(_))));
    assert_eq!(std::fs::read_to_string(&path).expect("there"), "first");
    write(Overwrite::Asked, "third").expect("it was asked");
    assert_eq!(std::fs::read_to_string(&path).expect("there"), "third");
}

#[test]
fn a_report_that_cannot_be_written_leaves_nothing_behind() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("report.md");
    let full = || Err(std::io::Error::from(std::io::ErrorKind::StorageFull));
    let failed = write_file(&path, Overwrite::Never, |_| full());
    assert!(matches!(failed, Err(WriteError::Unwritable(..))));
    assert_eq!(std::fs::read_dir(folder.path()).expect("there").count(), 0);
}
