//! Meeting, registration: 4 events.

use zoom_core::{DateTime, Extra, MeetingId, zoom_event, zoom_object};

use super::{CreatedStatus, CustomQuestion, NoOfEmployees, Occurrence, PurchasingTimeFrame, RoleInPurchaseProcess};

/// A person's registration for a meeting was denied.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "meeting.registration_denied",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:registrant:master",
        "meeting:read:registrant",
        "meeting:read:registrant:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingRegistrationDenied {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of whoever rejected the registration.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who rejected the registration.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingRegistrationObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingRegistrationDenied`] and [`MeetingRegistrationCancelled`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingRegistrationObject {
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// Numeric ID of the meeting.
    #[required(sent)]
    pub id: Option<MeetingId>,
    /// ID of the user who hosts the meeting.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the meeting.
    #[required(sent)]
    pub topic: Option<String>,
    /// Kind of meeting: prescheduled (`0`, not explained by Zoom), instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`), personal room (`4`) or audio conference (`7`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<i64>,
    /// When the meeting begins.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// How long the meeting lasts, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// IANA time zone of the meeting.
    #[required(sent)]
    pub timezone: Option<String>,
    /// Occurrences of a recurring meeting with fixed times, one entry each.
    pub occurrences: Option<Vec<MeetingRegistrationOccurrence>>,
    /// Person who registered, with the details they entered.
    #[required(sent)]
    pub registrant: Option<MeetingRegistrationRegistrant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Occurrence of the recurring meeting for which the person registered.
///
/// Element of `occurrences` in [`MeetingRegistrationObject`] and [`MeetingRegistrationApprovedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingRegistrationOccurrence {
    /// ID of one occurrence of the recurring meeting.
    #[required(sent)]
    pub occurrence_id: Option<String>,
    /// When the occurrence begins.
    #[required(sent)]
    pub start_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person who registered, with the details they entered.
///
/// Value of `registrant` in [`MeetingRegistrationObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingRegistrationRegistrant {
    /// ID of the registrant.
    #[required(sent)]
    pub id: Option<String>,
    /// First name of the registrant.
    #[required(sent)]
    pub first_name: Option<String>,
    /// Last name of the registrant.
    pub last_name: Option<String>,
    /// Email address of the registrant.
    #[required(sent)]
    pub email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A person's registration for a meeting was approved.
#[zoom_event(
    "meeting.registration_approved",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:registrant:master",
        "meeting:read:registrant",
        "meeting:read:registrant:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingRegistrationApproved {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingRegistrationApprovedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingRegistrationApproved`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingRegistrationApprovedObject {
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// Numeric ID of the meeting.
    #[required(sent)]
    pub id: Option<MeetingId>,
    /// ID of the user who hosts the meeting.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the meeting.
    #[required(sent)]
    pub topic: Option<String>,
    /// Kind of meeting: prescheduled (`0`, not explained by Zoom), instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`), personal room (`4`) or audio conference (`7`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<i64>,
    /// When the meeting begins.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// How long the meeting lasts, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// IANA time zone of the meeting.
    #[required(sent)]
    pub timezone: Option<String>,
    /// Occurrences of a recurring meeting with fixed times, one entry each.
    pub occurrences: Option<Vec<MeetingRegistrationOccurrence>>,
    /// Person who registered, with the details they entered.
    #[required(sent)]
    pub registrant: Option<MeetingApprovedRegistrant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person who registered, with the details they entered.
///
/// Value of `registrant` in [`MeetingRegistrationApprovedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingApprovedRegistrant {
    /// ID of the registrant.
    #[required(sent)]
    pub id: Option<String>,
    /// First name of the registrant.
    #[required(sent)]
    pub first_name: Option<String>,
    /// Last name of the registrant.
    pub last_name: Option<String>,
    /// Email address of the registrant.
    #[required(sent)]
    pub email: Option<String>,
    /// Personal URL with which the approved registrant joins.
    #[required(sent)]
    pub join_url: Option<String>,
    /// PIN with which the registrant proves who they are before joining by phone.
    pub participant_pin_code: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A person's registration for a meeting was canceled, by the person or by the host.
#[zoom_event(
    "meeting.registration_cancelled",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:registrant:master",
        "meeting:read:registrant",
        "meeting:read:registrant:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingRegistrationCancelled {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingRegistrationObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A person registered for a meeting.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "meeting.registration_created",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:registrant:master",
        "meeting:read:registrant",
        "meeting:read:registrant:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingRegistrationCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingRegistrationCreatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingRegistrationCreated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingRegistrationCreatedObject {
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// Numeric ID of the meeting.
    #[required(sent)]
    pub id: Option<MeetingId>,
    /// ID of the user who hosts the meeting.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the meeting.
    #[required(sent)]
    pub topic: Option<String>,
    /// Kind of meeting: prescheduled (`0`, not explained by Zoom), instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`), personal room (`4`) or audio conference (`7`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<i64>,
    /// When the meeting begins.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// How long the meeting lasts, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// IANA time zone of the meeting.
    #[required(sent)]
    pub timezone: Option<String>,
    /// Occurrences of a recurring meeting with fixed times, one entry each.
    pub occurrences: Option<Vec<Occurrence>>,
    /// Person who registered, with the details they entered.
    #[required(sent)]
    pub registrant: Option<MeetingCreatedRegistrant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person who registered, with the details they entered.
///
/// Value of `registrant` in [`MeetingRegistrationCreatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingCreatedRegistrant {
    /// ID of the registrant.
    #[required(sent)]
    pub id: Option<String>,
    /// First name of the registrant.
    #[required(sent)]
    pub first_name: Option<String>,
    /// Last name of the registrant.
    pub last_name: Option<String>,
    /// Email address of the registrant.
    #[required(sent)]
    pub email: Option<String>,
    /// Postal address of the registrant.
    pub address: Option<String>,
    /// City in which the registrant lives.
    pub city: Option<String>,
    /// ISO 3166-1 alpha-2 code of the registrant's country.
    pub country: Option<String>,
    /// Postal code of the registrant.
    pub zip: Option<String>,
    /// State or province where the registrant lives.
    pub state: Option<String>,
    /// Phone number of the registrant.
    pub phone: Option<String>,
    /// Line of business of the registrant.
    pub industry: Option<String>,
    /// Organization of the registrant.
    pub org: Option<String>,
    /// Job title of the registrant.
    pub job_title: Option<String>,
    /// How soon the registrant expects to buy; an empty string if not stated.
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// What part the registrant plays in the purchase; an empty string if not stated.
    pub role_in_purchase_process: Option<RoleInPurchaseProcess>,
    /// Size range of the registrant's company; empty if none was chosen.
    pub no_of_employees: Option<NoOfEmployees>,
    /// Questions and comments of the registrant.
    pub comments: Option<String>,
    /// Custom questions of the registration and the answers of the registrant.
    pub custom_questions: Option<Vec<CustomQuestion>>,
    /// Whether the registrant is approved or waiting for approval.
    #[required(sent)]
    pub status: Option<CreatedStatus>,
    /// Personal URL with which the approved registrant joins.
    #[required(sent)]
    pub join_url: Option<String>,
    /// PIN with which the registrant proves who they are before joining by phone.
    pub participant_pin_code: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
