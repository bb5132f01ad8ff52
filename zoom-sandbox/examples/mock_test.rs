//! Tests code that calls Zoom, using a mock that expects the code's requests.
//!
//! In your crate, this would be a `#[tokio::test]`; here, it is a program, so that you can run it.
//!
//! ```console
//! $ cargo run --example mock_test
//! ```

use std::error::Error;

use zoom_core::{Client, MeetingId, json, testing::MockZoom};
use zoom_rest::meetings::{CreateMeeting, DeleteMeeting};

/// The code under test, which books a meeting and cancels it if Zoom assigns it to another host.
async fn book(client: &Client, host: &str) -> Result<MeetingId, zoom_core::Error> {
    let meeting = CreateMeeting::new(host).topic("Room 101").duration(30).send(client).await?;
    if meeting.host_email.as_deref() != Some(host) {
        DeleteMeeting::new(meeting.id).send(client).await?;
    }
    Ok(meeting.id)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let zoom = MockZoom::start().await;
    let create = CreateMeeting::new("ann@example.com").topic("Room 101").duration(30);
    zoom.expect(create).reply(json!({"id": 85_746_065_432_u64, "host_email": "someone.else@example.com"}));
    zoom.expect(DeleteMeeting::new(85_746_065_432)).reply_status(204);

    assert_eq!(book(&zoom.client(), "ann@example.com").await?.number(), 85_746_065_432);
    zoom.verify(); // both requests arrived, and no others
    println!("as expected: {} requests", zoom.received().len());
    Ok(())
}
