//! The closed vocabulary as it is written: conditions, effects, meters, picks, styles, claims, before their ids are resolved. Each word is
//! declared here once, with how it is written and what it means; `scenarios/VOCABULARY.md` is made of it.

use serde::Deserialize;

use super::read::{read_by_ron, required};
use super::value::{Id, Int, QuotedText};
use super::vocabulary::vocabulary;
use crate::sim::{Family, MemberMeter, Value, moves::AimKind, people, scenario};

/// A family that manages.
#[derive(Clone, Copy, Debug, Deserialize)]
pub(super) enum Managing {
    Tasks,
    Schedule,
    Resources,
}

/// A family that leads.
#[derive(Clone, Copy, Debug, Deserialize)]
pub(super) enum Leading {
    Purpose,
    Listening,
    Acknowledging,
}

vocabulary! {
    /// See [`crate::sim::Condition`].
    #[derive(Clone, Debug, Default, Deserialize)]
    #[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
    Condition<'a>, "Conditions" {
        #[default]
        Always = "Always", "it always holds";
        Never = "Never", "it never holds: only `Later` starts such an event";
        All(Vec<Condition<'a>>) = "All([…, …])" as in r#"All([Weeks(2, 5), Here("ana")])"#, "each of them holds";
        Any(Vec<Condition<'a>>) = "Any([…, …])" as in r#"Any([Late("task"), Blocked("task")])"#, "at least one of them holds";
        Not(Box<Condition<'a>>) = "Not(condition)" as in r#"Not(Flag("name"))"#, "it does not hold";
        Is(Id<'a>) = r#"Is("name")"#, "the condition of this name under `named` holds";
        Weeks(Int<'a>, Int<'a>) = "Weeks(2, 5)", "the week is within, both counted";
        Since(Id<'a>, Int<'a>) = r#"Since("event", 2)"#, "the event was seen at least so many weeks ago; 0: it was seen";
        Flag(Id<'a>) = r#"Flag("name")"#, "it was set";
        Chose(Id<'a>, Id<'a>) = r#"Chose("event", "choice")"#, "that was the answer";
        Came(Int<'a>) = "Came(3)", "of those last asked to follow, at least so many came";
        Above(Meter<'a>, Int<'a>) = r#"Above(Morale("who"), 50)"#, "the meter is above the number";
        Below(Meter<'a>, Int<'a>) = r#"Below(Morale("who"), 50)"#, "the meter is below the number";
        Count(Int<'a>, Box<Condition<'a>>)
            = "Count(3, condition)" as in r#"Count(3, Above(Strain("them"), 60))"#,
            "it holds for at least so many people; in it, each is `\"them\"`";
        Here(Id<'a>) = r#"Here("who")"#, "they are there: not left, not away, and have joined";
        Leaving(Id<'a>) = r#"Leaving("who")"#, "they gave notice and have this week left";
        Told(Id<'a>) = r#"Told("secret")"#, "it was said, or came out";
        Heeded(Id<'a>) = r#"Heeded("secret")"#, "it was acted on, so that it no longer comes true";
        Bitten(Id<'a>) = r#"Bitten("secret")"#, "it came true, said before or not";
        Delivered = "Delivered", "the result for delivery counts as delivered, just as the label under it says";
        Thriving = "Thriving", "the result for the team counts as thriving, just as the label under it says";
        Done(Id<'a>) = r#"Done("task")"#, "it is finished";
        Late(Id<'a>) = r#"Late("task")"#, "its week is past and it is not finished";
        Blocked(Id<'a>) = r#"Blocked("task")"#, "something stands in its way";
        WorksOn(Id<'a>, Id<'a>) = r#"WorksOn("who", "task")"#, "they work on it now";
        Owed(Id<'a>) = r#"Owed("promise")"#, "it was given and is not due yet";
        Kept(Id<'a>) = r#"Kept("promise")"#, "it fell due and was kept";
        Broken(Id<'a>) = r#"Broken("promise")"#, "it fell due and was not kept";
        Released(Id<'a>) = r#"Released("promise")"#, "they let you off when asked";
        Did(Family, Id<'a>, Int<'a>) = r#"Did(Listening, "who", 3)"#, "you made such a move on them in the last so many weeks";
        Earned(Id<'a>) = r#"Earned("who")"#, "for moves: they did good work last week";
        Raised(Id<'a>) = r#"Raised("who")"#, "for moves: they said something that waits for an answer";
        Serves(Id<'a>, Id<'a>) = r#"Serves("who", "task")"#, "for moves: it serves their goal, and you know it";
        Open(Id<'a>) = r#"Open("task")"#, "for moves: it can be worked on: there, not done, not given up";
        Unclear(Id<'a>) = r#"Unclear("task")"#, "for moves: it has no clear goal yet";
        Whole(Id<'a>) = r#"Whole("task")"#, "for moves: it is not broken down yet";
        Gone(Id<'a>) = r#"Gone("who")"#, "for moves: somebody of them left";
    }

    /// See [`crate::sim::Meter`].
    #[derive(Clone, Copy, Debug, Deserialize)]
    #[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
    Meter<'a>, "Meters" {
        Morale(Id<'a>) = r#"Morale("who")"#, "how gladly they work, 0 to 100; of `\"team\"`, the average";
        Clarity(Id<'a>) = r#"Clarity("who")"#, "how well they know what is wanted, 0 to 100";
        Trust(Id<'a>) = r#"Trust("who")"#, "how far they trust you, 0 to 100";
        Strain(Id<'a>) = r#"Strain("who")"#, "how worn they are, 0 to 100";
        Skill(Id<'a>, Id<'a>) = r#"Skill("who", "skill")"#, "how well they can do it, 0 to 5";
        Progress(Id<'a>) = r#"Progress("task")"#, "how far it has come, in percent";
        Quality(Id<'a>) = r#"Quality("task")"#, "how well it is made, 0 to 100";
        Budget = "Budget", "the money that is left";
        Credibility = "Credibility", "how far the sponsor believes you, 0 to 100";
        Attention = "Attention", "the points of a week; a change counts next week";
        Balance = "Balance", "−100 managing to 100 leading; can only be read";
        Tally(Id<'a>) = r#"Tally("name")"#, "a counter of your own";
        Delivery = "Delivery", "the result of the work, 0 to 100; can only be read";
        Team = "Team", "the result of the team, 0 to 100; can only be read";
    }

    /// See [`crate::sim::Effect`].
    #[derive(Clone, Debug, Deserialize)]
    #[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
    Effect<'a>, "Effects" {
        Add(Meter<'a>, Int<'a>) = r#"Add(Morale("who"), 5)"#, "moves a meter, up or down";
        Set(Id<'a>) = r#"Set("name")"#, "sets a flag";
        Clear(Id<'a>) = r#"Clear("name")"#, "takes a flag back";
        Later(Int<'a>, Id<'a>) = r#"Later(2, "event")"#, "the event comes in so many weeks, with the same cast";
        Cancel(Id<'a>) = r#"Cancel("event")"#, "a planned event does not come";
        Reveal(Id<'a>) = r#"Reveal("secret")"#, "a goal, a worry or what somebody knows is said";
        Heed(Id<'a>) = r#"Heed("secret")"#, "what was said is acted on";
        Promise(Id<'a>) = r#"Promise("promise")"#, "you give your word";
        Keep(Id<'a>) = r#"Keep("promise")"#, "it is kept, at once";
        Break(Id<'a>) = r#"Break("promise")"#, "it is broken, at once";
        Release(Id<'a>) = r#"Release("promise")"#, "they let you off: nothing gained, nothing lost";
        Follow { ask: Vec<Id<'a>>, trust: Int<'a>, come: Vec<Effect<'a>>, stay: Vec<Effect<'a>> }
            = r#"Follow(ask: ["who"], trust: 50, come: […], stay: […])"#
            as in r#"Follow(ask: ["ana", "ben"], trust: 52, come: [Add(Strain("them"), 5)], stay: [])"#,
            "hard times: each follows as far as trust and credibility reach; the effects are on `\"them\"`";
        Effort(Id<'a>, Int<'a>) = r#"Effort("task", 2)"#, "more or less work, in days";
        Rework(Id<'a>, Int<'a>) = r#"Rework("task", 2)"#, "so many days must be done again";
        Due(Id<'a>, Int<'a>) = r#"Due("task", 1)"#, "moves its week, later or earlier";
        Block(Id<'a>, QuotedText<'a>) = r#"Block("task", "why")"#, "something stands in its way, in words that are shown";
        Unblock(Id<'a>) = r#"Unblock("task")"#, "nothing stands in its way any more";
        Open(Id<'a>) = r#"Open("task")"#, "a hidden task appears";
        Drop(Id<'a>) = r#"Drop("task")"#, "it is given up";
        Assign(Id<'a>, Id<'a>) = r#"Assign("who", "task")"#, "they work on it from now on";
        Join(Id<'a>) = r#"Join("who")"#, "somebody with `here: false` comes";
        Leave(Id<'a>) = r#"Leave("who")"#, "they go for good";
        Away(Id<'a>, Int<'a>) = r#"Away("who", 2)"#, "they are away for so many weeks";
        Goal(Id<'a>) = r#"Goal("task")"#, "for moves: it has a clear goal";
        Steps(Id<'a>) = r#"Steps("task")"#, "for moves: it is broken down";
        Overtime(Id<'a>) = r#"Overtime("who")"#, "for moves: they work longer this week";
        Focus(Id<'a>) = r#"Focus("who")"#, "for moves: nobody disturbs them this week";
        Help(Id<'a>, Int<'a>) = r#"Help("task", 3)"#, "for moves: somebody from outside works on it for so many weeks";
        Fill(Int<'a>) = "Fill(4)", "for moves: a seat that is empty is filled for so many weeks";
        Heard(Id<'a>, Int<'a>) = r#"Heard("who", 100)"#, "for moves: they were listened to, so far in percent";
        Answer(Id<'a>) = r#"Answer("who")"#, "for moves: what they raised is answered";
        Look(Id<'a>) = r#"Look("task")"#, "for moves: you see how it stands, and what is known about it";
        Stretch(Id<'a>, Id<'a>) = r#"Stretch("who", "task")"#, "for moves: they take on more than they can yet, and learn";
    }

    /// See [`crate::sim::Pick`].
    #[derive(Clone, Copy, Debug, Default, Deserialize)]
    #[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
    Pick<'a>, "Picks for a cast" {
        Lowest(MemberMeter) = "Lowest(Trust)", "who has least of Morale, Clarity, Trust or Strain";
        Highest(MemberMeter) = "Highest(Strain)", "who has most of it";
        Best(Id<'a>) = r#"Best("skill")"#, "who can do it best";
        WorksOn(Id<'a>) = r#"WorksOn("task")"#, "who works on it now";
        Values(Value) = "Values(Fairness)", "who holds this value";
        LeastHeard = "LeastHeard", "who was longest not listened to";
        LeastThanked = "LeastThanked", "who was longest not thanked for anything";
        Came = "Came", "who came when last asked to follow";
        #[default]
        Luck = "Luck", "who is drawn";
    }

    /// See [`crate::sim::Style`].
    #[derive(Clone, Copy, Debug, Default, Deserialize)]
    Style, "Styles of a choice" {
        Manage(Managing) = "Manage(Tasks)", "managing: Tasks, Schedule or Resources";
        Lead(Leading) = "Lead(Listening)", "leading: Purpose, Listening or Acknowledging";
        Both(Managing, Leading) = "Both(Tasks, Listening)", "both at once";
        #[default]
        Neither = "Neither", "neither";
    }

    /// See [`crate::sim::scenario::Claim`].
    #[derive(Clone, Copy, Debug, Deserialize)]
    #[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
    Claim<'a>, "Claims of a lesson" {
        Lower { at: scenario::ResultKind, who: Id<'a>, than: Id<'a>, by: Int<'a> }
            = r#"Lower(at: Team, who: "manage_only", than: "blend", by: 10)"#,
            "who plays so ends lower by so many points";
        Pays { at: scenario::ResultKind, event: Id<'a>, choice: Id<'a>, over: Id<'a>, by: Int<'a> }
            = r#"Pays(at: Team, event: "event", choice: "choice", over: "choice", by: 5)"#,
            "one answer pays more than the other, with the same luck";
        Reaches { who: Id<'a>, ending: Id<'a>, percent: Int<'a> }
            = r#"Reaches(who: "blend", ending: "ending", percent: 20)"#,
            "who plays so comes to this ending in so many plays of a hundred";
    }
}

read_by_ron!(Condition<'a>, Effect<'a>, Pick<'a>, Style, Claim<'a>, Family, Value, AimKind, scenario::Level);
read_by_ron!(people::Hair, people::HairColor, people::Skin, people::Cloth, people::Neck, people::Extra);

required!(Style, Pick<'a>);

/// How a word with something in brackets is written, for those who left something out.
pub(super) fn form(word: &str) -> Option<&'static str> {
    let words = SECTIONS.iter().flat_map(|section| section.words);
    words.map(|it| it.form).find(|form| form.strip_prefix(word).is_some_and(|rest| rest.starts_with('(')))
}
