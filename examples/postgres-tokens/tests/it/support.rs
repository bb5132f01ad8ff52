//! A database with the table, and a history of the workers' writes.

use std::sync::{Arc, Mutex, PoisonError, Weak};

use postgres_tokens::{Database, PostgresTokens};
use tokio::process::Command;
use zoom_tests_postgres_server::{Durability, PostgresServer};
use zoom_tests_token_rotation::{Rotation, this_program};

/// Environment variables that a test sets for its workers.
pub(crate) const URL: &str = "POSTGRES_TOKENS_URL";
pub(crate) const LOGIN: &str = "POSTGRES_TOKENS_LOGIN";

/// Records each replacement of a refresh token, in the server's order.
const HISTORY: &str = r#"
    CREATE TABLE history (at bigserial, login text, old int, new int);
    CREATE FUNCTION number(tokens text) RETURNS int LANGUAGE sql AS
        $$ SELECT substring(tokens from '"refresh_token":"refresh-(\d+)"')::int $$;
    CREATE FUNCTION record() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        INSERT INTO history (login, old, new) VALUES (new.login, number(old.tokens), number(new.tokens));
        RETURN new;
    END $$;
    CREATE TRIGGER record AFTER UPDATE OF tokens ON zoom_logins FOR EACH ROW EXECUTE FUNCTION record();"#;

/// A test's own database, on a server that the tests share and that runs while any of them needs it. No test kills this
/// server.
pub(crate) struct Base {
    pub(crate) server: Arc<PostgresServer>,
    pub(crate) name: &'static str,
}

impl Base {
    /// Creates the database and the table in it.
    pub(crate) async fn create(name: &'static str) -> Self {
        static SHARED: Mutex<Weak<PostgresServer>> = Mutex::new(Weak::new());
        let start = || {
            let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
            shared.upgrade().unwrap_or_else(|| {
                let server = Arc::new(PostgresServer::start(Durability::None));
                *shared = Arc::downgrade(&server);
                server
            })
        };
        let server = tokio::task::spawn_blocking(start).await.unwrap();
        server.sql("postgres", &format!("CREATE DATABASE {name}")).unwrap();
        prepare(&server, name).await;
        Self { server, name }
    }

    pub(crate) fn url(&self) -> String {
        self.server.url(self.name)
    }

    pub(crate) fn database(&self) -> Database {
        Database::new(&self.url()).unwrap()
    }

    pub(crate) fn sql(&self, sql: &str) -> String {
        self.server.sql(self.name, sql).unwrap()
    }

    pub(crate) fn check_history(&self) {
        check_history(&self.server, self.name);
    }
}

/// Creates the table and the history of writes to it.
pub(crate) async fn prepare(server: &PostgresServer, name: &str) {
    PostgresTokens::create_table(&Database::new(&server.url(name)).unwrap()).await.unwrap();
    server.sql(name, HISTORY).unwrap();
}

/// Runs a case with a login of this name.
pub(crate) async fn case(url: &str, login: &str, case: impl AsyncFnOnce(&Rotation<'_>)) {
    let store = PostgresTokens::new(&Database::new(url).unwrap(), login);
    let start = || start(url, login);
    case(&Rotation::begin(&store, &start).await).await;
}

/// Returns the command that starts a worker with this login.
pub(crate) fn start(url: &str, login: &str) -> Command {
    let mut command = this_program("worker");
    command.env(URL, url).env(LOGIN, login);
    command
}

/// Checks that for each login, every refresh token was replaced at most once, and only by the token that Zoom issued in
/// exchange for it.
pub(crate) fn check_history(server: &PostgresServer, name: &str) {
    let wrong = server.sql(
        name,
        "SELECT * FROM (
            SELECT *, lag(new) OVER (PARTITION BY login ORDER BY at) AS before, count(*) OVER (PARTITION BY login, old) AS times
            FROM history
        ) AS h WHERE new <= old OR old <> before OR times > 1",
    );
    assert_eq!(wrong.unwrap(), "", "at|login|old|new|before|times");
    assert_ne!(server.sql(name, "SELECT count(*) FROM history").unwrap(), "0");
}
