//! Tests a connection over `rediss://`, with each of the features `rustls-aws-lc` and `rustls-ring` alone, with both,
//! and with neither.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test fails by panicking")]

use zoom_redis::{Redis, RedisErrorKind};

#[cfg(not(any(feature = "rustls-aws-lc", feature = "rustls-ring")))]
#[test]
fn without_cryptography_an_error_names_the_features() {
    let error = Redis::new("rediss://localhost").unwrap_err();
    assert_eq!(error.kind(), RedisErrorKind::Settings);
    assert!(error.to_string().contains("enable the feature `rustls-aws-lc` or `rustls-ring`"), "{error}");
}

#[cfg(any(feature = "rustls-aws-lc", feature = "rustls-ring"))]
#[tokio::test]
async fn a_command_is_sent_over_tls_to_a_server_that_is_trusted_and_to_no_other() {
    use rcgen::{CertifiedKey, generate_simple_self_signed};
    use zoom_tests_redis_server::RedisServer;

    let certified = || generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let CertifiedKey { cert, signing_key } = certified();
    let server = RedisServer::start_with_tls(&cert.pem(), &signing_key.serialize_pem());
    let trusting = |pem: String| Redis::new(&server.url()).unwrap().with_root_certificate(pem.as_bytes()).unwrap();
    trusting(cert.pem()).check().await.unwrap();
    // Trust another server's certificate, so that the result does not depend on the system's certificates.
    let error = trusting(certified().cert.pem()).check().await.unwrap_err();
    assert_eq!(error.kind(), RedisErrorKind::Tls, "{error}");
}
