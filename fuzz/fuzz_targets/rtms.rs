//! Whatever the server sends and the network does, the RTMS state machine keeps its promises, which are listed in
//! `walk`.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../zoom-events/tests/rtms/walk.rs"]
mod walk;

fuzz_target!(|bytes: &[u8]| walk::run(bytes));
