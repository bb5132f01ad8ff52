//! One login in one store, the workers that share it, and the checks that must succeed at the end.

use std::{
    collections::HashSet,
    sync::PoisonError,
    time::{Duration, SystemTime},
};

use tokio::{process::Command, time::Instant};
use zoom_core::auth::{TokenLease, TokenStore, Tokens};

use crate::{
    process::{CLOCK, Calls, LEASE, LONG_LEASE, PATIENCE, SHORT_LEASE, Saved, URL, Worker},
    zoom::Zoom,
};

/// The delay between two checks of a store, which can't report changes.
const LOOK_AGAIN: Duration = Duration::from_millis(10);

/// A login in a store, with an access token that has expired.
pub struct Rotation<'a> {
    /// The stand-in for Zoom.
    pub zoom: Zoom,
    store: &'a dyn TokenStore,
    start: &'a dyn Fn() -> Command,
    saved: Saved,
}

impl<'a> Rotation<'a> {
    /// Logs in and saves the tokens. `start` returns the command that starts a worker with the same login in the same
    /// store.
    ///
    /// # Panics
    ///
    /// Panics if the store fails.
    pub async fn begin(store: &'a dyn TokenStore, start: &'a dyn Fn() -> Command) -> Self {
        let zoom = Zoom::start().await;
        let mut tokens = zoom.log_in();
        tokens.expires_at = SystemTime::UNIX_EPOCH;
        store.save(&tokens).await.expect("the store saves a login");
        Self { zoom, store, start, saved: Saved::default() }
    }

    /// Starts a worker.
    pub async fn worker(&self) -> Worker {
        self.worker_with(LONG_LEASE, 0).await
    }

    /// Starts a worker whose lease ends soon after it is killed or stopped.
    pub async fn worker_with_short_lease(&self) -> Worker {
        self.worker_with(SHORT_LEASE, 0).await
    }

    /// Starts a worker whose clock is this many seconds ahead, or behind if the number is negative.
    pub async fn worker_ahead(&self, seconds: i64) -> Worker {
        self.worker_with(LONG_LEASE, seconds).await
    }

    async fn worker_with(&self, lease: Duration, clock: i64) -> Worker {
        let mut command = (self.start)();
        command.env(URL, self.zoom.url()).env(CLOCK, clock.to_string()).env(LEASE, lease.as_millis().to_string());
        Worker::start(command, Saved::clone(&self.saved)).await
    }

    /// Starts this many workers.
    pub async fn workers(&self, number: usize) -> Vec<Worker> {
        let mut workers = Vec::new();
        for _ in 0..number {
            workers.push(self.worker().await);
        }
        workers
    }

    /// Returns the stored tokens.
    ///
    /// # Panics
    ///
    /// Panics if the store fails or is empty.
    pub async fn stored(&self) -> Tokens {
        self.store.load().await.expect("the store responds").expect("the store has tokens")
    }

    /// Waits until no process has the lease, then takes and releases it.
    ///
    /// # Panics
    ///
    /// Panics if the store fails or the lease does not end.
    pub async fn lease_is_free(&self) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(lease) = self.store.lease().await.expect("the store responds") {
                return TokenLease::release(lease).await.expect("the lease is released");
            }
            assert!(Instant::now() < deadline, "the lease did not end");
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    }

    /// Returns whether the store contains the refresh token that Zoom accepts.
    pub async fn is_alive(&self) -> bool {
        let stored = self.stored().await.refresh_token.map(|token| token.expose().to_owned());
        stored.is_some() && stored == self.zoom.refresh_token()
    }

    /// Waits until the store contains the refresh token that Zoom accepts.
    ///
    /// # Panics
    ///
    /// Panics if the store does not receive that token in time.
    pub async fn becomes_alive(&self) {
        let deadline = Instant::now() + PATIENCE;
        while !self.is_alive().await {
            assert!(Instant::now() < deadline, "the login is lost");
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    }

    /// Checks that no save replaced newer tokens and that a worker that starts now can refresh the login.
    ///
    /// # Panics
    ///
    /// Panics if this does not hold.
    pub async fn check(&self) {
        self.becomes_alive().await;
        self.zoom.end_access();
        let mut worker = self.worker().await;
        worker.begin_calls(1).await;
        assert_eq!(worker.ends().await, Calls::all(1), "the login is lost");
        assert!(self.is_alive().await, "the login is lost");
        self.check_saves();
    }

    /// Checks that each refresh token was replaced at most once, and by a newer one: if an older token had overwritten
    /// a newer one, a token would have been replaced twice.
    ///
    /// # Panics
    ///
    /// Panics if this does not hold.
    pub fn check_saves(&self) {
        assert_eq!(self.zoom.faults(), [""; 0]);
        let saved = self.saved.lock().unwrap_or_else(PoisonError::into_inner);
        let mut replaced = HashSet::new();
        for (old, new) in saved.iter() {
            assert!(number(old) < number(new), "{new} is older than {old}, which it replaced");
            assert!(replaced.insert(old), "{old} was replaced twice: {saved:?}");
        }
    }
}

/// Returns the number that the stand-in for Zoom assigned to a token.
fn number(token: &str) -> usize {
    token.rsplit('-').next().and_then(|number| number.parse().ok()).expect("a token of the stand-in")
}
