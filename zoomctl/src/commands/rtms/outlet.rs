//! A thread that writes what it is handed, so that a stuck disk or reader does not block anything else.

use std::{
    collections::VecDeque,
    future::pending,
    io,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread,
};

use tokio::sync::oneshot;

/// The number of bytes that a piece occupies in addition to its content.
pub(super) const OVERHEAD: usize = 64;

/// The sending end of a thread's queue. Dropping it ends the thread once everything is written.
pub(super) struct Outlet<T, R> {
    queue: Arc<Queue<T>>,
    result: Option<oneshot::Receiver<R>>,
}

/// The receiving end, from which the thread takes the pieces in order.
pub(super) struct Pieces<T> {
    queue: Arc<Queue<T>>,
}

struct Queue<T> {
    /// The maximum number of bytes in the queue; a larger piece is accepted if the queue is empty.
    limit: usize,
    state: Mutex<State<T>>,
    changed: Condvar,
}

struct State<T> {
    pieces: VecDeque<(usize, T)>,
    bytes: usize,
    /// Whether the sender has closed the queue.
    is_closed: bool,
    /// Whether the thread has ended and takes no more pieces.
    has_ended: bool,
}

impl<T> Queue<T> {
    fn state(&self) -> MutexGuard<'_, State<T>> {
        // Nothing panics while the state is locked.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn push(&self, bytes: usize, piece: T, is_urgent: bool) -> bool {
        let mut state = self.state();
        if state.has_ended || state.is_closed {
            return true;
        }
        let is_full = state.bytes > 0 && state.bytes.saturating_add(bytes) > self.limit;
        if is_full && !is_urgent {
            return false;
        }
        state.bytes = state.bytes.saturating_add(bytes);
        state.pieces.push_back((bytes, piece));
        self.changed.notify_one();
        true
    }
}

impl<T: Send + 'static, R: Send + 'static> Outlet<T, R> {
    /// Starts a thread that runs `write`, with a queue of at most `limit` bytes.
    pub(super) fn start(
        name: &str,
        limit: usize,
        write: impl FnOnce(Pieces<T>) -> R + Send + 'static,
    ) -> io::Result<Self> {
        let state = State { pieces: VecDeque::new(), bytes: 0, is_closed: false, has_ended: false };
        let queue = Arc::new(Queue { limit, state: Mutex::new(state), changed: Condvar::new() });
        let (ended, result) = oneshot::channel();
        let pieces = Pieces { queue: Arc::clone(&queue) };
        // The program does not wait for the thread on exit, because the thread may be stuck forever.
        thread::Builder::new().name(name.to_owned()).spawn(move || {
            // The receiver of the result may already be gone.
            _ = ended.send(write(pieces));
        })?;
        Ok(Self { queue, result: Some(result) })
    }

    /// Hands over a piece. Returns whether there was room. Pieces are ignored once the thread has ended.
    #[must_use]
    pub(super) fn push(&self, bytes: usize, piece: T) -> bool {
        self.queue.push(bytes, piece, false)
    }

    /// Hands over a piece that must not be dropped, even if the queue is full.
    pub(super) fn push_always(&self, piece: T) {
        self.queue.push(0, piece, true);
    }

    /// Lets the thread end once everything is written.
    pub(super) fn close(&self) {
        self.queue.state().is_closed = true;
        self.queue.changed.notify_one();
    }

    /// Waits for the thread to end, and returns its result, or `None` if it panicked. A later call never completes.
    ///
    /// It is cancel-safe.
    pub(super) async fn result(&mut self) -> Option<R> {
        let Some(result) = &mut self.result else { return pending().await };
        let result = result.await;
        self.result = None;
        result.ok()
    }
}

impl<T, R> Drop for Outlet<T, R> {
    fn drop(&mut self) {
        self.queue.state().is_closed = true;
        self.queue.changed.notify_one();
    }
}

impl<T> Iterator for Pieces<T> {
    type Item = T;

    /// Waits for the next piece. Returns `None` once the queue is closed and empty.
    fn next(&mut self) -> Option<T> {
        let mut state = self.queue.state();
        loop {
            if let Some((bytes, piece)) = state.pieces.pop_front() {
                state.bytes = state.bytes.saturating_sub(bytes);
                return Some(piece);
            }
            if state.is_closed {
                return None;
            }
            state = self.queue.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

impl<T> Drop for Pieces<T> {
    fn drop(&mut self) {
        let mut state = self.queue.state();
        state.has_ended = true;
        state.pieces.clear();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[tokio::test]
    async fn a_thread_that_is_stuck_keeps_nobody_waiting_and_what_has_no_room_is_reported() {
        let (release, is_released) = mpsc::channel::<()>();
        let mut outlet = Outlet::start("test", 10, move |pieces: Pieces<u8>| {
            is_released.recv().unwrap();
            pieces.collect::<Vec<_>>()
        })
        .unwrap();
        assert!(outlet.push(6, 1) && outlet.push(4, 2));
        assert!(!outlet.push(1, 3));
        outlet.push_always(4);
        release.send(()).unwrap();
        while !outlet.push(4, 5) {
            thread::yield_now();
        }
        outlet.close();
        assert_eq!(outlet.result().await, Some(vec![1, 2, 4, 5]));
    }

    #[tokio::test]
    async fn what_comes_after_the_end_of_a_thread_is_ignored() {
        let mut outlet = Outlet::start("test", 10, |mut pieces: Pieces<u8>| pieces.next()).unwrap();
        assert!(outlet.push(100, 1), "a piece larger than the queue fits if the queue is empty");
        assert_eq!(outlet.result().await, Some(Some(1)));
        assert!((0..100).all(|piece| outlet.push(10, piece)));
    }
}
