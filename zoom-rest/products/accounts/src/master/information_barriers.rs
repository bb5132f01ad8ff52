//! Information barriers: 5 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    InformationBarrierPolicy, InformationBarrierPolicyResponse, InformationBarrierPolicySettings,
    InformationBarrierPolicyStatus, ListInformationBarrierPoliciesResponse,
};

/// Lists the account's Information Barriers policies, which keep groups of users from communicating with each other.
///
/// Zoom Support must first turn on Information Barriers for the account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::ListInformationBarrierPolicies;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let policies = ListInformationBarrierPolicies::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/information-barriers/GET/accounts/{accountId}/information_barriers/policies)
#[zoom_endpoint(
    GET "/accounts/<account_id>/information_barriers/policies" -> ListInformationBarrierPoliciesResponse,
    paginate = policies: InformationBarrierPolicy,
    rate_limit = Medium,
    scopes = ["information_barriers:read:master", "information_barrier:read:list_policies:master"],
    errors = [(400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListInformationBarrierPolicies {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Creates an Information Barriers policy that keeps groups of users from communicating.
///
/// Zoom Support must first turn on Information Barriers for the account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{InformationBarrierPolicySettings, InformationBarrierPolicyStatus};
/// use zoom_rest::accounts::master::CreateInformationBarrierPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateInformationBarrierPolicy::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/information-barriers/POST/accounts/{accountId}/information_barriers/policies)
#[zoom_endpoint(
    POST "/accounts/<account_id>/information_barriers/policies" -> InformationBarrierPolicyResponse,
    rate_limit = Medium,
    scopes = ["information_barriers:write:master", "information_barrier:write:policy:master"],
    errors = [
        (400, 300, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (400, 7002, PERMISSION_DENIED = "permission denied"),
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateInformationBarrierPolicy {
    /// ID of the sub-account.
    pub account_id: String,
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

/// Returns an Information Barriers policy, which keeps two groups of users from communicating with each other.
///
/// Zoom Support must first turn on Information Barriers for the account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::GetInformationBarrierPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetInformationBarrierPolicy::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/information-barriers/GET/accounts/{accountId}/information_barriers/policies/{policyId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/information_barriers/policies/<policy_id>" -> InformationBarrierPolicyResponse,
    rate_limit = Medium,
    scopes = ["information_barriers:read:master", "information_barrier:read:policy:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetInformationBarrierPolicy {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Information Barriers policy.
    pub policy_id: String,
}

/// Updates an Information Barriers policy, which keeps two groups of users from communicating with each other.
///
/// Zoom Support must first turn on Information Barriers for the account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{InformationBarrierPolicySettings, InformationBarrierPolicyStatus};
/// use zoom_rest::accounts::master::UpdateInformationBarriersPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateInformationBarriersPolicy::new(
///     "Zl3aVt0bQ9y",
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/information-barriers/PATCH/accounts/{accountId}/information_barriers/policies/{policyId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/information_barriers/policies/<policy_id>" -> (),
    rate_limit = Medium,
    scopes = ["information_barriers:write:master", "information_barrier:update:policy:master"],
    errors = [(400, 7001, GROUP_POLICY_NOT_FOUND = "the group policy was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateInformationBarriersPolicy {
    /// ID of the sub-account.
    pub account_id: String,
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
/// Zoom Support must first turn on Information Barriers for the account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::RemoveInformationBarrierPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveInformationBarrierPolicy::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/information-barriers/DELETE/accounts/{accountId}/information_barriers/policies/{policyId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/information_barriers/policies/<policy_id>" -> (),
    rate_limit = Medium,
    scopes = ["information_barriers:write:master", "information_barrier:delete:policy:master"],
    errors = [(400, 7001, GROUP_POLICY_NOT_FOUND = "the group policy was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveInformationBarrierPolicy {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Information Barriers policy.
    pub policy_id: String,
}
