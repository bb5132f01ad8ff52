//! Tests of workers with a working server: many at once, killed, paused, slow, with wrong clocks.

use std::{net::SocketAddr, time::Duration};

use futures_util::future::join_all;
use zoom_tests_token_rotation::{Rotation, SlowProxy, cases, step::Step};

use crate::support::{Base, case};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn eight_processes_of_a_thousand_callers_refresh_once_and_then_two_hundred_times_in_a_row() {
    let base = Base::create("many").await;
    case(&base.url(), "expired", async |rotation| cases::one_refresh_serves_all(rotation, 1_000).await).await;
    case(&base.url(), "rotated", async |rotation| cases::rotations_in_a_row(rotation, 200).await).await;
    base.check_history();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_process_that_is_killed_loses_the_login_only_between_zooms_response_and_the_save() {
    let base = Base::create("killed").await;
    let url = base.url();
    join_all(Step::ALL.map(|step| {
        let url = &url;
        async move { case(url, &step.to_string(), async |rotation| cases::killed_at(rotation, step).await).await }
    }))
    .await;
    base.check_history();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_process_that_is_stopped_past_its_lease_and_woken_loses_and_overwrites_nothing() {
    let base = Base::create("stopped").await;
    let url = base.url();
    join_all(Step::ALL.map(|step| {
        let url = &url;
        let stopped = async move |rotation: &Rotation<'_>| cases::stopped_past_the_lease_at(rotation, step).await;
        async move { case(url, &step.to_string(), stopped).await }
    }))
    .await;
    base.check_history();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_clock_that_is_an_hour_off_and_a_network_that_is_slow_lose_no_login() {
    let base = Base::create("slow").await;
    let delay = Duration::from_millis(500);
    let proxy = SlowProxy::start(SocketAddr::from(([127, 0, 0, 1], base.server.port())), delay).await;
    let url = base.url();
    let slow = url.replace(&base.server.port().to_string(), &proxy.port().to_string());
    tokio::join!(
        case(&url, "clocks", async |rotation| cases::clocks_off_by_an_hour(rotation, 40).await),
        case(&slow, "slow", async |rotation| cases::one_refresh_serves_all(rotation, 10).await),
    );
    base.check_history();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pgbouncer_in_transaction_mode_changes_nothing() {
    let base = Base::create("pooled").await;
    let bouncer = base.server.bouncer();
    let url = bouncer.url(base.name);
    case(&url, "expired", async |rotation| cases::one_refresh_serves_all(rotation, 10).await).await;
    case(&url, "rotated", async |rotation| cases::rotations_in_a_row(rotation, 50).await).await;
    base.check_history();
}
