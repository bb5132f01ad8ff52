//! A slow network.

use std::{net::SocketAddr, time::Duration};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream, tcp},
    task::JoinHandle,
};

/// A proxy that forwards all data to a server, each packet after a delay. When it is dropped, it stops accepting
/// connections.
pub struct SlowProxy {
    address: SocketAddr,
    accepting: JoinHandle<()>,
}

impl SlowProxy {
    /// Starts a proxy. Half of the delay applies on the way to the server and half on the way back.
    ///
    /// # Panics
    ///
    /// Panics if no loopback socket can be bound.
    pub async fn start(server: SocketAddr, delay: Duration) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a loopback socket");
        let address = listener.local_addr().expect("a bound socket has an address");
        let accepting = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let Ok(server) = TcpStream::connect(server).await else { continue };
                let ((from_client, to_client), (from_server, to_server)) = (client.into_split(), server.into_split());
                tokio::spawn(pass_on(from_client, to_server, delay / 2));
                tokio::spawn(pass_on(from_server, to_client, delay / 2));
            }
        });
        Self { address, accepting }
    }

    /// Returns the proxy's port on 127.0.0.1.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.address.port()
    }
}

impl Drop for SlowProxy {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn pass_on(mut from: tcp::OwnedReadHalf, mut to: tcp::OwnedWriteHalf, delay: Duration) -> Option<()> {
    let mut bytes = vec![0; 64 * 1024];
    loop {
        let length = from.read(&mut bytes).await.ok().filter(|length| *length > 0)?;
        tokio::time::sleep(delay).await;
        to.write_all(&bytes[..length]).await.ok()?;
    }
}
