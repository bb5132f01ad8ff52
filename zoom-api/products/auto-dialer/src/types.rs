//! Types that several files use.

use zoom_core::{zoom_enum, zoom_object};

/// What `type` can be.
#[zoom_enum]
pub enum CallHistoryByIdType {
    /// `UPCOMING`.
    #[value("UPCOMING")]
    Upcoming,
    /// `CALLED`.
    #[value("CALLED")]
    Called,
    /// `SNOOZED`.
    #[value("SNOOZED")]
    Snoozed,
    /// `HISTORY`.
    #[value("HISTORY")]
    History,
    /// `NO_CALL_LIST`.
    #[value("NO_CALL_LIST")]
    NoCallList,
    /// `REMOVED`.
    #[value("REMOVED")]
    Removed,
    /// `CALL_BACK_INBOUND`.
    #[value("CALL_BACK_INBOUND")]
    CallBackInbound,
}

/// What `dialer_sub_status` can be.
#[zoom_enum]
pub enum DialerSubStatus {
    /// `CANCELED_BY_CALLER`.
    #[value("CANCELED_BY_CALLER")]
    CanceledByCaller,
    /// `CANCELED_BY_CALLEE`.
    #[value("CANCELED_BY_CALLEE")]
    CanceledByCallee,
    /// `CALLED_BY_PBX`.
    #[value("CALLED_BY_PBX")]
    CalledByPbx,
    /// `ZP_ERROR`.
    #[value("ZP_ERROR")]
    ZpError,
    /// `ANSWER`.
    #[value("ANSWER")]
    Answer,
    /// `NOT_ANSWER`.
    #[value("NOT_ANSWER")]
    NotAnswer,
}

/// Email address.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailAddress {
    /// Email.
    pub email: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<EmailAddressType>,
}

/// What `type` can be.
#[zoom_enum]
pub enum EmailAddressType {
    /// `PRIMARY_EMAIL`.
    #[value("PRIMARY_EMAIL")]
    PrimaryEmail,
    /// `SECONDARY_EMAIL`.
    #[value("SECONDARY_EMAIL")]
    SecondaryEmail,
}

/// What `prospect_type` can be.
#[zoom_enum]
pub enum ProspectType {
    /// `CONTACT`.
    #[value("CONTACT")]
    Contact,
    /// `LEAD`.
    #[value("LEAD")]
    Lead,
}
