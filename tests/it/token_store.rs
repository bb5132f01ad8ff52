//! A store that fails: the login goes on in memory, the caller can see it, and it is saved when the store works again.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
    time::Duration,
};

use zoom_core::{
    auth::{Auth, LockedTokens, MemoryStore, RefreshToken, StoreFuture, TokenStore, Tokens},
    error::{AuthError, AuthErrorKind},
};
use zoom_tests::{
    event_log::EventLog,
    oauth::{LIFE, OAuth, app},
};

use super::auth::{GetUser, access, auth_error, client, expired, in_memory, kept_refresh_token};

/// A store on a disk that may be full.
#[derive(Clone, Default)]
struct Disk {
    kept: MemoryStore,
    is_full: Arc<AtomicBool>,
    /// Whether the tokens can't be read either.
    is_gone: Arc<AtomicBool>,
    saves: Arc<AtomicU32>,
}

impl Disk {
    fn new(kept: MemoryStore) -> Self {
        Self { kept, ..Self::default() }
    }

    fn set_full(&self, is_full: bool) {
        self.is_full.store(is_full, Ordering::Relaxed);
    }

    fn set_gone(&self, is_gone: bool) {
        self.is_gone.store(is_gone, Ordering::Relaxed);
    }
}

struct Locked<'a>(Box<dyn LockedTokens + 'a>, &'a Disk);

impl TokenStore for Disk {
    fn lock(&self) -> StoreFuture<'_, Box<dyn LockedTokens + '_>> {
        if self.is_gone.load(Ordering::Relaxed) {
            return Box::pin(async { Err(AuthError::store("the disk is gone")) });
        }
        Box::pin(async { Ok(Box::new(Locked(self.kept.lock().await?, self)) as Box<dyn LockedTokens>) })
    }
}

impl LockedTokens for Locked<'_> {
    fn load(&mut self) -> StoreFuture<'_, Option<Tokens>> {
        self.0.load()
    }

    fn save<'a>(&'a mut self, tokens: &'a Tokens) -> StoreFuture<'a, ()> {
        self.1.saves.fetch_add(1, Ordering::Relaxed);
        if self.1.is_full.load(Ordering::Relaxed) {
            return Box::pin(async { Err(AuthError::store("the disk is full")) });
        }
        self.0.save(tokens)
    }
}

/// Longer than the longest wait between two attempts to save.
const LATER: Duration = Duration::from_secs(61);

#[tokio::test(start_paused = true)]
async fn a_login_survives_a_full_disk() {
    let oauth = OAuth::default();
    let disk = Disk::new(expired(&oauth));
    let (server, auth) = (in_memory(oauth.transport()), RefreshToken::new(app(), disk.clone()));
    disk.set_full(true);
    // The tokens in the store are older with every hour, and the calls go on.
    for hour in 1..=5 {
        let token = auth.authorization(&server).await.unwrap();
        assert_eq!(oauth.access_tokens().last(), Some(&access(&token)));
        assert_eq!(oauth.asked().len(), hour, "a refresh token works once");
        assert_eq!(auth.unsaved().unwrap().kind(), AuthErrorKind::Store);
        assert!(auth.unsaved().unwrap().to_string().contains("the disk is full"));
        assert_ne!(kept_refresh_token(&disk.kept).await, oauth.refresh_token());
        tokio::time::sleep(LIFE).await;
    }
    assert!(disk.saves.load(Ordering::Relaxed) < 5 * 70, "the waits between two attempts are up to a minute");
    disk.set_full(false);
    tokio::time::sleep(LATER).await;
    assert_eq!(kept_refresh_token(&disk.kept).await, oauth.refresh_token(), "no call is needed");
    assert!(auth.unsaved().is_none());
    auth.authorization(&server).await.unwrap();
    assert_eq!(kept_refresh_token(&disk.kept).await, oauth.refresh_token());
    assert_eq!(oauth.faults(), [""; 0]);

    // The same again: the next failure starts another task.
    disk.set_full(true);
    tokio::time::sleep(LIFE).await;
    auth.authorization(&server).await.unwrap();
    disk.set_full(false);
    tokio::time::sleep(LATER).await;
    assert_eq!(kept_refresh_token(&disk.kept).await, oauth.refresh_token());
}

#[tokio::test(start_paused = true)]
async fn no_call_fails_while_a_store_cannot_save() {
    let oauth = OAuth::default();
    let disk = Disk::new(expired(&oauth));
    disk.set_full(true);
    let auth = RefreshToken::new(app(), disk.clone());
    let client = client(oauth.transport(), auth.clone());
    let calls: Vec<_> = (0..1_000).map(|_| tokio::spawn(GetUser::new("me").send(&client))).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(oauth.asked(), ["refresh_token"]);
    assert_eq!(auth.save().await.unwrap_err().kind(), AuthErrorKind::Store);
    disk.set_full(false);
    auth.save().await.unwrap();
    assert!(auth.unsaved().is_none());
    assert_eq!(kept_refresh_token(&disk.kept).await, oauth.refresh_token());
    auth.save().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_store_that_is_gone_costs_no_refresh_token_before_and_no_call_after() {
    let oauth = OAuth::default();
    let disk = Disk::new(expired(&oauth));
    let (server, auth) = (in_memory(oauth.transport()), RefreshToken::new(app(), disk.clone()));
    disk.set_gone(true);
    let error = auth_error(auth.authorization(&server).await.unwrap_err());
    assert_eq!(error.kind(), AuthErrorKind::Store);
    assert_eq!(oauth.asked(), [""; 0], "no refresh token is used that may be another process's");

    disk.set_gone(false);
    disk.set_full(true);
    tokio::time::sleep(LATER).await;
    auth.authorization(&server).await.unwrap();
    disk.set_gone(true);
    for hour in 2..=4 {
        tokio::time::sleep(LIFE).await;
        auth.authorization(&server).await.unwrap();
        assert_eq!(oauth.asked().len(), hour);
    }
    disk.set_gone(false);
    disk.set_full(false);
    tokio::time::sleep(LATER).await;
    assert_eq!(kept_refresh_token(&disk.kept).await, oauth.refresh_token());
    assert_eq!(oauth.faults(), [""; 0]);
}

#[tokio::test(start_paused = true)]
async fn unsaved_tokens_replace_no_newer_login_and_undo_no_logout() {
    let oauth = OAuth::default();
    let disk = Disk::new(expired(&oauth));
    let (server, auth) = (in_memory(oauth.transport()), RefreshToken::new(app(), disk.clone()));
    disk.set_full(true);
    let old = auth.authorization(&server).await.unwrap();
    let login = oauth.log_in();
    disk.set_full(false);
    disk.save(&login).await.unwrap();
    tokio::time::sleep(LATER).await;
    assert!(auth.unsaved().is_none());
    assert_eq!(disk.load().await.unwrap().unwrap().access_token.expose(), login.access_token.expose());
    auth.rejected(&old);
    assert_eq!(access(&auth.authorization(&server).await.unwrap()), login.access_token.expose());

    // The same if the next refresh comes before the next attempt to save.
    let disk = Disk::new(expired(&oauth));
    let auth = RefreshToken::new(app(), disk.clone());
    disk.set_full(true);
    let old = auth.authorization(&server).await.unwrap();
    let login = oauth.log_in();
    disk.set_full(false);
    disk.save(&login).await.unwrap();
    auth.rejected(&old);
    assert_eq!(access(&auth.authorization(&server).await.unwrap()), login.access_token.expose());
}

#[tokio::test(start_paused = true)]
async fn tokens_that_are_not_saved_are_a_warning_and_lost_ones_an_error() {
    let log = EventLog::default();
    let _guard = zoom_tests::subscribe(log.clone());
    let oauth = OAuth::default();
    let disk = Disk::new(expired(&oauth));
    disk.set_full(true);
    let (server, auth) = (in_memory(oauth.transport()), RefreshToken::new(app(), disk.clone()));
    auth.authorization(&server).await.unwrap();
    let expected = "WARN message=the new tokens can't be saved, and are used from memory kind=Store\n";
    assert_eq!(log.take(), expected);
    drop(auth);
    tokio::time::sleep(LATER).await;
    let expected = "ERROR message=tokens that could not be saved are lost: the user has to log in again\n";
    assert_eq!(log.take(), expected);
}
