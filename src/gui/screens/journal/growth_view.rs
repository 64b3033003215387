//! What all plays together show, as small plots and sentences.

use std::path::PathBuf;

use crate::debrief::{Growth, GrowthPlay};
use crate::gui::screens::week::pan;
use crate::gui::widgets::scale::Pan;
use crate::gui::widgets::series::{Series, SeriesInk, SeriesLine};
use crate::sim::ids::Family;
use crate::wording::Localizer;
use crate::wording::debrief::{growth, whole};

/// All plays together, once they were played again.
#[derive(Clone, Debug)]
pub enum Grown {
    /// On its way.
    Coming,
    /// There.
    There(Box<GrowthView>),
    /// It could not be made.
    Failed,
}

/// All plays together.
#[derive(Clone, Debug)]
pub struct GrowthView {
    /// Each play, newest first.
    pub plays: Vec<PlayLine>,
    /// What can be said of all of them.
    pub said: Vec<String>,
    /// Delivery and team at the end of each play.
    pub results: Series,
    /// Where the scale leant, week after week.
    pub scale: Series,
    /// The share of forecasts that came true, if anything was foreseen.
    pub foresight: Option<Series>,
    /// How often each family was used.
    pub families: Vec<FamilyBar>,
    /// What was practised, with its plays.
    pub practised: Vec<(String, Series)>,
}

/// A play.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlayLine {
    /// When it ended, what it was, how it ended.
    pub text: String,
    /// Its record.
    pub record: PathBuf,
}

/// A family of moves and how often it was used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FamilyBar {
    /// What it is called.
    pub name: String,
    /// Where its weight lies.
    pub pan: Pan,
    /// How many moves.
    pub used: u32,
    /// All of it in words.
    pub said: String,
}

impl GrowthView {
    /// All plays, whose records lie at these places in the same order.
    #[must_use]
    pub fn of(localizer: &Localizer, plays: &Growth, records: &[PathBuf]) -> Self {
        let page = growth(localizer, plays);
        let lines = plays.plays.iter().zip(&page.plays).zip(records);
        let line = |((play, text), record): ((&GrowthPlay, &String), &PathBuf)| PlayLine {
            text: localizer.fill("book-play", &[("date", date(play).into()), ("text", text.as_str().into())]),
            record: record.clone(),
        };
        let all: Vec<&GrowthPlay> = plays.plays.iter().collect();
        let practised = plays.practised.iter().zip(&page.practised).map(|((_, places), told)| {
            let of: Vec<&GrowthPlay> = places.iter().map(|place| &plays.plays[*place]).collect();
            (localizer.capital(told), results(localizer, &of))
        });
        Self {
            plays: lines.map(line).rev().collect(),
            said: [page.foresight, page.never_used].into_iter().flatten().collect(),
            results: results(localizer, &all),
            scale: scale(localizer, &all),
            foresight: foresight(localizer, &all),
            families: families(localizer, plays),
            practised: practised.collect(),
        }
    }
}

fn date(play: &GrowthPlay) -> String {
    play.finished.strftime("%Y-%m-%d").to_string()
}

/// Delivery and team at the end of each play.
fn results(localizer: &Localizer, plays: &[&GrowthPlay]) -> Series {
    let line = |name: &str, ink: SeriesInk, of: fn(&GrowthPlay) -> f64| SeriesLine {
        name: localizer.get(name),
        ink,
        values: plays.iter().map(|play| Some(of(play) as f32)).collect(),
    };
    let read = |play: &&GrowthPlay| {
        let args = [
            ("title", play.title.as_str().into()),
            ("date", date(play).into()),
            ("delivery", whole(play.results.delivery).into()),
            ("team", whole(play.results.team).into()),
        ];
        localizer.fill("book-read-results", &args)
    };
    Series {
        axis: localizer.get("book-axis-results"),
        range: [0.0, 100.0],
        marks: [0.0, 50.0, 100.0].map(|value| (value, format!("{value:.0}"))).into(),
        lines: vec![
            line("curves-delivery", SeriesInk::Delivery, |play| play.results.delivery),
            line("curves-team", SeriesInk::Team, |play| play.results.team),
        ],
        read: plays.iter().map(read).collect(),
        said: localizer.fill("book-said-results", &[("n", plays.len().into())]),
    }
}

/// Where the scale leant, week after week, play after play, with a gap between plays.
fn scale(localizer: &Localizer, plays: &[&GrowthPlay]) -> Series {
    let mut values = Vec::new();
    let mut read = Vec::new();
    for play in plays {
        if !values.is_empty() {
            values.push(None);
            read.push(String::new());
        }
        for (place, lean) in play.leans.iter().enumerate() {
            values.push(Some(*lean as f32));
            let args = [("title", play.title.as_str().into()), ("week", (place + 1).into()), ("scale", localizer.lean(*lean).into())];
            read.push(localizer.fill("book-read-scale", &args));
        }
    }
    Series {
        axis: localizer.get("book-axis-scale"),
        range: [-1.0, 1.0],
        marks: vec![
            (1.0, localizer.get("book-mark-managing")),
            (0.0, localizer.get("book-mark-level")),
            (-1.0, localizer.get("book-mark-leading")),
        ],
        lines: vec![SeriesLine { name: String::new(), ink: SeriesInk::Plain, values }],
        read,
        said: localizer.fill("book-said-scale", &[("n", plays.len().into())]),
    }
}

/// The share of forecasts that came true, play after play.
fn foresight(localizer: &Localizer, plays: &[&GrowthPlay]) -> Option<Series> {
    let foreseen: Vec<&&GrowthPlay> = plays.iter().filter(|play| play.foresight.said > 0).collect();
    let share = |play: &GrowthPlay| 100.0 * play.foresight.hits as f32 / play.foresight.said as f32;
    let read = |play: &&&GrowthPlay| {
        let args = [
            ("title", play.title.as_str().into()),
            ("date", date(play).into()),
            ("hits", play.foresight.hits.into()),
            ("said", play.foresight.said.into()),
        ];
        localizer.fill("book-read-foresight", &args)
    };
    (!foreseen.is_empty()).then(|| Series {
        axis: localizer.get("book-axis-foresight"),
        range: [0.0, 100.0],
        marks: vec![(0.0, "0".into()), (100.0 / 3.0, localizer.get("book-mark-chance")), (100.0, "100".into())],
        lines: vec![SeriesLine {
            name: String::new(),
            ink: SeriesInk::Plain,
            values: foreseen.iter().map(|play| Some(share(play))).collect(),
        }],
        read: foreseen.iter().map(read).collect(),
        said: localizer.fill("book-said-foresight", &[("n", foreseen.len().into())]),
    })
}

fn families(localizer: &Localizer, plays: &Growth) -> Vec<FamilyBar> {
    let bar = |family: Family| {
        let (name, used) = (localizer.family(family), plays.used[family.index()]);
        let said = localizer.fill("book-said-family", &[("name", name.as_str().into()), ("n", used.into())]);
        FamilyBar { name, pan: pan(family.pan()), used, said }
    };
    Family::ALL.into_iter().map(bar).collect()
}
