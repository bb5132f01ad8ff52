//! Zoom's WebSocket delivery of events: [`EventSocket`](event_socket::EventSocket).
//!
//! `machine` decides everything and knows neither sockets nor clocks; `driver` carries out what it decides. `frame` reads
//! what Zoom sends, and `connector` opens a connection with a token. `dial` opens a WebSocket, for RTMS too.

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
