//! Checks of the workspace itself.
//!
//! [`workspace`] lists the crates and the files that people write, and [`imports`] draws which of a crate's files imports
//! from which. The tests in `tests/structure.rs` fail on circles, on imports against the rows of ARCHITECTURE.md and on
//! long files. The program `public-api` compares the public items of the published crates with the lists in `api/`.

#![allow(clippy::panic, reason = "it runs in tests and in CI, where a panic is the report")]

pub mod imports;
pub mod workspace;
