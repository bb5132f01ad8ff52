//! Threads: 6 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{MessagePayload, MessageSummary};

/// Lists the message threads in one mailbox.
///
/// Needs a Workplace Business license or higher and Zoom Mail Service without end-to-end encryption.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::{IncludeSpamTrash, ListThreads};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let threads = ListThreads::new("me")
///     .include_spam_trash(IncludeSpamTrash::True)
///     .label_ids("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/threads/GET/emails/mailboxes/{email}/threads)
#[zoom_endpoint(
    GET "/emails/mailboxes/<email>/threads" -> ListThreadsResponse,
    paginate = threads: Thread,
    rate_limit = Medium,
    scopes = ["mail:read", "mail:read:admin", "email:read:list_threads", "email:read:list_threads:admin"],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListThreads {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// Whether what is in the folders `SPAM` and `TRASH` is returned too.
    #[query(rename = "includeSpamTrash")]
    pub include_spam_trash: Option<IncludeSpamTrash>,
    /// IDs of labels, all of which the messages of a thread must have for the thread to be listed; Zoom does not say how to write several.
    #[query(rename = "labelIds")]
    pub label_ids: Option<String>,
    /// How many entries one page holds at most.
    #[query(rename = "maxResults")]
    pub max_results: Option<String>,
    /// Cursor of the page to return, taken from the previous page.
    #[query(rename = "pageToken")]
    pub page_token: Option<String>,
    /// Search query that threads must match to be listed, such as `from:jill@example.com is:unread`.
    pub q: Option<String>,
}

/// Whether what is in the folders `SPAM` and `TRASH` is returned too.
///
/// Values of `includeSpamTrash` in [`ListThreads`].
#[zoom_enum]
pub enum IncludeSpamTrash {
    /// `true`: Threads in the spam and trash folders are included.
    True,
    /// `false`: Threads in the spam and trash folders are left out.
    False,
}

/// Response to [`ListThreads`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListThreadsResponse {
    /// Threads of emails, one entry each.
    #[lossy]
    pub threads: Vec<Thread>,
    /// Cursor of the next page; absent on the last page.
    pub next_page_token: Option<String>,
    /// Estimated number of results.
    pub result_size_estimate: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Thread of emails in a list, without its messages.
///
/// Element of `threads` in [`ListThreadsResponse`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Thread {
    /// ID of the thread.
    pub id: Option<String>,
    /// First part of the text, for a preview.
    pub snippet: Option<String>,
    /// ID of the last change in the mailbox's history that affected the thread or its messages.
    pub history_id: Option<String>,
    /// Name of the thread.
    pub thread_name: Option<String>,
    /// Whether the email thread is ignored.
    pub status: Option<ThreadStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the email thread is displayed as usual or ignored.
///
/// Values of `status` in [`Thread`] and [`EmailThread`].
#[zoom_enum]
pub enum ThreadStatus {
    /// `normal`: The thread is displayed as usual.
    Normal,
    /// `ignored`: The thread is ignored in the display.
    Ignored,
}

/// Returns one message thread from a mailbox.
///
/// Needs a Workplace Business license or higher and Zoom Mail Service without end-to-end encryption.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::{EmailThreadFormat, GetEmailThread};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let messages = GetEmailThread::new("me", "Zl3aVt0bQ9y")
///     .format(EmailThreadFormat::Metadata)
///     .metadata_headers("Subject")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/threads/GET/emails/mailboxes/{email}/threads/{threadId})
#[zoom_endpoint(
    GET "/emails/mailboxes/<email>/threads/<thread_id>" -> EmailThread,
    paginate = messages: Message,
    rate_limit = Light,
    scopes = ["mail:read", "mail:read:admin", "email:read:thread", "email:read:thread:admin"],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 404, NOT_FOUND = "not found"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetEmailThread {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// ID of the email thread.
    pub thread_id: String,
    /// How much of each message is returned. Default: `full`.
    pub format: Option<EmailThreadFormat>,
    /// Names of the headers to return, such as `Subject`; used only with the format `metadata`. Zoom does not say how to write several.
    #[query(rename = "metadataHeaders")]
    pub metadata_headers: Option<String>,
    /// How many entries one page holds at most.
    #[query(rename = "maxResults")]
    pub max_results: Option<String>,
    /// Cursor of the page to return, taken from the previous page.
    #[query(rename = "pageToken")]
    pub page_token: Option<String>,
}

/// How much of each message is returned.
///
/// Values of `format` in [`GetEmailThread`].
#[zoom_enum]
pub enum EmailThreadFormat {
    /// `full`: Headers and content of each message.
    Full,
    /// `metadata`: Headers of each message, such as sender and recipient, without its content.
    Metadata,
    /// `minimal`: The least data; Zoom does not document what it includes.
    Minimal,
}

/// Response to [`GetEmailThread`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmailThread {
    /// ID of the thread.
    pub id: Option<String>,
    /// ID of the last change in the mailbox's history that affected the thread or its messages.
    pub history_id: Option<String>,
    /// Name of the thread.
    pub thread_name: Option<String>,
    /// Whether the email thread is ignored.
    pub status: Option<ThreadStatus>,
    /// The messages, one entry each.
    #[lossy]
    pub messages: Vec<Message>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Email in a thread, with its labels, content and size.
///
/// Element of `messages` in [`EmailThread`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Message {
    /// ID of the message, which never changes.
    pub id: Option<String>,
    /// ID of the email thread to which the message belongs.
    pub thread_id: Option<String>,
    /// IDs of the labels on the message.
    pub label_ids: Option<Vec<String>>,
    /// ID of the last change in the mailbox's history that affected the message.
    pub history_id: Option<String>,
    /// When the message was created, in Unix milliseconds; messages are sorted by it.
    pub internal_date: Option<String>,
    /// Time from which the message may be removed, in Unix milliseconds.
    pub expiration: Option<String>,
    /// When the labels of the message last changed, in Unix milliseconds.
    pub last_moved: Option<String>,
    /// MIME structure of the message.
    pub payload: Option<MessagePayload>,
    /// First part of the text, for a preview.
    pub snippet: Option<String>,
    /// When the draft or scheduled message is to be sent, in Unix milliseconds.
    pub send_time: Option<String>,
    /// Whether a user scheduled the message, not the system.
    pub user_scheduled: Option<bool>,
    /// Estimated size of the message, in bytes.
    pub size_estimate: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes a thread and every message in it, which cannot be undone.
///
/// Needs a Workplace Business license or higher and Zoom Mail Service without end-to-end encryption.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::DeleteEmailThread;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteEmailThread::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/threads/DELETE/emails/mailboxes/{email}/threads/{threadId})
#[zoom_endpoint(
    DELETE "/emails/mailboxes/<email>/threads/<thread_id>" -> (),
    rate_limit = Medium,
    scopes = ["mail:write", "mail:write:admin", "email:delete:thread", "email:delete:thread:admin"],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 404, NOT_FOUND = "not found"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteEmailThread {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// ID of the email thread.
    pub thread_id: String,
}

/// Changes the labels on a thread, which affects every message in it.
///
/// Needs a Workplace Business license or higher and Zoom Mail Service without end-to-end encryption.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::UpdateThread;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateThread::new("me", "Zl3aVt0bQ9y")
///     .add_label_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/threads/POST/emails/mailboxes/{email}/threads/{threadId}/modify)
#[zoom_endpoint(
    POST "/emails/mailboxes/<email>/threads/<thread_id>/modify" -> UpdateThreadResponse,
    rate_limit = Medium,
    scopes = ["mail:write", "mail:write:admin", "email:write:thread", "email:write:thread:admin"],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 404, NOT_FOUND = "not found"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateThread {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// ID of the email thread.
    pub thread_id: String,
    /// IDs of the labels to attach.
    #[serde(rename = "addLabelIds")]
    pub add_label_ids: Option<Vec<String>>,
    /// IDs of the labels to take off the messages.
    #[serde(rename = "removeLabelIds")]
    pub remove_label_ids: Option<Vec<String>>,
}

/// Response to [`UpdateThread`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateThreadResponse {
    /// ID of the thread.
    pub id: Option<String>,
    /// The messages, one entry each.
    pub messages: Option<Vec<MessageSummary>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Moves a thread and every message in it to the trash.
///
/// Needs a Workplace Business license or higher and Zoom Mail Service without end-to-end encryption.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::MoveThreadToTrashFolder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = MoveThreadToTrashFolder::new("me", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/threads/POST/emails/mailboxes/{email}/threads/{threadId}/trash)
#[zoom_endpoint(
    POST "/emails/mailboxes/<email>/threads/<thread_id>/trash" -> MoveThreadToTrashFolderResponse,
    rate_limit = Medium,
    scopes = ["mail:write", "mail:write:admin", "email:write:trash_thread", "email:write:trash_thread:admin"],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 404, NOT_FOUND = "not found"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct MoveThreadToTrashFolder {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// ID of the email thread.
    pub thread_id: String,
}

/// Response to [`MoveThreadToTrashFolder`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MoveThreadToTrashFolderResponse {
    /// ID of the thread.
    pub id: Option<String>,
    /// The messages, one entry each.
    pub messages: Option<Vec<MessageSummary>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Moves a thread and every message in it out of the trash.
///
/// Needs a Workplace Business license or higher and Zoom Mail Service without end-to-end encryption.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::UntrashThread;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UntrashThread::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/threads/POST/emails/mailboxes/{email}/threads/{threadId}/untrash)
#[zoom_endpoint(
    POST "/emails/mailboxes/<email>/threads/<thread_id>/untrash" -> UntrashThreadResponse,
    rate_limit = Medium,
    scopes = ["mail:write", "mail:write:admin", "email:write:untrash_thread", "email:write:untrash_thread:admin"],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 404, NOT_FOUND = "not found"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UntrashThread {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// ID of the email thread.
    pub thread_id: String,
}

/// Response to [`UntrashThread`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UntrashThreadResponse {
    /// ID of the thread.
    pub id: Option<String>,
    /// The messages, one entry each.
    pub messages: Option<Vec<MessageSummary>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
