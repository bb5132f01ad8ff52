//! Phone: 2 events.

use zoom_core::{DateTime, Extra, zoom_event, zoom_object};

/// A Zoom Phone call ended, and a summary of its quality of service (QoS) is ready.
///
/// Needs a Quality of Service Subscription (QSS) plan.
#[zoom_event(
    "phone.call_qos_summary",
    scopes = ["dashboard:read:admin", "dashboard:master", "phone:read:call_qos:admin", "phone:read:call_qos:master"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneCallQosSummary {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call.
    #[required(sent)]
    pub object: PhoneCallQosSummaryObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the call.
///
/// Value of `object` in [`PhoneCallQosSummary`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCallQosSummaryObject {
    /// ID of the phone call; one call can have several call logs.
    #[required(sent)]
    pub call_id: Option<String>,
    /// When the call began.
    #[required(sent)]
    pub call_start_time: Option<DateTime>,
    /// When the call ended, in UTC.
    #[required(sent)]
    pub call_end_time: Option<DateTime>,
    /// Quality of service (QoS) that the parties of the call had, one entry each.
    #[required(sent)]
    pub call_qos: Option<Vec<CallQos>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Quality of service (QoS) that one party of a phone call had.
///
/// Element of `call_qos` in [`PhoneCallQosSummaryObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQos {
    /// Party that the figures describe: `caller` or `callee`.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<String>,
    /// User ID of the caller or the callee.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Email address of the caller or the callee.
    pub user_email: Option<String>,
    /// Quality of service (QoS) measurements, such as jitter, delay and packet loss.
    #[required(sent)]
    pub qos: Option<Vec<Qos>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Quality of service (QoS) measurements of one direction of a call, sending or receiving, at one time.
///
/// Value of `qos` in [`CallQos`] and [`PhoneCallQosCallQos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Qos {
    /// When the quality data was received.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// Direction that the figures describe: `sending` or `receiving`.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<String>,
    /// Measurements of the quality, such as bitrate, jitter and delay.
    #[required(sent)]
    pub details: Option<QosDetails>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Measurements of the quality, such as bitrate, jitter and delay, as texts that include the unit, such as `126 ms`.
///
/// Value of `details` in [`Qos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QosDetails {
    /// Bitrate in kbps, with the unit in the text.
    #[required(sent)]
    pub bitrate: Option<String>,
    /// Average share of packets that were lost, as a percentage.
    #[required(sent)]
    pub avg_loss: Option<String>,
    /// Highest share of packets that were lost, in percent.
    #[required(sent)]
    pub max_loss: Option<String>,
    /// How much packet delay varies on arrival, in milliseconds.
    #[required(sent)]
    pub jitter: Option<String>,
    /// Time that a voice packet takes from one end to the other, in milliseconds.
    #[required(sent)]
    pub network_delay: Option<String>,
    /// Mean opinion score (MOS) of voice quality from 1 to 5; 3.5 or more is good.
    #[required(sent)]
    pub mos: Option<String>,
    /// Kind of network, such as LAN, Wi-Fi or VPN.
    pub network: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Phone call in progress has new quality of service (QoS) data, which happens every few seconds.
///
/// Needs a Quality of Service Subscription (QSS) plan.
#[zoom_event(
    "phone.call_qos",
    scopes = [
        "phone:read:admin",
        "phone:write:admin",
        "dashboard:master",
        "phone:read:call_qos:master",
        "phone:read:call_qos:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneCallQos {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call.
    #[required(sent)]
    pub object: PhoneCallQosObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the call.
///
/// Value of `object` in [`PhoneCallQos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCallQosObject {
    /// ID of the phone call; one call can have several call logs.
    #[required(sent)]
    pub call_id: Option<String>,
    /// When the call began.
    #[required(sent)]
    pub call_start_time: Option<DateTime>,
    /// When the call ended, in UTC; absent while the call goes on.
    pub call_end_time: Option<DateTime>,
    /// Quality of service (QoS) that one party of the call has.
    #[required(sent)]
    pub call_qos: Option<PhoneCallQosCallQos>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Quality of service (QoS) that one party of a phone call has.
///
/// Value of `call_qos` in [`PhoneCallQosObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCallQosCallQos {
    /// Party that the figures describe: `caller` or `callee`.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<String>,
    /// ID of the caller or the callee.
    #[required(sent)]
    pub id: Option<String>,
    /// Email address of the caller or the callee.
    pub user_email: Option<String>,
    /// Quality of service (QoS) measurements, such as jitter, delay and packet loss.
    #[required(sent)]
    pub qos: Option<Qos>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
