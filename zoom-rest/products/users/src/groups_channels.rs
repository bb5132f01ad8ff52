//! Groups, channels: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Lists the Zoom Team Chat channels that belong to one user group.
///
/// Needs a Pro, Business or Education plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::ListGroupChannels;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListGroupChannels::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups/{groupId}/channels)
#[zoom_endpoint(
    GET "/groups/<group_id>/channels" -> ListGroupChannelsResponse,
    rate_limit = Medium,
    scopes = ["group:read:admin", "group:write:admin", "group:read:list_channels:admin"],
    errors = [(404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListGroupChannels {
    /// ID of the group.
    pub group_id: String,
}

/// Response to [`ListGroupChannels`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListGroupChannelsResponse {
    /// Zoom Team Chat channels of the group, one entry each.
    pub channels: Option<Vec<GroupChannel>>,
    /// ID of the group.
    pub group_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Team Chat channel of a user group, with the number of its members.
///
/// Element of `channels` in [`ListGroupChannelsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupChannel {
    /// ID of the channel.
    pub channel_id: Option<String>,
    /// Name of the channel.
    pub channel_name: Option<String>,
    /// How many members the channel has.
    pub member_count: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
