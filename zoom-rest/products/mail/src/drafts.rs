//! Drafts: 6 operations.

use zoom_core::{zoom_endpoint, zoom_object};

use super::{CreateNewDraftEmailMessage, DraftEmailFormat, DraftEmailMessagePayload, DraftMessage};

/// List emails from draft folder.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::ListEmailsFromDraftFolder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let drafts = ListEmailsFromDraftFolder::new("jill@example.com")
///     .include_spam_trash(true)
///     .max_results(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/emails/mailboxes/<email>/drafts" -> ListEmailsFromDraftFolderResponse,
    paginate = drafts: Draft,
    rate_limit = Medium,
    scopes = ["mail:read", "mail:read:admin", "email:read:list_drafts", "email:read:list_drafts:admin"],
    errors = [
        (400, 400, "the request is invalid"),
        (401, 401, "the access token is missing or was rejected"),
        (503, 503, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEmailsFromDraftFolder {
    /// Email.
    pub email: String,
    /// Include spam trash.
    #[query(rename = "includeSpamTrash")]
    pub include_spam_trash: Option<bool>,
    /// Max results.
    #[query(rename = "maxResults")]
    pub max_results: Option<i64>,
    /// Cursor of the next page.
    #[query(rename = "pageToken")]
    pub page_token: Option<String>,
    /// Q.
    pub q: Option<String>,
}

/// Response to [`ListEmailsFromDraftFolder`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEmailsFromDraftFolderResponse {
    /// Drafts.
    #[lossy]
    pub drafts: Vec<Draft>,
    /// Next page token.
    pub next_page_token: Option<String>,
    /// Result size estimate.
    pub result_size_estimate: Option<i64>,
}

/// Element of `drafts`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Draft {
    /// ID.
    pub id: Option<String>,
    /// Message.
    pub message: Option<DraftMessage>,
}

/// Create new draft email.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::CreateNewDraftEmail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateNewDraftEmail::new("jill@example.com").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/emails/mailboxes/<email>/drafts" -> CreateNewDraftEmailResponse,
    rate_limit = Medium,
    scopes = ["mail:write", "mail:write:admin", "email:write:draft", "email:write:draft:admin"],
    errors = [
        (400, 400, "the request is invalid"),
        (401, 401, "the access token is missing or was rejected"),
        (503, 503, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateNewDraftEmail {
    /// Email.
    pub email: String,
    /// Message.
    pub message: Option<NewDraftEmailMessage>,
}

/// Value of `message`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NewDraftEmailMessage {
    /// Raw.
    pub raw: Option<String>,
}

/// Response to [`CreateNewDraftEmail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateNewDraftEmailResponse {
    /// ID.
    pub id: Option<String>,
    /// Message.
    pub message: Option<CreateNewDraftEmailMessage>,
}

/// Send out draft email.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::SendOutDraftEmail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SendOutDraftEmail::new("jill@example.com", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/emails/mailboxes/<email>/drafts/send" -> CreateNewDraftEmailMessage,
    rate_limit = Medium,
    scopes = ["mail:write", "mail:write:admin", "email:write:send_draft", "email:write:send_draft:admin"],
    errors = [
        (400, 400, "the request is invalid"),
        (401, 401, "the access token is missing or was rejected"),
        (404, 404, "a resource named in the request does not exist"),
        (503, 503, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SendOutDraftEmail {
    /// Email.
    pub email: String,
    /// ID.
    pub id: String,
    /// Message.
    pub message: Option<NewDraftEmailMessage>,
}

/// Get draft email.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::{DraftEmailFormat, GetDraftEmail};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDraftEmail::new("jill@example.com", "Zl3aVt0bQ9y")
///     .format(DraftEmailFormat::Full)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/emails/mailboxes/<email>/drafts/<draft_id>" -> DraftEmail,
    rate_limit = Light,
    scopes = ["mail:read", "mail:read:admin", "email:read:draft", "email:read:draft:admin"],
    errors = [
        (401, 401, "the access token is missing or was rejected"),
        (404, 404, "a resource named in the request does not exist"),
        (503, 503, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDraftEmail {
    /// Email.
    pub email: String,
    /// Draft ID.
    pub draft_id: String,
    /// Format.
    pub format: Option<DraftEmailFormat>,
}

/// Response to [`GetDraftEmail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DraftEmail {
    /// ID.
    pub id: Option<String>,
    /// Message.
    pub message: Option<DraftEmailMessage>,
}

/// Value of `message`.
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DraftEmailMessage {
    /// ID.
    pub id: Option<String>,
    /// Thread ID.
    pub thread_id: Option<String>,
    /// Label IDs.
    pub label_ids: Option<Vec<String>>,
    /// Snippet.
    pub snippet: Option<String>,
    /// History ID.
    pub history_id: Option<String>,
    /// Internal date.
    pub internal_date: Option<String>,
    /// Payload.
    pub payload: Option<DraftEmailMessagePayload>,
    /// Size estimate.
    pub size_estimate: Option<i64>,
    /// Raw.
    pub raw: Option<String>,
}

/// Update draft email.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::{NewDraftEmailMessage, UpdateDraftEmail};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateDraftEmail::new(
///     "jill@example.com",
///     "Zl3aVt0bQ9y",
///     NewDraftEmailMessage::new(),
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/emails/mailboxes/<email>/drafts/<draft_id>" -> UpdateDraftEmailResponse,
    rate_limit = Medium,
    scopes = ["mail:write", "mail:write:admin", "email:update:draft", "email:update:draft:admin"],
    errors = [
        (400, 400, "the request is invalid"),
        (401, 401, "the access token is missing or was rejected"),
        (404, 404, "a resource named in the request does not exist"),
        (503, 503, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateDraftEmail {
    /// Email.
    pub email: String,
    /// Draft ID.
    pub draft_id: String,
    /// Message.
    pub message: NewDraftEmailMessage,
}

/// Response to [`UpdateDraftEmail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateDraftEmailResponse {
    /// ID.
    pub id: Option<String>,
    /// Message.
    pub message: Option<CreateNewDraftEmailMessage>,
}

/// Delete draft email.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::DeleteDraftEmail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteDraftEmail::new("jill@example.com", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/emails/mailboxes/<email>/drafts/<draft_id>" -> (),
    rate_limit = Light,
    scopes = ["mail:write", "mail:write:admin", "email:delete:draft", "email:delete:draft:admin"],
    errors = [
        (401, 401, "the access token is missing or was rejected"),
        (404, 404, "a resource named in the request does not exist"),
        (503, 503, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDraftEmail {
    /// Email.
    pub email: String,
    /// Draft ID.
    pub draft_id: String,
}
