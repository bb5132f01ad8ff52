//! Tests with a server that is killed while workers refresh, and with one that terminates their connections.

use futures_util::future::join_all;
use tokio::sync::{Barrier, Mutex};
use zoom_tests_postgres_server::{Durability, PostgresServer};
use zoom_tests_token_rotation::{Calls, Rotation, cases, step::Step};

use crate::support::{Base, case, check_history, prepare};

/// Holds one worker at each step of a refresh, disturbs the server once while all of them are held, and lets them
/// continue. Returns the calls of the other worker for each step at which one of its calls failed.
async fn disturbed_at_each_step(url: &str, name: &str, disturb: impl AsyncFn()) -> Vec<(Step, Calls)> {
    let all = Barrier::new(Step::ALL.len());
    let failed = join_all(Step::ALL.map(|step| {
        let (all, disturb) = (&all, &disturb);
        async move {
            let when_all_are_held = async || {
                if all.wait().await.is_leader() {
                    disturb().await;
                }
                all.wait().await;
            };
            let mut calls = None;
            let disturbed = async |rotation: &Rotation<'_>| {
                calls = cases::disturbed_at(rotation, step, when_all_are_held).await.err();
            };
            case(url, &format!("{name} {step}"), disturbed).await;
            calls.map(|calls| (step, calls))
        }
    }));
    failed.await.into_iter().flatten().collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_is_killed_and_started_again_loses_no_login() {
    let server = tokio::task::spawn_blocking(|| PostgresServer::start(Durability::Full)).await.unwrap();
    prepare(&server, "postgres").await;
    let url = server.url("postgres");
    let server = Mutex::new(server);
    // The result is ignored: calls of other workers fail if they need the server during the outage.
    _ = disturbed_at_each_step(&url, "restarted", async || server.lock().await.restart()).await;
    let begin_outage = async || server.lock().await.kill();
    let end_outage = async || server.lock().await.restart();
    case(&url, "away", async |rotation| cases::saved_after_an_outage(rotation, begin_outage, end_outage).await).await;
    check_history(&*server.lock().await, "postgres");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn connections_that_an_administrator_ends_lose_no_login_and_fail_no_call() {
    let base = Base::create("terminated").await;
    let failed = disturbed_at_each_step(&base.url(), "terminated", async || end_connections(&base)).await;
    assert_eq!(failed, []);
    base.check_history();
}

/// Terminates all connections to the database except the current one.
fn end_connections(base: &Base) {
    let ended = base.sql(
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
         WHERE datname = current_database() AND pid <> pg_backend_pid()",
    );
    assert_ne!(ended, "0");
}
