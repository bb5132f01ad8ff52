//! Tests downloads of recordings over HTTP/2, whose responses need neither a length nor a closed connection to indicate
//! where they end.

#![cfg(all(target_os = "linux", feature = "meetings"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

use std::{fs, path::Path, sync::Arc};

use common::{Run, program};
use h2::{Reason, server::SendResponse};
use tempfile::tempdir;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{ServerConfig, pki_types::PrivateKeyDer},
};
use zoom_tests::TOKEN;

/// The files that the server lists. The size of each is correct, belongs to another rendering, or is not listed.
const FILES: &str = r#"{"meetings":[{"topic":"Plans","recording_files":[
    {"id":"listed","file_size":10,"download_url":"https://HOST/rec/listed"},
    {"id":"unlisted","download_url":"https://HOST/rec/unlisted"},
    {"id":"reset","file_size":5,"download_url":"https://HOST/rec/reset"},
    {"id":"short","file_size":5,"download_url":"https://HOST/rec/short"},
    {"id":"closed","file_size":5,"download_url":"https://HOST/rec/closed"}
]}]}"#;

type Body = bytes::Bytes;

/// Responds on each connection until the client closes it.
async fn serve(listener: TcpListener, acceptor: TlsAcceptor) {
    let host = format!("localhost:{}", listener.local_addr().unwrap().port());
    while let Ok((socket, _)) = listener.accept().await {
        tokio::spawn(serve_connection(socket, acceptor.clone(), host.clone()));
    }
}

async fn serve_connection(socket: TcpStream, acceptor: TlsAcceptor, host: String) {
    let mut connection = h2::server::handshake(acceptor.accept(socket).await.unwrap()).await.unwrap();
    while let Some(Ok((request, respond))) = connection.accept().await {
        let path = request.uri().path().to_owned();
        if path == "/rec/closed" {
            send(&path, respond, &host);
            // The response is written while the connection waits for another request, which never arrives.
            _ = tokio::time::timeout(std::time::Duration::from_millis(200), connection.accept()).await;
            return;
        }
        send(&path, respond, &host);
    }
}

fn send(path: &str, mut respond: SendResponse<Body>, host: &str) {
    let response = http::Response::builder();
    let response = match path {
        "/rec/short" => response.header("content-length", 10),
        _ => response,
    };
    let mut stream = respond.send_response(response.body(()).unwrap(), false).unwrap();
    match path {
        "/rec/reset" => {
            stream.send_data("shor".into(), false).unwrap();
            stream.send_reset(Reason::INTERNAL_ERROR);
        }
        "/rec/closed" => {
            stream.send_data("shor".into(), false).unwrap();
            // Dropping the stream would reset it.
            std::mem::forget(stream);
        }
        path if path.starts_with("/rec/") => stream.send_data("short".into(), true).unwrap(),
        _ => stream.send_data(FILES.replace("HOST", host).into(), true).unwrap(),
    }
}

/// Downloads the recordings of a server that supports only HTTP/2.
async fn download(home: &Path, folder: &Path) -> Run {
    let certified = rcgen::generate_simple_self_signed(vec!["localhost".into()]).unwrap();
    let certificate = home.join("certificate.pem");
    fs::write(&certificate, certified.cert.pem()).unwrap();
    let key = PrivateKeyDer::Pkcs8(certified.signing_key.serialize_der().into());
    // The cryptography provider is named explicitly, because a build of the whole workspace contains two of them.
    let provider = Arc::new(tokio_rustls::rustls::crypto::aws_lc_rs::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certified.cert.der().clone()], key)
        .unwrap();
    config.alpn_protocols = vec![b"h2".to_vec()];
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("https://localhost:{}/v2", listener.local_addr().unwrap().port());
    tokio::spawn(serve(listener, TlsAcceptor::from(Arc::new(config))));
    let mut program = program(home);
    program
        .args(["recordings", "download", "--user", "me", "--from", "2026-01-01", "--to", "2026-01-02", "--dir"])
        .arg(folder)
        .envs([("ZOOM_BASE_URL", &*base_url), ("ZOOM_ACCESS_TOKEN", TOKEN)])
        .env("SSL_CERT_FILE", certificate);
    tokio::task::spawn_blocking(move || program.output().unwrap().into()).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_recording_over_http2_is_whole_whatever_size_is_listed() {
    let (home, folder) = (tempdir().unwrap(), tempdir().unwrap());
    let run = download(home.path(), folder.path()).await;
    assert_eq!(run.code, 6, "{}", run.err);
    let note = "Plans listed`: Zoom lists 10 bytes, but the complete file has 5";
    assert!(run.err.contains(note), "{}", run.err);
    assert!(!run.err.contains("Plans unlisted"), "{}", run.err);
    assert!(run.err.contains("recordings: 2 downloaded (10 B), 0 already present, 3 failed"), "{}", run.err);
    let mut files: Vec<(String, String)> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().into_string().unwrap(), fs::read_to_string(entry.path()).unwrap()))
        .collect();
    files.sort();
    assert_eq!(files, [("Plans listed", "short"), ("Plans unlisted", "short")].map(|(a, b)| (a.into(), b.into())));
}
