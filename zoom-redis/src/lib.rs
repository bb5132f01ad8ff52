//! Many machines, one Zoom account: tokens, rate limits and received events, shared through Redis or Valkey.
//!
//! Zoom counts the calls of an account over all its programs, and a refresh token can be used only once. Programs that share
//! an account therefore share what they know, in a Redis server:
//!
//! | to share | see |
//! | --- | --- |
//! | the server, with TLS, a user and a prefix | [`Redis`] |
//! | the tokens of a login | [`RedisTokens`] |
//! | the limits of an account | [`RedisRateLimiter`] |
//! | which events were handled | `RedisDeliveries` |
//! | events that arrived, so that other processes handle them | `RedisInbox` |
//!
//! [`many_workers`] says how: what holds under which failure, which settings the server needs, and what Sentinel, Cluster and
//! managed services change.
//!
//! # Features
//!
//! | feature | default | what it adds |
//! | --- | --- | --- |
//! | `events` | yes | what receivers of zoom-events share |
//! | `rustls-aws-lc` | yes | TLS for `rediss://`, with AWS-LC |
//! | `rustls-ring` | no | TLS for `rediss://`, with ring |

// It implements three traits of the crates above it: `RedisTokens` is a `TokenStore`, `RedisRateLimiter` a `RateLimiter`, and
// `RedisDeliveries` a `Deliveries`; `RedisInbox` stores events in a stream and hands them to handlers. Each is a folder:
// `tokens/`, `limiter/`, `deliveries/`, `inbox/`. A folder has its scripts (`*.lua`), which decide on the server in one step,
// and Rust code that calls them and waits. What is decided here and not on the server is pure, and a model checker walks
// through it (`tokens/model.rs`, `limiter/model.rs`).
//
// Below them are `redis` (the server, its prefix and the names of keys), `connection` (a connection that is opened again when
// it breaks) with `tls`, `script` (EVALSHA, and EVAL where the server has forgotten the script) and `error`, which words what
// went wrong.
//
// Invariants:
// - Redis is not mentioned in zoom-core or zoom-events: what this crate needs of them is in their traits.
// - A command may be carried out twice, because a connection can break before the response arrives. So each script does the
//   same the second time.
// - All keys of a script have one hash tag, so a cluster can run it.
// - Only the server's clock counts. A script returns waits, never times, and its time never goes back.
// - A lease saves work and proves nothing: what is safe is a write that compares.
// - A server that has forgotten everything never makes a limit larger.
// - An error does not contain an argument of a command, because that may be a secret, or the server's own words.
// - TLS takes its provider from the features, never from the process.

#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod connection;
#[cfg(feature = "events")]
mod deliveries;
mod error;
#[cfg(feature = "events")]
mod inbox;
mod limiter;
mod redis;
mod script;
mod tls;
mod tokens;

#[doc = include_str!("many_workers.md")]
pub mod many_workers {}

#[cfg(feature = "events")]
pub use self::{
    deliveries::RedisDeliveries,
    inbox::{DeadLetter, InboxStatus, RedisInbox, Storing},
};
pub use self::{
    error::{RedisError, RedisErrorKind},
    limiter::{DailyLeft, LimitLeft, RedisRateLimiter, WhenUnavailable},
    redis::Redis,
    tokens::{EncryptionKeys, RedisTokens},
};

/// The example of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
