//! Mailbox: 1 operation.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// Get mailbox profile.
///
/// Not to be had in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_api::mail::GetMailboxProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetMailboxProfile::new("jill@example.com").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/emails/mailboxes/<email>/profile" -> MailboxProfile,
    rate_limit = Light,
    scopes = ["mail:read", "mail:read:admin", "email:read:profile", "email:read:profile:admin"],
    errors = [
        (401, 401, "the access token is missing or not accepted"),
        (404, 404, "something that the request names does not exist"),
        (503, 503, "a fault on Zoom's side"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetMailboxProfile {
    /// Email.
    pub email: String,
}

/// What [`GetMailboxProfile`] answers with.
#[zoom_object(rename_all = "camelCase")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MailboxProfile {
    /// Email address.
    pub email_address: Option<String>,
    /// Group emails.
    pub group_emails: Option<Vec<String>>,
    /// Aliases: at most 100 of them.
    pub aliases: Option<Vec<Aliase>>,
    /// Create time.
    pub create_time: Option<i64>,
    /// Status.
    pub status: Option<MailboxProfileStatus>,
    /// Mbox size.
    pub mbox_size: Option<f64>,
    /// Messages total.
    pub messages_total: Option<i64>,
    /// Threads total.
    pub threads_total: Option<i64>,
    /// Encryption enabled.
    pub encryption_enabled: Option<bool>,
    /// Label encryption enabled.
    pub label_encryption_enabled: Option<bool>,
    /// History ID.
    pub history_id: Option<String>,
}

/// Aliase.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Aliase {
    /// Description.
    pub description: Option<String>,
    /// Alias email.
    #[wire("aliasEmail")]
    pub alias_email: Option<String>,
}

/// What `status` can be.
#[zoom_enum]
pub enum MailboxProfileStatus {
    /// `active`.
    Active,
    /// `readOnly`.
    #[value("readOnly")]
    ReadOnly,
    /// `inactive`.
    Inactive,
    /// `deactivated`.
    Deactivated,
    /// `suspended`.
    Suspended,
    /// `softDeleted`.
    #[value("softDeleted")]
    SoftDeleted,
    /// `purging`.
    Purging,
    /// `preProvision`.
    #[value("preProvision")]
    PreProvision,
}
