//! The format: every record of a scenario, the move library and the model, as it is written. A field that is not here does not exist.

use super::record::{Full, Map, Needed, records};
use super::value::{At, Id, Int, QuotedText, Real};
use super::words::{Claim, Condition, Effect, Pick, Style};
use crate::sim::moves::AimKind;
use crate::sim::people::{Cloth, Extra, Hair, HairColor, Neck, Skin};
use crate::sim::scenario::Level;
use crate::sim::{Family, Value};

records! {
    /// The whole file.
    File, "a scenario" {
        format: Int<'a>,
        id: Id<'a>,
        title: QuotedText<'a>,
        place: Option<QuotedText<'a>>,
        trade: Option<QuotedText<'a>>,
        level: Option<Level>,
        language: QuotedText<'a>,
        weeks: Int<'a>,
        attention: Int<'a>,
        budget: Option<Int<'a>>,
        credibility: Option<Int<'a>>,
        safety: Option<Int<'a>>,
        practises: Vec<QuotedText<'a>>,
        success: Option<QuotedText<'a>>,
        brief: QuotedText<'a>,
        sponsor: Option<Sponsor<'a>>,
        team: Full<Map<'a, Member<'a>>>,
        tasks: Full<Map<'a, Task<'a>>>,
        events: Full<Vec<Event<'a>>>,
        promises: Map<'a, Promise<'a>>,
        named: Map<'a, At<Condition<'a>>>,
        off: Vec<Id<'a>>,
        moves: Map<'a, Move<'a>>,
        endings: Full<Vec<Ending<'a>>>,
        debrief: Full<Vec<Question<'a>>>,
        facilitator: Option<Facilitator<'a>>,
        lessons: Vec<Lesson<'a>>,
    }

    /// Who wants it done.
    Sponsor, "the sponsor" {
        name: QuotedText<'a>,
        role: QuotedText<'a>,
    }

    /// A person.
    Member, "a person" {
        name: QuotedText<'a>,
        role: QuotedText<'a>,
        looks: Option<Looks<'a>>,
        morale: Int<'a>,
        clarity: Int<'a>,
        trust: Int<'a>,
        strain: Int<'a>,
        skills: Map<'a, Int<'a>>,
        values: Vec<Value>,
        capacity: Option<Int<'a>>,
        here: Option<bool>,
        goal: Option<Goal<'a>>,
        knows: Vec<Knowledge<'a>>,
        says: Vec<Line<'a>>,
        seat: Vec<Line<'a>>,
    }

    /// How a face is drawn.
    Looks, "the looks" {
        hair: Needed<Hair>,
        hair_color: Needed<HairColor>,
        skin: Needed<Skin>,
        cloth: Needed<Cloth>,
        neck: Needed<Neck>,
        extras: Vec<Extra>,
    }

    /// What somebody wants for themselves.
    Goal, "a goal" {
        id: Id<'a>,
        text: QuotedText<'a>,
        says: Option<QuotedText<'a>>,
        served_by: Vec<Id<'a>>,
    }

    /// What somebody knows or worries about.
    Knowledge, "what they know" {
        id: Id<'a>,
        text: QuotedText<'a>,
        says: Option<QuotedText<'a>>,
        about: Option<Id<'a>>,
        speaks_at_trust: Int<'a>,
        from: Option<Int<'a>>,
        bites_in_week: Option<Int<'a>>,
        event: Option<Id<'a>>,
        effects: Vec<Effect<'a>>,
    }

    /// A sentence that is told when its condition holds.
    Line, "a line" {
        when: At<Condition<'a>>,
        text: QuotedText<'a>,
    }

    /// A piece of work.
    Task, "a task" {
        title: QuotedText<'a>,
        effort: Int<'a>,
        due: Int<'a>,
        value: Int<'a>,
        needs: Id<'a>,
        after: Vec<Id<'a>>,
        for_whom: Option<QuotedText<'a>>,
        on: Vec<Id<'a>>,
        blocked: Option<QuotedText<'a>>,
        hidden: Option<bool>,
    }

    /// Something that can happen.
    Event, "an event" {
        id: Id<'a>,
        title: QuotedText<'a>,
        moment: Option<QuotedText<'a>>,
        face: Option<Id<'a>>,
        when: At<Condition<'a>>,
        chance: Option<Int<'a>>,
        urgent: Option<bool>,
        again_after: Option<Int<'a>>,
        cast: Map<'a, CastPlace<'a>>,
        cast_from: Option<Id<'a>>,
        text: QuotedText<'a>,
        lines: Vec<Line<'a>>,
        effects: Vec<Effect<'a>>,
        choices: Vec<Choice<'a>>,
    }

    /// A place in an event's cast.
    CastPlace, "a place of the cast" {
        pick: Pick<'a>,
        from: Vec<Id<'a>>,
        except: Vec<Id<'a>>,
    }

    /// An answer.
    Choice, "a choice" {
        id: Id<'a>,
        label: QuotedText<'a>,
        style: Style,
        costs: Option<Costs<'a>>,
        needs: Option<At<Condition<'a>>>,
        why_not: Option<QuotedText<'a>>,
        effects: Vec<Effect<'a>>,
        reply: Option<QuotedText<'a>>,
        outcomes: Vec<Outcome<'a>>,
        debrief: Option<QuotedText<'a>>,
    }

    /// What an answer costs.
    Costs, "the costs" {
        attention: Option<Int<'a>>,
        budget: Option<Int<'a>>,
    }

    /// What comes of an answer or a move, by circumstance.
    Outcome, "an outcome" {
        when: Option<At<Condition<'a>>>,
        effects: Vec<Effect<'a>>,
        reply: Option<QuotedText<'a>>,
    }

    /// Something the player may give their word on.
    Promise, "a promise" {
        to: Id<'a>,
        text: QuotedText<'a>,
        due: Int<'a>,
        kept_when: At<Condition<'a>>,
    }

    /// A move of the library or of the scenario.
    Move, "a move" {
        name: QuotedText<'a>,
        family: Needed<Family>,
        cost: Int<'a>,
        budget: Option<Int<'a>>,
        aim: Needed<AimKind>,
        purpose: QuotedText<'a>,
        price: QuotedText<'a>,
        speaks_to: Vec<Value>,
        needs: Vec<MoveNeed<'a>>,
        effects: Vec<Effect<'a>>,
        outcomes: Vec<Outcome<'a>>,
    }

    /// What a move needs.
    MoveNeed, "what a move needs" {
        when: At<Condition<'a>>,
        why_not: QuotedText<'a>,
    }

    /// A way for the play to end.
    Ending, "an ending" {
        id: Id<'a>,
        title: QuotedText<'a>,
        when: At<Condition<'a>>,
        text: QuotedText<'a>,
        lines: Vec<Line<'a>>,
    }

    /// A question for the debrief.
    Question, "a question" {
        ask: QuotedText<'a>,
    }

    /// Notes for who runs a workshop.
    Facilitator, "the facilitator's notes" {
        notes: QuotedText<'a>,
        minutes: Option<Int<'a>>,
    }

    /// Something the scenario claims to teach.
    Lesson, "a lesson" {
        says: QuotedText<'a>,
        claim: Needed<Claim<'a>>,
    }

    /// A number of the rules.
    Coefficient, "a coefficient" {
        value: Real<'a>,
        unit: QuotedText<'a>,
        range: Needed<(Real<'a>, Real<'a>)>,
        evidence: Id<'a>,
        says: QuotedText<'a>,
    }
}
