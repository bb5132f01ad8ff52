//! Tests the program against a stand-in for Zoom and a collector, on sockets.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value;
use tokio::process::Command;
use zoom_tests::server::{Server, json, response};

/// Strings that must not leave the program.
const SECRETS: [&str; 6] = ["s3cr3t", "acc-4711", "nobody", "/users/me", "access-token", "Invalid user"];

/// Returns the unit of a metric, and its data points, each with its sorted attributes as `name=value`.
fn points(exported: &Value, metric: &str) -> Vec<(Vec<String>, Value)> {
    let mut points = Vec::new();
    for scope in exported["resourceMetrics"][0]["scopeMetrics"].as_array().unwrap() {
        for found in scope["metrics"].as_array().unwrap().iter().filter(|found| found["name"] == metric) {
            let data = found.get("histogram").or_else(|| found.get("sum")).unwrap();
            for point in data["dataPoints"].as_array().unwrap() {
                let mut attributes: Vec<_> = point["attributes"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|attribute| {
                        let value = attribute["value"].as_object().unwrap().values().next().unwrap();
                        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                        format!("{}={text}", attribute["key"].as_str().unwrap())
                    })
                    .collect();
                attributes.sort_unstable();
                points.push((attributes, point.clone()));
            }
        }
    }
    points
}

/// Returns a number, which may be a string in the JSON.
fn number(value: &Value) -> u64 {
    value.as_u64().or_else(|| value.as_str()?.parse().ok()).unwrap_or_else(|| panic!("{value}"))
}

#[tokio::test]
async fn a_collector_gets_durations_and_counts_by_the_conventions_and_nothing_else() {
    let calls = AtomicUsize::new(0);
    let zoom = Server::start(move |request| match request.target() {
        "/oauth/token" => json(r#"{"access_token":"access-token","expires_in":3600}"#),
        "/v2/users/me" if calls.fetch_add(1, Ordering::Relaxed) == 0 => response("503 Service Unavailable", ""),
        "/v2/users/me" => json(r#"{"id":"s3cr3t"}"#),
        _ => response("404 Not Found\ncontent-type: application/json", r#"{"code":1001,"message":"Invalid user"}"#),
    })
    .await;
    let collector = Server::responding(json("{}")).await;
    let endpoint = collector.base_url().replace("/v2", "");
    let output = Command::new(env!("CARGO_BIN_EXE_otel"))
        .env("OTEL_EXPORTER_OTLP_ENDPOINT", &endpoint)
        .env("ZOOM_BASE_URL", zoom.base_url())
        .env("ZOOM_ACCOUNT_ID", "acc-4711")
        .env("ZOOM_CLIENT_ID", "id")
        .env("ZOOM_CLIENT_SECRET", "s3cr3t")
        .env("ZOOM_PLAN", "free")
        .env_remove("ZOOM_ACCESS_TOKEN")
        .output()
        .await
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));

    let exports = collector.received();
    assert_eq!(exports.len(), 1, "{exports:?}");
    assert_eq!((exports[0].target(), exports[0].header("content-type")), ("/v1/metrics", Some("application/json")));
    let text = String::from_utf8(exports[0].body.clone()).unwrap();
    for secret in SECRETS {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
    let exported: Value = serde_json::from_str(&text).unwrap();

    let port = zoom.base_url().trim_end_matches("/v2").rsplit(':').next().unwrap().to_owned();
    let port = format!("server.port={port}");
    let of_call = |rest: &[&str]| {
        let mut attributes: Vec<String> =
            ["http.request.method=GET", "server.address=127.0.0.1", "url.template=/users/<user_id>", &port]
                .iter()
                .chain(rest)
                .map(ToString::to_string)
                .collect();
        attributes.sort_unstable();
        attributes
    };
    let durations = points(&exported, "http.client.request.duration");
    for (rest, count) in [
        (&["http.response.status_code=200"][..], 1),
        (&["http.response.status_code=503", "error.type=503"], 1),
        (&["http.response.status_code=404", "error.type=404"], 1),
    ] {
        let point = durations.iter().find(|(attributes, _)| *attributes == of_call(rest));
        let (_, point) = point.unwrap_or_else(|| panic!("{rest:?} in {text}"));
        assert_eq!(number(&point["count"]), count, "{rest:?}");
        assert_eq!(point["explicitBounds"].as_array().unwrap().len(), 14, "the boundaries in the conventions");
    }
    assert_eq!(durations.len(), 3, "{durations:?}");

    let call = ["http.request.method=GET", "url.template=/users/<user_id>"];
    for (metric, attributes) in [
        ("zoom.client.retries", vec!["error.type=503", call[0], call[1]]),
        ("zoom.client.token.refreshes", vec![]),
        ("zoom.client.rate_limit.waits", call.to_vec()),
        ("zoom.events.received", vec!["zoom.delivery.outcome=handled", "zoom.event.name=meeting.started"]),
    ] {
        let found = points(&exported, metric);
        assert_eq!(found.len(), 1, "{metric} in {text}");
        assert_eq!(found[0].0, attributes, "{metric}");
        assert!(number(&found[0].1["asInt"]) >= 1, "{metric}");
    }
}
