//! Schedules: 5 operations.

use zoom_core::{Date, DateOrDateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{IntervalType, ScheduledEventStatus, Segment, SegmentsRecurrence};

/// Lists all schedules in Zoom Scheduler.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scheduler/#tag/schedules/GET/scheduler/schedules)
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
        (400, 400, INVALID_PARAMETER = "a parameter is invalid"),
        (401, 401, PERMISSION_DENIED = "permission denied"),
        (500, 500, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSchedules {
    /// End of the time range: only schedules that start before it are returned.
    pub to: Option<DateOrDateTime>,
    /// Start of the time range: only schedules that end after it are returned.
    pub from: Option<DateOrDateTime>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Whether canceled schedules are returned too.
    pub show_deleted: Option<bool>,
    /// IANA time zone in which the response gives its times.
    pub time_zone: Option<String>,
    /// ID of the user whose schedules to return; only for administrators.
    pub user_id: Option<String>,
}

/// Response to [`ListSchedules`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSchedulesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Booking schedules, one entry each.
    #[lossy]
    pub items: Vec<ScheduleItem>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`GetSchedules`].
///
/// Element of `items` in [`ListSchedulesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduleItem {
    /// ID of the booking schedule in Zoom Scheduler.
    pub schedule_id: Option<String>,
    /// How the booked appointment takes place: Zoom meeting, Zoom Phone call, or offline.
    pub add_on_type: Option<AddOnType>,
    /// Whether the rules in `availability_rules` are used; the name suggests that they replace other hours, which Zoom does not explain.
    pub availability_override: Option<bool>,
    /// When the host can be booked, as a list of rules.
    pub availability_rules: Option<Vec<AvailabilityRule>>,
    /// Largest number of events that can be booked per day.
    #[range(0..=96)]
    pub booking_limit: Option<i64>,
    /// Free time kept before and after each booking.
    pub buffer: Option<ScheduleBuffer>,
    /// Largest number of invitees per event.
    #[range(1..=200)]
    pub capacity: Option<i64>,
    /// Hex code of the color of the scheduling page.
    pub color: Option<String>,
    /// Person who created the schedule; read-only.
    pub creator: Option<EventPerson>,
    /// How long before its start an appointment must be booked, probably in minutes; Zoom does not name the unit. From 0 to 14340.
    pub cushion: Option<f64>,
    /// Questions that invitees answer when they book, one entry each.
    pub custom_fields: Option<Vec<CustomField>>,
    /// Description of the schedule, in free text.
    #[length(..=8192)]
    pub description: Option<String>,
    /// How long the appointment lasts, in minutes.
    #[range(15..=1440)]
    pub duration: Option<i64>,
    /// Last day of the schedule.
    pub end_date: Option<Date>,
    /// Details of a custom place for the appointment.
    #[length(..=1024)]
    pub location: Option<String>,
    /// Person who organizes the appointments of the schedule.
    pub organizer: Option<EventPerson>,
    /// Whether the owner's main booking page leaves out the schedule.
    pub secret: Option<bool>,
    /// Readable part of the booking page address.
    #[length(3..=256)]
    pub slug: Option<String>,
    /// Page where invitees book a time.
    pub scheduling_url: Option<String>,
    /// First day on which the schedule offers times.
    pub start_date: Option<Date>,
    /// Time spans between two dates and times in which bookings are possible, one entry each.
    pub segments: Option<Vec<Segment>>,
    /// Time spans for bookings on each day of the week.
    pub segments_recurrence: Option<SegmentsRecurrence>,
    /// IANA time zone that applies to the hours and times.
    pub time_zone: Option<String>,
    /// Minutes between the start times that invitees can choose. From 5 to 720.
    pub start_time_increment: Option<f64>,
    /// Whether the schedule is confirmed or canceled.
    pub status: Option<ScheduledEventStatus>,
    /// Whether the schedule runs forever or only between its start and end dates.
    pub interval_type: Option<IntervalType>,
    /// Title of the events that are booked with the schedule.
    #[length(..=256)]
    pub summary: Option<String>,
    /// Whether the schedule belongs to one user or to several.
    pub schedule_type: Option<ScheduleType>,
    /// When the schedule was last changed.
    pub updated: Option<String>,
    /// Whether the schedule is turned on.
    pub active: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the booked appointment takes place: Zoom meeting, Zoom Phone call, or offline.
///
/// Values of `add_on_type` in [`ScheduleItem`] and other types.
#[zoom_enum]
pub enum AddOnType {
    /// `zoomMeeting`: Held in a Zoom meeting.
    #[value("zoomMeeting")]
    ZoomMeeting,
    /// `zoomPhone`: Held as a Zoom Phone call.
    #[value("zoomPhone")]
    ZoomPhone,
    /// `offline`: Held without a Zoom meeting or call.
    Offline,
}

/// Hours in which a schedule can be booked, with their owner and time zone.
///
/// Element of `availability_rules` in [`ScheduleItem`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AvailabilityRule {
    /// ID of the availability rule.
    pub availability_id: Option<String>,
    /// Email address of the owner of the availability rule.
    pub email: Option<String>,
    /// Time spans between two dates and times in which bookings are possible, one entry each.
    pub segments: Option<Vec<Segment>>,
    /// Time spans for bookings on each day of the week.
    pub segments_recurrence: Option<SegmentsRecurrence>,
    /// IANA time zone that applies to the available hours.
    pub time_zone: Option<String>,
    /// Whether these custom hours apply in place of a shared availability rule.
    pub use_custom: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Free time kept before and after each booking.
///
/// Value of `buffer` in [`ScheduleItem`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduleBuffer {
    /// Length of the buffer after each booking, judging by the name, probably in minutes; Zoom's documentation describes it as the time before. From 0 to 240.
    pub after: Option<f64>,
    /// Length of the buffer before each booking, judging by the name, probably in minutes; Zoom's documentation describes it as the time after. From 0 to 240.
    pub before: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person who created or organizes a schedule or an event.
///
/// Value of `creator` and `organizer` in [`ScheduleItem`] and [`CreateScheduleResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EventPerson {
    /// Name under which the creator or organizer is shown.
    pub display_name: Option<String>,
    /// Email address of the creator or organizer.
    pub email: Option<String>,
    /// Whether the person is the user who makes the request.
    #[wire("self")]
    pub self_: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Question on the booking page, with its format and answer choices.
///
/// Element of `custom_fields` in [`ScheduleItem`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomField {
    /// ID of the question on the booking page.
    pub custom_field_id: Option<String>,
    /// Whether the question appears on the booking page. Required in requests.
    #[required(new)]
    pub enabled: Option<bool>,
    /// How the invitee answers the question: free text, a phone number or choices. Required in requests.
    #[required(new)]
    pub format: Option<CustomFieldFormat>,
    /// Whether invitees may also write an answer of their own, besides the choices offered. Required in requests.
    #[required(new)]
    pub include_other: Option<bool>,
    /// Text of the question on the booking page. Required in requests.
    #[required(new)]
    pub name: Option<String>,
    /// Place of the question in the form. Required in requests.
    #[required(new)]
    pub position: Option<f64>,
    /// Whether invitees must answer the host's question in order to book. Required in requests.
    #[required(new)]
    pub required: Option<bool>,
    /// Options of the invitee, for questions answered by choosing one or several. At most 50 items.
    pub answer_choices: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the invitee answers the question: free text, a phone number or choices.
///
/// Values of `format` in [`CustomField`] and [`ScheduleCustomField`].
#[zoom_enum]
pub enum CustomFieldFormat {
    /// `text`: Several lines of text.
    Text,
    /// `string`: One line of text.
    String,
    /// `phone_number`: A phone number.
    PhoneNumber,
    /// `choices_one`: One answer from a list of choices.
    ChoicesOne,
    /// `choices_many`: Several answers from a list of choices.
    ChoicesMany,
    /// `select`: A selection from a list; Zoom does not say how it differs from `choices_one`.
    Select,
}

/// Whether the schedule belongs to one user or to several.
///
/// Values of `schedule_type` in [`ScheduleItem`] and other types.
#[zoom_enum]
pub enum ScheduleType {
    /// `one`: Belongs to an individual user.
    One,
    /// `multiple`: Belongs to more than one user.
    Multiple,
}

/// Creates a schedule in Zoom Scheduler.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::{AddOnType, AvailabilityRule, CreateSchedule, SegmentsRecurrence, TimeRange};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSchedule::new(
///     true,
///     vec![
///         AvailabilityRule::new()
///             .segments_recurrence(
///                 SegmentsRecurrence::new()
///                     .mon(vec![TimeRange::new().end("17:00").start("09:00")])
///                     .tue(vec![TimeRange::new().end("17:00").start("09:00")]),
///             )
///             .time_zone("Europe/Berlin")
///             .use_custom(true),
///     ],
///     1,
/// )
/// .add_on_type(AddOnType::ZoomMeeting)
/// .duration(30)
/// .summary("Consultation")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scheduler/#tag/schedules/POST/scheduler/schedules)
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
        (400, 400, INVALID_PARAMETER = "a parameter is invalid"),
        (401, 401, PERMISSION_DENIED = "permission denied"),
        (500, 500, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSchedule {
    /// ID of the user on whose behalf an administrator sends the request.
    #[query]
    pub user_id: Option<String>,
    /// How the booked appointment takes place: Zoom meeting, Zoom Phone call, or offline.
    pub add_on_type: Option<AddOnType>,
    /// Whether the rules in `availability_rules` are used; the name suggests that they replace other hours, which Zoom does not explain.
    pub availability_override: bool,
    /// When the host can be booked, as a list of rules.
    pub availability_rules: Vec<AvailabilityRule>,
    /// Largest number of events that can be booked per day.
    #[range(0..=96)]
    pub booking_limit: Option<i64>,
    /// Free time kept before and after each booking.
    pub buffer: Option<ScheduleBuffer>,
    /// Largest number of invitees per event.
    #[range(1..=200)]
    pub capacity: i64,
    /// Hex code of the color of the scheduling page.
    pub color: Option<String>,
    /// How long before its start an appointment must be booked, probably in minutes; Zoom does not name the unit. From 0 to 14340.
    pub cushion: Option<f64>,
    /// Questions that invitees answer when they book, one entry each.
    pub custom_fields: Option<Vec<CustomField>>,
    /// Description of the schedule, in free text.
    #[length(..=8192)]
    pub description: Option<String>,
    /// How long the appointment lasts, in minutes.
    #[range(15..=1440)]
    pub duration: Option<i64>,
    /// Last day of the schedule.
    pub end_date: Option<Date>,
    /// Time spans between two dates and times in which bookings are possible, one entry each.
    pub segments: Option<Vec<Segment>>,
    /// Time spans for bookings on each day of the week.
    pub segments_recurrence: Option<SegmentsRecurrence>,
    /// IANA time zone that applies to the hours and times.
    pub time_zone: Option<String>,
    /// Details of a custom place for the appointment.
    #[length(..=1024)]
    pub location: Option<String>,
    /// Whether the schedule runs forever or only between its start and end dates.
    pub interval_type: Option<IntervalType>,
    /// Whether the owner's main booking page leaves out the schedule.
    pub secret: Option<bool>,
    /// Readable part of the booking page address.
    #[length(3..=256)]
    pub slug: Option<String>,
    /// First day on which the schedule offers times.
    pub start_date: Option<Date>,
    /// Minutes between the start times that invitees can choose. From 5 to 720.
    pub start_time_increment: Option<f64>,
    /// Title of the events that are booked with the schedule.
    #[length(..=256)]
    pub summary: Option<String>,
    /// Whether the schedule belongs to one user or to several.
    pub schedule_type: Option<ScheduleType>,
    /// Whether the schedule is turned on.
    pub active: Option<bool>,
}

/// Response to [`CreateSchedule`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateScheduleResponse {
    /// ID of the booking schedule in Zoom Scheduler.
    pub schedule_id: Option<String>,
    /// How the booked appointment takes place: Zoom meeting, Zoom Phone call, or offline.
    pub add_on_type: Option<AddOnType>,
    /// Whether the rules in `availability_rules` are used; the name suggests that they replace other hours, which Zoom does not explain.
    pub availability_override: Option<bool>,
    /// When the host can be booked, as a list of rules.
    pub availability_rules: Option<Vec<AvailabilityRule>>,
    /// Largest number of events that can be booked per day.
    #[range(0..=96)]
    pub booking_limit: Option<i64>,
    /// Free time kept before and after each booking.
    pub buffer: Option<ScheduleBuffer>,
    /// Largest number of invitees per event.
    #[range(1..=200)]
    pub capacity: Option<i64>,
    /// Hex code of the color of the scheduling page.
    pub color: Option<String>,
    /// Person who created the schedule; read-only.
    pub creator: Option<EventPerson>,
    /// How long before its start an appointment must be booked, probably in minutes; Zoom does not name the unit. From 0 to 14340.
    pub cushion: Option<f64>,
    /// Questions that invitees answer when they book, one entry each.
    pub custom_fields: Option<Vec<CustomField>>,
    /// Description of the schedule, in free text.
    #[length(..=8192)]
    pub description: Option<String>,
    /// How long the appointment lasts, in minutes.
    #[range(15..=1440)]
    pub duration: Option<i64>,
    /// Last day of the schedule.
    pub end_date: Option<Date>,
    /// Time spans between two dates and times in which bookings are possible, one entry each.
    pub segments: Option<Vec<Segment>>,
    /// Time spans for bookings on each day of the week.
    pub segments_recurrence: Option<SegmentsRecurrence>,
    /// IANA time zone that applies to the hours and times.
    pub time_zone: Option<String>,
    /// Details of a custom place for the appointment.
    #[length(..=1024)]
    pub location: Option<String>,
    /// Person who organizes the appointments of the schedule.
    pub organizer: Option<EventPerson>,
    /// Whether the owner's main booking page leaves out the schedule.
    pub secret: Option<bool>,
    /// Readable part of the booking page address.
    #[length(3..=256)]
    pub slug: Option<String>,
    /// Page where invitees book a time.
    pub scheduling_url: Option<String>,
    /// First day on which the schedule offers times.
    pub start_date: Option<Date>,
    /// Minutes between the start times that invitees can choose. From 5 to 720.
    pub start_time_increment: Option<f64>,
    /// Whether the schedule is confirmed or canceled.
    pub status: Option<ScheduledEventStatus>,
    /// Whether the schedule runs forever or only between its start and end dates.
    pub interval_type: Option<IntervalType>,
    /// Title of the events that are booked with the schedule.
    #[length(..=256)]
    pub summary: Option<String>,
    /// Whether the schedule belongs to one user or to several.
    pub schedule_type: Option<ScheduleType>,
    /// When the schedule was last changed.
    pub updated: Option<String>,
    /// Whether the schedule is turned on.
    pub active: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one schedule from Zoom Scheduler.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::GetSchedules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSchedules::new("Zl3aVt0bQ9y")
///     .user_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scheduler/#tag/schedules/GET/scheduler/schedules/{scheduleId})
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
        (401, 401, PERMISSION_DENIED = "permission denied"),
        (404, 404, NOT_FOUND = "not found"),
        (500, 500, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSchedules {
    /// ID of the schedule.
    pub schedule_id: String,
    /// ID of the user on whose behalf an administrator sends the request.
    pub user_id: Option<String>,
}

/// Changes one schedule in Zoom Scheduler.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::UpdateSchedules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSchedules::new("Zl3aVt0bQ9y")
///     .duration(45)
///     .summary("Consultation")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scheduler/#tag/schedules/PATCH/scheduler/schedules/{scheduleId})
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
        (400, 400, INVALID_PARAMETER = "a parameter is invalid"),
        (401, 401, PERMISSION_DENIED = "permission denied"),
        (404, 404, NOT_FOUND = "not found"),
        (500, 500, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSchedules {
    /// ID of the schedule.
    pub schedule_id: String,
    /// ID of the user on whose behalf an administrator sends the request.
    #[query]
    pub user_id: Option<String>,
    /// How the booked appointment takes place: Zoom meeting, Zoom Phone call, or offline.
    pub add_on_type: Option<AddOnType>,
    /// Whether the rules in `availability_rules` are used; the name suggests that they replace other hours, which Zoom does not explain.
    pub availability_override: Option<bool>,
    /// When the host can be booked, as a list of rules.
    pub availability_rules: Option<Vec<ScheduleAvailabilityRule>>,
    /// Largest number of events that can be booked per day.
    #[range(0..=96)]
    pub booking_limit: Option<i64>,
    /// Free time kept before and after each booking.
    pub buffer: Option<ScheduleBuffer>,
    /// Largest number of invitees per event.
    #[range(1..=200)]
    pub capacity: Option<i64>,
    /// Hex code of the color of the scheduling page.
    pub color: Option<String>,
    /// How long before its start an appointment must be booked, probably in minutes; Zoom does not name the unit. From 0 to 14340.
    pub cushion: Option<f64>,
    /// Questions that invitees answer when they book, one entry each.
    pub custom_fields: Option<Vec<ScheduleCustomField>>,
    /// Description of the schedule, in free text.
    #[length(..=8192)]
    pub description: Option<String>,
    /// How long the appointment lasts, in minutes.
    #[range(15..=1440)]
    pub duration: Option<i64>,
    /// Last day of the schedule.
    pub end_date: Option<Date>,
    /// Time spans between two dates and times in which bookings are possible, one entry each.
    pub segments: Option<Vec<Segment>>,
    /// Time spans for bookings on each day of the week.
    pub segments_recurrence: Option<SegmentsRecurrence>,
    /// IANA time zone that applies to the hours and times.
    pub time_zone: Option<String>,
    /// Details of a custom place for the appointment.
    #[length(..=1024)]
    pub location: Option<String>,
    /// Whether the owner's main booking page leaves out the schedule.
    pub secret: Option<bool>,
    /// Readable part of the booking page address.
    #[length(3..=256)]
    pub slug: Option<String>,
    /// First day on which the schedule offers times.
    pub start_date: Option<Date>,
    /// Minutes between the start times that invitees can choose. From 5 to 720.
    pub start_time_increment: Option<f64>,
    /// Whether the schedule is confirmed or canceled.
    pub status: Option<ScheduledEventStatus>,
    /// Whether the schedule runs forever or only between its start and end dates.
    pub interval_type: Option<IntervalType>,
    /// Title of the events that are booked with the schedule.
    #[length(..=256)]
    pub summary: Option<String>,
    /// Whether the schedule is turned on.
    pub active: Option<bool>,
}

/// Hours to set in which a schedule can be booked, with their owner and time zone.
///
/// Element of `availability_rules` in [`UpdateSchedules`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduleAvailabilityRule {
    /// Email address of the owner of the availability rule.
    pub email: Option<String>,
    /// ID of the availability rule.
    pub availability_id: Option<String>,
    /// Time spans between two dates and times in which bookings are possible, one entry each.
    pub segments: Option<Vec<Segment>>,
    /// Time spans for bookings on each day of the week.
    pub segments_recurrence: Option<SegmentsRecurrence>,
    /// IANA time zone that applies to the available hours.
    pub time_zone: Option<String>,
    /// Whether these custom hours apply in place of a shared availability rule.
    pub use_custom: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Question to set on the booking page, with its format and answer choices.
///
/// Element of `custom_fields` in [`UpdateSchedules`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct ScheduleCustomField {
    /// Whether the question appears on the booking page. Required in requests.
    #[required(new)]
    pub enabled: Option<bool>,
    /// How the invitee answers the question: free text, a phone number or choices. Required in requests.
    #[required(new)]
    pub format: Option<CustomFieldFormat>,
    /// ID of the question on the booking page.
    pub custom_field_id: Option<String>,
    /// Whether invitees may also write an answer of their own, besides the choices offered. Required in requests.
    #[required(new)]
    pub include_other: Option<bool>,
    /// Text of the question on the booking page. Required in requests.
    #[required(new)]
    pub name: Option<String>,
    /// Place of the question in the form. Required in requests.
    #[required(new)]
    pub position: Option<f64>,
    /// Whether invitees must answer the host's question in order to book. Required in requests.
    #[required(new)]
    pub required: Option<bool>,
    /// Options of the invitee, for questions answered by choosing one or several. At most 50 items.
    pub answer_choices: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one schedule from Zoom Scheduler.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::DeleteSchedules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSchedules::new("Zl3aVt0bQ9y").user_id("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scheduler/#tag/schedules/DELETE/scheduler/schedules/{scheduleId})
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
        (400, 400, INVALID_PARAMETER = "a parameter is invalid"),
        (401, 401, PERMISSION_DENIED = "permission denied"),
        (409, 409, CONFLICT = "a conflict with the present state of the resource"),
        (500, 500, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSchedules {
    /// ID of the schedule.
    pub schedule_id: String,
    /// ID of the user on whose behalf an administrator sends the request.
    pub user_id: Option<String>,
}
