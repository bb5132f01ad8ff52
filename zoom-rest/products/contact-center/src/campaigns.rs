//! Campaigns: 15 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::OutboundCampaignDialingMethod;

/// List outbound campaigns.
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
    /// Outbound campaign status.
    pub outbound_campaign_status: Option<OutboundCampaignStatus>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Values of `outbound_campaign_status`.
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
    /// Records per page.
    #[range(1..=15)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
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
    /// Outbound campaign name.
    pub outbound_campaign_name: Option<String>,
    /// Outbound campaign description.
    pub outbound_campaign_description: Option<String>,
    /// Outbound campaign status.
    pub outbound_campaign_status: Option<OutboundCampaignStatus>,
}

/// Create outbound campaign.
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
    /// Outbound campaign name.
    #[length(1..=100)]
    pub outbound_campaign_name: String,
    /// Outbound campaign description.
    #[length(..=255)]
    pub outbound_campaign_description: Option<String>,
    /// Queue ID.
    #[length(..=36)]
    pub queue_id: String,
    /// Phone number ID.
    #[length(..=36)]
    pub phone_number_id: String,
    /// Dialing method: defaults to `Progressive`.
    pub dialing_method: DialingMethod,
    /// Dialing method settings.
    pub dialing_method_settings: DialingMethodSettings,
    /// Outbound campaign priority: defaults to `5`.
    #[range(1..=5)]
    pub outbound_campaign_priority: Option<i64>,
    /// Campaign contact list IDs: at most 100000 items.
    pub campaign_contact_list_ids: Option<Vec<String>>,
    /// Enable max ring time.
    pub enable_max_ring_time: Option<bool>,
    /// Max ring time: defaults to `60`.
    #[range(15..=120)]
    pub max_ring_time: Option<i64>,
    /// Business hour source: defaults to `queue`.
    pub business_hour_source: Option<BusinessHourSource>,
    /// Business hour ID.
    #[length(..=36)]
    pub business_hour_id: Option<String>,
    /// Enable closure hour.
    pub enable_closure_hour: Option<bool>,
    /// Closure set ID.
    #[length(..=36)]
    pub closure_set_id: Option<String>,
    /// Contact timezone source: defaults to `none`.
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
    /// Enable abandonment timeout.
    pub enable_abandonment_timeout: Option<bool>,
    /// Abandonment timeout: defaults to `5`.
    #[range(2..=30)]
    pub abandonment_timeout: Option<i64>,
    /// Abandonment message asset ID.
    #[length(..=36)]
    pub abandonment_message_asset_id: Option<String>,
    /// Dialing strategy: defaults to `automatic`.
    pub dialing_strategy: Option<DialingStrategy>,
    /// Preview timer: defaults to `5`.
    pub preview_timer: Option<i64>,
    /// Enable skip.
    pub enable_skip: Option<bool>,
    /// Max skips: defaults to `1`.
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

/// Values of `business_hour_source`.
#[zoom_enum]
pub enum BusinessHourSource {
    /// `queue`.
    Queue,
    /// `campaign`.
    Campaign,
}

/// Values of `contact_timezone_source`.
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
    /// Outbound campaign name.
    #[length(1..=100)]
    pub outbound_campaign_name: Option<String>,
    /// Outbound campaign description.
    #[length(..=255)]
    pub outbound_campaign_description: Option<String>,
    /// Queue ID.
    #[length(..=36)]
    pub queue_id: Option<String>,
    /// Queue name.
    #[length(..=36)]
    pub queue_name: Option<String>,
    /// Phone number ID.
    pub phone_number_id: Option<String>,
    /// Outbound campaign status.
    pub outbound_campaign_status: Option<OutboundCampaignStatus>,
    /// Dialing method.
    pub dialing_method: Option<OutboundCampaignDialingMethod>,
    /// Dialing method settings.
    pub dialing_method_settings: Option<DialingMethodSettings>,
    /// Outbound campaign priority.
    #[range(1..=5)]
    pub outbound_campaign_priority: Option<i64>,
    /// Campaign contact list.
    pub campaign_contact_list: Option<Vec<CampaignContactList>>,
    /// Max ring time.
    #[range(15..=120)]
    pub max_ring_time: Option<i64>,
    /// Enable max ring time.
    pub enable_max_ring_time: Option<bool>,
    /// Business hour source.
    pub business_hour_source: Option<BusinessHourSource>,
    /// Business hour ID.
    #[length(..=36)]
    pub business_hour_id: Option<String>,
    /// Enable closure hour.
    pub enable_closure_hour: Option<bool>,
    /// Closure set ID.
    #[length(..=36)]
    pub closure_set_id: Option<String>,
    /// Contact timezone source.
    pub contact_timezone_source: Option<ContactTimezoneSource>,
}

/// Element of `campaign_contact_list`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CampaignContactList {
    /// Contact list ID.
    pub contact_list_id: Option<String>,
    /// Contact list name.
    pub contact_list_name: Option<String>,
    /// Contact list description.
    pub contact_list_description: Option<String>,
    /// Contacts count.
    pub contacts_count: Option<String>,
}

/// Get outbound campaign.
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
    /// Campaign ID.
    pub campaign_id: String,
}

/// Response to [`GetOutboundCampaign`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OutboundCampaign {
    /// Outbound campaign ID.
    #[length(..=36)]
    pub outbound_campaign_id: Option<String>,
    /// Outbound campaign name.
    #[length(1..=100)]
    pub outbound_campaign_name: Option<String>,
    /// Outbound campaign description.
    #[length(..=255)]
    pub outbound_campaign_description: Option<String>,
    /// Queue ID.
    #[length(..=36)]
    pub queue_id: Option<String>,
    /// Queue name.
    #[length(..=36)]
    pub queue_name: Option<String>,
    /// Phone number ID.
    #[length(..=36)]
    pub phone_number_id: Option<String>,
    /// Outbound campaign status.
    pub outbound_campaign_status: Option<OutboundCampaignStatus>,
    /// Dialing method.
    pub dialing_method: Option<OutboundCampaignDialingMethod>,
    /// Dialing method settings.
    pub dialing_method_settings: Option<DialingMethodSettings>,
    /// Outbound campaign priority.
    #[range(1..=5)]
    pub outbound_campaign_priority: Option<i64>,
    /// Campaign contact list.
    pub campaign_contact_list: Option<Vec<CampaignContactList>>,
    /// Enable max ring time.
    pub enable_max_ring_time: Option<bool>,
    /// Max ring time.
    #[range(15..=120)]
    pub max_ring_time: Option<i64>,
    /// Business hour source.
    pub business_hour_source: Option<BusinessHourSource>,
    /// Business hour ID.
    #[length(..=36)]
    pub business_hour_id: Option<String>,
    /// Enable closure hour.
    pub enable_closure_hour: Option<bool>,
    /// Closure set ID.
    #[length(..=36)]
    pub closure_set_id: Option<String>,
    /// Contact timezone source.
    pub contact_timezone_source: Option<ContactTimezoneSource>,
}

/// Update outbound campaign.
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
    /// Campaign ID.
    pub campaign_id: String,
    /// Outbound campaign name.
    #[length(1..=100)]
    pub outbound_campaign_name: Option<String>,
    /// Outbound campaign description.
    #[length(..=255)]
    pub outbound_campaign_description: Option<String>,
    /// Phone number ID.
    #[length(..=36)]
    pub phone_number_id: Option<String>,
    /// Outbound campaign priority: defaults to `5`.
    #[range(1..=5)]
    pub outbound_campaign_priority: Option<i64>,
    /// Enable max ring time.
    pub enable_max_ring_time: Option<bool>,
    /// Max ring time.
    #[range(15..=120)]
    pub max_ring_time: Option<i64>,
    /// Enable abandonment timeout.
    pub enable_abandonment_timeout: Option<bool>,
    /// Abandonment timeout.
    #[range(2..=30)]
    pub abandonment_timeout: Option<i64>,
    /// Abandonment message asset ID.
    #[length(..=36)]
    pub abandonment_message_asset_id: Option<String>,
    /// Enable skip.
    pub enable_skip: Option<bool>,
    /// Max skips.
    #[range(1..=5)]
    pub max_skips: Option<i64>,
    /// Business hour source: defaults to `queue`.
    pub business_hour_source: Option<BusinessHourSource>,
    /// Business hour ID.
    #[length(..=36)]
    pub business_hour_id: Option<String>,
    /// Enable closure hour.
    pub enable_closure_hour: Option<bool>,
    /// Closure set ID.
    #[length(..=36)]
    pub closure_set_id: Option<String>,
    /// Contact timezone source: defaults to `none`.
    pub contact_timezone_source: Option<ContactTimezoneSource>,
}

/// Delete outbound campaign.
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
    /// Campaign ID.
    pub campaign_id: String,
}

/// List campaign contact lists.
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
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Response to [`ListCampaignContactLists`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCampaignContactListsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
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
    /// Contact list ID.
    pub contact_list_id: Option<String>,
    /// Contact list name.
    pub contact_list_name: Option<String>,
    /// Contact list description.
    pub contact_list_description: Option<String>,
    /// Contacts count.
    pub contacts_count: Option<i64>,
}

/// Create campaign contact list.
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
    /// Contact list name.
    #[length(1..=100)]
    pub contact_list_name: String,
    /// Contact list description.
    #[length(..=100)]
    pub contact_list_description: Option<String>,
}

/// Get campaign contact list.
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
    /// Contact list ID.
    pub contact_list_id: String,
}

/// Update campaign contact list.
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
    /// Contact list ID.
    pub contact_list_id: String,
    /// Contact list name.
    #[length(..=100)]
    pub contact_list_name: Option<String>,
    /// Contact list description.
    #[length(..=100)]
    pub contact_list_description: Option<String>,
}

/// Remove campaign contact list.
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
    /// Contact list ID.
    pub contact_list_id: String,
}

/// List campaign contact list contacts.
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
    /// Contact list ID.
    pub contact_list_id: String,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Response to [`ListCampaignContactListContacts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCampaignContactListContactsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Contacts.
    #[lossy]
    pub contacts: Vec<CampaignContactListContact>,
}

/// Element of `contacts`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CampaignContactListContact {
    /// Contact ID.
    pub contact_id: Option<String>,
    /// Contact display name.
    #[length(..=64)]
    pub contact_display_name: Option<String>,
    /// Contact first name.
    #[length(..=64)]
    pub contact_first_name: Option<String>,
    /// Contact last name.
    #[length(..=64)]
    pub contact_last_name: Option<String>,
    /// Contact phones: at most 5 items.
    pub contact_phones: Option<Vec<ContactPhone>>,
    /// Contact emails: at most 4 items.
    pub contact_emails: Option<Vec<String>>,
    /// Contact location.
    #[length(..=50)]
    pub contact_location: Option<String>,
    /// Contact account number.
    #[length(..=50)]
    pub contact_account_number: Option<String>,
    /// Contact company.
    #[length(..=50)]
    pub contact_company: Option<String>,
    /// Contact role.
    #[length(..=50)]
    pub contact_role: Option<String>,
}

/// Element of `contact_phones`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactPhone {
    /// Contact phone number.
    pub contact_phone_number: Option<String>,
    /// Contact phone type.
    pub contact_phone_type: Option<ContactPhoneType>,
}

/// Values of `contact_phone_type`.
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

/// Create campaign contact list contact.
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
    /// Contact list ID.
    pub contact_list_id: String,
    /// Contact display name.
    #[length(1..=64)]
    pub contact_display_name: String,
    /// Contact first name.
    #[length(..=64)]
    pub contact_first_name: Option<String>,
    /// Contact last name.
    #[length(..=64)]
    pub contact_last_name: Option<String>,
    /// Contact phones: at most 5 items.
    pub contact_phones: Vec<ContactPhone>,
    /// Contact emails: at most 4 items.
    pub contact_emails: Option<Vec<String>>,
    /// Contact location.
    #[length(..=50)]
    pub contact_location: Option<String>,
    /// Contact account number.
    #[length(..=50)]
    pub contact_account_number: Option<String>,
    /// Contact company.
    #[length(..=50)]
    pub contact_company: Option<String>,
    /// Contact role.
    #[length(..=50)]
    pub contact_role: Option<String>,
    /// Contact timezone.
    #[length(..=50)]
    pub contact_timezone: Option<String>,
}

/// Response to [`CreateCampaignContactListContact`] and [`GetCampaignContactListContact`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateCampaignContactListContactResponse {
    /// Contact ID.
    pub contact_id: Option<String>,
    /// Contact display name.
    #[length(..=64)]
    pub contact_display_name: Option<String>,
    /// Contact first name.
    #[length(..=64)]
    pub contact_first_name: Option<String>,
    /// Contact last name.
    #[length(..=64)]
    pub contact_last_name: Option<String>,
    /// Contact phones: at most 5 items.
    pub contact_phones: Option<Vec<ContactPhone>>,
    /// Contact emails: at most 4 items.
    pub contact_emails: Option<Vec<String>>,
    /// Contact location.
    #[length(..=50)]
    pub contact_location: Option<String>,
    /// Contact account number.
    #[length(..=50)]
    pub contact_account_number: Option<String>,
    /// Contact company.
    #[length(..=50)]
    pub contact_company: Option<String>,
    /// Contact role.
    #[length(..=50)]
    pub contact_role: Option<String>,
    /// Contact timezone.
    #[length(..=50)]
    pub contact_timezone: Option<String>,
}

/// Get campaign contact list contact.
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
    /// Contact list ID.
    pub contact_list_id: String,
    /// Contact ID.
    pub contact_id: String,
}

/// Update contact on campaign contact list.
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
    /// Contact list ID.
    pub contact_list_id: String,
    /// Contact ID.
    pub contact_id: String,
    /// Contact display name.
    #[length(1..=64)]
    pub contact_display_name: Option<String>,
    /// Contact first name.
    #[length(..=64)]
    pub contact_first_name: Option<String>,
    /// Contact last name.
    #[length(..=64)]
    pub contact_last_name: Option<String>,
    /// Contact phones: at most 5 items.
    pub contact_phones: Option<Vec<ContactPhone>>,
    /// Contact emails: at most 4 items.
    pub contact_emails: Option<Vec<String>>,
    /// Contact location.
    #[length(..=50)]
    pub contact_location: Option<String>,
    /// Contact account number.
    #[length(..=50)]
    pub contact_account_number: Option<String>,
    /// Contact company.
    #[length(..=50)]
    pub contact_company: Option<String>,
    /// Contact role.
    #[length(..=50)]
    pub contact_role: Option<String>,
    /// Contact timezone.
    #[length(..=50)]
    pub contact_timezone: Option<String>,
}

/// Remove campaign contact list contact.
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
    /// Contact list ID.
    pub contact_list_id: String,
    /// Contact ID.
    pub contact_id: String,
}
