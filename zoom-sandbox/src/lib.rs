//! A stand-in for Zoom on your own machine, for tests and experiments: a server that responds to every operation of the
//! enabled features.
//!
//! It is based entirely on the catalogue of zoom-rest. It checks each call against its
//! [`Operation`](zoom_core::Operation): the path, the method, the token, its scopes, the rate limit, and every
//! parameter and member with its type. It makes up the response from the type of the operation's response: see
//! [`sample()`].
//!
//! # Examples
//!
//! A test of a program that creates meetings:
//!
//! ```
//! # #[cfg(all(feature = "users", feature = "meetings"))] {
//! use zoom_core::{Client, Error};
//! use zoom_rest::meetings::{CreateMeeting, GetMeeting};
//! use zoom_sandbox::Sandbox;
//!
//! /// The program.
//! async fn invite(client: &Client, host: &str, topic: &str) -> Result<Option<String>, Error> {
//!     let meeting = CreateMeeting::new(host).topic(topic).send(client).await?;
//!     Ok(meeting.join_url)
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::start().await?;
//! let client = sandbox.client();
//!
//! let url = invite(&client, "me", "Plans").await?.unwrap();
//! let id: u64 = url.rsplit('/').next().unwrap().parse()?;
//! assert_eq!(GetMeeting::new(id).send(&client).await?.topic.as_deref(), Some("Plans"));
//!
//! let error = invite(&client, "nobody@example.com", "Plans").await.unwrap_err();
//! assert_eq!(error.code(), Some(1001));
//! # Ok(())
//! # }
//! # main().unwrap();
//! # }
//! ```
//!
//! # What it stores
//!
//! - **Users** can be created, listed page by page, changed and deleted. `me` and `ben@example.com` exist from the
//!   start.
//! - **Meetings** support the same calls. One exists from the start.
//! - **Webinars** support the same calls, but a call may also name a webinar that was not created.
//! - **Recordings** exist for as many meetings as [`SandboxBuilder::recordings`] sets. Their `download_url` points to
//!   the sandbox, which supports range requests.
//! - **Tokens** are issued for every kind of login: see [`CLIENT_ID`].
//!
//! All other calls get made-up responses, which are the same each time; the data sent in these calls is checked and
//! then discarded.
//!
//! # How it responds
//!
//! | the call | the response |
//! | --- | --- |
//! | does not match an operation of the enabled features | 404 and code 2300, or 405 if only the method differs |
//! | has no token, or one that was not issued or has expired | 401 and code 124 |
//! | has a token with none of the operation's scopes | 400 and code 4711 |
//! | exceeds a limit of the plan, if one was set with [`SandboxBuilder::rate_limits`] | 429, with Zoom's headers |
//! | lacks a required parameter, or contains an undocumented name or value | 400 and code 300, with the names of the fields |
//! | names a user or a meeting that does not exist | 404 and code 1001 or 3001 |
//! | is valid | a made-up response |
//!
//! [`SandboxBuilder::seed`] adds users and meetings that exist from the start, [`Sandbox::reply`] sets the response of
//! one operation, and [`Sandbox::received`] returns the requests that have arrived. [`SandboxBuilder::on_call`] reports
//! each call while the sandbox runs, and [`SandboxBuilder::host`] lets other machines call it.
//!
//! # What it checks
//!
//! The sandbox checks names and values in the path, the query, the headers and the body, at every level of nesting,
//! against the [`Type`](zoom_core::schema::Type) of each. The response names the field, such as `settings.host_video`
//! or `parts.0.topic`:
//!
//! | the call contains | the message |
//! | --- | --- |
//! | the member `topicc` | is not documented: did you mean `topic`? |
//! | `type=banana` | should be one of `zak`, `onbehalf`, … |
//! | `start_time: "tomorrow"` | should be a date-time such as `2026-01-31T09:00:00Z` |
//! | 400 characters where 200 are documented | should have at most 200 characters |
//! | `duration: "long"` | should be an integer |
//! | an object without a required member | Missing field |
//!
//! The sandbox accepts what Zoom tolerates: a number as text and the reverse, `"true"` as text, 0 and 1 in place of
//! booleans where all values are text (in the path, the query, a header or a form), an empty value in a query or a
//! form, and `null`. In a `POST`, `null` can't clear anything, so a required member that is `null` counts as missing. A
//! body is rejected where none is documented. Zoom also ignores unknown names and accepts some undocumented values; so
//! does a sandbox with [`SandboxBuilder::lenient`].
//!
//! [`SandboxBuilder::operations`] adds operations of your own.
//!
//! # Events
//!
//! Like Zoom, the sandbox reports changes as events. Their payloads are generated from the declared types:
//!
//! | the call | the event |
//! | --- | --- |
//! | creates, changes, activates, deactivates or deletes a user | `user.created`, `user.updated`, … |
//! | creates, changes, deletes, recovers or ends a meeting or a webinar, or opens its `start_url` | `meeting.created`, `webinar.started`, … |
//! | adds, approves, denies or cancels a registrant | `meeting.registration_created`, … |
//! | controls a recording or a livestream, or trashes, deletes or recovers recordings | `recording.started`, `recording.trashed`, … |
//! | ends a meeting that has a recording | also `recording.completed`, with a token for its files |
//!
//! [`Sandbox::emit`] emits any other event. Events are delivered to webhooks, with Zoom's signature, validation and
//! retries, and over a WebSocket at [`Sandbox::socket_url`], in Zoom's frames. Webhooks are registered by
//! [`SandboxBuilder::webhook`] or by the operations of event subscriptions (feature `marketplace`).
//! [`SandboxBuilder::delivery_fault`] injects duplicates, changes of order and lost responses. [`Sandbox::emitted`]
//! returns the events, [`Sandbox::subscriptions`] returns the state of their deliveries, and
//! [`Sandbox::deliveries_done`] waits until all deliveries have ended.
//!
//! ```
//! # #[cfg(all(feature = "meetings", feature = "webhooks"))] {
//! use zoom_rest::meetings::{CreateMeeting, webhooks::MeetingCreated};
//! use zoom_sandbox::Sandbox;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::start().await?;
//! CreateMeeting::new("me").topic("Plans").send(&sandbox.client()).await?;
//! let created: MeetingCreated = sandbox.emitted()[0].payload()?;
//! assert_eq!(created.object.topic.as_deref(), Some("Plans"));
//! # Ok(())
//! # }
//! # main().unwrap();
//! # }
//! ```
//!
//! At most 20,000 deliveries can be waiting, with at most 128 MiB of bodies; further deliveries are dropped, counted
//! and noted. The same calls emit the same events: the first event happens at 2026-01-31 09:00:00 UTC, and each of the
//! others one second after the previous one.
//!
//! # Media streams
//!
//! With the feature `rtms`, [`Sandbox::start_rtms`] streams the media of a meeting, as Zoom's real-time media streams
//! do: the events, the signaling and media connections with their handshakes, keep-alive requests, a transcript and a
//! chat read from text, a tone as audio, and a stop with a reason. [`RtmsMeeting::fault`] injects faults: see
//! [`RtmsFault`]. Requests for video are rejected.
//!
//! # Tests in other languages
//!
//! A test in another language controls the sandbox with the following calls. Like all calls, they need one of the
//! sandbox's tokens, such as the one that `zoomctl sandbox` prints.
//!
//! | the call | what it does |
//! | --- | --- |
//! | `GET /sandbox/requests` | lists the requests that have arrived: `{"requests": [{"operation", "method", "path", "query", "headers", "body"}], "dropped": 0}`. In `query`, the value of each parameter is a list. A body that is not JSON is in `text` or `base64`. `dropped` counts older requests that are no longer stored |
//! | `DELETE /sandbox/requests` | forgets the requests that have arrived |
//! | `POST /sandbox/replies` | sets a reply, or a list of them: `{"to": "GET /users/me", "status": 404, "body": {…}, "times": 1}` |
//! | `DELETE /sandbox/replies` | removes all replies |
//! | `POST /sandbox/seed` | adds users, meetings and replies: see [`SandboxBuilder::seed`] |
//! | `POST /sandbox/events` | emits an event: `{"event": "meeting.started", "payload": {"object": {"topic": "Plans"}}, "times": 1}`, where `payload` contains the members to set |
//! | `GET /sandbox/events` | lists the events and the state of their deliveries: `{"events": […], "dropped": 0, "subscriptions": [{"id", "url", "is_validated", "is_connected", "delivered", "retried", "undelivered", "problem"}]}` |
//! | `DELETE /sandbox/events` | forgets the events |
//! | `POST /sandbox/webhooks` | adds a webhook: `{"url": "http://127.0.0.1:3000/zoom/events", "secret": "…", "events": ["meeting.started"]}`; without `events`, it receives all events. Its URL must be on this machine, unless [`SandboxBuilder::allow_any_host`] was called. A name in `events` that is not declared is rejected, except by a [`lenient`](SandboxBuilder::lenient) sandbox |
//! | `DELETE /sandbox/webhooks` | removes the webhooks that were added in this way or with [`SandboxBuilder::webhook`] |
//! | `POST /sandbox/delivery-faults` | replaces the delivery faults: `["duplicate", "reorder", "lost-response"]` |
//! | `DELETE /sandbox/delivery-faults` | removes the delivery faults |
//! | `POST /sandbox/rtms` | starts a media stream (feature `rtms`), and responds with its event `meeting.rtms_started`: `{"transcript": "[1.5] Ada: Hello.", "tone": 440, "duration": 600, "speed": 10, "faults": ["drop-media"], "stop_reason": 6, "keep_alive": 10}`. All members are optional. They correspond to the methods of [`RtmsMeeting`], with times in seconds |
//! | `DELETE /sandbox/rtms` | stops all streams, or only the one in `?stream_id=ID`; the reason is the one that is set for the meeting, or the one in `?reason=NUMBER` |
//!
//! # Features
//!
//! There is one feature per product, with the same names as in zoom-rest. `users` and `meetings` are on by default;
//! `full` enables all features, and `master-account` adds the operations of master accounts. `webhooks`, on by default,
//! adds the declared events; without it, only events with an explicit payload are emitted. `rtms` adds media streams as
//! well as their events.

// A call passes through these steps:
//
// route → token → scopes → limit → parameters → response
//
// Each step is a file: `route`, `oauth`, `scopes`, `limit`, `check`, `responder`; `fault` wraps them, and `server`
// calls them in this order. `multipart` reads the parts of a body for `check`. `state` and `recordings` contain the
// stored objects. `replies` contains the replies that a test sets in place of the last step (a `reply` for a `target`),
// `received` contains the requests that have arrived, `handled` reports each call, `seed` reads the objects that exist
// from the start, and `control` makes replies, requests and seeds available over HTTP.
//
// Changes are reported as events, in the folder `events`: `table` lists the event of each operation, `change` drafts it
// from the object before and after the call, and `body` writes it. `sender` stores it and queues it for each
// `subscription`: for a `webhook`, which validates, sends (`post`) and retries, and for a WebSocket (`socket`);
// `backlog` limits the waiting deliveries. `registered` implements the operations of event subscriptions, and
// `events/control` serves tests in other languages.
//
// Invariants:
// - The sandbox contains code only for the operations on objects that it stores, and for those in the table of events.
//   All others are handled as their `Operation` says.
// - An event's body is generated from its declared type, like a response, and stored values replace made-up ones with
//   the same member names. There is no other code for a specific event.
// - An event is delivered, or counted as undelivered with a reason.
// - The sandbox does not name any request or response type: a response is made up from its schema (`sample`), and a
//   request is checked against its schema (`check`, with zoom-core's `Type::problems`). Values that a field's name
//   suggests are rows in `fake_values`.
// - A control call needs a token, so that no web page in a browser can send it. Credentials are removed before a
//   request is stored.
// - The same calls in the same order produce the same responses and the same events, whose times are made up. Nothing
//   is random, and the clock is read only for limits, signatures, retries and the lifetimes of tokens.

mod api_error;
mod call;
mod check;
mod control;
mod events;
mod fake_values;
mod fault;
mod handled;
mod latency;
mod limit;
mod multipart;
mod oauth;
mod page;
mod received;
mod recording_file;
mod recordings;
mod replies;
mod reply;
mod responder;
mod response;
mod route;
#[cfg(feature = "rtms")]
mod rtms;
mod sample;
mod sandbox;
mod sandbox_events;
#[cfg(feature = "rtms")]
mod sandbox_rtms;
mod scopes;
mod seed;
mod server;
mod setup_error;
mod state;
mod target;

pub use self::{
    events::{
        delivery_fault::{DeliveryFault, ParseDeliveryFaultError},
        note::Note,
        sender::SECRET_TOKEN,
        status::SubscriptionStatus,
    },
    fake_values::SUBSCRIPTION_ID,
    fault::{Fault, ParseFaultError},
    handled::Handled,
    oauth::{ACCOUNT_ID, CLIENT_ID, CLIENT_SECRET},
    reply::Reply,
    sample::sample,
    sandbox::{Sandbox, SandboxBuilder},
    setup_error::SetupError,
};

#[cfg(feature = "rtms")]
pub use self::rtms::{
    fault::{ParseRtmsFaultError, RtmsFault},
    meeting::RtmsMeeting,
    stream::RtmsStream,
    summary::RtmsSummary,
};

/// Runs the example of the README.
#[cfg(all(doctest, feature = "users"))]
#[doc = include_str!("../README.md")]
mod readme {}

/// Runs the example of the repository's README, which is not part of the package.
#[cfg(all(doctest, feature = "users"))]
#[doc = include_str!("../../README.md")]
mod repository_readme {}
