//! BYOS storage: 6 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// Update bring storage settings.
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
#[zoom_endpoint(
    PATCH "/videosdk/settings/storage" -> (),
    rate_limit = Light,
    errors = [
        (400, 400, "the account cannot be used for this"),
        (403, 3335, "not supported"),
        (403, 3336, "a required setting is turned off"),
        (404, 3310, "the storage does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateBringStorageSettings {
    /// Bring our own storage.
    pub bring_our_own_storage: bool,
    /// Storage location ID.
    pub storage_location_id: Option<String>,
}

/// List storage location.
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
#[zoom_endpoint(
    GET "/videosdk/settings/storage/location" -> Vec<ListStorageLocationResponse>,
    rate_limit = Light,
    errors = [(403, 3335, "not supported"), (403, 3336, "a required setting is turned off")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListStorageLocation {}

/// List storage location response.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListStorageLocationResponse {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Provider: always `aws_s3`.
    pub provider: Option<String>,
    /// Selected.
    pub selected: Option<bool>,
    /// S3.
    pub s3: Option<StorageLocationS3>,
}

/// Value of `s3`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct StorageLocationS3 {
    /// Region.
    pub region: Option<String>,
    /// Bucket.
    pub bucket: Option<String>,
    /// Authentication mechanism: always `aws_access_key`.
    pub authentication_mechanism: Option<String>,
}

/// Add storage location.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::{AddStorageLocation, AddStorageLocationS3};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddStorageLocation::new(
///     "Support",
///     "aws_s3",
///     AddStorageLocationS3::new(),
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/videosdk/settings/storage/location" -> AddStorageLocationResponse,
    rate_limit = Light,
    errors = [(400, 3313, "the operation failed"), (403, 3335, "not supported")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddStorageLocation {
    /// Name.
    pub name: String,
    /// Provider: always `aws_s3`.
    pub provider: String,
    /// S3.
    pub s3: AddStorageLocationS3,
}

/// Value of `s3`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddStorageLocationS3 {
    /// Region.
    pub region: Option<String>,
    /// Bucket.
    pub bucket: Option<String>,
    /// Authentication mechanism: always `aws_access_key`.
    pub authentication_mechanism: Option<String>,
    /// Access key.
    pub access_key: Option<AccessKey>,
}

/// Value of `access_key`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccessKey {
    /// ID.
    pub id: Option<String>,
    /// Key.
    pub key: Option<String>,
}

/// Response to [`AddStorageLocation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddStorageLocationResponse {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Provider: always `aws_s3`.
    pub provider: Option<String>,
    /// S3.
    pub s3: Option<StorageLocationS3>,
}

/// Get storage location detail.
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
#[zoom_endpoint(
    GET "/videosdk/settings/storage/location/<storage_location_id>" -> StorageLocationDetail,
    rate_limit = Light,
    errors = [
        (400, 400, "the parameters are invalid"),
        (403, 3335, "not supported"),
        (403, 3336, "a required setting is turned off"),
        (404, 3310, "the storage does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetStorageLocationDetail {
    /// Storage location ID.
    pub storage_location_id: String,
}

/// Response to [`GetStorageLocationDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct StorageLocationDetail {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Provider: always `aws_s3`.
    pub provider: Option<String>,
    /// S3.
    pub s3: Option<StorageLocationS3>,
    /// Verify status.
    pub verify_status: Option<VerifyStatus>,
}

/// Values of `verify_status`.
#[zoom_enum]
pub enum VerifyStatus {
    /// `success`.
    Success,
    /// `failure`.
    Failure,
}

/// Change storage location detail.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::ChangeStorageLocationDetail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ChangeStorageLocationDetail::new("Zl3aVt0bQ9y")
///     .name("Support")
///     .provider("aws_s3")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/videosdk/settings/storage/location/<storage_location_id>" -> (),
    rate_limit = Light,
    errors = [
        (400, 400, "the operation failed"),
        (403, 3335, "not supported"),
        (403, 3336, "a required setting is turned off"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ChangeStorageLocationDetail {
    /// Storage location ID.
    pub storage_location_id: String,
    /// Name.
    pub name: Option<String>,
    /// Provider: always `aws_s3`.
    pub provider: Option<String>,
    /// S3.
    pub s3: Option<AddStorageLocationS3>,
}

/// Delete storage location detail.
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
#[zoom_endpoint(
    DELETE "/videosdk/settings/storage/location/<storage_location_id>" -> (),
    rate_limit = Light,
    errors = [
        (400, 400, "the parameters are invalid"),
        (403, 3335, "not supported"),
        (403, 3336, "a required setting is turned off"),
        (404, 3310, "the storage does not exist"),
        (405, 3312, "the resource is in use"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteStorageLocationDetail {
    /// Storage location ID.
    pub storage_location_id: String,
}
