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
/// It sends heartbeats, and connects again with a backoff and a valid token when the connection is lost. Zoom does not
/// keep events for a subscription without a connection, so each [`Gap`](crate::SocketItem::Gap) is an item of the
/// stream, with its length and its reason. Events of one connection arrive in the order in which Zoom sent them.
///
/// Zoom delivers to the newest connection of a subscription only. When it closes this one in favour of a newer one, or when
/// the subscription no longer exists, the stream yields a [`SocketError`] and ends.
///
/// A slow consumer slows the server down: when [`buffer`](Connect::buffer) items are waiting, nothing more is read.
/// Heartbeats continue in their own task, which closes the connection when the stream is dropped. So a Tokio runtime with
/// its time and I/O drivers is needed.
///
/// # Logging
///
/// A lost connection, a failed attempt, a gap and a frame that can't be read are `WARN` events; the end of the stream is an
/// `ERROR` event. None has the token or an event's content. The crate `tungstenite` logs each frame with its content at the
/// level `TRACE`, and what the server says when it closes a connection at `DEBUG`: leave both out of your filter, as in
/// `trace,tungstenite=info`.
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
///         SocketItem::Gap(gap) => println!("events of {:?} are lost: {}", gap.duration, gap.reason),
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
    /// Connects to a subscription of an app, which its page shows under Event subscription. Await the returned [`Connect`],
    /// after changing its settings if you wish.
    ///
    /// `auth` is the login of the app that has the subscription: Zoom asks for
    /// [`ClientCredentials`](zoom_core::auth::ClientCredentials).
    ///
    /// # Errors
    ///
    /// [`SocketError`] if a setting is not valid, if there is no token, or if the first connection fails, which is not
    /// retried except with another token. Once Zoom has confirmed the connection, only errors that no attempt can mend end
    /// the stream.
    ///
    /// # Examples
    ///
    /// A setting that is not valid is an error at once:
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

    /// Returns the next item; `None` after an error, or after the end.
    ///
    /// It is cancel-safe: a dropped call does not lose an item.
    pub async fn next(&mut self) -> Option<Item> {
        self.items.recv().await
    }

    /// Closes the connection and waits until it is closed, a second at most. Items that have not been taken are dropped.
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
        // The task ends by itself. It does not matter if it was stopped with its runtime.
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
            // Dropping this call drops `items`, which ends the task.
            let ended = || Err(SocketError::new(SocketErrorKind::Ended(GapReason::Protocol)));
            is_ready.await.unwrap_or_else(|_| ended())?;
            Ok(EventSocket { items, driver })
        })
    }
}
