//! Zoom rooms: 10 operations.

use zoom_core::{Extra, Value, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AssignedCallingPlan, AssignedEmergencyAddress, CallingPlan, CallingPlansCallingPlan, IdAndName, PhoneNumber,
    PolicyChange,
};

/// Lists the Zoom Rooms that have a Zoom Phone license.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListZoomRooms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let rooms = ListZoomRooms::new()
///     .page_size(100)
///     .site_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/zoom-rooms/GET/phone/rooms)
#[zoom_endpoint(
    GET "/phone/rooms" -> ListZoomRoomsResponse,
    paginate = rooms: Room,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_rooms:admin"],
    errors = [
        (400, 403, PERMISSION_DENIED = "permission denied"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListZoomRooms {
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// ID of the Zoom Phone site whose Zoom Rooms to list.
    pub site_id: Option<String>,
    /// Type number of the calling plan whose Zoom Rooms to list.
    pub calling_type: Option<i64>,
    /// Text to search for in the names and phone numbers of Zoom Rooms.
    pub keyword: Option<String>,
}

/// Response to [`ListZoomRooms`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListZoomRoomsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Zoom Rooms, one entry each. At most 300 items.
    #[lossy]
    pub rooms: Vec<Room>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Room that has Zoom Phone, with its extension, numbers and calling plans.
///
/// Element of `rooms` in [`ListZoomRoomsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Room {
    /// Calling plans, one entry each. At most 100 items.
    pub calling_plans: Option<Vec<CallingPlan>>,
    /// ID of the Zoom Phone extension.
    pub extension_id: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// ID of the room.
    pub id: Option<String>,
    /// Name of the room.
    pub name: Option<String>,
    /// Phone numbers, one entry each. At most 5 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Zoom Phone site to which the Zoom Room belongs.
    pub site: Option<IdAndName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Assigns a Zoom Phone license to a Zoom Room.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddZoomRoomToZoomPhone, AssignedCallingPlan};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddZoomRoomToZoomPhone::new()
///     .id("Zl3aVt0bQ9y")
///     .calling_plans(vec![AssignedCallingPlan::new().kind(100)])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/zoom-rooms/POST/phone/rooms)
#[zoom_endpoint(
    POST "/phone/rooms" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:room:admin"],
    errors = [
        (400, 404, "the calling plan is invalid, or the room does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddZoomRoomToZoomPhone {
    /// ID of the Zoom Room.
    pub id: Option<String>,
    /// ID of the Zoom Phone site to which to add the Zoom Room.
    pub site_id: Option<String>,
    /// Calling plans to assign to the Zoom Room, one entry each. At most 100 items.
    pub calling_plans: Option<Vec<AssignedCallingPlan>>,
}

/// Lists the Zoom Rooms that do not have Zoom Phone.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListUnassignedZoomRooms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListUnassignedZoomRooms::new().keyword("sales").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/zoom-rooms/GET/phone/rooms/unassigned)
#[zoom_endpoint(
    GET "/phone/rooms/unassigned" -> ListUnassignedZoomRoomsResponse,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_rooms:admin"],
    errors = [(404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUnassignedZoomRooms {
    /// Text to search for in the names of Zoom Rooms.
    pub keyword: Option<String>,
}

/// Response to [`ListUnassignedZoomRooms`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUnassignedZoomRoomsResponse {
    /// Zoom Rooms, one entry each. At most 100 items.
    pub rooms: Option<Vec<UnassignedZoomRoom>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Room to which Zoom Phone is not assigned.
///
/// Element of `rooms` in [`ListUnassignedZoomRoomsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UnassignedZoomRoom {
    /// ID of the room.
    pub id: Option<String>,
    /// Name under which the room is shown.
    pub display_name: Option<String>,
    /// ID of the place in which the Zoom Room is located.
    pub location_id: Option<String>,
    /// Location of the Zoom Room in words, such as its city, state and country.
    pub location_info: Option<String>,
    /// Name of the department to which the Zoom Room belongs.
    pub department: Option<String>,
    /// Name of the cost center to which the Zoom Room belongs.
    pub cost_center: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the phone details of one Zoom Room that has a Zoom Phone license.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetZoomRoom;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetZoomRoom::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/zoom-rooms/GET/phone/rooms/{roomId})
#[zoom_endpoint(
    GET "/phone/rooms/<room_id>" -> ZoomRoom,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:room:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoom {
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
}

/// Response to [`GetZoomRoom`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoom {
    /// Calling plans, one entry each.
    pub calling_plans: Option<Vec<CallingPlan>>,
    /// Address that emergency services receive.
    pub emergency_address: Option<AssignedEmergencyAddress>,
    /// ID of the Zoom Phone extension.
    pub extension_id: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// ID of the room.
    pub id: Option<String>,
    /// Name of the room.
    pub name: Option<String>,
    /// Phone numbers, one entry each.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// What the Zoom Room may do, feature by feature.
    pub policy: Option<ZoomRoomPolicy>,
    /// Zoom Phone site to which the Zoom Room belongs.
    pub site: Option<IdAndName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the Zoom Room may do, feature by feature.
///
/// Value of `policy` in [`ZoomRoom`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomPolicy {
    /// Whether the Zoom Room may place international calls that its calling plan does not cover.
    pub international_calling: Option<ZoomRoomLockablePolicy>,
    /// Whether users can choose the caller ID shown on outbound calls.
    pub select_outbound_caller_id: Option<ZoomRoomLockablePolicy>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether a policy of a Zoom Room is on, and which level locked it.
///
/// Value of `international_calling` and `select_outbound_caller_id` in [`ZoomRoomPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomLockablePolicy {
    /// Whether the setting is turned on.
    pub enable: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<ZoomRoomLockedBy>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Level of administration that locked the setting.
///
/// Values of `locked_by` in [`ZoomRoomLockablePolicy`].
#[zoom_enum]
pub enum ZoomRoomLockedBy {
    /// `invalid`: No level is named.
    Invalid,
    /// `account`: Locked at the account level.
    Account,
    /// `user_group`: Locked at the user group level.
    UserGroup,
    /// `site`: Locked at the site level.
    Site,
    /// `extension`: Locked for a single extension.
    Extension,
}

/// Changes the phone details of one Zoom Room that has a Zoom Phone license.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{PolicyChange, UpdateZoomRoom, UpdateZoomRoomPolicy};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoom::new("Zl3aVt0bQ9y")
///     .extension_number(100101)
///     .policy(
///         UpdateZoomRoomPolicy::new()
///             .select_outbound_caller_id(PolicyChange::new().enable(true)),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/zoom-rooms/PATCH/phone/rooms/{roomId})
#[zoom_endpoint(
    PATCH "/phone/rooms/<room_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:room:admin"],
    errors = [
        (400, 300, NUMBER_CANNOT_BE_USED = "the number cannot be used"),
        (400, 400, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 404, ROOM_DOES_NOT_EXIST = "the room does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateZoomRoom {
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// Extension number of the Zoom Room in full: site code and short extension number.
    pub extension_number: Option<i64>,
    /// What the Zoom Room may do, feature by feature.
    pub policy: Option<UpdateZoomRoomPolicy>,
    /// ID of the Zoom Phone site to which the Zoom Room is to belong.
    pub site_id: Option<String>,
}

/// What the Zoom Room may do, feature by feature.
///
/// Value of `policy` in [`UpdateZoomRoom`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateZoomRoomPolicy {
    /// Whether the Zoom Room may place international calls that its calling plan does not cover.
    pub international_calling: Option<PolicyChange>,
    /// Whether users can choose the caller ID shown on outbound calls.
    pub select_outbound_caller_id: Option<PolicyChange>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes a Zoom Room from the account's Zoom Phone.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::RemoveZoomRoom;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveZoomRoom::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/zoom-rooms/DELETE/phone/rooms/{roomId})
#[zoom_endpoint(
    DELETE "/phone/rooms/<room_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:room:admin"],
    errors = [(400, 404, ROOM_DOES_NOT_EXIST = "the room does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveZoomRoom {
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
}

/// Gives a Zoom Room one or more calling plans of Zoom Phone.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AssignCallingPlansToZoomRoom, CallingPlansCallingPlan};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignCallingPlansToZoomRoom::new("Zl3aVt0bQ9y")
///     .calling_plans(vec![CallingPlansCallingPlan::new().kind(200)])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/zoom-rooms/POST/phone/rooms/{roomId}/calling_plans)
#[zoom_endpoint(
    POST "/phone/rooms/<room_id>/calling_plans" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:room_calling_plan:admin"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 404, ROOM_DOES_NOT_EXIST = "the room does not exist"),
        (400, 429, LIMIT_EXCEEDED = "a limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignCallingPlansToZoomRoom {
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// Calling plans to assign to the Zoom Room, one entry each. At most 5 items.
    pub calling_plans: Option<Vec<CallingPlansCallingPlan>>,
}

/// Takes a Zoom Phone calling plan away from a Zoom Room.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::RemoveZoomRoomCallingPlan;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveZoomRoomCallingPlan::new("Zl3aVt0bQ9y", 200).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/zoom-rooms/DELETE/phone/rooms/{roomId}/calling_plans/{type})
#[zoom_endpoint(
    DELETE "/phone/rooms/<room_id>/calling_plans/<kind>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:room_calling_plan:admin"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 404, ROOM_DOES_NOT_EXIST = "the room does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveZoomRoomCallingPlan {
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// Type number of the calling plan to remove, such as `100`.
    pub kind: i64,
    /// ID of the billing account; needed if the Zoom Room is in India.
    pub billing_account_id: Option<String>,
}

/// Assigns phone numbers to a Zoom Room.
///
/// Zoom's text allows 200 at a time, its schema 5; needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AssignPhoneNumbersToZoomRoom, PhoneNumber};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignPhoneNumbersToZoomRoom::new("Zl3aVt0bQ9y")
///     .phone_numbers(vec![PhoneNumber::new().id("Zl3aVt0bQ9y")])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/zoom-rooms/POST/phone/rooms/{roomId}/phone_numbers)
#[zoom_endpoint(
    POST "/phone/rooms/<room_id>/phone_numbers" -> Value,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:room_phone_number:admin"],
    errors = [
        (400, 404, ROOM_DOES_NOT_EXIST = "the room does not exist"),
        (400, 409, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 429, LIMIT_EXCEEDED = "a limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignPhoneNumbersToZoomRoom {
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// Phone numbers to assign to the Zoom Room, one entry each. At most 5 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
}

/// Removes an assigned phone number from a Zoom Room.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::RemoveZoomRoomPhoneNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveZoomRoomPhoneNumber::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/zoom-rooms/DELETE/phone/rooms/{roomId}/phone_numbers/{phoneNumberId})
#[zoom_endpoint(
    DELETE "/phone/rooms/<room_id>/phone_numbers/<phone_number_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:room_phone_number:admin"],
    errors = [(400, 404, ROOM_DOES_NOT_EXIST = "the room does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveZoomRoomPhoneNumber {
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// ID that Zoom gave to the phone number.
    pub phone_number_id: String,
}
