//! Events: which ones Zoom would send to report what a call changed, and how they are delivered.
//!
//! `table` names the event of each operation, `change` drafts it from what a call changed, and `body` writes it.
//! `sender` stores it, and queues it for each `subscription`: for a `webhook`, which sends it through `post`, and for a
//! WebSocket (`socket`). `registered` implements the operations of event subscriptions, and `control` the calls of
//! tests in other languages.

pub(crate) mod body;
pub(crate) mod change;
pub(crate) mod table;

mod backlog;
pub(crate) mod delivery_fault;
pub(crate) mod note;
pub(crate) mod post;
pub(crate) mod sender;
pub(crate) mod socket;
pub(crate) mod status;
mod subscription;
mod webhook;

pub(crate) mod control;
pub(crate) mod registered;
