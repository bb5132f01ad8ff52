//! Speakers: 5 operations.

use zoom_core::{zoom_endpoint, zoom_object};

/// List speakers.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::ListSpeakers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListSpeakers::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/speakers" -> ListSpeakersResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_speakers:read",
        "zoom_events_speakers:read:admin",
        "zoom_events:read:list_speakers",
        "zoom_events:read:list_speakers:admin",
    ],
    errors = [(403, 260200, "permission denied"), (404, 2002, "the event was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSpeakers {
    /// Event ID.
    pub event_id: String,
}

/// Response to [`ListSpeakers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSpeakersResponse {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Speakers: at most 300 items.
    pub speakers: Option<Vec<Speaker>>,
}

/// Response to [`CreateSpeaker`] and [`GetSpeaker`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Speaker {
    /// Speaker ID.
    pub speaker_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// Biography.
    pub biography: Option<String>,
    /// Company name.
    pub company_name: Option<String>,
    /// Company website.
    pub company_website: Option<String>,
    /// Linkedin URL.
    pub linkedin_url: Option<String>,
    /// Twitter URL.
    pub twitter_url: Option<String>,
    /// Youtube URL.
    pub youtube_url: Option<String>,
    /// Featured in event detail page.
    pub featured_in_event_detail_page: Option<bool>,
    /// Visible in event detail page.
    pub visible_in_event_detail_page: Option<bool>,
    /// Featured in lobby.
    pub featured_in_lobby: Option<bool>,
    /// Visible in lobby.
    pub visible_in_lobby: Option<bool>,
}

/// Create speaker.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::CreateSpeaker;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSpeaker::new("Zl3aVt0bQ9y", "Support")
///     .email("jill@example.com")
///     .job_title("Weekly review")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/zoom_events/events/<event_id>/speakers" -> Speaker,
    rate_limit = Light,
    scopes = [
        "zoom_events_speakers:write",
        "zoom_events_speakers:write:admin",
        "zoom_events:write:speaker",
        "zoom_events:write:speaker:admin",
    ],
    errors = [
        (400, 1001, "the operation failed"),
        (400, 1003, "the resource already exists"),
        (403, 3002, "a limit is exceeded"),
        (403, 260200, "permission denied"),
        (404, 2002, "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSpeaker {
    /// Event ID.
    pub event_id: String,
    /// Name.
    pub name: String,
    /// Email.
    pub email: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// Biography.
    pub biography: Option<String>,
    /// Company name.
    pub company_name: Option<String>,
    /// Company website.
    pub company_website: Option<String>,
    /// Linkedin URL.
    pub linkedin_url: Option<String>,
    /// Twitter URL.
    pub twitter_url: Option<String>,
    /// Youtube URL.
    pub youtube_url: Option<String>,
    /// Featured in event detail page.
    pub featured_in_event_detail_page: Option<bool>,
    /// Visible in event detail page: defaults to `true`.
    pub visible_in_event_detail_page: Option<bool>,
    /// Featured in lobby.
    pub featured_in_lobby: Option<bool>,
    /// Visible in lobby: defaults to `true`.
    pub visible_in_lobby: Option<bool>,
}

/// Get speaker.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::GetSpeaker;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSpeaker::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/speakers/<speaker_id>" -> Speaker,
    rate_limit = Light,
    scopes = [
        "zoom_events_speakers:read",
        "zoom_events_speakers:read:admin",
        "zoom_events:read:speaker",
        "zoom_events:read:speaker:admin",
    ],
    errors = [
        (403, 260200, "permission denied"),
        (404, 2002, "the event was not found"),
        (404, 2005, "the speaker was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSpeaker {
    /// Event ID.
    pub event_id: String,
    /// Speaker ID.
    pub speaker_id: String,
}

/// Update speaker.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::UpdateSpeaker;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSpeaker::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .name("Support")
///     .email("jill@example.com")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/zoom_events/events/<event_id>/speakers/<speaker_id>" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_speakers:write",
        "zoom_events_speakers:write:admin",
        "zoom_events:update:speaker",
        "zoom_events:update:speaker:admin",
    ],
    errors = [
        (400, 1001, "the operation failed"),
        (400, 1003, "the resource already exists"),
        (400, 1005, "permission denied"),
        (403, 2005, "the speaker was not found"),
        (403, 260200, "permission denied"),
        (404, 2002, "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSpeaker {
    /// Event ID.
    pub event_id: String,
    /// Speaker ID.
    pub speaker_id: String,
    /// Name.
    pub name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// Biography.
    pub biography: Option<String>,
    /// Company name.
    pub company_name: Option<String>,
    /// Company website.
    pub company_website: Option<String>,
    /// Linkedin URL.
    pub linkedin_url: Option<String>,
    /// Twitter URL.
    pub twitter_url: Option<String>,
    /// Youtube URL.
    pub youtube_url: Option<String>,
    /// Featured in event detail page.
    pub featured_in_event_detail_page: Option<bool>,
    /// Visible in event detail page: defaults to `true`.
    pub visible_in_event_detail_page: Option<bool>,
    /// Featured in lobby.
    pub featured_in_lobby: Option<bool>,
    /// Visible in lobby: defaults to `true`.
    pub visible_in_lobby: Option<bool>,
}

/// Delete speaker.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::DeleteSpeaker;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSpeaker::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/zoom_events/events/<event_id>/speakers/<speaker_id>" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_speakers:write",
        "zoom_events_speakers:write:admin",
        "zoom_events:delete:speaker",
        "zoom_events:delete:speaker:admin",
    ],
    errors = [
        (403, 2005, "the speaker was not found"),
        (403, 260200, "permission denied"),
        (404, 2002, "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSpeaker {
    /// Event ID.
    pub event_id: String,
    /// Speaker ID.
    pub speaker_id: String,
}
