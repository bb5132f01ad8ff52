//! Runs each workload in each of the ways that are compared.

use std::hint::black_box;

use bytes::Bytes;
use http::Method;
use reqwest::Url;
use zoom_core::Endpoint as _;

use crate::{
    TOKEN,
    calls::{self, Caller, Server},
    decoders,
    generated::{self, Ends},
    oxide, ruma, rustify, workloads,
};

/// The base URL, without `/v2`, of requests that are built but not sent.
const HOST: &str = "https://api.zoom.us";

/// Calls a function repeatedly and drops the results.
fn again<T>(count: u32, mut make: impl FnMut() -> T) {
    for _ in 0..count {
        black_box(make());
    }
}

/// The same for async functions.
fn again_async<T, F: Future<Output = T>>(count: u32, mut make: impl FnMut() -> F) {
    calls::runtime().block_on(async {
        for _ in 0..count {
            black_box(make().await);
        }
    });
}

/// Runs a workload `count` times in one of the ways. The work of a request includes creating the value that holds its
/// parameters.
pub fn repeat(workload: &str, way: &str, count: u32) {
    match workload {
        "url" => url(way, count),
        "http-request" => http_request(way, count),
        "reqwest-request" => reqwest_request(way, count),
        "page" => page(way, count),
        "hyper" | "reqwest" => call(workload, way, count),
        other => panic!("unknown workload: {other}"),
    }
}

fn url(way: &str, count: u32) {
    let base = workloads::base();
    match way {
        "ours" => again(count, || workloads::url(&workloads::reference(), &base)),
        "by hand" => again(count, || workloads::url_by_hand(&workloads::reference(), workloads::BASE)),
        "rustify" => again(count, || rustify::url(workloads::BASE)),
        "Oxide" => {
            let client = oxide::Client::new(workloads::BASE);
            again(count, || client.url());
        }
        other => panic!("unknown way: {other}"),
    }
}

fn http_request(way: &str, count: u32) {
    let (base, bearer) = (workloads::base(), workloads::bearer());
    match way {
        "ours" => again(count, || workloads::http(&workloads::reference(), &base, &bearer)),
        "by hand" => again(count, || {
            let url = workloads::url_by_hand(&workloads::reference(), workloads::BASE);
            workloads::http_by_hand(Method::GET, url, Bytes::new(), &bearer)
        }),
        "ruma" => again(count, || ruma::request(HOST)),
        "rustify" => {
            let headers = rustify::Headers(bearer);
            again(count, || rustify::request(workloads::BASE, &headers));
        }
        other => panic!("unknown way: {other}"),
    }
}

fn reqwest_request(way: &str, count: u32) {
    let (base, bearer) = (workloads::base(), workloads::bearer());
    match way {
        "ours" => again(count, || workloads::reqwest(&workloads::reference(), &base, &bearer)),
        "by hand" => {
            let base = Url::parse(workloads::BASE).unwrap();
            again(count, || workloads::reqwest_by_hand(&workloads::reference(), &base, &bearer));
        }
        "idiomatic" => {
            let client = reqwest::Client::new();
            again(count, || {
                workloads::idiomatic(&workloads::reference(), &client, workloads::BASE, TOKEN).build().unwrap()
            });
        }
        "ruma" => again(count, || ruma::reqwest(HOST)),
        "progenitor" => {
            let client = generated::client(workloads::BASE, Ends::Request);
            again_async(count, || generated::request(&client));
        }
        "rustify" => {
            let headers = rustify::Headers(bearer);
            again(count, || rustify::reqwest(workloads::BASE, &headers));
        }
        "Oxide" => {
            let client = oxide::Client::new(workloads::BASE);
            again_async(count, || client.request());
        }
        other => panic!("unknown way: {other}"),
    }
}

fn page(way: &str, count: u32) {
    let page = workloads::page();
    match way {
        "ours" => {
            again(count, || workloads::ListLenientUsers::new().decode(workloads::response(&page)).unwrap().users.len())
        }
        "by hand" => again(count, || decoders::from_str(&page)),
        "idiomatic" => again_async(count, || async {
            let response = reqwest::Response::from(http::Response::new(page.clone()));
            response.json::<workloads::UserPage>().await.unwrap().users.len()
        }),
        "ruma" => again(count, || ruma::decode(&page)),
        "progenitor" => {
            let client = generated::client(workloads::BASE, Ends::Body(page));
            again_async(count, || generated::decode(&client));
        }
        "rustify" => again(count, || rustify::decode(&page)),
        "Oxide" => again(count, || oxide::decode(&page)),
        decoder => {
            let decode = decoders::of(decoder);
            again(count, || decode(&page));
        }
    }
}

/// Makes calls over a loopback socket, one after the other.
fn call(on: &str, way: &str, count: u32) {
    let server = Server::start(Server::RESPONDING);
    let base = server.base_url.clone();
    match way {
        "ours" | "by hand" | "idiomatic" => {
            let caller = Caller::new(on, &way.replace(' ', "_"), &base);
            again_async(count, || caller.call());
        }
        "ruma" => {
            let (client, host) = (reqwest::Client::new(), base.strip_suffix("/v2").unwrap());
            again_async(count, || ruma::call(&client, host));
        }
        "progenitor" => {
            let client = generated::client(&base, Ends::Server);
            again_async(count, || generated::call(&client));
        }
        "rustify" => {
            let client = ::rustify::Client::new(&base, reqwest::Client::new());
            let headers = rustify::Headers(workloads::bearer());
            again_async(count, || rustify::call(&client, &headers));
        }
        "Oxide" => {
            let client = oxide::Client::new(&base);
            again_async(count, || client.call());
        }
        other => panic!("unknown way: {other}"),
    }
}
