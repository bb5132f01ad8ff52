//! Zoom rooms calendar: 7 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists all calendar services connected to the account's Zoom Rooms.
///
/// Needs a Pro plan or higher with a Zoom Rooms license.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::ListCalendarServices;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListCalendarServices::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-calendar/GET/rooms/calendar/services)
#[zoom_endpoint(
    GET "/rooms/calendar/services" -> ListCalendarServicesResponse,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:list_calendar_services:admin"],
    errors = [(400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCalendarServices {}

/// Response to [`ListCalendarServices`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCalendarServicesResponse {
    /// Calendar services, one entry each.
    pub calendar_services: Option<Vec<CalendarService>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Calendar service that was added to Zoom Rooms, with the number of its calendar resources, such as room calendars.
///
/// Element of `calendar_services` in [`ListCalendarServicesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CalendarService {
    /// ID of the calendar service.
    pub calendar_service_id: Option<String>,
    /// Name of the calendar service.
    pub calendar_service_name: Option<String>,
    /// Number of calendar resources, such as room calendars, of the service.
    pub calendar_resource_total_number: Option<i64>,
    /// Number of calendar resources that are assigned to rooms.
    pub calendar_resource_assigned_number: Option<i64>,
    /// When the calendar service was added.
    pub added_date_time: Option<DateTime>,
    /// When the calendar service was last synchronized.
    pub latest_synced_date_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one calendar service of the account's Zoom Rooms.
///
/// Needs a Pro plan or higher with a Zoom Rooms license.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::DeleteCalendarService;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteCalendarService::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-calendar/DELETE/rooms/calendar/services/{serviceId})
#[zoom_endpoint(
    DELETE "/rooms/calendar/services/<service_id>" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:delete:calendar_service:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 4005, RESOURCE_IN_USE = "the resource is in use"),
        (404, 4061, CALENDAR_SERVICE_DOES_NOT_EXIST = "the calendar service does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCalendarService {
    /// ID of the calendar service.
    pub service_id: String,
}

/// Lists all calendar resources, such as room calendars, of one calendar service for Zoom Rooms.
///
/// Needs a Pro plan or higher with a Zoom Rooms license.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::ListCalendarServiceResources;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let calendar_resources = ListCalendarServiceResources::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-calendar/GET/rooms/calendar/services/{serviceId}/resources)
#[zoom_endpoint(
    GET "/rooms/calendar/services/<service_id>/resources" -> ListCalendarServiceResourcesResponse,
    paginate = calendar_resources: CalendarResource,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:list_calendar_resources:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 4061, CALENDAR_SERVICE_DOES_NOT_EXIST = "the calendar service does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCalendarServiceResources {
    /// ID of the calendar service.
    pub service_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListCalendarServiceResources`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCalendarServiceResourcesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Calendar resources, such as room calendars, one entry each.
    #[lossy]
    pub calendar_resources: Vec<CalendarResource>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Calendar resource, such as a room's calendar, with the Zoom Room to which it is assigned.
///
/// Response to [`GetCalendarResource`].
///
/// Element of `calendar_resources` in [`ListCalendarServiceResourcesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CalendarResource {
    /// ID of the calendar resource, through which the calendar of the room or desk is kept.
    pub calendar_resource_id: Option<String>,
    /// Email address of the calendar resource.
    pub calendar_resource_email: Option<String>,
    /// Name of the calendar resource.
    pub calendar_resource_name: Option<String>,
    /// ID of the Zoom Room to which the calendar resource is assigned.
    pub assigned_room_id: Option<String>,
    /// Whether the calendar resource was synchronized.
    pub sync_status: Option<SyncStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the calendar resource was synchronized.
///
/// Values of `sync_status` in [`CalendarResource`].
#[zoom_enum]
pub enum SyncStatus {
    /// `Success`: In sync with the calendar.
    #[value("Success")]
    Success,
    /// `Failed`: Not in sync with the calendar.
    #[value("Failed")]
    Failed,
}

/// Adds a calendar resource, such as a room's calendar, to an Exchange or Office 365 calendar service.
///
/// Google calendar services are not supported.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::AddCalendarServiceResource;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddCalendarServiceResource::new(
///     "Zl3aVt0bQ9y",
///     "boardroom@example.com",
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-calendar/POST/rooms/calendar/services/{serviceId}/resources)
#[zoom_endpoint(
    POST "/rooms/calendar/services/<service_id>/resources" -> AddCalendarServiceResourceResponse,
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:write:calendar_resource:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 4061, CALENDAR_SERVICE_DOES_NOT_EXIST = "the calendar service does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddCalendarServiceResource {
    /// ID of the calendar service.
    pub service_id: String,
    /// Email address of the calendar resource.
    pub calendar_resource_email: String,
}

/// Response to [`AddCalendarServiceResource`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddCalendarServiceResourceResponse {
    /// ID of the calendar resource, through which the calendar of the room or desk is kept.
    pub calendar_resource_id: Option<String>,
    /// Email address of the calendar resource.
    pub calendar_resource_email: Option<String>,
    /// Name of the calendar resource.
    pub calendar_resource_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one calendar resource, such as a room's calendar, of a Zoom Rooms calendar service.
///
/// Needs a Pro plan or higher with a Zoom Rooms license.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetCalendarResource;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCalendarResource::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-calendar/GET/rooms/calendar/services/{serviceId}/resources/{resourceId})
#[zoom_endpoint(
    GET "/rooms/calendar/services/<service_id>/resources/<resource_id>" -> CalendarResource,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:calendar_resource:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 4061, CALENDAR_SERVICE_DOES_NOT_EXIST = "the calendar service does not exist"),
        (404, 4060, CALENDAR_RESOURCE_DOES_NOT_EXIST = "the calendar resource does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCalendarResource {
    /// ID of the calendar service.
    pub service_id: String,
    /// ID of the calendar resource, from the list of calendar resources.
    pub resource_id: String,
}

/// Deletes a calendar resource, such as a room's calendar, from an Exchange or Office 365 calendar service.
///
/// Google calendar services are not supported.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::DeleteCalendarResource;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteCalendarResource::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-calendar/DELETE/rooms/calendar/services/{serviceId}/resources/{resourceId})
#[zoom_endpoint(
    DELETE "/rooms/calendar/services/<service_id>/resources/<resource_id>" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:delete:calendar_resource:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 4005, RESOURCE_IN_USE = "the resource is in use"),
        (404, 4061, CALENDAR_SERVICE_DOES_NOT_EXIST = "the calendar service does not exist"),
        (404, 4060, CALENDAR_RESOURCE_DOES_NOT_EXIST = "the calendar resource does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCalendarResource {
    /// ID of the calendar service.
    pub service_id: String,
    /// ID of the calendar resource, from the list of calendar resources.
    pub resource_id: String,
}

/// Starts to synchronize one calendar service of the account's Zoom Rooms.
///
/// Needs a Pro plan or higher with a Zoom Rooms license.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::StartCalendarServiceSyncProcess;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// StartCalendarServiceSyncProcess::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-calendar/PUT/rooms/calendar/services/{serviceId}/sync)
#[zoom_endpoint(
    PUT "/rooms/calendar/services/<service_id>/sync" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:calendar_service:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 4061, CALENDAR_SERVICE_DOES_NOT_EXIST = "the calendar service does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct StartCalendarServiceSyncProcess {
    /// ID of the calendar service.
    pub service_id: String,
}
