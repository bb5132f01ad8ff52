//! Inboxes, email notifications: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Lists which users are notified by email about one Zoom Contact Center inbox.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetInboxEmailNotificationList;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let email_notifications = GetInboxEmailNotificationList::new("Zl3aVt0bQ9y")
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/GET/contact_center/inboxes/{inboxId}/email_notifications)
#[zoom_endpoint(
    GET "/contact_center/inboxes/<inbox_id>/email_notifications" -> InboxEmailNotificationList,
    paginate = email_notifications: EmailNotification,
    rate_limit = Light,
    scopes = ["contact_center_inbox:read:admin", "contact_center:read:inbox:admin"],
    errors = [(404, 3001, INBOX_DOES_NOT_EXIST = "the inbox does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetInboxEmailNotificationList {
    /// ID of the contact center inbox.
    pub inbox_id: String,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`GetInboxEmailNotificationList`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InboxEmailNotificationList {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Users of the inbox, one entry each, and whether each of them is notified by email.
    #[lossy]
    pub email_notifications: Vec<EmailNotification>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User of an inbox, with whether they receive email notifications.
///
/// Element of `email_notifications` in [`InboxEmailNotificationList`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmailNotification {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Whether the user is notified by email.
    pub email_notification: Option<bool>,
    /// Name under which the user is shown.
    pub display_name: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
