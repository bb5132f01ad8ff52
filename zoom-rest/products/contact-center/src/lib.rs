//! The Zoom Contact Center API: 240 operations.
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
mod agent_statuses;
mod asset_library;
mod call_control;
mod campaigns;
mod dispositions;
mod engagements;
mod flows;
mod inboxes;
mod legacy_reports_agents;
mod legacy_reports_historical;
mod logs;
mod notes;
mod operating_hours;
mod queues_queue_templates;
mod queues_queues;
mod recordings;
mod regions;
mod reports_analytics;
mod reports_reports;
mod roles;
mod routing_profiles;
mod skills;
mod sms;
mod types;
mod users;
mod users_batch;
mod users_queues;
mod users_skills;
mod users_status;
mod users_templates;
mod variables;

#[cfg(feature = "master-account")]
pub mod master;

pub use self::{
    address_books::*, agent_statuses::*, asset_library::*, call_control::*, campaigns::*, dispositions::*,
    engagements::*, flows::*, inboxes::*, legacy_reports_agents::*, legacy_reports_historical::*, logs::*, notes::*,
    operating_hours::*, queues_queue_templates::*, queues_queues::*, recordings::*, regions::*, reports_analytics::*,
    reports_reports::*, roles::*, routing_profiles::*, skills::*, sms::*, types::*, users::*, users_batch::*,
    users_queues::*, users_skills::*, users_status::*, users_templates::*, variables::*,
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
            DeleteAssetItems
            ListAssetCategories
            CreateAssetCategory
            GetAssetCategory
            UpdateAssetCategory
            DeleteAssetCategory
            ControlEngagementRecording
            CommandControlOfUser
            ListUserDevices
            ListOutboundCampaigns
            CreateOutboundCampaign
            GetOutboundCampaign
            UpdateOutboundCampaign
            DeleteOutboundCampaign
            ListCampaignContactLists
            CreateCampaignContactList
            GetCampaignContactList
            UpdateCampaignContactList
            RemoveCampaignContactList
            ListCampaignContactListContacts
            CreateCampaignContactListContact
            GetCampaignContactListContact
            UpdateContactOnCampaignContactList
            RemoveCampaignContactListContact
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
            ListEngagements
            GetEngagement
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
            ListSmsLogs
            SendSms
            ListVoiceCallLogs
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
            GetQueueOperatingHours
            UpdateQueueOperatingHours
            ScheduleCallbackOnQueue
            ListQueueScheduledCallbacksAvailability
            ListQueueSupervisors
            AssignQueueSupervisors
            UnassignQueueSupervisor
            ListEngagementRecordings
            DeleteEngagementRecordings
            ListQueueRecordings
            DeleteQueueRecordings
            ListRecordings
            DeleteRecording
            ListUserRecordings
            DeleteUserRecordings
            ListRegions
            CreateRegion
            GetRegion
            UpdateRegion
            DeleteRegion
            ListRegionUsers
            AssignUsersToRegion
            ListHistoricalAgentPerformanceDatasetData
            ListHistoricalAgentTimecardDatasetData
            ListHistoricalEngagementDatasetData
            ListHistoricalFlowPerformanceDatasetData
            ListOutboundDialerPerformance
            ListHistoricalQueuePerformanceDatasetData
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
            ListUsersOfRole
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
            ListUsersOfSkill
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
            ListUserQueues
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
        }
    };
}

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
