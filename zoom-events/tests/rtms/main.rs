//! Tests `rtms::Client` with a server that plays the part of Zoom on a socket, and each fault of a stream.

#![cfg(feature = "rtms")]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod accept;
mod faults;
#[path = "../socket/log.rs"]
mod log;
mod meeting;
mod secrets;
mod server;
mod slow;
mod walk;

#[test]
fn a_session_keeps_its_promises_for_twenty_thousand_random_walks() {
    let mut random = fastrand::Rng::with_seed(22);
    for _ in 0..20_000 {
        let mut bytes: Vec<u8> = (0..random.usize(2..200)).map(|_| random.u8(..)).collect();
        if random.bool() {
            // With random bytes alone, most walks would end before media flow.
            let live = [0x00, 0, 0x07, 1, 0x10, 0, 0x17, 3];
            bytes.splice(1..1, live);
            bytes[0] = 0;
        }
        walk::run(&bytes);
    }
}
