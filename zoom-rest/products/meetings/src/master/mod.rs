//! The Zoom Meetings API for a master account's sub-accounts: 158 operations.
//!
//! Types that the account's own operations also use are in the parent module.

mod archiving;
mod cloud_recording;
mod h323_devices;
mod in_meeting_features;
mod invitation_registration;
mod live_streaming;
mod meeting;
mod pac;
mod polls;
mod reports;
mod sip_connected_audio;
mod sip_phone;
mod summaries;
mod surveys;
mod templates;
mod tracking_field;
mod tsp;
mod webinars_past_webinars;
mod webinars_users;
mod webinars_webinars;

pub use self::{
    archiving::*, cloud_recording::*, h323_devices::*, in_meeting_features::*, invitation_registration::*,
    live_streaming::*, meeting::*, pac::*, polls::*, reports::*, sip_connected_audio::*, sip_phone::*, summaries::*,
    surveys::*, templates::*, tracking_field::*, tsp::*, webinars_past_webinars::*, webinars_users::*,
    webinars_webinars::*,
};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! master_operations {
    ($callback:ident) => {
        $callback! {
            ListArchivedFiles
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
            RecoverMeetingRecordings
            ListAccountRecordings
            ListAllRecordings
            ListH323SipDevices
            CreateH323SipDevice
            UpdateH323SipDevice
            DeleteH323SipDevice
            ControlMeeting
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
            GetLivestreamDetails
            UpdateLivestream
            UpdateLivestreamStatus
            GetMeeting
            UpdateMeeting
            DeleteMeeting
            UpdateMeetingStatus
            ListPastMeetingInstances
            ListMeetings
            CreateMeeting
            ListUserPacAccounts
            CreatePolls
            ListMeetingPolls
            CreateMeetingPoll
            GetMeetingPoll
            UpdateMeetingPoll
            DeleteMeetingPoll
            GetSignInReport
            GetBillingReports
            GetBillingInvoiceReports
            GetCloudRecordingUsageReport
            GetDailyUsageReport
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
            ListInternalCallOutCountries
            AddInternalCallOutCountries
            DeleteInternalCallOutCountry
            ListInternalNumbers
            AddInternalNumbers
            UpdateInternalNumber
            DeleteInternalNumber
            ListSipTrunkNumbers
            AssignNumbers
            DeleteAllNumbers
            GetSipTrunkConfiguration
            AssignSipTrunkConfiguration
            ListSipTrunks
            AssignSipTrunks
            DeleteSipTrunk
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
            GetWebinarAbsentees
            ListPastWebinarInstances
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
pub static OPERATIONS: &[&zoom_core::Operation] = master_operations!(listed);
