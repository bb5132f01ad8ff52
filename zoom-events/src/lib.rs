//! Receives the events that Zoom sends: by webhook, and by Zoom's WebSocket.

#![forbid(unsafe_code)]
