//! Tests for every token store that processes share: the store must survive many callers, killed and stopped processes,
//! and outages.
//!
//! A test starts worker processes: each runs the test's own program again, this time for an ignored test that calls
//! [`worker_main`] with the store. [`Rotation`] contains the login, a stand-in for Zoom, and the tokens that all
//! workers have saved; [`cases`] contains the cases. The cases check what must hold at any speed, and wait for events
//! instead of sleeping for fixed times.
//!
//! ```no_run
//! # #![allow(clippy::test_attr_in_doctest)]
//! use zoom_core::auth::MemoryStore;
//! use zoom_tests_token_rotation::{Rotation, cases, step::Step, this_program, worker_main};
//!
//! #[tokio::test]
//! #[ignore = "the worker of the tests below"]
//! async fn worker() {
//!     // A real test uses a store that processes share, opened with settings from the environment, and with leases of
//!     // `lease_time()`.
//!     worker_main(MemoryStore::default()).await;
//! }
//!
//! #[tokio::test]
//! async fn a_worker_that_is_killed_loses_no_login() {
//!     let store = MemoryStore::default();
//!     for step in Step::ALL {
//!         let start = || this_program("worker");
//!         cases::killed_at(&Rotation::begin(&store, &start).await, step).await;
//!     }
//! }
//! ```

#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

pub mod cases;
mod process;
mod rotation;
mod slow;
pub mod step;
mod stepped;
mod worker;
mod zoom;

pub use self::{
    process::{Calls, Worker, this_program},
    rotation::Rotation,
    slow::SlowProxy,
    worker::{lease_time, worker_main},
    zoom::Zoom,
};
