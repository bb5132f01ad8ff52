//! Tests the Redis user that the page `many_workers` describes.

use std::time::Duration;

use zoom_core::{
    AccessToken, Client,
    auth::{TokenStore as _, Tokens},
    rate_limit::Plan,
    transport::MemoryTransport,
    zoom_endpoint,
};
use zoom_redis::{Redis, RedisDeliveries, RedisErrorKind, RedisInbox, RedisRateLimiter, RedisTokens};
use zoom_tests_redis_server::{Persistence, RedisServer};

use crate::receiving::{Handled, body, deliver, storing, until_drained, work};

const PAGE: &str = include_str!("../../src/many_workers.md");

#[zoom_endpoint(GET "/users" -> (), rate_limit = Light)]
struct ListUsers {}

#[tokio::test]
async fn the_user_that_the_page_shows_can_do_everything_and_no_more() {
    let server = RedisServer::start(Persistence::None);
    let command = PAGE.lines().find(|line| line.starts_with("ACL SETUSER")).unwrap();
    server.command(&command.split(' ').collect::<Vec<_>>()).unwrap();
    let redis = Redis::new(&format!("redis://zoom:PASSWORD@localhost:{}", server.port())).unwrap();
    let redis = redis.with_time_limit(Duration::from_secs(2));
    redis.check().await.unwrap();

    let tokens = RedisTokens::new(&redis, "login");
    tokens.save(&Tokens::refresh_only("first")).await.unwrap();
    tokens.lease().await.unwrap().unwrap().release().await.unwrap();
    tokens.replace(&"first".into(), &Tokens::refresh_only("second")).await.unwrap();
    assert!(tokens.load().await.unwrap().unwrap().has_refresh_token(&"second".into()));
    tokens.remove().await.unwrap();

    let limiter = RedisRateLimiter::new(&redis, "account", Plan::Pro);
    limiter.limits_left().await.unwrap();
    let zoom = MemoryTransport::new(|_| http::Response::new(""));
    let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).rate_limit(limiter);
    ListUsers::new().send(&client.build().unwrap()).await.unwrap();

    let (inbox, handled) = (RedisInbox::new(&redis, "events"), Handled::default());
    let worker = work(&inbox, &handled.receiver().deduplicate(RedisDeliveries::new(&redis)));
    assert_eq!(deliver(&storing(&inbox), &body(1)).await, 204);
    handled.until(1).await;
    until_drained(&inbox).await;
    assert!(inbox.dead_letters(1).await.unwrap().is_empty());
    drop(worker);

    let error = redis.with_prefix("another").check().await.unwrap_err();
    assert_eq!(error.kind(), RedisErrorKind::Denied, "{error}");
}
