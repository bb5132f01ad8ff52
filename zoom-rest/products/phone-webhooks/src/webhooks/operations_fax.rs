//! Phone, fax: 4 events.

use zoom_core::{DateTime, Extra, zoom_enum, zoom_event, zoom_object};

use super::Direction;

/// One or more Zoom Phone fax logs were deleted.
#[zoom_event(
    "phone.fax_log_deleted",
    scopes = [
        "phone:read",
        "phone:read:admin",
        "phone:write",
        "phone:write:admin",
        "phone:master",
        "phone:read:list_fax_log",
        "phone:read:list_fax_log:admin",
        "phone:read:list_fax_log:master",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneFaxLogDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: deleted entries of the fax log.
    #[required(sent)]
    pub object: PhoneFaxLogObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: deleted entries of the fax log.
///
/// Value of `object` in [`PhoneFaxLogDeleted`] and [`PhoneFaxLogPermanentlyDeleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneFaxLogObject {
    /// Entries of the fax log, one per fax.
    #[required(sent)]
    pub fax_logs: Option<Vec<FaxLog>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Entry in the fax log, by its ID.
///
/// Element of `fax_logs` in [`PhoneFaxLogObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FaxLog {
    /// ID of the entry in the fax log.
    #[required(sent)]
    pub fax_log_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One or more Zoom Phone fax logs were deleted permanently, usually from the trash.
#[zoom_event(
    "phone.fax_log_permanently_deleted",
    scopes = [
        "phone:read",
        "phone:read:admin",
        "phone:write",
        "phone:write:admin",
        "phone:master",
        "phone:read:list_fax_log",
        "phone:read:list_fax_log:admin",
        "phone:read:list_fax_log:master",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneFaxLogPermanentlyDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: deleted entries of the fax log.
    #[required(sent)]
    pub object: PhoneFaxLogObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Phone fax was received.
#[zoom_event(
    "phone.fax_received",
    scopes = [
        "phone:read",
        "phone:read:admin",
        "phone:write",
        "phone:write:admin",
        "phone:master",
        "phone:read:list_fax_log",
        "phone:read:list_fax_log:admin",
        "phone:read:list_fax_log:master",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneFaxReceived {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the fax.
    #[required(sent)]
    pub object: PhoneFaxObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the fax.
///
/// Value of `object` in [`PhoneFaxReceived`] and [`PhoneFaxSent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneFaxObject {
    /// ID of the entry in the fax log.
    #[required(sent)]
    pub fax_log_id: Option<String>,
    /// ID of the fax.
    #[required(sent)]
    pub fax_id: Option<String>,
    /// ID of the Zoom Phone site.
    #[required(sent)]
    pub site_id: Option<String>,
    /// Display name of the Zoom Phone site.
    #[required(sent)]
    pub site_name: Option<String>,
    /// ID of the extension that owns the fax.
    #[required(sent)]
    pub extension_id: Option<String>,
    /// Kind of extension that owns the fax, such as a user or a call queue.
    #[required(sent)]
    pub extension_type: Option<FaxExtensionType>,
    /// Whether the fax came in (`inbound`) or went out (`outbound`).
    #[required(sent)]
    pub direction: Option<Direction>,
    /// ID of the extension that sent the fax.
    #[required(sent)]
    pub sender_extension_id: Option<String>,
    /// Kind of extension that sent the fax, such as a user or a common area.
    #[required(sent)]
    pub sender_extension_type: Option<FaxExtensionType>,
    /// Number of the extension that sent the fax.
    #[required(sent)]
    pub sender_extension_number: Option<String>,
    /// Display name of the party that sent the fax.
    #[required(sent)]
    pub sender_name: Option<String>,
    /// Number from which the fax is sent.
    #[required(sent)]
    pub sender_number: Option<String>,
    /// Kind of endpoint that sent the fax, such as a client, an analog adapter or email.
    #[required(sent)]
    pub sender_type: Option<FaxEndpointType>,
    /// Place of the party that sent the fax, such as a state.
    pub sender_location: Option<String>,
    /// ID of the extension that received the fax.
    #[required(sent)]
    pub receiver_extension_id: Option<String>,
    /// Kind of extension that received the fax, such as a user or a common area.
    #[required(sent)]
    pub receiver_extension_type: Option<FaxExtensionType>,
    /// Number of the extension that received the fax.
    #[required(sent)]
    pub receiver_extension_number: Option<String>,
    /// Display name of the party that received the fax.
    #[required(sent)]
    pub receiver_name: Option<String>,
    /// Phone number of the party that receives the fax.
    #[required(sent)]
    pub receiver_number: Option<String>,
    /// Kind of endpoint that received the fax, such as a client, an analog adapter or the telephone network (PSTN).
    #[required(sent)]
    pub receiver_type: Option<FaxEndpointType>,
    /// Place of the party that received the fax, such as a state.
    pub receiver_location: Option<String>,
    /// ID of the PDF file of the fax.
    #[required(sent)]
    pub file_id: Option<String>,
    /// Number of pages in the fax.
    #[required(sent)]
    pub file_pages_count: Option<i64>,
    /// State of the fax.
    #[required(sent)]
    pub status: Option<FaxStatus>,
    /// When the fax was created.
    #[required(sent)]
    pub create_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the extension that owns, sends or receives a fax belongs to.
///
/// Values of `extension_type` and other members in [`PhoneFaxObject`].
#[zoom_enum]
pub enum FaxExtensionType {
    /// `user`: A phone user.
    User,
    /// `callQueue`: A call queue, which distributes calls among its members.
    #[value("callQueue")]
    CallQueue,
    /// `autoReceptionist`: An auto receptionist, which greets callers and routes their calls.
    #[value("autoReceptionist")]
    AutoReceptionist,
    /// `commonArea`: A common area, such as a lobby.
    #[value("commonArea")]
    CommonArea,
    /// `sharedLineGroup`: A group of users who share a line.
    #[value("sharedLineGroup")]
    SharedLineGroup,
}

/// Kind of endpoint that a fax comes from or goes to.
///
/// Values of `sender_type` and `receiver_type` in [`PhoneFaxObject`].
#[zoom_enum]
pub enum FaxEndpointType {
    /// `client`: The Zoom client.
    Client,
    /// `ata`: An analog telephone adapter (ATA).
    Ata,
    /// `pstn`: The public switched telephone network (PSTN).
    Pstn,
    /// `email`: By email.
    Email,
    /// `openapi`: Through the API.
    Openapi,
}

/// State of the fax.
///
/// Values of `status` in [`PhoneFaxObject`].
#[zoom_enum]
pub enum FaxStatus {
    /// `failed`: The fax did not go through.
    Failed,
    /// `processing`: The transmission of the fax is still in progress.
    Processing,
    /// `submitted`: The fax was handed over for sending.
    Submitted,
    /// `sent`: The fax went out.
    Sent,
    /// `received`: The fax came in.
    Received,
}

/// A Zoom Phone user or extension sent a fax.
#[zoom_event(
    "phone.fax_sent",
    scopes = [
        "phone:read",
        "phone:read:admin",
        "phone:write",
        "phone:write:admin",
        "phone:master",
        "phone:read:list_fax_log",
        "phone:read:list_fax_log:admin",
        "phone:read:list_fax_log:master",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneFaxSent {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the fax.
    #[required(sent)]
    pub object: PhoneFaxObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
