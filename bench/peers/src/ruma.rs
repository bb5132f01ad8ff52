//! The same requests, declared as ruma declares those of Matrix, and sent with reqwest: ruma only builds and parses
//! requests and responses.

use bytes::Bytes;
use http::{HeaderValue, header};
use ruma_common::{
    api::{
        IncomingResponseExt as _, OutgoingRequestExt as _,
        auth_scheme::{AccessToken, SendAccessToken},
    },
    metadata,
};

use crate::{
    TOKEN,
    workloads::{self, User},
};

mod get_user_token {
    use ruma_common::api::{request, response};

    use super::{AccessToken, metadata};

    metadata! {
        method: GET,
        rate_limited: false,
        authentication: AccessToken,
        path: "/v2/users/{user_id}/token",
    }

    #[request]
    pub struct Request {
        #[ruma_api(path)]
        pub user_id: String,
        #[ruma_api(query)]
        #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
        pub kind: Option<TokenType>,
        #[ruma_api(query)]
        #[serde(skip_serializing_if = "Option::is_none")]
        pub ttl: Option<u32>,
    }

    #[derive(Clone, Debug, serde::Serialize)]
    #[serde(rename_all = "lowercase")]
    pub enum TokenType {
        Zak,
    }

    #[response]
    pub struct Response {
        pub token: Option<String>,
    }
}

mod list_users {
    use ruma_common::api::{request, response};

    use super::{AccessToken, User, metadata};

    metadata! {
        method: GET,
        rate_limited: false,
        authentication: AccessToken,
        path: "/v2/users",
    }

    #[request]
    #[allow(dead_code, reason = "only its response is used")]
    pub struct Request {}

    #[response]
    #[allow(dead_code, reason = "decoded but not used")]
    pub struct Response {
        pub page_size: Option<i64>,
        pub total_records: Option<i64>,
        pub next_page_token: Option<String>,
        pub users: Vec<User>,
    }
}

/// Builds the request. `base` is the server without `/v2`, which is part of ruma's paths.
pub fn request(base: &str) -> http::Request<Bytes> {
    let workloads::GetUserToken { user_id, ttl, .. } = workloads::reference();
    let request = get_user_token::Request { user_id, kind: Some(get_user_token::TokenType::Zak), ttl };
    let token = SendAccessToken::IfRequired(TOKEN);
    let mut request = request.try_into_http_request::<bytes::BytesMut>(base, token, ()).unwrap();
    request.headers_mut().insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    request.map(bytes::BytesMut::freeze)
}

pub fn reqwest(base: &str) -> reqwest::Request {
    request(base).try_into().unwrap()
}

pub fn decode(page: &[u8]) -> usize {
    list_users::Response::try_from_http_response(http::Response::new(page)).unwrap().users.len()
}

pub async fn call(client: &reqwest::Client, base: &str) -> Option<String> {
    let response = client.execute(reqwest(base)).await.unwrap();
    let mut head = http::Response::builder().status(response.status());
    *head.headers_mut().unwrap() = response.headers().clone();
    let body = response.bytes().await.unwrap();
    get_user_token::Response::try_from_http_response(head.body(&*body).unwrap()).unwrap().token
}
