//! Zoom rooms: 10 operations.

use zoom_core::{Value, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AutoReceptionistPolicyVoicemailTranscription, CallingPlan, CommonAreaCallingPlan,
    EmergencyServiceLocationDetailEmergencyAddress, PhoneNumber, TimeZone, ToCommonAreaCallingPlan,
};

/// List Zoom rooms under Zoom phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListZoomRoomsUnderZoomPhoneLicense;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let rooms = ListZoomRoomsUnderZoomPhoneLicense::new()
///     .page_size(100)
///     .site_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/rooms" -> ListZoomRoomsUnderZoomPhoneLicenseResponse,
    paginate = rooms: Room,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_rooms:admin"],
    errors = [(400, 403, "permission denied"), (404, 2001, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListZoomRoomsUnderZoomPhoneLicense {
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Calling type.
    pub calling_type: Option<i64>,
    /// Keyword.
    pub keyword: Option<String>,
}

/// Response to [`ListZoomRoomsUnderZoomPhoneLicense`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListZoomRoomsUnderZoomPhoneLicenseResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Rooms: at most 300 items.
    #[lossy]
    pub rooms: Vec<Room>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `rooms`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Room {
    /// Calling plans: at most 100 items.
    pub calling_plans: Option<Vec<CallingPlan>>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Phone numbers: at most 5 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Site.
    pub site: Option<TimeZone>,
}

/// Add Zoom room to Zoom phone.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddZoomRoomToZoomPhone;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddZoomRoomToZoomPhone::new()
///     .id("Zl3aVt0bQ9y")
///     .site_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/rooms" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:room:admin"],
    errors = [
        (400, 404, "the calling plan is invalid, or the room does not exist"),
        (404, 2001, "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddZoomRoomToZoomPhone {
    /// ID.
    pub id: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Calling plans: at most 100 items.
    pub calling_plans: Option<Vec<CommonAreaCallingPlan>>,
}

/// List Zoom rooms without Zoom phone assignment.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListZoomRoomsWithoutZoomPhoneAssignment;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListZoomRoomsWithoutZoomPhoneAssignment::new()
///     .keyword("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/rooms/unassigned" -> ListZoomRoomsWithoutZoomPhoneAssignmentResponse,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_rooms:admin"],
    errors = [(404, 2001, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListZoomRoomsWithoutZoomPhoneAssignment {
    /// Keyword.
    pub keyword: Option<String>,
}

/// Response to [`ListZoomRoomsWithoutZoomPhoneAssignment`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListZoomRoomsWithoutZoomPhoneAssignmentResponse {
    /// Rooms: at most 100 items.
    pub rooms: Option<Vec<ZoomPhoneAssignmentRoom>>,
}

/// Element of `rooms`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomPhoneAssignmentRoom {
    /// ID.
    pub id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Location ID.
    pub location_id: Option<String>,
    /// Location info.
    pub location_info: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Cost center.
    pub cost_center: Option<String>,
}

/// Get Zoom room under Zoom phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetZoomRoomUnderZoomPhoneLicense;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetZoomRoomUnderZoomPhoneLicense::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/rooms/<room_id>" -> ZoomRoomUnderZoomPhoneLicense,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:room:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomUnderZoomPhoneLicense {
    /// Room ID.
    pub room_id: String,
}

/// Response to [`GetZoomRoomUnderZoomPhoneLicense`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomUnderZoomPhoneLicense {
    /// Calling plans.
    pub calling_plans: Option<Vec<CallingPlan>>,
    /// Emergency address.
    pub emergency_address: Option<EmergencyServiceLocationDetailEmergencyAddress>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Phone numbers.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Policy.
    pub policy: Option<ZoomPhoneLicensePolicy>,
    /// Site.
    pub site: Option<TimeZone>,
}

/// Value of `policy`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomPhoneLicensePolicy {
    /// International calling.
    pub international_calling: Option<ZoomPhoneLicensePolicyInternationalCalling>,
    /// Select outbound caller ID.
    pub select_outbound_caller_id: Option<ZoomPhoneLicensePolicyInternationalCalling>,
}

/// Zoom phone license policy international calling.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomPhoneLicensePolicyInternationalCalling {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked by.
    pub locked_by: Option<PolicyInternationalCallingLockedBy>,
}

/// Values of `locked_by`.
#[zoom_enum]
pub enum PolicyInternationalCallingLockedBy {
    /// `invalid`.
    Invalid,
    /// `account`.
    Account,
    /// `user_group`.
    UserGroup,
    /// `site`.
    Site,
    /// `extension`.
    Extension,
}

/// Update Zoom room under Zoom phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateZoomRoomUnderZoomPhoneLicense;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoomUnderZoomPhoneLicense::new("Zl3aVt0bQ9y")
///     .extension_number(1)
///     .site_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/rooms/<room_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:room:admin"],
    errors = [
        (400, 300, "the number cannot be used"),
        (400, 400, "a required setting is turned off"),
        (400, 404, "the room does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateZoomRoomUnderZoomPhoneLicense {
    /// Room ID.
    pub room_id: String,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Policy.
    pub policy: Option<ZoomRoomUnderZoomPhoneLicensePolicy>,
    /// Site ID.
    pub site_id: Option<String>,
}

/// Value of `policy`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomUnderZoomPhoneLicensePolicy {
    /// International calling.
    pub international_calling: Option<AutoReceptionistPolicyVoicemailTranscription>,
    /// Select outbound caller ID.
    pub select_outbound_caller_id: Option<AutoReceptionistPolicyVoicemailTranscription>,
}

/// Remove Zoom room from zp account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::RemoveZoomRoomFromZpAccount;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveZoomRoomFromZpAccount::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/rooms/<room_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:room:admin"],
    errors = [(400, 404, "the room does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveZoomRoomFromZpAccount {
    /// Room ID.
    pub room_id: String,
}

/// Assign calling plans to Zoom room.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AssignCallingPlansToZoomRoom;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignCallingPlansToZoomRoom::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/rooms/<room_id>/calling_plans" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:room_calling_plan:admin"],
    errors = [
        (400, 300, "a parameter is invalid"),
        (400, 404, "the room does not exist"),
        (400, 429, "the request was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignCallingPlansToZoomRoom {
    /// Room ID.
    pub room_id: String,
    /// Calling plans: at most 5 items.
    pub calling_plans: Option<Vec<ToCommonAreaCallingPlan>>,
}

/// Remove calling plan from Zoom room.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::RemoveCallingPlanFromZoomRoom;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveCallingPlanFromZoomRoom::new("Zl3aVt0bQ9y", 1)
///     .billing_account_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/rooms/<room_id>/calling_plans/<kind>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:room_calling_plan:admin"],
    errors = [(400, 300, "a parameter is invalid"), (400, 404, "the room does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveCallingPlanFromZoomRoom {
    /// Room ID.
    pub room_id: String,
    /// Type.
    pub kind: i64,
    /// Billing account ID.
    pub billing_account_id: Option<String>,
}

/// Assign phone numbers to Zoom room.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AssignPhoneNumbersToZoomRoom;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignPhoneNumbersToZoomRoom::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/rooms/<room_id>/phone_numbers" -> Value,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:room_phone_number:admin"],
    errors = [
        (400, 404, "the room does not exist"),
        (400, 409, "the account lacks the required subscription"),
        (400, 429, "the request was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignPhoneNumbersToZoomRoom {
    /// Room ID.
    pub room_id: String,
    /// Phone numbers: at most 5 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
}

/// Remove phone number from Zoom room.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::RemovePhoneNumberFromZoomRoom;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemovePhoneNumberFromZoomRoom::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/rooms/<room_id>/phone_numbers/<phone_number_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:room_phone_number:admin"],
    errors = [(400, 404, "the room does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemovePhoneNumberFromZoomRoom {
    /// Room ID.
    pub room_id: String,
    /// Phone number ID.
    pub phone_number_id: String,
}
