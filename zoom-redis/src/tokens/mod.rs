//! Tokens of a login, shared by all programs that have the same Redis.

mod decide;
mod keys;
mod lease;
#[cfg(test)]
mod model;
#[cfg(test)]
mod model_server;
mod record;
mod scripts;
mod shared;
mod watch;

use std::{fmt, sync::Arc, time::Duration};

use zoom_core::{
    Secret,
    auth::{ReplaceOutcome, StoreFuture, TokenLease, TokenStore, Tokens},
    error::AuthError,
};

pub use self::keys::EncryptionKeys;
use self::{lease::Terms, scripts::RedisKeys, shared::SharedTokens, watch::Watch};
use crate::redis::Redis;

/// How long a lease lasts by default if it is not renewed: as long as one request to Zoom's OAuth server may take.
const LEASE: Duration = Duration::from_secs(30);

/// A shorter lease would end between two renewals.
const SHORTEST_LEASE: Duration = Duration::from_millis(100);

/// A longer lease would last longer than others wait for it.
const LONGEST_LEASE: Duration = Duration::from_secs(60);

/// The tokens of one login, in Redis: all programs with the same server, prefix and name of a login share them. Clones share
/// their memory.
///
/// Only one of the programs refreshes at a time. It holds a lease, which it renews and which ends by itself after
/// [`lease_time`](Self::lease_time) if the program is killed. The others keep looking until the new tokens are there, and
/// use the old access token as long as it is valid.
///
/// The lease only avoids needless requests. A login is kept because each write compares: refreshed tokens are saved
/// only in place of those from which they were made, in one step. So a program that was stopped and wakes up late
/// overwrites no newer tokens, and its own are saved if they are the newest.
///
/// Only the server's clock counts, for leases and for the end of access tokens: a machine whose clock is wrong uses each token
/// as long as the others.
///
/// # What can go wrong
///
/// | what happens | what becomes of the login |
/// | --- | --- |
/// | a program is killed before its request to Zoom, or after its save | nothing: another one continues when the lease has ended |
/// | a program is killed between Zoom's response and the save | **it is lost**, because nobody else has the new refresh token: the user logs in again |
/// | a program is stopped (`SIGSTOP`, a paused machine) for longer than the lease | another one refreshes; if the stopped one had used the refresh token already, its tokens are taken when it wakes up |
/// | Redis can't be reached, is full or is read-only after Zoom's response | the program continues with the tokens in memory, and saves them when it can: see [`RefreshToken::unsaved`](zoom_core::auth::RefreshToken::unsaved) |
/// | Redis is restarted and keeps its data (`appendonly yes`, `appendfsync always`) | nothing |
/// | Redis loses its data, or its newest writes in a failover | the programs put back what they saw last, as soon as they are connected again, and the newest tokens win; the login is lost if no program that saw the newest tokens runs |
/// | the user logs out by [`remove`](Self::remove), and Redis then loses its data before each program has looked again | **the logout is undone**: a program that has not looked puts the tokens back. Zoom no longer accepts them if they were [revoked](zoom_core::auth::AuthServer::revoke) first |
/// | the server's clock is set back | nothing: a new login gets a higher version than those that Redis and the program that saves it have seen. Only if Redis has lost its data as well, and that program has seen none, the old tokens may be put back in its place |
/// | scripts or connections are removed (`SCRIPT FLUSH`, `CLIENT KILL`) | nothing |
///
/// A program whose tokens must have been saved when it ends calls
/// [`RefreshToken::save`](zoom_core::auth::RefreshToken::save).
///
/// # Keys in Redis
///
/// `PREFIX:{LOGIN}:tokens`, `…:lease` and `…:known`, and `…:once:ID` for a minute; `…:known` outlives a login by a hundred
/// days. They must not be evicted: set `maxmemory-policy noeviction`. [`remove`](Self::remove) logs out. With [`Redis::over`],
/// a program puts tokens back only when it next looks at the store, because it does not know when the connection was closed.
///
/// # What it costs
///
/// A refresh is five commands. Each program that waits for it looks after 5 ms, then less and less often, at most every 160 ms,
/// with two commands, however many callers it has. `cargo bench -p zoom-redis --bench tokens` with eight processes on two
/// cores that were busy with other work, not optimized:
///
/// | what eight processes do | requests to Zoom | what was lost |
/// | --- | --- | --- |
/// | 1,000 callers each want a new token (0.3 s) | 1 | nothing |
/// | rotate a refresh token 200 times (2.2 s) | 198 | nothing |
/// | rotate it for 30 s, while one of them is killed every second | 4,797, as many as writes | nothing; no call of the others failed |
///
/// # Examples
///
/// ```no_run
/// use zoom_core::{auth::{App, RefreshToken, TokenStore}, Client};
/// use zoom_redis::{EncryptionKeys, Redis, RedisTokens};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let tokens = zoom_core::auth::Tokens::refresh_only("refresh-token");
/// let redis = Redis::new("redis://localhost")?;
/// let keys = EncryptionKeys::parse(&std::env::var("ZOOM_TOKEN_KEYS")?)?;
/// let store = RedisTokens::new(&redis, "user-42").encrypted(keys);
/// if store.load().await?.is_none() {
///     store.save(&tokens).await?; // from a login: see `AuthorizationCode` and `DeviceCode`
/// }
/// let app = App::new("client-id").secret("client-secret");
/// let client = Client::builder().auth(RefreshToken::new(app, store)).build()?;
/// # Ok(())
/// # }
/// ```
///
/// The programs of a server-to-server app share one access token:
///
/// ```no_run
/// use zoom_core::{auth::{App, ServerToServer}, Client};
/// use zoom_redis::{Redis, RedisTokens};
///
/// let redis = Redis::new("redis://localhost")?;
/// let app = App::new("client-id").secret("client-secret");
/// let auth = ServerToServer::new(app, "account-id").store(RedisTokens::new(&redis, "account-id"));
/// let client = Client::builder().auth(auth).build()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct RedisTokens {
    shared: SharedTokens<RedisKeys>,
    watch: Arc<Watch>,
    login: String,
    lease_time: Duration,
}

impl RedisTokens {
    /// Creates the store of a login. Its name is part of the names of keys and of messages, such as the id of a user.
    #[must_use]
    pub fn new(redis: &Redis, login: &str) -> Self {
        let keys = RedisKeys::new(redis, login);
        let name = keys.tokens.clone();
        let shared = SharedTokens::new(keys, login, &name);
        Self { shared, watch: Arc::default(), login: login.to_owned(), lease_time: LEASE }
    }

    /// Encrypts the tokens, so that whoever reads Redis, its files or its backups has none of them. By default, they are
    /// JSON. Each value is bound to its login. Encryption does not stop somebody who can write to Redis from removing a login
    /// or replacing it with one of their own.
    ///
    /// Tokens that were saved without encryption are accepted, and encrypted when they are saved again, which is at the next
    /// refresh: nobody has to log in. A program without the key reports encrypted tokens as an error, and changes nothing.
    #[must_use]
    pub fn encrypted(mut self, keys: EncryptionKeys) -> Self {
        // A task that was begun before would continue without the keys.
        self.watch = Arc::default();
        self.shared.codec.keys = Some(keys);
        self
    }

    /// Sets how long a lease lasts if it is not renewed, from 0.1 to 60 seconds; other values count as the nearest of these.
    /// The default is 30 seconds, the time limit of a request to Zoom's OAuth server. It is renewed after every third.
    ///
    /// A shorter time makes the others wait less for a program that was killed while it refreshed, if the old access token
    /// has expired, too. But it is also how long a login looks for new tokens before it reports that Zoom rejected its refresh
    /// token: a program that was stopped for longer has to save its tokens within this time after it wakes up, or others
    /// report the login as lost until then.
    #[must_use]
    pub fn lease_time(mut self, time: Duration) -> Self {
        self.lease_time = time.clamp(SHORTEST_LEASE, LONGEST_LEASE);
        self
    }

    /// Removes the tokens: the user logs out. The other programs report that nobody is logged in when they next look.
    ///
    /// [Revoke](zoom_core::auth::AuthServer::revoke) the tokens first. Zoom accepts them until then, and if Redis loses its data
    /// before each of the other programs has looked, one of them puts the tokens back.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use zoom_core::{Environment, auth::{App, AuthServer, TokenStore}};
    /// use zoom_redis::{Redis, RedisTokens};
    ///
    /// # async fn log_out() -> Result<(), Box<dyn std::error::Error>> {
    /// let store = RedisTokens::new(&Redis::new("redis://redis.example.com")?, "ann");
    /// if let Some(tokens) = store.load().await? {
    ///     let app = App::new("client-id").secret("client-secret");
    ///     AuthServer::new(&Environment::commercial())?.revoke(&app, &tokens.access_token).await?;
    /// }
    /// store.remove().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Deleting the key `…:tokens` does the same. Without the key `…:known`, Redis counts as a server that has lost its data,
    /// and the programs put the tokens back.
    ///
    /// # Errors
    ///
    /// [`AuthError`] of the kind [`Store`](zoom_core::error::AuthErrorKind::Store) if Redis can't be used.
    pub async fn remove(&self) -> Result<(), AuthError> {
        let removed = self.shared.server.remove(&random()?).await;
        removed.map_err(|error| self.shared.failed("removed", error))?;
        self.shared.forget();
        Ok(())
    }
}

/// Returns 128 random bits as hexadecimal digits.
fn random() -> Result<String, AuthError> {
    let mut bytes = [0; 16];
    let failed = |error| AuthError::store("the system provides no randomness").with_source(error);
    getrandom::fill(&mut bytes).map_err(failed)?;
    Ok(hex::encode(bytes))
}

impl TokenStore for RedisTokens {
    fn load(&self) -> StoreFuture<'_, Option<Tokens>> {
        self.watch.begin(&self.shared);
        Box::pin(self.shared.load())
    }

    fn save<'a>(&'a self, tokens: &'a Tokens) -> StoreFuture<'a, ()> {
        self.watch.begin(&self.shared);
        Box::pin(async move { self.shared.save(&random()?, tokens).await })
    }

    fn lease(&self) -> StoreFuture<'_, Option<Box<dyn TokenLease>>> {
        Box::pin(async {
            let terms = Terms { server: self.shared.server.clone(), owner: random()?.into(), time: self.lease_time };
            let lease = terms.take().await.map_err(|error| self.shared.failed("leased", error))?;
            Ok(lease.map(|lease| Box::new(lease) as Box<dyn TokenLease>))
        })
    }

    fn replace<'a>(&'a self, presented: &'a Secret, tokens: &'a Tokens) -> StoreFuture<'a, ReplaceOutcome> {
        Box::pin(self.shared.replace(presented, tokens))
    }

    fn longest_lease(&self) -> Duration {
        self.lease_time
    }
}

impl fmt::Debug for RedisTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisTokens").field("login", &self.login).finish_non_exhaustive()
    }
}
