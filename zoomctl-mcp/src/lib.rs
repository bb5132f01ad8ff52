//! The protocol of `zoomctl mcp`: a server of the Model Context Protocol, over the standard streams or HTTP.
//!
//! What the server offers is a [`Backend`] of `zoomctl`'s; this crate does not know Zoom. It is a crate of its own
//! because the protocol's library is generic: the code that is made of it is compiled here, for size, and only when
//! this crate changes. So the functions that are called from outside return boxed futures, whose code would be compiled
//! in the caller's crate otherwise.
//!
//! The interface is for `zoomctl`, and changes as it needs it.

pub mod http;

mod server;
mod stdio;

mod backend;

mod client;

pub mod handles;

mod fault;
mod future;

pub use self::{
    backend::{Argument, Backend, Content, Info, Outcome, Prompt, Reply, Resource, Template, Tool},
    client::{Client, Question},
    fault::Fault,
    future::BoxFuture,
    stdio::serve_stdio,
};
