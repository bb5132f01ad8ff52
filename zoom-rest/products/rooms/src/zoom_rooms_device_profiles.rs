//! Zoom rooms, device profiles: 6 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::IdAndName;

/// Lists the device profiles of one Zoom Room: choices of camera, microphone, speaker and audio settings.
///
/// Needs a Pro plan or higher with a Zoom Rooms license.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::ListDeviceProfiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListDeviceProfiles::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/GET/rooms/{roomId}/device_profiles)
#[zoom_endpoint(
    GET "/rooms/<room_id>/device_profiles" -> Vec<DeviceProfile>,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:list_device_profiles:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 1012, ZOOM_ROOM_DOES_NOT_EXIST = "the Zoom Room does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDeviceProfiles {
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
}

/// Response to [`GetDeviceProfile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeviceProfile {
    /// Whether audio processing is on; Zoom does not say how it relates to echo cancellation and noise suppression.
    pub audio_processing: Option<bool>,
    /// Whether the Zoom Room adjusts the microphone level by itself.
    pub auto_adjust_mic_level: Option<bool>,
    /// Device ID of the camera.
    pub camera_id: Option<String>,
    /// Whether the Zoom Room cancels echoes.
    pub echo_cancellation: Option<bool>,
    /// ID of the device profile.
    pub id: Option<String>,
    /// Device ID of the microphone to use.
    pub microphone_id: Option<String>,
    /// Name of the device profile.
    pub name: Option<String>,
    /// How strongly the Zoom Room filters background noise.
    pub noise_suppression: Option<NoiseSuppression>,
    /// Device ID of the loudspeaker that the room uses.
    pub speaker_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How strongly the Zoom Room filters background noise.
///
/// Values of `noise_suppression` in [`DeviceProfile`] and other types.
#[zoom_enum]
pub enum NoiseSuppression {
    /// `moderate`: Suppression of medium strength.
    Moderate,
    /// `aggressive`: The strongest suppression.
    Aggressive,
    /// `none`: Noise suppression is off.
    None,
}

/// Creates a device profile for one Zoom Room: a choice of camera, microphone, speaker and audio settings.
///
/// Needs a Pro plan or higher with a Zoom Rooms license.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::CreateDeviceProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// CreateDeviceProfile::new("Zl3aVt0bQ9y")
///     .microphone_id("Zl3aVt0bQ9y")
///     .name("Boardroom audio")
///     .speaker_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/POST/rooms/{roomId}/device_profiles)
#[zoom_endpoint(
    POST "/rooms/<room_id>/device_profiles" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:write:device_profile:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 300, ROOM_HAS_NO_MICROPHONE_SPEAKER_OR_CAMERA = "the room has no microphone, speaker or camera"),
        (404, 1012, ROOM_DOES_NOT_EXIST = "the room does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateDeviceProfile {
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// Whether audio processing is on; Zoom does not say how it relates to echo cancellation and noise suppression.
    pub audio_processing: Option<bool>,
    /// Whether the Zoom Room adjusts the microphone level by itself.
    pub auto_adjust_mic_level: Option<bool>,
    /// Device ID of the camera to use, from the device information of the Zoom Room.
    pub camera_id: Option<String>,
    /// Whether the Zoom Room cancels echoes.
    pub echo_cancellation: Option<bool>,
    /// Device ID of the microphone to use, from the device information of the Zoom Room.
    pub microphone_id: Option<String>,
    /// Name of the device profile.
    pub name: Option<String>,
    /// How strongly the Zoom Room filters background noise.
    pub noise_suppression: Option<NoiseSuppression>,
    /// Device ID of the loudspeaker to use, from the device information of the Zoom Room.
    pub speaker_id: Option<String>,
}

/// Lists the cameras, microphones and speakers of a Zoom Room, for use in device profiles.
///
/// Needs a Pro plan or higher with a Zoom Rooms license.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetDeviceInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDeviceInformation::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/GET/rooms/{roomId}/device_profiles/devices)
#[zoom_endpoint(
    GET "/rooms/<room_id>/device_profiles/devices" -> DeviceInformation,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:device_profile:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 1012, ZOOM_ROOM_DOES_NOT_EXIST = "the Zoom Room does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDeviceInformation {
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
}

/// Response to [`GetDeviceInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeviceInformation {
    /// Cameras of the Zoom Room, one entry each.
    pub cameras: Option<Vec<IdAndName>>,
    /// Microphones of the Zoom Room, one entry each.
    pub microphones: Option<Vec<IdAndName>>,
    /// Loudspeakers connected to the room, one entry each.
    pub speakers: Option<Vec<IdAndName>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one device profile of a Zoom Room: a choice of camera, microphone, speaker and audio settings.
///
/// Needs a Pro plan or higher with a Zoom Rooms license.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetDeviceProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDeviceProfile::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/GET/rooms/{roomId}/device_profiles/{deviceProfileId})
#[zoom_endpoint(
    GET "/rooms/<room_id>/device_profiles/<device_profile_id>" -> DeviceProfile,
    rate_limit = Medium,
    scopes = ["room:read:admin", "room:write:admin", "zoom_rooms:read:device_profile:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 1012, ROOM_DOES_NOT_EXIST = "the room does not exist"),
        (404, 8005, ZOOM_ROOM_DEVICE_PROFILE_DOES_NOT_EXIST = "the Zoom Room device profile does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDeviceProfile {
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// ID of the Zoom Room's device profile.
    pub device_profile_id: String,
}

/// Changes one device profile of a Zoom Room.
///
/// Needs a Pro plan or higher with a Zoom Rooms license.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UpdateDeviceProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDeviceProfile::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .audio_processing(true)
///     .auto_adjust_mic_level(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/PATCH/rooms/{roomId}/device_profiles/{deviceProfileId})
#[zoom_endpoint(
    PATCH "/rooms/<room_id>/device_profiles/<device_profile_id>" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:device_profile:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 300, DEVICE_PROFILE_IS_READ_ONLY = "the device profile cannot be changed or deleted"),
        (404, 1012, ROOM_DOES_NOT_EXIST = "the room does not exist"),
        (404, 8005, ROOM_DEVICE_PROFILE_DOES_NOT_EXIST = "the room device profile does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateDeviceProfile {
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// ID of the Zoom Room's device profile.
    pub device_profile_id: String,
    /// Whether audio processing is on; Zoom does not say how it relates to echo cancellation and noise suppression.
    pub audio_processing: Option<bool>,
    /// Whether the Zoom Room adjusts the microphone level by itself.
    pub auto_adjust_mic_level: Option<bool>,
    /// Device ID of the camera to use, from the device information of the Zoom Room.
    pub camera_id: Option<String>,
    /// Whether the Zoom Room cancels echoes.
    pub echo_cancellation: Option<bool>,
    /// Device ID of the microphone to use, from the device information of the Zoom Room.
    pub microphone_id: Option<String>,
    /// How strongly the Zoom Room filters background noise.
    pub noise_suppression: Option<NoiseSuppression>,
    /// Device ID of the loudspeaker to use, from the device information of the Zoom Room.
    pub speaker_id: Option<String>,
}

/// Deletes one device profile of a Zoom Room: a choice of camera, microphone, speaker and audio settings.
///
/// Needs a Pro plan or higher with a Zoom Rooms license.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::DeleteDeviceProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteDeviceProfile::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/DELETE/rooms/{roomId}/device_profiles/{deviceProfileId})
#[zoom_endpoint(
    DELETE "/rooms/<room_id>/device_profiles/<device_profile_id>" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:delete:device_profile:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 300, DEVICE_PROFILE_IS_READ_ONLY = "the device profile cannot be changed or deleted"),
        (404, 1012, ROOM_DOES_NOT_EXIST = "the room does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDeviceProfile {
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// ID of the Zoom Room's device profile.
    pub device_profile_id: String,
}
