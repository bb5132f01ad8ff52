//! Operating hours: 14 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{FlowRef, Queue};

/// Lists the sets of business hours that admins created in Zoom Contact Center.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListBusinessHours;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let business_hours = ListBusinessHours::new()
///     .account_default(true)
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/operating-hours/GET/contact_center/business_hours)
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
    /// Keeps only business hours that are, or with `false` are not, the account's default for new queues.
    pub account_default: Option<bool>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Response to [`ListBusinessHours`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListBusinessHoursResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Sets of business hours, one entry each.
    #[lossy]
    pub business_hours: Vec<BusinessHour>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Business hours, with their time zone and the number of queues and flows that use them.
///
/// Element of `business_hours` in [`ListBusinessHoursResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BusinessHour {
    /// ID of the Zoom Contact Center business hours.
    pub business_hour_id: Option<String>,
    /// Name of the business hours.
    pub business_hour_name: Option<String>,
    /// IANA time zone that applies to the business hours.
    pub timezone: Option<String>,
    /// Whether this is the account's default, which new queues use.
    pub account_default: Option<bool>,
    /// Number of queues that use the business hours.
    pub queues_count: Option<i64>,
    /// Number of flows that use the business hours.
    pub flows_count: Option<i64>,
    /// Opening hours, day by day.
    pub hours: Option<OpeningHours>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Opening hours, day by day.
///
/// Value of `hours` in [`BusinessHour`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OpeningHours {
    /// Whether the contact center is open around the clock or at custom hours.
    pub hour_type: Option<HourType>,
    /// Opening hours of the weekdays, one entry each; for custom hours only.
    pub custom_hours: Option<Vec<CustomHour>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the contact center is open around the clock or at custom hours.
///
/// Values of `hour_type` in [`OpeningHours`] and [`CreateBusinessHoursRequestHours`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum HourType {
    /// `1`: Open at all hours, every day.
    Hours247DaysWeek = 1,
    /// `2`: Custom opening hours.
    CustomHours = 2,
}

/// Business hours of one day of the week.
///
/// Element of `custom_hours` in [`OpeningHours`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomHour {
    /// Day of the week, counted from Monday.
    pub day_of_week: Option<DayOfWeek>,
    /// Whether the contact center is closed, open around the clock or open at custom hours on that day.
    pub custom_hour_type: Option<CustomHourType>,
    /// Opening hours of the day, one entry per period; for customized hours only. At most 2 items.
    pub custom_hour_ranges: Option<Vec<CustomHourRange>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Day of the week, counted from Monday.
///
/// Values of `day_of_week` in [`CustomHour`] and [`HoursRequestHoursCustomHour`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum DayOfWeek {
    /// `1`: On Mondays.
    Monday = 1,
    /// `2`: On Tuesdays.
    Tuesday = 2,
    /// `3`: On Wednesdays.
    Wednesday = 3,
    /// `4`: On Thursdays.
    Thursday = 4,
    /// `5`: On Fridays.
    Friday = 5,
    /// `6`: On Saturdays.
    Saturday = 6,
    /// `7`: On Sundays.
    Sunday = 7,
}

/// Whether the contact center is closed, open around the clock or open at custom hours on that day.
///
/// Values of `custom_hour_type` in [`CustomHour`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CustomHourType {
    /// `0`: Closed on that day.
    Disabled = 0,
    /// `1`: Open 24 hours.
    Hours24 = 1,
    /// `2`: Open at the hours in `custom_hour_ranges`.
    CustomizedHours = 2,
}

/// Range of open hours within a day, from its start to its end.
///
/// Element of `custom_hour_ranges` in [`CustomHour`] and [`HoursRequestHoursCustomHour`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomHourRange {
    /// Time of day at which the hours begin, as `HH:mm` on a 24-hour clock.
    pub start_time: Option<String>,
    /// Closing time of the custom hours, `HH:mm` on a 24-hour clock.
    pub end_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a set of business hours for Zoom Contact Center.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{CreateBusinessHours, CreateBusinessHoursRequestHours, CustomHourRange, DayOfWeek, HourType, HoursCustomHourType, HoursRequestHoursCustomHour};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateBusinessHours::new()
///     .business_hour_name("Support hours")
///     .timezone("Europe/Berlin")
///     .hours(
///         CreateBusinessHoursRequestHours::new()
///             .hour_type(HourType::CustomHours)
///             .custom_hours(vec![
///                 HoursRequestHoursCustomHour::new()
///                     .day_of_week(DayOfWeek::Monday)
///                     .custom_hour_type(HoursCustomHourType::CustomizedHours)
///                     .custom_hour_ranges(vec![
///                         CustomHourRange::new()
///                             .start_time("09:00")
///                             .end_time("17:00"),
///                     ]),
///             ]),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/operating-hours/POST/contact_center/business_hours)
#[zoom_endpoint(
    POST "/contact_center/business_hours" -> BusinessHours,
    rate_limit = Light,
    scopes = [
        "contact_center_operating_hours:write:admin",
        "contact_center_queue:write:admin",
        "contact_center:write:business_hour:admin",
    ],
    errors = [
        (400, 3607, PARAMETER_MISSING_OR_INVALID_3607 = "a parameter is missing or invalid"),
        (400, 3608, TIME_OUTSIDE_ALLOWED_RANGE = "the time is outside the allowed range"),
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 3604, PARAMETER_MISSING_OR_INVALID_3604 = "a parameter is missing or invalid"),
        (400, 3602, TIMEZONE_DOES_NOT_EXIST = "the timezone does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateBusinessHours {
    /// Name of the business hours.
    pub business_hour_name: Option<String>,
    /// What the business hours are for, in free text.
    pub business_hour_description: Option<String>,
    /// IANA time zone that applies to the business hours.
    pub timezone: Option<String>,
    /// Whether this is the account's default, which new queues use.
    pub account_default: Option<bool>,
    /// Opening hours, day by day.
    pub hours: Option<CreateBusinessHoursRequestHours>,
}

/// Opening hours, day by day.
///
/// Value of `hours` in [`CreateBusinessHours`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateBusinessHoursRequestHours {
    /// Whether the contact center is open around the clock or at custom hours.
    pub hour_type: Option<HourType>,
    /// Opening hours of the weekdays, one entry each; for custom hours only.
    pub custom_hours: Option<Vec<HoursRequestHoursCustomHour>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Business hours to create for one day of the week.
///
/// Element of `custom_hours` in [`CreateBusinessHoursRequestHours`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HoursRequestHoursCustomHour {
    /// Day of the week, counted from Monday.
    pub day_of_week: Option<DayOfWeek>,
    /// Whether the contact center is open around the clock or at custom hours on that day.
    pub custom_hour_type: Option<HoursCustomHourType>,
    /// Opening hours of the day, one entry per period; for customized hours only. At most 2 items.
    pub custom_hour_ranges: Option<Vec<CustomHourRange>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the contact center is open around the clock or at custom hours on that day.
///
/// Values of `custom_hour_type` in [`HoursRequestHoursCustomHour`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum HoursCustomHourType {
    /// `1`: Open 24 hours.
    Hours24 = 1,
    /// `2`: Open at the hours in `custom_hour_ranges`.
    CustomizedHours = 2,
}

/// Response to [`CreateBusinessHours`] and [`GetBusinessHours`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BusinessHours {
    /// ID of the Zoom Contact Center business hours.
    pub business_hour_id: Option<String>,
    /// Name of the business hours.
    pub business_hour_name: Option<String>,
    /// What the business hours are for, in free text.
    pub business_hour_description: Option<String>,
    /// IANA time zone that applies to the business hours.
    pub timezone: Option<String>,
    /// Whether this is the account's default, which new queues use.
    pub account_default: Option<bool>,
    /// Opening hours, day by day.
    pub hours: Option<OpeningHours>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one set of business hours in Zoom Contact Center.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/operating-hours/GET/contact_center/business_hours/{businessHourId})
#[zoom_endpoint(
    GET "/contact_center/business_hours/<business_hour_id>" -> BusinessHours,
    rate_limit = Light,
    scopes = [
        "contact_center_operating_hours:read:admin",
        "contact_center_queue:read:admin",
        "contact_center:read:business_hour:admin",
    ],
    errors = [(404, 3601, BUSINESS_HOUR_DOES_NOT_EXIST = "the business hour does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetBusinessHours {
    /// ID of the Zoom Contact Center business hours.
    pub business_hour_id: String,
}

/// Updates one set of business hours in Zoom Contact Center.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{CustomHour, CustomHourRange, CustomHourType, DayOfWeek, HourType, OpeningHours, UpdateBusinessHours};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateBusinessHours::new("Zl3aVt0bQ9y")
///     .timezone("Europe/Berlin")
///     .hours(
///         OpeningHours::new()
///             .hour_type(HourType::CustomHours)
///             .custom_hours(vec![
///                 CustomHour::new()
///                     .day_of_week(DayOfWeek::Monday)
///                     .custom_hour_type(CustomHourType::CustomizedHours)
///                     .custom_hour_ranges(vec![
///                         CustomHourRange::new()
///                             .start_time("09:00")
///                             .end_time("17:00"),
///                     ]),
///             ]),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/operating-hours/PATCH/contact_center/business_hours/{businessHourId})
#[zoom_endpoint(
    PATCH "/contact_center/business_hours/<business_hour_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_operating_hours:write:admin", "contact_center:update:business_hour:admin"],
    errors = [
        (400, 3602, TIMEZONE_DOES_NOT_EXIST = "the timezone does not exist"),
        (400, 3611, DEFAULT_BUSINESS_HOURS_NOT_CHANGED = "the default business hours could not be changed"),
        (400, 3608, TIME_OUTSIDE_ALLOWED_RANGE = "the time is outside the allowed range"),
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 3601, BUSINESS_HOUR_DOES_NOT_EXIST = "the business hour does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateBusinessHours {
    /// ID of the Zoom Contact Center business hours.
    pub business_hour_id: String,
    /// Name of the business hours.
    pub business_hour_name: Option<String>,
    /// What the business hours are for, in free text.
    pub business_hour_description: Option<String>,
    /// IANA time zone that applies to the business hours.
    pub timezone: Option<String>,
    /// Whether this is the account's default, which new queues use.
    pub account_default: Option<bool>,
    /// Opening hours, day by day.
    pub hours: Option<OpeningHours>,
}

/// Deletes one set of business hours from Zoom Contact Center.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/operating-hours/DELETE/contact_center/business_hours/{businessHourId})
#[zoom_endpoint(
    DELETE "/contact_center/business_hours/<business_hour_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_operating_hours:write:admin", "contact_center:delete:business_hour:admin"],
    errors = [
        (400, 3612, RESOURCE_CANNOT_BE_DELETED = "the resource cannot be deleted"),
        (404, 3601, BUSINESS_HOURS_DO_NOT_EXIST = "the business hours do not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteBusinessHours {
    /// ID of the Zoom Contact Center business hours.
    pub business_hour_id: String,
}

/// Lists the flows that use one set of business hours.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListBusinessHoursFlows;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let flows = ListBusinessHoursFlows::new("Zl3aVt0bQ9y")
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/operating-hours/GET/contact_center/business_hours/{businessHourId}/flows)
#[zoom_endpoint(
    GET "/contact_center/business_hours/<business_hour_id>/flows" -> Flows,
    paginate = flows: FlowRef,
    rate_limit = Light,
    scopes = ["contact_center_flow:read:admin", "contact_center:read:business_hours_flow:admin"],
    errors = [(404, 3601, BUSINESS_HOUR_DOES_NOT_EXIST = "the business hour does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListBusinessHoursFlows {
    /// ID of the Zoom Contact Center business hours.
    pub business_hour_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Response to [`ListBusinessHoursFlows`] and [`ListClosuresFlows`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Flows {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Contact center flows, one entry each.
    #[lossy]
    pub flows: Vec<FlowRef>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the queues that use one set of business hours.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListBusinessHoursQueues;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let queues = ListBusinessHoursQueues::new("Zl3aVt0bQ9y")
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/operating-hours/GET/contact_center/business_hours/{businessHourId}/queues)
#[zoom_endpoint(
    GET "/contact_center/business_hours/<business_hour_id>/queues" -> Queues,
    paginate = queues: Queue,
    rate_limit = Light,
    scopes = ["contact_center_queue:read:admin", "contact_center:read:business_hours_queue:admin"],
    errors = [(404, 3601, BUSINESS_HOURS_DO_NOT_EXIST = "the business hours do not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListBusinessHoursQueues {
    /// ID of the Zoom Contact Center business hours.
    pub business_hour_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Response to [`ListBusinessHoursQueues`] and [`ListClosuresQueues`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Queues {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// The queues, one entry each.
    #[lossy]
    pub queues: Vec<Queue>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the sets of closures that admins created in Zoom Contact Center.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListClosures;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let closure_sets = ListClosures::new()
///     .account_default(true)
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/operating-hours/GET/contact_center/closures)
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
    /// Keeps only closure sets that are, or with `false` are not, the account's default for new queues.
    pub account_default: Option<bool>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Response to [`ListClosures`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListClosuresResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Sets of closures, such as holidays, one entry each.
    #[lossy]
    pub closure_sets: Vec<ClosureSet>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Set of closures, with its time zone and the number of queues and flows that use it.
///
/// Element of `closure_sets` in [`ListClosuresResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClosureSet {
    /// ID of the closure set, the days or hours when the contact center is closed.
    pub closure_set_id: Option<String>,
    /// Name of the closure set.
    pub closure_set_name: Option<String>,
    /// IANA time zone that applies to the closures.
    pub timezone: Option<String>,
    /// Whether this is the account's default, which new queues use.
    pub account_default: Option<bool>,
    /// Number of queues that use the closure set.
    pub queues_count: Option<i64>,
    /// Number of flows that use the closure set.
    pub flows_count: Option<i64>,
    /// Days or hours on which the contact center is closed, one entry each. At most 50 items.
    pub closures: Option<Vec<Closure>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Period such as a holiday when the contact center is closed, with how it recurs.
///
/// Element of `closures` in [`ClosureSet`] and [`ClosureSetResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Closure {
    /// ID of the closure.
    pub closure_id: Option<String>,
    /// Name of the closure, such as a holiday.
    pub closure_name: Option<String>,
    /// Whether the closure lasts all day or for certain hours.
    pub closure_hour_type: Option<ClosureHourType>,
    /// When the closure begins, in ISO 8601 format.
    pub start_time: Option<String>,
    /// When the closure ends and normal hours resume.
    pub end_time: Option<String>,
    /// How often the closure repeats: never, yearly, monthly or weekly.
    pub recurring_frequency: Option<RecurringFrequency>,
    /// Whether the closure repeats by date or weekday, or in a customized pattern of weeks.
    pub recurring_frequency_type: Option<RecurringFrequencyType>,
    /// Month in which a yearly closure falls.
    pub recurring_month: Option<RecurringMonth>,
    /// Number of weeks between closures, or the week in the month, for customized patterns.
    #[range(1..=12)]
    pub recurring_week_interval: Option<i64>,
    /// Days of the week on which the closure repeats, from `1` for Monday to `7` for Sunday. At most 7 items.
    pub recurring_days_of_week: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the closure lasts all day or for certain hours.
///
/// Values of `closure_hour_type` in [`Closure`] and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ClosureHourType {
    /// `1`: Closed all day.
    AllDay = 1,
    /// `2`: Closed for customized hours.
    CustomizedTime = 2,
}

/// How often the closure repeats: never, yearly, monthly or weekly.
///
/// Values of `recurring_frequency` in [`Closure`] and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum RecurringFrequency {
    /// `0`: Does not recur.
    Never = 0,
    /// `1`: Every year.
    Annually = 1,
    /// `2`: Every month.
    Monthly = 2,
    /// `3`: Every week.
    Weekly = 3,
}

/// Whether the closure repeats by date or weekday, or in a customized pattern of weeks.
///
/// Values of `recurring_frequency_type` in [`Closure`] and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum RecurringFrequencyType {
    /// `1`: Repeats by date or, if weekly, by weekday.
    Specific = 1,
    /// `2`: Repeats in a customized pattern of weeks.
    Customized = 2,
}

/// Month in which a yearly closure falls.
///
/// Values of `recurring_month` in [`Closure`] and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum RecurringMonth {
    /// `1`: Every January.
    January = 1,
    /// `2`: Every February.
    February = 2,
    /// `3`: Every March.
    March = 3,
    /// `4`: Every April.
    April = 4,
    /// `5`: Every May.
    May = 5,
    /// `6`: Every June.
    June = 6,
    /// `7`: Every July.
    July = 7,
    /// `8`: Every August.
    August = 8,
    /// `9`: Every September.
    September = 9,
    /// `10`: Every October.
    October = 10,
    /// `11`: Every November.
    November = 11,
    /// `12`: Every December.
    December = 12,
}

/// Creates a set of closures for Zoom Contact Center.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ClosureHourType, ClosureSetClosure, CreateClosureSet, RecurringFrequency, RecurringFrequencyType, RecurringMonth};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateClosureSet::new(
///     "Public holidays",
///     "Europe/London",
///     vec![
///         ClosureSetClosure::new(
///             "New Year's Day",
///             ClosureHourType::AllDay,
///             "2027-01-01T00:00:00Z",
///             "2027-01-02T00:00:00Z",
///             RecurringFrequency::Annually,
///         )
///         .recurring_frequency_type(RecurringFrequencyType::Specific)
///         .recurring_month(RecurringMonth::January),
///     ],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/operating-hours/POST/contact_center/closures)
#[zoom_endpoint(
    POST "/contact_center/closures" -> ClosureSetResponse,
    rate_limit = Light,
    scopes = [
        "contact_center_queue:write:admin",
        "contact_center_operating_hours:write:admin",
        "contact_center:write:closure_hour:admin",
    ],
    errors = [
        (400, 3602, TIMEZONE_DOES_NOT_EXIST = "the timezone does not exist"),
        (400, 3702, RESOURCE_ALREADY_EXISTS_3702 = "the resource already exists"),
        (400, 3703, END_MUST_BE_AFTER_START = "the end must be after the start"),
        (400, 3704, PARAMETER_MISSING_OR_INVALID_3704 = "a parameter is missing or invalid"),
        (400, 3705, PARAMETER_MISSING_OR_INVALID_3705 = "a parameter is missing or invalid"),
        (400, 3706, PARAMETER_MISSING_OR_INVALID_3706 = "a parameter is missing or invalid"),
        (400, 3707, PARAMETER_MISSING_OR_INVALID_3707 = "a parameter is missing or invalid"),
        (400, 3708, PARAMETER_MISSING_OR_INVALID_3708 = "a parameter is missing or invalid"),
        (400, 3709, PARAMETER_MISSING_OR_INVALID_3709 = "a parameter is missing or invalid"),
        (400, 3710, PARAMETER_MISSING_OR_INVALID_3710 = "a parameter is missing or invalid"),
        (400, 3711, INVALID_PARAMETER_3711 = "a parameter is invalid"),
        (400, 3712, INVALID_PARAMETER_3712 = "a parameter is invalid"),
        (400, 3603, RESOURCE_ALREADY_EXISTS_3603 = "the resource already exists"),
        (400, 3714, INVALID_PARAMETER_3714 = "a parameter is invalid"),
        (400, 300, INVALID_PARAMETER_300 = "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateClosureSet {
    /// Name of the closure set.
    pub closure_set_name: String,
    /// What the closure set is for, in free text.
    pub closure_set_description: Option<String>,
    /// IANA time zone that applies to the closures.
    pub timezone: String,
    /// Whether this is the account's default, which new queues use.
    pub account_default: Option<bool>,
    /// Days or hours on which the contact center is closed, one entry each. At most 50 items.
    pub closures: Vec<ClosureSetClosure>,
}

/// Period such as a holiday to create in a closure set, with how it recurs.
///
/// Element of `closures` in [`CreateClosureSet`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct ClosureSetClosure {
    /// Name of the closure, such as a holiday. Required in requests.
    #[required(new)]
    pub closure_name: Option<String>,
    /// Whether the closure lasts all day or for certain hours. Required in requests.
    #[required(new)]
    pub closure_hour_type: Option<ClosureHourType>,
    /// When the closure begins, in ISO 8601 format. Required in requests.
    #[required(new)]
    pub start_time: Option<String>,
    /// When the closure ends and normal hours resume. Required in requests.
    #[required(new)]
    pub end_time: Option<String>,
    /// How often the closure repeats: never, yearly, monthly or weekly. Required in requests.
    #[required(new)]
    pub recurring_frequency: Option<RecurringFrequency>,
    /// Whether the closure repeats by date or weekday, or in a customized pattern of weeks.
    pub recurring_frequency_type: Option<RecurringFrequencyType>,
    /// Month in which a yearly closure falls.
    pub recurring_month: Option<RecurringMonth>,
    /// Number of weeks between closures, or the week in the month, for customized patterns.
    #[range(1..=12)]
    pub recurring_week_interval: Option<i64>,
    /// Days of the week on which the closure repeats, from `1` for Monday to `7` for Sunday. At most 7 items.
    pub recurring_days_of_week: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateClosureSet`] and [`GetClosureSet`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClosureSetResponse {
    /// ID of the closure set, the days or hours when the contact center is closed.
    pub closure_set_id: Option<String>,
    /// Name of the closure set.
    pub closure_set_name: Option<String>,
    /// What the closure set is for, in free text.
    pub closure_set_description: Option<String>,
    /// IANA time zone that applies to the closures.
    pub timezone: Option<String>,
    /// Whether this is the account's default, which new queues use.
    pub account_default: Option<bool>,
    /// Days or hours on which the contact center is closed, one entry each. At most 50 items.
    pub closures: Option<Vec<Closure>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one set of closures with its details.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/operating-hours/GET/contact_center/closures/{closureSetId})
#[zoom_endpoint(
    GET "/contact_center/closures/<closure_set_id>" -> ClosureSetResponse,
    rate_limit = Light,
    scopes = [
        "contact_center_queue:read:admin",
        "contact_center_operating_hours:read:admin",
        "contact_center:read:closure_hour:admin",
    ],
    errors = [(404, 3701, CLOSURES_SET_DOES_NOT_EXIST = "the closures set does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetClosureSet {
    /// ID of the closure set.
    pub closure_set_id: String,
}

/// Updates one set of closures in Zoom Contact Center.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ClosureHourType, RecurringFrequency, RecurringFrequencyType, RecurringMonth, UpdateClosureSet, UpdateClosureSetClosure};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateClosureSet::new(
///     "Zl3aVt0bQ9y",
///     "Public holidays",
///     "Europe/London",
///     vec![
///         UpdateClosureSetClosure::new()
///             .closure_id("Zl3aVt0bQ9y")
///             .closure_name("New Year's Day")
///             .closure_hour_type(ClosureHourType::AllDay)
///             .start_time("2027-01-01T00:00:00Z")
///             .end_time("2027-01-02T00:00:00Z".parse::<zoom_core::DateTime>()?)
///             .recurring_frequency(RecurringFrequency::Annually)
///             .recurring_frequency_type(RecurringFrequencyType::Specific)
///             .recurring_month(RecurringMonth::January),
///     ],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/operating-hours/PATCH/contact_center/closures/{closureSetId})
#[zoom_endpoint(
    PATCH "/contact_center/closures/<closure_set_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_operating_hours:write:admin", "contact_center:update:closure_hour:admin"],
    errors = [
        (400, 3602, TIMEZONE_DOES_NOT_EXIST = "the timezone does not exist"),
        (400, 3702, RESOURCE_ALREADY_EXISTS_3702 = "the resource already exists"),
        (400, 3703, END_MUST_BE_AFTER_START = "the end must be after the start"),
        (400, 3704, PARAMETER_MISSING_OR_INVALID_3704 = "a parameter is missing or invalid"),
        (400, 3705, PARAMETER_MISSING_OR_INVALID_3705 = "a parameter is missing or invalid"),
        (400, 3706, PARAMETER_MISSING_OR_INVALID_3706 = "a parameter is missing or invalid"),
        (400, 3707, PARAMETER_MISSING_OR_INVALID_3707 = "a parameter is missing or invalid"),
        (400, 3708, PARAMETER_MISSING_OR_INVALID_3708 = "a parameter is missing or invalid"),
        (400, 3709, PARAMETER_MISSING_OR_INVALID_3709 = "a parameter is missing or invalid"),
        (400, 3710, PARAMETER_MISSING_OR_INVALID_3710 = "a parameter is missing or invalid"),
        (400, 3711, INVALID_PARAMETER_3711 = "a parameter is invalid"),
        (400, 3712, INVALID_PARAMETER_3712 = "a parameter is invalid"),
        (400, 3603, RESOURCE_ALREADY_EXISTS_3603 = "the resource already exists"),
        (400, 3901, RESOURCE_ALREADY_EXISTS_3901 = "the resource already exists"),
        (400, 3902, CLOSURE_DOES_NOT_EXIST = "the closure does not exist"),
        (400, 3903, HOUR_TYPE_MISSING = "the hour type is missing"),
        (400, 3904, CLOSURE_NAME_MISSING = "the closure name is missing"),
        (400, 3905, START_TIME_MISSING = "the start time is missing"),
        (400, 3906, END_TIME_MISSING = "the end time is missing"),
        (400, 3907, RECURRING_FREQUENCY_MISSING = "the recurring frequency is missing"),
        (400, 3908, CLOSURE_SET_NEEDS_AT_LEAST_ONE_CLOSURE = "a closure set needs at least one closure"),
        (400, 300, INVALID_PARAMETER_300 = "a parameter is invalid"),
        (404, 3701, CLOSURE_SET_DOES_NOT_EXIST = "the closure set does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateClosureSet {
    /// ID of the closure set.
    pub closure_set_id: String,
    /// Name of the closure set.
    pub closure_set_name: String,
    /// What the closure set is for, in free text.
    pub closure_set_description: Option<String>,
    /// IANA time zone that applies to the closures.
    pub timezone: String,
    /// Whether this is the account's default, which new queues use.
    pub account_default: Option<bool>,
    /// Days or hours on which the contact center is closed, one entry each. At most 50 items.
    pub closures: Vec<UpdateClosureSetClosure>,
}

/// Closure to add to a closure set, change or delete.
///
/// Element of `closures` in [`UpdateClosureSet`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateClosureSetClosure {
    /// ID of the closure to change or delete.
    pub closure_id: Option<String>,
    /// Name of the closure, such as a holiday.
    pub closure_name: Option<String>,
    /// Whether the closure lasts all day or for certain hours.
    pub closure_hour_type: Option<ClosureHourType>,
    /// When the closure begins, in ISO 8601 format.
    pub start_time: Option<String>,
    /// When the closure ends and normal hours resume.
    pub end_time: Option<DateTime>,
    /// How often the closure repeats: never, yearly, monthly or weekly.
    pub recurring_frequency: Option<RecurringFrequency>,
    /// Whether the closure repeats by date or weekday, or in a customized pattern of weeks.
    pub recurring_frequency_type: Option<RecurringFrequencyType>,
    /// Month in which a yearly closure falls.
    pub recurring_month: Option<RecurringMonth>,
    /// Number of weeks between closures, or the week in the month, for customized patterns.
    #[range(1..=12)]
    pub recurring_week_interval: Option<i64>,
    /// Days of the week on which the closure repeats, from `1` for Monday to `7` for Sunday. At most 7 items.
    pub recurring_days_of_week: Option<Vec<String>>,
    /// Whether to delete the closure.
    pub to_delete: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one set of closures from Zoom Contact Center.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/operating-hours/DELETE/contact_center/closures/{closureSetId})
#[zoom_endpoint(
    DELETE "/contact_center/closures/<closure_set_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_operating_hours:write:admin", "contact_center:delete:closure_hour:admin"],
    errors = [
        (400, 3713, RESOURCE_CANNOT_BE_DELETED = "the resource cannot be deleted"),
        (404, 3701, CLOSURE_SET_DOES_NOT_EXIST = "the closure set does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteClosureSet {
    /// ID of the closure set.
    pub closure_set_id: String,
}

/// Lists the flows that use one set of closures.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListClosuresFlows;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let flows = ListClosuresFlows::new("Zl3aVt0bQ9y")
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/operating-hours/GET/contact_center/closures/{closureSetId}/flows)
#[zoom_endpoint(
    GET "/contact_center/closures/<closure_set_id>/flows" -> Flows,
    paginate = flows: FlowRef,
    rate_limit = Light,
    scopes = ["contact_center_flow:read:admin", "contact_center:read:clousre_hour_flow:admin"],
    errors = [(404, 3701, CLOSURES_SET_DOES_NOT_EXIST = "the closures set does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListClosuresFlows {
    /// ID of the closure set.
    pub closure_set_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Lists the queues that use one set of closures.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListClosuresQueues;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let queues = ListClosuresQueues::new("Zl3aVt0bQ9y")
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/operating-hours/GET/contact_center/closures/{closureSetId}/queues)
#[zoom_endpoint(
    GET "/contact_center/closures/<closure_set_id>/queues" -> Queues,
    paginate = queues: Queue,
    rate_limit = Light,
    scopes = ["contact_center_queue:read:admin", "contact_center:read:closure_hour_queue:admin"],
    errors = [(404, 3701, CLOSURES_SET_DOES_NOT_EXIST = "the closures set does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListClosuresQueues {
    /// ID of the closure set.
    pub closure_set_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}
