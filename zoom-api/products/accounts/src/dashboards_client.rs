//! Dashboards, client: 3 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Id, zoom_endpoint, zoom_object};

/// List zoom meetings client feedback.
///
/// # Examples
///
/// ```
/// use zoom_api::accounts::ListZoomMeetingsClientFeedback;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = ListZoomMeetingsClientFeedback::new("2026-01-01".parse::<zoom_core::DateOrDateTime>()?, "2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/client/feedback" -> ListZoomMeetingsClientFeedbackResponse,
    rate_limit = Heavy,
    scopes = ["dashboard_home:read:admin", "dashboard:read:admin", "dashboard:read:list_meetings_feedback:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListZoomMeetingsClientFeedback {
    /// From.
    pub from: DateOrDateTime,
    /// To.
    pub to: DateOrDateTime,
}

/// What [`ListZoomMeetingsClientFeedback`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListZoomMeetingsClientFeedbackResponse {
    /// Client feedbacks.
    pub client_feedbacks: Option<Vec<ClientFeedback>>,
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
}

/// Client feedback.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClientFeedback {
    /// Feedback ID.
    pub feedback_id: Option<String>,
    /// Feedback name.
    pub feedback_name: Option<String>,
    /// Participants count.
    pub participants_count: Option<i64>,
}

/// Get zoom meetings client feedback.
///
/// # Examples
///
/// ```
/// use zoom_api::accounts::GetZoomMeetingsClientFeedback;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let client_feedback_details = GetZoomMeetingsClientFeedback::new("Zl3aVt0bQ9y")
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/client/feedback/<feedback_id>" -> ZoomMeetingsClientFeedback,
    paginate = client_feedback_details: ClientFeedbackDetail,
    rate_limit = Heavy,
    scopes = ["dashboard_home:read:admin", "dashboard:read:admin", "dashboard:read:meeting_feedback:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetZoomMeetingsClientFeedback {
    /// Feedback ID.
    pub feedback_id: String,
    /// From.
    pub from: Option<DateOrDateTime>,
    /// To.
    pub to: Option<DateOrDateTime>,
    /// How many records a page holds: `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`GetZoomMeetingsClientFeedback`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ZoomMeetingsClientFeedback {
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 300.
    pub page_size: Option<i64>,
    /// Client feedback details.
    pub client_feedback_details: Vec<ClientFeedbackDetail>,
}

/// Client feedback detail.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::accounts::ListClientMeetingSatisfaction;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = ListClientMeetingSatisfaction::new()
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
    scopes = ["dashboard_home:read:admin", "dashboard:read:admin", "dashboard:read:meeting_survey:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListClientMeetingSatisfaction {
    /// From.
    pub from: Option<DateOrDateTime>,
    /// To.
    pub to: Option<DateOrDateTime>,
}

/// What [`ListClientMeetingSatisfaction`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListClientMeetingSatisfactionResponse {
    /// Client satisfaction.
    pub client_satisfaction: Option<Vec<ClientSatisfaction>>,
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
}

/// Client satisfaction.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
