//! The commands, one per file: the arguments of each, and what it does.

pub(crate) mod auth;
pub(crate) mod batch;
pub(crate) mod call;
pub(crate) mod completions;
pub(crate) mod config;
pub(crate) mod declare;
pub(crate) mod events;
pub(crate) mod export;
pub(crate) mod limits;
pub(crate) mod list;
pub(crate) mod listen;
pub(crate) mod login;
pub(crate) mod logout;
pub(crate) mod man;
#[cfg(feature = "mcp")]
pub(crate) mod mcp;
pub(crate) mod open;
pub(crate) mod operation;
#[cfg(feature = "meetings")]
pub(crate) mod recordings;
#[cfg(feature = "sandbox")]
pub(crate) mod sandbox;
pub(crate) mod show;
pub(crate) mod trigger;
pub(crate) mod whoami;
