//! Visitor management: 5 events.

use zoom_core::{Extra, Value, zoom_event, zoom_object};

/// A visitor checked out.
///
/// Needs the Visitor Management feature.
#[zoom_event(
    "visitor_management.checked_out",
    scopes = ["visitor_management:read:admin", "visitor_management:read:visitor_checked_out:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct VisitorManagementCheckedOut {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the visit's host.
    #[required(sent)]
    pub operator: Option<String>,
    /// User ID of the visit's host.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the visit.
    #[required(sent)]
    pub object: VisitorManagementCheckedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the visit.
///
/// Value of `object` in [`VisitorManagementCheckedOut`] and [`VisitorManagementCheckedIn`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VisitorManagementCheckedObject {
    /// Email address of the invited visitor.
    #[required(sent)]
    pub visitor_email: Option<String>,
    /// Display name of the invited visitor.
    #[required(sent)]
    pub visitor_name: Option<String>,
    /// When the visit is due to begin, as a Unix timestamp in milliseconds.
    #[required(sent)]
    pub start_time: Option<Value>,
    /// When the visit is due to end, as a Unix timestamp in milliseconds.
    #[required(sent)]
    pub end_time: Option<Value>,
    /// ID of the place where the visitor is expected.
    #[required(sent)]
    pub invite_location_id: Option<String>,
    /// User ID of the host, whom the visitor comes to see.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Display name of the host.
    #[required(sent)]
    pub host_name: Option<String>,
    /// Email address of the host.
    #[required(sent)]
    pub host_email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A visitor invitation was deleted.
///
/// Needs the Visitor Management feature.
#[zoom_event(
    "visitor_management.invitation_deleted",
    scopes = ["visitor_management:read:admin", "visitor_management:read:visitor_invitation:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct VisitorManagementInvitationDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the visit.
    #[required(sent)]
    pub object: VisitorManagementInvitationDeletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the visit.
///
/// Value of `object` in [`VisitorManagementInvitationDeleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VisitorManagementInvitationDeletedObject {
    /// Email address of the invited visitor.
    #[required(sent)]
    pub visitor_email: Option<String>,
    /// Display name of the invited visitor.
    #[required(sent)]
    pub visitor_name: Option<String>,
    /// ID of the place where the visitor is expected.
    #[required(sent)]
    pub invite_location_id: Option<String>,
    /// User ID of the host, whom the visitor comes to see.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Display name of the host.
    #[required(sent)]
    pub host_name: Option<String>,
    /// Email address of the host.
    #[required(sent)]
    pub host_email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A visitor checked in.
///
/// Needs the Visitor Management feature.
#[zoom_event(
    "visitor_management.checked_in",
    scopes = ["visitor_management:read:admin", "visitor_management:read:visitor_checked_in:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct VisitorManagementCheckedIn {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the visit's host.
    #[required(sent)]
    pub operator: Option<String>,
    /// User ID of the visit's host.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the visit.
    #[required(sent)]
    pub object: VisitorManagementCheckedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A visitor invitation was created.
///
/// Needs the Visitor Management feature.
#[zoom_event(
    "visitor_management.invitation_created",
    scopes = ["visitor_management:read:admin", "visitor_management:read:visitor_invitation:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct VisitorManagementInvitationCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the visit.
    #[required(sent)]
    pub object: VisitorManagementInvitationObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the visit.
///
/// Value of `object` in [`VisitorManagementInvitationCreated`] and [`VisitorManagementInvitationUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VisitorManagementInvitationObject {
    /// ID of the visitor's invitation.
    #[required(sent)]
    pub invitation_id: Option<String>,
    /// Email address of the invited visitor.
    #[required(sent)]
    pub visitor_email: Option<String>,
    /// Display name of the invited visitor.
    #[required(sent)]
    pub visitor_name: Option<String>,
    /// When the visit is due to begin, as a Unix timestamp in milliseconds.
    #[required(sent)]
    pub start_time: Option<Value>,
    /// When the visit is due to end, as a Unix timestamp in milliseconds.
    #[required(sent)]
    pub end_time: Option<Value>,
    /// ID of the place where the visitor is expected.
    #[required(sent)]
    pub invite_location_id: Option<String>,
    /// User ID of the host, whom the visitor comes to see.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Display name of the host.
    #[required(sent)]
    pub host_name: Option<String>,
    /// Email address of the host.
    #[required(sent)]
    pub host_email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A visitor invitation was changed.
///
/// Needs the Visitor Management feature.
#[zoom_event(
    "visitor_management.invitation_updated",
    scopes = ["visitor_management:read:admin", "visitor_management:read:visitor_invitation:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct VisitorManagementInvitationUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the visit.
    #[required(sent)]
    pub object: VisitorManagementInvitationObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
