//! A proxy that loses responses of a server together with their connections.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicBool, AtomicUsize, Ordering},
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _, copy},
    net::{TcpListener, TcpStream},
};

/// Forwards all data until a response has to be lost.
#[derive(Clone)]
pub(crate) struct Proxy {
    port: u16,
    loses_next: Arc<AtomicBool>,
    loses_next_with: Arc<Mutex<Option<&'static str>>>,
    /// One in this many responses is lost; 0 for none.
    loses_every: Arc<AtomicUsize>,
    lost: Arc<AtomicUsize>,
}

impl Proxy {
    pub(crate) async fn start(server: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (loses_next, loses_next_with) = (Arc::default(), Arc::default());
        let proxy = Self { port, loses_next, loses_next_with, loses_every: Arc::default(), lost: Arc::default() };
        let shared = proxy.clone();
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(shared.clone().connect(client, server));
            }
        });
        proxy
    }

    pub(crate) fn url(&self) -> String {
        format!("redis://127.0.0.1:{}", self.port)
    }

    /// Loses the next response.
    pub(crate) fn lose_next(&self) {
        self.loses_next.store(true, Ordering::SeqCst);
    }

    /// Loses the next response that contains this text.
    pub(crate) fn lose_next_with(&self, text: &'static str) {
        *self.loses_next_with.lock().unwrap() = Some(text);
    }

    fn is_lost(&self, response: &[u8]) -> bool {
        let mut text = self.loses_next_with.lock().unwrap();
        let has_text = text.is_some_and(|text| response.windows(text.len()).any(|part| part == text.as_bytes()));
        if has_text {
            *text = None;
        }
        has_text || self.loses_next.swap(false, Ordering::SeqCst)
    }

    /// Loses one in `count` responses, or none if `count` is 0.
    pub(crate) fn lose_every(&self, count: usize) {
        self.loses_every.store(count, Ordering::SeqCst);
    }

    /// Returns how many responses were lost.
    pub(crate) fn lost(&self) -> usize {
        self.lost.load(Ordering::SeqCst)
    }

    async fn connect(self, client: TcpStream, server: u16) {
        let Ok(server) = TcpStream::connect(("127.0.0.1", server)).await else { return };
        let (mut from_client, mut to_client) = client.into_split();
        let (mut from_server, mut to_server) = server.into_split();
        let requests = tokio::spawn(async move { copy(&mut from_client, &mut to_server).await });
        let (mut buffer, mut count) = (vec![0; 64 * 1024], 0);
        while let Ok(length @ 1..) = from_server.read(&mut buffer).await {
            count += 1;
            let every = self.loses_every.load(Ordering::SeqCst);
            // The first responses belong to the handshake.
            if self.is_lost(&buffer[..length]) || (every > 0 && count > 4 && count % every == 0) {
                self.lost.fetch_add(1, Ordering::SeqCst);
                break;
            }
            if to_client.write_all(&buffer[..length]).await.is_err() {
                break;
            }
        }
        requests.abort();
    }
}
