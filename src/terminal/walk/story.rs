//! How the story stands as lines: two curves, the moves and the scale under them, the map, and all of it in words.

use crate::sim::ids::Pan;
use crate::wording::pages::StoryPage;

use super::super::paper::Paper;
use super::super::plot::{Curve, Map, curves, gutter, lane, lean_mark};
use super::Walk;

impl Walk<'_, '_> {
    pub(super) fn story_on(&self, paper: &mut Paper, page: &StoryPage) {
        paper.para(&page.results);
        paper.para(&page.scale);
        if let Some(foresight) = &page.foresight {
            paper.para(foresight);
        }
        for left in &page.left {
            paper.para(left);
        }

        paper.heading(&self.localizer.get("debrief-weeks"));
        for week in &page.weeks {
            paper.item("  ", &week.numbers);
            let args = [("moves", week.moves.as_str().into()), ("scale", week.scale.as_str().into())];
            paper.item("    ", &self.localizer.fill("debrief-week", &args));
        }

        paper.heading(&self.localizer.get("debrief-curves"));
        self.curves_on(paper, page);

        paper.heading(&self.localizer.get("debrief-map"));
        paper.para(&page.path);
        paper.gap();
        self.map_on(paper, page);
    }

    fn curves_on(&self, paper: &mut Paper, page: &StoryPage) {
        let weeks = &page.story.weeks;
        let width = paper.width();
        let of = |letter: char, value: fn(&crate::sim::Results) -> f64| Curve {
            letter,
            values: weeks.iter().map(|week| value(&week.results)).collect(),
        };
        let mark = |key: &str, unknown: char| self.localizer.get(key).chars().next().unwrap_or(unknown);
        let (delivery, team) = (mark("curve-delivery", 'D'), mark("curve-team", 'T'));
        let names = ["lane-week", "lane-managed", "lane-led", "lane-scale"].map(|key| self.localizer.get(key));
        let gutter = gutter(&names);
        for line in curves(&[of(delivery, |results| results.delivery), of(team, |results| results.team)], gutter, width) {
            paper.drawn(&line);
        }
        let numbers: Vec<String> = weeks.iter().map(|week| week.week.to_string()).collect();
        let [week, managed, led, leant] = &names;
        paper.drawn(&lane(week, &numbers, gutter, width));
        for (name, pan) in [(managed, Pan::Manage), (led, Pan::Lead)] {
            let points = |week: &crate::debrief::story::StoryWeek| {
                let spent: u8 = week.moves.iter().filter(|made| made.pan == pan).map(|made| made.cost).sum();
                if spent == 0 { ".".to_owned() } else { spent.to_string() }
            };
            let marks: Vec<String> = weeks.iter().map(points).collect();
            paper.drawn(&lane(name, &marks, gutter, width));
        }
        let scale: Vec<String> = weeks.iter().map(|week| lean_mark(self.localizer, week.results.lean)).collect();
        paper.drawn(&lane(leant, &scale, gutter, width));
    }

    fn map_on(&self, paper: &mut Paper, page: &StoryPage) {
        let [thriving, worn_out, lost, neither] = page.quarters.clone();
        let model = &self.session.scenario().model;
        let map = Map {
            path: page.story.weeks.iter().map(|week| (week.results.delivery, week.results.team)).collect(),
            cross: (model.delivered_at, model.thriving_at),
            names: [lost, thriving, neither, worn_out],
        };
        for line in map.lines(paper.width()) {
            paper.drawn(&line);
        }
    }
}
