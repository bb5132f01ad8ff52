//! The Zoom Accounts API for a master account's sub-accounts: 48 operations.
//!
//! Types that the account's own operations also use are in the parent module.

mod dashboards_chat;
mod dashboards_client;
mod dashboards_client_versions;
mod dashboards_crc;
mod dashboards_issues;
mod dashboards_meetings;
mod dashboards_quality;
mod dashboards_webinars;
mod dashboards_zoomrooms;
mod information_barriers;
mod managed_accounts;
mod roles;
mod survey_management;

pub use self::{
    dashboards_chat::*, dashboards_client::*, dashboards_client_versions::*, dashboards_crc::*, dashboards_issues::*,
    dashboards_meetings::*, dashboards_quality::*, dashboards_webinars::*, dashboards_zoomrooms::*,
    information_barriers::*, managed_accounts::*, roles::*, survey_management::*,
};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! master_operations {
    ($callback:ident) => {
        $callback! {
            ListSubaccounts
            CreateSubAccount
            GetSubAccountDetails
            DisassociateSubAccount
            UpdateOptions
            GetChatMetrics
            ListZoomMeetingsClientFeedback
            GetZoomMeetingsClientFeedback
            ListClientMeetingSatisfaction
            ListClientVersions
            GetCrcPortUsage
            GetTop25ZoomRoomsWithIssues
            GetZoomRoomIssues
            ListMeetings
            GetMeetingDetails
            ListMeetingParticipants
            ListMeetingParticipantsQos
            GetPostMeetingFeedback
            GetMeetingSharingRecordingDetails
            GetMeetingParticipantQos
            GetMeetingQualityScores
            ListWebinars
            GetWebinarDetails
            GetWebinarParticipants
            ListWebinarParticipantQos
            GetPostWebinarFeedback
            GetWebinarSharingRecordingDetails
            GetWebinarParticipantQos
            ListZoomRooms
            GetTop25ZoomRoomIssues
            GetZoomRoomsDetails
            ListInformationBarrierPolicies
            CreateInformationBarrierPolicy
            GetInformationBarrierPolicy
            UpdateInformationBarriersPolicy
            RemoveInformationBarrierPolicy
            ListRoles
            CreateRole
            GetRoleInformation
            UpdateRoleInformation
            DeleteRole
            ListRoleMembers
            AssignRole
            UnassignRole
            GetSurveys
            GetSurveyInfo
            GetSurveyAnswers
            GetSurveyInstances
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = master_operations!(listed);
