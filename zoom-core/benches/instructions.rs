//! Counts the instructions of each workload with callgrind, compared with handwritten code.
//!
//! `just bench` prints them as a table. The counts are the same on every run and on every machine with the same
//! toolchain.

#![allow(missing_docs, clippy::unwrap_used, clippy::semicolon_if_nothing_returned, reason = "a bench stops on error")]

mod workloads;

use std::hint::black_box;

use bytes::Bytes;
use gungraun::{library_benchmark, library_benchmark_group, main};
use http::{HeaderValue, Method, Response};
use reqwest::Url;
use tokio::runtime::Runtime;
use workloads::{
    CreateThing, ErrorBody, ExtraUserPage, GetMeeting, GetSmall, GetUserToken, LenientUserPage, ListExtraUsers,
    ListLenientUsers, ListThings, ListUsers, Small, Thing, UserPage, UserToken, base, bearer,
};
use zoom_core::{
    BaseUrl, Client, Endpoint, Error,
    body::Body,
    rate_limit::{Plan, ZoomRateLimiter},
};

fn reference() -> (GetUserToken, BaseUrl, HeaderValue) {
    (workloads::reference(), base(), bearer())
}

fn clean() -> (GetMeeting, BaseUrl, HeaderValue) {
    (GetMeeting::new(85_746_065_432), base(), bearer())
}

fn twenty() -> (ListThings, BaseUrl, HeaderValue) {
    (workloads::twenty(), base(), bearer())
}

fn thirty() -> (CreateThing, BaseUrl, HeaderValue) {
    (workloads::thirty(), base(), bearer())
}

fn thirty_by_hand() -> (Thing, HeaderValue) {
    (workloads::thirty_by_hand(), bearer())
}

fn parsed() -> (GetUserToken, Url, HeaderValue) {
    (workloads::reference(), Url::parse(workloads::BASE).unwrap(), bearer())
}

fn idiomatic() -> (GetUserToken, reqwest::Client) {
    (workloads::reference(), reqwest::Client::new())
}

// Results and inputs are returned so that dropping them is not measured.

#[library_benchmark]
#[bench::reference(args = (), setup = reference)]
fn url_ours(input: (GetUserToken, BaseUrl, HeaderValue)) -> (String, (GetUserToken, BaseUrl, HeaderValue)) {
    (black_box(workloads::url(black_box(&input.0), &input.1)), input)
}

#[library_benchmark]
#[bench::reference(args = (), setup = reference)]
fn url_by_hand(input: (GetUserToken, BaseUrl, HeaderValue)) -> (String, (GetUserToken, BaseUrl, HeaderValue)) {
    (black_box(workloads::url_by_hand(black_box(&input.0), black_box(workloads::BASE))), input)
}

#[library_benchmark]
#[bench::clean_id(args = (), setup = clean)]
fn url_clean_ours(input: (GetMeeting, BaseUrl, HeaderValue)) -> (String, (GetMeeting, BaseUrl, HeaderValue)) {
    (black_box(workloads::url(black_box(&input.0), &input.1)), input)
}

#[library_benchmark]
#[bench::clean_id(args = (), setup = clean)]
fn url_clean_by_hand(input: (GetMeeting, BaseUrl, HeaderValue)) -> (String, (GetMeeting, BaseUrl, HeaderValue)) {
    (black_box(workloads::clean_by_hand(black_box(&input.0))), input)
}

#[library_benchmark]
#[bench::twenty(args = (), setup = twenty)]
fn url_twenty_ours(input: (ListThings, BaseUrl, HeaderValue)) -> (String, (ListThings, BaseUrl, HeaderValue)) {
    (black_box(workloads::url(black_box(&input.0), &input.1)), input)
}

#[library_benchmark]
#[bench::twenty(args = (), setup = twenty)]
fn url_twenty_by_hand(input: (ListThings, BaseUrl, HeaderValue)) -> (String, (ListThings, BaseUrl, HeaderValue)) {
    (black_box(workloads::twenty_by_hand(black_box(&input.0))), input)
}

#[library_benchmark]
#[bench::reference(args = (), setup = reference)]
fn http_ours(
    input: (GetUserToken, BaseUrl, HeaderValue),
) -> (http::Request<Body>, (GetUserToken, BaseUrl, HeaderValue)) {
    (black_box(workloads::http(black_box(&input.0), &input.1, &input.2)), input)
}

#[library_benchmark]
#[bench::reference(args = (), setup = reference)]
fn http_by_hand(
    input: (GetUserToken, BaseUrl, HeaderValue),
) -> (http::Request<Bytes>, (GetUserToken, BaseUrl, HeaderValue)) {
    let url = workloads::url_by_hand(black_box(&input.0), black_box(workloads::BASE));
    (black_box(workloads::http_by_hand(Method::GET, url, Bytes::new(), &input.2)), input)
}

#[library_benchmark]
#[bench::thirty(args = (), setup = thirty)]
fn http_body_ours(
    input: (CreateThing, BaseUrl, HeaderValue),
) -> (http::Request<Body>, (CreateThing, BaseUrl, HeaderValue)) {
    (black_box(workloads::http(black_box(&input.0), &input.1, &input.2)), input)
}

#[library_benchmark]
#[bench::thirty(args = (), setup = thirty_by_hand)]
fn http_body_by_hand(input: (Thing, HeaderValue)) -> (http::Request<Bytes>, (Thing, HeaderValue)) {
    let url = format!("{}/things", workloads::BASE);
    let body = workloads::json_by_hand(black_box(&input.0));
    (black_box(workloads::http_by_hand(Method::POST, url, body, &input.1)), input)
}

#[library_benchmark]
#[bench::reference(args = (), setup = reference)]
fn reqwest_ours(
    input: (GetUserToken, BaseUrl, HeaderValue),
) -> (reqwest::Request, (GetUserToken, BaseUrl, HeaderValue)) {
    (black_box(workloads::reqwest(black_box(&input.0), &input.1, &input.2)), input)
}

#[library_benchmark]
#[bench::reference(args = (), setup = parsed)]
fn reqwest_by_hand(input: (GetUserToken, Url, HeaderValue)) -> (reqwest::Request, (GetUserToken, Url, HeaderValue)) {
    (black_box(workloads::reqwest_by_hand(black_box(&input.0), &input.1, &input.2)), input)
}

#[library_benchmark]
#[bench::reference(args = (), setup = idiomatic)]
fn reqwest_idiomatic(input: (GetUserToken, reqwest::Client)) -> (reqwest::Request, (GetUserToken, reqwest::Client)) {
    let token = "eyJhbGciOiJIUzUxMiIsInYiOiIyLjAiLCJraWQiOiI8S0lEPiJ9";
    (black_box(workloads::idiomatic(black_box(&input.0), &input.1, workloads::BASE, token).build().unwrap()), input)
}

library_benchmark_group!(
    name = build;
    benchmarks =
        url_ours, url_by_hand, url_clean_ours, url_clean_by_hand, url_twenty_ours, url_twenty_by_hand,
        http_ours, http_by_hand, http_body_ours, http_body_by_hand, reqwest_ours, reqwest_by_hand, reqwest_idiomatic
);

fn page_response() -> Response<Body> {
    workloads::response(&workloads::page())
}

fn declared_response() -> Response<Body> {
    workloads::response(&workloads::declared_page())
}

fn small_response() -> Response<Body> {
    workloads::response(&workloads::small())
}

#[library_benchmark]
#[bench::page(args = (), setup = page_response)]
fn decode_page_ours(response: Response<Body>) -> UserPage {
    black_box(ListUsers::new().decode(black_box(response)).unwrap())
}

#[library_benchmark]
#[bench::page(args = (), setup = page_response)]
fn decode_page_by_hand(response: Response<Body>) -> UserPage {
    black_box(workloads::decode_response_by_hand(black_box(response)))
}

#[library_benchmark]
#[bench::page(args = (), setup = page_response)]
fn decode_object_ours(response: Response<Body>) -> LenientUserPage {
    black_box(ListLenientUsers::new().decode(black_box(response)).unwrap())
}

#[library_benchmark]
#[bench::page(args = (), setup = page_response)]
fn decode_object_by_hand(response: Response<Body>) -> UserPage {
    black_box(workloads::decode_response_by_hand(black_box(response)))
}

// Compares a struct that has `#[extra]` with the same struct without it, if there are no undeclared members.
#[library_benchmark]
#[bench::page(args = (), setup = declared_response)]
fn decode_extra_ours(response: Response<Body>) -> ExtraUserPage {
    black_box(ListExtraUsers::new().decode(black_box(response)).unwrap())
}

#[library_benchmark]
#[bench::page(args = (), setup = declared_response)]
fn decode_extra_by_hand(response: Response<Body>) -> LenientUserPage {
    black_box(ListLenientUsers::new().decode(black_box(response)).unwrap())
}

// The same comparison with three undeclared members per user.
#[library_benchmark]
#[bench::page(args = (), setup = page_response)]
fn decode_undeclared_ours(response: Response<Body>) -> ExtraUserPage {
    black_box(ListExtraUsers::new().decode(black_box(response)).unwrap())
}

#[library_benchmark]
#[bench::page(args = (), setup = page_response)]
fn decode_undeclared_by_hand(response: Response<Body>) -> LenientUserPage {
    black_box(ListLenientUsers::new().decode(black_box(response)).unwrap())
}

#[library_benchmark]
#[bench::small(args = (), setup = small_response)]
fn decode_small_ours(response: Response<Body>) -> Small {
    black_box(GetSmall::new().decode(black_box(response)).unwrap())
}

#[library_benchmark]
#[bench::small(args = (), setup = small_response)]
fn decode_small_by_hand(response: Response<Body>) -> Small {
    black_box(workloads::decode_response_by_hand(black_box(response)))
}

#[library_benchmark]
#[bench::error(args = (), setup = workloads::error_response)]
fn decode_error_ours(response: Response<Bytes>) -> Error {
    black_box(workloads::error(black_box(response)))
}

#[library_benchmark]
#[bench::error(args = (), setup = workloads::error_response)]
fn decode_error_by_hand(response: Response<Bytes>) -> (ErrorBody, Response<Bytes>) {
    assert!(!response.status().is_success());
    (black_box(workloads::decode_by_hand(black_box(response.body()))), response)
}

type Input = (GetUserToken, BaseUrl, ZoomRateLimiter);

fn input() -> Input {
    (workloads::reference(), base(), ZoomRateLimiter::new(Plan::Pro))
}

#[library_benchmark]
#[bench::reference(setup = input)]
fn whole_ours(input: Input) -> (http::Request<Body>, UserToken, Input) {
    let (sent, token) = workloads::whole(black_box(&input.0), &input.1, &input.2);
    (sent, token, input)
}

library_benchmark_group!(name = whole; benchmarks = whole_ours);

library_benchmark_group!(
    name = decode;
    benchmarks =
        decode_page_ours, decode_page_by_hand, decode_object_ours, decode_object_by_hand, decode_extra_ours,
        decode_extra_by_hand, decode_undeclared_ours, decode_undeclared_by_hand, decode_small_ours, decode_small_by_hand,
        decode_error_ours, decode_error_by_hand
);

fn paging() -> (Client, Runtime) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let client = workloads::paging_client(workloads::pages());
    (client, runtime)
}

#[library_benchmark]
#[bench::pages(setup = paging)]
fn paging_ours(input: (Client, Runtime)) -> (usize, (Client, Runtime)) {
    (input.1.block_on(workloads::read_pages(black_box(&input.0))), input)
}

// The handwritten code only decodes the pages; our code also fetches them.
#[library_benchmark]
#[bench::pages(setup = workloads::pages)]
fn paging_by_hand(input: Vec<Bytes>) -> (usize, Vec<Bytes>) {
    (workloads::decode_pages_by_hand(black_box(&input)), input)
}

library_benchmark_group!(name = paging_group; benchmarks = paging_ours, paging_by_hand);

main!(library_benchmark_groups = build, decode, whole, paging_group);
