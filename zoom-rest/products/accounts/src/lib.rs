//! The Zoom Accounts API: 59 operations.
//!
//! This crate is `zoom_rest::accounts`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `accounts`.

/// Lists the descriptions of the named operations.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

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

#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use self::{
    dashboards_chat::*, dashboards_client::*, dashboards_client_versions::*, dashboards_crc::*, dashboards_issues::*,
    dashboards_meetings::*, dashboards_quality::*, dashboards_webinars::*, dashboards_zoomrooms::*, data_requests::*,
    information_barriers::*, managed_accounts_lock_settings::*, managed_accounts_managed_domains::*,
    managed_accounts_owner::*, managed_accounts_settings::*, managed_accounts_trusted_domains::*, roles::*,
    survey_management::*, types::*,
};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
            GetLockedSettings
            UpdateLockedSettings
            GetAccountManagedDomains
            UpdateAccountOwner
            GetAccountSettings
            UpdateAccountSettings
            GetAccountWebinarRegistrationSettings
            UpdateAccountWebinarRegistrationSettings
            UploadVirtualBackgroundFiles
            DeleteVirtualBackgroundFiles
            GetAccountTrustedDomains
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
            GetDataAccessRequestFileLink
            ListDataRequestHistory
            CreateDataExportDeletionRequest
            ListExportDataRequestFiles
            CancelDataDeletionRequest
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
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
