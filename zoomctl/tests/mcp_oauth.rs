//! Tests `zoomctl mcp --http --authorization-server`: which access tokens are valid and which login each of them uses.

#![cfg(all(unix, feature = "mcp", feature = "meetings", feature = "sandbox", feature = "users"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    path::Path,
    process::Stdio,
    sync::{Arc, Mutex},
    time::SystemTime,
};

use common::{Running, program, zoomctl};
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode, jwk::Jwk};
use tempfile::tempdir;
use zoom_core::{Value, json};
use zoom_sandbox::Sandbox;
use zoom_tests::server::{Server, json as respond, response};

/// The URL that clients use for the server.
const RESOURCE: &str = "https://mcp.example.com/zoom/mcp";

/// A key of the authorization server.
#[derive(Clone)]
struct Key {
    id: Option<String>,
    algorithm: Algorithm,
    private: EncodingKey,
}

impl Key {
    fn new(id: &str) -> Self {
        let key = rcgen::KeyPair::generate().unwrap();
        Self {
            id: Some(id.to_owned()),
            algorithm: Algorithm::ES256,
            private: EncodingKey::from_ec_der(key.serialized_der()),
        }
    }

    fn public(&self) -> Value {
        let mut key = Jwk::from_encoding_key(&self.private, self.algorithm).unwrap();
        key.common.key_id.clone_from(&self.id);
        serde_json::to_value(key).unwrap()
    }

    fn sign(&self, claims: &Value) -> String {
        let mut header = Header::new(self.algorithm);
        header.typ = Some("at+jwt".to_owned());
        header.kid.clone_from(&self.id);
        encode(&header, claims, &self.private).unwrap()
    }
}

/// An authorization server that listens on a socket and publishes keys.
struct Issuer {
    server: Server,
    keys: Arc<Mutex<Vec<Value>>>,
}

impl Issuer {
    /// Starts a server that serves metadata at this path, in which it names itself as the issuer `/tenant`.
    async fn start(metadata_path: &'static str) -> Self {
        let keys = Arc::new(Mutex::new(Vec::<Value>::new()));
        let published = Arc::clone(&keys);
        let server = Server::start(move |request| {
            let origin = format!("http://{}", request.header("host").unwrap());
            let metadata =
                json!({"issuer": format!("{origin}/tenant"), "jwks_uri": format!("{origin}/keys?version=1")});
            match request.target() {
                target if target == metadata_path => respond(&metadata.to_string()),
                "/keys?version=1" => respond(&json!({"keys": *published.lock().unwrap()}).to_string()),
                _ => response("404 Not Found", "{}"),
            }
        });
        Self { server: server.await, keys }
    }

    /// Returns the issuer.
    fn url(&self) -> String {
        format!("{}/tenant", self.server.base_url().trim_end_matches("/v2"))
    }

    fn publish(&self, keys: &[&Key]) {
        *self.keys.lock().unwrap() = keys.iter().map(|key| key.public()).collect();
    }

    /// Returns how many times the keys were fetched.
    fn fetches(&self) -> usize {
        self.server.received().iter().filter(|request| request.target().starts_with("/keys")).count()
    }

    /// Returns the claims of a token that is valid.
    fn claims(&self) -> Value {
        json!({"iss": self.url(), "aud": RESOURCE, "sub": "ann", "exp": seconds(600), "iat": seconds(0)})
    }
}

/// Returns the Unix time this many seconds from now.
fn seconds(from_now: i64) -> i64 {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
    i64::try_from(now.as_secs()).unwrap() + from_now
}

/// Returns the claims with one of them changed or removed.
fn with(claims: &Value, name: &str, value: Value) -> Value {
    let mut claims = claims.clone();
    if value.is_null() {
        claims.as_object_mut().unwrap().remove(name);
    } else {
        claims[name] = value;
    }
    claims
}

/// Starts the server for these subjects and returns its address.
fn start(home: &Path, subjects: &str, args: &[&str], variables: &[(&str, &str)]) -> (Running, String) {
    let path = home.join("subjects");
    fs::write(&path, subjects).unwrap();
    let mut command = program(home);
    command.args(["mcp", "--http", "127.0.0.1:0", "--subjects", path.to_str().unwrap()]).args(args);
    command.envs(variables.iter().copied());
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

/// Sends a request and returns the status and the response.
fn send(address: &str, head: &str, body: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(address).unwrap();
    let host = if head.contains("\r\nhost: ") { String::new() } else { format!("host: {address}\r\n") };
    let rest = format!("connection: close\r\ncontent-length: {}\r\n{host}\r\n{body}", body.len());
    stream.write_all(format!("{head}\r\n{rest}").as_bytes()).unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    (response.split(' ').nth(1).unwrap().parse().unwrap(), response)
}

/// Calls a tool in the protocol without sessions.
fn call(address: &str, authorization: Option<&str>, tool: &str, arguments: &Value) -> (u16, String) {
    call_at(address, address, authorization, tool, arguments)
}

/// Calls a tool with a request whose `Host` header is `host`.
fn call_at(address: &str, host: &str, authorization: Option<&str>, tool: &str, arguments: &Value) -> (u16, String) {
    let meta = json!({
        "io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientInfo": {"name": "test", "version": "1"},
        "io.modelcontextprotocol/clientCapabilities": {},
    });
    let params = json!({"name": tool, "arguments": arguments, "_meta": meta});
    let body = json!({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params}).to_string();
    let authorization = authorization.map(|value| format!("\r\nauthorization: {value}")).unwrap_or_default();
    let head = format!(
        "POST /mcp HTTP/1.1\r\nhost: {host}\r\ncontent-type: application/json\r\naccept: application/json, text/event-stream\r\n\
         mcp-protocol-version: 2026-07-28\r\nmcp-method: tools/call\r\nmcp-name: {tool}{authorization}"
    );
    send(address, &head, &body)
}

/// Searches with a token and returns the status and the response.
fn search(address: &str, token: &str) -> (u16, String) {
    call(address, Some(&format!("Bearer {token}")), "zoom_search", &json!({"words": "users"}))
}

/// Returns a token without a signature.
fn unsigned(claims: &Value) -> String {
    // The encoding of a signed token is the same as that of an unsigned one, except for the header and the signature.
    let signed = Key::new("a").sign(claims);
    let payload = signed.split('.').nth(1).unwrap();
    // {"alg":"none","typ":"JWT"}
    format!("eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.{payload}.")
}

#[tokio::test(flavor = "multi_thread")]
async fn only_a_token_that_the_issuer_signed_for_this_server_is_valid() {
    let issuer = Issuer::start("/.well-known/oauth-authorization-server/tenant").await;
    let (key, other) = (Key::new("one"), Key::new("one"));
    issuer.publish(&[&key]);
    let home = tempdir().unwrap();
    let url = issuer.url();
    let args = ["--sandbox", "--authorization-server", &url, "--resource", RESOURCE];
    let (_server, address) = start(home.path(), "# subject profile\nann one\n", &args, &[]);
    let valid = issuer.claims();
    let hmac = Key {
        id: Some("one".into()),
        algorithm: Algorithm::HS256,
        private: EncodingKey::from_secret(&[7; 32]).unwrap(),
    };
    let invalid = |claims: &Value, reason: &'static str| (key.sign(claims), 401, reason);
    let list = json!(["https://other.example", RESOURCE]);
    let tokens = [
        (key.sign(&valid), 200, "users list-users"),
        (key.sign(&with(&valid, "aud", list)), 200, "users list-users"),
        invalid(&with(&valid, "exp", json!(seconds(-600))), "the token has expired"),
        invalid(&with(&valid, "nbf", json!(seconds(600))), "the token is not valid yet"),
        invalid(&with(&valid, "aud", json!("https://mcp.example.com")), "the token is for another audience"),
        invalid(&with(&valid, "aud", json!(["https://other.example"])), "the token is for another audience"),
        invalid(&with(&valid, "iss", json!("https://evil.example")), "the issuer is unknown"),
        invalid(&with(&valid, "iss", json!(format!("{url}/"))), "the issuer is unknown"),
        invalid(&with(&valid, "exp", Value::Null), "must have the claims exp, iss, aud and sub"),
        invalid(&with(&valid, "aud", Value::Null), "must have the claims exp, iss, aud and sub"),
        invalid(&with(&valid, "sub", Value::Null), "must have the claims exp, iss, aud and sub"),
        invalid(&with(&valid, "sub", json!("")), "must have the claims exp, iss, aud and sub"),
        (other.sign(&valid), 401, "the signature is wrong"),
        (hmac.sign(&valid), 401, "not a JWT that is signed with a supported algorithm"),
        (unsigned(&valid), 401, "not a JWT that is signed with a supported algorithm"),
        ("abc".to_owned(), 401, "not a JWT that is signed with a supported algorithm"),
        ("a".repeat(20_000), 401, "not a JWT that is signed with a supported algorithm"),
        (key.sign(&with(&valid, "sub", json!("bob"))), 403, "there is no login for the subject of the token"),
    ];
    let metadata = "https://mcp.example.com/.well-known/oauth-protected-resource/zoom/mcp";
    for (at, (token, status, text)) in tokens.iter().enumerate() {
        let (found, response) = search(&address, token);
        assert_eq!(found, *status, "{at} {text}: {response}");
        assert!(response.contains(text), "{at} {text}: {response}");
        let challenge = format!("www-authenticate: Bearer resource_metadata=\"{metadata}\", error=\"invalid_token\"");
        assert_eq!(response.contains(&challenge), *status == 401, "{at} {text}: {response}");
    }
    // A client without a token learns where to obtain one, and no error is reported.
    for authorization in [None, Some("Bearer "), Some("Basic YTpi")] {
        let (status, response) = call(&address, authorization, "zoom_search", &json!({"words": "users"}));
        assert_eq!(status, 401, "{response}");
        assert!(
            response.contains(&format!("www-authenticate: Bearer resource_metadata=\"{metadata}\"\r\n")),
            "{response}"
        );
    }
    // A proxy forwards the host name that clients use for the server, and no other host is accepted.
    let authorization = format!("Bearer {}", key.sign(&valid));
    for (host, expected) in [("mcp.example.com", 200), ("evil.example", 403)] {
        let arguments = json!({"words": "users"});
        let (status, response) = call_at(&address, host, Some(&authorization), "zoom_search", &arguments);
        assert_eq!(status, expected, "{host}: {response}");
    }
    // None of the tokens named an unknown key, so the keys were fetched only once.
    assert_eq!(issuer.fetches(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_key_is_fetched_once_and_an_invented_one_causes_no_more() {
    let issuer = Issuer::start("/.well-known/openid-configuration/tenant").await;
    let (old, new) = (Key::new("old"), Key::new("new"));
    issuer.publish(&[&old]);
    let home = tempdir().unwrap();
    let url = issuer.url();
    let args = ["--sandbox", "--authorization-server", &url, "--resource", RESOURCE];
    let (_server, address) = start(home.path(), "ann one\n", &args, &[]);
    let claims = issuer.claims();
    assert_eq!(search(&address, &old.sign(&claims)).0, 200);
    assert_eq!((search(&address, &old.sign(&claims)).0, issuer.fetches()), (200, 1));
    issuer.publish(&[&new]);
    assert_eq!((search(&address, &new.sign(&claims)).0, issuer.fetches()), (200, 2));
    // The old key is no longer published.
    for id in ["old", "a", "b", "c"] {
        let (status, response) = search(&address, &Key { id: Some(id.to_owned()), ..old.clone() }.sign(&claims));
        assert!(status == 401 && response.contains("the key of the signature is unknown"), "{response}");
    }
    assert_eq!((search(&address, &new.sign(&claims)).0, issuer.fetches()), (200, 2));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_key_without_a_name_replaces_the_old_one() {
    let issuer = Issuer::start("/tenant/.well-known/openid-configuration").await;
    let nameless = || Key { id: None, ..Key::new("") };
    let (old, new) = (nameless(), nameless());
    issuer.publish(&[&old]);
    let home = tempdir().unwrap();
    let url = issuer.url();
    let args = ["--sandbox", "--authorization-server", &url, "--resource", RESOURCE];
    let (_server, address) = start(home.path(), "ann one\n", &args, &[]);
    let claims = issuer.claims();
    assert_eq!(search(&address, &old.sign(&claims)).0, 200);
    issuer.publish(&[&new]);
    assert_eq!((search(&address, &new.sign(&claims)).0, issuer.fetches()), (200, 2));
    assert_eq!((search(&address, &old.sign(&claims)).0, issuer.fetches()), (401, 2));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_cannot_be_reached_or_is_another_one_makes_no_token_valid() {
    let issuer = Issuer::start("/.well-known/oauth-authorization-server").await;
    let key = Key::new("one");
    issuer.publish(&[&key]);
    let home = tempdir().unwrap();
    // The metadata at this URL names `/tenant` as the issuer.
    let other = issuer.url().replace("/tenant", "");
    let gone = "http://127.0.0.1:1".to_owned();
    let subjects = format!("ann one {other}\nann one {gone}\n");
    let args = ["--sandbox", "--authorization-server", &other, "--authorization-server", &gone, "--resource", RESOURCE];
    let (_server, address) = start(home.path(), &subjects, &args, &[]);
    for (issuer, problem) in
        [(&other, "has a different `issuer`"), (&gone, "cannot fetch http://127.0.0.1:1/.well-known/")]
    {
        let claims = with(&json!({"aud": RESOURCE, "sub": "ann", "exp": seconds(600)}), "iss", json!(issuer));
        let (status, response) = search(&address, &key.sign(&claims));
        assert!(status == 503 && response.contains(problem), "{response}");
    }
    assert_eq!(issuer.fetches(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn each_subject_has_the_login_of_its_profile() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let issuer = Issuer::start("/.well-known/oauth-authorization-server/tenant").await;
    let key = Key::new("one");
    issuer.publish(&[&key]);
    let home = tempdir().unwrap();
    let login = ["login", "--server-to-server", "--account-id", zoom_sandbox::ACCOUNT_ID, "--no-keyring"];
    let variables = [
        ("ZOOM_BASE_URL", sandbox.base_url()),
        ("ZOOM_CLIENT_ID", zoom_sandbox::CLIENT_ID),
        ("ZOOM_CLIENT_SECRET", zoom_sandbox::CLIENT_SECRET),
    ];
    let run = common::zoomctl_in(home.path(), &[&login[..], &["--profile", "one"]].concat(), &variables);
    assert_eq!(run.code, 0, "{}", run.err);
    let (url, log) = (issuer.url(), home.path().join("log"));
    let args = ["--authorization-server", &url, "--resource", RESOURCE, "--audit", log.to_str().unwrap()];
    let (_server, address) = start(home.path(), "ann one\nbob two\n", &args, &variables[..1]);
    for (subject, expected) in [("ann", "ann@example.com"), ("bob", "not logged in as the profile `two`")] {
        let token = key.sign(&with(&issuer.claims(), "sub", json!(subject)));
        let arguments = json!({"operation": "users list-users", "fields": ["email"]});
        let (status, response) = call(&address, Some(&format!("Bearer {token}")), "zoom_read", &arguments);
        assert!(status == 200 && response.contains(expected), "{subject}: {response}");
    }
    let log = fs::read_to_string(log).unwrap();
    assert!(log.contains(r#""login":"one""#) && log.contains(r#""login":"two""#), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_metadata_says_who_issues_tokens_and_for_what() {
    let issuer = Issuer::start("/").await;
    let home = tempdir().unwrap();
    let url = issuer.url();
    let origin = ["--allow-origin", "http://localhost:6274"];
    let args = [&["--sandbox", "--authorization-server", &url, "--resource", RESOURCE][..], &origin].concat();
    let (_server, address) = start(home.path(), "ann one\n", &args, &[]);
    for (path, expected) in [
        ("/.well-known/oauth-protected-resource", 200),
        ("/.well-known/oauth-protected-resource/mcp", 200),
        ("/.well-known/oauth-protected-resource/zoom/mcp", 200),
        ("/.well-known/oauth-protected-resource/other", 404),
    ] {
        let (status, response) = send(&address, &format!("GET {path} HTTP/1.1\r\norigin: http://localhost:6274"), "");
        assert_eq!(status, expected, "{path}: {response}");
        assert!(response.contains("access-control-allow-origin: http://localhost:6274"), "{response}");
        if expected == 200 {
            assert!(response.contains("content-type: application/json"), "{response}");
            let metadata: Value = serde_json::from_str(response.split("\r\n\r\n").nth(1).unwrap()).unwrap();
            assert_eq!((&metadata["resource"], &metadata["authorization_servers"]), (&json!(RESOURCE), &json!([url])));
        }
    }
    assert_eq!(send(&address, "POST /.well-known/oauth-protected-resource HTTP/1.1", "").0, 405);
    // By default, the resource is the address.
    let (_server, address) = start(home.path(), "ann one\n", &["--sandbox", "--authorization-server", &url], &[]);
    let (_, response) = send(&address, "GET /.well-known/oauth-protected-resource/mcp HTTP/1.1", "");
    assert!(response.contains(&format!(r#""resource":"http://{address}/mcp""#)), "{response}");
}

#[test]
fn a_flag_that_lacks_another_one_and_a_wrong_line_are_rejected() {
    let home = tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let path = home.path().join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let (good, empty, short) = (file("good", "ann one\n"), file("empty", "# none\n"), file("short", "ann\n"));
    let (twice, other) = (file("twice", "ann one\nann two\n"), file("other", "ann one https://other.example\n"));
    let server = ["--authorization-server", "https://login.example.com"];
    let second = ["--authorization-server", "https://login2.example.com"];
    let http = ["mcp", "--http", "127.0.0.1:0"];
    let of = |subjects: &'_ str, rest: &[&str]| -> Vec<String> {
        let args = [&http[..], &server, &["--subjects", subjects], rest].concat();
        args.iter().map(|arg| (*arg).to_owned()).collect()
    };
    for (args, message) in [
        (of(&empty, &[]), "the file has no line `SUBJECT PROFILE`"),
        (of(&short, &[]), "line 1 is not a subject and a profile"),
        (of(&twice, &[]), "line 2 repeats a subject"),
        (of(&other, &[]), "line 1 has a URL that is not the value of any `--authorization-server`"),
        (of(&good, &second), "line 1 must end with the URL of the authorization server"),
        (of("/nonexistent", &[]), "cannot read the file"),
        (of(&good, &["--resource", "http://mcp.example.com"]), "write `https://`"),
        (of(&good, &["--tokens", &good]), "--tokens"),
        (of(&good, &["--authorization-server", "login.example.com"]), "write a URL without a query"),
        ([&http[..], &server].concat().iter().map(|arg| (*arg).to_owned()).collect(), "--subjects"),
        (["mcp", server[0], server[1], "--subjects", &good].iter().map(|arg| (*arg).to_owned()).collect(), "--http"),
        (
            [&http[..], &["--subjects", &good]].concat().iter().map(|arg| (*arg).to_owned()).collect(),
            "--authorization-server",
        ),
        (of(&good, &[]).iter().map(|arg| arg.replace("127.0.0.1:0", "0.0.0.0:0")).collect(), "add `--resource`"),
    ] {
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let run = zoomctl(&args, &[]);
        assert_eq!(run.code, 2, "{args:?}: {}", run.err);
        assert!(run.err.contains(message) && run.err.lines().count() == 1, "{args:?}: {}", run.err);
    }
}
