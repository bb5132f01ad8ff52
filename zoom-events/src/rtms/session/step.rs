//! What goes into a session and what comes out.

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

/// What happened.
#[derive(Debug)]
#[allow(clippy::large_enum_variant, reason = "a message is moved once, and a box would cost each frame an allocation")]
#[non_exhaustive]
pub enum Input {
    /// A WebSocket is open.
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
        /// `false` ends it.
        subscribe: bool,
    },
    /// The program asks for the state of the stream.
    AskState,
    /// The webhook `…rtms_stopped` arrived.
    Stopped(StopReason),
    /// The webhook `…rtms_interrupted` arrived: Zoom has lost the signaling connection.
    Interrupted,
    /// The program closes the stream.
    Close,
    /// Time passed: what is due happens, such as another attempt, or the end of a silent connection.
    Time,
}

/// What to do. The order matters.
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
    /// The end: with an error, unless Zoom or the program wanted it.
    End(Option<RtmsError>),
}
