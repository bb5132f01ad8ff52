//! Dashboards, client: 3 operations.

use zoom_core::{DateOrDateTime, zoom_endpoint};

use super::super::{
    ClientFeedbackDetail, ListClientMeetingSatisfactionResponse, ListZoomMeetingsClientFeedbackResponse,
    ZoomMeetingsClientFeedback,
};

/// Lists the kinds of feedback given in surveys after Zoom meetings, with how many participants gave each, for up to a month within the last six months.
///
/// Needs a Business plan or higher and the Feedback to Zoom option. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::ListZoomMeetingsClientFeedback;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListZoomMeetingsClientFeedback::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/client/feedback)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/client/feedback" -> ListZoomMeetingsClientFeedbackResponse,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard:read:master", "dashboard:master", "dashboard:read:list_meetings_feedback:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListZoomMeetingsClientFeedback {
    /// ID of the sub-account.
    pub account_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
}

/// Lists the participants who gave one kind of meeting feedback, for a monthly range within the last six months.
///
/// Needs a Business plan or higher and Feedback to Zoom. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::GetZoomMeetingsClientFeedback;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let client_feedback_details = GetZoomMeetingsClientFeedback::new("Zl3aVt0bQ9y", "1")
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/client/feedback/{feedbackId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/client/feedback/<feedback_id>" -> ZoomMeetingsClientFeedback,
    paginate = client_feedback_details: ClientFeedbackDetail,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard:read:master", "dashboard:master", "dashboard:read:meeting_feedback:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomMeetingsClientFeedback {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the kind of feedback, from the list of feedback.
    pub feedback_id: String,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// How many entries a page holds. Default: `30`.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Returns how attendees rated their meetings, thumbs up or thumbs down, for a month within the last six months.
///
/// The End of Meeting Feedback Survey option must be on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::ListClientMeetingSatisfaction;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListClientMeetingSatisfaction::new("Zl3aVt0bQ9y")
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/client/satisfaction)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/client/satisfaction" -> ListClientMeetingSatisfactionResponse,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard:read:master", "dashboard:master", "dashboard:read:meeting_survey:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListClientMeetingSatisfaction {
    /// ID of the sub-account.
    pub account_id: String,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
}
