//! Deliveries over real sockets: the responses, the log, and the kinds of handlers.

mod handlers;
mod statuses;
mod stored;
mod support;
