//! Information barriers: 5 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    CreateInformationBarrierPolicyResponse, InformationBarrierPolicy, InformationBarrierPolicySettings,
    InformationBarrierPolicyStatus, ListInformationBarrierPoliciesResponse,
};

/// List information barrier policies.
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
#[zoom_endpoint(
    GET "/accounts/<account_id>/information_barriers/policies" -> ListInformationBarrierPoliciesResponse,
    paginate = policies: InformationBarrierPolicy,
    rate_limit = Medium,
    scopes = ["information_barriers:read:master", "information_barrier:read:list_policies:master"],
    errors = [(400, 200, "not available for this kind of account")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListInformationBarrierPolicies {
    /// Account ID.
    pub account_id: String,
    /// Records per page.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Create information barrier policy.
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
///     "Support",
///     InformationBarrierPolicySettings::new(true, true, true, true, true, true, true, true),
///     InformationBarrierPolicyStatus::Disabled,
///     "Zl3aVt0bQ9y",
///     0,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts/<account_id>/information_barriers/policies" -> CreateInformationBarrierPolicyResponse,
    rate_limit = Medium,
    scopes = ["information_barriers:write:master", "information_barrier:write:policy:master"],
    errors = [
        (400, 300, "a parameter is missing or invalid"),
        (400, 7002, "the resource already exists"),
        (400, 200, "not available for this kind of account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateInformationBarrierPolicy {
    /// Account ID.
    pub account_id: String,
    /// Assigned group ID.
    pub assigned_group_id: String,
    /// ID.
    pub id: String,
    /// Policy name.
    pub policy_name: String,
    /// Settings.
    pub settings: InformationBarrierPolicySettings,
    /// Status.
    pub status: InformationBarrierPolicyStatus,
    /// To group ID.
    pub to_group_id: String,
    /// Type: one of `0`, `1`, `2`, `3`; defaults to `0`.
    #[serde(rename = "type")]
    pub kind: i64,
}

/// Get information barrier policy by ID.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::GetInformationBarrierPolicyById;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetInformationBarrierPolicyById::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/information_barriers/policies/<policy_id>" -> CreateInformationBarrierPolicyResponse,
    rate_limit = Medium,
    scopes = ["information_barriers:read:master", "information_barrier:read:policy:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetInformationBarrierPolicyById {
    /// Account ID.
    pub account_id: String,
    /// Policy ID.
    pub policy_id: String,
}

/// Update information barriers policy.
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
///     "Support",
///     InformationBarrierPolicySettings::new(true, true, true, true, true, true, true, true),
///     InformationBarrierPolicyStatus::Disabled,
///     "Zl3aVt0bQ9y",
///     0,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/information_barriers/policies/<policy_id>" -> (),
    rate_limit = Medium,
    scopes = ["information_barriers:write:master", "information_barrier:update:policy:master"],
    errors = [(400, 7001, "the group policy was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateInformationBarriersPolicy {
    /// Account ID.
    pub account_id: String,
    /// Policy ID.
    pub policy_id: String,
    /// Assigned group ID.
    pub assigned_group_id: String,
    /// ID.
    pub id: String,
    /// Policy name.
    pub policy_name: String,
    /// Settings.
    pub settings: InformationBarrierPolicySettings,
    /// Status.
    pub status: InformationBarrierPolicyStatus,
    /// To group ID.
    pub to_group_id: String,
    /// Type: one of `0`, `1`, `2`, `3`; defaults to `0`.
    #[serde(rename = "type")]
    pub kind: i64,
}

/// Remove information barrier policy.
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
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/information_barriers/policies/<policy_id>" -> (),
    rate_limit = Medium,
    scopes = ["information_barriers:write:master", "information_barrier:delete:policy:master"],
    errors = [(400, 7001, "the group policy was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveInformationBarrierPolicy {
    /// Account ID.
    pub account_id: String,
    /// Policy ID.
    pub policy_id: String,
}
