//! Writes a planned product: Rust sources, the crate's manifest and README, a test, and a row of the coverage ledger.

mod by_name;
mod code;
mod context;
mod coverage;
mod docs;
mod example;
mod expression;
mod imports;
mod item;
mod layout;
mod manifest;
mod meanings;
mod module;
mod parts;
mod product;
mod requests;
mod sample;
mod text;

pub(crate) use self::{
    coverage::{Row, ledger},
    example::problem as example_problem,
    product::{files, layout_of, pasted},
    requests::{events_file, events_index, file as requests, index as requests_index},
};
