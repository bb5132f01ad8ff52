//! What a token store must survive, for every store that processes share: many callers, kills, stops, outages.
//!
//! A test starts worker processes, which are the test's own program again, in an ignored test that calls [`worker_main`]
//! with the store. [`Rotation`] has the login, a stand-in for Zoom, and what all workers have saved; [`cases`] has the
//! cases. They state what holds at any speed, and wait for events instead of a time.
//!
//! ```no_run
//! # #![allow(clippy::test_attr_in_doctest)]
//! use zoom_core::auth::MemoryStore;
//! use zoom_tests_token_rotation::{Rotation, cases, step::Step, this_program, worker_main};
//!
//! #[tokio::test]
//! #[ignore = "the worker of the tests below"]
//! async fn worker() {
//!     // Rather a store that processes share, by what is in the environment, and with leases of `lease_time()`.
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
