//! What programs that share a Redis server see, against a server that is started for each test.

mod connection;
mod limiter;
