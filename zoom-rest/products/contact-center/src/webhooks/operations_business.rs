//! Contact center, business: 3 events.

use zoom_core::{Extra, zoom_enum, zoom_event, zoom_object};

/// A set of business hours was created in Zoom Contact Center.
#[zoom_event(
    "contact_center.business_hours_created",
    scopes = ["contact_center_queue:read:admin", "contact_center:read:business_hour:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterBusinessHoursCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the business hours.
    #[required(sent)]
    pub object: ContactCenterBusinessHoursCreatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the business hours.
///
/// Value of `object` in [`ContactCenterBusinessHoursCreated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterBusinessHoursCreatedObject {
    /// ID of the Zoom Contact Center business hours.
    #[required(sent)]
    pub business_hour_id: Option<String>,
    /// ID of the user who changed the business hours last.
    #[required(sent)]
    pub modified_by: Option<String>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<String>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<String>,
    /// Name of the business hours.
    #[required(sent)]
    pub business_hour_name: Option<String>,
    /// What the business hours are for, in free text.
    pub business_hour_description: Option<String>,
    /// IANA time zone that applies to the business hours.
    #[required(sent)]
    pub timezone: Option<String>,
    /// Whether this is the account's default, which new queues use.
    #[required(sent)]
    pub account_default: Option<bool>,
    /// Opening hours, day by day.
    #[required(sent)]
    pub hours: Option<ContactCenterBusinessHours>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Opening hours, day by day.
///
/// Value of `hours` in [`ContactCenterBusinessHoursCreatedObject`] and [`HoursUpdatedUpdates`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterBusinessHours {
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
/// Values of `hour_type` in [`ContactCenterBusinessHours`].
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
/// Element of `custom_hours` in [`ContactCenterBusinessHours`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomHour {
    /// Day of the week, counted from Monday.
    pub day_of_week: Option<DayOfWeek>,
    /// Whether the contact center is closed, open around the clock or open at custom hours on that day.
    pub custom_hour_type: Option<CustomHourType>,
    /// Opening hours of the day, one entry per period; for customized hours only.
    pub custom_hour_ranges: Option<Vec<CustomHourRange>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Day of the week, counted from Monday.
///
/// Values of `day_of_week` in [`CustomHour`].
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
/// Element of `custom_hour_ranges` in [`CustomHour`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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

/// A set of business hours was changed in Zoom Contact Center.
#[zoom_event(
    "contact_center.business_hours_updated",
    scopes = ["contact_center_queue:read:admin", "contact_center:read:business_hour:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterBusinessHoursUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the business hours.
    #[required(sent)]
    pub object: ContactCenterBusinessHoursUpdatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the business hours.
///
/// Value of `object` in [`ContactCenterBusinessHoursUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterBusinessHoursUpdatedObject {
    /// ID of the Zoom Contact Center business hours.
    #[required(sent)]
    pub business_hour_id: Option<String>,
    /// ID of the user who changed the business hours last.
    #[required(sent)]
    pub modified_by: Option<String>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<String>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<String>,
    /// Properties of the business hours that changed, with their new values.
    #[required(sent)]
    pub updates: Option<HoursUpdatedUpdates>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Properties of the business hours that changed, with their new values.
///
/// Value of `updates` in [`ContactCenterBusinessHoursUpdatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HoursUpdatedUpdates {
    /// Name of the business hours.
    pub business_hour_name: Option<String>,
    /// What the business hours are for, in free text.
    pub business_hour_description: Option<String>,
    /// IANA time zone that applies to the business hours.
    pub timezone: Option<String>,
    /// Whether this is the account's default, which new queues use.
    pub account_default: Option<bool>,
    /// Opening hours, day by day.
    pub hours: Option<ContactCenterBusinessHours>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A set of business hours was deleted in Zoom Contact Center.
#[zoom_event(
    "contact_center.business_hours_deleted",
    scopes = ["contact_center_queue:read:admin", "contact_center:read:business_hour:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterBusinessHoursDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the business hours.
    #[required(sent)]
    pub object: ContactCenterBusinessHoursDeletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the business hours.
///
/// Value of `object` in [`ContactCenterBusinessHoursDeleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterBusinessHoursDeletedObject {
    /// ID of the Zoom Contact Center business hours.
    #[required(sent)]
    pub business_hour_id: Option<String>,
    /// ID of the user who changed the business hours last.
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
