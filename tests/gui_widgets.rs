//! The pieces of the window, without a window: what they say, what presses them, whether their words fit.
#![cfg(feature = "gui")]

#[path = "support/texts.rs"]
mod texts;

use egui::accesskit::Role;
use egui::epaint::Shape;
use egui::{Key, Ui, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fulcrum::gui::theme::{LONGEST_LINE, Motion, Scheme, TextScale, Theme, TypeSize, Weight, height};
use fulcrum::gui::widgets::bar::progress_ui;
use fulcrum::gui::widgets::button::{Button, ButtonKind};
use fulcrum::gui::widgets::chip::{chip_button_ui, chip_ui};
use fulcrum::gui::widgets::choice::{Choice, ChoiceState, choice_ui};
use fulcrum::gui::widgets::face::{Mood, face_ui};
use fulcrum::gui::widgets::foreseen::{Foreseen, ForeseenWeek, foreseen_ui};
use fulcrum::gui::widgets::key_cap::key_cap_ui;
use fulcrum::gui::widgets::move_row::{MoveRow, MoveState, move_row_ui};
use fulcrum::gui::widgets::scale::{Geometry, Pan, Scale, scale_ui};
use fulcrum::gui::widgets::strip::{WeekMark, strip_ui};
use fulcrum::gui::widgets::text::{StyledText, body, headline, story};
use fulcrum::sim::Trend;
use fulcrum::sim::people::Looks;

/// What the pieces on the bench were asked to do.
#[derive(Default)]
struct Bench {
    pressed: Vec<&'static str>,
}

fn show(ui: &mut Ui, bench: &mut Bench) {
    let theme = Theme::of(ui.ctx());
    headline(ui, "Fourteen people were home by noon");
    story(ui, "“Winter came early,” says Dana Whitlock, the site manager. “I need eight beds by Friday, not six.” Marta has heard.");
    body(ui, "Twenty people a day go home by noon. Imran has asked for the night pharmacy. Marta stays, for now, and so does Ruth.");
    chip_ui(ui, &StyledText::of(&theme, "2 kept", TypeSize::Body, Weight::Regular, theme.palette.ink));
    key_cap_ui(ui, "Enter", "Enter places it");
    face_ui(ui, 88.0, &Looks::by_key(7), Mood::CALM, "Marta, calm");
    scale_ui(ui, &Scale::leaning(0.3), &Geometry::DILEMMA, "Leans to managing");
    strip_ui(ui, &[WeekMark::Past(0.2), WeekMark::Now, WeekMark::Next(2)], "Week 2", "of 3", "Week 2 of 3");
    progress_ui(ui, 6.0, 0.25, "Ward round at nine");
    let mut press = |name: &'static str, pressed: bool| {
        if pressed {
            bench.pressed.push(name);
        }
    };
    press("menu", chip_button_ui(ui, Some("F1"), None, "Keys of this screen").clicked());
    press("place", ui.add(Button::new("Place it").kind(ButtonKind::Place(Pan::Lead)).key("Enter")).clicked());
    press("buy", ui.add(Button::primary("Buy training").unless(Some("No budget before week 6"))).clicked());
    press(
        "choice",
        choice_ui(
            ui,
            &Choice {
                number: 1,
                text: "Put eight names on the board, a day and a person for each, by lunch.",
                hint: Some("They may hold back."),
                state: ChoiceState::Open,
                label: "1: names on the board",
            },
        )
        .clicked(),
    );
    let row = MoveRow {
        pan: Pan::Lead,
        cost: 1,
        title: "One-on-one",
        aim: "Tomás",
        state: MoveState::Open,
        line: height::ROW,
        label: "One-on-one, 1 point",
    };
    press("row", move_row_ui(ui, &row).clicked());
    let locked = MoveRow { title: "Bring in help", label: "Bring in help, 1 point", state: MoveState::Locked("No budget"), ..row };
    press("locked", move_row_ui(ui, &locked).clicked());
}

fn bench(scheme: Scheme, percent: u16) -> Harness<'static, Bench> {
    let theme = Theme::new(scheme, TextScale::percent(percent), Motion::Full);
    let mut harness = Harness::builder().with_size(vec2(1000.0, 1600.0)).build_ui_state(
        move |ui, bench| {
            theme.dress(ui, |ui| show(ui, bench));
        },
        Bench::default(),
    );
    // Ends only if nothing asks for another picture.
    harness.run();
    harness
}

#[test]
fn the_mouse_presses_what_can_be_pressed() {
    let mut harness = bench(Scheme::Light, 100);
    for label in
        ["Keys of this screen", "Place it", "Buy training", "1: names on the board", "One-on-one, 1 point", "Bring in help, 1 point"]
    {
        harness.get_by_label(label).click();
        harness.run();
    }
    assert_eq!(harness.state().pressed, ["menu", "place", "choice", "row"]);
}

#[test]
fn a_screen_reader_presses_the_same() {
    let mut harness = bench(Scheme::Light, 100);
    harness.get_by_label("Place it").click_accesskit();
    harness.run();
    assert_eq!(harness.state().pressed, ["place"]);
}

#[test]
fn the_keyboard_reaches_everything_in_order_also_what_is_locked() {
    let mut harness = bench(Scheme::Light, 100);
    let mut reached = Vec::new();
    for _ in 0..6 {
        harness.key_press(Key::Tab);
        harness.run();
        let focused = harness.root().children_recursive().find(|node| node.is_focused()).and_then(|node| node.accesskit_node().label());
        reached.extend(focused);
        harness.key_press(Key::Enter);
        harness.run();
    }
    let expected =
        ["Keys of this screen", "Place it", "Buy training", "1: names on the board", "One-on-one, 1 point", "Bring in help, 1 point"];
    assert_eq!(reached, expected);
    assert_eq!(harness.state().pressed, ["menu", "place", "choice", "row"]);
}

#[test]
fn a_screen_reader_hears_roles_values_and_reasons() {
    let harness = bench(Scheme::Light, 100);
    harness.get_by_role_and_label(Role::Heading, "Fourteen people were home by noon");
    harness.get_by_role_and_label(Role::Image, "Marta, calm");
    harness.get_by_role_and_label(Role::Image, "Leans to managing");
    let progress = harness.get_by_role_and_label(Role::ProgressIndicator, "Ward round at nine");
    assert_eq!(progress.accesskit_node().numeric_value(), Some(0.25));
    let buy = harness.get_by_role_and_label(Role::Button, "Buy training");
    assert!(buy.accesskit_node().is_disabled());
    assert_eq!(buy.accesskit_node().description().as_deref(), Some("No budget before week 6"));
}

#[test]
fn words_fit_at_every_size() {
    for percent in [100, 175, 250] {
        let harness = bench(Scheme::Light, percent);
        let texts = texts::texts(harness.output());
        assert!(texts.len() > 15, "{} texts at {percent}%", texts.len());
        for (clip, text) in texts {
            let said = text.galley.text();
            assert!(!text.galley.elided, "{said:?} is cut at {percent}%");
            let rect = text.galley.mesh_bounds.translate(text.pos.to_vec2());
            assert!(clip.expand(0.5).contains_rect(rect), "{said:?} at {percent}%: {rect:?} is not within {clip:?}");
            for row in &text.galley.rows {
                assert!(row.text().trim_end().chars().count() <= LONGEST_LINE, "{:?} is too long a line", row.text());
            }
        }
    }
}

#[test]
fn text_grows_as_it_is_told() {
    let height = |percent| bench(Scheme::Light, percent).get_by_label("Fourteen people were home by noon").rect().height();
    assert_eq!(height(100), 32.0);
    assert_eq!(height(175), 56.0);
}

#[test]
fn every_scheme_paints_its_own_colours() {
    let ink = |scheme| {
        let harness = bench(scheme, 100);
        let headline = texts::texts(harness.output())
            .into_iter()
            .find(|(_, text)| text.galley.text().starts_with("Fourteen"))
            .expect("the headline is there");
        headline.1.galley.job.sections[0].format.color
    };
    for scheme in Scheme::ALL {
        assert_eq!(ink(scheme), scheme.palette().ink);
    }
}

#[test]
fn baselines_of_different_sizes_meet() {
    let theme = Theme::new(Scheme::Light, TextScale::NORMAL, Motion::Full);
    let mut baselines = Vec::new();
    let mut harness = Harness::builder().build_ui(|ui| {
        theme.dress(ui, |ui| {
            let ink = theme.palette.ink;
            let words = StyledText::of(&theme, "Tomás", TypeSize::Headline, Weight::Bold, ink).gap(6.0).and(
                "nurse",
                TypeSize::Note,
                Weight::Regular,
                ink,
            );
            words.line(ui.painter()).paint(ui.painter(), egui::Pos2::ZERO);
        });
    });
    harness.run();
    for shape in &harness.output().shapes {
        if let Shape::Text(text) = &shape.shape {
            baselines.extend(text.galley.rows[0].glyphs.iter().map(|glyph| glyph.pos.y));
        }
    }
    assert_eq!(baselines.len(), 10);
    assert!(baselines.iter().all(|y| *y == baselines[0]), "{baselines:?}");
}

/// Two weeks of forecasts: in the first, output was not asked.
fn forecasts() -> Foreseen {
    let right = Some((Trend::Up, Some(Trend::Up)));
    let week = |week: u8, output| ForeseenWeek { week, pairs: [right, output], said: format!("Week {week}") };
    Foreseen {
        weeks: vec![week(1, None), week(2, right)],
        rows: ["Morale", "Output"].map(str::to_owned),
        axis: "Week".into(),
        legend: ["foreseen", "came", "right", "other"].map(str::to_owned),
    }
}

fn forecasts_drawn() -> Harness<'static, Option<u8>> {
    let theme = Theme::new(Scheme::Light, TextScale::percent(100), Motion::Reduced);
    let draw = move |ui: &mut Ui, read: &mut Option<u8>| {
        theme.dress(ui, |ui| *read = foreseen_ui(ui, &forecasts(), *read).or(*read));
    };
    let mut harness = Harness::builder().with_size(vec2(400.0, 240.0)).build_ui_state(draw, None);
    harness.run();
    harness
}

#[test]
fn a_week_is_read_in_the_picture_in_which_the_pointer_arrives_without_a_click() {
    let mut harness = forecasts_drawn();
    let at = harness.get_by_label("Week 2").rect().center();
    harness.input_mut().events.push(egui::Event::PointerMoved(at));
    harness.step();
    assert_eq!(*harness.state(), Some(2));
}

#[test]
fn a_forecast_that_was_not_asked_is_not_drawn() {
    let harness = forecasts_drawn();
    let arrow = egui_phosphor::regular::ARROW_UP;
    let drawn = texts::texts(harness.output()).into_iter().filter(|(_, text)| text.galley.text() == arrow).count();
    assert_eq!(drawn, 6, "two for each of three forecasts");
}
