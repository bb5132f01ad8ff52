//! Whatever a server sends and a network does, the state machine of RTMS keeps its promises; `walk` has them.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../zoom-events/tests/rtms/walk.rs"]
mod walk;

fuzz_target!(|bytes: &[u8]| walk::run(bytes));
