//! The measured workloads, each done with this library and with good handwritten code.

#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    reason = "each bench uses a part of this module, and stops on error"
)]

use std::fmt::Write as _;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, Uri, header};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Url;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use zoom_core::{
    __private, AccessToken, BaseUrl, Client, Endpoint, Error, Value,
    body::Body,
    encode::RequestEncoder,
    rate_limit::{LimitedCall, RateLimiter as _, ZoomRateLimiter},
    transport::MemoryTransport,
    zoom_endpoint, zoom_enum,
};

const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

#[zoom_endpoint(GET "/users/<user_id>/token" -> UserToken, rate_limit = Light, scopes = ["user:read:token"])]
pub struct GetUserToken {
    pub user_id: String,
    #[query(rename = "type")]
    pub kind: Option<TokenType>,
    pub ttl: Option<u32>,
}

#[zoom_enum]
pub enum TokenType {
    Token,
    Zak,
    Onbehalf,
}

#[zoom_endpoint(GET "/meetings/<meeting_id>")]
pub struct GetMeeting {
    pub meeting_id: u64,
}

macro_rules! of_many {
    ($($field:ident),*) => {
        #[zoom_endpoint(GET "/things")]
        pub struct ListThings {
            $(pub $field: Option<u32>,)*
        }

        pub fn twenty() -> ListThings {
            ListThings::new()$(.$field(17))*
        }

        /// Writes twenty parameters by hand.
        pub fn twenty_by_hand(request: &ListThings) -> String {
            let mut url = String::with_capacity(BASE.len() + 7 + 128 + 256);
            url.push_str(BASE);
            url.push_str("/things");
            let mut mark = '?';
            $(
                if let Some(value) = request.$field {
                    url.push(mark);
                    url.push_str(concat!(stringify!($field), "="));
                    url.push_str(itoa::Buffer::new().format(value));
                    mark = '&';
                }
            )*
            _ = mark;
            url
        }
    };
}

of_many!(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t);

macro_rules! of_members {
    ($($text:ident $number:ident $flag:ident),*) => {
        #[zoom_endpoint(POST "/things")]
        pub struct CreateThing {
            $(pub $text: String, pub $number: Option<u32>, pub $flag: Option<bool>,)*
        }

        /// The members, to be written by serde's derive.
        #[derive(Serialize)]
        pub struct Thing {
            $(
                pub $text: String,
                #[serde(skip_serializing_if = "Option::is_none")]
                pub $number: Option<u32>,
                #[serde(skip_serializing_if = "Option::is_none")]
                pub $flag: Option<bool>,
            )*
        }

        pub fn thirty() -> CreateThing {
            CreateThing { $($text: "a text of some words".into(), $number: Some(68_423_085), $flag: Some(true),)* }
        }

        pub fn thirty_by_hand() -> Thing {
            Thing { $($text: "a text of some words".into(), $number: Some(68_423_085), $flag: Some(true),)* }
        }
    };
}

of_members!(a0 b0 c0, a1 b1 c1, a2 b2 c2, a3 b3 c3, a4 b4 c4, a5 b5 c5, a6 b6 c6, a7 b7 c7, a8 b8 c8, a9 b9 c9);

pub const BASE: &str = "https://api.zoom.us/v2";

pub fn base() -> BaseUrl {
    BaseUrl::parse(BASE).unwrap()
}

pub fn reference() -> GetUserToken {
    GetUserToken::new("quis officia in reprehenderit").kind(TokenType::Zak).ttl(68_423_085)
}

pub fn bearer() -> HeaderValue {
    let mut header = HeaderValue::from_static("Bearer eyJhbGciOiJIUzUxMiIsInYiOiIyLjAiLCJraWQiOiI8S0lEPiJ9");
    header.set_sensitive(true);
    header
}

// This library

pub fn url<E: Endpoint>(request: &E, base: &BaseUrl) -> String {
    let mut encoder = RequestEncoder::new(base);
    request.encode(&mut encoder).unwrap();
    encoder.into_url().unwrap()
}

pub fn http<E: Endpoint>(request: &E, base: &BaseUrl, bearer: &HeaderValue) -> http::Request<Body> {
    let mut request = request.to_http_request(base).unwrap();
    request.headers_mut().insert(header::AUTHORIZATION, bearer.clone());
    request
}

pub fn reqwest<E: Endpoint>(request: &E, base: &BaseUrl, bearer: &HeaderValue) -> reqwest::Request {
    let mut encoder = RequestEncoder::new(base);
    request.encode(&mut encoder).unwrap();
    let mut outgoing = __private::reqwest_request(encoder.finish().unwrap());
    outgoing.headers_mut().insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    outgoing.headers_mut().insert(header::AUTHORIZATION, bearer.clone());
    outgoing
}

/// Does everything in a call except sending: encodes its request, obtains a permit from the rate limiter, and
/// classifies and decodes its response.
pub fn whole(request: &GetUserToken, base: &BaseUrl, limiter: &ZoomRateLimiter) -> (http::Request<Body>, UserToken) {
    let operation = GetUserToken::OPERATION;
    let sent = request.to_http_request(base).unwrap();
    let permit = limiter.try_acquire(LimitedCall::new(operation)).unwrap();
    let response = __private::classify(operation, response(&small())).unwrap();
    limiter.observe(LimitedCall::new(operation), &permit, response.status(), response.headers());
    (sent, request.decode(response).unwrap())
}

// By hand

pub fn url_by_hand(request: &GetUserToken, base: &str) -> String {
    let mut url = String::with_capacity(192);
    url.push_str(base);
    push_path_and_query(request, &mut url);
    url
}

fn push_path_and_query(request: &GetUserToken, to: &mut String) {
    to.push_str("/users/");
    to.extend(utf8_percent_encode(&request.user_id, RESERVED));
    to.push_str("/token");
    let mut mark = '?';
    if let Some(kind) = &request.kind {
        to.push(mark);
        to.push_str("type=");
        to.extend(utf8_percent_encode(kind.as_str(), RESERVED));
        mark = '&';
    }
    if let Some(ttl) = request.ttl {
        to.push(mark);
        to.push_str("ttl=");
        to.push_str(itoa::Buffer::new().format(ttl));
    }
}

pub fn clean_by_hand(request: &GetMeeting) -> String {
    let mut url = String::with_capacity(192);
    url.push_str(BASE);
    url.push_str("/meetings/");
    url.push_str(itoa::Buffer::new().format(request.meeting_id));
    url
}

fn headers(bearer: &HeaderValue) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    headers.insert(header::AUTHORIZATION, bearer.clone());
    headers
}

pub fn http_by_hand(method: Method, url: String, body: Bytes, bearer: &HeaderValue) -> http::Request<Bytes> {
    let has_body = !body.is_empty();
    let mut request = http::Request::new(body);
    *request.method_mut() = method;
    *request.uri_mut() = Uri::from_maybe_shared(Bytes::from(url)).unwrap();
    *request.headers_mut() = headers(bearer);
    if has_body {
        request.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    request
}

/// Builds a `reqwest::Request` in the cheapest way: copies the parsed base URL and sets its path and query.
pub fn reqwest_by_hand(request: &GetUserToken, base: &Url, bearer: &HeaderValue) -> reqwest::Request {
    let mut written = String::with_capacity(192);
    written.push_str(base.path());
    push_path_and_query(request, &mut written);
    let (path, query) = written.split_once('?').map_or((&*written, None), |(path, query)| (path, Some(query)));
    let mut url = base.clone();
    url.set_path(path);
    url.set_query(query);
    let mut outgoing = reqwest::Request::new(Method::GET, url);
    *outgoing.headers_mut() = headers(bearer);
    outgoing
}

/// Builds the request as most programs do.
pub fn idiomatic(request: &GetUserToken, client: &reqwest::Client, base: &str, token: &str) -> reqwest::RequestBuilder {
    let mut url = format!("{base}/users/");
    _ = write!(url, "{}/token", utf8_percent_encode(&request.user_id, RESERVED));
    let kind = request.kind.as_ref().map(TokenType::as_str);
    let ttl = request.ttl.map(|ttl| ttl.to_string());
    let query = [("type", kind), ("ttl", ttl.as_deref())];
    let query: Vec<_> = query.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
    client.get(url).query(&query).header(header::ACCEPT, "application/json").bearer_auth(token)
}

pub fn json_by_hand(thing: &Thing) -> Bytes {
    serde_json::to_vec(thing).unwrap().into()
}

// Decoding

#[zoom_core::zoom_object]
pub struct UserToken {
    pub token: Option<String>,
}

/// Declares a page of users and its users, with an attribute that implements decoding.
macro_rules! page_of_users {
    ($(#[$readable:meta])* $user:ident $page:ident $($(#[$kept:meta])* $extra:ident)?) => {
        $(#[$readable])*
        pub struct $user {
            pub id: String,
            pub email: String,
            pub first_name: Option<String>,
            pub last_name: Option<String>,
            pub display_name: Option<String>,
            pub r#type: i64,
            pub pmi: Option<i64>,
            pub timezone: Option<String>,
            pub verified: Option<i64>,
            pub dept: Option<String>,
            pub created_at: Option<String>,
            pub last_login_time: Option<String>,
            pub group_ids: Vec<String>,
            pub language: Option<String>,
            pub status: Option<String>,
            pub role_id: Option<String>,
            $($(#[$kept])* pub $extra: zoom_core::Extra,)?
        }

        $(#[$readable])*
        pub struct $page {
            pub page_size: Option<i64>,
            pub total_records: Option<i64>,
            pub next_page_token: Option<String>,
            pub users: Vec<$user>,
            $($(#[$kept])* pub $extra: zoom_core::Extra,)?
        }
    };
}

// With serde's derive, so that both sides decode the same type.
page_of_users!(#[derive(Clone, Debug, Deserialize)] User UserPage);
// With our attribute, to compare the two.
page_of_users!(#[zoom_core::zoom_object] LenientUser LenientUserPage);

// With our attribute, keeping undeclared members.
page_of_users!(#[zoom_core::zoom_object] ExtraUser ExtraUserPage #[extra] extra);

#[zoom_endpoint(GET "/users" -> LenientUserPage)]
pub struct ListLenientUsers {}

#[zoom_endpoint(GET "/users" -> ExtraUserPage)]
pub struct ListExtraUsers {}

#[zoom_endpoint(GET "/users" -> UserPage)]
pub struct ListUsers {}

/// The same list, declared with pagination so that all pages can be read.
#[zoom_endpoint(GET "/users" -> UserPage, paginate = users: User)]
pub struct ListAllUsers {
    pub next_page_token: Option<String>,
}

#[derive(Deserialize)]
pub struct Small {
    pub token: Option<String>,
}

#[zoom_endpoint(GET "/small" -> Small)]
pub struct GetSmall {}

/// A page of 300 users, about 147 KB.
pub fn page() -> Bytes {
    page_before("")
}

/// The same page without the undeclared members.
pub fn declared_page() -> Bytes {
    let mut page: Value = serde_json::from_slice(&page()).unwrap();
    let remove = |object: &mut Value, names: &[&str]| {
        object.as_object_mut().unwrap().retain(|name, _| !names.contains(&name.as_str()));
    };
    remove(&mut page, &["page_count", "page_number"]);
    for user in page["users"].as_array_mut().unwrap() {
        remove(user, &["last_client_version", "phone_number", "pic_url"]);
    }
    page.to_string().into()
}

/// Three pages of 300 users, each with the token of the next.
pub fn pages() -> Vec<Bytes> {
    ["1", "2", ""].map(page_before).into()
}

/// A client that receives these pages as responses.
pub fn paging_client(pages: Vec<Bytes>) -> Client {
    let zoom = MemoryTransport::new(move |request| {
        let token = request.uri().query().and_then(|query| query.strip_prefix("next_page_token="));
        http::Response::new(pages[token.map_or(0, |token| token.parse().unwrap())].clone())
    });
    Client::builder().auth(AccessToken::new("secret")).transport(zoom).build().unwrap()
}

/// Reads all pages and returns the number of users.
pub async fn read_pages(client: &Client) -> usize {
    let (mut pages, mut count) = (ListAllUsers::new().pages(client), 0);
    while let Some(page) = pages.next().await {
        count += page.unwrap().users.len();
    }
    count
}

/// Decodes all pages and returns the number of users.
pub fn decode_pages_by_hand(pages: &[Bytes]) -> usize {
    pages.iter().map(|page| decode_by_hand::<UserPage>(page).users.len()).sum()
}

fn page_before(next_page_token: &str) -> Bytes {
    let users: Vec<Value> = (0..300)
        .map(|n| {
            serde_json::json!({
                "id": format!("z8yCxTTTTSiw02QgCA{n:04}"), "first_name": "Jordan", "last_name": format!("Chill {n}"),
                "display_name": format!("Jordan Chill {n}"), "email": format!("jchill{n}@example.com"), "type": 2,
                "pmi": 3_542_471_135_i64 + n, "timezone": "America/Los_Angeles", "verified": 1,
                "dept": "Developers of everything", "created_at": "2019-06-01T07:58:03Z",
                "last_login_time": "2021-05-05T20:40:30Z", "last_client_version": "5.9.6.4993(mac)",
                "pic_url": "https://example.com/p/photo.jpg", "group_ids": ["RSMaSp8sTEGK0_oamiA2_w"],
                "language": "en-US", "phone_number": "+1 800000000", "status": "active", "role_id": "0"
            })
        })
        .collect();
    serde_json::to_vec(&serde_json::json!({
        "page_count": 1, "page_number": 1, "page_size": 300, "total_records": 300,
        "next_page_token": next_page_token, "users": users
    }))
    .unwrap()
    .into()
}

pub fn small() -> Bytes {
    let token = "eyJhbGciOiJIUzUxMiJ9".repeat(9);
    serde_json::to_vec(&serde_json::json!({ "token": token })).unwrap().into()
}

pub const ERROR: &str = r#"{"code":1001,"message":"User does not exist: nobody@example.com."}"#;

pub fn error_response() -> http::Response<Bytes> {
    let response = http::Response::builder().status(404).header(header::CONTENT_TYPE, "application/json");
    response.body(Bytes::from_static(ERROR.as_bytes())).unwrap()
}

pub fn error(response: http::Response<Bytes>) -> Error {
    __private::classify(GetUserToken::OPERATION, response.map(Body::from)).unwrap_err()
}

/// Zoom's error body, declared by hand.
#[derive(Deserialize)]
pub struct ErrorBody {
    pub code: i64,
    pub message: String,
}

pub fn response(body: &Bytes) -> http::Response<Body> {
    http::Response::new(Body::from(body.clone()))
}

/// Decodes like an endpoint's decoder: takes the response, and drops it once the value is decoded.
#[allow(clippy::needless_pass_by_value, reason = "it consumes the response, as an endpoint's decoder does")]
pub fn decode_response_by_hand<T: DeserializeOwned>(response: http::Response<Body>) -> T {
    decode_by_hand(response.body().as_bytes().unwrap())
}

pub fn decode_by_hand<'a, T: Deserialize<'a>>(body: &'a Bytes) -> T {
    serde_json::from_str(std::str::from_utf8(body).unwrap()).unwrap()
}
