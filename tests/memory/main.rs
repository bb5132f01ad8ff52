//! Tests the peak memory of transfers. These tests measure their whole process, so they run one at a time and in a
//! separate binary.

mod download;
mod upload;
