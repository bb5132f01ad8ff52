//! Users, picture: 2 operations.

use zoom_core::{FilePart, Value, zoom_endpoint};

/// Uploads a JPEG or PNG file as the profile picture of one user.
///
/// User-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::UploadUserProfilePicture;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadUserProfilePicture::new(
///     "me",
///     zoom_core::FilePart::open("picture.png")?,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/POST/users/{userId}/picture)
#[zoom_endpoint(
    POST "/users/<user_id>/picture" -> Value,
    body = multipart,
    rate_limit = Medium,
    scopes = ["user:write:admin", "user:write", "user:write:profile_picture", "user:write:profile_picture:admin"],
    errors = [
        (400, 300, CONTENT_MODERATION_REJECTED_PICTURE = "content moderation rejected the picture"),
        (400, 200, ONLY_ADMINISTRATOR = "only an administrator may do this"),
        (400, 120, FILE_MISSING_OR_EMPTY = "the file is missing or empty"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadUserProfilePicture {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Picture file to upload.
    #[part(file)]
    pub pic_file: FilePart,
}

/// Deletes the profile picture of one user.
///
/// User-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::DeleteUserProfilePicture;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserProfilePicture::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/{userId}/picture)
#[zoom_endpoint(
    DELETE "/users/<user_id>/picture" -> (),
    rate_limit = Medium,
    scopes = ["user:write:admin", "user:write"],
    errors = [
        (400, 200, ONLY_ADMINISTRATOR = "only an administrator may do this"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserProfilePicture {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
}
