//! One connection to PostgreSQL, opened again when it breaks, and what is said when it can't be used.

use std::{fmt, sync::Arc, time::Duration};

use tokio::{sync::Mutex, task::JoinHandle, time};
use tokio_postgres::{
    Client, Config, Error, NoTls, Row,
    types::{ToSql, Type},
};
use zoom_core::error::AuthError;

/// A value of a statement, and its type: with it, the statement is sent, carried out and forgotten in one round trip.
pub(crate) type Parameter<'a> = (&'a (dyn ToSql + Sync), Type);

/// How long a statement may take by default, with the connection that may have to be opened for it.
const TIME_LIMIT: Duration = Duration::from_secs(5);

/// A PostgreSQL server, or a PgBouncer in front of it. Clones share one connection, which is enough for thousands of logins:
/// each needs a few statements an hour, and statements do not wait for each other's responses.
///
/// The connection is not encrypted. Outside of a private network, replace `NoTls` by the connector of a TLS library, such
/// as `tokio-postgres-rustls`, and write `?sslmode=require` in the URL.
#[derive(Clone)]
pub struct Database {
    config: Arc<Config>,
    connection: Arc<Mutex<Option<Arc<Connection>>>>,
    time_limit: Duration,
}

/// A client, and the task that reads from and writes to its socket.
struct Connection {
    client: Client,
    task: JoinHandle<Result<(), Error>>,
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Database {
    /// Creates a connection that is opened by the first statement.
    ///
    /// # Errors
    ///
    /// [`AuthError`] if the text is not a URL of PostgreSQL.
    pub fn new(url: &str) -> Result<Self, AuthError> {
        // The cause is not kept, because it may show a part of the URL, and that the password.
        let config = url.parse::<Config>().map_err(|_| {
            AuthError::store("the URL of PostgreSQL is not valid: write `postgres://user:password@host:5432/database`")
        })?;
        Ok(Self { config: Arc::new(config), connection: Arc::default(), time_limit: TIME_LIMIT })
    }

    /// Sets how long a statement may take. The default is 5 seconds. It should be less than a third of a lease.
    #[must_use]
    pub fn time_limit(mut self, limit: Duration) -> Self {
        self.time_limit = limit;
        self
    }

    /// Carries out a statement and returns its row. If the connection breaks, that may happen twice.
    pub(crate) async fn run(&self, sql: &str, parameters: &[Parameter<'_>]) -> Result<Option<Row>, AuthError> {
        let attempts = async {
            let connection = self.connected(None).await?;
            match connection.client.query_typed_opt(sql, parameters).await {
                Err(error) if is_broken(&connection.client, &error) => {
                    self.connected(Some(&connection)).await?.client.query_typed_opt(sql, parameters).await
                }
                outcome => outcome,
            }
        };
        let Ok(outcome) = time::timeout(self.time_limit, attempts).await else {
            // The next statement does not wait behind this one.
            self.connection.lock().await.take();
            return Err(AuthError::store(format!(
                "PostgreSQL did not respond within {:?}: check that it runs, and that nothing locks the table `zoom_logins`",
                self.time_limit
            )));
        };
        outcome.map_err(described)
    }

    /// Returns the connection, after opening a new one if there is none, or only the `broken` one.
    async fn connected(&self, broken: Option<&Arc<Connection>>) -> Result<Arc<Connection>, Error> {
        let mut kept = self.connection.lock().await;
        let is_usable = |connection: &Arc<Connection>| {
            !connection.client.is_closed() && broken.is_none_or(|broken| !Arc::ptr_eq(connection, broken))
        };
        if let Some(connection) = kept.as_ref().filter(|connection| is_usable(connection)) {
            return Ok(Arc::clone(connection));
        }
        let (client, connection) = self.config.connect(NoTls).await?;
        let connection = Arc::new(Connection { client, task: tokio::spawn(connection) });
        *kept = Some(Arc::clone(&connection));
        Ok(connection)
    }
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Database").field("hosts", &self.config.get_hosts()).finish_non_exhaustive()
    }
}

/// Returns whether the connection is no longer usable: it was closed, the server is ending (57P…), or PgBouncer has
/// lost it (08…).
fn is_broken(client: &Client, error: &Error) -> bool {
    let is_of_connection = |code: &str| code.starts_with("57P") || code.starts_with("08");
    error.code().map_or_else(|| client.is_closed() || error.is_closed(), |code| is_of_connection(code.code()))
}

/// Returns what is wrong and what to do. What the server reports is left out except for its code, because it may show values of
/// the row, and these are tokens.
fn described(error: Error) -> AuthError {
    let Some(code) = error.code().map(|code| code.code().to_owned()) else {
        // Its kind is private.
        if error.to_string().starts_with("error performing TLS handshake") {
            let reason = "PostgreSQL can't be used with `sslmode=require`: TLS is not built in, so replace `NoTls` in \
                          `database.rs` by the connector of a TLS library; in a private network, write `sslmode=disable`";
            return AuthError::store(reason).with_source(error);
        }
        let reason =
            format!("PostgreSQL can't be used ({error}): check that it runs, and the host and port of its URL");
        return AuthError::store(reason).with_source(error);
    };
    let reason = match (&code[..2.min(code.len())], &*code) {
        ("28", _) => "rejects the user or the password: correct them in its URL",
        ("3D", _) => "has no such database: create it, or correct the name in the URL",
        (_, "42P01") => "has no table `zoom_logins`: call `PostgresTokens::create_table`, or create it in a migration",
        (_, "42501") => {
            "does not let this user change or create `zoom_logins`: grant SELECT, INSERT and UPDATE on it, or create it as a \
             user with CREATE on the schema"
        }
        ("42", _) => "has another table `zoom_logins`: rename the one in the code",
        ("25", _) => "is a read-only replica: connect to the primary, or write `?target_session_attrs=read-write`",
        ("53", _) => "lacks memory, disk space or connections: see its log",
        ("57", _) => "is starting or stopping: try again in a moment",
        _ => "can't carry out a statement: look the code up in the appendix of its manual",
    };
    AuthError::store(format!("PostgreSQL {reason} (SQLSTATE {code})"))
}
