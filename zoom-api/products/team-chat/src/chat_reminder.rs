//! Chat reminder: 3 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_object};

/// Create reminder message.
///
/// # Examples
///
/// ```
/// use zoom_api::team_chat::CreateReminderMessage;
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
        (400, 4100, "a parameter is not valid"),
        (400, 4101, "a parameter is not valid"),
        (400, 4102, "a parameter is missing or not valid"),
        (400, 4103, "a parameter is missing or not valid"),
        (400, 4104, "a parameter is missing or not valid"),
        (400, 4105, "a limit is exceeded"),
        (400, 4106, "a parameter is not valid"),
        (404, 4200, "the message does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
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
    /// Delay seconds: from 300 to 7776000.
    pub delay_seconds: Option<i64>,
    /// Reminder note.
    pub reminder_note: Option<String>,
}

/// Delete reminder for message.
///
/// # Examples
///
/// ```
/// use zoom_api::team_chat::DeleteReminderForMessage;
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
    errors = [(400, 4100, "a parameter is not valid"), (404, 4200, "the message does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
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
/// use zoom_api::team_chat::ListReminders;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let reminders = ListReminders::new()
///     .to_contact("one")
///     .to_channel("one")
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/chat/reminder" -> ListRemindersResponse,
    paginate = reminders: Reminder,
    rate_limit = Light,
    scopes = ["chat_message:read", "team_chat:read:list_reminders"],
    errors = [(400, 4100, "a parameter is not valid"), (400, 4101, "a parameter is not valid")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListReminders {
    /// To contact.
    pub to_contact: Option<String>,
    /// To channel.
    pub to_channel: Option<String>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: from 1 to 20, `10` unless said.
    pub page_size: Option<i64>,
}

/// What [`ListReminders`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRemindersResponse {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Reminders.
    pub reminders: Vec<Reminder>,
}

/// Reminder.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
