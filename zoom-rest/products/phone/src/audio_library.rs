//! Audio library: 6 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::Audio;

/// Get audio item.
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
#[zoom_endpoint(
    GET "/phone/audios/<audio_id>" -> AudioItem,
    rate_limit = Light,
    scopes = ["phone:read", "phone:read:admin", "phone:read:audio", "phone:read:audio:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAudioItem {
    /// Audio ID.
    pub audio_id: String,
}

/// Response to [`GetAudioItem`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AudioItem {
    /// Audio ID.
    pub audio_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Play URL.
    pub play_url: Option<String>,
    /// Text.
    pub text: Option<String>,
    /// Voice language.
    pub voice_language: Option<VoiceLanguage>,
    /// Voice accent.
    pub voice_accent: Option<String>,
}

/// Values of `voice_language`.
#[zoom_enum]
pub enum VoiceLanguage {
    /// `en-US`.
    #[value("en-US")]
    EnUs,
    /// `en-GB`.
    #[value("en-GB")]
    EnGb,
    /// `en-GB-WLS`.
    #[value("en-GB-WLS")]
    EnGbWls,
    /// `en-AU`.
    #[value("en-AU")]
    EnAu,
    /// `en-IN`.
    #[value("en-IN")]
    EnIn,
    /// `en-ZA`.
    #[value("en-ZA")]
    EnZa,
    /// `en-NZ`.
    #[value("en-NZ")]
    EnNz,
    /// `es-ES`.
    #[value("es-ES")]
    EsEs,
    /// `es-US`.
    #[value("es-US")]
    EsUs,
    /// `es-MX`.
    #[value("es-MX")]
    EsMx,
    /// `fr-CA`.
    #[value("fr-CA")]
    FrCa,
    /// `da-DK`.
    #[value("da-DK")]
    DaDk,
    /// `de-DE`.
    #[value("de-DE")]
    DeDe,
    /// `fr-FR`.
    #[value("fr-FR")]
    FrFr,
    /// `it-IT`.
    #[value("it-IT")]
    ItIt,
    /// `is-IS`.
    #[value("is-IS")]
    IsIs,
    /// `nl-NL`.
    #[value("nl-NL")]
    NlNl,
    /// `pt-PT`.
    #[value("pt-PT")]
    PtPt,
    /// `ja-JP`.
    #[value("ja-JP")]
    JaJp,
    /// `ko-KO`.
    #[value("ko-KO")]
    KoKo,
    /// `ko-KR`.
    #[value("ko-KR")]
    KoKr,
    /// `pt-BR`.
    #[value("pt-BR")]
    PtBr,
    /// `pl-PL`.
    #[value("pl-PL")]
    PlPl,
    /// `zh-CN`.
    #[value("zh-CN")]
    ZhCn,
    /// `zh-TW`.
    #[value("zh-TW")]
    ZhTw,
    /// `cmn-CN`.
    #[value("cmn-CN")]
    CmnCn,
    /// `tr-TR`.
    #[value("tr-TR")]
    TrTr,
    /// `nb-NO`.
    #[value("nb-NO")]
    NbNo,
    /// `ro-RO`.
    #[value("ro-RO")]
    RoRo,
    /// `ru-RU`.
    #[value("ru-RU")]
    RuRu,
    /// `sv-SE`.
    #[value("sv-SE")]
    SvSe,
    /// `cy-GB`.
    #[value("cy-GB")]
    CyGb,
    /// `ca-ES`.
    #[value("ca-ES")]
    CaEs,
    /// `de-AT`.
    #[value("de-AT")]
    DeAt,
    /// `arb`.
    Arb,
}

/// Update audio item.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateAudioItem;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAudioItem::new("Zl3aVt0bQ9y", "Support").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/audios/<audio_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write", "phone:write:admin", "phone:update:audio", "phone:update:audio:admin"],
    errors = [(400, 300, "the request was rejected")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAudioItem {
    /// Audio ID.
    pub audio_id: String,
    /// Name.
    pub name: String,
}

/// Delete audio item.
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
#[zoom_endpoint(
    DELETE "/phone/audios/<audio_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write", "phone:write:admin", "phone:delete:audio", "phone:delete:audio:admin"],
    errors = [(400, 300, "the request was rejected")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAudioItem {
    /// Audio ID.
    pub audio_id: String,
}

/// List audio items.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListAudioItems;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListAudioItems::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/users/<user_id>/audios" -> ListAudioItemsResponse,
    rate_limit = Light,
    scopes = ["phone:read", "phone:read:admin", "phone:read:list_audios", "phone:read:list_audios:admin"],
    errors = [
        (400, 300, "the user is invalid"),
        (404, 2001, "the account does not exist"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAudioItems {
    /// User ID.
    pub user_id: String,
}

/// Response to [`ListAudioItems`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAudioItemsResponse {
    /// Audios: at most 100 items.
    pub audios: Option<Vec<Audio>>,
}

/// Add audio item for text to speech conversion.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddAudioItemForTextToSpeechConversion;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddAudioItemForTextToSpeechConversion::new("me")
///     .audio_name("Support")
///     .text("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/users/<user_id>/audios" -> AddAudioItemForTextToSpeechConversionResponse,
    rate_limit = Light,
    scopes = ["phone:write", "phone:write:admin", "phone:write:audio", "phone:write:audio:admin"],
    errors = [(400, 300, "a resource named in the request does not exist"), (404, 2001, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddAudioItemForTextToSpeechConversion {
    /// User ID.
    pub user_id: String,
    /// Audio name.
    pub audio_name: Option<String>,
    /// Text.
    pub text: Option<String>,
    /// Voice language.
    pub voice_language: Option<String>,
    /// Voice accent.
    pub voice_accent: Option<String>,
}

/// Response to [`AddAudioItemForTextToSpeechConversion`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddAudioItemForTextToSpeechConversionResponse {
    /// Audio ID.
    pub audio_id: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Add audio items.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddAudioItems;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddAudioItems::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/users/<user_id>/audios/batch" -> AddAudioItemsResponse,
    rate_limit = Heavy,
    scopes = ["phone:write", "phone:write:admin", "phone:write:batch_audios", "phone:write:batch_audios:admin"],
    errors = [
        (400, 400, "a limit is exceeded"),
        (404, 2001, "the account does not exist"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddAudioItems {
    /// User ID.
    pub user_id: String,
    /// Attachments: at most 5 items.
    pub attachments: Option<Vec<Attachment>>,
}

/// Element of `attachments`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Attachment {
    /// Audio type.
    pub audio_type: Option<String>,
    /// Base64 encoding.
    pub base64_encoding: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Response to [`AddAudioItems`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddAudioItemsResponse {
    /// Audios: at most 5 items.
    pub audios: Option<Vec<Audio>>,
}
