//! History: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the changes made to a Zoom Mail mailbox over time.
///
/// Needs Workplace Business or higher, Zoom Mail Service with end-to-end encryption off, and a provisioned mailbox.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::{HistoryTypes, ListMailboxHistory};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let history = ListMailboxHistory::new("me", "Zl3aVt0bQ9y")
///     .max_results(50)
///     .history_types(HistoryTypes::MessageAdded)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/history/GET/emails/mailboxes/{email}/history)
#[zoom_endpoint(
    GET "/emails/mailboxes/<email>/history" -> ListMailboxHistoryResponse,
    paginate = history: MailboxChange,
    rate_limit = Light,
    scopes = ["mail:read", "mail:read:admin", "email:read:history", "email:read:history:admin"],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 404, NOT_FOUND = "not found"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMailboxHistory {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// How many entries one page holds at most.
    #[query(rename = "maxResults")]
    pub max_results: Option<i64>,
    /// Cursor of the page to return, taken from the previous page.
    #[query(rename = "pageToken")]
    pub page_token: Option<String>,
    /// ID of a change in the mailbox's history, such as the `historyId` of an earlier response: only later changes are returned.
    #[query(rename = "startHistoryId")]
    pub start_history_id: String,
    /// Kind of change to return; has no effect if `excludeHistoryTypes` names the same kind.
    #[query(rename = "historyTypes")]
    pub history_types: Option<HistoryTypes>,
    /// Kind of change to leave out, even if `historyTypes` names it.
    #[query(rename = "excludeHistoryTypes")]
    pub exclude_history_types: Option<HistoryTypes>,
    /// ID of the label that messages must have for their changes to be returned.
    #[query(rename = "labelId")]
    pub label_id: Option<String>,
}

/// What changed in a mailbox, such as its messages, labels or delegates.
///
/// Values of `historyTypes` and `excludeHistoryTypes` in [`ListMailboxHistory`].
#[zoom_enum]
pub enum HistoryTypes {
    /// `labelAdded`: A label was put on a message.
    #[value("labelAdded")]
    LabelAdded,
    /// `labelRemoved`: A label was taken off a message.
    #[value("labelRemoved")]
    LabelRemoved,
    /// `messageAdded`.
    #[value("messageAdded")]
    MessageAdded,
    /// `messageDeleted`: A message was deleted for good, not just moved to the trash.
    #[value("messageDeleted")]
    MessageDeleted,
    /// `messageUpdated`.
    #[value("messageUpdated")]
    MessageUpdated,
    /// `messageImported`: A message was imported from another service.
    #[value("messageImported")]
    MessageImported,
    /// `messageImportedNew`: A message was imported that was newly delivered since the previous round of import.
    #[value("messageImportedNew")]
    MessageImportedNew,
    /// `settingAdded`.
    #[value("settingAdded")]
    SettingAdded,
    /// `settingUpdated`.
    #[value("settingUpdated")]
    SettingUpdated,
    /// `settingDeleted`.
    #[value("settingDeleted")]
    SettingDeleted,
    /// `delegateAdded`: Others got access to the mailbox.
    #[value("delegateAdded")]
    DelegateAdded,
    /// `delegateDeleted`: Others lost access to the mailbox.
    #[value("delegateDeleted")]
    DelegateDeleted,
    /// `delegateUpdated`: What others may do in the mailbox was changed.
    #[value("delegateUpdated")]
    DelegateUpdated,
    /// `delegatorsAdded`: The user got access to the mailboxes of others.
    #[value("delegatorsAdded")]
    DelegatorsAdded,
    /// `delegatorsDeleted`: The user lost access to the mailboxes of others.
    #[value("delegatorsDeleted")]
    DelegatorsDeleted,
    /// `delegatorsUpdated`: What the user may do in the mailboxes of others was changed.
    #[value("delegatorsUpdated")]
    DelegatorsUpdated,
}

/// Response to [`ListMailboxHistory`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMailboxHistoryResponse {
    /// Changes to the mailbox, one entry each; messages have little more than their IDs.
    #[lossy]
    pub history: Vec<MailboxChange>,
    /// Cursor of the next page; absent on the last page.
    pub next_page_token: Option<String>,
    /// ID of the latest change in the mailbox's history.
    pub history_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Change to a mailbox: messages, labels, settings or delegates added, removed or updated.
///
/// Element of `history` in [`ListMailboxHistoryResponse`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MailboxChange {
    /// ID of the history entry.
    pub id: Option<String>,
    /// ID of the client's session from which the change was made.
    pub cid: Option<String>,
    /// Messages that came to the mailbox.
    pub messages_added: Option<Vec<MessageChange>>,
    /// Messages that were deleted for good, not those moved to the trash.
    pub messages_deleted: Option<Vec<MessageChange>>,
    /// Messages imported from another service.
    pub messages_imported: Option<Vec<MessageChange>>,
    /// Messages imported from another service that were newly delivered since the previous round of import.
    pub messages_imported_new: Option<Vec<MessageChange>>,
    /// Messages that were changed.
    pub messages_updated: Option<Vec<MessageChange>>,
    /// Messages that were given labels.
    pub labels_added: Option<Vec<LabelChange>>,
    /// Messages that lost labels.
    pub labels_removed: Option<Vec<LabelChange>>,
    /// Settings that were added.
    pub settings_added: Option<Vec<MailSettingChange>>,
    /// Settings that were deleted.
    pub settings_deleted: Option<Vec<MailSettingChange>>,
    /// Settings that were changed.
    pub settings_updated: Option<Vec<MailSettingChange>>,
    /// Email addresses of the delegates who were given access to the mailbox.
    pub delegates_added: Option<Vec<String>>,
    /// Email addresses of the delegates who lost access to the mailbox.
    pub delegates_deleted: Option<Vec<String>>,
    /// Email addresses of the delegates whose access to the mailbox changed.
    pub delegates_updated: Option<Vec<String>>,
    /// Email addresses of the owners who gave this user access to their mailboxes.
    pub delegators_added: Option<Vec<String>>,
    /// Email addresses of the owners who took away this user's access to their mailboxes.
    pub delegators_deleted: Option<Vec<String>>,
    /// Email addresses of the owners who changed this user's access to their mailboxes.
    pub delegators_updated: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Message that was added, imported, updated or deleted.
///
/// Element of `messagesAdded` and other members in [`MailboxChange`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MessageChange {
    /// The email message.
    pub message: Option<HistoryMessage>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Email message to which a change in the mailbox applies, by its ID, labels and thread.
///
/// Value of `message` in [`MessageChange`] and [`LabelChange`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoryMessage {
    /// ID of the message.
    pub id: Option<String>,
    /// IDs of the labels on the message.
    pub label_ids: Option<Vec<String>>,
    /// ID of the email thread to which the message belongs.
    pub thread_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Message that got or lost labels, with the IDs of the labels.
///
/// Element of `labelsAdded` and `labelsRemoved` in [`MailboxChange`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LabelChange {
    /// IDs of the labels that the message got or lost.
    #[wire("labelIds")]
    pub label_ids: Option<Vec<String>>,
    /// The email message.
    pub message: Option<HistoryMessage>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Mailbox setting that was added, deleted or updated.
///
/// Element of `settingsAdded` and other members in [`MailboxChange`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MailSettingChange {
    /// ID of the setting, if it has one.
    pub id: Option<String>,
    /// Kind of mail setting that was added, changed or deleted.
    #[wire("type")]
    pub kind: Option<MailSettingType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of mail setting that was added, changed or deleted.
///
/// Values of `type` in [`MailSettingChange`].
#[zoom_enum]
pub enum MailSettingType {
    /// `userLabels`: Labels that the user created for sorting mail.
    #[value("userLabels")]
    UserLabels,
    /// `language`.
    Language,
    /// `vacation`: Automatic reply while the user is away.
    Vacation,
    /// `filter`: Rule that is applied to incoming mail.
    Filter,
    /// `signature`.
    Signature,
    /// `disposableEmails`: Email addresses for temporary use.
    #[value("disposableEmails")]
    DisposableEmails,
    /// `emailTemplates`.
    #[value("emailTemplates")]
    EmailTemplates,
    /// `delegation`: Access of others to the mailbox.
    Delegation,
    /// `screening`: Screening of mail, which Zoom does not explain.
    Screening,
}
