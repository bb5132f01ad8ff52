//! Tests the errors that are returned when PostgreSQL can't be used: they say what is wrong and what to do, and contain
//! no secrets.

use std::time::{Duration, SystemTime};

use postgres_tokens::{Database, PostgresTokens};
use zoom_core::{
    auth::{ReplaceOutcome, TokenStore as _, Tokens},
    error::{AuthError, AuthErrorKind},
};

use crate::support::Base;

/// Strings that must not be shown.
const SECRETS: [&str; 3] = ["secret-access", "secret-refresh", "open-sesame"];

fn tokens() -> Tokens {
    let mut tokens = Tokens::new(SECRETS[0], SystemTime::now() + Duration::from_secs(3_600));
    tokens.refresh_token = Some(SECRETS[1].into());
    tokens
}

fn check(error: &AuthError, expected: &str) {
    assert_eq!(error.kind(), AuthErrorKind::Store, "{error}");
    assert!(error.to_string().contains(expected), "{error}");
    let shown = format!("{error} {error:?}");
    assert!(SECRETS.iter().all(|secret| !shown.contains(secret)), "{shown}");
}

#[tokio::test]
async fn each_reason_for_which_postgres_can_not_be_used_has_a_message() {
    let base = Base::create("reasons").await;
    let error_of = async |url: &str| {
        let store = PostgresTokens::new(&Database::new(url).unwrap(), "login");
        store.save(&tokens()).await.unwrap_err()
    };
    base.sql("CREATE USER guest");
    base.sql("CREATE DATABASE without_table");
    let at = |user: &str, database: &str| {
        format!("postgres://{user}:open-sesame@127.0.0.1:{}/{database}", base.server.port())
    };
    for (url, expected) in [
        ("postgres://postgres@127.0.0.1:1/postgres".to_owned(), "check that it is running"),
        (at("nobody", base.name), "correct them in its URL (SQLSTATE 28000)"),
        (at("postgres", "missing"), "has no such database"),
        (at("postgres", "without_table"), "call `PostgresTokens::create_table`"),
        (at("guest", base.name), "grant SELECT, INSERT and UPDATE on it, or create it"),
        (at("postgres", "reasons?options=-c%20default_transaction_read_only=on"), "connect to the primary"),
        (at("postgres", "reasons?sslmode=require"), "this example is built without TLS, so replace `NoTls`"),
    ] {
        check(&error_of(&url).await, expected);
    }
    check(
        &Database::new("postgres://u:open-sesame@[/").unwrap_err(),
        "write `postgres://user:password@host:5432/database`",
    );

    // The server's own message would show the row.
    base.sql("ALTER TABLE zoom_logins ADD CHECK (tokens IS NULL)");
    check(&error_of(&base.url()).await, "can't execute a statement");
}

#[tokio::test]
async fn a_statement_that_hangs_fails_in_time_and_the_next_one_does_not() {
    let base = Base::create("hanging").await;
    let short = base.database().time_limit(Duration::from_millis(200));
    let store = PostgresTokens::new(&short, "login");
    store.save(&tokens()).await.unwrap();
    // An unfinished migration.
    let (migration, connection) = tokio_postgres::connect(&base.url(), tokio_postgres::NoTls).await.unwrap();
    tokio::spawn(connection);
    migration.batch_execute("BEGIN; LOCK TABLE zoom_logins").await.unwrap();
    check(&store.load().await.unwrap_err(), "nothing locks the table `zoom_logins`");
    migration.batch_execute("COMMIT").await.unwrap();
    assert!(store.load().await.unwrap().is_some());
}

#[tokio::test]
async fn tables_that_are_created_at_the_same_time_are_one_table() {
    let base = Base::create("created").await;
    base.sql("DROP TABLE zoom_logins");
    let created = [(); 8].map(|()| async { PostgresTokens::create_table(&base.database()).await });
    for outcome in futures_util::future::join_all(created).await {
        outcome.unwrap();
    }
}

#[tokio::test]
async fn a_user_who_may_not_create_the_table_goes_on_if_it_exists() {
    let base = Base::create("granted").await;
    base.sql("CREATE USER ordinary");
    base.sql("GRANT SELECT, INSERT, UPDATE ON zoom_logins TO ordinary");
    let url = format!("postgres://ordinary@127.0.0.1:{}/granted", base.server.port());
    let database = Database::new(&url).unwrap();
    PostgresTokens::create_table(&database).await.unwrap();
    PostgresTokens::new(&database, "login").save(&tokens()).await.unwrap();
    base.sql("DROP TABLE zoom_logins");
    let error = PostgresTokens::create_table(&database).await.unwrap_err();
    check(&error, "a user with CREATE on the schema (SQLSTATE 42501)");
}

#[tokio::test]
async fn a_lease_has_one_holder_and_ends_when_it_is_dropped() {
    let base = Base::create("leased").await;
    let store = PostgresTokens::new(&base.database(), "login");
    let lease = store.lease().await.unwrap().unwrap();
    assert!(store.lease().await.unwrap().is_none());
    assert!(PostgresTokens::new(&base.database(), "other").lease().await.unwrap().is_some());
    assert!(store.load().await.unwrap().is_none(), "a lease is not a login");
    lease.release().await.unwrap();
    drop(store.lease().await.unwrap().unwrap());
    while store.lease().await.unwrap().is_none() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn tokens_are_replaced_only_by_those_who_presented_their_refresh_token() {
    let base = Base::create("replaced").await;
    let store = PostgresTokens::new(&base.database(), "login");
    let (first, second) = (Tokens::refresh_only("first"), Tokens::refresh_only("second"));
    let presented = "first".into();
    assert!(matches!(store.replace(&presented, &second).await.unwrap(), ReplaceOutcome::Empty));
    store.save(&first).await.unwrap();
    assert!(matches!(store.replace(&presented, &second).await.unwrap(), ReplaceOutcome::Saved));
    // Executes the same statement again, as after a broken connection.
    let ReplaceOutcome::Newer(kept) = store.replace(&presented, &Tokens::refresh_only("third")).await.unwrap() else {
        unreachable!("newer tokens were overwritten")
    };
    assert!(kept.has_refresh_token(&"second".into()));
}
