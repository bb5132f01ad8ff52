//! Tests each login flow with a server that accepts what Zoom documents, and the errors of each flow.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::time::{Duration, SystemTime};

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    time::Instant,
};
use zoom_core::{
    BaseUrl, Client, Environment, Value,
    auth::{
        App, Auth, AuthServer, AuthorizationCode, ClientCredentials, CodeLogin, DeviceCode, LoopbackReceiver,
        MemoryStore, RefreshToken, ServerToServer, Tokens, VideoSdkJwt,
    },
    error::AuthErrorKind,
    json,
    transport::MemoryTransport,
};
use zoom_tests::oauth::{ACCOUNT_ID, CLIENT_ID, OAuth, app};

use super::auth::{GetUser, access, auth_error, auth_server, client, in_memory};

#[tokio::test]
async fn every_flow_gets_a_token_as_zoom_documents() {
    let oauth = OAuth::default();
    let (listening, store) = (oauth.listen().await, MemoryStore::new(oauth.log_in()));
    let server = auth_server(&listening);
    let stale = RefreshToken::new(app(), store);
    let first = stale.authorization(&server).await.unwrap();
    assert_eq!(oauth.asked(), [""; 0], "a token was requested although the stored one is valid");
    stale.rejected(&first);

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
async fn a_code_login_continues_with_its_refresh_token() {
    for (oauth, app) in [(OAuth::default(), app()), (OAuth::public(), App::new(CLIENT_ID))] {
        let listening = oauth.listen().await;
        let server = auth_server(&listening);
        let flow = AuthorizationCode::new(app.clone(), "https://example.com/zoom?to=me");
        let begun = flow.begin().unwrap();
        let redirect = oauth.authorize(&begun.authorize_url(&server));

        // A program may store the login in a session until the redirect arrives.
        let login = flow.resume(begun.state().clone(), begun.verifier().clone());
        let tokens = login.finish(&server, &redirect).await.unwrap();
        assert_eq!(tokens.scopes.as_deref(), Some(&["user:read:user".to_owned()][..]));
        assert_eq!(tokens.api_url.as_deref(), Some("https://api-us.zoom.us"));
        let again = login.finish(&server, &redirect).await.unwrap_err();
        assert_eq!(again.oauth_error(), Some("invalid_grant"), "a code works only once");

        let kept = RefreshToken::new(app, MemoryStore::new(tokens));
        let first = kept.authorization(&server).await.unwrap();
        kept.rejected(&first);
        assert_ne!(access(&kept.authorization(&server).await.unwrap()), access(&first));
        assert_eq!(oauth.asked(), ["authorization_code", "authorization_code", "refresh_token"]);
        assert_eq!(oauth.faults(), [""; 0]);
    }
}

#[tokio::test]
async fn a_code_works_only_for_the_login_that_began_it() {
    let oauth = OAuth::default();
    let (transport, flow) = (oauth.transport(), AuthorizationCode::new(app(), "https://example.com/zoom"));
    let server = in_memory(transport.clone());
    let (mine, other) = (flow.begin().unwrap(), flow.begin().unwrap());
    let redirect = oauth.authorize(&mine.authorize_url(&server));
    let error = other.finish(&server, &redirect).await.unwrap_err();
    assert_eq!((error.kind(), transport.requests().len()), (AuthErrorKind::Invalid, 0), "the state differs");
    let stolen = flow.resume(mine.state().clone(), other.verifier().clone());
    let error = stolen.finish(&server, &redirect).await.unwrap_err();
    assert_eq!(error.oauth_error(), Some("invalid_grant"), "the verifier differs");
    assert_eq!(oauth.faults(), [""; 0]);
}

/// Returns a login that redirects to a free port, and the address with that port.
async fn loopback_login() -> (CodeLogin, String) {
    let address = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    (AuthorizationCode::new(app(), format!("http://{address}/zoom")).begin().unwrap(), address.to_string())
}

/// Requests a page as a browser does and returns the response.
async fn browse(address: &str, target: &str) -> String {
    let mut socket = TcpStream::connect(address).await.unwrap();
    socket.write_all(format!("GET {target} HTTP/1.1\r\nhost: {address}\r\n\r\n").as_bytes()).await.unwrap();
    let mut response = String::new();
    socket.read_to_string(&mut response).await.unwrap();
    response
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
        // Browsers connect ahead of time and request other pages by themselves.
        let _silent = TcpStream::connect(&address).await.unwrap();
        for target in ["/favicon.ico", "/", "/zoom", "/zoom?code=c", "/zoom?code=c&state=s", "/zoo?x", "/zoomm?x"] {
            let page = browse(&address, target).await;
            assert!(page.starts_with("HTTP/1.1 404 "), "{target}: {page}");
        }
        let page = browse(&address, &format!("/zoom?{redirect}")).await;
        assert!(page.starts_with("HTTP/1.1 200 OK\r\n") && page.contains("close this page"), "{page}");
    };
    let (tokens, ()) = tokio::join!(receiver.tokens(&server, Duration::from_secs(20)), browser);
    assert!(oauth.access_tokens().contains(&tokens.unwrap().access_token.expose().to_owned()));
    assert_eq!(oauth.faults(), [""; 0]);
    TcpStream::connect(&address).await.unwrap_err();
}

#[tokio::test]
async fn a_denied_or_abandoned_login_is_an_error() {
    let server = in_memory(OAuth::default().transport());
    let (login, address) = loopback_login().await;
    let receiver = LoopbackReceiver::bind(&login).await.unwrap();
    let target = format!("/zoom?error=access_denied&state={}", login.state().expose());
    let (tokens, page) = tokio::join!(receiver.tokens(&server, Duration::from_secs(20)), browse(&address, &target));
    assert_eq!(tokens.unwrap_err().oauth_error(), Some("access_denied"));
    assert!(page.starts_with("HTTP/1.1 200 OK\r\n"));

    let receiver = LoopbackReceiver::bind(&login).await.unwrap();
    let error = receiver.tokens(&server, Duration::from_millis(50)).await.unwrap_err();
    assert!(error.to_string().contains("nobody logged in within"), "{error}");

    let elsewhere = AuthorizationCode::new(app(), "https://example.com/zoom").begin().unwrap();
    let error = LoopbackReceiver::bind(&elsewhere).await.unwrap_err();
    assert!(error.to_string().contains("register one such as `http://127.0.0.1:8123/zoom`"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_device_polls_as_often_as_zoom_allows() {
    let pending = (400, r#"{"error":"authorization_pending","reason":"Zoom's reason"}"#);
    let slow_down = (400, r#"{"error":"slow_down"}"#);
    // The responses to polls, the outcome of the login, and its duration in seconds.
    for (replies, expected, seconds) in [
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
            for (status, body) in &replies {
                oauth.say(*status, body);
            }
            let begun = Instant::now();
            let tokens = login.finish(&server).await;
            let outcome = tokens.as_ref().map(|_| ()).map_err(|error| error.oauth_error());
            assert_eq!((outcome, begun.elapsed().as_secs()), (expected, seconds), "{replies:?}");
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
    assert!(login.finish(&server).await.unwrap().refresh_token.is_some());
    assert_eq!(oauth.asked(), ["devicecode", "urn:ietf:params:oauth:grant-type:device_code"]);
    assert_eq!(oauth.faults(), [""; 0]);
}

#[tokio::test]
async fn a_token_is_revoked_or_the_error_says_why() {
    let oauth = OAuth::default();
    let listening = oauth.listen().await;
    let (server, tokens) = (auth_server(&listening), oauth.log_in());
    server.revoke(&app(), &tokens.access_token).await.unwrap();
    assert_eq!(listening.last().request_line, "POST /oauth/revoke HTTP/1.1");
    assert_eq!(oauth.access_tokens(), [""; 0]);
    let error = server.revoke(&app(), &tokens.access_token).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "OAuthRevoke: Zoom's OAuth server returned 400 Bad Request: invalid_request: Invalid Token!"
    );
    for body in [r#"{"status":"failed"}"#, "{}", "<html>"] {
        oauth.say(200, body);
        let error = server.revoke(&app(), &tokens.access_token).await.unwrap_err();
        assert_eq!(error.kind(), AuthErrorKind::BadResponse, "{body}");
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
fn a_login_that_cannot_work_is_rejected_when_the_client_is_built() {
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
    let open = Environment::custom(BaseUrl::parse("http://zoom.example/v2").unwrap());
    auth_error(AuthServer::new(&open).unwrap_err());
}
