//! At eight metres: at 1920 × 1080 nothing is under 28 px, what is decided on is large, and nothing is cut or leaves the page.

use egui::vec2;
use fulcrum::gui::theme::Scheme;
use fulcrum::workshop::Step;

use super::hall::{Hall, PROJECTOR};

/// The smallest letters of a text, in points.
fn smallest(text: &egui::epaint::TextShape) -> f32 {
    text.galley.job.sections.iter().map(|section| section.format.font_id.size).fold(f32::INFINITY, f32::min)
}

/// Goes through a rehearsal page by page; how many there were.
fn read_all(hall: &mut Hall) -> usize {
    let screen = hall.screen().expand(1.0);
    let mut pages = 0;
    while hall.step() != Step::Over {
        let step = hall.step();
        for (clip, text) in hall.texts() {
            let words = text.galley.text();
            let seen = text.visual_bounding_rect();
            assert!(smallest(&text) >= 28.0, "{step:?} of week {}: “{words}” is {} px", hall.room().week(), smallest(&text));
            assert!(!text.galley.elided, "{step:?}: “{words}” is cut");
            assert!(screen.contains_rect(seen) && clip.expand(2.0).contains_rect(seen), "{step:?}: “{words}” leaves the page: {seen:?}");
        }
        if let Step::Ask(_) | Step::Vote(..) | Step::Letters(_) = step {
            let asked = hall.room().tables()[0].asked.as_ref().map_or(0, fulcrum::workshop::PollKind::options);
            let large = hall.texts().iter().filter(|(_, text)| smallest(text) >= 40.0 && text.galley.text().split(' ').count() > 3).count();
            assert!(large >= asked, "{step:?}: {large} of {asked} options are 40 px or more");
        }
        pages += 1;
        hall.key(egui::Key::Space);
    }
    pages
}

#[test]
fn every_page_of_a_sixty_minute_session_reads_from_the_last_row() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = Hall::rehearsing(folder.path(), PROJECTOR, Scheme::Light);
    let pages = read_all(&mut hall);
    assert!(pages > 40, "{pages} pages");
}

#[test]
fn so_does_a_large_team_s() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = Hall::open(folder.path(), "high-water", PROJECTOR, Scheme::Contrast);
    hall.press("Rehearse");
    assert!(read_all(&mut hall) > 40);
}

#[test]
fn so_do_tables_side_by_side() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = Hall::open(folder.path(), "home-by-noon", PROJECTOR, Scheme::Light);
    hall.press("3 tables");
    hall.press("Rehearse");
    assert!(read_all(&mut hall) > 40);
}

#[test]
fn a_small_old_projector_shows_the_same_page_smaller() {
    let folder = tempfile::tempdir().expect("a folder");
    let size = vec2(1024.0, 768.0);
    let mut hall = Hall::rehearsing(folder.path(), size, Scheme::Contrast);
    hall.until(|step| matches!(step, Step::Ask(_)));
    let screen = hall.screen().expand(1.0);
    for (_, text) in hall.texts() {
        assert!(screen.contains_rect(text.visual_bounding_rect()), "“{}” leaves the page", text.galley.text());
    }
}

#[test]
fn a_dilemma_as_long_as_an_author_may_write_it_fits() {
    let usual = "the oven is hot and nobody has come down to the bakery yet tonight so who will open the door for them".split(' ');
    let sentence = |words: usize| usual.clone().cycle().take(words).collect::<Vec<_>>().join(" ");
    let text = include_str!("../../scenarios/first-loaf.ron");
    let folder = tempfile::tempdir().expect("a folder");
    let mut long = String::new();
    let mut inside = false;
    // Every dilemma gets 60 words, every choice 20.
    for line in text.lines() {
        let start = line.trim_start();
        if start.starts_with("events:") {
            inside = true;
        }
        let written = if inside && start.starts_with("text: \"") && line.starts_with("      ") {
            format!("      text: \"{}.\",", sentence(60))
        } else {
            relabelled(line, &sentence(20))
        };
        long.push_str(&written);
        long.push('\n');
    }
    let file = folder.path().join("long.ron");
    std::fs::write(&file, long).expect("a file");
    let mut hall = Hall::open(folder.path(), file.to_str().expect("a name"), PROJECTOR, Scheme::Light);
    hall.press("Rehearse");
    hall.until(|step| matches!(step, Step::Ask(_)));
    for (_, text) in hall.texts() {
        let words = text.galley.text();
        if words.contains("the oven is hot") {
            assert!(smallest(&text) >= 40.0, "{} px", smallest(&text));
        }
        assert!(hall.screen().expand(1.0).contains_rect(text.visual_bounding_rect()), "“{words}” leaves the page");
    }
    assert!(hall.reads("the oven is hot"));
}

/// A line with its choice's label of so many words.
fn relabelled(line: &str, label: &str) -> String {
    let Some(start) = line.find("label: \"") else { return line.to_owned() };
    let from = start + "label: \"".len();
    let Some(end) = line[from..].find('"') else { return line.to_owned() };
    format!("{}{label}.{}", &line[..from], &line[from + end..])
}

#[test]
fn notes_in_large_letters_stay_within_their_columns() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut hall = Hall::rehearsing(folder.path(), vec2(1280.0, 720.0), Scheme::Contrast);
    for _ in 0..5 {
        hall.window.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Plus);
        hall.window.run_steps(2);
    }
    let mut pages = 0;
    while hall.step() != Step::Over {
        hall.notes();
        for (clip, text) in hall.texts() {
            let (words, seen) = (text.galley.text(), text.visual_bounding_rect());
            let is_within = clip.left() - 2.0 <= seen.left() && seen.right() <= clip.right() + 2.0;
            assert!(is_within, "{:?}: “{words}” is cut at the side: {seen:?} in {clip:?}", hall.step());
        }
        pages += 1;
        let step = hall.step();
        hall.until(|now| now != step);
    }
    assert!(pages > 30, "{pages} pages");
}
