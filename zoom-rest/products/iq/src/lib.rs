//! The Zoom IQ API: 75 operations.
//!
//! This crate is `zoom_rest::iq`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `iq`.

/// Lists the descriptions of the named operations.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod accounts;
mod conversations_iq;
mod conversations_zra;
mod crm;
mod deals;
mod schedule_meetings;
mod teams;
mod types;

#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use self::{
    accounts::*, conversations_iq::*, conversations_zra::*, crm::*, deals::*, schedule_meetings::*, teams::*, types::*,
};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
            GetIqIndicatorsSettings
            GetIndicatorsSettings
            GetCrmAccounts
            BulkImportCrmAccounts
            GetCrmContacts
            BulkImportCrmContacts
            GetCrmDeals
            BulkImportCrmDeals
            GetCrmLeads
            BulkImportCrmLeads
            GetCrmRegistration
            RegisterCrmConnection
            UnregisterCrmConnection
            GetPollAsyncTaskResult
            ListIqConversations
            AddConversationByFile
            GetIqConversationInformation
            DeleteIqConversation
            GetIqConversationComments
            AddIqConversationComments
            UpdateIqConversationComment
            DeleteIqConversationComment
            GetIqConversationContentAnalysis
            GetIqConversationInteractions
            GetIqConversationScorecards
            UpdateConversationHost
            UploadIqFile
            UploadIqMultipartFile
            InitiateOrCompleteIqUpload
            AddConversationByMeeting
            GetIqUserPlaylist
            ListConversations
            AddConversation
            GetConversationInformation
            DeleteConversation
            GetConversationComments
            AddConversationComments
            UpdateConversationComment
            DeleteConversationComment
            GetConversationContentAnalysis
            GetConversationInteractions
            GetConversationScorecards
            UpdateConversationHostId
            UploadZraIqFile
            UploadZraIqMultipartFile
            InitiateOrCompleteUpload
            AddUserConversation
            GetUserPlaylist
            ListIqDeals
            GetIqDealInformation
            GetIqDealActivities
            DeleteIqDealActivity
            ListDeals
            GetDealInformation
            GetDealActivities
            DeleteDealActivity
            ListScheduledMeetings
            ListIqAccountTeams
            CreateTeam
            ListUnassignedTeamUsers
            GetTeamDetail
            UpdateTeamName
            DeleteTeam
            GrantAdditionalAccessToCurrentTeam
            RemoveAdditionalAccessFromCurrentTeam
            GrantAdditionalAccessToTargetTeams
            RemoveAdditionalAccessFromTargetTeams
            MoveTeam
            ListTeamManagers
            AssignTeamManagers
            UnassignTeamManagers
            ListTeamMembers
            AssignTeamMembers
            UnassignTeamMembers
            ListAccountTeams
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
