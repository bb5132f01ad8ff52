//! Schedules: 5 operations.

use zoom_core::{Date, DateOrDateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{IntervalType, ScheduledEventStatus, Segment, SegmentsRecurrence};

/// List schedules.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::ListSchedules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let items = ListSchedules::new()
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/scheduler/schedules" -> ListSchedulesResponse,
    paginate = items: ScheduleItem,
    rate_limit = Light,
    scopes = [
        "scheduler:read:admin",
        "scheduler:read",
        "scheduler:read:list_schedule",
        "scheduler:read:list_schedule:admin",
    ],
    errors = [
        (400, 400, "the argument is invalid"),
        (401, 401, "permission denied"),
        (500, 500, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSchedules {
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Show deleted.
    pub show_deleted: Option<bool>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
}

/// Response to [`ListSchedules`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSchedulesResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Items.
    #[lossy]
    pub items: Vec<ScheduleItem>,
}

/// Response to [`GetSchedules`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduleItem {
    /// Schedule ID.
    pub schedule_id: Option<String>,
    /// Add on type.
    pub add_on_type: Option<AddOnType>,
    /// Availability override.
    pub availability_override: Option<bool>,
    /// Availability rules.
    pub availability_rules: Option<Vec<AvailabilityRule>>,
    /// Booking limit.
    #[range(0..=96)]
    pub booking_limit: Option<i64>,
    /// Buffer.
    pub buffer: Option<ScheduleBuffer>,
    /// Capacity.
    #[range(1..=200)]
    pub capacity: Option<i64>,
    /// Color.
    pub color: Option<String>,
    /// Creator.
    pub creator: Option<ScheduleCreator>,
    /// Cushion: from 0 to 14340.
    pub cushion: Option<f64>,
    /// Custom fields.
    pub custom_fields: Option<Vec<CustomField>>,
    /// Description.
    #[length(..=8192)]
    pub description: Option<String>,
    /// Duration.
    #[range(15..=1440)]
    pub duration: Option<i64>,
    /// End date.
    pub end_date: Option<Date>,
    /// Location.
    #[length(..=1024)]
    pub location: Option<String>,
    /// Organizer.
    pub organizer: Option<ScheduleCreator>,
    /// Secret.
    pub secret: Option<bool>,
    /// Slug.
    #[length(3..=256)]
    pub slug: Option<String>,
    /// Scheduling URL.
    pub scheduling_url: Option<String>,
    /// Start date.
    pub start_date: Option<Date>,
    /// Segments.
    pub segments: Option<Vec<Segment>>,
    /// Segments recurrence.
    pub segments_recurrence: Option<SegmentsRecurrence>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Start time increment: from 5 to 720.
    pub start_time_increment: Option<f64>,
    /// Status.
    pub status: Option<ScheduledEventStatus>,
    /// Interval type.
    pub interval_type: Option<IntervalType>,
    /// Summary.
    #[length(..=256)]
    pub summary: Option<String>,
    /// Schedule type.
    pub schedule_type: Option<ScheduleType>,
    /// Updated.
    pub updated: Option<String>,
    /// Active.
    pub active: Option<bool>,
}

/// Values of `add_on_type`.
#[zoom_enum]
pub enum AddOnType {
    /// `zoomMeeting`.
    #[value("zoomMeeting")]
    ZoomMeeting,
    /// `zoomPhone`.
    #[value("zoomPhone")]
    ZoomPhone,
    /// `offline`.
    Offline,
}

/// Element of `availability_rules`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AvailabilityRule {
    /// Availability ID.
    pub availability_id: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Segments.
    pub segments: Option<Vec<Segment>>,
    /// Segments recurrence.
    pub segments_recurrence: Option<SegmentsRecurrence>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Use custom.
    pub use_custom: Option<bool>,
}

/// Value of `buffer`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduleBuffer {
    /// After: from 0 to 240.
    pub after: Option<f64>,
    /// Before: from 0 to 240.
    pub before: Option<f64>,
}

/// Schedule creator.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduleCreator {
    /// Display name.
    pub display_name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Self.
    #[wire("self")]
    pub self_: Option<bool>,
}

/// Element of `custom_fields`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomField {
    /// Custom field ID.
    pub custom_field_id: Option<String>,
    /// Enabled: required in requests.
    #[required(new)]
    pub enabled: Option<bool>,
    /// Format: required in requests.
    #[required(new)]
    pub format: Option<CustomFieldFormat>,
    /// Include other: required in requests.
    #[required(new)]
    pub include_other: Option<bool>,
    /// Name: required in requests.
    #[required(new)]
    pub name: Option<String>,
    /// Position: required in requests.
    #[required(new)]
    pub position: Option<f64>,
    /// Required: required in requests.
    #[required(new)]
    pub required: Option<bool>,
    /// Answer choices: at most 50 items.
    pub answer_choices: Option<Vec<String>>,
}

/// Values of `format`.
#[zoom_enum]
pub enum CustomFieldFormat {
    /// `text`.
    Text,
    /// `string`.
    String,
    /// `phone_number`.
    PhoneNumber,
    /// `choices_one`.
    ChoicesOne,
    /// `choices_many`.
    ChoicesMany,
    /// `select`.
    Select,
}

/// Values of `schedule_type`.
#[zoom_enum]
pub enum ScheduleType {
    /// `one`.
    One,
    /// `multiple`.
    Multiple,
}

/// Create schedule.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::{AddOnType, AvailabilityRule, CreateSchedule};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSchedule::new(true, vec![AvailabilityRule::new()], 1)
///     .user_id("me")
///     .add_on_type(AddOnType::ZoomMeeting)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/scheduler/schedules" -> CreateScheduleResponse,
    rate_limit = Light,
    scopes = [
        "scheduler:write:admin",
        "scheduler:write",
        "scheduler:write:insert_schedule",
        "scheduler:write:insert_schedule:admin",
    ],
    errors = [
        (400, 400, "the argument is invalid"),
        (401, 401, "permission denied"),
        (500, 500, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSchedule {
    /// User ID.
    #[query]
    pub user_id: Option<String>,
    /// Add on type.
    pub add_on_type: Option<AddOnType>,
    /// Availability override.
    pub availability_override: bool,
    /// Availability rules.
    pub availability_rules: Vec<AvailabilityRule>,
    /// Booking limit.
    #[range(0..=96)]
    pub booking_limit: Option<i64>,
    /// Buffer.
    pub buffer: Option<ScheduleBuffer>,
    /// Capacity.
    #[range(1..=200)]
    pub capacity: i64,
    /// Color.
    pub color: Option<String>,
    /// Cushion: from 0 to 14340.
    pub cushion: Option<f64>,
    /// Custom fields.
    pub custom_fields: Option<Vec<CustomField>>,
    /// Description.
    #[length(..=8192)]
    pub description: Option<String>,
    /// Duration.
    #[range(15..=1440)]
    pub duration: Option<i64>,
    /// End date.
    pub end_date: Option<Date>,
    /// Segments.
    pub segments: Option<Vec<Segment>>,
    /// Segments recurrence.
    pub segments_recurrence: Option<SegmentsRecurrence>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Location.
    #[length(..=1024)]
    pub location: Option<String>,
    /// Interval type.
    pub interval_type: Option<IntervalType>,
    /// Secret.
    pub secret: Option<bool>,
    /// Slug.
    #[length(3..=256)]
    pub slug: Option<String>,
    /// Start date.
    pub start_date: Option<Date>,
    /// Start time increment: from 5 to 720.
    pub start_time_increment: Option<f64>,
    /// Summary.
    #[length(..=256)]
    pub summary: Option<String>,
    /// Schedule type.
    pub schedule_type: Option<ScheduleType>,
    /// Active.
    pub active: Option<bool>,
}

/// Response to [`CreateSchedule`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateScheduleResponse {
    /// Schedule ID.
    pub schedule_id: Option<String>,
    /// Add on type.
    pub add_on_type: Option<AddOnType>,
    /// Availability override.
    pub availability_override: Option<bool>,
    /// Availability rules.
    pub availability_rules: Option<Vec<AvailabilityRule>>,
    /// Booking limit.
    #[range(0..=96)]
    pub booking_limit: Option<i64>,
    /// Buffer.
    pub buffer: Option<ScheduleBuffer>,
    /// Capacity.
    #[range(1..=200)]
    pub capacity: Option<i64>,
    /// Color.
    pub color: Option<String>,
    /// Creator.
    pub creator: Option<ScheduleCreator>,
    /// Cushion: from 0 to 14340.
    pub cushion: Option<f64>,
    /// Custom fields.
    pub custom_fields: Option<Vec<CustomField>>,
    /// Description.
    #[length(..=8192)]
    pub description: Option<String>,
    /// Duration.
    #[range(15..=1440)]
    pub duration: Option<i64>,
    /// End date.
    pub end_date: Option<Date>,
    /// Segments.
    pub segments: Option<Vec<Segment>>,
    /// Segments recurrence.
    pub segments_recurrence: Option<SegmentsRecurrence>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Location.
    #[length(..=1024)]
    pub location: Option<String>,
    /// Organizer.
    pub organizer: Option<ScheduleCreator>,
    /// Secret.
    pub secret: Option<bool>,
    /// Slug.
    #[length(3..=256)]
    pub slug: Option<String>,
    /// Scheduling URL.
    pub scheduling_url: Option<String>,
    /// Start date.
    pub start_date: Option<Date>,
    /// Start time increment: from 5 to 720.
    pub start_time_increment: Option<f64>,
    /// Status.
    pub status: Option<ScheduledEventStatus>,
    /// Interval type.
    pub interval_type: Option<IntervalType>,
    /// Summary.
    #[length(..=256)]
    pub summary: Option<String>,
    /// Schedule type.
    pub schedule_type: Option<ScheduleType>,
    /// Updated.
    pub updated: Option<String>,
    /// Active.
    pub active: Option<bool>,
}

/// Get schedules.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::GetSchedules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSchedules::new("Zl3aVt0bQ9y").user_id("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/scheduler/schedules/<schedule_id>" -> ScheduleItem,
    rate_limit = Light,
    scopes = [
        "scheduler:read:admin",
        "scheduler:read",
        "scheduler:read:get_schedule",
        "scheduler:read:get_schedule:admin",
    ],
    errors = [
        (401, 401, "permission denied"),
        (404, 404, "a resource named in the request does not exist"),
        (500, 500, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSchedules {
    /// Schedule ID.
    pub schedule_id: String,
    /// User ID.
    pub user_id: Option<String>,
}

/// Update schedules.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::{AddOnType, UpdateSchedules};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSchedules::new("Zl3aVt0bQ9y")
///     .user_id("me")
///     .add_on_type(AddOnType::ZoomMeeting)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/scheduler/schedules/<schedule_id>" -> (),
    rate_limit = Light,
    scopes = [
        "scheduler:write:admin",
        "scheduler:write",
        "scheduler:update:patch_schedule",
        "scheduler:update:patch_schedule:admin",
    ],
    errors = [
        (400, 400, "the request was rejected"),
        (401, 401, "permission denied"),
        (404, 404, "a resource named in the request does not exist"),
        (500, 500, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSchedules {
    /// Schedule ID.
    pub schedule_id: String,
    /// User ID.
    #[query]
    pub user_id: Option<String>,
    /// Add on type.
    pub add_on_type: Option<AddOnType>,
    /// Availability override.
    pub availability_override: Option<bool>,
    /// Availability rules.
    pub availability_rules: Option<Vec<ScheduleAvailabilityRule>>,
    /// Booking limit.
    #[range(0..=96)]
    pub booking_limit: Option<i64>,
    /// Buffer.
    pub buffer: Option<ScheduleBuffer>,
    /// Capacity.
    #[range(1..=200)]
    pub capacity: Option<i64>,
    /// Color.
    pub color: Option<String>,
    /// Cushion: from 0 to 14340.
    pub cushion: Option<f64>,
    /// Custom fields.
    pub custom_fields: Option<Vec<ScheduleCustomField>>,
    /// Description.
    #[length(..=8192)]
    pub description: Option<String>,
    /// Duration.
    #[range(15..=1440)]
    pub duration: Option<i64>,
    /// End date.
    pub end_date: Option<Date>,
    /// Segments.
    pub segments: Option<Vec<Segment>>,
    /// Segments recurrence.
    pub segments_recurrence: Option<SegmentsRecurrence>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Location.
    #[length(..=1024)]
    pub location: Option<String>,
    /// Secret.
    pub secret: Option<bool>,
    /// Slug.
    #[length(3..=256)]
    pub slug: Option<String>,
    /// Start date.
    pub start_date: Option<Date>,
    /// Start time increment: from 5 to 720.
    pub start_time_increment: Option<f64>,
    /// Status.
    pub status: Option<ScheduledEventStatus>,
    /// Interval type.
    pub interval_type: Option<IntervalType>,
    /// Summary.
    #[length(..=256)]
    pub summary: Option<String>,
    /// Active.
    pub active: Option<bool>,
}

/// Element of `availability_rules`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduleAvailabilityRule {
    /// Email.
    pub email: Option<String>,
    /// Availability ID.
    pub availability_id: Option<String>,
    /// Segments.
    pub segments: Option<Vec<Segment>>,
    /// Segments recurrence.
    pub segments_recurrence: Option<SegmentsRecurrence>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Use custom.
    pub use_custom: Option<bool>,
}

/// Element of `custom_fields`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct ScheduleCustomField {
    /// Enabled: required in requests.
    #[required(new)]
    pub enabled: Option<bool>,
    /// Format: required in requests.
    #[required(new)]
    pub format: Option<CustomFieldFormat>,
    /// Custom field ID.
    pub custom_field_id: Option<String>,
    /// Include other: required in requests.
    #[required(new)]
    pub include_other: Option<bool>,
    /// Name: required in requests.
    #[required(new)]
    pub name: Option<String>,
    /// Position: required in requests.
    #[required(new)]
    pub position: Option<f64>,
    /// Required: required in requests.
    #[required(new)]
    pub required: Option<bool>,
    /// Answer choices: at most 50 items.
    pub answer_choices: Option<Vec<String>>,
}

/// Delete schedules.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::DeleteSchedules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSchedules::new("Zl3aVt0bQ9y").user_id("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/scheduler/schedules/<schedule_id>" -> (),
    rate_limit = Light,
    scopes = [
        "scheduler:write:admin",
        "scheduler:write",
        "scheduler:delete:delete_schedule",
        "scheduler:delete:delete_schedule:admin",
    ],
    errors = [
        (400, 400, "the argument is invalid"),
        (401, 401, "permission denied"),
        (409, 409, "the resource already exists"),
        (500, 500, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSchedules {
    /// Schedule ID.
    pub schedule_id: String,
    /// User ID.
    pub user_id: Option<String>,
}
