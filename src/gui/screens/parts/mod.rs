//! What several screens are put together from.

mod bar;
mod frame;
mod head;
mod item;
mod place;
mod press;
mod said;
mod sheets;
mod stage;

pub use bar::{TopBar, WordPart, bar_ui};
pub(in crate::gui::screens) use frame::framed;
pub(in crate::gui::screens) use head::{head, tabs_ui};
pub use item::sentence;
pub(in crate::gui::screens) use item::{draw, item_ui};
pub(in crate::gui::screens) use place::{SCROLL_BAR, block_heading_ui, block_ui, shown};
pub(in crate::gui) use place::{at, say, scroll};
pub(in crate::gui) use press::hints_ui;
pub(in crate::gui::screens) use press::primary_ui;
pub(in crate::gui::screens) use said::{notes_ui, told_ui};
pub(in crate::gui::screens) use sheets::{SheetLayout, sheets_ui};
pub(in crate::gui::screens) use stage::{Stage, anchored, stage_ui};
