//! Contact center, team: 6 events.

use zoom_core::{DateTime, Extra, Value, zoom_enum, zoom_event, zoom_object};

/// A Zoom Contact Center team was changed.
#[zoom_event(
    "contact_center.team_updated",
    scopes = ["contact_center_team:read:admin", "contact_center_team:write:admin", "contact_center:read:team:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterTeamUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the team.
    #[required(sent)]
    pub object: ContactCenterTeamUpdatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the team.
///
/// Value of `object` in [`ContactCenterTeamUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterTeamUpdatedObject {
    /// ID of the team.
    #[required(sent)]
    pub team_id: Option<String>,
    /// Display name of the team.
    pub team_name: Option<String>,
    /// Free text that says what the team does.
    pub team_description: Option<String>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Supervisors or agents were removed from a Zoom Contact Center team.
#[zoom_event(
    "contact_center.team_members_unassigned",
    scopes = [
        "contact_center_team:read:admin",
        "contact_center_team:write:admin",
        "contact_center:read:team_member_unassigned:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterTeamMembersUnassigned {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the team, and the members who were added or removed.
    #[required(sent)]
    pub object: ContactCenterTeamMembersObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the team, and the members who were added or removed.
///
/// Value of `object` in [`ContactCenterTeamMembersUnassigned`] and [`ContactCenterTeamMembersAssigned`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterTeamMembersObject {
    /// ID of the team.
    #[required(sent)]
    pub team_id: Option<String>,
    /// IDs of the users who were added to the team or removed from it.
    #[required(sent)]
    pub user_ids: Option<Vec<Value>>,
    /// Whether the users are agents or supervisors of the team.
    #[required(sent)]
    pub team_role: Option<TeamRole>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the users are agents or supervisors of the team.
///
/// Values of `team_role` in [`ContactCenterTeamMembersObject`].
#[zoom_enum]
pub enum TeamRole {
    /// `supervisor`.
    Supervisor,
    /// `agent`.
    Agent,
}

/// A Zoom Contact Center team was deleted.
#[zoom_event(
    "contact_center.team_deleted",
    scopes = ["contact_center_team:read:admin", "contact_center_team:write:admin", "contact_center:read:team:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterTeamDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the team.
    #[required(sent)]
    pub object: ContactCenterTeamObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the team.
///
/// Value of `object` in [`ContactCenterTeamDeleted`] and [`ContactCenterTeamCreated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterTeamObject {
    /// ID of the team.
    #[required(sent)]
    pub team_id: Option<String>,
    /// Display name of the team.
    #[required(sent)]
    pub team_name: Option<String>,
    /// Free text that says what the team does.
    pub team_description: Option<String>,
    /// ID of the team above this one; empty for a root team.
    pub parent_team_id: Option<String>,
    /// Name of the team above this one.
    pub parent_team_name: Option<String>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Contact Center team was moved to a different parent team.
#[zoom_event(
    "contact_center.team_moved",
    scopes = ["contact_center_team:write:admin", "contact_center_team:read:admin", "contact_center:read:team:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterTeamMoved {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the team.
    #[required(sent)]
    pub object: ContactCenterTeamMovedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the team.
///
/// Value of `object` in [`ContactCenterTeamMoved`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterTeamMovedObject {
    /// ID of the team.
    #[required(sent)]
    pub team_id: Option<String>,
    /// Display name of the team.
    #[required(sent)]
    pub team_name: Option<String>,
    /// Free text that says what the team does.
    pub team_description: Option<String>,
    /// ID of the team that was above this one before.
    pub previous_parent_team_id: Option<String>,
    /// Name of the team that was above this one before.
    pub previous_parent_team_name: Option<String>,
    /// ID of the team that is above this one from now on.
    #[required(sent)]
    pub new_parent_team_id: Option<String>,
    /// Name of the team that is above this one from now on.
    #[required(sent)]
    pub new_parent_team_name: Option<String>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Contact Center team was created.
#[zoom_event(
    "contact_center.team_created",
    scopes = ["contact_center_team:read:admin", "contact_center_team:write:admin", "contact_center:read:team:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterTeamCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the team.
    #[required(sent)]
    pub object: ContactCenterTeamObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Supervisors or agents were added to a Zoom Contact Center team.
#[zoom_event(
    "contact_center.team_members_assigned",
    scopes = [
        "contact_center_team:read:admin",
        "contact_center_team:write:admin",
        "contact_center:read:team_member_assigned:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterTeamMembersAssigned {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the team, and the members who were added or removed.
    #[required(sent)]
    pub object: ContactCenterTeamMembersObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
