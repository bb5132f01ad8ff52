//! Events from Zoom's WebSocket, or from a sandbox.

use zoom_core::event::Event;

use crate::{exit::Failure, globals::Globals};

/// What a source of events yields.
pub(super) enum Arrival {
    Event(Event),
    /// What the user should know about the connection.
    Note(String),
}

/// A connection to Zoom's WebSocket.
pub(super) struct Live;

impl Live {
    pub(super) async fn connect(_subscription: Option<&str>, _globals: &Globals) -> Result<Self, Failure> {
        Err(Failure::failed("not yet"))
    }

    pub(super) async fn next(&mut self) -> Result<Arrival, Failure> {
        Ok(Arrival::Note(String::new()))
    }
}
