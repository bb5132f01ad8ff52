//! General access: 2 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Returns who besides its collaborators may open a Zoom Docs file, and what they may do with it.
///
/// Works only for documents and data tables.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::GetFileAccessSetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetFileAccessSetting::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/canvas/#tag/general-access/GET/docs/files/{fileId}/general_access_setting)
#[zoom_endpoint(
    GET "/docs/files/<file_id>/general_access_setting" -> FileAccessSetting,
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
pub struct GetFileAccessSetting {
    /// ID of the file in Zoom Docs.
    pub file_id: String,
}

/// Response to [`GetFileAccessSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FileAccessSetting {
    /// Who may open the file without being invited to it, and what they may do with it.
    pub general_access_setting: Option<GeneralAccessSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who may open the file without being invited to it, and what they may do with it.
///
/// Value of `general_access_setting` in [`FileAccessSetting`] and [`UpdateFileAccessSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GeneralAccessSetting {
    /// Who can open the file besides its collaborators. Required in requests.
    #[required(new)]
    pub share_scope: Option<ShareScope>,
    /// What people who are not collaborators but can open the file may do with it; empty if only collaborators have access.
    pub role: Option<GeneralAccessSettingRole>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who can open the file besides its collaborators.
///
/// Values of `share_scope` in [`GeneralAccessSetting`].
#[zoom_enum]
pub enum ShareScope {
    /// `collaborators_only`: Only the file's collaborators.
    CollaboratorsOnly,
    /// `anyone_in_org`: Anyone in the file owner's organization.
    AnyoneInOrg,
    /// `anyone_with_link`: Anyone who has the link to the file, even without signing in to Zoom.
    AnyoneWithLink,
}

/// What people who are not collaborators but can open the file may do with it; empty if only collaborators have access.
///
/// Values of `role` in [`GeneralAccessSetting`].
#[zoom_enum]
pub enum GeneralAccessSettingRole {
    /// `viewer`: Can view only.
    Viewer,
    /// `commenter`: Can view and comment.
    Commenter,
    /// `editor`: Can view and edit.
    Editor,
}

/// Updates who besides its collaborators may open a Zoom Docs file, and what they may do with it.
///
/// Works only for documents and data tables.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::{GeneralAccessSetting, GeneralAccessSettingRole, ShareScope, UpdateFileAccessSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateFileAccessSetting::new(
///     "Zl3aVt0bQ9y",
///     GeneralAccessSetting::new(ShareScope::AnyoneInOrg)
///         .role(GeneralAccessSettingRole::Viewer),
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/canvas/#tag/general-access/PATCH/docs/files/{fileId}/general_access_setting)
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
pub struct UpdateFileAccessSetting {
    /// ID of the file in Zoom Docs.
    pub file_id: String,
    /// Who may open the file without being invited to it, and what they may do with it.
    pub general_access_setting: GeneralAccessSetting,
}
