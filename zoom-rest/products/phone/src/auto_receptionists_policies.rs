//! Auto receptionists, policies: 5 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::{
    AssigneeExtensionType, NewVoicemailAccessMember, OverridablePolicy, PolicyChange,
    PolicyVoicemailNotificationByEmail, SiteLockedBy, UpdateAutoReceptionistPolicySms,
};

/// Returns the policy settings of one auto receptionist, such as those for voicemails and text messages.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetAutoReceptionistPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAutoReceptionistPolicy::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/GET/phone/auto_receptionists/{autoReceptionistId}/policies)
#[zoom_endpoint(
    GET "/phone/auto_receptionists/<auto_receptionist_id>/policies" -> AutoReceptionistPolicy,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:auto_receptionist_policy:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAutoReceptionistPolicy {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
}

/// Response to [`GetAutoReceptionistPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionistPolicy {
    /// Members with whom the voicemails are shared, one entry each.
    pub voicemail_access_members: Option<Vec<VoicemailAccessMember>>,
    /// Whether voicemails are transcribed; existing transcripts stay when it is turned off.
    pub voicemail_transcription: Option<OverridablePolicy>,
    /// Whether and how users are emailed about new voicemails.
    pub voicemail_notification_by_email: Option<PolicyVoicemailNotificationByEmail>,
    /// Whether and how text messages can be sent and received.
    pub sms: Option<AutoReceptionistPolicySms>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Member with whom an auto receptionist's voicemails are shared, with the rights granted.
///
/// Value of `voicemail_access_members` and `voicemail_access_member` in [`AutoReceptionistPolicy`] and [`AddPolicySubsettingResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoicemailAccessMember {
    /// ID of the share that lets the member access the voicemails.
    pub shared_id: Option<String>,
    /// ID of the user or common area that may use the shared voicemail.
    pub access_user_id: Option<String>,
    /// Kind of extension that may use the shared voicemail; a user if empty.
    pub access_user_type: Option<AssigneeExtensionType>,
    /// Whether the member may delete the messages.
    pub delete: Option<bool>,
    /// Whether the member may download the messages.
    pub download: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and how text messages can be sent and received.
///
/// Value of `sms` in [`AutoReceptionistPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionistPolicySms {
    /// Whether SMS messages can be sent and received; a number and calling plan are needed.
    pub enable: Option<bool>,
    /// Whether SMS may be exchanged with other countries; counts only if `enable` is true.
    pub international_sms: Option<bool>,
    /// Countries with which SMS may be exchanged, ISO 3166-1 alpha-2.
    pub international_sms_countries: Option<Vec<String>>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates the policy settings of one auto receptionist.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AutoReceptionistVoicemailEmail, UpdateAutoReceptionistPolicy};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAutoReceptionistPolicy::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/PATCH/phone/auto_receptionists/{autoReceptionistId}/policies)
#[zoom_endpoint(
    PATCH "/phone/auto_receptionists/<auto_receptionist_id>/policies" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:auto_receptionist_policy:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAutoReceptionistPolicy {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// Whether voicemails are transcribed; existing transcripts stay when it is turned off.
    pub voicemail_transcription: Option<PolicyChange>,
    /// Whether and how users are emailed about new voicemails.
    pub voicemail_notification_by_email: Option<AutoReceptionistVoicemailEmail>,
    /// Whether and how text messages can be sent and received.
    pub sms: Option<UpdateAutoReceptionistPolicySms>,
}

/// Whether and how users are emailed about new voicemails.
///
/// Value of `voicemail_notification_by_email` in [`UpdateAutoReceptionistPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionistVoicemailEmail {
    /// Whether the notification email carries the voicemail as a file.
    pub include_voicemail_file: Option<bool>,
    /// Whether the notification email carries the voicemail as text.
    pub include_voicemail_transcription: Option<bool>,
    /// Whether voicemails are forwarded to email; Zoom does not explain how this differs from `include_voicemail_file`.
    pub forward_voicemail_to_email: Option<bool>,
    /// Whether an email is sent when new voicemail arrives.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Gives a user or common area shared access to an auto receptionist's voicemails.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddPolicySubsetting, AssigneeExtensionType, NewVoicemailAccessMember};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddPolicySubsetting::new("Zl3aVt0bQ9y", "voice_mail")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/POST/phone/auto_receptionists/{autoReceptionistId}/policies/{policyType})
#[zoom_endpoint(
    POST "/phone/auto_receptionists/<auto_receptionist_id>/policies/<policy_type>" -> AddPolicySubsettingResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:auto_receptionist_policy:admin"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (400, 429, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddPolicySubsetting {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// Part of the policy: always `voice_mail`, for shared access to voicemails.
    pub policy_type: String,
    /// User or common area that gets access to the voicemails, with the rights granted.
    pub voicemail_access_member: Option<NewVoicemailAccessMember>,
}

/// Response to [`AddPolicySubsetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddPolicySubsettingResponse {
    /// User or common area that gets access to the voicemails, with the rights granted.
    pub voicemail_access_member: Option<VoicemailAccessMember>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes what a member with shared access may do with an auto receptionist's voicemails.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{UpdatePolicySubsetting, UpdateRequestVoicemailAccessMember};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePolicySubsetting::new("Zl3aVt0bQ9y", "voice_mail")
///     .voicemail_access_members(vec![
///         UpdateRequestVoicemailAccessMember::new()
///             .access_member_id("Zl3aVt0bQ9y")
///             .delete(false)
///             .download(true)
///             .shared_id("Zl3aVt0bQ9y"),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/PATCH/phone/auto_receptionists/{autoReceptionistId}/policies/{policyType})
#[zoom_endpoint(
    PATCH "/phone/auto_receptionists/<auto_receptionist_id>/policies/<policy_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:auto_receptionist_policy:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePolicySubsetting {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// Part of the policy: always `voice_mail`, for shared access to voicemails.
    pub policy_type: String,
    /// Member whose access to the shared voicemails changes, with the rights to set.
    ///
    /// Deprecated by Zoom.
    pub voicemail_access_member: Option<UpdateSubsettingVoicemailAccessMember>,
    /// Members whose access to the shared voicemails changes, with the rights to set, one entry each. At most 10 items.
    pub voicemail_access_members: Option<Vec<UpdateRequestVoicemailAccessMember>>,
}

/// Member whose access to the shared voicemails changes, with the rights to set.
///
/// Value of `voicemail_access_member` in [`UpdatePolicySubsetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateSubsettingVoicemailAccessMember {
    /// ID of the user or common area that may use the shared voicemail.
    pub access_user_id: Option<String>,
    /// Kind of extension that may use the shared voicemail; a user if empty.
    pub access_user_type: Option<AssigneeExtensionType>,
    /// Whether the member may delete the messages.
    pub delete: Option<bool>,
    /// Whether the member may download the messages.
    pub download: Option<bool>,
    /// Whether the member may share the voicemails.
    pub share: Option<bool>,
    /// ID of the share that lets the member access the voicemails.
    pub shared_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Member whose access to shared voicemails changes, with the rights to set.
///
/// Element of `voicemail_access_members` in [`UpdatePolicySubsetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateRequestVoicemailAccessMember {
    /// ID of the user or common area that may listen to the voicemails.
    pub access_member_id: Option<String>,
    /// Kind of extension that is given access to the shared voicemail; a user if empty.
    pub access_member_type: Option<AssigneeExtensionType>,
    /// Whether the member may delete the messages.
    pub delete: Option<bool>,
    /// Whether the member may download the messages.
    pub download: Option<bool>,
    /// Whether the member may share the voicemails.
    pub share: Option<bool>,
    /// ID of the share that lets the member access the voicemails.
    pub shared_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Ends the shared access of members to an auto receptionist's voicemails.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeletePolicySubsetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeletePolicySubsetting::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/DELETE/phone/auto_receptionists/{autoReceptionistId}/policies/{policyType})
#[zoom_endpoint(
    DELETE "/phone/auto_receptionists/<auto_receptionist_id>/policies/<policy_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:auto_receptionist_policy:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeletePolicySubsetting {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// Part of the policy: always `voice_mail`, for shared access to voicemails.
    pub policy_type: String,
    /// IDs of the shares to remove, as `shared_id` of the members with access. Sent as `shared_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub shared_ids: Vec<String>,
}
