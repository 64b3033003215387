//! Sizes: of type, of space, of corners, of controls. In points at a text size of 100%.

/// A size of type, by what it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TypeSize {
    /// 12: notes, aims. Nothing is smaller.
    Note,
    /// 13: spoken lines, moves, causes.
    Line,
    /// 14: body.
    Body,
    /// 16: titles of sheets.
    Sheet,
    /// 18: choices.
    Choice,
    /// 20: story.
    Story,
    /// 26: headlines.
    Headline,
    /// 36: the title of a dilemma.
    Title,
    /// 72: the name of the game.
    Name,
    /// 28: the smallest in a room.
    RoomNote,
    /// 32: long text in a room.
    RoomLine,
    /// 36: text in a room.
    RoomText,
    /// 40: what a room decides on.
    RoomChoice,
    /// 44: numbers in a room.
    RoomNumber,
    /// 68: a title in a room.
    RoomTitle,
}

impl TypeSize {
    /// The size of the letters.
    #[must_use]
    pub const fn points(self) -> f32 {
        match self {
            Self::Note => 12.0,
            Self::Line => 13.0,
            Self::Body => 14.0,
            Self::Sheet => 16.0,
            Self::Choice => 18.0,
            Self::Story => 20.0,
            Self::Headline => 26.0,
            Self::Title | Self::RoomText => 36.0,
            Self::Name => 72.0,
            Self::RoomNote => 28.0,
            Self::RoomLine => 32.0,
            Self::RoomChoice => 40.0,
            Self::RoomNumber => 44.0,
            Self::RoomTitle => 68.0,
        }
    }

    /// From one line to the next: about 1.4 for text, 1.2 for titles.
    #[must_use]
    pub const fn line_height(self) -> f32 {
        match self {
            Self::Note => 16.0,
            Self::Line => 18.0,
            Self::Body | Self::Sheet => 20.0,
            Self::Choice => 25.0,
            Self::Story => 30.0,
            Self::Headline => 32.0,
            Self::Title => 44.0,
            Self::Name => 76.0,
            Self::RoomNote => 40.0,
            Self::RoomLine => 44.0,
            Self::RoomText => 48.0,
            Self::RoomChoice => 52.0,
            Self::RoomNumber => 46.0,
            Self::RoomTitle => 80.0,
        }
    }

    /// Extra space between letters: titles are tightened.
    #[must_use]
    pub const fn tracking(self) -> f32 {
        match self {
            Self::Headline => -0.3,
            Self::Title => -0.7,
            Self::RoomTitle => -1.4,
            Self::Name => -2.4,
            _ => 0.0,
        }
    }
}

/// A weight of type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// 400.
    Regular,
    /// 600.
    SemiBold,
    /// 700.
    Bold,
}

/// How large text is, 100–250%.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize, serde::Serialize)]
#[serde(from = "u16", into = "u16")]
pub struct TextScale(u16);

impl TextScale {
    /// 100%.
    pub const NORMAL: Self = Self(100);
    /// 250%.
    pub const LARGEST: Self = Self(250);
    /// One press of "larger", in percent.
    const STEP: u16 = 25;

    /// The nearest allowed scale.
    #[must_use]
    pub fn percent(percent: u16) -> Self {
        Self(percent.clamp(Self::NORMAL.0, Self::LARGEST.0))
    }

    /// That of a room's window of this size, in points: sizes are made for 1920 × 1080 and grow and shrink with the window, whatever
    /// the player set, for the room sits at its own distance.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a percentage")]
    pub fn of_room(width: f32, height: f32) -> Self {
        Self((100.0 * (width / 1920.0).min(height / 1080.0)).floor().clamp(15.0, 1000.0) as u16)
    }

    /// Smaller by a tenth, also below 100%: for words of a stranger's scenario that would not fit the room otherwise.
    #[must_use]
    pub fn squeezed(self) -> Self {
        Self((self.0 * 9 / 10).max(10))
    }

    /// In percent.
    #[must_use]
    pub const fn as_percent(self) -> u16 {
        self.0
    }

    /// One step up.
    #[must_use]
    pub fn larger(self) -> Self {
        Self::percent(self.0 + Self::STEP)
    }

    /// One step down.
    #[must_use]
    pub fn smaller(self) -> Self {
        Self::percent(self.0 - Self::STEP)
    }

    /// What a size is multiplied by, 1–2.5.
    #[must_use]
    pub fn factor(self) -> f32 {
        f32::from(self.0) / 100.0
    }
}

impl From<u16> for TextScale {
    fn from(percent: u16) -> Self {
        Self::percent(percent)
    }
}

impl From<TextScale> for u16 {
    fn from(scale: TextScale) -> Self {
        scale.0
    }
}

/// Distances between things. They stay when text grows: the room goes to the words.
pub mod space {
    /// Between an icon and its word.
    pub const TIGHT: f32 = 4.0;
    /// Between things that belong together.
    pub const SMALL: f32 = 8.0;
    /// Between sheets.
    pub const GUTTER: f32 = 10.0;
    /// Around the content of a sheet.
    pub const MEDIUM: f32 = 12.0;
    /// Between groups.
    pub const LARGE: f32 = 16.0;
    /// Between sections.
    pub const SECTION: f32 = 24.0;
    /// Around a stage.
    pub const WIDE: f32 = 32.0;
    /// Between halves of a screen.
    pub const HUGE: f32 = 48.0;
}

/// Radii of corners.
pub mod radius {
    /// A key cap.
    pub const KEY: f32 = 4.0;
    /// A row of a list.
    pub const ROW: f32 = 6.0;
    /// A control, a small face.
    pub const CONTROL: f32 = 8.0;
    /// A choice of a dilemma.
    pub const CHOICE: f32 = 10.0;
    /// A sheet, a face.
    pub const SHEET: f32 = 12.0;
}

/// Heights of controls; they grow with the text in them.
pub mod height {
    /// A key cap.
    pub const KEY: f32 = 18.0;
    /// A row of a list.
    pub const ROW: f32 = 25.0;
    /// A chip in the top bar.
    pub const CHIP: f32 = 36.0;
    /// A button.
    pub const CONTROL: f32 = 40.0;
    /// A choice of a dilemma.
    pub const CHOICE: f32 = 64.0;
}

/// No line of text has more letters than this.
pub const LONGEST_LINE: usize = 75;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_scale_stays_within_its_bounds() {
        assert_eq!(TextScale::percent(10), TextScale::NORMAL);
        assert_eq!(TextScale::percent(900), TextScale::LARGEST);
        assert_eq!(TextScale::NORMAL.smaller(), TextScale::NORMAL);
        assert_eq!(TextScale::LARGEST.larger(), TextScale::LARGEST);
        assert_eq!(TextScale::NORMAL.larger().as_percent(), 125);
        assert_eq!(TextScale::percent(150).factor(), 1.5);
    }
}
