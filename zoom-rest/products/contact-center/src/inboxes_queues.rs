//! Inboxes, queues: 3 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::{EngagementChannel, FlowChannelType};

/// Lists the queues that can access one Zoom Contact Center inbox.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetInboxAccessQueues;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetInboxAccessQueues::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/GET/contact_center/inboxes/{inboxId}/queues)
#[zoom_endpoint(
    GET "/contact_center/inboxes/<inbox_id>/queues" -> InboxAccessQueues,
    rate_limit = Medium,
    scopes = ["contact_center_queue:read:admin", "contact_center:read:list_inbox_queues:admin"],
    errors = [(404, 3001, INBOX_DOES_NOT_EXIST = "the inbox does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetInboxAccessQueues {
    /// ID of the contact center inbox.
    pub inbox_id: String,
}

/// Response to [`GetInboxAccessQueues`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InboxAccessQueues {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// The queues, one entry each.
    pub queues: Option<Vec<InboxAccessQueue>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Queue that has access to an inbox, with the number of its agents and supervisors.
///
/// Element of `queues` in [`InboxAccessQueues`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InboxAccessQueue {
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Number of agents assigned.
    pub agents_count: Option<i64>,
    /// Number of supervisors assigned.
    pub supervisors_count: Option<i64>,
    /// Ways of contact, such as voice, chat or video.
    ///
    /// Deprecated by Zoom.
    pub channel_types: Option<Vec<FlowChannelType>>,
    /// Way of contact that the queue serves.
    pub channel: Option<EngagementChannel>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Grants queues access to one Zoom Contact Center inbox.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::AssignInboxAccessQueues;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignInboxAccessQueues::new("Zl3aVt0bQ9y")
///     .cc_queue_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/POST/contact_center/inboxes/{inboxId}/queues)
#[zoom_endpoint(
    POST "/contact_center/inboxes/<inbox_id>/queues" -> (),
    rate_limit = Medium,
    scopes = ["contact_center_queue:write:admin", "contact_center:write:inbox_queue:admin"],
    errors = [
        (400, 1202, QUEUES_DO_NOT_EXIST = "the queues do not exist"),
        (400, 1203, CHANGE_ALREADY_MADE = "the change was already made"),
        (404, 3001, INBOX_DOES_NOT_EXIST = "the inbox does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignInboxAccessQueues {
    /// ID of the contact center inbox.
    pub inbox_id: String,
    /// IDs of the queues that get access to the inbox. At most 30 items.
    ///
    /// Deprecated by Zoom.
    pub queue_ids: Option<Vec<String>>,
    /// IDs of the Zoom Contact Center queues that get access to the inbox. At most 30 items.
    pub cc_queue_ids: Option<Vec<String>>,
}

/// Takes away the access that queues have to one Zoom Contact Center inbox.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::RemoveInboxAccessQueues;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveInboxAccessQueues::new("Zl3aVt0bQ9y")
///     .cc_queue_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/DELETE/contact_center/inboxes/{inboxId}/queues)
#[zoom_endpoint(
    DELETE "/contact_center/inboxes/<inbox_id>/queues" -> (),
    rate_limit = Medium,
    scopes = ["contact_center_queue:write:admin", "contact_center:delete:inbox_queue:admin"],
    errors = [
        (400, 1202, QUEUES_DO_NOT_EXIST = "the queues do not exist"),
        (400, 1204, RESOURCE_IN_USE = "the resource is in use"),
        (404, 3001, INBOX_DOES_NOT_EXIST = "the inbox does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveInboxAccessQueues {
    /// ID of the contact center inbox.
    pub inbox_id: String,
    /// IDs of the queues that lose access to the inbox. Sent as `queue_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    ///
    /// Deprecated by Zoom.
    pub queue_ids: Option<Vec<String>>,
    /// IDs of the Zoom Contact Center queues that lose access to the inbox. Sent as `cc_queue_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub cc_queue_ids: Option<Vec<String>>,
}
