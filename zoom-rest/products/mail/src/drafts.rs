//! Drafts: 6 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::{DraftMessage, MessageFormat, MessagePayload, MessageSummary};

/// Lists the drafts in a Zoom Mail mailbox.
///
/// Needs Workplace Business or higher, Zoom Mail Service with end-to-end encryption off, and a provisioned mailbox.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::ListDrafts;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let drafts = ListDrafts::new("me")
///     .max_results(50)
///     .q("subject:report")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/drafts/GET/emails/mailboxes/{email}/drafts)
#[zoom_endpoint(
    GET "/emails/mailboxes/<email>/drafts" -> ListDraftsResponse,
    paginate = drafts: Draft,
    rate_limit = Medium,
    scopes = ["mail:read", "mail:read:admin", "email:read:list_drafts", "email:read:list_drafts:admin"],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDrafts {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// Whether what is in the folders `SPAM` and `TRASH` is returned too.
    #[query(rename = "includeSpamTrash")]
    pub include_spam_trash: Option<bool>,
    /// How many entries one page holds at most.
    #[query(rename = "maxResults")]
    pub max_results: Option<i64>,
    /// Cursor of the page to return, taken from the previous page.
    #[query(rename = "pageToken")]
    pub page_token: Option<String>,
    /// Keeps only entries that match this search query.
    pub q: Option<String>,
}

/// Response to [`ListDrafts`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListDraftsResponse {
    /// Drafts, one entry each.
    #[lossy]
    pub drafts: Vec<Draft>,
    /// Cursor of the next page; absent on the last page.
    pub next_page_token: Option<String>,
    /// Estimated number of results.
    pub result_size_estimate: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Draft of an email, with its ID and message.
///
/// Element of `drafts` in [`ListDraftsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Draft {
    /// ID of the draft.
    pub id: Option<String>,
    /// The email message.
    pub message: Option<DraftMessage>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a draft in a Zoom Mail mailbox.
///
/// Needs Workplace Business or higher, Zoom Mail Service with end-to-end encryption off, and a provisioned mailbox.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::{CreateDraft, RawMessage};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateDraft::new("me")
///     .message(
///         RawMessage::new()
///             .raw(
///                 "RnJvbTogamlsbEBleGFtcGxlLmNvbQ0KVG86IHNhbGVzQGV4YW1wbGUuY29tDQpTdWJqZWN0OiBIZWxsbw0KDQpTZWUgeW91IHRoZXJl",
///             ),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/drafts/POST/emails/mailboxes/{email}/drafts)
#[zoom_endpoint(
    POST "/emails/mailboxes/<email>/drafts" -> CreateDraftResponse,
    rate_limit = Medium,
    scopes = ["mail:write", "mail:write:admin", "email:write:draft", "email:write:draft:admin"],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateDraft {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// The email message to save as a draft.
    pub message: Option<RawMessage>,
}

/// Email message as one encoded text, to be saved or sent.
///
/// Value of `message` in [`CreateDraft`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RawMessage {
    /// Complete email in RFC 2822 form, encoded as base64url.
    pub raw: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateDraft`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateDraftResponse {
    /// ID of the draft.
    pub id: Option<String>,
    /// The email message.
    pub message: Option<MessageSummary>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Sends one of the drafts in a Zoom Mail mailbox.
///
/// Needs Workplace Business or higher, Zoom Mail Service with end-to-end encryption off, and a provisioned mailbox.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::SendOutDraftEmail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SendOutDraftEmail::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/drafts/POST/emails/mailboxes/{email}/drafts/send)
#[zoom_endpoint(
    POST "/emails/mailboxes/<email>/drafts/send" -> MessageSummary,
    rate_limit = Medium,
    scopes = ["mail:write", "mail:write:admin", "email:write:send_draft", "email:write:send_draft:admin"],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 404, NOT_FOUND = "not found"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SendOutDraftEmail {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// ID of the draft.
    pub id: String,
    /// New content that replaces the draft's before it is sent; leave it out to send the draft unchanged.
    pub message: Option<RawMessage>,
}

/// Returns one draft from a Zoom Mail mailbox.
///
/// Needs Workplace Business or higher, Zoom Mail Service with end-to-end encryption off, and a provisioned mailbox.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::{GetDraftEmail, MessageFormat};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDraftEmail::new("me", "Zl3aVt0bQ9y")
///     .format(MessageFormat::Full)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/drafts/GET/emails/mailboxes/{email}/drafts/{draftId})
#[zoom_endpoint(
    GET "/emails/mailboxes/<email>/drafts/<draft_id>" -> DraftEmail,
    rate_limit = Light,
    scopes = ["mail:read", "mail:read:admin", "email:read:draft", "email:read:draft:admin"],
    errors = [
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 404, NOT_FOUND = "not found"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDraftEmail {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// ID of the draft.
    pub draft_id: String,
    /// How much of the message is returned.
    pub format: Option<MessageFormat>,
}

/// Response to [`GetDraftEmail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DraftEmail {
    /// ID of the draft.
    pub id: Option<String>,
    /// The email message.
    pub message: Option<DraftEmailMessage>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Email message of a draft, with its labels, MIME structure and size.
///
/// Value of `message` in [`DraftEmail`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DraftEmailMessage {
    /// ID of the message.
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

/// Replaces the content of one draft in a Zoom Mail mailbox.
///
/// Needs Workplace Business or higher, Zoom Mail Service with end-to-end encryption off, and a provisioned mailbox.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::{RawMessage, UpdateDraftEmail};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateDraftEmail::new(
///     "me",
///     "Zl3aVt0bQ9y",
///     RawMessage::new()
///         .raw(
///             "RnJvbTogamlsbEBleGFtcGxlLmNvbQ0KVG86IHNhbGVzQGV4YW1wbGUuY29tDQpTdWJqZWN0OiBIZWxsbw0KDQpTZWUgeW91IHRoZXJl",
///         ),
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/drafts/PUT/emails/mailboxes/{email}/drafts/{draftId})
#[zoom_endpoint(
    PUT "/emails/mailboxes/<email>/drafts/<draft_id>" -> UpdateDraftEmailResponse,
    rate_limit = Medium,
    scopes = ["mail:write", "mail:write:admin", "email:update:draft", "email:update:draft:admin"],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 404, NOT_FOUND = "not found"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateDraftEmail {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// ID of the draft.
    pub draft_id: String,
    /// The email message that replaces the content of the draft.
    pub message: RawMessage,
}

/// Response to [`UpdateDraftEmail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateDraftEmailResponse {
    /// ID of the draft.
    pub id: Option<String>,
    /// The email message.
    pub message: Option<MessageSummary>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one draft from a Zoom Mail mailbox at once and for good.
///
/// Needs Workplace Business or higher, Zoom Mail Service with end-to-end encryption off, and a provisioned mailbox.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::DeleteDraftEmail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteDraftEmail::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/drafts/DELETE/emails/mailboxes/{email}/drafts/{draftId})
#[zoom_endpoint(
    DELETE "/emails/mailboxes/<email>/drafts/<draft_id>" -> (),
    rate_limit = Light,
    scopes = ["mail:write", "mail:write:admin", "email:delete:draft", "email:delete:draft:admin"],
    errors = [
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 404, NOT_FOUND = "not found"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDraftEmail {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// ID of the draft.
    pub draft_id: String,
}
