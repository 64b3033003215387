//! The other seat: what each person of the team wanted, noticed, said, and never said, and what would have made them speak.

use crate::play::Session;
use crate::sim::Scope;
use crate::sim::luck::Draw;
use crate::sim::report::Voiced;
use crate::sim::{Cause, Change, Decision, Game, MemberId, MemberMeter, Note, SecretId, Subject, Text};

use super::why::is_of_the_player;

/// So many of the player's doings are told per person.
const NOTICED: usize = 3;

/// One person's weeks, from their side.
#[derive(Clone, Debug, PartialEq)]
pub struct Seat<'a> {
    /// Who.
    pub member: MemberId,
    /// Their own account: the author's lines that hold at the end.
    pub account: Vec<&'a Text>,
    /// What they wanted for themselves, and what became of it.
    pub wanted: Option<Wanted>,
    /// What of the player's doings moved them most, the largest first.
    pub noticed: Vec<Noticed>,
    /// Weeks in which nobody turned to them.
    pub not_spoken_to: u8,
    /// What they told.
    pub told: Vec<Told>,
    /// What they never told, or what came out without them.
    pub untold: Vec<Untold>,
}

/// What somebody wanted for themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Their goal.
    pub goal: SecretId,
    /// When it was known, if it was.
    pub known: Option<u8>,
    /// Weeks of work that served it.
    pub weeks: u8,
}

/// Something the player did, as it reached somebody.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Noticed {
    /// The week.
    pub week: u8,
    /// What was done.
    pub cause: Cause,
    /// The meter that it moved most.
    pub meter: MemberMeter,
    /// By so many points.
    pub amount: f64,
}

/// Something that somebody told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// What.
    pub secret: SecretId,
    /// When.
    pub week: u8,
    /// What brought it out.
    pub voiced: Voiced,
    /// Whether something was done about it.
    pub heeded: bool,
}

/// Something that somebody did not tell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Untold {
    /// What.
    pub secret: SecretId,
    /// The week in which it came out by itself.
    pub bit: Option<u8>,
    /// The week in which they were nearest to saying it; `None` if they were never there to say it.
    pub nearest: Option<Nearest>,
    /// Whether going and looking would have found it.
    pub could_be_seen: bool,
}

/// How near somebody was to saying something.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Nearest {
    /// The week.
    pub week: u8,
    /// Their trust then, 0–100.
    pub trust: f64,
    /// The trust at which they say it then, 0–100.
    pub needed: f64,
    /// How recently they had been listened to, 0–100.
    pub heard: f64,
    /// Points that were missing, all counted.
    pub missing: f64,
    /// Whether being listened to that week would have sufficed.
    pub listening_suffices: bool,
}

/// Everybody who was of the team at any time, in the order written.
#[must_use]
pub fn seats(play: &Session) -> Vec<Seat<'_>> {
    let game = play.game();
    let evenings = evenings(play);
    let known = |member: &MemberId| {
        let it = &game.state().members[member.index()];
        it.is_in_team() || it.has_left()
    };
    (0..game.scenario().members.len()).map(MemberId::at).filter(known).map(|member| seat(game, member, &evenings)).collect()
}

fn seat<'a>(game: &'a Game, member: MemberId, evenings: &[Vec<Evening>]) -> Seat<'a> {
    let (scenario, state) = (game.scenario(), game.state());
    let of = &scenario.members[member.index()];
    let scope = Scope::new(scenario, state).with_me(member);
    let wanted = of.goal.as_ref().map(|goal| Wanted {
        goal: goal.secret,
        known: state.secrets[goal.secret.index()].told,
        weeks: state.members[member.index()].goal_weeks,
    });
    let weeks_alone = game.reports().iter().filter(|report| report.changes.iter().any(|change| is_alone(change, member)));
    let mut seat = Seat {
        member,
        account: of.seat.iter().filter(|line| scope.holds(&line.when)).map(|line| &line.text).collect(),
        wanted,
        noticed: noticed(game, member),
        not_spoken_to: u8::try_from(weeks_alone.count()).unwrap_or(u8::MAX),
        told: Vec::new(),
        untold: Vec::new(),
    };
    let own = (0..scenario.secrets.len()).map(SecretId::at).filter(|secret| scenario.secrets[secret.index()].owner == member);
    for secret in own {
        match voiced(game, secret) {
            Some(told) => seat.told.push(told),
            None => seat.untold.push(untold(game, secret, evenings)),
        }
    }
    seat
}

fn is_alone(change: &Change, member: MemberId) -> bool {
    change.cause == Cause::NotSpokenTo && matches!(change.subject, Subject::Member(it, _) if it == member)
}

/// The player's doings that moved somebody's morale or trust most, each cause of a week once.
fn noticed(game: &Game, member: MemberId) -> Vec<Noticed> {
    let mut found: Vec<Noticed> = Vec::new();
    for report in game.reports() {
        for change in &report.changes {
            let Subject::Member(it, meter @ (MemberMeter::Morale | MemberMeter::Trust)) = change.subject else { continue };
            if it != member || change.cause == Cause::NotSpokenTo || !is_of_the_player(change.cause) {
                continue;
            }
            let new = Noticed { week: report.week, cause: change.cause, meter, amount: change.amount };
            match found.iter_mut().find(|held| held.week == new.week && held.cause == new.cause) {
                Some(held) if held.meter == new.meter => held.amount += new.amount,
                Some(held) if held.amount.abs() < new.amount.abs() => *held = new,
                Some(_) => {}
                None => found.push(new),
            }
        }
    }
    found.sort_by(|a, b| b.amount.abs().total_cmp(&a.amount.abs()).then(a.week.cmp(&b.week)));
    found.truncate(NOTICED);
    found
}

fn voiced(game: &Game, secret: SecretId) -> Option<Told> {
    game.reports().iter().find_map(|report| {
        report.notes.iter().find_map(|note| match note {
            Note::Voiced(it, voiced) if *it == secret => {
                Some(Told { secret, week: report.week, voiced: *voiced, heeded: game.state().secrets[secret.index()].heeded })
            }
            _ => None,
        })
    })
}

fn untold(game: &Game, secret: SecretId, evenings: &[Vec<Evening>]) -> Untold {
    let of = &game.scenario().secrets[secret.index()];
    let bit = game.reports().iter().find(|report| report.notes.iter().any(|note| matches!(note, Note::Bit(it, _) if *it == secret)));
    let last = bit.map_or(u8::MAX, |report| report.week);
    let weeks = evenings.iter().zip(1_u8..).filter(|(_, week)| (of.from..=last).contains(week));
    let near = weeks.filter_map(|(evening, week)| nearest(game, secret, week, evening[of.owner.index()]));
    Untold {
        secret,
        bit: bit.map(|report| report.week),
        nearest: near.min_by(|a, b| a.missing.total_cmp(&b.missing)),
        could_be_seen: of.about.is_some(),
    }
}

/// How near the owner was in a week, as the rule of voice reads it.
fn nearest(game: &Game, secret: SecretId, week: u8, evening: Evening) -> Option<Nearest> {
    let (of, model) = (&game.scenario().secrets[secret.index()], &game.scenario().model);
    let trust = evening.trust?;
    let jitter = model.voice_jitter * game.state().seed.swing(week, Draw::Voice(of.luck));
    let needed = of.speaks_at_trust - model.safety_weight * (game.scenario().safety - 50.0) + jitter;
    let missing = needed - trust - model.heard_weight * evening.heard;
    let listening_suffices = trust + model.heard_weight * 100.0 >= needed;
    Some(Nearest { week, trust, needed, heard: evening.heard, missing, listening_suffices })
}

/// What decides on Friday whether somebody speaks.
#[derive(Clone, Copy, Default)]
struct Evening {
    /// Trust when the rule of voice reads it; `None` if they are not there.
    trust: Option<f64>,
    heard: f64,
}

/// The same for every week and person, by one more replay: how long ago somebody was heard stands in no report.
fn evenings(play: &Session) -> Vec<Vec<Evening>> {
    let mut session = Session::new(play.game().shared_scenario(), play.seed());
    let mut weeks = Vec::new();
    for decision in play.decisions() {
        let before: Option<Vec<f64>> = matches!(decision, Decision::Foresee(_) | Decision::SkipForecast)
            .then(|| session.game().state().members.iter().map(|member| member.heard).collect());
        session.decide(session.step(), *decision).expect("this is a bug in Fulcrum: a decision taken before is refused on replay");
        if let Some(heard) = before {
            let game = session.game();
            let row = |(place, heard)| Evening { trust: trust_when_voiced(game, MemberId::at(place)), heard };
            weeks.push(heard.into_iter().enumerate().map(row).collect());
        }
    }
    weeks
}

/// Friday's trust without what came after the rule of voice: risks, promises, leaving.
fn trust_when_voiced(game: &Game, member: MemberId) -> Option<f64> {
    let report = game.report();
    report.people.iter().find(|person| person.member == member)?;
    let subject = Subject::Member(member, MemberMeter::Trust);
    let drifted = report.changes.iter().rposition(|change| matches!(change.cause, Cause::Fading | Cause::NotSpokenTo))?;
    let after: f64 = report.changes[drifted..]
        .iter()
        .filter(|change| change.subject == subject && is_late(change.cause))
        .map(|change| change.amount)
        .sum();
    Some(game.state().members[member.index()].meter(MemberMeter::Trust) - after)
}

fn is_late(cause: Cause) -> bool {
    matches!(cause, Cause::Bite(_) | Cause::Unheeded(_) | Cause::Kept(_) | Cause::Broken(_) | Cause::SomebodyLeft(_))
}
