//! Groups, channels: 1 operation.

use zoom_core::{zoom_endpoint, zoom_object};

/// List group channels.
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
#[zoom_endpoint(
    GET "/groups/<group_id>/channels" -> ListGroupChannelsResponse,
    rate_limit = Medium,
    scopes = ["group:read:admin", "group:write:admin", "group:read:list_channels:admin"],
    errors = [(404, 4130, "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListGroupChannels {
    /// Group ID.
    pub group_id: String,
}

/// Response to [`ListGroupChannels`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListGroupChannelsResponse {
    /// Channels.
    pub channels: Option<Vec<GroupChannel>>,
    /// Group ID.
    pub group_id: Option<String>,
}

/// Element of `channels`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupChannel {
    /// Channel ID.
    pub channel_id: Option<String>,
    /// Channel name.
    pub channel_name: Option<String>,
    /// Member count.
    pub member_count: Option<i64>,
}
