//! User, updated: 1 event.

use zoom_core::{Extra, MeetingId, Secret, zoom_enum, zoom_event, zoom_object};

use super::UserLicenseType;

/// The profile of a user was changed.
#[zoom_event(
    "user.updated",
    scopes = [
        "user:read:admin",
        "user:write:admin",
        "user:read",
        "user:write",
        "user:master",
        "user:read:user:master",
        "user:read:user",
        "user:read:user:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct UserUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// What was done to the user's sign-in; absent for other changes of the profile.
    pub operation: Option<UserUpdatedOperation>,
    /// What the event is about: the user.
    #[required(sent)]
    pub object: UserUpdatedObject,
    /// When the change was made, in Unix milliseconds.
    pub time_stamp: Option<i64>,
    /// The profile of the user as it was before the change.
    pub old_object: Option<UserUpdatedObject>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What was done to the user's sign-in; absent for other changes of the profile.
///
/// Values of `operation` in [`UserUpdated`].
#[zoom_enum]
pub enum UserUpdatedOperation {
    /// `change_password`: The password was replaced.
    ChangePassword,
    /// `sign_out_from_all_devices`: The user was signed out everywhere.
    SignOutFromAllDevices,
}

/// User with the profile data, before or after the change.
///
/// Value of `object` and `old_object` in [`UserUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserUpdatedObject {
    /// ID of the user.
    #[required(sent)]
    pub id: Option<String>,
    /// First (given) name of the person.
    pub first_name: Option<String>,
    /// Last (family) name of the person.
    pub last_name: Option<String>,
    /// Name under which the user is shown.
    pub display_name: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// License that the user has.
    #[wire("type")]
    pub kind: Option<UserLicenseType>,
    /// Phone number of the user.
    pub phone_number: Option<String>,
    /// Country of the phone number, ISO 3166-1 alpha-2.
    ///
    /// Deprecated by Zoom.
    pub phone_country: Option<String>,
    /// Company for which the user works.
    pub company: Option<String>,
    /// Personal Meeting ID (PMI), the number of a user's own permanent meeting.
    pub pmi: Option<MeetingId>,
    /// Whether instant meetings of the user use the personal meeting ID (PMI).
    pub use_pmi: Option<bool>,
    /// IANA time zone of the user.
    pub timezone: Option<String>,
    /// URL of the user's profile picture.
    pub pic_url: Option<String>,
    /// Name of the user's personal meeting room, used in its link.
    pub vanity_name: Option<String>,
    /// Key with which a participant takes over as host of the user's meetings. At most 10 characters.
    pub host_key: Option<Secret>,
    /// Role that grants the user permissions in the account.
    pub role: Option<String>,
    /// Department to which the user belongs.
    pub dept: Option<String>,
    /// Language in which the user sees the Zoom web portal.
    pub language: Option<String>,
    /// Settings in the profile of the user, such as the meeting capacity.
    pub settings: Option<UserUpdatedSettings>,
    /// Custom attributes of the user.
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// ID of the user's primary group, the first among the user's groups when settings apply; present only if it changed.
    pub primary_group_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings in the profile of the user, such as the meeting capacity.
///
/// Value of `settings` in [`UserUpdatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserUpdatedSettings {
    /// Products and add-ons of the user.
    pub feature: Option<UserUpdatedSettingsFeature>,
    /// How many participants a meeting of the user may have.
    pub meeting_capacity: Option<i64>,
    /// Whether the user has the large meeting add-on, as a text whose values Zoom does not document.
    pub large_meeting: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Products and add-ons of the user.
///
/// Value of `feature` in [`UserUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserUpdatedSettingsFeature {
    /// How many participants the user's large meetings hold.
    pub large_meeting_capacity: Option<i64>,
    /// Whether the user has a webinar license.
    pub webinar: Option<bool>,
    /// Number of people that the user's webinars can hold.
    pub webinar_capacity: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Custom attribute of a user, with its value.
///
/// Element of `custom_attributes` in [`UserUpdatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomAttribute {
    /// ID of the custom attribute.
    #[required(sent)]
    pub key: Option<String>,
    /// Name of the custom attribute.
    #[required(sent)]
    pub name: Option<String>,
    /// Value of the custom attribute.
    #[required(sent)]
    pub value: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
