//! IVR: 2 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::super::IdAndName;

/// Returns the interactive voice response (IVR) menu of one auto receptionist.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetAutoReceptionistIvr;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAutoReceptionistIvr::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .holiday_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/ivr/GET/accounts/{accountId}/phone/auto_receptionists/{autoReceptionistId}/ivr)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/auto_receptionists/<auto_receptionist_id>/ivr" -> AutoReceptionistIvr,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:auto_receptionist_ivr:master"],
    errors = [(400, 400, AUTO_RECEPTIONIST_DOES_NOT_EXIST = "the auto receptionist does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAutoReceptionistIvr {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// Hours whose menu to return: business, closed, holiday or break hours; ignored with `holiday_id`. Default: `business_hours`.
    pub hours_type: Option<String>,
    /// ID of the holiday whose menu to return.
    pub holiday_id: Option<String>,
}

/// Response to [`GetAutoReceptionistIvr`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionistIvr {
    /// Audio that callers hear as the menu's prompt.
    pub audio_prompt: Option<IdAndName>,
    /// What happens when the caller presses no key after the prompt.
    pub caller_enters_no_action: Option<CallerEntersNoAction>,
    /// What each key of the menu does, one entry each.
    pub key_actions: Option<Vec<KeyAction>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What happens when the caller presses no key after the prompt.
///
/// Value of `caller_enters_no_action` in [`AutoReceptionistIvr`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallerEntersNoAction {
    /// What happens if no key is pressed: `-1` hangs up, `12` plays a message and hangs up; others forward to `2` a user, `4` a common area, `5` a Cisco or Polycom room, `6` an auto receptionist, `7` a call queue, `8` a shared line group, `9` an external contact, `10` a phone number or `15` a contact center.
    pub action: Option<i64>,
    /// How many times the prompt is repeated when the caller does nothing. One of `1`, `2`, `3`.
    pub audio_prompt_repeat: Option<i64>,
    /// Target of calls in which the caller presses no key.
    pub forward_to: Option<CallerEntersNoActionForwardTo>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Target of calls in which the caller presses no key.
///
/// Value of `forward_to` in [`CallerEntersNoAction`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallerEntersNoActionForwardTo {
    /// Name of the extension or contact to which the call goes.
    pub display_name: Option<String>,
    /// ID of the extension, or contact center setting, to which the call goes.
    pub extension_id: Option<String>,
    /// Extension number to which calls are forwarded.
    pub extension_number: Option<String>,
    /// ID of the user, call queue or other holder of the extension to which the call goes.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What happens in a voice menu when the caller presses a certain key.
///
/// Element of `key_actions` in [`AutoReceptionistIvr`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct KeyAction {
    /// What the key does: `-1` nothing, `21` repeat the greeting, `22` main menu, `23` previous menu; leave a voicemail for `100` this extension, `200` a user, `300` an auto receptionist, `400` a call queue or `500` a shared line group; or forward to `2` a user, `3` a Zoom Room, `4` a common area, `5` a Cisco or Polycom room, `6` an auto receptionist, `7` a call queue, `8` a shared line group, `9` an external contact, `10` a phone number, `15` a contact center, `16` the meeting service or `17` the number of the meeting service.
    pub action: Option<i64>,
    /// Phone key that the caller presses: a digit, `*` or `#`.
    pub key: Option<String>,
    /// Extension, phone number or contact center to which the key leads.
    pub target: Option<KeyActionTarget>,
    /// Audio that plays before the caller leaves a voicemail, or the message that plays if `action` is `12` or `27` to `29`.
    pub voicemail_greeting: Option<IdAndName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Extension, phone number or contact center to which the key leads.
///
/// Value of `target` in [`KeyAction`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct KeyActionTarget {
    /// Name of the extension or contact to which the call goes.
    pub display_name: Option<String>,
    /// ID of the extension, or contact center setting, to which the key leads.
    pub extension_id: Option<String>,
    /// Extension number to which the key leads.
    pub extension_number: Option<String>,
    /// ID of the user, call queue or other holder of the extension to which the call goes.
    pub id: Option<String>,
    /// Number to which calls are forwarded, in E.164 format.
    pub phone_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates the interactive voice response (IVR) menu of one auto receptionist.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdateAutoReceptionistIvr;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAutoReceptionistIvr::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .audio_prompt_id("Zl3aVt0bQ9y")
///     .holiday_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/ivr/PATCH/accounts/{accountId}/phone/auto_receptionists/{autoReceptionistId}/ivr)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/auto_receptionists/<auto_receptionist_id>/ivr" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:auto_receptionist_ivr:master"],
    errors = [
        (400, 400, AUTO_RECEPTIONIST_DOES_NOT_EXIST = "the auto receptionist does not exist"),
        (400, 300, LIMIT_EXCEEDED = "a limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAutoReceptionistIvr {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// ID of the audio file that callers hear as the prompt.
    pub audio_prompt_id: Option<String>,
    /// What happens when the caller presses no key after the prompt.
    pub caller_enters_no_action: Option<AutoReceptionistIvrCallerEntersNoAction>,
    /// ID of the holiday whose menu to change.
    pub holiday_id: Option<String>,
    /// Hours whose menu to change: business, closed, holiday or break hours; ignored with `holiday_id`.
    pub hours_type: Option<String>,
    /// What one key of the voice menu (IVR) does from now on; its `key` says which key to change.
    pub key_action: Option<AutoReceptionistIvrKeyAction>,
}

/// What happens when the caller presses no key after the prompt.
///
/// Value of `caller_enters_no_action` in [`UpdateAutoReceptionistIvr`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionistIvrCallerEntersNoAction {
    /// What happens if no key is pressed: `-1` hangs up, `12` plays a message and hangs up; others forward to `2` a user, `4` a common area, `5` a Cisco or Polycom room, `6` an auto receptionist, `7` a call queue, `8` a shared line group, `9` an external contact, `10` a phone number or `15` a contact center.
    pub action: Option<i64>,
    /// How many times the prompt is repeated when the caller does nothing. One of `1`, `2`, `3`.
    pub audio_prompt_repeat: Option<i64>,
    /// ID of the extension, or contact center setting, to which the call goes if the caller presses no key.
    pub forward_to_extension_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What one key of the voice menu (IVR) does from now on; its `key` says which key to change.
///
/// Value of `key_action` in [`UpdateAutoReceptionistIvr`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionistIvrKeyAction {
    /// What the key does: `-1` nothing, `21` repeat the greeting, `22` main menu, `23` previous menu; leave a voicemail for `100` this extension, `200` a user, `300` an auto receptionist, `400` a call queue or `500` a shared line group; or forward to `2` a user, `3` a Zoom Room, `4` a common area, `5` a Cisco or Polycom room, `6` an auto receptionist, `7` a call queue, `8` a shared line group, `9` an external contact, `10` a phone number, `15` a contact center, `16` the meeting service or `17` the number of the meeting service.
    pub action: Option<i64>,
    /// Phone key that the caller presses: a digit, `*` or `#`.
    pub key: Option<String>,
    /// Extension, phone number or contact center to which the key leads.
    pub target: Option<IvrKeyActionTarget>,
    /// ID of the audio that plays before the caller leaves a voicemail, or of the message that plays if `action` is `12` or `27` to `29`.
    pub voicemail_greeting_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Extension, phone number or contact center to which the key leads.
///
/// Value of `target` in [`AutoReceptionistIvrKeyAction`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IvrKeyActionTarget {
    /// ID of the extension, or contact center setting, to which the key leads.
    pub extension_id: Option<String>,
    /// Number to which calls are forwarded, in E.164 format: a phone number if `action` is `10`, a Zoom Contact Center number if it is `19`.
    pub phone_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
