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
