//! Inboxes, users: 3 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::User;

/// Lists the users who can access one Zoom Contact Center inbox.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetInboxUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetInboxUsers::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/GET/contact_center/inboxes/{inboxId}/users)
#[zoom_endpoint(
    GET "/contact_center/inboxes/<inbox_id>/users" -> InboxUsers,
    rate_limit = Medium,
    scopes = ["contact_center_user:read:admin", "contact_center:read:inbox_user:admin"],
    errors = [(404, 3001, INBOX_DOES_NOT_EXIST = "the inbox does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetInboxUsers {
    /// ID of the contact center inbox.
    pub inbox_id: String,
}

/// Response to [`GetInboxUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InboxUsers {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Users, one entry each.
    pub users: Option<Vec<User>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Grants users access to one Zoom Contact Center inbox.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::AssignInboxAccessUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignInboxAccessUsers::new("Zl3aVt0bQ9y")
///     .user_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/POST/contact_center/inboxes/{inboxId}/users)
#[zoom_endpoint(
    POST "/contact_center/inboxes/<inbox_id>/users" -> (),
    rate_limit = Medium,
    scopes = ["contact_center_user:write:admin", "contact_center:write:inbox_user:admin"],
    errors = [
        (400, 1012, USERS_DO_NOT_EXIST = "the users do not exist"),
        (400, 1013, CHANGE_ALREADY_MADE = "the change was already made"),
        (404, 3001, INBOX_DOES_NOT_EXIST = "the inbox does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignInboxAccessUsers {
    /// ID of the contact center inbox.
    pub inbox_id: String,
    /// IDs or email addresses of the users who get access to the inbox. At most 30 items.
    pub user_ids: Option<Vec<String>>,
}

/// Takes away the access that users have to one Zoom Contact Center inbox.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UnassignInboxAccessUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignInboxAccessUsers::new("Zl3aVt0bQ9y", vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/DELETE/contact_center/inboxes/{inboxId}/users)
#[zoom_endpoint(
    DELETE "/contact_center/inboxes/<inbox_id>/users" -> (),
    rate_limit = Medium,
    scopes = ["contact_center_user:write:admin", "contact_center:delete:inbox_user:admin"],
    errors = [
        (400, 1012, USERS_DO_NOT_EXIST = "the users do not exist"),
        (400, 1014, RESOURCE_IN_USE = "the resource is in use"),
        (404, 3001, INBOX_DOES_NOT_EXIST = "the inbox does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignInboxAccessUsers {
    /// ID of the contact center inbox.
    pub inbox_id: String,
    /// IDs of the users who lose access to the inbox. Sent comma-separated.
    #[query(style = comma)]
    pub user_ids: Vec<String>,
}
