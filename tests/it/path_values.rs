//! Tests that a path value arrives as one segment that decodes to the same value, or is rejected before anything is
//! sent, with an error that names the parameter.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::sync::LazyLock;

use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use tokio::runtime::Runtime;
use zoom_core::{BaseUrl, Client, Endpoint as _, Error, zoom_endpoint};
use zoom_tests::{
    client,
    server::{Server, json},
};

#[zoom_endpoint(GET "/users/<user_id>/token")]
struct GetUserToken {
    user_id: String,
}

/// Values that are sent.
const SENT: &[&str] = &[
    "me",
    "jo@example.com",
    "a+b@c.de",
    "a/b",
    "/",
    "//",
    "/a",
    "a/",
    "../users/me",
    "a/../b",
    "./a",
    "a\\b",
    "..\\a",
    "...",
    ". .",
    ".a",
    "a.",
    "%",
    "%%",
    "%2e%2e",
    "%2E",
    ".%2e",
    "%252e",
    "a%2Fb",
    "%00",
    "%zz",
    "a?b",
    "?",
    "a#b",
    "#",
    "a&b=c",
    "a;b",
    "a:b",
    "a,b",
    "a b",
    " ",
    " a ",
    "é",
    "漢字",
    "🎈",
    "e\u{301}",
    "\u{202e}",
    "\u{feff}",
    "\0",
    "\t",
    "\n",
    "\r\nHost: evil",
    "\u{7f}",
    "\u{1b}[31m",
    "<user_id>",
    "{user_id}",
    "\"",
    "'",
    "`a`",
    "|",
    "^",
    "[::1]",
    "~a_b-c.d!$()*",
    "http://evil.example/",
    "@evil.example",
    "/ajXp112QmuoKj4854875==",
    "4444AAAiAAAAAiAiAiiAii//==",
];

/// Values that would change the path beyond their segment, or remove the segment.
const REJECTED: &[&str] = &["", ".", ".."];

/// One server for all cases and the runtime that runs it.
struct Wire {
    runtime: Runtime,
    server: Server,
    client: Client,
}

static WIRE: LazyLock<Wire> = LazyLock::new(|| {
    let runtime = Runtime::new().unwrap();
    let server = runtime.block_on(Server::responding(json("{}")));
    let client = client(&server.base_url());
    Wire { runtime, server, client }
});

/// Returns the user that a server reads from a path, which must have the declared segments.
fn user_in(path: &str) -> String {
    let segments: Vec<&str> = path.split('/').collect();
    let ["", "v2", "users", user, "token"] = segments[..] else { panic!("{path} does not have the declared segments") };
    assert!(user.bytes().all(|byte| byte.is_ascii_graphic() && !b"?#\\".contains(&byte)), "{path}");
    percent_decode_str(user).decode_utf8().unwrap().into_owned()
}

fn is_rejected_by_name<T: std::fmt::Debug>(result: &Result<T, Error>) -> bool {
    matches!(result, Err(Error::InvalidRequest(error)) if error.parameter() == "user_id")
}

/// Returns whether the value is sent. Panics unless the encoder and the client agree.
fn check(value: &str) -> bool {
    let request = GetUserToken::new(value);
    let base = BaseUrl::parse("https://api.zoom.us/v2").unwrap();
    let written = request.to_http_request(&base);
    let sent = WIRE.runtime.block_on(async { request.send(&WIRE.client).await });

    match &written {
        Ok(written) => {
            assert_eq!(user_in(written.uri().path()), value, "http::Request");
            assert_eq!(written.uri().query(), None);
            sent.unwrap();
            let received = WIRE.server.last();
            assert_eq!(user_in(received.target()), value, "reqwest");
            assert_eq!(received.target(), written.uri().path());
            true
        }
        rejected => {
            assert!(is_rejected_by_name(rejected), "{value:?}: {rejected:?}");
            assert!(is_rejected_by_name(&sent), "{value:?}: {sent:?}");
            false
        }
    }
}

/// Both tests share one server, and each checks the last request that the server received.
static ONE_AT_A_TIME: std::sync::Mutex<()> = std::sync::Mutex::new(());

#[test]
fn a_value_arrives_unchanged_or_is_rejected_by_name() {
    let _turn = ONE_AT_A_TIME.lock();
    let long = "a/é ".repeat(400);
    for value in SENT.iter().chain([&long.as_str(), &"a".repeat(2_000).as_str(), &"../".repeat(700).as_str()]) {
        assert!(check(value), "{value:?} is rejected");
    }
    for value in REJECTED {
        let before = WIRE.server.received().len();
        assert!(!check(value), "{value:?} is sent");
        assert_eq!(WIRE.server.received().len(), before);
    }
}

#[test]
fn a_value_that_makes_the_url_too_long_is_rejected_before_anything_is_sent() {
    let _turn = ONE_AT_A_TIME.lock();
    let request = GetUserToken::new("é".repeat(20_000));
    let error = WIRE.runtime.block_on(async { request.send(&WIRE.client).await }).unwrap_err();
    assert!(matches!(&error, Error::InvalidRequest(error) if error.parameter() == "url"), "{error}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_string_arrives_unchanged_or_is_rejected_by_name(value in any::<String>()) {
        let _turn = ONE_AT_A_TIME.lock();
        prop_assert_eq!(check(&value), !REJECTED.contains(&value.as_str()));
    }

    #[test]
    fn strings_of_url_syntax_arrive_unchanged_or_are_rejected_by_name(value in "[./%\\\\?#2eE5cCfF:@;&=+ \r\n\t\0]{0,6}") {
        let _turn = ONE_AT_A_TIME.lock();
        prop_assert_eq!(check(&value), !REJECTED.contains(&value.as_str()));
    }
}
