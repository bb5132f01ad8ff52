//! Zoom's WebSocket as a stream of events.

use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll},
};

use futures_core::Stream;
use tokio::{
    sync::{mpsc, oneshot},
    task::JoinHandle,
};
use zoom_core::auth::Auth;

use super::{
    connect::Connect,
    driver::{Driver, Item},
    error::{SocketError, SocketErrorKind},
    item::GapReason,
    machine::Machine,
};

/// Zoom's delivery of events through a WebSocket, as a stream: no public address and no signatures are needed.
///
/// The socket sends heartbeats, and when the connection is lost, it reconnects with a backoff and a valid token. Zoom
/// does not keep events for a subscription without a connection, so each [`Gap`](crate::SocketItem::Gap) is an item of
/// the stream, with its length and its reason. The events of one connection arrive in the order in which Zoom sent
/// them.
///
/// Zoom delivers only to the newest connection of a subscription. When Zoom closes this connection in favor of a newer
/// one, or when the subscription no longer exists, the stream yields a [`SocketError`] and ends.
///
/// A slow consumer slows the server down: when [`buffer`](Connect::buffer) items are waiting, nothing more is read.
/// Heartbeats continue in a separate task, which closes the connection when the stream is dropped. The stream therefore
/// requires a Tokio runtime with its time and I/O drivers.
///
/// # Logging
///
/// A lost connection, a failed attempt, a gap and a frame that can't be read are `WARN` events; the end of the stream
/// is an `ERROR` event. None contains the token or an event's content. At the level `TRACE`, the crate `tungstenite`
/// logs each frame with its content, and at the level `DEBUG`, the reason that the server sends when it closes a
/// connection: exclude both in your filter, as in `trace,tungstenite=info`.
///
/// # Examples
///
/// ```no_run
/// use zoom_core::auth::{App, ClientCredentials};
/// use zoom_events::{EventSocket, SocketItem};
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let auth = ClientCredentials::new(App::new("client-id").secret("client-secret"));
/// let mut socket = EventSocket::connect(auth, "subscription-id").await?;
/// while let Some(item) = socket.next().await {
///     match item? {
///         SocketItem::Event(event) => println!("{}", event.name()),
///         SocketItem::Gap(gap) => println!("a gap of {:?}: {}", gap.duration, gap.reason),
///         _ => {}
///     }
/// }
/// # Ok(())
/// # }
/// ```
pub struct EventSocket {
    items: mpsc::Receiver<Item>,
    driver: JoinHandle<()>,
}

impl EventSocket {
    /// Connects to an app's subscription, which is shown on the app's page under "Event subscription". Await the
    /// returned [`Connect`], optionally after changing its settings.
    ///
    /// `auth` is the login of the app to which the subscription belongs: Zoom requires
    /// [`ClientCredentials`](zoom_core::auth::ClientCredentials).
    ///
    /// # Errors
    ///
    /// [`SocketError`] if a setting is not valid, if there is no token, or if the first connection fails. The first
    /// connection is not retried, except with another token. Once Zoom has confirmed the connection, the stream ends
    /// only with errors that a retry can't fix.
    ///
    /// # Examples
    ///
    /// A setting that is not valid is reported immediately:
    ///
    /// ```
    /// use zoom_core::AccessToken;
    /// use zoom_events::EventSocket;
    ///
    /// # #[tokio::main]
    /// # async fn main() {
    /// let connect = EventSocket::connect(AccessToken::new("secret"), "id").base_url("wss://zoom.example.com/ws");
    /// let error = std::error::Error::source(&connect.await.unwrap_err()).unwrap().to_string();
    /// assert!(error.contains("must be a host of Zoom over `wss://`"));
    /// # }
    /// ```
    pub fn connect(auth: impl Auth, subscription_id: impl Into<String>) -> Connect {
        Connect::new(auth, subscription_id.into())
    }

    /// Returns the next item, or `None` after an error or after the end.
    ///
    /// This method is cancel-safe: if the future is dropped, no item is lost.
    ///
    /// # Examples
    ///
    /// A program that also does other work, without losing an item:
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use zoom_events::{EventSocket, SocketError};
    ///
    /// async fn read(mut socket: EventSocket) -> Result<(), SocketError> {
    ///     let mut minutes = tokio::time::interval(Duration::from_secs(60));
    ///     loop {
    ///         tokio::select! {
    ///             item = socket.next() => match item {
    ///                 Some(item) => println!("{:?}", item?),
    ///                 None => return Ok(()),
    ///             },
    ///             _ = minutes.tick() => println!("still connected"),
    ///         }
    ///     }
    /// }
    /// ```
    pub async fn next(&mut self) -> Option<Item> {
        self.items.recv().await
    }

    /// Closes the connection and waits until it is closed, for at most a second. Items that have not been taken are
    /// dropped.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(mut socket: zoom_events::EventSocket) {
    /// tokio::select! {
    ///     _ = socket.next() => {}
    ///     _ = tokio::signal::ctrl_c() => {}
    /// }
    /// socket.close().await;
    /// # }
    /// ```
    pub async fn close(mut self) {
        self.items.close();
        // The task ends on its own. It does not matter if the task was stopped together with its runtime.
        _ = self.driver.await;
    }
}

impl Stream for EventSocket {
    type Item = Item;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Item>> {
        self.items.poll_recv(context)
    }
}

impl fmt::Debug for EventSocket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventSocket").finish_non_exhaustive()
    }
}

impl IntoFuture for Connect {
    type Output = Result<EventSocket, SocketError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let (timing, buffer) = (self.timing(), self.buffered_items());
            let connector = self.into_connector()?;
            let (sender, items) = mpsc::channel(buffer);
            let (ready, is_ready) = oneshot::channel();
            let machine = Machine::new(timing, fastrand::f64);
            let driver = tokio::spawn(Driver::new(connector, machine, sender, ready).run());
            // Dropping this future drops `items`, which ends the task.
            let ended = || Err(SocketError::new(SocketErrorKind::Ended(GapReason::Protocol)));
            is_ready.await.unwrap_or_else(|_| ended())?;
            Ok(EventSocket { items, driver })
        })
    }
}
