//! The tokens of a login on a server, and those that this program saw last.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use zoom_core::{
    Secret,
    auth::{ReplaceOutcome, Tokens},
    error::AuthError,
};

use super::{
    decide::{Decision, Stored, Written, decide},
    record::{Codec, Record, digest},
    scripts::Server,
};
use crate::error::RedisError;

/// The tokens of a login. Clones share the tokens that they saw last.
#[derive(Clone)]
pub(super) struct SharedTokens<S> {
    pub(super) server: S,
    pub(super) codec: Codec,
    login: String,
    seen: Arc<Mutex<Option<Seen>>>,
}

/// The tokens with the highest version that this program has seen. If the server loses them, they are restored.
#[derive(Clone)]
struct Seen {
    tokens: Tokens,
    version: u64,
}

impl<S: Server> SharedTokens<S> {
    pub(super) fn new(server: S, login: &str, key: &str) -> Self {
        Self { server, codec: Codec::new(login, key), login: login.to_owned(), seen: Arc::default() }
    }

    pub(super) async fn load(&self) -> Result<Option<Tokens>, AuthError> {
        let seen = self.seen().clone();
        let version = seen.as_ref().map(|seen| seen.version);
        let mut stored = self.server.load().await.map_err(|error| self.failed("read", error))?;
        if let (Decision::PutBack, Some(seen)) = (decide(stored.clone(), version), seen) {
            match self.put_back(&seen).await? {
                Written::Saved(_) => return Ok(Some(seen.tokens)),
                Written::Kept(kept) => stored = kept,
            }
        }
        match stored {
            Stored::Found(record) => self.read(&record).map(Some),
            Stored::Removed | Stored::Lost => {
                // Forgets the tokens, unless a login has been saved since.
                self.seen().take_if(|seen| Some(seen.version) == version);
                Ok(None)
            }
        }
    }

    async fn put_back(&self, seen: &Seen) -> Result<Written, AuthError> {
        let new = self.codec.write(&seen.tokens)?;
        let written = self.server.put_back(seen.version, &new).await;
        let written = written.map_err(|error| self.failed("restored", error))?;
        if let Written::Saved(_) = written {
            tracing::warn!(login = self.login, "Redis had lost the tokens of a login: they were restored from memory");
        }
        Ok(written)
    }

    pub(super) async fn save(&self, id: &str, tokens: &Tokens) -> Result<(), AuthError> {
        // A value that can't be read is not overwritten: it may belong to another program, or be encrypted with a key
        // that is missing here.
        if let Stored::Found(record) = self.server.load().await.map_err(|error| self.failed("saved", error))? {
            self.codec.read(&record)?;
        }
        let new = self.codec.write(tokens)?;
        let seen = self.seen().as_ref().map_or(0, |seen| seen.version);
        let version = self.server.save(id, seen, &new).await.map_err(|error| self.failed("saved", error))?;
        self.remember(tokens, version);
        Ok(())
    }

    pub(super) async fn replace(&self, presented: &Secret, tokens: &Tokens) -> Result<ReplaceOutcome, AuthError> {
        let seen =
            self.seen().as_ref().filter(|seen| seen.tokens.has_refresh_token(presented)).map(|seen| seen.version);
        let new = self.codec.write(tokens)?;
        let written = self.server.replace(&digest(presented), seen.unwrap_or_default(), &new).await;
        match written.map_err(|error| self.failed("saved", error))? {
            Written::Saved(version) => {
                self.remember(tokens, version);
                Ok(ReplaceOutcome::Saved)
            }
            Written::Kept(Stored::Found(record)) => self.read(&record).map(ReplaceOutcome::Newer),
            Written::Kept(Stored::Removed | Stored::Lost) => Ok(ReplaceOutcome::Empty),
        }
    }

    /// Returns whether there are tokens that the server may lose.
    pub(super) fn has_seen(&self) -> bool {
        self.seen().is_some()
    }

    /// Forgets the tokens that this program saw, because the user logs out.
    pub(super) fn forget(&self) {
        *self.seen() = None;
    }

    fn read(&self, record: &Record) -> Result<Tokens, AuthError> {
        let tokens = self.codec.read(record)?;
        self.remember(&tokens, record.version);
        Ok(tokens)
    }

    fn remember(&self, tokens: &Tokens, version: u64) {
        let mut seen = self.seen();
        if seen.as_ref().is_none_or(|seen| seen.version < version) {
            *seen = Some(Seen { tokens: tokens.clone(), version });
        }
    }

    fn seen(&self) -> MutexGuard<'_, Option<Seen>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the error of an operation on the tokens. The error's source says what to do.
    pub(super) fn failed(&self, what: &str, error: RedisError) -> AuthError {
        let login = &self.login;
        AuthError::store(format!("the tokens of the login `{login}` in Redis can't be {what}")).with_source(error)
    }
}
