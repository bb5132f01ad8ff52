//! Tokens of a login, shared by all programs that use the same Redis server.

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

/// How long a lease lasts by default if it is not renewed: as long as a request to Zoom's OAuth server may take.
const LEASE: Duration = Duration::from_secs(30);

/// A shorter lease would expire between two renewals.
const SHORTEST_LEASE: Duration = Duration::from_millis(100);

/// A longer lease would outlast the time that other programs wait for it.
const LONGEST_LEASE: Duration = Duration::from_secs(60);

/// The tokens of one login in Redis, shared by all programs that use the same server, prefix and login name. Clones
/// share the tokens that they have seen.
///
/// Only one of the programs refreshes at a time. That program holds a lease, which it renews and which expires by
/// itself after [`lease_time`](Self::lease_time) if the program is killed. The other programs keep checking until the
/// new tokens arrive, and use the old access token as long as it is valid.
///
/// The lease only avoids unnecessary requests. Logins are safe because each write first compares tokens: refreshed
/// tokens atomically replace only the tokens that were used for the refresh. A program that was stopped and wakes up
/// late therefore never overwrites newer tokens, and its own are saved if they are the newest.
///
/// Leases and access tokens expire by the server's clock: a machine whose clock is wrong uses each token for as long as
/// the others do.
///
/// # What can go wrong
///
/// | failure | effect on the login |
/// | --- | --- |
/// | a program is killed before its request to Zoom or after its save | none: another program continues when the lease has expired |
/// | a program is killed between Zoom's response and the save | **it is lost**, because no other program has the new refresh token: the user has to log in again |
/// | a program is stopped (`SIGSTOP`, a paused machine) for longer than the lease | another program refreshes the tokens; if the stopped one had already used the refresh token, its tokens are used when it wakes up |
/// | Redis can't be reached, is full or is read-only after Zoom's response | the program continues with the tokens in memory, and saves them when it can: see [`RefreshToken::unsaved`](zoom_core::auth::RefreshToken::unsaved) |
/// | Redis is restarted and keeps its data (`appendonly yes`, `appendfsync always`) | none |
/// | Redis loses its data, or its newest writes in a failover | the programs restore the tokens that they saw last as soon as they reconnect, and the newest tokens win; the login is lost if no program that saw the newest tokens is running |
/// | the user is logged out with [`remove`](Self::remove), and Redis then loses its data before each program has checked again | **the logout is undone**: a program that has not checked restores the tokens. Zoom does not accept them if they were [revoked](zoom_core::auth::AuthServer::revoke) first |
/// | the server's clock is set back | none: a new login gets a higher version than any that Redis or the program that saves it has seen. The old tokens may replace it only if Redis has also lost its data and that program has seen no version |
/// | scripts or connections are removed (`SCRIPT FLUSH`, `CLIENT KILL`) | none |
///
/// To ensure that the tokens are saved before a program exits, call
/// [`RefreshToken::save`](zoom_core::auth::RefreshToken::save).
///
/// # Keys in Redis
///
/// The keys are `PREFIX:{LOGIN}:tokens`, `…:lease` and `…:known`, and `…:once:ID` for a minute; `…:known` outlives a
/// login by a hundred days. They must not be evicted: set `maxmemory-policy noeviction`. [`remove`](Self::remove) logs
/// out. With [`Redis::over`], a program restores lost tokens only when it next checks the store, because it is not
/// notified when the connection closes.
///
/// # Cost
///
/// A refresh takes five commands. Each program that waits for it checks the store after 5 ms, then at growing intervals
/// of up to 160 ms. Each check takes two commands, regardless of how many callers are waiting in the program. Results
/// of `cargo bench -p zoom-redis --bench tokens` with eight unoptimized processes on two cores that were busy with
/// other work:
///
/// | work of the eight processes | requests to Zoom | lost |
/// | --- | --- | --- |
/// | 1,000 callers each want a new token (0.3 s) | 1 | nothing |
/// | rotate a refresh token 200 times (2.2 s) | 198 | nothing |
/// | rotate a refresh token for 30 s while one process is killed every second | 4,797, the same as the number of writes | nothing; no call in the other processes failed |
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
    /// Creates the store of a login. The name of the login, such as a user's ID, appears in key names and in messages.
    #[must_use]
    pub fn new(redis: &Redis, login: &str) -> Self {
        let keys = RedisKeys::new(redis, login);
        let name = keys.tokens.clone();
        let shared = SharedTokens::new(keys, login, &name);
        Self { shared, watch: Arc::default(), login: login.to_owned(), lease_time: LEASE }
    }

    /// Encrypts the tokens, so that nobody can read them in Redis, its files or its backups. By default, they are
    /// stored as JSON. Each value is bound to its login. Encryption does not prevent someone who can write to Redis
    /// from removing a login or replacing it with their own.
    ///
    /// Tokens that were saved without encryption are accepted, and are encrypted when they are saved at the next
    /// refresh, so nobody has to log in again. A program without the key reports encrypted tokens as an error and
    /// changes nothing.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_redis::{EncryptionKeys, Redis, RedisTokens};
    ///
    /// # let text = "5f0e2a9c41d7b86335aa91e4c07d2f68b1944c3ae05f7d1296b8e3d470a5c21f";
    /// // `text` is the value of a secret, such as 64 hexadecimal digits.
    /// let keys = EncryptionKeys::parse(text)?;
    /// let store = RedisTokens::new(&Redis::new("redis://redis.example.com")?, "user-42").encrypted(keys);
    /// # Ok::<(), zoom_redis::RedisError>(())
    /// ```
    #[must_use]
    pub fn encrypted(mut self, keys: EncryptionKeys) -> Self {
        // A task that was started earlier would continue without the keys.
        self.watch = Arc::default();
        self.shared.codec.keys = Some(keys);
        self
    }

    /// Sets how long a lease lasts if it is not renewed, from 0.1 to 60 seconds. Other values are clamped to this
    /// range. The default is 30 seconds, the time limit of a request to Zoom's OAuth server. A lease is renewed
    /// whenever a third of this time has passed.
    ///
    /// If a program was killed while it was refreshing, and the old access token has expired too, a shorter time makes
    /// the other programs wait less. But this is also how long a program looks for new tokens before it reports that
    /// Zoom rejected its refresh token. A program that was stopped for longer than its lease must save its tokens
    /// within this time after it wakes up; otherwise, the other programs report the login as lost until it does.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::Duration;
    /// use zoom_redis::{Redis, RedisTokens};
    ///
    /// let redis = Redis::new("redis://redis.example.com")?;
    /// let store = RedisTokens::new(&redis, "user-42").lease_time(Duration::from_secs(10));
    /// # Ok::<(), zoom_redis::RedisError>(())
    /// ```
    #[must_use]
    pub fn lease_time(mut self, time: Duration) -> Self {
        self.lease_time = time.clamp(SHORTEST_LEASE, LONGEST_LEASE);
        self
    }

    /// Removes the tokens: the user logs out. The other programs report that nobody is logged in when they next check.
    ///
    /// [Revoke](zoom_core::auth::AuthServer::revoke) the tokens first. Otherwise, Zoom still accepts them, and if Redis
    /// loses its data before each of the other programs has checked again, one of them restores the tokens.
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
    /// Deleting the key `…:tokens` has the same effect. If the key `…:known` is deleted too, the programs assume that
    /// Redis has lost its data, and restore the tokens.
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
