//! The Zoom Phone API: 391 operations.
//!
//! This crate is `zoom_rest::phone`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `phone`.

/// Lists the descriptions of the named operations.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod accounts;
mod alerts;
mod audio_library;
mod auto_receptionists;
mod auto_receptionists_call_handling;
mod auto_receptionists_phone_numbers;
mod auto_receptionists_policies;
mod auto_receptionists_settings;
mod billing_account;
mod blocked_list;
mod call_handling;
mod call_logs_call_element;
mod call_logs_call_history;
mod call_logs_call_history_detail;
mod call_logs_call_logs;
mod call_logs_user;
mod call_logs_users;
mod call_queues_call_queue_analytics;
mod call_queues_call_queues;
mod carrier_reseller;
mod common_areas;
mod common_areas_activation_code;
mod common_areas_activation_codes;
mod common_areas_call_handling;
mod common_areas_calling_plans;
mod common_areas_phone_numbers;
mod common_areas_pin_code;
mod common_areas_settings;
mod common_areas_template_id;
mod dashboard_call_logs;
mod dashboard_emergency_services;
mod dashboard_location_tracking;
mod dashboard_past_calls;
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
mod outbound_calling_common_areas;
mod outbound_calling_outbound_calling;
mod outbound_calling_sites;
mod outbound_calling_users;
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
mod shared_line_group_call_handling;
mod shared_line_group_members;
mod shared_line_group_phone_numbers;
mod shared_line_group_policies;
mod shared_line_group_settings;
mod sites;
mod sites_outbound_caller_id;
mod sites_settings;
mod sms;
mod sms_campaign;
mod sms_consent;
mod types;
mod users;
mod users_batch;
mod users_call_forward_settings;
mod users_call_handling;
mod users_calling_plans;
mod users_outbound_caller_id;
mod users_policies;
mod users_profile_settings;
mod users_settings;
mod voicemails;
mod zoom_rooms;

pub use self::{
    accounts::*, alerts::*, audio_library::*, auto_receptionists::*, auto_receptionists_call_handling::*,
    auto_receptionists_phone_numbers::*, auto_receptionists_policies::*, auto_receptionists_settings::*,
    billing_account::*, blocked_list::*, call_handling::*, call_logs_call_element::*, call_logs_call_history::*,
    call_logs_call_history_detail::*, call_logs_call_logs::*, call_logs_user::*, call_logs_users::*,
    call_queues_call_queue_analytics::*, call_queues_call_queues::*, carrier_reseller::*, common_areas::*,
    common_areas_activation_code::*, common_areas_activation_codes::*, common_areas_call_handling::*,
    common_areas_calling_plans::*, common_areas_phone_numbers::*, common_areas_pin_code::*, common_areas_settings::*,
    common_areas_template_id::*, dashboard_call_logs::*, dashboard_emergency_services::*,
    dashboard_location_tracking::*, dashboard_past_calls::*, device_line_keys::*, dial_by_name_directory::*,
    emergency_addresses::*, emergency_service_locations::*, external_contacts::*, fax::*, firmware_update_rules::*,
    group_call_pickup::*, groups::*, inbound_blocked_list::*, ivr::*, line_keys::*, monitoring_groups::*,
    outbound_calling_common_areas::*, outbound_calling_outbound_calling::*, outbound_calling_sites::*,
    outbound_calling_users::*, phone_devices::*, phone_numbers::*, phone_plans::*, phone_roles::*,
    private_directory::*, provider_exchange::*, provision_templates::*, recordings::*, reports::*, routing_rules::*,
    setting_templates::*, settings::*, shared_line_appearance::*, shared_line_group::*,
    shared_line_group_call_handling::*, shared_line_group_members::*, shared_line_group_phone_numbers::*,
    shared_line_group_policies::*, shared_line_group_settings::*, sites::*, sites_outbound_caller_id::*,
    sites_settings::*, sms::*, sms_campaign::*, sms_consent::*, types::*, users::*, users_batch::*,
    users_call_forward_settings::*, users_call_handling::*, users_calling_plans::*, users_outbound_caller_id::*,
    users_policies::*, users_profile_settings::*, users_settings::*, voicemails::*, zoom_rooms::*,
};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
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
            GetAutoReceptionistCallHandling
            UpdateAutoReceptionistCallHandling
            AssignAutoReceptionistPhoneNumbers
            UnassignAllAutoReceptionistPhoneNumbers
            UnassignAutoReceptionistPhoneNumber
            GetAutoReceptionistPolicy
            UpdateAutoReceptionistPolicy
            AddPolicySubsetting
            UpdatePolicySubsetting
            DeletePolicySubsetting
            GetAutoReceptionistSettings
            AddAutoReceptionistSetting
            UpdateAutoReceptionistSetting
            DeleteAutoReceptionistSetting
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
            UpdateCallQueueDetails
            DeleteCallQueue
            GetCallQueueCallHandlingSetting
            UpdateCallQueueCallHandlingSetting
            ListCallQueueCustomGroups
            CreateCallQueueCustomGroup
            GetCallQueueCustomGroupDetail
            UpdateCustomGroup
            DeleteCustomGroup
            AddMembersToCustomGroup
            RemoveCustomGroupMember
            ListCallQueueMembers
            AddMembersToCallQueue
            UnassignAllMembers
            UnassignMember
            AssignNumbersToCallQueue
            UnassignCallQueueAllPhoneNumbers
            UnassignCallQueuePhoneNumber
            GetCallQueuePolicy
            UpdateCallQueuePolicy
            AddPolicySubsettingToCallQueue
            UpdateCallQueuePolicySubsetting
            DeleteCqPolicySetting
            GetCallQueueRecordings
            GetCallQueueSettings
            AddCallQueueSetting
            UpdateCallQueueSetting
            DeleteCallQueueSetting
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
            GetCommonAreaCallHandlingSetting
            UpdateCommonAreaCallHandlingSetting
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
            GetRecordingByCallElementId
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
            GetSharedLineGroupCallHandling
            UpdateSharedLineGroupCallHandling
            GetSharedLineGroupPolicy
            UpdateSharedLineGroupPolicy
            GetSharedLineGroupSettings
            AddSharedLineGroupSetting
            UpdateSharedLineGroupSetting
            DeleteSharedLineGroupSetting
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
            AddUserCallForwardSetting
            DeleteUserCallForwardSetting
            GetUserCallHandlingSetting
            UpdateUserCallHandlingSetting
            AssignCallingPlanToUser
            UpdateUserCallingPlan
            UnassignUserCallingPlan
            ListUserCallerIdNumbers
            AddUserCallerIdNumbers
            RemoveUserCallerIdNumbers
            GetUserPolicyDetails
            UpdateUserPolicy
            AddUserProfileSetting
            DeleteUserProfileProfileSetting
            GetUserProfileSettings
            UpdateUserProfileSettings
            AddUserSharedAccessSetting
            UpdateUserSharedAccessSetting
            DeleteUserSharedAccessSetting
            GetVoicemailByCallElementId
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
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
