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

    /// The result, once it is there.
    ///
    /// # Panics
    /// If the work panicked.
    pub(in crate::gui) fn take(&self) -> Option<T> {
        match self.result.try_recv() {
            Ok(result) => Some(result),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => panic!("this is a bug in Fulcrum: work beside the window ended without a result"),
        }
    }
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
        assert_eq!(work.take(), None);
        go.send(()).expect("the work waits");
        let result = std::iter::from_fn(|| Some(work.take())).flatten().next();
        assert_eq!(result, Some(7));
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
