//! Dashboards, client: 3 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Extra, Id, zoom_endpoint, zoom_object};

/// Lists the kinds of feedback given in surveys after Zoom meetings, with how many participants gave each, for up to a month within the last six months.
///
/// Needs a Business plan or higher and the Feedback to Zoom option.
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
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/client/feedback)
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
    /// Kinds of feedback with the number of participants who gave each, one entry each.
    pub client_feedbacks: Option<Vec<ClientFeedback>>,
    /// Start of the period that the report covers, usually as `YYYY-MM-DD`.
    pub from: Option<Date>,
    /// Last day of the report, as `YYYY-MM-DD`.
    pub to: Option<Date>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One kind of feedback about the Zoom client, with the number of participants who gave it.
///
/// Element of `client_feedbacks` in [`ListZoomMeetingsClientFeedbackResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClientFeedback {
    /// ID of this kind of feedback.
    pub feedback_id: Option<String>,
    /// Name of this kind of feedback, such as `Others`.
    pub feedback_name: Option<String>,
    /// How many participants gave this feedback.
    pub participants_count: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the participants who gave one kind of meeting feedback, for a monthly range within the last six months.
///
/// Needs a Business plan or higher and Feedback to Zoom.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::GetZoomMeetingsClientFeedback;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let client_feedback_details = GetZoomMeetingsClientFeedback::new("1")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/client/feedback/{feedbackId})
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

/// Response to [`GetZoomMeetingsClientFeedback`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomMeetingsClientFeedback {
    /// Start of the period that the report covers, usually as `YYYY-MM-DD`.
    pub from: Option<Date>,
    /// Last day of the report, as `YYYY-MM-DD`.
    pub to: Option<Date>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Participants who gave the feedback, one entry each.
    #[lossy]
    pub client_feedback_details: Vec<ClientFeedbackDetail>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Feedback of one participant about the Zoom client, with the meeting and the time.
///
/// Element of `client_feedback_details` in [`ZoomMeetingsClientFeedback`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClientFeedbackDetail {
    /// Email address of the participant; usually empty for people outside the account.
    pub email: Option<String>,
    /// Number of the meeting; it may have more than ten digits.
    pub meeting_id: Option<Id>,
    /// Name of the participant.
    pub participant_name: Option<String>,
    /// When the participant gave the feedback.
    pub time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns how attendees rated their meetings, thumbs up or thumbs down, for a month within the last six months.
///
/// The End of Meeting Feedback Survey option must be on.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/client/satisfaction)
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
    /// How satisfied participants were, one entry per day.
    pub client_satisfaction: Option<Vec<ClientSatisfaction>>,
    /// Start of the period that the report covers, usually as `YYYY-MM-DD`.
    pub from: Option<Date>,
    /// Last day of the report, as `YYYY-MM-DD`.
    pub to: Option<Date>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How satisfied participants were with meetings on one day, as numbers of votes and a percentage.
///
/// Element of `client_satisfaction` in [`ListClientMeetingSatisfactionResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClientSatisfaction {
    /// Calendar date to which the entry belongs.
    pub date: Option<Date>,
    /// Number of thumbs up that participants gave their meetings on the day.
    pub good_count: Option<i64>,
    /// Number of participants who gave their meeting neither thumbs up nor thumbs down on the day.
    pub none_count: Option<i64>,
    /// Number of thumbs down that participants gave their meetings on the day.
    pub not_good_count: Option<i64>,
    /// Share of participants who did not rate the meeting with thumbs down, in percent.
    pub satisfaction_percent: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
