//! Users' logins in PostgreSQL, for a service whose workers share them.
//!
//! This is an example to copy: the files `tokens.rs` and `database.rs`. If your service has a connection or a pool already, it
//! replaces `database.rs`; if it has a table of users, the columns in `tokens.rs` may be better there.
//!
//! - The store is one table, and each of its changes is one statement. Nothing is locked and no transaction is open while
//!   Zoom is called: that would occupy a connection for up to half a minute, and end with it.
//! - The lease is a hint, the comparison in [`replace`](zoom_core::auth::TokenStore::replace) is the guarantee: a worker that
//!   was stopped, or whose connection broke, overwrites no newer tokens.
//! - Leases begin and end by the server's `now()`, so the workers' clocks may differ. When an access token expires is written by
//!   the worker that got it, though: one whose clock is wrong refreshes too early, or when Zoom rejects the token.
//! - It works behind PgBouncer in transaction mode, because a connection has no state: statements are sent with the types
//!   of their parameters, as unnamed ones that end with their execution, and there is no `SET`, no `LISTEN` and no advisory
//!   lock.
//!
//! What PostgreSQL must do for that: commit to the disk before it responds. `fsync` and `synchronous_commit` are on by default.
//! With a standby that may take over, name it in `synchronous_standby_names`: the newest tokens are lost in a failover
//! to one that has not received them, and then the user has to log in again. If its log has statements (`log_statement`, `log_min_duration_statement`),
//! `log_parameter_max_length = 0` keeps the tokens out of it.

#![forbid(unsafe_code)]

mod database;
mod tokens;

pub use self::{database::Database, tokens::PostgresTokens};
