//! What programs that share a Redis server see, against a server that is started for each test.

mod connection;
#[cfg(feature = "events")]
mod deliveries;
#[cfg(feature = "events")]
#[path = "../../../tests/support/event_log.rs"]
#[allow(unreachable_pub, reason = "it is a module of another crate")]
mod event_log;
#[cfg(feature = "events")]
mod inbox;
#[cfg(feature = "events")]
mod inbox_faults;
#[cfg(feature = "events")]
mod proxy;
#[cfg(feature = "events")]
mod receiving;
