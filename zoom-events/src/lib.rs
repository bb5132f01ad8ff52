//! Receives the events that Zoom sends: by webhook, and by Zoom's WebSocket.

#![forbid(unsafe_code)]

mod deliveries;
mod delivery;
mod key;
#[cfg(feature = "socket")]
mod socket;

mod receiver;

pub use zoom_core::body::BoxError;

#[cfg(feature = "socket")]
pub use self::socket::{
    connect::Connect,
    error::{SocketError, SocketErrorKind},
    event_socket::EventSocket,
    item::{Gap, GapReason, SocketItem, UnreadableFrame},
};
pub use self::{
    deliveries::{Begin, Deliveries, MemoryDeliveries},
    delivery::Delivery,
    receiver::{DeclaredEvent, EventReceiver, ResponseBody, ResponseFuture, WithState},
};

/// Compiles the example of the README, which is also in the repository's.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
