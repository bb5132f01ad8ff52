//! Inboxes, messages: 5 operations.

use zoom_core::{DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the messages in all Zoom Contact Center inboxes of an account.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListAccountInboxMessages;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let messages = ListAccountInboxMessages::new()
///     .cc_queue_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/GET/contact_center/inboxes/messages)
#[zoom_endpoint(
    GET "/contact_center/inboxes/messages" -> ListAccountInboxMessagesResponse,
    paginate = messages: Message,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = ["contact_center_inbox:read:admin", "contact_center:read:inbox_messages:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAccountInboxMessages {
    /// IDs of the queues: only messages that came through them are returned. Sent as `queue_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    ///
    /// Deprecated by Zoom.
    pub queue_ids: Option<Vec<String>>,
    /// Keeps only entries of the Zoom Contact Center queues with these IDs. Sent as `cc_queue_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub cc_queue_ids: Option<Vec<String>>,
    /// Keeps only messages in the contact center inbox with this ID.
    pub inbox_id: Option<String>,
    /// Keeps only entries of the contact center flow with this ID.
    pub flow_id: Option<String>,
    /// Shortest duration of the messages to return; Zoom does not document the unit.
    pub minimum_duration: Option<i64>,
    /// Longest duration of the messages to return; Zoom does not document the unit.
    pub maximum_duration: Option<i64>,
    /// Kind of message in the inbox. The only value is `voicemail`.
    pub message_type: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Keeps only entries of the engagement with this ID.
    pub engagement_id: Option<String>,
    /// Keeps only entries with this phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Whether to return messages that are still there (`normal`) or deleted ones (`deleted`).
    pub status: Option<AccountInboxMessageStatus>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Whether the message is still there (`normal`) or was deleted (`deleted`).
///
/// Values of `status` in [`ListAccountInboxMessages`] and other types.
#[zoom_enum]
pub enum AccountInboxMessageStatus {
    /// `normal`.
    Normal,
    /// `deleted`.
    Deleted,
}

/// Response to [`ListAccountInboxMessages`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAccountInboxMessagesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// The messages, one entry each.
    #[lossy]
    pub messages: Vec<Message>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Message in one of the account's inboxes, with its consumer, flow, queue and transcript.
///
/// Element of `messages` in [`ListAccountInboxMessagesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Message {
    /// ID of the message.
    pub message_id: Option<String>,
    /// ID of the contact center inbox.
    pub inbox_id: Option<String>,
    /// Name of the contact center inbox.
    pub inbox_name: Option<String>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// When the message was created.
    pub created_at: Option<DateTime>,
    /// ID of the contact center flow.
    pub flow_id: Option<String>,
    /// Name of the contact center flow, unique within its division.
    pub flow_name: Option<String>,
    /// Task queue ID, the older ID of the queue, which `cci_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the queue that routed the inbox message.
    pub cci_queue_id: Option<String>,
    /// Name of the queue that routed the inbox message.
    pub queue_name: Option<String>,
    /// Kind of message in the inbox. Always `voicemail`.
    pub message_type: Option<String>,
    /// URL from which the message is downloaded; the request needs an access token.
    pub download_url: Option<String>,
    /// URL that plays the message; send the OAuth token in the `Authorization` header.
    pub playback_url: Option<String>,
    /// Address of the transcript; the download needs an OAuth access token.
    pub transcript_url: Option<String>,
    /// Duration of the inbox message in seconds.
    pub message_duration: Option<i64>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// Whether the message is still there (`normal`) or was deleted (`deleted`).
    pub status: Option<AccountInboxMessageStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes messages from the account's Zoom Contact Center inboxes.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteInboxMessages;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteInboxMessages::new()
///     .delete_all_messages(true)
///     .cc_queue_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/DELETE/contact_center/inboxes/messages)
#[zoom_endpoint(
    DELETE "/contact_center/inboxes/messages" -> (),
    rate_limit = Light,
    scopes = ["contact_center_inbox:write:admin", "contact_center:delete:inbox_messages:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteInboxMessages {
    /// Whether all messages of the given queues or flows are deleted; with `false`, none is.
    pub delete_all_messages: Option<bool>,
    /// IDs of the queues whose messages are deleted. Sent as `queue_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    ///
    /// Deprecated by Zoom.
    pub queue_ids: Option<Vec<String>>,
    /// IDs of the Zoom Contact Center queues whose messages are deleted. Sent as `cc_queue_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub cc_queue_ids: Option<Vec<String>>,
    /// IDs of the flows whose messages are deleted; at most 10. Sent as `flow_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub flow_ids: Option<Vec<String>>,
}

/// Lists all messages in one Zoom Contact Center inbox.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListInboxMessages;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let messages = ListInboxMessages::new("Zl3aVt0bQ9y")
///     .message_type("voicemail")
///     .flow_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/GET/contact_center/inboxes/{inboxId}/messages)
#[zoom_endpoint(
    GET "/contact_center/inboxes/<inbox_id>/messages" -> ListInboxMessagesResponse,
    paginate = messages: InboxMessage,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = ["contact_center_inbox:read:admin", "contact_center:read:inbox_messages:admin"],
    errors = [(404, 3001, INBOX_DOES_NOT_EXIST = "the inbox does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListInboxMessages {
    /// ID of the contact center inbox.
    pub inbox_id: String,
    /// IDs of the queues: only messages that came through them are returned. Sent as `queue_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub queue_ids: Option<Vec<String>>,
    /// Kind of message in the inbox. The only value is `voicemail`.
    pub message_type: Option<String>,
    /// Keeps only entries of the contact center flow with this ID.
    pub flow_id: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListInboxMessages`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListInboxMessagesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// The messages, one entry each.
    #[lossy]
    pub messages: Vec<InboxMessage>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Message in an inbox, with its consumer, flow, queue and transcript.
///
/// Element of `messages` in [`ListInboxMessagesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InboxMessage {
    /// ID of the message.
    pub message_id: Option<String>,
    /// ID of the contact center inbox.
    pub inbox_id: Option<String>,
    /// Name of the contact center inbox.
    pub inbox_name: Option<String>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// When the message was created.
    pub created_at: Option<DateTime>,
    /// ID of the contact center flow.
    pub flow_id: Option<String>,
    /// Name of the contact center flow, unique within its division.
    pub flow_name: Option<String>,
    /// ID of the queue that routed the inbox message.
    pub queue_id: Option<String>,
    /// Name of the queue that routed the inbox message.
    pub queue_name: Option<String>,
    /// Kind of message in the inbox. Always `voicemail`.
    pub message_type: Option<String>,
    /// URL from which the message is downloaded; the request needs an access token.
    pub download_url: Option<String>,
    /// URL that plays the message; send the OAuth token in the `Authorization` header.
    pub playback_url: Option<String>,
    /// Address of the transcript; the download needs an OAuth access token.
    pub transcript_url: Option<String>,
    /// Duration of the inbox message in seconds.
    pub message_duration: Option<i64>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// Whether the message is still there (`normal`) or was deleted (`deleted`).
    pub status: Option<AccountInboxMessageStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes messages from one Zoom Contact Center inbox.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteMessagesOfInbox;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteMessagesOfInbox::new("Zl3aVt0bQ9y")
///     .delete_all_messages(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/DELETE/contact_center/inboxes/{inboxId}/messages)
#[zoom_endpoint(
    DELETE "/contact_center/inboxes/<inbox_id>/messages" -> (),
    rate_limit = Light,
    scopes = ["contact_center_inbox:write:admin", "contact_center:delete:inbox_messages:admin"],
    errors = [(404, 3001, INBOX_DOES_NOT_EXIST = "the inbox does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteMessagesOfInbox {
    /// ID of the contact center inbox.
    pub inbox_id: String,
    /// Whether all messages in the inbox are deleted. Default: `true`.
    pub delete_all_messages: Option<bool>,
}

/// Deletes a single message from one Zoom Contact Center inbox.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteInboxMessage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteInboxMessage::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/DELETE/contact_center/inboxes/{inboxId}/messages/{messageId})
#[zoom_endpoint(
    DELETE "/contact_center/inboxes/<inbox_id>/messages/<message_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_inbox:write:admin", "contact_center:delete:inbox_message:admin"],
    errors = [
        (404, 3001, INBOX_DOES_NOT_EXIST = "the inbox does not exist"),
        (404, 3101, INBOX_MESSAGE_DOES_NOT_EXIST = "the inbox message does not exist"),
        (404, 3102, NOT_FOUND = "not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteInboxMessage {
    /// ID of the contact center inbox.
    pub inbox_id: String,
    /// ID of the message.
    pub message_id: String,
}
