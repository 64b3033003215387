//! The findings that the rules answer to: what was measured in real teams, by whom, and what must therefore hold in the game.
//!
//! They are mostly correlations across leaders: plausibility checks for a game, not a validation of it.

/// A published finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The key that coefficients name it by.
    pub key: &'static str,
    /// What was found.
    pub finding: &'static str,
    /// By whom.
    pub source: &'static str,
    /// What must hold in the game.
    pub must_hold: &'static str,
}

/// The finding with this key.
#[must_use]
pub fn finding(key: &str) -> Option<&'static Finding> {
    FINDINGS.iter().find(|finding| finding.key == key)
}

/// All findings.
pub const FINDINGS: &[Finding] = &[
    Finding {
        key: "hi-structure-hi-consideration",
        finding: "Consideration r = .48 and initiating structure r = .29 with outcomes overall; consideration is stronger for satisfaction and motivation, structure slightly stronger for group performance.",
        source: "Judge, Piccolo & Ilies 2004",
        must_hold: "Leading and managing each raise both morale and output; leading raises morale more; managing raises output at least as much, narrowly.",
    },
    Finding {
        key: "passive-is-worst",
        finding: "Transformational leadership .44, contingent reward .39, laissez-faire −.37.",
        source: "Judge & Piccolo 2004",
        must_hold: "The passive player is last on team and on delivery; naming what somebody did is nearly as strong as purpose.",
    },
    Finding {
        key: "no-magic-synergy",
        finding: "“High-high” adds little beyond the two main effects on satisfaction.",
        source: "Larson, Hunt & Osborn 1976; replications 1982",
        must_hold: "The product of managing and leading explains nothing more of morale: the blend wins because success needs morale and output.",
    },
    Finding {
        key: "freedom-needs-clarity",
        finding: "Autonomy with feedback is best; autonomy without feedback is the worst cell, through lost goal clarity (110 teams).",
        source: "Gonzalez-Mulé et al. 2014",
        must_hold: "High morale with low clarity yields less useful work than low morale with high clarity: enthusiastic but lost.",
    },
    Finding {
        key: "quality-vs-quantity",
        finding: "Intrinsic motivation ρ = .21–.45, better for quality; incentives are better for quantity.",
        source: "Cerasoli, Nicklin & Ford 2014",
        must_hold: "Morale moves quality more than quantity.",
    },
    Finding {
        key: "goals",
        finding: "Specific, hard goals d = .42–.80; in randomised trials d = .34.",
        source: "Locke & Latham; Epton, Currie & Armitage 2017",
        must_hold: "A specific goal lifts a task’s output by .3 to .8 standard deviations.",
    },
    Finding {
        key: "ambiguity",
        finding: "Of seven stressors, role ambiguity and situational constraints hurt performance most.",
        source: "Gilboa et al. 2008",
        must_hold: "Clarity and blockers move output more than workload does.",
    },
    Finding {
        key: "demands",
        finding: "All demands raise strain; hindrances cut engagement, challenges raise it.",
        source: "Crawford, LePine & Rich 2010",
        must_hold: "Two kinds of demand: the same sign on strain, opposite signs on morale.",
    },
    Finding {
        key: "hours",
        finding: "Output grows with hours to about 49 a week, then less and less.",
        source: "Pencavel 2015",
        must_hold: "What overtime gives shrinks week by week; what it costs in strain does not.",
    },
    Finding {
        key: "listening",
        finding: "Being listened to: relationship r = .51, performance .36 (.21 without self-report).",
        source: "Kluger et al. 2023",
        must_hold: "Listening acts mostly through trust and through what it brings out.",
    },
    Finding {
        key: "lmx",
        finding: "Leader–member exchange: task performance .30, citizenship .34; trust is the largest mediator.",
        source: "Martin et al. 2016",
        must_hold: "Trust decides whether people speak up and stay, more than how fast they work.",
    },
    Finding {
        key: "word-deed",
        finding: "Word–deed alignment beats stated integrity for trust and task performance.",
        source: "Simons et al. 2015",
        must_hold: "A broken promise costs trust and clarity, more than a kept one earns.",
    },
    Finding {
        key: "few-values",
        finding: "A vivid picture with few values is best; leaders overuse values talk.",
        source: "Carton, Murphy & Clark 2014",
        must_hold: "The third speech in three weeks gives less than the first; one that names whom the work serves is not wasted.",
    },
    Finding {
        key: "beneficiary",
        finding: "Meeting a beneficiary raises effort strongly; a manager’s telling of it did not.",
        source: "Grant 2007–2011",
        must_hold: "Bringing somebody in whom the work serves beats another speech.",
    },
    Finding {
        key: "recognition",
        finding: "Recognition works best when it is specific and earned; those not named react most.",
        source: "Bradler et al. 2016",
        must_hold: "Specific thanks give more than thanks to all; praise for work not done costs trust.",
    },
    Finding {
        key: "safety",
        finding: "Psychological safety matters most where work is knowledge-intensive.",
        source: "Frazier et al. 2017",
        must_hold: "Where it is safe to speak, more of what is hidden is told.",
    },
    Finding {
        key: "turnover-is-social",
        finding: "Social features of work explain most of the intention to leave.",
        source: "Humphrey, Nahrgang & Morgeson 2007",
        must_hold: "Leaving follows trust and support, not the variety of tasks.",
    },
    Finding {
        key: "engagement-cap",
        finding: "Most against least engaged teams: +14% production, +18% sales, −32% defects.",
        source: "Gallup meta-analysis (a vendor’s)",
        must_hold: "The top quarter by morale yields 10 to 20% more than the bottom quarter, never multiples.",
    },
    Finding {
        key: "experience-fit",
        finding: "Fitting one’s style to people’s experience predicts little.",
        source: "Thompson & Vecchio 2009",
        must_hold: "Speaking to what people value is a small modifier, never what wins.",
    },
    Finding {
        key: "autonomy-support",
        finding: "Support for autonomy: autonomous motivation up, distress down, compliance unchanged.",
        source: "Slemp et al. 2018",
        must_hold: "Protected time lowers strain and does not raise raw hours.",
    },
    Finding {
        key: "debrief",
        finding: "Debriefs d = .67, after-action reviews d = .79; an objective record and “what if” carry it.",
        source: "Tannenbaum & Cerasoli 2013; Keiser & Arthur 2021",
        must_hold: "The debrief is built on the log and on replays with the same luck, not on a grade.",
    },
    Finding {
        key: "if-then",
        finding: "If-then plans d = .65 on reaching goals.",
        source: "Gollwitzer & Sheeran 2006",
        must_hold: "The journal ends in an if-then plan.",
    },
    Finding {
        key: "peer-discussion",
        finding: "Understanding rises after vote, talk and vote again, even where nobody was right.",
        source: "Smith et al. 2009",
        must_hold: "The workshop votes twice.",
    },
];
