//! Receiving: from a request or a socket to a handler, and back to a status.
//!
//! ```text
//! request → body → signature → dispatch → handler → outcome → response
//! ```

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
