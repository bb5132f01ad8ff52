//! Exhibitors: 6 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Lists the exhibitors that take part in an event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::ListExhibitors;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListExhibitors::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/exhibitors/GET/zoom_events/events/{eventId}/exhibitors)
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/exhibitors" -> ListExhibitorsResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_exhibitors:read:admin",
        "zoom_events_exhibitors:read",
        "zoom_events:read:list_exhibitors",
        "zoom_events:read:list_exhibitors:admin",
    ],
    errors = [
        (400, 1006, NOT_SUPPORTED = "not supported"),
        (403, 3011, ONLY_OWNER_HOST_OR_ADMINISTRATOR = "only an owner, a host or an administrator may do this"),
        (403, 260200, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListExhibitors {
    /// ID of the Zoom Events event.
    pub event_id: String,
}

/// Response to [`ListExhibitors`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListExhibitorsResponse {
    /// Number of exhibitors of the event.
    pub total_records: Option<i64>,
    /// Exhibitors of the event, one entry each. At most 300 items.
    pub exhibitors: Option<Vec<Exhibitor>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateExhibitor`] and [`GetExhibitor`].
///
/// Element of `exhibitors` in [`ListExhibitorsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Exhibitor {
    /// ID of the exhibitor.
    pub exhibitor_id: Option<String>,
    /// Name of the exhibitor.
    pub name: Option<String>,
    /// Whether the exhibitor is a sponsor.
    pub is_sponsor: Option<bool>,
    /// ID of the sponsor tier; only for sponsors.
    pub tier_id: Option<String>,
    /// What the exhibitor offers, in free text.
    pub description: Option<String>,
    /// IDs of the sessions with which the exhibitor or sponsor is associated. At most 200 items.
    pub associated_sessions: Option<Vec<String>>,
    /// Name of the contact person.
    pub contact_name: Option<String>,
    /// Email address of the contact person.
    pub contact_email: Option<String>,
    /// Website of the exhibitor.
    pub website: Option<String>,
    /// Link to the exhibitor's privacy policy.
    pub privacy_policy: Option<String>,
    /// Link to the exhibitor's LinkedIn profile.
    pub linkedin_url: Option<String>,
    /// Link to the exhibitor's profile on Twitter.
    pub twitter_url: Option<String>,
    /// Link to the exhibitor's channel or profile on YouTube.
    pub youtube_url: Option<String>,
    /// Link to the exhibitor's Instagram profile.
    pub instagram_url: Option<String>,
    /// Link to the exhibitor's Facebook page.
    pub facebook_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates an exhibitor for a conference or other event with several sessions.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::CreateExhibitor;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateExhibitor::new(
///     "Zl3aVt0bQ9y",
///     "Example Inc.",
///     true,
///     "Zl3aVt0bQ9y",
///     "Jill Chill",
///     "jill@example.com",
/// )
/// .description("Solar panels for homes")
/// .website("https://example.com")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/exhibitors/POST/zoom_events/events/{eventId}/exhibitors)
#[zoom_endpoint(
    POST "/zoom_events/events/<event_id>/exhibitors" -> Exhibitor,
    rate_limit = Light,
    scopes = [
        "zoom_events_exhibitors:write",
        "zoom_events_exhibitors:write:admin",
        "zoom_events:write:exhibitor",
        "zoom_events:write:exhibitor:admin",
    ],
    errors = [
        (400, 1006, NOT_SUPPORTED = "not supported"),
        (400, 1020, INVALID_PARAMETER = "a parameter is invalid"),
        (403, 3011, ONLY_OWNER_HOST_OR_ADMINISTRATOR = "only an owner, a host or an administrator may do this"),
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2006, EXHIBITOR_NOT_FOUND = "the exhibitor was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateExhibitor {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// Name of the exhibitor.
    pub name: String,
    /// Whether the exhibitor is a sponsor.
    pub is_sponsor: bool,
    /// ID of the sponsor tier, which applies only to sponsors, although Zoom requires it of every exhibitor.
    pub tier_id: String,
    /// What the exhibitor offers, in free text.
    pub description: Option<String>,
    /// IDs of the sessions with which the exhibitor or sponsor is associated. At most 200 items.
    pub associated_sessions: Option<Vec<String>>,
    /// Name of the contact person.
    pub contact_name: String,
    /// Email address of the contact person.
    pub contact_email: String,
    /// Website of the exhibitor.
    pub website: Option<String>,
    /// Link to the exhibitor's privacy policy.
    pub privacy_policy: Option<String>,
    /// Link to the exhibitor's LinkedIn profile.
    pub linkedin_url: Option<String>,
    /// Link to the exhibitor's profile on Twitter.
    pub twitter_url: Option<String>,
    /// Link to the exhibitor's channel or profile on YouTube.
    pub youtube_url: Option<String>,
    /// Link to the exhibitor's Instagram profile.
    pub instagram_url: Option<String>,
    /// Link to the exhibitor's Facebook page.
    pub facebook_url: Option<String>,
}

/// Returns one exhibitor at an event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::GetExhibitor;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetExhibitor::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/exhibitors/GET/zoom_events/events/{eventId}/exhibitors/{exhibitorId})
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/exhibitors/<exhibitor_id>" -> Exhibitor,
    rate_limit = Light,
    scopes = [
        "zoom_events_exhibitors:read",
        "zoom_events_exhibitors:read:admin",
        "zoom_events:read:exhibitor",
        "zoom_events:read:exhibitor:admin",
    ],
    errors = [
        (400, 1006, NOT_SUPPORTED = "not supported"),
        (400, 1020, INVALID_PARAMETER = "a parameter is invalid"),
        (403, 3011, ONLY_OWNER_HOST_OR_ADMINISTRATOR = "only an owner, a host or an administrator may do this"),
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2006, EXHIBITOR_NOT_FOUND = "the exhibitor was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetExhibitor {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the exhibitor.
    pub exhibitor_id: String,
}

/// Updates one exhibitor at an event that has several sessions.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::UpdateExhibitor;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateExhibitor::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .description("Solar panels for homes")
///     .associated_sessions(vec!["Zl3aVt0bQ9y".to_owned()])
///     .website("https://example.com")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/exhibitors/PATCH/zoom_events/events/{eventId}/exhibitors/{exhibitorId})
#[zoom_endpoint(
    PATCH "/zoom_events/events/<event_id>/exhibitors/<exhibitor_id>" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_exhibitors:write",
        "zoom_events_exhibitors:write:admin",
        "zoom_events:update:exhibitor",
        "zoom_events:update:exhibitor:admin",
    ],
    errors = [
        (400, 1006, NOT_SUPPORTED = "not supported"),
        (400, 1020, INVALID_PARAMETER = "a parameter is invalid"),
        (403, 3011, ONLY_OWNER_HOST_OR_ADMINISTRATOR = "only an owner, a host or an administrator may do this"),
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2006, EXHIBITOR_NOT_FOUND = "the exhibitor was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateExhibitor {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the exhibitor.
    pub exhibitor_id: String,
    /// Name of the exhibitor.
    pub name: Option<String>,
    /// Whether the exhibitor is a sponsor.
    pub is_sponsor: Option<bool>,
    /// ID of the sponsor tier; for sponsors only.
    pub sponsor_tier: Option<String>,
    /// What the exhibitor offers, in free text.
    pub description: Option<String>,
    /// IDs of the sessions with which the exhibitor or sponsor is associated. At most 200 items.
    pub associated_sessions: Option<Vec<String>>,
    /// Name of the contact person.
    pub contact_name: Option<String>,
    /// Email address of the contact person.
    pub contact_email: Option<String>,
    /// Website of the exhibitor.
    pub website: Option<String>,
    /// Link to the exhibitor's privacy policy.
    pub privacy_policy: Option<String>,
    /// Link to the exhibitor's LinkedIn profile.
    pub linkedin_url: Option<String>,
    /// Link to the exhibitor's profile on Twitter.
    pub twitter_url: Option<String>,
    /// Link to the exhibitor's channel or profile on YouTube.
    pub youtube_url: Option<String>,
    /// Link to the exhibitor's Instagram profile.
    pub instagram_url: Option<String>,
    /// Link to the exhibitor's Facebook page.
    pub facebook_url: Option<String>,
}

/// Deletes one exhibitor from an event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::DeleteExhibitor;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteExhibitor::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/exhibitors/DELETE/zoom_events/events/{eventId}/exhibitors/{exhibitorId})
#[zoom_endpoint(
    DELETE "/zoom_events/events/<event_id>/exhibitors/<exhibitor_id>" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_exhibitors:write",
        "zoom_events_exhibitors:write:admin",
        "zoom_events:delete:exhibitor",
        "zoom_events:delete:exhibitor:admin",
    ],
    errors = [
        (400, 1006, NOT_SUPPORTED = "not supported"),
        (400, 1020, INVALID_PARAMETER = "a parameter is invalid"),
        (403, 3011, ONLY_OWNER_HOST_OR_ADMINISTRATOR = "only an owner, a host or an administrator may do this"),
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2006, EXHIBITOR_NOT_FOUND = "the exhibitor was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteExhibitor {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the exhibitor.
    pub exhibitor_id: String,
}

/// Lists the tiers in which an event's sponsors are ranked.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::ListSponsorTiers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListSponsorTiers::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/exhibitors/GET/zoom_events/events/{eventId}/sponsor_tiers)
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/sponsor_tiers" -> ListSponsorTiersResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_exhibitors:read:admin",
        "zoom_events_exhibitors:read",
        "zoom_events:read:list_sponsor_tiers",
        "zoom_events:read:list_sponsor_tiers:admin",
    ],
    errors = [
        (400, 1006, NOT_SUPPORTED = "not supported"),
        (403, 3011, ONLY_OWNER_HOST_OR_ADMINISTRATOR = "only an owner, a host or an administrator may do this"),
        (403, 260200, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSponsorTiers {
    /// ID of the Zoom Events event.
    pub event_id: String,
}

/// Response to [`ListSponsorTiers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSponsorTiersResponse {
    /// Number of sponsor tiers of the event.
    pub total_records: Option<i64>,
    /// Tiers of sponsors, one entry each. At most 300 items.
    pub sponsor_tiers: Option<Vec<SponsorTier>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Tier to which sponsors of an event belong, with its name and description.
///
/// Element of `sponsor_tiers` in [`ListSponsorTiersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SponsorTier {
    /// ID of the sponsor tier.
    pub tier_id: Option<String>,
    /// Name of the sponsor tier.
    pub name: Option<String>,
    /// What the sponsor tier is about, in free text.
    pub description: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
