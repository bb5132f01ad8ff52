//! Zoom's WebSocket delivery of events: [`EventSocket`](event_socket::EventSocket).
//!
//! `machine` decides everything and knows neither sockets nor clocks; `driver` carries out what it decides. `frame` reads
//! what Zoom sends, and `connector` opens a connection with a token. `dial` opens a WebSocket, for RTMS too.

// A connection to Zoom's WebSocket is `socket/`: `machine` decides what is sent, what is delivered, when to connect again and
// when to give up, from frames and time alone. `driver` is the task that owns the socket and carries that out; `frame` reads
// what Zoom sends; `connector` opens a connection with `address` (where a token may be sent); `dial` opens any WebSocket, with
// `tls` and `upgrade`. `event_socket` is the stream, and `connect` has its settings.

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
