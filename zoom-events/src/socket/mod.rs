//! Zoom's WebSocket delivery of events: [`EventSocket`](event_socket::EventSocket).
//!
//! `machine` decides everything and knows neither sockets nor clocks; `driver` carries out what it decides. `frame` reads
//! what Zoom sends, and `connector` opens a connection: a token, TCP, TLS, and the upgrade to a WebSocket.

pub(crate) mod error;
pub(crate) mod item;

mod address;
mod frame;
mod tls;
mod upgrade;

mod connector;
mod machine;

mod driver;

pub(crate) mod connect;
pub(crate) mod event_socket;
