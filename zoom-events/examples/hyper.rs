//! Receives webhooks with hyper alone.
//!
//! ```console
//! $ ZOOM_WEBHOOK_SECRET=… cargo run -p zoom-events --example hyper
//! listening on http://127.0.0.1:3000/
//! ```
//!
//! The first argument is the address to listen on (by default, `127.0.0.1:3000`). Zoom delivers to `https://` URLs
//! only, so put a proxy with a certificate in front of this server. Ctrl-C stops the server and waits for the
//! connections and handlers that are still active.

use std::{env, time::Duration};

use hyper::server::conn::http1;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use tokio::{net::TcpListener, signal, time};
use zoom_core::{event::Event, webhook::Webhook};
use zoom_events::{BoxError, Delivery, EventReceiver, MemoryDeliveries};

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let secret = env::var("ZOOM_WEBHOOK_SECRET").map_err(|_| "set ZOOM_WEBHOOK_SECRET to the app's secret token")?;
    let receiver = EventReceiver::new(Webhook::new(secret)?)
        .fallback(async |event: Event, delivery: Delivery| {
            println!("{} at {:?}", event.name(), delivery.timestamp());
            Ok(())
        })
        .deduplicate(MemoryDeliveries::new(10_000));

    let address = env::args().nth(1).unwrap_or_else(|| "127.0.0.1:3000".to_owned());
    let listener = TcpListener::bind(address).await?;
    println!("listening on http://{}/", listener.local_addr()?);
    let connections = GracefulShutdown::new();
    loop {
        let stream = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
                // For example, too many files are open: the next connection may succeed.
                Err(error) => {
                    eprintln!("{error}");
                    time::sleep(Duration::from_millis(100)).await;
                    continue;
                }
            },
            _ = signal::ctrl_c() => break,
        };
        let service = TowerToHyperService::new(receiver.clone());
        let connection = http1::Builder::new().timer(TokioTimer::new()).serve_connection(TokioIo::new(stream), service);
        let connection = connections.watch(connection);
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                eprintln!("{error}");
            }
        });
    }
    connections.shutdown().await;
    receiver.shutdown().await;
    Ok(())
}
