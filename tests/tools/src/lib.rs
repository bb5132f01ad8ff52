//! Checks of the workspace itself.
//!
//! [`workspace`] lists the crates and the files that people write, and [`imports`] draws which of a crate's files imports
//! from which. The tests in `tests/structure.rs` fail on circles, on imports against the rows of ARCHITECTURE.md and on
//! long files. [`prose`] finds the English of every file, and [`phrases`] lists phrases that a native technical editor
//! would not leave alone; `tests/english.rs` fails on them, and `tests/pages.rs` on programs of a page whose dependencies
//! the page does not have. The program `public-api` compares the public items of the published crates with the lists in
//! `api/`, and `draw-sentences` prints sentences that are drawn at random ([`draw`]).
//! `missing-examples` lists the public items without an example ([`examples`]).

#![allow(clippy::panic, reason = "it runs in tests and in CI, where a panic is the report")]

pub mod draw;
pub mod examples;
pub mod imports;
pub mod phrases;
pub mod prose;
pub mod workspace;
