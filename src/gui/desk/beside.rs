//! Work beside the window: a thread with a channel, how far it is, and nobody waits for it once it is dropped.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;
use std::time::Duration;

use crate::debrief::Progress;

/// How often the window looks how far the work is.
pub(in crate::gui) const LOOK: Duration = Duration::from_millis(300);

/// Work that goes on beside the window.
pub(in crate::gui) struct Beside<T> {
    result: Receiver<T>,
    /// The share that is done, as bits of an `f32`.
    done: Arc<AtomicU32>,
    stop: Arc<AtomicBool>,
}

impl<T: Send + 'static> Beside<T> {
    /// Begins; `work` gives nothing once nobody waits for it.
    pub(in crate::gui) fn begin(work: impl FnOnce(&Progress<'_>) -> Option<T> + Send + 'static) -> Self {
        let (send, result) = channel();
        let (done, stop) = (Arc::new(AtomicU32::new(0)), Arc::new(AtomicBool::new(false)));
        let (far, left) = (Arc::clone(&done), Arc::clone(&stop));
        thread::spawn(move || {
            let progress = |share: f32| far.store(share.to_bits(), Ordering::Relaxed);
            // A panic drops the sender: the window learns of it there.
            if let Some(result) = work(&Progress::new(&left, &progress)) {
                // Nobody may be there to take it any more.
                let _ = send.send(result);
            }
        });
        Self { result, done, stop }
    }

    /// The share that is done, 0–1.
    pub(super) fn done(&self) -> f32 {
        f32::from_bits(self.done.load(Ordering::Relaxed))
    }

    /// The result, waited for. `None` if there was none.
    pub(in crate::gui) fn wait(&self) -> Option<T> {
        self.result.recv().ok()
    }

    /// How far it has come. The window goes on whatever becomes of the work.
    pub(in crate::gui) fn take(&self) -> Outcome<T> {
        match self.result.try_recv() {
            Ok(result) => Outcome::Done(result),
            Err(TryRecvError::Empty) => Outcome::Running,
            Err(TryRecvError::Disconnected) => Outcome::Failed,
        }
    }
}

/// How far work has come.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::gui) enum Outcome<T> {
    /// It goes on.
    Running,
    /// It is done.
    Done(T),
    /// It ended without a result: a bug, and no reason to close the window.
    Failed,
}

impl<T> Drop for Beside<T> {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_result_comes_once_it_is_there() {
        let (go, wait) = channel::<()>();
        let work = Beside::begin(move |_| wait.recv().ok().map(|()| 7));
        assert_eq!(work.take(), Outcome::Running);
        go.send(()).expect("the work waits");
        assert_eq!(outcome(&work), Outcome::Done(7));
    }

    #[test]
    fn work_that_panics_is_told_and_does_not_take_the_window_with_it() {
        let work: Beside<u8> = Beside::begin(|_| panic!("on purpose, in a test"));
        assert_eq!(outcome(&work), Outcome::Failed);
    }

    /// What becomes of it in the end.
    fn outcome<T: Send + 'static>(work: &Beside<T>) -> Outcome<T> {
        loop {
            match work.take() {
                Outcome::Running => thread::yield_now(),
                ended => return ended,
            }
        }
    }

    #[test]
    fn work_that_nobody_waits_for_is_told_so() {
        let (send, told) = channel::<bool>();
        let (go, wait) = channel::<()>();
        let work: Beside<()> = Beside::begin(move |_| {
            let _ = wait.recv();
            None
        });
        let stop = Arc::clone(&work.stop);
        thread::spawn(move || {
            while !stop.load(Ordering::Relaxed) {
                thread::yield_now();
            }
            let _ = send.send(true);
        });
        drop(work);
        drop(go);
        assert_eq!(told.recv(), Ok(true));
    }
}
