//! Information barriers: 5 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// List information barrier policies.
///
/// # Examples
///
/// ```
/// use zoom_api::accounts::ListInformationBarrierPolicies;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let policies = ListInformationBarrierPolicies::new()
///     .page_size(300)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/information_barriers/policies" -> ListInformationBarrierPoliciesResponse,
    paginate = policies: InformationBarrierPolicy,
    rate_limit = Medium,
    scopes = ["information_barriers:read:admin", "information_barrier:read:list_policies:admin"],
    errors = [(400, 200, "not available for this kind of account")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListInformationBarrierPolicies {
    /// How many records a page holds: from 1 to 300.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`ListInformationBarrierPolicies`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListInformationBarrierPoliciesResponse {
    /// Policies.
    pub policies: Vec<InformationBarrierPolicy>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// Information barrier policy.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InformationBarrierPolicy {
    /// Assigned group ID.
    pub assigned_group_id: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Policy name.
    pub policy_name: Option<String>,
    /// Chaperone group ID.
    pub chaperone_group_id: Option<String>,
    /// Settings.
    pub settings: Option<InformationBarrierPolicySettings>,
    /// Status.
    pub status: Option<InformationBarrierPolicyStatus>,
    /// To group ID.
    pub to_group_id: Option<String>,
    /// Type: one of `0`, `1`, `2`, `3`.
    #[wire("type")]
    pub kind: Option<i64>,
}

/// Information barrier policy settings.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InformationBarrierPolicySettings {
    /// Complete phone calls: required in a request.
    pub complete_phone_calls: Option<bool>,
    /// File transfer: required in a request.
    pub file_transfer: Option<bool>,
    /// IM: required in a request.
    pub im: Option<bool>,
    /// In meeting chat: required in a request.
    pub in_meeting_chat: Option<bool>,
    /// Meeting: required in a request.
    pub meeting: Option<bool>,
    /// Message via SMS: required in a request.
    pub message_via_sms: Option<bool>,
    /// Recording: required in a request.
    pub recording: Option<bool>,
    /// Screen share: required in a request.
    pub screen_share: Option<bool>,
}

/// What `status` can be.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum InformationBarrierPolicyStatus {
    /// `0`.
    Disabled = 0,
    /// `1`.
    Enabled = 1,
}

/// Create information barrier policy.
///
/// # Examples
///
/// ```
/// use zoom_api::accounts::{CreateInformationBarrierPolicy, InformationBarrierPolicySettings, InformationBarrierPolicyStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = CreateInformationBarrierPolicy::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Support", InformationBarrierPolicySettings::default(), InformationBarrierPolicyStatus::Disabled, "Zl3aVt0bQ9y", 0)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/information_barriers/policies" -> CreateInformationBarrierPolicyResponse,
    rate_limit = Medium,
    scopes = ["information_barriers:write:admin", "information_barrier:write:policy:admin"],
    errors = [
        (400, 300, "a parameter is missing or not valid"),
        (400, 7002, "it exists already"),
        (400, 200, "not available for this kind of account"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateInformationBarrierPolicy {
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

/// What [`CreateInformationBarrierPolicy`], and others, answer with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInformationBarrierPolicyResponse {
    /// Assigned group ID.
    pub assigned_group_id: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Policy name.
    pub policy_name: Option<String>,
    /// Settings.
    pub settings: Option<InformationBarrierPolicySettings>,
    /// Status.
    pub status: Option<InformationBarrierPolicyStatus>,
    /// To group ID.
    pub to_group_id: Option<String>,
    /// Type: one of `0`, `1`, `2`, `3`.
    #[wire("type")]
    pub kind: Option<i64>,
}

/// Get information barrier policy by ID.
///
/// # Examples
///
/// ```
/// use zoom_api::accounts::GetInformationBarrierPolicyById;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetInformationBarrierPolicyById::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/information_barriers/policies/<policy_id>" -> CreateInformationBarrierPolicyResponse,
    rate_limit = Medium,
    scopes = ["information_barriers:read:admin", "information_barrier:read:policy:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetInformationBarrierPolicyById {
    /// Policy ID.
    pub policy_id: String,
}

/// Update information barriers policy.
///
/// # Examples
///
/// ```
/// use zoom_api::accounts::{InformationBarrierPolicySettings, InformationBarrierPolicyStatus, UpdateInformationBarriersPolicy};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateInformationBarriersPolicy::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Support", InformationBarrierPolicySettings::default(), InformationBarrierPolicyStatus::Disabled, "Zl3aVt0bQ9y", 0)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/information_barriers/policies/<policy_id>" -> (),
    rate_limit = Medium,
    scopes = ["information_barriers:write:admin", "information_barrier:update:policy:admin"],
    errors = [(400, 7001, "the group policy was not found")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateInformationBarriersPolicy {
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
/// use zoom_api::accounts::RemoveInformationBarrierPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveInformationBarrierPolicy::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/information_barriers/policies/<policy_id>" -> (),
    rate_limit = Medium,
    scopes = ["information_barriers:write:admin", "information_barrier:delete:policy:admin"],
    errors = [(400, 7001, "the group policy was not found")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemoveInformationBarrierPolicy {
    /// Policy ID.
    pub policy_id: String,
}
