//! The window. The only part of the crate that knows Bevy and egui.

pub mod desk;
pub mod front;
mod host;
pub mod motion;
pub mod paint;
pub mod room;
pub mod screens;
pub mod settings;
pub mod theme;
pub mod widgets;

pub use host::{Flow, NoWindow, Scene, WindowState, run};
