//! Campaigns, campaigns: 6 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::DialerMethod;

/// Lists the account's outbound campaigns in Zoom Contact Center.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ListOutboundCampaigns, OutboundCampaignStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let outbound_campaign_items = ListOutboundCampaigns::new()
///     .outbound_campaign_status(OutboundCampaignStatus::Draft)
///     .page_size(100)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/GET/contact_center/outbound_campaign/campaigns)
#[zoom_endpoint(
    GET "/contact_center/outbound_campaign/campaigns" -> ListOutboundCampaignsResponse,
    paginate = outbound_campaign_items: OutboundCampaignItem,
    rate_limit = Medium,
    scopes = ["contact_center_outbound_campaign:read:admin", "contact_center:read:outbound_campaign:admin"],
    errors = [
        (400, 5012, INVALID_PARAMETER_5012 = "a parameter is invalid"),
        (400, 300, INVALID_PARAMETER_300 = "a parameter is invalid"),
        (401, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED_124 = "the access token is invalid or expired"),
        (401, 1002, ACCESS_TOKEN_INVALID_OR_EXPIRED_1002 = "the access token is invalid or expired"),
        (403, 1021, SETTING_TURNED_OFF = "a required setting is turned off"),
        (403, 1022, LICENSE_MISSING = "a license is missing"),
        (403, 9001, PERMISSION_DENIED = "permission denied"),
        (429, 4001, RATE_LIMIT_EXCEEDED = "the rate limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListOutboundCampaigns {
    /// Keeps only the outbound campaigns in this state.
    pub outbound_campaign_status: Option<OutboundCampaignStatus>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
}

/// State of the outbound campaign, in which the contact center calls the people on its lists.
///
/// Values of `outbound_campaign_status` in [`ListOutboundCampaigns`] and other types.
#[zoom_enum]
pub enum OutboundCampaignStatus {
    /// `draft`.
    Draft,
    /// `ready`.
    Ready,
    /// `running`.
    Running,
    /// `paused`.
    Paused,
    /// `completed`.
    Completed,
    /// `not_running`: Not in progress; Zoom does not say how this differs from `ready` and `paused`.
    NotRunning,
}

/// Response to [`ListOutboundCampaigns`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListOutboundCampaignsResponse {
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Outbound campaigns, one entry each.
    #[lossy]
    pub outbound_campaign_items: Vec<OutboundCampaignItem>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Outbound campaign, with its description and status.
///
/// Element of `outbound_campaign_items` in [`ListOutboundCampaignsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OutboundCampaignItem {
    /// ID of the outbound campaign.
    pub outbound_campaign_id: Option<String>,
    /// Name of the outbound campaign; no two campaigns can have the same one.
    pub outbound_campaign_name: Option<String>,
    /// What the outbound campaign is about.
    pub outbound_campaign_description: Option<String>,
    /// State of the outbound campaign, such as `running`.
    pub outbound_campaign_status: Option<OutboundCampaignStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates an outbound campaign in Zoom Contact Center.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{CreateOutboundCampaign, DialingMethod, DialingMethodSettings};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateOutboundCampaign::new(
///     "Spring offers",
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     DialingMethod::Progressive,
///     DialingMethodSettings::new()
///         .enable_abandonment_timeout(true)
///         .abandonment_timeout(5),
/// )
/// .campaign_contact_list_ids(vec!["Zl3aVt0bQ9y".to_owned()])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/POST/contact_center/outbound_campaign/campaigns)
#[zoom_endpoint(
    POST "/contact_center/outbound_campaign/campaigns" -> CreateOutboundCampaignResponse,
    rate_limit = Light,
    scopes = ["contact_center_outbound_campaign:write:admin", "contact_center:write:outbound_campaign:admin"],
    errors = [
        (400, 5008, CAMPAIGN_PHONE_NUMBER_NOT_FOUND = "the campaign phone number was not found"),
        (400, 5009, CAMPAIGN_GREETING_ASSET_NOT_FOUND = "the campaign greeting asset was not found"),
        (400, 5010, CAMPAIGN_AMD_ASSET_NOT_FOUND = "the campaign AMD asset was not found"),
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 302, INVALID_ENUM_VALUE = "the enum value is invalid"),
        (400, 5011, CAMPAIGN_BUSINESS_HOUR_NOT_FOUND = "the campaign business hour was not found"),
        (400, 5012, CAMPAIGN_CLOSURE_HOUR_SET_NOT_FOUND = "the campaign closure hour set was not found"),
        (400, 5016, LIMIT_EXCEEDED = "a limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateOutboundCampaign {
    /// Name of the outbound campaign; no two campaigns can have the same one.
    #[length(1..=100)]
    pub outbound_campaign_name: String,
    /// What the outbound campaign is about.
    #[length(..=255)]
    pub outbound_campaign_description: Option<String>,
    /// ID of the campaign's voice queue, which must be set up for outbound engagements.
    #[length(..=36)]
    pub queue_id: String,
    /// ID of the phone number that called consumers see.
    #[length(..=36)]
    pub phone_number_id: String,
    /// Kind of caller ID that called consumers see, such as one of the queue. Default: `queue`.
    pub assign_type: Option<AssignType>,
    /// Whether the agent sees a contact before the call or only once it is connected, or no agent takes part. Default: `progressive`.
    pub dialing_method: DialingMethod,
    /// Settings of how the outbound campaign dials, such as answering machine detection (AMD) and previews of contacts.
    pub dialing_method_settings: DialingMethodSettings,
    /// How urgent the outbound campaign is compared with others. Default: `5`.
    #[range(1..=5)]
    pub outbound_campaign_priority: Option<i64>,
    /// IDs of the lists of contacts to dial, one entry each. At most 100000 items.
    pub campaign_contact_list_ids: Option<Vec<String>>,
    /// IDs of the lists of contacts that are not dialed. At most 100000 items.
    pub campaign_do_not_contact_list_ids: Option<Vec<String>>,
    /// How the do-not-call (DNC) list excludes contacts with several phone numbers. Default: `and`.
    pub exclusion_logic: Option<ExclusionLogic>,
    /// How often a contact is dialed at most.
    #[range(1..=10)]
    pub max_attempts_per_contact: Option<i64>,
    /// Whether the same period lies between all attempts. Default: `false`.
    pub attempts_use_same_period: Option<bool>,
    /// Time until the second attempt, in the unit of `retry_period_unit`. Default: `30`.
    #[range(1..=1440)]
    pub second_attempt_period: Option<i64>,
    /// Time until the third attempt, in the unit of `retry_period_unit`. Default: `60`.
    #[range(1..=1440)]
    pub third_attempt_period: Option<i64>,
    /// Time between the fourth and later attempts, in the unit of `retry_period_unit`.
    #[range(1..=1440)]
    pub other_attempt_period: Option<i64>,
    /// Time between attempts, in the unit of `retry_period_unit`.
    #[range(1..=1440)]
    pub retry_period: Option<i64>,
    /// Unit of `retry_period` and of the other periods between attempts. Default: `hours`.
    pub retry_period_unit: Option<RetryPeriodUnit>,
    /// Which number or contact is dialed next after a failed call. Default: `list_dial`.
    pub dial_sequence: Option<DialSequence>,
    /// Whether calls that nobody answers are ended after some time. Default: `true`.
    pub enable_max_ring_time: Option<bool>,
    /// Seconds of ringing after which a call counts as unanswered. Default: `60`.
    #[range(15..=120)]
    pub max_ring_time: Option<i64>,
    /// Whether the campaign uses the hours of its outbound queue or its own. Default: `queue`.
    pub business_hour_source: Option<BusinessHourSource>,
    /// ID of the business hours during which the campaign dials.
    #[length(..=36)]
    pub business_hour_id: Option<String>,
    /// Whether closure hours apply, during which no outgoing calls start. Default: `false`.
    pub enable_closure_hour: Option<bool>,
    /// ID of the closure set, the days or hours when the contact center is closed.
    #[length(..=36)]
    pub closure_set_id: Option<String>,
    /// What determines the time zone in which the contact may be called. Default: `none`.
    pub contact_timezone_source: Option<ContactTimezoneSource>,
    /// Order in which a contact's phone numbers are dialed, such as `1,2,3,4,5`: `1` is main, `2` work, `3` home, `4` mobile and `5` other.
    #[length(..=50)]
    pub contact_phone_order: Option<String>,
    /// Whether the campaign runs without an end. Default: `false`.
    pub enable_always_running: Option<bool>,
    /// Whether diagnostics are recorded for the campaign. Default: `false`.
    pub enable_diagnostics: Option<bool>,
}

/// Kind of caller ID that called consumers see, such as one of the queue.
///
/// Values of `assign_type` in [`CreateOutboundCampaign`] and other types.
#[zoom_enum]
pub enum AssignType {
    /// `queue`: A number of the campaign's queue.
    Queue,
    /// `default`: The default caller ID of the contact center.
    Default,
    /// `customer`: Zoom does not document this value.
    Customer,
}

/// Whether the agent sees a contact before the call or only once it is connected, or no agent takes part.
///
/// Values of `dialing_method` in [`CreateOutboundCampaign`] and [`CreateOutboundCampaignResponse`].
#[zoom_enum]
pub enum DialingMethod {
    /// `progressive`: The agent sees details of the call only after being connected with the consumer.
    Progressive,
    /// `preview`: The agent sees details of the call before being connected with the consumer.
    Preview,
    /// `agentless`: Dialed automatically, with no agent involved.
    Agentless,
}

/// Settings of how the outbound campaign dials, such as answering machine detection (AMD) and previews of contacts.
///
/// Value of `dialing_method_settings` in [`CreateOutboundCampaign`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DialingMethodSettings {
    /// Whether answering machines are detected (AMD). Default: `false`.
    pub enable_amd: Option<bool>,
    /// Recordings that are played when a person or an answering machine picks up; for use with `enable_amd`.
    pub amd_settings: Option<AmdSettings>,
    /// Whether answered calls are dropped when no agent connects in time. Default: `false`.
    pub enable_abandonment_timeout: Option<bool>,
    /// Seconds, from 2 to 30, that a connected consumer waits for an agent before the call is dropped; null if `enable_abandonment_timeout` is `false`. Default: `5`.
    #[range(2..=30)]
    pub abandonment_timeout: Option<i64>,
    /// Asset library ID of the recording that called consumers hear when no agent is free and the call is dropped.
    #[length(..=36)]
    pub abandonment_message_asset_id: Option<String>,
    /// Whether calls are made automatically or by the agent; for the preview method only. Default: `automatic`.
    pub dialing_strategy: Option<DialingStrategy>,
    /// Time, shown as a countdown, until the previewed contact is called automatically; Zoom does not name the unit. Default: `5`.
    #[range(5..=60)]
    pub preview_timer: Option<i64>,
    /// Whether agents may skip an outbound engagement; preview dialing only. Default: `true`.
    pub enable_skip: Option<bool>,
    /// How often an agent may skip; preview dialing only. Default: `1`.
    #[range(1..=5)]
    pub max_skips: Option<i64>,
    /// Whether agents may ignore a previewed contact; for the preview method only. Default: `true`.
    pub enable_ignore_preview_notification: Option<bool>,
    /// Whether the agent may try a contact of the preview dialer again. Default: `false`.
    pub allow_retry_preview_dialer: Option<bool>,
    /// Number of calls that the agentless dialer makes at once, at most. Default: `5`.
    #[range(1..=100)]
    pub max_concurrent_calls: Option<i64>,
    /// What the agentless dialer does if answering machine detection (AMD) is off. At most 50 characters. Default: `playMedia`.
    pub agentless_amd_off_action: Option<AgentlessAmdOffAction>,
    /// ID of the recording to play or the flow to run if answering machine detection (AMD) is off, depending on `agentless_amd_off_action`.
    #[length(..=36)]
    pub agentless_amd_off_resource_id: Option<String>,
    /// ID of the flow that the agentless dialer used before.
    #[length(..=36)]
    pub old_flow_id: Option<String>,
    /// ID of the flow that the agentless dialer uses from now on.
    #[length(..=36)]
    pub new_flow_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Recordings that are played when a person or an answering machine picks up, if answering machines are detected (AMD).
///
/// Value of `amd_settings` in [`DialingMethodSettings`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AmdSettings {
    /// Asset library ID of what is played when a consumer answers.
    #[length(..=36)]
    pub greeting_asset_id: Option<String>,
    /// Asset library ID of what is played to an answering machine.
    #[length(..=36)]
    pub answering_machine_asset_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How calls are placed with the preview dialing method, in which agents see a contact's details before the call.
///
/// Values of `dialing_strategy` in [`DialingMethodSettings`] and other types.
#[zoom_enum]
pub enum DialingStrategy {
    /// `automatic`: Calls are connected without the agent's doing.
    Automatic,
    /// `manual`: The agent dials each call.
    Manual,
}

/// What happens with calls dialed without agents if answering machine detection is off, for new campaigns.
///
/// Values of `agentless_amd_off_action` in [`DialingMethodSettings`].
#[zoom_enum]
pub enum AgentlessAmdOffAction {
    /// `useFlow`: Hands the call to a flow, the set of steps that handles a contact.
    #[value("useFlow")]
    UseFlow,
    /// `hangUp`: Ends the call.
    #[value("hangUp")]
    HangUp,
    /// `playMedia`: Plays a recording.
    #[value("playMedia")]
    PlayMedia,
}

/// How the do-not-call (DNC) list excludes contacts with several phone numbers.
///
/// Values of `exclusion_logic` in [`CreateOutboundCampaign`] and [`UpdateOutboundCampaign`].
#[zoom_enum]
pub enum ExclusionLogic {
    /// `and`: Contacts stay in the campaign if they have a phone number that is not on the do-not-call (DNC) list.
    And,
    /// `or`: Contacts are excluded as soon as one number is on the do-not-call (DNC) list.
    Or,
}

/// Unit of the periods between attempts to dial a contact.
///
/// Values of `retry_period_unit` in [`CreateOutboundCampaign`] and other types.
#[zoom_enum]
pub enum RetryPeriodUnit {
    /// `seconds`.
    Seconds,
    /// `minutes`.
    Minutes,
    /// `hours`.
    Hours,
    /// `days`.
    Days,
}

/// Which number or contact is dialed next after a failed call.
///
/// Values of `dial_sequence` in [`CreateOutboundCampaign`] and [`UpdateOutboundCampaign`].
#[zoom_enum]
pub enum DialSequence {
    /// `list_dial`: After a failed call, the next contact is dialed.
    ListDial,
    /// `contact_dial`: After a failed call, the contact's next number is dialed first.
    ContactDial,
    /// `contact_with_lock`: Like `contact_dial`, and locks the contact to one agent meanwhile.
    ContactWithLock,
}

/// Whether the campaign uses the hours of its outbound queue or its own.
///
/// Values of `business_hour_source` in [`CreateOutboundCampaign`] and other types.
#[zoom_enum]
pub enum BusinessHourSource {
    /// `queue`: Business hours of the outbound queue.
    Queue,
    /// `campaign`: Custom hours in place of the queue's.
    Campaign,
}

/// What determines the time zone in which the contact may be called.
///
/// Values of `contact_timezone_source` in [`CreateOutboundCampaign`] and other types.
#[zoom_enum]
pub enum ContactTimezoneSource {
    /// `none`: Calls may be made at any time.
    None,
    /// `area_code`: Time zone of the contact's highest-priority phone number.
    AreaCode,
    /// `timezone`: Time zone that is stored with the contact.
    Timezone,
}

/// Response to [`CreateOutboundCampaign`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateOutboundCampaignResponse {
    /// ID of the outbound campaign.
    #[length(..=36)]
    pub outbound_campaign_id: Option<String>,
    /// Name of the outbound campaign; no two campaigns can have the same one.
    #[length(1..=100)]
    pub outbound_campaign_name: Option<String>,
    /// What the outbound campaign is about.
    #[length(..=255)]
    pub outbound_campaign_description: Option<String>,
    /// ID of the campaign's voice queue, which must be set up for outbound engagements.
    #[length(..=36)]
    pub queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    #[length(..=36)]
    pub queue_name: Option<String>,
    /// ID of the phone number that called consumers see.
    pub phone_number_id: Option<String>,
    /// Kind of caller ID that called consumers see, such as one of the queue.
    pub assign_type: Option<AssignType>,
    /// State of the outbound campaign, such as `running`.
    pub outbound_campaign_status: Option<OutboundCampaignStatus>,
    /// Whether the agent sees a contact before the call or only once it is connected, or no agent takes part.
    pub dialing_method: Option<DialingMethod>,
    /// Settings of how the outbound campaign dials, such as answering machine detection (AMD) and previews of contacts.
    pub dialing_method_settings: Option<OutboundCampaignDialingMethodSettings>,
    /// How urgent the outbound campaign is compared with others.
    #[range(1..=5)]
    pub outbound_campaign_priority: Option<i64>,
    /// Lists of contacts to dial, one entry each.
    pub campaign_contact_list: Option<Vec<CampaignContactList>>,
    /// Lists of contacts that are not dialed, one entry each.
    pub campaign_do_not_contact_list_ids: Option<Vec<CampaignContactList>>,
    /// How the do-not-call (DNC) list excludes contacts with several phone numbers: with `and`, contacts who have another number stay; with `or`, one listed number excludes them.
    pub exclusion_logic: Option<String>,
    /// How often a contact is dialed at most.
    pub max_attempts_per_contact: Option<i64>,
    /// Whether the same period lies between all attempts.
    pub attempts_use_same_period: Option<bool>,
    /// Time until the second attempt, in the unit of `retry_period_unit`.
    pub second_attempt_period: Option<i64>,
    /// Time until the third attempt, in the unit of `retry_period_unit`.
    pub third_attempt_period: Option<i64>,
    /// Time between the fourth and later attempts, in the unit of `retry_period_unit`.
    pub other_attempt_period: Option<i64>,
    /// Time between attempts, in the unit of `retry_period_unit`.
    pub retry_period: Option<i64>,
    /// Unit of `retry_period` and of the other periods between attempts.
    pub retry_period_unit: Option<RetryPeriodUnit>,
    /// What is dialed after a failed call: the next contact (`list_dial`) or the contact's next number (`contact_dial`, or `contact_with_lock` to keep one agent meanwhile).
    pub dial_sequence: Option<String>,
    /// Seconds of ringing after which a call counts as unanswered.
    #[range(15..=120)]
    pub max_ring_time: Option<i64>,
    /// Whether calls that nobody answers are ended after some time.
    pub enable_max_ring_time: Option<bool>,
    /// Whether the campaign uses the hours of its outbound queue or its own.
    pub business_hour_source: Option<BusinessHourSource>,
    /// ID of the business hours during which the campaign dials.
    #[length(..=36)]
    pub business_hour_id: Option<String>,
    /// Whether closure hours apply, during which no outgoing calls start.
    pub enable_closure_hour: Option<bool>,
    /// ID of the closure set, the days or hours when the contact center is closed.
    #[length(..=36)]
    pub closure_set_id: Option<String>,
    /// What determines the time zone in which the contact may be called.
    pub contact_timezone_source: Option<ContactTimezoneSource>,
    /// Order in which a contact's phone numbers are dialed, such as `1,2,3,4,5`: `1` is main, `2` work, `3` home, `4` mobile and `5` other.
    pub contact_phone_order: Option<String>,
    /// Whether the campaign runs without an end.
    pub enable_always_running: Option<bool>,
    /// Order in which contacts are dialed, as a number that Zoom does not explain.
    pub contact_order: Option<i64>,
    /// Whether diagnostics are recorded for the campaign.
    pub enable_diagnostics: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of how the outbound campaign dials, such as answering machine detection (AMD) and previews of contacts.
///
/// Value of `dialing_method_settings` in [`CreateOutboundCampaignResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OutboundCampaignDialingMethodSettings {
    /// Whether answering machines are detected (AMD).
    pub enable_amd: Option<bool>,
    /// Recordings that are played when a person or an answering machine picks up; for use with `enable_amd`.
    pub amd_settings: Option<AmdSettings>,
    /// Whether answered calls are dropped when no agent connects in time.
    pub enable_abandonment_timeout: Option<bool>,
    /// Seconds, from 2 to 30, that a connected consumer waits for an agent before the call is dropped; null if `enable_abandonment_timeout` is `false`.
    #[range(2..=30)]
    pub abandonment_timeout: Option<i64>,
    /// Asset library ID of the recording that called consumers hear when no agent is free and the call is dropped.
    #[length(..=36)]
    pub abandonment_message_asset_id: Option<String>,
    /// Whether calls are made automatically or by the agent; for the preview method only.
    pub dialing_strategy: Option<DialingStrategy>,
    /// Time, shown as a countdown, until the previewed contact is called automatically; Zoom does not name the unit.
    pub preview_timer: Option<i64>,
    /// Whether agents may skip an outbound engagement; preview dialing only.
    pub enable_skip: Option<bool>,
    /// How often an agent may skip; preview dialing only.
    #[range(1..=5)]
    pub max_skips: Option<i64>,
    /// Whether agents may ignore a previewed contact; for the preview method only.
    pub enable_ignore_preview_notification: Option<bool>,
    /// Whether the agent may try a contact of the preview dialer again.
    pub allow_retry_preview_dialer: Option<bool>,
    /// Number of calls that the agentless dialer makes at once, at most.
    #[range(1..=100)]
    pub max_concurrent_calls: Option<i64>,
    /// What the agentless dialer does if answering machine detection (AMD) is off. At most 50 characters.
    pub agentless_amd_off_action: Option<OutboundCampaignAgentlessAmdOffAction>,
    /// ID of the recording to play or the flow to run if answering machine detection (AMD) is off, depending on `agentless_amd_off_action`.
    pub agentless_amd_off_resource_id: Option<String>,
    /// ID of the flow that the agentless dialer used before.
    pub old_flow_id: Option<String>,
    /// ID of the flow that the agentless dialer uses from now on.
    pub new_flow_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What happens with calls dialed without agents if answering machine detection is off, for existing campaigns.
///
/// Values of `agentless_amd_off_action` in [`OutboundCampaignDialingMethodSettings`] and [`UpdateOutboundCampaign`].
#[zoom_enum]
pub enum OutboundCampaignAgentlessAmdOffAction {
    /// `use_flow`: Hands the call to a flow, the set of steps that handles a contact.
    UseFlow,
    /// `hang_up`: Ends the call.
    HangUp,
    /// `play_media`: Plays a recording.
    PlayMedia,
}

/// List of contacts to dial or not to dial in an outbound campaign, with the number of contacts.
///
/// Element of `campaign_contact_list` and `campaign_do_not_contact_list_ids` in [`CreateOutboundCampaignResponse`] and [`OutboundCampaign`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CampaignContactList {
    /// ID of the contact list of the campaign.
    pub contact_list_id: Option<String>,
    /// Name of the contact list of the campaign.
    pub contact_list_name: Option<String>,
    /// What the contact list is for, in free text.
    pub contact_list_description: Option<String>,
    /// How many contacts the list has.
    pub contacts_count: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the settings of one outbound campaign.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetOutboundCampaign;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetOutboundCampaign::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/GET/contact_center/outbound_campaign/campaigns/{campaignId})
#[zoom_endpoint(
    GET "/contact_center/outbound_campaign/campaigns/<campaign_id>" -> OutboundCampaign,
    rate_limit = Light,
    scopes = ["contact_center_outbound_campaign:read:admin", "contact_center:read:outbound_campaign:admin"],
    errors = [(404, 5005, CAMPAIGN_NOT_FOUND = "the campaign was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetOutboundCampaign {
    /// ID of the outbound campaign.
    pub campaign_id: String,
}

/// Response to [`GetOutboundCampaign`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OutboundCampaign {
    /// ID of the outbound campaign.
    #[length(..=36)]
    pub outbound_campaign_id: Option<String>,
    /// Name of the outbound campaign; no two campaigns can have the same one.
    #[length(1..=100)]
    pub outbound_campaign_name: Option<String>,
    /// What the outbound campaign is about.
    #[length(..=255)]
    pub outbound_campaign_description: Option<String>,
    /// ID of the campaign's voice queue, which must be set up for outbound engagements.
    #[length(..=36)]
    pub queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    #[length(..=36)]
    pub queue_name: Option<String>,
    /// ID of the phone number that called consumers see.
    #[length(..=36)]
    pub phone_number_id: Option<String>,
    /// State of the outbound campaign, such as `running`.
    pub outbound_campaign_status: Option<OutboundCampaignStatus>,
    /// Whether the agent sees a contact before the call or only once it is connected, or no agent takes part.
    pub dialing_method: Option<DialerMethod>,
    /// Settings of how the outbound campaign dials, such as answering machine detection (AMD) and previews of contacts.
    pub dialing_method_settings: Option<GetOutboundCampaignDialingMethodSettings>,
    /// How urgent the outbound campaign is compared with others.
    #[range(1..=5)]
    pub outbound_campaign_priority: Option<i64>,
    /// Lists of contacts to dial, one entry each.
    pub campaign_contact_list: Option<Vec<CampaignContactList>>,
    /// Whether calls that nobody answers are ended after some time.
    pub enable_max_ring_time: Option<bool>,
    /// Seconds of ringing after which a call counts as unanswered.
    #[range(15..=120)]
    pub max_ring_time: Option<i64>,
    /// Whether the campaign uses the hours of its outbound queue or its own.
    pub business_hour_source: Option<BusinessHourSource>,
    /// ID of the business hours during which the campaign dials.
    #[length(..=36)]
    pub business_hour_id: Option<String>,
    /// Whether closure hours apply, during which no outgoing calls start.
    pub enable_closure_hour: Option<bool>,
    /// ID of the closure set, the days or hours when the contact center is closed.
    #[length(..=36)]
    pub closure_set_id: Option<String>,
    /// What determines the time zone in which the contact may be called.
    pub contact_timezone_source: Option<ContactTimezoneSource>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of how the outbound campaign dials, such as answering machine detection (AMD) and previews of contacts.
///
/// Value of `dialing_method_settings` in [`OutboundCampaign`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetOutboundCampaignDialingMethodSettings {
    /// Whether answering machines are detected (AMD).
    pub enable_amd: Option<bool>,
    /// Recordings that are played when a person or an answering machine picks up; for use with `enable_amd`.
    pub amd_settings: Option<AmdSettings>,
    /// Whether answered calls are dropped when no agent connects in time.
    pub enable_abandonment_timeout: Option<bool>,
    /// Seconds, from 2 to 30, that a connected consumer waits for an agent before the call is dropped; null if `enable_abandonment_timeout` is `false`.
    #[range(2..=30)]
    pub abandonment_timeout: Option<i64>,
    /// Asset library ID of the recording that called consumers hear when no agent is free and the call is dropped.
    #[length(..=36)]
    pub abandonment_message_asset_id: Option<String>,
    /// Whether calls are made automatically or by the agent; for the preview method only.
    pub dialing_strategy: Option<DialingStrategy>,
    /// Time, shown as a countdown, until the previewed contact is called automatically; Zoom does not name the unit.
    #[range(5..=60)]
    pub preview_timer: Option<i64>,
    /// Whether agents may skip an outbound engagement; preview dialing only.
    pub enable_skip: Option<bool>,
    /// How often an agent may skip; preview dialing only.
    #[range(1..=5)]
    pub max_skips: Option<i64>,
    /// Whether agents may ignore a previewed contact; for the preview method only.
    pub enable_ignore_preview_notification: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates the settings of one outbound campaign.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateOutboundCampaign;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateOutboundCampaign::new("Zl3aVt0bQ9y")
///     .campaign_do_not_contact_list_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .outbound_campaign_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/PATCH/contact_center/outbound_campaign/campaigns/{campaignId})
#[zoom_endpoint(
    PATCH "/contact_center/outbound_campaign/campaigns/<campaign_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_outbound_campaign:update:admin", "contact_center:update:outbound_campaign:admin"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 302, INVALID_ENUM_VALUE = "the enum value is invalid"),
        (400, 5008, CAMPAIGN_PHONE_NUMBER_NOT_FOUND = "the campaign phone number was not found"),
        (400, 5011, CAMPAIGN_BUSINESS_HOUR_NOT_FOUND = "the campaign business hour was not found"),
        (400, 5012, CAMPAIGN_CLOSURE_HOUR_SET_NOT_FOUND = "the campaign closure hour set was not found"),
        (404, 5005, CAMPAIGN_NOT_FOUND = "the campaign was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateOutboundCampaign {
    /// ID of the outbound campaign.
    pub campaign_id: String,
    /// Name of the outbound campaign; no two campaigns can have the same one.
    #[length(1..=100)]
    pub outbound_campaign_name: Option<String>,
    /// What the outbound campaign is about.
    #[length(..=255)]
    pub outbound_campaign_description: Option<String>,
    /// ID of the phone number that called consumers see.
    #[length(..=36)]
    pub phone_number_id: Option<String>,
    /// Kind of caller ID that called consumers see, such as one of the queue. Default: `queue`.
    pub assign_type: Option<AssignType>,
    /// How urgent the outbound campaign is compared with others. Default: `5`.
    #[range(1..=5)]
    pub outbound_campaign_priority: Option<i64>,
    /// Whether calls that nobody answers are ended after some time.
    pub enable_max_ring_time: Option<bool>,
    /// Seconds of ringing after which a call counts as unanswered.
    #[range(15..=120)]
    pub max_ring_time: Option<i64>,
    /// IDs of the lists of contacts that are not dialed. At most 100000 items.
    pub campaign_do_not_contact_list_ids: Option<Vec<String>>,
    /// How the do-not-call (DNC) list excludes contacts with several phone numbers. Default: `and`.
    pub exclusion_logic: Option<ExclusionLogic>,
    /// How often a contact is dialed at most.
    #[range(1..=10)]
    pub max_attempts_per_contact: Option<i64>,
    /// Whether the same period lies between all attempts.
    pub attempts_use_same_period: Option<bool>,
    /// Time until the second attempt, in the unit of `retry_period_unit`. Default: `30`.
    #[range(1..=1440)]
    pub second_attempt_period: Option<i64>,
    /// Time until the third attempt, in the unit of `retry_period_unit`. Default: `60`.
    #[range(1..=1440)]
    pub third_attempt_period: Option<i64>,
    /// Time between the fourth and later attempts, in the unit of `retry_period_unit`.
    #[range(1..=1440)]
    pub other_attempt_period: Option<i64>,
    /// Time between attempts, in the unit of `retry_period_unit`.
    #[range(1..=1440)]
    pub retry_period: Option<i64>,
    /// Unit of `retry_period` and of the other periods between attempts. Default: `hours`.
    pub retry_period_unit: Option<RetryPeriodUnit>,
    /// Which number or contact is dialed next after a failed call.
    pub dial_sequence: Option<DialSequence>,
    /// Whether answered calls are dropped when no agent connects in time. Default: `false`.
    pub enable_abandonment_timeout: Option<bool>,
    /// Seconds, from 2 to 30, that a connected consumer waits for an agent before the call is dropped; null if `enable_abandonment_timeout` is `false`. Default: `5`.
    #[range(2..=30)]
    pub abandonment_timeout: Option<i64>,
    /// Asset library ID of the recording that called consumers hear when no agent is free and the call is dropped.
    #[length(..=36)]
    pub abandonment_message_asset_id: Option<String>,
    /// Whether agents may skip an outbound engagement; preview dialing only. Default: `true`.
    pub enable_skip: Option<bool>,
    /// How often an agent may skip; preview dialing only. Default: `1`.
    #[range(1..=5)]
    pub max_skips: Option<i64>,
    /// Whether the campaign uses the hours of its outbound queue or its own. Default: `queue`.
    pub business_hour_source: Option<BusinessHourSource>,
    /// ID of the business hours during which the campaign dials.
    #[length(..=36)]
    pub business_hour_id: Option<String>,
    /// Whether closure hours apply, during which no outgoing calls start. Default: `false`.
    pub enable_closure_hour: Option<bool>,
    /// ID of the closure set, the days or hours when the contact center is closed.
    #[length(..=36)]
    pub closure_set_id: Option<String>,
    /// What determines the time zone in which the contact may be called. Default: `none`.
    pub contact_timezone_source: Option<ContactTimezoneSource>,
    /// Order in which a contact's phone numbers are dialed, such as `1,2,3,4,5`: `1` is main, `2` work, `3` home, `4` mobile and `5` other.
    #[length(..=50)]
    pub contact_phone_order: Option<String>,
    /// Whether the campaign runs without an end. Default: `false`.
    pub enable_always_running: Option<bool>,
    /// Order in which contacts are dialed, as a number that Zoom does not explain.
    #[range(1..=10)]
    pub contact_order: Option<i64>,
    /// Whether diagnostics are recorded for the campaign. Default: `false`.
    pub enable_diagnostics: Option<bool>,
    /// Whether the agent may try a contact of the preview dialer again. Default: `false`.
    pub allow_retry_preview_dialer: Option<bool>,
    /// Number of calls that the agentless dialer makes at once, at most.
    #[range(1..=100)]
    pub max_concurrent_calls: Option<i64>,
    /// ID of the flow that the agentless dialer used before.
    pub old_flow_id: Option<String>,
    /// ID of the flow that the agentless dialer uses from now on.
    pub new_flow_id: Option<String>,
    /// What the agentless dialer does if answering machine detection (AMD) is off. At most 50 characters.
    pub agentless_amd_off_action: Option<OutboundCampaignAgentlessAmdOffAction>,
    /// ID of the recording to play or the flow to run if answering machine detection (AMD) is off, depending on `agentless_amd_off_action`.
    pub agentless_amd_off_resource_id: Option<String>,
}

/// Deletes one outbound campaign from Zoom Contact Center.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteOutboundCampaign;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteOutboundCampaign::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/DELETE/contact_center/outbound_campaign/campaigns/{campaignId})
#[zoom_endpoint(
    DELETE "/contact_center/outbound_campaign/campaigns/<campaign_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_outbound_campaign:delete:admin", "contact_center:delete:outbound_campaign:admin"],
    errors = [(404, 5005, CAMPAIGN_NOT_FOUND = "the campaign was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteOutboundCampaign {
    /// ID of the outbound campaign.
    pub campaign_id: String,
}

/// Changes only the status of one outbound campaign.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{UpdateOutboundCampaignRequestStatus, UpdateOutboundCampaignStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateOutboundCampaignStatus::new("Zl3aVt0bQ9y")
///     .status(UpdateOutboundCampaignRequestStatus::Running)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/PATCH/contact_center/outbound_campaign/campaigns/{campaignId}/status)
#[zoom_endpoint(
    PATCH "/contact_center/outbound_campaign/campaigns/<campaign_id>/status" -> (),
    rate_limit = Light,
    scopes = ["contact_center_outbound_campaign:write:admin", "contact_center:update:outbound_campaign:admin"],
    errors = [
        (400, 302, INVALID_ENUM_VALUE = "the enum value is invalid"),
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateOutboundCampaignStatus {
    /// ID of the outbound campaign.
    pub campaign_id: String,
    /// State of the campaign. Default: `Draft`.
    pub status: Option<UpdateOutboundCampaignRequestStatus>,
}

/// State to set for the outbound campaign, which reaches out to the contacts on its lists.
///
/// Values of `status` in [`UpdateOutboundCampaignStatus`].
#[zoom_enum]
pub enum UpdateOutboundCampaignRequestStatus {
    /// `Draft`: Still being prepared.
    #[value("Draft")]
    Draft,
    /// `Ready`: Fully prepared, but not started.
    #[value("Ready")]
    Ready,
    /// `Paused`.
    #[value("Paused")]
    Paused,
    /// `Running`.
    #[value("Running")]
    Running,
}
