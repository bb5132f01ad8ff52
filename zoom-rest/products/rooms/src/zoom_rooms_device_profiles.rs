//! Zoom rooms, device profiles: 6 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::DigitalSignageContent;

/// List device profiles.
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
#[zoom_endpoint(
    GET "/rooms/<room_id>/device_profiles" -> Vec<ListDeviceProfilesResponse>,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:list_device_profiles:admin"],
    errors = [(400, 200, "the account lacks the required subscription"), (404, 1012, "the Zoom room does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDeviceProfiles {
    /// Room ID.
    pub room_id: String,
}

/// Response to [`GetDeviceProfile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListDeviceProfilesResponse {
    /// Audio processing.
    pub audio_processing: Option<bool>,
    /// Auto adjust mic level.
    pub auto_adjust_mic_level: Option<bool>,
    /// Camera ID.
    pub camera_id: Option<String>,
    /// Echo cancellation.
    pub echo_cancellation: Option<bool>,
    /// ID.
    pub id: Option<String>,
    /// Microphone ID.
    pub microphone_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Noise suppression.
    pub noise_suppression: Option<NoiseSuppression>,
    /// Speaker ID.
    pub speaker_id: Option<String>,
}

/// Values of `noise_suppression`.
#[zoom_enum]
pub enum NoiseSuppression {
    /// `moderate`.
    Moderate,
    /// `aggressive`.
    Aggressive,
    /// `none`.
    None,
}

/// Create device profile.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::CreateDeviceProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// CreateDeviceProfile::new("Zl3aVt0bQ9y")
///     .audio_processing(true)
///     .auto_adjust_mic_level(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/rooms/<room_id>/device_profiles" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:write:device_profile:admin"],
    errors = [
        (400, 200, "the account lacks the required subscription"),
        (400, 300, "a resource named in the request does not exist"),
        (404, 1012, "the room does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateDeviceProfile {
    /// Room ID.
    pub room_id: String,
    /// Audio processing.
    pub audio_processing: Option<bool>,
    /// Auto adjust mic level.
    pub auto_adjust_mic_level: Option<bool>,
    /// Camera ID.
    pub camera_id: Option<String>,
    /// Echo cancellation.
    pub echo_cancellation: Option<bool>,
    /// Microphone ID.
    pub microphone_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Noise suppression.
    pub noise_suppression: Option<NoiseSuppression>,
    /// Speaker ID.
    pub speaker_id: Option<String>,
}

/// Get device information.
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
#[zoom_endpoint(
    GET "/rooms/<room_id>/device_profiles/devices" -> DeviceInformation,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:device_profile:admin"],
    errors = [(400, 200, "the account lacks the required subscription"), (404, 1012, "the Zoom room does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDeviceInformation {
    /// Room ID.
    pub room_id: String,
}

/// Response to [`GetDeviceInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeviceInformation {
    /// Cameras.
    pub cameras: Option<Vec<DigitalSignageContent>>,
    /// Microphones.
    pub microphones: Option<Vec<DigitalSignageContent>>,
    /// Speakers.
    pub speakers: Option<Vec<DigitalSignageContent>>,
}

/// Get device profile.
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
#[zoom_endpoint(
    GET "/rooms/<room_id>/device_profiles/<device_profile_id>" -> ListDeviceProfilesResponse,
    rate_limit = Medium,
    scopes = ["room:read:admin", "room:write:admin", "zoom_rooms:read:device_profile:admin"],
    errors = [
        (400, 200, "the account lacks the required subscription"),
        (404, 1012, "the room does not exist"),
        (404, 8005, "the Zoom room device profile does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDeviceProfile {
    /// Room ID.
    pub room_id: String,
    /// Device profile ID.
    pub device_profile_id: String,
}

/// Update device profile.
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
#[zoom_endpoint(
    PATCH "/rooms/<room_id>/device_profiles/<device_profile_id>" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:device_profile:admin"],
    errors = [
        (400, 200, "the account lacks the required subscription"),
        (400, 300, "the file was rejected"),
        (404, 1012, "the room does not exist"),
        (404, 8005, "the room device profile does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateDeviceProfile {
    /// Room ID.
    pub room_id: String,
    /// Device profile ID.
    pub device_profile_id: String,
    /// Audio processing.
    pub audio_processing: Option<bool>,
    /// Auto adjust mic level.
    pub auto_adjust_mic_level: Option<bool>,
    /// Camera ID.
    pub camera_id: Option<String>,
    /// Echo cancellation.
    pub echo_cancellation: Option<bool>,
    /// Microphone ID.
    pub microphone_id: Option<String>,
    /// Noise suppression.
    pub noise_suppression: Option<NoiseSuppression>,
    /// Speaker ID.
    pub speaker_id: Option<String>,
}

/// Delete device profile.
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
#[zoom_endpoint(
    DELETE "/rooms/<room_id>/device_profiles/<device_profile_id>" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:delete:device_profile:admin"],
    errors = [
        (400, 200, "the account lacks the required subscription"),
        (400, 300, "the file was rejected"),
        (404, 1012, "the room does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDeviceProfile {
    /// Room ID.
    pub room_id: String,
    /// Device profile ID.
    pub device_profile_id: String,
}
