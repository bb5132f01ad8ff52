//! Zoom's WebSocket and Redis over TLS: see `tests/wss.rs` and `tests/rediss.rs`.
