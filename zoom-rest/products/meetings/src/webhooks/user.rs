//! User: 3 events.

use zoom_core::{Extra, Secret, Value, zoom_enum, zoom_event, zoom_object};

/// The telephony service provider (TSP) account of a user was deleted.
///
/// Needs a Pro plan or higher with TSP enabled.
#[zoom_event(
    "user.tsp_deleted",
    scopes = [
        "tsp:read:admin",
        "tsp:write:admin",
        "tsp:read",
        "tsp:write",
        "tsp:master",
        "tsp:read:tsp_account:master",
        "tsp:read:tsp_account",
        "tsp:read:tsp_account:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct UserTspDeleted {
    /// ID of the Zoom account in which the event happened.
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// What the event is about: the user.
    pub object: UserTspObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the user.
///
/// Value of `object` in [`UserTspDeleted`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserTspObject {
    /// ID of the user.
    pub id: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// Conference code and numbers at the telephony service provider (TSP).
    pub tsp_credentials: Option<TspCredentials>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Conference code and numbers at the telephony service provider (TSP).
///
/// Value of `tsp_credentials` in [`UserTspObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TspCredentials {
    /// Numeric conference code of the telephony service provider (TSP) audio account.
    pub conference_code: Option<String>,
    /// PIN with which the leader controls the phone conference; digits only.
    pub leader_pin: Option<Secret>,
    /// Region of the bridge that connects the audio of the telephony service provider (TSP) with Zoom meetings.
    pub tsp_bridge: Option<String>,
    /// Dial-in numbers of the telephony service provider (TSP) account, one entry each.
    pub dial_in_numbers: Option<Vec<DialInNumber>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Number to dial in to a conference of a telephony service provider (TSP).
///
/// Element of `dial_in_numbers` in [`TspCredentials`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DialInNumber {
    /// Country calling code of the dial-in number, such as `1`.
    pub code: Option<String>,
    /// Number to dial to join by phone.
    pub number: Option<String>,
    /// Kind of dial-in number, such as `toll`, a number for which the caller pays.
    #[wire("type")]
    pub kind: Option<DialInNumberType>,
    /// Label shown for the dial-in number in place of its country code; here Zoom lists names of telephone bridges.
    pub country_label: Option<CountryLabel>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of dial-in number, such as toll or toll-free.
///
/// Values of `type` in [`DialInNumber`].
#[zoom_enum]
pub enum DialInNumberType {
    /// `toll`: A number for which the caller pays.
    Toll,
    /// `tollfree`: A number that costs the caller nothing.
    Tollfree,
    /// `media_link`: A media link number, which connects to the telephone network without a paid bridge number.
    MediaLink,
}

/// Label shown for the dial-in number in place of its country code; here Zoom lists names of telephone bridges.
///
/// Values of `country_label` in [`DialInNumber`].
#[zoom_enum]
pub enum CountryLabel {
    /// `US_TSP_TB`: Telephone bridge in the United States, run by an outside audio conference provider.
    #[value("US_TSP_TB")]
    UsTspTb,
    /// `EU_TSP_TB`: Telephone bridge in Europe, run by an outside audio conference provider.
    #[value("EU_TSP_TB")]
    EuTspTb,
}

/// A telephony service provider (TSP) account was created for a user.
///
/// Needs a Pro plan or higher with TSP enabled.
#[zoom_event(
    "user.tsp_created",
    scopes = [
        "tsp:read:admin",
        "tsp:write:admin",
        "tsp:read",
        "tsp:write",
        "tsp:master",
        "tsp:read:tsp_account:master",
        "tsp:read:tsp_account",
        "tsp:read:tsp_account:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct UserTspCreated {
    /// ID of the Zoom account in which the event happened.
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// What the event is about: the user.
    pub object: UserTspObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The telephony service provider (TSP) account of a user was changed.
///
/// Needs a Pro plan or higher with TSP enabled.
#[zoom_event(
    "user.tsp_updated",
    scopes = [
        "tsp:read:admin",
        "tsp:write:admin",
        "tsp:read",
        "tsp:write",
        "tsp:master",
        "tsp:read:tsp_account:master",
        "tsp:read:tsp_account",
        "tsp:read:tsp_account:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct UserTspUpdated {
    /// ID of the Zoom account in which the event happened.
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// What the event is about: the user.
    pub object: UserTspObject,
    /// TSP credentials of the user before the change: conference code, PIN, bridge and dial-in numbers.
    pub old_object: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
