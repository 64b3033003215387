//! The pieces that screens are made of: plain functions over `&mut Ui`, or painters. They know the theme, and of the game only
//! how a person looks. Words, and what a screen reader says, come from whoever draws them.

pub mod bar;
pub mod button;
pub mod chip;
pub mod choice;
pub mod curves;
pub mod face;
pub mod field;
pub mod focus;
pub mod foreseen;
pub mod key_cap;
pub mod map;
pub mod move_row;
pub mod rows;
pub mod scale;
pub mod series;
pub mod sheet;
pub mod spread;
pub mod strip;
pub mod target;
pub mod text;
pub mod versus;
