//! Iq: 63 operations.

mod accounts;
mod conversations_iq;
mod conversations_zra;
mod deals;
mod schedule_meetings;
mod teams;
mod types;

pub use self::{
    accounts::*, conversations_iq::*, conversations_zra::*, deals::*, schedule_meetings::*, teams::*, types::*,
};

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    GetIqIndicatorsSettings::OPERATION,
    GetIndicatorsSettings::OPERATION,
    ListIqConversations::OPERATION,
    AddConversationByFileIdDownloadUrl::OPERATION,
    GetIqConversationInformation::OPERATION,
    DeleteIqConversationByConversationId::OPERATION,
    GetIqConversationComments::OPERATION,
    AddIqNewCommentsToConversation::OPERATION,
    UpdateIqConversationComment::OPERATION,
    DeleteIqConversationComment::OPERATION,
    GetIqConversationContentAnalysis::OPERATION,
    GetIqConversationInteractions::OPERATION,
    GetIqConversationScorecards::OPERATION,
    UpdateConversationHost::OPERATION,
    UploadIqFile::OPERATION,
    UploadIqMultipartFile::OPERATION,
    InitiateIqCompleteMultipartUpload::OPERATION,
    AddConversationByMeetingRecordUrlMeetingUuid::OPERATION,
    GetIqUserPlaylist::OPERATION,
    ListConversations::OPERATION,
    AddConversation::OPERATION,
    GetConversationInformation::OPERATION,
    DeleteConversationByConversationId::OPERATION,
    GetConversationComments::OPERATION,
    AddNewCommentsToConversation::OPERATION,
    UpdateConversationComment::OPERATION,
    DeleteConversationComment::OPERATION,
    GetConversationContentAnalysis::OPERATION,
    GetConversationInteractions::OPERATION,
    GetConversationScorecards::OPERATION,
    UpdateConversationHostId::OPERATION,
    UploadZraIqFile::OPERATION,
    UploadZraIqMultipartFile::OPERATION,
    InitiateCompleteMultipartUpload::OPERATION,
    AddUserConversation::OPERATION,
    GetUserPlaylist::OPERATION,
    ListIqDeals::OPERATION,
    GetIqDealInformation::OPERATION,
    GetIqDealActivities::OPERATION,
    DeleteIqActivityFromDeal::OPERATION,
    ListDeals::OPERATION,
    GetDealInformation::OPERATION,
    GetDealActivities::OPERATION,
    DeleteActivityFromDeal::OPERATION,
    ListScheduledMeetings::OPERATION,
    ListIqAccountTeams::OPERATION,
    CreateTeam::OPERATION,
    ListUnassignedTeamUsers::OPERATION,
    GetTeamDetail::OPERATION,
    UpdateTeamName::OPERATION,
    DeleteTeam::OPERATION,
    GrantAdditionalAccessToCurrentTeam::OPERATION,
    RemoveAdditionalAccessFromCurrentTeam::OPERATION,
    GrantAdditionalAccessToTargetTeams::OPERATION,
    RemoveAdditionalAccessFromTargetTeams::OPERATION,
    MoveTeamToNewParent::OPERATION,
    ListTeamManagers::OPERATION,
    AssignTeamManagers::OPERATION,
    UnassignTeamManagers::OPERATION,
    ListTeamMembers::OPERATION,
    AssignTeamMembers::OPERATION,
    UnassignTeamMembers::OPERATION,
    ListAccountTeams::OPERATION,
];
