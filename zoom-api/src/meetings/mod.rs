//! Meetings: 184 operations.

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

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    ListArchivedFiles::OPERATION,
    GetArchivedFileStatistics::OPERATION,
    UpdateArchivedFileAutoDeleteStatus::OPERATION,
    GetMeetingArchiveTokenForLocalArchiving::OPERATION,
    GetMeetingArchivedFiles::OPERATION,
    DeleteMeetingArchivedFiles::OPERATION,
    GetMeetingRecordings::OPERATION,
    DeleteMeetingWebinarRecordings::OPERATION,
    GetMeetingWebinarRecordingAnalyticsDetails::OPERATION,
    GetMeetingWebinarRecordingAnalyticsSummary::OPERATION,
    ListRecordingRegistrants::OPERATION,
    CreateRecordingRegistrant::OPERATION,
    GetRegistrationQuestions::OPERATION,
    UpdateMeetingRecordingRegistrationQuestions::OPERATION,
    UpdateMeetingRecordingRegistrantStatus::OPERATION,
    GetMeetingRecordingSettings::OPERATION,
    UpdateMeetingRecordingSettings::OPERATION,
    DeleteRecordingFileForMeetingWebinar::OPERATION,
    RecoverSingleRecording::OPERATION,
    GetMeetingTranscript::OPERATION,
    DeleteMeetingWebinarTranscript::OPERATION,
    RecoverMeetingRecordings::OPERATION,
    ListAllRecordings::OPERATION,
    ListDevices::OPERATION,
    AddNewDevice::OPERATION,
    GetZdmGroupInfo::OPERATION,
    AssignDeviceToUserCommonarea::OPERATION,
    GetZoomPhoneApplianceSettingsByUserId::OPERATION,
    UpgradeZpaFirmwareApp::OPERATION,
    DeleteZpaDeviceByVendorMacAddress::OPERATION,
    GetZpaVersionInfo::OPERATION,
    GetDeviceDetail::OPERATION,
    ChangeDevice::OPERATION,
    DeleteDevice::OPERATION,
    AssignDeviceToGroup::OPERATION,
    ChangeDeviceAssociation::OPERATION,
    ListH323SipDevices::OPERATION,
    CreateH323SipDevice::OPERATION,
    UpdateH323SipDevice::OPERATION,
    DeleteH323SipDevice::OPERATION,
    AddMeetingApp::OPERATION,
    DeleteMeetingApp::OPERATION,
    UpdateLiveMeetingMessage::OPERATION,
    DeleteLiveMeetingMessage::OPERATION,
    ControlMeeting::OPERATION,
    GetMeetingJoinTokenForLocalRecording::OPERATION,
    GetMeetingToken::OPERATION,
    PerformMeetingBatchRegistration::OPERATION,
    GetMeetingInvitation::OPERATION,
    CreateMeetingInviteLinks::OPERATION,
    ListMeetingRegistrants::OPERATION,
    AddMeetingRegistrant::OPERATION,
    ListMeetingRegistrationQuestions::OPERATION,
    UpdateMeetingRegistrationQuestions::OPERATION,
    UpdateMeetingRegistrantStatus::OPERATION,
    GetMeetingRegistrant::OPERATION,
    DeleteMeetingRegistrant::OPERATION,
    GetMeetingJoinTokenForLiveStreaming::OPERATION,
    GetLivestreamDetails::OPERATION,
    UpdateLivestream::OPERATION,
    UpdateLivestreamStatus::OPERATION,
    UpdateRtmsAppStatus::OPERATION,
    GetMeeting::OPERATION,
    UpdateMeeting::OPERATION,
    DeleteMeeting::OPERATION,
    GetMeetingSipUriWithPasscode::OPERATION,
    UpdateMeetingStatus::OPERATION,
    GetPastMeetingDetails::OPERATION,
    ListPastMeetingInstances::OPERATION,
    GetPastMeetingParticipants::OPERATION,
    ListPastMeetingsQ::OPERATION,
    ListMeetings::OPERATION,
    CreateMeeting::OPERATION,
    ListUpcomingMeetings::OPERATION,
    ListUserPacAccounts::OPERATION,
    CreatePolls::OPERATION,
    ListMeetingPolls::OPERATION,
    CreateMeetingPoll::OPERATION,
    GetMeetingPoll::OPERATION,
    UpdateMeetingPoll::OPERATION,
    DeleteMeetingPoll::OPERATION,
    ListPastMeetingPollResults::OPERATION,
    GetSignInSignOutActivityReport::OPERATION,
    GetBillingReports::OPERATION,
    GetBillingInvoiceReports::OPERATION,
    GetCloudRecordingUsageReport::OPERATION,
    GetDailyUsageReport::OPERATION,
    GetDisclaimerReport::OPERATION,
    GetHistoryMeetingWebinarList::OPERATION,
    GetMeetingActivitiesReport::OPERATION,
    GetMeetingDetailReports::OPERATION,
    GetMeetingParticipantReports::OPERATION,
    GetMeetingPollReports::OPERATION,
    GetMeetingQReport::OPERATION,
    GetMeetingSurveyReport::OPERATION,
    GetOperationLogsReport::OPERATION,
    GetRemoteSupportReport::OPERATION,
    GetTelephoneReports::OPERATION,
    GetUpcomingEventsReport::OPERATION,
    GetActiveInactiveHostReports::OPERATION,
    GetMeetingReports::OPERATION,
    GetWebinarDetailReports::OPERATION,
    GetWebinarParticipantReports::OPERATION,
    GetWebinarPollReports::OPERATION,
    GetWebinarQReport::OPERATION,
    GetWebinarSurveyReport::OPERATION,
    ListSipPhones::OPERATION,
    EnableSipPhone::OPERATION,
    UpdateSipPhone::OPERATION,
    DeleteSipPhone::OPERATION,
    ListAccountMeetingWebinarSummaries::OPERATION,
    GetMeetingWebinarSummary::OPERATION,
    DeleteMeetingWebinarSummary::OPERATION,
    GetMeetingSurvey::OPERATION,
    UpdateMeetingSurvey::OPERATION,
    DeleteMeetingSurvey::OPERATION,
    GetAccountTspInformation::OPERATION,
    UpdateAccountTspInformation::OPERATION,
    ListUserTspAccounts::OPERATION,
    AddUserTspAccount::OPERATION,
    SetGlobalDialInUrlForTspUser::OPERATION,
    GetUserTspAccount::OPERATION,
    UpdateTspAccount::OPERATION,
    DeleteUserTspAccount::OPERATION,
    ListMeetingTemplates::OPERATION,
    CreateMeetingTemplateFromMeeting::OPERATION,
    ListTrackingFields::OPERATION,
    CreateTrackingField::OPERATION,
    GetTrackingField::OPERATION,
    UpdateTrackingField::OPERATION,
    DeleteTrackingField::OPERATION,
    DeleteLiveWebinarMessage::OPERATION,
    GetWebinarAbsentees::OPERATION,
    ListPastWebinarInstances::OPERATION,
    ListWebinarParticipants::OPERATION,
    ListPastWebinarPollResults::OPERATION,
    ListQAsOfPastWebinar::OPERATION,
    ListWebinarTemplates::OPERATION,
    CreateWebinarTemplate::OPERATION,
    ListWebinars::OPERATION,
    CreateWebinar::OPERATION,
    GetWebinar::OPERATION,
    UpdateWebinar::OPERATION,
    DeleteWebinar::OPERATION,
    PerformWebinarBatchRegistration::OPERATION,
    GetWebinarSessionBranding::OPERATION,
    CreateWebinarBrandingNameTag::OPERATION,
    DeleteWebinarBrandingNameTag::OPERATION,
    UpdateWebinarBrandingNameTag::OPERATION,
    UploadWebinarBrandingVirtualBackground::OPERATION,
    SetWebinarDefaultBrandingVirtualBackground::OPERATION,
    DeleteWebinarBrandingVirtualBackgrounds::OPERATION,
    UploadWebinarBrandingWallpaper::OPERATION,
    DeleteWebinarBrandingWallpaper::OPERATION,
    CreateWebinarInviteLinks::OPERATION,
    GetWebinarJoinTokenForLiveStreaming::OPERATION,
    GetWebinarArchiveTokenForLocalArchiving::OPERATION,
    GetWebinarJoinTokenForLocalRecording::OPERATION,
    GetLiveStreamDetails::OPERATION,
    UpdateLiveStream::OPERATION,
    UpdateLiveStreamStatus::OPERATION,
    ListPanelists::OPERATION,
    AddPanelists::OPERATION,
    RemoveAllPanelists::OPERATION,
    RemovePanelist::OPERATION,
    ListWebinarPolls::OPERATION,
    CreateWebinarPoll::OPERATION,
    GetWebinarPoll::OPERATION,
    UpdateWebinarPoll::OPERATION,
    DeleteWebinarPoll::OPERATION,
    ListWebinarRegistrants::OPERATION,
    AddWebinarRegistrant::OPERATION,
    ListWebinarRegistrationQuestions::OPERATION,
    UpdateWebinarRegistrationQuestions::OPERATION,
    UpdateWebinarRegistrantStatus::OPERATION,
    GetWebinarRegistrant::OPERATION,
    DeleteWebinarRegistrant::OPERATION,
    GetWebinarSipUriWithPasscode::OPERATION,
    UpdateWebinarStatus::OPERATION,
    GetWebinarSurvey::OPERATION,
    UpdateWebinarSurvey::OPERATION,
    DeleteWebinarSurvey::OPERATION,
    GetWebinarToken::OPERATION,
    GetWebinarTrackingSources::OPERATION,
];
