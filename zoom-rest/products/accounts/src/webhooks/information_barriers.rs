//! Information barriers: 3 events.

use zoom_core::{Extra, zoom_enum, zoom_event, zoom_object};

/// An account owner or admin deleted an information barrier policy, which keeps two groups of users from communicating.
///
/// Zoom Support enables information barriers on request.
#[zoom_event(
    "information_barriers.policy_deleted",
    scopes = ["information_barriers:read:admin", "information_barrier:delete:policy:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct InformationBarriersPolicyDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the information barrier policy.
    #[required(sent)]
    pub object: InformationBarriersPolicyObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the information barrier policy, which keeps two groups of users from communicating.
///
/// Value of `object` in [`InformationBarriersPolicyDeleted`] and [`InformationBarriersPolicyCreated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InformationBarriersPolicyObject {
    /// ID of the first group in the information barrier policy (Group 1).
    #[required(sent)]
    pub assigned_group_id: Option<String>,
    /// ID of the information barrier policy.
    #[required(sent)]
    pub id: Option<String>,
    /// Name of the Information Barriers policy.
    #[required(sent)]
    pub policy_name: Option<String>,
    /// What people in the two groups are kept from doing together.
    #[required(sent)]
    pub settings: Option<InformationBarriersPolicySettings>,
    /// Whether the information barrier policy is enabled.
    #[required(sent)]
    pub status: Option<InformationBarriersPolicyStatus>,
    /// ID of the second group in the information barrier policy (Group 2).
    #[required(sent)]
    pub to_group_id: Option<String>,
    /// Kind of restriction; Zoom supports only `0`, a block under which the two groups can still chat, and does not explain how that fits with `im` in `settings`. `1` is a block with chat only from Group 1 to Group 2; `2` and `3` do not block, with chat only from Group 1 to Group 2 or both ways. One of `0` to `3`.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What people in the two groups are kept from doing together.
///
/// Value of `settings` in [`InformationBarriersPolicyObject`] and [`InformationBarriersPolicyUpdatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InformationBarriersPolicySettings {
    /// Whether users of the two groups are barred from calling each other.
    #[required(sent)]
    pub complete_phone_calls: Option<bool>,
    /// Whether users of the two groups are kept from exchanging files in a meeting.
    #[required(sent)]
    pub file_transfer: Option<bool>,
    /// Whether users of the two groups are kept from chatting with each other.
    #[required(sent)]
    pub im: Option<bool>,
    /// Whether users of the two groups are kept from using the meeting chat together.
    #[required(sent)]
    pub in_meeting_chat: Option<bool>,
    /// Whether users of the two groups are kept from meeting each other.
    #[required(sent)]
    pub meeting: Option<bool>,
    /// Whether users of the two groups are kept from exchanging SMS.
    #[required(sent)]
    pub message_via_sms: Option<bool>,
    /// Whether people in the two groups are kept from recording meetings with each other.
    #[required(sent)]
    pub recording: Option<bool>,
    /// Whether the information barrier keeps the groups from sharing screens in meetings.
    #[required(sent)]
    pub screen_share: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the information barrier policy, which limits who may communicate with whom, is enabled.
///
/// Values of `status` in [`InformationBarriersPolicyObject`] and [`InformationBarriersPolicyUpdatedObject`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum InformationBarriersPolicyStatus {
    /// `0`: The policy is disabled.
    Disabled = 0,
    /// `1`: The policy is enabled.
    Enabled = 1,
}

/// An account owner or admin added an information barrier policy, which keeps two groups of users from communicating.
///
/// Zoom Support enables information barriers on request.
#[zoom_event(
    "information_barriers.policy_created",
    scopes = ["information_barriers:read:admin", "information_barrier:write:policy:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct InformationBarriersPolicyCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the information barrier policy.
    #[required(sent)]
    pub object: InformationBarriersPolicyObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An account owner or admin changed an information barrier policy, which keeps two groups of users from communicating.
///
/// Zoom Support enables information barriers on request.
#[zoom_event(
    "information_barriers.policy_updated",
    scopes = ["information_barriers:read:admin", "information_barrier:update:policy:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct InformationBarriersPolicyUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the information barrier policy.
    #[required(sent)]
    pub object: InformationBarriersPolicyUpdatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the information barrier policy, which keeps two groups of users from communicating.
///
/// Value of `object` in [`InformationBarriersPolicyUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InformationBarriersPolicyUpdatedObject {
    /// ID of the first group in the information barrier policy (Group 1).
    #[required(sent)]
    pub assigned_group_id: Option<String>,
    /// Name of the Information Barriers policy.
    #[required(sent)]
    pub policy_name: Option<String>,
    /// What people in the two groups are kept from doing together.
    #[required(sent)]
    pub settings: Option<InformationBarriersPolicySettings>,
    /// Whether the information barrier policy is enabled.
    #[required(sent)]
    pub status: Option<InformationBarriersPolicyStatus>,
    /// ID of the second group in the information barrier policy (Group 2).
    #[required(sent)]
    pub to_group_id: Option<String>,
    /// Kind of restriction; Zoom supports only `0`, a block under which the two groups can still chat, and does not explain how that fits with `im` in `settings`. `1` is a block with chat only from Group 1 to Group 2; `2` and `3` do not block, with chat only from Group 1 to Group 2 or both ways. One of `0` to `3`.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
