//! Counts the instructions of a whole in-memory call and, with the feature `otel`, of a call that is also measured:
//! with the API alone, as in a program without a provider, and with the SDK.
//!
//! Callgrind counts the instructions of a long run and of a short one; the result is the difference, so setup is not
//! included. `run.sh` builds this bench with and without the feature, and compares the two.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a bench stops on error")]

use std::{
    env,
    process::{Command, Stdio},
};

use tokio::runtime::Builder;
use zoom_core::{AccessToken, Client, ClientBuilder, transport::MemoryTransport, zoom_endpoint};

/// The number of calls in a long run and in a short one.
const LONG: u32 = 2_000;
const SHORT: u32 = 1_000;

#[zoom_endpoint(GET "/users/<user_id>" -> (), rate_limit = Light)]
struct GetUser {
    user_id: String,
}

fn main() {
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["run", way, calls] => run(way, calls.parse().unwrap()),
        [] => {
            let on = cfg!(feature = "otel");
            let plain = if on { "call_without_provider" } else { "call_without_otel" };
            println!("{plain}\tinstructions\t{}", each("plain"));
            if on {
                println!("call_measured\tinstructions\t{}", each("measured"));
            }
        }
        ref other => panic!("unknown argument: {other:?}"),
    }
}

fn each(way: &str) -> u64 {
    (counted(way, LONG) - counted(way, SHORT)) / u64::from(LONG - SHORT)
}

/// Counts the instructions of a process that makes this many calls.
fn counted(way: &str, calls: u32) -> u64 {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(env::current_exe().unwrap())
        .args(["run", way, &calls.to_string()])
        .stdout(Stdio::null())
        .output()
        .expect("valgrind");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stderr}");
    let collected = stderr.lines().find_map(|line| line.split_once("Collected :"));
    collected.expect("callgrind's count").1.trim().parse().unwrap()
}

fn run(way: &str, calls: u32) {
    let zoom = MemoryTransport::new(|_| http::Response::new(""));
    let builder = Client::builder().auth(AccessToken::new("secret")).transport(zoom);
    let client = if way == "measured" { measured(builder) } else { builder }.build().unwrap();
    Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
        for _ in 0..calls {
            GetUser::new("me").send(&client).await.unwrap();
        }
    });
}

#[cfg(not(feature = "otel"))]
fn measured(builder: ClientBuilder) -> ClientBuilder {
    builder
}

/// Measures calls with an SDK whose exporter sends nothing.
#[cfg(feature = "otel")]
fn measured(builder: ClientBuilder) -> ClientBuilder {
    use std::{future::ready, time::Duration};

    use opentelemetry_sdk::{
        error::OTelSdkResult,
        metrics::{SdkMeterProvider, Temporality, data::ResourceMetrics, exporter::PushMetricExporter},
    };
    use zoom_core::opentelemetry::metrics::MeterProvider as _;

    struct Nowhere;

    impl PushMetricExporter for Nowhere {
        fn export(&self, _: &ResourceMetrics) -> impl Future<Output = OTelSdkResult> + Send {
            ready(Ok(()))
        }

        fn force_flush(&self) -> OTelSdkResult {
            Ok(())
        }

        fn shutdown_with_timeout(&self, _: Duration) -> OTelSdkResult {
            Ok(())
        }

        fn temporality(&self) -> Temporality {
            Temporality::Cumulative
        }
    }

    let provider = SdkMeterProvider::builder().with_periodic_exporter(Nowhere).build();
    let meter = provider.meter("bench");
    // The provider lives as long as the process.
    std::mem::forget(provider);
    builder.meter(meter)
}
