//! Information barriers: 5 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the account's Information Barriers policies, which keep groups of users from communicating with each other.
///
/// Zoom Support must first turn on Information Barriers for the account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::ListInformationBarrierPolicies;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let policies = ListInformationBarrierPolicies::new()
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/information-barriers/GET/information_barriers/policies)
#[zoom_endpoint(
    GET "/information_barriers/policies" -> ListInformationBarrierPoliciesResponse,
    paginate = policies: InformationBarrierPolicy,
    rate_limit = Medium,
    scopes = ["information_barriers:read:admin", "information_barrier:read:list_policies:admin"],
    errors = [(400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListInformationBarrierPolicies {
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListInformationBarrierPolicies`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListInformationBarrierPoliciesResponse {
    /// The policies, one entry each.
    #[lossy]
    pub policies: Vec<InformationBarrierPolicy>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Information barrier policy between two groups, with what it blocks and whether it is in force.
///
/// Element of `policies` in [`ListInformationBarrierPoliciesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InformationBarrierPolicy {
    /// ID of the first group in the information barrier policy (Group 1).
    pub assigned_group_id: Option<String>,
    /// ID of the policy.
    pub id: Option<String>,
    /// Name of the Information Barriers policy.
    pub policy_name: Option<String>,
    /// ID of the chaperone group, whose part in the policy Zoom does not document.
    pub chaperone_group_id: Option<String>,
    /// What people in the two groups are kept from doing together.
    pub settings: Option<InformationBarrierPolicySettings>,
    /// Whether the policy is activated.
    pub status: Option<InformationBarrierPolicyStatus>,
    /// ID of the second group in the information barrier policy (Group 2).
    pub to_group_id: Option<String>,
    /// Kind of restriction: a block, with chat open to both groups (`0`) or to Group 1 alone (`1`), or no block, with chat open to Group 1 alone (`2`) or to both (`3`); Zoom supports only `0`. One of `0` to `3`.
    #[wire("type")]
    pub kind: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What people in the two groups are kept from doing together.
///
/// Value of `settings` in [`InformationBarrierPolicy`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InformationBarrierPolicySettings {
    /// Whether users of the two groups are barred from calling each other. Required in requests.
    #[required(new)]
    pub complete_phone_calls: Option<bool>,
    /// Whether users of the two groups are kept from exchanging files in a meeting. Required in requests.
    #[required(new)]
    pub file_transfer: Option<bool>,
    /// Whether users of the two groups are kept from chatting with each other. Required in requests.
    #[required(new)]
    pub im: Option<bool>,
    /// Whether users of the two groups are kept from using the meeting chat together. Required in requests.
    #[required(new)]
    pub in_meeting_chat: Option<bool>,
    /// Whether users of the two groups are kept from meeting each other. Required in requests.
    #[required(new)]
    pub meeting: Option<bool>,
    /// Whether users of the two groups are kept from exchanging SMS. Required in requests.
    #[required(new)]
    pub message_via_sms: Option<bool>,
    /// Whether people in the two groups are kept from recording meetings with each other. Required in requests.
    #[required(new)]
    pub recording: Option<bool>,
    /// Whether the information barrier keeps the groups from sharing screens in meetings. Required in requests.
    #[required(new)]
    pub screen_share: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the information barrier policy, which limits communication between groups of users, is enabled.
///
/// Values of `status` in [`InformationBarrierPolicy`] and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum InformationBarrierPolicyStatus {
    /// `0`: The policy is disabled.
    Disabled = 0,
    /// `1`: The policy is enabled.
    Enabled = 1,
}

/// Creates an Information Barriers policy that keeps groups of users from communicating.
///
/// Zoom Support must first turn on Information Barriers for the account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{CreateInformationBarrierPolicy, InformationBarrierPolicySettings, InformationBarrierPolicyStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateInformationBarrierPolicy::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "Traders and analysts",
///     InformationBarrierPolicySettings::new(
///         true,
///         true,
///         true,
///         true,
///         true,
///         true,
///         true,
///         true,
///     ),
///     InformationBarrierPolicyStatus::Enabled,
///     "Zl3aVt0bQ9y",
///     0,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/information-barriers/POST/information_barriers/policies)
#[zoom_endpoint(
    POST "/information_barriers/policies" -> InformationBarrierPolicyResponse,
    rate_limit = Medium,
    scopes = ["information_barriers:write:admin", "information_barrier:write:policy:admin"],
    errors = [
        (400, 300, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (400, 7002, PERMISSION_DENIED = "permission denied"),
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateInformationBarrierPolicy {
    /// ID of the first group in the information barrier policy (Group 1).
    pub assigned_group_id: String,
    /// ID of the policy, which Zoom requires even to create one, without saying where it comes from.
    pub id: String,
    /// Name of the Information Barriers policy.
    pub policy_name: String,
    /// What people in the two groups are kept from doing together.
    pub settings: InformationBarrierPolicySettings,
    /// Whether the policy is activated.
    pub status: InformationBarrierPolicyStatus,
    /// ID of the second group in the information barrier policy (Group 2).
    pub to_group_id: String,
    /// Kind of restriction: a block, with chat open to both groups (`0`) or to Group 1 alone (`1`), or no block, with chat open to Group 1 alone (`2`) or to both (`3`); Zoom supports only `0`. One of `0` to `3`. Default: `0`.
    #[serde(rename = "type")]
    pub kind: i64,
}

/// Response to [`CreateInformationBarrierPolicy`] and [`GetInformationBarrierPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InformationBarrierPolicyResponse {
    /// ID of the first group in the information barrier policy (Group 1).
    pub assigned_group_id: Option<String>,
    /// ID of the policy.
    pub id: Option<String>,
    /// Name of the Information Barriers policy.
    pub policy_name: Option<String>,
    /// What people in the two groups are kept from doing together.
    pub settings: Option<InformationBarrierPolicySettings>,
    /// Whether the policy is activated.
    pub status: Option<InformationBarrierPolicyStatus>,
    /// ID of the second group in the information barrier policy (Group 2).
    pub to_group_id: Option<String>,
    /// Kind of restriction: a block, with chat open to both groups (`0`) or to Group 1 alone (`1`), or no block, with chat open to Group 1 alone (`2`) or to both (`3`); Zoom supports only `0`. One of `0` to `3`.
    #[wire("type")]
    pub kind: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns an Information Barriers policy, which keeps two groups of users from communicating with each other.
///
/// Zoom Support must first turn on Information Barriers for the account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::GetInformationBarrierPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetInformationBarrierPolicy::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/information-barriers/GET/information_barriers/policies/{policyId})
#[zoom_endpoint(
    GET "/information_barriers/policies/<policy_id>" -> InformationBarrierPolicyResponse,
    rate_limit = Medium,
    scopes = ["information_barriers:read:admin", "information_barrier:read:policy:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetInformationBarrierPolicy {
    /// ID of the Information Barriers policy.
    pub policy_id: String,
}

/// Updates an Information Barriers policy, which keeps two groups of users from communicating with each other.
///
/// Zoom Support must first turn on Information Barriers for the account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{InformationBarrierPolicySettings, InformationBarrierPolicyStatus, UpdateInformationBarriersPolicy};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateInformationBarriersPolicy::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "Traders and analysts",
///     InformationBarrierPolicySettings::new(
///         true,
///         true,
///         true,
///         true,
///         true,
///         true,
///         true,
///         true,
///     ),
///     InformationBarrierPolicyStatus::Enabled,
///     "Zl3aVt0bQ9y",
///     0,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/information-barriers/PATCH/information_barriers/policies/{policyId})
#[zoom_endpoint(
    PATCH "/information_barriers/policies/<policy_id>" -> (),
    rate_limit = Medium,
    scopes = ["information_barriers:write:admin", "information_barrier:update:policy:admin"],
    errors = [(400, 7001, GROUP_POLICY_NOT_FOUND = "the group policy was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateInformationBarriersPolicy {
    /// ID of the Information Barriers policy to update.
    pub policy_id: String,
    /// ID of the first group in the information barrier policy (Group 1).
    pub assigned_group_id: String,
    /// ID of the policy once more, as Zoom requires it in the body besides `policy_id`.
    pub id: String,
    /// Name of the Information Barriers policy.
    pub policy_name: String,
    /// What people in the two groups are kept from doing together.
    pub settings: InformationBarrierPolicySettings,
    /// Whether the policy is activated.
    pub status: InformationBarrierPolicyStatus,
    /// ID of the second group in the information barrier policy (Group 2).
    pub to_group_id: String,
    /// Kind of restriction: a block, with chat open to both groups (`0`) or to Group 1 alone (`1`), or no block, with chat open to Group 1 alone (`2`) or to both (`3`); Zoom supports only `0`. One of `0` to `3`. Default: `0`.
    #[serde(rename = "type")]
    pub kind: i64,
}

/// Deletes an Information Barriers policy, which keeps two groups of users from communicating with each other.
///
/// Zoom Support must first turn on Information Barriers for the account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::RemoveInformationBarrierPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveInformationBarrierPolicy::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/information-barriers/DELETE/information_barriers/policies/{policyId})
#[zoom_endpoint(
    DELETE "/information_barriers/policies/<policy_id>" -> (),
    rate_limit = Medium,
    scopes = ["information_barriers:write:admin", "information_barrier:delete:policy:admin"],
    errors = [(400, 7001, GROUP_POLICY_NOT_FOUND = "the group policy was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveInformationBarrierPolicy {
    /// ID of the Information Barriers policy.
    pub policy_id: String,
}
