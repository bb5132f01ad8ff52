//! Phone numbers: 8 operations.

use zoom_core::{DateTime, Extra, Id, zoom_endpoint, zoom_enum, zoom_object};

use super::{EmergencyPostalAddress, IdAndName, InternalOrExternal, NumberAvailability, PhoneNumber, SipGroup};

/// Adds phone numbers from the organization's own carrier (BYOC) to the account's Zoom Phone.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddByocPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddByocPhoneNumbers::new(
///     "Bandwidth",
///     vec!["+14155550100".to_owned()],
/// )
/// .sip_group_id("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-numbers/POST/phone/byoc_numbers)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    POST "/phone/byoc_numbers" -> AddByocPhoneNumbersResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:byo_carrier_number:admin"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 400, LIMIT_EXCEEDED = "a limit was exceeded"),
        (401, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 404, ACCOUNT_CARRIER_DOES_NOT_EXIST = "the account carrier does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddByocPhoneNumbers {
    /// Name of the carrier that provides the numbers, such as `Bandwidth`.
    pub carrier: String,
    /// Phone numbers to add, one entry each, in E.164 format. At most 50 items.
    pub phone_numbers: Vec<String>,
    /// ID of the SIP group that routes the calls.
    pub sip_group_id: Option<String>,
    /// ID of the Zoom Phone site for the numbers; needed if the account has multiple sites.
    pub site_id: Option<String>,
}

/// Response to [`AddByocPhoneNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddByocPhoneNumbersResponse {
    /// Phone numbers that were added, one entry each, in E.164 format.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists all Zoom Phone numbers of the account.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ListPhoneNumbers, PhoneNumberType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let phone_numbers = ListPhoneNumbers::new()
///     .kind(PhoneNumberType::All)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-numbers/GET/phone/numbers)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/phone/numbers" -> ListPhoneNumbersResponse,
    paginate = phone_numbers: ListPhoneNumbersPhoneNumber,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_numbers:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPhoneNumbers {
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Whether to list assigned, unassigned or all numbers, or those on bring-your-own-carrier.
    #[query(rename = "type")]
    pub kind: Option<PhoneNumberType>,
    /// Keeps only numbers with this kind of assignee; needs `type` to be `assigned`.
    pub extension_type: Option<PhoneNumberExtensionType>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Keeps only toll numbers, or only toll-free numbers.
    pub number_type: Option<ListPhoneNumbersNumberType>,
    /// Whether numbers that are still pending are listed too; Zoom does not say what they are waiting for.
    pub pending_numbers: Option<bool>,
    /// ID of the Zoom Phone site whose numbers to list.
    pub site_id: Option<String>,
    /// Keeps only this phone number, in E.164 format.
    pub phone_number: Option<String>,
}

/// Whether to list assigned, unassigned or all numbers, or those on bring-your-own-carrier.
///
/// Values of `type` in [`ListPhoneNumbers`].
#[zoom_enum]
pub enum PhoneNumberType {
    /// `assigned`: Given to a user or another holder.
    Assigned,
    /// `unassigned`: Not given to anyone.
    Unassigned,
    /// `byoc`: Numbers from the account's own carrier (bring your own carrier, BYOC) only.
    Byoc,
    /// `all`: Assigned and unassigned numbers.
    All,
}

/// Kind of extension to which the number is assigned.
///
/// Values of `extension_type` and `type` in [`ListPhoneNumbers`] and [`PhoneNumberAssignee`].
#[zoom_enum]
pub enum PhoneNumberExtensionType {
    /// `user`: A phone user.
    User,
    /// `callQueue`: A call queue, which distributes calls among its members.
    #[value("callQueue")]
    CallQueue,
    /// `autoReceptionist`: An auto receptionist, which greets callers and routes their calls.
    #[value("autoReceptionist")]
    AutoReceptionist,
    /// `commonArea`: A phone in a shared space, such as a lobby.
    #[value("commonArea")]
    CommonArea,
    /// `emergencyNumberPool`: A pool of numbers for emergency calls.
    #[value("emergencyNumberPool")]
    EmergencyNumberPool,
    /// `companyLocation`: A location of the company that has the number; Zoom does not explain this further.
    #[value("companyLocation")]
    CompanyLocation,
    /// `meetingService`: The service through which people dial in to meetings.
    #[value("meetingService")]
    MeetingService,
}

/// Whether the number is toll or toll-free.
///
/// Values of `number_type` in [`ListPhoneNumbers`] and other types.
#[zoom_enum]
pub enum ListPhoneNumbersNumberType {
    /// `toll`: The caller pays for calls.
    Toll,
    /// `tollfree`: Calls cost the caller nothing.
    Tollfree,
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
    pub phone_numbers: Vec<ListPhoneNumbersPhoneNumber>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Phone number of the account, with its assignee, carrier and emergency address.
///
/// Element of `phone_numbers` in [`ListPhoneNumbersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPhoneNumbersPhoneNumber {
    /// Extension that has the phone number.
    pub assignee: Option<NumbersPhoneNumberAssignee>,
    /// What the phone number can be used for, such as incoming or outgoing calls.
    pub capability: Option<Vec<String>>,
    /// Carrier that provides the number.
    pub carrier: Option<NumbersPhoneNumberCarrier>,
    /// Name given to the phone number.
    pub display_name: Option<String>,
    /// Address that emergency services receive; for numbers from your own carrier (BYOC).
    pub emergency_address: Option<EmergencyPostalAddress>,
    /// Whether the carrier still has to update the emergency address (`1`) or it is confirmed (`2`); for numbers from your own carrier (BYOC).
    pub emergency_address_status: Option<NumbersPhoneNumberEmergencyAddressStatus>,
    /// When the emergency address was last updated, in UTC; for numbers from your own carrier (BYOC).
    pub emergency_address_update_time: Option<DateTime>,
    /// ID that Zoom Phone gave to the phone number.
    pub id: Option<String>,
    /// City, state and country to which the phone number belongs.
    pub location: Option<String>,
    /// The phone number.
    pub number: Option<String>,
    /// Whether the number is toll or toll-free.
    pub number_type: Option<ListPhoneNumbersNumberType>,
    /// SIP group that routes the calls of the number; for numbers from your own carrier (BYOC).
    pub sip_group: Option<SipGroup>,
    /// Zoom Phone site to which the phone number belongs.
    pub site: Option<IdAndName>,
    /// Whether the number comes from Zoom (`internal`) or from outside, such as another carrier (`external`).
    pub source: Option<InternalOrExternal>,
    /// Whether the phone number is available or still pending.
    pub status: Option<NumberAvailability>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Extension that has the phone number.
///
/// Value of `assignee` in [`ListPhoneNumbersPhoneNumber`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NumbersPhoneNumberAssignee {
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// ID of the user, queue or other holder of the phone number.
    pub id: Option<String>,
    /// Name of the user, queue or other holder of the phone number.
    pub name: Option<String>,
    /// Kind of extension to which the number is assigned.
    #[wire("type")]
    pub kind: Option<NumbersPhoneNumberAssigneeType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of extension to which the number is assigned.
///
/// Values of `type` in [`NumbersPhoneNumberAssignee`].
#[zoom_enum]
pub enum NumbersPhoneNumberAssigneeType {
    /// `user`: A Zoom Phone user.
    User,
    /// `callQueue`: A call queue, which distributes calls among its members.
    #[value("callQueue")]
    CallQueue,
    /// `autoReceptionist`: An auto receptionist, which greets callers and routes their calls.
    #[value("autoReceptionist")]
    AutoReceptionist,
    /// `commonArea`: A phone in a shared space, such as a lobby.
    #[value("commonArea")]
    CommonArea,
    /// `emergencyNumberPool`: A pool of numbers for emergency calls.
    #[value("emergencyNumberPool")]
    EmergencyNumberPool,
    /// `companyLocation`: A location of the company that has the number; Zoom does not explain this further.
    #[value("companyLocation")]
    CompanyLocation,
    /// `meetingService`: The service through which people dial in to meetings.
    #[value("meetingService")]
    MeetingService,
    /// `sharedLineGroup`: A group of users who share a line.
    #[value("sharedLineGroup")]
    SharedLineGroup,
}

/// Carrier that provides the number.
///
/// Value of `carrier` in [`ListPhoneNumbersPhoneNumber`] and [`GetPhoneNumberResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NumbersPhoneNumberCarrier {
    /// Code of the carrier.
    pub code: Option<i64>,
    /// Name of the carrier.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the carrier still has to update the emergency address (`1`) or it is confirmed (`2`); for numbers from your own carrier (BYOC).
///
/// Values of `emergency_address_status` in [`ListPhoneNumbersPhoneNumber`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum NumbersPhoneNumberEmergencyAddressStatus {
    /// `1`: The carrier has to update it.
    CarrierUpdateRequired = 1,
    /// `2`: The address is confirmed.
    Confirmed = 2,
}

/// Deletes phone numbers that are not assigned to anyone.
///
/// Takes up to 20 numbers in one request; needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteUnassignedPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUnassignedPhoneNumbers::new(vec!["+14155550100".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-numbers/DELETE/phone/numbers)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    DELETE "/phone/numbers" -> (),
    rate_limit = Medium,
    scopes = ["phone:write:admin", "phone:delete:number:admin"],
    errors = [(400, 300, LIST_HAS_TOO_MANY_ITEMS = "a list has too many items")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUnassignedPhoneNumbers {
    /// Unassigned phone numbers to delete, each in E.164 format or by its ID. Sent comma-separated. At most 20 items.
    #[query(style = comma)]
    pub phone_numbers: Vec<String>,
}

/// Updates unassigned phone numbers for one site, which seems to move them to it.
///
/// Takes up to 20 numbers in one request; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateSiteUnassignedPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSiteUnassignedPhoneNumbers::new("Zl3aVt0bQ9y")
///     .phone_numbers(vec!["+14155550100".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-numbers/PATCH/phone/numbers/sites/{siteId})
#[zoom_endpoint(
    PATCH "/phone/numbers/sites/<site_id>" -> (),
    rate_limit = Medium,
    scopes = ["phone:write:admin", "phone:update:site_number:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSiteUnassignedPhoneNumbers {
    /// ID of the Zoom Phone site, which seems to be the one that the numbers receive.
    pub site_id: String,
    /// Unassigned phone numbers to update, each in E.164 format or by its ID; Zoom does not say whether more than their site changes. At most 20 items.
    pub phone_numbers: Option<Vec<String>>,
}

/// Returns one Zoom Phone number of the account.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetPhoneNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetPhoneNumber::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-numbers/GET/phone/numbers/{phoneNumberId})
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/phone/numbers/<phone_number_id>" -> GetPhoneNumberResponse,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:numbers:admin"],
    errors = [(400, 400, PHONE_NUMBER_DOES_NOT_EXIST = "the phone number does not exist")],
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
    /// Extension that has the phone number.
    pub assignee: Option<PhoneNumberAssignee>,
    /// What the phone number can be used for, such as incoming or outgoing calls.
    pub capability: Option<Vec<String>>,
    /// Carrier that provides the number.
    pub carrier: Option<NumbersPhoneNumberCarrier>,
    /// Name under which the number is shown.
    pub display_name: Option<String>,
    /// Address that emergency services receive; for numbers from your own carrier (BYOC).
    pub emergency_address: Option<EmergencyPostalAddress>,
    /// Whether the carrier still has to update the emergency address (`1`) or it is confirmed (`2`); for numbers from your own carrier (BYOC).
    pub emergency_address_status: Option<i64>,
    /// When the emergency address was last updated, in UTC; for numbers from your own carrier (BYOC).
    pub emergency_address_update_time: Option<DateTime>,
    /// ID that Zoom gave to the phone number.
    pub id: Option<String>,
    /// City, state and country to which the phone number belongs.
    pub location: Option<String>,
    /// The phone number.
    pub number: Option<String>,
    /// Whether the number is toll or toll-free.
    pub number_type: Option<ListPhoneNumbersNumberType>,
    /// SIP group that routes the calls of the number; for numbers from your own carrier (BYOC).
    pub sip_group: Option<SipGroup>,
    /// Zoom Phone site to which the phone number belongs.
    pub site: Option<IdAndName>,
    /// Whether the number comes from Zoom (`internal`) or from outside, such as another carrier (`external`).
    pub source: Option<InternalOrExternal>,
    /// Whether the phone number is available or still pending.
    pub status: Option<NumberAvailability>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Extension that has the phone number.
///
/// Value of `assignee` in [`GetPhoneNumberResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneNumberAssignee {
    /// Language of Zoom's own audio prompts, as a language tag such as `en-US`.
    pub audio_prompt_language: Option<String>,
    /// Dial-in number in the form that invitations to meetings show; meeting service only.
    pub display_number: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// Audio file (WAV, 8 kHz mono) that greets people who dial in to meetings; without one, the account's welcome message plays. Meeting service only.
    pub greeting: Option<IdAndName>,
    /// ID of the holder of the phone number, such as a user; for an emergency number pool, the ID of the site or account.
    pub id: Option<String>,
    /// Text next to the dial-in number in invitations and in the Zoom client; meeting service only.
    pub label: Option<String>,
    /// Number of the meeting that people reach by the dial-in number; meeting service only.
    pub meeting_id: Option<Id>,
    /// Name of the user, queue or other holder of the phone number.
    pub name: Option<String>,
    /// Audio file (WAV, 8 kHz mono) with the music for people on hold who dialed in to meetings; without one, the account's music plays. Meeting service only.
    pub on_hold_music: Option<IdAndName>,
    /// Kind of extension to which the number is assigned.
    #[wire("type")]
    pub kind: Option<PhoneNumberExtensionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one Zoom Phone number of the account.
///
/// Needs a paid account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdatePhoneNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePhoneNumber::new("Zl3aVt0bQ9y")
///     .capability(vec!["incoming".to_owned()])
///     .display_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-numbers/PATCH/phone/numbers/{phoneNumberId})
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    PATCH "/phone/numbers/<phone_number_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:number:admin"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 404, PHONE_NUMBER_DOES_NOT_EXIST = "the phone number does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePhoneNumber {
    /// ID that Zoom gave to the phone number.
    pub phone_number_id: String,
    /// What the phone number can be used for: `incoming` calls, `outgoing` calls or both. At most 2 items.
    pub capability: Option<Vec<String>>,
    /// Name under which the number is shown.
    pub display_name: Option<String>,
    /// Set to `2` to confirm the emergency address of the number; for numbers from your own carrier (BYOC).
    pub emergency_address_status: Option<i64>,
    /// ID of the SIP group that routes the calls; only for numbers from your own carrier (BYOC).
    pub sip_group_id: Option<String>,
}

/// Assigns phone numbers of the account to a Zoom Phone user.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AssignPhoneNumberToUser, PhoneNumber};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignPhoneNumberToUser::new("me")
///     .phone_numbers(vec![PhoneNumber::new().number("+14155550100")])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-numbers/POST/phone/users/{userId}/phone_numbers)
#[zoom_endpoint(
    POST "/phone/users/<user_id>/phone_numbers" -> AssignPhoneNumberToUserResponse,
    rate_limit = Light,
    scopes = ["phone:write", "phone:write:admin", "phone:write:user_number", "phone:write:user_number:admin"],
    errors = [
        (400, 300, INVALID_USER = "the user is invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignPhoneNumberToUser {
    /// ID or email address of the user.
    pub user_id: String,
    /// Phone numbers to assign to the user, one entry each. At most 10 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
}

/// Response to [`AssignPhoneNumberToUser`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignPhoneNumberToUserResponse {
    /// Phone numbers that were assigned to the user, one entry each. At most 10 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Takes a phone number away from the Zoom Phone user it is assigned to.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UnassignUserPhoneNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignUserPhoneNumber::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-numbers/DELETE/phone/users/{userId}/phone_numbers/{phoneNumberId})
#[zoom_endpoint(
    DELETE "/phone/users/<user_id>/phone_numbers/<phone_number_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write", "phone:write:admin", "phone:delete:user_number", "phone:delete:user_number:admin"],
    errors = [
        (400, 300, INVALID_USER = "the user is invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 400, INVALID_PARAMETER = "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignUserPhoneNumber {
    /// ID or email address of the user.
    pub user_id: String,
    /// ID of the phone number to remove, or the number itself.
    pub phone_number_id: String,
}
