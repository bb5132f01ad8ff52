//! The same requests with a client that progenitor generates from an OpenAPI document. A hook adds the bearer token.

use bytes::Bytes;
use http::{HeaderValue, header::AUTHORIZATION};

use crate::workloads;

/// The data for the hooks.
#[derive(Clone, Debug)]
pub struct Inner {
    pub bearer: HeaderValue,
    pub ends: Ends,
}

/// When a call ends.
#[derive(Clone, Debug)]
pub enum Ends {
    /// Once its request has been built, without sending it.
    Request,
    /// Once this body has been decoded, without a server.
    Body(Bytes),
    Server,
}

progenitor::generate_api!(spec = "openapi.json", inner_type = crate::generated::Inner);

impl ClientHooks<Inner> for Client {
    async fn pre<E>(&self, request: &mut reqwest::Request, _: &OperationInfo) -> Result<(), Error<E>> {
        request.headers_mut().insert(AUTHORIZATION, self.inner.bearer.clone());
        match &self.inner.ends {
            Ends::Request => {
                std::hint::black_box(request);
                Err(Error::Custom(String::new()))
            }
            _ => Ok(()),
        }
    }

    async fn exec(&self, request: reqwest::Request, _: &OperationInfo) -> reqwest::Result<reqwest::Response> {
        match &self.inner.ends {
            Ends::Body(body) => Ok(http::Response::new(body.clone()).into()),
            _ => self.client.execute(request).await,
        }
    }
}

pub fn client(base: &str, ends: Ends) -> Client {
    Client::new_with_client(base, reqwest::Client::new(), Inner { bearer: workloads::bearer(), ends })
}

/// Builds a request without sending it.
pub async fn request(client: &Client) {
    let workloads::GetUserToken { user_id, ttl, .. } = workloads::reference();
    _ = client.get_user_token(&user_id, ttl, Some(types::TokenType::Zak)).await.unwrap_err();
}

pub async fn decode(client: &Client) -> usize {
    client.list_users().await.unwrap().into_inner().users.len()
}

pub async fn call(client: &Client) -> Option<String> {
    let workloads::GetUserToken { user_id, ttl, .. } = workloads::reference();
    client.get_user_token(&user_id, ttl, Some(types::TokenType::Zak)).await.unwrap().into_inner().token
}
