//! The inputs and the actions of a session.

use crate::{
    SocketError,
    rtms::{
        code::StopReason,
        error::RtmsError,
        item::Item,
        link::Link,
        message::{Message, MessageError, UserId},
    },
    socket::item::GapReason,
};

/// An input: something that happened outside the session.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use zoom_events::{SocketError, SocketErrorKind, rtms::{Action, Client, Input, Link, Source, Started, Transcript}};
///
/// let started = Started::new(Source::Meeting, "uuid==", "stream", "wss://rtms.zoom.us")?;
/// let mut session = Client::new("client-id", "client-secret").transcript(Transcript::default()).session(&started)?;
/// assert!(matches!(session.next_action(), Some(Action::Connect(Link::Signaling, _))));
///
/// // The server can't be reached. As soon as the wait is over, the session connects again.
/// let failed = Input::Failed(Link::Signaling, SocketError::new(SocketErrorKind::Unreachable));
/// session.handle(failed, Duration::from_secs(1));
/// assert!(session.next_action().is_none());
/// let due = session.deadline().ok_or("the session has ended")?;
/// session.handle(Input::Time, due);
/// assert!(matches!(session.next_action(), Some(Action::Connect(Link::Signaling, _))));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// A loop that waits for the sockets until something is due. After a pause of the whole process, the messages that are
/// waiting in the sockets come first:
///
/// ```
/// use std::time::{Duration, Instant};
/// use zoom_events::rtms::{Action, Input, Session};
///
/// # fn carry_out(_: Action) {}
/// # fn next_input_before(_: Instant) -> Option<Input> { None }
/// # fn read_waiting(_: &mut Session, _: Duration) {}
/// fn run(mut session: Session) {
///     let began = Instant::now();
///     loop {
///         while let Some(action) = session.next_action() {
///             carry_out(action);
///         }
///         let Some(deadline) = session.deadline() else { return };
///         let input = next_input_before(began + deadline).unwrap_or(Input::Time);
///         if session.is_silent(began.elapsed()) {
///             read_waiting(&mut session, began.elapsed());
///         }
///         session.handle(input, began.elapsed());
///     }
/// }
/// ```
#[derive(Debug)]
#[allow(clippy::large_enum_variant, reason = "a message is moved once, and a box would cost each frame an allocation")]
#[non_exhaustive]
pub enum Input {
    /// A WebSocket was opened.
    Opened(Link),
    /// A WebSocket could not be opened.
    Failed(Link, SocketError),
    /// A message arrived.
    Message(Link, Message),
    /// A frame arrived that is not a message.
    Unreadable(Link, MessageError),
    /// Anything else arrived, such as a ping.
    Alive(Link),
    /// A connection ended.
    Lost(Link, GapReason),
    /// The program chooses whose video is sent.
    SubscribeVideo {
        /// The participant.
        user_id: UserId,
        /// `false` ends the subscription.
        subscribe: bool,
    },
    /// The program requests the state of the stream.
    AskState,
    /// The webhook `…rtms_stopped` arrived.
    Stopped(StopReason),
    /// The webhook `…rtms_interrupted` arrived: Zoom has lost the signaling connection.
    Interrupted,
    /// The program closes the stream.
    Close,
    /// Time passed: anything that is due happens, such as another attempt or the end of a silent connection.
    Time,
}

/// An action to carry out. The order matters.
///
/// # Examples
///
/// ```
/// use std::collections::HashMap;
/// use zoom_events::rtms::{Action, Link};
///
/// # struct Socket;
/// # impl Socket {
/// #     fn open(_: &str) -> Self { Self }
/// #     fn send(&mut self, _: String) {}
/// # }
/// /// Carries out an action. Returns `false` at the end of the stream.
/// fn carry_out(action: Action, sockets: &mut HashMap<Link, Socket>) -> bool {
///     match action {
///         Action::Connect(link, url) => drop(sockets.insert(link, Socket::open(&url))),
///         Action::Send(link, message) => {
///             if let Some(socket) = sockets.get_mut(&link) {
///                 socket.send(message.to_json());
///             }
///         }
///         Action::Disconnect(link) => drop(sockets.remove(&link)),
///         Action::Deliver(item) => println!("{item:?}"),
///         Action::End(error) => {
///             println!("the stream has ended: {error:?}");
///             return false;
///         }
///         _ => {}
///     }
///     true
/// }
/// ```
#[derive(Debug)]
#[allow(clippy::large_enum_variant, reason = "an action is moved once, and most are items")]
#[non_exhaustive]
pub enum Action {
    /// Open a WebSocket at this address.
    Connect(Link, String),
    /// Send a message.
    Send(Link, Message),
    /// Close a WebSocket, or stop opening it.
    Disconnect(Link),
    /// Hand an item to the program.
    Deliver(Item),
    /// End the stream, with an error unless Zoom or the program ended it.
    End(Option<RtmsError>),
}
