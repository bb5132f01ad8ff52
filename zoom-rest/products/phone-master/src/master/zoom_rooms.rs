//! Zoom rooms: 10 operations.

use zoom_core::{Value, zoom_endpoint};

use super::super::{
    AssignedCallingPlan, CallingPlansCallingPlan, ListUnassignedZoomRoomsResponse, ListZoomRoomsResponse, PhoneNumber,
    Room, UpdateZoomRoomPolicy, ZoomRoom,
};

/// Lists the Zoom Rooms that have a Zoom Phone license.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListZoomRooms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let rooms = ListZoomRooms::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/zoom-rooms/GET/accounts/{accountId}/phone/rooms)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/rooms" -> ListZoomRoomsResponse,
    paginate = rooms: Room,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_rooms:master"],
    errors = [
        (400, 403, PERMISSION_DENIED = "permission denied"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListZoomRooms {
    /// ID of the sub-account.
    pub account_id: String,
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

/// Assigns a Zoom Phone license to a Zoom Room.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AssignedCallingPlan;
/// use zoom_rest::phone::master::AddZoomRoomToZoomPhone;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddZoomRoomToZoomPhone::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/zoom-rooms/POST/accounts/{accountId}/phone/rooms)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/rooms" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:room:master"],
    errors = [
        (400, 404, "the calling plan is invalid, or the room does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddZoomRoomToZoomPhone {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Room.
    pub id: Option<String>,
    /// ID of the Zoom Phone site to which to add the Zoom Room.
    pub site_id: Option<String>,
    /// Calling plans to assign to the Zoom Room, one entry each. At most 100 items.
    pub calling_plans: Option<Vec<AssignedCallingPlan>>,
}

/// Lists the Zoom Rooms that do not have Zoom Phone.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListUnassignedZoomRooms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListUnassignedZoomRooms::new("Zl3aVt0bQ9y")
///     .keyword("sales")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/zoom-rooms/GET/accounts/{accountId}/phone/rooms/unassigned)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/rooms/unassigned" -> ListUnassignedZoomRoomsResponse,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_rooms:master"],
    errors = [(404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUnassignedZoomRooms {
    /// ID of the sub-account.
    pub account_id: String,
    /// Text to search for in the names of Zoom Rooms.
    pub keyword: Option<String>,
}

/// Returns the phone details of one Zoom Room that has a Zoom Phone license.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetZoomRoom;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetZoomRoom::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/zoom-rooms/GET/accounts/{accountId}/phone/rooms/{roomId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/rooms/<room_id>" -> ZoomRoom,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:room:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoom {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
}

/// Changes the phone details of one Zoom Room that has a Zoom Phone license.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{PolicyChange, UpdateZoomRoomPolicy};
/// use zoom_rest::phone::master::UpdateZoomRoom;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoom::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/zoom-rooms/PATCH/accounts/{accountId}/phone/rooms/{roomId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/rooms/<room_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:room:master"],
    errors = [
        (400, 300, NUMBER_CANNOT_BE_USED = "the number cannot be used"),
        (400, 400, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 404, ROOM_DOES_NOT_EXIST = "the room does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateZoomRoom {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// Extension number of the Zoom Room in full: site code and short extension number.
    pub extension_number: Option<i64>,
    /// What the Zoom Room may do, feature by feature.
    pub policy: Option<UpdateZoomRoomPolicy>,
    /// ID of the Zoom Phone site to which the Zoom Room is to belong.
    pub site_id: Option<String>,
}

/// Removes a Zoom Room from the account's Zoom Phone.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::RemoveZoomRoom;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveZoomRoom::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/zoom-rooms/DELETE/accounts/{accountId}/phone/rooms/{roomId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/rooms/<room_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:room:master"],
    errors = [(400, 404, ROOM_DOES_NOT_EXIST = "the room does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveZoomRoom {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
}

/// Gives a Zoom Room one or more calling plans of Zoom Phone.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::CallingPlansCallingPlan;
/// use zoom_rest::phone::master::AssignCallingPlansToZoomRoom;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignCallingPlansToZoomRoom::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .calling_plans(vec![CallingPlansCallingPlan::new().kind(200)])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/zoom-rooms/POST/accounts/{accountId}/phone/rooms/{roomId}/calling_plans)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/rooms/<room_id>/calling_plans" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:room_calling_plan:master"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 404, ROOM_DOES_NOT_EXIST = "the room does not exist"),
        (400, 429, LIMIT_EXCEEDED = "a limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignCallingPlansToZoomRoom {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// Calling plans to assign to the Zoom Room, one entry each. At most 5 items.
    pub calling_plans: Option<Vec<CallingPlansCallingPlan>>,
}

/// Takes a Zoom Phone calling plan away from a Zoom Room.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::RemoveZoomRoomCallingPlan;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveZoomRoomCallingPlan::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", 200)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/zoom-rooms/DELETE/accounts/{accountId}/phone/rooms/{roomId}/calling_plans/{type})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/rooms/<room_id>/calling_plans/<kind>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:room_calling_plan:master"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 404, ROOM_DOES_NOT_EXIST = "the room does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveZoomRoomCallingPlan {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// Type number of the calling plan to remove, such as `100`.
    pub kind: i64,
    /// ID of the billing account; needed if the Zoom Room is in India.
    pub billing_account_id: Option<String>,
}

/// Assigns phone numbers to a Zoom Room.
///
/// Zoom's text allows 200 at a time, its schema 5; needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::PhoneNumber;
/// use zoom_rest::phone::master::AssignPhoneNumbersToZoomRoom;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignPhoneNumbersToZoomRoom::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .phone_numbers(vec![PhoneNumber::new().id("Zl3aVt0bQ9y")])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/zoom-rooms/POST/accounts/{accountId}/phone/rooms/{roomId}/phone_numbers)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/rooms/<room_id>/phone_numbers" -> Value,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:room_phone_number:master"],
    errors = [
        (400, 404, ROOM_DOES_NOT_EXIST = "the room does not exist"),
        (400, 409, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 429, LIMIT_EXCEEDED = "a limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignPhoneNumbersToZoomRoom {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// Phone numbers to assign to the Zoom Room, one entry each. At most 5 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
}

/// Removes an assigned phone number from a Zoom Room.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::RemoveZoomRoomPhoneNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveZoomRoomPhoneNumber::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/zoom-rooms/DELETE/accounts/{accountId}/phone/rooms/{roomId}/phone_numbers/{phoneNumberId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/rooms/<room_id>/phone_numbers/<phone_number_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:room_phone_number:master"],
    errors = [(400, 404, ROOM_DOES_NOT_EXIST = "the room does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveZoomRoomPhoneNumber {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// ID that Zoom gave to the phone number.
    pub phone_number_id: String,
}
