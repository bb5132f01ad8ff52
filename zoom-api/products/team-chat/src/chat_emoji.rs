//! Chat emoji: 3 operations.

use zoom_core::{FilePart, zoom_endpoint, zoom_object};

/// List custom emojis.
///
/// # Examples
///
/// ```
/// use zoom_api::team_chat::ListCustomEmojis;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let emojis = ListCustomEmojis::new()
///     .page_size(50)
///     .search_key("Zl3aVt0bQ9y")
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/chat/emoji" -> ListCustomEmojisResponse,
    paginate = emojis: Emojis,
    rate_limit = Light,
    scopes = [
        "chat:read:admin",
        "chat:read",
        "chat:write:admin",
        "chat:write",
        "team_chat:read:list_custom_emojis",
        "team_chat:read:list_custom_emojis:admin",
    ],
    errors = [(400, 300, "a setting that this needs is off"), (400, 5333, "a limit is exceeded")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListCustomEmojis {
    /// How many records a page holds: at most 50, `10` unless said.
    pub page_size: Option<i64>,
    /// Search key: 3 to 256 characters.
    pub search_key: Option<String>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`ListCustomEmojis`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCustomEmojisResponse {
    /// Emojis.
    pub emojis: Vec<Emojis>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// Search key.
    pub search_key: Option<String>,
}

/// Emojis.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Emojis {
    /// File ID.
    pub file_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// Member ID.
    pub member_id: Option<String>,
    /// User name.
    pub user_name: Option<String>,
    /// User email.
    pub user_email: Option<String>,
    /// Date added.
    pub date_added: Option<String>,
}

/// Add custom emoji.
///
/// # Examples
///
/// ```
/// use zoom_api::team_chat::AddCustomEmoji;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = AddCustomEmoji::new("Support", zoom_core::FilePart::open("picture.png")?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/chat/emoji/files" -> AddCustomEmojiResponse,
    base = FileApi,
    body = multipart,
    rate_limit = Light,
    scopes = ["chat:write", "chat:write:admin", "team_chat:write:custom_emoji", "team_chat:write:custom_emoji:admin"],
    errors = [
        (400, 300, "a limit is exceeded"),
        (400, 400, "not supported here"),
        (400, 500, "it could not be done"),
        (403, 40090, "no permission"),
        (409, 30010, "it exists already"),
    ],
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddCustomEmoji {
    /// Name: 3 to 100 characters.
    pub name: String,
    /// File: at most 256 characters.
    #[part(file)]
    pub file: FilePart,
}

/// What [`AddCustomEmoji`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddCustomEmojiResponse {
    /// File ID.
    pub file_id: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Delete custom emoji.
///
/// # Examples
///
/// ```
/// use zoom_api::team_chat::DeleteCustomEmoji;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteCustomEmoji::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/chat/emoji/<file_id>" -> (),
    rate_limit = Light,
    scopes = [
        "chat:write",
        "chat:write:admin",
        "team_chat:delete:custom_emoji",
        "team_chat:delete:custom_emoji:admin",
    ],
    errors = [
        (400, 4600, "it could not be done"),
        (400, 300, "a setting that this needs is off"),
        (403, 200, "no permission"),
        (404, 5404, "the custom emoji does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteCustomEmoji {
    /// File ID.
    pub file_id: String,
}
