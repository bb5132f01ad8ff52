//! Meeting, invitation: 4 events.

use zoom_core::{Extra, zoom_event, zoom_object};

/// A person accepted an invitation to a meeting or video call.
///
/// Works with the Zoom client only.
#[zoom_event(
    "meeting.invitation_accepted",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:invitation",
        "meeting:read:invitation:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingInvitationAccepted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the person who accepted the invitation.
    #[required(sent)]
    pub operator: Option<String>,
    /// User ID of the person who accepted the invitation.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingInvitationObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingInvitationAccepted`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingInvitationObject {
    /// Numeric ID of the meeting.
    #[required(sent)]
    pub id: Option<String>,
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// ID of the user who hosts the meeting.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the meeting.
    #[required(sent)]
    pub topic: Option<String>,
    /// Person who was invited to the meeting.
    #[required(sent)]
    pub participant: Option<MeetingInvitationParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person who was invited to the meeting, by ID and email address.
///
/// Value of `participant` in [`MeetingInvitationObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingInvitationParticipant {
    /// User ID of the person who was invited to the meeting.
    #[required(sent)]
    pub participant_user_id: Option<String>,
    /// Email address of the person who was invited; usually empty for people outside the host's account.
    #[required(sent)]
    pub email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user invited one or more people to a meeting or video call.
///
/// Works with the Zoom client only.
#[zoom_event(
    "meeting.invitation_dispatched",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:invitation",
        "meeting:read:invitation:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingInvitationDispatched {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the person who sent the invitation.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who sent the invitation.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingInvitationObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A person rejected an invitation to a meeting or video call.
///
/// Works with the Zoom client only.
#[zoom_event(
    "meeting.invitation_rejected",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:invitation",
        "meeting:read:invitation:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingInvitationRejected {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the person who rejected the invitation.
    #[required(sent)]
    pub operator: Option<String>,
    /// User ID of the person who rejected the invitation.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingInvitationObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An invitation to a meeting or video call timed out without a response.
///
/// Works with the Zoom client only.
#[zoom_event(
    "meeting.invitation_timeout",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:invitation",
        "meeting:read:invitation:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingInvitationTimeout {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the person who missed the invitation.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who missed the invitation.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingInvitationObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
