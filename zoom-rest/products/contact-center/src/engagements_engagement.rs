//! Engagements, engagement: 1 operation.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_object};

/// Starts an engagement on the `work_item` channel of Zoom Contact Center, that is, a task that an agent handles without a conversation.
///
/// Other channels are not supported.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{EngagementConsumer, EngagementFlow, StartEngagement, StartEngagementChannel, WorkItemVariables};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = StartEngagement::new()
///     .work_item_variables(WorkItemVariables::new("Check the contract"))
///     .flow(EngagementFlow::new("Zl3aVt0bQ9y"))
///     .channels(vec![StartEngagementChannel::new("work_item", "API")])
///     .consumers(vec![
///         EngagementConsumer::new("Jill Chill").consumer_email("jill@example.com"),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/engagements/POST/contact_center/engagement)
#[zoom_endpoint(
    POST "/contact_center/engagement" -> StartEngagementResponse,
    rate_limit = Light,
    scopes = ["contact_center_engagement:write:admin", "contact_center:write:engagement:admin"],
    errors = [
        (409, 8000007, CONFLICT = "a conflict with the present state of the resource"),
        (409, 8000017, ANOTHER_CHANGE_IN_PROGRESS = "another change is in progress; try again later"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct StartEngagement {
    /// Variables with which the work item (an engagement that needs no conversation) starts.
    pub work_item_variables: Option<WorkItemVariables>,
    /// Flow, a set of steps that handles a contact, with which the engagement starts.
    pub flow: Option<EngagementFlow>,
    /// Language of the engagement, such as `en-US`.
    pub language_code: Option<String>,
    /// Channel of the engagement; the list has one entry.
    pub channels: Option<Vec<StartEngagementChannel>>,
    /// Consumer of the engagement; the list has one entry.
    pub consumers: Option<Vec<EngagementConsumer>>,
    /// Global variables of the engagement, with their values.
    pub variables: Option<Vec<EngagementVariable>>,
}

/// Variables with which the work item (an engagement that needs no conversation) starts.
///
/// Value of `work_item_variables` in [`StartEngagement`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct WorkItemVariables {
    /// ID that you give the work item, so that it is created only once.
    pub work_item_id: Option<String>,
    /// Name of the work item. Required in requests.
    #[required(new)]
    pub work_item_name: Option<String>,
    /// What the work item is about.
    pub work_item_desc: Option<String>,
    /// ID of the kind of work item; not supported yet.
    pub work_item_type_id: Option<String>,
    /// Kind of work item, set from the settings when the engagement is created.
    ///
    /// Deprecated by Zoom.
    pub work_item_type: Option<String>,
    /// When the work item is due, in UTC.
    pub work_item_due_date: Option<DateTime>,
    /// System or place in which the work item was created, or the way in which it was.
    pub work_item_origin: Option<String>,
    /// Priority of the work item; Zoom documents neither the range nor whether a higher number is more urgent.
    pub work_item_priority: Option<i64>,
    /// URL of an outside transcript, which Contact Center stores and offers to the agents who handle the work item.
    pub work_item_transcript_url: Option<String>,
    /// Link to the details of the work item.
    pub work_item_hyperlink: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Flow, a set of steps that handles a contact, with which the engagement starts.
///
/// Value of `flow` in [`StartEngagement`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct EngagementFlow {
    /// ID of the entry point that leads to the flow. Required in requests.
    #[required(new)]
    pub flow_entry_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Channel on which an engagement is started, with the source within it.
///
/// Element of `channels` in [`StartEngagement`] and [`StartEngagementResponse`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct StartEngagementChannel {
    /// Channel on which the engagement starts. Required in requests. The only value is `work_item`.
    #[required(new)]
    pub channel: Option<String>,
    /// Source within the channel from which the engagement comes. Required in requests. The only value is `API`.
    #[required(new)]
    pub channel_source: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Consumer with whom to start an engagement.
///
/// Element of `consumers` in [`StartEngagement`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct EngagementConsumer {
    /// ID that an external system gave the consumer.
    pub consumer_external_id: Option<String>,
    /// Name under which the consumer is shown. Required in requests.
    #[required(new)]
    pub consumer_display_name: Option<String>,
    /// Email address of the consumer.
    pub consumer_email: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Variable of an engagement that is started, with its value.
///
/// Element of `variables` in [`StartEngagement`] and [`StartEngagementResponse`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementVariable {
    /// Name of the variable. Required in requests.
    #[required(new)]
    pub name: Option<String>,
    /// Value of the variable. Required in requests.
    #[required(new)]
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`StartEngagement`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct StartEngagementResponse {
    /// Variables with which the work item (an engagement that needs no conversation) was started.
    pub work_item_variables: Option<EngagementWorkItemVariables>,
    /// Flows (sets of steps that handle a contact) with which the engagement was started, one entry each.
    pub flows: Option<Vec<StartEngagementFlow>>,
    /// ID of the engagement's session.
    pub session_id: Option<String>,
    /// ID of the engagement that was started.
    pub engagement_id: Option<String>,
    /// Language of the engagement, such as `en-US`.
    pub language_code: Option<String>,
    /// Channel of the engagement; the list has one entry.
    pub channels: Option<Vec<StartEngagementChannel>>,
    /// When the engagement began.
    pub start_time: Option<DateTime>,
    /// Consumer of the engagement; the list has one entry.
    pub consumers: Option<Vec<StartEngagementConsumer>>,
    /// Global variables of the engagement, with their values.
    pub variables: Option<Vec<EngagementVariable>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Variables with which the work item (an engagement that needs no conversation) was started.
///
/// Value of `work_item_variables` in [`StartEngagementResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementWorkItemVariables {
    /// Name of the work item.
    pub work_item_name: Option<String>,
    /// ID of the kind of work item, the same as `work_item_type_id`.
    ///
    /// Deprecated by Zoom.
    pub work_item_source_id: Option<String>,
    /// What the work item is about.
    pub work_item_desc: Option<String>,
    /// Kind of work item, set from the settings when the engagement is created.
    pub work_item_type: Option<String>,
    /// ID that the request gave the work item, so that it is created only once.
    pub work_item_id: Option<String>,
    /// When the work item is due, in UTC.
    pub work_item_due_date: Option<DateTime>,
    /// System or place in which the work item was created, or the way in which it was.
    pub work_item_origin: Option<String>,
    /// Priority of the work item, as text; Zoom does not document its values.
    pub work_item_priority: Option<String>,
    /// URL of an outside transcript, which Contact Center stores and offers to the agents who handle the work item.
    pub work_item_transcript_url: Option<String>,
    /// Link to the details of the work item.
    pub work_item_hyperlink: Option<String>,
    /// ID of the kind of work item; not supported yet.
    pub work_item_type_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Flow with which an engagement was started, with its entry point.
///
/// Element of `flows` in [`StartEngagementResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct StartEngagementFlow {
    /// ID of the entry point that leads to the flow.
    pub flow_entry_id: Option<String>,
    /// ID of the contact center flow.
    pub flow_id: Option<String>,
    /// Name of the contact center flow, unique within its division.
    pub flow_name: Option<String>,
    /// Version of the flow that the engagement entered.
    pub flow_version: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Consumer with whom an engagement was started.
///
/// Element of `consumers` in [`StartEngagementResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct StartEngagementConsumer {
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// ID that an external system gave the consumer.
    pub consumer_external_id: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// Email address of the consumer.
    pub consumer_email: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
