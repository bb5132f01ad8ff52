//! Tests how much memory an upload needs.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
};
use zoom_core::{FilePart, zoom_endpoint};
use zoom_tests::{alone_in_process, peak_kb};

const SIZE: u64 = 200 * 1024 * 1024;
const ALLOWED_KB: u64 = 20 * 1024;

#[zoom_endpoint(POST "/files" -> (), base = FileApi, body = multipart)]
struct UploadFile {
    #[part(file)]
    file: FilePart,
}

/// Reads one request, counts the bytes of its body, and responds.
async fn count_body(listener: TcpListener) -> u64 {
    let (mut socket, _) = listener.accept().await.unwrap();
    let mut buffer = vec![0; 64 * 1024];
    let (mut head, mut total, mut expected) = (Vec::new(), 0_u64, None);
    while expected.is_none_or(|expected| total < expected) {
        let read = socket.read(&mut buffer).await.unwrap();
        assert_ne!(read, 0, "cut off after {total} bytes");
        if expected.is_some() {
            total += read as u64;
            continue;
        }
        head.extend_from_slice(&buffer[..read]);
        if let Some(end) = head.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
            let text = String::from_utf8_lossy(&head[..end]).to_ascii_lowercase();
            let length = text.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
            expected = Some(length.parse().unwrap());
            total = (head.len() - end - 4) as u64;
        }
    }
    socket.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.unwrap();
    total
}

#[tokio::test]
async fn an_upload_of_200_mb_takes_less_than_20_mb_of_memory() {
    let path = std::env::temp_dir().join(format!("zoom-core-{}-upload", std::process::id()));
    fs::File::create(&path).unwrap().set_len(SIZE).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = zoom_tests::client(&format!("http://{}/v2", listener.local_addr().unwrap()));
    let _alone = alone_in_process();
    let before = peak_kb();
    let received = tokio::spawn(count_body(listener));
    UploadFile::new(FilePart::open(&path).unwrap()).send(&client).await.unwrap();
    assert!(received.await.unwrap() > SIZE);
    let added = peak_kb() - before;
    fs::remove_file(&path).unwrap();
    assert!(added < ALLOWED_KB, "{added} KB were added");
}
