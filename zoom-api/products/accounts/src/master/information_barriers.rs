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
/// use zoom_api::accounts::master::ListInformationBarrierPolicies;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let policies = ListInformationBarrierPolicies::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .all()
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
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListInformationBarrierPolicies {
    /// Account ID.
    pub account_id: String,
    /// How many records a page holds: from 1 to 300.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// Create information barrier policy.
///
/// # Examples
///
/// ```
/// use zoom_api::accounts::{InformationBarrierPolicySettings, InformationBarrierPolicyStatus};
/// use zoom_api::accounts::master::CreateInformationBarrierPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = CreateInformationBarrierPolicy::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Support", InformationBarrierPolicySettings::default(), InformationBarrierPolicyStatus::Disabled, "Zl3aVt0bQ9y", 0)
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
        (400, 300, "a parameter is missing or not valid"),
        (400, 7002, "it exists already"),
        (400, 200, "not available for this kind of account"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
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
    /// Type: one of `0`, `1`, `2`, `3`, `0` unless said.
    #[serde(rename = "type")]
    pub kind: i64,
}

/// Get information barrier policy by ID.
///
/// # Examples
///
/// ```
/// use zoom_api::accounts::master::GetInformationBarrierPolicyById;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetInformationBarrierPolicyById::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/information_barriers/policies/<policy_id>" -> CreateInformationBarrierPolicyResponse,
    rate_limit = Medium,
    scopes = ["information_barriers:read:master", "information_barrier:read:policy:master"],
)]
#[derive(Clone, Debug, PartialEq)]
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
/// use zoom_api::accounts::{InformationBarrierPolicySettings, InformationBarrierPolicyStatus};
/// use zoom_api::accounts::master::UpdateInformationBarriersPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateInformationBarriersPolicy::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Support", InformationBarrierPolicySettings::default(), InformationBarrierPolicyStatus::Disabled, "Zl3aVt0bQ9y", 0)
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
)]
#[derive(Clone, Debug, PartialEq)]
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
    /// Type: one of `0`, `1`, `2`, `3`, `0` unless said.
    #[serde(rename = "type")]
    pub kind: i64,
}

/// Remove information barrier policy.
///
/// # Examples
///
/// ```
/// use zoom_api::accounts::master::RemoveInformationBarrierPolicy;
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
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemoveInformationBarrierPolicy {
    /// Account ID.
    pub account_id: String,
    /// Policy ID.
    pub policy_id: String,
}
