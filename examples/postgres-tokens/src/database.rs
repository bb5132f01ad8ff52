//! A connection to PostgreSQL, which is reopened when it breaks, and the errors that are returned when it can't be
//! used.

use std::{fmt, sync::Arc, time::Duration};

use tokio::{sync::Mutex, task::JoinHandle, time};
use tokio_postgres::{
    Client, Config, Error, NoTls, Row,
    types::{ToSql, Type},
};
use zoom_core::error::AuthError;

/// A statement parameter and its type: because the type is known, the statement is prepared, executed and discarded in
/// one round trip.
pub(crate) type Parameter<'a> = (&'a (dyn ToSql + Sync), Type);

/// The default time limit of a statement, including the time to open a connection if necessary.
const TIME_LIMIT: Duration = Duration::from_secs(5);

/// A PostgreSQL server, or a PgBouncer in front of it. Clones share one connection, which is enough for thousands of
/// logins: each login needs a few statements per hour, and statements do not wait for each other's responses.
///
/// The connection is not encrypted. Outside a private network, replace `NoTls` with the connector of a TLS library,
/// such as `tokio-postgres-rustls`, and add `?sslmode=require` to the URL.
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
    /// Creates a handle whose connection is opened by the first statement.
    ///
    /// # Errors
    ///
    /// [`AuthError`] if `url` is not a valid PostgreSQL URL.
    pub fn new(url: &str) -> Result<Self, AuthError> {
        // The cause is discarded, because it may contain a part of the URL, and thus the password.
        let config = url.parse::<Config>().map_err(|_| {
            AuthError::store("the PostgreSQL URL is not valid: write `postgres://user:password@host:5432/database`")
        })?;
        Ok(Self { config: Arc::new(config), connection: Arc::default(), time_limit: TIME_LIMIT })
    }

    /// Sets how long a statement may take. The default is 5 seconds. The limit should be less than a third of the lease
    /// time.
    #[must_use]
    pub fn time_limit(mut self, limit: Duration) -> Self {
        self.time_limit = limit;
        self
    }

    /// Executes a statement and returns its row. If the connection breaks, the statement may be executed twice.
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
            // The next statement opens a new connection instead of waiting behind this one.
            self.connection.lock().await.take();
            return Err(AuthError::store(format!(
                "PostgreSQL did not respond within {:?}: check that it is running, and that nothing locks the table \
                 `zoom_logins`",
                self.time_limit
            )));
        };
        outcome.map_err(described)
    }

    /// Returns the open connection if there is one and it is not `broken`; otherwise, opens and returns a new one.
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

/// Returns whether the connection is no longer usable: it was closed, the server is shutting down (57P…), or PgBouncer
/// has lost it (08…).
fn is_broken(client: &Client, error: &Error) -> bool {
    let is_of_connection = |code: &str| code.starts_with("57P") || code.starts_with("08");
    error.code().map_or_else(|| client.is_closed() || error.is_closed(), |code| is_of_connection(code.code()))
}

/// Returns an error that says what is wrong and what to do. Only the code of the server's error is included, because
/// its message may contain values of the row, which are tokens.
fn described(error: Error) -> AuthError {
    let Some(code) = error.code().map(|code| code.code().to_owned()) else {
        // The kind of the error is private.
        if error.to_string().starts_with("error performing TLS handshake") {
            let reason = "can't connect with `sslmode=require`: this example is built without TLS, so replace `NoTls` in \
                          `database.rs` with the connector of a TLS library; in a private network, write \
                          `sslmode=disable`";
            return AuthError::store(reason).with_source(error);
        }
        let reason =
            format!("PostgreSQL can't be used ({error}): check that it is running, and the host and port in its URL");
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
        ("42", _) => "has a different table named `zoom_logins`: rename the table in the code",
        ("25", _) => "is a read-only replica: connect to the primary, or write `?target_session_attrs=read-write`",
        ("53", _) => "lacks memory, disk space or connections: see its log",
        ("57", _) => "is starting or stopping: try again in a moment",
        _ => "can't execute a statement: look up the code in the appendix of its manual",
    };
    AuthError::store(format!("PostgreSQL {reason} (SQLSTATE {code})"))
}
