//! Users, opt in out queues: 1 operation.

use zoom_core::{zoom_endpoint, zoom_enum};

/// Opts one user in or out of several queues in one call.
///
/// A `channel_type` takes precedence over queue IDs; without either, nothing changes.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{BatchOptUserQueues, OptInOutStatus, OptUserQueueChannelType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BatchOptUserQueues::new("me", OptInOutStatus::OptIn)
///     .channel_type(OptUserQueueChannelType::Voice)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/users/PATCH/contact_center/users/{userId}/opt_in_out_queues)
#[zoom_endpoint(
    PATCH "/contact_center/users/<user_id>/opt_in_out_queues" -> (),
    rate_limit = Light,
    scopes = ["contact_center_queue:write:admin", "contact_center:update:queue_agent:admin"],
    errors = [
        (400, 1010, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (400, 1011, PERMISSION_DENIED = "permission denied"),
        (400, 1019, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 1205, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 1202, QUEUES_DO_NOT_EXIST = "the queues do not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchOptUserQueues {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Whether to opt the user in to the queues or out of them.
    pub opt_in_out_status: OptInOutStatus,
    /// IDs of the queues to opt in to or out of.
    pub queue_ids: Option<Vec<String>>,
    /// Channel whose queues the user is opted in to or out of.
    pub channel_type: Option<OptUserQueueChannelType>,
}

/// Whether to opt the user in to the queues or out of them.
///
/// Values of `opt_in_out_status` in [`BatchOptUserQueues`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum OptInOutStatus {
    /// `0`: Opt in, so that the user gets engagements from the queues.
    OptIn = 0,
    /// `1`: Opt out, so that the user gets no more engagements from the queues.
    OptOut = 1,
}

/// Channel whose queues the user is opted in to or out of.
///
/// Values of `channel_type` in [`BatchOptUserQueues`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum OptUserQueueChannelType {
    /// `0`: Voice channel.
    Voice = 0,
    /// `4`: Video channel.
    Video = 4,
    /// `7`: Messaging channel.
    Messaging = 7,
    /// `8`: Email channel.
    Email = 8,
    /// `9`: Channel of work items, which are tasks routed to agents like calls.
    WorkItem = 9,
}
