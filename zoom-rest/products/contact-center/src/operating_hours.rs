//! Operating hours: 14 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{Queue, VoiceCallFlow};

/// List business hours.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListBusinessHours;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let business_hours = ListBusinessHours::new()
///     .account_default(true)
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/business_hours" -> ListBusinessHoursResponse,
    paginate = business_hours: BusinessHour,
    rate_limit = Medium,
    scopes = [
        "contact_center_operating_hours:read:admin",
        "contact_center_queue:read:admin",
        "contact_center:read:list_business_hours:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListBusinessHours {
    /// Account default.
    pub account_default: Option<bool>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Response to [`ListBusinessHours`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListBusinessHoursResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Business hours.
    #[lossy]
    pub business_hours: Vec<BusinessHour>,
}

/// Element of `business_hours`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BusinessHour {
    /// Business hour ID.
    pub business_hour_id: Option<String>,
    /// Business hour name.
    pub business_hour_name: Option<String>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Account default.
    pub account_default: Option<bool>,
    /// Queues count.
    pub queues_count: Option<i64>,
    /// Flows count.
    pub flows_count: Option<i64>,
    /// Hours.
    pub hours: Option<BusinessHourHours>,
}

/// Value of `hours`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BusinessHourHours {
    /// Hour type: one of `1`, `2`.
    pub hour_type: Option<i64>,
    /// Custom hours.
    pub custom_hours: Option<Vec<CustomHour>>,
}

/// Element of `custom_hours`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomHour {
    /// Day of week.
    pub day_of_week: Option<DayOfWeek>,
    /// Custom hour type.
    pub custom_hour_type: Option<i64>,
    /// Custom hour ranges: at most 2 items.
    pub custom_hour_ranges: Option<Vec<CustomHourRange>>,
}

/// Values of `day_of_week`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum DayOfWeek {
    /// `1`.
    Monday = 1,
    /// `2`.
    Tuesday = 2,
    /// `3`.
    Wednesday = 3,
    /// `4`.
    Thursday = 4,
    /// `5`.
    Friday = 5,
    /// `6`.
    Saturday = 6,
    /// `7`.
    Sunday = 7,
}

/// Element of `custom_hour_ranges`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomHourRange {
    /// Start time.
    pub start_time: Option<String>,
    /// End time.
    pub end_time: Option<String>,
}

/// Create business hours.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::CreateBusinessHours;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateBusinessHours::new()
///     .business_hour_name("Support")
///     .business_hour_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/business_hours" -> CreateBusinessHoursResponse,
    rate_limit = Light,
    scopes = [
        "contact_center_operating_hours:write:admin",
        "contact_center_queue:write:admin",
        "contact_center:write:business_hour:admin",
    ],
    errors = [
        (400, 3607, "a parameter is missing or invalid"),
        (400, 3608, "the time is outside the allowed range"),
        (400, 300, "a parameter is invalid"),
        (400, 3604, "a parameter is missing or invalid"),
        (400, 3602, "the timezone does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateBusinessHours {
    /// Business hour name.
    pub business_hour_name: Option<String>,
    /// Business hour description.
    pub business_hour_description: Option<String>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Account default.
    pub account_default: Option<bool>,
    /// Hours.
    pub hours: Option<BusinessHourHours>,
}

/// Response to [`CreateBusinessHours`] and [`GetBusinessHours`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateBusinessHoursResponse {
    /// Business hour ID.
    pub business_hour_id: Option<String>,
    /// Business hour name.
    pub business_hour_name: Option<String>,
    /// Business hour description.
    pub business_hour_description: Option<String>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Account default.
    pub account_default: Option<bool>,
    /// Hours.
    pub hours: Option<BusinessHourHours>,
}

/// Get business hours.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetBusinessHours;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetBusinessHours::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/business_hours/<business_hour_id>" -> CreateBusinessHoursResponse,
    rate_limit = Light,
    scopes = [
        "contact_center_operating_hours:read:admin",
        "contact_center_queue:read:admin",
        "contact_center:read:business_hour:admin",
    ],
    errors = [(404, 3601, "the business hour does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetBusinessHours {
    /// Business hour ID.
    pub business_hour_id: String,
}

/// Update business hours.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateBusinessHours;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateBusinessHours::new("Zl3aVt0bQ9y")
///     .business_hour_name("Support")
///     .business_hour_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/contact_center/business_hours/<business_hour_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_operating_hours:write:admin", "contact_center:update:business_hour:admin"],
    errors = [
        (400, 3602, "the timezone does not exist"),
        (400, 3611, "the operation failed"),
        (400, 3608, "the time is outside the allowed range"),
        (400, 300, "a parameter is invalid"),
        (404, 3601, "the business hour does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateBusinessHours {
    /// Business hour ID.
    pub business_hour_id: String,
    /// Business hour name.
    pub business_hour_name: Option<String>,
    /// Business hour description.
    pub business_hour_description: Option<String>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Account default.
    pub account_default: Option<bool>,
    /// Hours.
    pub hours: Option<BusinessHourHours>,
}

/// Delete business hours.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteBusinessHours;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteBusinessHours::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/business_hours/<business_hour_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_operating_hours:write:admin", "contact_center:delete:business_hour:admin"],
    errors = [(400, 3612, "the resource was archived or removed"), (404, 3601, "the business hours do not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteBusinessHours {
    /// Business hour ID.
    pub business_hour_id: String,
}

/// List business hours flows.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListBusinessHoursFlows;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let flows = ListBusinessHoursFlows::new("Zl3aVt0bQ9y")
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/business_hours/<business_hour_id>/flows" -> ListBusinessHoursFlowsResponse,
    paginate = flows: VoiceCallFlow,
    rate_limit = Light,
    scopes = ["contact_center_flow:read:admin", "contact_center:read:business_hours_flow:admin"],
    errors = [(404, 3601, "the business hour does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListBusinessHoursFlows {
    /// Business hour ID.
    pub business_hour_id: String,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Response to [`ListBusinessHoursFlows`] and [`ListClosuresFlows`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListBusinessHoursFlowsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Flows.
    #[lossy]
    pub flows: Vec<VoiceCallFlow>,
}

/// List business hours queues.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListBusinessHoursQueues;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let queues = ListBusinessHoursQueues::new("Zl3aVt0bQ9y")
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/business_hours/<business_hour_id>/queues" -> ListBusinessHoursQueuesResponse,
    paginate = queues: Queue,
    rate_limit = Light,
    scopes = ["contact_center_queue:read:admin", "contact_center:read:business_hours_queue:admin"],
    errors = [(404, 3601, "the business hours do not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListBusinessHoursQueues {
    /// Business hour ID.
    pub business_hour_id: String,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Response to [`ListBusinessHoursQueues`] and [`ListClosuresQueues`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListBusinessHoursQueuesResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Queues.
    #[lossy]
    pub queues: Vec<Queue>,
}

/// List closures.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListClosures;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let closure_sets = ListClosures::new()
///     .account_default(true)
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/closures" -> ListClosuresResponse,
    paginate = closure_sets: ClosureSet,
    rate_limit = Medium,
    scopes = [
        "contact_center_queue:read:admin",
        "contact_center_operating_hours:read:admin",
        "contact_center:read:list_closure_hours:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListClosures {
    /// Account default.
    pub account_default: Option<bool>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Response to [`ListClosures`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListClosuresResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Closure sets.
    #[lossy]
    pub closure_sets: Vec<ClosureSet>,
}

/// Element of `closure_sets`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClosureSet {
    /// Closure set ID.
    pub closure_set_id: Option<String>,
    /// Closure set name.
    pub closure_set_name: Option<String>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Account default.
    pub account_default: Option<bool>,
    /// Queues count.
    pub queues_count: Option<i64>,
    /// Flows count.
    pub flows_count: Option<i64>,
    /// Closures: at most 50 items.
    pub closures: Option<Vec<Closure>>,
}

/// Element of `closures`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Closure {
    /// Closure ID.
    pub closure_id: Option<String>,
    /// Closure name.
    pub closure_name: Option<String>,
    /// Closure hour type.
    pub closure_hour_type: Option<ClosureHourType>,
    /// Start time.
    pub start_time: Option<String>,
    /// End time.
    pub end_time: Option<String>,
    /// Recurring frequency.
    pub recurring_frequency: Option<RecurringFrequency>,
    /// Recurring frequency type.
    pub recurring_frequency_type: Option<RecurringFrequencyType>,
    /// Recurring month.
    pub recurring_month: Option<RecurringMonth>,
    /// Recurring week interval.
    #[range(1..=12)]
    pub recurring_week_interval: Option<i64>,
    /// Recurring days of week: at most 7 items.
    pub recurring_days_of_week: Option<Vec<String>>,
}

/// Values of `closure_hour_type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ClosureHourType {
    /// `1`.
    AllDay = 1,
    /// `2`.
    CustomizedTime = 2,
}

/// Values of `recurring_frequency`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum RecurringFrequency {
    /// `0`.
    Never = 0,
    /// `1`.
    Annually = 1,
    /// `2`.
    Monthly = 2,
    /// `3`.
    Weekly = 3,
}

/// Values of `recurring_frequency_type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum RecurringFrequencyType {
    /// `1`.
    Specific = 1,
    /// `2`.
    Customized = 2,
}

/// Values of `recurring_month`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum RecurringMonth {
    /// `1`.
    January = 1,
    /// `2`.
    February = 2,
    /// `3`.
    March = 3,
    /// `4`.
    April = 4,
    /// `5`.
    May = 5,
    /// `6`.
    June = 6,
    /// `7`.
    July = 7,
    /// `8`.
    August = 8,
    /// `9`.
    September = 9,
    /// `10`.
    October = 10,
    /// `11`.
    November = 11,
    /// `12`.
    December = 12,
}

/// Create closure set.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ClosureHourType, ClosureSetClosure, CreateClosureSet, RecurringFrequency};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateClosureSet::new(
///     "Support",
///     "Europe/Berlin",
///     vec![ClosureSetClosure::new("Support", ClosureHourType::AllDay, "2026-01-31T09:00:00Z", "2026-01-31T09:00:00Z", RecurringFrequency::Never)],
/// )
///     .closure_set_description("Each Monday")
///     .account_default(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/closures" -> CreateClosureSetResponse,
    rate_limit = Light,
    scopes = [
        "contact_center_queue:write:admin",
        "contact_center_operating_hours:write:admin",
        "contact_center:write:closure_hour:admin",
    ],
    errors = [
        (400, 3602, "the timezone does not exist"),
        (400, 3702, "the resource already exists"),
        (400, 3703, "a limit is exceeded"),
        (400, 3704, "a parameter is missing or invalid"),
        (400, 3705, "a parameter is missing or invalid"),
        (400, 3706, "a parameter is missing or invalid"),
        (400, 3707, "a parameter is missing or invalid"),
        (400, 3708, "a parameter is missing or invalid"),
        (400, 3709, "a parameter is missing or invalid"),
        (400, 3710, "a parameter is missing or invalid"),
        (400, 3711, "a parameter is invalid"),
        (400, 3712, "a parameter is invalid"),
        (400, 3603, "the resource already exists"),
        (400, 3714, "a parameter is invalid"),
        (400, 300, "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateClosureSet {
    /// Closure set name.
    pub closure_set_name: String,
    /// Closure set description.
    pub closure_set_description: Option<String>,
    /// Time zone, such as `America/New_York`.
    pub timezone: String,
    /// Account default.
    pub account_default: Option<bool>,
    /// Closures: at most 50 items.
    pub closures: Vec<ClosureSetClosure>,
}

/// Element of `closures`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct ClosureSetClosure {
    /// Closure name: required in requests.
    #[required(new)]
    pub closure_name: Option<String>,
    /// Closure hour type: required in requests.
    #[required(new)]
    pub closure_hour_type: Option<ClosureHourType>,
    /// Start time: required in requests.
    #[required(new)]
    pub start_time: Option<String>,
    /// End time: required in requests.
    #[required(new)]
    pub end_time: Option<String>,
    /// Recurring frequency: required in requests.
    #[required(new)]
    pub recurring_frequency: Option<RecurringFrequency>,
    /// Recurring frequency type.
    pub recurring_frequency_type: Option<RecurringFrequencyType>,
    /// Recurring month.
    pub recurring_month: Option<RecurringMonth>,
    /// Recurring week interval.
    #[range(1..=12)]
    pub recurring_week_interval: Option<i64>,
    /// Recurring days of week: at most 7 items.
    pub recurring_days_of_week: Option<Vec<String>>,
}

/// Response to [`CreateClosureSet`] and [`GetClosureSet`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateClosureSetResponse {
    /// Closure set ID.
    pub closure_set_id: Option<String>,
    /// Closure set name.
    pub closure_set_name: Option<String>,
    /// Closure set description.
    pub closure_set_description: Option<String>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Account default.
    pub account_default: Option<bool>,
    /// Closures: at most 50 items.
    pub closures: Option<Vec<Closure>>,
}

/// Get closure set.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetClosureSet;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetClosureSet::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/closures/<closure_set_id>" -> CreateClosureSetResponse,
    rate_limit = Light,
    scopes = [
        "contact_center_queue:read:admin",
        "contact_center_operating_hours:read:admin",
        "contact_center:read:closure_hour:admin",
    ],
    errors = [(404, 3701, "the closures set does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetClosureSet {
    /// Closure set ID.
    pub closure_set_id: String,
}

/// Update closure set.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{UpdateClosureSet, UpdateClosureSetClosure};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateClosureSet::new(
///     "Zl3aVt0bQ9y",
///     "Support",
///     "Europe/Berlin",
///     vec![UpdateClosureSetClosure::new()],
/// )
///     .closure_set_description("Each Monday")
///     .account_default(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/contact_center/closures/<closure_set_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_operating_hours:write:admin", "contact_center:update:closure_hour:admin"],
    errors = [
        (400, 3602, "the timezone does not exist"),
        (400, 3702, "the resource already exists"),
        (400, 3703, "a limit is exceeded"),
        (400, 3704, "a parameter is missing or invalid"),
        (400, 3705, "a parameter is missing or invalid"),
        (400, 3706, "a parameter is missing or invalid"),
        (400, 3707, "a parameter is missing or invalid"),
        (400, 3708, "a parameter is missing or invalid"),
        (400, 3709, "a parameter is missing or invalid"),
        (400, 3710, "a parameter is missing or invalid"),
        (400, 3711, "a parameter is invalid"),
        (400, 3712, "a parameter is invalid"),
        (400, 3603, "the resource already exists"),
        (400, 3901, "the resource already exists"),
        (400, 3902, "the closure does not exist"),
        (400, 3903, "a parameter is missing or invalid"),
        (400, 3904, "a parameter is missing or invalid"),
        (400, 3905, "a parameter is missing or invalid"),
        (400, 3906, "a parameter is missing or invalid"),
        (400, 3907, "a parameter is missing or invalid"),
        (400, 3908, "the request was rejected"),
        (400, 300, "a parameter is invalid"),
        (404, 3701, "the closure set does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateClosureSet {
    /// Closure set ID.
    pub closure_set_id: String,
    /// Closure set name.
    pub closure_set_name: String,
    /// Closure set description.
    pub closure_set_description: Option<String>,
    /// Time zone, such as `America/New_York`.
    pub timezone: String,
    /// Account default.
    pub account_default: Option<bool>,
    /// Closures: at most 50 items.
    pub closures: Vec<UpdateClosureSetClosure>,
}

/// Element of `closures`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateClosureSetClosure {
    /// Closure ID.
    pub closure_id: Option<String>,
    /// Closure name.
    pub closure_name: Option<String>,
    /// Closure hour type.
    pub closure_hour_type: Option<ClosureHourType>,
    /// Start time.
    pub start_time: Option<String>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Recurring frequency: one of `0`, `1`, `2`, `3`.
    pub recurring_frequency: Option<i64>,
    /// Recurring frequency type: one of `1`, `2`.
    pub recurring_frequency_type: Option<i64>,
    /// Recurring month: one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`.
    pub recurring_month: Option<i64>,
    /// Recurring week interval.
    #[range(1..=12)]
    pub recurring_week_interval: Option<i64>,
    /// Recurring days of week: at most 7 items.
    pub recurring_days_of_week: Option<Vec<String>>,
    /// To delete.
    pub to_delete: Option<bool>,
}

/// Delete closure set.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteClosureSet;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteClosureSet::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/closures/<closure_set_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_operating_hours:write:admin", "contact_center:delete:closure_hour:admin"],
    errors = [(400, 3713, "the resource was archived or removed"), (404, 3701, "the closure set does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteClosureSet {
    /// Closure set ID.
    pub closure_set_id: String,
}

/// List closures flows.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListClosuresFlows;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let flows = ListClosuresFlows::new("Zl3aVt0bQ9y")
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/closures/<closure_set_id>/flows" -> ListBusinessHoursFlowsResponse,
    paginate = flows: VoiceCallFlow,
    rate_limit = Light,
    scopes = ["contact_center_flow:read:admin", "contact_center:read:clousre_hour_flow:admin"],
    errors = [(404, 3701, "the closures set does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListClosuresFlows {
    /// Closure set ID.
    pub closure_set_id: String,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// List closures queues.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListClosuresQueues;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let queues = ListClosuresQueues::new("Zl3aVt0bQ9y")
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/closures/<closure_set_id>/queues" -> ListBusinessHoursQueuesResponse,
    paginate = queues: Queue,
    rate_limit = Light,
    scopes = ["contact_center_queue:read:admin", "contact_center:read:closure_hour_queue:admin"],
    errors = [(404, 3701, "the closures set does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListClosuresQueues {
    /// Closure set ID.
    pub closure_set_id: String,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}
