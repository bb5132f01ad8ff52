//! Phone, route: 1 event.

use zoom_core::{DateTime, Extra, zoom_event, zoom_object};

/// The status of a SIP trunk (a connection to a carrier) in a Zoom Phone route group changed.
#[zoom_event(
    "phone.route_group_status_changed",
    scopes = [
        "phone:read:admin",
        "phone:write:admin",
        "phone:read",
        "phone:write",
        "phone:master",
        "phone:read:sip_trunk:master",
        "phone:read:sip_trunk",
        "phone:read:sip_trunk:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneRouteGroupStatusChanged {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the alert.
    #[required(sent)]
    pub object: PhoneRouteGroupStatusChangedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the alert.
///
/// Value of `object` in [`PhoneRouteGroupStatusChanged`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneRouteGroupStatusChangedObject {
    /// Name of the alert.
    #[required(sent)]
    pub name: Option<String>,
    /// Area that the alert is about, such as route groups.
    #[required(sent)]
    pub module: Option<String>,
    /// Rule that raised the alert, with its kind and severity.
    #[required(sent)]
    pub rule: Option<StatusChangedRule>,
    /// What the alert is about, by its kind.
    #[required(sent)]
    pub target: Option<StatusChangedTarget>,
    /// When the problem was detected.
    pub detected_time: Option<DateTime>,
    /// Session border controller (SBC) of the route group.
    pub sbc: Option<String>,
    /// Route groups that the alert is about, one entry each.
    pub route_groups: Option<Vec<RouteGroup>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Rule that raised the alert, with its kind and severity.
///
/// Value of `rule` in [`PhoneRouteGroupStatusChangedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct StatusChangedRule {
    /// Condition that raised the alert; `1` is a status change of a route group.
    #[wire("type")]
    pub kind: Option<i64>,
    /// How severe the alert is: `warning` or `critical`.
    pub severity: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the alert is about, by its kind.
///
/// Value of `target` in [`PhoneRouteGroupStatusChangedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct StatusChangedTarget {
    /// Kind of item that the alert is about; `1` is the account.
    #[wire("type")]
    pub kind: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Route group of SIP trunks (connections to carriers) that the alert is about, by name and region.
///
/// Element of `route_groups` in [`PhoneRouteGroupStatusChangedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RouteGroup {
    /// ID of the route group.
    #[required(sent)]
    pub id: Option<String>,
    /// Name of the route group.
    #[required(sent)]
    pub name: Option<String>,
    /// Region of the route group.
    #[required(sent)]
    pub region: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
