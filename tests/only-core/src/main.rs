//! The first example of the README, and an event, in a crate that depends only on zoom-core and tokio.

use zoom_core::{
    AccessToken, Client, Extra, MeetingId, MeetingUuid, Value, event::Event, zoom_endpoint, zoom_enum, zoom_event,
    zoom_object,
};

/// Get a user's token.
#[zoom_endpoint(
    GET "/users/<user_id>/token" -> UserToken,
    rate_limit = Light,
    scopes = ["user:read:token", "user:read:token:admin"],
    errors = [(404, 1001, "the user does not exist")],
)]
#[derive(Clone, Debug)]
pub struct GetUserToken {
    /// User ID or email address; `me` for user-level apps.
    pub user_id: String,
    /// Which token to issue.
    #[query(rename = "type")]
    pub kind: Option<TokenType>,
    /// Lifetime in seconds (`zak` and `onbehalf` only).
    pub ttl: Option<u32>,
}

/// Which token to issue.
#[zoom_enum]
pub enum TokenType {
    /// The 14-day token, deprecated.
    Token,
    /// Starts or joins a meeting as the user.
    Zak,
    /// Joins a meeting on the user's behalf.
    Onbehalf,
}

/// A user's token.
#[zoom_object]
#[derive(Clone, Debug, PartialEq)]
pub struct UserToken {
    /// `null` for users who sign in with Google or Facebook.
    pub token: Option<String>,
}

/// The same endpoint declared with only its method and path: the response is a `serde_json::Value`.
#[zoom_endpoint(GET "/users/<user_id>/token")]
pub struct GetUserTokenUntyped {
    /// User ID or email address.
    pub user_id: String,
}

/// A meeting started.
#[zoom_event("meeting.started")]
#[derive(Clone, Debug)]
pub struct MeetingStarted {
    /// The account.
    pub account_id: Option<String>,
    /// The meeting.
    #[required]
    pub object: StartedMeeting,
}

/// The meeting that started.
#[zoom_object]
#[derive(Clone, Debug)]
pub struct StartedMeeting {
    /// This instance.
    #[required]
    pub uuid: MeetingUuid,
    /// The meeting's number.
    pub id: Option<MeetingId>,
    /// Its topic.
    pub topic: Option<String>,
}

/// An event that declares only one member: all others are kept in `extra`.
#[zoom_event("meeting.ended", key = ["account_id"], derive(Clone, Debug))]
pub struct MeetingEnded {
    /// The account.
    pub account_id: Option<String>,
    /// All other members.
    #[extra]
    pub extra: Extra,
}

fn receive(body: &'static str) -> Result<(), zoom_core::Error> {
    let event = Event::parse(body)?;
    if event.is::<MeetingStarted>() {
        println!("{:?}", event.payload::<MeetingStarted>()?);
    }
    let payload: Value = event.payload_as()?;
    println!("{payload}");
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), zoom_core::Error> {
    // A closed port on this machine: the calls return errors, which is enough to compile and run them.
    let client = Client::builder().auth(AccessToken::new("secret")).base_url("http://127.0.0.1:9/v2").build()?;
    let response: Result<UserToken, _> = GetUserToken::new("me").kind(TokenType::Zak).ttl(3600).send(&client).await;
    println!("{response:?}");
    let response: Result<zoom_core::Value, _> = GetUserTokenUntyped::new("me").send(&client).await;
    println!("{response:?}");
    receive(r#"{"event":"meeting.started","payload":{"object":{"uuid":"4444AAAiAAAAAiAiAiiAii=="}}}"#)
}
