//! How a connection is opened, and what is said when it can't be used.

use std::time::Duration;

use rcgen::{CertifiedKey, generate_simple_self_signed};
use zoom_redis::{Redis, RedisError, RedisErrorKind};
use zoom_tests_redis_server::{Persistence, RedisServer};

fn redis(server: &RedisServer) -> Redis {
    Redis::new(&server.url()).unwrap()
}

async fn failure(redis: &Redis, kind: RedisErrorKind) -> RedisError {
    let error = redis.check().await.unwrap_err();
    assert_eq!(error.kind(), kind, "{error}");
    error
}

#[tokio::test]
async fn a_broken_connection_is_opened_again() {
    let mut server = RedisServer::start(Persistence::None);
    let redis = redis(&server);
    redis.check().await.unwrap();
    server.restart();
    redis.check().await.unwrap();
    server.command(&["CLIENT", "KILL", "TYPE", "normal"]).unwrap();
    redis.check().await.unwrap();
    server.kill();
    failure(&redis, RedisErrorKind::Unavailable).await;
    server.restart();
    redis.check().await.unwrap();
}

#[tokio::test]
async fn a_server_that_hangs_fails_a_command_in_time_and_is_used_again_later() {
    let server = RedisServer::start(Persistence::None);
    let redis = redis(&server).with_time_limit(Duration::from_millis(200));
    redis.check().await.unwrap();
    server.pause();
    failure(&redis, RedisErrorKind::Unavailable).await;
    server.resume();
    redis.check().await.unwrap();
}

#[tokio::test]
async fn each_reason_for_which_a_server_can_not_be_used_has_a_message() {
    let server = RedisServer::start_with_password("open-sesame");
    redis(&server).check().await.unwrap();
    for url in ["redis://localhost", "redis://:wrong-word@localhost"] {
        let redis = Redis::new(&format!("{url}:{}", server.port())).unwrap();
        let error = failure(&redis, RedisErrorKind::Denied).await;
        assert!(!error.to_string().contains("wrong-word") && !format!("{error:?} {redis:?}").contains("wrong-word"));
    }

    let server = RedisServer::start(Persistence::None);
    let redis = redis(&server);
    server.command(&["CONFIG", "SET", "maxmemory", "1"]).unwrap();
    failure(&redis, RedisErrorKind::Full).await;
    server.command(&["CONFIG", "SET", "maxmemory", "0"]).unwrap();
    server.command(&["REPLICAOF", "127.0.0.1", "1"]).unwrap();
    failure(&redis, RedisErrorKind::ReadOnly).await;
}

#[tokio::test]
async fn tls_trusts_a_certificate_that_it_was_given_and_no_other() {
    let CertifiedKey { cert, signing_key } = generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let server = RedisServer::start_with_tls(&cert.pem(), &signing_key.serialize_pem());
    let redis = redis(&server);
    let error = failure(&redis, RedisErrorKind::Tls).await;
    assert!(error.to_string().contains("with_root_certificate"), "{error}");
    redis.with_root_certificate(cert.pem().as_bytes()).unwrap().check().await.unwrap();

    let plain = RedisServer::start(Persistence::None);
    let redis = Redis::new(&format!("rediss://localhost:{}", plain.port())).unwrap();
    let redis = redis.with_time_limit(Duration::from_millis(200));
    failure(&redis, RedisErrorKind::Tls).await;
}

#[test]
fn a_wrong_url_or_certificate_is_rejected_before_anything_is_sent() {
    for url in ["", "localhost:6379", "http://localhost", "redis://", "redis://localhost/nine"] {
        assert_eq!(Redis::new(url).unwrap_err().kind(), RedisErrorKind::Settings, "{url}");
    }
    let redis = || Redis::new("rediss://localhost").unwrap();
    assert_eq!(redis().with_root_certificate(b"no PEM").unwrap_err().kind(), RedisErrorKind::Settings);
    let plain = Redis::new("redis://localhost").unwrap();
    assert_eq!(plain.with_root_certificate(b"no PEM").unwrap_err().kind(), RedisErrorKind::Settings);
}
