//! Audio library: 6 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    AddAudioItemsResponse, AddTextToSpeechAudioResponse, Attachment, AudioItem, ListAudioItemsResponse,
};

/// Returns one item from an audio library.
///
/// Open to the user who owns it and to admins; needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetAudioItem;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAudioItem::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/audio-library/GET/accounts/{accountId}/phone/audios/{audioId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/audios/<audio_id>" -> AudioItem,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:audio:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAudioItem {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the audio item in the Zoom Phone audio library.
    pub audio_id: String,
}

/// Updates one item in an audio library.
///
/// Open to the user who owns it and to admins; needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdateAudioItem;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAudioItem::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "hello.mp3").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/audio-library/PATCH/accounts/{accountId}/phone/audios/{audioId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/audios/<audio_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:audio:master"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAudioItem {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the audio item in the Zoom Phone audio library.
    pub audio_id: String,
    /// Name of the audio item, such as `hello.mp3`.
    pub name: String,
}

/// Deletes one item from an audio library.
///
/// Open to the user who owns it and to admins; needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteAudioItem;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteAudioItem::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/audio-library/DELETE/accounts/{accountId}/phone/audios/{audioId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/audios/<audio_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:audio:master"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAudioItem {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the audio item in the Zoom Phone audio library.
    pub audio_id: String,
}

/// Lists the personal audio items of one user.
///
/// Open to that user and to admins; needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListAudioItems;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListAudioItems::new("Zl3aVt0bQ9y", "jill@example.com")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/audio-library/GET/accounts/{accountId}/phone/users/{userId}/audios)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/users/<user_id>/audios" -> ListAudioItemsResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:list_audios:master"],
    errors = [
        (400, 300, INVALID_USER = "the user is invalid"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAudioItems {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
}

/// Adds an item to a user's audio library by text-to-speech conversion.
///
/// Open to that user and to admins; needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::AddTextToSpeechAudio;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddTextToSpeechAudio::new("Zl3aVt0bQ9y", "jill@example.com")
///     .audio_name("closed.mp3")
///     .text("Thank you for calling. We are closed today.")
///     .voice_language("en-US")
///     .voice_accent("Joanna-Female")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/audio-library/POST/accounts/{accountId}/phone/users/{userId}/audios)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/users/<user_id>/audios" -> AddTextToSpeechAudioResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:audio:master"],
    errors = [
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddTextToSpeechAudio {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// Name of the audio item to create, such as `hello.mp3`.
    pub audio_name: Option<String>,
    /// Message that is turned into speech, at most 3,000 characters.
    pub text: Option<String>,
    /// Language of the spoken text, as a code such as `en-US`.
    pub voice_language: Option<String>,
    /// Name of the synthetic voice that reads the text, such as `Joanna-Female`.
    pub voice_accent: Option<String>,
}

/// Uploads voice files to a user's audio library.
///
/// Takes up to 5 files of at most 1 MB each; needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::Attachment;
/// use zoom_rest::phone::master::AddAudioItems;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddAudioItems::new("Zl3aVt0bQ9y", "jill@example.com")
///     .attachments(vec![
///         Attachment::new()
///             .audio_type("audio/mpeg")
///             .base64_encoding("SUQzBAAAAAAAAA==")
///             .name("hello.mp3"),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/audio-library/POST/accounts/{accountId}/phone/users/{userId}/audios/batch)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/users/<user_id>/audios/batch" -> AddAudioItemsResponse,
    rate_limit = Heavy,
    scopes = ["phone:master", "phone:write:batch_audios:master"],
    errors = [
        (400, 400, LIMIT_EXCEEDED = "a limit was exceeded"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddAudioItems {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// Audio files to upload, one entry each; MPEG or WAV of at most 1 MB. At most 5 items.
    pub attachments: Option<Vec<Attachment>>,
}
