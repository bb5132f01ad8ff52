//! `zoom-codegen fetch` against a server on a socket: a complete document is written, and an incomplete one leaves the
//! old file unchanged.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    fs,
    io::{BufRead as _, BufReader, Write as _},
    net::{TcpListener, TcpStream},
    path::Path,
    process::Command,
    thread,
    time::Duration,
};

const USERS: &str = r#"{"openapi": "3.0.0", "paths": {"/users": {"get": {}, "post": {}}}}"#;
const EVENTS: &str = r#"{"openapi": "3.1.0", "webhooks": {"user.created": {"post": {}}}}"#;

/// Responds to each request with the text that `respond` returns for its path, and then closes the connection.
fn server(respond: impl Fn(&str) -> Vec<u8> + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            _ = serve(stream.unwrap(), &respond);
        }
    });
    address
}

fn serve(mut stream: TcpStream, respond: &impl Fn(&str) -> Vec<u8>) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let first = lines.next().unwrap()?;
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let response = respond(first.split(' ').nth(1).unwrap());
    stream.write_all(&response)
}

fn http(status: &str, headers: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: {length}\r\n{headers}\r\n{body}").into_bytes()
}

fn ok(body: &str) -> Vec<u8> {
    http("200 OK", "", body)
}

/// Returns a catalogue with a link to each of these addresses.
fn catalog(links: &[&str]) -> Vec<u8> {
    let links: Vec<String> =
        links.iter().map(|link| format!(r#"{{"anchor": "/", "service-desc": [{{"href": "{link}"}}]}}"#)).collect();
    ok(&format!(r#"{{"linkset": [{}]}}"#, links.join(", ")))
}

struct Outcome {
    success: bool,
    out: String,
    errors: String,
}

fn fetch(address: &str, folder: &Path, options: &[&str]) -> Outcome {
    let mut command = Command::new(env!("CARGO_BIN_EXE_zoom-codegen"));
    command.args(["fetch", "--from", &format!("{address}/catalog")]).args(options).arg(folder);
    let output = command.env("NO_PROXY", "*").output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().replace(address, "SERVER");
    Outcome { success: output.status.success(), out: text(output.stdout), errors: text(output.stderr) }
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn the_documents_of_a_catalog_are_written_under_the_names_of_products() {
    let server = server(|path| match path {
        "/catalog" => {
            catalog(&["/a/users/methods/endpoints.json", "/a/users/ma/master.json", "/a/users/events/webhooks.json"])
        }
        // A redirect on this machine is followed.
        "/a/users/ma/master.json" => http("302 Found", "location: /a/users/methods/endpoints.json\r\n", ""),
        "/a/users/events/webhooks.json" => ok(EVENTS),
        _ => ok(USERS),
    });
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("new/documents");
    let outcome = fetch(&server, &target, &[]);
    assert_eq!(outcome.errors, "");
    assert_eq!(
        outcome.out,
        "written: users.json, operations: 2\nwritten: users-master-account.json, operations: 2\nwritten: webhooks-users.json, \
         events: 1\n3 written, 0 failed\n"
    );
    assert!(outcome.success);
    assert_eq!(names(&target), ["users-master-account.json", "users.json", "webhooks-users.json"]);
    assert_eq!(fs::read_to_string(target.join("users.json")).unwrap(), USERS);
}

#[test]
fn what_does_not_arrive_in_whole_is_an_error_and_leaves_the_old_file() {
    let cut = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{}", USERS.len(), &USERS[..USERS.len() - 1]);
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"ope\r\n".to_owned();
    let announced = "HTTP/1.1 200 OK\r\ncontent-length: 2000000\r\n\r\n".to_owned();
    let endless = format!("HTTP/1.1 200 OK\r\n\r\n{{{}", " ".repeat(2_000_000));
    for (response, expected) in [
        (cut.into_bytes(), "error decoding response body"),
        (chunked.into_bytes(), "error decoding response body"),
        (announced.into_bytes(), "larger than 1 MiB; `--max-size` sets the limit"),
        (endless.into_bytes(), "larger than 1 MiB; `--max-size` sets the limit"),
        (http("404 Not Found", "", "{}"), "the server responded with 404 Not Found"),
        (ok("<!DOCTYPE html><html></html>"), "not JSON, but text that begins with `<!DOCTYPE html><html`"),
        (ok(&USERS[..USERS.len() - 1]), "not an OpenAPI document: `/paths`: not valid JSON"),
        (ok(r#"{"error": "no"}"#), "not an OpenAPI document: the document has no member `openapi`"),
        (ok(r#"{"item": []}"#), "not an OpenAPI document: no member `openapi` or `swagger`"),
        (ok(r#"{"openapi": "3.0.0", "paths": {}}"#), "an OpenAPI document without operations and events"),
        (
            http("302 Found", "location: http://z.example/users.json\r\n", ""),
            "redirected: `http://z.example/users.json` does not begin with `https://`",
        ),
        (http("302 Found", "location: file:///etc/passwd\r\n", ""), "the server responded with 302 Found"),
        (http("302 Found", "location: /users.json\r\n", ""), "more than 5 redirects"),
    ] {
        let server = server(move |path| match path {
            "/catalog" => catalog(&["/users.json", "/rooms.json"]),
            "/rooms.json" => ok(USERS),
            _ => response.clone(),
        });
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("users.json"), "the old one").unwrap();
        let outcome = fetch(&server, folder.path(), &["--max-size", "1"]);
        assert!(outcome.errors.starts_with("failed: users.json: SERVER/users.json: "), "{}", outcome.errors);
        assert!(outcome.errors.contains(expected), "{expected}\n{}", outcome.errors);
        // The other document is still written.
        assert_eq!(outcome.out, "written: rooms.json, operations: 2\n1 written, 1 failed\n", "{expected}");
        assert!(!outcome.success, "{expected}");
        assert_eq!(fs::read_to_string(folder.path().join("users.json")).unwrap(), "the old one", "{expected}");
        assert_eq!(names(folder.path()), ["rooms.json", "users.json"], "{expected}");
    }
}

#[test]
fn a_server_that_is_too_slow_is_abandoned() {
    let server = server(|path| {
        if path != "/catalog" {
            thread::sleep(Duration::from_secs(30));
        }
        catalog(&["/users.json"])
    });
    let folder = tempfile::tempdir().unwrap();
    let outcome = fetch(&server, folder.path(), &["--timeout", "1"]);
    let expected = "failed: users.json: SERVER/users.json: took longer than 1 s; `--timeout` sets the limit\n";
    assert_eq!(outcome.errors, expected);
    assert!(!outcome.success && names(folder.path()).is_empty());
}

#[test]
fn two_documents_of_one_name_are_an_error_and_neither_is_written() {
    let server = server(|path| match path {
        "/catalog" => catalog(&["/a/users.json", "/b/Users.json", "/rooms.json", "/rooms.json"]),
        _ => ok(USERS),
    });
    let folder = tempfile::tempdir().unwrap();
    let outcome = fetch(&server, folder.path(), &[]);
    let expected = "failed: users.json: SERVER/a/users.json and SERVER/b/Users.json would be written to this file; nothing was written\n";
    assert_eq!(outcome.errors, expected);
    assert!(!outcome.success);
    assert_eq!(names(folder.path()), ["rooms.json"]);
}

#[test]
fn a_name_cannot_leave_the_folder() {
    let server = server(|path| match path {
        "/catalog" => catalog(&["/..%2F..%2Fusers.json", "/%2e%2e/%2e%2e/rooms.json"]),
        _ => ok(USERS),
    });
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("documents");
    let outcome = fetch(&server, &target, &[]);
    let message = "`..%2F..%2Fusers` in its address contains characters other than letters, digits, `-`, `_` and `.`";
    assert_eq!(outcome.errors, format!("failed: SERVER/..%2F..%2Fusers.json: {message}\n"));
    assert!(!outcome.success);
    assert_eq!((names(folder.path()), names(&target)), (vec!["documents".to_owned()], vec!["rooms.json".to_owned()]));
}

#[test]
fn a_catalog_that_is_none_and_a_wrong_command_line_are_errors() {
    let folder = tempfile::tempdir().unwrap();
    for (body, expected) in [
        (ok("<html>"), "error: the catalogue SERVER/catalog: not a JSON catalogue: "),
        (ok("{}"), "error: the catalogue SERVER/catalog: the list `linkset`, which RFC 9264 requires, is missing\n"),
        (ok(r#"{"linkset": []}"#), "error: the catalogue SERVER/catalog does not link to any document\n"),
        (
            ok(r#"{"linkset": [{"anchor": "/a"}]}"#),
            "note: the catalogue entry /a does not link to a document\nerror: the catalogue SERVER/catalog does not link to any document\n",
        ),
        (
            ok(r#"{"linkset": [{"anchor": "/a", "service-desc": [{"title": "A"}]}]}"#),
            "failed: the catalogue entry /a: a link with the relation `service-desc` has no usable `href`\nerror: the catalogue SERVER/catalog",
        ),
        (
            http("500 Internal Server Error", "", ""),
            "error: the catalogue SERVER/catalog: the server responded with 500",
        ),
    ] {
        let server = server(move |_| body.clone());
        let outcome = fetch(&server, folder.path(), &[]);
        assert!(outcome.errors.starts_with(expected) && !outcome.success, "{expected}\n{}", outcome.errors);
    }
    for (arguments, expected) in [
        (&["fetch"][..], "error: no folder for the documents: zoom-codegen fetch [--from URL]"),
        (&["fetch", "--form", "x"], "error: `--form` is not an option: zoom-codegen fetch "),
        (&["fetch", "a", "b"], "error: `b` is a second folder: zoom-codegen fetch "),
        (&["fetch", "a", "--from"], "error: `--from` needs a value: zoom-codegen fetch "),
        (
            &["fetch", "a", "--from", "x"],
            "error: `--from x`: relative URL without a base; write an address such as https://",
        ),
        (
            &["fetch", "a", "--from", "http://z.example/"],
            "error: `--from`: `http://z.example/` does not begin with `https://`\n",
        ),
        (&["fetch", "a", "--timeout", "0"], "error: `--timeout 0`: not a positive integer; write `--timeout 100`\n"),
        (&["diff", "a"], "error: `diff` takes two folders of documents: the older one, then the newer one\n"),
        (&["generate"], "error: `generate` takes two folders: the documents, and zoom-rest\n"),
        (&["a", "b"], "error: `a` is not a command; use `generate`, `diff` or `fetch`\n"),
        (&[], "error: no command\n\nusage:\n"),
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_zoom-codegen")).args(arguments).output().unwrap();
        let errors = String::from_utf8(output.stderr).unwrap();
        assert!(errors.starts_with(expected) && !output.status.success(), "{arguments:?}: {errors}");
    }
    assert!(names(folder.path()).is_empty());
}
