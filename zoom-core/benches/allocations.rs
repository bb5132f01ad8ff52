//! Counts the allocations of each workload, compared with handwritten code.

#![allow(missing_docs, clippy::unwrap_used, reason = "a bench stops on error")]

mod workloads;

use std::alloc::System;

use http::{Method, header::HeaderValue};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use zoom_core::{
    Endpoint as _,
    rate_limit::{LimitedCall, Plan, RateLimiter as _, ZoomRateLimiter},
    zoom_endpoint,
};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// Counts the allocations and reallocations of `workload`. The result is not dropped while counting.
fn count<T>(workload: impl FnOnce() -> T) -> (usize, usize) {
    let region = Region::new(ALLOCATOR);
    let made = std::hint::black_box(workload());
    let counted = region.change();
    drop(made);
    (counted.allocations, counted.reallocations)
}

#[zoom_endpoint(GET "/users", rate_limit = Light)]
struct Limited {}

fn main() {
    let (base, bearer): (_, HeaderValue) = (workloads::base(), workloads::bearer());
    let (reference, twenty) = (workloads::reference(), workloads::twenty());
    let (thirty, thirty_by_hand) = (workloads::thirty(), workloads::thirty_by_hand());
    let clean = workloads::GetMeeting::new(85_746_065_432);
    let parsed = reqwest::Url::parse(workloads::BASE).unwrap();
    let client = reqwest::Client::new();
    let (page, small) = (workloads::page(), workloads::small());
    let (page_response, small_response) = (workloads::response(&page), workloads::response(&small));
    let declared = workloads::declared_page();
    let (extra_response, declared_response) = (workloads::response(&declared), workloads::response(&declared));
    let error_body = bytes::Bytes::from_static(workloads::ERROR.as_bytes());
    let error_response = workloads::error_response();
    let limiter = ZoomRateLimiter::new(Plan::Pro);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let _entered = runtime.enter();
    let counts = [
        ("url_ours", count(|| workloads::url(&reference, &base))),
        ("url_by_hand", count(|| workloads::url_by_hand(&reference, workloads::BASE))),
        ("url_clean_ours", count(|| workloads::url(&clean, &base))),
        ("url_clean_by_hand", count(|| workloads::clean_by_hand(&clean))),
        ("url_twenty_ours", count(|| workloads::url(&twenty, &base))),
        ("url_twenty_by_hand", count(|| workloads::twenty_by_hand(&twenty))),
        ("http_ours", count(|| workloads::http(&reference, &base, &bearer))),
        (
            "http_by_hand",
            count(|| {
                workloads::http_by_hand(
                    Method::GET,
                    workloads::url_by_hand(&reference, workloads::BASE),
                    bytes::Bytes::new(),
                    &bearer,
                )
            }),
        ),
        ("http_body_ours", count(|| workloads::http(&thirty, &base, &bearer))),
        (
            "http_body_by_hand",
            count(|| {
                let url = format!("{}/things", workloads::BASE);
                workloads::http_by_hand(Method::POST, url, workloads::json_by_hand(&thirty_by_hand), &bearer)
            }),
        ),
        ("reqwest_ours", count(|| workloads::reqwest(&reference, &base, &bearer))),
        ("reqwest_by_hand", count(|| workloads::reqwest_by_hand(&reference, &parsed, &bearer))),
        (
            "reqwest_idiomatic",
            count(|| {
                workloads::idiomatic(&reference, &client, workloads::BASE, "eyJhbGciOiJIUzUxMiJ9").build().unwrap()
            }),
        ),
        // A permit that is available at once.
        ("limit_ours", count(|| assert!(limiter.try_acquire(LimitedCall::new(Limited::OPERATION)).is_some()))),
        ("decode_page_ours", count(|| workloads::ListUsers::new().decode(page_response).unwrap())),
        ("decode_page_by_hand", count(|| workloads::decode_by_hand::<workloads::UserPage>(&page))),
        ("decode_extra_ours", count(|| workloads::ListExtraUsers::new().decode(extra_response).unwrap())),
        ("decode_extra_by_hand", count(|| workloads::ListLenientUsers::new().decode(declared_response).unwrap())),
        ("decode_small_ours", count(|| workloads::GetSmall::new().decode(small_response).unwrap())),
        ("decode_error_ours", count(|| workloads::error(error_response))),
        ("decode_error_by_hand", count(|| workloads::decode_by_hand::<workloads::ErrorBody>(&error_body))),
        ("decode_small_by_hand", count(|| workloads::decode_by_hand::<workloads::Small>(&small))),
    ];
    for (name, (allocations, reallocations)) in counts {
        println!("{name}\tallocations\t{allocations}");
        println!("{name}\treallocations\t{reallocations}");
    }
}
