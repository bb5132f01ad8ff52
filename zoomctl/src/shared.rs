//! The state that several people and cron jobs share through Redis: the tokens of a login, and the rate limits of an
//! account.
//!
//! A lease in Redis outlives the program that holds it, and other programs would have to wait for it to expire. The
//! program therefore counts its leases, and exits only when it holds none.

use std::time::Duration;

use tokio::{sync::watch, time::timeout};
use zoom_core::{
    BaseUrl, Secret,
    auth::{App, ClientCredentials, ServerToServer},
};

pub(crate) use self::server::Shared;
use crate::exit::Failure;

/// The leases that the program holds, each counted from the moment it is requested.
#[derive(Clone, Debug, Default)]
pub(crate) struct Leases(watch::Sender<usize>);

impl Leases {
    /// Waits until every lease is released. Returns `false` if that takes longer than the limit. A lease that is not
    /// released expires by itself.
    pub(crate) async fn released(&self, limit: Duration) -> bool {
        let mut count = self.0.subscribe();
        let released = timeout(limit, count.wait_for(|count| *count == 0));
        released.await.is_ok()
    }
}

/// The common parts of names in Redis. Programs share everything that has the same name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Namespace {
    /// The prefix of all keys, instead of `zoom`.
    #[cfg_attr(not(feature = "redis"), expect(dead_code, reason = "only the feature `redis` has keys"))]
    prefix: Option<String>,
    /// The host that calls are sent to, unless it is Zoom's: tokens and limits of a substitute server must be kept
    /// separate from Zoom's.
    host: Option<String>,
}

impl Namespace {
    pub(crate) fn new(prefix: Option<&str>, base_url: Option<&str>) -> Result<Self, Failure> {
        let base_url = base_url.map(BaseUrl::parse).transpose().map_err(zoom_core::Error::from)?;
        let host = base_url.filter(|base_url| !base_url.is_zoom()).and_then(|base_url| {
            let (_, rest) = base_url.as_str().split_once("://")?;
            rest.split('/').next().map(str::to_owned)
        });
        Ok(Self { prefix: prefix.map(str::to_owned), host })
    }

    /// Returns the name of a login or an account in Redis.
    #[cfg_attr(not(any(feature = "redis", test)), expect(dead_code, reason = "only the feature `redis` has keys"))]
    fn name(&self, name: &str) -> String {
        match &self.host {
            // Neither profile names nor account IDs contain this character.
            Some(host) => format!("{name}@{host}"),
            None => name.to_owned(),
        }
    }
}

/// Returns the name in Redis of the access token of a server-to-server app. No profile's name contains a slash, so no
/// user's tokens have this name.
pub(crate) fn account_name(app: &App, account_id: &str) -> String {
    format!("{account_id}/{}", app.id())
}

/// Returns the login of the app itself, whose access token is shared if there is a Redis server.
pub(crate) fn client_credentials(id: String, secret: Secret, shared: Option<&Shared>) -> ClientCredentials {
    // The ID of an account is never empty, so no server-to-server app has this name.
    let store = shared.map(|shared| shared.tokens(&format!("/{id}")));
    let login = ClientCredentials::new(App::new(id).secret(secret));
    match store {
        Some(store) => login.store(store),
        None => login,
    }
}

/// Returns the login of a server-to-server app, whose access token is shared if there is a Redis server.
pub(crate) fn server_to_server(app: App, account_id: &str, shared: Option<&Shared>) -> ServerToServer {
    let store = shared.map(|shared| shared.tokens(&account_name(&app, account_id)));
    let login = ServerToServer::new(app, account_id);
    match store {
        Some(store) => login.store(store),
        None => login,
    }
}

#[cfg(feature = "redis")]
mod server {
    use std::time::SystemTime;

    use zoom_core::{
        ClientBuilder, Secret,
        auth::{ReplaceOutcome, StoreFuture, TokenLease, TokenStore, Tokens},
        jiff::{Timestamp, Unit},
    };
    use zoom_redis::{EncryptionKeys, LimitLeft, Redis, RedisRateLimiter, RedisTokens};

    use super::{Leases, Namespace};
    use crate::{
        exit::Failure,
        json::Json,
        plan::{Limit, LimitRecord, Plan},
    };

    /// A Redis server, and the leases requested from it.
    pub(crate) struct Shared {
        redis: Redis,
        namespace: Namespace,
        /// The keys from `ZOOM_TOKEN_KEYS`, which encrypt the tokens.
        keys: Option<EncryptionKeys>,
        leases: Leases,
    }

    impl Shared {
        /// Connects to the server at a URL.
        pub(crate) async fn open(url: &Secret, leases: &Leases, namespace: Namespace) -> Result<Self, Failure> {
            let keys = std::env::var("ZOOM_TOKEN_KEYS").ok().filter(|keys| !keys.is_empty());
            let keys = keys.map(|keys| EncryptionKeys::parse(&keys)).transpose()?;
            let redis = Redis::new(url.expose())?;
            let redis = match &namespace.prefix {
                Some(prefix) => redis.with_prefix(prefix),
                None => redis,
            };
            redis.check().await?;
            Ok(Self { redis, namespace, keys, leases: leases.clone() })
        }

        /// Returns the store of the tokens with this name.
        pub(crate) fn tokens(&self, name: &str) -> Box<dyn TokenStore> {
            Box::new(Counted { store: self.store(name), leases: self.leases.clone() })
        }

        fn store(&self, name: &str) -> RedisTokens {
            let store = RedisTokens::new(&self.redis, &self.namespace.name(name));
            self.keys.clone().map_or(store.clone(), |keys| store.encrypted(keys))
        }

        /// Returns the store of a user's tokens. If the store is empty, this fails.
        pub(crate) async fn login(&self, profile: &str) -> Result<Box<dyn TokenStore>, Failure> {
            let store = self.tokens(profile);
            if store.load().await?.is_none() {
                let host = self.namespace.host.as_ref().map(|host| format!(" at `{host}`")).unwrap_or_default();
                return Err(Failure::rejected(format!(
                    "Redis has no login for the profile `{profile}`{host}: save one there with \
                     `zoomctl login --redis URL --profile {profile}`"
                )));
            }
            Ok(store)
        }

        /// Saves a new login for everyone who uses this name.
        pub(crate) async fn save(&self, profile: &str, tokens: &Tokens) -> Result<(), Failure> {
            Ok(self.tokens(profile).save(tokens).await?)
        }

        /// Deletes a login for everyone who uses this name.
        pub(crate) async fn remove(&self, profile: &str) -> Result<(), Failure> {
            Ok(self.store(profile).remove().await?)
        }

        /// Returns the client's builder with a rate limiter that counts the client's calls together with all others of
        /// the account.
        pub(crate) fn limit(&self, client: ClientBuilder, account: &str, plan: Plan) -> ClientBuilder {
            client.rate_limit(self.limiter(account, plan))
        }

        /// Returns the limits of a plan, and how much of each is left.
        pub(crate) async fn limits(&self, account: &str, plan: Plan) -> Result<Vec<LimitRecord>, Failure> {
            let found = self.limiter(account, plan).limits_left().await?;
            Ok(plan.limits().iter().map(|limit| record(limit, &found)).collect())
        }

        fn limiter(&self, account: &str, plan: Plan) -> RedisRateLimiter {
            RedisRateLimiter::new(&self.redis, &self.namespace.name(account), plan.into())
        }
    }

    /// Adds to a limit how much of it is left: for a daily limit, the calls that have not been made yet; for a limit
    /// per second or minute, the calls that have not been reserved.
    fn record(limit: &Limit, found: &[LimitLeft]) -> LimitRecord {
        let mut record = limit.record();
        let of_limit = |found: &&LimitLeft| found.product == limit.product && limit.labels.contains(&found.label);
        let Some(found) = found.iter().find(of_limit) else { return record };
        let daily = found.daily.as_ref().filter(|_| limit.window == "day");
        let left = match daily {
            Some(daily) => daily.left,
            None if found.blocked_until.is_some() => 0,
            None => limit.requests.saturating_sub(found.reserved),
        };
        let time = |time: Option<SystemTime>| {
            time.and_then(|time| Timestamp::try_from(time).ok()?.round(Unit::Second).ok())
                .map_or(Json::Null, |time| Json::text(time.to_string()))
        };
        record.insert("left".into(), Json::Number(left.into()));
        record.insert("resets_at".into(), time(daily.map(|daily| daily.resets_at)));
        record.insert("blocked_until".into(), time(found.blocked_until));
        record
    }

    /// A token store in Redis that counts its leases.
    struct Counted {
        store: RedisTokens,
        leases: Leases,
    }

    impl TokenStore for Counted {
        fn load(&self) -> StoreFuture<'_, Option<Tokens>> {
            self.store.load()
        }

        fn save<'a>(&'a self, tokens: &'a Tokens) -> StoreFuture<'a, ()> {
            self.store.save(tokens)
        }

        fn lease(&self) -> StoreFuture<'_, Option<Box<dyn TokenLease>>> {
            // The server may grant a lease even if its response does not arrive in time, so the request already counts.
            let count = Count::new(&self.leases);
            Box::pin(async move {
                let lease = self.store.lease().await?;
                Ok(lease.map(|lease| Box::new(CountedLease { lease, count }) as Box<dyn TokenLease>))
            })
        }

        fn replace<'a>(&'a self, presented: &'a Secret, tokens: &'a Tokens) -> StoreFuture<'a, ReplaceOutcome> {
            self.store.replace(presented, tokens)
        }

        fn longest_lease(&self) -> std::time::Duration {
            self.store.longest_lease()
        }
    }

    struct CountedLease {
        lease: Box<dyn TokenLease>,
        count: Count,
    }

    impl TokenLease for CountedLease {
        fn release(self: Box<Self>) -> StoreFuture<'static, ()> {
            Box::pin(async move {
                let Self { lease, count } = *self;
                let outcome = lease.release().await;
                drop(count);
                outcome
            })
        }
    }

    /// A guard that counts one lease until it is dropped.
    struct Count(Leases);

    impl Count {
        fn new(leases: &Leases) -> Self {
            leases.0.send_modify(|count| *count += 1);
            Self(leases.clone())
        }
    }

    impl Drop for Count {
        fn drop(&mut self) {
            self.0.0.send_modify(|count| *count -= 1);
        }
    }
}

/// Replaces the server in a build without Redis.
#[cfg(not(feature = "redis"))]
#[expect(clippy::unused_async, reason = "the signatures match the functions above")]
mod server {
    use zoom_core::{
        ClientBuilder, Secret,
        auth::{TokenStore, Tokens},
    };

    use super::{Leases, Namespace};
    use crate::{
        exit::Failure,
        plan::{LimitRecord, Plan},
    };

    pub(crate) enum Shared {}

    impl Shared {
        pub(crate) async fn open(_: &Secret, _: &Leases, _: Namespace) -> Result<Self, Failure> {
            Err(Failure::failed("the tokens of this login are in Redis, but this build lacks the feature `redis`"))
        }

        pub(crate) fn tokens(&self, _: &str) -> Box<dyn TokenStore> {
            match *self {}
        }

        pub(crate) async fn login(&self, _: &str) -> Result<Box<dyn TokenStore>, Failure> {
            match *self {}
        }

        pub(crate) async fn save(&self, _: &str, _: &Tokens) -> Result<(), Failure> {
            match *self {}
        }

        pub(crate) async fn remove(&self, _: &str) -> Result<(), Failure> {
            match *self {}
        }

        pub(crate) fn limit(&self, _: ClientBuilder, _: &str, _: Plan) -> ClientBuilder {
            match *self {}
        }

        pub(crate) async fn limits(&self, _: &str, _: Plan) -> Result<Vec<LimitRecord>, Failure> {
            match *self {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stand_in_has_names_of_its_own() {
        for (base_url, expected) in [
            (None, "work"),
            (Some("https://api.zoom.us/v2"), "work"),
            (Some("https://api.zoomgov.com/v2"), "work"),
            (Some("http://127.0.0.1:8080/v2"), "work@127.0.0.1:8080"),
            (Some("https://zoom.example.com/v2"), "work@zoom.example.com"),
        ] {
            assert_eq!(Namespace::new(None, base_url).unwrap().name("work"), expected);
        }
    }
}
