//! BYOS storage: 6 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    AddStorageLocationResponse, AddStorageLocationS3, ListStorageLocationResponse, StorageLocationDetail,
};

/// Update bring storage settings.
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
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/videosdk/settings/storage" -> (),
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
    /// Account ID.
    pub account_id: String,
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
/// use zoom_rest::video_sdk::master::ListStorageLocation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListStorageLocation::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/settings/storage/location" -> Vec<ListStorageLocationResponse>,
    rate_limit = Light,
    errors = [(403, 3335, "not supported"), (403, 3336, "a required setting is turned off")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListStorageLocation {
    /// Account ID.
    pub account_id: String,
}

/// Add storage location.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::AddStorageLocationS3;
/// use zoom_rest::video_sdk::master::AddStorageLocation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddStorageLocation::new(
///     "Zl3aVt0bQ9y",
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
    POST "/accounts/<account_id>/videosdk/settings/storage/location" -> AddStorageLocationResponse,
    rate_limit = Light,
    errors = [(400, 3313, "the operation failed"), (403, 3335, "not supported")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddStorageLocation {
    /// Account ID.
    pub account_id: String,
    /// Name.
    pub name: String,
    /// Provider: always `aws_s3`.
    pub provider: String,
    /// S3.
    pub s3: AddStorageLocationS3,
}

/// Get storage location detail.
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
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/settings/storage/location/<storage_location_id>" -> StorageLocationDetail,
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
    /// Account ID.
    pub account_id: String,
    /// Storage location ID.
    pub storage_location_id: String,
}

/// Change storage location detail.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::ChangeStorageLocationDetail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ChangeStorageLocationDetail::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .name("Support")
///     .provider("aws_s3")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/videosdk/settings/storage/location/<storage_location_id>" -> (),
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
    /// Account ID.
    pub account_id: String,
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
/// use zoom_rest::video_sdk::master::DeleteStorageLocationDetail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteStorageLocationDetail::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/videosdk/settings/storage/location/<storage_location_id>" -> (),
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
    /// Account ID.
    pub account_id: String,
    /// Storage location ID.
    pub storage_location_id: String,
}
