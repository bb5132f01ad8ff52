//! Controlling and inspecting a sandbox: seeds, replies and the requests that have arrived.

use zoom_core::{
    AccessToken, Client, DynamicRequest, Error, Value,
    client::raw,
    http::{Method, Response, StatusCode},
    json,
    operation::{Base, BodyFormat, ParamLocation},
    retry::RetryPolicy,
};
use zoom_rest::{
    meetings::{CreateMeeting, GetMeeting, ListMeetings},
    users::{GetUser, GetUserToken, ListUsers},
};
use zoom_sandbox::{Reply, Sandbox, SetupError};

/// Returns a client that sees every reply.
fn client(sandbox: &Sandbox) -> Client {
    let builder = Client::builder().auth(AccessToken::new(sandbox.access_token())).retry(RetryPolicy::never());
    builder.base_url(sandbox.base_url()).build().unwrap()
}

/// Sends a control call as a test in another language would, and returns the status and the JSON of the response.
async fn control(client: &Client, method: Method, path: &'static str, body: Option<Value>) -> (u16, Value) {
    let request = DynamicRequest::new(method, path).base(Base::Root);
    let request = match body {
        Some(body) => request.set_in(ParamLocation::Body, "body", body),
        None => request,
    };
    match client.send(&raw(&request)).await {
        Ok(response) => (response.status().as_u16(), serde_json::from_slice(response.body()).unwrap_or_default()),
        Err(error) => {
            let Error::Api(error) = error else { panic!("{error}") };
            (error.status().as_u16(), json!(error.message()))
        }
    }
}

fn seed_error(seed: &Value) -> String {
    Sandbox::builder().seed(seed).unwrap_err().to_string()
}

#[tokio::test]
async fn what_is_seeded_is_there_from_the_start() {
    let seed = json!({
        "users": [
            {"email": "cleo@example.com", "first_name": "Cleo", "dept": "Research"},
            {"id": "dan", "email": "dan@example.com"},
            {"id": "me", "first_name": "Anna"},
        ],
        "meetings": [
            {"id": 85_746_065_432_u64, "host_id": "cleo@example.com", "topic": "Plans", "settings": {"mute_upon_entry": true}},
            {"id": "85746065433", "host_email": "dan@example.com", "uuid": "uu//id==", "topic": "Review"},
            {"topic": "Of Ann"},
        ],
        "replies": [{"to": "GET /users/<user_id>/token", "status": 404, "body": {"code": 1001, "message": "Gone."}}],
    });
    let sandbox = Sandbox::builder().seed(&seed).unwrap().start().await.unwrap();
    let client = &client(&sandbox);
    let users = ListUsers::new().items(client).collect_all().await.unwrap();
    let emails: Vec<_> = users.iter().filter_map(|user| user.email.as_deref()).collect();
    assert_eq!(emails, ["ann@example.com", "ben@example.com", "cleo@example.com", "dan@example.com"]);
    assert_eq!(GetUser::new("cleo@example.com").send(client).await.unwrap().dept.as_deref(), Some("Research"));
    assert_eq!(GetUser::new("dan").send(client).await.unwrap().email.as_deref(), Some("dan@example.com"));
    let me = GetUser::new("me").send(client).await.unwrap();
    assert_eq!((me.first_name.as_deref(), me.last_name.as_deref()), (Some("Anna"), Some("Archer")));
    assert_eq!(GetMeeting::new(85_746_065_432).send(client).await.unwrap().topic.as_deref(), Some("Plans"));
    assert_eq!(GetMeeting::new(85_746_065_433).send(client).await.unwrap().topic.as_deref(), Some("Review"));
    assert_eq!(ListMeetings::new("dan").items(client).collect_all().await.unwrap().len(), 1);
    assert_eq!(ListMeetings::new("me").items(client).collect_all().await.unwrap().len(), 2);
    assert!(GetUserToken::new("me").send(client).await.unwrap_err().is_not_found());

    // More objects can be added while the sandbox runs: either all objects of a seed are added, or none.
    sandbox.seed(&json!({"users": [{"email": "eve@example.com"}]})).unwrap();
    let error = sandbox.seed(&json!({"users": [{"email": "fay@example.com"}, {}]})).unwrap_err();
    assert!(error.to_string().starts_with("/users/1: write the user's `email`"), "{error}");
    assert!(GetUser::new("eve@example.com").send(client).await.is_ok());
    assert!(GetUser::new("fay@example.com").send(client).await.unwrap_err().is_not_found());
}

#[test]
fn a_seed_that_is_wrong_is_an_error_with_its_place() {
    for (seed, message) in [
        (json!([]), "a seed is an object such as"),
        (json!({"webinars": []}), "/webinars: can't be seeded: write `users`, `meetings` or `replies`"),
        (json!({"users": {}}), "/users: write a list of objects"),
        (json!({"users": ["a@example.com"]}), "/users/0: write an object"),
        (json!({"users": [{"email": "a"}]}), "/users/0: write the user's `email`"),
        (json!({"users": [{"email": 5}]}), "/users/0: write the user's `email`"),
        (json!({"users": [{"email": "a@example.com", "type": []}]}), "/users/0/type: should be one of"),
        (json!({"users": [{"id": "x", "email": "ANN@example.com"}]}), "/users/0/email: another user has the address"),
        (json!({"meetings": [{"host_id": "nobody"}]}), "/meetings/0/host_id: there is no user `nobody`"),
        (json!({"meetings": [{"id": "abc"}]}), "/meetings/0/id: "),
        (json!({"meetings": [{"id": -1}]}), "/meetings/0/id: should be the number of a meeting"),
        (
            json!({"meetings": [{"id": 5_u64, "uuid": "/aB3dEf7//jKlMnOpQrStUv=="}]}),
            "/meetings/0/uuid: another meeting",
        ),
        (
            json!({"meetings": [{"settings": {"mute_upon_entry": "x"}}]}),
            "/meetings/0/settings/mute_upon_entry: should be",
        ),
        (json!({"replies": [{"status": 404}]}), "/replies/0/to: write the name of an operation"),
        (json!({"replies": [{"to": "GetUsr"}]}), "/replies/0/to: `GetUsr` is not an operation of the enabled features"),
        (json!({"replies": [{"to": "GET users"}]}), "/replies/0/to: `GET users`: write a method and a path"),
        (json!({"replies": [{"to": "GET /users?a=1"}]}), "/replies/0/to: `GET /users?a=1`: a reply is the same"),
        (
            json!({"replies": [{"to": "GET /users/<user_id>", "code": 1}]}),
            "/replies/0/code: is not part of a reply: write `to`",
        ),
        (json!({"replies": [{"to": "GET /users/<user_id>", "status": 99}]}), "/replies/0/status: write an HTTP status"),
        (
            json!({"replies": [{"to": "GET /users/<user_id>", "status": "404"}]}),
            "/replies/0/status: write an HTTP status",
        ),
        (
            json!({"replies": [{"to": "GET /users/<user_id>", "times": 0}]}),
            "/replies/0/times: write a number of at least 1",
        ),
        (json!({"replies": [{"to": "GET /users/<user_id>", "body": 1, "text": "a"}]}), "/replies/0/text: write one of"),
        (json!({"replies": [{"to": "GET /users/<user_id>", "base64": "*"}]}), "/replies/0/base64: is not base64"),
        (
            json!({"replies": [{"to": "GET /users/<user_id>", "headers": {"a b": "c"}}]}),
            "/replies/0/headers/a b: is not the name",
        ),
        (
            json!({"replies": [{"to": "GET /users/<user_id>", "headers": {"a": "\n"}}]}),
            "/replies/0/headers/a: is not the value",
        ),
        (
            json!({"replies": [{"to": "GET /users/<user_id>", "headers": {"Content-Length": 3}}]}),
            "is set by the server: omit it",
        ),
    ] {
        let error = seed_error(&seed);
        assert!(error.contains(message), "{seed}: {error}");
    }
}

#[tokio::test]
async fn a_reply_is_sent_to_the_calls_that_it_names_as_often_as_it_says() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = &client(&sandbox);
    let code = async |user: &str| GetUser::new(user).send(client).await.err().map(|error| error.code());

    let unavailable = |code| Reply::error(StatusCode::SERVICE_UNAVAILABLE, code, "Later.");
    sandbox.reply("GET /users/<user_id>", unavailable(1)).unwrap();
    sandbox.reply("GET /users/<user_id>", unavailable(2)).unwrap();
    sandbox.reply("GET /users/<user_id>", unavailable(3).times(1)).unwrap();
    sandbox.reply("GET /users/<user_id>", unavailable(4).times(1)).unwrap();
    let mut codes = Vec::new();
    for _ in 0..4 {
        codes.push(code("me").await.unwrap());
    }
    assert_eq!(codes, [Some(3), Some(4), Some(2), Some(2)]);
    assert!(ListUsers::new().send(client).await.is_ok(), "of another operation");
    sandbox.clear_replies();
    assert_eq!(code("me").await, None);

    // A concrete path instead of a template, with or without `/v2`. The object that it names need not exist in the
    // sandbox.
    sandbox.reply("get /v2/users/no%2Fbody", Reply::json(json!({"id": "x", "dept": "R"}))).unwrap();
    assert_eq!(GetUser::new("no/body").send(client).await.unwrap().dept.as_deref(), Some("R"));
    assert_eq!(code("me").await, None);

    // Any status, headers and body; a path that is not in the catalogue; a file.
    let reply =
        Response::builder().status(202).header("x-zm-trackingid", "mine").header("x-a", "b").body("text").unwrap();
    sandbox.reply("POST /my/{id}/things", Reply::new(reply)).unwrap();
    let call = DynamicRequest::new(Method::POST, "/my/5/things");
    let response = client.send(&raw(&call)).await.unwrap();
    assert_eq!((response.status().as_u16(), response.headers()["x-a"].to_str().unwrap()), (202, "b"));
    assert_eq!(response.body(), "text");
    let page = Response::builder().header("content-type", "text/html").body("<html>Password Required</html>").unwrap();
    sandbox.reply("GET /rec/download/<file>", Reply::new(page)).unwrap();
    let error = client.download(&format!("{}/rec/download/0", sandbox.url())).await.unwrap_err();
    assert!(error.to_string().contains("found a web page"), "{error}");

    // The call is still checked.
    sandbox.reply("GET /users/<user_id>", Reply::status(StatusCode::NO_CONTENT)).unwrap();
    let other = client.with_auth(AccessToken::new(sandbox.token_with(["user:write:user"]))).unwrap();
    assert_eq!(GetUser::new("me").send(&other).await.unwrap_err().code(), Some(4711));
    let error: SetupError = sandbox.reply("Get", Reply::json(json!({}))).unwrap_err();
    assert!(error.to_string().contains("write a name such as `GetUser`"), "{error}");
}

#[tokio::test]
async fn the_requests_that_came_are_listed_in_order_without_credentials() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = &client(&sandbox);
    GetUser::new("a/b").send(client).await.unwrap_err();
    CreateMeeting::new("me").topic("Plans").send(client).await.unwrap();
    let secret = DynamicRequest::new(Method::GET, "/unknown").set_in(ParamLocation::Query, "access_token", "s3cret");
    client.send(&raw(&secret)).await.unwrap_err();
    let login = DynamicRequest::new(Method::POST, "/oauth/token").base(Base::Root).body_format(BodyFormat::Form);
    let login = login.set("grant_type", "refresh_token").set("refresh_token", "s3cret").set("client_secret", "s3cret");
    client.send(&raw(&login)).await.unwrap_err();

    let requests = sandbox.received();
    let targets: Vec<_> = requests.iter().map(|request| format!("{} {}", request.method(), request.uri())).collect();
    assert_eq!(
        targets,
        [
            "GET /v2/users/a%2Fb",
            "POST /v2/users/me/meetings",
            "GET /v2/unknown?access_token=redacted",
            "POST /oauth/token",
        ]
    );
    let fields = "grant_type=refresh_token&refresh_token=redacted&client_secret=redacted";
    assert_eq!(requests[3].body(), fields);
    assert_eq!(serde_json::from_slice::<Value>(requests[1].body()).unwrap(), json!({"topic": "Plans"}));
    let shown = format!("{requests:?}");
    assert!(!shown.contains(sandbox.access_token().expose()) && !shown.contains("s3cret"), "{shown}");
    sandbox.clear_received();
    assert!(sandbox.received().is_empty());

    for _ in 0..1_010 {
        client.send(&raw(&DynamicRequest::new(Method::GET, "/unknown"))).await.unwrap_err();
    }
    let (_, listed) = control(client, Method::GET, "/sandbox/requests", None).await;
    assert_eq!((sandbox.received().len(), &listed["dropped"]), (1_000, &json!(10)));
}

#[tokio::test]
async fn a_test_in_another_language_sets_replies_and_sees_requests_over_http() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = &client(&sandbox);
    let reply = json!({"to": "GET /users/<user_id>", "status": 429, "headers": {"retry-after": 7}, "body": {"code": 429}, "times": 1});
    assert_eq!(control(client, Method::POST, "/sandbox/replies", Some(reply)).await.0, 204);
    let Err(Error::RateLimited(error)) = GetUser::new("me").send(client).await else { panic!() };
    assert_eq!(error.response().unwrap().headers()["retry-after"], "7");
    let replies = json!([{"to": "GET /a", "text": "é"}, {"to": "GET /b", "base64": "/w=="}]);
    assert_eq!(control(client, Method::POST, "/sandbox/replies", Some(replies)).await.0, 204);
    for (path, body) in [("/a", "é".as_bytes()), ("/b", b"\xff")] {
        let response = client.send(&raw(&DynamicRequest::new(Method::GET, path))).await.unwrap();
        assert_eq!(response.body(), body, "{path}");
    }
    assert_eq!(control(client, Method::DELETE, "/sandbox/replies", None).await.0, 204);
    client.send(&raw(&DynamicRequest::new(Method::GET, "/a"))).await.unwrap_err();

    let seed = json!({"users": [{"email": "cleo@example.com"}]});
    assert_eq!(control(client, Method::POST, "/sandbox/seed", Some(seed)).await.0, 204);
    assert!(GetUser::new("cleo@example.com").send(client).await.is_ok());

    let (status, _) = control(client, Method::DELETE, "/sandbox/requests", None).await;
    CreateMeeting::new("me").topic("Plans").send(client).await.unwrap();
    ListUsers::new().page_size(30).send(client).await.unwrap();
    let (_, listed) = control(client, Method::GET, "/sandbox/requests", None).await;
    assert_eq!((status, listed["requests"].as_array().unwrap().len(), &listed["dropped"]), (204, 2, &json!(0)));
    let (first, second) = (&listed["requests"][0], &listed["requests"][1]);
    assert_eq!((&first["operation"], &first["method"]), (&json!("CreateMeeting"), &json!("POST")));
    assert_eq!((&first["path"], &first["body"]), (&json!("/v2/users/me/meetings"), &json!({"topic": "Plans"})));
    assert_eq!(
        (&first["headers"]["content-type"], &first["headers"]["authorization"]),
        (&json!("application/json"), &Value::Null)
    );
    assert_eq!(second["query"], json!({"page_size": ["30"]}));

    // The error for a mistake names the location, and a call without a token does not change anything.
    for (method, path, body, status, message) in [
        (Method::POST, "/sandbox/replies", Some(json!({"to": "Nope"})), 400, "/to: `Nope` is not an operation"),
        (Method::POST, "/sandbox/replies", None, 400, "the body is not JSON"),
        (Method::POST, "/sandbox/seed", Some(json!({"users": [{}]})), 400, "/users/0: write the user's `email`"),
        (Method::GET, "/sandbox/other", None, 404, "GET and DELETE /sandbox/requests"),
    ] {
        let (found, error) = control(client, method, path, body).await;
        assert_eq!(found, status, "{path}");
        assert!(error.as_str().unwrap().contains(message), "{error}");
    }
    let other = client.with_auth(AccessToken::new("unknown")).unwrap();
    assert_eq!(control(&other, Method::DELETE, "/sandbox/requests", None).await.0, 401);
    assert_eq!(sandbox.received().len(), 2);
}
