//! BYOS storage: 6 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    AddStorageLocationResponse, AddStorageLocationS3, ListStorageLocationResponse, StorageLocationDetail,
};

/// Turns Bring Your Own Storage for cloud recordings on or off.
///
/// When off, Zoom stores recordings itself, charges for that and deletes the configured locations; the feature is in beta. Acts on a sub-account of a master account.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::UpdateBringStorageSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateBringStorageSettings::new("Zl3aVt0bQ9y", true)
///     .storage_location_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/byos-storage/PATCH/accounts/{accountId}/videosdk/settings/storage)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/videosdk/settings/storage" -> (),
    rate_limit = Light,
    errors = [
        (400, 400, ACCOUNT_CANNOT_BE_USED_FOR_THIS = "the account cannot be used for this"),
        (403, 3335, NOT_SUPPORTED = "not supported"),
        (403, 3336, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 3310, STORAGE_DOES_NOT_EXIST = "the storage does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateBringStorageSettings {
    /// ID of the sub-account.
    pub account_id: String,
    /// Whether recordings go to storage of your own (BYOS).
    pub bring_our_own_storage: bool,
    /// ID of the storage location to which recordings go.
    pub storage_location_id: Option<String>,
}

/// Lists the account's own storage locations for recordings, without AWS keys or secrets.
///
/// Bring Your Own Storage is in beta. Acts on a sub-account of a master account.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::ListStorageLocation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListStorageLocation::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/byos-storage/GET/accounts/{accountId}/videosdk/settings/storage/location)
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/settings/storage/location" -> Vec<ListStorageLocationResponse>,
    rate_limit = Light,
    errors = [
        (403, 3335, NOT_SUPPORTED = "not supported"),
        (403, 3336, SETTING_TURNED_OFF = "a required setting is turned off"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListStorageLocation {
    /// ID of the sub-account.
    pub account_id: String,
}

/// Adds a storage location of the account's own for recordings.
///
/// Bring Your Own Storage is in beta. Acts on a sub-account of a master account.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::{AccessKey, AddStorageLocationS3};
/// use zoom_rest::video_sdk::master::AddStorageLocation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddStorageLocation::new(
///     "Zl3aVt0bQ9y",
///     "Recordings in Ohio",
///     "aws_s3",
///     AddStorageLocationS3::new()
///         .region("us-east-2")
///         .bucket("example-recordings")
///         .authentication_mechanism("aws_access_key")
///         .access_key(AccessKey::new().id("Zl3aVt0bQ9y").key("x7!Qm2")),
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/byos-storage/POST/accounts/{accountId}/videosdk/settings/storage/location)
#[zoom_endpoint(
    POST "/accounts/<account_id>/videosdk/settings/storage/location" -> AddStorageLocationResponse,
    rate_limit = Light,
    errors = [
        (400, 3313, STORAGE_LOCATION_CANNOT_BE_REACHED = "the storage location cannot be reached"),
        (403, 3335, NOT_SUPPORTED = "not supported"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddStorageLocation {
    /// ID of the sub-account.
    pub account_id: String,
    /// Name of the storage location.
    pub name: String,
    /// Cloud service that hosts the storage, such as Amazon S3. The only value is `aws_s3`.
    pub provider: String,
    /// Amazon S3 bucket and the credentials for it.
    pub s3: AddStorageLocationS3,
}

/// Returns one of the account's own storage locations, without AWS key and secret.
///
/// Bring Your Own Storage is in beta. Acts on a sub-account of a master account.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::GetStorageLocationDetail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetStorageLocationDetail::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/byos-storage/GET/accounts/{accountId}/videosdk/settings/storage/location/{storageLocationId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/settings/storage/location/<storage_location_id>" -> StorageLocationDetail,
    rate_limit = Light,
    errors = [
        (400, 400, INVALID_PARAMETERS = "the parameters are invalid"),
        (403, 3335, NOT_SUPPORTED = "not supported"),
        (403, 3336, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 3310, STORAGE_DOES_NOT_EXIST = "the storage does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetStorageLocationDetail {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the storage location.
    pub storage_location_id: String,
}

/// Changes one of the account's own storage locations for recordings.
///
/// Bring Your Own Storage is in beta. Acts on a sub-account of a master account.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::{AccessKey, AddStorageLocationS3};
/// use zoom_rest::video_sdk::master::ChangeStorageLocationDetail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ChangeStorageLocationDetail::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .name("Recordings in Ohio")
///     .s3(
///         AddStorageLocationS3::new()
///             .region("us-east-2")
///             .bucket("example-recordings")
///             .authentication_mechanism("aws_access_key")
///             .access_key(AccessKey::new().id("Zl3aVt0bQ9y").key("x7!Qm2")),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/byos-storage/PATCH/accounts/{accountId}/videosdk/settings/storage/location/{storageLocationId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/videosdk/settings/storage/location/<storage_location_id>" -> (),
    rate_limit = Light,
    errors = [
        (400, 400, BUCKET_AND_REGION_NOT_CHANGED = "the bucket and region could not be changed"),
        (403, 3335, NOT_SUPPORTED = "not supported"),
        (403, 3336, SETTING_TURNED_OFF = "a required setting is turned off"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ChangeStorageLocationDetail {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the storage location.
    pub storage_location_id: String,
    /// Name of the storage location.
    pub name: Option<String>,
    /// Cloud service that hosts the storage, such as Amazon S3. The only value is `aws_s3`.
    pub provider: Option<String>,
    /// Amazon S3 bucket and the credentials for it.
    pub s3: Option<AddStorageLocationS3>,
}

/// Deletes one of the account's own storage locations for recordings.
///
/// Bring Your Own Storage is in beta. Acts on a sub-account of a master account.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::DeleteStorageLocationDetail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteStorageLocationDetail::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/byos-storage/DELETE/accounts/{accountId}/videosdk/settings/storage/location/{storageLocationId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/videosdk/settings/storage/location/<storage_location_id>" -> (),
    rate_limit = Light,
    errors = [
        (400, 400, INVALID_PARAMETERS = "the parameters are invalid"),
        (403, 3335, NOT_SUPPORTED = "not supported"),
        (403, 3336, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 3310, STORAGE_DOES_NOT_EXIST = "the storage does not exist"),
        (405, 3312, RESOURCE_IN_USE = "the resource is in use"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteStorageLocationDetail {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the storage location.
    pub storage_location_id: String,
}
