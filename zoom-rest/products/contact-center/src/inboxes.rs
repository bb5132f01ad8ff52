//! Inboxes: 18 operations.

use zoom_core::{DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{EngagementChannel, FlowChannelType, User};

/// Lists the account's inboxes in Zoom Contact Center.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListInboxes;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let inboxes = ListInboxes::new().page_size(300).items(client).collect_all().await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/GET/contact_center/inboxes)
#[zoom_endpoint(
    GET "/contact_center/inboxes" -> ListInboxesResponse,
    paginate = inboxes: Inbox,
    rate_limit = Medium,
    scopes = ["contact_center_inbox:read:admin", "contact_center:read:list_inboxes:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListInboxes {
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListInboxes`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListInboxesResponse {
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Inboxes.
    #[lossy]
    pub inboxes: Vec<Inbox>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Element of `inboxes`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Inbox {
    /// ID of the contact center inbox.
    pub inbox_id: Option<String>,
    /// Name of the contact center inbox.
    pub inbox_name: Option<String>,
    /// Kind of messages that the inbox collects. Always `voicemail`.
    pub inbox_type: Option<String>,
    /// Access user count.
    pub access_user_count: Option<i64>,
    /// Access queue count.
    pub access_queue_count: Option<i64>,
    /// When it was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// ID of the user who changed it last.
    pub modified_by: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates an inbox in Zoom Contact Center.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::CreateInbox;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateInbox::new()
///     .inbox_name("Support")
///     .inbox_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/POST/contact_center/inboxes)
#[zoom_endpoint(
    POST "/contact_center/inboxes" -> CreateInboxResponse,
    rate_limit = Light,
    scopes = ["contact_center_inbox:write:admin", "contact_center:write:inbox:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateInbox {
    /// Name of the contact center inbox.
    pub inbox_name: Option<String>,
    /// Description of the contact center inbox.
    pub inbox_description: Option<String>,
    /// Kind of messages that the inbox collects. Always `voicemail`.
    pub inbox_type: Option<String>,
    /// Country where inbox content is stored, ISO 3166-1 alpha-2.
    pub inbox_content_storage_location: Option<InboxContentStorageLocation>,
    /// Voicemail settings of the inbox or queue.
    pub voicemail: Option<InboxVoicemail>,
}

/// Country where inbox content is stored, ISO 3166-1 alpha-2.
#[zoom_enum]
pub enum InboxContentStorageLocation {
    /// `US`: Stored in the United States.
    #[value("US")]
    Us,
    /// `AU`: Stored in Australia.
    #[value("AU")]
    Au,
    /// `BR`: Stored in Brazil.
    #[value("BR")]
    Br,
    /// `CA`: Stored in Canada.
    #[value("CA")]
    Ca,
    /// `DE`: Stored in Germany.
    #[value("DE")]
    De,
    /// `JP`: Stored in Japan.
    #[value("JP")]
    Jp,
    /// `SG`: Stored in Singapore.
    #[value("SG")]
    Sg,
}

/// Voicemail settings of the inbox or queue.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InboxVoicemail {
    /// Whether deleted voicemails can be restored for a time.
    pub soft_delete: Option<bool>,
    /// Days for which a deleted voicemail can be restored.
    pub soft_delete_days_limit: Option<i64>,
    /// Longest duration of a voicemail, in minutes.
    pub voicemail_time_limit: Option<i64>,
    /// Days after which voicemail is deleted.
    pub delete_voicemail_days_limit: Option<i64>,
    /// Whether voicemails are transcribed; existing transcripts stay when it is turned off.
    pub voicemail_transcription: Option<bool>,
    /// Whether and how users are emailed about new voicemails.
    pub voicemail_notification_by_email: Option<VoicemailNotificationByEmail>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and how users are emailed about new voicemails.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoicemailNotificationByEmail {
    /// Whether an email is sent when new voicemail arrives.
    pub enable: Option<bool>,
    /// Whether the notification email carries the voicemail as a file.
    pub include_voicemail_file: Option<bool>,
    /// Whether the notification email carries the voicemail as text.
    pub include_voicemail_transcription: Option<bool>,
    /// Whether a voicemail is passed on to the listed email addresses.
    pub forward_voicemail_to_emails: Option<bool>,
    /// Email addresses to which voicemail is forwarded.
    pub emails: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateInbox`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateInboxResponse {
    /// ID of the contact center inbox.
    pub inbox_id: Option<String>,
    /// Name of the contact center inbox.
    pub inbox_name: Option<String>,
    /// Description of the contact center inbox.
    pub inbox_description: Option<String>,
    /// Kind of messages that the inbox collects. Always `voicemail`.
    pub inbox_type: Option<String>,
    /// Country where inbox content is stored, ISO 3166-1 alpha-2.
    pub inbox_content_storage_location: Option<InboxContentStorageLocation>,
    /// When it was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// ID of the user who changed it last.
    pub modified_by: Option<String>,
    /// Voicemail settings of the inbox or queue.
    pub voicemail: Option<CreateInboxVoicemail>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Voicemail settings of the inbox or queue.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateInboxVoicemail {
    /// Whether deleted voicemails can be restored for a time.
    pub soft_delete: Option<bool>,
    /// Days for which a deleted voicemail can be restored.
    pub soft_delete_days_limit: Option<i64>,
    /// Longest duration of a voicemail, in minutes.
    pub voicemail_time_limit: Option<i64>,
    /// Days after which voicemail is deleted.
    pub delete_voicemail_days_limit: Option<i64>,
    /// Whether voicemails are transcribed; existing transcripts stay when it is turned off.
    pub voicemail_transcription: Option<bool>,
    /// Whether and how users are emailed about new voicemails.
    pub voicemail_notification_by_email: Option<VoicemailNotificationByEmail>,
    /// Voicemail auto assignment.
    pub voicemail_auto_assignment: Option<VoicemailAutoAssignment>,
    /// Voicemail send reminders for unresolved.
    pub voicemail_send_reminders_for_unresolved: Option<VoicemailSendRemindersForUnresolved>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Value of `voicemail_auto_assignment`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoicemailAutoAssignment {
    /// Whether voicemail is assigned automatically.
    pub enable: Option<bool>,
    /// Voicemail auto assignment type.
    pub voicemail_auto_assignment_type: Option<VoicemailAutoAssignmentType>,
    /// Voicemail auto assignment during active work session. One of `0`, `1`.
    pub voicemail_auto_assignment_during_active_work_session: Option<i64>,
    /// Voicemail auto assignment content ID.
    pub voicemail_auto_assignment_content_id: Option<String>,
    /// Voicemail auto assignment routine profile ID.
    pub voicemail_auto_assignment_routine_profile_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Values of `voicemail_auto_assignment_type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum VoicemailAutoAssignmentType {
    /// `1`: Assigned to a user.
    User = 1,
    /// `2`: Assigned to an access list.
    AccessList = 2,
    /// `3`: Assigned to a queue.
    Queue = 3,
    /// `4`: Assigned to a team.
    Team = 4,
    /// `5`: Assigned in rotation.
    Rotation = 5,
}

/// Value of `voicemail_send_reminders_for_unresolved`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoicemailSendRemindersForUnresolved {
    /// Whether what the enclosing object describes is turned on.
    pub enable: Option<bool>,
    /// Send alert for unresolved voicemail timeout.
    #[range(1..=10080)]
    pub send_alert_for_unresolved_voicemail_timeout: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one or more Zoom Contact Center inboxes in one call.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteInboxes;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteInboxes::new()
///     .delete_all_messages_and_inboxes(true)
///     .move_to_inbox_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/DELETE/contact_center/inboxes)
#[zoom_endpoint(
    DELETE "/contact_center/inboxes" -> (),
    rate_limit = Medium,
    scopes = ["contact_center_inbox:write:admin", "contact_center:delete:inbox:admin"],
    errors = [(404, 3001, "the inbox does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteInboxes {
    /// Inbox IDs.
    pub inbox_ids: Option<Vec<String>>,
    /// Delete all messages and inboxes.
    pub delete_all_messages_and_inboxes: Option<bool>,
    /// Move to inbox ID.
    pub move_to_inbox_id: Option<String>,
}

/// Lists the messages in all Zoom Contact Center inboxes of an account.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListAccountInboxMessages;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let messages = ListAccountInboxMessages::new()
///     .inbox_id("Zl3aVt0bQ9y")
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
    /// IDs of the queues that the request concerns.
    ///
    /// Deprecated by Zoom.
    pub queue_ids: Option<Vec<String>>,
    /// IDs of the Zoom Contact Center queues.
    pub cc_queue_ids: Option<Vec<String>>,
    /// ID of the contact center inbox.
    pub inbox_id: Option<String>,
    /// ID of the contact center flow.
    pub flow_id: Option<String>,
    /// Minimum duration.
    pub minimum_duration: Option<i64>,
    /// Maximum duration.
    pub maximum_duration: Option<i64>,
    /// Kind of message, such as plain text, an image or a voicemail. Always `voicemail`.
    pub message_type: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// State of the disposition, flow, campaign or rule, such as active or published.
    pub status: Option<AccountInboxMessageStatus>,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// State of the disposition, flow, campaign or rule, such as active or published.
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
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
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

/// Element of `messages`.
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
    /// When it was created.
    pub created_at: Option<DateTime>,
    /// ID of the contact center flow.
    pub flow_id: Option<String>,
    /// Name of the contact center flow, unique within its division.
    pub flow_name: Option<String>,
    /// ID of the queue that routed the inbox message.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// Cci queue ID.
    pub cci_queue_id: Option<String>,
    /// Name of the queue that routed the inbox message.
    pub queue_name: Option<String>,
    /// Kind of message, such as plain text, an image or a voicemail. Always `voicemail`.
    pub message_type: Option<String>,
    /// URL of the file; most downloads need an access token in the request.
    pub download_url: Option<String>,
    /// URL that plays it; send the OAuth token in the `Authorization` header.
    pub playback_url: Option<String>,
    /// Address of the transcript; the download needs an OAuth access token.
    pub transcript_url: Option<String>,
    /// Message duration.
    pub message_duration: Option<i64>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// Whether the message is still there, edited or deleted.
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
/// DeleteInboxMessages::new().delete_all_messages(true).send(client).await?;
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
    /// Delete all messages.
    pub delete_all_messages: Option<bool>,
    /// IDs of the queues that the request concerns.
    ///
    /// Deprecated by Zoom.
    pub queue_ids: Option<Vec<String>>,
    /// IDs of the Zoom Contact Center queues.
    pub cc_queue_ids: Option<Vec<String>>,
    /// Flow IDs.
    pub flow_ids: Option<Vec<String>>,
}

/// Returns the details of one Zoom Contact Center inbox.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetInbox;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetInbox::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/GET/contact_center/inboxes/{inboxId})
#[zoom_endpoint(
    GET "/contact_center/inboxes/<inbox_id>" -> GetInboxResponse,
    rate_limit = Light,
    scopes = ["contact_center_inbox:read:admin", "contact_center:read:inbox:admin"],
    errors = [(404, 3001, "the inbox does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetInbox {
    /// ID of the contact center inbox.
    pub inbox_id: String,
}

/// Response to [`GetInbox`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetInboxResponse {
    /// ID of the contact center inbox.
    pub inbox_id: Option<String>,
    /// Name of the contact center inbox.
    pub inbox_name: Option<String>,
    /// Description of the contact center inbox.
    pub inbox_description: Option<String>,
    /// Kind of messages that the inbox collects. Always `voicemail`.
    pub inbox_type: Option<String>,
    /// Country where inbox content is stored, ISO 3166-1 alpha-2.
    pub inbox_content_storage_location: Option<InboxContentStorageLocation>,
    /// When it was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// ID of the user who changed it last.
    pub modified_by: Option<String>,
    /// Voicemail settings of the inbox or queue.
    pub voicemail: Option<GetInboxVoicemail>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Voicemail settings of the inbox or queue.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetInboxVoicemail {
    /// Whether deleted voicemails can be restored for a time.
    pub soft_delete: Option<bool>,
    /// Days for which a deleted voicemail can be restored.
    pub soft_delete_days_limit: Option<i64>,
    /// Longest duration of a voicemail, in minutes.
    pub voicemail_time_limit: Option<i64>,
    /// Days after which voicemail is deleted.
    pub delete_voicemail_days_limit: Option<i64>,
    /// Whether voicemails are transcribed; existing transcripts stay when it is turned off.
    pub voicemail_transcription: Option<bool>,
    /// Whether and how users are emailed about new voicemails.
    pub voicemail_notification_by_email: Option<VoicemailNotificationByEmail>,
    /// Greeting audio asset ID.
    pub greeting_audio_asset_id: Option<String>,
    /// Voicemail auto assignment.
    pub voicemail_auto_assignment: Option<VoicemailAutoAssignment>,
    /// Voicemail send reminders for unresolved.
    pub voicemail_send_reminders_for_unresolved: Option<VoicemailSendRemindersForUnresolved>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates the properties of one Zoom Contact Center inbox.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateInbox;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateInbox::new("Zl3aVt0bQ9y")
///     .inbox_name("Support")
///     .inbox_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/PATCH/contact_center/inboxes/{inboxId})
#[zoom_endpoint(
    PATCH "/contact_center/inboxes/<inbox_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_inbox:write:admin", "contact_center:update:inbox:admin"],
    errors = [(404, 3001, "the inbox does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateInbox {
    /// ID of the contact center inbox.
    pub inbox_id: String,
    /// Name of the contact center inbox.
    pub inbox_name: Option<String>,
    /// Description of the contact center inbox.
    pub inbox_description: Option<String>,
    /// Country where inbox content is stored, ISO 3166-1 alpha-2.
    pub inbox_content_storage_location: Option<InboxContentStorageLocation>,
    /// Voicemail settings of the inbox or queue.
    pub voicemail: Option<GetInboxVoicemail>,
}

/// Updates an email notification that is set up for one Zoom Contact Center inbox.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateInboxEmailNotification;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateInboxEmailNotification::new("Zl3aVt0bQ9y")
///     .user_id("me")
///     .email_notification(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/PATCH/contact_center/inboxes/{inboxId}/email_notification)
#[zoom_endpoint(
    PATCH "/contact_center/inboxes/<inbox_id>/email_notification" -> (),
    rate_limit = Light,
    scopes = ["contact_center_inbox:write:admin", "contact_center:update:inbox:admin"],
    errors = [(404, 3001, "the inbox does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateInboxEmailNotification {
    /// ID of the contact center inbox.
    pub inbox_id: String,
    /// ID of the user.
    pub user_id: Option<String>,
    /// Whether people are notified by email.
    pub email_notification: Option<bool>,
}

/// Lists the email notifications that are set up for one Zoom Contact Center inbox.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetInboxEmailNotificationList;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let email_notifications = GetInboxEmailNotificationList::new("Zl3aVt0bQ9y")
///     .page_size(1)
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
    errors = [(404, 3001, "the inbox does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetInboxEmailNotificationList {
    /// ID of the contact center inbox.
    pub inbox_id: String,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
}

/// Response to [`GetInboxEmailNotificationList`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InboxEmailNotificationList {
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Email notifications.
    #[lossy]
    pub email_notifications: Vec<EmailNotification>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Element of `email_notifications`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmailNotification {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Whether people are notified by email.
    pub email_notification: Option<bool>,
    /// Name under which it is shown.
    pub display_name: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
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
    errors = [(404, 3001, "the inbox does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListInboxMessages {
    /// ID of the contact center inbox.
    pub inbox_id: String,
    /// IDs of the queues that the request concerns.
    pub queue_ids: Option<Vec<String>>,
    /// Kind of message, such as plain text, an image or a voicemail. Always `voicemail`.
    pub message_type: Option<String>,
    /// ID of the contact center flow.
    pub flow_id: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListInboxMessages`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListInboxMessagesResponse {
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
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

/// Element of `messages`.
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
    /// When it was created.
    pub created_at: Option<DateTime>,
    /// ID of the contact center flow.
    pub flow_id: Option<String>,
    /// Name of the contact center flow, unique within its division.
    pub flow_name: Option<String>,
    /// ID of the queue that routed the inbox message.
    pub queue_id: Option<String>,
    /// Name of the queue that routed the inbox message.
    pub queue_name: Option<String>,
    /// Kind of message, such as plain text, an image or a voicemail. Always `voicemail`.
    pub message_type: Option<String>,
    /// URL of the file; most downloads need an access token in the request.
    pub download_url: Option<String>,
    /// URL that plays it; send the OAuth token in the `Authorization` header.
    pub playback_url: Option<String>,
    /// Address of the transcript; the download needs an OAuth access token.
    pub transcript_url: Option<String>,
    /// Message duration.
    pub message_duration: Option<i64>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// Whether the message is still there, edited or deleted.
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
    errors = [(404, 3001, "the inbox does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteMessagesOfInbox {
    /// ID of the contact center inbox.
    pub inbox_id: String,
    /// Delete all messages. Default: `true`.
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
        (404, 3001, "the inbox does not exist"),
        (404, 3101, "the inbox message does not exist"),
        (404, 3102, "not found"),
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

/// Lists the queues that can access one Zoom Contact Center inbox.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetInboxAccessQueues;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetInboxAccessQueues::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/GET/contact_center/inboxes/{inboxId}/queues)
#[zoom_endpoint(
    GET "/contact_center/inboxes/<inbox_id>/queues" -> InboxAccessQueues,
    rate_limit = Medium,
    scopes = ["contact_center_queue:read:admin", "contact_center:read:list_inbox_queues:admin"],
    errors = [(404, 3001, "the inbox does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetInboxAccessQueues {
    /// ID of the contact center inbox.
    pub inbox_id: String,
}

/// Response to [`GetInboxAccessQueues`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InboxAccessQueues {
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// The queues, one entry each.
    pub queues: Option<Vec<InboxAccessQueue>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Element of `queues`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InboxAccessQueue {
    /// ID of the Zoom Contact Center queue.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Agents count.
    pub agents_count: Option<i64>,
    /// Supervisors count.
    pub supervisors_count: Option<i64>,
    /// Ways of contact, such as voice, chat or video.
    ///
    /// Deprecated by Zoom.
    pub channel_types: Option<Vec<FlowChannelType>>,
    /// Way of contact that the queue serves.
    pub channel: Option<EngagementChannel>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Gives queues access to one Zoom Contact Center inbox.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::AssignInboxAccessQueues;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignInboxAccessQueues::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/POST/contact_center/inboxes/{inboxId}/queues)
#[zoom_endpoint(
    POST "/contact_center/inboxes/<inbox_id>/queues" -> (),
    rate_limit = Medium,
    scopes = ["contact_center_queue:write:admin", "contact_center:write:inbox_queue:admin"],
    errors = [
        (400, 1202, "the queues do not exist"),
        (400, 1203, "the change was made already"),
        (404, 3001, "the inbox does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignInboxAccessQueues {
    /// ID of the contact center inbox.
    pub inbox_id: String,
    /// IDs of the queues that the request concerns. At most 30 items.
    ///
    /// Deprecated by Zoom.
    pub queue_ids: Option<Vec<String>>,
    /// IDs of the Zoom Contact Center queues. At most 30 items.
    pub cc_queue_ids: Option<Vec<String>>,
}

/// Takes away the access that queues have to one Zoom Contact Center inbox.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::RemoveInboxAccessQueues;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveInboxAccessQueues::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/DELETE/contact_center/inboxes/{inboxId}/queues)
#[zoom_endpoint(
    DELETE "/contact_center/inboxes/<inbox_id>/queues" -> (),
    rate_limit = Medium,
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:inbox_queue:admin"],
    errors = [
        (400, 1202, "the queues do not exist"),
        (400, 1204, "the resource is in use"),
        (404, 3001, "the inbox does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveInboxAccessQueues {
    /// ID of the contact center inbox.
    pub inbox_id: String,
    /// IDs of the queues that the request concerns.
    ///
    /// Deprecated by Zoom.
    pub queue_ids: Option<Vec<String>>,
    /// IDs of the Zoom Contact Center queues.
    pub cc_queue_ids: Option<Vec<String>>,
}

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
    errors = [(404, 3001, "the inbox does not exist")],
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
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
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

/// Gives users access to one Zoom Contact Center inbox.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::AssignInboxAccessUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignInboxAccessUsers::new("Zl3aVt0bQ9y").send(client).await?;
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
        (400, 1012, "the users do not exist"),
        (400, 1013, "the change was made already"),
        (404, 3001, "the inbox does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignInboxAccessUsers {
    /// ID of the contact center inbox.
    pub inbox_id: String,
    /// IDs of the agents, or email addresses where the request assigns users. At most 30 items.
    pub user_ids: Option<Vec<String>>,
}

/// Takes away the access that users have to one Zoom Contact Center inbox.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UnassignInboxAccessUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignInboxAccessUsers::new("Zl3aVt0bQ9y", vec!["one".to_owned()])
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
        (400, 1012, "the users do not exist"),
        (400, 1014, "the resource is in use"),
        (404, 3001, "the inbox does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignInboxAccessUsers {
    /// ID of the contact center inbox.
    pub inbox_id: String,
    /// IDs of the agents, or email addresses where the request assigns users. Sent comma-separated.
    #[query(style = comma)]
    pub user_ids: Vec<String>,
}
