//! The effect and the cost of a shared limit, for the tables in zoom-redis's README.
//!
//! ```text
//! cargo bench -p zoom-redis --bench limits            both
//! cargo bench -p zoom-redis --bench limits -- held    eight processes against the sandbox for a minute, in five ways
//! cargo bench -p zoom-redis --bench limits -- cost    round trips, grants per second, microseconds per call
//! ```
//!
//! It needs `redis-server` and `redis-benchmark`.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a bench stops at the first error")]

mod cost;
mod held;

use std::env;

use zoom_core::{
    Value,
    operation::RateLimit,
    rate_limit::{Plan, Product, Quota},
    zoom_endpoint,
};
use zoom_redis::{Redis, RedisRateLimiter};

/// Requests per second.
const LIMIT: u32 = 80;

#[zoom_endpoint(GET "/users/<user_id>/status" -> Value, rate_limit = Light)]
struct GetStatus {
    user_id: String,
}

fn limiter(redis: &str, requests: u32) -> RedisRateLimiter {
    let quota = Quota::per_second(requests);
    RedisRateLimiter::new(&Redis::new(redis).unwrap(), "acme", Plan::BusinessPlus).quota(
        Product::General,
        RateLimit::Light,
        quota,
    )
}

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    if env::var_os(held::WORKER).is_some() {
        return runtime.block_on(held::worker());
    }
    let wants = |name| env::args().any(|arg| arg == name) || !env::args().any(|arg| arg == "held" || arg == "cost");
    if wants("cost") {
        runtime.block_on(cost::table());
    }
    if wants("held") {
        held::table();
    }
}
