//! Contact center, user: 12 events.

use zoom_core::{DateTime, Extra, zoom_enum, zoom_event, zoom_object};

use super::ActiveStatus;

/// A Zoom Contact Center user opted out of a queue, so as to get no engagements from it.
#[zoom_event(
    "contact_center.user_opt_out",
    scopes = ["contact_center_user:read:admin", "contact_center_user:write:admin", "contact_center:read:user:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterUserOptOut {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the user and the queue.
    #[required(sent)]
    pub object: ContactCenterUserOptObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the user and the queue.
///
/// Value of `object` in [`ContactCenterUserOptOut`] and [`ContactCenterUserOptIn`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterUserOptObject {
    /// ID of the user.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Name under which the user is shown.
    #[required(sent)]
    pub display_name: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    #[required(sent)]
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    #[required(sent)]
    pub queue_name: Option<String>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Contact Center user was changed.
#[zoom_event(
    "contact_center.user_updated",
    scopes = [
        "contact_center_user:read:admin",
        "contact_center_user:write:admin",
        "contact_center:read:user_updated:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterUserUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the user.
    #[required(sent)]
    pub object: ContactCenterUserUpdatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the user.
///
/// Value of `object` in [`ContactCenterUserUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterUserUpdatedObject {
    /// ID of the user.
    #[required(sent)]
    pub user_id: Option<String>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Properties of the user that changed, with their new values.
    #[required(sent)]
    pub updates: Option<UserUpdatedUpdates>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Properties of the user that changed, with their new values.
///
/// Value of `updates` in [`ContactCenterUserUpdatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserUpdatedUpdates {
    /// ID of the role that the user holds.
    pub role_id: Option<String>,
    /// Display name of the role that the user holds.
    pub role_name: Option<String>,
    /// ID of the agent status.
    pub status_id: Option<String>,
    /// Name of the agent status, one of the system's or a custom one.
    pub status_name: Option<StatusName>,
    /// ID of the reason why the agent is not ready.
    pub sub_status_id: Option<String>,
    /// Reason why the agent is not ready.
    pub sub_status_name: Option<String>,
    /// External system, such as a customer relationship management (CRM) system, that is integrated into the agent's client.
    pub client_integration: Option<ClientIntegration>,
    /// Whether the user's role grants access to Zoom Contact Center.
    pub user_access: Option<ActiveStatus>,
    /// ISO 3166-1 alpha-2 code of the user's country.
    pub country_iso_code: Option<String>,
    /// Settings for the channels through which an agent takes conversations.
    pub channel_settings: Option<ChannelSettings>,
    /// Whether the user can call emergency services.
    pub emergency_calling: Option<bool>,
    /// URL launched for incoming calls, and whether launching is enabled.
    pub external_url: Option<ExternalUrl>,
    /// Intents (things that customers want) that the user handles, one entry each.
    pub user_intents: Option<Vec<UserIntent>>,
    /// Contact Center plan of the user.
    pub user_package: Option<UserPackage>,
    /// Contact Center add-on plans of the user, one entry each.
    pub user_add_ons_plans: Option<Vec<UserAddOnsPlan>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Name of the agent status, one of the system's or a custom one.
///
/// Values of `status_name` in [`UserUpdatedUpdates`] and [`ContactCenterUserCreatedObject`].
#[zoom_enum]
pub enum StatusName {
    /// `Offline`: Not available for engagements.
    #[value("Offline")]
    Offline,
    /// `Ready`: Available to take engagements.
    #[value("Ready")]
    Ready,
    /// `Not Ready`: Signed in, but not taking engagements.
    #[value("Not Ready")]
    NotReady,
    /// `Occupied`: Busy with an engagement.
    #[value("Occupied")]
    Occupied,
}

/// External system, such as a customer relationship management (CRM) system, that is integrated into the agent's client.
///
/// Values of `client_integration` in [`UserUpdatedUpdates`] and [`ContactCenterUserCreatedObject`].
#[zoom_enum]
pub enum ClientIntegration {
    /// `Default`: The agent works in the Zoom Workplace app, without an external system.
    #[value("Default")]
    Default,
    /// `Salesforce`.
    #[value("Salesforce")]
    Salesforce,
    /// `Zendesk`.
    #[value("Zendesk")]
    Zendesk,
    /// `ServiceNow`.
    #[value("ServiceNow")]
    ServiceNow,
    /// `Microsoft_Dynamics_365`.
    #[value("Microsoft_Dynamics_365")]
    MicrosoftDynamics365,
}

/// Settings for the channels through which an agent takes conversations.
///
/// Value of `channel_settings` in [`UserUpdatedUpdates`] and [`ContactCenterUserCreatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChannelSettings {
    /// Whether agents work on several channels at once, and up to what load.
    pub multi_channel_engagements: Option<MultiChannelEngagements>,
    /// How many messaging conversations a user can have at a time.
    #[range(0..=20)]
    pub concurrent_message_capacity: Option<i64>,
    /// How many email conversations a user can have at a time.
    #[range(0..=20)]
    pub concurrent_email_capacity: Option<i64>,
    /// Whether messaging engagements set the user's status to occupied.
    pub messaging_occupied: Option<bool>,
    /// Whether email engagements set the user's status to occupied.
    pub email_occupied: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether agents work on several channels at once, and up to what load.
///
/// Value of `multi_channel_engagements` in [`ChannelSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MultiChannelEngagements {
    /// Whether agents receive voice and video engagements while they handle chat and SMS.
    pub enable: Option<bool>,
    /// Messaging load, in percent, up to which the agent still receives voice and video calls.
    #[range(1..=100)]
    pub max_agent_load: Option<i64>,
    /// Email load, in percent, up to which the agent still receives voice and video engagements.
    #[range(1..=100)]
    pub email_max_agent_load: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// URL launched for incoming calls, and whether launching is enabled.
///
/// Value of `external_url` in [`UserUpdatedUpdates`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExternalUrl {
    /// Whether a URL is opened for incoming calls.
    pub enable: Option<bool>,
    /// URL opened for an incoming call; may hold placeholders such as the caller's name and number.
    pub external_launch_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Intent that a user handles, with its group.
///
/// Element of `user_intents` in [`UserUpdatedUpdates`] and [`ContactCenterUserCreatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserIntent {
    /// ID of the group of intents, the things that customers want.
    pub intent_group_id: Option<String>,
    /// ID of the intent, what the customer wants.
    pub intent_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Contact Center plan of the user.
///
/// Value of `user_package` in [`UserUpdatedUpdates`] and [`ContactCenterUserCreatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserPackage {
    /// Name of the Zoom Contact Center plan assigned to the user.
    pub package_name: Option<PackageName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Name of the Zoom Contact Center plan assigned to the user.
///
/// Values of `package_name` in [`UserPackage`].
#[zoom_enum]
pub enum PackageName {
    /// `essentials`: The basic plan; what the account bought decides whether agents share its licenses.
    Essentials,
    /// `premium`: The middle plan; what the account bought decides whether agents share its licenses.
    Premium,
    /// `elite`: The most comprehensive plan; what the account bought decides whether agents share its licenses.
    Elite,
}

/// Add-on plan of a user, by name.
///
/// Element of `user_add_ons_plans` in [`UserUpdatedUpdates`] and [`ContactCenterUserCreatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserAddOnsPlan {
    /// Name of the Contact Center add-on plan.
    pub add_ons_plan_name: Option<AddOnsPlanName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Name of the Contact Center add-on plan.
///
/// Values of `add_ons_plan_name` in [`UserAddOnsPlan`].
#[zoom_enum]
pub enum AddOnsPlanName {
    /// `ai_expert_assist`: AI Expert Assist, which helps agents during engagements.
    AiExpertAssist,
    /// `zoom_contact_center_for_service_cloud_voice`: Zoom Contact Center within Service Cloud Voice by Salesforce.
    ZoomContactCenterForServiceCloudVoice,
}

/// Phone numbers were assigned to a Zoom Contact Center user.
#[zoom_event(
    "contact_center.user_phone_numbers_assigned",
    scopes = ["contact_center_user:read:admin", "contact_center:read:user:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterUserPhoneNumbersAssigned {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the user.
    #[required(sent)]
    pub object: ContactCenterUserPhoneNumbersObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the user.
///
/// Value of `object` in [`ContactCenterUserPhoneNumbersAssigned`] and [`ContactCenterUserPhoneNumbersUnassigned`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterUserPhoneNumbersObject {
    /// ID of the user.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Name under which the user is shown.
    #[required(sent)]
    pub display_name: Option<String>,
    /// Email address of the user.
    #[required(sent)]
    pub user_email: Option<String>,
    /// ID of the role that the user holds.
    #[required(sent)]
    pub role_id: Option<String>,
    /// Display name of the role that the user holds.
    #[required(sent)]
    pub role_name: Option<String>,
    /// Phone numbers that were assigned to the user or removed, one entry each.
    #[required(sent)]
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Phone number of a user, with its ID.
///
/// Element of `phone_numbers` in [`ContactCenterUserPhoneNumbersObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneNumber {
    /// Phone number, usually in E.164 format.
    #[required(sent)]
    pub phone_number: Option<String>,
    /// ID that Zoom gave to the phone number.
    #[required(sent)]
    pub phone_number_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One or more Zoom Contact Center users were deleted.
#[zoom_event(
    "contact_center.user_deleted",
    scopes = [
        "contact_center_user:read:admin",
        "contact_center_user:write:admin",
        "contact_center:read:user_deleted:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterUserDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the deleted users.
    #[required(sent)]
    pub object: ContactCenterUserDeletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the deleted users.
///
/// Value of `object` in [`ContactCenterUserDeleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterUserDeletedObject {
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Users who were deleted, one entry each.
    #[required(sent)]
    pub users: Option<Vec<UserDeletedUser>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User who was deleted, by ID.
///
/// Element of `users` in [`ContactCenterUserDeletedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserDeletedUser {
    /// ID of the user.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The status of a Zoom Contact Center user changed.
#[zoom_event(
    "contact_center.user_status_changed",
    scopes = ["contact_center_user:read:admin", "contact_center_user:write:admin", "contact_center:read:user:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterUserStatusChanged {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the user.
    #[required(sent)]
    pub object: ContactCenterUserStatusChangedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the user.
///
/// Value of `object` in [`ContactCenterUserStatusChanged`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterUserStatusChangedObject {
    /// ID of the user.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Name under which the user is shown.
    #[required(sent)]
    pub display_name: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// ID of the status that the user had before.
    #[required(sent)]
    pub previous_status_id: Option<String>,
    /// Name of the status that the user had before.
    #[required(sent)]
    pub previous_status_name: Option<String>,
    /// ID of the reason for the earlier status Not Ready.
    pub previous_sub_status_id: Option<String>,
    /// Reason for the earlier status Not Ready.
    pub previous_sub_status_name: Option<String>,
    /// ID of the status that the user has now.
    #[required(sent)]
    pub current_status_id: Option<String>,
    /// Name of the status that the user has now.
    #[required(sent)]
    pub current_status_name: Option<String>,
    /// ID of the reason for the status Not Ready.
    pub current_sub_status_id: Option<String>,
    /// Reason for the status Not Ready.
    pub current_sub_status_name: Option<String>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user logged in to Zoom Contact Center.
#[zoom_event(
    "contact_center.user_login",
    scopes = ["contact_center_user:read:admin", "contact_center_user:write:admin", "contact_center:read:user:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterUserLogin {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the user.
    #[required(sent)]
    pub object: ContactCenterUserObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the user.
///
/// Value of `object` in [`ContactCenterUserLogin`] and [`ContactCenterUserLogout`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterUserObject {
    /// ID of the user.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Name under which the user is shown.
    #[required(sent)]
    pub display_name: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Skills were assigned to a Zoom Contact Center user.
#[zoom_event(
    "contact_center.user_skills_assigned",
    scopes = ["contact_center_user:read:admin", "contact_center:read:user:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterUserSkillsAssigned {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the user.
    #[required(sent)]
    pub object: ContactCenterUserSkillsObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the user.
///
/// Value of `object` in [`ContactCenterUserSkillsAssigned`] and [`ContactCenterUserSkillsUnassigned`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterUserSkillsObject {
    /// ID of the user.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Name under which the user is shown.
    #[required(sent)]
    pub display_name: Option<String>,
    /// Email address of the user.
    #[required(sent)]
    pub user_email: Option<String>,
    /// ID of the role that the user holds.
    #[required(sent)]
    pub role_id: Option<String>,
    /// Display name of the role that the user holds.
    #[required(sent)]
    pub role_name: Option<String>,
    /// Skills that were assigned to the user or removed, one entry each; engagements are routed by them.
    #[required(sent)]
    pub skills: Option<Vec<Skill>>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Skill that was assigned to a user or taken away, by ID.
///
/// Element of `skills` in [`ContactCenterUserSkillsObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Skill {
    /// ID of the skill by which engagements are routed.
    #[required(sent)]
    pub skill_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Contact Center user opted in to a queue, so as to get engagements from it.
#[zoom_event(
    "contact_center.user_opt_in",
    scopes = ["contact_center_user:read:admin", "contact_center_user:write:admin", "contact_center:read:user:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterUserOptIn {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the user and the queue.
    #[required(sent)]
    pub object: ContactCenterUserOptObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Contact Center user was created.
#[zoom_event(
    "contact_center.user_created",
    scopes = ["contact_center_user:read:admin", "contact_center_user:write:admin", "contact_center:read:user:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterUserCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the user.
    #[required(sent)]
    pub object: ContactCenterUserCreatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the user.
///
/// Value of `object` in [`ContactCenterUserCreated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterUserCreatedObject {
    /// ID of the user.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Name under which the user is shown.
    #[required(sent)]
    pub display_name: Option<String>,
    /// Email address of the user.
    #[required(sent)]
    pub user_email: Option<String>,
    /// ID of the role that the user holds.
    #[required(sent)]
    pub role_id: Option<String>,
    /// Display name of the role that the user holds.
    #[required(sent)]
    pub role_name: Option<String>,
    /// ID of the agent status.
    pub status_id: Option<String>,
    /// Name of the agent status, one of the system's or a custom one.
    pub status_name: Option<StatusName>,
    /// External system, such as a customer relationship management (CRM) system, that is integrated into the agent's client.
    pub client_integration: Option<ClientIntegration>,
    /// Whether the user's role grants access to Zoom Contact Center.
    pub user_access: Option<ActiveStatus>,
    /// ISO 3166-1 alpha-2 code of the user's country.
    pub country_iso_code: Option<String>,
    /// Settings for the channels through which an agent takes conversations.
    pub channel_settings: Option<ChannelSettings>,
    /// Whether the user can call emergency services.
    pub emergency_calling: Option<bool>,
    /// Intents (things that customers want) that the user handles, one entry each.
    pub user_intents: Option<Vec<UserIntent>>,
    /// Contact Center plan of the user.
    pub user_package: Option<UserPackage>,
    /// Contact Center add-on plans of the user, one entry each.
    pub user_add_ons_plans: Option<Vec<UserAddOnsPlan>>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Skills were removed from a Zoom Contact Center user.
#[zoom_event(
    "contact_center.user_skills_unassigned",
    scopes = ["contact_center_user:read:admin", "contact_center:read:user:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterUserSkillsUnassigned {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the user.
    #[required(sent)]
    pub object: ContactCenterUserSkillsObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Phone numbers were removed from a Zoom Contact Center user.
#[zoom_event(
    "contact_center.user_phone_numbers_unassigned",
    scopes = ["contact_center_user:read:admin", "contact_center:read:user:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterUserPhoneNumbersUnassigned {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the user.
    #[required(sent)]
    pub object: ContactCenterUserPhoneNumbersObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user logged out of Zoom Contact Center.
#[zoom_event(
    "contact_center.user_logout",
    scopes = ["contact_center_user:read:admin", "contact_center_user:write:admin", "contact_center:read:user:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterUserLogout {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the user.
    #[required(sent)]
    pub object: ContactCenterUserObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
