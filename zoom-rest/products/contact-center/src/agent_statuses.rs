//! Agent statuses: 5 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{StatusName, SystemStatusName};

/// Lists the statuses that agents can have in Zoom Contact Center, including those that admins created.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ListSystemStatuses, StatusCategory};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let statuses = ListSystemStatuses::new()
///     .page_size(300)
///     .status_category(StatusCategory::AgentStatus)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/agent-statuses/GET/contact_center/system_statuses)
#[zoom_endpoint(
    GET "/contact_center/system_statuses" -> ListSystemStatusesResponse,
    paginate = statuses: SystemStatus,
    rate_limit = Medium,
    scopes = ["contact_center_preference:read:admin", "contact_center:read:list_system_statues:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSystemStatuses {
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Keeps only statuses of this category: agent statuses, or reasons for opting out of queues or not being ready.
    pub status_category: Option<StatusCategory>,
}

/// Whether the status is an agent status, or a reason for opting out of queues or not being ready.
///
/// Values of `status_category` in [`ListSystemStatuses`] and other types.
#[zoom_enum]
pub enum StatusCategory {
    /// `agent_status`: Statuses of agents, such as ready or occupied, built in or custom.
    AgentStatus,
    /// `queue_opt_out_and_not_ready_status`: Reasons for opting out of queues or for not being ready.
    QueueOptOutAndNotReadyStatus,
}

/// Response to [`ListSystemStatuses`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSystemStatusesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Agent statuses and reasons for opting out or not being ready, one entry each.
    #[lossy]
    pub statuses: Vec<SystemStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Status that agents can have, with its category and whether it is enabled.
///
/// Element of `statuses` in [`ListSystemStatusesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SystemStatus {
    /// ID of the agent status.
    pub status_id: Option<String>,
    /// Name of the agent status, one of the system's or a custom one.
    pub status_name: Option<StatusName>,
    /// Whether the status is built in or custom.
    pub status_type: Option<StatusType>,
    /// Whether the status is an agent status, or a reason for opting out of queues or not being ready.
    pub status_category: Option<StatusCategory>,
    /// Whether agents can choose the status as a reason for opting out or not being ready; only for that category.
    pub enable: Option<bool>,
    /// Queues whose agents can choose the status.
    pub status_assigned_queues: Option<Vec<StatusAssignedQueue>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether an agent status comes with Zoom Contact Center or was defined by the account.
///
/// Values of `status_type` in [`SystemStatus`] and other types.
#[zoom_enum]
pub enum StatusType {
    /// `default`: A status that comes with Zoom Contact Center.
    Default,
    /// `custom`: A status that the account defined.
    Custom,
}

/// Queue whose agents can choose a not-ready or opt-out status.
///
/// Element of `status_assigned_queues` in [`SystemStatus`] and [`GetSystemStatusResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct StatusAssignedQueue {
    /// ID of the queue.
    pub id: Option<String>,
    /// Name of the queue.
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a custom status for agents, or a custom reason for opting out of queues or not being ready.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{CreateSystemStatus, StatusCategory, SystemStatusAssignedQueue};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSystemStatus::new()
///     .status_name("Lunch")
///     .status_category(StatusCategory::QueueOptOutAndNotReadyStatus)
///     .status_assigned_queues(vec![
///         SystemStatusAssignedQueue::new().id("Zl3aVt0bQ9y"),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/agent-statuses/POST/contact_center/system_statuses)
#[zoom_endpoint(
    POST "/contact_center/system_statuses" -> CreateSystemStatusResponse,
    rate_limit = Light,
    scopes = ["contact_center_preference:write:admin", "contact_center:write:system_status:admin"],
    errors = [
        (400, 1105, LIMIT_EXCEEDED_1105 = "a limit was exceeded"),
        (400, 1106, LIMIT_EXCEEDED_1106 = "a limit was exceeded"),
        (400, 1107, ANOTHER_CHANGE_IN_PROGRESS = "another change is in progress; try again later"),
        (404, 1104, STATUS_CATEGORY_DOES_NOT_EXIST = "the status category does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSystemStatus {
    /// Name of the new custom status or reason.
    pub status_name: Option<String>,
    /// Whether the status is an agent status, or a reason for opting out of queues or not being ready.
    pub status_category: Option<StatusCategory>,
    /// Whether agents can choose the status as a reason for opting out or not being ready; only for that category. Default: `true`.
    pub enable: Option<bool>,
    /// Queues whose agents can choose the status.
    pub status_assigned_queues: Option<Vec<SystemStatusAssignedQueue>>,
}

/// Queue whose agents are to be able to choose a not-ready or opt-out status, by ID.
///
/// Element of `status_assigned_queues` in [`CreateSystemStatus`] and [`UpdateSystemStatus`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SystemStatusAssignedQueue {
    /// ID of the queue.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateSystemStatus`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateSystemStatusResponse {
    /// ID of the agent status.
    pub status_id: Option<String>,
    /// Name of the new custom status or reason.
    pub status_name: Option<SystemStatusName>,
    /// Whether the status is built in or custom.
    pub status_type: Option<StatusType>,
    /// Whether the status is an agent status, or a reason for opting out of queues or not being ready.
    pub status_category: Option<StatusCategory>,
    /// Whether agents can choose the status as a reason for opting out or not being ready; only for that category.
    pub enable: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one of the statuses that agents can have.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetSystemStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSystemStatus::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/agent-statuses/GET/contact_center/system_statuses/{statusId})
#[zoom_endpoint(
    GET "/contact_center/system_statuses/<status_id>" -> GetSystemStatusResponse,
    rate_limit = Light,
    scopes = ["contact_center_preference:read:admin", "contact_center:read:system_status:admin"],
    errors = [(404, 1101, STATUS_DOES_NOT_EXIST = "the status does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSystemStatus {
    /// ID of the agent status.
    pub status_id: String,
}

/// Response to [`GetSystemStatus`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetSystemStatusResponse {
    /// ID of the agent status.
    pub status_id: Option<String>,
    /// Name of the agent status, one of the system's or a custom one.
    pub status_name: Option<SystemStatusName>,
    /// Whether the status is built in or custom.
    pub status_type: Option<StatusType>,
    /// Whether the status is an agent status, or a reason for opting out of queues or not being ready.
    pub status_category: Option<StatusCategory>,
    /// Whether agents can choose the status as a reason for opting out or not being ready; only for that category.
    pub enable: Option<bool>,
    /// Queues whose agents can choose the status.
    pub status_assigned_queues: Option<Vec<StatusAssignedQueue>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates a custom status of agents, in category `agent_status` or `queue_opt_out_and_not_ready_status`.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{SystemStatusAssignedQueue, UpdateSystemStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSystemStatus::new("Zl3aVt0bQ9y")
///     .status_name("Lunch")
///     .status_assigned_queues(vec![
///         SystemStatusAssignedQueue::new().id("Zl3aVt0bQ9y"),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/agent-statuses/PATCH/contact_center/system_statuses/{statusId})
#[zoom_endpoint(
    PATCH "/contact_center/system_statuses/<status_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_preference:write:admin", "contact_center:update:system_status:admin"],
    errors = [
        (400, 300, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (400, 1103, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 1107, ANOTHER_CHANGE_IN_PROGRESS = "another change is in progress; try again later"),
        (400, 1108, BUILT_IN_STATUSES_CANNOT_BE_CHANGED = "built-in statuses cannot be changed"),
        (404, 1101, STATUS_DOES_NOT_EXIST = "the status does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSystemStatus {
    /// ID of the agent status.
    pub status_id: String,
    /// New name of the custom status or reason.
    pub status_name: Option<String>,
    /// Whether agents can choose the status as a reason for opting out or not being ready; only for that category. Default: `true`.
    pub enable: Option<bool>,
    /// Queues whose agents can choose the status.
    pub status_assigned_queues: Option<Vec<SystemStatusAssignedQueue>>,
}

/// Deletes a custom status of agents, in category `agent_status` or `queue_opt_out_and_not_ready_status`.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteSystemStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSystemStatus::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/agent-statuses/DELETE/contact_center/system_statuses/{statusId})
#[zoom_endpoint(
    DELETE "/contact_center/system_statuses/<status_id>" -> (),
    scopes = ["contact_center_preference:write:admin", "contact_center:delete:system_status:admin"],
    errors = [
        (400, 1108, BUILT_IN_STATUSES_CANNOT_BE_CHANGED = "built-in statuses cannot be changed"),
        (404, 1101, STATUS_DOES_NOT_EXIST = "the status does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSystemStatus {
    /// ID of the agent status.
    pub status_id: String,
}
