//! Campaigns, contact lists: 13 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the contact lists that outbound campaigns can use.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListCampaignContactLists;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let contact_lists = ListCampaignContactLists::new()
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/GET/contact_center/outbound_campaign/contact_lists)
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
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Response to [`ListCampaignContactLists`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCampaignContactListsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Contact lists, one entry each.
    #[lossy]
    pub contact_lists: Vec<ContactList>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Contact list that outbound campaigns can use, without its contacts.
///
/// Response to [`GetCampaignContactList`].
///
/// Element of `contact_lists` in [`ListCampaignContactListsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactList {
    /// ID of the contact list.
    pub contact_list_id: Option<String>,
    /// Name of the contact list.
    #[length(1..=100)]
    pub contact_list_name: Option<String>,
    /// What the contact list is for, in free text.
    #[length(..=100)]
    pub contact_list_description: Option<String>,
    /// How many contacts the list has.
    #[range(..=100000)]
    pub contacts_count: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a list of contacts for outbound campaigns.
///
/// Zoom says that Do Not Contact lists cannot be created this way, although `contact_list_type` has a value for them.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ContactListType, CreateCampaignContactList};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateCampaignContactList::new("Spring offers")
///     .contact_list_description("Customers to call about the spring offers")
///     .contact_list_type(ContactListType::Contact)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/POST/contact_center/outbound_campaign/contact_lists)
#[zoom_endpoint(
    POST "/contact_center/outbound_campaign/contact_lists" -> CreateCampaignContactListResponse,
    rate_limit = Light,
    scopes = [
        "contact_center_outbound_campaign_contactlist:write:admin",
        "contact_center:write:outbound_campaign_contactlist:admin",
    ],
    errors = [(400, 300, INVALID_PARAMETER = "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateCampaignContactList {
    /// Name of the contact list.
    #[length(1..=100)]
    pub contact_list_name: String,
    /// What the contact list is for, in free text.
    #[length(..=100)]
    pub contact_list_description: Option<String>,
    /// Whether the list holds people to contact (`contact`) or not to contact (`do_not_contact`). At most 100 characters. Default: `contact`.
    pub contact_list_type: Option<ContactListType>,
}

/// Whether the list holds people to contact (`contact`) or not to contact (`do_not_contact`).
///
/// Values of `contact_list_type` in [`CreateCampaignContactList`].
#[zoom_enum]
pub enum ContactListType {
    /// `contact`: People to contact.
    Contact,
    /// `do_not_contact`: People who must not be contacted.
    DoNotContact,
}

/// Response to [`CreateCampaignContactList`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateCampaignContactListResponse {
    /// ID of the contact list.
    pub contact_list_id: Option<String>,
    /// Name of the contact list.
    pub contact_list_name: Option<String>,
    /// What the contact list is for, in free text.
    pub contact_list_description: Option<String>,
    /// How many contacts the list has.
    pub contacts_count: Option<i64>,
    /// Whether the list holds people to contact (`contact`) or not to contact (`do_not_contact`).
    pub contact_list_type: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates a contact list of outbound campaigns, named by its ID in the body.
///
/// Zoom calls this a batch update, but documents only one list per request.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::BatchUpdateCampaignContactLists;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = BatchUpdateCampaignContactLists::new("Zl3aVt0bQ9y")
///     .contact_list_name("Sales leads")
///     .contact_list_description("People whom the sales team calls back")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/PATCH/contact_center/outbound_campaign/contact_lists)
#[zoom_endpoint(
    PATCH "/contact_center/outbound_campaign/contact_lists" -> BatchUpdateCampaignContactListsResponse,
    rate_limit = Medium,
    scopes = [
        "contact_center_outbound_campaign_contactlist:write:admin",
        "contact_center:update:outbound_campaign_contactlist:admin",
    ],
    errors = [(400, 300, INVALID_PARAMETER = "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchUpdateCampaignContactLists {
    /// ID of the contact list.
    #[length(..=64)]
    pub contact_list_id: String,
    /// Name of the contact list.
    #[length(..=100)]
    pub contact_list_name: Option<String>,
    /// What the contact list is for, in free text.
    #[length(..=100)]
    pub contact_list_description: Option<String>,
}

/// Response to [`BatchUpdateCampaignContactLists`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BatchUpdateCampaignContactListsResponse {
    /// Contact lists that could not be changed, one entry each.
    pub failed_contact_lists: Option<Vec<FailedContactList>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Contact list that could not be changed, with the error.
///
/// Element of `failed_contact_lists` in [`BatchUpdateCampaignContactListsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FailedContactList {
    /// ID of the contact list.
    pub contact_list_id: Option<String>,
    /// Why the contact list could not be changed.
    pub error: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/GET/contact_center/outbound_campaign/contact_lists/{contactListId})
#[zoom_endpoint(
    GET "/contact_center/outbound_campaign/contact_lists/<contact_list_id>" -> ContactList,
    rate_limit = Light,
    scopes = [
        "contact_center_outbound_campaign_contactlist:read:admin",
        "contact_center:read:outbound_campaign_contactlist:admin",
    ],
    errors = [(404, 5001, CONTACT_LIST_NOT_FOUND = "the contact list was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCampaignContactList {
    /// ID of the contact list.
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
///     .contact_list_name("Sales leads")
///     .contact_list_description("People whom the sales team calls back")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/PATCH/contact_center/outbound_campaign/contact_lists/{contactListId})
#[zoom_endpoint(
    PATCH "/contact_center/outbound_campaign/contact_lists/<contact_list_id>" -> (),
    rate_limit = Light,
    scopes = [
        "contact_center_outbound_campaign_contactlist:write:admin",
        "contact_center:update:outbound_campaign_contactlist:admin",
    ],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 5001, CONTACT_LIST_NOT_FOUND = "the contact list was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCampaignContactList {
    /// ID of the contact list.
    pub contact_list_id: String,
    /// Name of the contact list.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/DELETE/contact_center/outbound_campaign/contact_lists/{contactListId})
#[zoom_endpoint(
    DELETE "/contact_center/outbound_campaign/contact_lists/<contact_list_id>" -> (),
    rate_limit = Light,
    scopes = [
        "contact_center_outbound_campaign_contactlist:write:admin",
        "contact_center:delete:outbound_campaign_contactlist:admin",
    ],
    errors = [(404, 5001, CONTACT_LIST_NOT_FOUND = "the contact list was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveCampaignContactList {
    /// ID of the contact list.
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
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/GET/contact_center/outbound_campaign/contact_lists/{contactListId}/contacts)
#[zoom_endpoint(
    GET "/contact_center/outbound_campaign/contact_lists/<contact_list_id>/contacts" -> ListCampaignContactListContactsResponse,
    paginate = contacts: CampaignContactListContact,
    rate_limit = Medium,
    scopes = [
        "contact_center_outbound_campaign_contacts:read:admin",
        "contact_center:read:outbound_campaign_contacts:admin",
    ],
    errors = [
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
pub struct ListCampaignContactListContacts {
    /// ID of the contact list.
    pub contact_list_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
}

/// Response to [`ListCampaignContactListContacts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCampaignContactListContactsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
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
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Contact in a contact list of a campaign, with name, company and ways of contact.
///
/// Element of `contacts` in [`ListCampaignContactListContactsResponse`].
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
    /// Account number of the contact; Zoom does not document which account is meant.
    #[length(..=50)]
    pub contact_account_number: Option<String>,
    /// Company for which the contact works.
    #[length(..=50)]
    pub contact_company: Option<String>,
    /// Job or position of the contact, such as `developer`.
    #[length(..=50)]
    pub contact_role: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Phone number of a campaign contact, with its type.
///
/// Element of `contact_phones` in [`CampaignContactListContact`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactPhone {
    /// Phone number of the contact, in E.164 format.
    pub contact_phone_number: Option<String>,
    /// What the phone number is used for, such as home or work.
    pub contact_phone_type: Option<ContactPhoneType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the phone number is used for, such as home or work.
///
/// Values of `contact_phone_type` in [`ContactPhone`].
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
/// use zoom_rest::contact_center::{ContactPhone, ContactPhoneType, CreateCampaignContactListContact};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateCampaignContactListContact::new(
///     "Zl3aVt0bQ9y",
///     "Jill Chill",
///     vec![
///         ContactPhone::new()
///             .contact_phone_number("+14155550100")
///             .contact_phone_type(ContactPhoneType::Main),
///     ],
/// )
/// .contact_first_name("Jill")
/// .contact_last_name("Chill")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/POST/contact_center/outbound_campaign/contact_lists/{contactListId}/contacts)
#[zoom_endpoint(
    POST "/contact_center/outbound_campaign/contact_lists/<contact_list_id>/contacts" -> CampaignListContact,
    rate_limit = Light,
    scopes = [
        "contact_center_outbound_campaign_contacts:write:admin",
        "contact_center:write:outbound_campaign_contacts:admin",
    ],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 5003, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 5004, LIMIT_EXCEEDED = "a limit was exceeded"),
        (404, 5001, CONTACT_LIST_NOT_FOUND = "the contact list was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateCampaignContactListContact {
    /// ID of the contact list.
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
    /// Account number of the contact; Zoom does not document which account is meant.
    #[length(..=50)]
    pub contact_account_number: Option<String>,
    /// Company for which the contact works.
    #[length(..=50)]
    pub contact_company: Option<String>,
    /// Job or position of the contact, such as `developer`.
    #[length(..=50)]
    pub contact_role: Option<String>,
    /// Time zone of the contact, as an IANA name.
    #[length(..=50)]
    pub contact_timezone: Option<String>,
}

/// Contact in a contact list of outbound campaigns, with name, company and ways of contact.
///
/// Response to [`CreateCampaignContactListContact`] and [`GetCampaignContactListContact`].
///
/// Element of `contacts` in [`BatchUpdateCampaignContactListContacts`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CampaignListContact {
    /// ID of the contact. Required in requests.
    #[required(new)]
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
    /// Account number of the contact; Zoom does not document which account is meant.
    #[length(..=50)]
    pub contact_account_number: Option<String>,
    /// Company for which the contact works.
    #[length(..=50)]
    pub contact_company: Option<String>,
    /// Job or position of the contact, such as `developer`.
    #[length(..=50)]
    pub contact_role: Option<String>,
    /// Time zone of the contact, as an IANA name.
    #[length(..=50)]
    pub contact_timezone: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates several contacts on a campaign's contact list in one call.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{BatchUpdateCampaignContactListContacts, CampaignListContact, ContactPhone, ContactPhoneType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = BatchUpdateCampaignContactListContacts::new("Zl3aVt0bQ9y")
///     .contacts(vec![
///         CampaignListContact::new("Zl3aVt0bQ9y")
///             .contact_phones(vec![
///                 ContactPhone::new()
///                     .contact_phone_number("+14155550100")
///                     .contact_phone_type(ContactPhoneType::Main),
///             ]),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/PATCH/contact_center/outbound_campaign/contact_lists/{contactListId}/contacts)
#[zoom_endpoint(
    PATCH "/contact_center/outbound_campaign/contact_lists/<contact_list_id>/contacts" -> BatchCampaignContactContactsResponse,
    rate_limit = Medium,
    scopes = [
        "contact_center_outbound_campaign_contacts:write:admin",
        "contact_center:update:outbound_campaign_contacts:admin",
    ],
    errors = [(400, 300, INVALID_PARAMETER = "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchUpdateCampaignContactListContacts {
    /// ID of the contact list.
    pub contact_list_id: String,
    /// Contacts to change, one entry each. At most 100 items.
    pub contacts: Option<Vec<CampaignListContact>>,
}

/// Response to [`BatchUpdateCampaignContactListContacts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BatchCampaignContactContactsResponse {
    /// Contacts that could not be changed, one entry each. At most 100 items.
    pub failed_contacts: Option<Vec<FailedContact>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Contact for which the batch request failed, with the error.
///
/// Element of `failed_contacts` in [`BatchCampaignContactContactsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FailedContact {
    /// ID of the contact.
    #[length(..=64)]
    pub contact_id: Option<String>,
    /// Why the contact could not be changed.
    pub error: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one person on a campaign's contact list.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/GET/contact_center/outbound_campaign/contact_lists/{contactListId}/contacts/{contactId})
#[zoom_endpoint(
    GET "/contact_center/outbound_campaign/contact_lists/<contact_list_id>/contacts/<contact_id>" -> CampaignListContact,
    rate_limit = Light,
    scopes = [
        "contact_center_outbound_campaign_contacts:read:admin",
        "contact_center:read:outbound_campaign_contacts:admin",
    ],
    errors = [
        (404, 5001, CONTACT_LIST_NOT_FOUND = "the contact list was not found"),
        (404, 5002, CONTACT_NOT_FOUND = "the contact was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCampaignContactListContact {
    /// ID of the contact list.
    pub contact_list_id: String,
    /// ID of the contact.
    pub contact_id: String,
}

/// Updates one person on a campaign's contact list.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ContactPhone, ContactPhoneType, UpdateCampaignContactListContact};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCampaignContactListContact::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .contact_display_name("Jill Chill")
///     .contact_phones(vec![
///         ContactPhone::new()
///             .contact_phone_number("+14155550100")
///             .contact_phone_type(ContactPhoneType::Main),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/PATCH/contact_center/outbound_campaign/contact_lists/{contactListId}/contacts/{contactId})
#[zoom_endpoint(
    PATCH "/contact_center/outbound_campaign/contact_lists/<contact_list_id>/contacts/<contact_id>" -> (),
    rate_limit = Light,
    scopes = [
        "contact_center_outbound_campaign_contacts:write:admin",
        "contact_center:update:outbound_campaign_contacts:admin",
    ],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 5001, CONTACT_LIST_NOT_FOUND = "the contact list was not found"),
        (404, 5002, CONTACT_NOT_FOUND = "the contact was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCampaignContactListContact {
    /// ID of the contact list.
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
    /// Account number of the contact; Zoom does not document which account is meant.
    #[length(..=50)]
    pub contact_account_number: Option<String>,
    /// Company for which the contact works.
    #[length(..=50)]
    pub contact_company: Option<String>,
    /// Job or position of the contact, such as `developer`.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/DELETE/contact_center/outbound_campaign/contact_lists/{contactListId}/contacts/{contactId})
#[zoom_endpoint(
    DELETE "/contact_center/outbound_campaign/contact_lists/<contact_list_id>/contacts/<contact_id>" -> (),
    rate_limit = Light,
    scopes = [
        "contact_center_outbound_campaign_contacts:write:admin",
        "contact_center:delete:outbound_campaign_contacts:admin",
    ],
    errors = [
        (404, 5001, CONTACT_LIST_NOT_FOUND = "the contact list was not found"),
        (404, 5002, CONTACT_NOT_FOUND = "the contact was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveCampaignContactListContact {
    /// ID of the contact list.
    pub contact_list_id: String,
    /// ID of the contact.
    pub contact_id: String,
}

/// Adds several contacts to one contact list of outbound campaigns at once.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ContactPhone, ContactPhoneType, ContactsIntoCampaignContactListContact, InsertContactsIntoCampaignContactList};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = InsertContactsIntoCampaignContactList::new("Zl3aVt0bQ9y")
///     .contacts(vec![ContactsIntoCampaignContactListContact::new(
///         "Jill Chill",
///         vec![
///             ContactPhone::new()
///                 .contact_phone_number("+14155550100")
///                 .contact_phone_type(ContactPhoneType::Main),
///         ],
///     )])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/POST/contact_center/outbound_campaign/contact_lists/{contactListId}/contacts/batch)
#[zoom_endpoint(
    POST "/contact_center/outbound_campaign/contact_lists/<contact_list_id>/contacts/batch" -> InsertIntoCampaignContactResponse,
    reconstructed = true,
    scopes = [
        "contact_center:write:outbound_campaign_contacts:admin",
        "contact_center_outbound_campaign_contacts:write:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct InsertContactsIntoCampaignContactList {
    /// ID of the contact list.
    pub contact_list_id: String,
    /// Contacts to add to the list, one entry each.
    pub contacts: Option<Vec<ContactsIntoCampaignContactListContact>>,
}

/// Contact to insert into a contact list of a campaign.
///
/// Element of `contacts` in [`InsertContactsIntoCampaignContactList`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct ContactsIntoCampaignContactListContact {
    /// Name under which the contact is shown. Required in requests.
    #[required(new)]
    pub contact_display_name: Option<String>,
    /// First name of the contact.
    pub contact_first_name: Option<String>,
    /// Last name of the contact.
    pub contact_last_name: Option<String>,
    /// Phone numbers of the contact, one entry each; only one can be the main number. Required in requests.
    #[required(new)]
    pub contact_phones: Option<Vec<ContactPhone>>,
    /// Email addresses of the contact.
    pub contact_emails: Option<Vec<String>>,
    /// Where the contact is located.
    pub contact_location: Option<String>,
    /// Account number of the contact; Zoom does not document which account is meant.
    pub contact_account_number: Option<String>,
    /// Company for which the contact works.
    pub contact_company: Option<String>,
    /// Job or position of the contact, such as `developer`.
    pub contact_role: Option<String>,
    /// Time zone of the contact, as an IANA name.
    pub contact_timezone: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`InsertContactsIntoCampaignContactList`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InsertIntoCampaignContactResponse {
    /// Contacts that could not be added, one entry each.
    pub failed_contacts: Option<Vec<CampaignContactListFailedContact>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Contact that could not be inserted, by its index in the request, with the error.
///
/// Element of `failed_contacts` in [`InsertIntoCampaignContactResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CampaignContactListFailedContact {
    /// Position of the contact in the `contacts` of the request, as text; whether it counts from 0 or 1 is not documented.
    pub contact_index: Option<String>,
    /// Why the contact could not be added.
    pub error: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
