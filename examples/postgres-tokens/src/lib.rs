//! Stores users' logins in PostgreSQL, for a service whose workers share them.
//!
//! Copy the files `tokens.rs` and `database.rs` from this example. If your service already has a connection or a pool,
//! use it instead of `database.rs`; if the service has a table of users, consider adding the columns in `tokens.rs` to
//! that table.
//!
//! - The store is one table, and each of its changes is one statement. Nothing is locked and no transaction is open
//!   while Zoom is called: a lock or a transaction would occupy a connection for up to half a minute, and would be lost
//!   if the connection broke.
//! - The lease is a hint; the comparison in [`replace`](zoom_core::auth::TokenStore::replace) is the guarantee: a
//!   worker that was paused, or whose connection broke, never overwrites newer tokens.
//! - The times of leases come from the server's `now()`, so the workers' clocks may differ. The expiry time of an
//!   access token, however, is written by the worker that obtained it: a worker whose clock is wrong refreshes too
//!   early, or only when Zoom rejects the token.
//! - The store works behind PgBouncer in transaction mode, because a connection has no state: statements are unnamed,
//!   are sent with the types of their parameters and end with their execution, and there is no `SET`, no `LISTEN` and
//!   no advisory lock.
//!
//! For these guarantees, PostgreSQL must commit to disk before it responds. `fsync` and `synchronous_commit` are on by
//! default. If a standby may take over, name it in `synchronous_standby_names`: the newest tokens are lost in a
//! failover to one that has not received them, and then the user has to log in again. If the server logs statements
//! (`log_statement`, `log_min_duration_statement`), `log_parameter_max_length = 0` keeps the tokens out of the log.

#![forbid(unsafe_code)]

mod database;
mod tokens;

pub use self::{database::Database, tokens::PostgresTokens};
