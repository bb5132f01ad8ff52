//! The objects that the sandbox stores: users, meetings and their tokens.

use std::collections::BTreeSet;

use zoom_core::{Client, Error, MeetingUuid};
use zoom_rest::{
    meetings::{
        CreateMeeting, DeleteMeeting, GetMeeting, GetMeetingRecordings, GetPastMeetingDetails, ListMeetings,
        UpdateMeeting,
    },
    users::{
        CreateUser, CreateUserAction, DeleteUser, GetUser, GetUserToken, ListUsers, NewUser, RevokeUserSsoToken,
        UpdateUser, UserTokenType, UserType,
    },
};
use zoom_sandbox::Sandbox;

fn new_user(email: &str) -> CreateUser {
    CreateUser::new(CreateUserAction::Create).user_info(NewUser::new(email, UserType::Basic).first_name("Cleo"))
}

/// Returns the status and the code of an error.
fn error_of<T: std::fmt::Debug>(result: Result<T, Error>) -> (u16, Option<i64>) {
    let error = result.unwrap_err();
    (error.status().unwrap().as_u16(), error.code())
}

#[tokio::test]
async fn a_user_exists_from_its_creation_to_its_deletion() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = &sandbox.client();
    let created = new_user("cleo@example.com").send(client).await.unwrap();
    let id = created.id.unwrap();
    assert_eq!((created.email.as_deref(), created.kind), (Some("cleo@example.com"), Some(UserType::Basic)));
    assert_eq!(error_of(new_user("CLEO@example.com").send(client).await), (409, Some(1005)));

    UpdateUser::new(&id).dept("Research").send(client).await.unwrap();
    for key in [id.as_str(), "cleo@example.com"] {
        let user = GetUser::new(key).send(client).await.unwrap();
        assert_eq!(user.id.as_deref(), Some(id.as_str()));
        assert_eq!((user.first_name.as_deref(), user.dept.as_deref()), (Some("Cleo"), Some("Research")));
    }
    assert_eq!(GetUser::new("me").send(client).await.unwrap().email.as_deref(), Some("ann@example.com"));

    DeleteUser::new(&id).send(client).await.unwrap();
    assert_eq!(error_of(GetUser::new(&id).send(client).await), (404, Some(1001)));
    assert_eq!(error_of(DeleteUser::new(&id).send(client).await), (404, Some(1001)));
}

#[tokio::test]
async fn a_list_has_every_user_once_whatever_the_page_size() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = &sandbox.client();
    for number in 0..65 {
        new_user(&format!("user{number}@example.com")).send(client).await.unwrap();
    }
    for size in [1, 30, 67, 300] {
        let mut pages = ListUsers::new().page_size(size).pages(client);
        let mut found = Vec::new();
        while let Some(page) = pages.next().await {
            let page = page.unwrap();
            assert_eq!((page.total_records, page.page_size), (Some(67), Some(size)));
            found.extend(page.users.into_iter().map(|user| user.email.unwrap()));
        }
        assert_eq!((found.len(), found.iter().collect::<BTreeSet<_>>().len()), (67, 67), "pages of {size}");
    }
    let second = ListUsers::new().page_size(60).page_number("2").send(client).await.unwrap();
    assert_eq!((second.users.len(), second.next_page_token.as_deref()), (7, Some("")));
    for past_the_end in [usize::MAX.to_string(), (usize::MAX / 60 + 2).to_string()] {
        let page = ListUsers::new().page_size(60).page_number(&past_the_end).send(client).await.unwrap();
        assert_eq!((page.users.len(), page.total_records), (0, Some(67)), "{past_the_end}");
    }

    let first = ListUsers::new().page_size(30).send(client).await.unwrap();
    let token = first.next_page_token.unwrap();
    let other = ListUsers::new().page_size(31).next_page_token(&token).send(client).await;
    assert_eq!(error_of(other), (400, Some(300)), "a token is valid only for its own query");
}

#[tokio::test]
async fn a_meeting_exists_from_its_creation_to_its_deletion() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = &sandbox.client();
    let created = CreateMeeting::new("ben@example.com").topic("Review").duration(45).send(client).await.unwrap();
    let id = created.id;
    assert!((9..=11).contains(&id.to_string().len()), "a meeting's number has 9 to 11 digits, unlike {id}");
    assert_eq!((created.topic.as_deref(), created.host_email.as_deref()), (Some("Review"), Some("ben@example.com")));

    UpdateMeeting::new(id).topic("Second review").send(client).await.unwrap();
    let meeting = GetMeeting::new(id).send(client).await.unwrap();
    assert_eq!((meeting.topic.as_deref(), meeting.duration), (Some("Second review"), Some(45)));
    assert_eq!(meeting.uuid, created.uuid);

    let topics = async |client: &Client, user: &str| {
        let listed = ListMeetings::new(user).send(client).await.unwrap();
        listed.meetings.into_iter().map(|meeting| meeting.topic.unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(topics(client, "ben@example.com").await, ["Second review"]);
    assert_eq!(topics(client, "me").await, ["Plans"]);

    DeleteMeeting::new(id).send(client).await.unwrap();
    assert_eq!(topics(client, "ben@example.com").await, [""; 0]);
    assert_eq!(error_of(GetMeeting::new(id).send(client).await), (404, Some(3001)));
    // The number of a listed meeting can be passed on as it is, too.
    let listed = ListMeetings::new("me").send(client).await.unwrap();
    GetMeeting::new(listed.meetings[0].id.unwrap()).send(client).await.unwrap();
    assert_eq!(error_of(CreateMeeting::new("nobody@example.com").send(client).await), (404, Some(1001)));
}

#[tokio::test]
async fn deleting_a_user_deletes_their_meetings() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = &sandbox.client();
    let created = CreateMeeting::new("ben@example.com").send(client).await.unwrap();
    DeleteUser::new("ben@example.com").send(client).await.unwrap();
    assert_eq!(error_of(GetMeeting::new(created.id).send(client).await), (404, Some(3001)));
}

#[tokio::test]
async fn a_uuid_that_is_encoded_twice_is_decoded_twice() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = &sandbox.client();
    let recorded = GetMeetingRecordings::new(98_765_432_101).send(client).await.unwrap();
    let uuid = MeetingUuid::from(recorded.uuid.unwrap());
    assert!(uuid.as_str().starts_with('/'), "this UUID is not encoded twice: {uuid}");
    assert_eq!(
        GetMeetingRecordings::new(uuid.clone()).send(client).await.unwrap().uuid.as_deref(),
        Some(uuid.as_str())
    );
    GetPastMeetingDetails::new(uuid).send(client).await.unwrap();
}

#[tokio::test]
async fn a_user_gets_a_new_token_each_time() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = &sandbox.client();
    let request = GetUserToken::new("me").kind(UserTokenType::Zak).ttl(3600);
    let (one, other) = (request.send(client).await.unwrap(), request.send(client).await.unwrap());
    assert_ne!(one.token.unwrap().expose(), other.token.unwrap().expose());
    assert_eq!(error_of(GetUserToken::new("me").ttl(31_536_001).send(client).await), (400, Some(300)));
    assert_eq!(error_of(GetUserToken::new("nobody").send(client).await), (404, Some(1001)));
    RevokeUserSsoToken::new("me").send(client).await.unwrap();
    assert_eq!(error_of(RevokeUserSsoToken::new("nobody").send(client).await), (404, Some(1001)));
}
