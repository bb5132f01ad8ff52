//! Labels: 6 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists all labels in a Zoom Mail mailbox.
///
/// Needs Workplace Business or higher, Zoom Mail Service with end-to-end encryption off, and a provisioned mailbox.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::{LabelFormat, ListLabels};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListLabels::new("me").format(LabelFormat::Full).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/labels/GET/emails/mailboxes/{email}/labels)
#[zoom_endpoint(
    GET "/emails/mailboxes/<email>/labels" -> ListLabelsResponse,
    rate_limit = Medium,
    scopes = ["mail:read", "mail:read:admin", "email:read:list_labels", "email:read:list_labels:admin"],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListLabels {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// How much information on each label is returned. Default: `full`.
    pub format: Option<LabelFormat>,
}

/// How much information on each label is returned; Zoom does not document what each level includes.
///
/// Values of `format` in [`ListLabels`].
#[zoom_enum]
pub enum LabelFormat {
    /// `full`.
    Full,
    /// `basic`.
    Basic,
    /// `minimal`.
    Minimal,
}

/// Response to [`ListLabels`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListLabelsResponse {
    /// The mailbox labels, one entry each.
    pub labels: Option<Vec<Label>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`GetLabel`].
///
/// Element of `labels` in [`ListLabelsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Label {
    /// ID of the label.
    pub id: Option<String>,
    /// Name of the label.
    pub name: Option<String>,
    /// ID of the label above this one.
    #[wire("parentId")]
    pub parent_id: Option<String>,
    /// Depth of the label below the top level.
    #[wire("labelLevel")]
    pub label_level: Option<i64>,
    /// Whether messages with the label appear in the Zoom Mail client's message list.
    #[wire("messageListVisibility")]
    pub message_list_visibility: Option<MessageListVisibility>,
    /// Whether the Zoom Mail client lists the label always, never or only with unread mail.
    #[wire("labelListVisibility")]
    pub label_list_visibility: Option<LabelListVisibility>,
    /// Number of messages with the label.
    #[wire("messagesTotal")]
    pub messages_total: Option<i64>,
    /// Number of unread messages with the label.
    #[wire("messagesUnread")]
    pub messages_unread: Option<i64>,
    /// Number of threads with the label.
    #[wire("threadsTotal")]
    pub threads_total: Option<i64>,
    /// Number of unread threads with the label.
    #[wire("threadsUnread")]
    pub threads_unread: Option<i64>,
    /// Text and background color of the label, for labels that users create.
    pub color: Option<LabelColor>,
    /// Whether the label is built in or was created by the user.
    #[wire("type")]
    pub kind: Option<LabelType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether messages with a label are shown in the message list.
///
/// Values of `messageListVisibility` and `messageListVisibilitystring` in [`Label`] and other types.
#[zoom_enum]
pub enum MessageListVisibility {
    /// `show`: Messages with the label appear in the message list.
    Show,
    /// `hide`: Messages with the label are left out of the list.
    Hide,
}

/// Whether the Zoom Mail client lists the label always, never or only with unread mail.
///
/// Values of `labelListVisibility` in [`Label`] and other types.
#[zoom_enum]
pub enum LabelListVisibility {
    /// `labelShowIfUnread`: Appears in the label list only if it has unread messages.
    #[value("labelShowIfUnread")]
    LabelShowIfUnread,
    /// `labelHide`: Hidden from the label list.
    #[value("labelHide")]
    LabelHide,
    /// `labelShow`: Appears in the label list.
    #[value("labelShow")]
    LabelShow,
}

/// Text and background color of the label, for labels that users create.
///
/// Value of `color` in [`Label`] and other types.
#[zoom_object(rename_all = "camelCase", setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LabelColor {
    /// Color of the label text, as `#` and a hexadecimal number.
    pub text_color: Option<String>,
    /// Background color of the label as a hex code; set it together with the text color.
    pub background_color: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the label is built in or was created by the user.
///
/// Values of `type` in [`Label`].
#[zoom_enum]
pub enum LabelType {
    /// `system`: A built-in label.
    System,
    /// `user`: A label that the user created.
    User,
}

/// Creates a label in a Zoom Mail mailbox.
///
/// Needs Workplace Business or higher, Zoom Mail Service with end-to-end encryption off, and a provisioned mailbox.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::{CreateLabel, MessageListVisibility};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateLabel::new("me", "Support", "Zl3aVt0bQ9y")
///     .message_list_visibilitystring(MessageListVisibility::Show)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/labels/POST/emails/mailboxes/{email}/labels)
#[zoom_endpoint(
    POST "/emails/mailboxes/<email>/labels" -> CreateLabelResponse,
    rate_limit = Light,
    scopes = ["mail:write", "mail:write:admin", "email:write:label", "email:write:label:admin"],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (409, 409, CONFLICT = "a conflict with the present state of the resource"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateLabel {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// Name of the label.
    pub name: String,
    /// ID of the label above this one; an empty string for a label at the top level.
    #[serde(rename = "parentId")]
    pub parent_id: String,
    /// Whether messages with the label appear in the Zoom Mail client's message list; the ending `string` is part of Zoom's name.
    #[serde(rename = "messageListVisibilitystring")]
    pub message_list_visibilitystring: Option<MessageListVisibility>,
    /// Whether the Zoom Mail client lists the label always, never or only with unread mail.
    #[serde(rename = "labelListVisibility")]
    pub label_list_visibility: Option<LabelListVisibility>,
    /// Text and background color of the label, for labels that users create.
    pub color: Option<LabelColor>,
}

/// Response to [`CreateLabel`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateLabelResponse {
    /// ID of the label.
    pub id: Option<String>,
    /// Name of the label.
    pub name: Option<String>,
    /// ID of the label above this one.
    pub parent_id: Option<String>,
    /// Depth of the label below the top level.
    pub label_level: Option<i64>,
    /// Whether messages with the label appear in the Zoom Mail client's message list; the ending `string` is part of Zoom's name.
    pub message_list_visibilitystring: Option<MessageListVisibility>,
    /// Whether the Zoom Mail client lists the label always, never or only with unread mail.
    pub label_list_visibility: Option<LabelListVisibility>,
    /// Text and background color of the label, for labels that users create.
    pub color: Option<LabelColor>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one label of a Zoom Mail mailbox.
///
/// Needs Workplace Business or higher, Zoom Mail Service with end-to-end encryption off, and a provisioned mailbox.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::GetLabel;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetLabel::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/labels/GET/emails/mailboxes/{email}/labels/{labelId})
#[zoom_endpoint(
    GET "/emails/mailboxes/<email>/labels/<label_id>" -> Label,
    rate_limit = Light,
    scopes = ["mail:read", "mail:read:admin", "email:read:label", "email:read:label:admin"],
    errors = [
        (400, 401, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 404, NOT_FOUND = "not found"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetLabel {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// ID of the mail label.
    pub label_id: String,
}

/// Updates one label of a Zoom Mail mailbox.
///
/// Needs Workplace Business or higher, Zoom Mail Service with end-to-end encryption off, and a provisioned mailbox.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::{MessageListVisibility, ReplaceLabel};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ReplaceLabel::new("me", "Zl3aVt0bQ9y", "Support", "Zl3aVt0bQ9y")
///     .message_list_visibilitystring(MessageListVisibility::Show)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/labels/PUT/emails/mailboxes/{email}/labels/{labelId})
#[zoom_endpoint(
    PUT "/emails/mailboxes/<email>/labels/<label_id>" -> LabelResponse,
    rate_limit = Light,
    scopes = ["mail:write", "mail:write:admin", "email:update:label", "email:update:label:admin"],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ReplaceLabel {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// ID of the mail label.
    pub label_id: String,
    /// Name that the label has from now on.
    pub name: String,
    /// ID of the label that is above this one from now on; Zoom spells this name with a lowercase L instead of an I.
    pub parentld: String,
    /// Whether messages with the label appear in the Zoom Mail client's message list; the ending `string` is part of Zoom's name.
    #[serde(rename = "messageListVisibilitystring")]
    pub message_list_visibilitystring: Option<MessageListVisibility>,
    /// Whether the Zoom Mail client lists the label always, never or only with unread mail.
    #[serde(rename = "labelListVisibility")]
    pub label_list_visibility: Option<LabelListVisibility>,
    /// Text and background color of the label, for labels that users create.
    pub color: Option<LabelColor>,
}

/// Response to [`ReplaceLabel`] and [`UpdateLabel`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LabelResponse {
    /// ID of the label.
    pub id: Option<String>,
    /// Name of the label.
    pub name: Option<String>,
    /// ID of the label above this one.
    pub parent_id: Option<String>,
    /// Depth of the label below the top level.
    pub label_level: Option<i64>,
    /// Whether messages with the label appear in the Zoom Mail client's message list.
    pub message_list_visibility: Option<MessageListVisibility>,
    /// Whether the Zoom Mail client lists the label always, never or only with unread mail.
    pub label_list_visibility: Option<LabelListVisibility>,
    /// Text and background color of the label, for labels that users create.
    pub color: Option<LabelColor>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates some properties of one label in a mailbox.
///
/// Needs a Workplace Business license or higher and Zoom Mail Service without end-to-end encryption.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::{MessageListVisibility, UpdateLabel};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateLabel::new("me", "Zl3aVt0bQ9y", "Support", "Zl3aVt0bQ9y")
///     .message_list_visibilitystring(MessageListVisibility::Show)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/labels/PATCH/emails/mailboxes/{email}/labels/{labelId})
#[zoom_endpoint(
    PATCH "/emails/mailboxes/<email>/labels/<label_id>" -> LabelResponse,
    rate_limit = Light,
    scopes = ["mail:write", "mail:write:admin", "email:update:label", "email:update:label:admin"],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateLabel {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// ID of the mail label.
    pub label_id: String,
    /// Name that the label has from now on.
    pub name: String,
    /// ID of the label that is above this one from now on.
    #[serde(rename = "parentId")]
    pub parent_id: String,
    /// Whether messages with the label appear in the Zoom Mail client's message list; the ending `string` is part of Zoom's name.
    #[serde(rename = "messageListVisibilitystring")]
    pub message_list_visibilitystring: Option<MessageListVisibility>,
    /// Whether the Zoom Mail client lists the label always, never or only with unread mail.
    #[serde(rename = "labelListVisibility")]
    pub label_list_visibility: Option<LabelListVisibility>,
    /// Text and background color of the label, for labels that users create.
    pub color: Option<LabelColor>,
}

/// Deletes a label from a Zoom Mail mailbox for good, and from every message and thread that has it.
///
/// Needs Workplace Business or higher, Zoom Mail Service with end-to-end encryption off, and a provisioned mailbox.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::DeleteLabel;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteLabel::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/labels/DELETE/emails/mailboxes/{email}/labels/{labelId})
#[zoom_endpoint(
    DELETE "/emails/mailboxes/<email>/labels/<label_id>" -> (),
    rate_limit = Light,
    scopes = ["mail:write", "mail:write:admin", "email:delete:label", "email:delete:label:admin"],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 404, NOT_FOUND = "not found"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteLabel {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// ID of the mail label.
    pub label_id: String,
}
