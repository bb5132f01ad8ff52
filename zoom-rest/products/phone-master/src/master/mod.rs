//! The Zoom Phone API for a master account's sub-accounts: 353 operations.
//!
//! Types that the account's own operations also use are in the parent module.

mod accounts;
mod alerts;
mod audio_library;
mod auto_receptionists;
mod billing_account;
mod blocked_list;
mod call_handling;
mod call_logs;
mod call_queues;
mod carrier_reseller;
mod common_areas;
mod dashboard;
mod device_line_keys;
mod dial_by_name_directory;
mod emergency_addresses;
mod emergency_service_locations;
mod external_contacts;
mod fax;
mod firmware_update_rules;
mod group_call_pickup;
mod groups;
mod inbound_blocked_list;
mod ivr;
mod line_keys;
mod monitoring_groups;
mod outbound_calling;
mod phone_devices;
mod phone_numbers;
mod phone_plans;
mod phone_roles;
mod private_directory;
mod provider_exchange;
mod provision_templates;
mod recordings;
mod reports;
mod routing_rules;
mod setting_templates;
mod settings;
mod shared_line_appearance;
mod shared_line_group;
mod sites;
mod sms;
mod sms_campaign;
mod sms_consent;
mod types;
mod users;
mod voicemails;
mod zoom_rooms;

pub use self::{
    accounts::*, alerts::*, audio_library::*, auto_receptionists::*, billing_account::*, blocked_list::*,
    call_handling::*, call_logs::*, call_queues::*, carrier_reseller::*, common_areas::*, dashboard::*,
    device_line_keys::*, dial_by_name_directory::*, emergency_addresses::*, emergency_service_locations::*,
    external_contacts::*, fax::*, firmware_update_rules::*, group_call_pickup::*, groups::*, inbound_blocked_list::*,
    ivr::*, line_keys::*, monitoring_groups::*, outbound_calling::*, phone_devices::*, phone_numbers::*,
    phone_plans::*, phone_roles::*, private_directory::*, provider_exchange::*, provision_templates::*, recordings::*,
    reports::*, routing_rules::*, setting_templates::*, settings::*, shared_line_appearance::*, shared_line_group::*,
    sites::*, sms::*, sms_campaign::*, sms_consent::*, types::*, users::*, voicemails::*, zoom_rooms::*,
};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! master_operations {
    ($callback:ident) => {
        $callback! {
            ListAccountZoomPhoneSettings
            ListAccountCallerIdNumbers
            AddAccountCallerIdNumbers
            RemoveAccountCallerIdNumbers
            ListAlertSettings
            AddAlertSetting
            GetAlertSettingDetails
            UpdateAlertSetting
            DeleteAlertSetting
            GetAudioItem
            UpdateAudioItem
            DeleteAudioItem
            ListAudioItems
            AddTextToSpeechAudio
            AddAudioItems
            ListAutoReceptionists
            AddAutoReceptionist
            GetAutoReceptionist
            UpdateAutoReceptionist
            DeleteNonPrimaryAutoReceptionist
            AssignAutoReceptionistPhoneNumbers
            UnassignAllAutoReceptionistPhoneNumbers
            UnassignAutoReceptionistPhoneNumber
            GetAutoReceptionistPolicy
            UpdateAutoReceptionistPolicy
            AddPolicySubsetting
            UpdatePolicySubsetting
            DeletePolicySubsetting
            ListBillingAccounts
            GetBillingAccountDetails
            ListBlockedLists
            CreateBlockedList
            GetBlockedListDetails
            UpdateBlockedList
            DeleteBlockedList
            GetCallHandlingSettings
            AddCallHandlingSetting
            UpdateCallHandlingSetting
            DeleteCallHandlingSetting
            GetCallElement
            GetAccountCallHistory
            GetCallHistory
            AddClientCodeToCallHistory
            GetCallHistoryDetail
            GetAccountCallLogs
            GetCallLogDetails
            AddClientCodeToCallLog
            GetUserAiCallSummaryDetail
            GetUserCallHistory
            SyncUserCallHistory
            DeleteUserCallHistory
            GetUserCallLogs
            SyncUserCallLogs
            DeleteUserCallLog
            ListCallQueueAnalytics
            ListCallQueues
            CreateCallQueue
            GetCallQueueDetails
            DeleteCallQueue
            ListCallQueueMembers
            AddMembersToCallQueue
            UnassignAllMembers
            UnassignMember
            AssignNumbersToCallQueue
            UnassignCallQueueAllPhoneNumbers
            UnassignCallQueuePhoneNumber
            AddPolicySubsettingToCallQueue
            UpdateCallQueuePolicySubsetting
            DeleteCqPolicySetting
            GetCallQueueRecordings
            ListCarrierResellerPhoneNumbers
            CreatePhoneNumbers
            ActivatePhoneNumbers
            DeletePhoneNumber
            ListCommonAreas
            AddCommonArea
            GenerateActivationCodesForCommonAreas
            ListActivationCodes
            ApplyTemplateToCommonAreas
            GetCommonAreaDetails
            UpdateCommonArea
            DeleteCommonArea
            AssignCallingPlansToCommonArea
            UnassignCommonAreaCallingPlan
            AssignPhoneNumbersToCommonArea
            UnassignCommonAreaPhoneNumbers
            UpdateCommonAreaPinCode
            GetCommonAreaSettings
            AddCommonAreaSetting
            UpdateCommonAreaSetting
            DeleteCommonAreaSetting
            ListCallLogs
            GetCallQos
            GetCallDetailsFromCallLog
            ListDefaultEmergencyAddressUsers
            ListDetectablePersonalLocationUsers
            ListLocationSharingPermissions
            ListNomadicEmergencyServicesUsers
            ListIpPhoneRealTimeLocations
            ListUserRealTimeLocations
            ListTrackedLocations
            ListPastCallMetrics
            GetDeviceLineKeysInformation
            BatchUpdateDeviceLineKeyPosition
            ListDirectoryUsers
            AddUsersToDirectory
            DeleteDirectoryUsers
            ListSiteDirectoryUsers
            AddSiteDirectoryUsers
            DeleteSiteDirectoryUsers
            ListEmergencyAddresses
            AddEmergencyAddress
            GetEmergencyAddressDetails
            UpdateEmergencyAddress
            DeleteEmergencyAddress
            BatchAddEmergencyServiceLocations
            ListEmergencyServiceLocations
            AddEmergencyServiceLocation
            GetEmergencyServiceLocationDetails
            UpdateEmergencyServiceLocation
            DeleteEmergencyLocation
            ListExternalContacts
            AddExternalContact
            GetExternalContactDetails
            UpdateExternalContact
            DeleteExternalContact
            UploadFaxFile
            GetExtensionFaxLogs
            SendFax
            GetAccountFaxLogs
            GetFaxLogDetails
            UpdateFaxLogReadStatus
            DeleteFaxLog
            DownloadFaxFile
            ListFirmwareUpdateRules
            AddFirmwareUpdateRule
            GetFirmwareUpdateRuleInformation
            UpdateFirmwareUpdateRule
            DeleteFirmwareUpdateRule
            ListUpdatableFirmwares
            ListGroupCallPickupObjects
            AddGroupCallPickupObject
            GetCallPickupGroup
            UpdateGroupCallPickupInformation
            DeleteGroupCallPickupObjects
            ListCallPickupGroupMembers
            AddMembersToCallPickupGroup
            RemoveCallPickupGroupMembers
            GetGroupPolicyDetails
            UpdateGroupPolicy
            GetGroupPhoneSettings
            GetAutoReceptionistIvr
            UpdateAutoReceptionistIvr
            ListExtensionInboundBlockRules
            AddExtensionInboundBlockRule
            DeleteExtensionInboundBlockRule
            ListAccountInboundBlockedStatistics
            DeleteAccountInboundBlockedStatistics
            BlockPhoneNumberForAllExtensions
            ListAccountInboundBlockRules
            AddAccountInboundBlockRule
            DeleteAccountInboundBlockRule
            UpdateAccountInboundBlockRule
            GetLineKeyPositionSettings
            UpdateLineKeys
            DeleteLineKeySetting
            ListMonitoringGroups
            CreateMonitoringGroup
            GetMonitoringGroup
            UpdateMonitoringGroup
            DeleteMonitoringGroup
            ListMonitoringGroupMembers
            AddMembersToMonitoringGroup
            RemoveAllGroupMonitors
            RemoveMonitoringGroupMember
            GetCommonAreaCallingCountries
            UpdateCommonAreaCallingCountries
            ListCommonAreaCallingExceptionRules
            AddCommonAreaCallingExceptionRule
            UpdateCommonAreaCallingExceptionRule
            DeleteCommonAreaCallingExceptionRule
            GetAccountCallingCountries
            UpdateAccountCallingCountries
            ListAccountCallingExceptionRules
            AddAccountCallingExceptionRule
            UpdateAccountCallingExceptionRule
            DeleteAccountCallingExceptionRule
            GetSiteCallingCountries
            UpdateSiteCallingCountries
            ListSiteCallingExceptionRules
            AddSiteCallingExceptionRule
            UpdateSiteCallingExceptionRule
            DeleteSiteCallingExceptionRule
            GetUserCallingCountries
            UpdateUserCallingCountries
            ListUserCallingExceptionRules
            AddUserCallingExceptionRule
            UpdateUserCallingExceptionRule
            DeleteUserCallingExceptionRule
            ListDevices
            AddDevice
            SyncDeskphones
            GetDeviceDetails
            UpdateDevice
            DeleteDevice
            AssignEntityToDevice
            UnassignEntityFromDevice
            UpdateDeviceProvisionTemplate
            RebootDeskPhone
            ListSmartphones
            AddByocPhoneNumbers
            ListPhoneNumbers
            DeleteUnassignedPhoneNumbers
            UpdateSiteUnassignedPhoneNumbers
            GetPhoneNumber
            UpdatePhoneNumber
            AssignPhoneNumberToUser
            UnassignUserPhoneNumber
            ListCallingPlans
            ListPlanInformation
            ListPhoneRoles
            DuplicatePhoneRole
            GetRoleInformation
            UpdatePhoneRole
            DeletePhoneRole
            ListRoleMembers
            AddMembersToRoles
            DeleteRoleMembers
            ListPhoneRoleTargets
            AddPhoneRoleTargets
            DeletePhoneRoleTargets
            ListPrivateDirectoryMembers
            AddMembersToPrivateDirectory
            UpdatePrivateDirectoryMember
            RemovePrivateDirectoryMember
            ListCarrierPeeringPhoneNumbers
            ListPeeringPhoneNumbers
            AddPeeringPhoneNumbers
            UpdatePeeringPhoneNumbers
            RemovePeeringPhoneNumbers
            ListProvisionTemplates
            AddProvisionTemplate
            GetProvisionTemplate
            UpdateProvisionTemplate
            DeleteProvisionTemplate
            GetRecordingByCallId
            DownloadPhoneRecording
            DownloadPhoneRecordingTranscript
            GetCallRecordings
            UpdateAutoDeleteField
            DeleteCallRecording
            UpdateRecordingStatus
            GetUserRecordings
            GetCallChargesUsageReport
            GetFaxChargesUsageReport
            GetOperationLogsReport
            GetSmsMmsChargesUsageReport
            ListDirectoryBackupRoutingRules
            AddDirectoryBackupRoutingRule
            GetDirectoryBackupRoutingRule
            UpdateDirectoryBackupRoutingRule
            DeleteDirectoryBackupRoutingRule
            PostSmsMessage
            GetAccountSmsSessions
            GetSmsSessionDetails
            GetSms
            SyncSmsBySessionId
            GetUserSmsSessions
            SyncUserSmsSessions
            ListSmsCampaigns
            GetSmsCampaign
            AssignPhoneNumberToSmsCampaign
            ListSmsCampaignOptStatuses
            UpdateSmsCampaignOptStatuses
            UnassignSmsCampaignPhoneNumber
            ListUserOptStatuses
            ListSmsConsentOptStatuses
            ListSettingTemplates
            AddSettingTemplate
            GetSettingTemplateDetails
            UpdateSettingTemplate
            GetAccountPolicyDetails
            UpdateAccountPolicy
            ListPortedNumbers
            GetPortedNumbersDetails
            GetPhoneAccountSettings
            UpdatePhoneAccountSettings
            ListSipGroups
            ListByocSipTrunks
            ListSharedLineAppearances
            ListSharedLineGroups
            CreateSharedLineGroup
            GetSharedLineGroup
            GetSharedLineGroupPolicy
            UpdateSharedLineGroupPolicy
            UpdateSharedLineGroup
            DeleteSharedLineGroup
            AddMembersToSharedLineGroup
            UnassignSharedLineGroupMembers
            UnassignSharedLineGroupMember
            AssignSharedLineGroupPhoneNumbers
            UnassignAllSharedLineGroupPhoneNumbers
            UnassignSharedLineGroupPhoneNumber
            AddPolicySettingToSharedLineGroup
            UpdateSlgPolicySetting
            DeleteSlgPolicySetting
            ListPhoneSites
            CreatePhoneSite
            GetPhoneSiteDetails
            UpdatePhoneSiteDetails
            DeletePhoneSite
            ListSiteCallerIdNumbers
            AddSiteCallerIdNumbers
            RemoveSiteCallerIdNumbers
            GetPhoneSiteSetting
            AddSiteSetting
            UpdateSiteSetting
            DeleteSiteSetting
            ListPhoneUsers
            BatchAddUsers
            BatchUpdateUserProperties
            GetUserProfile
            UpdateUserProfile
            AssignCallingPlanToUser
            UpdateUserCallingPlan
            UnassignUserCallingPlan
            ListUserCallerIdNumbers
            AddUserCallerIdNumbers
            RemoveUserCallerIdNumbers
            GetUserPolicyDetails
            UpdateUserPolicy
            GetUserProfileSettings
            UpdateUserProfileSettings
            AddUserSharedAccessSetting
            UpdateUserSharedAccessSetting
            DeleteUserSharedAccessSetting
            GetUserVoicemailDetailsFromCallLog
            GetUserVoicemails
            GetAccountVoicemails
            DownloadPhoneVoicemail
            GetVoicemailDetails
            UpdateVoicemailReadStatus
            DeleteVoicemail
            ListZoomRooms
            AddZoomRoomToZoomPhone
            ListUnassignedZoomRooms
            GetZoomRoom
            UpdateZoomRoom
            RemoveZoomRoom
            AssignCallingPlansToZoomRoom
            RemoveZoomRoomCallingPlan
            AssignPhoneNumbersToZoomRoom
            RemoveZoomRoomPhoneNumber
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = master_operations!(listed);
