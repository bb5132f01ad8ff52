//! Chat reminder: 3 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_object};

/// Sets a reminder for the caller about one message in a chat with a contact or in a channel.
///
/// Either `to_contact` or `to_channel` must be set.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::CreateReminderMessage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// CreateReminderMessage::new("Zl3aVt0bQ9y")
///     .to_contact("jill@example.com")
///     .remind_time("2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?)
///     .reminder_note("Answer Jill")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-reminder/POST/chat/messages/{messageId}/reminder)
#[zoom_endpoint(
    POST "/chat/messages/<message_id>/reminder" -> (),
    rate_limit = Light,
    scopes = ["chat_message:write", "team_chat:write:reminder"],
    errors = [
        (400, 4100, INVALID_PARAMETER_4100 = "a parameter is invalid"),
        (400, 4101, INVALID_PARAMETER_4101 = "a parameter is invalid"),
        (400, 4102, PARAMETER_MISSING_OR_INVALID_4102 = "a parameter is missing or invalid"),
        (400, 4103, PARAMETER_MISSING_OR_INVALID_4103 = "a parameter is missing or invalid"),
        (400, 4104, MESSAGE_ID_MISSING = "the message ID is missing"),
        (400, 4105, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 4106, DATE_DOES_NOT_HAVE_DOCUMENTED_FORMAT = "a date does not have the documented format"),
        (404, 4200, MESSAGE_DOES_NOT_EXIST = "the message does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateReminderMessage {
    /// ID of the message.
    pub message_id: String,
    /// Email address of the contact with whom the message was exchanged; use either it or `to_channel`.
    pub to_contact: Option<String>,
    /// ID of the channel; use either it or `to_contact`.
    pub to_channel: Option<String>,
    /// When the reminder goes off, in UTC, within 90 days; use either it or `delay_seconds`.
    pub remind_time: Option<DateTime>,
    /// Seconds from now until the reminder goes off; use either it or `remind_time`.
    #[range(300..=7776000)]
    pub delay_seconds: Option<i64>,
    /// Free text stored with the reminder.
    pub reminder_note: Option<String>,
}

/// Deletes the caller's reminder about one message in a chat with a contact or in a channel.
///
/// Either `to_contact` or `to_channel` must be set.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::DeleteMessageReminder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteMessageReminder::new("Zl3aVt0bQ9y")
///     .to_contact("jill@example.com")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-reminder/DELETE/chat/messages/{messageId}/reminder)
#[zoom_endpoint(
    DELETE "/chat/messages/<message_id>/reminder" -> (),
    rate_limit = Light,
    scopes = ["chat_message:write", "team_chat:delete:reminder"],
    errors = [
        (400, 4100, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 4200, MESSAGE_DOES_NOT_EXIST = "the message does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteMessageReminder {
    /// ID of the message.
    pub message_id: String,
    /// Email address of the contact with whom the message was exchanged; use either it or `to_channel`.
    pub to_contact: Option<String>,
    /// ID of the channel; use either it or `to_contact`.
    pub to_channel: Option<String>,
}

/// Lists the caller's reminders of messages, in one conversation or in all.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListReminders;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let reminders = ListReminders::new()
///     .to_contact("jill@example.com")
///     .page_size(20)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-reminder/GET/chat/reminder)
#[zoom_endpoint(
    GET "/chat/reminder" -> ListRemindersResponse,
    paginate = reminders: Reminder,
    rate_limit = Light,
    scopes = ["chat_message:read", "team_chat:read:list_reminders"],
    errors = [
        (400, 4100, INVALID_PARAMETER_4100 = "a parameter is invalid"),
        (400, 4101, INVALID_PARAMETER_4101 = "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListReminders {
    /// Email address of the contact whose chat with the caller is meant; without it and `to_channel`, all reminders are listed.
    pub to_contact: Option<String>,
    /// ID of the channel whose reminders are listed; without it and `to_contact`, all reminders are listed.
    pub to_channel: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(1..=20)]
    pub page_size: Option<i64>,
}

/// Response to [`ListReminders`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListRemindersResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Reminders of messages, one entry each.
    #[lossy]
    pub reminders: Vec<Reminder>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Reminder of a message, with its note and time.
///
/// Element of `reminders` in [`ListRemindersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Reminder {
    /// Free text stored with the reminder.
    pub reminder_note: Option<String>,
    /// Text of the message to be reminded of.
    pub content: Option<String>,
    /// When the message was sent, in milliseconds since the Unix epoch.
    pub message_timestamp: Option<i64>,
    /// When the reminder was created.
    pub create_time: Option<DateTime>,
    /// When the reminder goes off, in UTC.
    pub remind_time: Option<DateTime>,
    /// ID of the message.
    pub message_id: Option<String>,
    /// ID of the message that starts the thread; only if the reminder is for a reply.
    pub main_message_id: Option<String>,
    /// When the message that starts the thread was sent, in Unix milliseconds; only if the reminder is for a reply.
    pub main_message_timestamp: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
