//! The environment variables that [`Client::from_env`](crate::Client::from_env) and `zoomctl` read.
//!
//! | variable | meaning |
//! | --- | --- |
//! | [`ZOOM_ACCESS_TOKEN`](ACCESS_TOKEN) | an access token; it takes precedence over an app |
//! | [`ZOOM_ACCOUNT_ID`](ACCOUNT_ID), [`ZOOM_CLIENT_ID`](CLIENT_ID), [`ZOOM_CLIENT_SECRET`](CLIENT_SECRET) | a server-to-server app |
//! | [`ZOOM_BASE_URL`](BASE_URL) | the server that is called instead of Zoom, such as a sandbox |
//! | [`ZOOM_PLAN`](PLAN) | the plan of the account, `free`, `pro` or `business`; calls stay within its rate limits |
//!
//! An empty variable counts as not set.
//!
//! # Examples
//!
//! ```
//! use zoom_core::client::variables;
//!
//! let token = std::env::var(variables::ACCESS_TOKEN).unwrap_or_default();
//! ```

/// An access token.
pub const ACCESS_TOKEN: &str = "ZOOM_ACCESS_TOKEN";

/// The account of a server-to-server app.
pub const ACCOUNT_ID: &str = "ZOOM_ACCOUNT_ID";

/// The client ID of an app.
pub const CLIENT_ID: &str = "ZOOM_CLIENT_ID";

/// The client secret of an app.
pub const CLIENT_SECRET: &str = "ZOOM_CLIENT_SECRET";

/// The URL to which calls are sent instead of Zoom's API, such as `http://127.0.0.1:8080/v2`.
pub const BASE_URL: &str = "ZOOM_BASE_URL";

/// The plan of the account: `free`, `pro` or `business`.
pub const PLAN: &str = "ZOOM_PLAN";
