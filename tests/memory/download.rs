//! Tests how much memory a download needs.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
};
use zoom_core::{Download, zoom_endpoint};
use zoom_tests::{alone_in_process, peak_kb};

const SIZE: u64 = 200 * 1024 * 1024;
const ALLOWED_KB: u64 = 20 * 1024;

#[zoom_endpoint(GET "/clips/<clip_id>/download" -> Download)]
struct DownloadClip {
    clip_id: String,
}

/// Responds to one request with as many bytes as its header states.
async fn send_file(listener: TcpListener) {
    let (mut socket, _) = listener.accept().await.unwrap();
    let mut request = [0; 4096];
    assert_ne!(socket.read(&mut request).await.unwrap(), 0);
    socket.write_all(format!("HTTP/1.1 200 OK\r\ncontent-length: {SIZE}\r\n\r\n").as_bytes()).await.unwrap();
    let piece = vec![7; 64 * 1024];
    for _ in 0..SIZE / piece.len() as u64 {
        socket.write_all(&piece).await.unwrap();
    }
}

#[tokio::test]
async fn a_download_of_200_mb_takes_less_than_20_mb_of_memory() {
    let path = std::env::temp_dir().join(format!("zoom-core-{}-download", std::process::id()));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = zoom_tests::client(&format!("http://{}/v2", listener.local_addr().unwrap()));
    let _alone = alone_in_process();
    let before = peak_kb();
    let sending = tokio::spawn(send_file(listener));
    let length = DownloadClip::new("a").send(&client).await.unwrap().save_to(&path).await.unwrap();
    sending.await.unwrap();
    let added = peak_kb() - before;
    assert_eq!((length, fs::metadata(&path).unwrap().len()), (SIZE, SIZE));
    fs::remove_file(&path).unwrap();
    assert!(added < ALLOWED_KB, "{added} KB were added");
}
