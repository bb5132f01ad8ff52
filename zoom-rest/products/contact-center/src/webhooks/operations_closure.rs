//! Contact center, closure: 3 events.

use zoom_core::{DateTime, Extra, zoom_enum, zoom_event, zoom_object};

/// A Zoom Contact Center closure set, the days or hours when the contact center is closed, was changed.
#[zoom_event(
    "contact_center.closure_updated",
    scopes = ["contact_center_queue:read:admin", "contact_center:read:closure_hour:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterClosureUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the closure set.
    #[required(sent)]
    pub object: ContactCenterClosureUpdatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the closure set.
///
/// Value of `object` in [`ContactCenterClosureUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterClosureUpdatedObject {
    /// ID of the closure set, the days or hours when the contact center is closed.
    #[required(sent)]
    pub closure_set_id: Option<String>,
    /// ID of the user who changed the closure set last.
    #[required(sent)]
    pub modified_by: Option<String>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<String>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<String>,
    /// Properties of the closure set that changed, with their new values.
    #[required(sent)]
    pub updates: Option<ClosureUpdatedUpdates>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Properties of the closure set that changed, with their new values.
///
/// Value of `updates` in [`ContactCenterClosureUpdatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClosureUpdatedUpdates {
    /// Name of the closure set.
    pub closure_set_name: Option<String>,
    /// What the closure set is for, in free text.
    pub closure_set_description: Option<String>,
    /// IANA time zone that applies to the closures.
    pub timezone: Option<String>,
    /// Whether this is the account's default, which new queues use.
    pub account_default: Option<bool>,
    /// Days or hours on which the contact center is closed, one entry each.
    pub closures: Option<Vec<Closure>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Period such as a holiday when the contact center is closed, with how it recurs.
///
/// Element of `closures` in [`ClosureUpdatedUpdates`] and [`ContactCenterClosureCreatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Closure {
    /// ID of the closure.
    #[required(sent)]
    pub closure_id: Option<String>,
    /// Name of the closure, such as a holiday.
    pub closure_name: Option<String>,
    /// Whether the closure lasts all day or for certain hours.
    pub closure_hour_type: Option<ClosureHourType>,
    /// When the closure begins, in ISO 8601 format.
    pub start_time: Option<DateTime>,
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
    /// Days of the week on which the closure repeats, from `1` for Monday to `7` for Sunday. One of `1` to `7`.
    pub recurring_days_of_week: Option<Vec<i64>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the closure lasts all day or for certain hours.
///
/// Values of `closure_hour_type` in [`Closure`].
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
/// Values of `recurring_frequency` in [`Closure`].
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
/// Values of `recurring_frequency_type` in [`Closure`].
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
/// Values of `recurring_month` in [`Closure`].
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

/// A Zoom Contact Center closure set, the days or hours when the contact center is closed, was created.
#[zoom_event(
    "contact_center.closure_created",
    scopes = ["contact_center_queue:read:admin", "contact_center:read:closure_hour:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterClosureCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the closure set.
    #[required(sent)]
    pub object: ContactCenterClosureCreatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the closure set.
///
/// Value of `object` in [`ContactCenterClosureCreated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterClosureCreatedObject {
    /// ID of the closure set, the days or hours when the contact center is closed.
    #[required(sent)]
    pub closure_set_id: Option<String>,
    /// ID of the user who changed the closure set last.
    #[required(sent)]
    pub modified_by: Option<String>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<String>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<String>,
    /// Name of the closure set.
    #[required(sent)]
    pub closure_set_name: Option<String>,
    /// What the closure set is for, in free text.
    pub closure_set_description: Option<String>,
    /// IANA time zone that applies to the closures.
    #[required(sent)]
    pub timezone: Option<String>,
    /// Whether this is the account's default, which new queues use.
    #[required(sent)]
    pub account_default: Option<bool>,
    /// Days or hours on which the contact center is closed, one entry each.
    #[required(sent)]
    pub closures: Option<Vec<Closure>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Contact Center closure set, the days or hours when the contact center is closed, was deleted.
#[zoom_event(
    "contact_center.closure_deleted",
    scopes = ["contact_center_queue:read:admin", "contact_center:read:closure_hour:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterClosureDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the closure set.
    #[required(sent)]
    pub object: ContactCenterClosureDeletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the closure set.
///
/// Value of `object` in [`ContactCenterClosureDeleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterClosureDeletedObject {
    /// ID of the closure set, the days or hours when the contact center is closed.
    #[required(sent)]
    pub closure_set_id: Option<String>,
    /// ID of the user who changed the closure set last.
    #[required(sent)]
    pub modified_by: Option<String>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<String>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
