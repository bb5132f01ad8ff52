//! Dashboards, client: 3 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Id, zoom_endpoint, zoom_object};

/// List zoom meetings client feedback.
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
