//! Every code, by an example that has just this problem in just this place: one thing is changed in a scenario without problems, and the
//! place is marked ⟦so⟧.

use std::collections::BTreeSet;

use fulcrum::scenario_file::{Code, Library, Problem, load};

const GOOD: &str = include_str!("fixtures/good.ron");

/// A text without its marks, and what they mark.
fn marked(text: &str) -> (String, Vec<std::ops::Range<usize>>) {
    let (mut plain, mut spans, mut open) = (String::new(), Vec::new(), 0);
    for c in text.chars() {
        match c {
            '⟦' => open = plain.len(),
            '⟧' => spans.push(open..plain.len()),
            c => plain.push(c),
        }
    }
    (plain, spans)
}

fn problems_of(text: &str) -> Vec<Problem> {
    load("good.ron", text, Library::built_in()).problems
}

fn changed(from: &str, to: &str) -> String {
    assert_eq!(GOOD.matches(from).count(), 1, "{from} is not there just once");
    GOOD.replace(from, to)
}

/// The code of all problems there are when this is changed into that; where nothing is marked, they stand elsewhere.
struct Case(&'static str, &'static str, &'static str);

const CASES: &[Case] = &[
    // Letters and brackets
    Case("F001", "chance: 60", "chance: ⟦%⟧"),
    Case("F002", "title: \"Good\"", "title: \"Go⟦\u{1b}⟧od\""),
    Case("F002", "title: \"Good\"", "title: ⟦\"Go\\u{1b}od\"⟧"),
    Case(
        "F003",
        "when: Never, text: \"The board",
        "when: Not(Not(Not(Not(Not(Not(Not(Not(Not(Not(Not(Not(Not(⟦Not(⟧Not(Never))))))))))))))), text: \"The board",
    ),
    Case("F004", "when: Above(Tally(\"walks\"), 0), text", "when: ⟦Above(⟧Tally(\"walks\"), 0, text"),
    Case("F004", "effects: [Add(Clarity(\"ana\"), 2)]),", "effects: ⟦[⟧Add(Clarity(\"ana\"), 2)),"),
    Case("F004", "effects: [Add(Clarity(\"ana\"), 2)]),", "effects: [Add(Clarity(\"ana\"), 2)⟦)⟧]),"),
    Case(
        "F004",
        "text: \"The board rocks.\", effects: [Add(Clarity(\"ana\"), 2)]),",
        "text: \"The board rocks.\", effects: [Add(Clarity(\"ana\"), 2)]),⟦)⟧",
    ),
    Case("F005", "text: \"The boards lie in the yard.\"", "text: \"Ben says ⟦\"⟧no\" and leaves.\""),
    Case("F006", "title: \"Good\"", "title: ⟦“Good”⟧"),
    Case("F006", "title: \"Good\"", "title: ⟦'Good'⟧"),
    Case("F006", "title: \"Boards\",", "title: \"Boards⟦”⟧,"),
    Case("F007", "title: \"Good\", language", "title: \"Good\"⟦⟧ language"),
    Case("F007", "text: \"It was late.\")]),\n", "text: \"It was late.\")⟦⟧\n (when: Here(\"ben\"), text: \"It was Ben.\")]),\n"),
    Case("F007", "title: \"Good\"", "title⟦⟧ \"Good\""),
    Case("F007", "title: \"Good\"", "title ⟦=⟧ \"Good\""),
    Case("F007", "title: \"Good\",", "title: \"Good\"⟦;⟧"),
    Case("F007", "title: \"Good\",", "title: \"Good\",⟦,⟧"),
    Case("F007", "chance: 60", "⟦chance⟧:"),
    // What a trainer's hand does, each one problem and no more
    Case("F001", "chance: 60", "chance: 60⟦%⟧"),
    Case("F004", "effects: [Add(Strain(\"team\"), 1)]", "effects: [Add(Strain(\"team\"), 1)⟦}⟧"),
    Case("F005", "text: \"The board rocks.\"", "text: ⟦The⟧ board rocks."),
    Case("F005", "text: \"The board rocks.\"", "text: ⟦The⟧ board rocks.\""),
    Case("F005", "text: \"The board rocks.\"", "text: \"The board rocks.⟦⟧"),
    Case("F006", "cast: {\"quiet\"", "cast: {⟦“quiet”⟧"),
    Case("F015", "\"cem\": (", "⟦cem⟧: ("),
    Case("F015", "style: Lead(Purpose)", "style: ⟦\"Lead(Purpose)\"⟧"),
    Case("F016", "morale: 55", "morale: ⟦\"55\"⟧"),
    // The file and its fields
    Case("F009", "format: 1", "format: ⟦2⟧"),
    Case("F010", "Scenario(", "⟦Scenery(⟧"),
    Case("F011", "chance: 60", "⟦chanse⟧: 60"),
    Case("F011", "chance: 60", "⟦weather⟧: 60"),
    Case("F012", "(id: \"rain\", title: \"Rain\",", "⟦(⟧id: \"rain\","),
    Case(
        "F012",
        "Follow(ask: [\"ana\", \"ben\"], trust: 46, come: [Add(Strain(\"them\"), 5)], stay: [])",
        "⟦Follow(ask: [\"ana\", \"ben\"], trust: 46, come: [Add(Strain(\"them\"), 5)])⟧",
    ),
    Case("F013", "chance: 60", "chance: 60, ⟦chance⟧: 70"),
    Case("F014", "Not(Is(\"tired\"))", "Not(⟦Iz⟧(\"tired\"))"),
    Case("F014", "values: [Craft]", "values: [⟦Kraft⟧]"),
    Case("F014", "style: Lead(Purpose)", "style: Lead(⟦Schedule⟧)"),
    Case("F015", "needs: Here(\"ben\")", "needs: Here(⟦ben⟧)"),
    Case("F015", "[Add(Strain(\"team\"), 1)]", "⟦Add(⟧Strain(\"team\"), 1)"),
    Case("F015", "\"bench\": (title: \"Build the bench\"", "\"bench\": (⟦\"Build the bench\"⟧, title: \"Build the bench\""),
    Case("F016", "effort: 12", "effort: ⟦12.5⟧"),
    Case("F016", "effort: 12", "effort: ⟦NaN⟧"),
    Case("F017", "morale: 55", "morale: ⟦155⟧"),
    Case("F017", "weeks: 8", "weeks: ⟦53⟧"),
    Case("F017", "attention: 3", "attention: ⟦10⟧"),
    Case("F017", "chance: 60", "chance: ⟦0⟧"),
    Case("F017", "again_after: 2", "again_after: ⟦0⟧"),
    Case("F017", "due: 7", "due: ⟦9⟧"),
    // Names
    Case("F018", "title: \"Good\"", "title: \"Go⟦\u{202e}⟧od\""),
    Case("F018", "title: \"Good\"", "title: ⟦\"Go\\u{200b}od\"⟧"),
    Case("F018", "format: 1", "/* \u{5d0} ⟦\u{2066}⟧*/ format: 1"),
    Case("F019", "language: \"en\"", "language: ⟦\"English\"⟧"),
    Case("F020", "id: \"good\"", "id: ⟦\"Good One\"⟧"),
    Case("F020", "id: \"good\"", "id: ⟦\"con\"⟧"),
    Case("F021", "served_by: [\"bench\"]", "served_by: [⟦\"bensch\"⟧]"),
    Case("F021", "Later(2, \"again\")", "Later(2, ⟦\"agian\"⟧)"),
    Case("F021", "Here(\"ben\")", "Here(⟦\"bne\"⟧)"),
    Case("F021", "off: [\"overtime\"]", "off: [⟦\"over-time\"⟧]"),
    Case("F021", "choice: \"school\"", "choice: ⟦\"scool\"⟧"),
    Case("F022", "id: \"stay\"", "id: ⟦\"school\"⟧"),
    Case("F022", "\"label\": (", "⟦\"bench\"⟧: ("),
    Case("F023", "\"label\": (", "⟦\"aim\"⟧: ("),
    Case("F024", "Add(Clarity(\"ana\"), 2)", "Add(Clarity(⟦\"me\"⟧), 2)"),
    Case("F024", "Add(Clarity(\"ana\"), 2)", "Add(Clarity(⟦\"aim\"⟧), 2)"),
    Case("F024", "Add(Clarity(\"ana\"), 2)", "Add(Clarity(⟦\"them\"⟧), 2)"),
    Case("F025", "text: \"The board rocks.\"", "text: \"The board of ⟦{anna}⟧ rocks.\""),
    Case("F026", "Add(Clarity(\"ana\"), 2)", "Add(⟦Delivery⟧, 2)"),
    // What cannot work
    Case("F030", "due: 4, needs: \"words\", value: 3,", "due: 8, needs: \"words\", value: 3, after: [⟦\"parcel\"⟧],"),
    Case("F030", "Above(Strain(\"team\"), 60)}", "Not(Is(\"awake\")), \"awake\": Not(Is(\"tired\"))}"),
    Case(
        "F031",
        "(id: \"rain\", title: \"Rain\", when",
        "(id: ⟦\"rain\"⟧, title: \"Rain\", choices: [(id: \"a\", label: \"A\", style: Neither, costs: (budget: 1), effects: [Add(Budget, 1)]), (id: \"b\", label: \"B\", style: Neither, costs: (budget: 1), effects: [Add(Budget, 1)])], when",
    ),
    Case("F032", "(effects: [Add(Credibility, -2)]", "(when: ⟦Came(1)⟧, effects: [Add(Credibility, -2)]"),
    Case("F032", "(when: Came(2), effects", "⟦(⟧effects"),
    Case("F033", "Later(2, \"again\")", "Open(\"polish\"), Join(\"cem\")"),
    Case("F034", "from: 2,", "from: 5,"),
    Case("F035", "who: \"manage_only\"", "who: ⟦\"manage-only\"⟧"),
    Case("F036", "over: \"date\"", "over: ⟦\"school\"⟧"),
    Case("F037", "title: \"Good\"", "title: ⟦\"\"⟧"),
    Case("F040", "when: Weeks(1, 8)", "when: ⟦Weeks(9, 12)⟧"),
    Case("F040", "when: Weeks(1, 8)", "when: ⟦All([Above(Trust(\"ana\"), 60), Below(Trust(\"ana\"), 50)])⟧"),
    Case("F041", "when: Above(Delivery, 59), text", "when: ⟦All([Above(Delivery, 70), Above(Team, 60)])⟧, text"),
    // What is probably not meant
    Case("F042", "when: Always, text: \"The boards", "when: ⟦Below(Team, 49)⟧, text: \"The boards"),
    Case("F043", "Weeks(2, 5), Not(Is(\"tired\"))", "Weeks(2, 5), Not(Flag(⟦\"stayed-lat\"⟧))"),
    Case("F043", "Add(Tally(\"walks\"), 1)", "Add(Credibility, 1)"),
    Case("F044", "Add(Clarity(\"ana\"), 2)", "Set(⟦\"rocked\"⟧)"),
    Case("F045", "effort: 12, due: 7", "effort: 300, due: ⟦7⟧"),
    Case("F046", "Add(Clarity(\"ana\"), 2)", "Later(⟦6⟧, \"rain\")"),
    Case("F047", "Open(\"polish\"), ", ""),
    Case("F048", "after: [\"parcel\"]", "after: [⟦\"parcel\"⟧, ⟦\"parcel\"⟧]"),
    Case("F048", "due: 8, needs: \"words\"", "due: 3, needs: \"words\""),
    Case("F049", "Join(\"cem\")", "Join(\"ana\")"),
    Case(
        "F050",
        "text: \"Rain.\", effects: [Add(Strain(\"team\"), 1)]",
        "text: \"Rain.\", choices: [(id: ⟦\"wait\"⟧, label: \"Wait.\", style: Neither), (id: \"go\", label: \"Go.\", style: Neither, effects: [Add(Trust(\"team\"), 1)])]",
    ),
    Case(
        "F051",
        "text: \"Rain.\", effects: [Add(Strain(\"team\"), 1)]",
        "text: \"Rain.\", choices: [(id: \"wait\", label: \"Wait.\", style: Neither, effects: [Add(Trust(\"ana\"), 2), Add(Strain(\"ana\"), 1)]), (id: ⟦\"go\"⟧, label: \"Go.\", style: Neither, effects: [Add(Trust(\"team\"), 2)])]",
    ),
    Case("F052", "from: [\"ana\", \"ben\"])}", "from: [\"ana\", \"ben\"]), ⟦\"loud\"⟧: (pick: Highest(Trust))}"),
    Case("F053", ", Promise(\"fridays\")", ""),
    Case("F054", "You leave at five on Fridays.\", due: 6", "You leave at five on Fridays.\", due: ⟦1⟧"),
    Case("F055", "kept_when: Not(Flag(\"stayed-late\"))", "kept_when: ⟦Weeks(1, 8)⟧"),
    Case("F056", "trust: 46", "trust: ⟦0⟧"),
    Case("F057", "when: Above(Tally(\"walks\"), 0), text", "when: ⟦All([Above(Tally(\"walks\"), 0), Weeks(9, 9)])⟧, text"),
    Case("F058", "Add(Clarity(\"ana\"), 2)", "Add(Clarity(\"ana\"), ⟦0⟧)"),
    Case("F059", "needs: \"wood\", value: 1", "needs: ⟦\"wod\"⟧, value: 1"),
    Case(
        "F060",
        "text: \"The board rocks.\"",
        "text: ⟦\"a b c d e f g h i j. a b c d e f g h i j. a b c d e f g h i j. a b c d e f g h i j. a b c d e f g h i j. a b c d e f g h i j. k.\"⟧",
    ),
    Case("F062", "text: \"The board rocks.\"", "text: \"It is. ⟦a b c⟧ d e f g h i j k l m n o p q r s t u v.\""),
    Case(
        "F063",
        "label: \"Tell {quiet} about the school.\"",
        "label: ⟦\"Tell {quiet} about the school on the other side of the river and its pupils.\"⟧",
    ),
    Case("F064", "text: \"The board rocks.\"", "text: ⟦\"“No,” says the \\\"board\\\".\"⟧"),
    Case(
        "F065",
        "text: \"Rain.\", effects: [Add(Strain(\"team\"), 1)]",
        "text: \"Rain.\", choices: [(id: \"wait\", label: \"Wait.\", style: Neither, effects: [Add(Strain(\"team\"), 1)])]",
    ),
    Case("F070", "skills: {\"wood\": 1, \"words\": 4}", "skills: {\"words\": 4}"),
    Case("F072", "name: \"Ben ", "name: \"Ana "),
    Case("F071", "text: \"Somebody swept.\"", "text: ⟦\"Ben swept.\"⟧"),
];

#[test]
fn the_good_scenario_has_no_problem() {
    assert_eq!(problems_of(GOOD), []);
    assert!(load("good.ron", GOOD, Library::built_in()).scenario.is_some());
}

#[test]
fn each_problem_has_its_code_and_its_place() {
    let mut wrong = Vec::new();
    for Case(code, from, to) in CASES {
        let (text, marks) = marked(&changed(from, to));
        let problems = problems_of(&text);
        let right_codes = !problems.is_empty() && problems.iter().all(|problem| problem.code.number() == *code);
        let right_places = marks.is_empty() || problems.iter().map(|problem| &problem.span).eq(&marks);
        if !right_codes || !right_places {
            let found: Vec<_> = problems.iter().map(|it| (it.code.number(), &text[it.span.clone()], &it.message)).collect();
            wrong.push(format!("{code}: {to}\n  found {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn too_many_and_too_long_is_refused() {
    let many = |what: &str, count: usize| what.repeat(count);
    let event = "(id: \"x\", title: \"X\", when: Weeks(1, 8), text: \"X.\", effects: [Add(Budget, 1)]),";
    for (from, to) in [
        ("text: \"The board rocks.\"", format!("text: \"{}\"", many("x", 4001))),
        ("when: Weeks(1, 8)", format!("when: All([{}])", many("Weeks(1, 8),", 201))),
        ("(id: \"rain\"", format!("{}(id: \"rain\"", many(event, 1025))),
        // Each asks twice for the next: small to write, endless to read.
        (
            "named: {",
            format!(
                "named: {{{}\"n20\": Always,",
                (0..20).map(|n| format!("\"n{n}\": Any([Is(\"n{0}\"), Is(\"n{0}\")]),", n + 1)).collect::<String>()
            ),
        ),
    ] {
        let problems = problems_of(&changed(from, &to));
        assert!(problems.iter().any(|problem| problem.code == Code::TooMany), "{from}: {problems:#?}");
    }
}

#[test]
fn a_dilemma_too_long_to_be_read_aloud_is_found() {
    let long = |verb: &str| format!("{verb} {{quiet}} a b c d e f g h i j. A b c d e f.");
    let text = GOOD
        .replace("Tell {quiet} about the school.", &long("Tell"))
        .replace("Show {quiet} the date.", &long("Show"))
        .replace("Ask both to stay tonight.", &long("Keep"));
    let text = text.replace(
        "(\n          id: \"stay\"",
        &format!("(id: \"four\", label: \"{}\", style: Neither, effects: [Add(Budget, 1)]), (id: \"stay\"", long("Lend")),
    );
    let text = text.replace("{quiet} turns the drawing round.", &format!("{{quiet}} {}", "turns it round. ".repeat(18)));
    let codes: BTreeSet<&str> = problems_of(&text).iter().map(|problem| problem.code.number()).collect();
    assert_eq!(codes, BTreeSet::from(["F061"]));
}

#[test]
fn the_model_and_the_moves_are_checked_by_the_same_code() {
    let (model, moves) = (include_str!("../assets/model.ron"), include_str!("../assets/moves.ron"));
    assert!(Library::parse(model, moves).is_ok());
    let codes = |model: &str, moves: &str| -> Vec<&str> {
        Library::parse(model, moves).expect_err("a problem").iter().map(|problem| problem.code.number()).collect()
    };
    assert_eq!(codes(&model.replacen("\"fit_base\"", "\"fit_bace\"", 1), moves), ["F080", "F080"]);
    assert_eq!(codes(&model.replacen("(value: 0.52,", "(value: 5.2,", 1), moves), ["F081"]);
    assert_eq!(codes(&model.replacen("(value: 0.52,", "(value: NaN,", 1), moves), ["F015"]);
    assert_eq!(codes(&model.replacen("evidence: \"demands\"", "evidence: \"demand\"", 1), moves), ["F082"]);
    assert_eq!(codes(model, &moves.replacen("Look(\"aim\")", "Look(\"ame\")", 1)), ["F021"]);
}

#[test]
fn every_code_has_an_example() {
    let shown: BTreeSet<&str> = CASES.iter().map(|case| case.0).chain(["F000", "F008", "F061", "F079", "F080", "F081", "F082"]).collect();
    let all: BTreeSet<&str> = Code::ALL.iter().map(|code| code.number()).collect();
    assert_eq!(shown, all);
}

#[test]
fn the_page_explains_each_code_and_no_other() {
    let page = include_str!("../scenarios/PROBLEMS.md");
    let heads: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix("### ")).collect();
    let severity = |code: &Code| format!("{:?}", code.severity()).to_lowercase();
    let wanted: Vec<String> = Code::ALL.iter().map(|code| format!("{code} · {} · {}", code.title(), severity(code))).collect();
    assert_eq!(heads, wanted);
    for section in page.split("\n### ").skip(1) {
        assert!(section.contains("\n**Mend:** ") && section.contains("\n```ron\n"), "{section} lacks a mend or an example");
    }
}
