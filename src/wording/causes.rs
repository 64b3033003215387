//! Every cause as a short clause that a boss would say.

use crate::play::Session;
use crate::sim::report::{Hindrance, Voiced, WasSaid};
use crate::sim::{Aim, Cause, MemberId, MemberMeter, MoveId, Note, PromiseId, Scenario, SecretId, TaskId};

use super::localizer::{Arg, Localizer};
use super::text::first_name;
use crate::play::attribution::{Contribution, Group, Viewpoint, Way};

/// A message and what fills it.
struct Clause {
    key: &'static str,
    args: Vec<Arg<'static>>,
}

impl Clause {
    fn plain(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }

    fn with(key: &'static str, name: &'static str, words: String) -> Self {
        Self { key, args: vec![(name, words.into())] }
    }
}

impl Localizer {
    /// A cause as a sentence.
    pub(super) fn cause(&self, session: &Session, viewpoint: Viewpoint, contribution: &Contribution) -> String {
        if let Group::One(Cause::Move(which, aim)) = contribution.group {
            return self.did(session.scenario(), viewpoint, which, aim, contribution.way());
        }
        let clause = self.clause(session, viewpoint, contribution);
        self.fill(clause.key, &clause.args)
    }

    /// A cause in two or three words, for the end of a list.
    pub(super) fn cause_in_short(&self, session: &Session, viewpoint: Viewpoint, contribution: &Contribution) -> String {
        if let Group::One(Cause::Move(which, _)) = contribution.group {
            return self.quoted(&self.move_name(session.scenario(), which));
        }
        let clause = self.clause(session, viewpoint, contribution);
        self.part(clause.key, "short", &clause.args)
    }

    fn clause(&self, session: &Session, viewpoint: Viewpoint, contribution: &Contribution) -> Clause {
        let is_good = contribution.way() == Way::Helped;
        match contribution.group {
            Group::LoadAndRest if contribution.good.abs() < 1.0 => Clause::plain("cause-load-even"),
            Group::LoadAndRest => Clause::plain(if is_good { "cause-load-down" } else { "cause-load-up" }),
            Group::Flaws => Clause::plain("cause-flaws"),
            Group::Unaimed => {
                let whose: Vec<MemberId> = contribution
                    .causes
                    .iter()
                    .filter_map(|cause| if let Cause::Unaimed(member) = cause { Some(*member) } else { None })
                    .collect();
                let names = self.names(session.scenario(), &whose);
                Clause { key: "cause-unaimed", args: vec![("days", self.days(contribution.weight).into()), ("who", names.into())] }
            }
            Group::NewWork => Clause::plain("cause-new-work"),
            Group::Fading(MemberMeter::Trust) if !is_good && contribution.causes.contains(&Cause::NotSpokenTo) => {
                Clause::plain("cause-not-spoken")
            }
            Group::Fading(meter) => Clause::plain(match (meter, is_good) {
                (MemberMeter::Morale, true) => "cause-fading-morale-up",
                (MemberMeter::Morale, false) => "cause-fading-morale-down",
                (MemberMeter::Clarity, true) => "cause-fading-clarity-up",
                (MemberMeter::Clarity, false) => "cause-fading-clarity-down",
                (MemberMeter::Trust, true) => "cause-fading-trust-up",
                (MemberMeter::Trust, false) => "cause-fading-trust-down",
                // Strain recovers; it does not fade.
                (MemberMeter::Strain, _) => "cause-load-even",
            }),
            Group::One(cause) => self.clause_of(session, viewpoint, cause, contribution),
        }
    }

    fn clause_of(&self, session: &Session, viewpoint: Viewpoint, cause: Cause, contribution: &Contribution) -> Clause {
        let scenario = session.scenario();
        let task = |task: TaskId| self.task(scenario, task);
        let name = |member: MemberId| first_name(scenario, member).to_owned();
        match cause {
            Cause::Event(event) => {
                let it = &scenario.events[event.index()];
                let title = self.quoted(&self.text(&it.title, &session.view().scope(event)));
                Clause::with(if it.is_news() { "cause-news" } else { "cause-event" }, "title", title)
            }
            Cause::Choice(event, _) => {
                let title = self.text(&scenario.events[event.index()].title, &session.view().scope(event));
                Clause::with("cause-choice", "title", self.quoted(&title))
            }
            Cause::Work(member) => {
                Clause { key: "cause-work", args: vec![("days", self.days(contribution.weight).into()), ("who", name(member).into())] }
            }

            Cause::HelpersWork => Clause::plain("cause-helpers"),
            Cause::Hindrance(hindrance) => match hindrance {
                Hindrance::Blocked(blocked) => Clause::with("cause-blocked", "task", task(blocked)),
                Hindrance::Unheard => Clause::plain("cause-unheard"),
                Hindrance::Rework => Clause::plain("cause-rework"),
                Hindrance::LostWork => Clause::plain("cause-lost-work"),
                Hindrance::Idle => Clause::plain("cause-idle"),
            },
            Cause::Challenge => Clause::plain("cause-challenge"),
            Cause::ServedGoal(served) => {
                let state = session.game().state();
                let told = matches!(viewpoint, Viewpoint::Member(member) if state.goal_is_told(scenario, member));
                Clause::with(if told { "cause-served-told" } else { "cause-served-untold" }, "task", task(served))
            }
            Cause::UsefulWork => Clause::plain("cause-useful"),
            Cause::Unclear => Clause::plain("cause-unclear"),
            Cause::Tired => Clause::plain("cause-tired"),
            Cause::TrustInYou if contribution.way() == Way::Helped => Clause::plain("cause-trust-up"),
            Cause::TrustInYou => Clause::plain("cause-trust-down"),
            Cause::Overtime => Clause::plain("cause-overtime"),
            Cause::Finished(done) => Clause::with("cause-finished", "task", task(done)),
            Cause::Overdue(late) => Clause::with("cause-overdue", "task", task(late)),
            Cause::Kept(promise) => Clause::with("cause-kept", "text", self.promised(session, promise)),
            Cause::Broken(promise) => Clause::with("cause-broken", "text", self.promised(session, promise)),
            Cause::Bite(secret) => {
                let known = session.game().state().secrets[secret.index()].told;
                let is_known = session.finished_weeks().iter().any(|week| week.notes.contains(&Note::Bit(secret, WasSaid::Yes)));
                match known.filter(|_| is_known) {
                    Some(week) => {
                        Clause { key: "cause-bite-known", args: vec![("week", week.into()), ("fact", self.fact(session, secret).into())] }
                    }
                    None => Clause::with("cause-bite", "fact", self.fact(session, secret)),
                }
            }
            Cause::Unheeded(secret) => {
                let was_seen = session.finished_weeks().iter().any(|week| week.notes.contains(&Note::Voiced(secret, Voiced::ByLooking)));
                Clause::with(if was_seen { "cause-unheeded-seen" } else { "cause-unheeded" }, "fact", self.fact(session, secret))
            }
            Cause::SomebodyLeft(member) => Clause::with("cause-left", "who", name(member)),
            Cause::SponsorsDoubt => Clause::plain("cause-doubt"),
            Cause::Move(..)
            | Cause::Recovery
            | Cause::Load(_)
            | Cause::Fading
            | Cause::NotSpokenTo
            | Cause::Flaws(_)
            | Cause::Unaimed(_)
            | Cause::NewWork(_) => {
                unreachable!("this is a bug in Fulcrum: a cause that is told in a group")
            }
        }
    }

    /// What a move was, afterwards. A move of the scenario's own, or a library move by another name, is told by its name.
    fn did(&self, scenario: &Scenario, viewpoint: Viewpoint, which: MoveId, aim: Aim, way: Way) -> String {
        let it = &scenario.moves[which.index()];
        let key = format!("did-{}", it.id);
        if !self.is_of_the_library(it) {
            return self.fill("did-other", &[("name", self.name_of_move(it).into())]);
        }
        let (who, they) = match aim.member() {
            Some(member) if viewpoint != Viewpoint::Member(member) => {
                (first_name(scenario, member).to_owned(), first_name(scenario, member).to_owned())
            }
            _ => (self.get("them"), self.get("they")),
        };
        let mut args: Vec<Arg<'_>> = vec![("who", who.into()), ("they", they.into())];
        if let Some(task) = aim.task() {
            args.push(("task", self.task(scenario, task).into()));
        }
        let hurt = (way == Way::Hurt).then(|| self.attribute(&key, "hurt", &args)).flatten();
        hurt.unwrap_or_else(|| self.fill(&key, &args))
    }

    /// What was promised.
    pub(super) fn promised(&self, session: &Session, promise: PromiseId) -> String {
        self.text(&session.scenario().promises[promise.index()].text, &session.view().plain_scope())
    }

    /// What was hidden, as a fact.
    pub(super) fn fact(&self, session: &Session, secret: SecretId) -> String {
        let it = &session.scenario().secrets[secret.index()];
        self.text(&it.text, &session.view().scope_of(it.owner))
    }

    /// Days of work, roughly.
    pub(super) fn days(&self, days: f64) -> String {
        match days {
            days if days < 0.35 => self.get("days-some"),
            days if days < 0.75 => self.get("days-half"),
            days if days < 1.25 => self.get("days-one"),
            days if days < 1.75 => self.get("days-one-half"),
            days => self.fill("days-more", &[("n", self.number(days.round() as usize).into())]),
        }
    }
}
