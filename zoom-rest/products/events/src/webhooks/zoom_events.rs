//! Zoom events: 21 events.

use zoom_core::{DateTime, Extra, zoom_enum, zoom_event, zoom_object};

/// A host or co-editor deleted a session of an event in Zoom Events.
///
/// Needs a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.session_deleted",
    scopes = [
        "zoom_events_sessions:write:admin",
        "zoom_events_sessions:write",
        "zoom_events:read:session",
        "zoom_events:read:session:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomEventsSessionDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the session.
    #[required(sent)]
    pub object: ZoomEventsSessionObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the session.
///
/// Value of `object` in [`ZoomEventsSessionDeleted`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomEventsSessionObject {
    /// ID of the Zoom Events event.
    #[required(sent)]
    pub event_id: Option<String>,
    /// ID of the user who hosts the event.
    #[required(sent)]
    pub host_id: Option<String>,
    /// ID of the event session.
    #[required(sent)]
    pub session_id: Option<String>,
    /// Name of the session.
    #[required(sent)]
    pub name: Option<String>,
    /// Whether the session is a meeting or a webinar.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<ZoomEventsSessionType>,
    /// Whether people attend virtually, in person or both.
    pub attendance_type: Option<AttendanceType>,
    /// When the session begins, in UTC.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// When the session ends, in UTC.
    #[required(sent)]
    pub end_time: Option<DateTime>,
    /// IANA time zone of the session; `start_time` and `end_time` are nevertheless in UTC.
    #[required(sent)]
    pub timezone: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the session is a meeting or a webinar.
///
/// Values of `type` in [`ZoomEventsSessionObject`] and [`ZoomEventsSessionEndedObject`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ZoomEventsSessionType {
    /// `0`: The session is a meeting.
    Meeting = 0,
    /// `2`: The session is a webinar.
    Webinar = 2,
}

/// Whether people attend virtually, in person or both.
///
/// Values of `attendance_type` in [`ZoomEventsSessionObject`] and other types.
#[zoom_enum]
pub enum AttendanceType {
    /// `virtual`: Attendance online only.
    Virtual,
    /// `in-person`: Attendance at the venue only.
    #[value("in-person")]
    InPerson,
    /// `hybrid`: Attendance both online and on site.
    Hybrid,
}

/// A host changed an attendee's registration details in Zoom Events.
///
/// Needs a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.ticket_updated",
    scopes = [
        "zoom_events_tickets:write:admin",
        "zoom_events_tickets:write",
        "zoom_events:read:ticket",
        "zoom_events:read:ticket:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomEventsTicketUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the ticket.
    #[required(sent)]
    pub object: ZoomEventsTicketUpdatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the ticket.
///
/// Value of `object` in [`ZoomEventsTicketUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomEventsTicketUpdatedObject {
    /// ID of the Zoom Events event.
    #[required(sent)]
    pub event_id: Option<String>,
    /// ID of the user who hosts the event.
    #[required(sent)]
    pub host_id: Option<String>,
    /// ID of the ticket, issued at registration.
    #[required(sent)]
    pub ticket_id: Option<String>,
    /// ID of the ticket type, which decides what the holder can access.
    pub ticket_type_id: Option<String>,
    /// ID of the ticket in a system outside Zoom.
    pub external_ticket_id: Option<String>,
    /// Email address of the registrant.
    #[required(sent)]
    pub email: Option<String>,
    /// Role to which the ticket entitles, such as speaker or panelist.
    pub ticket_role_type: Option<TicketRoleType>,
    /// How the registrant proves who they are when registering for the event or joining it.
    pub authentication_method: Option<AuthenticationMethod>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Role to which the ticket entitles, such as speaker or panelist.
///
/// Values of `ticket_role_type` in [`ZoomEventsTicketUpdatedObject`].
#[zoom_enum]
pub enum TicketRoleType {
    /// `normal`: A ticket without a special role.
    Normal,
    /// `alternative_host`: A ticket for an alternative host.
    AlternativeHost,
    /// `panelist`: A ticket for a panelist.
    Panelist,
    /// `bind_meeting`: A ticket bound to a meeting; Zoom does not explain what it entitles to.
    BindMeeting,
    /// `speaker`: A ticket for a speaker.
    Speaker,
    /// `subscription`: A ticket that, by its name, comes with a subscription; Zoom does not explain which.
    Subscription,
    /// `sponsor`: A ticket for a sponsor.
    Sponsor,
    /// `interpreter`: A ticket for an interpreter.
    Interpreter,
    /// `host`: A ticket for the host.
    Host,
    /// `moderator`: A ticket for a moderator.
    Moderator,
    /// `expo_booth_owner`: A ticket for someone who owns a booth in the online expo.
    ExpoBoothOwner,
    /// `attendee_without_order`: A ticket for someone who attends without having ordered.
    AttendeeWithoutOrder,
    /// `company_zoom_room`: A ticket for a Zoom Room of the company.
    CompanyZoomRoom,
    /// `moderator_allhost`: A ticket for a moderator; Zoom does not explain the difference from `moderator`.
    ModeratorAllhost,
    /// `hub_host`: A ticket for a host of the hub, which groups an organizer's events.
    HubHost,
    /// `hub_owner`: A ticket for the owner of the hub, which groups an organizer's events.
    HubOwner,
}

/// How people prove who they are when they register for an event or join it.
///
/// Values of `authentication_method` in [`ZoomEventsTicketUpdatedObject`] and other types.
#[zoom_enum]
pub enum AuthenticationMethod {
    /// `zoom_account`: Signing in with a Zoom account.
    ZoomAccount,
    /// `zoom_account_otp`: Signing in with a Zoom account or with a one-time passcode sent by email.
    ZoomAccountOtp,
    /// `corporate_idp`: Single sign-on (SSO) with the company's identity provider.
    CorporateIdp,
    /// `no_auth`: Authentication is not needed.
    NoAuth,
}

/// A host or co-editor published an event in Zoom Events.
///
/// Needs a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.event_published",
    scopes = [
        "zoom_events_basic:write:admin",
        "zoom_events_basic:write",
        "zoom_events:read:event",
        "zoom_events:read:event:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomEventsEventPublished {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Zoom event.
    #[required(sent)]
    pub object: ZoomEventsEventObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the Zoom event.
///
/// Value of `object` in [`ZoomEventsEventPublished`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomEventsEventObject {
    /// ID of the Zoom Events hub.
    pub hub_id: Option<String>,
    /// ID of the Zoom Events event.
    #[required(sent)]
    pub event_id: Option<String>,
    /// ID of the user who hosts the event.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Name of the Zoom event.
    #[required(sent)]
    pub name: Option<String>,
    /// What the Zoom event is about, in free text.
    pub description: Option<String>,
    /// How the Zoom event is built: a single session, several sessions or a recurring session.
    #[required(sent)]
    pub event_type: Option<EventType>,
    /// State of the Zoom event.
    pub status: Option<ZoomEventsEventStatus>,
    /// Whether people attend virtually, in person or both.
    pub attendance_type: Option<AttendanceType>,
    /// When the event begins, in UTC.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// When the event ends, in UTC.
    #[required(sent)]
    pub end_time: Option<DateTime>,
    /// IANA time zone of the event; `start_time` and `end_time` are nevertheless in UTC.
    #[required(sent)]
    pub timezone: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the Zoom event is built: a single session, several sessions or a recurring session.
///
/// Values of `event_type` in [`ZoomEventsEventObject`] and [`ZoomEventsEventDuplicatedObject`].
#[zoom_enum]
pub enum EventType {
    /// `CONFERENCE`: Event with several sessions.
    #[value("CONFERENCE")]
    Conference,
    /// `SIMPLE_EVENT`: Event with one session.
    #[value("SIMPLE_EVENT")]
    SimpleEvent,
    /// `RECURRING`: Event whose sessions repeat.
    #[value("RECURRING")]
    Recurring,
}

/// State of the Zoom event.
///
/// Values of `status` in [`ZoomEventsEventObject`] and [`ZoomEventsEventDuplicatedObject`].
#[zoom_enum]
pub enum ZoomEventsEventStatus {
    /// `PUBLISHED`: Published already.
    #[value("PUBLISHED")]
    Published,
    /// `DRAFT`: Not published yet.
    #[value("DRAFT")]
    Draft,
    /// `CANCELLED`: The event was called off.
    #[value("CANCELLED")]
    Cancelled,
}

/// A host changed a ticket type of an event in Zoom Events.
///
/// Needs a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.ticket_type_updated",
    scopes = [
        "zoom_events_ticket_types:write:admin",
        "zoom_events_ticket_types:write",
        "zoom_events:read:list_ticket_types",
        "zoom_events:read:list_ticket_types:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomEventsTicketTypeUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the ticket type.
    #[required(sent)]
    pub object: ZoomEventsTicketTypeObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the ticket type.
///
/// Value of `object` in [`ZoomEventsTicketTypeUpdated`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomEventsTicketTypeObject {
    /// ID of the Zoom Events event.
    #[required(sent)]
    pub event_id: Option<String>,
    /// ID of the user who hosts the event.
    #[required(sent)]
    pub host_id: Option<String>,
    /// ID of the ticket type, which decides what the holder can access.
    #[required(sent)]
    pub ticket_type_id: Option<String>,
    /// Name of the ticket type.
    #[required(sent)]
    pub name: Option<String>,
    /// What the ticket type is about, in free text.
    pub description: Option<String>,
    /// Whether people attend virtually, in person or both.
    pub attendance_type: Option<AttendanceType>,
    /// When sales of the ticket type begin, in UTC.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// When sales of the ticket type end, in UTC.
    #[required(sent)]
    pub end_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A host added an exhibitor to an event in Zoom Events.
///
/// Needs a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.exhibitor_created",
    scopes = [
        "zoom_events_exhibitors:write:admin",
        "zoom_events_exhibitors:write",
        "zoom_events:read:exhibitor",
        "zoom_events:read:exhibitor:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomEventsExhibitorCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the exhibitor.
    #[required(sent)]
    pub object: ZoomEventsExhibitorObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the exhibitor.
///
/// Value of `object` in [`ZoomEventsExhibitorCreated`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomEventsExhibitorObject {
    /// ID of the Zoom Events event.
    #[required(sent)]
    pub event_id: Option<String>,
    /// ID of the user who hosts the event.
    #[required(sent)]
    pub host_id: Option<String>,
    /// ID of the exhibitor.
    #[required(sent)]
    pub exhibitor_id: Option<String>,
    /// Name of the exhibitor.
    #[required(sent)]
    pub name: Option<String>,
    /// What the exhibitor offers, in free text.
    pub description: Option<String>,
    /// Whether the exhibitor is a sponsor.
    #[required(sent)]
    pub is_sponsor: Option<bool>,
    /// ID of the sponsor tier; only for sponsors.
    pub tier_id: Option<String>,
    /// Name of the contact person.
    #[required(sent)]
    pub contact_name: Option<String>,
    /// Email address of the contact person.
    #[required(sent)]
    pub contact_email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A host changed an exhibitor of an event in Zoom Events.
///
/// Needs a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.exhibitor_updated",
    scopes = [
        "zoom_events_exhibitors:write:admin",
        "zoom_events_exhibitors:write",
        "zoom_events:read:exhibitor",
        "zoom_events:read:exhibitor:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomEventsExhibitorUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the exhibitor.
    #[required(sent)]
    pub object: ZoomEventsExhibitorObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A host canceled an event in Zoom Events.
///
/// Needs a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.event_cancelled",
    scopes = [
        "zoom_events_basic:write:admin",
        "zoom_events_basic:write",
        "zoom_events:read:event",
        "zoom_events:read:event:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomEventsEventCancelled {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Zoom event.
    #[required(sent)]
    pub object: ZoomEventsEventObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A host duplicated an event in Zoom Events.
///
/// Needs a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.event_duplicated",
    scopes = [
        "zoom_events_basic:write:admin",
        "zoom_events_basic:write",
        "zoom_events:read:event",
        "zoom_events:read:event:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomEventsEventDuplicated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the new Zoom event, which is a copy of another.
    #[required(sent)]
    pub object: ZoomEventsEventDuplicatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the new Zoom event, with the ID of the one it was copied from.
///
/// Value of `object` in [`ZoomEventsEventDuplicated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomEventsEventDuplicatedObject {
    /// ID of the Zoom Events hub.
    pub hub_id: Option<String>,
    /// ID of the new Zoom event, the copy.
    #[required(sent)]
    pub event_id: Option<String>,
    /// ID of the event that was copied.
    pub source_event_id: Option<String>,
    /// ID of the user who hosts the event.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Name of the Zoom event.
    #[required(sent)]
    pub name: Option<String>,
    /// What the Zoom event is about, in free text.
    pub description: Option<String>,
    /// How the Zoom event is built: a single session, several sessions or a recurring session.
    #[required(sent)]
    pub event_type: Option<EventType>,
    /// State of the Zoom event.
    pub status: Option<ZoomEventsEventStatus>,
    /// Whether people attend virtually, in person or both.
    pub attendance_type: Option<AttendanceType>,
    /// When the event begins, in UTC.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// When the event ends, in UTC.
    #[required(sent)]
    pub end_time: Option<DateTime>,
    /// IANA time zone of the event; `start_time` and `end_time` are nevertheless in UTC.
    #[required(sent)]
    pub timezone: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A host ended a session of an event in Zoom Events.
///
/// Needs a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.session_ended",
    scopes = [
        "zoom_events_sessions:read:admin",
        "zoom_events_sessions:read",
        "zoom_events:read:session",
        "zoom_events:read:session:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomEventsSessionEnded {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the session.
    #[required(sent)]
    pub object: ZoomEventsSessionEndedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the session.
///
/// Value of `object` in [`ZoomEventsSessionEnded`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomEventsSessionEndedObject {
    /// ID of the Zoom Events event.
    #[required(sent)]
    pub event_id: Option<String>,
    /// ID of the user who hosts the event.
    #[required(sent)]
    pub host_id: Option<String>,
    /// ID of the event session.
    #[required(sent)]
    pub session_id: Option<String>,
    /// Name of the session.
    #[required(sent)]
    pub name: Option<String>,
    /// Whether the session is a meeting or a webinar.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<ZoomEventsSessionType>,
    /// When the session began, in UTC.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// When the session ended, in UTC.
    #[required(sent)]
    pub end_time: Option<DateTime>,
    /// IANA time zone of the session; `start_time` and `end_time` are nevertheless in UTC.
    #[required(sent)]
    pub timezone: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A person registered for a video on-demand channel in Zoom Events.
///
/// Needs a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.vod_registration_created",
    scopes = [
        "zoom_events_vod_registration:read",
        "zoom_events_vod_registration:read:admin",
        "zoom_events:read:vod_registrations",
        "zoom_events:read:vod_registrations:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomEventsVodRegistrationCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the registration.
    #[required(sent)]
    pub object: ZoomEventsVodRegistrationCreatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the registration.
///
/// Value of `object` in [`ZoomEventsVodRegistrationCreated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomEventsVodRegistrationCreatedObject {
    /// ID of the video-on-demand (VOD) channel.
    #[required(sent)]
    pub channel_id: Option<String>,
    /// ID of the Zoom Events hub.
    #[required(sent)]
    pub hub_id: Option<String>,
    /// ID of the user who created the channel.
    #[required(sent)]
    pub host_id: Option<String>,
    /// ID of the registration.
    #[required(sent)]
    pub registration_id: Option<String>,
    /// Email address of the registrant.
    #[required(sent)]
    pub email: Option<String>,
    /// When the person registered, in UTC.
    pub registration_date: Option<DateTime>,
    /// How the registrant proves who they are before getting into the channel.
    pub authentication_method: Option<VodRegistrationAuthenticationMethod>,
    /// Personal link with which the registrant gets into the channel.
    pub join_link: Option<String>,
    /// First name of the registrant.
    pub first_name: Option<String>,
    /// Last name of the registrant.
    pub last_name: Option<String>,
    /// Postal address of the registrant.
    pub address: Option<String>,
    /// City of the registrant's address.
    pub city: Option<String>,
    /// State or province of the registrant's address.
    pub state: Option<String>,
    /// Postal code of the registrant's address, such as a ZIP code.
    pub zip: Option<String>,
    /// ISO 3166-1 alpha-2 code of the registrant's country.
    pub country: Option<String>,
    /// Phone number of the registrant.
    pub phone: Option<String>,
    /// Industry in which the registrant works.
    pub industry: Option<String>,
    /// Job title of the person.
    pub job_title: Option<String>,
    /// Organization to which the registrant belongs.
    pub organization: Option<String>,
    /// How many employees the registrant's organization has.
    pub organization_size: Option<String>,
    /// Questions and comments of the registrant.
    pub comments: Option<String>,
    /// Custom questions of the registration form, each with the registrant's answer. At most 100 items.
    pub custom_questions: Option<Vec<CustomQuestion>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How people prove who they are before they get into a video-on-demand channel.
///
/// Values of `authentication_method` in [`ZoomEventsVodRegistrationCreatedObject`].
#[zoom_enum]
pub enum VodRegistrationAuthenticationMethod {
    /// `zoom_account`: Signing in with a Zoom account.
    ZoomAccount,
    /// `email_opt`: Registration confirmed with a one-time passcode (OTP) sent by email.
    EmailOpt,
    /// `no_auth`: Authentication is not needed.
    NoAuth,
}

/// Custom question of a registration form, with the registrant's response.
///
/// Element of `custom_questions` in [`ZoomEventsVodRegistrationCreatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomQuestion {
    /// Text of the question.
    pub title: Option<String>,
    /// Response of the registrant to the question.
    pub answer: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A host changed a speaker of an event in Zoom Events.
///
/// Needs a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.speaker_updated",
    scopes = [
        "zoom_events_speakers:write:admin",
        "zoom_events_speakers:write",
        "zoom_events:read:speaker",
        "zoom_events:read:speaker:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomEventsSpeakerUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the speaker.
    #[required(sent)]
    pub object: ZoomEventsSpeakerObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the speaker.
///
/// Value of `object` in [`ZoomEventsSpeakerUpdated`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomEventsSpeakerObject {
    /// ID of the Zoom Events event.
    #[required(sent)]
    pub event_id: Option<String>,
    /// ID of the user who hosts the event.
    #[required(sent)]
    pub host_id: Option<String>,
    /// ID of the person who speaks at the event.
    #[required(sent)]
    pub speaker_id: Option<String>,
    /// Name of the speaker.
    #[required(sent)]
    pub name: Option<String>,
    /// Email address of the speaker.
    pub email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A host or registrant canceled a registration for an event in Zoom Events.
///
/// Needs a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.ticket_deleted",
    scopes = [
        "zoom_events_tickets:write:admin",
        "zoom_events_tickets:write",
        "zoom_events:read:ticket",
        "zoom_events:read:ticket:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomEventsTicketDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the ticket.
    #[required(sent)]
    pub object: ZoomEventsTicketDeletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the ticket.
///
/// Value of `object` in [`ZoomEventsTicketDeleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomEventsTicketDeletedObject {
    /// ID of the Zoom Events event.
    #[required(sent)]
    pub event_id: Option<String>,
    /// ID of the user who hosts the event.
    #[required(sent)]
    pub host_id: Option<String>,
    /// ID of the ticket, issued at registration.
    #[required(sent)]
    pub ticket_id: Option<String>,
    /// ID of the ticket type, which decides what the holder can access.
    pub ticket_type_id: Option<String>,
    /// ID of the ticket in a system outside Zoom.
    pub external_ticket_id: Option<String>,
    /// Email address of the registrant.
    #[required(sent)]
    pub email: Option<String>,
    /// Role to which the ticket entitles, such as speaker or panelist.
    pub ticket_role_type: Option<ZoomEventsTicketRoleType>,
    /// How the registrant proves who they are when registering for the event or joining it.
    pub authentication_method: Option<AuthenticationMethod>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Role to which the ticket entitles, such as speaker or panelist.
///
/// Values of `ticket_role_type` in [`ZoomEventsTicketDeletedObject`] and [`ZoomEventsTicketCreatedObject`].
#[zoom_enum]
pub enum ZoomEventsTicketRoleType {
    /// `normal`: A ticket without a special role.
    Normal,
    /// `alternative_host`: A ticket for an alternative host.
    AlternativeHost,
    /// `panelist`: A ticket for a panelist.
    Panelist,
    /// `bind_meeting`: A ticket bound to a meeting; Zoom does not explain what it entitles to.
    BindMeeting,
    /// `speaker`: A ticket for a speaker.
    Speaker,
    /// `subscription`: A ticket that, by its name, comes with a subscription; Zoom does not explain which.
    Subscription,
    /// `sponsor`: A ticket for a sponsor.
    Sponsor,
    /// `interpreter`: A ticket for an interpreter.
    Interpreter,
    /// `host`: A ticket for the host.
    Host,
    /// `moderator`: A ticket for a moderator.
    Moderator,
    /// `expo_booth_owner`: A ticket for whoever owns a booth at the expo.
    ExpoBoothOwner,
    /// `attendee_without_order`: A ticket for someone who attends without having ordered.
    AttendeeWithoutOrder,
    /// `pre_registration`: A ticket for someone who was registered in advance.
    PreRegistration,
    /// `company_zoom_room`: A ticket for a Zoom Room of the company.
    CompanyZoomRoom,
    /// `moderator_allhost`: A ticket for a moderator; Zoom does not explain the difference from `moderator`.
    ModeratorAllhost,
    /// `hub_host`: A ticket for a host of the hub, the place that groups an organizer's events.
    HubHost,
    /// `hub_owner`: A ticket for the owner of the hub, the place that groups an organizer's events.
    HubOwner,
}

/// A host removed a speaker from an event in Zoom Events.
///
/// Needs a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.speaker_deleted",
    scopes = [
        "zoom_events_speakers:write:admin",
        "zoom_events_speakers:write",
        "zoom_events:read:speaker",
        "zoom_events:read:speaker:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomEventsSpeakerDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the speaker.
    #[required(sent)]
    pub object: ZoomEventsSpeakerObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A host deleted a ticket type of an event in Zoom Events.
///
/// Needs a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.ticket_type_deleted",
    scopes = [
        "zoom_events_ticket_types:write:admin",
        "zoom_events_ticket_types:write",
        "zoom_events:read:list_ticket_types",
        "zoom_events:read:list_ticket_types:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomEventsTicketTypeDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the ticket type.
    #[required(sent)]
    pub object: ZoomEventsTicketTypeObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A host or co-editor changed a session of an event in Zoom Events.
///
/// Needs a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.session_updated",
    scopes = [
        "zoom_events_sessions:write:admin",
        "zoom_events_sessions:write",
        "zoom_events:read:session",
        "zoom_events:read:session:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomEventsSessionUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the session.
    #[required(sent)]
    pub object: ZoomEventsSessionObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A host or co-editor added a session to an event in Zoom Events.
///
/// Needs a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.session_created",
    scopes = [
        "zoom_events_sessions:write:admin",
        "zoom_events_sessions:write",
        "zoom_events:read:session",
        "zoom_events:read:session:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomEventsSessionCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the session.
    #[required(sent)]
    pub object: ZoomEventsSessionObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A host added a ticket type to an event in Zoom Events.
///
/// Needs a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.ticket_type_created",
    scopes = [
        "zoom_events_ticket_types:write:admin",
        "zoom_events_ticket_types:write",
        "zoom_events:read:list_ticket_types",
        "zoom_events:read:list_ticket_types:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomEventsTicketTypeCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the ticket type.
    #[required(sent)]
    pub object: ZoomEventsTicketTypeObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A host or co-editor changed an event in Zoom Events.
///
/// Needs a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.event_updated",
    scopes = [
        "zoom_events_basic:write:admin",
        "zoom_events_basic:write",
        "zoom_events:read:event",
        "zoom_events:read:event:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomEventsEventUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Zoom event.
    #[required(sent)]
    pub object: ZoomEventsEventObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A host added a speaker to an event in Zoom Events.
///
/// Needs a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.speaker_created",
    scopes = [
        "zoom_events_speakers:write:admin",
        "zoom_events_speakers:write",
        "zoom_events:read:speaker",
        "zoom_events:read:speaker:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomEventsSpeakerCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the speaker.
    #[required(sent)]
    pub object: ZoomEventsSpeakerObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A person registered, or was registered by a host, for an event in Zoom Events.
///
/// Needs a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.ticket_created",
    scopes = [
        "zoom_events_tickets:write:admin",
        "zoom_events_tickets:write",
        "zoom_events:read:ticket",
        "zoom_events:read:ticket:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomEventsTicketCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the ticket.
    #[required(sent)]
    pub object: ZoomEventsTicketCreatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the ticket.
///
/// Value of `object` in [`ZoomEventsTicketCreated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomEventsTicketCreatedObject {
    /// ID of the Zoom Events event.
    #[required(sent)]
    pub event_id: Option<String>,
    /// ID of the ticket, issued at registration.
    #[required(sent)]
    pub ticket_id: Option<String>,
    /// ID of the user who hosts the event.
    #[required(sent)]
    pub host_id: Option<String>,
    /// ID of the ticket type, which decides what the holder can access.
    pub ticket_type_id: Option<String>,
    /// ID of the ticket in a system outside Zoom.
    pub external_ticket_id: Option<String>,
    /// Email address of the registrant.
    #[required(sent)]
    pub email: Option<String>,
    /// Role to which the ticket entitles, such as speaker or panelist.
    pub ticket_role_type: Option<ZoomEventsTicketRoleType>,
    /// How the registrant proves who they are when registering for the event or joining it.
    pub authentication_method: Option<AuthenticationMethod>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A host removed an exhibitor from an event in Zoom Events.
///
/// Needs a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_event(
    "zoom_events.exhibitor_deleted",
    scopes = [
        "zoom_events_exhibitors:write:admin",
        "zoom_events_exhibitors:write",
        "zoom_events:read:exhibitor",
        "zoom_events:read:exhibitor:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomEventsExhibitorDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the exhibitor.
    #[required(sent)]
    pub object: ZoomEventsExhibitorObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
