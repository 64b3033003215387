//! The other seat in words: each person's own account, what of the player's doings reached them, and what they did not say.

use crate::debrief::{Debrief, Nearest, Noticed, Seat, Told, Untold};
use crate::play::Session;
use crate::sim::MemberId;
use crate::sim::report::Voiced;

use super::super::localizer::Localizer;
use super::super::text::first_name;
use super::{signed, whole};
use crate::play::attribution::{Contribution, Viewpoint};

/// One person's side of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatPage {
    /// Who.
    pub who: MemberId,
    /// Name and role.
    pub name: String,
    /// Their own account, in their voice.
    pub account: Vec<String>,
    /// What they wanted for themselves, and what became of it.
    pub wanted: Option<String>,
    /// What of your doings moved them most.
    pub noticed: Vec<String>,
    /// Weeks in which nobody turned to them.
    pub alone: Option<String>,
    /// What they told you.
    pub told: Vec<String>,
    /// What they never told you.
    pub untold: Vec<UntoldLine>,
}

/// Something that somebody never told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UntoldLine {
    /// What it was.
    pub fact: String,
    /// What became of it.
    pub came: String,
    /// What would have made them speak.
    pub would_have: Option<String>,
}

impl UntoldLine {
    /// All of it in a row: what, how it came out, what would have brought it out.
    #[must_use]
    pub fn whole(&self) -> String {
        // Goals are written without a stop.
        let stop = if self.fact.ends_with(['.', '!', '?', '”']) { "" } else { "." };
        let rest = std::iter::once(&self.came).chain(&self.would_have);
        rest.fold(format!("{}{stop}", self.fact), |said, more| format!("{said} {more}"))
    }
}

/// Every seat.
#[must_use]
pub fn seats(localizer: &Localizer, debrief: &Debrief) -> Vec<SeatPage> {
    let session = debrief.timeline.end();
    debrief.seats().iter().map(|seat| page(localizer, session, seat)).collect()
}

fn page(localizer: &Localizer, session: &Session, seat: &Seat<'_>) -> SeatPage {
    let of = &session.scenario().members[seat.member.index()];
    let scope = session.view().scope_of(seat.member);
    let who = first_name(session.scenario(), seat.member);
    let alone = (seat.not_spoken_to > 0).then(|| {
        let weeks = localizer.weeks(usize::from(seat.not_spoken_to));
        localizer.fill("seat-alone", &[("who", who.into()), ("weeks", weeks.into())])
    });
    SeatPage {
        who: seat.member,
        name: localizer.person_and_role(&of.name, &of.role),
        account: seat.account.iter().map(|text| localizer.text(text, &scope)).collect(),
        wanted: wanted(localizer, session, seat),
        noticed: seat.noticed.iter().map(|noticed| localizer.noticed(session, seat.member, noticed)).collect(),
        alone,
        told: seat.told.iter().map(|told| localizer.told_by(session, told)).collect(),
        untold: seat.untold.iter().map(|untold| localizer.untold(session, untold)).collect(),
    }
}

fn wanted(localizer: &Localizer, session: &Session, seat: &Seat<'_>) -> Option<String> {
    let wanted = seat.wanted?;
    let key = match (wanted.known.is_some(), wanted.weeks) {
        (true, 0) => "seat-wanted-known-none",
        (true, _) => "seat-wanted-known",
        (false, 0) => "seat-wanted-unknown-none",
        (false, _) => "seat-wanted-unknown",
    };
    let args = [
        ("who", first_name(session.scenario(), seat.member).into()),
        ("goal", localizer.fact(session, wanted.goal).into()),
        ("week", wanted.known.unwrap_or(0).into()),
        ("weeks", localizer.weeks(usize::from(wanted.weeks)).into()),
    ];
    Some(localizer.fill(key, &args))
}

impl Localizer {
    /// “Week 3: You sat down with them, door closed. Trust +8.”
    fn noticed(&self, session: &Session, who: MemberId, noticed: &Noticed) -> String {
        let cause = self.cause(session, Viewpoint::Member(who), &Contribution::alone(noticed.cause, Some(noticed.meter), noticed.amount));
        let args = [
            ("week", noticed.week.into()),
            ("cause", cause.into()),
            ("meter", self.meter(noticed.meter).into()),
            ("points", signed(noticed.amount).into()),
        ];
        self.fill("seat-noticed", &args)
    }

    fn told_by(&self, session: &Session, told: &Told) -> String {
        let it = &session.scenario().secrets[told.secret.index()];
        let says = self.text(&it.says, &session.view().scope_of(it.owner));
        let key = match told.voiced {
            Voiced::ByTrust => "seat-told-trust",
            Voiced::ByListening => "seat-told-listening",
            Voiced::ByLooking => "seat-told-looking",
            Voiced::ByScene => "seat-told-scene",
        };
        let said = if told.voiced == Voiced::ByLooking || says.is_empty() { self.fact(session, told.secret) } else { self.quoted(&says) };
        self.fill(key, &[("week", told.week.into()), ("said", said.into())])
    }

    fn untold(&self, session: &Session, untold: &Untold) -> UntoldLine {
        let owner = session.scenario().secrets[untold.secret.index()].owner;
        let who = first_name(session.scenario(), owner);
        let came = match untold.bit {
            Some(week) => self.fill("seat-untold-bit", &[("week", week.into())]),
            None => self.fill("seat-untold", &[("who", who.into())]),
        };
        let would_have = untold.nearest.map(|nearest| {
            let key = if untold.could_be_seen { "seat-or-look" } else { "seat-no-look" };
            self.fill(key, &[("nearest", self.nearest(who, nearest).into())])
        });
        UntoldLine { fact: self.fact(session, untold.secret), came, would_have }
    }

    fn nearest(&self, who: &str, nearest: Nearest) -> String {
        let key = match (nearest.listening_suffices, nearest.heard > 0.0) {
            (true, _) => "seat-nearest-listening",
            (false, true) => "seat-nearest-heard",
            (false, false) => "seat-nearest",
        };
        // A gap of less than a point is still a gap.
        let args = [
            ("who", who.into()),
            ("week", nearest.week.into()),
            ("trust", whole(nearest.trust).into()),
            ("needed", whole(nearest.needed).into()),
            ("missing", whole(nearest.missing.max(1.0)).into()),
        ];
        self.fill(key, &args)
    }
}
