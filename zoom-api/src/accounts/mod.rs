//! Accounts: 59 operations.

mod dashboards_chat;
mod dashboards_client;
mod dashboards_client_versions;
mod dashboards_crc;
mod dashboards_issues;
mod dashboards_meetings;
mod dashboards_quality;
mod dashboards_webinars;
mod dashboards_zoomrooms;
mod data_requests;
mod information_barriers;
mod managed_accounts_lock_settings;
mod managed_accounts_managed_domains;
mod managed_accounts_owner;
mod managed_accounts_settings;
mod managed_accounts_trusted_domains;
mod roles;
mod survey_management;
mod types;

#[cfg(feature = "master-account")]
pub mod master;

pub use self::{
    dashboards_chat::*, dashboards_client::*, dashboards_client_versions::*, dashboards_crc::*, dashboards_issues::*,
    dashboards_meetings::*, dashboards_quality::*, dashboards_webinars::*, dashboards_zoomrooms::*, data_requests::*,
    information_barriers::*, managed_accounts_lock_settings::*, managed_accounts_managed_domains::*,
    managed_accounts_owner::*, managed_accounts_settings::*, managed_accounts_trusted_domains::*, roles::*,
    survey_management::*, types::*,
};

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    GetLockedSettings::OPERATION,
    UpdateLockedSettings::OPERATION,
    GetAccountManagedDomains::OPERATION,
    UpdateAccountOwner::OPERATION,
    GetAccountSettings::OPERATION,
    UpdateAccountSettings::OPERATION,
    GetAccountWebinarRegistrationSettings::OPERATION,
    UpdateAccountWebinarRegistrationSettings::OPERATION,
    UploadVirtualBackgroundFiles::OPERATION,
    DeleteVirtualBackgroundFiles::OPERATION,
    GetAccountTrustedDomains::OPERATION,
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
    GetDownloadLinkForDataAccessRequestFile::OPERATION,
    ListDataRequestHistory::OPERATION,
    CreateDataExportDeletionRequest::OPERATION,
    ListDownloadableFilesForExportDataRequest::OPERATION,
    CancelDataDeletionRequest::OPERATION,
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
