//! Phone numbers: 6 operations.

use zoom_core::{DateTime, Extra, Id, zoom_endpoint, zoom_enum, zoom_object};

use super::{AllocatedProduct, ReservedZoomProduct};

/// Allocates phone numbers to a Zoom product, or takes the allocation back.
///
/// Only for numbers with CPL routing; native numbers among them must share one country or region and number plan. Zoom explains neither `CPL` nor `native`.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::{AllocateUnallocatePhoneNumbers, AllocatedProduct};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AllocateUnallocatePhoneNumbers::new(
///     vec!["Zl3aVt0bQ9y".to_owned()],
///     AllocatedProduct::ZoomPhone,
/// )
/// .site_id("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/#tag/phone-numbers/PATCH/number_management/allocation)
#[zoom_endpoint(
    PATCH "/number_management/allocation" -> (),
    rate_limit = Heavy,
    scopes = ["number_management_numbers:write:admin", "number_management:write:numbers:admin"],
    errors = [
        (400, 100002, PHONE_NUMBER_NOT_FOUND = "the phone number was not found"),
        (400, 200002, NUMBER_CANNOT_BE_USED = "the number cannot be used"),
        (400, 1002010, SITE_DOES_NOT_EXIST = "the site does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AllocateUnallocatePhoneNumbers {
    /// IDs of the phone numbers, one entry each. At most 10 items.
    pub numbers: Vec<String>,
    /// Zoom product to which to allocate the numbers; `UNALLOCATED` takes the allocation back.
    pub allocated_product: AllocatedProduct,
    /// ID of the Zoom Phone site to which to allocate the numbers.
    pub site_id: Option<String>,
}

/// Adds numbers from the organization's own carrier (BYOC), for Zoom Phone or Zoom Contact Center.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::{AddByocPhoneNumbers, ReservedZoomProduct};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddByocPhoneNumbers::new(
///     ReservedZoomProduct::ZoomPhone,
///     vec!["+14155550100".to_owned()],
/// )
/// .country_iso("US")
/// .sip_group_id("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/#tag/phone-numbers/POST/number_management/byoc_numbers)
#[zoom_endpoint(
    POST "/number_management/byoc_numbers" -> (),
    rate_limit = Medium,
    scopes = ["number_management_numbers:write:admin", "number_management:write:byoc_numbers:admin"],
    errors = [
        (400, 1000, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 1004, SETTING_TURNED_OFF = "a required setting is turned off"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddByocPhoneNumbers {
    /// Zoom product for which the numbers are reserved: Zoom Phone or Zoom Contact Center.
    pub allocated_product: ReservedZoomProduct,
    /// Two-letter country code (ISO 3166) of the number.
    pub country_iso: Option<String>,
    /// ID of the Zoom Phone site for the numbers; needed if the account has multiple sites.
    pub site_id: Option<String>,
    /// Phone numbers to add, one entry each. At most 100 items.
    pub phone_numbers: Vec<String>,
    /// ID of the SIP group that routes the numbers' calls; needed for Zoom Contact Center.
    pub sip_group_id: Option<String>,
    /// Whether card data that callers enter are protected by PCI Pal; it must be on for the account.
    pub enable_pci_pal: Option<bool>,
}

/// Lists the phone numbers that Number Management holds for an account.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::{AllocatedProduct, ListPhoneNumbers};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let numbers = ListPhoneNumbers::new()
///     .page_size(200)
///     .allocated_product(AllocatedProduct::ZoomPhone)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/#tag/phone-numbers/GET/number_management/numbers)
#[zoom_endpoint(
    GET "/number_management/numbers" -> ListPhoneNumbersResponse,
    paginate = numbers: ListPhoneNumbersNumber,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:admin", "number_management:read:list_numbers:admin"],
    errors = [
        (400, 999, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 1002010, SITE_DOES_NOT_EXIST = "the site does not exist"),
        (400, 1003100, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPhoneNumbers {
    /// How many entries a page holds. Default: `30`.
    #[range(..=200)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Zoom product whose phone numbers to return; `UNALLOCATED` for numbers that no product has.
    pub allocated_product: Option<AllocatedProduct>,
    /// Keeps only phone numbers of this kind, such as toll-free or mobile.
    pub number_type: Option<PhoneNumberType>,
    /// Keeps only numbers in this state: normal or pending.
    pub number_status: Option<NumberStatus>,
    /// Keeps only numbers from this source, such as Zoom or another carrier.
    pub number_source: Option<NumberSource>,
    /// Keeps only numbers of the Zoom Phone site with this ID.
    pub site_id: Option<String>,
    /// Keeps only numbers with this assignment: to a kind of target such as a user, to a use in Zoom Contact Center, or none.
    pub assigned_to_type: Option<AssignedToType>,
    /// Keeps only phone numbers that start with these digits.
    pub keyword: Option<String>,
}

/// Kind of phone number, such as toll-free or mobile.
///
/// Values of `number_type` in [`ListPhoneNumbers`] and other types.
#[zoom_enum]
pub enum PhoneNumberType {
    /// `Toll`: The caller pays for calls.
    #[value("Toll")]
    Toll,
    /// `TollFree`: Calls cost the caller nothing.
    #[value("TollFree")]
    TollFree,
    /// `VirtualService`: Virtual service number, for Zoom Contact Center.
    #[value("VirtualService")]
    VirtualService,
    /// `Mobile`.
    #[value("Mobile")]
    Mobile,
    /// `SharedCost`: Caller and called party share the cost.
    #[value("SharedCost")]
    SharedCost,
    /// `National`: Number that is not tied to one city or area.
    #[value("National")]
    National,
    /// `ITFS`: International toll-free number.
    #[value("ITFS")]
    Itfs,
}

/// State of a phone number: normal or pending.
///
/// Values of `number_status` and `status` in [`ListPhoneNumbers`] and other types.
#[zoom_enum]
pub enum NumberStatus {
    /// `Normal`.
    #[value("Normal")]
    Normal,
    /// `Pending`: Not yet ready, judging by the name; Zoom does not explain what the number waits for.
    #[value("Pending")]
    Pending,
}

/// How the number came to the account, such as from Zoom, ported or from your own carrier (BYOC).
///
/// Values of `number_source` and `source` in [`ListPhoneNumbers`] and other types.
#[zoom_enum]
pub enum NumberSource {
    /// `Zoom`: Provided by Zoom.
    #[value("Zoom")]
    Zoom,
    /// `ZoomPorted`: Moved to Zoom from another provider.
    #[value("ZoomPorted")]
    ZoomPorted,
    /// `ZoomReserved`: A source that Zoom does not explain.
    #[value("ZoomReserved")]
    ZoomReserved,
    /// `ThirdPartyNumber`: From another provider; Zoom does not explain how it differs from numbers of your own carrier (BYOC).
    #[value("ThirdPartyNumber")]
    ThirdPartyNumber,
    /// `BYOCCloud`: From the account's own carrier (BYOC), connected through the cloud.
    #[value("BYOCCloud")]
    ByocCloud,
    /// `BYOCPremises`: From the account's own carrier (BYOC), connected on its premises.
    #[value("BYOCPremises")]
    ByocPremises,
}

/// Which phone numbers to return by assignment: to a kind of target such as a user, to a use in Zoom Contact Center, or none.
///
/// Values of `assigned_to_type` in [`ListPhoneNumbers`].
#[zoom_enum]
pub enum AssignedToType {
    /// `PhoneUnassigned`: Zoom Phone numbers that are not assigned.
    #[value("PhoneUnassigned")]
    PhoneUnassigned,
    /// `User`.
    #[value("User")]
    User,
    /// `CallQueue`: A call queue, which distributes calls among its members.
    #[value("CallQueue")]
    CallQueue,
    /// `AutoReceptionist`: An auto receptionist, which greets callers and routes their calls.
    #[value("AutoReceptionist")]
    AutoReceptionist,
    /// `CiscoPolycomRoom`: A room with Cisco or Polycom devices.
    #[value("CiscoPolycomRoom")]
    CiscoPolycomRoom,
    /// `SharedLineGroup`: A group of users who share a line.
    #[value("SharedLineGroup")]
    SharedLineGroup,
    /// `GroupCallPickup`: A group whose members can answer each other's calls.
    #[value("GroupCallPickup")]
    GroupCallPickup,
    /// `CommonArea`: A phone in a shared space, such as a lobby.
    #[value("CommonArea")]
    CommonArea,
    /// `EmergencyNumberPool`: Pool of numbers that emergency calls use as their caller ID.
    #[value("EmergencyNumberPool")]
    EmergencyNumberPool,
    /// `CompanyLocation`: A place of the company, set up for emergency calls.
    #[value("CompanyLocation")]
    CompanyLocation,
    /// `PersonalLocation`: A place that a user set up for emergency calls, such as home.
    #[value("PersonalLocation")]
    PersonalLocation,
    /// `MeetingService`: Zoom meetings that people join by calling the number.
    #[value("MeetingService")]
    MeetingService,
    /// `LocalSurvivability`: Service that keeps phones at a site working when Zoom cannot be reached.
    #[value("LocalSurvivability")]
    LocalSurvivability,
    /// `LocalSurvivabilityEmergencyNumberPool`: Pool of numbers for emergency calls from a site that cannot reach Zoom.
    #[value("LocalSurvivabilityEmergencyNumberPool")]
    LocalSurvivabilityEmergencyNumberPool,
    /// `MicrosoftTeamsResourceAccount`: An account in Microsoft Teams that belongs to a service, such as a call queue, and not a person.
    #[value("MicrosoftTeamsResourceAccount")]
    MicrosoftTeamsResourceAccount,
    /// `DistributionGroup`: A distribution group, a kind of target that Zoom does not explain.
    #[value("DistributionGroup")]
    DistributionGroup,
    /// `ContactCenterUnassigned`: Zoom Contact Center numbers that are not assigned.
    #[value("ContactCenterUnassigned")]
    ContactCenterUnassigned,
    /// `DialInToVideoEngagements`: Zoom Contact Center numbers that people call to join a video conversation with an agent by phone.
    #[value("DialInToVideoEngagements")]
    DialInToVideoEngagements,
    /// `DefaultSystemOutgoingSMS`: Default number of Zoom Contact Center for SMS that the system sends.
    #[value("DefaultSystemOutgoingSMS")]
    DefaultSystemOutgoingSms,
    /// `DefaultAgentOutgoingSMS`: Default number of Zoom Contact Center for SMS that agents send.
    #[value("DefaultAgentOutgoingSMS")]
    DefaultAgentOutgoingSms,
    /// `DefaultCallerID`: Default caller ID of Zoom Contact Center.
    #[value("DefaultCallerID")]
    DefaultCallerId,
    /// `Voice`: Zoom Contact Center numbers that are used for voice.
    #[value("Voice")]
    Voice,
    /// `SMS`: Zoom Contact Center numbers that are used for SMS.
    #[value("SMS")]
    Sms,
}

/// Response to [`ListPhoneNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPhoneNumbersResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Phone numbers, one entry each.
    #[lossy]
    pub numbers: Vec<ListPhoneNumbersNumber>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Phone number of the account, with its product, type and assignment.
///
/// Element of `numbers` in [`ListPhoneNumbersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPhoneNumbersNumber {
    /// ID that Zoom gave to the phone number.
    pub id: Option<String>,
    /// The phone number.
    pub number: Option<String>,
    /// Zoom product to which the phone number is allocated; `UNALLOCATED` means none.
    pub allocated_product: Option<AllocatedProduct>,
    /// Kind of phone number, such as toll-free or mobile.
    pub number_type: Option<PhoneNumberType>,
    /// Name under which the number is shown.
    pub display_name: Option<String>,
    /// Name shown to the called party next to the number, at most 15 characters.
    pub caller_id_name: Option<String>,
    /// Carrier that provides the number.
    pub carrier: Option<PhoneNumberCarrier>,
    /// What the phone number can be used for, such as incoming or outgoing calls.
    pub capability: Option<Vec<NumberCapability>>,
    /// How the number came to the account, such as from Zoom, ported or from your own carrier (BYOC).
    pub source: Option<NumberSource>,
    /// State of the phone number: normal or pending.
    pub status: Option<NumberStatus>,
    /// Address that emergency services receive.
    pub emergency_address: Option<EmergencyAddress>,
    /// Whether the address of a number that your own carrier connects on your premises still has to be updated.
    pub address_update_required: Option<bool>,
    /// When the address of the number from your own carrier (BYOC) was last updated, in UTC.
    pub emergency_address_update_time: Option<DateTime>,
    /// Zoom Phone site to which the number belongs.
    pub site: Option<PhoneNumberSite>,
    /// To whom or what the number is assigned, one entry each.
    pub assigned_list: Option<Vec<PhoneNumberAssignee>>,
    /// SIP group that routes the calls.
    pub sip_group: Option<IdAndName>,
    /// Area to which the phone number belongs.
    pub location: Option<PhoneNumberLocation>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Carrier that provides the number.
///
/// Value of `carrier` in [`ListPhoneNumbersNumber`] and [`GetPhoneNumberResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneNumberCarrier {
    /// Code of the carrier.
    pub code: Option<i64>,
    /// Name of the carrier.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the phone number can be used for, such as incoming or outgoing calls.
///
/// Values of `capability` in [`ListPhoneNumbersNumber`] and [`GetPhoneNumberResponse`].
#[zoom_enum]
pub enum NumberCapability {
    /// `Incoming`.
    #[value("Incoming")]
    Incoming,
    /// `Outgoing`.
    #[value("Outgoing")]
    Outgoing,
    /// `Messaging`: Text messages.
    #[value("Messaging")]
    Messaging,
    /// `PCIPal`: Payments by phone with PCI Pal, a service that protects card data that callers enter.
    #[value("PCIPal")]
    PciPal,
    /// `EmergencyCalls`.
    #[value("EmergencyCalls")]
    EmergencyCalls,
}

/// Address that emergency services receive.
///
/// Value of `emergency_address` in [`ListPhoneNumbersNumber`] and [`GetPhoneNumberResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmergencyAddress {
    /// First line of the address: house number and street.
    pub address_line1: Option<String>,
    /// Second line of the address: building, floor, suite or unit.
    pub address_line2: Option<String>,
    /// City of the emergency address.
    pub city: Option<String>,
    /// County of an address in Ireland.
    pub county: Option<String>,
    /// Code of the state or province in the address.
    pub state_code: Option<String>,
    /// ISO 3166-1 alpha-2 code of the country.
    pub country: Option<String>,
    /// Postal code of the address, such as a ZIP code.
    pub zip: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Phone site to which the number belongs.
///
/// Value of `site` in [`ListPhoneNumbersNumber`] and [`GetPhoneNumberResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneNumberSite {
    /// ID of the Zoom Phone site.
    pub site_id: Option<String>,
    /// Name of the Zoom Phone site.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User, extension or other resource that a phone number is assigned to.
///
/// Element of `assigned_list` in [`ListPhoneNumbersNumber`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneNumberAssignee {
    /// ID of the user, location, pool or other target that has the number; `assigned_to_type` says which.
    pub assigned_to_id: Option<String>,
    /// Name of the user or other target that has the number.
    pub assigned_to_name: Option<String>,
    /// What kind of target the number is assigned to, such as a user or a call queue.
    pub assigned_to_type: Option<AssigneeType>,
    /// Whether the Contact Center number is used for voice or SMS.
    pub source_channel: Option<SourceChannel>,
    /// Zoom Phone extension number of the target, which people in the account can dial.
    pub extension_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What kind of target the number is assigned to, such as a user or a call queue.
///
/// Values of `assigned_to_type` in [`PhoneNumberAssignee`] and [`AssignedResource`].
#[zoom_enum]
pub enum AssigneeType {
    /// `User`: A phone user.
    #[value("User")]
    User,
    /// `CallQueue`: A call queue, which distributes calls among its members.
    #[value("CallQueue")]
    CallQueue,
    /// `AutoReceptionist`: An auto receptionist, which greets callers and routes their calls.
    #[value("AutoReceptionist")]
    AutoReceptionist,
    /// `CiscoPolycomRoom`: A room with Cisco or Polycom devices.
    #[value("CiscoPolycomRoom")]
    CiscoPolycomRoom,
    /// `SharedLineGroup`: A group of users who share a line.
    #[value("SharedLineGroup")]
    SharedLineGroup,
    /// `GroupCallPickup`: A group whose members can pick up one another's calls.
    #[value("GroupCallPickup")]
    GroupCallPickup,
    /// `CommonArea`: A phone in a shared space, such as a lobby.
    #[value("CommonArea")]
    CommonArea,
    /// `EmergencyNumberPool`: Pool of numbers that emergency calls use as their caller ID.
    #[value("EmergencyNumberPool")]
    EmergencyNumberPool,
    /// `CompanyLocation`: A location of the company, reported in emergency calls.
    #[value("CompanyLocation")]
    CompanyLocation,
    /// `PersonalLocation`: A user's own location, reported in emergency calls.
    #[value("PersonalLocation")]
    PersonalLocation,
    /// `MeetingService`: Service by which callers dial in to Zoom meetings.
    #[value("MeetingService")]
    MeetingService,
    /// `LocalSurvivability`: Service that keeps phones at a site working when Zoom cannot be reached.
    #[value("LocalSurvivability")]
    LocalSurvivability,
    /// `LocalSurvivabilityEmergencyNumberPool`: Pool of numbers for emergency calls at a site while Zoom cannot be reached.
    #[value("LocalSurvivabilityEmergencyNumberPool")]
    LocalSurvivabilityEmergencyNumberPool,
    /// `MicrosoftTeamsResourceAccount`: Account of a Microsoft Teams service, such as an auto attendant, rather than of a person.
    #[value("MicrosoftTeamsResourceAccount")]
    MicrosoftTeamsResourceAccount,
    /// `DistributionGroup`: A distribution group, a kind of target that Zoom does not explain.
    #[value("DistributionGroup")]
    DistributionGroup,
}

/// Whether the Contact Center number is used for voice or SMS.
///
/// Values of `source_channel` in [`PhoneNumberAssignee`] and [`AssignedResource`].
#[zoom_enum]
pub enum SourceChannel {
    /// `Voice`.
    #[value("Voice")]
    Voice,
    /// `SMS`.
    #[value("SMS")]
    Sms,
}

/// SIP group, greeting or music on hold, by ID and name.
///
/// Value of `sip_group` and other members in [`ListPhoneNumbersNumber`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IdAndName {
    /// ID of the SIP group, greeting or on hold music.
    pub id: Option<String>,
    /// Name of the SIP group, greeting or on hold music.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Area to which the phone number belongs.
///
/// Value of `location` in [`ListPhoneNumbersNumber`] and [`GetPhoneNumberResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneNumberLocation {
    /// Name of the country.
    pub country: Option<String>,
    /// Name of the city.
    pub city: Option<String>,
    /// Name of the state or province.
    pub state: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes phone numbers from the account through Number Management.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::DeletePhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeletePhoneNumbers::new(vec!["Zl3aVt0bQ9y".to_owned()]).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/#tag/phone-numbers/DELETE/number_management/numbers)
#[zoom_endpoint(
    DELETE "/number_management/numbers" -> (),
    rate_limit = Medium,
    scopes = ["number_management_numbers:write:master", "number_management:delete:numbers:admin"],
    errors = [(400, 100002, PHONE_NUMBER_NOT_FOUND = "the phone number was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeletePhoneNumbers {
    /// Phone numbers to delete; Zoom's example shows the IDs of the numbers, not the numbers themselves. At most 10 items. Sent as `numbers=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub numbers: Vec<String>,
}

/// Returns one of the account's phone numbers from Number Management.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::GetPhoneNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetPhoneNumber::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/#tag/phone-numbers/GET/number_management/numbers/{phoneNumberId})
#[zoom_endpoint(
    GET "/number_management/numbers/<phone_number_id>" -> GetPhoneNumberResponse,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:admin", "number_management:read:numbers:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPhoneNumber {
    /// ID that Zoom gave to the phone number.
    pub phone_number_id: String,
}

/// Response to [`GetPhoneNumber`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetPhoneNumberResponse {
    /// ID that Zoom gave to the phone number.
    pub id: Option<String>,
    /// The phone number.
    pub number: Option<String>,
    /// Zoom product to which the phone number is allocated; `UNALLOCATED` means none.
    pub allocated_product: Option<AllocatedProduct>,
    /// Kind of phone number, such as toll-free or mobile.
    pub number_type: Option<PhoneNumberType>,
    /// Name under which the number is shown.
    pub display_name: Option<String>,
    /// Name shown to the called party next to the number, at most 15 characters.
    pub caller_id_name: Option<String>,
    /// Carrier that provides the number.
    pub carrier: Option<PhoneNumberCarrier>,
    /// What the phone number can be used for, such as incoming or outgoing calls.
    pub capability: Option<Vec<NumberCapability>>,
    /// How the number came to the account, such as from Zoom, ported or from your own carrier (BYOC).
    pub source: Option<NumberSource>,
    /// State of the phone number: normal or pending.
    pub status: Option<NumberStatus>,
    /// Address that emergency services receive.
    pub emergency_address: Option<EmergencyAddress>,
    /// Whether the address of a number that your own carrier connects on your premises still has to be updated.
    pub address_update_required: Option<bool>,
    /// When the address of the number from your own carrier (BYOC) was last updated, in UTC.
    pub emergency_address_update_time: Option<DateTime>,
    /// Zoom Phone site to which the number belongs.
    pub site: Option<PhoneNumberSite>,
    /// To whom or what the number is assigned, one entry each.
    pub assigned_list: Option<Vec<AssignedResource>>,
    /// SIP group that routes the calls.
    pub sip_group: Option<IdAndName>,
    /// Area to which the phone number belongs.
    pub location: Option<PhoneNumberLocation>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User, call queue or other target to which a phone number is assigned, with details for Zoom Phone, Contact Center or dialing in to meetings.
///
/// Element of `assigned_list` in [`GetPhoneNumberResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignedResource {
    /// ID of the user, location, pool or other target that has the number; `assigned_to_type` says which.
    pub assigned_to_id: Option<String>,
    /// Name of the user or other target that has the number; the misspelled member name is Zoom's own.
    pub assgined_to_name: Option<String>,
    /// What kind of target the number is assigned to, such as a user or a call queue.
    pub assigned_to_type: Option<AssigneeType>,
    /// Whether the Contact Center number is used for voice or SMS.
    pub source_channel: Option<SourceChannel>,
    /// Extension number of the user or other target in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<String>,
    /// Number of the meeting behind the dial-in number.
    pub meeting_id: Option<Id>,
    /// Greeting that callers of the number hear.
    pub greeting: Option<IdAndName>,
    /// Music that people on hold hear; meeting service only.
    pub on_hold_music: Option<IdAndName>,
    /// Phone number in the form that meeting invitations and emails show; meeting service only.
    pub display_number: Option<String>,
    /// Text next to the dial-in number in invitations and in the Zoom client; meeting service only.
    pub label: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one of the account's phone numbers in Number Management.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::UpdatePhoneNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePhoneNumber::new("Zl3aVt0bQ9y")
///     .display_name("Support")
///     .caller_id_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/#tag/phone-numbers/PATCH/number_management/numbers/{phoneNumberId})
#[zoom_endpoint(
    PATCH "/number_management/numbers/<phone_number_id>" -> (),
    rate_limit = Light,
    scopes = ["number_management_numbers:write:admin", "number_management:update:numbers:admin"],
    errors = [
        (400, 999, INVALID_FIELD = "the field is invalid"),
        (400, 100001, SIP_GROUP_NOT_FOUND = "the SIP group was not found"),
        (400, 200001, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePhoneNumber {
    /// ID that Zoom gave to the phone number.
    pub phone_number_id: String,
    /// Name under which the number is shown.
    pub display_name: Option<String>,
    /// Name shown to the called party next to the number, at most 15 characters.
    pub caller_id_name: Option<String>,
    /// Whether to confirm the update of the number's emergency address; only for numbers that your own carrier connects on your premises (BYOC Premises).
    pub confirm_address_update: Option<bool>,
    /// ID of the SIP group that routes the number's calls, as `ListSipGroups` returns it; only for BYOC Premises numbers.
    pub sip_group_id: Option<String>,
    /// What the phone number can be used for, such as incoming or outgoing calls.
    pub capability: Option<PhoneNumberCapability>,
}

/// What the phone number can be used for, such as incoming or outgoing calls.
///
/// Value of `capability` in [`UpdatePhoneNumber`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneNumberCapability {
    /// Whether the number can be used for incoming calls.
    pub incoming: Option<bool>,
    /// Whether the number can be used for outgoing calls.
    pub outgoing: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
