//! Settings: 3 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists all calendar settings of a user, such as the signed-in one (`me`).
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::ListUserCalendarSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let items = ListUserCalendarSettings::new("me")
///     .max_results(100)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/calendar/#tag/settings/GET/calendars/users/{userIdentifier}/settings)
#[zoom_endpoint(
    GET "/calendars/users/<user_identifier>/settings" -> ListUserCalendarSettingsResponse,
    paginate = items: UserCalendarSettingItem,
    rate_limit = Medium,
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:list_settings"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserCalendarSettings {
    /// ID or email address of the user whose calendar settings are meant; `me` for the signed-in user.
    pub user_identifier: String,
    /// How many entries one page holds at most.
    #[query(rename = "maxResults")]
    pub max_results: Option<i64>,
    /// Cursor of the page to return, taken from the previous page.
    #[query(rename = "pageToken")]
    pub page_token: Option<String>,
}

/// Response to [`ListUserCalendarSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserCalendarSettingsResponse {
    /// Kind of resource, here `calendar#settings`.
    pub kind: Option<String>,
    /// Version tag that changes whenever the resource changes.
    pub etag: Option<String>,
    /// Cursor of the next page; absent on the last page.
    #[wire("nextPageToken")]
    pub next_page_token: Option<String>,
    /// Calendar settings of the user, one entry each.
    #[lossy]
    pub items: Vec<UserCalendarSettingItem>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Calendar setting of the user, with its value.
///
/// Element of `items` in [`ListUserCalendarSettingsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserCalendarSettingItem {
    /// Name of the calendar setting, such as `timezone`.
    pub id: Option<String>,
    /// Value of the calendar setting, always as text.
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one calendar setting of a user, such as the signed-in one (`me`).
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::GetUserCalendarSetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserCalendarSetting::new("me", "timezone").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/calendar/#tag/settings/GET/calendars/users/{userIdentifier}/settings/{settingId})
#[zoom_endpoint(
    GET "/calendars/users/<user_identifier>/settings/<setting_id>" -> UserCalendarSetting,
    rate_limit = Light,
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:setting"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserCalendarSetting {
    /// ID or email address of the user whose calendar settings are meant; `me` for the signed-in user.
    pub user_identifier: String,
    /// Name of the setting, such as `timezone`.
    pub setting_id: String,
}

/// Response to [`GetUserCalendarSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserCalendarSetting {
    /// Name of the calendar setting, such as `timezone`.
    pub id: Option<UserCalendarSettingId>,
    /// Value of the calendar setting, always as text.
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Name of a calendar setting; the sentences say what its value means.
///
/// Values of `id` in [`UserCalendarSetting`].
#[zoom_enum]
pub enum UserCalendarSettingId {
    /// `autoAddZoomMeeting`: Whether new events come with a Zoom meeting.
    #[value("autoAddZoomMeeting")]
    AutoAddZoomMeeting,
    /// `hideInvitations`: Whether invitations are hidden; Zoom does not say how this differs from `hideInvitationsFromOthers`.
    #[value("hideInvitations")]
    HideInvitations,
    /// `hideInvitationsFromOthers`: Whether invitations from other people are hidden; Zoom does not say how this differs from `hideInvitations`.
    #[value("hideInvitationsFromOthers")]
    HideInvitationsFromOthers,
    /// `hideWeekends`: Whether the calendar hides weekends.
    #[value("hideWeekends")]
    HideWeekends,
    /// `remindOnRespondedEventsOnly`: Whether only events to which the user responded have reminders.
    #[value("remindOnRespondedEventsOnly")]
    RemindOnRespondedEventsOnly,
    /// `showDeclinedEvents`: Whether declined events are shown.
    #[value("showDeclinedEvents")]
    ShowDeclinedEvents,
    /// `useKeyboardShortcuts`: Whether keyboard shortcuts work.
    #[value("useKeyboardShortcuts")]
    UseKeyboardShortcuts,
    /// `format24HourTime`: Whether times are shown on a 24-hour clock.
    #[value("format24HourTime")]
    Format24HourTime,
    /// `displaySecondaryTimezone`: Whether a second time zone is displayed.
    #[value("displaySecondaryTimezone")]
    DisplaySecondaryTimezone,
    /// `defaultEventLength`: How long a new event lasts by default, as a positive number, such as `25`; Zoom does not state the unit.
    #[value("defaultEventLength")]
    DefaultEventLength,
    /// `defaultGuestPermissions`: What attendees may do, as the sum of changing the event (`4`), inviting others (`2`) and seeing who attends (`1`): `0`, `1`, `2`, `3` or `7`.
    #[value("defaultGuestPermissions")]
    DefaultGuestPermissions,
    /// `locale`: Language and region of the user.
    Locale,
    /// `timezone`: Time zone of the user.
    Timezone,
    /// `secondaryTimezone`: Second time zone, such as `America/Los_Angeles`.
    #[value("secondaryTimezone")]
    SecondaryTimezone,
    /// `weekStart`: First day of the week: Sunday (`0`), Monday (`1`) or Saturday (`6`).
    #[value("weekStart")]
    WeekStart,
    /// `defaultAddOnType`: What new events come with: a Zoom meeting (`1`), a phone call (`2`) or neither, being offline (`3`).
    #[value("defaultAddOnType")]
    DefaultAddOnType,
    /// `dateFieldOrder`: How dates are ordered, by `D` (day), `M` (month) and `Y` (year).
    #[value("dateFieldOrder")]
    DateFieldOrder,
    /// `dateViewSelected`: View of the calendar: `D` (day), `W` (week), `M` (month), `Y` (year), `A` (schedule), `X` (four days), `WW` (work week) or `N` (no fixed time, which Zoom does not explain).
    #[value("dateViewSelected")]
    DateViewSelected,
}

/// Updates one calendar setting of a user, such as the signed-in one (`me`).
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::UpdateUserCalendarSetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateUserCalendarSetting::new(
///     "me",
///     "timezone",
///     "timezone",
///     "Europe/Berlin",
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/calendar/#tag/settings/PATCH/calendars/users/{userIdentifier}/settings/{settingId})
#[zoom_endpoint(
    PATCH "/calendars/users/<user_identifier>/settings/<setting_id>" -> UpdateUserCalendarSettingResponse,
    rate_limit = Light,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:update:setting", "calendar:update:setting:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserCalendarSetting {
    /// ID or email address of the user whose calendar settings are meant; `me` for the signed-in user.
    pub user_identifier: String,
    /// Name of the setting, such as `timezone`.
    pub setting_id: String,
    /// Name of the setting to change, the same as `setting_id`.
    pub id: String,
    /// Value of the calendar setting, always as text.
    pub value: String,
}

/// Response to [`UpdateUserCalendarSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserCalendarSettingResponse {
    /// Name of the calendar setting, such as `timezone`.
    pub id: Option<String>,
    /// Value of the calendar setting, always as text.
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
