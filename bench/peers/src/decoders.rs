//! The page of 300 users, read by several JSON decoders: into a struct with serde's derive, and into a
//! `#[zoom_object]`.

use std::time::{Duration, Instant};

use bytes::Bytes;
use zoom_core::Endpoint as _;

use crate::{
    counted,
    table::thousands,
    workloads::{self, LenientUserPage, UserPage},
};

/// Decodes a page, and returns the number of users on it.
pub type Decode = fn(&Bytes) -> usize;

/// The decoders: the title in the table, the name in `work`, and the function.
const DECODERS: [(&str, &str, Decode); 7] = [
    ("a `#[zoom_object]` by zoom-core", "zoom-core", ours),
    ("serde's derive by `serde_json::from_str`, after one UTF-8 check", "serde_json::from_str", from_str),
    ("serde's derive by `serde_json::from_slice`", "serde_json::from_slice", |page| {
        serde_json::from_slice::<UserPage>(page).unwrap().users.len()
    }),
    ("serde's derive by sonic-rs", "sonic-rs", |page| sonic_rs::from_slice::<UserPage>(page).unwrap().users.len()),
    ("serde's derive by simd-json, which decodes a copy in place", "simd-json", |page| {
        simd_json::serde::from_slice::<UserPage>(&mut page.to_vec()).unwrap().users.len()
    }),
    ("a `#[zoom_object]` by sonic-rs", "object by sonic-rs", |page| {
        sonic_rs::from_slice::<LenientUserPage>(page).unwrap().users.len()
    }),
    ("a `#[zoom_object]` by simd-json", "object by simd-json", |page| {
        simd_json::serde::from_slice::<LenientUserPage>(&mut page.to_vec()).unwrap().users.len()
    }),
];

/// How many times each decoder is timed, and how many pages it decodes each time.
const ROUNDS: usize = 21;
const PAGES: u32 = 20;

fn ours(page: &Bytes) -> usize {
    workloads::ListLenientUsers::new().decode(workloads::response(page)).unwrap().users.len()
}

pub fn from_str(page: &Bytes) -> usize {
    workloads::decode_by_hand::<UserPage>(page).users.len()
}

pub fn of(name: &str) -> Decode {
    let decoder = DECODERS.iter().find(|decoder| decoder.1 == name);
    decoder.unwrap_or_else(|| panic!("unknown decoder: {name}")).2
}

/// Times the decoders, and prints a table of the results. The decoders are timed in turns, so that other load on the
/// machine affects all of them.
pub fn print() {
    let page = workloads::page();
    let mut times = DECODERS.map(|_| Vec::new());
    for _ in 0..=ROUNDS {
        for ((_, name, decode), times) in DECODERS.iter().zip(&mut times) {
            let started = Instant::now();
            for _ in 0..PAGES {
                assert_eq!(std::hint::black_box(decode(&page)), 300, "{name}");
            }
            times.push(started.elapsed() / PAGES);
        }
    }
    println!("| decoded | instructions | allocations | microseconds: least | median | most |");
    println!("| --- | --- | --- | --- | --- | --- |");
    for ((title, name, _), times) in DECODERS.iter().zip(&mut times) {
        let counted = counted::count("page", name);
        // The first round warms up the caches.
        times.remove(0);
        times.sort();
        let [least, median, most] = [times[0], times[ROUNDS / 2], times[ROUNDS - 1]].map(micros);
        let (instructions, allocations) = (thousands(counted.instructions), thousands(counted.allocations));
        println!("| {title} | {instructions} | {allocations} | {least} | {median} | {most} |");
    }
}

fn micros(time: Duration) -> String {
    thousands(u64::try_from(time.as_micros()).unwrap())
}
