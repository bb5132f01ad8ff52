//! Types used by several files.

use zoom_core::{Extra, zoom_enum, zoom_object};

/// State of a prospect, or of a record in the call history, in the calling process, such as upcoming or called.
///
/// Values of `type` in [`CallHistoryEntry`](super::CallHistoryEntry) and other types.
#[zoom_enum]
pub enum CallHistoryEntryType {
    /// `UPCOMING`: Still to be called.
    #[value("UPCOMING")]
    Upcoming,
    /// `CALLED`: Called already.
    #[value("CALLED")]
    Called,
    /// `SNOOZED`: Put off until later.
    #[value("SNOOZED")]
    Snoozed,
    /// `HISTORY`: Part of the history of calls; Zoom does not explain how this differs from `CALLED`.
    #[value("HISTORY")]
    History,
    /// `NO_CALL_LIST`: Presumably on a list of people who must not be called; Zoom does not explain the value.
    #[value("NO_CALL_LIST")]
    NoCallList,
    /// `REMOVED`: Taken off the list.
    #[value("REMOVED")]
    Removed,
    /// `CALL_BACK_INBOUND`: The prospect called back.
    #[value("CALL_BACK_INBOUND")]
    CallBackInbound,
}

/// Details of how the automatic call went, such as who canceled it.
///
/// Values of `dialer_sub_status` in [`CallHistoryEntry`](super::CallHistoryEntry) and other types.
#[zoom_enum]
pub enum DialerSubStatus {
    /// `CANCELED_BY_CALLER`: The caller canceled the call.
    #[value("CANCELED_BY_CALLER")]
    CanceledByCaller,
    /// `CANCELED_BY_CALLEE`: The person called ended the attempt.
    #[value("CANCELED_BY_CALLEE")]
    CanceledByCallee,
    /// `CALLED_BY_PBX`: The phone system (PBX) placed the call.
    #[value("CALLED_BY_PBX")]
    CalledByPbx,
    /// `ZP_ERROR`: Error in Zoom Phone.
    #[value("ZP_ERROR")]
    ZpError,
    /// `ANSWER`: The call was answered.
    #[value("ANSWER")]
    Answer,
    /// `NOT_ANSWER`: The call was not answered.
    #[value("NOT_ANSWER")]
    NotAnswer,
}

/// Email address of a prospect.
///
/// Element of `email_addresses` in [`CallHistoryEntry`](super::CallHistoryEntry) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmailAddress {
    /// Email address of the prospect.
    pub email: Option<String>,
    /// Whether the address is the primary or a secondary one.
    #[wire("type")]
    pub kind: Option<EmailAddressType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the address is the primary or a secondary one.
///
/// Values of `type` in [`EmailAddress`].
#[zoom_enum]
pub enum EmailAddressType {
    /// `PRIMARY_EMAIL`: The main email address.
    #[value("PRIMARY_EMAIL")]
    PrimaryEmail,
    /// `SECONDARY_EMAIL`: A further email address.
    #[value("SECONDARY_EMAIL")]
    SecondaryEmail,
}

/// Whether the people to be called are contacts or leads.
///
/// Values of `prospect_type` in [`CallList`](super::CallList) and other types.
#[zoom_enum]
pub enum ProspectType {
    /// `CONTACT`: A person at a company with which the sales team already deals.
    #[value("CONTACT")]
    Contact,
    /// `LEAD`: A possible customer whose interest has not been checked yet.
    #[value("LEAD")]
    Lead,
}
