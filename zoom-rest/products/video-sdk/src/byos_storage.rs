//! BYOS storage: 6 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Turns Bring Your Own Storage for cloud recordings on or off.
///
/// When off, Zoom stores recordings itself, charges for that and deletes the configured locations; the feature is in beta.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::UpdateBringStorageSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateBringStorageSettings::new(true)
///     .storage_location_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/byos-storage/PATCH/videosdk/settings/storage)
#[zoom_endpoint(
    PATCH "/videosdk/settings/storage" -> (),
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
    /// Whether recordings go to storage of your own (BYOS).
    pub bring_our_own_storage: bool,
    /// ID of the storage location to which recordings go.
    pub storage_location_id: Option<String>,
}

/// Lists the account's own storage locations for recordings, without AWS keys or secrets.
///
/// Bring Your Own Storage is in beta.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::ListStorageLocation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListStorageLocation::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/byos-storage/GET/videosdk/settings/storage/location)
#[zoom_endpoint(
    GET "/videosdk/settings/storage/location" -> Vec<ListStorageLocationResponse>,
    rate_limit = Light,
    errors = [
        (403, 3335, NOT_SUPPORTED = "not supported"),
        (403, 3336, SETTING_TURNED_OFF = "a required setting is turned off"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListStorageLocation {}

/// Storage location for recordings, with its provider and bucket.
///
/// Element of the response to [`ListStorageLocation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListStorageLocationResponse {
    /// ID of the storage location.
    pub id: Option<String>,
    /// Name of the storage location.
    pub name: Option<String>,
    /// Cloud service that hosts the storage, such as Amazon S3. Here always `aws_s3`.
    pub provider: Option<String>,
    /// Whether this storage location is the one in use.
    pub selected: Option<bool>,
    /// Amazon S3 bucket, without the credentials for it.
    pub s3: Option<StorageLocationS3>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Amazon S3 bucket, with its region and the way Zoom signs in to it, but without the credentials.
///
/// Value of `s3` in [`ListStorageLocationResponse`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct StorageLocationS3 {
    /// AWS region where the S3 bucket lies.
    pub region: Option<String>,
    /// Name of the Amazon S3 bucket.
    pub bucket: Option<String>,
    /// How Zoom authenticates with the S3 bucket. Always `aws_access_key`.
    pub authentication_mechanism: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds a storage location of the account's own for recordings.
///
/// Bring Your Own Storage is in beta.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::{AccessKey, AddStorageLocation, AddStorageLocationS3};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddStorageLocation::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/byos-storage/POST/videosdk/settings/storage/location)
#[zoom_endpoint(
    POST "/videosdk/settings/storage/location" -> AddStorageLocationResponse,
    rate_limit = Light,
    errors = [
        (400, 3313, STORAGE_LOCATION_CANNOT_BE_REACHED = "the storage location cannot be reached"),
        (403, 3335, NOT_SUPPORTED = "not supported"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddStorageLocation {
    /// Name of the storage location.
    pub name: String,
    /// Cloud service that hosts the storage, such as Amazon S3. The only value is `aws_s3`.
    pub provider: String,
    /// Amazon S3 bucket and the credentials for it.
    pub s3: AddStorageLocationS3,
}

/// Amazon S3 bucket and the credentials for it.
///
/// Value of `s3` in [`AddStorageLocation`] and [`ChangeStorageLocationDetail`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddStorageLocationS3 {
    /// AWS region where the S3 bucket lies.
    pub region: Option<String>,
    /// Name of the Amazon S3 bucket.
    pub bucket: Option<String>,
    /// How Zoom authenticates with the S3 bucket. The only value is `aws_access_key`.
    pub authentication_mechanism: Option<String>,
    /// AWS access key credentials, used when `authentication_mechanism` is `aws_access_key`.
    pub access_key: Option<AccessKey>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// AWS access key with which Zoom signs in to the S3 bucket: its ID and its secret.
///
/// Value of `access_key` in [`AddStorageLocationS3`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccessKey {
    /// ID of the access key.
    pub id: Option<String>,
    /// Secret access key for Amazon S3.
    pub key: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`AddStorageLocation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddStorageLocationResponse {
    /// ID of the storage location.
    pub id: Option<String>,
    /// Name of the storage location.
    pub name: Option<String>,
    /// Cloud service that hosts the storage, such as Amazon S3. Here always `aws_s3`.
    pub provider: Option<String>,
    /// Amazon S3 bucket, without the credentials for it.
    pub s3: Option<StorageLocationS3>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one of the account's own storage locations, without AWS key and secret.
///
/// Bring Your Own Storage is in beta.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::GetStorageLocationDetail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetStorageLocationDetail::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/byos-storage/GET/videosdk/settings/storage/location/{storageLocationId})
#[zoom_endpoint(
    GET "/videosdk/settings/storage/location/<storage_location_id>" -> StorageLocationDetail,
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
    /// ID of the storage location.
    pub storage_location_id: String,
}

/// Response to [`GetStorageLocationDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct StorageLocationDetail {
    /// ID of the storage location.
    pub id: Option<String>,
    /// Name of the storage location.
    pub name: Option<String>,
    /// Cloud service that hosts the storage, such as Amazon S3. Here always `aws_s3`.
    pub provider: Option<String>,
    /// Amazon S3 bucket, without the credentials for it.
    pub s3: Option<StorageLocationS3>,
    /// Whether Zoom could reach the storage location.
    pub verify_status: Option<VerifyStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether Zoom could reach the storage location.
///
/// Values of `verify_status` in [`StorageLocationDetail`].
#[zoom_enum]
pub enum VerifyStatus {
    /// `success`.
    Success,
    /// `failure`.
    Failure,
}

/// Changes one of the account's own storage locations for recordings.
///
/// Bring Your Own Storage is in beta.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::{AccessKey, AddStorageLocationS3, ChangeStorageLocationDetail};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ChangeStorageLocationDetail::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/byos-storage/PATCH/videosdk/settings/storage/location/{storageLocationId})
#[zoom_endpoint(
    PATCH "/videosdk/settings/storage/location/<storage_location_id>" -> (),
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
/// Bring Your Own Storage is in beta.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::DeleteStorageLocationDetail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteStorageLocationDetail::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/byos-storage/DELETE/videosdk/settings/storage/location/{storageLocationId})
#[zoom_endpoint(
    DELETE "/videosdk/settings/storage/location/<storage_location_id>" -> (),
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
    /// ID of the storage location.
    pub storage_location_id: String,
}
