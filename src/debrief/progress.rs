//! Long work that can be watched and left: how far it is, and whether anybody still waits for it.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// Who waits for long work.
pub struct Progress<'a> {
    stop: &'a AtomicBool,
    progress: &'a (dyn Fn(f32) + Sync),
    done: AtomicUsize,
    of: AtomicUsize,
}

impl<'a> Progress<'a> {
    /// Set `stop` and the work ends soon, without a result. `progress` hears the share that is done, 0–1, from any thread.
    #[must_use]
    pub fn new(stop: &'a AtomicBool, progress: &'a (dyn Fn(f32) + Sync)) -> Self {
        Self { stop, progress, done: AtomicUsize::new(0), of: AtomicUsize::new(0) }
    }

    /// Runs `work` with nobody watching; it cannot be left.
    pub fn none<T>(work: impl FnOnce(&Progress<'_>) -> T) -> T {
        work(&Progress::new(&AtomicBool::new(false), &|_| {}))
    }

    pub(super) fn expect(&self, steps: usize) {
        self.of.fetch_add(steps, Ordering::Relaxed);
    }

    /// Counts a step; `false` if nobody waits any more.
    pub(super) fn step(&self) -> bool {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        let of = self.of.load(Ordering::Relaxed).max(1);
        // A hundred reports are enough for any bar.
        if done.is_multiple_of(of.div_ceil(100)) {
            (self.progress)((done as f32 / of as f32).min(1.0));
        }
        !self.is_left()
    }

    pub(super) fn is_left(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}
