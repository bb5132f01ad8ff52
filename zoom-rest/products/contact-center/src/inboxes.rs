//! Inboxes: 5 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

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
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListInboxes`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListInboxesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Inboxes, one entry each.
    #[lossy]
    pub inboxes: Vec<Inbox>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Inbox for messages from consumers, with its type and the number of users and queues that have access.
///
/// Element of `inboxes` in [`ListInboxesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Inbox {
    /// ID of the contact center inbox.
    pub inbox_id: Option<String>,
    /// Name of the contact center inbox.
    pub inbox_name: Option<String>,
    /// Kind of messages that the inbox collects. Always `voicemail`.
    pub inbox_type: Option<String>,
    /// Number of users with access to the inbox.
    pub access_user_count: Option<i64>,
    /// Number of queues with access to the inbox.
    pub access_queue_count: Option<i64>,
    /// When the inbox was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// ID of the user who changed the inbox last.
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
///     .inbox_description("Voicemails for the support team")
///     .inbox_type("voicemail")
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
    /// Kind of messages that the inbox collects. The only value is `voicemail`.
    pub inbox_type: Option<String>,
    /// Country where inbox content is stored, ISO 3166-1 alpha-2.
    pub inbox_content_storage_location: Option<InboxContentStorageLocation>,
    /// Voicemail settings of the inbox.
    pub voicemail: Option<InboxVoicemail>,
}

/// Country where inbox content is stored, ISO 3166-1 alpha-2.
///
/// Values of `inbox_content_storage_location` in [`CreateInbox`] and other types.
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

/// Voicemail settings of the inbox.
///
/// Value of `voicemail` in [`CreateInbox`].
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
///
/// Value of `voicemail_notification_by_email` in [`InboxVoicemail`] and other types.
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
    /// When the inbox was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// ID of the user who changed the inbox last.
    pub modified_by: Option<String>,
    /// Voicemail settings of the inbox.
    pub voicemail: Option<CreateInboxVoicemail>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Voicemail settings of the inbox.
///
/// Value of `voicemail` in [`CreateInboxResponse`].
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
    /// To whom new voicemails are assigned automatically.
    pub voicemail_auto_assignment: Option<VoicemailAutoAssignment>,
    /// Whether and when agents are reminded of voicemails that nobody resolved.
    pub voicemail_send_reminders_for_unresolved: Option<VoicemailSendRemindersForUnresolved>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// To whom new voicemails are assigned automatically.
///
/// Value of `voicemail_auto_assignment` in [`CreateInboxVoicemail`] and [`UpdateInboxVoicemail`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoicemailAutoAssignment {
    /// Whether voicemail is assigned automatically.
    pub enable: Option<bool>,
    /// To whom voicemail is assigned automatically.
    pub voicemail_auto_assignment_type: Option<VoicemailAutoAssignmentType>,
    /// Whether voicemail goes only to users in a work session (`1`) or not (`0`); for assignment types `2` to `5` only.
    pub voicemail_auto_assignment_during_active_work_session: Option<VoicemailDuringActiveWorkSession>,
    /// ID of the user, queue or team that gets the voicemail; for the types `1`, `3` and `4` only.
    pub voicemail_auto_assignment_content_id: Option<String>,
    /// ID of the profile by which voicemail is assigned, for the types `2` to `5` only; Zoom calls it a routine profile and does not explain it.
    pub voicemail_auto_assignment_routine_profile_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// To whom voicemail is assigned automatically.
///
/// Values of `voicemail_auto_assignment_type` in [`VoicemailAutoAssignment`] and [`GetInboxVoicemailAutoAssignment`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum VoicemailAutoAssignmentType {
    /// `1`: Assigned to a user.
    User = 1,
    /// `2`: Assigned by the inbox's access list, which names who has access to the inbox.
    AccessList = 2,
    /// `3`: Assigned to a queue.
    Queue = 3,
    /// `4`: Assigned to a team.
    Team = 4,
    /// `5`: Assigned in rotation.
    Rotation = 5,
}

/// Whether voicemail is assigned only to users in an active work session; not for assignment to a single user.
///
/// Values of `voicemail_auto_assignment_during_active_work_session` in [`VoicemailAutoAssignment`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum VoicemailDuringActiveWorkSession {
    /// `0`: Voicemail also goes to users outside a work session.
    Inactive = 0,
    /// `1`: Voicemail goes only to users in an active work session.
    Active = 1,
}

/// Whether and when agents are reminded of voicemails that nobody resolved.
///
/// Value of `voicemail_send_reminders_for_unresolved` in [`CreateInboxVoicemail`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoicemailSendRemindersForUnresolved {
    /// Whether reminders of unresolved voicemails are sent.
    pub enable: Option<bool>,
    /// Time after which a reminder of an unresolved voicemail is sent, from 1 to 10,080. In minutes.
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
///     .inbox_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .delete_all_messages_and_inboxes(true)
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
    errors = [(404, 3001, INBOX_DOES_NOT_EXIST = "the inbox does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteInboxes {
    /// IDs of the inboxes to delete. Sent as `inbox_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub inbox_ids: Option<Vec<String>>,
    /// Whether the inboxes are deleted with all their messages.
    pub delete_all_messages_and_inboxes: Option<bool>,
    /// ID of the inbox that takes over the messages of deleted inboxes.
    pub move_to_inbox_id: Option<String>,
}

/// Returns one Zoom Contact Center inbox.
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
    errors = [(404, 3001, INBOX_DOES_NOT_EXIST = "the inbox does not exist")],
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
    /// When the inbox was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// ID of the user who changed the inbox last.
    pub modified_by: Option<String>,
    /// Voicemail settings of the inbox.
    pub voicemail: Option<GetInboxVoicemail>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Voicemail settings of the inbox.
///
/// Value of `voicemail` in [`GetInboxResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
    /// ID of the stored audio recording (audio asset) that callers hear as the voicemail greeting.
    pub greeting_audio_asset_id: Option<String>,
    /// To whom new voicemails are assigned automatically.
    pub voicemail_auto_assignment: Option<GetInboxVoicemailAutoAssignment>,
    /// Whether and when agents are reminded of voicemails that nobody resolved.
    pub voicemail_send_reminders_for_unresolved: Option<VoicemailSendRemindersForUnresolved>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// To whom new voicemails are assigned automatically.
///
/// Value of `voicemail_auto_assignment` in [`GetInboxVoicemail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetInboxVoicemailAutoAssignment {
    /// Whether voicemail is assigned automatically.
    pub enable: Option<bool>,
    /// To whom voicemail is assigned automatically.
    pub voicemail_auto_assignment_type: Option<VoicemailAutoAssignmentType>,
    /// Whether voicemail goes only to users in a work session (`1`) or not (`0`); for assignment types `2` to `5` only.
    pub voicemail_auto_assignment_during_active_work_session: Option<i64>,
    /// ID of the user, queue or team that gets the voicemail; for the types `1`, `3` and `4` only.
    pub voicemail_auto_assignment_content_id: Option<String>,
    /// ID of the profile by which voicemail is assigned, for the types `2` to `5` only; Zoom calls it a routine profile and does not explain it.
    pub voicemail_auto_assignment_routine_profile_id: Option<String>,
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
///     .inbox_description("Voicemails for the support team")
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
    errors = [(404, 3001, INBOX_DOES_NOT_EXIST = "the inbox does not exist")],
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
    /// Voicemail settings of the inbox.
    pub voicemail: Option<UpdateInboxVoicemail>,
}

/// Voicemail settings of the inbox.
///
/// Value of `voicemail` in [`UpdateInbox`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateInboxVoicemail {
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
    /// ID of the stored audio recording (audio asset) that callers hear as the voicemail greeting.
    pub greeting_audio_asset_id: Option<String>,
    /// To whom new voicemails are assigned automatically.
    pub voicemail_auto_assignment: Option<VoicemailAutoAssignment>,
    /// Whether and when agents are reminded of voicemails that nobody resolved.
    pub voicemail_send_reminders_for_unresolved: Option<VoicemailSendRemindersForUnresolved>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
