//! Receives the events that Zoom sends: by webhook, and by Zoom's WebSocket.

#![forbid(unsafe_code)]

#[cfg(feature = "socket")]
mod socket;

#[cfg(feature = "socket")]
pub use socket::{
    connect::Connect,
    error::{SocketError, SocketErrorKind},
    event_socket::EventSocket,
    item::{Gap, GapReason, SocketItem, UnreadableFrame},
};
