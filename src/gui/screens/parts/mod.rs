//! What several screens are put together from.

mod bar;
mod frame;
mod head;
mod place;

pub use bar::{TopBar, WordPart, bar_ui};
pub(in crate::gui::screens) use frame::{framed, room};
pub(in crate::gui::screens) use head::{head, tabs_ui};
pub(in crate::gui::screens) use place::{SCROLL_BAR, at, block_heading_ui, block_ui, say, scroll, shown};
