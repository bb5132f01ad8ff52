//! Co editors: 2 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::FailedPerson;

/// Lists who else may edit an event, with the permissions of each co-editor.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::ListCoeditors;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListCoeditors::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/co-editors/GET/zoom_events/events/{eventId}/coeditors)
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/coeditors" -> ListCoeditorsResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_coeditors:read",
        "zoom_events_coeditors:read:admin",
        "zoom_events:read:list_coeditors",
        "zoom_events:read:list_coeditors:admin",
    ],
    errors = [
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCoeditors {
    /// ID of the Zoom Events event.
    pub event_id: String,
}

/// Response to [`ListCoeditors`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCoeditorsResponse {
    /// Number of co-editors of the event.
    pub total_records: Option<i64>,
    /// Co-editors of the event, one entry each. At most 3 items.
    pub coeditors: Option<Vec<Coeditor>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Co-editor of an event, by email address, with their permissions.
///
/// Element of `coeditors` in [`ListCoeditorsResponse`] and [`AddOrRemoveEventCoEditors`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Coeditor {
    /// Email address of the co-editor.
    pub email: Option<String>,
    /// Parts of the event that the co-editor may edit, one entry each. At most 12 items.
    pub permission_groups: Option<Vec<PermissionGroup>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Permission of a co-editor: to publish the event, or to edit one of its pages.
///
/// Values of `permission_groups` in [`Coeditor`].
#[zoom_enum]
pub enum PermissionGroup {
    /// `Publish`: May publish the event.
    #[value("Publish")]
    Publish,
    /// `EventConfiguration`: The page Event Configuration.
    #[value("EventConfiguration")]
    EventConfiguration,
    /// `EventBranding`: The page Event Branding.
    #[value("EventBranding")]
    EventBranding,
    /// `Registration & Join`: The page Registration & Join.
    #[value("Registration & Join")]
    RegistrationJoin,
    /// `Venue`: The page Event Experience, as for `EventExperience`.
    #[value("Venue")]
    Venue,
    /// `EventExperience`: The page Event Experience.
    #[value("EventExperience")]
    EventExperience,
    /// `EventPlanning`: The page Event Content.
    #[value("EventPlanning")]
    EventPlanning,
    /// `SpecialRole`: The page Special Roles.
    #[value("SpecialRole")]
    SpecialRole,
    /// `PostEvent`: The page Post Event.
    #[value("PostEvent")]
    PostEvent,
    /// `Analytics`: The page Analytics.
    #[value("Analytics")]
    Analytics,
    /// `Email`: The page Communications.
    #[value("Email")]
    Email,
    /// `Integrations`: The page Integrations.
    #[value("Integrations")]
    Integrations,
}

/// Adds co-editors, who may edit an event, changes what they may do, or removes them.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{AddOrRemoveEventCoEditors, Coeditor, EventCoEditorOperation, PermissionGroup};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddOrRemoveEventCoEditors::new("Zl3aVt0bQ9y")
///     .operation(EventCoEditorOperation::Add)
///     .coeditors(vec![
///         Coeditor::new()
///             .email("jill@example.com")
///             .permission_groups(vec![
///                 PermissionGroup::EventBranding,
///                 PermissionGroup::Publish,
///             ]),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/co-editors/PATCH/zoom_events/events/{eventId}/coeditors)
#[zoom_endpoint(
    PATCH "/zoom_events/events/<event_id>/coeditors" -> AddOrRemoveEventCoEditorsResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_coeditor:write",
        "zoom_events_coeditor:write:admin",
        "zoom_events:write:coeditor",
        "zoom_events:write:coeditor:admin",
    ],
    errors = [
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddOrRemoveEventCoEditors {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// Whether co-editors are added, updated or deleted.
    pub operation: Option<EventCoEditorOperation>,
    /// Co-editors to add, update or delete, one entry each. At most 3 items.
    pub coeditors: Option<Vec<Coeditor>>,
}

/// Whether co-editors are added, updated or deleted.
///
/// Values of `operation` in [`AddOrRemoveEventCoEditors`].
#[zoom_enum]
pub enum EventCoEditorOperation {
    /// `add`: Adds co-editors to the event.
    Add,
    /// `update`: Changes what co-editors of the event may do.
    Update,
    /// `delete`: Removes co-editors from the event.
    Delete,
}

/// Response to [`AddOrRemoveEventCoEditors`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddOrRemoveEventCoEditorsResponse {
    /// What failed, one entry per problem; empty if everything succeeded. At most 3 items.
    pub errors: Option<Vec<FailedPerson>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
