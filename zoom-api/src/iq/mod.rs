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

operations! {
    GetIqIndicatorsSettings,
    GetIndicatorsSettings,
    ListIqConversations,
    AddConversationByFileIdDownloadUrl,
    GetIqConversationInformation,
    DeleteIqConversationByConversationId,
    GetIqConversationComments,
    AddIqNewCommentsToConversation,
    UpdateIqConversationComment,
    DeleteIqConversationComment,
    GetIqConversationContentAnalysis,
    GetIqConversationInteractions,
    GetIqConversationScorecards,
    UpdateConversationHost,
    UploadIqFile,
    UploadIqMultipartFile,
    InitiateIqCompleteMultipartUpload,
    AddConversationByMeetingRecordUrlMeetingUuid,
    GetIqUserPlaylist,
    ListConversations,
    AddConversation,
    GetConversationInformation,
    DeleteConversationByConversationId,
    GetConversationComments,
    AddNewCommentsToConversation,
    UpdateConversationComment,
    DeleteConversationComment,
    GetConversationContentAnalysis,
    GetConversationInteractions,
    GetConversationScorecards,
    UpdateConversationHostId,
    UploadZraIqFile,
    UploadZraIqMultipartFile,
    InitiateCompleteMultipartUpload,
    AddUserConversation,
    GetUserPlaylist,
    ListIqDeals,
    GetIqDealInformation,
    GetIqDealActivities,
    DeleteIqActivityFromDeal,
    ListDeals,
    GetDealInformation,
    GetDealActivities,
    DeleteActivityFromDeal,
    ListScheduledMeetings,
    ListIqAccountTeams,
    CreateTeam,
    ListUnassignedTeamUsers,
    GetTeamDetail,
    UpdateTeamName,
    DeleteTeam,
    GrantAdditionalAccessToCurrentTeam,
    RemoveAdditionalAccessFromCurrentTeam,
    GrantAdditionalAccessToTargetTeams,
    RemoveAdditionalAccessFromTargetTeams,
    MoveTeamToNewParent,
    ListTeamManagers,
    AssignTeamManagers,
    UnassignTeamManagers,
    ListTeamMembers,
    AssignTeamMembers,
    UnassignTeamMembers,
    ListAccountTeams,
}
