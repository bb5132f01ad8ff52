//! Webinar, registration: 4 events.

use zoom_core::{DateTime, Extra, MeetingId, zoom_event, zoom_object};

use super::{
    CreatedStatus, CustomQuestion, NoOfEmployees, Occurrence, PurchasingTimeFrame, RoleInPurchaseProcess, WebinarType,
};

/// A person's registration for a webinar was denied.
///
/// Needs a Pro plan or higher with a webinar license.
#[zoom_event(
    "webinar.registration_denied",
    scopes = [
        "webinar:read:admin",
        "webinar:write:admin",
        "webinar:read",
        "webinar:write",
        "webinar:master",
        "webinar:read:registrant:master",
        "webinar:read:registrant",
        "webinar:read:registrant:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WebinarRegistrationDenied {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the webinar.
    #[required(sent)]
    pub object: WebinarRegistrationObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the webinar.
///
/// Value of `object` in [`WebinarRegistrationDenied`] and [`WebinarRegistrationCancelled`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarRegistrationObject {
    /// UUID of one instance; a webinar gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// Numeric ID of the webinar.
    #[required(sent)]
    pub id: Option<MeetingId>,
    /// ID of the user who hosts the webinar.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the webinar.
    #[required(sent)]
    pub topic: Option<String>,
    /// Kind of webinar: single (`5`), or recurring without (`6`) or with a fixed time (`9`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<WebinarType>,
    /// When the webinar begins.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// How long the webinar lasts, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// IANA time zone of the webinar.
    #[required(sent)]
    pub timezone: Option<String>,
    /// Occurrences of a recurring webinar with fixed times, one entry each.
    pub occurrences: Option<Vec<Occurrence>>,
    /// Person who registered, with the details they entered.
    #[required(sent)]
    pub registrant: Option<WebinarRegistrationRegistrant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person who registered, with the details they entered.
///
/// Value of `registrant` in [`WebinarRegistrationObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarRegistrationRegistrant {
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
    /// Place where the registrant found the registration link.
    pub tracking_source: Option<TrackingSource>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Source that leads people to a webinar's registration, with its tracking link.
///
/// Value of `tracking_source` in [`WebinarRegistrationRegistrant`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TrackingSource {
    /// ID of the tracking source.
    #[required(sent)]
    pub id: Option<String>,
    /// Name of the platform where the registration link was shared.
    #[required(sent)]
    pub source_name: Option<String>,
    /// Registration link that was shared at the source.
    #[required(sent)]
    pub tracking_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A person registered for a webinar.
///
/// Needs a Pro plan or higher with a webinar license.
#[zoom_event(
    "webinar.registration_created",
    scopes = [
        "webinar:read:admin",
        "webinar:write:admin",
        "webinar:read",
        "webinar:write",
        "webinar:master",
        "webinar:read:registrant:master",
        "webinar:read:registrant",
        "webinar:read:registrant:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WebinarRegistrationCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the webinar.
    #[required(sent)]
    pub object: WebinarRegistrationCreatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the webinar.
///
/// Value of `object` in [`WebinarRegistrationCreated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarRegistrationCreatedObject {
    /// UUID of one instance; a webinar gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// Numeric ID of the webinar.
    #[required(sent)]
    pub id: Option<MeetingId>,
    /// ID of the user who hosts the webinar.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the webinar.
    #[required(sent)]
    pub topic: Option<String>,
    /// Kind of webinar: single (`5`), or recurring without (`6`) or with a fixed time (`9`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<WebinarType>,
    /// When the webinar begins.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// How long the webinar lasts, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// IANA time zone of the webinar.
    #[required(sent)]
    pub timezone: Option<String>,
    /// Occurrences of a recurring webinar with fixed times, one entry each.
    pub occurrences: Option<Vec<Occurrence>>,
    /// Person who registered, with the details they entered.
    #[required(sent)]
    pub registrant: Option<WebinarCreatedRegistrant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person who registered, with the details they entered.
///
/// Value of `registrant` in [`WebinarRegistrationCreatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarCreatedRegistrant {
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
    /// Place where the registrant found the registration link.
    pub tracking_source: Option<TrackingSource>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A person's registration for a webinar was approved.
///
/// Needs a Pro plan or higher with a webinar license.
#[zoom_event(
    "webinar.registration_approved",
    scopes = [
        "webinar:read:admin",
        "webinar:write:admin",
        "webinar:read",
        "webinar:write",
        "webinar:master",
        "webinar:read:registrant:master",
        "webinar:read:registrant",
        "webinar:read:registrant:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WebinarRegistrationApproved {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the webinar.
    #[required(sent)]
    pub object: WebinarRegistrationApprovedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the webinar.
///
/// Value of `object` in [`WebinarRegistrationApproved`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarRegistrationApprovedObject {
    /// UUID of one instance; a webinar gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// Numeric ID of the webinar.
    #[required(sent)]
    pub id: Option<MeetingId>,
    /// ID of the user who hosts the webinar.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the webinar.
    #[required(sent)]
    pub topic: Option<String>,
    /// Kind of webinar: single (`5`), or recurring without (`6`) or with a fixed time (`9`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<WebinarType>,
    /// When the webinar begins.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// How long the webinar lasts, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// IANA time zone of the webinar.
    #[required(sent)]
    pub timezone: Option<String>,
    /// Occurrences of a recurring webinar with fixed times, one entry each.
    pub occurrences: Option<Vec<Occurrence>>,
    /// Person who registered, with the details they entered.
    #[required(sent)]
    pub registrant: Option<WebinarApprovedRegistrant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person who registered, with the details they entered.
///
/// Value of `registrant` in [`WebinarRegistrationApprovedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarApprovedRegistrant {
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
    /// Place where the registrant found the registration link.
    pub tracking_source: Option<TrackingSource>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A person's registration for a webinar was canceled, by the person or by the host.
///
/// Needs a Pro plan or higher with a webinar license.
#[zoom_event(
    "webinar.registration_cancelled",
    scopes = [
        "webinar:read:admin",
        "webinar:write:admin",
        "webinar:read",
        "webinar:write",
        "webinar:master",
        "webinar:read:registrant:master",
        "webinar:read:registrant",
        "webinar:read:registrant:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WebinarRegistrationCancelled {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// What the event is about: the webinar.
    #[required(sent)]
    pub object: WebinarRegistrationObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
