//! Auto receptionists: 13 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::super::{
    AddPolicySubsettingResponse, AudioOrSpeechLanguage, AutoReceptionist, AutoReceptionistPolicy,
    AutoReceptionistVoicemailEmail, HolidayHour, IdAndName, ListAutoReceptionistsResponse, NamedExtension,
    NewVoicemailAccessMember, PhoneNumber, PolicyChange, RecordingStorageLocation, UpdateAutoReceptionistPolicySms,
    VoicemailSharing,
};

/// Lists the account's auto receptionists.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListAutoReceptionists;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let auto_receptionists = ListAutoReceptionists::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/auto-receptionists/GET/accounts/{accountId}/phone/auto_receptionists)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/auto_receptionists" -> ListAutoReceptionistsResponse,
    paginate = auto_receptionists: AutoReceptionist,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_auto_receptionists:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAutoReceptionists {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Adds an auto receptionist, which answers calls with a recording and routes them.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::AddAutoReceptionist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddAutoReceptionist::new("Zl3aVt0bQ9y", "Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/auto-receptionists/POST/accounts/{accountId}/phone/auto_receptionists)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/auto_receptionists" -> NamedExtension,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:auto_receptionist:master"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddAutoReceptionist {
    /// ID of the sub-account.
    pub account_id: String,
    /// Name of the auto receptionist.
    pub name: String,
    /// ID of the Zoom Phone site for the auto receptionist; needed if the account has multiple sites.
    pub site_id: Option<String>,
}

/// Returns one auto receptionist of the account.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetAutoReceptionist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAutoReceptionist::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/auto-receptionists/GET/accounts/{accountId}/phone/auto_receptionists/{autoReceptionistId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/auto_receptionists/<auto_receptionist_id>" -> GetAutoReceptionistResponse,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:auto_receptionist:master"],
    errors = [(400, 300, INVALID_PARAMETER = "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAutoReceptionist {
    /// ID of the sub-account.
    pub account_id: String,
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
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdateAutoReceptionist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAutoReceptionist::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/auto-receptionists/PATCH/accounts/{accountId}/phone/auto_receptionists/{autoReceptionistId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/auto_receptionists/<auto_receptionist_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:auto_receptionist:master"],
    errors = [
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (400, 400, INVALID_SHORT_NUMBER_LENGTH = "the short number length is invalid"),
        (400, 10001, VALUE_ALREADY_IN_USE = "the value is already in use"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAutoReceptionist {
    /// ID of the sub-account.
    pub account_id: String,
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
    /// IANA time zone of the auto receptionist.
    pub timezone: Option<String>,
    /// Country where call recordings, voicemails, their transcripts and custom greetings are stored; fixed if locked for the account.
    pub recording_storage_location: Option<RecordingStorageLocation>,
}

/// Deletes one auto receptionist, unless it is the primary one.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteNonPrimaryAutoReceptionist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteNonPrimaryAutoReceptionist::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/auto-receptionists/DELETE/accounts/{accountId}/phone/auto_receptionists/{autoReceptionistId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/auto_receptionists/<auto_receptionist_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:auto_receptionist:master"],
    errors = [
        (400, 400, MAIN_AUTO_RECEPTIONIST_NOT_DELETED = "the main auto receptionist could not be deleted"),
        (400, 404, AUTO_RECEPTIONIST_DOES_NOT_EXIST = "the auto receptionist does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteNonPrimaryAutoReceptionist {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
}

/// Assigns unassigned phone numbers to an auto receptionist.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::PhoneNumber;
/// use zoom_rest::phone::master::AssignAutoReceptionistPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignAutoReceptionistPhoneNumbers::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .phone_numbers(vec![PhoneNumber::new().number("+14155550123")])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/auto-receptionists/POST/accounts/{accountId}/phone/auto_receptionists/{autoReceptionistId}/phone_numbers)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/auto_receptionists/<auto_receptionist_id>/phone_numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:auto_receptionist_number:master"],
    errors = [
        (400, 400, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (404, 404, AUTO_RECEPTIONIST_DOES_NOT_EXIST = "the auto receptionist does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignAutoReceptionistPhoneNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// Unassigned phone numbers to assign, each by its ID or by the number itself.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
}

/// Removes all phone numbers from an auto receptionist.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UnassignAllAutoReceptionistPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignAllAutoReceptionistPhoneNumbers::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/auto-receptionists/DELETE/accounts/{accountId}/phone/auto_receptionists/{autoReceptionistId}/phone_numbers)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/auto_receptionists/<auto_receptionist_id>/phone_numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:auto_receptionist_number:master"],
    errors = [(404, 404, AUTO_RECEPTIONIST_DOES_NOT_EXIST = "the auto receptionist does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignAllAutoReceptionistPhoneNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
}

/// Removes one phone number from an auto receptionist.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UnassignAutoReceptionistPhoneNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignAutoReceptionistPhoneNumber::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/auto-receptionists/DELETE/accounts/{accountId}/phone/auto_receptionists/{autoReceptionistId}/phone_numbers/{phoneNumberId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/auto_receptionists/<auto_receptionist_id>/phone_numbers/<phone_number_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:auto_receptionist_number:master"],
    errors = [
        (400, 400, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (404, 404, AUTO_RECEPTIONIST_DOES_NOT_EXIST = "the auto receptionist does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignAutoReceptionistPhoneNumber {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// ID of the phone number to remove, or the number itself in E.164 format.
    pub phone_number_id: String,
}

/// Returns the policy settings of one auto receptionist, such as those for voicemails and text messages.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetAutoReceptionistPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAutoReceptionistPolicy::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/auto-receptionists/GET/accounts/{accountId}/phone/auto_receptionists/{autoReceptionistId}/policies)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/auto_receptionists/<auto_receptionist_id>/policies" -> AutoReceptionistPolicy,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:auto_receptionist_policy:master"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAutoReceptionistPolicy {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
}

/// Updates the policy settings of one auto receptionist.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AutoReceptionistVoicemailEmail;
/// use zoom_rest::phone::master::UpdateAutoReceptionistPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAutoReceptionistPolicy::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .voicemail_notification_by_email(
///         AutoReceptionistVoicemailEmail::new()
///             .include_voicemail_file(true)
///             .enable(true),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/auto-receptionists/PATCH/accounts/{accountId}/phone/auto_receptionists/{autoReceptionistId}/policies)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/auto_receptionists/<auto_receptionist_id>/policies" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:auto_receptionist_policy:master"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAutoReceptionistPolicy {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// Whether voicemails are transcribed; existing transcripts stay when it is turned off.
    pub voicemail_transcription: Option<PolicyChange>,
    /// Whether and how users are emailed about new voicemails.
    pub voicemail_notification_by_email: Option<AutoReceptionistVoicemailEmail>,
    /// Whether and how text messages can be sent and received.
    pub sms: Option<UpdateAutoReceptionistPolicySms>,
}

/// Gives a user or common area shared access to an auto receptionist's voicemails.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AssigneeExtensionType, NewVoicemailAccessMember};
/// use zoom_rest::phone::master::AddPolicySubsetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddPolicySubsetting::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "voice_mail")
///     .voicemail_access_member(
///         NewVoicemailAccessMember::new()
///             .access_user_id("Zl3aVt0bQ9y")
///             .access_user_type(AssigneeExtensionType::User)
///             .download(true),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/auto-receptionists/POST/accounts/{accountId}/phone/auto_receptionists/{autoReceptionistId}/policies/{policyType})
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/auto_receptionists/<auto_receptionist_id>/policies/<policy_type>" -> AddPolicySubsettingResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:auto_receptionist_policy:master"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (400, 429, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddPolicySubsetting {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// Part of the policy: always `voice_mail`, for shared access to voicemails.
    pub policy_type: String,
    /// User or common area that gets access to the voicemails, with the rights granted.
    pub voicemail_access_member: Option<NewVoicemailAccessMember>,
}

/// Changes what a member with shared access may do with an auto receptionist's voicemails.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::VoicemailSharing;
/// use zoom_rest::phone::master::UpdatePolicySubsetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePolicySubsetting::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "voice_mail")
///     .voicemail_access_member(
///         VoicemailSharing::new()
///             .access_user_id("Zl3aVt0bQ9y")
///             .delete(false)
///             .download(true),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/auto-receptionists/PATCH/accounts/{accountId}/phone/auto_receptionists/{autoReceptionistId}/policies/{policyType})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/auto_receptionists/<auto_receptionist_id>/policies/<policy_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:auto_receptionist_policy:master"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePolicySubsetting {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// Part of the policy: always `voice_mail`, for shared access to voicemails.
    pub policy_type: String,
    /// Member whose access to the shared voicemails changes, with the rights to set.
    pub voicemail_access_member: Option<VoicemailSharing>,
}

/// Ends the shared access of members to an auto receptionist's voicemails.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeletePolicySubsetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeletePolicySubsetting::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "voice_mail",
///     vec!["Zl3aVt0bQ9y".to_owned()],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/auto-receptionists/DELETE/accounts/{accountId}/phone/auto_receptionists/{autoReceptionistId}/policies/{policyType})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/auto_receptionists/<auto_receptionist_id>/policies/<policy_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:auto_receptionist_policy:master"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeletePolicySubsetting {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// Part of the policy: always `voice_mail`, for shared access to voicemails.
    pub policy_type: String,
    /// IDs of the shares to remove, as `shared_id` of the members with access. Sent as `shared_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub shared_ids: Vec<String>,
}
