//! Emails: 2 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the types of email defined for a Zoom Events event.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{EventEmailTypeStatus, ListEventEmailTypes};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let email_types = ListEventEmailTypes::new("Zl3aVt0bQ9y")
///     .status(EventEmailTypeStatus::Scheduled)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/emails/GET/zoom_events/events/{eventId}/email_types)
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/email_types" -> ListEventEmailTypesResponse,
    paginate = email_types: EmailType,
    rate_limit = Light,
    scopes = [
        "zoom_events_email:read",
        "zoom_events_email:read:admin",
        "zoom_events:read:list_email_types",
        "zoom_events:read:list_email_types:admin",
    ],
    errors = [
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEventEmailTypes {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// Keeps only email types in this state, such as scheduled or sent.
    pub status: Option<EventEmailTypeStatus>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// State of the emails of the type, such as scheduled or sent.
///
/// Values of `status` in [`ListEventEmailTypes`] and [`EmailType`].
#[zoom_enum]
pub enum EventEmailTypeStatus {
    /// `scheduled`: Waiting for the time to send.
    Scheduled,
    /// `ongoing`: Emails are being sent.
    Ongoing,
    /// `sent`: Sending is done.
    Sent,
    /// `deactivated`: The email is turned off.
    Deactivated,
}

/// Response to [`ListEventEmailTypes`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEventEmailTypesResponse {
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Kinds of emails that the event sends, one entry each. At most 300 items.
    #[lossy]
    pub email_types: Vec<EmailType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of email that an event sends, with what triggers it and its delivery status.
///
/// Element of `email_types` in [`ListEventEmailTypesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmailType {
    /// Name of the email type.
    pub email_type: Option<String>,
    /// ID of the email type.
    pub email_type_id: Option<String>,
    /// What causes the email to be sent.
    pub trigger_overview: Option<String>,
    /// When the email is due.
    pub trigger_date: Option<DateTime>,
    /// State of the emails of the type, such as scheduled or sent.
    pub status: Option<EventEmailTypeStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the send status of an event's emails of one type.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{EventEmailsSentStatus, ListEventEmailsSentStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let emails = ListEventEmailsSentStatus::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .status(EventEmailsSentStatus::Scheduled)
///     .search_text("John")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/emails/GET/zoom_events/events/{eventId}/email_types/{emailTypeId}/send_status)
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/email_types/<email_type_id>/send_status" -> ListEventEmailsSentStatusResponse,
    paginate = emails: Email,
    rate_limit = Light,
    scopes = [
        "zoom_events_email:read",
        "zoom_events_email:read:admin",
        "zoom_events:read:list_emails_status",
        "zoom_events:read:list_emails_status:admin",
    ],
    errors = [
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEventEmailsSentStatus {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the email type.
    pub email_type_id: String,
    /// Keeps only emails with this delivery status, such as pending or failed.
    pub status: Option<EventEmailsSentStatus>,
    /// Word to search for among the emails, such as `John`.
    pub search_text: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// How far the delivery of the email has come.
///
/// Values of `status` in [`ListEventEmailsSentStatus`] and [`Email`].
#[zoom_enum]
pub enum EventEmailsSentStatus {
    /// `scheduled`: Waiting for the time to send.
    Scheduled,
    /// `pending`: Ready to send, but not sent yet.
    Pending,
    /// `delivered`: Sent without failure.
    Delivered,
    /// `failed`: The email could not be delivered.
    Failed,
    /// `missed_schedule`: Not sent at the scheduled date and time.
    MissedSchedule,
}

/// Response to [`ListEventEmailsSentStatus`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEventEmailsSentStatusResponse {
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Emails of the requested type, one entry per recipient. At most 300 items.
    #[lossy]
    pub emails: Vec<Email>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Email from an event to one person, sent or still to be sent, with its status and the reason for a failure.
///
/// Element of `emails` in [`ListEventEmailsSentStatusResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Email {
    /// Name of the recipient.
    pub name: Option<String>,
    /// Email address of the recipient.
    pub email: Option<String>,
    /// How far the delivery of the email has come.
    pub status: Option<EventEmailsSentStatus>,
    /// Why the email did not reach the recipient.
    pub failure_reason: Option<FailureReason>,
    /// When the email was sent.
    pub sent_date: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Why the email did not reach the recipient.
///
/// Values of `failure_reason` in [`Email`].
#[zoom_enum]
pub enum FailureReason {
    /// `bounced`: Returned as undeliverable.
    Bounced,
    /// `system_error`: Network error; sending again may help.
    SystemError,
    /// `blocked`: Stopped before it was sent.
    Blocked,
    /// `rate_limited`: The daily email limit was reached.
    RateLimited,
    /// `unsubscribed`: The recipient opted out of emails.
    Unsubscribed,
}
