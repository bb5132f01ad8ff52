//! Accounts of a master account's sub-accounts: 48 operations.
//!
//! Types that the account's own operations have too are theirs.

mod dashboards;
mod information_barriers;
mod managed_accounts;
mod roles;
mod survey_management;

pub use self::{dashboards::*, information_barriers::*, managed_accounts::*, roles::*, survey_management::*};

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    ListSubaccounts::OPERATION,
    CreateSubAccount::OPERATION,
    GetSubAccountDetails::OPERATION,
    DisassociateSubAccount::OPERATION,
    UpdateOptions::OPERATION,
    GetChatMetrics::OPERATION,
    ListZoomMeetingsClientFeedback::OPERATION,
    GetZoomMeetingsClientFeedback::OPERATION,
    ListClientMeetingSatisfaction::OPERATION,
    ListClientVersions::OPERATION,
    GetCrcPortUsage::OPERATION,
    GetTop25ZoomRoomsWithIssues::OPERATION,
    GetIssuesOfZoomRooms::OPERATION,
    ListMeetings::OPERATION,
    GetMeetingDetails::OPERATION,
    ListMeetingParticipants::OPERATION,
    ListMeetingParticipantsQo::OPERATION,
    GetPostMeetingFeedback::OPERATION,
    GetMeetingSharingRecordingDetails::OPERATION,
    GetMeetingParticipantQo::OPERATION,
    GetMeetingQualityScores::OPERATION,
    ListWebinars::OPERATION,
    GetWebinarDetails::OPERATION,
    GetWebinarParticipants::OPERATION,
    ListWebinarParticipantQo::OPERATION,
    GetPostWebinarFeedback::OPERATION,
    GetWebinarSharingRecordingDetails::OPERATION,
    GetWebinarParticipantQo::OPERATION,
    ListZoomRooms::OPERATION,
    GetTop25IssuesOfZoomRooms::OPERATION,
    GetZoomRoomsDetails::OPERATION,
    ListInformationBarrierPolicies::OPERATION,
    CreateInformationBarrierPolicy::OPERATION,
    GetInformationBarrierPolicyById::OPERATION,
    UpdateInformationBarriersPolicy::OPERATION,
    RemoveInformationBarrierPolicy::OPERATION,
    ListRoles::OPERATION,
    CreateRole::OPERATION,
    GetRoleInformation::OPERATION,
    UpdateRoleInformation::OPERATION,
    DeleteRole::OPERATION,
    ListMembersInRole::OPERATION,
    AssignRole::OPERATION,
    UnassignRole::OPERATION,
    GetSurveys::OPERATION,
    GetSurveyInfo::OPERATION,
    GetSurveyAnswers::OPERATION,
    GetSurveyInstances::OPERATION,
];
