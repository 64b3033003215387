//! The window. The only part of the crate that knows Bevy and egui.

mod host;
pub mod motion;
pub mod paint;
pub mod theme;
pub mod widgets;

pub use host::{Flow, NoWindow, Scene, WindowState, run};
