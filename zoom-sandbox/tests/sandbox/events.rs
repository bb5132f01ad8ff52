//! The events that operations cause.

use zoom_core::{
    DynamicRequest, Value,
    client::raw,
    event::{Event, EventPayload},
    http::Method,
    json,
    operation::ParamLocation,
};
use zoom_rest::{
    meetings::{
        CreateMeeting, DeleteMeeting, GetMeeting, UpdateMeeting,
        webhooks::{
            MeetingCreated, MeetingDeleted, MeetingEnded, MeetingRecovered, MeetingStarted, MeetingUpdated,
            RecordingCompleted,
        },
    },
    users::webhooks::{UserCreated, UserUpdated},
};
use zoom_sandbox::{Reply, Sandbox};

/// Makes a call, and returns the names of the events that it caused.
async fn call(sandbox: &Sandbox, method: Method, path: &'static str, body: Value) -> Vec<String> {
    sandbox.clear_emitted();
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let mut request = DynamicRequest::new(method, path);
    if let Some((name, value)) = query.split_once('=') {
        request = request.set_in(ParamLocation::Query, name, value);
    }
    if !body.is_null() {
        request = request.set_in(ParamLocation::Body, "body", body);
    }
    sandbox.client().send(&raw(&request)).await.unwrap_or_else(|error| panic!("{path}: {error}"));
    sandbox.emitted().iter().map(|event| event.name().to_owned()).collect()
}

fn payload(event: &Event) -> Value {
    event.payload_as().unwrap()
}

fn declared(name: &str) -> &'static zoom_core::event::EventInfo {
    zoom_operations::events().find(|event| event.name == name).unwrap()
}

/// Returns an event as its declared type.
fn read<T: EventPayload>(event: &Event) -> T {
    event.payload::<T>().unwrap()
}

#[expect(clippy::too_many_lines, reason = "it is a table")]
#[tokio::test]
async fn each_operation_emits_the_event_that_reports_it() {
    let sandbox = Sandbox::start().await.unwrap();
    let webinar = json!({"topic": "Launch"});
    let registrant = json!({"first_name": "Dan", "email": "dan@example.com"});
    let both = |action: &str| json!({"action": action, "registrants": [{"id": "a"}, {"id": "b"}]});
    for (method, path, body, expected) in [
        (
            "POST",
            "/users",
            json!({"action": "create", "user_info": {"email": "cleo@example.com", "type": 1}}),
            "user.created",
        ),
        ("PATCH", "/users/cleo@example.com", json!({"first_name": "Cleo"}), "user.updated"),
        ("PUT", "/users/cleo@example.com/email", json!({"email": "clio@example.com"}), "user.updated"),
        ("PUT", "/users/clio@example.com/status", json!({"action": "deactivate"}), "user.deactivated"),
        ("PUT", "/users/clio@example.com/status", json!({"action": "activate"}), "user.activated"),
        ("PUT", "/users/clio@example.com/status", json!({"action": "clock_in"}), ""),
        ("PUT", "/users/clio@example.com/presence_status", json!({"status": "Away"}), "user.presence_status_updated"),
        (
            "PATCH",
            "/users/clio@example.com/settings",
            json!({"feature": {"meeting_capacity": 300}}),
            "user.settings_updated",
        ),
        ("DELETE", "/users/clio@example.com?action=delete", Value::Null, "user.deleted"),
        ("DELETE", "/users/ben@example.com", Value::Null, "user.disassociated"),
        ("POST", "/users/me/meetings", json!({"topic": "Lunch"}), "meeting.created"),
        ("GET", "/meetings/98765432101", Value::Null, ""),
        ("PATCH", "/meetings/98765432101", json!({"topic": "Lunch"}), "meeting.updated"),
        ("POST", "/meetings/98765432101/registrants", registrant.clone(), "meeting.registration_created"),
        (
            "PUT",
            "/meetings/98765432101/registrants/status",
            both("approve"),
            "meeting.registration_approved meeting.registration_approved",
        ),
        (
            "PUT",
            "/meetings/98765432101/registrants/status",
            both("cancel"),
            "meeting.registration_cancelled meeting.registration_cancelled",
        ),
        (
            "PUT",
            "/meetings/98765432101/registrants/status",
            both("deny"),
            "meeting.registration_denied meeting.registration_denied",
        ),
        ("DELETE", "/meetings/98765432101/registrants/a", Value::Null, "meeting.registration_cancelled"),
        (
            "PATCH",
            "/meetings/98765432101/livestream/status",
            json!({"action": "start"}),
            "meeting.live_streaming_started",
        ),
        (
            "PATCH",
            "/meetings/98765432101/livestream/status",
            json!({"action": "stop"}),
            "meeting.live_streaming_stopped",
        ),
        ("PATCH", "/live_meetings/98765432101/events", json!({"method": "recording.start"}), "recording.started"),
        ("PATCH", "/live_meetings/98765432101/events", json!({"method": "recording.pause"}), "recording.paused"),
        ("PATCH", "/live_meetings/98765432101/events", json!({"method": "recording.resume"}), "recording.resumed"),
        ("PATCH", "/live_meetings/98765432101/events", json!({"method": "recording.stop"}), "recording.stopped"),
        ("PATCH", "/live_meetings/98765432101/events", json!({"method": "participant.invite"}), ""),
        ("PUT", "/meetings/98765432101/status", json!({"action": "end"}), "meeting.ended recording.completed"),
        ("DELETE", "/meetings/98765432101", Value::Null, "meeting.deleted"),
        ("PUT", "/meetings/98765432101/status", json!({"action": "recover"}), "meeting.recovered"),
        ("DELETE", "/meetings/98765432101/recordings", Value::Null, "recording.trashed"),
        ("DELETE", "/meetings/98765432101/recordings?action=delete", Value::Null, "recording.deleted"),
        (
            "DELETE",
            "/meetings/98765432101/recordings/0000000000000000000000?action=trash",
            Value::Null,
            "recording.trashed",
        ),
        (
            "DELETE",
            "/meetings/98765432101/recordings/0000000000000000000000?action=delete",
            Value::Null,
            "recording.deleted",
        ),
        ("PUT", "/meetings/98765432101/recordings/a/status", json!({"action": "recover"}), "recording.recovered"),
        ("POST", "/meetings/98765432101/recordings/registrants", registrant.clone(), "recording.registration_created"),
        (
            "PUT",
            "/meetings/98765432101/recordings/registrants/status",
            json!({"action": "approve", "registrants": [{"id": "a"}]}),
            "recording.registration_approved",
        ),
        (
            "PUT",
            "/meetings/98765432101/recordings/registrants/status",
            json!({"action": "deny", "registrants": [{"id": "a"}]}),
            "recording.registration_denied",
        ),
        ("POST", "/users/me/webinars", webinar, "webinar.created"),
        ("PATCH", "/webinars/98765432104", json!({"topic": "Launch 2"}), "webinar.updated"),
        ("POST", "/webinars/98765432104/registrants", registrant, "webinar.registration_created"),
        (
            "PUT",
            "/webinars/98765432104/registrants/status",
            json!({"action": "approve", "registrants": [{"id": "a"}]}),
            "webinar.registration_approved",
        ),
        ("DELETE", "/webinars/98765432104/registrants/a", Value::Null, "webinar.registration_cancelled"),
        ("PUT", "/webinars/98765432104/status", json!({"action": "end"}), "webinar.ended"),
        ("DELETE", "/webinars/98765432104", Value::Null, "webinar.deleted"),
        ("DELETE", "/webinars/85746065432", Value::Null, "webinar.deleted"),
    ] {
        let names = call(&sandbox, method.parse().unwrap(), path, body).await;
        assert_eq!(names.join(" "), expected, "{method} {path}");
        for event in sandbox.emitted() {
            // It conforms to its declared type.
            assert_eq!(declared(event.name()).payload.problems(&payload(&event)), [], "{method} {path}");
        }
    }
}

#[tokio::test]
async fn an_event_has_what_is_stored_in_the_form_of_its_declared_type() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client();
    let meeting = CreateMeeting::new("me").topic("Lunch").duration(45).send(&client).await.unwrap();
    let id = meeting.id;
    UpdateMeeting::new(id).topic("Dinner").send(&client).await.unwrap();
    open(&sandbox, meeting.start_url.as_ref().unwrap().expose()).await;
    assert_eq!(GetMeeting::new(id).send(&client).await.unwrap().status.unwrap().as_str(), "started");
    call_end(&sandbox, id.number()).await;
    DeleteMeeting::new(id).send(&client).await.unwrap();

    let events = sandbox.emitted();
    let names: Vec<_> = events.iter().map(Event::name).collect();
    assert_eq!(names, ["meeting.created", "meeting.updated", "meeting.started", "meeting.ended", "meeting.deleted"]);
    let created = read::<MeetingCreated>(&events[0]);
    assert_eq!(
        (created.account_id.as_deref(), created.operator.as_deref()),
        (Some("sandbox-account"), Some("ann@example.com"))
    );
    let object = created.object;
    assert_eq!((object.id, object.topic.as_deref(), object.duration), (Some(id), Some("Lunch"), Some(45)));
    assert_eq!(object.join_url, meeting.join_url);
    let updated = read::<MeetingUpdated>(&events[1]);
    assert_eq!(updated.object.topic.as_deref(), Some("Dinner"));
    assert_eq!(updated.old_object.unwrap(), json!({"id": id, "uuid": object.uuid, "topic": "Lunch"}));
    // In this event, the id is text.
    assert_eq!(payload(&events[2])["object"]["id"], id.to_string());
    assert_eq!(read::<MeetingStarted>(&events[2]).object.topic.as_deref(), Some("Dinner"));
    assert_eq!(read::<MeetingEnded>(&events[3]).object.uuid, object.uuid);
    assert_eq!(read::<MeetingDeleted>(&events[4]).object.id, Some(id));
    let times: Vec<_> = events.iter().map(|event| event.timestamp().unwrap().to_string()).collect();
    assert_eq!(times[..2], ["2026-01-31T09:00:00Z", "2026-01-31T09:00:01Z"]);
    // A delivery's body begins with the name of the event.
    assert!(events[0].body().starts_with(br#"{"event":"meeting.created","event_ts":1769850000000,"payload":{"#));
}

/// Ends a meeting.
async fn call_end(sandbox: &Sandbox, id: u64) {
    use zoom_rest::meetings::{MeetingStatusAction, UpdateMeetingStatus};
    UpdateMeetingStatus::new(id).action(MeetingStatusAction::End).send(&sandbox.client()).await.unwrap();
}

/// Opens a page as a browser does.
async fn open(sandbox: &Sandbox, url: &str) {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let host = sandbox.url().strip_prefix("http://").unwrap();
    let path = url.strip_prefix(sandbox.url()).unwrap();
    let mut socket = tokio::net::TcpStream::connect(host).await.unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
    socket.write_all(request.as_bytes()).await.unwrap();
    let mut response = String::new();
    socket.read_to_string(&mut response).await.unwrap();
    assert!(response.starts_with("HTTP/1.1 200 "), "{response}");
}

#[tokio::test]
async fn a_deleted_meeting_is_recovered_as_it_was() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client();
    let id = CreateMeeting::new("me").topic("Lunch").send(&client).await.unwrap().id;
    DeleteMeeting::new(id).send(&client).await.unwrap();
    assert!(GetMeeting::new(id).send(&client).await.unwrap_err().is_not_found());
    let request = DynamicRequest::new(Method::PUT, "/meetings/<id>/status")
        .set_in(ParamLocation::Path, "id", id.to_string())
        .set_in(ParamLocation::Body, "body", json!({"action": "recover"}));
    client.send(&raw(&request)).await.unwrap();
    assert_eq!(GetMeeting::new(id).send(&client).await.unwrap().topic.as_deref(), Some("Lunch"));
    let events = sandbox.emitted();
    assert_eq!(read::<MeetingRecovered>(&events[2]).object.topic.as_deref(), Some("Lunch"));
}

#[tokio::test]
async fn a_user_event_has_the_old_values_of_what_changed() {
    let sandbox = Sandbox::start().await.unwrap();
    let user = json!({"action": "create", "user_info": {"email": "cleo@example.com", "first_name": "Cleo", "type": 1}});
    call(&sandbox, Method::POST, "/users", user).await;
    let created = read::<UserCreated>(&sandbox.emitted()[0]).object;
    assert_eq!((created.email.as_deref(), created.first_name.as_deref()), (Some("cleo@example.com"), Some("Cleo")));
    call(&sandbox, Method::PATCH, "/users/cleo@example.com", json!({"first_name": "Clio", "dept": "Research"})).await;
    let event = &sandbox.emitted()[0];
    let updated = read::<UserUpdated>(event);
    assert_eq!(
        (updated.object.first_name.as_deref(), updated.object.dept.as_deref()),
        (Some("Clio"), Some("Research"))
    );
    // The department had not been set before.
    assert_eq!(payload(event)["old_object"], json!({"id": created.id, "first_name": "Cleo"}));
}

#[tokio::test]
async fn a_completed_recording_has_a_token_that_downloads_its_file() {
    let sandbox = Sandbox::start().await.unwrap();
    call_end(&sandbox, 98_765_432_101).await;
    let event = &sandbox.emitted()[1];
    let completed = read::<RecordingCompleted>(event);
    let file = &completed.object.recording_files.as_ref().unwrap()[0];
    assert!(file.download_url.as_deref().unwrap().starts_with(sandbox.url()));
    let auth = zoom_core::AccessToken::new(event.download_token().unwrap());
    let client = sandbox.client().with_auth(auth).unwrap();
    let download = client.download(file.download_url.as_deref().unwrap()).await;
    assert!(download.is_ok());
}

#[tokio::test]
async fn the_same_calls_emit_the_same_events() {
    let mut runs = Vec::new();
    for _ in 0..2 {
        let sandbox = Sandbox::start().await.unwrap();
        let client = sandbox.client();
        let id = CreateMeeting::new("me").topic("Lunch").send(&client).await.unwrap().id;
        UpdateMeeting::new(id).topic("Dinner").send(&client).await.unwrap();
        call_end(&sandbox, 98_765_432_101).await;
        let bodies = sandbox.emitted().into_iter().map(|event| String::from_utf8(event.body().to_vec()).unwrap());
        runs.push(bodies.map(|body| body.replace(sandbox.url(), "")).collect::<Vec<_>>());
    }
    assert_eq!(runs[0].len(), 4);
    assert_eq!(runs[0], runs[1]);
}

#[tokio::test]
async fn a_call_that_fails_or_has_a_set_reply_emits_nothing() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client();
    assert!(UpdateMeeting::new(1).topic("Lunch").send(&client).await.is_err());
    sandbox.reply("DELETE /meetings/<meeting_id>", Reply::status(http::StatusCode::NO_CONTENT)).unwrap();
    DeleteMeeting::new(98_765_432_101).send(&client).await.unwrap();
    assert_eq!(sandbox.emitted(), []);
}

#[tokio::test]
async fn every_declared_event_can_be_emitted_and_decodes_into_its_type() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut count = 0;
    for info in zoom_operations::events() {
        let event = sandbox.emit(info.name, &Value::Null).unwrap();
        assert_eq!((event.name(), event.timestamp().is_some()), (info.name, true));
        assert_eq!(info.payload.problems(&payload(&event)), [], "{}", info.name);
        count += 1;
    }
    assert_eq!(sandbox.emitted().len(), count);
    assert!(count > 100, "{count}");
}

#[tokio::test]
async fn what_does_not_fit_an_event_is_an_error_with_its_place_unless_the_sandbox_is_lenient() {
    let sandbox = Sandbox::start().await.unwrap();
    for (name, payload, expected) in [
        ("meeting.begun", Value::Null, "/event: `meeting.begun` is not an event of the enabled features"),
        ("", json!({"a": 1}), "/event: `` is not an event"),
        ("meeting.started", json!([]), "/payload: write an object"),
        (
            "meeting.started",
            json!({"object": {"topicc": "Lunch"}}),
            "/payload: `object.topicc` is not documented: did you mean `topic`?",
        ),
        (
            "meeting.started",
            json!({"object": {"duration": "long"}}),
            "/payload: `object.duration` should be an integer",
        ),
    ] {
        let error = sandbox.emit(name, &payload).unwrap_err().to_string();
        assert!(error.starts_with(expected), "{name}: {error}");
    }
    assert_eq!(sandbox.emitted(), []);
    let event = sandbox.emit("app.custom", &json!({"a": 1})).unwrap();
    assert_eq!(event.payload_json().unwrap(), r#"{"a":1}"#);

    let lenient = Sandbox::builder().lenient(true).start().await.unwrap();
    let event = lenient.emit("meeting.started", &json!({"object": {"topicc": "Lunch"}})).unwrap();
    assert_eq!(payload(&event)["object"]["topicc"], "Lunch");
}

/// A lenient sandbox stores values that the API would reject.
#[tokio::test]
async fn an_event_is_valid_whatever_a_lenient_sandbox_stores() {
    let sandbox = Sandbox::builder().lenient(true).start().await.unwrap();
    let meeting = json!({"topic": "Lunch", "start_time": "soon"});
    call(&sandbox, Method::POST, "/users/me/meetings", meeting).await;
    let event = &sandbox.emitted()[0];
    let created = read::<MeetingCreated>(event);
    assert_eq!(created.object.topic.as_deref(), Some("Lunch"));
    assert!(created.object.start_time.is_some());
    assert_eq!(declared("meeting.created").payload.problems(&payload(event)), []);
}
