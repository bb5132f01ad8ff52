//! The Zoom Meetings API: 184 operations.
//!
//! This crate is `zoom_rest::meetings`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `meetings`.

/// Lists the descriptions of the named operations.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod archiving;
mod cloud_recording_meetings;
mod cloud_recording_users;
mod devices;
mod h323_devices;
mod in_meeting_apps;
mod in_meeting_features;
mod invitation_registration;
mod live_streaming;
mod meeting_live_meetings;
mod meeting_meetings;
mod meeting_past_meetings;
mod meeting_users;
mod pac;
mod polls;
mod reports_activities;
mod reports_billing;
mod reports_cloud_recording;
mod reports_daily;
mod reports_disclaimer;
mod reports_history_meetings;
mod reports_meeting_activities;
mod reports_meetings;
mod reports_operationlogs;
mod reports_remote_support;
mod reports_telephone;
mod reports_upcoming_events;
mod reports_users;
mod reports_webinars;
mod sip_phone;
mod summaries;
mod surveys;
mod templates;
mod tracking_field;
mod tsp;
mod types;
mod webinars_live_webinars;
mod webinars_past_webinars;
mod webinars_users;
mod webinars_webinars;

#[cfg(feature = "master-account")]
pub mod master;

#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use self::{
    archiving::*, cloud_recording_meetings::*, cloud_recording_users::*, devices::*, h323_devices::*,
    in_meeting_apps::*, in_meeting_features::*, invitation_registration::*, live_streaming::*,
    meeting_live_meetings::*, meeting_meetings::*, meeting_past_meetings::*, meeting_users::*, pac::*, polls::*,
    reports_activities::*, reports_billing::*, reports_cloud_recording::*, reports_daily::*, reports_disclaimer::*,
    reports_history_meetings::*, reports_meeting_activities::*, reports_meetings::*, reports_operationlogs::*,
    reports_remote_support::*, reports_telephone::*, reports_upcoming_events::*, reports_users::*, reports_webinars::*,
    sip_phone::*, summaries::*, surveys::*, templates::*, tracking_field::*, tsp::*, types::*,
    webinars_live_webinars::*, webinars_past_webinars::*, webinars_users::*, webinars_webinars::*,
};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
            ListArchivedFiles
            GetArchivedFileStatistics
            UpdateArchivedFileAutoDeleteStatus
            GetMeetingArchiveTokenForLocalArchiving
            GetMeetingArchivedFiles
            DeleteMeetingArchivedFiles
            GetMeetingRecordings
            DeleteMeetingWebinarRecordings
            GetRecordingAnalyticsDetails
            GetRecordingAnalyticsSummary
            ListRecordingRegistrants
            CreateRecordingRegistrant
            GetRegistrationQuestions
            UpdateRecordingRegistrationQuestions
            UpdateMeetingRecordingRegistrantStatus
            GetMeetingRecordingSettings
            UpdateMeetingRecordingSettings
            DeleteRecordingFile
            RecoverSingleRecording
            GetMeetingTranscript
            DeleteMeetingWebinarTranscript
            RecoverMeetingRecordings
            ListAllRecordings
            ListDevices
            AddDevice
            GetZdmGroupInfo
            AssignDeviceToUserCommonarea
            GetZoomPhoneApplianceSettings
            UpgradeZpaFirmwareApp
            DeleteZpaDeviceByVendorMacAddress
            GetZpaVersionInfo
            GetDeviceDetail
            ChangeDevice
            DeleteDevice
            AssignDeviceToGroup
            ChangeDeviceAssociation
            ListH323SipDevices
            CreateH323SipDevice
            UpdateH323SipDevice
            DeleteH323SipDevice
            AddMeetingApp
            DeleteMeetingApp
            UpdateLiveMeetingMessage
            DeleteLiveMeetingMessage
            ControlMeeting
            GetMeetingJoinTokenForLocalRecording
            GetMeetingToken
            BatchRegisterForMeeting
            GetMeetingInvitation
            CreateMeetingInviteLinks
            ListMeetingRegistrants
            AddMeetingRegistrant
            ListMeetingRegistrationQuestions
            UpdateMeetingRegistrationQuestions
            UpdateMeetingRegistrantStatus
            GetMeetingRegistrant
            DeleteMeetingRegistrant
            GetMeetingJoinTokenForLiveStreaming
            GetLivestreamDetails
            UpdateLivestream
            UpdateLivestreamStatus
            UpdateRtmsAppStatus
            GetMeeting
            UpdateMeeting
            DeleteMeeting
            GetMeetingSipUriWithPasscode
            UpdateMeetingStatus
            GetPastMeetingDetails
            ListPastMeetingInstances
            GetPastMeetingParticipants
            ListPastMeetingQuestions
            ListMeetings
            CreateMeeting
            ListUpcomingMeetings
            ListUserPacAccounts
            CreatePolls
            ListMeetingPolls
            CreateMeetingPoll
            GetMeetingPoll
            UpdateMeetingPoll
            DeleteMeetingPoll
            ListPastMeetingPollResults
            GetSignInReport
            GetBillingReports
            GetBillingInvoiceReports
            GetCloudRecordingUsageReport
            GetDailyUsageReport
            GetDisclaimerReport
            ListMeetingAndWebinarHistory
            GetMeetingActivitiesReport
            GetMeetingDetailReports
            GetMeetingParticipantReports
            GetMeetingPollReports
            GetMeetingQaReport
            GetMeetingSurveyReport
            GetOperationLogsReport
            GetRemoteSupportReport
            GetTelephoneReports
            GetUpcomingEventsReport
            GetActiveInactiveHostReports
            GetMeetingReports
            GetWebinarDetailReports
            GetWebinarParticipantReports
            GetWebinarPollReports
            GetWebinarQaReport
            GetWebinarSurveyReport
            ListSipPhones
            EnableSipPhone
            UpdateSipPhone
            DeleteSipPhone
            ListAccountMeetingWebinarSummaries
            GetMeetingWebinarSummary
            DeleteMeetingWebinarSummary
            GetMeetingSurvey
            UpdateMeetingSurvey
            DeleteMeetingSurvey
            GetAccountTspInformation
            UpdateAccountTspInformation
            ListUserTspAccounts
            AddUserTspAccount
            SetGlobalDialInUrlForTspUser
            GetUserTspAccount
            UpdateTspAccount
            DeleteUserTspAccount
            ListMeetingTemplates
            CreateMeetingTemplateFromMeeting
            ListTrackingFields
            CreateTrackingField
            GetTrackingField
            UpdateTrackingField
            DeleteTrackingField
            DeleteLiveWebinarMessage
            GetWebinarAbsentees
            ListPastWebinarInstances
            ListWebinarParticipants
            ListPastWebinarPollResults
            ListPastWebinarQuestions
            ListWebinarTemplates
            CreateWebinarTemplate
            ListWebinars
            CreateWebinar
            GetWebinar
            UpdateWebinar
            DeleteWebinar
            BatchRegisterForWebinar
            GetWebinarSessionBranding
            CreateWebinarBrandingNameTag
            DeleteWebinarBrandingNameTag
            UpdateWebinarBrandingNameTag
            UploadWebinarBrandingVirtualBackground
            SetDefaultWebinarVirtualBackground
            DeleteWebinarBrandingVirtualBackgrounds
            UploadWebinarBrandingWallpaper
            DeleteWebinarBrandingWallpaper
            CreateWebinarInviteLinks
            GetWebinarJoinTokenForLiveStreaming
            GetWebinarArchiveTokenForLocalArchiving
            GetWebinarJoinTokenForLocalRecording
            GetLiveStreamDetails
            UpdateLiveStream
            UpdateLiveStreamStatus
            ListPanelists
            AddPanelists
            RemoveAllPanelists
            RemovePanelist
            ListWebinarPolls
            CreateWebinarPoll
            GetWebinarPoll
            UpdateWebinarPoll
            DeleteWebinarPoll
            ListWebinarRegistrants
            AddWebinarRegistrant
            ListWebinarRegistrationQuestions
            UpdateWebinarRegistrationQuestions
            UpdateWebinarRegistrantStatus
            GetWebinarRegistrant
            DeleteWebinarRegistrant
            GetWebinarSipUriWithPasscode
            UpdateWebinarStatus
            GetWebinarSurvey
            UpdateWebinarSurvey
            DeleteWebinarSurvey
            GetWebinarToken
            GetWebinarTrackingSources
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
