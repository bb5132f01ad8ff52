//! Phone numbers: 8 operations.

use zoom_core::{DateTime, Id, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    ConnectType, NumbersPhoneNumberEmergencyAddress, NumbersPhoneNumberStatus, PhoneNumber, SipGroup, TimeZone,
};

/// Add BYOC phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddByocPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddByocPhoneNumbers::new("one", vec!["one".to_owned()])
///     .sip_group_id("Zl3aVt0bQ9y")
///     .site_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    POST "/phone/byoc_numbers" -> AddByocPhoneNumbersResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:byo_carrier_number:admin"],
    errors = [
        (400, 300, "a parameter is invalid"),
        (400, 400, "the number cannot be used"),
        (401, 124, "the account does not exist"),
        (404, 404, "the following account carrier does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddByocPhoneNumbers {
    /// Carrier.
    pub carrier: String,
    /// Phone numbers: at most 50 items.
    pub phone_numbers: Vec<String>,
    /// SIP group ID.
    pub sip_group_id: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
}

/// Response to [`AddByocPhoneNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddByocPhoneNumbersResponse {
    /// Phone numbers: at most 50 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
}

/// List phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ListPhoneNumbers, PhoneNumberExtensionType, PhoneNumberType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let phone_numbers = ListPhoneNumbers::new()
///     .kind(PhoneNumberType::Assigned)
///     .extension_type(PhoneNumberExtensionType::User)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
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
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Type.
    #[query(rename = "type")]
    pub kind: Option<PhoneNumberType>,
    /// Extension type.
    pub extension_type: Option<PhoneNumberExtensionType>,
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Number type.
    pub number_type: Option<ListPhoneNumbersNumberType>,
    /// Pending numbers.
    pub pending_numbers: Option<bool>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
}

/// Values of `type`.
#[zoom_enum]
pub enum PhoneNumberType {
    /// `assigned`.
    Assigned,
    /// `unassigned`.
    Unassigned,
    /// `byoc`.
    Byoc,
    /// `all`.
    All,
}

/// Values of `extension_type`.
#[zoom_enum]
pub enum PhoneNumberExtensionType {
    /// `user`.
    User,
    /// `callQueue`.
    #[value("callQueue")]
    CallQueue,
    /// `autoReceptionist`.
    #[value("autoReceptionist")]
    AutoReceptionist,
    /// `commonArea`.
    #[value("commonArea")]
    CommonArea,
    /// `emergencyNumberPool`.
    #[value("emergencyNumberPool")]
    EmergencyNumberPool,
    /// `companyLocation`.
    #[value("companyLocation")]
    CompanyLocation,
    /// `meetingService`.
    #[value("meetingService")]
    MeetingService,
}

/// Values of `number_type`.
#[zoom_enum]
pub enum ListPhoneNumbersNumberType {
    /// `toll`.
    Toll,
    /// `tollfree`.
    Tollfree,
}

/// Response to [`ListPhoneNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPhoneNumbersResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Phone numbers.
    #[lossy]
    pub phone_numbers: Vec<ListPhoneNumbersPhoneNumber>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `phone_numbers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPhoneNumbersPhoneNumber {
    /// Assignee.
    pub assignee: Option<NumbersPhoneNumberAssignee>,
    /// Capability.
    pub capability: Option<Vec<String>>,
    /// Carrier.
    pub carrier: Option<NumbersPhoneNumberCarrier>,
    /// Display name.
    pub display_name: Option<String>,
    /// Emergency address.
    pub emergency_address: Option<NumbersPhoneNumberEmergencyAddress>,
    /// Emergency address status: one of `1`, `2`.
    pub emergency_address_status: Option<i64>,
    /// Emergency address update time.
    pub emergency_address_update_time: Option<DateTime>,
    /// ID.
    pub id: Option<String>,
    /// Location.
    pub location: Option<String>,
    /// Number.
    pub number: Option<String>,
    /// Number type.
    pub number_type: Option<ListPhoneNumbersNumberType>,
    /// SIP group.
    pub sip_group: Option<SipGroup>,
    /// Site.
    pub site: Option<TimeZone>,
    /// Source.
    pub source: Option<ConnectType>,
    /// Status.
    pub status: Option<NumbersPhoneNumberStatus>,
}

/// Value of `assignee`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NumbersPhoneNumberAssignee {
    /// Extension number.
    pub extension_number: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<NumbersPhoneNumberAssigneeType>,
}

/// Values of `type`.
#[zoom_enum]
pub enum NumbersPhoneNumberAssigneeType {
    /// `user`.
    User,
    /// `callQueue`.
    #[value("callQueue")]
    CallQueue,
    /// `autoReceptionist`.
    #[value("autoReceptionist")]
    AutoReceptionist,
    /// `commonArea`.
    #[value("commonArea")]
    CommonArea,
    /// `emergencyNumberPool`.
    #[value("emergencyNumberPool")]
    EmergencyNumberPool,
    /// `companyLocation`.
    #[value("companyLocation")]
    CompanyLocation,
    /// `meetingService`.
    #[value("meetingService")]
    MeetingService,
    /// `sharedLineGroup`.
    #[value("sharedLineGroup")]
    SharedLineGroup,
}

/// Value of `carrier`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NumbersPhoneNumberCarrier {
    /// Code.
    pub code: Option<i64>,
    /// Name.
    pub name: Option<String>,
}

/// Delete unassigned phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteUnassignedPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUnassignedPhoneNumbers::new(vec!["one".to_owned()]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    DELETE "/phone/numbers" -> (),
    rate_limit = Medium,
    scopes = ["phone:write:admin", "phone:delete:number:admin"],
    errors = [(400, 300, "a parameter is missing or invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUnassignedPhoneNumbers {
    /// Phone numbers: sent comma-separated; at most 20 items.
    #[query(style = comma)]
    pub phone_numbers: Vec<String>,
}

/// Update site unassigned phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateSiteUnassignedPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSiteUnassignedPhoneNumbers::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/numbers/sites/<site_id>" -> (),
    rate_limit = Medium,
    scopes = ["phone:write:admin", "phone:update:site_number:admin"],
    errors = [(400, 300, "the request was rejected")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSiteUnassignedPhoneNumbers {
    /// Site ID.
    pub site_id: String,
    /// Phone numbers: at most 20 items.
    pub phone_numbers: Option<Vec<String>>,
}

/// Get phone number.
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
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/phone/numbers/<phone_number_id>" -> GetPhoneNumberResponse,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:numbers:admin"],
    errors = [(400, 400, "the phone number does not exist")],
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
    /// Assignee.
    pub assignee: Option<PhoneNumberAssignee>,
    /// Capability.
    pub capability: Option<Vec<String>>,
    /// Carrier.
    pub carrier: Option<NumbersPhoneNumberCarrier>,
    /// Display name.
    pub display_name: Option<String>,
    /// Emergency address.
    pub emergency_address: Option<NumbersPhoneNumberEmergencyAddress>,
    /// Emergency address status: one of `1`, `2`.
    pub emergency_address_status: Option<i64>,
    /// Emergency address update time.
    pub emergency_address_update_time: Option<DateTime>,
    /// ID.
    pub id: Option<String>,
    /// Location.
    pub location: Option<String>,
    /// Number.
    pub number: Option<String>,
    /// Number type.
    pub number_type: Option<ListPhoneNumbersNumberType>,
    /// SIP group.
    pub sip_group: Option<SipGroup>,
    /// Site.
    pub site: Option<TimeZone>,
    /// Source.
    pub source: Option<ConnectType>,
    /// Status.
    pub status: Option<NumbersPhoneNumberStatus>,
}

/// Value of `assignee`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneNumberAssignee {
    /// Audio prompt language.
    pub audio_prompt_language: Option<String>,
    /// Display number.
    pub display_number: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Greeting.
    pub greeting: Option<TimeZone>,
    /// ID.
    pub id: Option<String>,
    /// Label.
    pub label: Option<String>,
    /// Meeting ID.
    pub meeting_id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// On hold music.
    pub on_hold_music: Option<TimeZone>,
    /// Type.
    #[wire("type")]
    pub kind: Option<PhoneNumberExtensionType>,
}

/// Update phone number.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdatePhoneNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePhoneNumber::new("Zl3aVt0bQ9y")
///     .display_name("Support")
///     .emergency_address_status(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    PATCH "/phone/numbers/<phone_number_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:number:admin"],
    errors = [(400, 300, "a parameter is invalid"), (404, 404, "the phone number does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePhoneNumber {
    /// Phone number ID.
    pub phone_number_id: String,
    /// Capability: at most 2 items.
    pub capability: Option<Vec<String>>,
    /// Display name.
    pub display_name: Option<String>,
    /// Emergency address status.
    pub emergency_address_status: Option<i64>,
    /// SIP group ID.
    pub sip_group_id: Option<String>,
}

/// Assign phone number to user.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AssignPhoneNumberToUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignPhoneNumberToUser::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/users/<user_id>/phone_numbers" -> AssignPhoneNumberToUserResponse,
    rate_limit = Light,
    scopes = ["phone:write", "phone:write:admin", "phone:write:user_number", "phone:write:user_number:admin"],
    errors = [
        (400, 300, "the user is invalid"),
        (404, 1001, "the user does not exist"),
        (404, 2001, "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignPhoneNumberToUser {
    /// User ID.
    pub user_id: String,
    /// Phone numbers: at most 10 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
}

/// Response to [`AssignPhoneNumberToUser`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignPhoneNumberToUserResponse {
    /// Phone numbers: at most 10 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
}

/// Unassign user phone number.
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
#[zoom_endpoint(
    DELETE "/phone/users/<user_id>/phone_numbers/<phone_number_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write", "phone:write:admin", "phone:delete:user_number", "phone:delete:user_number:admin"],
    errors = [
        (400, 300, "the user is invalid"),
        (404, 1001, "the user does not exist"),
        (404, 2001, "the account does not exist"),
        (404, 400, "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignUserPhoneNumber {
    /// User ID: also accepts an email address.
    pub user_id: String,
    /// Phone number ID.
    pub phone_number_id: String,
}
