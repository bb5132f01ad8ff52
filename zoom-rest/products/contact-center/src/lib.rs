//! The Zoom Contact Center API: 312 operations.
//!
//! This crate is `zoom_rest::contact_center`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `contact-center`.

/// Lists the descriptions of the named operations.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod address_books;
mod address_books_contacts;
mod address_books_custom_fields;
mod address_books_units;
mod agent_statuses;
mod asset_library;
mod block_list_rules;
mod call_control;
mod campaigns_campaigns;
mod campaigns_contact_list_custom_fields;
mod campaigns_contact_lists;
mod campaigns_contacts;
mod campaigns_dnc_lists;
mod dispositions;
mod engagements_engagement;
mod engagements_engagements;
mod flows;
mod follow_up_tasks;
mod inboxes;
mod inboxes_email_notification;
mod inboxes_email_notifications;
mod inboxes_messages;
mod inboxes_queues;
mod inboxes_users;
mod legacy_reports_agents;
mod legacy_reports_historical;
mod logs;
mod messaging;
mod notes;
mod operating_hours;
mod queues_queue_templates;
mod queues_queues;
mod recordings;
mod regions;
mod reports_analytics;
mod reports_reports;
mod reports_v2_cx_analytics;
mod roles;
mod routing_profiles;
mod rtms;
mod skills;
mod sms;
mod teams;
mod types;
mod users;
mod users_batch;
mod users_opt_in_out_queues;
mod users_queues;
mod users_recordings;
mod users_skills;
mod users_status;
mod users_templates;
mod variables;

#[cfg(feature = "master-account")]
pub mod master;

#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use self::{
    address_books::*, address_books_contacts::*, address_books_custom_fields::*, address_books_units::*,
    agent_statuses::*, asset_library::*, block_list_rules::*, call_control::*, campaigns_campaigns::*,
    campaigns_contact_list_custom_fields::*, campaigns_contact_lists::*, campaigns_contacts::*, campaigns_dnc_lists::*,
    dispositions::*, engagements_engagement::*, engagements_engagements::*, flows::*, follow_up_tasks::*, inboxes::*,
    inboxes_email_notification::*, inboxes_email_notifications::*, inboxes_messages::*, inboxes_queues::*,
    inboxes_users::*, legacy_reports_agents::*, legacy_reports_historical::*, logs::*, messaging::*, notes::*,
    operating_hours::*, queues_queue_templates::*, queues_queues::*, recordings::*, regions::*, reports_analytics::*,
    reports_reports::*, reports_v2_cx_analytics::*, roles::*, routing_profiles::*, rtms::*, skills::*, sms::*,
    teams::*, types::*, users::*, users_batch::*, users_opt_in_out_queues::*, users_queues::*, users_recordings::*,
    users_skills::*, users_status::*, users_templates::*, variables::*,
};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
            ListAddressBooks
            CreateAddressBook
            ListContactCustomFields
            ListAddressBookCustomFields
            CreateAddressBookCustomField
            GetAddressBookCustomField
            UpdateAddressBookCustomField
            DeleteAddressBookCustomField
            ListAddressBookUnits
            CreateAddressBookUnit
            GetAddressBookUnit
            UpdateAddressBookUnit
            DeleteAddressBookUnit
            GetAddressBook
            UpdateAddressBook
            DeleteAddressBook
            ListAddressBookContacts
            CreateAddressBookContact
            GetAddressBookContact
            UpdateAddressBookContact
            DeleteAddressBookContact
            ListSystemStatuses
            CreateSystemStatus
            GetSystemStatus
            UpdateSystemStatus
            DeleteSystemStatus
            ListAssets
            CreateAsset
            GetAsset
            UpdateAsset
            DeleteAsset
            DuplicateAsset
            DeleteAssetItems
            ListAssetCategories
            CreateAssetCategory
            GetAssetCategory
            UpdateAssetCategory
            DeleteAssetCategory
            ControlEngagementRecording
            CommandUser
            ListUserDevices
            ListOutboundCampaigns
            CreateOutboundCampaign
            GetOutboundCampaign
            UpdateOutboundCampaign
            DeleteOutboundCampaign
            UpdateOutboundCampaignStatus
            ListCampaignContactLists
            CreateCampaignContactList
            BatchUpdateCampaignContactLists
            GetCampaignContactList
            UpdateCampaignContactList
            RemoveCampaignContactList
            ListCampaignContactListContacts
            CreateCampaignContactListContact
            BatchUpdateCampaignContactListContacts
            GetCampaignContactListContact
            UpdateCampaignContactListContact
            RemoveCampaignContactListContact
            ListCampaignDncPhoneNumbers
            BatchCreateCampaignDncListPhones
            BatchDeleteCampaignDncListPhones
            ListDispositions
            CreateDisposition
            ListDispositionSets
            CreateDispositionSet
            GetDispositionSet
            UpdateDispositionSet
            DeleteDispositionSet
            GetDisposition
            UpdateDisposition
            DeleteDisposition
            StartEngagement
            ListEngagements
            GetEngagement
            UpdateEngagement
            GetEngagementAttachments
            GetEngagementEvents
            GetPollEngagementRecordingStatus
            GetEngagementSurvey
            ListFlows
            ImportFlow
            GetFlow
            UpdateFlow
            DeleteFlow
            ListFlowEntryPoints
            AddFlowEntryPoints
            RemoveFlowEntryPoints
            ExportFlow
            PublishFlow
            ListEntryPoints
            ListInboxes
            CreateInbox
            DeleteInboxes
            ListAccountInboxMessages
            DeleteInboxMessages
            GetInbox
            UpdateInbox
            UpdateInboxEmailNotification
            GetInboxEmailNotificationList
            ListInboxMessages
            DeleteMessagesOfInbox
            DeleteInboxMessage
            GetInboxAccessQueues
            AssignInboxAccessQueues
            RemoveInboxAccessQueues
            GetInboxUsers
            AssignInboxAccessUsers
            UnassignInboxAccessUsers
            ListEmailMessageHistory
            ListMessageHistory
            ListSmsLogs
            SendSms
            ListVoiceCallLogs
            ListWorkItemMessageHistory
            SendMessage
            ListNotes
            ListEngagementNotes
            GetNote
            UpdateNote
            ListBusinessHours
            CreateBusinessHours
            GetBusinessHours
            UpdateBusinessHours
            DeleteBusinessHours
            ListBusinessHoursFlows
            ListBusinessHoursQueues
            ListClosures
            CreateClosureSet
            GetClosureSet
            UpdateClosureSet
            DeleteClosureSet
            ListClosuresFlows
            ListClosuresQueues
            ListQueueTemplates
            GetQueueTemplate
            ListQueues
            CreateQueue
            BatchCreateQueuesWithTemplate
            BatchDeleteQueues
            GetQueue
            UpdateQueue
            DeleteQueue
            ListQueueAgents
            AssignQueueAgents
            UpdateQueueAgent
            UnassignQueueAgent
            ListQueueDispositions
            AssignQueueDispositions
            ListQueueDispositionSets
            AssignQueueDispositionSet
            UnassignQueueDispositionSet
            UnassignQueueDisposition
            UpdateQueueInterruptSettings
            AssignQueueMenuBasedInterrupt
            DeleteQueueInterruptMenuConfiguration
            GetQueueOperatingHours
            UpdateQueueOperatingHours
            ListQueueRecordings
            DeleteQueueRecordings
            DeleteScheduledCallbackAttendee
            ScheduleCallbackOnQueue
            ListScheduledCallbackAvailability
            ListQueueSupervisors
            AssignQueueSupervisors
            UnassignQueueSupervisor
            AssignQueueTeams
            UnassignQueueTeams
            UnassignQueueTeam
            ListEngagementRecordings
            DeleteEngagementRecordings
            ListRecordings
            DeleteRecording
            ListRegions
            CreateRegion
            GetRegion
            UpdateRegion
            DeleteRegion
            ListRegionUsers
            AssignUsersToRegion
            ListHistoricalAgentPerformance
            ListHistoricalAgentTimecard
            ListHistoricalDispositions
            ListHistoricalEngagement
            ListHistoricalExpertAssist
            ListHistoricalFlowPerformance
            ListOutboundDialerPerformance
            ListHistoricalQueuePerformance
            ListHistoricalEngagementLogData
            ListCallJourneys
            ListOperationLogs
            ListAgentLegReports
            ListAgentStatusHistoryReports
            ListAgentTimeSheetReports
            ListHistoricalDetailReports
            ListHistoricalAgentReportsByQueue
            ListHistoricalQueueReports
            ListHistoricalQueueAgentsReports
            ListRoles
            CreateRole
            DuplicateRole
            GetRole
            UpdateRole
            DeleteRole
            DeleteRolePrivileges
            ListRoleUsers
            AssignRole
            UnassignRole
            ListAgentRoutingProfiles
            CreateAgentRoutingProfile
            GetAgentRoutingProfile
            UpdateAgentRoutingProfileDetails
            DeleteAgentRoutingProfile
            ListConsumerRoutingProfiles
            CreateConsumerRoutingProfile
            GetConsumerRoutingProfile
            UpdateConsumerRoutingProfileDetails
            DeleteConsumerRoutingProfile
            ListSkills
            CreateSkill
            ListSkillCategories
            CreateSkillCategory
            GetSkillCategory
            UpdateSkillCategory
            DeleteSkillCategory
            GetSkill
            UpdateSkill
            DeleteSkill
            ListSkillUsers
            ListTeams
            CreateTeam
            GetTeam
            UpdateTeam
            DeleteTeam
            ListTeamAgents
            AssignTeamAgents
            UnassignTeamAgents
            ListTeamChildTeams
            MoveTeam
            ListTeamParentTeams
            ListTeamSupervisors
            AssignTeamSupervisors
            UnassignTeamSupervisors
            ListUserProfiles
            CreateUserProfile
            BatchUpdateUserProfiles
            BatchDeleteUserProfiles
            BatchCreateUserProfiles
            BatchUpdateUserStatus
            ListUserTemplates
            CreateUserTemplate
            GetUserTemplate
            UpdateUserTemplate
            DeleteUserTemplate
            GetUserProfile
            UpdateUserProfile
            DeleteUserProfile
            BatchOptUserQueues
            ListUserQueues
            ListUserRecordings
            DeleteUserRecordings
            ListUserSkills
            AssignUserSkills
            UnassignUserSkill
            UpdateUserStatus
            ListVariableLogs
            GetVariableLog
            DeleteVariableLog
            ListVariables
            CreateVariable
            ListVariableGroups
            CreateVariableGroup
            GetVariableGroup
            UpdateVariableGroup
            DeleteVariableGroup
            GetVariable
            UpdateVariable
            DeleteVariable
            BatchCreateAddressBookContacts
            BatchUpdateAddressBookContacts
            BatchDeleteAddressBookContacts
            BatchUpdateAssetItems
            ListBlockListRulesForIpAddresses
            CreateBlockListRulesForIpAddresses
            DeleteIpAddressesBlockListRules
            GetBlockListRuleOfIpAddresses
            ListBlockListRulesOfPhoneNumbers
            CreateBlockListRulesForPhoneNumbers
            DeletePhoneNumbersBlockListRules
            GetBlockListRuleOfPhoneNumbers
            ListCampaignContactListsCustomFields
            CreateCampaignContactListCustomField
            GetCampaignContactListCustomField
            UpdateCampaignContactListCustomField
            DeleteCampaignContactListCustomField
            InsertContactsIntoCampaignContactList
            ListCampaignContactCustomFields
            GetAvailableTransferFlows
            GetAvailableTransferQueues
            GetAvailableTransferUsers
            ListEngagementFollowUpTasks
            GetFollowUpTask
            UpdateFollowUpTask
            CreateQueueTemplate
            BatchDeleteQueueTemplates
            UpdateQueueTemplate
            DeleteQueueTemplate
            GetQueueInterruptSettings
            UpdateRealTimeMediaStreamsRtmsAppStatus
            ListHistoricalCustomReportTabularData
            GetHistoricalCustomReportTabularSchema
            ListHistoricalEngagementTimelines
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
