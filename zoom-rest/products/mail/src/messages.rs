//! Messages: 10 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::{DraftMessage, MessageFormat, MessagePayload, MessageSummary};

/// Lists the messages in a user's Zoom Mail mailbox.
///
/// Needs a Workplace Business license or higher and Zoom Mail Service without end-to-end encryption.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::ListEmails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let messages = ListEmails::new("me")
///     .max_results("50")
///     .q("from:jill@example.com is:unread")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/messages/GET/emails/mailboxes/{email}/messages)
#[zoom_endpoint(
    GET "/emails/mailboxes/<email>/messages" -> ListEmailsResponse,
    paginate = messages: DraftMessage,
    rate_limit = Medium,
    scopes = ["mail:read", "mail:read:admin", "email:read:list_msgs", "email:read:list_msgs:admin"],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEmails {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// How many entries one page holds at most.
    #[query(rename = "maxResults")]
    pub max_results: Option<String>,
    /// Cursor of the page to return, taken from the previous page.
    #[query(rename = "pageToken")]
    pub page_token: Option<String>,
    /// IDs of the labels that messages must all have to be returned, such as `INBOX`; Zoom does not say how to separate several.
    #[query(rename = "labelIds")]
    pub label_ids: Option<String>,
    /// Keeps only entries that match this search query.
    pub q: Option<String>,
    /// Whether what is in the folders `SPAM` and `TRASH` is returned too.
    #[query(rename = "includeSpamTrash")]
    pub include_spam_trash: Option<bool>,
}

/// Response to [`ListEmails`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEmailsResponse {
    /// The messages, one entry each.
    #[lossy]
    pub messages: Vec<DraftMessage>,
    /// Cursor of the next page; absent on the last page.
    pub next_page_token: Option<String>,
    /// Estimated number of results.
    pub result_size_estimate: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Inserts a message directly into a user's mailbox.
///
/// Needs a Workplace Business license or higher and Zoom Mail Service without end-to-end encryption.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::CreateEmail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateEmail::new(
///     "me",
///     "RnJvbTogamlsbEBleGFtcGxlLmNvbQ0KVG86IHNhbGVzQGV4YW1wbGUuY29tDQpTdWJqZWN0OiBIZWxsbw0KDQpTZWUgeW91IHRoZXJl",
/// )
/// .label_ids(vec!["INBOX".to_owned()])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/messages/POST/emails/mailboxes/{email}/messages)
#[zoom_endpoint(
    POST "/emails/mailboxes/<email>/messages" -> MessageSummary,
    rate_limit = Medium,
    scopes = ["mail:write", "mail:write:admin", "email:write:msg", "email:write:msg:admin"],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateEmail {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// Whether the inserted message goes straight to the trash.
    #[query]
    pub deleted: Option<bool>,
    /// IDs of the labels to put on the inserted message.
    #[serde(rename = "labelIds")]
    pub label_ids: Option<Vec<String>>,
    /// Complete email in RFC 2822 form, encoded as base64url.
    pub raw: String,
}

/// Deletes several messages of one mailbox in a single call; Zoom does not say whether they go to the trash first.
///
/// Needs a Workplace Business license or higher and Zoom Mail Service without end-to-end encryption.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::BatchDeleteEmails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BatchDeleteEmails::new("me", vec!["Zl3aVt0bQ9y".to_owned()]).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/messages/POST/emails/mailboxes/{email}/messages/batchDelete)
#[zoom_endpoint(
    POST "/emails/mailboxes/<email>/messages/batchDelete" -> (),
    rate_limit = Medium,
    scopes = [
        "mail:write",
        "mail:write:admin",
        "email:write:batch_delete_msgs",
        "email:write:batch_delete_msgs:admin",
    ],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchDeleteEmails {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// IDs of the messages to delete, one entry each.
    pub ids: Vec<String>,
}

/// Changes the labels on several messages of one mailbox in a single call.
///
/// Needs a Workplace Business license or higher and Zoom Mail Service without end-to-end encryption.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::BatchModifyEmails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BatchModifyEmails::new("me", vec!["Zl3aVt0bQ9y".to_owned()])
///     .add_label_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/messages/POST/emails/mailboxes/{email}/messages/batchModify)
#[zoom_endpoint(
    POST "/emails/mailboxes/<email>/messages/batchModify" -> (),
    rate_limit = Heavy,
    scopes = [
        "mail:write",
        "mail:write:admin",
        "email:write:batch_modify_msgs",
        "email:write:batch_modify_msgs:admin",
    ],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchModifyEmails {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// IDs of the messages whose labels change, one entry each.
    pub ids: Vec<String>,
    /// IDs of the labels to attach.
    #[serde(rename = "addLabelIds")]
    pub add_label_ids: Option<Vec<String>>,
    /// IDs of the labels to take off the messages.
    #[serde(rename = "removeLabelIds")]
    pub remove_label_ids: Option<Vec<String>>,
}

/// Sends a message from the mailbox to the recipients that the message itself names.
///
/// Needs a Workplace Business license or higher and Zoom Mail Service without end-to-end encryption.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::SendOutEmail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SendOutEmail::new(
///     "me",
///     "RnJvbTogamlsbEBleGFtcGxlLmNvbQ0KVG86IHNhbGVzQGV4YW1wbGUuY29tDQpTdWJqZWN0OiBIZWxsbw0KDQpTZWUgeW91IHRoZXJl",
/// )
/// .send_time("1769850000")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/messages/POST/emails/mailboxes/{email}/messages/send)
#[zoom_endpoint(
    POST "/emails/mailboxes/<email>/messages/send" -> MessageSummary,
    rate_limit = Medium,
    scopes = ["mail:write", "mail:write:admin", "email:write:send_msg", "email:write:send_msg:admin"],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SendOutEmail {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// Complete email in RFC 2822 form, encoded as base64url.
    pub raw: String,
    /// IDs of the labels to put on the copy that the sender's mailbox keeps.
    #[serde(rename = "labelIds")]
    pub label_ids: Option<Vec<String>>,
    /// When the message is to be sent, in Unix seconds; leave it out to send it at once.
    #[serde(rename = "sendTime")]
    pub send_time: Option<String>,
}

/// Returns one message from a mailbox.
///
/// Needs a Workplace Business license or higher and Zoom Mail Service without end-to-end encryption.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::{GetEmail, MessageFormat};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetEmail::new("me", "Zl3aVt0bQ9y")
///     .format(MessageFormat::Metadata)
///     .metadata_headers("Subject")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/messages/GET/emails/mailboxes/{email}/messages/{messageId})
#[zoom_endpoint(
    GET "/emails/mailboxes/<email>/messages/<message_id>" -> Email,
    rate_limit = Light,
    scopes = ["mail:read", "mail:read:admin", "email:read:msg", "email:read:msg:admin"],
    errors = [
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 404, NOT_FOUND = "not found"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetEmail {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// ID of the message.
    pub message_id: String,
    /// How much of the message is returned.
    pub format: Option<MessageFormat>,
    /// Name of the header to return, such as `Subject`; for `format` of `metadata` only. Zoom does not say how to give several names.
    #[query(rename = "metadataHeaders")]
    pub metadata_headers: Option<String>,
}

/// Response to [`GetEmail`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Email {
    /// ID of the message, which never changes.
    pub id: Option<String>,
    /// ID of the email thread to which the message belongs.
    pub thread_id: Option<String>,
    /// IDs of the labels on the message.
    pub label_ids: Option<Vec<String>>,
    /// First part of the text, for a preview.
    pub snippet: Option<String>,
    /// ID of the last change in the mailbox's history that affected the message.
    pub history_id: Option<String>,
    /// When the message was created, in Unix milliseconds; messages are sorted by it.
    pub internal_date: Option<String>,
    /// Time from which the message may be removed, in Unix milliseconds.
    pub expiration: Option<String>,
    /// When the labels of the message last changed, in Unix milliseconds.
    pub last_moved: Option<String>,
    /// When the draft or scheduled message is to be sent, in Unix milliseconds.
    pub send_time: Option<String>,
    /// Whether a user scheduled the message, not the system.
    pub user_scheduled: Option<bool>,
    /// Data with which the email is decrypted; for encrypted emails only.
    pub manifest: Option<String>,
    /// Text of the email in encrypted form; for encrypted emails only.
    pub original_mime: Option<String>,
    /// MIME structure of the message.
    pub payload: Option<MessagePayload>,
    /// Estimated size of the message. In bytes.
    pub size_estimate: Option<i64>,
    /// Complete email in RFC 2822 form, encoded as base64url.
    pub raw: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one message of a mailbox immediately and permanently.
///
/// Needs a Workplace Business license or higher and Zoom Mail Service without end-to-end encryption.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::DeleteEmail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteEmail::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/messages/DELETE/emails/mailboxes/{email}/messages/{messageId})
#[zoom_endpoint(
    DELETE "/emails/mailboxes/<email>/messages/<message_id>" -> (),
    rate_limit = Light,
    scopes = ["mail:write", "mail:write:admin", "email:delete:msg", "email:delete:msg:admin"],
    errors = [
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 404, NOT_FOUND = "not found"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteEmail {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// ID of the message.
    pub message_id: String,
}

/// Changes the labels on one message of a mailbox.
///
/// Needs a Workplace Business license or higher and Zoom Mail Service without end-to-end encryption.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::UpdateEmail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateEmail::new("me", "Zl3aVt0bQ9y")
///     .add_label_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/messages/POST/emails/mailboxes/{email}/messages/{messageId}/modify)
#[zoom_endpoint(
    POST "/emails/mailboxes/<email>/messages/<message_id>/modify" -> MessageSummary,
    rate_limit = Medium,
    scopes = ["mail:write", "mail:write:admin", "email:write:modify_msg", "email:write:modify_msg:admin"],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateEmail {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// ID of the message.
    pub message_id: String,
    /// IDs of the labels to attach.
    #[serde(rename = "addLabelIds")]
    pub add_label_ids: Option<Vec<String>>,
    /// IDs of the labels to take off the message.
    #[serde(rename = "removeLabelIds")]
    pub remove_label_ids: Option<Vec<String>>,
}

/// Moves one message of a mailbox to the `TRASH` folder.
///
/// Needs a Workplace Business license or higher and Zoom Mail Service without end-to-end encryption.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::MoveEmailToTrashFolder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = MoveEmailToTrashFolder::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/messages/POST/emails/mailboxes/{email}/messages/{messageId}/trash)
#[zoom_endpoint(
    POST "/emails/mailboxes/<email>/messages/<message_id>/trash" -> MessageSummary,
    rate_limit = Light,
    scopes = ["mail:write", "mail:write:admin", "email:write:trash_msg", "email:write:trash_msg:admin"],
    errors = [
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 404, NOT_FOUND = "not found"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct MoveEmailToTrashFolder {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// ID of the message.
    pub message_id: String,
}

/// Moves one message of a mailbox out of the `TRASH` folder.
///
/// Needs a Workplace Business license or higher and Zoom Mail Service without end-to-end encryption.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::UntrashEmail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UntrashEmail::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/messages/POST/emails/mailboxes/{email}/messages/{messageId}/untrash)
#[zoom_endpoint(
    POST "/emails/mailboxes/<email>/messages/<message_id>/untrash" -> MessageSummary,
    rate_limit = Light,
    scopes = ["mail:write", "mail:write:admin", "email:write:untrash_msg", "email:write:untrash_msg:admin"],
    errors = [
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 404, NOT_FOUND = "not found"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UntrashEmail {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// ID of the message.
    pub message_id: String,
}
