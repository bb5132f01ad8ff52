//! Zoom rooms account: 4 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    ClientAlert, SchedulingDisplay, UpdateZoomRoomAccountProfileSetup, UpdateZoomRoomAccountSettingsZoomRooms,
    ZoomRoomAccountProfile, ZoomRoomAccountProfileBasic, ZoomRoomAccountSettingNotification,
    ZoomRoomAccountSettingType, ZoomRoomAccountSettings, ZoomRoomSettingDigitalSignage,
};

/// Get Zoom room account profile.
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
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/account_profile" -> ZoomRoomAccountProfile,
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:read:account_profile:master"],
    errors = [(400, 200, "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomAccountProfile {
    /// Account ID.
    pub account_id: String,
}

/// Update Zoom room account profile.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::UpdateZoomRoomAccountProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoomAccountProfile::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/rooms/account_profile" -> (),
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:update:account_profile:master"],
    errors = [(400, 200, "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateZoomRoomAccountProfile {
    /// Account ID.
    pub account_id: String,
    /// Basic.
    pub basic: Option<ZoomRoomAccountProfileBasic>,
    /// Setup.
    pub setup: Option<UpdateZoomRoomAccountProfileSetup>,
}

/// Get Zoom room account settings.
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
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/account_settings" -> ZoomRoomAccountSettings,
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:read:account_settings:master"],
    errors = [(400, 200, "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomAccountSettings {
    /// Account ID.
    pub account_id: String,
    /// Setting type: defaults to `meeting`.
    pub setting_type: ZoomRoomAccountSettingType,
}

/// Update Zoom room account settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::UpdateZoomRoomAccountSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoomAccountSettings::new("Zl3aVt0bQ9y", "one").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/rooms/account_settings" -> (),
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:update:account_settings:master"],
    errors = [(400, 200, "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateZoomRoomAccountSettings {
    /// Account ID.
    pub account_id: String,
    /// Setting type: defaults to `meeting`.
    #[query]
    pub setting_type: String,
    /// Zoom rooms.
    pub zoom_rooms: Option<UpdateZoomRoomAccountSettingsZoomRooms>,
    /// Client alert.
    pub client_alert: Option<ClientAlert>,
    /// Digital signage.
    pub digital_signage: Option<ZoomRoomSettingDigitalSignage>,
    /// Notification.
    pub notification: Option<ZoomRoomAccountSettingNotification>,
    /// Scheduling display.
    pub scheduling_display: Option<SchedulingDisplay>,
}
