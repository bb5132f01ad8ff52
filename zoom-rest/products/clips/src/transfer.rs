//! Transfer: 2 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Starts handing the ownership of clips over to another user.
///
/// The response has the ID of a task whose status can be requested.
///
/// # Examples
///
/// ```
/// use zoom_rest::clips::{TransferClipsOwner, TransferType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = TransferClipsOwner::new(
///     "me",
///     "Zl3aVt0bQ9y",
///     TransferType::PartialTransfer,
/// )
/// .clip_id_list(vec!["Zl3aVt0bQ9y".to_owned()])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/clips/#tag/transfer/POST/clips/transfers)
#[zoom_endpoint(
    POST "/clips/transfers" -> TransferClipsOwnerResponse,
    rate_limit = Medium,
    scopes = ["clips:write:admin", "clips:write:transfer_owner:admin"],
    errors = [
        (400, 1007, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT_1007 = "the resource does not belong to this account"),
        (400, 10001, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (400, 10003, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 10004, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 20002, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT_20002 = "the resource does not belong to this account"),
        (400, 30001, RESOURCE_STILL_BEING_PROCESSED = "the resource is still being processed"),
        (400, 10002, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (401, 1002, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (403, 1003, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct TransferClipsOwner {
    /// ID of the user who owns the clips now.
    pub source_owner_user_id: String,
    /// IDs of the clips to transfer, one entry each; required for `PARTIAL_TRANSFER`. At most 50 items.
    pub clip_id_list: Option<Vec<String>>,
    /// ID of the active user who becomes the owner of the clips.
    pub target_owner_user_id: String,
    /// Whether all clips are transferred or only some.
    pub transfer_type: TransferType,
}

/// Whether all clips are transferred or only some.
///
/// Values of `transfer_type` in [`TransferClipsOwner`] and [`TransferTaskStatusCheckResponse`].
#[zoom_enum]
pub enum TransferType {
    /// `PARTIAL_TRANSFER`: Some of the clips are transferred.
    #[value("PARTIAL_TRANSFER")]
    PartialTransfer,
    /// `FULL_TRANSFER`: All of the clips are transferred.
    #[value("FULL_TRANSFER")]
    FullTransfer,
}

/// Response to [`TransferClipsOwner`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TransferClipsOwnerResponse {
    /// ID of the clip transfer, with which its status can be requested.
    pub task_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the status of a task that transfers clips to another owner.
///
/// # Examples
///
/// ```
/// use zoom_rest::clips::TransferTaskStatusCheck;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = TransferTaskStatusCheck::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/clips/#tag/transfer/GET/clips/transfers/{taskId})
#[zoom_endpoint(
    GET "/clips/transfers/<task_id>" -> TransferTaskStatusCheckResponse,
    rate_limit = Light,
    scopes = ["clips:read:admin", "clips:read:transfer_task_status:admin"],
    errors = [
        (400, 10001, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (401, 1002, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (403, 1003, PERMISSION_DENIED = "permission denied"),
        (404, 10002, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct TransferTaskStatusCheck {
    /// ID of the clip transfer, from the response that started it.
    pub task_id: String,
}

/// Response to [`TransferTaskStatusCheck`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TransferTaskStatusCheckResponse {
    /// How far the transfer of the clips has come.
    pub status: Option<TaskStatusCheckStatus>,
    /// Whether all clips are transferred or only some.
    pub transfer_type: Option<TransferType>,
    /// ID of the user who owned the clips before the transfer.
    pub source_owner_user_id: Option<String>,
    /// ID of the user to whom the clips are transferred.
    pub target_owner_user_id: Option<String>,
    /// IDs of the clips in the transfer, one entry each. At most 50 items.
    pub clip_id_list: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How far the transfer of the clips has come.
///
/// Values of `status` in [`TransferTaskStatusCheckResponse`].
#[zoom_enum]
pub enum TaskStatusCheckStatus {
    /// `IN_PROCESS`: The transfer is still running.
    #[value("IN_PROCESS")]
    InProcess,
    /// `SUCCESS`: The clips were transferred.
    #[value("SUCCESS")]
    Success,
    /// `FAILED`: The clips could not be transferred.
    #[value("FAILED")]
    Failed,
}
