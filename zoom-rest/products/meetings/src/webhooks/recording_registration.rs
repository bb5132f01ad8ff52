//! Recording, registration: 3 events.

use zoom_core::{DateTime, Extra, Id, zoom_enum, zoom_event, zoom_object};

use super::{CustomQuestion, NoOfEmployees, PurchasingTimeFrame, RoleInPurchaseProcess};

/// A registrant was approved to view an on-demand cloud recording.
#[zoom_event(
    "recording.registration_approved",
    scopes = [
        "recording:read:admin",
        "recording:write:admin",
        "recording:read",
        "recording:write",
        "recording:master",
        "cloud_recording:read:registrant:master",
        "cloud_recording:read:registrant",
        "cloud_recording:read:registrant:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct RecordingRegistrationApproved {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the recorded meeting or webinar.
    #[required(sent)]
    pub object: RecordingRegistrationObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the recorded meeting or webinar.
///
/// Value of `object` in [`RecordingRegistrationApproved`] and [`RecordingRegistrationDenied`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingRegistrationObject {
    /// Numeric ID of the meeting or webinar.
    #[required(sent)]
    pub id: Option<Id>,
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// ID of the user who hosts the meeting or webinar.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the meeting or webinar.
    #[required(sent)]
    pub topic: Option<String>,
    /// Kind of meeting or webinar: instant (`1`), scheduled (`2`; webinar `5`), recurring without (`3`, `6`) or with fixed times (`8`, `9`), personal room (`4`), audio conference (`7`) or uploaded recording (`99`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<i64>,
    /// When the recorded meeting or webinar began.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// IANA time zone of the meeting or webinar.
    pub timezone: Option<String>,
    /// How long the meeting or webinar was scheduled to last, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// Person who registered, with the details they entered.
    #[required(sent)]
    pub registrant: Option<RecordingRegistrationRegistrant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person who registered, with the details they entered.
///
/// Value of `registrant` in [`RecordingRegistrationObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingRegistrationRegistrant {
    /// ID of the registrant.
    pub id: Option<String>,
    /// Email address of the registrant.
    #[required(sent)]
    pub email: Option<String>,
    /// First name of the registrant.
    #[required(sent)]
    pub first_name: Option<String>,
    /// Last name of the registrant.
    #[required(sent)]
    pub last_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A person registered to view an on-demand cloud recording.
///
/// Needs a Pro plan or higher with cloud recording enabled.
#[zoom_event(
    "recording.registration_created",
    scopes = [
        "recording:read:admin",
        "recording:write:admin",
        "recording:read",
        "recording:write",
        "recording:master",
        "cloud_recording:read:registrant:master",
        "cloud_recording:read:registrant",
        "cloud_recording:read:registrant:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct RecordingRegistrationCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the recorded meeting or webinar.
    #[required(sent)]
    pub object: RecordingRegistrationCreatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the recorded meeting or webinar.
///
/// Value of `object` in [`RecordingRegistrationCreated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingRegistrationCreatedObject {
    /// Numeric ID of the meeting or webinar.
    #[required(sent)]
    pub id: Option<Id>,
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// ID of the user who hosts the meeting or webinar.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the meeting or webinar.
    #[required(sent)]
    pub topic: Option<String>,
    /// Kind of meeting or webinar: instant (`1`), scheduled (`2`; webinar `5`), recurring without (`3`, `6`) or with fixed times (`8`, `9`), personal room (`4`), audio conference (`7`) or uploaded recording (`99`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<i64>,
    /// When the recorded meeting or webinar began.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// IANA time zone of the meeting or webinar.
    pub timezone: Option<String>,
    /// How long the meeting or webinar was scheduled to last, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// Person who registered, with the details they entered.
    #[required(sent)]
    pub registrant: Option<RecordingCreatedRegistrant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person who registered, with the details they entered.
///
/// Value of `registrant` in [`RecordingRegistrationCreatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingCreatedRegistrant {
    /// ID of the registrant.
    pub id: Option<String>,
    /// Email address of the registrant.
    #[required(sent)]
    pub email: Option<String>,
    /// Whether the registrant is approved, denied or waiting for approval.
    #[required(sent)]
    pub status: Option<RegistrantStatus>,
    /// First name of the registrant.
    #[required(sent)]
    pub first_name: Option<String>,
    /// Last name of the registrant.
    #[required(sent)]
    pub last_name: Option<String>,
    /// Postal address of the registrant.
    #[required(sent)]
    pub address: Option<String>,
    /// City in which the registrant lives.
    #[required(sent)]
    pub city: Option<String>,
    /// ISO 3166-1 alpha-2 code of the registrant's country.
    #[required(sent)]
    pub country: Option<String>,
    /// Postal code of the registrant.
    #[required(sent)]
    pub zip: Option<String>,
    /// State or province where the registrant lives.
    #[required(sent)]
    pub state: Option<String>,
    /// Phone number of the registrant.
    #[required(sent)]
    pub phone: Option<String>,
    /// Line of business of the registrant.
    #[required(sent)]
    pub industry: Option<String>,
    /// Organization of the registrant.
    #[required(sent)]
    pub org: Option<String>,
    /// Job title of the registrant.
    #[required(sent)]
    pub job_title: Option<String>,
    /// How soon the registrant expects to buy; an empty string if not stated.
    #[required(sent)]
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// What part the registrant plays in the purchase; an empty string if not stated.
    #[required(sent)]
    pub role_in_purchase_process: Option<RoleInPurchaseProcess>,
    /// Size range of the registrant's company; empty if none was chosen.
    #[required(sent)]
    pub no_of_employees: Option<NoOfEmployees>,
    /// Questions and comments of the registrant.
    #[required(sent)]
    pub comments: Option<String>,
    /// Custom questions of the registration and the answers of the registrant.
    pub custom_questions: Option<Vec<CustomQuestion>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the registrant is approved, denied or waiting for approval.
///
/// Values of `status` in [`RecordingCreatedRegistrant`].
#[zoom_enum]
pub enum RegistrantStatus {
    /// `approved`: The registration was accepted.
    Approved,
    /// `denied`: The registration was turned down.
    Denied,
    /// `pending`: Awaiting approval.
    Pending,
    /// `all`: A value that Zoom lists as the default, without explaining what it means for a registrant.
    All,
}

/// A person's registration to view an on-demand cloud recording was denied.
#[zoom_event(
    "recording.registration_denied",
    scopes = [
        "recording:read:admin",
        "recording:write:admin",
        "recording:read",
        "recording:write",
        "recording:master",
        "cloud_recording:read:registrant:master",
        "cloud_recording:read:registrant",
        "cloud_recording:read:registrant:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct RecordingRegistrationDenied {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the recorded meeting or webinar.
    #[required(sent)]
    pub object: RecordingRegistrationObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
