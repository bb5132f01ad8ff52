//! A store that can be paused at each step of a refresh, reports the tokens that it saved, and has a separate clock.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use zoom_core::{
    Secret,
    auth::{ReplaceOutcome, StoreFuture, TokenLease, TokenStore, Tokens},
};

use crate::step::{Gate, Step, report};

/// The store of a worker. Its expiry times are those that a worker whose clock is wrong would use.
pub(crate) struct Stepped<S> {
    pub(crate) store: S,
    pub(crate) gate: Arc<Gate>,
    pub(crate) clock: Clock,
    pub(crate) has_lease: Arc<AtomicBool>,
}

/// How far a worker's clock is ahead or behind.
#[derive(Clone, Copy)]
pub(crate) enum Clock {
    Ahead(Duration),
    Behind(Duration),
}

impl Clock {
    /// Returns the tokens as a worker with this clock would write them.
    fn written(self, mut tokens: Tokens) -> Tokens {
        match self {
            Self::Ahead(by) => tokens.expires_at += by,
            Self::Behind(by) => tokens.expires_at -= by,
        }
        tokens
    }

    /// Returns stored tokens with the expiry time that a worker with this clock would see.
    fn read(self, tokens: Tokens) -> Tokens {
        match self {
            Self::Ahead(by) => Self::Behind(by).written(tokens),
            Self::Behind(by) => Self::Ahead(by).written(tokens),
        }
    }
}

impl<S: TokenStore> TokenStore for Stepped<S> {
    fn load(&self) -> StoreFuture<'_, Option<Tokens>> {
        Box::pin(async {
            let tokens = self.store.load().await?;
            if self.has_lease.load(Ordering::SeqCst) {
                self.gate.reach(Step::Loaded).await;
            }
            Ok(tokens.map(|tokens| self.clock.read(tokens)))
        })
    }

    fn save<'a>(&'a self, tokens: &'a Tokens) -> StoreFuture<'a, ()> {
        Box::pin(async { self.store.save(&self.clock.written(tokens.clone())).await })
    }

    fn lease(&self) -> StoreFuture<'_, Option<Box<dyn TokenLease>>> {
        Box::pin(async {
            self.gate.reach(Step::BeforeLease).await;
            let Some(lease) = self.store.lease().await? else { return Ok(None) };
            self.has_lease.store(true, Ordering::SeqCst);
            self.gate.reach(Step::Leased).await;
            let (gate, has_lease) = (Arc::clone(&self.gate), Arc::clone(&self.has_lease));
            Ok(Some(Box::new(SteppedLease { lease, gate, has_lease }) as Box<dyn TokenLease>))
        })
    }

    fn replace<'a>(&'a self, presented: &'a Secret, tokens: &'a Tokens) -> StoreFuture<'a, ReplaceOutcome> {
        Box::pin(async {
            self.gate.reach(Step::Granted).await;
            let outcome = self.store.replace(presented, &self.clock.written(tokens.clone())).await?;
            let outcome = match outcome {
                ReplaceOutcome::Newer(newer) => ReplaceOutcome::Newer(self.clock.read(newer)),
                other => other,
            };
            if let (ReplaceOutcome::Saved, Some(new)) = (&outcome, &tokens.refresh_token) {
                report(&format!("saved {} {}", presented.expose(), new.expose()));
            }
            self.gate.reach(Step::Saved).await;
            Ok(outcome)
        })
    }

    fn longest_lease(&self) -> Duration {
        self.store.longest_lease()
    }
}

struct SteppedLease {
    lease: Box<dyn TokenLease>,
    gate: Arc<Gate>,
    has_lease: Arc<AtomicBool>,
}

impl TokenLease for SteppedLease {
    fn release(self: Box<Self>) -> StoreFuture<'static, ()> {
        Box::pin(async {
            self.has_lease.store(false, Ordering::SeqCst);
            let released = self.lease.release().await;
            self.gate.reach(Step::Released).await;
            released
        })
    }
}
