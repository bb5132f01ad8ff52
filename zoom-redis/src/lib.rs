//! Many machines, one Zoom account: tokens, rate limits and received events, shared through Redis or Valkey.
//!
//! Zoom counts the calls of an account across all its programs, and a refresh token can be used only once. Programs
//! that share an account must therefore share this state, which they can do in a Redis server:
//!
//! | to share | see |
//! | --- | --- |
//! | the server, with TLS, a user and a prefix | [`Redis`] |
//! | the tokens of a login | [`RedisTokens`] |
//! | the limits of an account | [`RedisRateLimiter`] |
//! | which events have been handled | `RedisDeliveries` |
//! | events that have arrived, so that other processes can handle them | `RedisInbox` |
//!
//! [`many_workers`] describes the details: the guarantees under each failure, the settings that the server needs, and
//! what is different with Sentinel, Cluster and managed services.
//!
//! # Features
//!
//! | feature | default | adds |
//! | --- | --- | --- |
//! | `events` | yes | the stores that receivers of zoom-events share |
//! | `rustls-aws-lc` | yes | TLS for `rediss://`, with AWS-LC |
//! | `rustls-ring` | no | TLS for `rediss://`, with ring |

// This crate implements three traits of the crates on which it depends: `RedisTokens` is a `TokenStore`,
// `RedisRateLimiter` is a `RateLimiter`, and `RedisDeliveries` is a `Deliveries`; `RedisInbox` stores events in a
// stream and hands them to handlers. Each has a folder: `tokens/`, `limiter/`, `deliveries/`, `inbox/`. Each folder
// contains scripts (`*.lua`), which make decisions on the server in one step, and Rust code that calls them and waits.
// Code that makes decisions here rather than on the server is pure, and is verified by a model checker
// (`tokens/model.rs`, `limiter/model.rs`).
//
// Below them are `redis` (the server, its prefix and the names of keys), `connection` (a connection that is reopened
// when it breaks) with `tls`, `script` (EVALSHA, and EVAL if the server has forgotten the script) and `error` (the
// error messages).
//
// Invariants:
// - Redis is not mentioned in zoom-core or zoom-events: their traits contain everything that this crate needs.
// - A command may be carried out twice, because a connection can break before the response arrives. Each script that
//   may be run again therefore has the same effect when it is run twice.
// - All keys of a script have the same hash tag, so a cluster can run it.
// - Only the server's clock is used. A script returns waits, never points in time, and its time never goes backward.
// - A lease only saves work; safety comes from conditional writes.
// - No limit is exceeded, even if the server has lost its data.
// - An error contains neither an argument of a command, which may be a secret, nor the server's own words.
// - The TLS provider is determined by the features, never by the process.

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
