//! Phone, sms: 7 events.

use zoom_core::{DateTime, Extra, zoom_enum, zoom_event, zoom_object};

/// A Zoom Phone user sent an SMS message.
#[zoom_event(
    "phone.sms_sent",
    scopes = [
        "phone:read:admin",
        "phone:write:admin",
        "phone:read",
        "phone:write",
        "phone:master",
        "phone:read:sms_message:master",
        "phone:read:sms_message",
        "phone:read:sms_message:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneSmsSent {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the SMS message.
    #[required(sent)]
    pub object: PhoneSmsSentObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the SMS message.
///
/// Value of `object` in [`PhoneSmsSent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSmsSentObject {
    /// Why the SMS could not be sent; empty or absent after success.
    pub failure_reason: Option<String>,
    /// Party that sent the SMS.
    #[required(sent)]
    pub sender: Option<PhoneSmsSentSender>,
    /// Recipients of the SMS, one entry each.
    #[required(sent)]
    pub to_members: Option<Vec<ToMember>>,
    /// User, call queue or auto receptionist that owns the message.
    #[required(sent)]
    pub owner: Option<PhoneSmsSentOwner>,
    /// Text of the SMS.
    #[required(sent)]
    pub message: Option<String>,
    /// Media or audio files that are attached, one entry each.
    #[required(sent)]
    pub attachments: Option<Vec<Attachment>>,
    /// ID of the SMS conversation between sender and recipient; it never expires.
    #[required(sent)]
    pub session_id: Option<String>,
    /// ID of the SMS.
    #[required(sent)]
    pub message_id: Option<String>,
    /// Kind of text message: SMS (`1`), MMS (`2`), group SMS (`3`), group MMS (`4`), international SMS (`5`) or message within Zoom's own network (`6`).
    #[required(sent)]
    pub message_type: Option<i64>,
    /// When the SMS was sent.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// Consent status of each pair of consumer number and Zoom Phone number. At most 100 items.
    pub phone_number_campaign_opt_statuses: Option<Vec<PhoneNumberCampaignOptStatus>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Party that sent the SMS.
///
/// Value of `sender` in [`PhoneSmsSentObject`] and [`PhoneSmsSentFailedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSmsSentSender {
    /// Phone number of the sender.
    #[required(sent)]
    pub phone_number: Option<String>,
    /// ID of the user who sent the SMS.
    pub id: Option<String>,
    /// Kind of extension that sent the message. Always `user`.
    #[wire("type")]
    pub kind: Option<String>,
    /// Name of the person who sent the SMS.
    pub display_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Recipient of the text message that was sent.
///
/// Element of `to_members` in [`PhoneSmsSentObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ToMember {
    /// ID of the recipient.
    pub id: Option<String>,
    /// Kind of extension that receives the message.
    #[wire("type")]
    pub kind: Option<PhoneSmsType>,
    /// Name of the recipient of the SMS.
    pub display_name: Option<String>,
    /// Phone number of the recipient.
    #[required(sent)]
    pub phone_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of extension that sends, receives or owns a text message.
///
/// Values of `type` in [`ToMember`] and other types.
#[zoom_enum]
pub enum PhoneSmsType {
    /// `user`: A Zoom Phone user.
    User,
    /// `callQueue`: A call queue, which distributes calls among its members.
    #[value("callQueue")]
    CallQueue,
    /// `autoReceptionist`: An auto receptionist, which greets callers and routes their calls.
    #[value("autoReceptionist")]
    AutoReceptionist,
}

/// User, call queue or auto receptionist that owns the message.
///
/// Value of `owner` in [`PhoneSmsSentObject`] and [`PhoneSmsSentFailedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSmsSentOwner {
    /// Kind of extension that owns the message.
    #[wire("type")]
    pub kind: Option<PhoneSmsType>,
    /// ID of the owner, such as a user or a call queue.
    pub id: Option<String>,
    /// ID of the queue or receptionist member who sent the message.
    pub sms_sender_user_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// File that was attached to a text message, with its download URL.
///
/// Element of `attachments` in [`PhoneSmsSentObject`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Attachment {
    /// ID of the media file.
    #[required(sent)]
    pub id: Option<String>,
    /// How large the attached file is, in bytes.
    #[required(sent)]
    pub size: Option<i64>,
    /// File name of the attachment.
    #[required(sent)]
    pub name: Option<String>,
    /// File format of the attachment.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<String>,
    /// URL of the attached file.
    #[required(sent)]
    pub download_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether a consumer has opted in to messages from one Zoom Phone number.
///
/// Element of `phone_number_campaign_opt_statuses` in [`PhoneSmsSentObject`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneNumberCampaignOptStatus {
    /// Phone number, in E.164 format, from which opt-in and opt-out keywords are sent.
    #[required(sent)]
    pub consumer_phone_number: Option<String>,
    /// Number of the Zoom Phone user who gets the opt-in or opt-out keyword, in E.164 format.
    #[required(sent)]
    pub zoom_phone_user_number: Option<String>,
    /// Whether the consumer agreed to receive messages from the number.
    #[required(sent)]
    pub opt_status: Option<OptStatus>,
    /// How far the consumer's opt-in to messages has come: unknown (`0`), must be asked (`1`), asked (`2`), agreed (`3`) or declined (`4`). One of `0` to `4`.
    pub opt_in_status: Option<i64>,
    /// Opt-in text of the campaign, which must be the first message of the SMS session.
    pub opt_in_message: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the consumer agreed to receive messages from the number.
///
/// Values of `opt_status` in [`PhoneNumberCampaignOptStatus`].
#[zoom_enum]
pub enum OptStatus {
    /// `pending`: The consumer has not replied yet.
    Pending,
    /// `opt_out`: The consumer wants no messages.
    OptOut,
    /// `opt_in`: The consumer agreed to messages.
    OptIn,
}

/// A Zoom Phone user received an SMS message with an opt-out keyword, such as STOP.
#[zoom_event(
    "phone.sms_campaign_number_opt_out",
    scopes = [
        "phone:read:admin",
        "phone:master",
        "phone:read:sms_campaign_number_opt_status:master",
        "phone:read:sms_campaign_number_opt_status:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneSmsCampaignNumberOptOut {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: a consumer's opt-out from the messages of an SMS campaign.
    #[required(sent)]
    pub object: PhoneSmsCampaignNumberOptOutObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: a consumer's opt-out from the messages of an SMS campaign.
///
/// Value of `object` in [`PhoneSmsCampaignNumberOptOut`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSmsCampaignNumberOptOutObject {
    /// Pair of numbers concerned: the consumer's, and the Zoom Phone number that received the keyword. At most 1 item.
    #[required(sent)]
    pub phone_number_campaign_opt_statuses: Option<Vec<CampaignOptPhoneNumberCampaignOptStatus>>,
    /// When the opt-out keyword arrived.
    #[required(sent)]
    pub date_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Consumer's number that opted in or out, with the Zoom Phone number that received the keyword.
///
/// Element of `phone_number_campaign_opt_statuses` in [`PhoneSmsCampaignNumberOptOutObject`] and [`PhoneSmsCampaignNumberOptInObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CampaignOptPhoneNumberCampaignOptStatus {
    /// Phone number, in E.164 format, from which opt-in and opt-out keywords are sent.
    #[required(sent)]
    pub consumer_phone_number: Option<String>,
    /// Number of the Zoom Phone user who gets the opt-in or opt-out keyword, in E.164 format.
    #[required(sent)]
    pub zoom_phone_user_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Phone user received an SMS message with an opt-in keyword, such as START.
#[zoom_event(
    "phone.sms_campaign_number_opt_in",
    scopes = [
        "phone:read:admin",
        "phone:master",
        "phone:read:sms_campaign_number_opt_status:master",
        "phone:read:sms_campaign_number_opt_status:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneSmsCampaignNumberOptIn {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the consumer's consent to messages of an SMS campaign.
    #[required(sent)]
    pub object: PhoneSmsCampaignNumberOptInObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the consumer's consent to messages of an SMS campaign.
///
/// Value of `object` in [`PhoneSmsCampaignNumberOptIn`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSmsCampaignNumberOptInObject {
    /// Pair of numbers concerned: the consumer's, and the Zoom Phone number that received the keyword. At most 1 item.
    #[required(sent)]
    pub phone_number_campaign_opt_statuses: Option<Vec<CampaignOptPhoneNumberCampaignOptStatus>>,
    /// When the opt-in keyword arrived.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An outgoing SMS message of a Zoom Phone user broke an etiquette policy that warns.
#[zoom_event(
    "phone.sms_etiquette_warn",
    scopes = ["phone:master", "phone:read:admin", "phone:read:sms_message:admin", "phone:read:sms_message:master"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneSmsEtiquetteWarn {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the SMS message.
    #[required(sent)]
    pub object: PhoneSmsEtiquetteObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the SMS message.
///
/// Value of `object` in [`PhoneSmsEtiquetteWarn`] and [`PhoneSmsEtiquetteBlock`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSmsEtiquetteObject {
    /// Email address of the sender.
    #[required(sent)]
    pub email: Option<String>,
    /// Text of the SMS.
    #[required(sent)]
    pub message: Option<String>,
    /// Name of the SMS etiquette policy that the message violated.
    #[required(sent)]
    pub policy_name: Option<String>,
    /// When the message broke the policy.
    #[required(sent)]
    pub date_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An outgoing SMS message of a Zoom Phone user broke an etiquette policy that blocks.
#[zoom_event(
    "phone.sms_etiquette_block",
    scopes = ["phone:master", "phone:read:admin", "phone:read:sms_message:admin", "phone:read:sms_message:master"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneSmsEtiquetteBlock {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the SMS message.
    #[required(sent)]
    pub object: PhoneSmsEtiquetteObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An SMS message of a Zoom Phone user could not be sent.
///
/// `failure_reason` holds the cause.
#[zoom_event(
    "phone.sms_sent_failed",
    scopes = [
        "phone:read:admin",
        "phone:write:admin",
        "phone:read",
        "phone:write",
        "phone:master",
        "phone:read:sms_message:master",
        "phone:read:sms_message",
        "phone:read:sms_message:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneSmsSentFailed {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the SMS message.
    #[required(sent)]
    pub object: PhoneSmsSentFailedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the SMS message.
///
/// Value of `object` in [`PhoneSmsSentFailed`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSmsSentFailedObject {
    /// Why the SMS could not be sent.
    pub failure_reason: Option<String>,
    /// Party that sent the SMS.
    #[required(sent)]
    pub sender: Option<PhoneSmsSentSender>,
    /// Recipients of the SMS, one entry each.
    #[required(sent)]
    pub to_members: Option<Vec<SentFailedToMember>>,
    /// User, call queue or auto receptionist that owns the message.
    #[required(sent)]
    pub owner: Option<PhoneSmsSentOwner>,
    /// Text of the SMS.
    #[required(sent)]
    pub message: Option<String>,
    /// Media or audio files that are attached, one entry each.
    #[required(sent)]
    pub attachments: Option<Vec<Attachment>>,
    /// ID of the SMS conversation between sender and recipient; it never expires.
    #[required(sent)]
    pub session_id: Option<String>,
    /// ID of the SMS.
    #[required(sent)]
    pub message_id: Option<String>,
    /// Kind of text message: SMS (`1`), MMS (`2`), group SMS (`3`), group MMS (`4`), international SMS (`5`) or message within Zoom's own network (`6`).
    #[required(sent)]
    pub message_type: Option<i64>,
    /// When the user tried to send the SMS.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// Consent status of each pair of consumer number and Zoom Phone number. At most 100 items.
    pub phone_number_campaign_opt_statuses: Option<Vec<PhoneNumberCampaignOptStatus>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Recipient of the text message that could not be sent.
///
/// Element of `to_members` in [`PhoneSmsSentFailedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SentFailedToMember {
    /// ID of the recipient.
    pub id: Option<String>,
    /// Name of the recipient of the SMS.
    pub display_name: Option<String>,
    /// Phone number of the recipient.
    #[required(sent)]
    pub phone_number: Option<String>,
    /// Whether this recipient, of several, is the one that Zoom counts as the owner of the message.
    pub is_message_owner: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Phone user received an SMS message.
#[zoom_event(
    "phone.sms_received",
    scopes = [
        "phone:read:admin",
        "phone:write:admin",
        "phone:read",
        "phone:write",
        "phone:master",
        "phone:read:sms_message:master",
        "phone:read:sms_message",
        "phone:read:sms_message:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneSmsReceived {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the SMS message.
    #[required(sent)]
    pub object: PhoneSmsReceivedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the SMS message.
///
/// Value of `object` in [`PhoneSmsReceived`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSmsReceivedObject {
    /// Party that sent the SMS.
    #[required(sent)]
    pub sender: Option<PhoneSmsReceivedSender>,
    /// Recipients of the SMS, one entry each.
    #[required(sent)]
    pub to_members: Option<Vec<PhoneSmsReceivedToMember>>,
    /// User, call queue or auto receptionist that owns the message.
    #[required(sent)]
    pub owner: Option<PhoneSmsReceivedOwner>,
    /// Text of the SMS.
    #[required(sent)]
    pub message: Option<String>,
    /// Media or audio files that are attached, one entry each.
    #[required(sent)]
    pub attachments: Option<Vec<Attachment>>,
    /// ID of the SMS conversation between sender and recipient; it never expires.
    #[required(sent)]
    pub session_id: Option<String>,
    /// ID of the SMS.
    #[required(sent)]
    pub message_id: Option<String>,
    /// Kind of text message: SMS (`1`), MMS (`2`), group SMS (`3`), group MMS (`4`), international SMS (`5`) or message within Zoom's own network (`6`).
    #[required(sent)]
    pub message_type: Option<i64>,
    /// When the SMS was received.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// Consent status of each pair of consumer number and Zoom Phone number. At most 100 items.
    pub phone_number_campaign_opt_statuses: Option<Vec<PhoneNumberCampaignOptStatus>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Party that sent the SMS.
///
/// Value of `sender` in [`PhoneSmsReceivedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSmsReceivedSender {
    /// Phone number of the sender.
    #[required(sent)]
    pub phone_number: Option<String>,
    /// ID of the user or other extension that sent the SMS.
    pub id: Option<String>,
    /// Kind of extension that sent the message.
    #[wire("type")]
    pub kind: Option<PhoneSmsType>,
    /// Name of the person who sent the SMS.
    pub display_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Recipient of the text message that was received.
///
/// Element of `to_members` in [`PhoneSmsReceivedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSmsReceivedToMember {
    /// ID of the recipient.
    pub id: Option<String>,
    /// Kind of extension that receives the message. Always `user`.
    #[wire("type")]
    pub kind: Option<String>,
    /// Name of the recipient of the SMS.
    pub display_name: Option<String>,
    /// Phone number of the recipient.
    #[required(sent)]
    pub phone_number: Option<String>,
    /// Whether this recipient, of several, is the one that Zoom counts as the owner of the message.
    pub is_message_owner: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User, call queue or auto receptionist that owns the message.
///
/// Value of `owner` in [`PhoneSmsReceivedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSmsReceivedOwner {
    /// Kind of extension that owns the message.
    #[wire("type")]
    pub kind: Option<PhoneSmsType>,
    /// ID of the user who received the message.
    pub id: Option<String>,
    /// ID of the owner if it is a call queue or an auto receptionist.
    pub team_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
