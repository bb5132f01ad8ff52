//! Receiving: from a request or a socket to a handler, and back to a status.
//!
//! ```text
//! request → body → signature → dispatch → handler → outcome → response
//! ```

// `builder` has what a receiver is made of, `state` the type parameter for it. `service` turns a request into a delivery and an
// `Outcome` into a response; `outcome` is the one table of statuses and of words in the log. `dispatch` is what webhooks and
// the WebSocket have in common: it admits an event, asks `deliveries/` whether it was handled, runs the handler and marks the
// event. `handler` hides the types of handlers, `panics` catches theirs. `key` decides what makes two deliveries the same
// event. `run` hands the events of a WebSocket to `dispatch`, and `stored` those that an inbox kept, as `RedisInbox` of
// zoom-redis does. `unavailable` is the error of a handler that could do its work later.

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
