//! Inboxes: 18 operations.

use zoom_core::{DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{EngagementChannel, FlowChannelType, User};

/// List inboxes.
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
#[zoom_endpoint(
    GET "/contact_center/inboxes" -> ListInboxesResponse,
    paginate = inboxes: Inbox,
    rate_limit = Medium,
    scopes = ["contact_center_inbox:read:admin", "contact_center:read:list_inboxes:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListInboxes {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListInboxes`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListInboxesResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Inboxes.
    #[lossy]
    pub inboxes: Vec<Inbox>,
}

/// Element of `inboxes`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Inbox {
    /// Inbox ID.
    pub inbox_id: Option<String>,
    /// Inbox name.
    pub inbox_name: Option<String>,
    /// Inbox type: always `voicemail`.
    pub inbox_type: Option<String>,
    /// Access user count.
    pub access_user_count: Option<i64>,
    /// Access queue count.
    pub access_queue_count: Option<i64>,
    /// Last modified time.
    pub last_modified_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<String>,
}

/// Create inbox.
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
#[zoom_endpoint(
    POST "/contact_center/inboxes" -> CreateInboxResponse,
    rate_limit = Light,
    scopes = ["contact_center_inbox:write:admin", "contact_center:write:inbox:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateInbox {
    /// Inbox name.
    pub inbox_name: Option<String>,
    /// Inbox description.
    pub inbox_description: Option<String>,
    /// Inbox type: always `voicemail`.
    pub inbox_type: Option<String>,
    /// Inbox content storage location.
    pub inbox_content_storage_location: Option<InboxContentStorageLocation>,
    /// Voicemail.
    pub voicemail: Option<InboxVoicemail>,
}

/// Values of `inbox_content_storage_location`.
#[zoom_enum]
pub enum InboxContentStorageLocation {
    /// `US`.
    #[value("US")]
    Us,
    /// `AU`.
    #[value("AU")]
    Au,
    /// `BR`.
    #[value("BR")]
    Br,
    /// `CA`.
    #[value("CA")]
    Ca,
    /// `DE`.
    #[value("DE")]
    De,
    /// `JP`.
    #[value("JP")]
    Jp,
    /// `SG`.
    #[value("SG")]
    Sg,
}

/// Value of `voicemail`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InboxVoicemail {
    /// Soft delete.
    pub soft_delete: Option<bool>,
    /// Soft delete days limit.
    pub soft_delete_days_limit: Option<i64>,
    /// Voicemail time limit.
    pub voicemail_time_limit: Option<i64>,
    /// Delete voicemail days limit.
    pub delete_voicemail_days_limit: Option<i64>,
    /// Voicemail transcription.
    pub voicemail_transcription: Option<bool>,
    /// Voicemail notification by email.
    pub voicemail_notification_by_email: Option<VoicemailNotificationByEmail>,
}

/// Value of `voicemail_notification_by_email`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoicemailNotificationByEmail {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Include voicemail file.
    pub include_voicemail_file: Option<bool>,
    /// Include voicemail transcription.
    pub include_voicemail_transcription: Option<bool>,
    /// Forward voicemail to emails.
    pub forward_voicemail_to_emails: Option<bool>,
    /// Emails.
    pub emails: Option<Vec<String>>,
}

/// Response to [`CreateInbox`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateInboxResponse {
    /// Inbox ID.
    pub inbox_id: Option<String>,
    /// Inbox name.
    pub inbox_name: Option<String>,
    /// Inbox description.
    pub inbox_description: Option<String>,
    /// Inbox type: always `voicemail`.
    pub inbox_type: Option<String>,
    /// Inbox content storage location.
    pub inbox_content_storage_location: Option<InboxContentStorageLocation>,
    /// Last modified time.
    pub last_modified_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<String>,
    /// Voicemail.
    pub voicemail: Option<CreateInboxVoicemail>,
}

/// Value of `voicemail`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateInboxVoicemail {
    /// Soft delete.
    pub soft_delete: Option<bool>,
    /// Soft delete days limit.
    pub soft_delete_days_limit: Option<i64>,
    /// Voicemail time limit.
    pub voicemail_time_limit: Option<i64>,
    /// Delete voicemail days limit.
    pub delete_voicemail_days_limit: Option<i64>,
    /// Voicemail transcription.
    pub voicemail_transcription: Option<bool>,
    /// Voicemail notification by email.
    pub voicemail_notification_by_email: Option<VoicemailNotificationByEmail>,
    /// Voicemail auto assignment.
    pub voicemail_auto_assignment: Option<VoicemailAutoAssignment>,
    /// Voicemail send reminders for unresolved.
    pub voicemail_send_reminders_for_unresolved: Option<VoicemailSendRemindersForUnresolved>,
}

/// Value of `voicemail_auto_assignment`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoicemailAutoAssignment {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Voicemail auto assignment type.
    pub voicemail_auto_assignment_type: Option<VoicemailAutoAssignmentType>,
    /// Voicemail auto assignment during active work session: one of `0`, `1`.
    pub voicemail_auto_assignment_during_active_work_session: Option<i64>,
    /// Voicemail auto assignment content ID.
    pub voicemail_auto_assignment_content_id: Option<String>,
    /// Voicemail auto assignment routine profile ID.
    pub voicemail_auto_assignment_routine_profile_id: Option<String>,
}

/// Values of `voicemail_auto_assignment_type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum VoicemailAutoAssignmentType {
    /// `1`.
    User = 1,
    /// `2`.
    AccessList = 2,
    /// `3`.
    Queue = 3,
    /// `4`.
    Team = 4,
    /// `5`.
    Rotation = 5,
}

/// Value of `voicemail_send_reminders_for_unresolved`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoicemailSendRemindersForUnresolved {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Send alert for unresolved voicemail timeout.
    #[range(1..=10080)]
    pub send_alert_for_unresolved_voicemail_timeout: Option<i64>,
}

/// Delete inboxes.
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

/// List account inbox messages.
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
    /// Queue IDs.
    ///
    /// Deprecated by Zoom.
    pub queue_ids: Option<Vec<String>>,
    /// Cc queue IDs.
    pub cc_queue_ids: Option<Vec<String>>,
    /// Inbox ID.
    pub inbox_id: Option<String>,
    /// Flow ID.
    pub flow_id: Option<String>,
    /// Minimum duration.
    pub minimum_duration: Option<i64>,
    /// Maximum duration.
    pub maximum_duration: Option<i64>,
    /// Message type: always `voicemail`.
    pub message_type: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Consumer number.
    pub consumer_number: Option<String>,
    /// Status.
    pub status: Option<AccountInboxMessageStatus>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Values of `status`.
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
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Messages.
    #[lossy]
    pub messages: Vec<Message>,
}

/// Element of `messages`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Message {
    /// Message ID.
    pub message_id: Option<String>,
    /// Inbox ID.
    pub inbox_id: Option<String>,
    /// Inbox name.
    pub inbox_name: Option<String>,
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Created at.
    pub created_at: Option<DateTime>,
    /// Flow ID.
    pub flow_id: Option<String>,
    /// Flow name.
    pub flow_name: Option<String>,
    /// Queue ID.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// Cci queue ID.
    pub cci_queue_id: Option<String>,
    /// Queue name.
    pub queue_name: Option<String>,
    /// Message type: always `voicemail`.
    pub message_type: Option<String>,
    /// Download URL.
    pub download_url: Option<String>,
    /// Playback URL.
    pub playback_url: Option<String>,
    /// Transcript URL.
    pub transcript_url: Option<String>,
    /// Message duration.
    pub message_duration: Option<i64>,
    /// Consumer number.
    pub consumer_number: Option<String>,
    /// Consumer ID.
    pub consumer_id: Option<String>,
    /// Consumer display name.
    pub consumer_display_name: Option<String>,
    /// Status.
    pub status: Option<AccountInboxMessageStatus>,
}

/// Delete inbox messages.
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
    /// Queue IDs.
    ///
    /// Deprecated by Zoom.
    pub queue_ids: Option<Vec<String>>,
    /// Cc queue IDs.
    pub cc_queue_ids: Option<Vec<String>>,
    /// Flow IDs.
    pub flow_ids: Option<Vec<String>>,
}

/// Get inbox.
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
#[zoom_endpoint(
    GET "/contact_center/inboxes/<inbox_id>" -> GetInboxResponse,
    rate_limit = Light,
    scopes = ["contact_center_inbox:read:admin", "contact_center:read:inbox:admin"],
    errors = [(404, 3001, "the inbox does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetInbox {
    /// Inbox ID.
    pub inbox_id: String,
}

/// Response to [`GetInbox`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetInboxResponse {
    /// Inbox ID.
    pub inbox_id: Option<String>,
    /// Inbox name.
    pub inbox_name: Option<String>,
    /// Inbox description.
    pub inbox_description: Option<String>,
    /// Inbox type: always `voicemail`.
    pub inbox_type: Option<String>,
    /// Inbox content storage location.
    pub inbox_content_storage_location: Option<InboxContentStorageLocation>,
    /// Last modified time.
    pub last_modified_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<String>,
    /// Voicemail.
    pub voicemail: Option<GetInboxVoicemail>,
}

/// Value of `voicemail`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetInboxVoicemail {
    /// Soft delete.
    pub soft_delete: Option<bool>,
    /// Soft delete days limit.
    pub soft_delete_days_limit: Option<i64>,
    /// Voicemail time limit.
    pub voicemail_time_limit: Option<i64>,
    /// Delete voicemail days limit.
    pub delete_voicemail_days_limit: Option<i64>,
    /// Voicemail transcription.
    pub voicemail_transcription: Option<bool>,
    /// Voicemail notification by email.
    pub voicemail_notification_by_email: Option<VoicemailNotificationByEmail>,
    /// Greeting audio asset ID.
    pub greeting_audio_asset_id: Option<String>,
    /// Voicemail auto assignment.
    pub voicemail_auto_assignment: Option<VoicemailAutoAssignment>,
    /// Voicemail send reminders for unresolved.
    pub voicemail_send_reminders_for_unresolved: Option<VoicemailSendRemindersForUnresolved>,
}

/// Update inbox.
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
#[zoom_endpoint(
    PATCH "/contact_center/inboxes/<inbox_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_inbox:write:admin", "contact_center:update:inbox:admin"],
    errors = [(404, 3001, "the inbox does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateInbox {
    /// Inbox ID.
    pub inbox_id: String,
    /// Inbox name.
    pub inbox_name: Option<String>,
    /// Inbox description.
    pub inbox_description: Option<String>,
    /// Inbox content storage location.
    pub inbox_content_storage_location: Option<InboxContentStorageLocation>,
    /// Voicemail.
    pub voicemail: Option<GetInboxVoicemail>,
}

/// Update inbox email notification.
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
#[zoom_endpoint(
    PATCH "/contact_center/inboxes/<inbox_id>/email_notification" -> (),
    rate_limit = Light,
    scopes = ["contact_center_inbox:write:admin", "contact_center:update:inbox:admin"],
    errors = [(404, 3001, "the inbox does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateInboxEmailNotification {
    /// Inbox ID.
    pub inbox_id: String,
    /// User ID.
    pub user_id: Option<String>,
    /// Email notification.
    pub email_notification: Option<bool>,
}

/// Get inbox email notification list.
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
    /// Inbox ID.
    pub inbox_id: String,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`GetInboxEmailNotificationList`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InboxEmailNotificationList {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Email notifications.
    #[lossy]
    pub email_notifications: Vec<EmailNotification>,
}

/// Element of `email_notifications`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmailNotification {
    /// User ID.
    pub user_id: Option<String>,
    /// Email notification.
    pub email_notification: Option<bool>,
    /// Display name.
    pub display_name: Option<String>,
    /// User email.
    pub user_email: Option<String>,
}

/// List inbox messages.
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
    /// Inbox ID.
    pub inbox_id: String,
    /// Queue IDs.
    pub queue_ids: Option<Vec<String>>,
    /// Message type: always `voicemail`.
    pub message_type: Option<String>,
    /// Flow ID.
    pub flow_id: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListInboxMessages`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListInboxMessagesResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Messages.
    #[lossy]
    pub messages: Vec<InboxMessage>,
}

/// Element of `messages`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InboxMessage {
    /// Message ID.
    pub message_id: Option<String>,
    /// Inbox ID.
    pub inbox_id: Option<String>,
    /// Inbox name.
    pub inbox_name: Option<String>,
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Created at.
    pub created_at: Option<DateTime>,
    /// Flow ID.
    pub flow_id: Option<String>,
    /// Flow name.
    pub flow_name: Option<String>,
    /// Queue ID.
    pub queue_id: Option<String>,
    /// Queue name.
    pub queue_name: Option<String>,
    /// Message type: always `voicemail`.
    pub message_type: Option<String>,
    /// Download URL.
    pub download_url: Option<String>,
    /// Playback URL.
    pub playback_url: Option<String>,
    /// Transcript URL.
    pub transcript_url: Option<String>,
    /// Message duration.
    pub message_duration: Option<i64>,
    /// Consumer number.
    pub consumer_number: Option<String>,
    /// Consumer ID.
    pub consumer_id: Option<String>,
    /// Consumer display name.
    pub consumer_display_name: Option<String>,
    /// Status.
    pub status: Option<AccountInboxMessageStatus>,
}

/// Delete messages of inbox.
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
#[zoom_endpoint(
    DELETE "/contact_center/inboxes/<inbox_id>/messages" -> (),
    rate_limit = Light,
    scopes = ["contact_center_inbox:write:admin", "contact_center:delete:inbox_messages:admin"],
    errors = [(404, 3001, "the inbox does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteMessagesOfInbox {
    /// Inbox ID.
    pub inbox_id: String,
    /// Delete all messages: defaults to `true`.
    pub delete_all_messages: Option<bool>,
}

/// Delete inbox message.
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
    /// Inbox ID.
    pub inbox_id: String,
    /// Message ID.
    pub message_id: String,
}

/// Get inbox access queues.
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
#[zoom_endpoint(
    GET "/contact_center/inboxes/<inbox_id>/queues" -> InboxAccessQueues,
    rate_limit = Medium,
    scopes = ["contact_center_queue:read:admin", "contact_center:read:list_inbox_queues:admin"],
    errors = [(404, 3001, "the inbox does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetInboxAccessQueues {
    /// Inbox ID.
    pub inbox_id: String,
}

/// Response to [`GetInboxAccessQueues`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InboxAccessQueues {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Queues.
    pub queues: Option<Vec<InboxAccessQueue>>,
}

/// Element of `queues`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InboxAccessQueue {
    /// Queue ID.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// Cc queue ID.
    pub cc_queue_id: Option<String>,
    /// Queue name.
    pub queue_name: Option<String>,
    /// Agents count.
    pub agents_count: Option<i64>,
    /// Supervisors count.
    pub supervisors_count: Option<i64>,
    /// Channel types.
    ///
    /// Deprecated by Zoom.
    pub channel_types: Option<Vec<FlowChannelType>>,
    /// Channel.
    pub channel: Option<EngagementChannel>,
}

/// Assign inbox access queues.
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
    /// Inbox ID.
    pub inbox_id: String,
    /// Queue IDs: at most 30 items.
    ///
    /// Deprecated by Zoom.
    pub queue_ids: Option<Vec<String>>,
    /// Cc queue IDs: at most 30 items.
    pub cc_queue_ids: Option<Vec<String>>,
}

/// Remove inbox access queues.
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
    /// Inbox ID.
    pub inbox_id: String,
    /// Queue IDs.
    ///
    /// Deprecated by Zoom.
    pub queue_ids: Option<Vec<String>>,
    /// Cc queue IDs.
    pub cc_queue_ids: Option<Vec<String>>,
}

/// Get inbox users.
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
#[zoom_endpoint(
    GET "/contact_center/inboxes/<inbox_id>/users" -> InboxUsers,
    rate_limit = Medium,
    scopes = ["contact_center_user:read:admin", "contact_center:read:inbox_user:admin"],
    errors = [(404, 3001, "the inbox does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetInboxUsers {
    /// Inbox ID.
    pub inbox_id: String,
}

/// Response to [`GetInboxUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InboxUsers {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Users.
    pub users: Option<Vec<User>>,
}

/// Assign inbox access users.
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
    /// Inbox ID.
    pub inbox_id: String,
    /// User IDs: at most 30 items.
    pub user_ids: Option<Vec<String>>,
}

/// Unassign inbox access users.
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
    /// Inbox ID.
    pub inbox_id: String,
    /// User IDs: sent comma-separated.
    #[query(style = comma)]
    pub user_ids: Vec<String>,
}
