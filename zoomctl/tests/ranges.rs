//! Tests time ranges that are longer than Zoom allows in one call.

#![cfg(feature = "meetings")]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

use common::{zoomctl, zoomctl_at};
use zoom_tests::server::{Server, json};

const LIST: [&str; 3] = ["meetings", "list-all-recordings", "me"];

/// Serves two pages for each range, with the first day and the page in each item.
async fn recordings() -> Server {
    Server::start(|request| {
        let target = request.target().to_owned();
        let find = |name: &str| {
            let pairs = target.split(['?', '&']).filter_map(|pair| pair.split_once('='));
            pairs.filter(|(key, _)| *key == name).map(|(_, value)| value.to_owned()).next().unwrap_or_default()
        };
        let (page, next) = if find("next_page_token").is_empty() { (1, "x") } else { (2, "") };
        json(&format!(
            r#"{{"meetings":[{{"topic":"{} {} {page}"}}],"next_page_token":"{next}","total_records":2}}"#,
            find("from"),
            find("to")
        ))
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn all_splits_a_range_that_is_too_long_and_reads_every_page_of_each_part_in_order() {
    let server = recordings().await;
    let range = ["--from", "2026-01-10", "--to", "2026-03-12", "--all", "-o", "ndjson", "--fields", "topic"];
    let base = server.base_url();
    let run = tokio::task::spawn_blocking(move || zoomctl_at(&base, &[&LIST[..], &range].concat())).await.unwrap();
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let days = [("2026-01-10", "2026-02-09"), ("2026-02-10", "2026-03-09"), ("2026-03-10", "2026-03-12")];
    let expected: Vec<String> =
        days.iter().flat_map(|(from, to)| [1, 2].map(|page| format!("{{\"topic\":\"{from} {to} {page}\"}}"))).collect();
    assert_eq!(run.out.lines().collect::<Vec<_>>(), expected);
    assert_eq!(server.received().len(), 6);
}

#[test]
fn a_dry_run_prints_the_request_of_each_part() {
    let range = ["--from", "2026-01-01", "--to", "2026-02-01", "--all", "--dry-run"];
    let run = zoomctl(&[&LIST[..], &range].concat(), &[]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let lines: Vec<&str> = run.out.lines().collect();
    assert!(
        lines[0].contains("from=2026-01-01&to=2026-01-31") || lines[0].contains("to=2026-01-31&from=2026-01-01"),
        "{}",
        run.out
    );
    assert!(
        lines[1].contains("from=2026-02-01") && lines[1].contains("to=2026-02-01") && lines.len() == 2,
        "{}",
        run.out
    );
}

#[test]
fn a_range_that_is_too_long_is_noted_and_a_short_one_is_not() {
    for (args, note) in [
        (
            &["--from", "2026-01-01", "--to", "2026-06-30"][..],
            Some(
                "`--from 2026-01-01 --to 2026-06-30` exceeds 1 month, the longest range that Zoom returns in one call: fetch all \
                  of it with `--all`",
            ),
        ),
        (&["--from", "2020-01-01"], Some("`--from 2020-01-01` until today exceeds 1 month")),
        (
            &["--from", "2026-01-01T00:00:00Z", "--to", "2026-06-30T00:00:00Z", "--all"],
            Some("write days, as in `--from 2026-01-01 --to 2026-06-30 --all`"),
        ),
        (&["--from", "2026-01-01", "--to", "2026-01-31"], None),
        (&["--from", "2026-01-31", "--to", "2026-01-01", "--all"], None),
        (&["--to", "2026-01-31", "--all"], None),
        (&["--all"], None),
    ] {
        let run = zoomctl(&[&LIST[..], args, &["--dry-run"]].concat(), &[]);
        assert_eq!((run.code, run.out.lines().count()), (0, 1), "{args:?}: {}", run.err);
        match note {
            Some(note) => assert!(run.err.contains(note), "{args:?}: {}", run.err),
            None => assert_eq!(run.err, "", "{args:?}"),
        }
    }
    let run = zoomctl(&["show", "meetings", "list-all-recordings"], &[]);
    assert!(run.out.contains("longest time range: 1 month; `--all` splits a longer range"), "{}", run.out);
}
