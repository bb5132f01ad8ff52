//! The Zoom Phone API for a master account's sub-accounts: 353 operations.
//!
//! Types that the account's own operations use as well are in the parent module.

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
            ListAccountCustomizedOutboundCallerIdPhoneNumbers
            AddPhoneNumbersForAccountCustomizedOutboundCallerId
            DeletePhoneNumbersForAccountCustomizedOutboundCallerId
            ListAlertSettingsWithPagingQuery
            AddAlertSetting
            GetAlertSettingDetails
            UpdateAlertSetting
            DeleteAlertSetting
            GetAudioItem
            UpdateAudioItem
            DeleteAudioItem
            ListAudioItems
            AddAudioItemForTextToSpeechConversion
            AddAudioItems
            ListAutoReceptionists
            AddAutoReceptionist
            GetAutoReceptionist
            UpdateAutoReceptionist
            DeleteNonPrimaryAutoReceptionist
            AssignAutoReceptionistPhoneNumbers
            UnassignAutoReceptionistAllPhoneNumbers
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
            UnassignCallingPlanFromCommonArea
            AssignPhoneNumbersToCommonArea
            UnassignPhoneNumbersFromCommonArea
            UpdateCommonAreaPinCode
            GetCommonAreaSettings
            AddCommonAreaSetting
            UpdateCommonAreaSetting
            DeleteCommonAreaSetting
            ListCallLogs
            GetCallQo
            GetCallDetailsFromCallLog
            ListDefaultEmergencyAddressUsers
            ListDetectablePersonalLocationUsers
            ListUsersPermissionForLocationSharing
            ListNomadicEmergencyServicesUsers
            ListRealTimeLocationForIpPhones
            ListRealTimeLocationForUsers
            ListTrackedLocations
            ListPastCallMetrics
            GetDeviceLineKeysInformation
            BatchUpdateDeviceLineKeyPosition
            ListUsersInDirectory
            AddUsersToDirectory
            DeleteUsersFromDirectory
            ListUsersInDirectoryBySite
            AddUsersToDirectoryOfSite
            DeleteUsersFromDirectoryOfSite
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
            GetCallPickupGroupById
            UpdateGroupCallPickupInformation
            DeleteGroupCallPickupObjects
            ListCallPickupGroupMembers
            AddMembersToCallPickupGroup
            RemoveMembersFromCallPickupGroup
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
            MarkPhoneNumberAsBlockedForAllExtensions
            ListAccountInboundBlockRules
            AddAccountInboundBlockRule
            DeleteAccountInboundBlockRule
            UpdateAccountInboundBlockRule
            GetLineKeyPositionSettingsInformation
            BatchUpdateLineKeyPositionSettingsInformation
            DeleteLineKeySetting
            GetListOfMonitoringGroupsOnAccount
            CreateMonitoringGroup
            GetMonitoringGroupById
            UpdateMonitoringGroup
            DeleteMonitoringGroup
            GetMembersOfMonitoringGroup
            AddMembersToMonitoringGroup
            RemoveAllMonitorsMonitoredMembersFromMonitoringGroup
            RemoveMemberFromMonitoringGroup
            GetCommonAreaLevelOutboundCallingCountriesRegions
            UpdateCommonAreaLevelOutboundCallingCountriesRegions
            ListCommonAreaLevelOutboundCallingExceptionRules
            AddCommonAreaLevelOutboundCallingExceptionRule
            UpdateCommonAreaLevelOutboundCallingExceptionRule
            DeleteCommonAreaLevelOutboundCallingExceptionRule
            GetAccountLevelOutboundCallingCountriesRegions
            UpdateAccountLevelOutboundCallingCountriesRegions
            ListAccountLevelOutboundCallingExceptionRules
            AddAccountLevelOutboundCallingExceptionRule
            UpdateAccountLevelOutboundCallingExceptionRule
            DeleteAccountLevelOutboundCallingExceptionRule
            GetSiteLevelOutboundCallingCountriesRegions
            UpdateSiteLevelOutboundCallingCountriesRegions
            ListSiteLevelOutboundCallingExceptionRules
            AddSiteLevelOutboundCallingExceptionRule
            UpdateSiteLevelOutboundCallingExceptionRule
            DeleteSiteLevelOutboundCallingExceptionRule
            GetUserLevelOutboundCallingCountriesRegions
            UpdateUserLevelOutboundCallingCountriesRegions
            ListUserLevelOutboundCallingExceptionRules
            AddUserLevelOutboundCallingExceptionRule
            UpdateUserLevelOutboundCallingExceptionRule
            DeleteUserLevelOutboundCallingExceptionRule
            ListDevices
            AddDevice
            SyncDeskphones
            GetDeviceDetails
            UpdateDevice
            DeleteDevice
            AssignEntityToDevice
            UnassignEntityFromDevice
            UpdateProvisionTemplateOfDevice
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
            ListMembersInRole
            AddMembersToRoles
            DeleteMembersInRole
            ListPhoneRoleTargets
            AddPhoneRoleTargets
            DeletePhoneRoleTargets
            ListPrivateDirectoryMembers
            AddMembersToPrivateDirectory
            UpdatePrivateDirectoryMember
            RemoveMemberFromPrivateDirectory
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
            GetSmsByMessageId
            SyncSmsBySessionId
            GetUserSmsSessions
            ListUserSmsSessionsInDescendingOrder
            ListSmsCampaigns
            GetSmsCampaign
            AssignPhoneNumberToSmsCampaign
            ListOptStatusesOfPhoneNumbersAssignedToSmsCampaign
            UpdateOptStatusesOfPhoneNumbersAssignedToSmsCampaign
            UnassignSmsCampaignPhoneNumber
            ListUserOptStatusesOfPhoneNumbers
            ListOptStatusesOfPhoneNumbersAssignedToSmsConsent
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
            UnassignMembersFromSharedLineGroup
            UnassignMemberFromSharedLineGroup
            AssignSharedLineGroupPhoneNumbers
            UnassignSharedLineGroupAllPhoneNumbers
            UnassignSharedLineGroupPhoneNumber
            AddPolicySettingToSharedLineGroup
            UpdateSlgPolicySetting
            DeleteSlgPolicySetting
            ListPhoneSites
            CreatePhoneSite
            GetPhoneSiteDetails
            UpdatePhoneSiteDetails
            DeletePhoneSite
            ListCustomizedOutboundCallerIdPhoneNumbers
            AddCustomizedOutboundCallerIdPhoneNumbers
            RemoveCustomizedOutboundCallerIdPhoneNumbers
            GetPhoneSiteSetting
            AddSiteSetting
            UpdateSiteSetting
            DeleteSiteSetting
            ListPhoneUsers
            BatchAddUsers
            UpdateMultipleUserPropertiesInBatch
            GetUserProfile
            UpdateUserProfile
            AssignCallingPlanToUser
            UpdateUserCallingPlan
            UnassignUserCallingPlan
            ListUserPhoneNumbersForCustomizedOutboundCallerId
            AddPhoneNumbersForUserCustomizedOutboundCallerId
            RemoveUserCustomizedOutboundCallerIdPhoneNumbers
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
            ListZoomRoomsUnderZoomPhoneLicense
            AddZoomRoomToZoomPhone
            ListZoomRoomsWithoutZoomPhoneAssignment
            GetZoomRoomUnderZoomPhoneLicense
            UpdateZoomRoomUnderZoomPhoneLicense
            RemoveZoomRoomFromZpAccount
            AssignCallingPlansToZoomRoom
            RemoveCallingPlanFromZoomRoom
            AssignPhoneNumbersToZoomRoom
            RemovePhoneNumberFromZoomRoom
        }
    };
}

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = master_operations!(listed);
