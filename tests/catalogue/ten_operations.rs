//! Tests operations of the catalogue, each for a different feature of the DSL. The requests and responses were written
//! by hand from Zoom's documents and are sent over a socket.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use serde_json::{Value, json};
use zoom_core::{Client, Date, Error, FilePart, MeetingUuid};
use zoom_rest::{clips, meetings, rooms, scim2, team_chat, users, whiteboard};
use zoom_tests::{
    client,
    server::{Received, Server, json as json_response, response},
};

/// Returns a server with one response, and a client that calls it.
async fn fake(status: &str, body: &Value) -> (Server, Client) {
    let head = format!("{status}\ncontent-type: application/json");
    let server = Server::responding(response(&head, body.to_string())).await;
    let client = client(&server.base_url());
    (server, client)
}

/// Returns a server that responds with `204 No Content`, and a client that calls it.
async fn no_content() -> (Server, Client) {
    let server = Server::responding(response("204 No Content", "")).await;
    let client = client(&server.base_url());
    (server, client)
}

fn line(server: &Server) -> String {
    let last = server.last();
    assert_eq!(last.header("authorization"), Some("Bearer secret-token"));
    format!("{} {}", last.method(), last.target())
}

fn body(received: &Received) -> Value {
    assert_eq!(received.header("content-type"), Some("application/json"));
    serde_json::from_slice(&received.body).unwrap()
}

#[tokio::test]
async fn a_token_is_requested_by_a_path_and_a_query() {
    let (server, client) = fake("200 OK", &json!({ "token": "6IjAwMDAwMSIsInptX3NrbSI6InptX" })).await;

    let request = users::GetUserToken::new("jchill@example.com").kind(users::UserTokenType::Zak).ttl(3600);
    let token = request.send(&client).await.unwrap().token.unwrap();

    assert_eq!(line(&server), "GET /v2/users/jchill%40example.com/token?type=zak&ttl=3600");
    assert_eq!(token.expose(), "6IjAwMDAwMSIsInptX3NrbSI6InptX");
    assert!(!format!("{token:?}").contains("6IjA"));
}

#[tokio::test]
async fn an_error_response_has_its_documented_meaning() {
    let body = json!({ "code": 1001, "message": "User does not exist: nobody." });
    let (_server, client) = fake("404 Not Found", &body).await;

    let error = users::GetUserToken::new("nobody").send(&client).await.unwrap_err();

    let Error::Api(error) = error else { panic!("{error}") };
    assert_eq!((error.status().as_u16(), error.code()), (404, Some(1001)));
    assert_eq!(error.meaning(), Some("the user does not exist"));
}

#[tokio::test]
async fn users_are_listed_through_all_pages() {
    let pages = |received: &Received| match received.target() {
        "/v2/users?status=inactive&page_size=2000" => json_response(
            r#"{"page_size":2000,"next_page_token":"8V8HigQkzm2O5r9RUn31D9ZyJHgrmFfbLa2","users":[{"id":"a","type":1}]}"#,
        ),
        "/v2/users?status=inactive&page_size=2000&next_page_token=8V8HigQkzm2O5r9RUn31D9ZyJHgrmFfbLa2" => {
            json_response(r#"{"next_page_token":"","users":[{"id":"b","email":null,"verified":1}]}"#)
        }
        other => panic!("{other}"),
    };
    let server = Server::start(pages).await;
    let request = users::ListUsers::new().status(users::UserStatus::Inactive).page_size(2000);

    let users = request.items(&client(&server.base_url())).collect_all().await.unwrap();

    let ids: Vec<&str> = users.iter().filter_map(|user| user.id.as_deref()).collect();
    assert_eq!(ids, ["a", "b"]);
    assert_eq!(server.received().len(), 2);
}

#[tokio::test]
async fn a_user_is_created_from_a_json_body() {
    let made = json!({ "id": "KDcuGIm1QgePTO8WbOqwIQ", "email": "jchill@example.com", "type": 1 });
    let (server, client) = fake("201 Created", &made).await;
    let user =
        users::NewUser::new("jchill@example.com", users::UserType::Basic).first_name("Jill").password("if42!LfH@");

    let request = users::CreateUser::new(users::CreateUserAction::AutoCreate).user_info(user);
    let response = request.send(&client).await.unwrap();

    assert_eq!(line(&server), "POST /v2/users");
    let info = json!({ "email": "jchill@example.com", "first_name": "Jill", "password": "if42!LfH@", "type": 1 });
    assert_eq!(body(&server.last()), json!({ "action": "autoCreate", "user_info": info }));
    assert_eq!(response.id.as_deref(), Some("KDcuGIm1QgePTO8WbOqwIQ"));
}

#[tokio::test]
async fn a_picture_is_uploaded_as_a_part() {
    let (server, client) = fake("201 Created", &json!({})).await;
    let picture = FilePart::bytes("me.png", &b"\x89PNG\r\n"[..]);

    users::UploadUserProfilePicture::new("me", picture).send(&client).await.unwrap();

    assert_eq!(line(&server), "POST /v2/users/me/picture");
    let parts = server.last().parts();
    let [(head, content)] = &parts[..] else { panic!("{parts:?}") };
    assert!(head.contains(r#"name="pic_file"; filename="me.png""#), "{head}");
    assert_eq!(content, b"\x89PNG\r\n");
}

#[tokio::test]
async fn a_deletion_has_no_response_body() {
    let (server, client) = no_content().await;
    let request = users::DeleteUser::new("aY1/2b..c")
        .action(users::DeleteUserAction::Delete)
        .transfer_email("jchill@example.com")
        .transfer_meeting(true);

    request.send(&client).await.unwrap();

    let query = "action=delete&transfer_email=jchill%40example.com&transfer_meeting=true";
    assert_eq!(line(&server), format!("DELETE /v2/users/aY1%2F2b..c?{query}"));
}

#[tokio::test]
async fn a_uuid_with_slashes_is_encoded_twice() {
    let cases = [
        ("4444AAAiAAAAAiAiAiiAii==", "4444AAAiAAAAAiAiAiiAii%3D%3D"),
        ("/ajX/8//A==", "%252FajX%252F8%252F%252FA%253D%253D"),
    ];
    for (uuid, segment) in cases {
        let past = json!({ "uuid": uuid, "id": 5_638_296_721_u64, "start_time": "2021-07-13T21:44:51Z", "dept": null });
        let (server, client) = fake("200 OK", &past).await;

        let meeting = meetings::GetPastMeetingDetails::new(MeetingUuid::from(uuid)).send(&client).await.unwrap();

        assert_eq!(line(&server), format!("GET /v2/past_meetings/{segment}"));
        assert_eq!(meeting.id.unwrap().number(), 5_638_296_721);
        assert_eq!(meeting.start_time.unwrap().to_timestamp().unwrap().to_string(), "2021-07-13T21:44:51Z");
        assert_eq!(meeting.dept, None);
    }
}

#[tokio::test]
async fn a_meeting_is_ended_by_its_number() {
    let (server, client) = no_content().await;

    let request = meetings::UpdateMeetingStatus::new(85_746_065_u64).action(meetings::MeetingStatusAction::End);
    request.send(&client).await.unwrap();

    assert_eq!(line(&server), "PUT /v2/meetings/85746065/status");
    assert_eq!(body(&server.last()), json!({ "action": "end" }));
}

#[tokio::test]
async fn recordings_are_listed_between_dates() {
    let meeting = json!({ "uuid": "BOKXuumlTAGXuqwr3bLyuQ==", "id": "6840331990", "total_size": 22 });
    let listed = json!({ "from": "2026-01-01", "to": "", "next_page_token": "", "meetings": [meeting] });
    let (server, client) = fake("200 OK", &listed).await;
    let day = |text: &str| text.parse::<Date>().unwrap();

    let request = meetings::ListAllRecordings::new("me").from(day("2026-01-01")).to(day("2026-01-31")).trash(false);
    let response = request.send(&client).await.unwrap();

    assert_eq!(line(&server), "GET /v2/users/me/recordings?trash=false&from=2026-01-01&to=2026-01-31");
    assert_eq!(response.from, Some(day("2026-01-01")));
    assert_eq!((response.to, response.meetings[0].total_size), (None, Some(22)));
}

#[tokio::test]
async fn several_fields_are_requested_separated_by_commas() {
    let (server, client) = fake("200 OK", &json!({ "in_meeting": { "chat": true } })).await;

    let request = users::GetGroupSettings::new("0mgThLiRQH2bUHvIaL4t2g")
        .custom_query_fields(vec!["host_video".to_owned(), "chat".to_owned()]);
    let response = request.send(&client).await.unwrap();

    assert_eq!(line(&server), "GET /v2/groups/0mgThLiRQH2bUHvIaL4t2g/settings?custom_query_fields=host_video,chat");
    assert_eq!(response.in_meeting.unwrap().chat, Some(true));
}

#[tokio::test]
async fn a_clip_goes_to_the_file_host() {
    assert_eq!(clips::UploadClipFile::OPERATION.base, zoom_core::operation::Base::FileApi);
    let (server, client) = fake("201 Created", &json!({ "clip_id": "xBvggqyjQUal6TecwMlYwE" })).await;

    let clip = clips::UploadClipFile::new(FilePart::bytes("a.mp4", "frames")).send(&client).await.unwrap();

    assert_eq!(line(&server), "POST /v2/clips/files");
    assert_eq!(clip.clip_id.as_deref(), Some("xBvggqyjQUal6TecwMlYwE"));
}

#[tokio::test]
async fn a_path_may_start_at_the_host_and_a_field_name_may_be_a_urn() {
    let urn = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    let found = json!({ "id": "k&KdKr6T", "userName": "jill", "active": true, urn: { "department": "Developers" } });
    let (server, client) = fake("200 OK", &found).await;

    let user = scim2::GetUser::new("k&KdKr6T").send(&client).await.unwrap();

    assert_eq!(line(&server), "GET /scim2/Users/k%26KdKr6T");
    assert_eq!((user.user_name.as_deref(), user.active), (Some("jill"), Some(true)));
    assert_eq!(user.enterprise.unwrap().department.as_deref(), Some("Developers"));
}

#[tokio::test]
async fn a_response_body_may_be_missing() {
    let cases = [
        (response("201 Created\ncontent-type: application/json", r#"{"id":"MIuN"}"#), Some("MIuN")),
        (response("204 No Content", ""), None),
    ];
    for (steps, id) in cases {
        let server = Server::responding(steps).await;

        let request = team_chat::CreateImDirectoryGroup::new()
            .name("Developers")
            .kind(team_chat::ImDirectoryGroupType::Unrecognized("odd".into()));
        let made = request.send(&client(&server.base_url())).await.unwrap();

        assert_eq!(line(&server), "POST /v2/im/groups");
        assert_eq!(body(&server.last()), json!({ "name": "Developers", "type": "odd" }));
        assert_eq!(made.and_then(|group| group.id).as_deref(), id);
    }
}

#[tokio::test]
async fn a_body_may_be_a_list() {
    let (server, client) = fake("200 OK", &json!({ "code": 0 })).await;
    let mut app = rooms::ZoomRoomControllerApp::default();
    app.app_id = Some("hOAlFWpxTr6XQNNFj-gWKw".to_owned());
    app.support_unverified_url = Some(false);

    let response = rooms::ConfigureZoomRoomControllerApps::new(vec![app]).send(&client).await.unwrap();

    assert_eq!(line(&server), "POST /v2/rooms/controller/apps/config");
    let app = json!({ "app_id": "hOAlFWpxTr6XQNNFj-gWKw", "support_unverified_url": false });
    assert_eq!(body(&server.last()), json!([app]));
    assert_eq!(response.code, Some(0));
}

#[tokio::test]
async fn an_export_is_a_file() {
    let server = Server::responding(response("200 OK\ncontent-type: application/zip", b"PK\x03\x04")).await;

    let request = whiteboard::DownloadWhiteboardExport::new("f7f3cdd37bf74550afe7cdf79128a574");
    let mut file = request.send(&client(&server.base_url())).await.unwrap();

    assert_eq!(line(&server), "GET /v2/whiteboards/export/task/f7f3cdd37bf74550afe7cdf79128a574");
    assert_eq!(file.length(), Some(4));
    assert_eq!(&file.chunk().await.unwrap().unwrap()[..], b"PK\x03\x04");
}

#[tokio::test]
async fn a_meeting_repeats_on_two_days() {
    let recurrence = json!({ "type": 2, "weekly_days": "1,3" });
    let (server, client) = fake("201 Created", &json!({ "id": 85_746_065_432_u64, "recurrence": recurrence })).await;

    let days = [meetings::WeeklyDay::Sunday, meetings::WeeklyDay::Tuesday];
    let weekly = meetings::MeetingRecurrence::new(meetings::MeetingRecurrenceType::Weekly).weekly_days(days.clone());
    let meeting = meetings::CreateMeeting::new("me").recurrence(weekly).send(&client).await.unwrap();

    assert_eq!(body(&server.last())["recurrence"], recurrence);
    assert_eq!(meeting.recurrence.unwrap().weekly_days.unwrap(), days.into());
}
