//! Audio library: 6 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::NamedAudioRef;

/// Returns one item from an audio library.
///
/// Open to the user who owns it and to admins; needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetAudioItem;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAudioItem::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/audio-library/GET/phone/audios/{audioId})
#[zoom_endpoint(
    GET "/phone/audios/<audio_id>" -> AudioItem,
    rate_limit = Light,
    scopes = ["phone:read", "phone:read:admin", "phone:read:audio", "phone:read:audio:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAudioItem {
    /// ID of the audio item in the Zoom Phone audio library.
    pub audio_id: String,
}

/// Response to [`GetAudioItem`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AudioItem {
    /// ID of the audio item; the prefix `removed_` marks one that is no longer in the library.
    pub audio_id: Option<String>,
    /// Name of the audio item.
    pub name: Option<String>,
    /// URL of the audio file, valid for six hours.
    pub play_url: Option<String>,
    /// Message that is turned into speech and played.
    pub text: Option<String>,
    /// Language of the spoken text, as a code such as `en-US`.
    pub voice_language: Option<VoiceLanguage>,
    /// Name of the synthetic voice that reads the text, such as `Joanna-Female`.
    pub voice_accent: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Language of the spoken text, as a code such as `en-US`.
///
/// Values of `voice_language` in [`AudioItem`].
#[zoom_enum]
pub enum VoiceLanguage {
    /// `en-US`: English (United States).
    #[value("en-US")]
    EnUs,
    /// `en-GB`: English (United Kingdom).
    #[value("en-GB")]
    EnGb,
    /// `en-GB-WLS`: English (Wales).
    #[value("en-GB-WLS")]
    EnGbWls,
    /// `en-AU`: English (Australia).
    #[value("en-AU")]
    EnAu,
    /// `en-IN`: English (India).
    #[value("en-IN")]
    EnIn,
    /// `en-ZA`: English (South Africa).
    #[value("en-ZA")]
    EnZa,
    /// `en-NZ`: English (New Zealand).
    #[value("en-NZ")]
    EnNz,
    /// `es-ES`: Spanish (Spain).
    #[value("es-ES")]
    EsEs,
    /// `es-US`: Spanish (United States).
    #[value("es-US")]
    EsUs,
    /// `es-MX`: Spanish (Mexico).
    #[value("es-MX")]
    EsMx,
    /// `fr-CA`: French (Canada).
    #[value("fr-CA")]
    FrCa,
    /// `da-DK`: Danish (Denmark).
    #[value("da-DK")]
    DaDk,
    /// `de-DE`: German (Germany).
    #[value("de-DE")]
    DeDe,
    /// `fr-FR`: French (France).
    #[value("fr-FR")]
    FrFr,
    /// `it-IT`: Italian (Italy).
    #[value("it-IT")]
    ItIt,
    /// `is-IS`: Icelandic (Iceland).
    #[value("is-IS")]
    IsIs,
    /// `nl-NL`: Dutch (Netherlands).
    #[value("nl-NL")]
    NlNl,
    /// `pt-PT`: Portuguese (Portugal).
    #[value("pt-PT")]
    PtPt,
    /// `ja-JP`: Japanese (Japan).
    #[value("ja-JP")]
    JaJp,
    /// `ko-KO`: The Korean language.
    #[value("ko-KO")]
    KoKo,
    /// `ko-KR`: Korean (South Korea).
    #[value("ko-KR")]
    KoKr,
    /// `pt-BR`: Portuguese (Brazil).
    #[value("pt-BR")]
    PtBr,
    /// `pl-PL`: Polish (Poland).
    #[value("pl-PL")]
    PlPl,
    /// `zh-CN`: Chinese (China).
    #[value("zh-CN")]
    ZhCn,
    /// `zh-TW`: Chinese (Taiwan).
    #[value("zh-TW")]
    ZhTw,
    /// `cmn-CN`: Mandarin Chinese (China).
    #[value("cmn-CN")]
    CmnCn,
    /// `tr-TR`: Turkish (Turkey).
    #[value("tr-TR")]
    TrTr,
    /// `nb-NO`: Norwegian Bokmål (Norway).
    #[value("nb-NO")]
    NbNo,
    /// `ro-RO`: Romanian (Romania).
    #[value("ro-RO")]
    RoRo,
    /// `ru-RU`: Russian (Russia).
    #[value("ru-RU")]
    RuRu,
    /// `sv-SE`: Swedish (Sweden).
    #[value("sv-SE")]
    SvSe,
    /// `cy-GB`: Welsh (United Kingdom).
    #[value("cy-GB")]
    CyGb,
    /// `ca-ES`: Catalan (Spain).
    #[value("ca-ES")]
    CaEs,
    /// `de-AT`: German (Austria).
    #[value("de-AT")]
    DeAt,
    /// `arb`: Modern Standard Arabic.
    Arb,
}

/// Updates one item in an audio library.
///
/// Open to the user who owns it and to admins; needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateAudioItem;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAudioItem::new("Zl3aVt0bQ9y", "hello.mp3").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/audio-library/PATCH/phone/audios/{audioId})
#[zoom_endpoint(
    PATCH "/phone/audios/<audio_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write", "phone:write:admin", "phone:update:audio", "phone:update:audio:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAudioItem {
    /// ID of the audio item in the Zoom Phone audio library.
    pub audio_id: String,
    /// Name of the audio item, such as `hello.mp3`.
    pub name: String,
}

/// Deletes one item from an audio library.
///
/// Open to the user who owns it and to admins; needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteAudioItem;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteAudioItem::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/audio-library/DELETE/phone/audios/{audioId})
#[zoom_endpoint(
    DELETE "/phone/audios/<audio_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write", "phone:write:admin", "phone:delete:audio", "phone:delete:audio:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAudioItem {
    /// ID of the audio item in the Zoom Phone audio library.
    pub audio_id: String,
}

/// Lists the personal audio items of one user.
///
/// Open to that user and to admins; needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListAudioItems;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListAudioItems::new("jill@example.com").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/audio-library/GET/phone/users/{userId}/audios)
#[zoom_endpoint(
    GET "/phone/users/<user_id>/audios" -> ListAudioItemsResponse,
    rate_limit = Light,
    scopes = ["phone:read", "phone:read:admin", "phone:read:list_audios", "phone:read:list_audios:admin"],
    errors = [
        (400, 300, INVALID_USER = "the user is invalid"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAudioItems {
    /// ID or email address of the user.
    pub user_id: String,
}

/// Response to [`ListAudioItems`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAudioItemsResponse {
    /// Audio items, one entry each. At most 100 items.
    pub audios: Option<Vec<NamedAudioRef>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds an item to a user's audio library by text-to-speech conversion.
///
/// Open to that user and to admins; needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddTextToSpeechAudio;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddTextToSpeechAudio::new("jill@example.com")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/audio-library/POST/phone/users/{userId}/audios)
#[zoom_endpoint(
    POST "/phone/users/<user_id>/audios" -> AddTextToSpeechAudioResponse,
    rate_limit = Light,
    scopes = ["phone:write", "phone:write:admin", "phone:write:audio", "phone:write:audio:admin"],
    errors = [
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddTextToSpeechAudio {
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

/// Response to [`AddTextToSpeechAudio`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddTextToSpeechAudioResponse {
    /// ID of the audio item; the prefix `removed_` marks one that is no longer in the library.
    pub audio_id: Option<String>,
    /// Name of the audio item.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Uploads voice files to a user's audio library.
///
/// Takes up to 5 files of at most 1 MB each; needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddAudioItems, Attachment};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddAudioItems::new("jill@example.com")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/audio-library/POST/phone/users/{userId}/audios/batch)
#[zoom_endpoint(
    POST "/phone/users/<user_id>/audios/batch" -> AddAudioItemsResponse,
    rate_limit = Heavy,
    scopes = ["phone:write", "phone:write:admin", "phone:write:batch_audios", "phone:write:batch_audios:admin"],
    errors = [
        (400, 400, LIMIT_EXCEEDED = "a limit was exceeded"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddAudioItems {
    /// ID or email address of the user.
    pub user_id: String,
    /// Audio files to upload, one entry each; MPEG or WAV of at most 1 MB. At most 5 items.
    pub attachments: Option<Vec<Attachment>>,
}

/// Audio file to upload, with its name, type and contents.
///
/// Element of `attachments` in [`AddAudioItems`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Attachment {
    /// MIME type of the audio file, such as `audio/mpeg`.
    pub audio_type: Option<String>,
    /// Contents of the audio file in Base64; the file has at most 1 MB.
    pub base64_encoding: Option<String>,
    /// File name of the audio file.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`AddAudioItems`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddAudioItemsResponse {
    /// Audio items, one entry each. At most 5 items.
    pub audios: Option<Vec<NamedAudioRef>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
