//! Events: 88 operations. This is `zoom_api::events`: depend on `zoom-api`.

/// The operations of these names.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

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

/// Gives a macro the names of the operations: zoom-api's sandbox asks their types for answers.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($given:ident) => {
        $given! {
            ListEventAttendeeActions
            UpdateEventAttendeeActions
            ListSessionAttendeeActions
            UpdateSessionAttendeeActions
            ListCoeditors
            AddOrRemoveEventCoEditors
            ListEventEmailTypes
            ListEventEmailsSentStatus
            ListEventAccessLinks
            CreateEventAccessLink
            GetEventAccessLink
            UpdateEventAccess
            DeleteEventAccessLink
            ListEvents
            CreateEvent
            GetEvent
            UpdateEvent
            DeleteEvent
            CreateEventActions
            ListExhibitors
            CreateExhibitor
            GetExhibitor
            UpdateExhibitorForEvent
            DeleteExhibitor
            ListSponsorTiers
            UploadEventsFile
            UploadEventsMultipartFiles
            InitiateCompleteMultipartFileUpload
            ListHubs
            ListHubHosts
            CreateNewHubHost
            RemoveHubHost
            ListHubVideos
            ListRegistrants
            ListSessionAttendees
            GetChatTranscriptsReport
            GetCustomReport
            GetEventAttendanceLiveLobbyReport
            GetSessionAttendanceReport
            GetEventSurveyReport
            GetEventRegistrationsReport
            GetVodChannelRegistrationReport
            ListSessions
            CreateSession
            GetSessionInformation
            UpdateSession
            DeleteSession
            ListSessionInterpreters
            CreateOrUpdateSessionInterpreters
            GetSessionJoinToken
            GetSessionLivestreamConfiguration
            UpdateSessionLivestreamConfiguration
            ListSessionPolls
            CreateOrUpdateSessionPolls
            ListSessionReservations
            AddSessionReservations
            DeleteSessionReservations
            ListSpeakers
            CreateSpeaker
            GetSpeaker
            UpdateSpeaker
            DeleteSpeaker
            ListRegistrationQuestionsForEvent
            UpdateRegistrationQuestionsForEvent
            ListTicketTypes
            CreateEventTicketType
            UpdateTicketTypeForEvent
            DeleteTicketType
            ListRegistrationQuestionsForTicketType
            UpdateRegistrationQuestionsForTicketType
            ListTickets
            CreateTickets
            GetTicket
            UpdateTicket
            DeleteTicket
            ListChannels
            CreateVodChannel
            GetVodChannelDetails
            UpdateVodChannel
            DeleteVodChannel
            CreateVodChannelActions
            ListVodChannelVideos
            AddVodChannelVideos
            DeleteVodChannelVideo
            GetVodRegistrationQuestions
            UpdateVodChannelRegistrationQuestions
            ListVodRegistration
            CreateVodChannelRegistration
        }
    };
}

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
