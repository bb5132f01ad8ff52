//! Tests of processes that share a login in PostgreSQL, against a real server.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test fails by panicking")]

mod faults;
mod messages;
mod program;
mod support;
mod workers;

use std::env;

use postgres_tokens::{Database, PostgresTokens};
use support::{LOGIN, URL};
use zoom_tests_token_rotation::{lease_time, worker_main};

#[tokio::test]
#[ignore = "runs in a process that another test starts"]
async fn worker() {
    let database = Database::new(&env::var(URL).unwrap()).unwrap();
    let store = PostgresTokens::new(&database, env::var(LOGIN).unwrap());
    worker_main(store.lease_time(lease_time())).await;
}
