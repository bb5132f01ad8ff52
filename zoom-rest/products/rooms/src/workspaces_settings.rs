//! Workspaces, settings: 3 operations.

use zoom_core::{Extra, FilePart, zoom_endpoint, zoom_enum, zoom_object};

/// Changes the settings that apply to workspaces.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{SettingLevel, SettingType, UpdateWorkspaceSettings, UpdateWorkspaceSettingsSetting, WorkspaceSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWorkspaceSettings::new(vec![WorkspaceSetting::new(
///     SettingLevel::Desk,
///     "Zl3aVt0bQ9y",
///     vec![UpdateWorkspaceSettingsSetting::new(SettingType::AddAsset, "Zl3aVt0bQ9y")],
/// )])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/PATCH/workspaces/settings)
#[zoom_endpoint(
    PATCH "/workspaces/settings" -> (),
    rate_limit = Light,
    scopes = [
        "workspace:write",
        "workspace:write:admin",
        "workspace:update:setting:admin",
        "workspace:update:setting:master",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateWorkspaceSettings {
    /// Settings by level, one entry each. At most 20 items.
    #[body]
    pub workspace_settings: Vec<WorkspaceSetting>,
}

/// Workspace settings to change at one level: account, location or desk.
///
/// Element of `workspace_setting` in [`UpdateWorkspaceSettings`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct WorkspaceSetting {
    /// Whether the setting is that of the account, a location or a desk. Required in requests.
    #[required(new)]
    pub setting_level: Option<SettingLevel>,
    /// ID of the account, location or desk whose settings are changed, according to `setting_level`. Required in requests.
    #[required(new)]
    pub setting_level_id: Option<String>,
    /// Settings to change, one entry each. Required in requests. At most 20 items.
    #[required(new)]
    pub settings: Option<Vec<UpdateWorkspaceSettingsSetting>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the setting is that of the account, a location or a desk.
///
/// Values of `setting_level` in [`WorkspaceSetting`].
#[zoom_enum]
pub enum SettingLevel {
    /// `account`.
    Account,
    /// `location`.
    Location,
    /// `desk`.
    Desk,
}

/// Workspace setting to change, as its kind and new value.
///
/// Element of `settings` in [`WorkspaceSetting`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct UpdateWorkspaceSettingsSetting {
    /// Which setting of the workspace is changed. Required in requests.
    #[required(new)]
    pub setting_type: Option<SettingType>,
    /// Value of the setting: `true`, `false`, a number or an ID. Required in requests.
    #[required(new)]
    pub setting_value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which setting of the workspace is changed.
///
/// Values of `setting_type` in [`UpdateWorkspaceSettingsSetting`].
#[zoom_enum]
pub enum SettingType {
    /// `add_asset`: Adds equipment to the workspace, such as a monitor; the value is the ID of the asset.
    AddAsset,
    /// `remove_asset`: Takes equipment off the workspace; the value is the ID of the asset.
    RemoveAsset,
    /// `reserve_for_visitors`: Whether users can reserve the workspace for visitors, as the name suggests; Zoom does not explain it.
    ReserveForVisitors,
    /// `restrict_reservation_in_person_only`: Whether people can reserve the workspace only on the spot.
    RestrictReservationInPersonOnly,
    /// `time_zone`.
    TimeZone,
    /// `under_construction`: Whether the workspace is under construction, so that it is hidden on the dashboard and gives no notices of problems.
    UnderConstruction,
    /// `display_occupancy_status`: Whether it is shown if the workspace is occupied, as the name suggests; Zoom does not say where.
    DisplayOccupancyStatus,
    /// `required_approve`: Whether reservations need approval.
    RequiredApprove,
    /// `enable_workspace_check_in_and_out`: Whether users must check in to keep a reservation, and can check out.
    EnableWorkspaceCheckInAndOut,
    /// `allow_pre_check_in_time`: How long before the reservation starts users can check in; Zoom does not state the unit.
    AllowPreCheckInTime,
    /// `no_check_in_auto_release_time`: How long a reservation is kept if nobody checks in; Zoom does not state the unit.
    NoCheckInAutoReleaseTime,
    /// `enable_auto_release`: Whether a reservation is released if nobody checks in.
    EnableAutoRelease,
    /// `enable_limit_duration`: Whether the length of reservations is limited.
    EnableLimitDuration,
    /// `max_duration`: Longest time for which the workspace can be reserved; Zoom does not state the unit.
    MaxDuration,
    /// `reservation_scheduling_increment`: Steps in which reservation times are chosen, such as every 15 minutes; Zoom does not state the unit of the value.
    ReservationSchedulingIncrement,
    /// `capacity`: How many people the workspace has room for.
    Capacity,
}

/// Uploads a photo of one workspace.
///
/// Use the `fileapi.zoom.us` host; the file may be a PNG, JPG, JPEG or GIF, smaller than 15 MB.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::AddWorkspacePhoto;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddWorkspacePhoto::new(
///     zoom_core::FilePart::open("picture.png")?,
///     "Zl3aVt0bQ9y",
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/POST/workspaces/settings/photos)
#[zoom_endpoint(
    POST "/workspaces/settings/photos" -> AddWorkspacePhotoResponse,
    base = FileApi,
    body = multipart,
    rate_limit = Medium,
    scopes = ["workspace:write:admin", "workspace:write:workspace:admin"],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct AddWorkspacePhoto {
    /// Photo of the workspace to upload: PNG, JPG or GIF, smaller than 15 MB.
    #[part(file)]
    pub file: FilePart,
    /// ID of the workspace.
    pub workspace_id: String,
}

/// Response to [`AddWorkspacePhoto`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddWorkspacePhotoResponse {
    /// ID of the uploaded photo, with which it can be deleted.
    pub file_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one or more photos of one workspace.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::DeleteWorkspacePhotos;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteWorkspacePhotos::new("Zl3aVt0bQ9y", vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/DELETE/workspaces/settings/photos)
#[zoom_endpoint(
    DELETE "/workspaces/settings/photos" -> (),
    rate_limit = Medium,
    scopes = ["workspace:write:admin", "workspace:delete:photo:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteWorkspacePhotos {
    /// ID of the workspace.
    pub workspace_id: String,
    /// IDs of the photos to delete; a photo's ID is the end of its address in `room_images` in the details of the workspace. At most 6 items. Sent as `file_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub file_ids: Vec<String>,
}
