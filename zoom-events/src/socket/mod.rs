//! Zoom's delivery of events by WebSocket: [`EventSocket`](event_socket::EventSocket).

// `socket/` implements the connection to Zoom's WebSocket: from frames and time alone, `machine` decides what is sent,
// what is delivered, when to reconnect and when to give up. `driver` is the task that owns the socket and carries out
// these decisions; `frame` reads what Zoom sends; `address` checks that a token may be sent to an address, and
// `connector` connects to it; `dial` opens any WebSocket, using `tls` and `upgrade`. `event_socket` is the stream, and
// `connect` contains its settings.

pub(crate) mod error;
pub(crate) mod frame;
pub(crate) mod item;
pub(crate) mod tls;

mod address;
mod upgrade;

pub(crate) mod dial;

mod connector;
mod machine;

mod driver;

pub(crate) mod connect;
pub(crate) mod event_socket;
