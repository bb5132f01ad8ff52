//! Zoom rooms: 10 operations.

use zoom_core::{Value, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AutoReceptionistPolicyVoicemailTranscription, CallingPlan, CommonAreaCallingPlan,
    EmergencyServiceLocationDetailEmergencyAddress, PhoneNumber, TimeZone, ToCommonAreaCallingPlan,
};

/// List zoom rooms under zoom phone license.
///
/// # Examples
///
/// ```
/// use zoom_api::phone::ListZoomRoomsUnderZoomPhoneLicense;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let rooms = ListZoomRoomsUnderZoomPhoneLicense::new()
///     .page_size(100)
///     .site_id("Zl3aVt0bQ9y")
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/rooms" -> ListZoomRoomsUnderZoomPhoneLicenseResponse,
    paginate = rooms: Room,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_rooms:admin"],
    errors = [(400, 403, "no permission"), (404, 2001, "the account does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListZoomRoomsUnderZoomPhoneLicense {
    /// How many records a page holds: at most 100, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Calling type.
    pub calling_type: Option<i64>,
    /// Keyword.
    pub keyword: Option<String>,
}

/// What [`ListZoomRoomsUnderZoomPhoneLicense`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListZoomRoomsUnderZoomPhoneLicenseResponse {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 300.
    pub page_size: Option<i64>,
    /// Rooms: at most 300 of them.
    pub rooms: Vec<Room>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
}

/// Room.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Room {
    /// Calling plans: at most 100 of them.
    pub calling_plans: Option<Vec<CallingPlan>>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Phone numbers: at most 5 of them.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Site.
    pub site: Option<TimeZone>,
}

/// Add zoom room to zoom phone.
///
/// # Examples
///
/// ```
/// use zoom_api::phone::AddZoomRoomToZoomPhone;
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
        (400, 404, "the calling plan is not valid, or the room does not exist"),
        (404, 2001, "the account does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddZoomRoomToZoomPhone {
    /// ID.
    pub id: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Calling plans: at most 100 of them.
    pub calling_plans: Option<Vec<CommonAreaCallingPlan>>,
}

/// List zoom rooms without zoom phone assignment.
///
/// # Examples
///
/// ```
/// use zoom_api::phone::ListZoomRoomsWithoutZoomPhoneAssignment;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = ListZoomRoomsWithoutZoomPhoneAssignment::new()
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
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListZoomRoomsWithoutZoomPhoneAssignment {
    /// Keyword.
    pub keyword: Option<String>,
}

/// What [`ListZoomRoomsWithoutZoomPhoneAssignment`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListZoomRoomsWithoutZoomPhoneAssignmentResponse {
    /// Rooms: at most 100 of them.
    pub rooms: Option<Vec<ZoomPhoneAssignmentRoom>>,
}

/// Zoom phone assignment room.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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

/// Get zoom room under zoom phone license.
///
/// # Examples
///
/// ```
/// use zoom_api::phone::GetZoomRoomUnderZoomPhoneLicense;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetZoomRoomUnderZoomPhoneLicense::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/rooms/<room_id>" -> ZoomRoomUnderZoomPhoneLicense,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:room:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetZoomRoomUnderZoomPhoneLicense {
    /// Room ID.
    pub room_id: String,
}

/// What [`GetZoomRoomUnderZoomPhoneLicense`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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

/// Zoom phone license policy.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ZoomPhoneLicensePolicy {
    /// International calling.
    pub international_calling: Option<ZoomPhoneLicensePolicyInternationalCalling>,
    /// Select outbound caller ID.
    pub select_outbound_caller_id: Option<ZoomPhoneLicensePolicyInternationalCalling>,
}

/// Zoom phone license policy international calling.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ZoomPhoneLicensePolicyInternationalCalling {
    /// Enable.
    pub enable: Option<bool>,
    /// Locked by.
    pub locked_by: Option<PolicyInternationalCallingLockedBy>,
}

/// What `locked_by` can be.
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

/// Update zoom room under zoom phone license.
///
/// # Examples
///
/// ```
/// use zoom_api::phone::UpdateZoomRoomUnderZoomPhoneLicense;
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
        (400, 300, "the number can't be used"),
        (400, 400, "a setting that this needs is off"),
        (400, 404, "the room does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
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

/// Zoom room under zoom phone license policy.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ZoomRoomUnderZoomPhoneLicensePolicy {
    /// International calling.
    pub international_calling: Option<AutoReceptionistPolicyVoicemailTranscription>,
    /// Select outbound caller ID.
    pub select_outbound_caller_id: Option<AutoReceptionistPolicyVoicemailTranscription>,
}

/// Remove zoom room from zp account.
///
/// # Examples
///
/// ```
/// use zoom_api::phone::RemoveZoomRoomFromZpAccount;
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
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemoveZoomRoomFromZpAccount {
    /// Room ID.
    pub room_id: String,
}

/// Assign calling plans to zoom room.
///
/// # Examples
///
/// ```
/// use zoom_api::phone::AssignCallingPlansToZoomRoom;
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
        (400, 300, "a parameter is not valid"),
        (400, 404, "the room does not exist"),
        (400, 429, "the request is not accepted"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssignCallingPlansToZoomRoom {
    /// Room ID.
    pub room_id: String,
    /// Calling plans: at most 5 of them.
    pub calling_plans: Option<Vec<ToCommonAreaCallingPlan>>,
}

/// Remove calling plan from zoom room.
///
/// # Examples
///
/// ```
/// use zoom_api::phone::RemoveCallingPlanFromZoomRoom;
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
    errors = [(400, 300, "a parameter is not valid"), (400, 404, "the room does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemoveCallingPlanFromZoomRoom {
    /// Room ID.
    pub room_id: String,
    /// Type.
    pub kind: i64,
    /// Billing account ID.
    pub billing_account_id: Option<String>,
}

/// Assign phone numbers to zoom room.
///
/// # Examples
///
/// ```
/// use zoom_api::phone::AssignPhoneNumbersToZoomRoom;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = AssignPhoneNumbersToZoomRoom::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/rooms/<room_id>/phone_numbers" -> Value,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:room_phone_number:admin"],
    errors = [
        (400, 404, "the room does not exist"),
        (400, 409, "the account lacks the subscription"),
        (400, 429, "the request is not accepted"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssignPhoneNumbersToZoomRoom {
    /// Room ID.
    pub room_id: String,
    /// Phone numbers: at most 5 of them.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
}

/// Remove phone number from zoom room.
///
/// # Examples
///
/// ```
/// use zoom_api::phone::RemovePhoneNumberFromZoomRoom;
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
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemovePhoneNumberFromZoomRoom {
    /// Room ID.
    pub room_id: String,
    /// Phone number ID.
    pub phone_number_id: String,
}
