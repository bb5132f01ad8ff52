//! Many machines, one Zoom account: tokens, rate limits and received events, shared through Redis or Valkey.
//!
//! Zoom counts the calls of an account over all its programs, and a refresh token can be used only once. Programs that share
//! an account therefore share what they know, in a Redis server:
//!
//! | to share | see |
//! | --- | --- |
//! | the server, with TLS, a user and a prefix | [`Redis`] |
//! | the tokens of a login | [`RedisTokens`] |
//! | which events were handled | `RedisDeliveries` |
//! | events that arrived, so that other processes handle them | `RedisInbox` |
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
mod redis;
mod script;
mod tls;
mod tokens;

#[cfg(feature = "events")]
pub use self::{
    deliveries::RedisDeliveries,
    inbox::{DeadLetter, InboxStatus, RedisInbox, Storing},
};
pub use self::{
    error::{RedisError, RedisErrorKind},
    redis::Redis,
    tokens::{EncryptionKeys, RedisTokens},
};
