//! Peak memory of transfers. These tests measure their process, so they run one at a time and in their own binary.

mod download;
mod upload;
