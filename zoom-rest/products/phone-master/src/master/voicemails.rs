//! Voicemails: 7 operations.

use zoom_core::{DateOrDateTime, Download, zoom_endpoint};

use super::super::{
    AccountVoicemailVoiceMail, AccountVoicemails, OwnerExtensionType, UserVoicemailDetailsFromCallLog,
    UserVoicemailVoiceMail, UserVoicemails, VoicemailDetails, VoicemailReadFilter, VoicemailReadStatus, VoicemailType,
};

/// Returns the voicemail that belongs to an entry in a user's call log.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license; user-level apps pass `me` as the user. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetUserVoicemailDetailsFromCallLog;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserVoicemailDetailsFromCallLog::new(
///     "Zl3aVt0bQ9y",
///     "me",
///     "Zl3aVt0bQ9y",
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/voicemails/GET/accounts/{accountId}/phone/users/{userId}/call_logs/{id}/voice_mail)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/users/<user_id>/call_logs/<id>/voice_mail" -> UserVoicemailDetailsFromCallLog,
    rate_limit = Light,
    scopes = ["phone:master", "phone_voicemail:master", "phone:read:voicemail:master"],
    errors = [
        (400, 300, INVALID_USER = "the user is invalid"),
        (404, 404, VOICEMAIL_DOES_NOT_EXIST = "the voicemail does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserVoicemailDetailsFromCallLog {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// Call ID, or ID of a call log of the call.
    pub id: String,
}

/// Lists the voicemails of one Zoom Phone user.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license; user-level apps pass `me` as the user. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::VoicemailReadFilter;
/// use zoom_rest::phone::master::GetUserVoicemails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let voice_mails = GetUserVoicemails::new("Zl3aVt0bQ9y", "me")
///     .status(VoicemailReadFilter::Unread)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/voicemails/GET/accounts/{accountId}/phone/users/{userId}/voice_mails)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/users/<user_id>/voice_mails" -> UserVoicemails,
    paginate = voice_mails: UserVoicemailVoiceMail,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = ["phone:master", "phone_voicemail:master", "phone:read:list_voicemails:master"],
    errors = [
        (400, 300, INVALID_USER = "the user is invalid"),
        (400, 400, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserVoicemails {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user whose voicemails to list; `me` for the user who authorized the app.
    pub user_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Whether to list read voicemails, unread ones or both. Default: `all`.
    pub status: Option<VoicemailReadFilter>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Start of the period whose voicemails are listed, within the last six months; a request without it covers the last 30 days.
    pub from: Option<DateOrDateTime>,
    /// End of the period whose voicemails are listed; needed in a request with `from`.
    pub to: Option<DateOrDateTime>,
    /// Whether to list voicemails in the trash.
    pub trash: Option<bool>,
}

/// Lists Zoom Phone voicemails across the account.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::VoicemailReadFilter;
/// use zoom_rest::phone::master::GetAccountVoicemails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let voice_mails = GetAccountVoicemails::new("Zl3aVt0bQ9y")
///     .status(VoicemailReadFilter::Unread)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/voicemails/GET/accounts/{accountId}/phone/voice_mails)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/voice_mails" -> AccountVoicemails,
    paginate = voice_mails: AccountVoicemailVoiceMail,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["phone:master", "phone_voicemail:master", "phone:read:list_voicemails:master"],
    errors = [(401, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountVoicemails {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Whether to list read voicemails, unread ones or both. Default: `all`.
    pub status: Option<VoicemailReadFilter>,
    /// ID of the Zoom Phone site whose voicemails to list.
    pub site_id: Option<String>,
    /// Keeps only voicemails whose owner is this kind of extension; if absent, all are listed.
    pub owner_type: Option<OwnerExtensionType>,
    /// Whether to list ordinary, spam or possible spam voicemails.
    pub voicemail_type: Option<VoicemailType>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Start of the period whose voicemails are listed, within the last six months; a request without it covers the last 30 days.
    pub from: Option<DateOrDateTime>,
    /// End of the period whose voicemails are listed; needed in a request with `from`.
    pub to: Option<DateOrDateTime>,
    /// Whether to list voicemails in the trash. Default: `false`.
    pub trashed: Option<bool>,
}

/// Downloads the audio file of a Zoom Phone voicemail.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DownloadPhoneVoicemail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let path = DownloadPhoneVoicemail::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?
///     .save_in("downloads")
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/voicemails/GET/accounts/{accountId}/phone/voice_mails/download/{fileId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/voice_mails/download/<file_id>" -> Download,
    rate_limit = Medium,
    scopes = ["phone:master", "phone_voicemail:master", "phone:read:voicemail:master"],
    errors = [(400, 404, FILE_DOES_NOT_EXIST = "the file does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DownloadPhoneVoicemail {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the voicemail's audio file, which is the last part of the voicemail's `download_url`; not the voicemail's own ID.
    pub file_id: String,
}

/// Returns one Zoom Phone voicemail.
///
/// Needs a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetVoicemailDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetVoicemailDetails::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/voicemails/GET/accounts/{accountId}/phone/voice_mails/{voicemailId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/voice_mails/<voicemail_id>" -> VoicemailDetails,
    rate_limit = Light,
    scopes = ["phone:master", "phone_voicemail:master", "phone:read:voicemail:master"],
    errors = [(400, 300, VOICEMAIL_DOES_NOT_EXIST = "the voicemail does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetVoicemailDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the voicemail, from the list of voicemails.
    pub voicemail_id: String,
}

/// Marks one Zoom Phone voicemail as read or unread.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::VoicemailReadStatus;
/// use zoom_rest::phone::master::UpdateVoicemailReadStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateVoicemailReadStatus::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     VoicemailReadStatus::Read,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/voicemails/PATCH/accounts/{accountId}/phone/voice_mails/{voicemailId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/voice_mails/<voicemail_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone_voicemail:write", "phone_voicemail:write:admin", "phone:update:voicemail:master"],
    errors = [
        (400, 400, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 404, VOICEMAIL_DOES_NOT_EXIST = "the voicemail does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateVoicemailReadStatus {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the voicemail, from the list of voicemails.
    pub voicemail_id: String,
    /// Whether the voicemail is marked as read or unread; the second needs the setting Mark Voicemail as Unread.
    #[query]
    pub read_status: VoicemailReadStatus,
}

/// Deletes one Zoom Phone voicemail of the account.
///
/// Needs a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteVoicemail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteVoicemail::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/voicemails/DELETE/accounts/{accountId}/phone/voice_mails/{voicemailId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/voice_mails/<voicemail_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone_voicemail:master", "phone:delete:voicemail:master"],
    errors = [(401, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteVoicemail {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the voicemail, from the list of voicemails.
    pub voicemail_id: String,
}
