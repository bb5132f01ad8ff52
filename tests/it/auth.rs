//! Tests how a client stays logged in: refreshes, failures, stores, and a thousand callers that share one token. The
//! login flows are tested in `login.rs`.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::{
    collections::HashSet,
    sync::Arc,
    time::{Duration, SystemTime},
};

use tokio::time::Instant;
use zoom_core::{
    BaseUrl, Client, Environment, Error, FilePart, Operation, Secret,
    auth::{
        Auth, AuthServer, Authorization, AuthorizationCode, ClientCredentials, DeviceCode, MemoryStore, RefreshToken,
        ServerToServer, TokenStore, Tokens, VideoSdkJwt,
    },
    encode::EncodedRequest,
    error::{AuthError, AuthErrorKind},
    retry::RetryPolicy,
    transport::{MemoryTransport, Transport, TransportFuture},
    zoom_endpoint,
};
use zoom_tests::{
    oauth::{ACCOUNT_ID, CLIENT_SECRET, LIFE, OAuth, app},
    server::Server,
};

#[zoom_endpoint(GET "/users/<user_id>", scopes = ["user:read:user", "user:read:user:admin"])]
pub(super) struct GetUser {
    user_id: String,
}

#[zoom_endpoint(GET "/groups", scopes = ["group:read:list_groups"])]
struct ListGroups {}

#[zoom_endpoint(POST "/files", base = FileApi, body = multipart)]
struct UploadFile {
    #[part(file)]
    file: FilePart,
}

fn environment() -> Environment {
    Environment::custom(BaseUrl::parse("http://127.0.0.1:1/v2").unwrap())
}

/// Returns the token endpoints at `server`.
pub(super) fn auth_server(server: &Server) -> AuthServer {
    AuthServer::new(&Environment::custom(BaseUrl::parse(&server.base_url()).unwrap())).unwrap()
}

pub(super) fn in_memory(transport: impl Transport) -> AuthServer {
    AuthServer::with_transport(&environment(), transport).unwrap()
}

/// Returns a client that sends each request once.
pub(super) fn client(transport: impl Transport, auth: impl Auth) -> Client {
    let builder = Client::builder().environment(environment()).auth(auth).retry(RetryPolicy::never());
    builder.transport(transport).build().unwrap()
}

pub(super) fn access(authorization: &Authorization) -> String {
    authorization.header().to_str().unwrap().strip_prefix("Bearer ").unwrap().to_owned()
}

pub(super) fn auth_error(error: Error) -> AuthError {
    match error {
        Error::Auth(error) => error,
        other => panic!("{other:?}"),
    }
}

/// Token responses without a usable token, each with the kind and the OAuth code of the resulting error.
const UNUSABLE: [(u16, &str, AuthErrorKind, Option<&str>); 16] = {
    use AuthErrorKind::{BadResponse, Rejected, Unavailable};
    [
        (400, r#"{"reason":"Zoom's reason","error":"invalid_grant"}"#, Rejected, Some("invalid_grant")),
        (401, r#"{"reason":"Invalid client_id","error":"invalid_client"}"#, Rejected, Some("invalid_client")),
        (400, "Bad Request", Rejected, None),
        (302, "", Rejected, None),
        (200, r#"{"reason":"Zoom's reason","error":"invalid_grant"}"#, Rejected, Some("invalid_grant")),
        (200, "<html>Sign in</html>", BadResponse, None),
        (200, "", BadResponse, None),
        (200, "{}", BadResponse, None),
        (200, r#"{"access_token":"","expires_in":3600}"#, BadResponse, None),
        (200, r#"{"access_token":"a b","expires_in":3600}"#, BadResponse, None),
        (200, r#"{"access_token":"a","expires_in":0}"#, BadResponse, None),
        (200, r#"{"access_token":"a","expires_in":-1}"#, BadResponse, None),
        (200, r#"{"access_token":"a","expires_in":18446744073709551615}"#, BadResponse, None),
        (500, "<html>", Unavailable, None),
        (503, "", Unavailable, None),
        (429, "{}", Unavailable, None),
    ]
};

#[tokio::test]
async fn an_unusable_token_response_is_an_error_with_zooms_reason_and_leaves_the_store_unchanged() {
    for (status, body, kind, oauth_error) in UNUSABLE {
        let oauth = OAuth::default();
        let listening = oauth.listen().await;
        let (server, mut tokens) = (auth_server(&listening), oauth.log_in());
        tokens.expires_at = SystemTime::now();
        let store = MemoryStore::new(tokens.clone());
        let auth = RefreshToken::new(app(), store.clone());
        // If the server is unavailable, the same refresh sends its request again.
        let requests = if kind == AuthErrorKind::Unavailable { 4 } else { 1 };
        for _ in 0..requests {
            oauth.say(status, body);
        }
        for _ in 0..20 {
            let error = auth_error(auth.authorization(&server).await.unwrap_err());
            assert_eq!((error.kind(), error.oauth_error()), (kind, oauth_error), "{status} {body}");
            assert!(error.to_string().starts_with("OAuthToken: "), "{error}");
            assert_eq!(error.to_string().contains("Zoom's reason"), body.contains("Zoom's reason"), "{error}");
            assert!(!format!("{error:?}").contains(CLIENT_SECRET) && !format!("{error:?}").contains("refresh-"));
        }
        assert_eq!(oauth.asked(), vec!["refresh_token"; requests], "{status} {body}: the failure was not cached");
        let kept = store.load().await.unwrap().unwrap();
        assert_eq!(kept.to_json().expose(), tokens.to_json().expose());
        assert_eq!(oauth.faults(), [""; 0]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_failure_is_cached_and_retried_less_and_less_often() {
    let oauth = OAuth::default();
    let server = in_memory(oauth.transport());
    let auth = ServerToServer::new(app(), ACCOUNT_ID);
    for _ in 0..1_000 {
        oauth.say(500, "");
    }
    // Ten callers per second for an hour.
    for _ in 0..36_000 {
        auth.authorization(&server).await.unwrap_err();
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let requests = oauth.asked().len();
    assert!((120..130).contains(&requests), "{requests} requests");
    while oauth.asked().len() == requests {
        tokio::time::sleep(Duration::from_secs(1)).await;
        auth.authorization(&server).await.unwrap_err();
    }
}

/// A transport whose token endpoint is slow. The response is created when the delay ends.
#[derive(Clone)]
struct Slow(MemoryTransport, Duration);

impl Transport for Slow {
    fn send(&self, operation: &'static Operation, request: EncodedRequest) -> TransportFuture {
        let Self(inner, delay) = self.clone();
        Box::pin(async move {
            if operation.path == "/oauth/token" {
                tokio::time::sleep(delay).await;
            }
            inner.send(operation, request).await
        })
    }
}

pub(super) fn expired(oauth: &OAuth) -> MemoryStore {
    let mut tokens = oauth.log_in();
    tokens.expires_at = SystemTime::now();
    oauth.end_access();
    MemoryStore::new(tokens)
}

pub(super) async fn kept_refresh_token(store: &MemoryStore) -> Option<String> {
    let kept = store.load().await.unwrap().unwrap();
    kept.refresh_token.map(|token| token.expose().to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_expired_token_is_refreshed_once_for_a_thousand_callers() {
    let oauth = OAuth::default();
    let store = expired(&oauth);
    let transport = Slow(oauth.transport(), Duration::from_millis(20));
    let client = client(transport, RefreshToken::new(app(), store.clone()));
    let calls: Vec<_> = (0..1_000).map(|_| tokio::spawn(GetUser::new("me").send(&client))).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(oauth.asked(), ["refresh_token"]);
    assert_eq!(kept_refresh_token(&store).await, oauth.refresh_token());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revoked_token_is_refreshed_once_for_a_thousand_callers() {
    let oauth = OAuth::default();
    let store = MemoryStore::new(oauth.log_in());
    oauth.end_access();
    let client = client(oauth.transport(), RefreshToken::new(app(), store.clone()));
    let calls: Vec<_> = (0..1_000).map(|_| tokio::spawn(GetUser::new("me").send(&client))).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(oauth.asked(), ["refresh_token"]);
}

#[tokio::test(start_paused = true)]
async fn a_caller_who_is_dropped_while_refreshing_loses_nothing() {
    let oauth = OAuth::default();
    let store = expired(&oauth);
    let transport = Slow(oauth.transport(), Duration::from_secs(1));
    let client = client(transport.clone(), RefreshToken::new(app(), store.clone()));
    let first = tokio::spawn(GetUser::new("me").send(&client));
    tokio::time::sleep(Duration::from_millis(1)).await;
    let others: Vec<_> = (0..1_000).map(|_| tokio::spawn(GetUser::new("me").send(&client))).collect();
    tokio::time::sleep(Duration::from_millis(1)).await;
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    assert_eq!(oauth.asked(), [""; 0], "the call was dropped during the refresh");
    for call in others {
        call.await.unwrap().unwrap();
    }
    assert_eq!(oauth.asked(), ["refresh_token"]);
    assert_eq!(kept_refresh_token(&store).await, oauth.refresh_token());

    // The new refresh token is stored even when no call is waiting any longer.
    let store = expired(&oauth);
    let auth = RefreshToken::new(app(), store.clone());
    let server = in_memory(transport);
    let waited = tokio::time::timeout(Duration::from_millis(500), auth.authorization(&server)).await;
    assert!(waited.is_err());
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(oauth.asked().len(), 2);
    assert_eq!(kept_refresh_token(&store).await, oauth.refresh_token());
}

/// An age at which a token is refreshed in the background: such a refresh starts when between a fifth and a tenth of
/// the token's lifetime is left.
const LATE: Duration = Duration::from_secs(3_600 * 91 / 100);

#[tokio::test(start_paused = true)]
async fn the_old_token_is_used_during_a_refresh_and_after_a_failed_one() {
    let oauth = OAuth::default();
    let server = in_memory(Slow(oauth.transport(), Duration::from_secs(5)));
    let auth = ServerToServer::new(app(), ACCOUNT_ID);
    let first = access(&auth.authorization(&server).await.unwrap());
    tokio::time::sleep(Duration::from_secs(3_600 * 79 / 100)).await;
    assert_eq!(access(&auth.authorization(&server).await.unwrap()), first);
    assert_eq!(oauth.asked().len(), 1);

    tokio::time::sleep(LATE.saturating_sub(Duration::from_secs(3_600 * 79 / 100))).await;
    oauth.say(500, "");
    for _ in 0..100 {
        let begun = Instant::now();
        assert_eq!(access(&auth.authorization(&server).await.unwrap()), first);
        assert_eq!(begun.elapsed(), Duration::ZERO, "nobody waits");
    }
    tokio::time::sleep(Duration::from_secs(6)).await;
    assert_eq!(oauth.asked().len(), 2);
    assert_eq!(access(&auth.authorization(&server).await.unwrap()), first, "the refresh failed");
    tokio::time::sleep(Duration::from_secs(6)).await;
    assert_eq!(oauth.asked().len(), 3);
    assert_ne!(access(&auth.authorization(&server).await.unwrap()), first);
}

#[tokio::test(start_paused = true)]
async fn the_call_that_starts_a_refresh_token_exchange_waits_for_its_end() {
    let oauth = OAuth::default();
    let (store, server) =
        (MemoryStore::new(oauth.log_in()), in_memory(Slow(oauth.transport(), Duration::from_millis(900))));
    let auth = RefreshToken::new(app(), store.clone());
    let first = access(&auth.authorization(&server).await.unwrap());
    tokio::time::sleep(LATE).await;
    let (begins, other) = tokio::join!(auth.authorization(&server), async {
        let begun = Instant::now();
        let token = auth.authorization(&server).await.unwrap();
        (access(&token), begun.elapsed())
    });
    assert_eq!(other, (first.clone(), Duration::ZERO), "other calls use the old token");
    assert_ne!(access(&begins.unwrap()), first);
    assert_eq!(kept_refresh_token(&store).await, oauth.refresh_token());
}

#[tokio::test(start_paused = true)]
async fn a_refresh_that_began_before_a_rejection_is_not_used() {
    let oauth = OAuth::default();
    let server = in_memory(Slow(oauth.transport(), Duration::from_secs(5)));
    let auth = ServerToServer::new(app(), ACCOUNT_ID);
    let first = auth.authorization(&server).await.unwrap();
    tokio::time::sleep(LATE).await;
    auth.authorization(&server).await.unwrap();
    tokio::time::sleep(Duration::from_secs(1)).await;
    auth.rejected(&first);
    let next = auth.authorization(&server).await.unwrap();
    assert_eq!(oauth.asked().len(), 3);
    assert_eq!((access(&first).as_str(), access(&next).as_str()), ("access-1", "access-3"));
    // A late rejection of the first token does not affect the current one.
    auth.rejected(&first);
    assert_eq!(access(&auth.authorization(&server).await.unwrap()), "access-3");
}

#[tokio::test]
async fn a_rejected_token_is_replaced_once_and_the_call_repeated_once() {
    let rejections = [
        (401, r#"{"code":124,"message":"Invalid access token."}"#),
        (400, r#"{"code":124,"message":"Access token is expired."}"#),
        (401, ""),
    ];
    for (status, body) in rejections {
        let oauth = OAuth::default();
        let transport = oauth.transport();
        let client = client(transport.clone(), RefreshToken::new(app(), MemoryStore::new(oauth.log_in())));
        oauth.say_to_calls(status, body);
        let error = GetUser::new("me").send(&client).await.unwrap_err();
        assert!(matches!(&error, Error::Api(error) if error.status().as_u16() == status), "{error}");
        assert!(error.is_unauthorized() && error.missing_scopes().is_empty());
        let paths: Vec<_> = transport.requests().iter().map(|request| request.uri().path().to_owned()).collect();
        assert_eq!(paths, ["/v2/users/me", "/oauth/token", "/v2/users/me"], "{status} {body}");
        let used: HashSet<_> =
            transport.requests().iter().map(|request| request.headers()["authorization"].clone()).collect();
        assert_eq!(used.len(), 3, "a repeated call did not use the new token");
    }
}

#[tokio::test]
async fn a_missing_scope_is_named_and_no_new_token_is_requested() {
    let lacks = r#"{"code":4711,"message":"Invalid access token, does not contain scopes:[user:read:user, user:read:user:admin]."}"#;
    for (status, body, scopes) in [
        (400, lacks.to_owned(), &["user:read:user", "user:read:user:admin"][..]),
        (401, lacks.to_owned(), &["user:read:user", "user:read:user:admin"]),
        (400, lacks.replace("4711", "4700"), &["user:read:user", "user:read:user:admin"]),
        (400, lacks.replace("4711", "104"), &["user:read:user", "user:read:user:admin"]),
        (401, r#"{"code":4700,"message":"Token cannot be empty"}"#.to_owned(), &[]),
    ] {
        let oauth = OAuth::default();
        let client = client(oauth.transport(), RefreshToken::new(app(), MemoryStore::new(oauth.log_in())));
        oauth.say_to_calls(status, &body);
        let error = GetUser::new("me").send(&client).await.unwrap_err();
        assert_eq!(error.missing_scopes(), scopes, "{error}");
        assert!(!error.is_unauthorized());
        assert_eq!(error.to_string().contains("add one of these scopes to the app"), !scopes.is_empty(), "{error}");
        assert_eq!(oauth.asked(), [""; 0], "{status} {body}");
    }
}

#[tokio::test]
async fn a_token_that_is_known_to_lack_a_scope_is_not_sent() {
    let oauth = OAuth::default();
    let transport = oauth.transport();
    let auth = ServerToServer::new(app(), ACCOUNT_ID);
    let strict = client(transport.clone(), auth.clone());
    GetUser::new("me").send(&strict).await.unwrap();
    let error = ListGroups::new().send(&strict).await.unwrap_err();
    assert_eq!(error.missing_scopes(), ["group:read:list_groups"]);
    assert_eq!(auth_error(error).kind(), AuthErrorKind::Scope);
    assert_eq!(transport.requests().len(), 2);

    let builder = Client::builder().environment(environment()).auth(auth).check_scopes(false);
    ListGroups::new().send(&builder.transport(transport.clone()).build().unwrap()).await.unwrap();
    assert_eq!(transport.requests().len(), 3);
}

#[tokio::test]
async fn a_call_that_cannot_be_repeated_still_discards_its_token() {
    let oauth = OAuth::default();
    let client = client(oauth.transport(), RefreshToken::new(app(), MemoryStore::new(oauth.log_in())));
    oauth.end_access();
    let upload = UploadFile::new(FilePart::reader("a.txt", "text".as_bytes()));
    assert!(upload.send(&client).await.unwrap_err().is_unauthorized());
    assert_eq!(oauth.asked(), [""; 0]);
    GetUser::new("me").send(&client).await.unwrap();
    assert_eq!(oauth.asked(), ["refresh_token"]);
}

#[tokio::test(start_paused = true)]
async fn logins_that_share_a_store_share_tokens() {
    let oauth = OAuth::default();
    let (store, server) = (expired(&oauth), in_memory(Slow(oauth.transport(), Duration::from_millis(5))));
    let shared: Arc<dyn TokenStore> = Arc::new(store);
    let [one, two] = [1, 2].map(|_| RefreshToken::new(app(), Arc::clone(&shared)));
    for round in 1..=5 {
        let (a, b) = tokio::join!(one.authorization(&server), two.authorization(&server));
        let (a, b) = (a.unwrap(), b.unwrap());
        assert_eq!(access(&a), access(&b));
        assert_eq!(oauth.asked().len(), round);
        one.rejected(&a);
        two.rejected(&b);
    }
}

#[tokio::test]
async fn without_a_login_the_error_says_to_log_in() {
    let server = in_memory(OAuth::default().transport());
    let ended = Tokens::new("access", SystemTime::now());
    for (store, expected) in [(MemoryStore::default(), "the store is empty"), (MemoryStore::new(ended), "log in again")]
    {
        let error = auth_error(RefreshToken::new(app(), store).authorization(&server).await.unwrap_err());
        assert_eq!(error.kind(), AuthErrorKind::Rejected);
        assert!(error.to_string().contains(expected), "{error}");
    }
}

#[tokio::test]
async fn fields_missing_from_a_response_keep_their_values() {
    let oauth = OAuth::default();
    let (server, mut tokens) = (in_memory(oauth.transport()), Tokens::refresh_only("refresh-1"));
    tokens.scopes = Some(vec!["a".to_owned()]);
    tokens.api_url = Some("https://api-eu.zoom.us".to_owned());
    let store = MemoryStore::new(tokens);
    oauth.say(200, r#"{"access_token":"new"}"#);
    RefreshToken::new(app(), store.clone()).authorization(&server).await.unwrap();
    let kept = store.load().await.unwrap().unwrap();
    assert_eq!(kept.refresh_token.unwrap().expose(), "refresh-1");
    assert_eq!((kept.scopes, kept.api_url.as_deref()), (Some(vec!["a".to_owned()]), Some("https://api-eu.zoom.us")));
    assert!(kept.expires_at > SystemTime::now() + LIFE / 2);
}

#[tokio::test]
async fn no_secret_is_shown() {
    let oauth = OAuth::default();
    let (server, tokens) = (in_memory(oauth.transport()), oauth.log_in());
    let store = MemoryStore::new(tokens.clone());
    let refresh = RefreshToken::new(app(), store.clone());
    let token = refresh.authorization(&server).await.unwrap();
    let code = AuthorizationCode::new(app(), "https://example.com").resume("hidden-state", "hidden-verifier");
    let device = DeviceCode::new(app()).begin(&server).await.unwrap();
    let shown = format!(
        "{:?} {:?} {refresh:?} {:?} {tokens:?} {store:?} {token:?} {server:?} {code:?} {device:?} {:?} {:?} {:?}",
        ServerToServer::new(app(), ACCOUNT_ID),
        ClientCredentials::new(app()),
        app(),
        VideoSdkJwt::new("key", "hidden-secret"),
        DeviceCode::new(app()),
        tokens.to_json(),
    );
    let secrets: [Secret; 4] = [CLIENT_SECRET.into(), "hidden".into(), "the-device-code".into(), "ABCD".into()];
    let secrets = secrets.iter().chain([&tokens.access_token]).chain(&tokens.refresh_token);
    for secret in secrets {
        assert!(!shown.contains(secret.expose()), "{shown}");
    }
}
