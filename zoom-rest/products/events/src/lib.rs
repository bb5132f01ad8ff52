//! The Zoom Events API: 90 operations.
//!
//! This crate is `zoom_rest::events`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `events`.

/// Lists the descriptions of the named operations.
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
mod videos;

#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use self::{
    attendee_actions::*, co_editors::*, emails::*, event::*, event_access::*, exhibitors::*, files::*, hubs::*,
    registrants::*, reports::*, sessions::*, sessions_interpreters::*, sessions_join_token::*, sessions_livestream::*,
    sessions_polls::*, sessions_reservations::*, speakers::*, ticket_types::*, tickets::*, types::*,
    video_on_demand::*, video_on_demand_registrations::*, videos::*,
};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
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
            UpdateExhibitor
            DeleteExhibitor
            ListSponsorTiers
            UploadEventsFile
            UploadEventsMultipartFiles
            InitiateOrCompleteUpload
            ListHubs
            ListHubHosts
            CreateHubHost
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
            ListEventRegistrationQuestions
            UpdateEventRegistrationQuestions
            ListTicketTypes
            CreateEventTicketType
            UpdateTicketType
            DeleteTicketType
            ListTicketTypeRegistrationQuestions
            UpdateTicketTypeRegistrationQuestions
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
            GetVideoMetadata
            UpdateVideoMetadata
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
