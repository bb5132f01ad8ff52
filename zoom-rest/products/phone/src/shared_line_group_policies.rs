//! Shared line group, policies: 5 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::{OverridablePolicy, PolicyChange, PolicyVoicemailAccessMember, VoicemailAccessGrant};

/// Returns the Zoom Phone policy settings of one shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetSharedLineGroupPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSharedLineGroupPolicy::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/GET/phone/shared_line_groups/{sharedLineGroupId}/policies)
#[zoom_endpoint(
    GET "/phone/shared_line_groups/<shared_line_group_id>/policies" -> GetSharedLineGroupPolicyResponse,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:shared_line_group_policy:admin"],
    errors = [(400, 404, SHARED_LINE_GROUP_DOES_NOT_EXIST = "the shared line group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSharedLineGroupPolicy {
    /// ID of the shared line group.
    pub shared_line_group_id: String,
}

/// Response to [`GetSharedLineGroupPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetSharedLineGroupPolicyResponse {
    /// Policy that lets people listen to voicemail over the phone with a PIN.
    pub check_voicemails_over_phone: Option<OverridablePolicy>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes the Zoom Phone policy settings of one shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{PolicyChange, UpdateSharedLineGroupPolicy};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSharedLineGroupPolicy::new("Zl3aVt0bQ9y")
///     .check_voicemails_over_phone(PolicyChange::new().enable(true))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/PATCH/phone/shared_line_groups/{sharedLineGroupId}/policies)
#[zoom_endpoint(
    PATCH "/phone/shared_line_groups/<shared_line_group_id>/policies" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:shared_line_group_policy:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSharedLineGroupPolicy {
    /// ID of the shared line group.
    pub shared_line_group_id: String,
    /// Policy that lets people listen to voicemail over the phone with a PIN.
    pub check_voicemails_over_phone: Option<PolicyChange>,
}

/// Shares the voicemails of a shared line group with members.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddPolicySettingToSharedLineGroup, VoicemailAccessGrant};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddPolicySettingToSharedLineGroup::new("Zl3aVt0bQ9y", "voice_mail")
///     .voicemail_access_members(vec![
///         VoicemailAccessGrant::new()
///             .access_user_id("Zl3aVt0bQ9y")
///             .allow_download(true),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/POST/phone/shared_line_groups/{slgId}/policies/{policyType})
#[zoom_endpoint(
    POST "/phone/shared_line_groups/<slg_id>/policies/<policy_type>" -> AddPolicySettingSharedLineGroupResponse,
    rate_limit = Medium,
    scopes = ["phone:write:admin", "phone:write:shared_line_group_policy:admin"],
    errors = [
        (400, 400, LIST_HAS_TOO_MANY_ITEMS = "a list has too many items"),
        (404, 404, SHARED_LINE_GROUP_DOES_NOT_EXIST = "the shared line group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddPolicySettingToSharedLineGroup {
    /// ID of the shared line group.
    pub slg_id: String,
    /// Part of the policy: always `voice_mail`, for shared access to voicemails.
    pub policy_type: String,
    /// Members with whom the voicemails are shared, one entry each. At most 10 items.
    pub voicemail_access_members: Option<Vec<VoicemailAccessGrant>>,
}

/// Response to [`AddPolicySettingToSharedLineGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddPolicySettingSharedLineGroupResponse {
    /// Members with whom the voicemails are shared, one entry each.
    pub voicemail_access_members: Option<Vec<PolicyVoicemailAccessMember>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes what members with shared access may do with the voicemails of a shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{PolicyVoicemailAccessMember, UpdateSlgPolicySetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSlgPolicySetting::new("Zl3aVt0bQ9y", "voice_mail")
///     .voicemail_access_members(vec![
///         PolicyVoicemailAccessMember::new()
///             .access_user_id("Zl3aVt0bQ9y")
///             .allow_download(true)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/PATCH/phone/shared_line_groups/{slgId}/policies/{policyType})
#[zoom_endpoint(
    PATCH "/phone/shared_line_groups/<slg_id>/policies/<policy_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:shared_line_group_policy:admin"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 404, SHARED_LINE_GROUP_DOES_NOT_EXIST = "the shared line group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSlgPolicySetting {
    /// ID of the shared line group.
    pub slg_id: String,
    /// Part of the policy: always `voice_mail`, for shared access to voicemails.
    pub policy_type: String,
    /// Members with whom the voicemails are shared, one entry each. At most 10 items.
    pub voicemail_access_members: Option<Vec<PolicyVoicemailAccessMember>>,
}

/// Ends the shared access of members to the voicemails of a shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteSlgPolicySetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSlgPolicySetting::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/DELETE/phone/shared_line_groups/{slgId}/policies/{policyType})
#[zoom_endpoint(
    DELETE "/phone/shared_line_groups/<slg_id>/policies/<policy_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:shared_line_group_policy:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSlgPolicySetting {
    /// ID of the shared line group.
    pub slg_id: String,
    /// Part of the policy: always `voice_mail`, for shared access to voicemails.
    pub policy_type: String,
    /// IDs of the shares to remove, as `shared_id` of the members with access. Sent comma-separated. At most 20 items.
    #[query(style = comma)]
    pub shared_ids: Vec<String>,
}
