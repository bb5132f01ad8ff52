// Over 500 lines: every way in which a shared login can be lost, with a stand-in for Zoom and one for the store.

//! Tests a store that fails: the login continues in memory, the caller can see the failure, and the login is saved when
//! the store works again.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
    time::{Duration, SystemTime},
};

use zoom_core::{
    Operation, Secret,
    auth::{
        Auth, MemoryStore, RefreshToken, ReplaceOutcome, ServerToServer, StoreFuture, TokenLease, TokenStore, Tokens,
    },
    encode::EncodedRequest,
    error::{AuthError, AuthErrorKind},
    transport::{MemoryTransport, Transport, TransportFuture},
};
use zoom_tests::{
    event_log::EventLog,
    oauth::{ACCOUNT_ID, LIFE, OAuth, app},
};

use super::auth::{GetUser, access, auth_error, client, expired, in_memory, kept_refresh_token};

/// A store on a disk that may be full.
#[derive(Clone, Default)]
struct Disk {
    kept: MemoryStore,
    is_full: Arc<AtomicBool>,
    /// Whether the tokens can't be read either.
    is_gone: Arc<AtomicBool>,
    /// Whether a save succeeds but reports an error.
    loses_replies: Arc<AtomicBool>,
    saves: Arc<AtomicU32>,
    longest_lease: Duration,
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

impl Disk {
    fn is_here(&self) -> Result<(), AuthError> {
        if self.is_gone.load(Ordering::Relaxed) { Err(AuthError::store("the disk is gone")) } else { Ok(()) }
    }

    fn has_room(&self) -> Result<(), AuthError> {
        self.is_here()?;
        self.saves.fetch_add(1, Ordering::Relaxed);
        if self.is_full.load(Ordering::Relaxed) { Err(AuthError::store("the disk is full")) } else { Ok(()) }
    }
}

impl TokenStore for Disk {
    fn load(&self) -> StoreFuture<'_, Option<Tokens>> {
        Box::pin(async {
            self.is_here()?;
            self.kept.load().await
        })
    }

    fn save<'a>(&'a self, tokens: &'a Tokens) -> StoreFuture<'a, ()> {
        Box::pin(async {
            self.has_room()?;
            self.kept.save(tokens).await
        })
    }

    fn lease(&self) -> StoreFuture<'_, Option<Box<dyn TokenLease>>> {
        Box::pin(async {
            self.is_here()?;
            self.kept.lease().await
        })
    }

    fn replace<'a>(&'a self, presented: &'a Secret, tokens: &'a Tokens) -> StoreFuture<'a, ReplaceOutcome> {
        Box::pin(async {
            self.has_room()?;
            let outcome = self.kept.replace(presented, tokens).await?;
            if self.loses_replies.load(Ordering::Relaxed) {
                return Err(AuthError::store("the response was lost"));
            }
            Ok(outcome)
        })
    }

    fn longest_lease(&self) -> Duration {
        self.longest_lease
    }
}

/// A duration that exceeds the longest delay between two attempts to save.
const LATER: Duration = Duration::from_secs(61);

#[tokio::test(start_paused = true)]
async fn a_login_survives_a_full_disk() {
    let oauth = OAuth::default();
    let disk = Disk::new(expired(&oauth));
    let (server, auth) = (in_memory(oauth.transport()), RefreshToken::new(app(), disk.clone()));
    disk.set_full(true);
    // The tokens in the store become older every hour, but the calls continue.
    for hour in 1..=5 {
        let token = auth.authorization(&server).await.unwrap();
        assert_eq!(oauth.access_tokens().last(), Some(&access(&token)));
        assert_eq!(oauth.asked().len(), hour, "a refresh token works only once");
        assert_eq!(auth.unsaved().unwrap().kind(), AuthErrorKind::Store);
        assert!(auth.unsaved().unwrap().to_string().contains("the disk is full"));
        assert_ne!(kept_refresh_token(&disk.kept).await, oauth.refresh_token());
        tokio::time::sleep(LIFE).await;
    }
    assert!(disk.saves.load(Ordering::Relaxed) < 5 * 70, "the delays between attempts must grow to a minute");
    disk.set_full(false);
    tokio::time::sleep(LATER).await;
    assert_eq!(
        kept_refresh_token(&disk.kept).await,
        oauth.refresh_token(),
        "the tokens must be saved without another call"
    );
    assert!(auth.unsaved().is_none());
    auth.authorization(&server).await.unwrap();
    assert_eq!(kept_refresh_token(&disk.kept).await, oauth.refresh_token());
    assert_eq!(oauth.faults(), [""; 0]);

    // The same happens again: the next failure starts another task.
    disk.set_full(true);
    tokio::time::sleep(LIFE).await;
    auth.authorization(&server).await.unwrap();
    disk.set_full(false);
    tokio::time::sleep(LATER).await;
    assert_eq!(kept_refresh_token(&disk.kept).await, oauth.refresh_token());
}

#[tokio::test(start_paused = true)]
async fn unsaved_tokens_are_saved_before_others_that_look_for_them_give_up() {
    let oauth = OAuth::default();
    let disk = Disk { longest_lease: Duration::from_secs(30), ..Disk::new(expired(&oauth)) };
    let (server, auth) = (in_memory(oauth.transport()), RefreshToken::new(app(), disk.clone()));
    disk.set_full(true);
    auth.authorization(&server).await.unwrap();
    tokio::time::sleep(LIFE / 2).await;
    // Another process sends the old refresh token as soon as the store works again, and checks the store for as long as
    // a lease lasts.
    disk.set_full(false);
    let other = RefreshToken::new(app(), disk.clone());
    other.authorization(&server).await.unwrap();
    assert_eq!(kept_refresh_token(&disk.kept).await, oauth.refresh_token());
    assert_eq!(oauth.asked().len(), 2, "the second request was rejected");
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
    assert_eq!(oauth.asked(), [""; 0], "a refresh token that another process may have used is not sent");

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

    // The newer login is also kept if the next refresh precedes the next attempt to save.
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
async fn a_save_that_succeeds_and_reports_an_error_loses_no_login() {
    let oauth = OAuth::default();
    let disk = Disk::new(expired(&oauth));
    let (server, auth) = (in_memory(oauth.transport()), RefreshToken::new(app(), disk.clone()));
    disk.loses_replies.store(true, Ordering::Relaxed);
    auth.authorization(&server).await.unwrap();
    assert_eq!(kept_refresh_token(&disk.kept).await, oauth.refresh_token());
    // The store is unavailable when the next tokens arrive, so the client can't find out that it contains the previous
    // ones.
    disk.set_gone(true);
    for hour in 2..=3 {
        tokio::time::sleep(LIFE).await;
        auth.authorization(&server).await.unwrap();
        assert_eq!(oauth.asked().len(), hour);
    }
    disk.set_gone(false);
    disk.loses_replies.store(false, Ordering::Relaxed);
    tokio::time::sleep(LATER).await;
    assert_eq!(kept_refresh_token(&disk.kept).await, oauth.refresh_token());
    assert!(auth.unsaved().is_none());
    tokio::time::sleep(LIFE).await;
    RefreshToken::new(app(), disk).authorization(&server).await.unwrap();
    assert_eq!(oauth.faults(), [""; 0]);
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
    let expected = "WARN message=the new tokens can't be saved and are used from memory kind=Store\n";
    assert_eq!(log.take(), expected);
    drop(auth);
    tokio::time::sleep(LATER).await;
    let expected = "ERROR message=tokens that could not be saved are lost: the user has to log in again\n";
    assert_eq!(log.take(), expected);
}

/// A memory store with a lease that another process can take while its holder is still working.
#[derive(Clone, Default)]
struct Leased {
    kept: MemoryStore,
    /// How many more requests for the lease fail, because another process holds it.
    is_taken: Arc<AtomicU32>,
    released: Arc<AtomicU32>,
}

struct Lease(Arc<AtomicU32>);

impl TokenLease for Lease {
    fn release(self: Box<Self>) -> StoreFuture<'static, ()> {
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(1)).await;
            self.0.fetch_add(1, Ordering::Relaxed);
            Ok(())
        })
    }
}

impl TokenStore for Leased {
    fn load(&self) -> StoreFuture<'_, Option<Tokens>> {
        self.kept.load()
    }

    fn save<'a>(&'a self, tokens: &'a Tokens) -> StoreFuture<'a, ()> {
        self.kept.save(tokens)
    }

    fn lease(&self) -> StoreFuture<'_, Option<Box<dyn TokenLease>>> {
        let left = self.is_taken.load(Ordering::Relaxed);
        self.is_taken.store(left.saturating_sub(1), Ordering::Relaxed);
        let lease = (left == 0).then(|| Box::new(Lease(Arc::clone(&self.released))) as Box<dyn TokenLease>);
        Box::pin(std::future::ready(Ok(lease)))
    }

    fn replace<'a>(&'a self, presented: &'a Secret, tokens: &'a Tokens) -> StoreFuture<'a, ReplaceOutcome> {
        self.kept.replace(presented, tokens)
    }

    fn longest_lease(&self) -> Duration {
        Duration::from_secs(30)
    }
}

#[tokio::test(start_paused = true)]
async fn who_does_not_get_the_lease_takes_the_tokens_that_its_holder_saved() {
    let oauth = OAuth::default();
    let store = Leased { kept: expired(&oauth), is_taken: Arc::new(AtomicU32::new(u32::MAX)), ..Leased::default() };
    let (server, auth) = (in_memory(oauth.transport()), RefreshToken::new(app(), store.clone()));
    let waiting = tokio::spawn(async move { auth.authorization(&server).await });
    tokio::time::sleep(Duration::from_secs(20)).await;
    assert!(!waiting.is_finished());
    let login = oauth.log_in();
    store.kept.save(&login).await.unwrap();
    assert_eq!(access(&waiting.await.unwrap().unwrap()), login.access_token.expose());
    assert_eq!(oauth.asked(), [""; 0]);
}

#[tokio::test(start_paused = true)]
async fn a_lease_that_is_never_free_is_an_error_a_minute_after_it_could_have_ended() {
    let oauth = OAuth::default();
    let store = Leased { kept: expired(&oauth), is_taken: Arc::new(AtomicU32::new(u32::MAX)), ..Leased::default() };
    let (server, auth) = (in_memory(oauth.transport()), RefreshToken::new(app(), store));
    let begun = tokio::time::Instant::now();
    let error = auth_error(auth.authorization(&server).await.unwrap_err());
    assert_eq!(error.kind(), AuthErrorKind::Store);
    assert!(error.to_string().contains("another process has been refreshing the tokens for 90 seconds"), "{error}");
    assert!(begun.elapsed() >= Duration::from_secs(90));
}

#[tokio::test(start_paused = true)]
async fn who_waits_for_the_lease_of_a_killed_holder_is_there_when_it_ends() {
    let oauth = OAuth::default();
    let store = Leased { kept: expired(&oauth), is_taken: Arc::new(AtomicU32::new(u32::MAX)), ..Leased::default() };
    let (server, auth) = (in_memory(oauth.transport()), RefreshToken::new(app(), store.clone()));
    let waiting = tokio::spawn(async move { auth.authorization(&server).await });
    tokio::time::sleep(Duration::from_secs(80)).await;
    store.is_taken.store(0, Ordering::Relaxed);
    waiting.await.unwrap().unwrap();
    assert_eq!(kept_refresh_token(&store.kept).await, oauth.refresh_token());
}

#[tokio::test(start_paused = true)]
async fn a_lease_is_released_before_the_token_is_returned() {
    let oauth = OAuth::default();
    let store = Leased { kept: expired(&oauth), ..Leased::default() };
    let (server, auth) = (in_memory(oauth.transport()), RefreshToken::new(app(), store.clone()));
    auth.authorization(&server).await.unwrap();
    assert_eq!(store.released.load(Ordering::Relaxed), 1);
}

#[tokio::test(start_paused = true)]
async fn tokens_of_a_holder_that_was_stopped_are_taken_when_they_arrive() {
    let oauth = OAuth::default();
    let store = Leased { kept: expired(&oauth), ..Leased::default() };
    let server = in_memory(oauth.transport());
    // Another process has used the refresh token and is stopped before it saves the new tokens.
    let old = store.load().await.unwrap().unwrap().refresh_token.unwrap();
    let newer = oauth.log_in();
    let auth = RefreshToken::new(app(), store.clone());
    let waiting = tokio::spawn({
        let (auth, server) = (auth.clone(), server.clone());
        async move { auth.authorization(&server).await }
    });
    tokio::time::sleep(Duration::from_secs(25)).await;
    assert!(!waiting.is_finished(), "the new tokens may still be saved");
    assert!(matches!(store.replace(&old, &newer).await.unwrap(), ReplaceOutcome::Saved));
    assert_eq!(access(&waiting.await.unwrap().unwrap()), newer.access_token.expose());
}

#[tokio::test(start_paused = true)]
async fn a_login_is_lost_only_after_the_longest_lease() {
    let oauth = OAuth::default();
    let store = Leased { kept: expired(&oauth), ..Leased::default() };
    _ = oauth.log_in();
    let (server, auth) = (in_memory(oauth.transport()), RefreshToken::new(app(), store.clone()));
    let begun = tokio::time::Instant::now();
    let error = auth_error(auth.authorization(&server).await.unwrap_err());
    assert_eq!((error.kind(), error.oauth_error()), (AuthErrorKind::Rejected, Some("invalid_grant")));
    assert!(begun.elapsed() >= Duration::from_secs(30), "{:?}", begun.elapsed());
    assert_eq!((oauth.asked().len(), store.released.load(Ordering::Relaxed)), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn all_workers_of_a_dead_login_are_told_to_log_in_and_ask_zoom_once_each() {
    let oauth = OAuth::default();
    let store = Disk { longest_lease: Duration::from_secs(30), ..Disk::new(expired(&oauth)) };
    let newer = oauth.log_in();
    let server = in_memory(oauth.transport());
    let workers = [(); 8].map(|()| RefreshToken::new(app(), store.clone()));
    for round in 1..=2 {
        let begun = tokio::time::Instant::now();
        let calls = workers.clone().map(|auth| {
            let server = server.clone();
            tokio::spawn(async move { auth.authorization(&server).await.unwrap_err() })
        });
        for call in calls {
            let error = auth_error(call.await.unwrap());
            assert_eq!((error.kind(), error.oauth_error()), (AuthErrorKind::Rejected, Some("invalid_grant")));
        }
        // In the second round, no worker waits for tokens that were not saved in the first.
        let limit = if round == 1 { 32 } else { 1 };
        assert!(begun.elapsed() < Duration::from_secs(limit), "round {round}: {:?}", begun.elapsed());
        assert_eq!(oauth.asked().len(), 8, "round {round}");
        tokio::time::sleep(LATER).await;
    }
    // Tokens from a lease holder that was stopped until now, or from a new login.
    let old = store.load().await.unwrap().unwrap().refresh_token.unwrap();
    assert!(matches!(store.replace(&old, &newer).await.unwrap(), ReplaceOutcome::Saved));
    for worker in &workers {
        assert_eq!(access(&worker.authorization(&server).await.unwrap()), newer.access_token.expose());
    }
    assert_eq!(oauth.asked().len(), 8);
}

#[tokio::test(start_paused = true)]
async fn an_unsaved_token_that_is_rejected_ends_no_login_while_the_store_can_not_be_read() {
    let oauth = OAuth::default();
    let disk = Disk { longest_lease: Duration::from_secs(30), ..Disk::new(expired(&oauth)) };
    let server = in_memory(oauth.transport());
    let [auth, other] = [(); 2].map(|()| RefreshToken::new(app(), disk.clone()));
    // The first client's tokens are in the store, but the client does not know that.
    disk.loses_replies.store(true, Ordering::Relaxed);
    auth.authorization(&server).await.unwrap();
    tokio::time::sleep(LIFE).await;
    other.authorization(&server).await.unwrap();
    disk.set_gone(true);
    let error = auth_error(auth.authorization(&server).await.unwrap_err());
    assert_eq!((error.kind(), oauth.asked().len()), (AuthErrorKind::Store, 3));
    assert!(error.to_string().contains("the disk is gone"), "{error}");
    disk.set_gone(false);
    disk.loses_replies.store(false, Ordering::Relaxed);
    tokio::time::sleep(LATER).await;
    assert_eq!(oauth.access_tokens().last(), Some(&access(&auth.authorization(&server).await.unwrap())));
    assert_eq!(oauth.asked().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn nobody_presents_a_used_refresh_token_while_its_tokens_are_unsaved() {
    let oauth = OAuth::default();
    let disk = Disk::new(expired(&oauth));
    let server = in_memory(oauth.transport());
    let [auth, other] = [(); 2].map(|()| RefreshToken::new(app(), disk.clone()));
    disk.set_full(true);
    let token = access(&auth.authorization(&server).await.unwrap());
    let waiting = tokio::spawn({
        let server = server.clone();
        async move { other.authorization(&server).await }
    });
    tokio::time::sleep(Duration::from_secs(20)).await;
    assert!(!waiting.is_finished() && disk.lease().await.unwrap().is_none());
    disk.set_full(false);
    assert_eq!(access(&waiting.await.unwrap().unwrap()), token);
    assert_eq!(oauth.asked().len(), 1);
    assert!(disk.lease().await.unwrap().is_some(), "the lease is released when the tokens are saved");

    // The lease is also kept while the tokens are refreshed in memory; it is released when the login is dropped.
    disk.set_full(true);
    for _ in 0..2 {
        tokio::time::sleep(LIFE).await;
        auth.authorization(&server).await.unwrap();
        assert!(disk.lease().await.unwrap().is_none());
    }
    drop(auth);
    tokio::time::sleep(LATER).await;
    assert!(disk.lease().await.unwrap().is_some());
}

#[tokio::test(start_paused = true)]
async fn a_late_holder_keeps_no_newer_login_out_and_undoes_no_logout() {
    let oauth = OAuth::default();
    let store = expired(&oauth);
    let old = store.load().await.unwrap().unwrap().refresh_token.unwrap();
    let (newer, late) = (oauth.log_in(), Tokens::refresh_only("late"));
    store.save(&newer).await.unwrap();
    let ReplaceOutcome::Newer(stored) = store.replace(&old, &late).await.unwrap() else { panic!("it was replaced") };
    assert_eq!(stored.access_token.expose(), newer.access_token.expose());
    assert_eq!(store.load().await.unwrap().unwrap().access_token.expose(), newer.access_token.expose());
    let empty = MemoryStore::default();
    assert!(matches!(empty.replace(&old, &late).await.unwrap(), ReplaceOutcome::Empty));
    assert!(empty.load().await.unwrap().is_none());
}

#[tokio::test(start_paused = true)]
async fn eight_workers_of_an_app_share_one_token() {
    let oauth = OAuth::default();
    let store = MemoryStore::default();
    let server = in_memory(oauth.transport());
    let workers = [(); 8].map(|()| ServerToServer::new(app(), ACCOUNT_ID).store(store.clone()));
    for hour in 1..=3 {
        let calls = workers.clone().map(|auth| {
            let server = server.clone();
            tokio::spawn(async move { auth.authorization(&server).await.unwrap() })
        });
        let mut tokens = Vec::new();
        for call in calls {
            tokens.push(access(&call.await.unwrap()));
        }
        tokens.dedup();
        assert_eq!((tokens.len(), oauth.asked().len()), (1, hour), "hour {hour}");
        tokio::time::sleep(LIFE).await;
    }
    // A store that fails costs one more token request but does not fail a call.
    let disk = Disk::new(store);
    disk.set_gone(true);
    ServerToServer::new(app(), ACCOUNT_ID).store(disk.clone()).authorization(&server).await.unwrap();
    disk.set_gone(false);
    disk.set_full(true);
    ServerToServer::new(app(), ACCOUNT_ID).store(disk).authorization(&server).await.unwrap();
    assert_eq!(oauth.asked().len(), 5);
}

/// A transport that saves a token of another process while it waits for Zoom.
struct Overtaken(MemoryStore, Tokens, MemoryTransport);

impl Transport for Overtaken {
    fn send(&self, operation: &'static Operation, request: EncodedRequest) -> TransportFuture {
        let (store, newer, response) = (self.0.clone(), self.1.clone(), self.2.send(operation, request));
        Box::pin(async move {
            _ = store.save(&newer).await;
            response.await
        })
    }
}

#[tokio::test(start_paused = true)]
async fn a_shared_token_that_expires_later_is_kept_unless_it_was_rejected() {
    for (lead, rejects, is_kept) in [(LIFE * 2, false, true), (LIFE / 2, false, false), (LIFE * 2, true, false)] {
        let (oauth, store) = (OAuth::default(), MemoryStore::default());
        let newer = Tokens::new("newer", SystemTime::now() + lead);
        let auth = ServerToServer::new(app(), ACCOUNT_ID).store(store.clone());
        if rejects {
            store.save(&newer).await.unwrap();
            auth.rejected(&auth.authorization(&in_memory(oauth.transport())).await.unwrap());
        }
        let token = auth.authorization(&in_memory(Overtaken(store.clone(), newer, oauth.transport()))).await.unwrap();
        let stored = store.load().await.unwrap().unwrap();
        assert_eq!(stored.access_token.expose() == "newer", is_kept, "{lead:?} {rejects}");
        assert_eq!(access(&token), stored.access_token.expose(), "{lead:?} {rejects}");
        assert_eq!(oauth.asked().len(), 1);
    }
}

/// A store that never responds.
struct Hanging;

impl TokenStore for Hanging {
    fn load(&self) -> StoreFuture<'_, Option<Tokens>> {
        Box::pin(std::future::pending())
    }

    fn save<'a>(&'a self, _: &'a Tokens) -> StoreFuture<'a, ()> {
        Box::pin(std::future::pending())
    }

    fn lease(&self) -> StoreFuture<'_, Option<Box<dyn TokenLease>>> {
        Box::pin(std::future::pending())
    }

    fn replace<'a>(&'a self, _: &'a Secret, _: &'a Tokens) -> StoreFuture<'a, ReplaceOutcome> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test(start_paused = true)]
async fn a_shared_token_does_not_wait_for_a_store_that_hangs() {
    let oauth = OAuth::default();
    let auth = ServerToServer::new(app(), ACCOUNT_ID).store(Hanging);
    let begun = tokio::time::Instant::now();
    auth.authorization(&in_memory(oauth.transport())).await.unwrap();
    assert!(begun.elapsed() <= Duration::from_secs(6), "{:?}", begun.elapsed());
}
