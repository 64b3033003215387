//! The terminal and the words, driven from outside: whole plays over byte buffers.

mod console;
mod endless;
mod journal;
mod look_back;
mod manners;
mod namesakes;
mod pages;
#[path = "../support/pseudo.rs"]
mod pseudo;
mod second_language;
mod story;
mod transcripts;
mod typist;
mod word_counts;
mod words;
