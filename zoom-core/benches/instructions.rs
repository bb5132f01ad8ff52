//! Instructions of each work, by callgrind, with the hand-written way beside it.
//!
//! `just bench` prints them as a table; they are the same on every run and every machine with the same toolchain.

#![allow(missing_docs, clippy::unwrap_used, clippy::semicolon_if_nothing_returned, reason = "a bench stops at a fault")]

mod works;

use std::hint::black_box;

use bytes::Bytes;
use gungraun::{library_benchmark, library_benchmark_group, main};
use http::{HeaderValue, Method, Response};
use url::Url;
use works::{
    CreateThing, GetMeeting, GetSmall, GetUserToken, ListThings, ListUsers, Refusal, Small, Thing, UserPage, UserToken,
    base, bearer,
};
use zoom_core::{BaseUrl, Body, Endpoint, Error, Plan, ZoomRateLimiter};

fn reference() -> (GetUserToken, BaseUrl, HeaderValue) {
    (works::reference(), base(), bearer())
}

fn clean() -> (GetMeeting, BaseUrl, HeaderValue) {
    (GetMeeting::new(85_746_065_432), base(), bearer())
}

fn twenty() -> (ListThings, BaseUrl, HeaderValue) {
    (works::twenty(), base(), bearer())
}

fn thirty() -> (CreateThing, BaseUrl, HeaderValue) {
    (works::thirty(), base(), bearer())
}

fn thirty_by_hand() -> (Thing, HeaderValue) {
    (works::thirty_by_hand(), bearer())
}

fn parsed() -> (GetUserToken, Url, HeaderValue) {
    (works::reference(), Url::parse(works::BASE).unwrap(), bearer())
}

fn idiomatic() -> (GetUserToken, reqwest::Client) {
    (works::reference(), reqwest::Client::new())
}

// Results are given back, so that dropping them is not measured.

#[library_benchmark]
#[bench::reference(args = (), setup = reference)]
fn url_ours(given: (GetUserToken, BaseUrl, HeaderValue)) -> (String, (GetUserToken, BaseUrl, HeaderValue)) {
    (black_box(works::url(black_box(&given.0), &given.1)), given)
}

#[library_benchmark]
#[bench::reference(args = (), setup = reference)]
fn url_by_hand(given: (GetUserToken, BaseUrl, HeaderValue)) -> (String, (GetUserToken, BaseUrl, HeaderValue)) {
    (black_box(works::url_by_hand(black_box(&given.0), black_box(works::BASE))), given)
}

#[library_benchmark]
#[bench::clean_id(args = (), setup = clean)]
fn url_clean_ours(given: (GetMeeting, BaseUrl, HeaderValue)) -> (String, (GetMeeting, BaseUrl, HeaderValue)) {
    (black_box(works::url(black_box(&given.0), &given.1)), given)
}

#[library_benchmark]
#[bench::clean_id(args = (), setup = clean)]
fn url_clean_by_hand(given: (GetMeeting, BaseUrl, HeaderValue)) -> (String, (GetMeeting, BaseUrl, HeaderValue)) {
    (black_box(works::clean_by_hand(black_box(&given.0))), given)
}

#[library_benchmark]
#[bench::twenty(args = (), setup = twenty)]
fn url_twenty_ours(given: (ListThings, BaseUrl, HeaderValue)) -> (String, (ListThings, BaseUrl, HeaderValue)) {
    (black_box(works::url(black_box(&given.0), &given.1)), given)
}

#[library_benchmark]
#[bench::twenty(args = (), setup = twenty)]
fn url_twenty_by_hand(given: (ListThings, BaseUrl, HeaderValue)) -> (String, (ListThings, BaseUrl, HeaderValue)) {
    (black_box(works::twenty_by_hand(black_box(&given.0))), given)
}

#[library_benchmark]
#[bench::reference(args = (), setup = reference)]
fn http_ours(
    given: (GetUserToken, BaseUrl, HeaderValue),
) -> (http::Request<Body>, (GetUserToken, BaseUrl, HeaderValue)) {
    (black_box(works::http(black_box(&given.0), &given.1, &given.2)), given)
}

#[library_benchmark]
#[bench::reference(args = (), setup = reference)]
fn http_by_hand(
    given: (GetUserToken, BaseUrl, HeaderValue),
) -> (http::Request<Bytes>, (GetUserToken, BaseUrl, HeaderValue)) {
    let url = works::url_by_hand(black_box(&given.0), black_box(works::BASE));
    (black_box(works::http_by_hand(Method::GET, url, Bytes::new(), &given.2)), given)
}

#[library_benchmark]
#[bench::thirty(args = (), setup = thirty)]
fn http_body_ours(
    given: (CreateThing, BaseUrl, HeaderValue),
) -> (http::Request<Body>, (CreateThing, BaseUrl, HeaderValue)) {
    (black_box(works::http(black_box(&given.0), &given.1, &given.2)), given)
}

#[library_benchmark]
#[bench::thirty(args = (), setup = thirty_by_hand)]
fn http_body_by_hand(given: (Thing, HeaderValue)) -> (http::Request<Bytes>, (Thing, HeaderValue)) {
    let url = format!("{}/things", works::BASE);
    let body = works::json_by_hand(black_box(&given.0));
    (black_box(works::http_by_hand(Method::POST, url, body, &given.1)), given)
}

#[library_benchmark]
#[bench::reference(args = (), setup = reference)]
fn reqwest_ours(
    given: (GetUserToken, BaseUrl, HeaderValue),
) -> (reqwest::Request, (GetUserToken, BaseUrl, HeaderValue)) {
    (black_box(works::reqwest(black_box(&given.0), &given.1, &given.2)), given)
}

#[library_benchmark]
#[bench::reference(args = (), setup = parsed)]
fn reqwest_by_hand(given: (GetUserToken, Url, HeaderValue)) -> (reqwest::Request, (GetUserToken, Url, HeaderValue)) {
    (black_box(works::reqwest_by_hand(black_box(&given.0), &given.1, &given.2)), given)
}

#[library_benchmark]
#[bench::reference(args = (), setup = idiomatic)]
fn reqwest_idiomatic(given: (GetUserToken, reqwest::Client)) -> (reqwest::Request, (GetUserToken, reqwest::Client)) {
    let token = "eyJhbGciOiJIUzUxMiIsInYiOiIyLjAiLCJraWQiOiI8S0lEPiJ9";
    (black_box(works::idiomatic(black_box(&given.0), &given.1, works::BASE, token).build().unwrap()), given)
}

library_benchmark_group!(
    name = build;
    benchmarks =
        url_ours, url_by_hand, url_clean_ours, url_clean_by_hand, url_twenty_ours, url_twenty_by_hand,
        http_ours, http_by_hand, http_body_ours, http_body_by_hand, reqwest_ours, reqwest_by_hand, reqwest_idiomatic
);

fn page_answer() -> Response<Body> {
    works::answer(&works::page())
}

fn small_answer() -> Response<Body> {
    works::answer(&works::small())
}

#[library_benchmark]
#[bench::page(args = (), setup = page_answer)]
fn decode_page_ours(answer: Response<Body>) -> UserPage {
    black_box(ListUsers::new().decode(black_box(answer)).unwrap())
}

#[library_benchmark]
#[bench::page(args = (), setup = page_answer)]
fn decode_page_by_hand(answer: Response<Body>) -> UserPage {
    black_box(works::decode_answer_by_hand(black_box(answer)))
}

#[library_benchmark]
#[bench::small(args = (), setup = small_answer)]
fn decode_small_ours(answer: Response<Body>) -> Small {
    black_box(GetSmall::new().decode(black_box(answer)).unwrap())
}

#[library_benchmark]
#[bench::small(args = (), setup = small_answer)]
fn decode_small_by_hand(answer: Response<Body>) -> Small {
    black_box(works::decode_answer_by_hand(black_box(answer)))
}

#[library_benchmark]
#[bench::refusal(args = (), setup = works::refused)]
fn decode_refusal_ours(answer: Response<Bytes>) -> Error {
    black_box(works::refusal(black_box(answer)))
}

#[library_benchmark]
#[bench::refusal(args = (), setup = works::refused)]
fn decode_refusal_by_hand(answer: Response<Bytes>) -> (Refusal, Response<Bytes>) {
    assert!(!answer.status().is_success());
    (black_box(works::decode_by_hand(black_box(answer.body()))), answer)
}

type Given = (GetUserToken, BaseUrl, ZoomRateLimiter);

fn given() -> Given {
    (works::reference(), base(), ZoomRateLimiter::new(Plan::Pro))
}

#[library_benchmark]
#[bench::reference(setup = given)]
fn whole_ours(given: Given) -> (http::Request<Body>, UserToken, Given) {
    let (sent, answer) = works::whole(black_box(&given.0), &given.1, &given.2);
    (sent, answer, given)
}

library_benchmark_group!(name = whole; benchmarks = whole_ours);

library_benchmark_group!(
    name = decode;
    benchmarks =
        decode_page_ours, decode_page_by_hand, decode_small_ours, decode_small_by_hand,
        decode_refusal_ours, decode_refusal_by_hand
);

main!(library_benchmark_groups = build, decode, whole);
