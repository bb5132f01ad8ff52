//! Tests `zoomctl mcp --http`: who may call the server and with which login.

#![cfg(all(unix, feature = "mcp", feature = "meetings", feature = "sandbox", feature = "users"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    path::Path,
    process::{Command, Stdio},
};

use common::{Running, program, zoomctl};
use tempfile::tempdir;
use zoom_core::{Value, json};
use zoom_sandbox::Sandbox;

const TOKEN: &str = "0123456789abcdef";

/// Writes a file that only its owner can read.
fn write_secret(path: &Path, text: &str) {
    fs::write(path, text).unwrap();
    assert!(Command::new("chmod").arg("600").arg(path).status().unwrap().success());
}

/// Starts the server and returns its address.
fn start(home: &Path, args: &[&str], variables: &[(&str, &str)]) -> (Running, String) {
    let mut command = program(home);
    command.args(["mcp", "--http", "127.0.0.1:0"]).args(args).envs(variables.iter().copied());
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let lines = BufReader::new(child.stderr.take().unwrap()).lines();
    let running = Running(child);
    for line in lines.map_while(Result::ok) {
        if let Some((_, rest)) = line.split_once("serving MCP at http://") {
            return (running, rest.split('/').next().unwrap().to_owned());
        }
    }
    panic!("the server ended");
}

/// Sends a request with these headers and returns the status and the body.
fn send(address: &str, headers: &[(&str, &str)], body: &Value) -> (u16, String) {
    let body = body.to_string();
    let mut stream = TcpStream::connect(address).unwrap();
    let mut head = format!("POST /mcp HTTP/1.1\r\nconnection: close\r\ncontent-length: {}\r\n", body.len());
    head += "content-type: application/json\r\naccept: application/json, text/event-stream\r\n";
    if !headers.iter().any(|(name, _)| *name == "host") {
        head.extend(["host: ", address, "\r\n"]);
    }
    for (name, value) in headers {
        head.extend([*name, ": ", *value, "\r\n"]);
    }
    stream.write_all(format!("{head}\r\n{body}").as_bytes()).unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    let status = response.split(' ').nth(1).unwrap().parse().unwrap();
    (status, response)
}

/// Returns a tool call in the protocol without sessions.
fn call(tool: &str, arguments: &Value) -> Value {
    let meta = json!({
        "io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientInfo": {"name": "test", "version": "1"},
        "io.modelcontextprotocol/clientCapabilities": {},
    });
    let params = json!({"name": tool, "arguments": arguments, "_meta": meta});
    json!({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params})
}

/// Returns the headers of a tool call.
fn headers<'a>(tool: &'a str, bearer: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("authorization", bearer),
        ("mcp-protocol-version", "2026-07-28"),
        ("mcp-method", "tools/call"),
        ("mcp-name", tool),
    ]
}

#[test]
fn only_a_bearer_token_a_known_host_and_an_allowed_origin_are_let_in() {
    let home = tempdir().unwrap();
    let args = ["--sandbox", "--allow-origin", "http://localhost:6274"];
    let (_server, address) = start(home.path(), &args, &[("ZOOMCTL_MCP_TOKEN", TOKEN)]);
    let bearer = format!("Bearer {TOKEN}");
    let body = call("zoom_search", &json!({"words": "users"}));
    for (headers_beyond, bearer, expected) in [
        (&[][..], bearer.as_str(), 200),
        (&[("origin", "http://localhost:6274")], &bearer, 200),
        (&[("origin", "http://evil.example")], &bearer, 403),
        (&[("origin", "http://localhost:1")], &bearer, 403),
        (&[("origin", "null")], &bearer, 403),
        (&[("host", "evil.example")], &bearer, 403),
        (&[("host", "localhost")], &bearer, 200),
        (&[], "Bearer 0123456789abcdeX", 401),
        (&[], "Bearer 0123456789abcdef0", 401),
        (&[], "Bearer ", 401),
        (&[], "Basic 0123456789abcdef", 401),
    ] {
        let headers = [&headers("zoom_search", bearer), headers_beyond].concat();
        let (status, response) = send(&address, &headers, &body);
        assert_eq!(status, expected, "{headers:?}: {response}");
        assert_eq!(response.contains("www-authenticate: Bearer"), expected == 401, "{response}");
        assert_eq!(response.contains("users list-users"), expected == 200, "{response}");
    }
}

#[test]
fn the_page_of_an_allowed_origin_may_send_the_token_and_read_the_response() {
    let home = tempdir().unwrap();
    let args = ["--sandbox", "--allow-origin", "http://localhost", "--allow-origin", "http://localhost:6274"];
    let (_server, address) = start(home.path(), &args, &[("ZOOMCTL_MCP_TOKEN", TOKEN)]);
    let preflight = |origin: &str| {
        let asked = "access-control-request-method: POST\r\naccess-control-request-headers: authorization,mcp-method";
        let head =
            format!("OPTIONS /mcp HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\norigin: {origin}\r\n{asked}\r\n");
        let mut stream = TcpStream::connect(&address).unwrap();
        stream.write_all(format!("{head}\r\n").as_bytes()).unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).unwrap();
        response
    };
    for origin in ["http://localhost:6274", "http://localhost"] {
        let response = preflight(origin);
        assert!(response.starts_with("HTTP/1.1 204"), "{response}");
        for header in ["allow-headers: authorization, content-type,", "allow-methods: GET, POST, DELETE\r\n"] {
            assert!(response.contains(&format!("access-control-{header}")), "{header}: {response}");
        }
        assert!(response.contains(&format!("access-control-allow-origin: {origin}\r\n")), "{response}");
        assert!(response.contains("vary: origin\r\n"), "{response}");
    }
    for origin in ["http://localhost:1", "https://localhost", "http://evil.example", "null"] {
        let response = preflight(origin);
        assert!(response.starts_with("HTTP/1.1 401") && !response.contains("access-control-"), "{origin}: {response}");
    }
    let body = call("zoom_search", &json!({"words": "users"}));
    for (bearer, origin, expected) in [
        (format!("Bearer {TOKEN}"), "http://localhost:6274", (200, true)),
        ("Bearer 0123456789abcdeX".to_owned(), "http://localhost:6274", (401, true)),
        (format!("Bearer {TOKEN}"), "http://localhost:1", (403, false)),
    ] {
        let headers = [headers("zoom_search", &bearer), vec![("origin", origin)]].concat();
        let (status, response) = send(&address, &headers, &body);
        let allowed = response.contains(&format!("access-control-allow-origin: {origin}\r\n"));
        assert_eq!((status, allowed), expected, "{response}");
        let exposed = response.contains("access-control-expose-headers: mcp-session-id, www-authenticate\r\n");
        assert_eq!(exposed, expected.1, "{response}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_bearer_token_has_the_login_of_its_profile() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let home = tempdir().unwrap();
    let tokens = home.path().join("tokens");
    write_secret(&tokens, "# token profile\n0123456789abcdef one\nfedcba9876543210 two\n");
    let login = ["login", "--server-to-server", "--account-id", zoom_sandbox::ACCOUNT_ID, "--no-keyring"];
    let variables = [
        ("ZOOM_BASE_URL", sandbox.base_url()),
        ("ZOOM_CLIENT_ID", zoom_sandbox::CLIENT_ID),
        ("ZOOM_CLIENT_SECRET", zoom_sandbox::CLIENT_SECRET),
    ];
    let run = common::zoomctl_in(home.path(), &[&login[..], &["--profile", "one"]].concat(), &variables);
    assert_eq!(run.code, 0, "{}", run.err);
    let args =
        ["--tokens", tokens.to_str().unwrap(), "--audit", home.path().join("log").to_str().unwrap()].map(str::to_owned);
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let (_server, address) = start(home.path(), &args, &variables[..1]);
    let body = call("zoom_read", &json!({"operation": "users list-users", "fields": ["email"]}));
    for (bearer, expected) in [
        ("Bearer 0123456789abcdef", "ann@example.com"),
        ("bearer fedcba9876543210", "not logged in as the profile `two`"),
    ] {
        let (status, response) = send(&address, &headers("zoom_read", bearer), &body);
        assert!(status == 200 && response.contains(expected), "{bearer}: {response}");
    }
    let log = fs::read_to_string(home.path().join("log")).unwrap();
    assert!(log.contains(r#""login":"one""#) && log.contains(r#""login":"two""#), "{log}");
}

#[test]
fn a_token_that_could_be_guessed_and_a_wrong_flag_are_rejected() {
    let home = tempdir().unwrap();
    let tokens = home.path().join("tokens");
    write_secret(&tokens, "short one\n");
    let tokens = tokens.to_str().unwrap();
    let http = ["mcp", "--http", "127.0.0.1:0"];
    for (args, variables, message) in [
        (&http[..], &[("ZOOMCTL_MCP_TOKEN", "short")][..], "ZOOMCTL_MCP_TOKEN must have at least 16"),
        (&[&http[..], &["--tokens", tokens]].concat(), &[], "line 1 has an invalid token: it must have at least 16"),
        (&[&http[..], &["--tokens", "/nonexistent"]].concat(), &[], "the file does not exist"),
        (&["mcp", "--products", "meeting"], &[], "this build has no such product: write one or more of"),
        (&["mcp", "--allow", "nothing-*"], &[], "no operation of this build matches"),
        (&["mcp", "--files", "/nonexistent"], &[], "cannot read the folder"),
        (&["mcp", "--audit", "/nonexistent/log"], &[], "cannot write `/nonexistent/log`"),
        (&["mcp", "--max-bytes", "5"], &[], "--max-bytes"),
        (&["mcp", "--tokens", tokens], &[], "--http"),
        (&["mcp", "--operations", "download"], &[], "no operation of this build matches"),
        (&[&http[..], &["--allow-origin", "localhost:6274"]].concat(), &[], "as in `http://localhost:6274`"),
        (&[&http[..], &["--allow-origin", "http://localhost/app"]].concat(), &[], "as in `http://localhost:6274`"),
        (&[&http[..], &["--allow-host", "https://mcp.example.com"]].concat(), &[], "as in `mcp.example.com`"),
    ] {
        let run = zoomctl(args, variables);
        assert_eq!(run.code, 2, "{args:?}: {}", run.err);
        assert!(run.err.contains(message) && run.err.lines().count() == 1, "{args:?}: {}", run.err);
    }
}
