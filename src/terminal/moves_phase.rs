//! Spending attention: which move, at what, and whether it is meant.

use std::io;

use crate::sim::{Aim, Decision, MemberId, MoveId};
use crate::wording::pages::{self, AimLine, MoveLine, MovesPage};

use super::answer::{Back, Fit, fit};
use super::ask::{Ask, InHand, Reply};
use super::style::Answers;
use super::table::{Table, Taken, Turn};

/// What was named in words.
enum Named {
    /// A move, with the aims that the words leave open.
    Move(MoveId, Vec<AimLine>),
    /// Several moves, with their numbers.
    Several(Vec<String>),
    Nothing,
}

/// What came of choosing an aim.
enum Aimed {
    At(Aim),
    PutBack,
    Other(Reply),
}

impl Table<'_, '_> {
    pub(super) fn moves(&mut self) -> io::Result<Turn> {
        if let Some(turn) = self.monday_first()? {
            return Ok(turn);
        }
        let page = pages::moves(self.localizer, self.session());
        let open = open_moves(&page);
        if open.is_empty() {
            return self.end_of_moves(&page);
        }
        let all: Vec<&MoveLine> = page.families.iter().flat_map(|family| &family.moves).collect();
        let paper = match &self.moves_shown {
            None => self.moves_paper(&page),
            Some(_) if page.made.is_empty() => self.moves_in_short(&page),
            Some(open_before) => self.moves_that_changed(&page, open_before),
        };
        self.moves_shown = Some(open.iter().map(|it| it.which).collect());
        self.console.show(paper)?;
        // Behind the moves stands being done with them: 0 or Enter.
        let question = self.localizer.fill("ask-move", &[("last", all.len().into())]);
        // A move that cannot be made keeps its number, and cannot be meant by a few words of another.
        let names = all.iter().map(|it| if it.why_not.is_none() { it.name.clone() } else { String::new() }).collect();
        let ask = Ask::new(question, names).enter(all.len()).zero(all.len());
        let mut closed_before = false;
        loop {
            return match self.ask_freely(&ask)? {
                Reply::Chosen(place) => match all.get(place) {
                    Some(it) => match &it.why_not {
                        None => self.in_hand(it.id, None),
                        // A program that says the same again and again (`yes 1`) comes to an end too.
                        Some(_) if closed_before && self.console.style.answers == Answers::Piped => self.end_week(),
                        Some(why) => {
                            closed_before = true;
                            self.explain_closed(&it.name, why)?;
                            continue;
                        }
                    },
                    None => self.end_week(),
                },
                Reply::Words(typed) => match self.move_and_aim(&open, &typed) {
                    Named::Move(which, aims) => self.in_hand(which, Some(aims)),
                    Named::Several(list) => {
                        self.explain_several(&list)?;
                        continue;
                    }
                    Named::Nothing => {
                        let names: Vec<&str> = all.iter().map(|it| it.name.as_str()).collect();
                        match fit(&typed, &names) {
                            Fit::One(place) => self.explain_closed(names[place], all[place].why_not.as_deref().unwrap_or_default())?,
                            _ => self.explain_words(&typed, all.len())?,
                        }
                        continue;
                    }
                },
                other => self.otherwise(other),
            };
        }
    }

    fn explain_closed(&mut self, name: &str, why: &str) -> io::Result<()> {
        let said = self.localizer.fill("move-closed", &[("name", name.into()), ("why", why.into())]);
        self.console.say(&said)
    }

    /// Every move with what it is for, also where the week does not ask for one.
    pub(super) fn all_moves(&mut self) -> io::Result<()> {
        let page = pages::moves(self.localizer, self.session());
        let paper = self.moves_paper(&page);
        self.console.show(paper)
    }

    fn end_of_moves(&mut self, page: &MovesPage) -> io::Result<Turn> {
        let mut paper = self.console.paper();
        self.moves_head(&mut paper, page);
        self.console.show(paper)?;
        let question = self.localizer.get(if page.attention == 0 { "ask-end-week-spent" } else { "ask-end-week" });
        let ask = Ask::go_on(self.localizer, question).zero(0);
        match self.ask(&ask)? {
            Reply::Chosen(_) => self.end_week(),
            other => self.otherwise(other),
        }
    }

    fn end_week(&mut self) -> io::Result<Turn> {
        self.decide(Decision::EndWeek)?;
        Ok(Turn::On)
    }

    /// A move named together with its aim: “one-on-one ruth”. Its aims are those that the words leave open; several moves are all told.
    fn move_and_aim(&self, open: &[Open], typed: &str) -> Named {
        // The first word is of the move: “one irena” is no task with “one” in its title.
        let first = typed.split_whitespace().next().unwrap_or_default();
        let meant = open.iter().filter(|it| fit(first, &[&it.name]) != Fit::None);
        let pairs: Vec<(MoveId, AimLine, String)> = meant
            .flat_map(|it| {
                let aims = pages::aims(self.localizer, self.session(), it.which).into_iter().filter(|aim| aim.why_not.is_none());
                aims.map(move |aim| (it.which, aim.clone(), format!("{} {}", it.name, aim.name)))
            })
            .collect();
        let names: Vec<&str> = pairs.iter().map(|(.., name)| name.as_str()).collect();
        let places = match fit(typed, &names) {
            Fit::None => return Named::Nothing,
            Fit::One(place) => vec![place],
            Fit::Several(places) => places,
        };
        let which = pairs[places[0]].0;
        if places.iter().all(|place| pairs[*place].0 == which) {
            return Named::Move(which, places.iter().map(|place| pairs[*place].1.clone()).collect());
        }
        let mut several: Vec<String> = Vec::new();
        for it in open {
            if places.iter().any(|place| pairs[*place].0 == it.which) {
                several.push(format!("{} {}", it.number, it.name));
            }
        }
        Named::Several(several)
    }

    /// The one move in hand: its aim, what it costs and takes away, and whether it is meant.
    fn in_hand(&mut self, which: MoveId, aims: Option<Vec<AimLine>>) -> io::Result<Turn> {
        let aims = aims.unwrap_or_else(|| pages::aims(self.localizer, self.session(), which));
        let aim = match self.choose_aim(&aims)? {
            Aimed::At(aim) => aim,
            Aimed::PutBack => return Ok(Turn::On),
            Aimed::Other(reply) => return self.otherwise(reply),
        };
        let hand = pages::hand(self.localizer, self.session(), which, aim);
        let options = vec![self.localizer.get("hand-make"), self.localizer.get("hand-back")];
        let ask = Ask::new(self.localizer.get("ask-hand"), options).enter(0).zero(1).in_hand(InHand::Something);
        loop {
            let mut paper = self.console.paper();
            let head = [("name", hand.name.as_str().into()), ("cost", hand.cost.as_str().into())];
            paper.strong(&self.localizer.fill("hand-heading", &head));
            let what = [("purpose", hand.purpose.as_str().into()), ("price", hand.price.as_str().into())];
            paper.para(&self.localizer.fill("hand-purpose", &what));
            self.console.show(paper)?;
            return match self.ask(&ask)? {
                Reply::Chosen(0) => {
                    if self.decide(Decision::Move(which, aim))? == Taken::Yes {
                        self.show_made()?;
                    }
                    Ok(Turn::On)
                }
                Reply::Again => continue,
                // Nothing was decided yet: going back puts the move back.
                Reply::Chosen(_) | Reply::Undo(Back::One) => Ok(Turn::On),
                other => self.otherwise(other),
            };
        }
    }

    fn show_made(&mut self) -> io::Result<()> {
        let (said, told) = pages::made(self.localizer, self.session());
        let mut paper = self.console.paper();
        for sentence in &said {
            paper.para(sentence);
        }
        self.told_on(&mut paper, &told);
        self.console.show(paper)
    }

    /// First who, then which task, where both are wanted; nothing is asked where there is one.
    fn choose_aim(&mut self, aims: &[AimLine]) -> io::Result<Aimed> {
        let open: Vec<&AimLine> = aims.iter().filter(|aim| aim.why_not.is_none()).collect();
        let mut people: Vec<MemberId> = Vec::new();
        for aim in &open {
            if let (Some(member), Some(_)) = (aim.aim.member(), aim.aim.task())
                && !people.contains(&member)
            {
                people.push(member);
            }
        }
        let mut left = open.clone();
        if people.len() > 1 {
            let scenario = self.session().scenario();
            let names = people.iter().map(|member| &scenario.members[member.index()]).map(|it| (it.name.clone(), it.id.as_str()));
            let names = told_apart(names.collect());
            match self.choose("ask-who", names, &[])? {
                Ok(place) => left.retain(|aim| aim.aim.member() == Some(people[place])),
                Err(aimed) => return Ok(aimed),
            }
        }
        if let [one] = left.as_slice() {
            return Ok(Aimed::At(one.aim));
        }
        let scenario = self.session().scenario();
        let names = left.iter().map(|aim| match (aim.aim.member(), aim.aim.task()) {
            (_, Some(task)) => (scenario.tasks[task.index()].title.clone(), scenario.tasks[task.index()].id.as_str()),
            (Some(member), None) => (scenario.members[member.index()].name.clone(), scenario.members[member.index()].id.as_str()),
            (None, None) => (aim.name.clone(), ""),
        });
        let names = told_apart(names.collect());
        let question = if left.iter().any(|aim| aim.aim.task().is_some()) { "ask-which-task" } else { "ask-who" };
        let closed: Vec<&AimLine> = if people.is_empty() { aims.iter().filter(|aim| aim.why_not.is_some()).collect() } else { Vec::new() };
        Ok(match self.choose(question, names, &closed)? {
            Ok(place) => Aimed::At(left[place].aim),
            Err(aimed) => aimed,
        })
    }

    fn choose(&mut self, question: &str, options: Vec<String>, closed: &[&AimLine]) -> io::Result<Result<usize, Aimed>> {
        // Behind the aims stands putting the move back: 0.
        let back = options.len();
        let ask = Ask {
            question: self.localizer.fill(question, &[("last", back.into())]),
            options,
            enter: None,
            zero: Some(back),
            in_hand: InHand::Nothing,
        };
        loop {
            let mut paper = self.console.paper();
            for (place, option) in ask.options.iter().enumerate() {
                paper.item(&format!("{:3}  ", place + 1), option);
            }
            for aim in closed {
                let why = aim.why_not.as_deref().unwrap_or_default();
                paper.item("  -  ", &self.localizer.fill("aim-closed", &[("what", aim.name.as_str().into()), ("why", why.into())]));
            }
            self.console.show(paper)?;
            return Ok(match self.ask(&ask)? {
                Reply::Again => continue,
                Reply::Chosen(place) if place == back => Err(Aimed::PutBack),
                Reply::Undo(Back::One) => Err(Aimed::PutBack),
                Reply::Chosen(place) => Ok(place),
                other => Err(Aimed::Other(other)),
            });
        }
    }
}

/// Names to choose from. Those that are called the same are told apart by the author's id, which can be typed too.
fn told_apart(named: Vec<(String, &str)>) -> Vec<String> {
    let is_shared = |name: &str| named.iter().filter(|(other, _)| other == name).count() > 1;
    named.iter().map(|(name, id)| if is_shared(name) { format!("{name} ({id})") } else { name.clone() }).collect()
}

/// A move that can be made now.
struct Open {
    /// Its place on the page, from 1; the same all week.
    number: usize,
    which: MoveId,
    name: String,
}

/// The moves that can be made now, in the order of the page.
fn open_moves(page: &MovesPage) -> Vec<Open> {
    let all = page.families.iter().flat_map(|family| &family.moves).zip(1..);
    all.filter(|(it, _)| it.why_not.is_none()).map(|(it, number)| Open { number, which: it.id, name: it.name.clone() }).collect()
}
