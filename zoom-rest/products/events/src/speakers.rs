//! Speakers: 5 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Lists the people who speak at an event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/speakers/GET/zoom_events/events/{eventId}/speakers)
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/speakers" -> ListSpeakersResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_speakers:read",
        "zoom_events_speakers:read:admin",
        "zoom_events:read:list_speakers",
        "zoom_events:read:list_speakers:admin",
    ],
    errors = [
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSpeakers {
    /// ID of the Zoom Events event.
    pub event_id: String,
}

/// Response to [`ListSpeakers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSpeakersResponse {
    /// Number of speakers at the event.
    pub total_records: Option<i64>,
    /// The speakers, one entry each. At most 300 items.
    pub speakers: Option<Vec<Speaker>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateSpeaker`] and [`GetSpeaker`].
///
/// Element of `speakers` in [`ListSpeakersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Speaker {
    /// ID of the speaker.
    pub speaker_id: Option<String>,
    /// Name of the speaker.
    pub name: Option<String>,
    /// Email address of the speaker.
    pub email: Option<String>,
    /// Job title of the speaker.
    pub job_title: Option<String>,
    /// Short introduction of the speaker.
    pub biography: Option<String>,
    /// Company for which the speaker works.
    pub company_name: Option<String>,
    /// URL of the speaker's company website.
    pub company_website: Option<String>,
    /// Link to the speaker's LinkedIn profile.
    pub linkedin_url: Option<String>,
    /// Link to the speaker's profile on Twitter.
    pub twitter_url: Option<String>,
    /// Link to the speaker's channel or profile on YouTube.
    pub youtube_url: Option<String>,
    /// Whether the speaker is highlighted on the event's detail page.
    pub featured_in_event_detail_page: Option<bool>,
    /// Whether the speaker appears on the page with the event's details.
    pub visible_in_event_detail_page: Option<bool>,
    /// Whether the event lobby highlights the speaker.
    pub featured_in_lobby: Option<bool>,
    /// Whether the speaker appears in the event lobby.
    pub visible_in_lobby: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds a new speaker to an event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::CreateSpeaker;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSpeaker::new("Zl3aVt0bQ9y", "Jill Chill")
///     .email("jill@example.com")
///     .job_title("Engineer")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/speakers/POST/zoom_events/events/{eventId}/speakers)
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
        (400, 1001, CONTENT_MODERATION_REJECTED_TEXT = "content moderation rejected the text"),
        (400, 1003, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (403, 3002, LIMIT_EXCEEDED = "a limit was exceeded"),
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSpeaker {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// Name of the speaker.
    pub name: String,
    /// Email address of the speaker.
    pub email: Option<String>,
    /// Job title of the speaker.
    pub job_title: Option<String>,
    /// Short introduction of the speaker.
    pub biography: Option<String>,
    /// Company for which the speaker works.
    pub company_name: Option<String>,
    /// URL of the speaker's company website.
    pub company_website: Option<String>,
    /// Link to the speaker's LinkedIn profile.
    pub linkedin_url: Option<String>,
    /// Link to the speaker's profile on Twitter.
    pub twitter_url: Option<String>,
    /// Link to the speaker's channel or profile on YouTube.
    pub youtube_url: Option<String>,
    /// Whether the speaker is highlighted on the event's detail page.
    pub featured_in_event_detail_page: Option<bool>,
    /// Whether the speaker appears on the page with the event's details. Default: `true`.
    pub visible_in_event_detail_page: Option<bool>,
    /// Whether the event lobby highlights the speaker.
    pub featured_in_lobby: Option<bool>,
    /// Whether the speaker appears in the event lobby. Default: `true`.
    pub visible_in_lobby: Option<bool>,
}

/// Returns one speaker at an event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/speakers/GET/zoom_events/events/{eventId}/speakers/{speakerId})
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
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
        (404, 2005, SPEAKER_NOT_FOUND = "the speaker was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSpeaker {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the person who speaks at the event.
    pub speaker_id: String,
}

/// Updates one speaker at an event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::UpdateSpeaker;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSpeaker::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .job_title("Engineer")
///     .company_name("Example Inc.")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/speakers/PATCH/zoom_events/events/{eventId}/speakers/{speakerId})
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
        (400, 1001, CONTENT_MODERATION_REJECTED_TEXT = "content moderation rejected the text"),
        (400, 1003, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 1005, PERMISSION_DENIED_1005 = "permission denied"),
        (403, 2005, SPEAKER_NOT_FOUND = "the speaker was not found"),
        (403, 260200, PERMISSION_DENIED_260200 = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSpeaker {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the person who speaks at the event.
    pub speaker_id: String,
    /// Name of the speaker.
    pub name: Option<String>,
    /// Email address of the speaker.
    pub email: Option<String>,
    /// Job title of the speaker.
    pub job_title: Option<String>,
    /// Short introduction of the speaker.
    pub biography: Option<String>,
    /// Company for which the speaker works.
    pub company_name: Option<String>,
    /// URL of the speaker's company website.
    pub company_website: Option<String>,
    /// Link to the speaker's LinkedIn profile.
    pub linkedin_url: Option<String>,
    /// Link to the speaker's profile on Twitter.
    pub twitter_url: Option<String>,
    /// Link to the speaker's channel or profile on YouTube.
    pub youtube_url: Option<String>,
    /// Whether the speaker is highlighted on the event's detail page.
    pub featured_in_event_detail_page: Option<bool>,
    /// Whether the speaker appears on the page with the event's details. Default: `true`.
    pub visible_in_event_detail_page: Option<bool>,
    /// Whether the event lobby highlights the speaker.
    pub featured_in_lobby: Option<bool>,
    /// Whether the speaker appears in the event lobby. Default: `true`.
    pub visible_in_lobby: Option<bool>,
}

/// Deletes one speaker from an event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/speakers/DELETE/zoom_events/events/{eventId}/speakers/{speakerId})
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
        (403, 2005, SPEAKER_NOT_FOUND = "the speaker was not found"),
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSpeaker {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the person who speaks at the event.
    pub speaker_id: String,
}
