//! Tests of calls, Zoom's WebSocket and Redis over TLS: see `tests/https.rs`, `tests/wss.rs` and `tests/rediss.rs`.
