//! Auto receptionists: 5 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_object};

use super::{AudioOrSpeechLanguage, IdAndName, NamedExtension, PhoneNumber, RecordingStorageLocation};

/// Lists the account's auto receptionists.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListAutoReceptionists;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let auto_receptionists = ListAutoReceptionists::new()
///     .page_size(100)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/GET/phone/auto_receptionists)
#[zoom_endpoint(
    GET "/phone/auto_receptionists" -> ListAutoReceptionistsResponse,
    paginate = auto_receptionists: AutoReceptionist,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_auto_receptionists:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAutoReceptionists {
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListAutoReceptionists`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAutoReceptionistsResponse {
    /// Auto receptionists, which greet callers and route their calls, one entry each.
    #[lossy]
    pub auto_receptionists: Vec<AutoReceptionist>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Auto receptionist in a list, with its numbers, site and language.
///
/// Element of `auto_receptionists` in [`ListAutoReceptionistsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionist {
    /// Name of the cost center to which the auto receptionist belongs.
    pub cost_center: Option<String>,
    /// Name of the department to which the auto receptionist belongs.
    pub department: Option<String>,
    /// Extension ID of the auto receptionist.
    pub extension_id: Option<String>,
    /// Extension number of the auto receptionist, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// ID of the auto receptionist.
    pub id: Option<String>,
    /// Name of the auto receptionist.
    pub name: Option<String>,
    /// IANA time zone of the auto receptionist.
    pub timezone: Option<String>,
    /// Language of Zoom's own audio prompts, as a language tag such as `en-US`.
    pub audio_prompt_language: Option<String>,
    /// Holidays on which other call handling applies.
    pub holiday_hours: Option<Vec<HolidayHour>>,
    /// Phone numbers of the auto receptionist, one entry each.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Zoom Phone site to which the auto receptionist belongs.
    pub site: Option<IdAndName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Holiday with its ID, name, start and end.
///
/// Element of `holiday_hours` in [`AutoReceptionist`] and [`GetAutoReceptionistResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HolidayHour {
    /// ID of the holiday.
    pub id: Option<String>,
    /// Name of the holiday.
    pub name: Option<String>,
    /// When the holiday begins, in UTC.
    pub from: Option<DateTime>,
    /// When the holiday ends, in UTC.
    pub to: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds an auto receptionist, which answers calls with a recording and routes them.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddAutoReceptionist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddAutoReceptionist::new("Support").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/POST/phone/auto_receptionists)
#[zoom_endpoint(
    POST "/phone/auto_receptionists" -> NamedExtension,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:auto_receptionist:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddAutoReceptionist {
    /// Name of the auto receptionist.
    pub name: String,
    /// ID of the Zoom Phone site for the auto receptionist; needed if the account has multiple sites.
    pub site_id: Option<String>,
}

/// Returns one auto receptionist of the account.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetAutoReceptionist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAutoReceptionist::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/GET/phone/auto_receptionists/{autoReceptionistId})
#[zoom_endpoint(
    GET "/phone/auto_receptionists/<auto_receptionist_id>" -> GetAutoReceptionistResponse,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:auto_receptionist:admin"],
    errors = [(400, 300, INVALID_PARAMETER = "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAutoReceptionist {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
}

/// Response to [`GetAutoReceptionist`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetAutoReceptionistResponse {
    /// Name of the cost center to which the auto receptionist belongs.
    pub cost_center: Option<String>,
    /// Name of the department to which the auto receptionist belongs.
    pub department: Option<String>,
    /// Extension ID of the auto receptionist.
    pub extension_id: Option<String>,
    /// Extension number of the auto receptionist.
    pub extension_number: Option<i64>,
    /// Name of the auto receptionist.
    pub name: Option<String>,
    /// IANA time zone of the auto receptionist.
    pub timezone: Option<String>,
    /// Language of Zoom's own audio prompts, as a language tag such as `en-US`.
    pub audio_prompt_language: Option<AudioOrSpeechLanguage>,
    /// Language tag, such as `en-US`, of speech in voicemail and recordings.
    pub default_transcription_language: Option<AudioOrSpeechLanguage>,
    /// Holidays on which other call handling applies. At most 100 items.
    pub holiday_hours: Option<Vec<HolidayHour>>,
    /// Phone numbers of the auto receptionist, one entry each. At most 50 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Zoom Phone site to which the auto receptionist belongs.
    pub site: Option<IdAndName>,
    /// Country where call recordings, voicemails, their transcripts and custom greetings are stored.
    pub recording_storage_location: Option<RecordingStorageLocation>,
    /// Name of the customer's own Oracle Cloud storage for recordings, voicemails and prompts.
    pub own_storage_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one auto receptionist, such as its display name or extension number.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateAutoReceptionist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAutoReceptionist::new("Zl3aVt0bQ9y")
///     .cost_center("Sales")
///     .department("Sales")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/PATCH/phone/auto_receptionists/{autoReceptionistId})
#[zoom_endpoint(
    PATCH "/phone/auto_receptionists/<auto_receptionist_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:auto_receptionist:admin"],
    errors = [
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (400, 400, INVALID_SHORT_NUMBER_LENGTH = "the short number length is invalid"),
        (400, 10001, VALUE_ALREADY_IN_USE = "the value is already in use"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAutoReceptionist {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// Name of the cost center to which the auto receptionist belongs.
    pub cost_center: Option<String>,
    /// Name of the department to which the auto receptionist belongs.
    pub department: Option<String>,
    /// Extension number for the auto receptionist; the short one if the site has a site code.
    pub extension_number: Option<i64>,
    /// Name of the auto receptionist.
    #[length(..=32)]
    pub name: Option<String>,
    /// Language of Zoom's own audio prompts, as a language tag such as `en-US`.
    pub audio_prompt_language: Option<AudioOrSpeechLanguage>,
    /// Language tag, such as `en-US`, of speech in voicemail and recordings.
    pub default_transcription_language: Option<AudioOrSpeechLanguage>,
    /// IANA time zone of the auto receptionist.
    pub timezone: Option<String>,
    /// Country where call recordings, voicemails, their transcripts and custom greetings are stored; fixed if locked for the account.
    pub recording_storage_location: Option<RecordingStorageLocation>,
}

/// Deletes one auto receptionist, unless it is the primary one.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteNonPrimaryAutoReceptionist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteNonPrimaryAutoReceptionist::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/DELETE/phone/auto_receptionists/{autoReceptionistId})
#[zoom_endpoint(
    DELETE "/phone/auto_receptionists/<auto_receptionist_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:auto_receptionist:admin"],
    errors = [
        (400, 400, MAIN_AUTO_RECEPTIONIST_NOT_DELETED = "the main auto receptionist could not be deleted"),
        (400, 404, AUTO_RECEPTIONIST_DOES_NOT_EXIST = "the auto receptionist does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteNonPrimaryAutoReceptionist {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
}
