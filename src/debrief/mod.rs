//! The debrief: what a play was, looked at afterwards. Facts and numbers, by replaying Sessions; no words and no drawing.

pub mod story;
