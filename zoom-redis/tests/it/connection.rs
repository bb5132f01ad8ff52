//! Tests how connections are opened, and the errors when they can't be used.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU16, Ordering},
    },
    time::{Duration, Instant},
};

use rcgen::{CertifiedKey, generate_simple_self_signed};
use tokio::{
    io::{AsyncWriteExt as _, copy_bidirectional},
    net::{TcpListener, TcpStream},
};
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
async fn callers_of_a_server_that_hangs_fail_together_after_one_time_limit() {
    const LIMIT: Duration = Duration::from_millis(500);
    let server = RedisServer::start(Persistence::None);
    let redis = redis(&server).with_time_limit(LIMIT);
    // First without a connection, then over an open one.
    for is_open in [false, true] {
        if is_open {
            redis.check().await.unwrap();
        }
        server.pause();
        let begun = Instant::now();
        let callers: Vec<_> = (0..50)
            .map(|_| {
                let redis = redis.clone();
                tokio::spawn(async move { redis.check().await.unwrap_err() })
            })
            .collect();
        for caller in callers {
            assert_eq!(caller.await.unwrap().kind(), RedisErrorKind::Unavailable);
        }
        // One after another, the calls would take fifty times the limit.
        assert!(begun.elapsed() < LIMIT * 10, "{:?}", begun.elapsed());
        server.resume();
    }
}

#[tokio::test]
async fn a_caller_that_leaves_does_not_end_the_attempt_of_the_others() {
    let server = RedisServer::start(Persistence::None);
    let redis = redis(&server);
    server.pause();
    let [leaver, waiter] = [(); 2].map(|()| {
        let redis = redis.clone();
        tokio::spawn(async move { redis.check().await })
    });
    tokio::time::sleep(Duration::from_millis(50)).await;
    leaver.abort();
    server.resume();
    waiter.await.unwrap().unwrap();
}

/// Listens on a port, and sends each client these bytes in response to anything. If `bytes` is empty, nothing is sent.
async fn respond(bytes: &'static [u8]) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        let mut clients = Vec::new();
        while let Ok((mut client, _)) = listener.accept().await {
            _ = client.readable().await;
            _ = client.write_all(bytes).await;
            clients.push(client);
        }
    });
    port
}

#[cfg(any(feature = "rustls-aws-lc", feature = "rustls-ring"))]
#[tokio::test]
async fn each_reason_for_which_tls_fails_has_its_own_message() {
    for (bytes, kind, advice) in [
        (&b""[..], RedisErrorKind::Unavailable, "the TLS handshake did not complete in time"),
        (b"-ERR unknown command\r\n", RedisErrorKind::Tls, "does not speak TLS on this port"),
        // A TLS alert with the code for a handshake failure.
        (b"\x15\x03\x03\x00\x02\x02\x28", RedisErrorKind::Tls, "HandshakeFailure"),
    ] {
        let mut redis = Redis::new(&format!("rediss://localhost:{}", respond(bytes).await)).unwrap();
        if bytes.is_empty() {
            redis = redis.with_time_limit(Duration::from_millis(200));
        }
        let error = failure(&redis, kind).await;
        assert!(error.to_string().contains(advice), "{error}");
    }
}

/// Forwards connections to the server at the port in `target`, like a hostname that follows the master.
async fn follow(target: Arc<AtomicU16>) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((mut client, _)) = listener.accept().await {
            let target = target.load(Ordering::SeqCst);
            tokio::spawn(async move {
                let mut server = TcpStream::connect(("127.0.0.1", target)).await?;
                copy_bidirectional(&mut client, &mut server).await
            });
        }
    });
    port
}

#[tokio::test]
async fn a_connection_to_a_demoted_master_is_given_up() {
    let (old, new) = (RedisServer::start(Persistence::None), RedisServer::start(Persistence::None));
    let target = Arc::new(AtomicU16::new(old.port()));
    let redis = Redis::new(&format!("redis://127.0.0.1:{}", follow(Arc::clone(&target)).await)).unwrap();
    redis.check().await.unwrap();
    old.command(&["REPLICAOF", "127.0.0.1", &new.port().to_string()]).unwrap();
    target.store(new.port(), Ordering::SeqCst);
    failure(&redis, RedisErrorKind::ReadOnly).await;
    redis.check().await.unwrap();
}

#[tokio::test]
async fn each_reason_for_which_no_connection_can_be_opened_has_a_message() {
    let mut urls = vec![("redis://no-such-host.invalid".to_owned(), "`no-such-host.invalid` can't be found")];
    if cfg!(unix) {
        urls.push(("unix:///no/such/socket".to_owned(), "at its socket `/no/such/socket`: is the server running?"));
        urls.push(("unix:///dev/null/socket".to_owned(), "its socket `/dev/null/socket` can't be used"));
    }
    for (url, advice) in urls {
        let error = failure(&Redis::new(&url).unwrap(), RedisErrorKind::Unavailable).await;
        assert!(error.to_string().contains(advice), "{error}");
    }
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
    // Redis waits for the end of a line, unless the handshake happens to contain one.
    let error = redis.check().await.unwrap_err();
    assert!(error.to_string().contains("TLS port"), "{error}");
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
