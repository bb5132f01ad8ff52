//! Receives deliveries: passes an event from a request or a socket to a handler, and turns the outcome into a status.
//!
//! ```text
//! request → body → signature → dispatch → handler → outcome → response
//! ```

// `builder` contains the receiver and its settings, and `state` its type parameter. `service` turns a request into a
// delivery and an `Outcome` into a response; `outcome` is the only table of statuses and of words in the log.
// `dispatch` is shared by webhooks and the WebSocket: it admits an event, asks `deliveries/` whether it has been
// handled, runs the handler and marks the event. `handler` hides the types of handlers, and `panics` catches the panics
// of handlers. `key` decides whether two deliveries are the same event. `run` hands the events of a WebSocket to
// `dispatch`, and `stored` hands it those that were stored in an inbox, such as `RedisInbox` in zoom-redis.
// `unavailable` is the error of a handler that may be able to do its work later.

mod body;
mod builder;
mod dispatch;
mod handler;
mod metrics;
mod outcome;
mod panics;
#[cfg(feature = "socket")]
mod run;
mod service;
mod state;
mod stored;

#[cfg(feature = "rtms")]
pub(crate) use self::dispatch::Chain;
pub use self::{
    body::ResponseBody, builder::EventReceiver, handler::DeclaredEvent, service::ResponseFuture, state::WithState,
    stored::NotHandled,
};
