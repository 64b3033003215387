//! What happened and is not a number: every note as a sentence, and what people told as a heading, a quote and what brought it out.

use crate::play::Session;
use crate::sim::people::SecretKind;
use crate::sim::report::{Voiced, WasSaid};
use crate::sim::{MemberId, MemberMeter, Note, PromiseId, SecretId, TaskId};

use super::localizer::Localizer;
use super::text::first_name;

/// Something that was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Who told it, or whose it is.
    pub who: MemberId,
    /// What it is.
    pub secret: SecretId,
    /// What brought it out.
    pub voiced: Voiced,
    /// What sort of thing it is: “What weighs on them, in their words”.
    pub heading: String,
    /// The words, in quotation marks if they are theirs.
    pub quote: String,
    /// What brought it out, in words.
    pub because: String,
}

impl Localizer {
    /// A note as a sentence; nothing where it was told ([`Localizer::told`]) or said with others ([`Localizer::who_came`]).
    #[must_use]
    pub fn note(&self, session: &Session, note: Note) -> Option<String> {
        let scenario = session.scenario();
        let who = |key: &str, member: MemberId| self.fill(key, &[("who", first_name(scenario, member).into())]);
        let task = |key: &str, task: TaskId| self.fill(key, &[("task", self.task(scenario, task).into())]);
        let promise = |key: &str, promise: PromiseId| self.fill(key, &[("text", self.promised(session, promise).into())]);
        Some(match note {
            Note::Voiced(..) | Note::Came(_) | Note::StayedAway(_) => return None,
            Note::Bit(secret, was_said) => {
                let key = if was_said == WasSaid::Yes { "note-bit-said" } else { "note-bit-unsaid" };
                let owner = scenario.secrets[secret.index()].owner;
                self.fill(key, &[("who", first_name(scenario, owner).into()), ("fact", self.fact(session, secret).into())])
            }
            Note::Finished(done, early) => {
                let key = match early {
                    early if early > 0 => "note-finished-early",
                    0 => "note-finished",
                    _ => "note-finished-late",
                };
                let weeks = self.weeks(usize::from(early.unsigned_abs()));
                self.fill(key, &[("task", self.task(scenario, done).into()), ("weeks", weeks.into())])
            }
            Note::Overdue(it) => task("note-overdue", it),
            Note::Opened(it) => task("note-opened", it),
            Note::Dropped(it) => task("note-dropped", it),
            Note::Blocked(it) => {
                let view = session.view();
                let why = view.task(it).blocked().map(|why| self.text(why, &view.plain_scope())).unwrap_or_default();
                self.fill("note-blocked", &[("task", self.task(scenario, it).into()), ("why", why.into())])
            }
            Note::Unblocked(it) => task("note-unblocked", it),
            Note::TookUp(member, it) => {
                let args = [("who", first_name(scenario, member).into()), ("task", self.task(scenario, it).into())];
                self.fill("note-took-up", &args)
            }
            Note::Idle(member) => who("note-idle", member),
            Note::GaveNotice(member) => who(self.why_leaving(session, member), member),
            Note::Stayed(member) => who("note-stayed", member),
            Note::Left(member) => who("note-left", member),
            Note::Joined(member) => who("note-joined", member),
            Note::Away(member, week) => self.fill("note-away", &[("who", first_name(scenario, member).into()), ("week", week.into())]),
            Note::Back(member) => who("note-back", member),
            Note::Promised(it) => promise("note-promised", it),
            Note::Kept(it) => promise("note-kept", it),
            Note::Broken(it) => promise("note-broken", it),
            Note::Released(it) => promise("note-released", it),
            Note::Heeded(secret) => who("note-heeded", scenario.secrets[secret.index()].owner),
            Note::HelpCame => self.get("note-help-came"),
            Note::SeatFilled => self.get("note-seat-filled"),
        })
    }

    /// What was told, if the note says that something was.
    #[must_use]
    pub fn told(&self, session: &Session, note: Note) -> Option<Told> {
        let Note::Voiced(secret, voiced) = note else { return None };
        let it = &session.scenario().secrets[secret.index()];
        let looked = voiced == Voiced::ByLooking;
        let heading = match it.kind {
            _ if looked => "told-by-looking",
            SecretKind::Goal => "told-goal",
            SecretKind::Worry => "told-worry",
            SecretKind::Knowledge => "told-knowledge",
        };
        let because = match voiced {
            Voiced::ByTrust => "told-because-trust",
            Voiced::ByListening => "told-because-listening",
            Voiced::ByLooking => "told-because-looking",
            Voiced::ByScene => "told-because-scene",
        };
        let quote = if looked || it.says.is_empty() {
            self.fact(session, secret)
        } else {
            self.spoken(&self.text(&it.says, &session.view().scope_of(it.owner)))
        };
        Some(Told { who: it.owner, secret, voiced, heading: self.get(heading), quote, because: self.get(because) })
    }

    /// Who came when asked to follow, and who stayed away: one or two sentences, or none if nobody was asked.
    #[must_use]
    pub fn who_came(&self, session: &Session, notes: &[Note]) -> Vec<String> {
        let scenario = session.scenario();
        let came: Vec<MemberId> = notes.iter().filter_map(|note| if let Note::Came(who) = note { Some(*who) } else { None }).collect();
        let stayed: Vec<MemberId> =
            notes.iter().filter_map(|note| if let Note::StayedAway(who) = note { Some(*who) } else { None }).collect();
        let say = |key: &str, who: &[MemberId]| (!who.is_empty()).then(|| self.fill(key, &[("who", self.names(scenario, who).into())]));
        [say("note-came", &came), say("note-stayed-away", &stayed)].into_iter().flatten().collect()
    }

    /// What drove somebody to give notice, by the weights of the rules.
    fn why_leaving(&self, session: &Session, member: MemberId) -> &'static str {
        let (model, state) = (&session.scenario().model, session.game().state());
        let it = &state.members[member.index()];
        let trust = model.resent_trust * (model.resent_trust_from - it.meter(MemberMeter::Trust)).max(0.0);
        let morale = model.resent_morale * (model.resent_morale_from - it.meter(MemberMeter::Morale)).max(0.0);
        let strain = model.resent_strain * (it.meter(MemberMeter::Strain) - model.resent_strain_from).max(0.0);
        if trust >= morale && trust >= strain {
            "note-notice-trust"
        } else if strain >= morale {
            "note-notice-strain"
        } else {
            "note-notice-morale"
        }
    }
}
