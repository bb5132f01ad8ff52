//! General access: 2 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// Get general access setting of file.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::GetGeneralAccessSettingOfFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetGeneralAccessSettingOfFile::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/docs/files/<file_id>/general_access_setting" -> GeneralAccessSettingOfFile,
    rate_limit = Medium,
    scopes = [
        "docs_general_access:read",
        "docs_general_access:read:admin",
        "docs:read:general_access",
        "docs:read:general_access:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetGeneralAccessSettingOfFile {
    /// File ID.
    pub file_id: String,
}

/// Response to [`GetGeneralAccessSettingOfFile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GeneralAccessSettingOfFile {
    /// General access setting.
    pub general_access_setting: Option<GeneralAccessSetting>,
}

/// Value of `general_access_setting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GeneralAccessSetting {
    /// Share scope: required in requests.
    #[required(new)]
    pub share_scope: Option<ShareScope>,
    /// Role.
    pub role: Option<GeneralAccessSettingRole>,
}

/// Values of `share_scope`.
#[zoom_enum]
pub enum ShareScope {
    /// `collaborators_only`.
    CollaboratorsOnly,
    /// `anyone_in_org`.
    AnyoneInOrg,
    /// `anyone_with_link`.
    AnyoneWithLink,
}

/// Values of `role`.
#[zoom_enum]
pub enum GeneralAccessSettingRole {
    /// `viewer`.
    Viewer,
    /// `commenter`.
    Commenter,
    /// `editor`.
    Editor,
}

/// Update general access setting of file.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::{GeneralAccessSetting, ShareScope, UpdateGeneralAccessSettingOfFile};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateGeneralAccessSettingOfFile::new(
///     "Zl3aVt0bQ9y",
///     GeneralAccessSetting::new(ShareScope::CollaboratorsOnly),
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/docs/files/<file_id>/general_access_setting" -> (),
    rate_limit = Medium,
    scopes = [
        "docs_general_access:write",
        "docs_general_access:write:admin",
        "docs:update:general_access",
        "docs:update:general_access:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateGeneralAccessSettingOfFile {
    /// File ID.
    pub file_id: String,
    /// General access setting.
    pub general_access_setting: GeneralAccessSetting,
}
