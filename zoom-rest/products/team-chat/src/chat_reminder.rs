//! Chat reminder: 3 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_object};

/// Create reminder message.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::CreateReminderMessage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// CreateReminderMessage::new("Zl3aVt0bQ9y")
///     .to_contact("one")
///     .to_channel("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/chat/messages/<message_id>/reminder" -> (),
    rate_limit = Light,
    scopes = ["chat_message:write", "team_chat:write:reminder"],
    errors = [
        (400, 4100, "a parameter is invalid"),
        (400, 4101, "a parameter is invalid"),
        (400, 4102, "a parameter is missing or invalid"),
        (400, 4103, "a parameter is missing or invalid"),
        (400, 4104, "a parameter is missing or invalid"),
        (400, 4105, "a limit is exceeded"),
        (400, 4106, "a parameter is invalid"),
        (404, 4200, "the message does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateReminderMessage {
    /// Message ID.
    pub message_id: String,
    /// To contact.
    pub to_contact: Option<String>,
    /// To channel.
    pub to_channel: Option<String>,
    /// Remind time.
    pub remind_time: Option<DateTime>,
    /// Delay seconds.
    #[range(300..=7776000)]
    pub delay_seconds: Option<i64>,
    /// Reminder note.
    pub reminder_note: Option<String>,
}

/// Delete reminder for message.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::DeleteReminderForMessage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteReminderForMessage::new("Zl3aVt0bQ9y")
///     .to_contact("one")
///     .to_channel("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/chat/messages/<message_id>/reminder" -> (),
    rate_limit = Light,
    scopes = ["chat_message:write", "team_chat:delete:reminder"],
    errors = [(400, 4100, "a parameter is invalid"), (404, 4200, "the message does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteReminderForMessage {
    /// Message ID.
    pub message_id: String,
    /// To contact.
    pub to_contact: Option<String>,
    /// To channel.
    pub to_channel: Option<String>,
}

/// List reminders.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListReminders;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let reminders = ListReminders::new()
///     .to_contact("one")
///     .to_channel("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/chat/reminder" -> ListRemindersResponse,
    paginate = reminders: Reminder,
    rate_limit = Light,
    scopes = ["chat_message:read", "team_chat:read:list_reminders"],
    errors = [(400, 4100, "a parameter is invalid"), (400, 4101, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListReminders {
    /// To contact.
    pub to_contact: Option<String>,
    /// To channel.
    pub to_channel: Option<String>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `10`.
    #[range(1..=20)]
    pub page_size: Option<i64>,
}

/// Response to [`ListReminders`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListRemindersResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Reminders.
    #[lossy]
    pub reminders: Vec<Reminder>,
}

/// Element of `reminders`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Reminder {
    /// Reminder note.
    pub reminder_note: Option<String>,
    /// Content.
    pub content: Option<String>,
    /// Message timestamp.
    pub message_timestamp: Option<i64>,
    /// Create time.
    pub create_time: Option<DateTime>,
    /// Remind time.
    pub remind_time: Option<DateTime>,
    /// Message ID.
    pub message_id: Option<String>,
    /// Main message ID.
    pub main_message_id: Option<String>,
    /// Main message timestamp.
    pub main_message_timestamp: Option<i64>,
}
