//! What a call of Oxide's `zoom-api` 0.10 does, step by step. The crate itself is not used: compiling it takes more
//! than 2 GB of memory, and its functions can't return a request.

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderValue, Method, header};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde::{Deserialize, Deserializer};
use tokio::sync::RwLock;

use crate::{TOKEN, workloads};

/// The characters that the crate encodes in a path. `/` is not one of them.
const PATH: &AsciiSet =
    &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'<').add(b'>').add(b'?').add(b'`').add(b'{').add(b'}');

pub struct Client {
    host: String,
    token: Arc<RwLock<String>>,
    http: reqwest::Client,
}

impl Client {
    pub fn new(base: &str) -> Self {
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        Self { host: base.to_owned(), token: Arc::new(RwLock::new(TOKEN.to_owned())), http }
    }

    /// Builds the URL: parameters become a list of strings, which is encoded and appended to the path.
    pub fn url(&self) -> String {
        let workloads::GetUserToken { user_id, ttl, .. } = workloads::reference();
        let mut query: Vec<(String, String)> = Vec::new();
        if let Some(ttl) = ttl {
            query.push(("ttl".to_string(), ttl.to_string()));
        }
        let kind = workloads::TokenType::Zak;
        if !kind.to_string().is_empty() {
            query.push(("type".to_string(), kind.to_string()));
        }
        let query = serde_urlencoded::to_string(&query).unwrap();
        let user = utf8_percent_encode(&user_id, PATH).to_string();
        format!("{}{}", self.host, format!("/users/{user}/token?{query}"))
    }

    /// Parses the URL, copies the token, and has reqwest build the request.
    pub async fn request(&self) -> reqwest::Request {
        let url = self.url();
        let url = url.parse::<reqwest::Url>().unwrap();
        let bearer = format!("Bearer {}", self.token.read().await);
        let json = HeaderValue::from_static("application/json");
        let request = self.http.request(Method::GET, url).header(header::ACCEPT, json.clone());
        request.header(header::CONTENT_TYPE, json).header(header::AUTHORIZATION, &*bearer).build().unwrap()
    }

    /// Sends the request, copies the response's status and headers, and decodes its body.
    pub async fn call(&self) -> String {
        let response = self.http.execute(self.request().await).await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        let body = response.bytes().await.unwrap();
        assert!(status.is_success());
        std::hint::black_box(headers);
        serde_json::from_slice::<UserToken>(&body).unwrap().token
    }
}

/// Reads a member that is absent or null as an empty string.
fn or_empty<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    Ok(Option::deserialize(from)?.unwrap_or_default())
}

#[derive(Deserialize)]
struct UserToken {
    #[serde(default, deserialize_with = "or_empty")]
    token: String,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "decoded but not used")]
struct User {
    #[serde(default, deserialize_with = "or_empty")]
    id: String,
    #[serde(default, deserialize_with = "or_empty")]
    email: String,
    #[serde(default, deserialize_with = "or_empty")]
    first_name: String,
    #[serde(default, deserialize_with = "or_empty")]
    last_name: String,
    #[serde(default, deserialize_with = "or_empty")]
    display_name: String,
    #[serde(default)]
    r#type: i64,
    #[serde(default)]
    pmi: i64,
    #[serde(default, deserialize_with = "or_empty")]
    timezone: String,
    #[serde(default)]
    verified: i64,
    #[serde(default, deserialize_with = "or_empty")]
    dept: String,
    #[serde(default, deserialize_with = "or_empty")]
    created_at: String,
    #[serde(default, deserialize_with = "or_empty")]
    last_login_time: String,
    #[serde(default)]
    group_ids: Vec<String>,
    #[serde(default, deserialize_with = "or_empty")]
    language: String,
    #[serde(default, deserialize_with = "or_empty")]
    status: String,
    #[serde(default, deserialize_with = "or_empty")]
    role_id: String,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "decoded, and not used")]
struct UserPage {
    #[serde(default)]
    page_size: i64,
    #[serde(default)]
    total_records: i64,
    #[serde(default, deserialize_with = "or_empty")]
    next_page_token: String,
    users: Vec<User>,
}

pub fn decode(page: &Bytes) -> usize {
    serde_json::from_slice::<UserPage>(page).unwrap().users.len()
}
