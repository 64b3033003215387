//! The coefficients of the rules. Their values, units, ranges and evidence stand in `assets/model.ron`; this file only gives them names,
//! so that a rule reads as a formula. A name here that the file lacks, or the reverse, does not load.

/// A struct of numbers by name, each of which a data file explains.
macro_rules! named_numbers {
    ($(#[$doc:meta])* $numbers:ident: $($name:ident)+) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        #[expect(missing_docs, reason = "the data file says what each means, and a test holds the two together")]
        pub struct $numbers { $(pub $name: f64,)+ }

        impl $numbers {
            /// The names, in the order of the file.
            pub const NAMES: &[&str] = &[$(stringify!($name),)+];

            /// Reads each by its name.
            ///
            /// # Errors
            /// Whatever `value` says of the first name it has no value for.
            pub fn try_from_names<E>(mut value: impl FnMut(&'static str) -> Result<f64, E>) -> Result<Self, E> {
                Ok(Self { $($name: value(stringify!($name))?,)+ })
            }

            /// The coefficient of that name, to change it (a test that blunts one, a reader who asks "what if").
            pub fn by_name_mut(&mut self, name: &str) -> Option<&mut f64> {
                match name {
                    $(stringify!($name) => Some(&mut self.$name),)+
                    _ => None,
                }
            }
        }
    };
}

pub(crate) use named_numbers;

named_numbers! {
    /// Every number the rules use. `assets/model.ron` gives value, unit, range, evidence and meaning of each.
    Coefficients:
    capacity_luck overtime_hours fit_base fit_per_skill crowd_limit crowd_factor
    drive_span stamina_loss stamina_from direction_base direction_clarity direction_goal
    direction_steps direction_cap lost_enthusiasm lost_clarity_from blocked_factor citizenship
    help_days help_cost help_skill fill_skill cut_value defects_base
    defects_morale defects_strain defects_skill defects_floor rework_share flaw_weight
    heard_weight heard_fade voice_jitter safety_weight bite_rework bite_strain
    bite_morale bite_clarity bite_credibility bite_told unheeded_weeks unheeded_trust
    strain_base strain_pressure strain_hindrance strain_challenge strain_return strain_rest
    strain_overtime strain_overtime_again morale_base morale_return morale_rest morale_hindrance
    morale_challenge morale_goal morale_progress morale_unclear morale_tired morale_trust
    morale_overtime hindrance_blocked hindrance_unheard hindrance_rework hindrance_lost hindrance_idle
    focus_relief challenge_goal challenge_stretch pressure_cap clarity_return clarity_rest
    clarity_new_work trust_return trust_rest trust_base trust_not_spoken finished_morale
    finished_trust finished_others finished_credibility late_morale late_credibility kept_trust
    kept_others broken_trust broken_clarity broken_others wear wear_weeks
    value_bonus earned_share resent_trust resent_trust_from resent_morale resent_morale_from
    resent_strain resent_strain_from resent_fade leave_at stay_trust left_morale
    left_trust follow_credibility sponsor_patience delivered_at thriving_at late_per_week
    late_floor unfinished_credit team_morale team_trust team_ease team_growth
    left_weight growth_weeks growth_skill
}
