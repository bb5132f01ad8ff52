//! Tests tokens in Redis: leases, conflicting writes, encryption, and the errors when Redis can't be used.

use std::{error::Error, sync::Arc, time::Duration};

use rcgen::{CertifiedKey, generate_simple_self_signed};
use redis::Value;
use zoom_core::{
    BaseUrl, Environment, Operation,
    auth::{
        Auth, AuthServer, AuthorizationCode, ClientCredentials, RefreshToken, ReplaceOutcome, ServerToServer,
        TokenStore, Tokens,
    },
    encode::EncodedRequest,
    error::AuthErrorKind,
    transport::{MemoryTransport, Transport, TransportFuture},
};
use zoom_redis::{EncryptionKeys, Redis, RedisError, RedisErrorKind, RedisTokens};
use zoom_tests::oauth::{ACCOUNT_ID, OAuth, app};
use zoom_tests_redis_server::{Persistence, RedisServer};

fn start() -> (RedisServer, Redis) {
    let server = RedisServer::start(Persistence::None);
    let redis = Redis::new(&server.url()).unwrap();
    (server, redis)
}

fn zoom(transport: impl Transport) -> AuthServer {
    let environment = Environment::custom(BaseUrl::parse("http://127.0.0.1:1/v2").unwrap());
    AuthServer::with_transport(&environment, transport).unwrap()
}

fn tokens(number: usize) -> Tokens {
    let mut tokens = Tokens::refresh_only(format!("secret-refresh-{number}"));
    tokens.access_token = format!("secret-access-{number}").into();
    tokens
}

fn refresh_token(stored: Option<Tokens>) -> Option<String> {
    stored.and_then(|tokens| tokens.refresh_token).map(|token| token.expose().to_owned())
}

/// Returns an error and its causes in one line, and the kind of the last cause.
fn chain(error: &(dyn Error + 'static)) -> (String, Option<RedisErrorKind>) {
    let (mut text, mut cause) = (error.to_string(), error);
    while let Some(source) = cause.source() {
        (text, cause) = (format!("{text}: {source}"), source);
    }
    assert!(!format!("{text} {error:?}").contains("secret"), "{text} {error:?}");
    (text, cause.downcast_ref::<RedisError>().map(RedisError::kind))
}

fn exists(server: &RedisServer, key: &str) -> bool {
    server.command(&["EXISTS", key]).unwrap() == Value::Int(1)
}

/// Waits until a condition is true, or fails the test after a minute.
async fn until(is_so: impl Fn() -> bool) {
    let waiting = async {
        while !is_so() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), waiting).await.unwrap();
}

#[tokio::test]
async fn a_login_by_code_is_saved_and_refreshed_by_all_that_have_its_name() {
    let (_server, redis) = start();
    let oauth = OAuth::default();
    let zoom = zoom(oauth.transport());
    let login = AuthorizationCode::new(app(), "https://example.com").begin().unwrap();
    let query = oauth.authorize(&login.authorize_url(&zoom));
    let store = RedisTokens::new(&redis, "alice");
    assert!(store.load().await.unwrap().is_none());
    store.save(&login.finish(&zoom, &query).await.unwrap()).await.unwrap();
    let worker = RefreshToken::new(app(), RedisTokens::new(&redis, "alice"));
    let token = worker.authorization(&zoom).await.unwrap();
    worker.rejected(&token);
    worker.authorization(&zoom).await.unwrap();
    assert_eq!(oauth.asked(), ["authorization_code", "refresh_token"]);
    assert_eq!(refresh_token(store.load().await.unwrap()), oauth.refresh_token());
    for (redis, login) in [(redis.clone(), "bob"), (redis.with_prefix("staging"), "alice")] {
        assert!(RedisTokens::new(&redis, login).load().await.unwrap().is_none());
    }
    assert_eq!(oauth.faults(), [""; 0]);
}

#[tokio::test]
async fn a_lease_is_renewed_while_it_is_held_and_released_by_its_holder_alone() {
    let (server, redis) = start();
    let [one, two] = [(); 2].map(|()| RedisTokens::new(&redis, "a").lease_time(Duration::from_secs(60)));
    let key = "zoom:{a}:lease";
    let lease = one.lease().await.unwrap().unwrap();
    assert!(two.lease().await.unwrap().is_none());
    // The lease has been renewed when its remaining time has increased.
    let left = || match server.command(&["PTTL", key]).unwrap() {
        Value::Int(left) => left,
        other => panic!("{other:?}"),
    };
    for _ in 0..2 {
        // Lets a third of the lease pass, for the server and then for the program.
        server.command(&["PEXPIRE", key, "40000"]).unwrap();
        for _ in 0..1_000 {
            if left() > 40_000 {
                break;
            }
            tokio::time::pause();
            tokio::time::advance(Duration::from_secs(1)).await;
            tokio::time::resume();
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        assert!(left() > 40_000);
    }
    lease.release().await.unwrap();
    assert!(!exists(&server, key), "the lease is released when the future completes");

    let dropped = one.lease().await.unwrap().unwrap();
    drop(dropped);
    until(|| !exists(&server, key)).await;

    let late = one.lease().await.unwrap().unwrap();
    server.command(&["DEL", key]).unwrap();
    let lease = two.lease().await.unwrap().unwrap();
    late.release().await.unwrap();
    assert!(exists(&server, key), "another program holds the lease now");
    lease.release().await.unwrap();
}

#[tokio::test]
async fn of_many_that_replace_the_same_tokens_one_succeeds() {
    let (_server, redis) = start();
    let store = RedisTokens::new(&redis, "a");
    store.save(&tokens(0)).await.unwrap();
    let presented = tokens(0).refresh_token.unwrap();
    let tasks: Vec<_> = (1..=16)
        .map(|count| {
            let (store, presented) = (RedisTokens::new(&redis, "a"), presented.clone());
            tokio::spawn(async move { (count, store.replace(&presented, &tokens(count)).await.unwrap()) })
        })
        .collect();
    let (mut saved, mut newer) = (Vec::new(), Vec::new());
    for task in tasks {
        match task.await.unwrap() {
            (count, ReplaceOutcome::Saved) => saved.push(format!("secret-refresh-{count}")),
            (_, ReplaceOutcome::Newer(tokens)) => newer.extend(refresh_token(Some(tokens))),
            (count, other) => panic!("{count}: {other:?}"),
        }
    }
    assert_eq!((saved.len(), newer.len()), (1, 15));
    assert!(newer.iter().all(|token| *token == saved[0]));
    // Runs the same command again, as if the connection had broken before the response.
    let number: usize = saved[0].trim_start_matches("secret-refresh-").parse().unwrap();
    assert!(matches!(store.replace(&presented, &tokens(number)).await.unwrap(), ReplaceOutcome::Saved));
}

#[tokio::test]
async fn who_logs_out_stays_logged_out() {
    let (server, redis) = start();
    let [one, two] = [(); 2].map(|()| RedisTokens::new(&redis, "a"));
    let presented = tokens(0).refresh_token.unwrap();
    for logs_out_by_hand in [false, true] {
        one.save(&tokens(0)).await.unwrap();
        assert!(two.load().await.unwrap().is_some());
        if logs_out_by_hand {
            server.command(&["DEL", "zoom:{a}:tokens"]).unwrap();
        } else {
            one.remove().await.unwrap();
        }
        // A refresh that began before the logout is not saved, and nothing is restored.
        assert!(matches!(two.replace(&presented, &tokens(1)).await.unwrap(), ReplaceOutcome::Empty));
        for store in [&one, &two] {
            assert!(store.load().await.unwrap().is_none());
        }
        server.command(&["FLUSHALL"]).unwrap();
        assert!(two.load().await.unwrap().is_none(), "the tokens are forgotten after a logout");
    }
}

#[tokio::test]
async fn a_login_after_the_clock_was_set_back_is_kept_by_all() {
    const HOUR: u64 = 3_600_000_000;
    let (server, redis) = start();
    for end in ["nothing", "removed", "deleted", "lost"] {
        server.command(&["FLUSHALL"]).unwrap();
        let [one, two] = [(); 2].map(|()| RedisTokens::new(&redis, "a"));
        one.save(&tokens(0)).await.unwrap();
        // Changes the state as if the clock had been an hour ahead until now.
        let version: u64 = match server.command(&["GET", "zoom:{a}:known"]).unwrap() {
            Value::BulkString(version) => String::from_utf8_lossy(&version).parse().unwrap(),
            other => panic!("{other:?}"),
        };
        let ahead = (version + HOUR).to_string();
        server.command(&["HSET", "zoom:{a}:tokens", "version", &ahead]).unwrap();
        server.command(&["SET", "zoom:{a}:known", &ahead]).unwrap();
        for store in [&one, &two] {
            assert!(store.load().await.unwrap().is_some());
        }
        match end {
            "removed" => one.remove().await.unwrap(),
            "deleted" => _ = server.command(&["DEL", "zoom:{a}:tokens"]).unwrap(),
            "lost" => _ = server.command(&["FLUSHALL"]).unwrap(),
            _ => {}
        }
        one.save(&tokens(1)).await.unwrap();
        for store in [&two, &one, &two] {
            assert_eq!(refresh_token(store.load().await.unwrap()).unwrap(), "secret-refresh-1", "{end}");
        }
    }
}

#[tokio::test]
async fn tokens_are_put_back_as_soon_as_a_server_that_lost_them_runs_again() {
    let (mut server, redis) = start();
    let [newest, older] = [(); 2].map(|()| RedisTokens::new(&redis, "a"));
    newest.save(&tokens(0)).await.unwrap();
    older.load().await.unwrap();
    newest.replace(&tokens(0).refresh_token.unwrap(), &tokens(1)).await.unwrap();
    // The tokens are restored although no program requests them.
    server.restart();
    until(|| exists(&server, "zoom:{a}:tokens")).await;
    // Regardless of which store was first, the newest tokens end up in Redis.
    until(|| {
        let value = server.command(&["HGET", "zoom:{a}:tokens", "value"]).unwrap();
        matches!(value, Value::BulkString(value) if String::from_utf8_lossy(&value).contains("secret-refresh-1"))
    })
    .await;
    assert_eq!(refresh_token(older.load().await.unwrap()).unwrap(), "secret-refresh-1");
}

#[tokio::test]
async fn tokens_are_put_back_though_the_first_attempt_fails_because_the_server_is_full() {
    let mut server = RedisServer::start_with(&["--maxmemory", "1"]);
    server.command(&["CONFIG", "SET", "maxmemory", "0"]).unwrap();
    let store = RedisTokens::new(&Redis::new(&server.url()).unwrap(), "a");
    store.save(&tokens(0)).await.unwrap();
    server.restart();
    // Only the task that restores the tokens accesses the server.
    until(|| {
        let errors = server.command(&["INFO", "errorstats"]).unwrap();
        redis::from_redis_value::<String>(errors).unwrap().contains("errorstat_OOM")
    })
    .await;
    assert!(!exists(&server, "zoom:{a}:tokens"));
    server.command(&["CONFIG", "SET", "maxmemory", "0"]).unwrap();
    until(|| exists(&server, "zoom:{a}:tokens")).await;
}

#[tokio::test]
async fn tokens_are_encrypted_and_their_keys_replaced_without_a_new_login() {
    let (server, redis) = start();
    let oauth = OAuth::default();
    let zoom = zoom(oauth.transport());
    let [old, new] = [1, 2].map(|key| EncryptionKeys::from_bytes([key; 32]));
    let plain = RedisTokens::new(&redis, "a");
    let with = |keys: &EncryptionKeys| RedisTokens::new(&redis, "a").encrypted(keys.clone());
    let value = || match server.command(&["HGET", "zoom:{a}:tokens", "value"]).unwrap() {
        Value::BulkString(value) => String::from_utf8_lossy(&value).into_owned(),
        other => panic!("{other:?}"),
    };
    plain.save(&oauth.log_in()).await.unwrap();
    assert!(value().contains("refresh-1"));
    // Each store reads the tokens that the previous one wrote, and encrypts them with its own first key.
    for keys in [&old, &old.clone().or(&new), &new.clone().or(&old), &new] {
        let auth = RefreshToken::new(app(), with(keys));
        let token = auth.authorization(&zoom).await.unwrap();
        auth.rejected(&token);
        auth.authorization(&zoom).await.unwrap();
        assert_eq!(refresh_token(with(keys).load().await.unwrap()), oauth.refresh_token());
        assert!(!value().contains("refresh") && !value().contains("access"));
    }
}

#[tokio::test]
async fn who_lacks_the_key_changes_nothing() {
    let (server, redis) = start();
    let oauth = OAuth::default();
    let [key, unknown] = [1, 2].map(|key| EncryptionKeys::from_bytes([key; 32]));
    let plain = || RedisTokens::new(&redis, "a");
    let encrypted = plain().encrypted(key);
    encrypted.save(&oauth.log_in()).await.unwrap();
    let value = || server.command(&["HGET", "zoom:{a}:tokens", "value"]).unwrap();
    let before = value();
    for (store, advice) in [
        (plain(), "pass their key to `RedisTokens::encrypted`"),
        (plain().encrypted(unknown), "add their key to `EncryptionKeys`"),
    ] {
        let errors = [
            store.load().await.unwrap_err(),
            store.save(&tokens(9)).await.unwrap_err(),
            store.replace(&"secret-other".into(), &tokens(9)).await.unwrap_err(),
        ];
        for error in errors {
            assert_eq!(error.kind(), AuthErrorKind::Store);
            assert!(chain(&error).0.contains(advice), "{error}");
        }
        RefreshToken::new(app(), store).authorization(&zoom(oauth.transport())).await.unwrap_err();
        assert_eq!((value(), oauth.asked()), (before.clone(), Vec::new()));
    }
    // The digest of a refresh token does not depend on the key, so a refresh that began before the keys were changed is
    // saved.
    let presented = oauth.refresh_token().unwrap().into();
    assert!(matches!(plain().replace(&presented, &oauth.log_in()).await.unwrap(), ReplaceOutcome::Saved));
    assert_eq!(refresh_token(encrypted.load().await.unwrap()), oauth.refresh_token());
    server.command(&["HSET", "zoom:{a}:tokens", "value", "secret"]).unwrap();
    let (text, _) = chain(&encrypted.load().await.unwrap_err());
    assert!(text.contains("the Redis key `zoom:{a}:tokens` contains a value that zoom-redis did not write"), "{text}");
}

#[tokio::test]
async fn a_value_of_somebody_elses_is_named_and_left_unchanged() {
    let (server, redis) = start();
    let store = RedisTokens::new(&redis, "a");
    for (key, write) in [
        ("zoom:{a}:tokens", &["SET", "zoom:{a}:tokens", "secret"][..]),
        ("zoom:{a}:tokens", &["LPUSH", "zoom:{a}:tokens", "secret"]),
        ("zoom:{a}:tokens", &["HSET", "zoom:{a}:tokens", "field", "secret"]),
        ("zoom:{a}:lease", &["SET", "zoom:{a}:lease", "secret"]),
        ("zoom:{a}:lease", &["HSET", "zoom:{a}:lease", "field", "secret"]),
    ] {
        server.command(&["FLUSHALL"]).unwrap();
        server.command(write).unwrap();
        let before = server.command(&["DUMP", key]).unwrap();
        let errors = if key.ends_with("lease") {
            vec![store.lease().await.err().unwrap()]
        } else {
            let presented = "secret-refresh".into();
            vec![
                store.load().await.unwrap_err(),
                store.save(&tokens(1)).await.unwrap_err(),
                store.replace(&presented, &tokens(1)).await.unwrap_err(),
            ]
        };
        for error in errors {
            let (text, kind) = chain(&error);
            assert_eq!(kind, Some(RedisErrorKind::ForeignValue), "{write:?}: {text}");
            assert!(text.contains(&format!("`{key}`")) && text.contains("with_prefix"), "{text}");
        }
        assert_eq!(server.command(&["DUMP", key]).unwrap(), before, "{write:?}");
    }
}

/// A transport that calls a function before it sends a request.
struct During(Arc<dyn Fn() + Send + Sync>, MemoryTransport);

impl Transport for During {
    fn send(&self, operation: &'static Operation, request: EncodedRequest) -> TransportFuture {
        (self.0)();
        self.1.send(operation, request)
    }
}

#[tokio::test]
async fn a_redis_that_can_not_be_written_uses_up_no_refresh_token_and_loses_no_tokens() {
    let full: [&[&str]; 2] = [&["CONFIG", "SET", "maxmemory", "1"], &["CONFIG", "SET", "maxmemory", "0"]];
    let replica: [&[&str]; 2] = [&["REPLICAOF", "127.0.0.1", "1"], &["REPLICAOF", "NO", "ONE"]];
    for ([close, open], kind, advice) in [
        (full, RedisErrorKind::Full, "raise `maxmemory`"),
        (replica, RedisErrorKind::ReadOnly, "use the address of its master"),
    ] {
        let (server, redis) = start();
        let server = Arc::new(server);
        let oauth = OAuth::default();
        let store = RedisTokens::new(&redis, "a");
        store.save(&Tokens::refresh_only(oauth.log_in().refresh_token.unwrap())).await.unwrap();

        // If Redis fails before it grants the lease, the refresh token is not used.
        server.command(close).unwrap();
        let auth = RefreshToken::new(app(), store.clone());
        let error = auth.authorization(&zoom(oauth.transport())).await.unwrap_err();
        let (text, found) = chain(&error);
        assert!(found == Some(kind) && text.contains(advice), "{text}");
        assert_eq!(oauth.asked(), [""; 0]);
        server.command(open).unwrap();

        // If Redis fails after Zoom's response, the tokens are used from memory and saved later.
        let during = Arc::clone(&server);
        let closing = During(Arc::new(move || _ = during.command(close).unwrap()), oauth.transport());
        let auth = RefreshToken::new(app(), store.clone());
        auth.authorization(&zoom(closing)).await.unwrap();
        let (text, found) = chain(&auth.unsaved().unwrap());
        assert!(found == Some(kind) && text.contains(advice), "{text}");
        server.command(open).unwrap();
        auth.save().await.unwrap();
        assert!(auth.unsaved().is_none());
        assert_eq!(refresh_token(store.load().await.unwrap()), oauth.refresh_token());
    }
}

#[tokio::test]
async fn a_redis_that_can_not_be_reached_says_why_and_shows_no_secret() {
    let with_password = RedisServer::start_with_password("secret-word");
    let CertifiedKey { cert, signing_key } = generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let with_tls = RedisServer::start_with_tls(&cert.pem(), &signing_key.serialize_pem());
    let mut ended = RedisServer::start(Persistence::None);
    ended.kill();
    for (url, kind, advice) in [
        (
            format!("redis://:secret-guess@localhost:{}", with_password.port()),
            RedisErrorKind::Denied,
            "check them in the URL",
        ),
        (with_tls.url(), RedisErrorKind::Tls, "Redis::with_root_certificate"),
        (ended.url(), RedisErrorKind::Unavailable, "is the server running?"),
    ] {
        let store = RedisTokens::new(&Redis::new(&url).unwrap(), "a").encrypted(EncryptionKeys::from_bytes([115; 32]));
        let oauth = OAuth::default();
        let errors = [store.load().await.err(), store.save(&tokens(1)).await.err(), store.lease().await.err()];
        for error in errors {
            let (text, found) = chain(&error.unwrap());
            assert!(found == Some(kind) && text.contains(advice) && text.contains("the login `a`"), "{text}");
        }
        RefreshToken::new(app(), store.clone()).authorization(&zoom(oauth.transport())).await.unwrap_err();
        assert_eq!(oauth.asked(), [""; 0]);
        assert_eq!(format!("{store:?}"), "RedisTokens { login: \"a\", .. }");
        // A server-to-server app continues with its own token.
        let auth = ServerToServer::new(app(), ACCOUNT_ID).store(store);
        auth.authorization(&zoom(oauth.transport())).await.unwrap();
    }
}

#[tokio::test]
async fn eight_workers_of_an_app_share_one_access_token() {
    let (_server, redis) = start();
    let (account, chatbot) = (OAuth::default(), OAuth::default());
    let mut tokens = Vec::new();
    for _ in 0..8 {
        let redis = redis.clone().with_prefix("zoom");
        let account_auth = ServerToServer::new(app(), ACCOUNT_ID).store(RedisTokens::new(&redis, ACCOUNT_ID));
        let chatbot_auth = ClientCredentials::new(app()).store(RedisTokens::new(&redis, "chatbot"));
        let (account, chatbot) = (zoom(account.transport()), zoom(chatbot.transport()));
        tokens.push(tokio::spawn(async move {
            let token = account_auth.authorization(&account).await.unwrap();
            (token.header().clone(), chatbot_auth.authorization(&chatbot).await.unwrap().header().clone())
        }));
    }
    let mut distinct = std::collections::HashSet::new();
    for token in tokens {
        distinct.insert(token.await.unwrap());
    }
    assert_eq!(distinct.len(), 1);
    assert_eq!(
        (account.asked(), chatbot.asked()),
        (vec!["account_credentials".into()], vec!["client_credentials".into()])
    );
}
