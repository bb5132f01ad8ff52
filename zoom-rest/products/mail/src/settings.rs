//! Settings: 2 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Returns the vacation responder settings of one mailbox.
///
/// Needs a Workplace Business license or higher and Zoom Mail Service without end-to-end encryption.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::GetMailboxVacationResponseSetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMailboxVacationResponseSetting::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/settings/GET/emails/mailboxes/{email}/settings/vacation)
#[zoom_endpoint(
    GET "/emails/mailboxes/<email>/settings/vacation" -> MailboxVacationResponseSetting,
    rate_limit = Light,
    scopes = ["mail:read", "mail:read:admin", "email:read:setting_vacation", "email:read:setting_vacation:admin"],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMailboxVacationResponseSetting {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
}

/// Response to [`GetMailboxVacationResponseSetting`] and [`UpdateMailboxVacationResponseSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MailboxVacationResponseSetting {
    /// Whether emails are answered automatically.
    #[wire("enableAutoReply")]
    pub enable_auto_reply: Option<bool>,
    /// Text placed before the subject in automatic replies.
    #[wire("responseSubject")]
    pub response_subject: Option<String>,
    /// Text of the automatic reply without formatting.
    #[wire("responseBodyPlainText")]
    pub response_body_plain_text: Option<String>,
    /// Text of the automatic reply as HTML, which Zoom sanitizes.
    #[wire("responseBodyHtml")]
    pub response_body_html: Option<String>,
    /// Whether a sender gets an automatic reply to every email, instead of at most one every four days.
    #[wire("enableAlwaysRespond")]
    pub enable_always_respond: Option<bool>,
    /// Whether only people in the user's contacts get the automatic reply.
    #[wire("restrictToContacts")]
    pub restrict_to_contacts: Option<bool>,
    /// Whether only people of the user's domain get the automatic reply.
    #[wire("restrictToDomain")]
    pub restrict_to_domain: Option<bool>,
    /// Time from which emails are answered automatically, in Unix milliseconds.
    #[wire("startTime")]
    pub start_time: Option<String>,
    /// Time from which emails are answered automatically, in ISO 8601 format.
    #[wire("startTimeISO")]
    pub start_time_iso: Option<String>,
    /// Time until which emails are answered automatically, in Unix milliseconds.
    #[wire("endTime")]
    pub end_time: Option<String>,
    /// Time until which emails are answered automatically, in ISO 8601 format.
    #[wire("endTimeISO")]
    pub end_time_iso: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates the vacation responder settings of one mailbox.
///
/// Needs a Workplace Business license or higher and Zoom Mail Service without end-to-end encryption.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::UpdateMailboxVacationResponseSetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateMailboxVacationResponseSetting::new("me", true)
///     .response_subject("Out of office: ")
///     .response_body_plain_text("I am on vacation and will answer when I am back.")
///     .end_time_iso("2026-02-07T09:00:00Z")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/settings/PUT/emails/mailboxes/{email}/settings/vacation)
#[zoom_endpoint(
    PUT "/emails/mailboxes/<email>/settings/vacation" -> MailboxVacationResponseSetting,
    rate_limit = Light,
    scopes = [
        "mail:write",
        "mail:write:admin",
        "email:update:setting_vacation",
        "email:update:setting_vacation:admin",
    ],
    errors = [
        (400, 400, INVALID_PARAMETER = "a parameter is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateMailboxVacationResponseSetting {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// Whether emails are answered automatically.
    #[serde(rename = "enableAutoReply")]
    pub enable_auto_reply: bool,
    /// Text placed before the subject in automatic replies.
    #[serde(rename = "responseSubject")]
    pub response_subject: Option<String>,
    /// Text of the automatic reply without formatting.
    #[serde(rename = "responseBodyPlainText")]
    pub response_body_plain_text: Option<String>,
    /// Text of the automatic reply as HTML, which Zoom sanitizes.
    #[serde(rename = "responseBodyHtml")]
    pub response_body_html: Option<String>,
    /// Whether a sender gets an automatic reply to every email, instead of at most one every four days.
    #[serde(rename = "enableAlwaysRespond")]
    pub enable_always_respond: Option<bool>,
    /// Whether only people in the user's contacts get the automatic reply.
    #[serde(rename = "restrictToContacts")]
    pub restrict_to_contacts: Option<bool>,
    /// Whether only people of the user's domain get the automatic reply.
    #[serde(rename = "restrictToDomain")]
    pub restrict_to_domain: Option<bool>,
    /// Time from which emails are answered automatically, in Unix milliseconds.
    #[serde(rename = "startTime")]
    pub start_time: Option<String>,
    /// Time from which emails are answered automatically, in ISO 8601 format.
    #[serde(rename = "startTimeISO")]
    pub start_time_iso: Option<String>,
    /// Time until which emails are answered automatically, in Unix milliseconds.
    #[serde(rename = "endTime")]
    pub end_time: Option<String>,
    /// Time until which emails are answered automatically, in ISO 8601 format.
    #[serde(rename = "endTimeISO")]
    pub end_time_iso: Option<String>,
}
