//! Labels: 6 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// List labels in mailbox.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::{LabelsInMailboxFormat, ListLabelsInMailbox};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListLabelsInMailbox::new("jill@example.com")
///     .format(LabelsInMailboxFormat::Full)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/emails/mailboxes/<email>/labels" -> ListLabelsInMailboxResponse,
    rate_limit = Medium,
    scopes = ["mail:read", "mail:read:admin", "email:read:list_labels", "email:read:list_labels:admin"],
    errors = [
        (400, 400, "the request is invalid"),
        (401, 401, "the access token is missing or was rejected"),
        (503, 503, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListLabelsInMailbox {
    /// Email.
    pub email: String,
    /// Format: defaults to `full`.
    pub format: Option<LabelsInMailboxFormat>,
}

/// Values of `format`.
#[zoom_enum]
pub enum LabelsInMailboxFormat {
    /// `full`.
    Full,
    /// `basic`.
    Basic,
    /// `minimal`.
    Minimal,
}

/// Response to [`ListLabelsInMailbox`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListLabelsInMailboxResponse {
    /// Labels.
    pub labels: Option<Vec<Label>>,
}

/// Response to [`GetLabelInMailbox`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Label {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Parent ID.
    #[wire("parentId")]
    pub parent_id: Option<String>,
    /// Label level.
    #[wire("labelLevel")]
    pub label_level: Option<i64>,
    /// Message list visibility.
    #[wire("messageListVisibility")]
    pub message_list_visibility: Option<MessageListVisibility>,
    /// Label list visibility.
    #[wire("labelListVisibility")]
    pub label_list_visibility: Option<LabelListVisibility>,
    /// Messages total.
    #[wire("messagesTotal")]
    pub messages_total: Option<i64>,
    /// Messages unread.
    #[wire("messagesUnread")]
    pub messages_unread: Option<i64>,
    /// Threads total.
    #[wire("threadsTotal")]
    pub threads_total: Option<i64>,
    /// Threads unread.
    #[wire("threadsUnread")]
    pub threads_unread: Option<i64>,
    /// Color.
    pub color: Option<LabelsInMailboxColor>,
    /// Type.
    #[wire("type")]
    pub kind: Option<LabelsInMailboxType>,
}

/// Values of `messageListVisibility`.
#[zoom_enum]
pub enum MessageListVisibility {
    /// `show`.
    Show,
    /// `hide`.
    Hide,
}

/// Values of `labelListVisibility`.
#[zoom_enum]
pub enum LabelListVisibility {
    /// `labelShowIfUnread`.
    #[value("labelShowIfUnread")]
    LabelShowIfUnread,
    /// `labelHide`.
    #[value("labelHide")]
    LabelHide,
    /// `labelShow`.
    #[value("labelShow")]
    LabelShow,
}

/// Value of `color`.
#[zoom_object(rename_all = "camelCase", setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LabelsInMailboxColor {
    /// Text color.
    pub text_color: Option<String>,
    /// Background color.
    pub background_color: Option<String>,
}

/// Values of `type`.
#[zoom_enum]
pub enum LabelsInMailboxType {
    /// `system`.
    System,
    /// `user`.
    User,
}

/// Create new label in mailbox.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::{CreateNewLabelInMailbox, LabelListVisibility, MessageListVisibility};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateNewLabelInMailbox::new(
///     "jill@example.com",
///     "Support",
///     "Zl3aVt0bQ9y",
/// )
///     .message_list_visibilitystring(MessageListVisibility::Show)
///     .label_list_visibility(LabelListVisibility::LabelShowIfUnread)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/emails/mailboxes/<email>/labels" -> CreateNewLabelInMailboxResponse,
    rate_limit = Light,
    scopes = ["mail:write", "mail:write:admin", "email:write:label", "email:write:label:admin"],
    errors = [
        (400, 400, "the request is invalid"),
        (401, 401, "the access token is missing or was rejected"),
        (409, 409, "the resource already exists"),
        (503, 503, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateNewLabelInMailbox {
    /// Email.
    pub email: String,
    /// Name.
    pub name: String,
    /// Parent ID.
    #[serde(rename = "parentId")]
    pub parent_id: String,
    /// Message list visibilitystring.
    #[serde(rename = "messageListVisibilitystring")]
    pub message_list_visibilitystring: Option<MessageListVisibility>,
    /// Label list visibility.
    #[serde(rename = "labelListVisibility")]
    pub label_list_visibility: Option<LabelListVisibility>,
    /// Color.
    pub color: Option<LabelsInMailboxColor>,
}

/// Response to [`CreateNewLabelInMailbox`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateNewLabelInMailboxResponse {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Parent ID.
    pub parent_id: Option<String>,
    /// Label level.
    pub label_level: Option<i64>,
    /// Message list visibilitystring.
    pub message_list_visibilitystring: Option<MessageListVisibility>,
    /// Label list visibility.
    pub label_list_visibility: Option<LabelListVisibility>,
    /// Color.
    pub color: Option<LabelsInMailboxColor>,
}

/// Get label in mailbox.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::GetLabelInMailbox;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetLabelInMailbox::new("jill@example.com", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/emails/mailboxes/<email>/labels/<label_id>" -> Label,
    rate_limit = Light,
    scopes = ["mail:read", "mail:read:admin", "email:read:label", "email:read:label:admin"],
    errors = [
        (400, 401, "the request is invalid"),
        (401, 401, "the access token is missing or was rejected"),
        (404, 404, "a resource named in the request does not exist"),
        (503, 503, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetLabelInMailbox {
    /// Email.
    pub email: String,
    /// Label ID.
    pub label_id: String,
}

/// Replace label.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::{LabelListVisibility, MessageListVisibility, ReplaceLabel};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ReplaceLabel::new(
///     "jill@example.com",
///     "Zl3aVt0bQ9y",
///     "Support",
///     "one",
/// )
///     .message_list_visibilitystring(MessageListVisibility::Show)
///     .label_list_visibility(LabelListVisibility::LabelShowIfUnread)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/emails/mailboxes/<email>/labels/<label_id>" -> ReplaceLabelResponse,
    rate_limit = Light,
    scopes = ["mail:write", "mail:write:admin", "email:update:label", "email:update:label:admin"],
    errors = [
        (400, 400, "the request is invalid"),
        (401, 401, "the access token is missing or was rejected"),
        (503, 503, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ReplaceLabel {
    /// Email.
    pub email: String,
    /// Label ID.
    pub label_id: String,
    /// Name.
    pub name: String,
    /// Parentld.
    pub parentld: String,
    /// Message list visibilitystring.
    #[serde(rename = "messageListVisibilitystring")]
    pub message_list_visibilitystring: Option<MessageListVisibility>,
    /// Label list visibility.
    #[serde(rename = "labelListVisibility")]
    pub label_list_visibility: Option<LabelListVisibility>,
    /// Color.
    pub color: Option<LabelsInMailboxColor>,
}

/// Response to [`ReplaceLabel`] and [`UpdateLabel`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ReplaceLabelResponse {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Parent ID.
    pub parent_id: Option<String>,
    /// Label level.
    pub label_level: Option<i64>,
    /// Message list visibility.
    pub message_list_visibility: Option<MessageListVisibility>,
    /// Label list visibility.
    pub label_list_visibility: Option<LabelListVisibility>,
    /// Color.
    pub color: Option<LabelsInMailboxColor>,
}

/// Update label.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::{LabelListVisibility, MessageListVisibility, UpdateLabel};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateLabel::new(
///     "jill@example.com",
///     "Zl3aVt0bQ9y",
///     "Support",
///     "Zl3aVt0bQ9y",
/// )
///     .message_list_visibilitystring(MessageListVisibility::Show)
///     .label_list_visibility(LabelListVisibility::LabelShowIfUnread)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/emails/mailboxes/<email>/labels/<label_id>" -> ReplaceLabelResponse,
    rate_limit = Light,
    scopes = ["mail:write", "mail:write:admin", "email:update:label", "email:update:label:admin"],
    errors = [
        (400, 400, "the request is invalid"),
        (401, 401, "the access token is missing or was rejected"),
        (503, 503, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateLabel {
    /// Email.
    pub email: String,
    /// Label ID.
    pub label_id: String,
    /// Name.
    pub name: String,
    /// Parent ID.
    #[serde(rename = "parentId")]
    pub parent_id: String,
    /// Message list visibilitystring.
    #[serde(rename = "messageListVisibilitystring")]
    pub message_list_visibilitystring: Option<MessageListVisibility>,
    /// Label list visibility.
    #[serde(rename = "labelListVisibility")]
    pub label_list_visibility: Option<LabelListVisibility>,
    /// Color.
    pub color: Option<LabelsInMailboxColor>,
}

/// Delete label from mailbox.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::DeleteLabelFromMailbox;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteLabelFromMailbox::new("jill@example.com", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/emails/mailboxes/<email>/labels/<label_id>" -> (),
    rate_limit = Light,
    scopes = ["mail:write", "mail:write:admin", "email:delete:label", "email:delete:label:admin"],
    errors = [
        (400, 400, "the request is invalid"),
        (401, 401, "the access token is missing or was rejected"),
        (404, 404, "a resource named in the request does not exist"),
        (503, 503, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteLabelFromMailbox {
    /// Email.
    pub email: String,
    /// Label ID.
    pub label_id: String,
}
