//! Chat emoji: 3 operations.

use zoom_core::{Extra, FilePart, zoom_endpoint, zoom_object};

/// Lists the account's custom emojis for Zoom Team Chat.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListCustomEmojis;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let emojis = ListCustomEmojis::new()
///     .page_size(50)
///     .search_key("party")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-emoji/GET/chat/emoji)
#[zoom_endpoint(
    GET "/chat/emoji" -> ListCustomEmojisResponse,
    paginate = emojis: CustomEmoji,
    rate_limit = Light,
    scopes = [
        "chat:read:admin",
        "chat:read",
        "chat:write:admin",
        "chat:write",
        "team_chat:read:list_custom_emojis",
        "team_chat:read:list_custom_emojis:admin",
    ],
    errors = [
        (400, 300, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 5333, LIMIT_EXCEEDED = "a limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCustomEmojis {
    /// How many entries a page holds. Default: `10`.
    #[range(..=50)]
    pub page_size: Option<i64>,
    /// Text that the names of the emojis contain; 3 to 256 characters, capitals matter.
    #[length(3..=256)]
    pub search_key: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListCustomEmojis`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCustomEmojisResponse {
    /// Custom emojis of the account, one entry each.
    #[lossy]
    pub emojis: Vec<CustomEmoji>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Text that was looked for in the names of the emojis.
    pub search_key: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Custom emoji of the account, with the user who added it.
///
/// Element of `emojis` in [`ListCustomEmojisResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomEmoji {
    /// ID of the custom emoji.
    pub file_id: Option<String>,
    /// Name of the emoji.
    pub name: Option<String>,
    /// ID of the person who added the custom emoji.
    pub user_id: Option<String>,
    /// Member ID, in chat, of the person who added the custom emoji; it is not the user ID.
    pub member_id: Option<String>,
    /// Name of the person who added the custom emoji.
    pub user_name: Option<String>,
    /// Email address of the person who added the custom emoji.
    pub user_email: Option<String>,
    /// When the emoji was added.
    pub date_added: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Uploads a custom emoji for Zoom Team Chat.
///
/// Use the `fileapi.zoom.us` host.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::AddCustomEmoji;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddCustomEmoji::new(
///     "party_parrot",
///     zoom_core::FilePart::open("picture.png")?,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-emoji/POST/chat/emoji/files)
#[zoom_endpoint(
    POST "/chat/emoji/files" -> AddCustomEmojiResponse,
    base = FileApi,
    body = multipart,
    rate_limit = Light,
    scopes = ["chat:write", "chat:write:admin", "team_chat:write:custom_emoji", "team_chat:write:custom_emoji:admin"],
    errors = [
        (400, 300, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 400, NOT_SUPPORTED = "not supported"),
        (400, 500, CUSTOM_EMOJI_NOT_ADDED = "the custom emoji could not be added"),
        (403, 40090, PERMISSION_DENIED = "permission denied"),
        (409, 30010, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
    ],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct AddCustomEmoji {
    /// Name of the emoji; letters, numbers and underscores.
    #[length(3..=100)]
    pub name: String,
    /// Picture of the emoji, a JPEG, PNG or GIF of at most 256 KB.
    #[part(file)]
    pub file: FilePart,
}

/// Response to [`AddCustomEmoji`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddCustomEmojiResponse {
    /// ID of the custom emoji.
    pub file_id: Option<String>,
    /// Name of the emoji; letters, numbers and underscores.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one custom emoji by its file ID.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::DeleteCustomEmoji;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteCustomEmoji::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-emoji/DELETE/chat/emoji/{fileId})
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
        (400, 4600, CUSTOM_EMOJI_NOT_DELETED = "the custom emoji could not be deleted"),
        (400, 300, SETTING_TURNED_OFF = "a required setting is turned off"),
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (404, 5404, CUSTOM_EMOJI_DOES_NOT_EXIST = "the custom emoji does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCustomEmoji {
    /// ID of the custom emoji, as in `file_id` of the emoji list.
    pub file_id: String,
}
