//! Allocations of each work, counted by the allocator, with the hand-written way beside it.

#![allow(missing_docs, clippy::unwrap_used, reason = "a bench stops at a fault")]

mod works;

use std::alloc::System;

use http::{Method, header::HeaderValue};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use zoom_core::{Endpoint as _, Plan, RateLimiter as _, ZoomRateLimiter, zoom_endpoint};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// How many times `work` asked for memory, and for more of it. What it makes is dropped later.
fn count<T>(work: impl FnOnce() -> T) -> (usize, usize) {
    let region = Region::new(ALLOCATOR);
    let made = std::hint::black_box(work());
    let counted = region.change();
    drop(made);
    (counted.allocations, counted.reallocations)
}

#[zoom_endpoint(GET "/users", rate_limit = Light)]
struct Limited {}

fn main() {
    let (base, bearer): (_, HeaderValue) = (works::base(), works::bearer());
    let (reference, twenty) = (works::reference(), works::twenty());
    let (thirty, thirty_by_hand) = (works::thirty(), works::thirty_by_hand());
    let clean = works::GetMeeting::new(85_746_065_432);
    let parsed = url::Url::parse(works::BASE).unwrap();
    let client = reqwest::Client::new();
    let (page, small) = (works::page(), works::small());
    let (page_answer, small_answer) = (works::answer(&page), works::answer(&small));
    let (refused, refused_body) = (works::refused(), bytes::Bytes::from_static(works::REFUSED.as_bytes()));
    let limiter = ZoomRateLimiter::new(Plan::Pro);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let _entered = runtime.enter();
    let counts = [
        ("url_ours", count(|| works::url(&reference, &base))),
        ("url_by_hand", count(|| works::url_by_hand(&reference, works::BASE))),
        ("url_clean_ours", count(|| works::url(&clean, &base))),
        ("url_clean_by_hand", count(|| works::clean_by_hand(&clean))),
        ("url_twenty_ours", count(|| works::url(&twenty, &base))),
        ("url_twenty_by_hand", count(|| works::twenty_by_hand(&twenty))),
        ("http_ours", count(|| works::http(&reference, &base, &bearer))),
        (
            "http_by_hand",
            count(|| {
                works::http_by_hand(
                    Method::GET,
                    works::url_by_hand(&reference, works::BASE),
                    bytes::Bytes::new(),
                    &bearer,
                )
            }),
        ),
        ("http_body_ours", count(|| works::http(&thirty, &base, &bearer))),
        (
            "http_body_by_hand",
            count(|| {
                let url = format!("{}/things", works::BASE);
                works::http_by_hand(Method::POST, url, works::json_by_hand(&thirty_by_hand), &bearer)
            }),
        ),
        ("reqwest_ours", count(|| works::reqwest(&reference, &base, &bearer))),
        ("reqwest_by_hand", count(|| works::reqwest_by_hand(&reference, &parsed, &bearer))),
        (
            "reqwest_idiomatic",
            count(|| works::idiomatic(&reference, &client, works::BASE, "eyJhbGciOiJIUzUxMiJ9").build().unwrap()),
        ),
        // A place that is free.
        ("limit_ours", count(|| assert!(limiter.pass(Limited::OPERATION)))),
        ("decode_page_ours", count(|| works::ListUsers::new().decode(page_answer).unwrap())),
        ("decode_page_by_hand", count(|| works::decode_by_hand::<works::UserPage>(&page))),
        ("decode_small_ours", count(|| works::GetSmall::new().decode(small_answer).unwrap())),
        ("decode_refusal_ours", count(|| works::refusal(refused))),
        ("decode_refusal_by_hand", count(|| works::decode_by_hand::<works::Refusal>(&refused_body))),
        ("decode_small_by_hand", count(|| works::decode_by_hand::<works::Small>(&small))),
    ];
    for (name, (allocations, reallocations)) in counts {
        println!("{name}\tallocations\t{allocations}");
        println!("{name}\treallocations\t{reallocations}");
    }
}
