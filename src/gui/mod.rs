//! The window. The only part of the crate that knows Bevy and egui.

mod app;
mod background_job;
mod frame;
pub mod headless;
mod host;
pub mod motion;
pub mod paint;
pub mod room;
mod scenarios;
pub mod screens;
pub mod settings;
mod solo;
pub mod theme;
pub mod widgets;
mod workshop_mode;

pub use app::{FulcrumPlugin, Opening, play_in_window};
pub use host::{Flow, HostEvent, NoWindow, WindowState, show};
