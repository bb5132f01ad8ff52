//! Dashboards, client: 3 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Id, zoom_endpoint, zoom_object};

/// List Zoom meetings client feedback.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::ListZoomMeetingsClientFeedback;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListZoomMeetingsClientFeedback::new(
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/client/feedback" -> ListZoomMeetingsClientFeedbackResponse,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard_home:read:admin", "dashboard:read:admin", "dashboard:read:list_meetings_feedback:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListZoomMeetingsClientFeedback {
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
}

/// Response to [`ListZoomMeetingsClientFeedback`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListZoomMeetingsClientFeedbackResponse {
    /// Client feedbacks.
    pub client_feedbacks: Option<Vec<ClientFeedback>>,
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `client_feedbacks`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClientFeedback {
    /// Feedback ID.
    pub feedback_id: Option<String>,
    /// Feedback name.
    pub feedback_name: Option<String>,
    /// Participants count.
    pub participants_count: Option<i64>,
}

/// Get Zoom meetings client feedback.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::GetZoomMeetingsClientFeedback;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let client_feedback_details = GetZoomMeetingsClientFeedback::new("Zl3aVt0bQ9y")
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/client/feedback/<feedback_id>" -> ZoomMeetingsClientFeedback,
    paginate = client_feedback_details: ClientFeedbackDetail,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard_home:read:admin", "dashboard:read:admin", "dashboard:read:meeting_feedback:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomMeetingsClientFeedback {
    /// Feedback ID.
    pub feedback_id: String,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Records per page: defaults to `30`.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`GetZoomMeetingsClientFeedback`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomMeetingsClientFeedback {
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Client feedback details.
    #[lossy]
    pub client_feedback_details: Vec<ClientFeedbackDetail>,
}

/// Element of `client_feedback_details`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClientFeedbackDetail {
    /// Email.
    pub email: Option<String>,
    /// Meeting ID.
    pub meeting_id: Option<Id>,
    /// Participant name.
    pub participant_name: Option<String>,
    /// Time.
    pub time: Option<DateTime>,
}

/// List client meeting satisfaction.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::ListClientMeetingSatisfaction;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListClientMeetingSatisfaction::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/client/satisfaction" -> ListClientMeetingSatisfactionResponse,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard_home:read:admin", "dashboard:read:admin", "dashboard:read:meeting_survey:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListClientMeetingSatisfaction {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
}

/// Response to [`ListClientMeetingSatisfaction`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListClientMeetingSatisfactionResponse {
    /// Client satisfaction.
    pub client_satisfaction: Option<Vec<ClientSatisfaction>>,
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `client_satisfaction`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClientSatisfaction {
    /// Date.
    pub date: Option<Date>,
    /// Good count.
    pub good_count: Option<i64>,
    /// None count.
    pub none_count: Option<i64>,
    /// Not good count.
    pub not_good_count: Option<i64>,
    /// Satisfaction percent.
    pub satisfaction_percent: Option<f64>,
}
