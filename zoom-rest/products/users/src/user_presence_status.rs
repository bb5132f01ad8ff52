//! Users, presence status: 2 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Returns whether one user is available, away, busy, in a meeting or offline.
///
/// During Do not disturb, only the user can see `end_time` and `remaining_time`.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::GetUserPresenceStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserPresenceStatus::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/{userId}/presence_status)
#[zoom_endpoint(
    GET "/users/<user_id>/presence_status" -> UserPresenceStatus,
    rate_limit = Medium,
    scopes = ["user:read", "user:read:admin", "user:read:presence_status", "user:read:presence_status:admin"],
    errors = [
        (400, 5301, PRESENCE_STATUS_NOT_RETURNED = "the presence status could not be returned"),
        (400, 5411, PERMISSION_DENIED = "permission denied"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserPresenceStatus {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
}

/// Response to [`GetUserPresenceStatus`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserPresenceStatus {
    /// Presence of the user in Zoom Workplace, such as available or away.
    pub status: Option<PresenceStatus>,
    /// When the `Do_Not_Disturb` status ends, in UTC.
    pub end_time: Option<DateTime>,
    /// Seconds until the `Do_Not_Disturb` status ends.
    pub remaining_time: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Presence of the user in Zoom Workplace, such as available or away.
///
/// Values of `status` in [`UserPresenceStatus`].
#[zoom_enum]
pub enum PresenceStatus {
    /// `Do_No_Disturb`: Wants no notifications; spelled `Do_Not_Disturb` in other places of Zoom's documents.
    #[value("Do_No_Disturb")]
    DoNoDisturb,
    /// `Away`.
    #[value("Away")]
    Away,
    /// `Do_Not_Disturb`: Wants no notifications.
    #[value("Do_Not_Disturb")]
    DoNotDisturb,
    /// `Available`.
    #[value("Available")]
    Available,
    /// `In_Calendar_Event`: Busy with an event on the calendar.
    #[value("In_Calendar_Event")]
    InCalendarEvent,
    /// `Presenting`.
    #[value("Presenting")]
    Presenting,
    /// `In_A_Zoom_Meeting`.
    #[value("In_A_Zoom_Meeting")]
    InAZoomMeeting,
    /// `On_A_Call`: In a phone call.
    #[value("On_A_Call")]
    OnACall,
    /// `Out_of_Office`: Away from work.
    #[value("Out_of_Office")]
    OutOfOffice,
    /// `Busy`.
    #[value("Busy")]
    Busy,
}

/// Sets the presence status of one user, at most once per minute.
///
/// The user must be logged in to the Zoom client.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::{PresenceStatusUpdate, UpdateUserPresenceStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserPresenceStatus::new("me", PresenceStatusUpdate::DoNoDisturb)
///     .duration(60)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/PUT/users/{userId}/presence_status)
#[zoom_endpoint(
    PUT "/users/<user_id>/presence_status" -> (),
    rate_limit = Medium,
    scopes = ["user:write", "user:write:admin", "user:update:presence_status", "user:update:presence_status:admin"],
    errors = [
        (400, 5301, PRESENCE_STATUS_NOT_CHANGED = "the presence status could not be changed"),
        (400, 5411, PERMISSION_DENIED = "permission denied"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserPresenceStatus {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Presence of the user in Zoom Workplace, such as available or away.
    pub status: PresenceStatusUpdate,
    /// Minutes for which Do not disturb lasts; only with the status `Do_No_Disturb`.
    #[range(1..=1440)]
    pub duration: Option<i64>,
}

/// Presence of the user in Zoom Workplace, such as available or away.
///
/// Values of `status` in [`UpdateUserPresenceStatus`].
#[zoom_enum]
pub enum PresenceStatusUpdate {
    /// `Away`.
    #[value("Away")]
    Away,
    /// `Available`.
    #[value("Available")]
    Available,
    /// `In_Calendar_Event`: Busy with an event on the calendar.
    #[value("In_Calendar_Event")]
    InCalendarEvent,
    /// `Presenting`.
    #[value("Presenting")]
    Presenting,
    /// `In_A_Zoom_Meeting`.
    #[value("In_A_Zoom_Meeting")]
    InAZoomMeeting,
    /// `On_A_Call`: In a phone call.
    #[value("On_A_Call")]
    OnACall,
    /// `Out_of_Office`: Away from work.
    #[value("Out_of_Office")]
    OutOfOffice,
    /// `Busy`.
    #[value("Busy")]
    Busy,
    /// `Do_No_Disturb`: Wants no notifications; spelled `Do_Not_Disturb` in other places of Zoom's documents.
    #[value("Do_No_Disturb")]
    DoNoDisturb,
}
