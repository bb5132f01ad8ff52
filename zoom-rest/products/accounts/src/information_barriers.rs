//! Information barriers: 5 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// List information barrier policies.
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
#[zoom_endpoint(
    GET "/information_barriers/policies" -> ListInformationBarrierPoliciesResponse,
    paginate = policies: InformationBarrierPolicy,
    rate_limit = Medium,
    scopes = ["information_barriers:read:admin", "information_barrier:read:list_policies:admin"],
    errors = [(400, 200, "not available for this kind of account")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListInformationBarrierPolicies {
    /// Records per page.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListInformationBarrierPolicies`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListInformationBarrierPoliciesResponse {
    /// Policies.
    #[lossy]
    pub policies: Vec<InformationBarrierPolicy>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Element of `policies`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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

/// Value of `settings`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InformationBarrierPolicySettings {
    /// Complete phone calls: required in requests.
    #[required(new)]
    pub complete_phone_calls: Option<bool>,
    /// File transfer: required in requests.
    #[required(new)]
    pub file_transfer: Option<bool>,
    /// IM: required in requests.
    #[required(new)]
    pub im: Option<bool>,
    /// In meeting chat: required in requests.
    #[required(new)]
    pub in_meeting_chat: Option<bool>,
    /// Meeting: required in requests.
    #[required(new)]
    pub meeting: Option<bool>,
    /// Message via SMS: required in requests.
    #[required(new)]
    pub message_via_sms: Option<bool>,
    /// Recording: required in requests.
    #[required(new)]
    pub recording: Option<bool>,
    /// Screen share: required in requests.
    #[required(new)]
    pub screen_share: Option<bool>,
}

/// Values of `status`.
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
/// use zoom_rest::accounts::{CreateInformationBarrierPolicy, InformationBarrierPolicySettings, InformationBarrierPolicyStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateInformationBarrierPolicy::new(
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
    POST "/information_barriers/policies" -> CreateInformationBarrierPolicyResponse,
    rate_limit = Medium,
    scopes = ["information_barriers:write:admin", "information_barrier:write:policy:admin"],
    errors = [
        (400, 300, "a parameter is missing or invalid"),
        (400, 7002, "the resource already exists"),
        (400, 200, "not available for this kind of account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
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
    /// Type: one of `0`, `1`, `2`, `3`; defaults to `0`.
    #[serde(rename = "type")]
    pub kind: i64,
}

/// Response to [`CreateInformationBarrierPolicy`] and [`GetInformationBarrierPolicyById`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// use zoom_rest::accounts::GetInformationBarrierPolicyById;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetInformationBarrierPolicyById::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/information_barriers/policies/<policy_id>" -> CreateInformationBarrierPolicyResponse,
    rate_limit = Medium,
    scopes = ["information_barriers:read:admin", "information_barrier:read:policy:admin"],
    derive(Clone, Debug, PartialEq),
)]
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
/// use zoom_rest::accounts::{InformationBarrierPolicySettings, InformationBarrierPolicyStatus, UpdateInformationBarriersPolicy};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateInformationBarriersPolicy::new(
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
    PATCH "/information_barriers/policies/<policy_id>" -> (),
    rate_limit = Medium,
    scopes = ["information_barriers:write:admin", "information_barrier:update:policy:admin"],
    errors = [(400, 7001, "the group policy was not found")],
    derive(Clone, Debug, PartialEq),
)]
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
    /// Type: one of `0`, `1`, `2`, `3`; defaults to `0`.
    #[serde(rename = "type")]
    pub kind: i64,
}

/// Remove information barrier policy.
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
#[zoom_endpoint(
    DELETE "/information_barriers/policies/<policy_id>" -> (),
    rate_limit = Medium,
    scopes = ["information_barriers:write:admin", "information_barrier:delete:policy:admin"],
    errors = [(400, 7001, "the group policy was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveInformationBarrierPolicy {
    /// Policy ID.
    pub policy_id: String,
}
