//! Deliveries over real sockets: what comes back, what is logged, and what a handler may be.

mod handlers;
mod statuses;
mod stored;
mod support;
