//! Common areas, template id: 1 operation.

use zoom_core::zoom_endpoint;

/// Applies one template to several common areas.
///
/// Takes at most 50 common areas in one request; for account owners and admins with a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ApplyTemplateToCommonAreas;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ApplyTemplateToCommonAreas::new("Zl3aVt0bQ9y")
///     .common_area_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/common-areas/POST/phone/common_areas/template_id/{templateId})
#[zoom_endpoint(
    POST "/phone/common_areas/template_id/<template_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:apply_template_to_common_areas:admin"],
    errors = [
        (400, 300, TEMPLATE_BELONGS_TO_ANOTHER_SITE = "the template belongs to another site"),
        (400, 400, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 404, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ApplyTemplateToCommonAreas {
    /// ID of the setting template, from the list of templates.
    pub template_id: String,
    /// IDs of the common areas, from the list of common areas. At most 50 items.
    pub common_area_ids: Option<Vec<String>>,
}
