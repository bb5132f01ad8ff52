//! A token store in one table.

use std::{fmt, sync::Arc, time::Duration};

use tokio::{runtime::Handle, task::JoinHandle, time};
use tokio_postgres::types::Type;
use zoom_core::{
    Secret,
    auth::{ReplaceOutcome, StoreFuture, TokenLease, TokenStore, Tokens},
    error::AuthError,
};

use crate::database::Database;

// Comparisons use `refresh`, the digest of the refresh token, so `tokens` may be encrypted. `IF NOT EXISTS` would
// require the right to create a table even if the table exists, and would not prevent collisions between workers that
// create it at the same time.
const CREATE_TABLE: &str = "
    DO $$ BEGIN
        IF to_regclass('zoom_logins') IS NULL THEN
            CREATE TABLE zoom_logins (
                login       text PRIMARY KEY,
                tokens      text,
                refresh     bytea,
                lease_owner bigint,
                lease_until timestamptz NOT NULL DEFAULT '-infinity'
            );
        END IF;
    EXCEPTION WHEN unique_violation OR duplicate_object OR duplicate_table THEN
    END $$";

const LOAD: &str = "SELECT tokens FROM zoom_logins WHERE login = $1";

const SAVE: &str = "
    INSERT INTO zoom_logins (login, tokens, refresh) VALUES ($1, $2, sha256($3))
    ON CONFLICT (login) DO UPDATE SET tokens = excluded.tokens, refresh = excluded.refresh";

const REPLACE: &str = "
    UPDATE zoom_logins SET tokens = $2, refresh = sha256($3)
    WHERE login = $1 AND refresh = sha256($4)
    RETURNING true";

// The current holder can take the lease again, because a statement is repeated when its connection breaks.
const LEASE: &str = "
    INSERT INTO zoom_logins AS kept (login, lease_owner, lease_until)
    VALUES ($1, $2, now() + $3 * interval '1 millisecond')
    ON CONFLICT (login) DO UPDATE SET lease_owner = excluded.lease_owner, lease_until = excluded.lease_until
    WHERE kept.lease_until < now() OR kept.lease_owner = excluded.lease_owner
    RETURNING true";

const RENEW: &str = "
    UPDATE zoom_logins SET lease_until = now() + $3 * interval '1 millisecond'
    WHERE login = $1 AND lease_owner = $2
    RETURNING true";

const RELEASE: &str = "
    UPDATE zoom_logins SET lease_owner = NULL, lease_until = '-infinity'
    WHERE login = $1 AND lease_owner = $2";

/// How long a lease lasts by default. The holder renews it, so it may be shorter than a refresh.
const LEASE_TIME: Duration = Duration::from_secs(15);

/// The tokens of one login, for example of one of your users, in the table `zoom_logins`.
///
/// To log a user out, [revoke](zoom_core::auth::AuthServer::revoke) the token and delete the row.
///
/// # Examples
///
/// ```no_run
/// use postgres_tokens::{Database, PostgresTokens};
/// use zoom_core::{auth::{App, RefreshToken}, Client};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), zoom_core::Error> {
/// let database = Database::new("postgres://user:password@localhost/service")?;
/// PostgresTokens::create_table(&database).await?;
/// let app = App::new("client-id").secret("client-secret");
/// let login = RefreshToken::new(app, PostgresTokens::new(&database, "user 17"));
/// let client = Client::builder().auth(login).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct PostgresTokens {
    database: Database,
    login: Arc<str>,
    lease_time: Duration,
}

impl PostgresTokens {
    /// Creates the store for the login with this name, which need not exist yet.
    pub fn new(database: &Database, login: impl Into<Arc<str>>) -> Self {
        Self { database: database.clone(), login: login.into(), lease_time: LEASE_TIME }
    }

    /// Sets how long a lease lasts after its last renewal; it is renewed after each third of this time. The default is
    /// 15 seconds: if a worker is killed while it refreshes, the others can't refresh for that long, but continue to
    /// use an access token that is still valid.
    #[must_use]
    pub fn lease_time(mut self, lease_time: Duration) -> Self {
        self.lease_time = lease_time;
        self
    }

    /// Creates the table unless it exists. This requires the `CREATE` privilege on the schema, which most users do not
    /// have by default since PostgreSQL 15. In a service that has migrations, create the table in one of them instead.
    ///
    /// # Errors
    ///
    /// [`AuthError`] if PostgreSQL reports an error or can't be reached.
    pub async fn create_table(database: &Database) -> Result<(), AuthError> {
        database.run(CREATE_TABLE, &[]).await.map(drop)
    }
}

impl TokenStore for PostgresTokens {
    fn load(&self) -> StoreFuture<'_, Option<Tokens>> {
        Box::pin(async {
            let Some(row) = self.database.run(LOAD, &[(&&*self.login, Type::TEXT)]).await? else { return Ok(None) };
            let text: Result<Option<&str>, _> = row.try_get(0);
            let text = text.map_err(|_| AuthError::store("the column `tokens` of `zoom_logins` is not text"))?;
            // A row without tokens was created by a lease.
            text.map(Tokens::from_json).transpose()
        })
    }

    fn save<'a>(&'a self, tokens: &'a Tokens) -> StoreFuture<'a, ()> {
        Box::pin(async {
            let (text, refresh) = columns(tokens);
            let values =
                [(&&*self.login as _, Type::TEXT), (&text.expose() as _, Type::TEXT), (&refresh as _, Type::BYTEA)];
            self.database.run(SAVE, &values).await.map(drop)
        })
    }

    fn lease(&self) -> StoreFuture<'_, Option<Box<dyn TokenLease>>> {
        Box::pin(async {
            let owner = getrandom::u64().map(u64::cast_signed).map_err(|error| {
                AuthError::store("the system can't generate a random number for a lease").with_source(error)
            })?;
            if !self.is_leased(LEASE, owner).await? {
                return Ok(None);
            }
            let renewal = tokio::spawn(self.clone().renew(owner));
            Ok(Some(Box::new(Lease { store: self.clone(), owner, renewal, is_released: false }) as Box<dyn TokenLease>))
        })
    }

    fn replace<'a>(&'a self, presented: &'a Secret, tokens: &'a Tokens) -> StoreFuture<'a, ReplaceOutcome> {
        Box::pin(async {
            let (text, refresh) = columns(tokens);
            let values = [
                (&&*self.login as _, Type::TEXT),
                (&text.expose() as _, Type::TEXT),
                (&refresh as _, Type::BYTEA),
                (&presented.expose().as_bytes() as _, Type::BYTEA),
            ];
            if self.database.run(REPLACE, &values).await?.is_some() {
                return Ok(ReplaceOutcome::Saved);
            }
            // If the statement was executed twice, the tokens loaded here are those that the first execution stored.
            Ok(self.load().await?.map_or(ReplaceOutcome::Empty, ReplaceOutcome::Newer))
        })
    }

    fn longest_lease(&self) -> Duration {
        self.lease_time
    }
}

/// Returns the tokens as text, and the refresh token, whose digest is stored.
fn columns(tokens: &Tokens) -> (Secret, Option<&[u8]>) {
    (tokens.to_json(), tokens.refresh_token.as_ref().map(|token| token.expose().as_bytes()))
}

impl PostgresTokens {
    /// Takes or renews the lease. Returns whether this owner holds it.
    async fn is_leased(&self, sql: &str, owner: i64) -> Result<bool, AuthError> {
        let milliseconds = i64::try_from(self.lease_time.as_millis()).unwrap_or(i64::MAX);
        let values = [(&&*self.login as _, Type::TEXT), (&owner as _, Type::INT8), (&milliseconds as _, Type::INT8)];
        Ok(self.database.run(sql, &values).await?.is_some())
    }

    /// Renews the lease until another owner holds it. The task is aborted when the lease is released or dropped.
    async fn renew(self, owner: i64) {
        loop {
            time::sleep(self.lease_time / 3).await;
            // After a failure, the next renewal may succeed in time.
            if let Ok(false) = self.is_leased(RENEW, owner).await {
                return;
            }
        }
    }

    async fn release(&self, owner: i64) -> Result<(), AuthError> {
        self.database.run(RELEASE, &[(&&*self.login, Type::TEXT), (&owner, Type::INT8)]).await.map(drop)
    }
}

/// The right to refresh. It expires if it is not renewed.
struct Lease {
    store: PostgresTokens,
    owner: i64,
    renewal: JoinHandle<()>,
    is_released: bool,
}

impl TokenLease for Lease {
    fn release(mut self: Box<Self>) -> StoreFuture<'static, ()> {
        Box::pin(async move {
            self.renewal.abort();
            self.store.release(self.owner).await?;
            self.is_released = true;
            Ok(())
        })
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        self.renewal.abort();
        if let (false, Ok(runtime)) = (self.is_released, Handle::try_current()) {
            let (store, owner) = (self.store.clone(), self.owner);
            runtime.spawn(async move { store.release(owner).await });
        }
    }
}

impl fmt::Debug for PostgresTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresTokens").field("login", &self.login).finish_non_exhaustive()
    }
}
