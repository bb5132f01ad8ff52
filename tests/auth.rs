//! Logging in and staying logged in: each flow against a server that asks for what Zoom documents, its refusals, and what
//! a thousand callers make of one token.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::{
    collections::HashSet,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
    time::{Duration, SystemTime},
};

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use secrecy::{ExposeSecret as _, SecretString};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    time::Instant,
};
use zoom_core::{
    App, Auth, AuthError, AuthErrorKind, AuthServer, Authorization, AuthorizationCode, BaseUrl, Client,
    ClientCredentials, CodeLogin, DeviceCode, EncodedRequest, Environment, Error, FilePart, LockedTokens,
    LoopbackReceiver, MemoryStore, MemoryTransport, Operation, RefreshToken, RetryPolicy, ServerToServer, StoreFuture,
    TokenStore, Tokens, Transport, TransportFuture, Value, VideoSdkJwt, json, zoom_endpoint,
};
use zoom_tests::{
    oauth::{ACCOUNT_ID, CLIENT_ID, CLIENT_SECRET, LIFE, OAuth, app},
    server::Server,
};

#[zoom_endpoint(GET "/users/<user_id>", scopes = ["user:read:user", "user:read:user:admin"])]
struct GetUser {
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
    Environment::at(BaseUrl::parse("http://127.0.0.1:1/v2").unwrap())
}

/// The OAuth server that listens at `server`.
fn auth_server(server: &Server) -> AuthServer {
    AuthServer::new(&Environment::at(BaseUrl::parse(&server.base_url()).unwrap())).unwrap()
}

fn in_memory(transport: impl Transport) -> AuthServer {
    AuthServer::with_transport(&environment(), transport).unwrap()
}

/// A client in memory that sends each request once.
fn client(transport: impl Transport, auth: impl Auth) -> Client {
    let builder = Client::builder().environment(environment()).auth(auth).retry(RetryPolicy::never());
    builder.transport(transport).build().unwrap()
}

fn access(authorization: &Authorization) -> String {
    authorization.header().to_str().unwrap().strip_prefix("Bearer ").unwrap().to_owned()
}

fn auth_error(error: Error) -> AuthError {
    match error {
        Error::Auth(error) => error,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn every_flow_gets_a_token_by_what_zoom_documents() {
    let oauth = OAuth::default();
    let (listening, store) = (oauth.listen().await, MemoryStore::new(oauth.log_in()));
    let server = auth_server(&listening);
    let stale = RefreshToken::new(app(), store);
    let first = stale.authorization(&server).await.unwrap();
    assert_eq!(oauth.asked(), [""; 0], "the token that is kept is live");
    stale.refused(&first);

    let flows: [(&dyn Auth, &str); 3] = [
        (&ServerToServer::new(app(), ACCOUNT_ID), "account_credentials"),
        (&ClientCredentials::new(app()), "client_credentials"),
        (&stale, "refresh_token"),
    ];
    for (flow, grant_type) in flows {
        flow.check().unwrap();
        let token = flow.authorization(&server).await.unwrap();
        assert!(oauth.access_tokens().contains(&access(&token)), "{grant_type}");
        assert_eq!(oauth.asked().last().unwrap(), grant_type);
        assert_eq!(listening.last().request_line, "POST /oauth/token HTTP/1.1");
    }
    assert_eq!(oauth.faults(), [""; 0]);
}

#[tokio::test]
async fn a_login_by_code_is_carried_on_by_its_refresh_token() {
    for (oauth, app) in [(OAuth::default(), app()), (OAuth::public(), App::new(CLIENT_ID))] {
        let listening = oauth.listen().await;
        let server = auth_server(&listening);
        let flow = AuthorizationCode::new(app.clone(), "https://example.com/zoom?to=me");
        let begun = flow.begin().unwrap();
        let redirect = oauth.authorize(&begun.authorize_url(&server));

        // The login may wait in a session between the two.
        let login = flow.resume(begun.state().clone(), begun.verifier().clone());
        let tokens = login.finish(&server, &redirect).await.unwrap();
        assert_eq!(tokens.scopes.as_deref(), Some(&["user:read:user".to_owned()][..]));
        assert_eq!(tokens.api_url.as_deref(), Some("https://api-us.zoom.us"));
        let again = login.finish(&server, &redirect).await.unwrap_err();
        assert_eq!(again.oauth_error(), Some("invalid_grant"), "a code is good for one use");

        let kept = RefreshToken::new(app, MemoryStore::new(tokens));
        let first = kept.authorization(&server).await.unwrap();
        kept.refused(&first);
        assert_ne!(access(&kept.authorization(&server).await.unwrap()), access(&first));
        assert_eq!(oauth.asked(), ["authorization_code", "authorization_code", "refresh_token"]);
        assert_eq!(oauth.faults(), [""; 0]);
    }
}

#[tokio::test]
async fn a_code_is_good_only_for_who_began_the_login() {
    let oauth = OAuth::default();
    let (transport, flow) = (oauth.transport(), AuthorizationCode::new(app(), "https://example.com/zoom"));
    let server = in_memory(transport.clone());
    let (mine, other) = (flow.begin().unwrap(), flow.begin().unwrap());
    let redirect = oauth.authorize(&mine.authorize_url(&server));
    let error = other.finish(&server, &redirect).await.unwrap_err();
    assert_eq!((error.kind(), transport.requests().len()), (AuthErrorKind::Invalid, 0), "the state is another");
    let stolen = flow.resume(mine.state().clone(), other.verifier().clone());
    let error = stolen.finish(&server, &redirect).await.unwrap_err();
    assert_eq!(error.oauth_error(), Some("invalid_grant"), "the verifier is another");
    assert_eq!(oauth.faults(), [""; 0]);
}

/// A login at a port that is free.
async fn loopback_login() -> (CodeLogin, String) {
    let address = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    (AuthorizationCode::new(app(), format!("http://{address}/zoom")).begin().unwrap(), address.to_string())
}

/// What a browser is answered.
async fn browse(address: &str, target: &str) -> String {
    let mut socket = TcpStream::connect(address).await.unwrap();
    socket.write_all(format!("GET {target} HTTP/1.1\r\nhost: {address}\r\n\r\n").as_bytes()).await.unwrap();
    let mut answer = String::new();
    socket.read_to_string(&mut answer).await.unwrap();
    answer
}

#[tokio::test]
async fn a_program_receives_the_redirect_of_its_login_and_no_other() {
    let oauth = OAuth::default();
    let listening = oauth.listen().await;
    let server = auth_server(&listening);
    let (login, address) = loopback_login().await;
    let receiver = LoopbackReceiver::bind(&login).await.unwrap();
    let taken = LoopbackReceiver::bind(&login).await.unwrap_err();
    assert!(taken.to_string().contains(&address), "{taken}");
    let redirect = oauth.authorize(&login.authorize_url(&server));
    let browser = async {
        // Browsers connect ahead of time, and ask for more than they were told to.
        let _silent = TcpStream::connect(&address).await.unwrap();
        for target in ["/favicon.ico", "/", "/zoom", "/zoom?code=c", "/zoom?code=c&state=s", "/zoo?x", "/zoomm?x"] {
            let answer = browse(&address, target).await;
            assert!(answer.starts_with("HTTP/1.1 404 "), "{target}: {answer}");
        }
        let answer = browse(&address, &format!("/zoom?{redirect}")).await;
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n") && answer.contains("close this page"), "{answer}");
    };
    let (tokens, ()) = tokio::join!(receiver.tokens(&server, Duration::from_secs(20)), browser);
    assert!(oauth.access_tokens().contains(&tokens.unwrap().access_token.expose_secret().to_owned()));
    assert_eq!(oauth.faults(), [""; 0]);
    TcpStream::connect(&address).await.unwrap_err();
}

#[tokio::test]
async fn a_program_hears_that_the_user_refused_or_did_not_come() {
    let server = in_memory(OAuth::default().transport());
    let (login, address) = loopback_login().await;
    let receiver = LoopbackReceiver::bind(&login).await.unwrap();
    let target = format!("/zoom?error=access_denied&state={}", login.state().expose_secret());
    let (tokens, page) = tokio::join!(receiver.tokens(&server, Duration::from_secs(20)), browse(&address, &target));
    assert_eq!(tokens.unwrap_err().oauth_error(), Some("access_denied"));
    assert!(page.starts_with("HTTP/1.1 200 OK\r\n"));

    let receiver = LoopbackReceiver::bind(&login).await.unwrap();
    let error = receiver.tokens(&server, Duration::from_millis(50)).await.unwrap_err();
    assert!(error.to_string().contains("nobody logged in within"), "{error}");

    let elsewhere = AuthorizationCode::new(app(), "https://example.com/zoom").begin().unwrap();
    let error = LoopbackReceiver::bind(&elsewhere).await.unwrap_err();
    assert!(error.to_string().contains("register one as `http://127.0.0.1:8123/zoom`"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_device_asks_as_often_as_zoom_allows() {
    let pending = (400, r#"{"error":"authorization_pending","reason":"Zoom's reason"}"#);
    let slow_down = (400, r#"{"error":"slow_down"}"#);
    // What polls are told, what the login ends with, and after how many seconds.
    for (said, expected, seconds) in [
        (vec![], Ok(()), 5),
        (vec![pending, pending], Ok(()), 15),
        (vec![slow_down, pending, slow_down], Ok(()), 5 + 10 + 10 + 15),
        (vec![(503, "<html>"), pending], Ok(()), 5 + 10 + 10),
        (vec![pending, (400, r#"{"error":"access_denied"}"#)], Err(Some("access_denied")), 10),
        (vec![(400, r#"{"error":"expired_token"}"#)], Err(Some("expired_token")), 5),
        (vec![(400, "Bad Request")], Err(None), 5),
        (vec![(200, "<html>")], Err(None), 5),
        (vec![pending; 1_000], Err(Some("expired_token")), 895),
        (vec![(500, ""); 1_000], Err(Some("expired_token")), 5 + 10 + 20 + 40 + 80 + 160 + 320),
    ] {
        for (oauth, app) in [(OAuth::default(), app()), (OAuth::public(), App::new(CLIENT_ID))] {
            let server = in_memory(oauth.transport());
            let login = DeviceCode::new(app).begin(&server).await.unwrap();
            assert_eq!((login.user_code(), login.verification_uri()), ("ABCD", "https://zoom.us/oauth_device"));
            assert!(login.verification_uri_complete().unwrap().ends_with("/ABCD"));
            for (status, body) in &said {
                oauth.say(*status, body);
            }
            let begun = Instant::now();
            let tokens = login.wait(&server).await;
            let outcome = tokens.as_ref().map(|_| ()).map_err(|error| error.oauth_error());
            assert_eq!((outcome, begun.elapsed().as_secs()), (expected, seconds), "{said:?}");
            assert!(tokens.map_or(true, |tokens| tokens.refresh_token.is_some()));
            assert_eq!(oauth.faults(), [""; 0]);
        }
    }
}

#[tokio::test]
async fn a_device_logs_in_over_a_socket() {
    let oauth = OAuth::default();
    let listening = oauth.listen().await;
    let server = auth_server(&listening);
    let login = DeviceCode::new(app()).begin(&server).await.unwrap();
    assert_eq!(listening.last().request_line, "POST /oauth/devicecode HTTP/1.1");
    assert!(login.wait(&server).await.unwrap().refresh_token.is_some());
    assert_eq!(oauth.asked(), ["devicecode", "urn:ietf:params:oauth:grant-type:device_code"]);
    assert_eq!(oauth.faults(), [""; 0]);
}

#[tokio::test]
async fn a_token_is_revoked_or_the_reason_is_told() {
    let oauth = OAuth::default();
    let listening = oauth.listen().await;
    let (server, tokens) = (auth_server(&listening), oauth.log_in());
    server.revoke(&app(), &tokens.access_token).await.unwrap();
    assert_eq!(listening.last().request_line, "POST /oauth/revoke HTTP/1.1");
    assert_eq!(oauth.access_tokens(), [""; 0]);
    let error = server.revoke(&app(), &tokens.access_token).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "OAuthRevoke: Zoom's OAuth server answered 400 Bad Request: invalid_request: Invalid Token!"
    );
    for body in [r#"{"status":"failed"}"#, "{}", "<html>"] {
        oauth.say(200, body);
        let error = server.revoke(&app(), &tokens.access_token).await.unwrap_err();
        assert_eq!(error.kind(), AuthErrorKind::BadAnswer, "{body}");
    }
    assert_eq!(oauth.faults(), [""; 0]);
}

#[tokio::test]
async fn the_video_sdk_gets_a_jwt_with_each_request() {
    let transport = MemoryTransport::new(|_| http::Response::new("{}"));
    GetUser::new("me").send(&client(transport.clone(), VideoSdkJwt::new("the-key", "secret"))).await.unwrap();
    let header = transport.requests()[0].headers()["authorization"].clone();
    assert!(header.is_sensitive());
    let jwt = header.to_str().unwrap().strip_prefix("Bearer ").unwrap().to_owned();
    let parts: Vec<_> = jwt.split('.').map(|part| BASE64_URL_SAFE_NO_PAD.decode(part).unwrap()).collect();
    let claims: Value = serde_json::from_slice(&parts[1]).unwrap();
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
    let seconds = |name: &str| claims[name].as_u64().unwrap();
    assert_eq!((&claims["iss"], parts[2].len()), (&json!("the-key"), 32));
    assert!((now - 40..now).contains(&seconds("iat")) && (now + 590..now + 620).contains(&seconds("exp")), "{claims}");
}

#[test]
fn what_can_never_log_in_is_refused_when_the_client_is_built() {
    let store = || MemoryStore::new(Tokens::refresh_only("r"));
    let flows: [(Box<dyn Auth>, &str); 8] = [
        (Box::new(ServerToServer::new(App::new(""), ACCOUNT_ID)), "no client secret"),
        (Box::new(ServerToServer::new(App::new("").secret("s"), ACCOUNT_ID)), "client id is empty"),
        (Box::new(ServerToServer::new(app(), "")), "account id is empty"),
        (Box::new(ClientCredentials::new(App::new(CLIENT_ID))), "no client secret"),
        (Box::new(ClientCredentials::new(App::new(CLIENT_ID).secret(""))), "client secret is empty"),
        (Box::new(RefreshToken::new(App::new(""), store())), "client id is empty"),
        (Box::new(VideoSdkJwt::new("", "secret")), "API key"),
        (Box::new(VideoSdkJwt::new("key", "")), "API secret"),
    ];
    for (flow, expected) in flows {
        let error = auth_error(Client::builder().auth(flow).build().unwrap_err());
        assert!(error.to_string().contains(expected), "{error}");
    }
    let open = Environment::at(BaseUrl::parse("http://zoom.example/v2").unwrap());
    auth_error(AuthServer::new(&open).unwrap_err());
}

/// What the token endpoint says that is no token: the kind of error, and what OAuth calls it.
const REFUSALS: [(u16, &str, AuthErrorKind, Option<&str>); 16] = {
    use AuthErrorKind::{BadAnswer, Refused, Unavailable};
    [
        (400, r#"{"reason":"Zoom's reason","error":"invalid_grant"}"#, Refused, Some("invalid_grant")),
        (401, r#"{"reason":"Invalid client_id","error":"invalid_client"}"#, Refused, Some("invalid_client")),
        (400, "Bad Request", Refused, None),
        (302, "", Refused, None),
        (200, r#"{"reason":"Zoom's reason","error":"invalid_grant"}"#, Refused, Some("invalid_grant")),
        (200, "<html>Sign in</html>", BadAnswer, None),
        (200, "", BadAnswer, None),
        (200, "{}", BadAnswer, None),
        (200, r#"{"access_token":"","expires_in":3600}"#, BadAnswer, None),
        (200, r#"{"access_token":"a b","expires_in":3600}"#, BadAnswer, None),
        (200, r#"{"access_token":"a","expires_in":0}"#, BadAnswer, None),
        (200, r#"{"access_token":"a","expires_in":-1}"#, BadAnswer, None),
        (200, r#"{"access_token":"a","expires_in":18446744073709551615}"#, BadAnswer, None),
        (500, "<html>", Unavailable, None),
        (503, "", Unavailable, None),
        (429, "{}", Unavailable, None),
    ]
};

#[tokio::test]
async fn what_is_no_token_is_an_error_with_zooms_reason_and_leaves_the_store_as_it_was() {
    for (status, body, kind, oauth_error) in REFUSALS {
        let oauth = OAuth::default();
        let listening = oauth.listen().await;
        let (server, mut tokens) = (auth_server(&listening), oauth.log_in());
        tokens.expires_at = SystemTime::now();
        let store = MemoryStore::new(tokens.clone());
        let auth = RefreshToken::new(app(), store.clone());
        oauth.say(status, body);
        for _ in 0..20 {
            let error = auth_error(auth.authorization(&server).await.unwrap_err());
            assert_eq!((error.kind(), error.oauth_error()), (kind, oauth_error), "{status} {body}");
            assert!(error.to_string().starts_with("OAuthToken: "), "{error}");
            assert_eq!(error.to_string().contains("Zoom's reason"), body.contains("Zoom's reason"), "{error}");
            assert!(!format!("{error:?}").contains(CLIENT_SECRET) && !format!("{error:?}").contains("refresh-"));
        }
        assert_eq!(oauth.asked(), ["refresh_token"], "{status} {body}: it is not asked again at once");
        let kept = store.load().await.unwrap().unwrap();
        assert_eq!(kept.to_json().expose_secret(), tokens.to_json().expose_secret());
        assert_eq!(oauth.faults(), [""; 0]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_failure_is_remembered_and_then_tried_again_ever_more_seldom() {
    let oauth = OAuth::default();
    let server = in_memory(oauth.transport());
    let auth = ServerToServer::new(app(), ACCOUNT_ID);
    for _ in 0..1_000 {
        oauth.say(500, "");
    }
    // Ten callers a second for an hour.
    for _ in 0..36_000 {
        auth.authorization(&server).await.unwrap_err();
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let asked = oauth.asked().len();
    assert!((120..130).contains(&asked), "asked {asked} times");
    while oauth.asked().len() == asked {
        tokio::time::sleep(Duration::from_secs(1)).await;
        auth.authorization(&server).await.unwrap_err();
    }
}

/// A transport whose token endpoint takes its time. What it answers meanwhile, it decides at the end.
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

fn expired(oauth: &OAuth) -> MemoryStore {
    let mut tokens = oauth.log_in();
    tokens.expires_at = SystemTime::now();
    oauth.end_access();
    MemoryStore::new(tokens)
}

async fn kept_refresh_token(store: &MemoryStore) -> Option<String> {
    let kept = store.load().await.unwrap().unwrap();
    kept.refresh_token.map(|token| token.expose_secret().to_owned())
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
async fn a_dead_token_is_refreshed_once_for_a_thousand_callers() {
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
    assert_eq!(oauth.asked(), [""; 0], "it was dropped in the middle");
    for call in others {
        call.await.unwrap().unwrap();
    }
    assert_eq!(oauth.asked(), ["refresh_token"]);
    assert_eq!(kept_refresh_token(&store).await, oauth.refresh_token());

    // Nobody is left who waits: the new refresh token is kept all the same.
    let store = expired(&oauth);
    let auth = RefreshToken::new(app(), store.clone());
    let server = in_memory(transport);
    let waited = tokio::time::timeout(Duration::from_millis(500), auth.authorization(&server)).await;
    assert!(waited.is_err());
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(oauth.asked().len(), 2);
    assert_eq!(kept_refresh_token(&store).await, oauth.refresh_token());
}

/// What is left of a token's life when it is replaced in the background: at most a fifth, at least a tenth.
const LATE: Duration = Duration::from_secs(3_600 * 91 / 100);

#[tokio::test(start_paused = true)]
async fn the_old_token_serves_while_the_new_one_is_got_and_if_there_is_none() {
    let oauth = OAuth::default();
    let server = in_memory(Slow(oauth.transport(), Duration::from_secs(5)));
    let auth = ServerToServer::new(app(), ACCOUNT_ID);
    let first = access(&auth.authorization(&server).await.unwrap());
    tokio::time::sleep(Duration::from_secs(3_600 * 79 / 100)).await;
    assert_eq!(access(&auth.authorization(&server).await.unwrap()), first);
    assert_eq!(oauth.asked().len(), 1);

    tokio::time::sleep(LATE - Duration::from_secs(3_600 * 79 / 100)).await;
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
async fn the_call_that_begins_to_replace_a_refresh_token_waits_for_the_end() {
    let oauth = OAuth::default();
    let (store, server) =
        (MemoryStore::new(oauth.log_in()), in_memory(Slow(oauth.transport(), Duration::from_secs(5))));
    let auth = RefreshToken::new(app(), store.clone());
    let first = access(&auth.authorization(&server).await.unwrap());
    tokio::time::sleep(LATE).await;
    let (begins, other) = tokio::join!(auth.authorization(&server), async {
        let begun = Instant::now();
        let token = auth.authorization(&server).await.unwrap();
        (access(&token), begun.elapsed())
    });
    assert_eq!(other, (first.clone(), Duration::ZERO), "the old token serves others");
    assert_ne!(access(&begins.unwrap()), first);
    assert_eq!(kept_refresh_token(&store).await, oauth.refresh_token());
}

#[tokio::test(start_paused = true)]
async fn a_refresh_that_began_before_a_refusal_is_not_used() {
    let oauth = OAuth::default();
    let server = in_memory(Slow(oauth.transport(), Duration::from_secs(5)));
    let auth = ServerToServer::new(app(), ACCOUNT_ID);
    let first = auth.authorization(&server).await.unwrap();
    tokio::time::sleep(LATE).await;
    auth.authorization(&server).await.unwrap();
    tokio::time::sleep(Duration::from_secs(1)).await;
    auth.refused(&first);
    let next = auth.authorization(&server).await.unwrap();
    assert_eq!(oauth.asked().len(), 3);
    assert_eq!((access(&first).as_str(), access(&next).as_str()), ("access-1", "access-3"));
    // A late refusal of the first token is not one of the present one.
    auth.refused(&first);
    assert_eq!(access(&auth.authorization(&server).await.unwrap()), "access-3");
}

#[tokio::test]
async fn a_refused_token_is_replaced_once_and_the_call_repeated_once() {
    let refusals = [
        (401, r#"{"code":124,"message":"Invalid access token."}"#),
        (400, r#"{"code":124,"message":"Access token is expired."}"#),
        (401, ""),
    ];
    for (status, body) in refusals {
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
        assert_eq!(used.len(), 3, "the replay has the new token");
    }
}

#[tokio::test]
async fn a_missing_scope_is_named_and_no_new_token_is_asked_for() {
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
async fn a_call_that_can_not_be_repeated_lets_go_of_its_token_all_the_same() {
    let oauth = OAuth::default();
    let client = client(oauth.transport(), RefreshToken::new(app(), MemoryStore::new(oauth.log_in())));
    oauth.end_access();
    let upload = UploadFile::new(FilePart::reader("a.txt", "text".as_bytes()));
    assert!(upload.send(&client).await.unwrap_err().is_unauthorized());
    assert_eq!(oauth.asked(), [""; 0]);
    GetUser::new("me").send(&client).await.unwrap();
    assert_eq!(oauth.asked(), ["refresh_token"]);
}

/// A store on a disk that may be full.
#[derive(Clone, Default)]
struct Disk {
    kept: MemoryStore,
    is_full: Arc<AtomicBool>,
    saves: Arc<AtomicU32>,
}

struct Locked<'a>(Box<dyn LockedTokens + 'a>, &'a Disk);

impl TokenStore for Disk {
    fn lock(&self) -> StoreFuture<'_, Box<dyn LockedTokens + '_>> {
        Box::pin(async { Ok(Box::new(Locked(self.kept.lock().await?, self)) as Box<dyn LockedTokens>) })
    }
}

impl LockedTokens for Locked<'_> {
    fn load(&mut self) -> StoreFuture<'_, Option<Tokens>> {
        self.0.load()
    }

    fn save<'a>(&'a mut self, tokens: &'a Tokens) -> StoreFuture<'a, ()> {
        self.1.saves.fetch_add(1, Ordering::Relaxed);
        if self.1.is_full.load(Ordering::Relaxed) {
            return Box::pin(async { Err(AuthError::store("the disk is full")) });
        }
        self.0.save(tokens)
    }
}

#[tokio::test(start_paused = true)]
async fn a_login_survives_a_full_disk() {
    let oauth = OAuth::default();
    let disk = Disk { kept: expired(&oauth), ..Disk::default() };
    let (server, auth) = (in_memory(oauth.transport()), RefreshToken::new(app(), disk.clone()));
    disk.is_full.store(true, Ordering::Relaxed);
    for saves in 1..=3 {
        let error = auth_error(auth.authorization(&server).await.unwrap_err());
        assert_eq!(error.kind(), AuthErrorKind::Store, "a token that is not kept is not used");
        assert_eq!(disk.saves.load(Ordering::Relaxed), saves);
        tokio::time::sleep(Duration::from_secs(60)).await;
    }
    disk.is_full.store(false, Ordering::Relaxed);
    let token = auth.authorization(&server).await.unwrap();
    assert_eq!(oauth.access_tokens(), [access(&token)]);
    assert_eq!(oauth.asked(), ["refresh_token"], "the refresh token can be used once");
    assert_eq!(kept_refresh_token(&disk.kept).await, oauth.refresh_token());

    // A login that is made meanwhile wins over what could not be kept.
    disk.is_full.store(true, Ordering::Relaxed);
    auth.refused(&token);
    auth.authorization(&server).await.unwrap_err();
    disk.is_full.store(false, Ordering::Relaxed);
    let login = oauth.log_in();
    disk.save(&login).await.unwrap();
    tokio::time::sleep(Duration::from_secs(60)).await;
    let token = auth.authorization(&server).await.unwrap();
    assert_eq!(access(&token), login.access_token.expose_secret());
}

#[tokio::test]
async fn those_who_share_a_store_use_each_others_tokens() {
    let oauth = OAuth::default();
    let (store, server) = (expired(&oauth), in_memory(Slow(oauth.transport(), Duration::from_millis(5))));
    let shared: Arc<dyn TokenStore> = Arc::new(store);
    let [one, two] = [1, 2].map(|_| RefreshToken::new(app(), Arc::clone(&shared)));
    for round in 1..=5 {
        let (a, b) = tokio::join!(one.authorization(&server), two.authorization(&server));
        let (a, b) = (a.unwrap(), b.unwrap());
        assert_eq!(access(&a), access(&b));
        assert_eq!(oauth.asked().len(), round);
        one.refused(&a);
        two.refused(&b);
    }
}

#[tokio::test]
async fn without_a_login_the_error_says_to_log_in() {
    let server = in_memory(OAuth::default().transport());
    let ended = Tokens::new("access", SystemTime::now());
    for (store, expected) in [(MemoryStore::default(), "the store is empty"), (MemoryStore::new(ended), "log in again")]
    {
        let error = auth_error(RefreshToken::new(app(), store).authorization(&server).await.unwrap_err());
        assert_eq!(error.kind(), AuthErrorKind::Refused);
        assert!(error.to_string().contains(expected), "{error}");
    }
}

#[tokio::test]
async fn what_an_answer_leaves_out_stays_as_it_was() {
    let oauth = OAuth::default();
    let (server, mut tokens) = (in_memory(oauth.transport()), Tokens::refresh_only("refresh-1"));
    tokens.scopes = Some(vec!["a".to_owned()]);
    tokens.api_url = Some("https://api-eu.zoom.us".to_owned());
    let store = MemoryStore::new(tokens);
    oauth.say(200, r#"{"access_token":"new"}"#);
    RefreshToken::new(app(), store.clone()).authorization(&server).await.unwrap();
    let kept = store.load().await.unwrap().unwrap();
    assert_eq!(kept.refresh_token.unwrap().expose_secret(), "refresh-1");
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
    let secrets: [SecretString; 4] = [CLIENT_SECRET.into(), "hidden".into(), "the-device-code".into(), "ABCD".into()];
    let secrets = secrets.iter().chain([&tokens.access_token]).chain(&tokens.refresh_token);
    for secret in secrets {
        assert!(!shown.contains(secret.expose_secret()), "{shown}");
    }
}
