//! Tests the program as a reader of the example would run it.

use std::process::Command;

use crate::support::Base;

fn run(arguments: &[&str]) -> (bool, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_postgres-tokens")).args(arguments).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.success(), text(&output.stdout), text(&output.stderr))
}

#[tokio::test]
async fn eight_workers_of_the_program_make_their_calls_with_one_request_for_tokens() {
    let base = Base::create("program").await;
    let (is_success, output, error) = run(&[&base.url()]);
    assert!(is_success, "{error}");
    assert!(output.ends_with("8 workers made 80 calls with one login. Token requests: 1\n"), "{output}");
    assert_eq!(base.sql("SELECT login, tokens IS NOT NULL, lease_owner IS NULL FROM zoom_logins"), "example|t|t");
}

#[test]
fn the_program_explains_itself_and_what_is_wrong() {
    let (is_success, output, _) = run(&[]);
    assert!(is_success && output.contains("cargo run -p postgres-tokens -- postgres://"), "{output}");
    let (is_success, _, error) = run(&["postgres://postgres:open-sesame@127.0.0.1:1/postgres"]);
    assert!(!is_success && error.starts_with("error: ") && !error.contains("open-sesame"), "{error}");
}
