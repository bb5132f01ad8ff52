//! Mailbox: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Returns the profile of one Zoom Mail mailbox.
///
/// Needs a Workplace Business license or higher and Zoom Mail Service without end-to-end encryption.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::GetMailboxProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMailboxProfile::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/mailbox/GET/emails/mailboxes/{email}/profile)
#[zoom_endpoint(
    GET "/emails/mailboxes/<email>/profile" -> MailboxProfile,
    rate_limit = Light,
    scopes = ["mail:read", "mail:read:admin", "email:read:profile", "email:read:profile:admin"],
    errors = [
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 404, NOT_FOUND = "not found"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMailboxProfile {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
}

/// Response to [`GetMailboxProfile`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MailboxProfile {
    /// Email address of the mailbox.
    pub email_address: Option<String>,
    /// Email addresses of the distribution lists that the mailbox's address belongs to.
    pub group_emails: Option<Vec<String>>,
    /// Further email addresses of the mailbox, one entry each. At most 100 items.
    pub aliases: Option<Vec<Alias>>,
    /// When the mailbox was created, in Unix seconds.
    pub create_time: Option<i64>,
    /// State of the mailbox, such as active, read-only or suspended.
    pub status: Option<MailboxProfileStatus>,
    /// Size of the mailbox. In bytes.
    pub mbox_size: Option<f64>,
    /// Number of messages in the mailbox.
    pub messages_total: Option<i64>,
    /// Number of threads in the mailbox.
    pub threads_total: Option<i64>,
    /// Whether emails are end-to-end encrypted by default.
    pub encryption_enabled: Option<bool>,
    /// Whether labels are end-to-end encrypted by default.
    pub label_encryption_enabled: Option<bool>,
    /// ID of the latest change in the mailbox's history.
    pub history_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Further email address of a mailbox, with its description.
///
/// Element of `aliases` in [`MailboxProfile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Alias {
    /// Description of the alias, in free text.
    pub description: Option<String>,
    /// Email address that is the alias.
    #[wire("aliasEmail")]
    pub alias_email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// State of the mailbox, such as active, read-only or suspended.
///
/// Values of `status` in [`MailboxProfile`].
#[zoom_enum]
pub enum MailboxProfileStatus {
    /// `active`.
    Active,
    /// `readOnly`.
    #[value("readOnly")]
    ReadOnly,
    /// `inactive`.
    Inactive,
    /// `deactivated`: The mailbox is turned off; Zoom does not explain the difference from `inactive`.
    Deactivated,
    /// `suspended`.
    Suspended,
    /// `softDeleted`: Marked as deleted, but not erased yet.
    #[value("softDeleted")]
    SoftDeleted,
    /// `purging`: The mailbox is being deleted for good.
    Purging,
    /// `preProvision`: The mailbox is not set up yet.
    #[value("preProvision")]
    PreProvision,
}
