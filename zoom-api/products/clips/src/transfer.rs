//! Transfer: 2 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// Transfer clips owner.
///
/// # Examples
///
/// ```
/// use zoom_api::clips::{TransferClipsOwner, TransferType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = TransferClipsOwner::new("me", "me", TransferType::PartialTransfer)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/clips/transfers" -> TransferClipsOwnerResponse,
    rate_limit = Medium,
    scopes = ["clips:write:admin", "clips:write:transfer_owner:admin"],
    errors = [
        (400, 1007, "the user can't be used for this"),
        (400, 10001, "a parameter is missing or not valid"),
        (400, 10003, "a parameter is not valid"),
        (400, 10004, "the request is not accepted"),
        (400, 20002, "the request is not accepted"),
        (400, 30001, "the user can't be used for this"),
        (400, 10002, "something that the request names does not exist"),
        (401, 1002, "the access token is missing or not accepted"),
        (403, 1003, "no permission"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferClipsOwner {
    /// Source owner user ID.
    pub source_owner_user_id: String,
    /// Clip ID list: at most 50 of them.
    pub clip_id_list: Option<Vec<String>>,
    /// Target owner user ID.
    pub target_owner_user_id: String,
    /// Transfer type.
    pub transfer_type: TransferType,
}

/// What `transfer_type` can be.
#[zoom_enum]
pub enum TransferType {
    /// `PARTIAL_TRANSFER`.
    #[value("PARTIAL_TRANSFER")]
    PartialTransfer,
    /// `FULL_TRANSFER`.
    #[value("FULL_TRANSFER")]
    FullTransfer,
}

/// What [`TransferClipsOwner`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TransferClipsOwnerResponse {
    /// Task ID.
    pub task_id: Option<String>,
}

/// Transfer task status check.
///
/// # Examples
///
/// ```
/// use zoom_api::clips::TransferTaskStatusCheck;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = TransferTaskStatusCheck::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/clips/transfers/<task_id>" -> TransferTaskStatusCheckResponse,
    rate_limit = Light,
    scopes = ["clips:read:admin", "clips:read:transfer_task_status:admin"],
    errors = [
        (400, 10001, "a parameter is missing or not valid"),
        (401, 1002, "the access token is missing or not accepted"),
        (403, 1003, "no permission"),
        (404, 10002, "something that the request names does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferTaskStatusCheck {
    /// Task ID.
    pub task_id: String,
}

/// What [`TransferTaskStatusCheck`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TransferTaskStatusCheckResponse {
    /// Status.
    pub status: Option<TaskStatusCheckStatus>,
    /// Transfer type.
    pub transfer_type: Option<TransferType>,
    /// Source owner user ID.
    pub source_owner_user_id: Option<String>,
    /// Target owner user ID.
    pub target_owner_user_id: Option<String>,
    /// Clip ID list: at most 50 of them.
    pub clip_id_list: Option<Vec<String>>,
}

/// What `status` can be.
#[zoom_enum]
pub enum TaskStatusCheckStatus {
    /// `IN_PROCESS`.
    #[value("IN_PROCESS")]
    InProcess,
    /// `SUCCESS`.
    #[value("SUCCESS")]
    Success,
    /// `FAILED`.
    #[value("FAILED")]
    Failed,
}
