//! A ballot: cards held up, counted by the facilitator. It knows counts, and the number in the room; never a person.

/// Cards counted for each option. The sum never exceeds the people who were there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ballot {
    counts: Vec<u16>,
    abstained: u16,
    present: u16,
}

/// More cards than people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OverCount {
    /// How many it would have been.
    pub would_be: u32,
    /// How many people there are.
    pub present: u16,
}

impl Ballot {
    /// Nothing counted yet.
    #[must_use]
    pub fn new(options: usize, present: u16) -> Self {
        Self { counts: vec![0; options], abstained: 0, present }
    }

    /// Cards for each option.
    #[must_use]
    pub fn counts(&self) -> &[u16] {
        &self.counts
    }

    /// People who would rather not say.
    #[must_use]
    pub fn abstained(&self) -> u16 {
        self.abstained
    }

    /// People who were in the room.
    #[must_use]
    pub fn present(&self) -> u16 {
        self.present
    }

    /// Everybody accounted for, abstentions included.
    #[must_use]
    pub fn counted(&self) -> u16 {
        self.counts.iter().sum::<u16>() + self.abstained
    }

    /// People not accounted for.
    #[must_use]
    pub fn missing(&self) -> u16 {
        self.present - self.counted()
    }

    /// The options with most cards; several are a tie, and all are if there is no card at all.
    #[must_use]
    pub fn leaders(&self) -> Vec<u8> {
        let most = self.counts.iter().copied().max().unwrap_or(0);
        self.numbered().filter(|(_, count)| *count == most).map(|(option, _)| option).collect()
    }

    /// Options that somebody voted for, the fewest cards first.
    #[must_use]
    pub fn camps(&self) -> Vec<u8> {
        let mut camps: Vec<(u8, u16)> = self.numbered().filter(|(_, count)| *count > 0).collect();
        camps.sort_by_key(|(_, count)| *count);
        camps.into_iter().map(|(option, _)| option).collect()
    }

    fn numbered(&self) -> impl Iterator<Item = (u8, u16)> + '_ {
        (0_u8..).zip(self.counts.iter().copied())
    }

    /// Says how many cards an option has.
    ///
    /// # Errors
    /// [`OverCount`]; nothing has changed then.
    pub(super) fn set(&mut self, option: usize, to: u16) -> Result<(), OverCount> {
        let rest = u32::from(self.counted() - self.counts[option]);
        self.fits(rest + u32::from(to))?;
        self.counts[option] = to;
        Ok(())
    }

    /// Says how many abstain.
    ///
    /// # Errors
    /// [`OverCount`]; nothing has changed then.
    pub(super) fn set_abstained(&mut self, to: u16) -> Result<(), OverCount> {
        let rest = u32::from(self.counted() - self.abstained);
        self.fits(rest + u32::from(to))?;
        self.abstained = to;
        Ok(())
    }

    /// Everybody not accounted for abstains.
    pub(super) fn rest_abstains(&mut self) {
        self.abstained += self.missing();
    }

    /// Somebody came or left while it was counted.
    ///
    /// # Errors
    /// [`OverCount`] if more cards are counted already; nothing has changed then.
    pub(super) fn set_present(&mut self, present: u16) -> Result<(), OverCount> {
        let counted = self.counted();
        if counted > present {
            return Err(OverCount { would_be: u32::from(counted), present });
        }
        self.present = present;
        Ok(())
    }

    fn fits(&self, would_be: u32) -> Result<(), OverCount> {
        if would_be > u32::from(self.present) { Err(OverCount { would_be, present: self.present }) } else { Ok(()) }
    }
}
