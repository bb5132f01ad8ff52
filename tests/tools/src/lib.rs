//! Checks of the workspace itself.
//!
//! [`workspace`] lists the crates and the handwritten files, and [`imports`] determines which of a crate's files import
//! from which others. The tests in `tests/structure.rs` fail on import cycles, on imports that break the layers in
//! ARCHITECTURE.md, and on long files. [`prose`] finds the English of every file, and [`phrases`] lists phrases that a
//! native technical editor would not leave alone; `tests/english.rs` fails on those phrases, and `tests/pages.rs` fails
//! if a page does not list the dependencies of its programs. The program `public-api` compares the public items of the
//! published crates with the lists in `api/`, and `draw-sentences` prints sentences drawn at random ([`draw`]).
//! `missing-examples` lists the public items without an example ([`examples`]).

#![allow(clippy::panic, reason = "it runs in tests and in CI, where a panic reports the problem")]

pub mod draw;
pub mod examples;
pub mod imports;
pub mod phrases;
pub mod prose;
pub mod workspace;
