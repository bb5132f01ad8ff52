//! Zoom rooms account: 4 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    ClientAlert, SchedulingDisplay, UpdateZoomRoomAccountProfileSetup, UpdateZoomRoomAccountSettingsZoomRooms,
    ZoomRoomAccountProfile, ZoomRoomAccountProfileBasic, ZoomRoomAccountSettingNotification,
    ZoomRoomAccountSettingType, ZoomRoomAccountSettings, ZoomRoomSettingDigitalSignage,
};

/// Returns the profile shared by the account's Zoom Rooms: passcode, support contacts and background images.
///
/// For the account owner and Zoom Rooms admins only. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::GetZoomRoomAccountProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetZoomRoomAccountProfile::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-account/GET/accounts/{accountId}/rooms/account_profile)
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/account_profile" -> ZoomRoomAccountProfile,
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:read:account_profile:master"],
    errors = [(400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomAccountProfile {
    /// ID of the sub-account.
    pub account_id: String,
}

/// Changes the profile shared by the account's Zoom Rooms.
///
/// For the account owner and Zoom Rooms admins only. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::ZoomRoomAccountProfileBasic;
/// use zoom_rest::rooms::master::UpdateZoomRoomAccountProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoomAccountProfile::new("Zl3aVt0bQ9y")
///     .basic(
///         ZoomRoomAccountProfileBasic::new()
///             .support_email("jill@example.com")
///             .support_phone("+14155550100"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-account/PATCH/accounts/{accountId}/rooms/account_profile)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/rooms/account_profile" -> (),
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:update:account_profile:master"],
    errors = [(400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateZoomRoomAccountProfile {
    /// ID of the sub-account.
    pub account_id: String,
    /// Settings shared by the account's Zoom Rooms: passcode and support contacts.
    pub basic: Option<ZoomRoomAccountProfileBasic>,
    /// Background images of the account's Zoom Rooms.
    pub setup: Option<UpdateZoomRoomAccountProfileSetup>,
}

/// Returns the account's Zoom Rooms settings for meetings, alerts, signage or scheduling displays.
///
/// `setting_type` chooses one of these groups. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::ZoomRoomAccountSettingType;
/// use zoom_rest::rooms::master::GetZoomRoomAccountSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetZoomRoomAccountSettings::new(
///     "Zl3aVt0bQ9y",
///     ZoomRoomAccountSettingType::Meeting,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-account/GET/accounts/{accountId}/rooms/account_settings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/account_settings" -> ZoomRoomAccountSettings,
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:read:account_settings:master"],
    errors = [(400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomAccountSettings {
    /// ID of the sub-account.
    pub account_id: String,
    /// Group of settings to return. Default: `meeting`.
    pub setting_type: ZoomRoomAccountSettingType,
}

/// Changes the account's Zoom Rooms settings for meetings, alerts, signage or scheduling displays.
///
/// Needs a Zoom Rooms license, and owner or admin rights on the account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UpdateZoomRoomAccountSettingsZoomRooms;
/// use zoom_rest::rooms::master::UpdateZoomRoomAccountSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoomAccountSettings::new("Zl3aVt0bQ9y", "meeting")
///     .zoom_rooms(
///         UpdateZoomRoomAccountSettingsZoomRooms::new()
///             .auto_start_scheduled_meeting(true)
///             .upcoming_meeting_alert(true),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-account/PATCH/accounts/{accountId}/rooms/account_settings)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/rooms/account_settings" -> (),
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:update:account_settings:master"],
    errors = [(400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateZoomRoomAccountSettings {
    /// ID of the sub-account.
    pub account_id: String,
    /// Group of settings to change: `meeting`, `alert`, `signage` or `scheduling_display`. Default: `meeting`.
    #[query]
    pub setting_type: String,
    /// How Zoom Rooms behave in and between meetings, and what their displays and controllers show.
    pub zoom_rooms: Option<UpdateZoomRoomAccountSettingsZoomRooms>,
    /// Alerts that the TV screen of the Zoom Room displays.
    pub client_alert: Option<ClientAlert>,
    /// Digital signage that the room shows while it is not in use.
    pub digital_signage: Option<ZoomRoomSettingDigitalSignage>,
    /// When the Zoom Room alerts the support team by email.
    pub notification: Option<ZoomRoomAccountSettingNotification>,
    /// What the scheduling display shows and which reservations it allows.
    pub scheduling_display: Option<SchedulingDisplay>,
}
