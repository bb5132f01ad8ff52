//! Events: 88 operations.

mod attendee_actions;
mod co_editors;
mod emails;
mod event;
mod event_access;
mod exhibitors;
mod files;
mod hubs;
mod registrants;
mod reports;
mod sessions;
mod sessions_interpreters;
mod sessions_join_token;
mod sessions_livestream;
mod sessions_polls;
mod sessions_reservations;
mod speakers;
mod ticket_types;
mod tickets;
mod types;
mod video_on_demand;
mod video_on_demand_registrations;

pub use self::{
    attendee_actions::*, co_editors::*, emails::*, event::*, event_access::*, exhibitors::*, files::*, hubs::*,
    registrants::*, reports::*, sessions::*, sessions_interpreters::*, sessions_join_token::*, sessions_livestream::*,
    sessions_polls::*, sessions_reservations::*, speakers::*, ticket_types::*, tickets::*, types::*,
    video_on_demand::*, video_on_demand_registrations::*,
};

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    ListEventAttendeeActions::OPERATION,
    UpdateEventAttendeeActions::OPERATION,
    ListSessionAttendeeActions::OPERATION,
    UpdateSessionAttendeeActions::OPERATION,
    ListCoeditors::OPERATION,
    AddOrRemoveEventCoEditors::OPERATION,
    ListEventEmailTypes::OPERATION,
    ListEventEmailsSentStatus::OPERATION,
    ListEventAccessLinks::OPERATION,
    CreateEventAccessLink::OPERATION,
    GetEventAccessLink::OPERATION,
    UpdateEventAccess::OPERATION,
    DeleteEventAccessLink::OPERATION,
    ListEvents::OPERATION,
    CreateEvent::OPERATION,
    GetEvent::OPERATION,
    UpdateEvent::OPERATION,
    DeleteEvent::OPERATION,
    CreateEventActions::OPERATION,
    ListExhibitors::OPERATION,
    CreateExhibitor::OPERATION,
    GetExhibitor::OPERATION,
    UpdateExhibitorForEvent::OPERATION,
    DeleteExhibitor::OPERATION,
    ListSponsorTiers::OPERATION,
    UploadEventsFile::OPERATION,
    UploadEventsMultipartFiles::OPERATION,
    InitiateCompleteMultipartFileUpload::OPERATION,
    ListHubs::OPERATION,
    ListHubHosts::OPERATION,
    CreateNewHubHost::OPERATION,
    RemoveHubHost::OPERATION,
    ListHubVideos::OPERATION,
    ListRegistrants::OPERATION,
    ListSessionAttendees::OPERATION,
    GetChatTranscriptsReport::OPERATION,
    GetCustomReport::OPERATION,
    GetEventAttendanceLiveLobbyReport::OPERATION,
    GetSessionAttendanceReport::OPERATION,
    GetEventSurveyReport::OPERATION,
    GetEventRegistrationsReport::OPERATION,
    GetVodChannelRegistrationReport::OPERATION,
    ListSessions::OPERATION,
    CreateSession::OPERATION,
    GetSessionInformation::OPERATION,
    UpdateSession::OPERATION,
    DeleteSession::OPERATION,
    ListSessionInterpreters::OPERATION,
    CreateOrUpdateSessionInterpreters::OPERATION,
    GetSessionJoinToken::OPERATION,
    GetSessionLivestreamConfiguration::OPERATION,
    UpdateSessionLivestreamConfiguration::OPERATION,
    ListSessionPolls::OPERATION,
    CreateOrUpdateSessionPolls::OPERATION,
    ListSessionReservations::OPERATION,
    AddSessionReservations::OPERATION,
    DeleteSessionReservations::OPERATION,
    ListSpeakers::OPERATION,
    CreateSpeaker::OPERATION,
    GetSpeaker::OPERATION,
    UpdateSpeaker::OPERATION,
    DeleteSpeaker::OPERATION,
    ListRegistrationQuestionsForEvent::OPERATION,
    UpdateRegistrationQuestionsForEvent::OPERATION,
    ListTicketTypes::OPERATION,
    CreateEventTicketType::OPERATION,
    UpdateTicketTypeForEvent::OPERATION,
    DeleteTicketType::OPERATION,
    ListRegistrationQuestionsForTicketType::OPERATION,
    UpdateRegistrationQuestionsForTicketType::OPERATION,
    ListTickets::OPERATION,
    CreateTickets::OPERATION,
    GetTicket::OPERATION,
    UpdateTicket::OPERATION,
    DeleteTicket::OPERATION,
    ListChannels::OPERATION,
    CreateVodChannel::OPERATION,
    GetVodChannelDetails::OPERATION,
    UpdateVodChannel::OPERATION,
    DeleteVodChannel::OPERATION,
    CreateVodChannelActions::OPERATION,
    ListVodChannelVideos::OPERATION,
    AddVodChannelVideos::OPERATION,
    DeleteVodChannelVideo::OPERATION,
    GetVodRegistrationQuestions::OPERATION,
    UpdateVodChannelRegistrationQuestions::OPERATION,
    ListVodRegistration::OPERATION,
    CreateVodChannelRegistration::OPERATION,
];
