//! How everything looks: the one place of all colours, type, space and motion. It knows nothing of the game.
//!
//! A [`Theme`] dresses a whole screen ([`Theme::dress`]); every widget reads it back with [`Theme::of`].

pub mod contrast;
mod fonts;
pub(in crate::gui) mod letters;
mod metrics;
mod palette;
mod style;

use std::num::NonZeroUsize;
use std::sync::Arc;

use egui::{Context, FontId, Id, Ui};

pub use fonts::IconStyle;
pub(crate) use fonts::{ASCENT, ROW};
pub use metrics::{LONGEST_LINE, TextScale, TypeSize, Weight, height, radius, space};
pub use palette::{Palette, hex};
pub use style::corner;

/// A choice of colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
pub enum Scheme {
    /// Warm paper on a desk.
    #[default]
    Light,
    /// Evening.
    Dark,
    /// As much contrast as a screen can give.
    Contrast,
    /// Light, on a projector.
    Room,
}

impl Scheme {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Light, Self::Dark, Self::Contrast, Self::Room];

    /// Its colours.
    #[must_use]
    pub const fn palette(self) -> &'static Palette {
        match self {
            Self::Light => &palette::LIGHT,
            Self::Dark => &palette::DARK,
            Self::Contrast => &palette::CONTRAST,
            Self::Room => &palette::ROOM,
        }
    }
}

/// Whether things move on their way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
pub enum Motion {
    /// Weights fall, the beam tilts, faces change.
    #[default]
    Full,
    /// Everything is at once where it ends.
    Reduced,
}

/// How everything looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Theme {
    /// Which colours.
    pub scheme: Scheme,
    /// These colours.
    pub palette: &'static Palette,
    /// How large text is.
    pub text: TextScale,
    /// Whether things move.
    pub motion: Motion,
}

impl Theme {
    /// A theme.
    #[must_use]
    pub const fn new(scheme: Scheme, text: TextScale, motion: Motion) -> Self {
        Self { scheme, palette: scheme.palette(), text, motion }
    }

    /// Draws something in this look. The first time it brings the fonts, which egui has from the next pass on: that pass is
    /// asked for at once, so that nobody sees the empty one.
    pub fn dress<R>(self, ui: &mut Ui, draw: impl FnOnce(&mut Ui) -> R) -> Option<R> {
        let ctx = ui.ctx().clone();
        if !self.is_installed(&ctx) {
            self.install(&ctx);
            ui.set_style(ctx.style_of(ctx.theme()));
        }
        if fonts::are_loaded(&ctx) {
            let drawn = draw(ui);
            letters::borrow_for_picture(&ctx);
            Some(drawn)
        } else {
            ctx.set_fonts(fonts::definitions());
            ctx.request_discard("the fonts were not there yet");
            ctx.request_repaint();
            None
        }
    }

    fn is_installed(self, ctx: &Context) -> bool {
        ctx.data(|data| data.get_temp::<Self>(key())).is_some_and(|old| old == self)
    }

    fn install(self, ctx: &Context) {
        ctx.data_mut(|data| data.insert_temp(key(), self));
        ctx.options_mut(|options| {
            // Zooming is the text scale's, which knows the layouts.
            options.zoom_with_keyboard = false;
            // A press, what comes of it, what is measured there, and what scrolls there: all of it within one picture.
            options.max_passes = MOST_PASSES;
            // Discs from a texture get light rims where the texture is read in linear space.
            options.tessellation_options.prerasterized_discs = false;
        });
        ctx.set_theme(if self.is_dark() { egui::Theme::Dark } else { egui::Theme::Light });
        let style = Arc::new(style::style(&self));
        ctx.set_style_of(egui::Theme::Dark, Arc::clone(&style));
        ctx.set_style_of(egui::Theme::Light, style);
    }

    /// The theme of a context.
    ///
    /// # Panics
    /// Outside of [`Theme::dress`].
    #[must_use]
    pub fn of(ctx: &Context) -> Self {
        ctx.data(|data| data.get_temp(key())).expect("this is a bug in Fulcrum: a widget was drawn without a theme")
    }

    /// Light text on dark ground.
    #[must_use]
    pub fn is_dark(&self) -> bool {
        matches!(self.scheme, Scheme::Dark | Scheme::Contrast)
    }

    /// A size of type at this text scale, in points.
    #[must_use]
    pub fn size(&self, size: TypeSize) -> f32 {
        size.points() * self.text.factor()
    }

    /// A height that grows with the text in it, in points.
    #[must_use]
    pub fn grown(&self, height: f32) -> f32 {
        (height * self.text.factor()).round()
    }

    /// A font.
    #[must_use]
    pub fn font(&self, size: TypeSize, weight: Weight) -> FontId {
        FontId::new(self.size(size), fonts::family(weight))
    }

    /// The font of the icons, at a size in points (at 100%).
    #[must_use]
    pub fn icon_font(&self, style: IconStyle, points: f32) -> FontId {
        FontId::new(points * self.text.factor(), fonts::icons(style))
    }
}

/// So often a picture is drawn at most before it is shown.
const MOST_PASSES: NonZeroUsize = NonZeroUsize::new(5).expect("five is not zero");

fn key() -> Id {
    Id::new("fulcrum theme")
}
