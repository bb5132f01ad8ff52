//! A server with the table, and a record of what the workers wrote into it.

use std::time::Duration;

use postgres_tokens::{Database, PostgresTokens};
use tokio::process::Command;
use zoom_tests_postgres_server::{Durability, PostgresServer};
use zoom_tests_token_rotation::{Rotation, this_program};

/// What a worker gets from its test.
pub(crate) const URL: &str = "POSTGRES_TOKENS_URL";
pub(crate) const LOGIN: &str = "POSTGRES_TOKENS_LOGIN";

/// How long a lease lasts here. It is short, because tests wait for its end.
pub(crate) const LEASE: Duration = Duration::from_millis(800);

/// Records each refresh token that replaces another one, in the order of the server.
const HISTORY: &str = r#"
    CREATE TABLE history (at bigserial, login text, old int, new int);
    CREATE FUNCTION number(tokens text) RETURNS int LANGUAGE sql AS
        $$ SELECT substring(tokens from '"refresh_token":"refresh-(\d+)"')::int $$;
    CREATE FUNCTION record() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        INSERT INTO history (login, old, new) VALUES (new.login, number(old.tokens), number(new.tokens));
        RETURN new;
    END $$;
    CREATE TRIGGER record AFTER UPDATE OF tokens ON zoom_logins FOR EACH ROW EXECUTE FUNCTION record();"#;

/// Starts a server that keeps every commit, and creates the table.
pub(crate) async fn server() -> PostgresServer {
    let server = tokio::task::spawn_blocking(|| PostgresServer::start(Durability::Full)).await.unwrap();
    PostgresTokens::create_table(&database(&server)).await.unwrap();
    server.sql(HISTORY).unwrap();
    server
}

pub(crate) fn database(server: &PostgresServer) -> Database {
    Database::new(&server.url()).unwrap()
}

/// Runs a case with a login of this name.
pub(crate) async fn case(url: &str, login: &str, case: impl AsyncFnOnce(&Rotation<'_>)) {
    let store = PostgresTokens::new(&Database::new(url).unwrap(), login).lease_time(LEASE);
    let start = || start(url, login);
    case(&Rotation::begin(&store, &start).await).await;
}

/// Returns the command of a worker that has this login.
pub(crate) fn start(url: &str, login: &str) -> Command {
    let mut command = this_program("worker");
    command.env(URL, url).env(LOGIN, login);
    command
}

/// Checks that of each login, every refresh token was replaced by the one that Zoom issued for it, and only once.
pub(crate) fn check_history(server: &PostgresServer) {
    let wrong = server.sql(
        "SELECT * FROM (
            SELECT *, lag(new) OVER (PARTITION BY login ORDER BY at) AS before, count(*) OVER (PARTITION BY login, old) AS times
            FROM history
        ) AS h WHERE new <= old OR old <> before OR times > 1",
    );
    assert_eq!(wrong.unwrap(), "", "at|login|old|new|before|times");
    assert_ne!(server.sql("SELECT count(*) FROM history").unwrap(), "0");
}
