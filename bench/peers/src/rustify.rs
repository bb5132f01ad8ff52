//! The same requests, declared with rustify's macro. A middleware adds the headers, as rustify's documentation
//! recommends.

use http::{HeaderValue, Request, Response, header};
use rustify::{Client, Endpoint, MiddleWare, endpoint::EndpointResult, enums::ResponseType, errors::ClientError};
use rustify_derive::Endpoint;

use crate::workloads::{self, Small, UserPage};

#[derive(Endpoint, serde::Serialize)]
#[endpoint(path = "/users/{self.user_id}/token", response = "Small")]
struct GetUserToken {
    #[endpoint(skip)]
    user_id: String,
    #[endpoint(query)]
    #[serde(rename = "type")]
    kind: Option<&'static str>,
    #[endpoint(query)]
    ttl: Option<u32>,
}

/// Adds the headers to every request.
pub struct Headers(pub HeaderValue);

impl MiddleWare for Headers {
    fn request<E: Endpoint>(&self, _: &E, request: &mut Request<Vec<u8>>) -> Result<(), ClientError> {
        request.headers_mut().insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        request.headers_mut().insert(header::AUTHORIZATION, self.0.clone());
        Ok(())
    }

    fn response<E: Endpoint>(&self, _: &E, _: &mut Response<Vec<u8>>) -> Result<(), ClientError> {
        Ok(())
    }
}

fn endpoint() -> GetUserToken {
    let workloads::GetUserToken { user_id, ttl, .. } = workloads::reference();
    GetUserToken { user_id, kind: Some("zak"), ttl }
}

pub fn url(base: &str) -> http::Uri {
    endpoint().url(base).unwrap()
}

pub fn request(base: &str, headers: &Headers) -> Request<Vec<u8>> {
    endpoint().with_middleware(headers).request(base).unwrap()
}

pub fn reqwest(base: &str, headers: &Headers) -> reqwest::Request {
    request(base, headers).try_into().unwrap()
}

pub fn decode(page: &[u8]) -> usize {
    let result = EndpointResult::<UserPage>::new(Response::new(page.to_vec()), ResponseType::JSON);
    result.parse().unwrap().users.len()
}

pub async fn call(client: &Client, headers: &Headers) -> Option<String> {
    endpoint().with_middleware(headers).exec(client).await.unwrap().parse().unwrap().token
}
