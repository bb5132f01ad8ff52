//! Campaigns: 15 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::OutboundCampaignDialingMethod;

/// Lists the account's outbound campaigns in Zoom Contact Center.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ListOutboundCampaigns, OutboundCampaignStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let outbound_campaign_items = ListOutboundCampaigns::new()
///     .outbound_campaign_status(OutboundCampaignStatus::Draft)
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/outbound_campaign/campaigns" -> ListOutboundCampaignsResponse,
    paginate = outbound_campaign_items: OutboundCampaignItem,
    rate_limit = Medium,
    scopes = ["contact_center_outbound_campaign:read:admin", "contact_center:read:outbound_campaign:admin"],
    errors = [(400, 5012, "a parameter is invalid"), (400, 300, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListOutboundCampaigns {
    /// State of the outbound campaign, such as `running`.
    pub outbound_campaign_status: Option<OutboundCampaignStatus>,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// State of the outbound campaign, such as `running`.
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
    /// `not_running`.
    NotRunning,
}

/// Response to [`ListOutboundCampaigns`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListOutboundCampaignsResponse {
    /// How many entries a page holds.
    #[range(1..=15)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Outbound campaign items.
    #[lossy]
    pub outbound_campaign_items: Vec<OutboundCampaignItem>,
}

/// Element of `outbound_campaign_items`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OutboundCampaignItem {
    /// Outbound campaign ID.
    pub outbound_campaign_id: Option<String>,
    /// Name of the outbound campaign; each occurs once.
    pub outbound_campaign_name: Option<String>,
    /// Description of the outbound campaign.
    pub outbound_campaign_description: Option<String>,
    /// State of the outbound campaign, such as `running`.
    pub outbound_campaign_status: Option<OutboundCampaignStatus>,
}

/// Creates an outbound campaign in Zoom Contact Center.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{CreateOutboundCampaign, DialingMethod, DialingMethodSettings};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateOutboundCampaign::new(
///     "Support",
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     DialingMethod::Progressive,
///     DialingMethodSettings::new(),
/// )
///     .outbound_campaign_description("Each Monday")
///     .outbound_campaign_priority(5)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/outbound_campaign/campaigns" -> CreateOutboundCampaignResponse,
    rate_limit = Light,
    scopes = ["contact_center_outbound_campaign:write:admin", "contact_center:write:outbound_campaign:admin"],
    errors = [
        (400, 5008, "the campaign phone number was not found"),
        (400, 5009, "the campaign greeting asset was not found"),
        (400, 5010, "the campaign amd asset was not found"),
        (400, 300, "a parameter is invalid"),
        (400, 302, "the enum value is invalid"),
        (400, 5011, "the campaign business hour was not found"),
        (400, 5012, "the campaign closure hour set was not found"),
        (400, 5016, "a limit is exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateOutboundCampaign {
    /// Name of the outbound campaign; each occurs once.
    #[length(1..=100)]
    pub outbound_campaign_name: String,
    /// Description of the outbound campaign.
    #[length(..=255)]
    pub outbound_campaign_description: Option<String>,
    /// ID of the Zoom Contact Center queue.
    #[length(..=36)]
    pub queue_id: String,
    /// ID that Zoom gave to the phone number.
    #[length(..=36)]
    pub phone_number_id: String,
    /// Dialing method. Default: `Progressive`.
    pub dialing_method: DialingMethod,
    /// Dialing method settings.
    pub dialing_method_settings: DialingMethodSettings,
    /// How urgent the outbound campaign is compared with others. Default: `5`.
    #[range(1..=5)]
    pub outbound_campaign_priority: Option<i64>,
    /// Campaign contact list IDs. At most 100000 items.
    pub campaign_contact_list_ids: Option<Vec<String>>,
    /// Whether calls that nobody answers are ended after some time.
    pub enable_max_ring_time: Option<bool>,
    /// Seconds of ringing after which a call counts as unanswered. Default: `60`.
    #[range(15..=120)]
    pub max_ring_time: Option<i64>,
    /// Whether the campaign uses the hours of its outbound queue or its own. Default: `queue`.
    pub business_hour_source: Option<BusinessHourSource>,
    /// ID of the Zoom Contact Center business hours.
    #[length(..=36)]
    pub business_hour_id: Option<String>,
    /// Whether closure hours apply, during which no outgoing calls start.
    pub enable_closure_hour: Option<bool>,
    /// ID of the closure set.
    #[length(..=36)]
    pub closure_set_id: Option<String>,
    /// What determines the time zone in which the contact may be called. Default: `none`.
    pub contact_timezone_source: Option<ContactTimezoneSource>,
}

/// Values of `dialing_method`.
#[zoom_enum]
pub enum DialingMethod {
    /// `Progressive`.
    #[value("Progressive")]
    Progressive,
    /// `Preview`.
    #[value("Preview")]
    Preview,
}

/// Value of `dialing_method_settings`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DialingMethodSettings {
    /// Enable amd.
    pub enable_amd: Option<bool>,
    /// Amd settings.
    pub amd_settings: Option<AmdSettings>,
    /// Whether answered calls are dropped when no agent connects in time.
    pub enable_abandonment_timeout: Option<bool>,
    /// How long a connected consumer waits for an agent before the call is dropped; null when `enable_abandonment_timeout` is `false`. Default: `5`.
    #[range(2..=30)]
    pub abandonment_timeout: Option<i64>,
    /// Asset library ID of the recording that callers hear when no agent is free and the call is dropped.
    #[length(..=36)]
    pub abandonment_message_asset_id: Option<String>,
    /// Dialing strategy. Default: `automatic`.
    pub dialing_strategy: Option<DialingStrategy>,
    /// Preview timer. Default: `5`.
    pub preview_timer: Option<i64>,
    /// Whether agents may skip an outbound engagement; preview dialing only.
    pub enable_skip: Option<bool>,
    /// How often an agent may skip; preview dialing only. Default: `1`.
    #[range(1..=5)]
    pub max_skips: Option<i64>,
    /// Enable ignore preview notification.
    pub enable_ignore_preview_notification: Option<bool>,
}

/// Value of `amd_settings`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AmdSettings {
    /// Greeting asset ID.
    #[length(..=36)]
    pub greeting_asset_id: Option<String>,
    /// Answering machine asset ID.
    #[length(..=36)]
    pub answering_machine_asset_id: Option<String>,
}

/// Values of `dialing_strategy`.
#[zoom_enum]
pub enum DialingStrategy {
    /// `automatic`.
    Automatic,
    /// `manual`.
    Manual,
}

/// Whether the campaign uses the hours of its outbound queue or its own.
#[zoom_enum]
pub enum BusinessHourSource {
    /// `queue`.
    Queue,
    /// `campaign`.
    Campaign,
}

/// What determines the time zone in which the contact may be called.
#[zoom_enum]
pub enum ContactTimezoneSource {
    /// `none`.
    None,
    /// `area_code`.
    AreaCode,
    /// `timezone`.
    Timezone,
}

/// Response to [`CreateOutboundCampaign`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateOutboundCampaignResponse {
    /// Outbound campaign ID.
    #[length(..=36)]
    pub outbound_campaign_id: Option<String>,
    /// Name of the outbound campaign; each occurs once.
    #[length(1..=100)]
    pub outbound_campaign_name: Option<String>,
    /// Description of the outbound campaign.
    #[length(..=255)]
    pub outbound_campaign_description: Option<String>,
    /// ID of the Zoom Contact Center queue.
    #[length(..=36)]
    pub queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    #[length(..=36)]
    pub queue_name: Option<String>,
    /// ID that Zoom gave to the phone number.
    pub phone_number_id: Option<String>,
    /// State of the outbound campaign, such as `running`.
    pub outbound_campaign_status: Option<OutboundCampaignStatus>,
    /// Dialing method.
    pub dialing_method: Option<OutboundCampaignDialingMethod>,
    /// Dialing method settings.
    pub dialing_method_settings: Option<DialingMethodSettings>,
    /// How urgent the outbound campaign is compared with others.
    #[range(1..=5)]
    pub outbound_campaign_priority: Option<i64>,
    /// Campaign contact list.
    pub campaign_contact_list: Option<Vec<CampaignContactList>>,
    /// Seconds of ringing after which a call counts as unanswered.
    #[range(15..=120)]
    pub max_ring_time: Option<i64>,
    /// Whether calls that nobody answers are ended after some time.
    pub enable_max_ring_time: Option<bool>,
    /// Whether the campaign uses the hours of its outbound queue or its own.
    pub business_hour_source: Option<BusinessHourSource>,
    /// ID of the Zoom Contact Center business hours.
    #[length(..=36)]
    pub business_hour_id: Option<String>,
    /// Whether closure hours apply, during which no outgoing calls start.
    pub enable_closure_hour: Option<bool>,
    /// ID of the closure set.
    #[length(..=36)]
    pub closure_set_id: Option<String>,
    /// What determines the time zone in which the contact may be called.
    pub contact_timezone_source: Option<ContactTimezoneSource>,
}

/// Element of `campaign_contact_list`.
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
#[zoom_endpoint(
    GET "/contact_center/outbound_campaign/campaigns/<campaign_id>" -> OutboundCampaign,
    rate_limit = Light,
    scopes = ["contact_center_outbound_campaign:read:admin", "contact_center:read:outbound_campaign:admin"],
    errors = [(404, 5005, "the campaign was not found")],
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
    /// Outbound campaign ID.
    #[length(..=36)]
    pub outbound_campaign_id: Option<String>,
    /// Name of the outbound campaign; each occurs once.
    #[length(1..=100)]
    pub outbound_campaign_name: Option<String>,
    /// Description of the outbound campaign.
    #[length(..=255)]
    pub outbound_campaign_description: Option<String>,
    /// ID of the Zoom Contact Center queue.
    #[length(..=36)]
    pub queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    #[length(..=36)]
    pub queue_name: Option<String>,
    /// ID that Zoom gave to the phone number.
    #[length(..=36)]
    pub phone_number_id: Option<String>,
    /// State of the outbound campaign, such as `running`.
    pub outbound_campaign_status: Option<OutboundCampaignStatus>,
    /// Dialing method.
    pub dialing_method: Option<OutboundCampaignDialingMethod>,
    /// Dialing method settings.
    pub dialing_method_settings: Option<DialingMethodSettings>,
    /// How urgent the outbound campaign is compared with others.
    #[range(1..=5)]
    pub outbound_campaign_priority: Option<i64>,
    /// Campaign contact list.
    pub campaign_contact_list: Option<Vec<CampaignContactList>>,
    /// Whether calls that nobody answers are ended after some time.
    pub enable_max_ring_time: Option<bool>,
    /// Seconds of ringing after which a call counts as unanswered.
    #[range(15..=120)]
    pub max_ring_time: Option<i64>,
    /// Whether the campaign uses the hours of its outbound queue or its own.
    pub business_hour_source: Option<BusinessHourSource>,
    /// ID of the Zoom Contact Center business hours.
    #[length(..=36)]
    pub business_hour_id: Option<String>,
    /// Whether closure hours apply, during which no outgoing calls start.
    pub enable_closure_hour: Option<bool>,
    /// ID of the closure set.
    #[length(..=36)]
    pub closure_set_id: Option<String>,
    /// What determines the time zone in which the contact may be called.
    pub contact_timezone_source: Option<ContactTimezoneSource>,
}

/// Updates the settings of one outbound campaign.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateOutboundCampaign;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateOutboundCampaign::new("Zl3aVt0bQ9y")
///     .outbound_campaign_name("Support")
///     .outbound_campaign_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/contact_center/outbound_campaign/campaigns/<campaign_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_outbound_campaign:update:admin", "contact_center:update:outbound_campaign:admin"],
    errors = [
        (400, 300, "a parameter is invalid"),
        (400, 302, "the enum value is invalid"),
        (400, 5008, "the campaign phone number was not found"),
        (400, 5011, "the campaign business hour was not found"),
        (400, 5012, "the campaign closure hour set was not found"),
        (404, 5005, "the campaign was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateOutboundCampaign {
    /// ID of the outbound campaign.
    pub campaign_id: String,
    /// Name of the outbound campaign; each occurs once.
    #[length(1..=100)]
    pub outbound_campaign_name: Option<String>,
    /// Description of the outbound campaign.
    #[length(..=255)]
    pub outbound_campaign_description: Option<String>,
    /// ID that Zoom gave to the phone number.
    #[length(..=36)]
    pub phone_number_id: Option<String>,
    /// How urgent the outbound campaign is compared with others. Default: `5`.
    #[range(1..=5)]
    pub outbound_campaign_priority: Option<i64>,
    /// Whether calls that nobody answers are ended after some time.
    pub enable_max_ring_time: Option<bool>,
    /// Seconds of ringing after which a call counts as unanswered.
    #[range(15..=120)]
    pub max_ring_time: Option<i64>,
    /// Whether answered calls are dropped when no agent connects in time.
    pub enable_abandonment_timeout: Option<bool>,
    /// How long a connected consumer waits for an agent before the call is dropped; null when `enable_abandonment_timeout` is `false`.
    #[range(2..=30)]
    pub abandonment_timeout: Option<i64>,
    /// Asset library ID of the recording that callers hear when no agent is free and the call is dropped.
    #[length(..=36)]
    pub abandonment_message_asset_id: Option<String>,
    /// Whether agents may skip an outbound engagement; preview dialing only.
    pub enable_skip: Option<bool>,
    /// How often an agent may skip; preview dialing only.
    #[range(1..=5)]
    pub max_skips: Option<i64>,
    /// Whether the campaign uses the hours of its outbound queue or its own. Default: `queue`.
    pub business_hour_source: Option<BusinessHourSource>,
    /// ID of the Zoom Contact Center business hours.
    #[length(..=36)]
    pub business_hour_id: Option<String>,
    /// Whether closure hours apply, during which no outgoing calls start.
    pub enable_closure_hour: Option<bool>,
    /// ID of the closure set.
    #[length(..=36)]
    pub closure_set_id: Option<String>,
    /// What determines the time zone in which the contact may be called. Default: `none`.
    pub contact_timezone_source: Option<ContactTimezoneSource>,
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
#[zoom_endpoint(
    DELETE "/contact_center/outbound_campaign/campaigns/<campaign_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_outbound_campaign:delete:admin", "contact_center:delete:outbound_campaign:admin"],
    errors = [(404, 5005, "the campaign was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteOutboundCampaign {
    /// ID of the outbound campaign.
    pub campaign_id: String,
}

/// Lists the contact lists that outbound campaigns can use.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListCampaignContactLists;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let contact_lists = ListCampaignContactLists::new()
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/outbound_campaign/contact_lists" -> ListCampaignContactListsResponse,
    paginate = contact_lists: ContactList,
    rate_limit = Medium,
    scopes = [
        "contact_center_outbound_campaign_contactlist:read:admin",
        "contact_center:read:outbound_campaign_contactlist:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCampaignContactLists {
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Response to [`ListCampaignContactLists`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCampaignContactListsResponse {
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Contact lists.
    #[lossy]
    pub contact_lists: Vec<ContactList>,
}

/// Response to [`CreateCampaignContactList`] and [`GetCampaignContactList`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactList {
    /// ID of the contact list of the campaign.
    pub contact_list_id: Option<String>,
    /// Name of the contact list of the campaign.
    pub contact_list_name: Option<String>,
    /// What the contact list is for, in free text.
    pub contact_list_description: Option<String>,
    /// How many contacts the list has.
    pub contacts_count: Option<i64>,
}

/// Creates a list of contacts for outbound campaigns.
///
/// Do Not Contact lists cannot be created this way.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::CreateCampaignContactList;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateCampaignContactList::new("Support")
///     .contact_list_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/outbound_campaign/contact_lists" -> ContactList,
    rate_limit = Light,
    scopes = [
        "contact_center_outbound_campaign_contactlist:write:admin",
        "contact_center:write:outbound_campaign_contactlist:admin",
    ],
    errors = [(400, 300, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateCampaignContactList {
    /// Name of the contact list of the campaign.
    #[length(1..=100)]
    pub contact_list_name: String,
    /// What the contact list is for, in free text.
    #[length(..=100)]
    pub contact_list_description: Option<String>,
}

/// Returns one contact list of outbound campaigns, without its contacts.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetCampaignContactList;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCampaignContactList::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/outbound_campaign/contact_lists/<contact_list_id>" -> ContactList,
    rate_limit = Light,
    scopes = [
        "contact_center_outbound_campaign_contactlist:read:admin",
        "contact_center:read:outbound_campaign_contactlist:admin",
    ],
    errors = [(404, 5001, "the contact list was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCampaignContactList {
    /// ID of the contact list of the campaign.
    pub contact_list_id: String,
}

/// Updates the properties of one contact list of outbound campaigns.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateCampaignContactList;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCampaignContactList::new("Zl3aVt0bQ9y")
///     .contact_list_name("Support")
///     .contact_list_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/contact_center/outbound_campaign/contact_lists/<contact_list_id>" -> (),
    rate_limit = Light,
    scopes = [
        "contact_center_outbound_campaign_contactlist:write:admin",
        "contact_center:update:outbound_campaign_contactlist:admin",
    ],
    errors = [(400, 300, "a parameter is invalid"), (404, 5001, "the contact list was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCampaignContactList {
    /// ID of the contact list of the campaign.
    pub contact_list_id: String,
    /// Name of the contact list of the campaign.
    #[length(..=100)]
    pub contact_list_name: Option<String>,
    /// What the contact list is for, in free text.
    #[length(..=100)]
    pub contact_list_description: Option<String>,
}

/// Deletes one contact list of outbound campaigns.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::RemoveCampaignContactList;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveCampaignContactList::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/outbound_campaign/contact_lists/<contact_list_id>" -> (),
    rate_limit = Light,
    scopes = [
        "contact_center_outbound_campaign_contactlist:write:admin",
        "contact_center:delete:outbound_campaign_contactlist:admin",
    ],
    errors = [(404, 5001, "the contact list was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveCampaignContactList {
    /// ID of the contact list of the campaign.
    pub contact_list_id: String,
}

/// Lists the people on a contact list of outbound campaigns.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListCampaignContactListContacts;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let contacts = ListCampaignContactListContacts::new("Zl3aVt0bQ9y")
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/outbound_campaign/contact_lists/<contact_list_id>/contacts" -> ListCampaignContactListContactsResponse,
    paginate = contacts: CampaignContactListContact,
    rate_limit = Medium,
    scopes = [
        "contact_center_outbound_campaign_contacts:read:admin",
        "contact_center:read:outbound_campaign_contacts:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCampaignContactListContacts {
    /// ID of the contact list of the campaign.
    pub contact_list_id: String,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Response to [`ListCampaignContactListContacts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCampaignContactListContactsResponse {
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Contacts, one entry each.
    #[lossy]
    pub contacts: Vec<CampaignContactListContact>,
}

/// Element of `contacts`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CampaignContactListContact {
    /// ID of the contact.
    pub contact_id: Option<String>,
    /// Name under which the contact is shown.
    #[length(..=64)]
    pub contact_display_name: Option<String>,
    /// First name of the contact.
    #[length(..=64)]
    pub contact_first_name: Option<String>,
    /// Last name of the contact.
    #[length(..=64)]
    pub contact_last_name: Option<String>,
    /// Phone numbers of the contact, one entry each; only one can be the main number. At most 5 items.
    pub contact_phones: Option<Vec<ContactPhone>>,
    /// Email addresses of the contact. At most 4 items.
    pub contact_emails: Option<Vec<String>>,
    /// Where the contact is located.
    #[length(..=50)]
    pub contact_location: Option<String>,
    /// Account number of the contact.
    #[length(..=50)]
    pub contact_account_number: Option<String>,
    /// Company for which the contact works.
    #[length(..=50)]
    pub contact_company: Option<String>,
    /// Role of the contact.
    #[length(..=50)]
    pub contact_role: Option<String>,
}

/// Element of `contact_phones`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactPhone {
    /// Phone number of the contact, in E.164 format.
    pub contact_phone_number: Option<String>,
    /// What the phone number is used for, such as home or work.
    pub contact_phone_type: Option<ContactPhoneType>,
}

/// What the phone number is used for, such as home or work.
#[zoom_enum]
pub enum ContactPhoneType {
    /// `Main`.
    #[value("Main")]
    Main,
    /// `Home`.
    #[value("Home")]
    Home,
    /// `Work`.
    #[value("Work")]
    Work,
    /// `Mobile`.
    #[value("Mobile")]
    Mobile,
    /// `Other`.
    #[value("Other")]
    Other,
}

/// Adds a new contact to a contact list of outbound campaigns.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ContactPhone, CreateCampaignContactListContact};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateCampaignContactListContact::new(
///     "Zl3aVt0bQ9y",
///     "Support",
///     vec![ContactPhone::new()],
/// )
///     .contact_first_name("Jill")
///     .contact_last_name("Chill")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/outbound_campaign/contact_lists/<contact_list_id>/contacts" -> CreateCampaignContactListContactResponse,
    rate_limit = Light,
    scopes = [
        "contact_center_outbound_campaign_contacts:write:admin",
        "contact_center:write:outbound_campaign_contacts:admin",
    ],
    errors = [
        (400, 300, "a parameter is invalid"),
        (400, 5003, "the resource already exists"),
        (400, 5004, "a limit is exceeded"),
        (404, 5001, "the contact list was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateCampaignContactListContact {
    /// ID of the contact list of the campaign.
    pub contact_list_id: String,
    /// Name under which the contact is shown.
    #[length(1..=64)]
    pub contact_display_name: String,
    /// First name of the contact.
    #[length(..=64)]
    pub contact_first_name: Option<String>,
    /// Last name of the contact.
    #[length(..=64)]
    pub contact_last_name: Option<String>,
    /// Phone numbers of the contact, one entry each; only one can be the main number. At most 5 items.
    pub contact_phones: Vec<ContactPhone>,
    /// Email addresses of the contact. At most 4 items.
    pub contact_emails: Option<Vec<String>>,
    /// Where the contact is located.
    #[length(..=50)]
    pub contact_location: Option<String>,
    /// Account number of the contact.
    #[length(..=50)]
    pub contact_account_number: Option<String>,
    /// Company for which the contact works.
    #[length(..=50)]
    pub contact_company: Option<String>,
    /// Role of the contact.
    #[length(..=50)]
    pub contact_role: Option<String>,
    /// Time zone of the contact, as an IANA name.
    #[length(..=50)]
    pub contact_timezone: Option<String>,
}

/// Response to [`CreateCampaignContactListContact`] and [`GetCampaignContactListContact`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateCampaignContactListContactResponse {
    /// ID of the contact.
    pub contact_id: Option<String>,
    /// Name under which the contact is shown.
    #[length(..=64)]
    pub contact_display_name: Option<String>,
    /// First name of the contact.
    #[length(..=64)]
    pub contact_first_name: Option<String>,
    /// Last name of the contact.
    #[length(..=64)]
    pub contact_last_name: Option<String>,
    /// Phone numbers of the contact, one entry each; only one can be the main number. At most 5 items.
    pub contact_phones: Option<Vec<ContactPhone>>,
    /// Email addresses of the contact. At most 4 items.
    pub contact_emails: Option<Vec<String>>,
    /// Where the contact is located.
    #[length(..=50)]
    pub contact_location: Option<String>,
    /// Account number of the contact.
    #[length(..=50)]
    pub contact_account_number: Option<String>,
    /// Company for which the contact works.
    #[length(..=50)]
    pub contact_company: Option<String>,
    /// Role of the contact.
    #[length(..=50)]
    pub contact_role: Option<String>,
    /// Time zone of the contact, as an IANA name.
    #[length(..=50)]
    pub contact_timezone: Option<String>,
}

/// Returns the details of one person on a campaign's contact list.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetCampaignContactListContact;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCampaignContactListContact::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/outbound_campaign/contact_lists/<contact_list_id>/contacts/<contact_id>" -> CreateCampaignContactListContactResponse,
    rate_limit = Light,
    scopes = [
        "contact_center_outbound_campaign_contacts:read:admin",
        "contact_center:read:outbound_campaign_contacts:admin",
    ],
    errors = [(404, 5001, "the contact list was not found"), (404, 5002, "the contact was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCampaignContactListContact {
    /// ID of the contact list of the campaign.
    pub contact_list_id: String,
    /// ID of the contact.
    pub contact_id: String,
}

/// Updates the details of one person on a campaign's contact list.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateContactOnCampaignContactList;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateContactOnCampaignContactList::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .contact_display_name("Support")
///     .contact_first_name("Jill")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/contact_center/outbound_campaign/contact_lists/<contact_list_id>/contacts/<contact_id>" -> (),
    rate_limit = Light,
    scopes = [
        "contact_center_outbound_campaign_contacts:write:admin",
        "contact_center:update:outbound_campaign_contacts:admin",
    ],
    errors = [
        (400, 300, "a parameter is invalid"),
        (404, 5001, "the contact list was not found"),
        (404, 5002, "the contact was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateContactOnCampaignContactList {
    /// ID of the contact list of the campaign.
    pub contact_list_id: String,
    /// ID of the contact.
    pub contact_id: String,
    /// Name under which the contact is shown.
    #[length(1..=64)]
    pub contact_display_name: Option<String>,
    /// First name of the contact.
    #[length(..=64)]
    pub contact_first_name: Option<String>,
    /// Last name of the contact.
    #[length(..=64)]
    pub contact_last_name: Option<String>,
    /// Phone numbers of the contact, one entry each; only one can be the main number. At most 5 items.
    pub contact_phones: Option<Vec<ContactPhone>>,
    /// Email addresses of the contact. At most 4 items.
    pub contact_emails: Option<Vec<String>>,
    /// Where the contact is located.
    #[length(..=50)]
    pub contact_location: Option<String>,
    /// Account number of the contact.
    #[length(..=50)]
    pub contact_account_number: Option<String>,
    /// Company for which the contact works.
    #[length(..=50)]
    pub contact_company: Option<String>,
    /// Role of the contact.
    #[length(..=50)]
    pub contact_role: Option<String>,
    /// Time zone of the contact, as an IANA name.
    #[length(..=50)]
    pub contact_timezone: Option<String>,
}

/// Removes one person from a campaign's contact list.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::RemoveCampaignContactListContact;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveCampaignContactListContact::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/outbound_campaign/contact_lists/<contact_list_id>/contacts/<contact_id>" -> (),
    rate_limit = Light,
    scopes = [
        "contact_center_outbound_campaign_contacts:write:admin",
        "contact_center:delete:outbound_campaign_contacts:admin",
    ],
    errors = [(404, 5001, "the contact list was not found"), (404, 5002, "the contact was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveCampaignContactListContact {
    /// ID of the contact list of the campaign.
    pub contact_list_id: String,
    /// ID of the contact.
    pub contact_id: String,
}
