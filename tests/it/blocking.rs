//! Tests where a blocking client may be called, dropped and shared. The results of its calls are tested in
//! `both_clients.rs`.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::{
    cell::RefCell,
    fs,
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use http::Response;
use tokio::runtime::{Builder, Handle, Runtime};
use zoom_core::{
    AccessToken, Client, Endpoint, Error, Value, blocking, error::TransportErrorKind, json, transport::MemoryTransport,
    zoom_endpoint, zoom_object,
};
use zoom_tests::{
    builder,
    server::{Received, Server, Step, response},
};

#[zoom_endpoint(GET "/users/<user_id>")]
struct GetUser<'a> {
    user_id: &'a str,
}

#[zoom_endpoint(POST "/groups")]
struct CreateGroup {
    name: String,
}

#[zoom_endpoint(GET "/users" -> UserPage, paginate = users: User)]
struct ListUsers {
    page_number: Option<u32>,
}

#[zoom_object]
struct UserPage {
    page_number: u32,
    users: Vec<User>,
}

#[zoom_object]
struct User {
    id: String,
}

/// Serves ten pages of three users and responds to a request for any other path with that path.
fn memory() -> (MemoryTransport, blocking::Client) {
    let zoom = MemoryTransport::new(|request| {
        let page = request.uri().query().and_then(|query| query.strip_prefix("page_number=")).unwrap_or("1");
        let page: u32 = page.parse().unwrap();
        let user = json!({"id": page.to_string()});
        Response::new(match request.uri().path() {
            "/v2/users" => {
                json!({"page_number": page, "page_count": 10, "total_records": 30, "users": [user, user, user]})
                    .to_string()
            }
            path => json!({ "path": path }).to_string(),
        })
    });
    let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom.clone()).build_blocking().unwrap();
    (zoom, client)
}

/// Returns the error from each way to make a call.
fn errors(client: &blocking::Client) -> [Error; 4] {
    let get = GetUser::new("me");
    [
        client.send(&get).unwrap_err(),
        client.block_on(get.send(client.as_async())).unwrap_err(),
        client.pages(&ListUsers::new()).next().unwrap().map(|_| ()).unwrap_err(),
        client.items(&ListUsers::new()).next().unwrap().map(|_| ()).unwrap_err(),
    ]
}

fn runtimes() -> [Runtime; 2] {
    [Builder::new_multi_thread(), Builder::new_current_thread()]
        .map(|mut builder| builder.enable_all().build().unwrap())
}

#[test]
fn inside_a_runtime_a_call_is_an_error_and_nothing_is_sent() {
    let (zoom, client) = memory();
    let mut rejected = Vec::new();
    for runtime in runtimes() {
        rejected.extend(runtime.block_on(async { errors(&client) }));
        for is_task in [true, false] {
            let client = client.clone();
            let call = move || errors(&client);
            let task = if is_task { runtime.spawn(async move { call() }) } else { runtime.spawn_blocking(call) };
            rejected.extend(runtime.block_on(task).unwrap());
        }
        let entered = runtime.enter();
        rejected.extend(errors(&client));
        drop(entered);
    }
    let [multi_thread, _] = runtimes();
    rejected.extend(multi_thread.block_on(async { tokio::task::block_in_place(|| errors(&client)) }));
    rejected.extend(client.block_on(async { Ok(errors(&client)) }).unwrap());

    assert_eq!(rejected.len(), 4 * 10);
    for error in rejected {
        assert!(matches!(&error, Error::InvalidRequest(error) if error.parameter() == "client"), "{error:?}");
        assert!(!error.is_retryable());
    }
    assert_eq!(zoom.requests().len(), 0);
    assert_eq!(
        client.send(&GetUser::new("me")).unwrap(),
        json!({"path": "/v2/users/me"}),
        "outside a runtime, the client must work"
    );
}

#[test]
fn the_error_inside_a_runtime_says_what_to_do() {
    let (_, client) = memory();
    let [_, runtime] = runtimes();
    let lines = runtime.block_on(async { errors(&client) }).map(|error| error.to_string());
    let line = "`client` can't block inside a tokio runtime: use `zoom_core::Client` and `.await`; in \
                `spawn_blocking`, write `Handle::current().block_on(request.send(&client))` with a `zoom_core::Client`";
    assert_eq!(
        lines,
        [format!("GetUser: {line}"), line.to_owned(), format!("ListUsers: {line}"), format!("ListUsers: {line}")]
    );
}

#[test]
fn what_the_error_says_to_do_works() {
    let (_, client) = memory();
    for runtime in runtimes() {
        let client = client.as_async().clone();
        let called = runtime.spawn_blocking(move || {
            let request = GetUser::new("me");
            Handle::current().block_on(request.send(&client))
        });
        assert_eq!(runtime.block_on(called).unwrap().unwrap(), json!({"path": "/v2/users/me"}));
    }
}

#[test]
fn an_iterator_inside_a_runtime_ends_after_its_error() {
    let (_, client) = memory();
    let [_, runtime] = runtimes();
    let mut items = client.items(&ListUsers::new());
    items.next().unwrap().unwrap();
    assert_eq!(runtime.block_on(async { items.by_ref().take(5).filter(Result::is_err).count() }), 1);
    assert_eq!(items.size_hint(), (0, Some(0)));
    assert!(items.next().is_none());
}

#[test]
fn a_client_is_made_and_dropped_anywhere_without_waiting() {
    let (_, client) = memory();
    let client = client.as_async();
    // Keeps a thread of the client's runtime busy: dropping the runtime would wait for it.
    let busy = || {
        let client = blocking::Client::new(client.clone()).unwrap();
        let sleep = async {
            drop(tokio::task::spawn_blocking(|| thread::sleep(Duration::from_secs(60))));
            Ok(())
        };
        thread::scope(|scope| scope.spawn(|| client.block_on(sleep)).join()).unwrap().unwrap();
        client
    };
    let started = Instant::now();
    drop(busy());
    for runtime in runtimes() {
        runtime.block_on(async { drop(busy()) });
        let client = busy();
        runtime.block_on(runtime.spawn(async { drop(client) })).unwrap();
        let client = busy();
        runtime.block_on(runtime.spawn_blocking(|| drop(client))).unwrap();
    }
    // Drop the client in a thread of its own runtime.
    let client = busy();
    let (dropped, is_dropped) = mpsc::channel();
    let last = client.clone();
    let task = async {
        tokio::spawn(async move {
            tokio::time::sleep(Duration::from_millis(50)).await;
            drop(last);
            dropped.send(()).unwrap();
        });
        Ok(())
    };
    client.block_on(task).unwrap();
    drop(client);
    is_dropped.recv().unwrap();
    assert!(started.elapsed() < Duration::from_secs(30), "{:?}", started.elapsed());
}

#[test]
fn at_the_end_of_a_thread_a_call_is_an_error() {
    struct Last(blocking::Client, mpsc::Sender<Result<Value, Error>>);

    impl Drop for Last {
        fn drop(&mut self) {
            self.1.send(self.0.send(&GetUser::new("me"))).unwrap();
        }
    }

    thread_local! {
        static LAST: RefCell<Option<Last>> = const { RefCell::new(None) };
    }

    let (_, client) = memory();
    let (results, result) = mpsc::channel();
    thread::spawn(move || {
        // The thread-local value that was used first is dropped last, after tokio's own state.
        LAST.set(None);
        client.send(&GetUser::new("me")).unwrap();
        LAST.set(Some(Last(client, results)));
    });
    assert_eq!(
        result.recv().unwrap().unwrap_err().to_string(),
        "GetUser: `client` can't block while its thread is ending: call it earlier"
    );
}

#[test]
fn threads_share_one_client() {
    let runtime = Runtime::new().unwrap();
    let echo = |request: &Received| {
        response("200 OK\ncontent-type: application/json", json!({"target": request.target()}).to_string())
    };
    let server = runtime.block_on(Server::start(echo));
    let client = builder(&server.base_url()).build_blocking().unwrap();
    thread::scope(|scope| {
        for thread in 0..8 {
            let client = client.clone();
            scope.spawn(move || {
                for call in 0..20 {
                    let id = format!("{thread}-{call}");
                    let response = client.send(&GetUser::new(id.as_str())).unwrap();
                    assert_eq!(response, json!({"target": format!("/v2/users/{id}")}));
                }
            });
        }
    });
    assert_eq!(server.received().len(), 8 * 20);
}

#[test]
fn a_connection_that_the_server_closes_between_calls_is_not_used_again() {
    let runtime = Runtime::new().unwrap();
    let response = response("201 Created\ncontent-type: application/json", "{}");
    let server = runtime.block_on(Server::responding([response, vec![Step::Close]].concat()));
    let client = builder(&server.base_url()).build_blocking().unwrap();
    for _ in 0..10 {
        client.send(&CreateGroup::new("g")).unwrap();
        thread::sleep(Duration::from_millis(50));
    }
    assert_eq!(server.received().len(), 10);
}

#[test]
fn any_endpoint_is_sent() {
    let (_, client) = memory();
    let requests: [Box<dyn Endpoint<Response = Value>>; 2] =
        [Box::new(GetUser::new("me")), Box::new(CreateGroup::new("g"))];
    for (request, path) in requests.iter().zip(["/v2/users/me", "/v2/groups"]) {
        assert_eq!(client.send(request).unwrap(), json!({ "path": path }));
        assert_eq!(client.send(&**request).unwrap(), json!({ "path": path }));
    }
}

#[test]
fn one_call_can_have_a_client_of_its_own() {
    let (zoom, client) = memory();
    let own = client.with_header("X-Request-Reason", "test").unwrap().with_auth(AccessToken::new("other")).unwrap();
    drop(client);
    own.send(&GetUser::new("me")).unwrap();
    let headers = zoom.requests()[0].headers().clone();
    assert_eq!(
        (headers["x-request-reason"].as_bytes(), headers["authorization"].as_bytes()),
        (&b"test"[..], &b"Bearer other"[..])
    );

    let runtime = Runtime::new().unwrap();
    let silent = runtime.block_on(Server::responding(vec![Step::Wait(Duration::from_secs(3600))]));
    let client = builder(&silent.base_url()).build_blocking().unwrap();
    let error = client.with_timeout(Duration::from_millis(100)).send(&GetUser::new("me")).unwrap_err();
    assert!(matches!(&error, Error::Transport(error) if error.kind() == TransportErrorKind::Timeout), "{error:?}");
}

#[test]
fn a_download_is_saved_while_the_client_blocks() {
    let runtime = Runtime::new().unwrap();
    let half = vec![b'0'; 0x10_0000];
    let head = b"HTTP/1.1 200 OK\r\ncontent-length: 2097152\r\n\r\n".to_vec();
    let pause = Step::Wait(Duration::from_millis(50));
    let server =
        runtime.block_on(Server::responding(vec![Step::Send(head), Step::Send(half.clone()), pause, Step::Send(half)]));
    let client = builder(&server.base_url()).build_blocking().unwrap();
    let path = std::env::temp_dir().join(format!("zoom-core-{}-blocking", std::process::id()));

    let download = client.download(&format!("{}/rec/1", server.base_url())).unwrap();
    assert_eq!(client.block_on(download.save_to(&path)).unwrap(), 2 * 0x10_0000);

    assert_eq!(fs::read(&path).unwrap(), vec![b'0'; 2 * 0x10_0000]);
    fs::remove_file(path).unwrap();
}

#[test]
fn pages_and_items_are_fetched_lazily() {
    let (zoom, client) = memory();
    let requests = || zoom.requests().len();

    let mut items = client.items(&ListUsers::new());
    assert_eq!((requests(), items.total(), items.size_hint()), (0, None, (0, None)));
    assert_eq!(items.next().unwrap().unwrap().id, "1");
    assert_eq!((requests(), items.total(), items.size_hint()), (1, Some(30), (2, None)));
    assert_eq!(items.by_ref().count(), 29);
    assert_eq!((requests(), items.next().is_none()), (10, true));

    let mut pages = client.pages(&ListUsers::new().page_number(9));
    assert_eq!(pages.by_ref().map(|page| page.unwrap().page_number).collect::<Vec<_>>(), [9, 10]);
    assert_eq!((requests(), pages.total()), (12, Some(30)));
}

#[test]
fn a_batch_has_one_result_per_request_in_either_order() {
    let names = ["ann", "bob", "eve", "ida", "zoe"];
    for is_in_order in [true, false] {
        let (zoom, client) = memory();
        let batch = client.batch(names.map(|user_id| GetUser { user_id })).concurrency(2);
        let mut responses = if is_in_order { batch.in_order() } else { batch }.send();
        let mut results: Vec<_> = responses.by_ref().map(|(index, result)| (index, result.unwrap())).collect();
        assert!(responses.next().is_none());
        if !is_in_order {
            results.sort_by_key(|(index, _)| *index);
        }
        let expected = names.map(|name| json!({"path": format!("/v2/users/{name}")}));
        assert_eq!(results, expected.into_iter().enumerate().collect::<Vec<_>>());
        assert_eq!((responses.progress().succeeded, zoom.requests().len()), (5, 5));
    }
}

#[test]
fn a_batch_inside_a_runtime_ends_after_its_error() {
    let (zoom, client) = memory();
    let mut responses = client.batch(["ann", "bob"].map(|user_id| GetUser { user_id })).send();
    for runtime in runtimes() {
        let _entered = runtime.enter();
        let mut inside = client.batch(["ann", "bob"].map(|user_id| GetUser { user_id })).stop_on_error().send();
        assert!(matches!(inside.next(), Some((0, Err(Error::InvalidRequest(_))))));
        assert!(inside.next().is_none());
    }
    assert!(zoom.requests().is_empty());
    assert!(responses.next().unwrap().1.is_ok());
}

#[test]
fn limits_end_an_iterator() {
    let (zoom, client) = memory();
    let requests = || zoom.requests().len();
    let list = ListUsers::new();
    let counts = [
        (client.items(&list).max_items(4).count(), requests()),
        (client.items(&list).max_pages(2).count(), requests()),
        (client.items(&list).max_pages(2).prefetch().count(), requests()),
        (client.pages(&list).max_pages(2).count(), requests()),
        (client.pages(&list).max_pages(2).prefetch().count(), requests()),
    ];
    assert_eq!(counts, [(4, 2), (6, 4), (6, 6), (2, 8), (2, 10)]);
}
