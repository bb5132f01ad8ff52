//! Phone numbers: 6 operations.

use zoom_core::{DateTime, Id, zoom_endpoint, zoom_enum, zoom_object};

use super::{AllocatedProduct, ByocPhoneNumberAllocatedProduct};

/// Allocate unallocate phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::{AllocateUnallocatePhoneNumbers, AllocatedProduct};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AllocateUnallocatePhoneNumbers::new(
///     vec!["one".to_owned()],
///     AllocatedProduct::Unallocated,
/// )
///     .site_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/number_management/allocation" -> (),
    rate_limit = Heavy,
    scopes = ["number_management_numbers:write:admin", "number_management:write:numbers:admin"],
    errors = [
        (400, 100002, "the phone number was not found"),
        (400, 200002, "the number cannot be used"),
        (400, 1002010, "the site does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AllocateUnallocatePhoneNumbers {
    /// Numbers: at most 10 items.
    pub numbers: Vec<String>,
    /// Allocated product.
    pub allocated_product: AllocatedProduct,
    /// Site ID.
    pub site_id: Option<String>,
}

/// Add BYOC phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::{AddByocPhoneNumbers, ByocPhoneNumberAllocatedProduct};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddByocPhoneNumbers::new(
///     ByocPhoneNumberAllocatedProduct::ZoomPhone,
///     vec!["one".to_owned()],
/// )
///     .country_iso("one")
///     .site_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/number_management/byoc_numbers" -> (),
    rate_limit = Medium,
    scopes = ["number_management_numbers:write:admin", "number_management:write:byoc_numbers:admin"],
    errors = [(400, 1000, "the resource already exists"), (400, 1004, "a required setting is turned off")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddByocPhoneNumbers {
    /// Allocated product.
    pub allocated_product: ByocPhoneNumberAllocatedProduct,
    /// Country iso.
    pub country_iso: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Phone numbers: at most 100 items.
    pub phone_numbers: Vec<String>,
    /// SIP group ID.
    pub sip_group_id: Option<String>,
    /// Enable pci pal.
    pub enable_pci_pal: Option<bool>,
}

/// List phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::{AllocatedProduct, ListPhoneNumbers};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let numbers = ListPhoneNumbers::new()
///     .page_size(200)
///     .allocated_product(AllocatedProduct::Unallocated)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/number_management/numbers" -> ListPhoneNumbersResponse,
    paginate = numbers: ListPhoneNumbersNumber,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:admin", "number_management:read:list_numbers:admin"],
    errors = [
        (400, 999, "a parameter is invalid"),
        (400, 1002010, "the site does not exist"),
        (400, 1003100, "the page token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPhoneNumbers {
    /// Records per page: defaults to `30`.
    #[range(..=200)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Allocated product.
    pub allocated_product: Option<AllocatedProduct>,
    /// Number type.
    pub number_type: Option<PhoneNumberType>,
    /// Number status.
    pub number_status: Option<NumberStatus>,
    /// Number source.
    pub number_source: Option<NumberSource>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Assigned to type.
    pub assigned_to_type: Option<AssignedToType>,
    /// Keyword.
    pub keyword: Option<String>,
}

/// Values of `number_type`.
#[zoom_enum]
pub enum PhoneNumberType {
    /// `Toll`.
    #[value("Toll")]
    Toll,
    /// `TollFree`.
    #[value("TollFree")]
    TollFree,
    /// `VirtualService`.
    #[value("VirtualService")]
    VirtualService,
    /// `Mobile`.
    #[value("Mobile")]
    Mobile,
    /// `SharedCost`.
    #[value("SharedCost")]
    SharedCost,
    /// `National`.
    #[value("National")]
    National,
    /// `ITFS`.
    #[value("ITFS")]
    Itfs,
}

/// Values of `number_status`.
#[zoom_enum]
pub enum NumberStatus {
    /// `Normal`.
    #[value("Normal")]
    Normal,
    /// `Pending`.
    #[value("Pending")]
    Pending,
}

/// Values of `number_source`.
#[zoom_enum]
pub enum NumberSource {
    /// `Zoom`.
    #[value("Zoom")]
    Zoom,
    /// `ZoomPorted`.
    #[value("ZoomPorted")]
    ZoomPorted,
    /// `ZoomReserved`.
    #[value("ZoomReserved")]
    ZoomReserved,
    /// `ThirdPartyNumber`.
    #[value("ThirdPartyNumber")]
    ThirdPartyNumber,
    /// `BYOCCloud`.
    #[value("BYOCCloud")]
    ByocCloud,
    /// `BYOCPremises`.
    #[value("BYOCPremises")]
    ByocPremises,
}

/// Values of `assigned_to_type`.
#[zoom_enum]
pub enum AssignedToType {
    /// `PhoneUnassigned`.
    #[value("PhoneUnassigned")]
    PhoneUnassigned,
    /// `User`.
    #[value("User")]
    User,
    /// `CallQueue`.
    #[value("CallQueue")]
    CallQueue,
    /// `AutoReceptionist`.
    #[value("AutoReceptionist")]
    AutoReceptionist,
    /// `CiscoPolycomRoom`.
    #[value("CiscoPolycomRoom")]
    CiscoPolycomRoom,
    /// `SharedLineGroup`.
    #[value("SharedLineGroup")]
    SharedLineGroup,
    /// `GroupCallPickup`.
    #[value("GroupCallPickup")]
    GroupCallPickup,
    /// `CommonArea`.
    #[value("CommonArea")]
    CommonArea,
    /// `EmergencyNumberPool`.
    #[value("EmergencyNumberPool")]
    EmergencyNumberPool,
    /// `CompanyLocation`.
    #[value("CompanyLocation")]
    CompanyLocation,
    /// `PersonalLocation`.
    #[value("PersonalLocation")]
    PersonalLocation,
    /// `MeetingService`.
    #[value("MeetingService")]
    MeetingService,
    /// `LocalSurvivability`.
    #[value("LocalSurvivability")]
    LocalSurvivability,
    /// `LocalSurvivabilityEmergencyNumberPool`.
    #[value("LocalSurvivabilityEmergencyNumberPool")]
    LocalSurvivabilityEmergencyNumberPool,
    /// `MicrosoftTeamsResourceAccount`.
    #[value("MicrosoftTeamsResourceAccount")]
    MicrosoftTeamsResourceAccount,
    /// `DistributionGroup`.
    #[value("DistributionGroup")]
    DistributionGroup,
    /// `ContactCenterUnassigned`.
    #[value("ContactCenterUnassigned")]
    ContactCenterUnassigned,
    /// `DialInToVideoEngagements`.
    #[value("DialInToVideoEngagements")]
    DialInToVideoEngagements,
    /// `DefaultSystemOutgoingSMS`.
    #[value("DefaultSystemOutgoingSMS")]
    DefaultSystemOutgoingSms,
    /// `DefaultAgentOutgoingSMS`.
    #[value("DefaultAgentOutgoingSMS")]
    DefaultAgentOutgoingSms,
    /// `DefaultCallerID`.
    #[value("DefaultCallerID")]
    DefaultCallerId,
    /// `Voice`.
    #[value("Voice")]
    Voice,
    /// `SMS`.
    #[value("SMS")]
    Sms,
}

/// Response to [`ListPhoneNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPhoneNumbersResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Numbers.
    #[lossy]
    pub numbers: Vec<ListPhoneNumbersNumber>,
}

/// Element of `numbers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPhoneNumbersNumber {
    /// ID.
    pub id: Option<String>,
    /// Number.
    pub number: Option<String>,
    /// Allocated product.
    pub allocated_product: Option<AllocatedProduct>,
    /// Number type.
    pub number_type: Option<PhoneNumberType>,
    /// Display name.
    pub display_name: Option<String>,
    /// Caller ID name.
    pub caller_id_name: Option<String>,
    /// Carrier.
    pub carrier: Option<ListPhoneNumbersNumberCarrier>,
    /// Capability.
    pub capability: Option<Vec<ListPhoneNumbersNumberCapability>>,
    /// Source.
    pub source: Option<NumberSource>,
    /// Status.
    pub status: Option<NumberStatus>,
    /// Emergency address.
    pub emergency_address: Option<EmergencyAddress>,
    /// Address update required.
    pub address_update_required: Option<bool>,
    /// Emergency address update time.
    pub emergency_address_update_time: Option<DateTime>,
    /// Site.
    pub site: Option<ListPhoneNumbersNumberSite>,
    /// Assigned list.
    pub assigned_list: Option<Vec<AssignedList>>,
    /// SIP group.
    pub sip_group: Option<SipGroup>,
    /// Location.
    pub location: Option<ListPhoneNumbersNumberLocation>,
}

/// Value of `carrier`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPhoneNumbersNumberCarrier {
    /// Code.
    pub code: Option<i64>,
    /// Name.
    pub name: Option<String>,
}

/// Values of `capability`.
#[zoom_enum]
pub enum ListPhoneNumbersNumberCapability {
    /// `Incoming`.
    #[value("Incoming")]
    Incoming,
    /// `Outgoing`.
    #[value("Outgoing")]
    Outgoing,
    /// `Messaging`.
    #[value("Messaging")]
    Messaging,
    /// `PCIPal`.
    #[value("PCIPal")]
    PciPal,
    /// `EmergencyCalls`.
    #[value("EmergencyCalls")]
    EmergencyCalls,
}

/// Value of `emergency_address`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmergencyAddress {
    /// Address line1.
    pub address_line1: Option<String>,
    /// Address line2.
    pub address_line2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// County.
    pub county: Option<String>,
    /// State code.
    pub state_code: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Zip.
    pub zip: Option<String>,
}

/// Value of `site`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPhoneNumbersNumberSite {
    /// Site ID.
    pub site_id: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Element of `assigned_list`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignedList {
    /// Assigned to ID.
    pub assigned_to_id: Option<String>,
    /// Assigned to name.
    pub assigned_to_name: Option<String>,
    /// Assigned to type.
    pub assigned_to_type: Option<AssignedListAssignedToType>,
    /// Source channel.
    pub source_channel: Option<SourceChannel>,
    /// Extension number.
    pub extension_number: Option<String>,
}

/// Values of `assigned_to_type`.
#[zoom_enum]
pub enum AssignedListAssignedToType {
    /// `User`.
    #[value("User")]
    User,
    /// `CallQueue`.
    #[value("CallQueue")]
    CallQueue,
    /// `AutoReceptionist`.
    #[value("AutoReceptionist")]
    AutoReceptionist,
    /// `CiscoPolycomRoom`.
    #[value("CiscoPolycomRoom")]
    CiscoPolycomRoom,
    /// `SharedLineGroup`.
    #[value("SharedLineGroup")]
    SharedLineGroup,
    /// `GroupCallPickup`.
    #[value("GroupCallPickup")]
    GroupCallPickup,
    /// `CommonArea`.
    #[value("CommonArea")]
    CommonArea,
    /// `EmergencyNumberPool`.
    #[value("EmergencyNumberPool")]
    EmergencyNumberPool,
    /// `CompanyLocation`.
    #[value("CompanyLocation")]
    CompanyLocation,
    /// `PersonalLocation`.
    #[value("PersonalLocation")]
    PersonalLocation,
    /// `MeetingService`.
    #[value("MeetingService")]
    MeetingService,
    /// `LocalSurvivability`.
    #[value("LocalSurvivability")]
    LocalSurvivability,
    /// `LocalSurvivabilityEmergencyNumberPool`.
    #[value("LocalSurvivabilityEmergencyNumberPool")]
    LocalSurvivabilityEmergencyNumberPool,
    /// `MicrosoftTeamsResourceAccount`.
    #[value("MicrosoftTeamsResourceAccount")]
    MicrosoftTeamsResourceAccount,
    /// `DistributionGroup`.
    #[value("DistributionGroup")]
    DistributionGroup,
}

/// Values of `source_channel`.
#[zoom_enum]
pub enum SourceChannel {
    /// `Voice`.
    #[value("Voice")]
    Voice,
    /// `SMS`.
    #[value("SMS")]
    Sms,
}

/// SIP group.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SipGroup {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Value of `location`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPhoneNumbersNumberLocation {
    /// Country.
    pub country: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State.
    pub state: Option<String>,
}

/// Delete phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::DeletePhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeletePhoneNumbers::new(vec!["one".to_owned()]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/number_management/numbers" -> (),
    rate_limit = Medium,
    scopes = ["number_management_numbers:write:master", "number_management:delete:numbers:admin"],
    errors = [(400, 100002, "the phone number was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeletePhoneNumbers {
    /// Numbers: at most 10 items.
    pub numbers: Vec<String>,
}

/// Get phone number.
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
#[zoom_endpoint(
    GET "/number_management/numbers/<phone_number_id>" -> GetPhoneNumberResponse,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:admin", "number_management:read:numbers:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPhoneNumber {
    /// Phone number ID.
    pub phone_number_id: String,
}

/// Response to [`GetPhoneNumber`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetPhoneNumberResponse {
    /// ID.
    pub id: Option<String>,
    /// Number.
    pub number: Option<String>,
    /// Allocated product.
    pub allocated_product: Option<AllocatedProduct>,
    /// Number type.
    pub number_type: Option<PhoneNumberType>,
    /// Display name.
    pub display_name: Option<String>,
    /// Caller ID name.
    pub caller_id_name: Option<String>,
    /// Carrier.
    pub carrier: Option<ListPhoneNumbersNumberCarrier>,
    /// Capability.
    pub capability: Option<Vec<ListPhoneNumbersNumberCapability>>,
    /// Source.
    pub source: Option<NumberSource>,
    /// Status.
    pub status: Option<NumberStatus>,
    /// Emergency address.
    pub emergency_address: Option<EmergencyAddress>,
    /// Address update required.
    pub address_update_required: Option<bool>,
    /// Emergency address update time.
    pub emergency_address_update_time: Option<DateTime>,
    /// Site.
    pub site: Option<ListPhoneNumbersNumberSite>,
    /// Assigned list.
    pub assigned_list: Option<Vec<PhoneNumberAssignedList>>,
    /// SIP group.
    pub sip_group: Option<SipGroup>,
    /// Location.
    pub location: Option<ListPhoneNumbersNumberLocation>,
}

/// Element of `assigned_list`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneNumberAssignedList {
    /// Assigned to ID.
    pub assigned_to_id: Option<String>,
    /// Assgined to name.
    pub assgined_to_name: Option<String>,
    /// Assigned to type.
    pub assigned_to_type: Option<AssignedListAssignedToType>,
    /// Source channel.
    pub source_channel: Option<SourceChannel>,
    /// Extension number.
    pub extension_number: Option<String>,
    /// Meeting ID.
    pub meeting_id: Option<Id>,
    /// Greeting.
    pub greeting: Option<SipGroup>,
    /// On hold music.
    pub on_hold_music: Option<SipGroup>,
    /// Display number.
    pub display_number: Option<String>,
    /// Label.
    pub label: Option<String>,
}

/// Update phone number.
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
#[zoom_endpoint(
    PATCH "/number_management/numbers/<phone_number_id>" -> (),
    rate_limit = Light,
    scopes = ["number_management_numbers:write:admin", "number_management:update:numbers:admin"],
    errors = [
        (400, 999, "the field is invalid"),
        (400, 100001, "the SIP group was not found"),
        (400, 200001, "the resource cannot be changed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePhoneNumber {
    /// Phone number ID.
    pub phone_number_id: String,
    /// Display name.
    pub display_name: Option<String>,
    /// Caller ID name.
    pub caller_id_name: Option<String>,
    /// Confirm address update.
    pub confirm_address_update: Option<bool>,
    /// SIP group ID.
    pub sip_group_id: Option<String>,
    /// Capability.
    pub capability: Option<PhoneNumberCapability>,
}

/// Value of `capability`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneNumberCapability {
    /// Incoming.
    pub incoming: Option<bool>,
    /// Outgoing.
    pub outgoing: Option<bool>,
}
