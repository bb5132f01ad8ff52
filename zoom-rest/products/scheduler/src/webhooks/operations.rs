//! Scheduler: 2 events.

use zoom_core::{DateTime, Extra, Id, Value, zoom_enum, zoom_event, zoom_object};

/// A person booked an event with a Zoom Scheduler host on the public booking page.
#[zoom_event(
    "scheduler.scheduled_event_created",
    scopes = [
        "scheduler:read:admin",
        "scheduler:read",
        "scheduler:read:scheduled_event",
        "scheduler:read:scheduled_event:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct SchedulerScheduledEventCreated {
    /// ID of the Zoom account in which the booking was made.
    pub account_id: Option<String>,
    /// ID of the user who hosts the scheduled event.
    pub user_id: Option<String>,
    /// The booking that was made, with its invitee, answers and scheduled event.
    pub object: SchedulerScheduledEventCreatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The booking that was made, with its invitee, answers and scheduled event.
///
/// Value of `object` in [`SchedulerScheduledEventCreated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SchedulerScheduledEventCreatedObject {
    /// Email address of the person who booked the event.
    pub invitee_email: Option<String>,
    /// First name of the person who booked the event.
    pub invitee_first_name: Option<String>,
    /// Last name of the person who booked the event.
    pub invitee_last_name: Option<String>,
    /// URL where the invitee moves or cancels the booking.
    pub manage_url: Option<String>,
    /// IANA time zone of the user; Zoom does not say whether this is the host or the invitee.
    pub time_zone: Option<String>,
    /// Questions of the booking form with the answers given, one entry each.
    pub questions_and_answers: Option<Vec<QuestionsAndAnswer>>,
    /// The event that was booked.
    pub scheduled_event: Option<ScheduledEvent>,
    /// Source from which the invitee came, by the UTM parameters of the link.
    pub tracking: Option<SchedulerScheduledEventTracking>,
    /// Whether the notification comes from a request to move the booking to another time.
    pub rescheduled: Option<bool>,
    /// When the booking was requested.
    pub created: Option<String>,
    /// Phone number of the invitee to which reminders are sent as text messages.
    pub text_phone_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Question of the booking form, with the answers given.
///
/// Element of `questions_and_answers` in [`SchedulerScheduledEventCreatedObject`] and [`SchedulerScheduledEventCanceledObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuestionsAndAnswer {
    /// Text of a question from the booking page.
    #[required(sent)]
    pub question: Option<String>,
    /// Place of the question in the form.
    #[required(sent)]
    pub position: Option<i64>,
    /// Answers to the question, one entry each.
    #[required(sent)]
    pub answer: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The event that was booked.
///
/// Value of `scheduled_event` in [`SchedulerScheduledEventCreatedObject`] and [`SchedulerScheduledEventCanceledObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduledEvent {
    /// ID of the scheduled event (a booking).
    pub event_id: Option<String>,
    /// People who attend the event, one entry each; for canceled events, Zoom describes them as its hosts.
    pub attendees: Option<Vec<Attendee>>,
    /// Number of people invited to the event, and how many it can take.
    pub invitee_counters: Option<InviteeCounters>,
    /// When the scheduled event ends, in UTC.
    pub end_date_time: Option<DateTime>,
    /// Email addresses of the guests of the appointment, one entry each; Zoom does not say how guests differ from `attendees`.
    pub guests: Option<Vec<String>>,
    /// Kind of place; for online meetings, `external_location` has the details, otherwise `location`.
    pub location_kind: Option<LocationKind>,
    /// Where the event takes place, unless it is an online meeting, whose details `external_location` gives; an older form describes a Zoom meeting here.
    pub location: Option<ScheduledEventLocation>,
    /// Online meeting of the appointment, with the service that hosts it, its ID, passcode and URL.
    pub external_location: Option<ExternalLocation>,
    /// When the scheduled event begins, in UTC.
    pub start_date_time: Option<DateTime>,
    /// Whether the event is confirmed or canceled.
    pub status: Option<ScheduledEventStatus>,
    /// Name of the schedule under which the event was booked.
    #[length(..=256)]
    pub summary: Option<String>,
    /// When the scheduled event was last changed.
    pub updated: Option<String>,
    /// When the scheduled event was created.
    pub created: Option<String>,
    /// Notes about the appointment.
    #[length(..=1024)]
    pub meeting_notes: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person who is invited to a scheduled event.
///
/// Element of `attendees` in [`ScheduledEvent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Attendee {
    /// Name of the attendee.
    pub display_name: Option<String>,
    /// Email address of the attendee.
    pub email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Number of people invited to the event, and how many it can take.
///
/// Value of `invitee_counters` in [`ScheduledEvent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InviteeCounters {
    /// Number of people invited to the event.
    pub total: Option<i64>,
    /// Number of active invitees of the event; Zoom does not say what makes one active.
    pub active: Option<i64>,
    /// How many invitees the event can take.
    pub limit: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of place: a physical one, a phone call or an online meeting.
///
/// Values of `location_kind` in [`ScheduledEvent`].
#[zoom_enum]
pub enum LocationKind {
    /// `custom`: Another place, described in words.
    Custom,
    /// `in-person_meeting`: A meeting in person.
    #[value("in-person_meeting")]
    InPersonMeeting,
    /// `outbound_call`: A phone call that the host makes to the invitee.
    OutboundCall,
    /// `inbound_call`: A phone call that the invitee makes to the host.
    InboundCall,
    /// `invitee_specified`: The invitee chooses the location.
    InviteeSpecified,
    /// `zoom`: A Zoom meeting.
    Zoom,
    /// `google_meet`: An online meeting in Google Meet.
    GoogleMeet,
    /// `microsoft_teams`: An online meeting in Microsoft Teams.
    MicrosoftTeams,
}

/// Where the event takes place: a Zoom meeting with its details, or another place.
///
/// Value of `location` in [`ScheduledEvent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduledEventLocation {
    /// URL with which to join the Zoom meeting.
    #[length(..=1024)]
    pub zoom_join_url: Option<String>,
    /// Kind of place, such as a Zoom meeting, a meeting in person or a phone call.
    pub location_type: Option<LocationType>,
    /// Zoom meeting of the event.
    pub zoom_meeting_data: Option<ZoomMeetingData>,
    /// Whether the Zoom meeting has been created.
    pub zoom_meeting_status: Option<ZoomMeetingStatus>,
    /// Phone number or place where the event takes place.
    #[length(..=1024)]
    pub custom_location: Option<String>,
    /// More about the location, such as directions.
    pub additional_info: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of place, such as a Zoom meeting, a meeting in person or a phone call.
///
/// Values of `location_type` in [`ScheduledEventLocation`].
#[zoom_enum]
pub enum LocationType {
    /// `zoom`: A Zoom meeting.
    Zoom,
    /// `custom`: Another place, described in words.
    Custom,
    /// `in-person_meeting`: A meeting in person.
    #[value("in-person_meeting")]
    InPersonMeeting,
    /// `outbound_call`: A phone call that the host makes to the invitee.
    OutboundCall,
    /// `inbound_call`: A phone call that the invitee makes to the host.
    InboundCall,
    /// `invitee_specified`: The invitee chooses the location.
    InviteeSpecified,
}

/// Zoom meeting of the event.
///
/// Value of `zoom_meeting_data` in [`ScheduledEventLocation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomMeetingData {
    /// Meeting ID, as text.
    #[length(..=1024)]
    pub zoom_meeting_id: Option<String>,
    /// Passcode of the Zoom meeting.
    #[length(..=1024)]
    pub zoom_meeting_passcode: Option<String>,
    /// Personal Meeting ID (PMI), the permanent number of a user's own meeting room, as text.
    #[length(..=1024)]
    pub zoom_personal_meeting_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the Zoom meeting has been created.
///
/// Values of `zoom_meeting_status` in [`ScheduledEventLocation`].
#[zoom_enum]
pub enum ZoomMeetingStatus {
    /// `scheduled`.
    Scheduled,
    /// `failed`.
    Failed,
}

/// Online meeting of the appointment, with the service that hosts it, its ID, passcode and URL.
///
/// Value of `external_location` in [`ScheduledEvent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExternalLocation {
    /// Service that hosts the online meeting, such as Zoom or Google Meet.
    pub kind: Option<ExternalLocationKind>,
    /// Number of the meeting; it may have more than ten digits.
    pub meeting_id: Option<Id>,
    /// Personal Meeting ID (PMI), the permanent number of a user's own meeting room, if the appointment takes place there.
    pub personal_meeting_id: Option<String>,
    /// Passcode with which to join the online meeting.
    pub meeting_passcode: Option<String>,
    /// Description of the online meeting, in free text.
    pub meeting_description: Option<String>,
    /// URL with which to join the online meeting.
    pub meeting_join_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Service that hosts the online meeting, such as Zoom or Google Meet.
///
/// Values of `kind` in [`ExternalLocation`].
#[zoom_enum]
pub enum ExternalLocationKind {
    /// `zoom`: A Zoom meeting.
    Zoom,
    /// `google_meet`: An online meeting in Google Meet.
    GoogleMeet,
    /// `microsoft_teams`: An online meeting in Microsoft Teams.
    MicrosoftTeams,
}

/// Whether an event or a schedule is confirmed or canceled.
///
/// Values of `status` in [`ScheduledEvent`].
#[zoom_enum]
pub enum ScheduledEventStatus {
    /// `confirmed`.
    Confirmed,
    /// `cancelled`.
    Cancelled,
}

/// Source from which the invitee came, by the UTM parameters of the link.
///
/// Value of `tracking` in [`SchedulerScheduledEventCreatedObject`] and [`SchedulerScheduledEventCanceledObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SchedulerScheduledEventTracking {
    /// Value of `utm_source` in the booking link: the site from which the invitee came.
    pub utm_source: Option<String>,
    /// Kind of link that brought the invitee, such as email (UTM parameter).
    pub utm_medium: Option<String>,
    /// Campaign from which the invitee came (UTM parameter).
    pub utm_campaign: Option<String>,
    /// Link or banner that brought the invitee (UTM parameter).
    pub utm_content: Option<String>,
    /// Value of `utm_term` in the booking link: the search term that led to it.
    pub utm_term: Option<String>,
    /// IDs of Salesforce records with which the booking is tracked, one entry each; Zoom does not describe the entries further.
    pub salesforce_ids: Option<Vec<Value>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The host or the person who booked canceled a Zoom Scheduler event.
#[zoom_event(
    "scheduler.scheduled_event_canceled",
    scopes = [
        "scheduler:read:admin",
        "scheduler:read",
        "scheduler:read:scheduled_event",
        "scheduler:read:scheduled_event:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct SchedulerScheduledEventCanceled {
    /// ID of the Zoom account in which the booking was canceled.
    pub account_id: Option<String>,
    /// ID of the user who hosts the scheduled event.
    pub user_id: Option<String>,
    /// The booking that was canceled, with its invitee, scheduled event and cancellation.
    pub object: SchedulerScheduledEventCanceledObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The booking that was canceled, with its invitee, scheduled event and cancellation.
///
/// Value of `object` in [`SchedulerScheduledEventCanceled`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SchedulerScheduledEventCanceledObject {
    /// Email address of the person who booked the event.
    pub invitee_email: Option<String>,
    /// First name of the person who booked the event.
    pub invitee_first_name: Option<String>,
    /// Last name of the person who booked the event.
    pub invitee_last_name: Option<String>,
    /// URL where the invitee moves or cancels the booking.
    pub manage_url: Option<String>,
    /// Who canceled the event, and why.
    pub cancellation: Option<EventCanceledCancellation>,
    /// IANA time zone of the user; Zoom does not say whether this is the host or the invitee.
    pub time_zone: Option<String>,
    /// Questions of the booking form with the answers given, one entry each.
    pub questions_and_answers: Option<Vec<QuestionsAndAnswer>>,
    /// The booked event that was canceled.
    pub scheduled_event: Option<ScheduledEvent>,
    /// Source from which the invitee came, by the UTM parameters of the link.
    pub tracking: Option<SchedulerScheduledEventTracking>,
    /// Whether the notification comes from a request to move the booking to another time.
    pub rescheduled: Option<bool>,
    /// When the booking was requested.
    pub created: Option<String>,
    /// Phone number of the invitee to which reminders are sent as text messages.
    pub text_phone_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who canceled the event, and why.
///
/// Value of `cancellation` in [`SchedulerScheduledEventCanceledObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EventCanceledCancellation {
    /// Name or email address of the person who canceled.
    pub canceled_by: Option<String>,
    /// Whether the host or the invitee canceled.
    pub canceler_type: Option<CancelerType>,
    /// When the scheduled event was canceled.
    pub cancel_at: Option<String>,
    /// Why the scheduled event was canceled.
    pub reason: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the host or the invitee canceled.
///
/// Values of `canceler_type` in [`EventCanceledCancellation`].
#[zoom_enum]
pub enum CancelerType {
    /// `host`.
    Host,
    /// `invitee`.
    Invitee,
}
