//! Zoom's WebSocket over TLS: see `tests/wss.rs`.
