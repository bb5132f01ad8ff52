//! Every OAuth flow, driven by zoom-core's own logins.

use std::time::{Duration, SystemTime};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};
use zoom_core::{
    AccessToken, BaseUrl, Client, Environment, Error,
    auth::{
        App, Auth, AuthServer, AuthorizationCode, ClientCredentials, DeviceCode, MemoryStore, RefreshToken,
        ServerToServer, Tokens,
    },
    error::AuthError,
};
use zoom_rest::users::GetUser;
use zoom_sandbox::{ACCOUNT_ID, CLIENT_ID, CLIENT_SECRET, Sandbox};

const REDIRECT: &str = "http://127.0.0.1:8123/zoom";

pub(crate) fn app() -> App {
    App::new(CLIENT_ID).secret(CLIENT_SECRET)
}

fn auth_server(sandbox: &Sandbox) -> AuthServer {
    AuthServer::new(&Environment::custom(BaseUrl::parse(sandbox.base_url()).unwrap())).unwrap()
}

/// Makes one call with a login.
async fn call(sandbox: &Sandbox, auth: impl Auth) -> Result<(), Error> {
    let client = Client::builder().auth(auth).check_scopes(false).base_url(sandbox.base_url()).build()?;
    GetUser::new("me").send(&client).await.map(drop)
}

/// Opens a page, and returns the response as text.
async fn browse(url: &str) -> String {
    let (host, path) = url.strip_prefix("http://").unwrap().split_once('/').unwrap();
    let mut socket = TcpStream::connect(host).await.unwrap();
    let request = format!("GET /{path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
    socket.write_all(request.as_bytes()).await.unwrap();
    let mut response = String::new();
    socket.read_to_string(&mut response).await.unwrap();
    response
}

/// Logs in with a browser.
async fn log_in(sandbox: &Sandbox, app: App) -> Result<Tokens, AuthError> {
    let server = auth_server(sandbox);
    let login = AuthorizationCode::new(app, REDIRECT).begin()?;
    let page = browse(&login.authorize_url(&server)).await;
    assert!(page.starts_with("HTTP/1.1 302"), "{page}");
    let location = page.lines().find_map(|line| line.strip_prefix("location: ")).unwrap();
    login.finish(&server, location.strip_prefix(REDIRECT).unwrap().trim_start_matches('?')).await
}

fn oauth_error(error: &AuthError) -> Option<&str> {
    error.oauth_error()
}

#[tokio::test]
async fn an_app_logs_in_for_its_account_and_as_itself() {
    let sandbox = Sandbox::start().await.unwrap();
    call(&sandbox, ServerToServer::new(app(), ACCOUNT_ID)).await.unwrap();

    // The app's own token has no scope for users.
    let error = call(&sandbox, ClientCredentials::new(app())).await.unwrap_err();
    assert_eq!(error.code(), Some(4711));

    let wrong_secret = ServerToServer::new(App::new(CLIENT_ID).secret("another"), ACCOUNT_ID);
    let wrong_account = ServerToServer::new(app(), "another");
    for (login, expected) in [(wrong_secret, "invalid_client"), (wrong_account, "invalid_request")] {
        let Err(Error::Auth(error)) = call(&sandbox, login).await else { panic!("{expected}") };
        assert_eq!(oauth_error(&error), Some(expected));
    }
}

#[tokio::test]
async fn a_user_logs_in_with_a_browser_and_each_refresh_rotates_the_refresh_token() {
    let sandbox = Sandbox::start().await.unwrap();
    for app in [app(), App::new(CLIENT_ID)] {
        let tokens = log_in(&sandbox, app.clone()).await.unwrap();
        call(&sandbox, AccessToken::new(tokens.access_token.clone())).await.unwrap();

        let mut expired = tokens.clone();
        expired.expires_at = SystemTime::UNIX_EPOCH;
        let login = RefreshToken::new(app.clone(), MemoryStore::new(expired.clone()));
        call(&sandbox, login).await.unwrap();
        let again = RefreshToken::new(app, MemoryStore::new(expired));
        let Err(Error::Auth(error)) = call(&sandbox, again).await else { panic!("a refresh token was used twice") };
        assert_eq!(oauth_error(&error), Some("invalid_grant"));
    }
}

#[tokio::test]
async fn a_new_login_invalidates_the_tokens_of_the_previous_one() {
    let sandbox = Sandbox::start().await.unwrap();
    let first = log_in(&sandbox, app()).await.unwrap();
    let second = log_in(&sandbox, app()).await.unwrap();
    let error = call(&sandbox, AccessToken::new(first.access_token)).await.unwrap_err();
    assert_eq!(error.code(), Some(124));
    call(&sandbox, AccessToken::new(second.access_token)).await.unwrap();
}

#[tokio::test]
async fn a_code_works_once_and_only_for_the_login_that_requested_it() {
    let sandbox = Sandbox::start().await.unwrap();
    let server = auth_server(&sandbox);
    let flow = AuthorizationCode::new(app(), REDIRECT);
    let (mine, other) = (flow.begin().unwrap(), flow.begin().unwrap());
    let page = browse(&mine.authorize_url(&server)).await;
    let query = page.lines().find_map(|line| line.strip_prefix("location: ")?.split_once('?')).unwrap().1.to_owned();
    let stolen = flow.resume(mine.state().clone(), other.verifier().clone());
    assert_eq!(oauth_error(&stolen.finish(&server, &query).await.unwrap_err()), Some("invalid_grant"));
    // The failed attempt has used up the code.
    assert_eq!(oauth_error(&mine.finish(&server, &query).await.unwrap_err()), Some("invalid_grant"));

    let page = browse(&format!("{}/oauth/authorize?response_type=code&client_id=another", sandbox.oauth_url())).await;
    assert!(page.starts_with("HTTP/1.1 400"), "{page}");
}

#[tokio::test]
async fn a_device_waits_for_its_user() {
    let sandbox = Sandbox::start().await.unwrap();
    let server = auth_server(&sandbox);
    let login = DeviceCode::new(App::new(CLIENT_ID)).begin(&server).await.unwrap();
    let page = browse(login.verification_uri_complete().unwrap()).await;
    assert!(page.starts_with("HTTP/1.1 200"), "{page}");
    let tokens = login.finish(&server).await.unwrap();
    call(&sandbox, AccessToken::new(tokens.access_token)).await.unwrap();
    assert!(tokens.refresh_token.is_some());
    // The code has already been used.
    assert_eq!(oauth_error(&login.finish(&server).await.unwrap_err()), Some("invalid_grant"));
}

#[tokio::test]
async fn a_token_expires_after_an_hour() {
    let sandbox = Sandbox::start().await.unwrap();
    let tokens = log_in(&sandbox, app()).await.unwrap();
    let lifetime = tokens.expires_at.duration_since(SystemTime::now()).unwrap();
    assert!(lifetime > Duration::from_secs(3_500), "{lifetime:?}");
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(3_590)).await;
    tokio::time::resume();
    call(&sandbox, AccessToken::new(tokens.access_token.clone())).await.unwrap();
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(10)).await;
    tokio::time::resume();
    let error = call(&sandbox, AccessToken::new(tokens.access_token)).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.code()), (401, Some(124)));
    GetUser::new("me").send(&sandbox.client()).await.unwrap();
}

#[tokio::test]
async fn a_revoked_token_is_rejected() {
    let sandbox = Sandbox::start().await.unwrap();
    let server = auth_server(&sandbox);
    let tokens = log_in(&sandbox, app()).await.unwrap();
    server.revoke(&app(), &tokens.access_token).await.unwrap();
    let error = call(&sandbox, AccessToken::new(tokens.access_token.clone())).await.unwrap_err();
    assert_eq!(error.code(), Some(124));
    assert_eq!(oauth_error(&server.revoke(&app(), &tokens.access_token).await.unwrap_err()), Some("invalid_request"));
}
