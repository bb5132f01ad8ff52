//! Exhibitors: 6 operations.

use zoom_core::{zoom_endpoint, zoom_object};

/// List exhibitors.
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
        (400, 1006, "not supported"),
        (403, 3011, "only an owner, a host or an administrator may do this"),
        (403, 260200, "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListExhibitors {
    /// Event ID.
    pub event_id: String,
}

/// Response to [`ListExhibitors`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListExhibitorsResponse {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Exhibitors: at most 300 items.
    pub exhibitors: Option<Vec<Exhibitor>>,
}

/// Response to [`CreateExhibitor`] and [`GetExhibitor`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Exhibitor {
    /// Exhibitor ID.
    pub exhibitor_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Whether it is sponsor.
    pub is_sponsor: Option<bool>,
    /// Tier ID.
    pub tier_id: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Associated sessions: at most 200 items.
    pub associated_sessions: Option<Vec<String>>,
    /// Contact name.
    pub contact_name: Option<String>,
    /// Contact email.
    pub contact_email: Option<String>,
    /// Website.
    pub website: Option<String>,
    /// Privacy policy.
    pub privacy_policy: Option<String>,
    /// Linkedin URL.
    pub linkedin_url: Option<String>,
    /// Twitter URL.
    pub twitter_url: Option<String>,
    /// Youtube URL.
    pub youtube_url: Option<String>,
    /// Instagram URL.
    pub instagram_url: Option<String>,
    /// Facebook URL.
    pub facebook_url: Option<String>,
}

/// Create exhibitor.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::CreateExhibitor;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateExhibitor::new(
///     "Zl3aVt0bQ9y",
///     "Support",
///     true,
///     "Zl3aVt0bQ9y",
///     "Support",
///     "jill@example.com",
/// )
///     .description("Each Monday")
///     .website("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 1006, "not supported"),
        (400, 1020, "a parameter is invalid"),
        (403, 3011, "only an owner, a host or an administrator may do this"),
        (403, 260200, "permission denied"),
        (404, 2006, "the exhibitor was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateExhibitor {
    /// Event ID.
    pub event_id: String,
    /// Name.
    pub name: String,
    /// Whether it is sponsor.
    pub is_sponsor: bool,
    /// Tier ID.
    pub tier_id: String,
    /// Description.
    pub description: Option<String>,
    /// Associated sessions: at most 200 items.
    pub associated_sessions: Option<Vec<String>>,
    /// Contact name.
    pub contact_name: String,
    /// Contact email.
    pub contact_email: String,
    /// Website.
    pub website: Option<String>,
    /// Privacy policy.
    pub privacy_policy: Option<String>,
    /// Linkedin URL.
    pub linkedin_url: Option<String>,
    /// Twitter URL.
    pub twitter_url: Option<String>,
    /// Youtube URL.
    pub youtube_url: Option<String>,
    /// Instagram URL.
    pub instagram_url: Option<String>,
    /// Facebook URL.
    pub facebook_url: Option<String>,
}

/// Get exhibitor.
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
        (400, 1006, "not supported"),
        (400, 1020, "a parameter is invalid"),
        (403, 3011, "only an owner, a host or an administrator may do this"),
        (403, 260200, "permission denied"),
        (404, 2006, "the exhibitor was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetExhibitor {
    /// Event ID.
    pub event_id: String,
    /// Exhibitor ID.
    pub exhibitor_id: String,
}

/// Update exhibitor for event.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::UpdateExhibitorForEvent;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateExhibitorForEvent::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .name("Support")
///     .is_sponsor(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 1006, "not supported"),
        (400, 1020, "a parameter is invalid"),
        (403, 3011, "only an owner, a host or an administrator may do this"),
        (403, 260200, "permission denied"),
        (404, 2006, "the exhibitor was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateExhibitorForEvent {
    /// Event ID.
    pub event_id: String,
    /// Exhibitor ID.
    pub exhibitor_id: String,
    /// Name.
    pub name: Option<String>,
    /// Whether it is sponsor.
    pub is_sponsor: Option<bool>,
    /// Sponsor tier.
    pub sponsor_tier: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Associated sessions: at most 200 items.
    pub associated_sessions: Option<Vec<String>>,
    /// Contact name.
    pub contact_name: Option<String>,
    /// Contact email.
    pub contact_email: Option<String>,
    /// Website.
    pub website: Option<String>,
    /// Privacy policy.
    pub privacy_policy: Option<String>,
    /// Linkedin URL.
    pub linkedin_url: Option<String>,
    /// Twitter URL.
    pub twitter_url: Option<String>,
    /// Youtube URL.
    pub youtube_url: Option<String>,
    /// Instagram URL.
    pub instagram_url: Option<String>,
    /// Facebook URL.
    pub facebook_url: Option<String>,
}

/// Delete exhibitor.
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
        (400, 1006, "not supported"),
        (400, 1020, "a parameter is invalid"),
        (403, 3011, "only an owner, a host or an administrator may do this"),
        (403, 260200, "permission denied"),
        (404, 2006, "the exhibitor was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteExhibitor {
    /// Event ID.
    pub event_id: String,
    /// Exhibitor ID.
    pub exhibitor_id: String,
}

/// List sponsor tiers.
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
        (400, 1006, "not supported"),
        (403, 3011, "only an owner, a host or an administrator may do this"),
        (403, 260200, "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSponsorTiers {
    /// Event ID.
    pub event_id: String,
}

/// Response to [`ListSponsorTiers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSponsorTiersResponse {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Sponsor tiers: at most 300 items.
    pub sponsor_tiers: Option<Vec<SponsorTier>>,
}

/// Element of `sponsor_tiers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SponsorTier {
    /// Tier ID.
    pub tier_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
}
