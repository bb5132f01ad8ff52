//! `Retry-After` is parsed as a time or ignored, and never causes a panic.

#![no_main]

use std::time::{Duration, SystemTime};

use libfuzzer_sys::fuzz_target;
use zoom_core::__private::fuzzed;

fuzz_target!(|value: &str| {
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000);
    let at = fuzzed::retry_at(value, now);
    if let Ok(seconds) = value.trim().parse::<u32>() {
        assert_eq!(at, Some(now + Duration::from_secs(seconds.into())));
    }
});
