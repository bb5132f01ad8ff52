//! IVR: 2 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{HourType, IdAndName};

/// Returns the interactive voice response (IVR) menu of one auto receptionist.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetAutoReceptionistIvr;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAutoReceptionistIvr::new("Zl3aVt0bQ9y")
///     .holiday_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/ivr/GET/phone/auto_receptionists/{autoReceptionistId}/ivr)
#[zoom_endpoint(
    GET "/phone/auto_receptionists/<auto_receptionist_id>/ivr" -> AutoReceptionistIvr,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:auto_receptionist_ivr:admin"],
    errors = [(400, 400, AUTO_RECEPTIONIST_DOES_NOT_EXIST = "the auto receptionist does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAutoReceptionistIvr {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// Hours whose menu to return: business, closed, holiday or break hours; ignored with `holiday_id`. Default: `business_hours`.
    pub hours_type: Option<HourType>,
    /// ID of the holiday whose menu to return.
    pub holiday_id: Option<String>,
    /// ID of the break hours whose menu to return; needed if `hours_type` is `break_hours`, ignored with `holiday_id`.
    pub break_id: Option<String>,
}

/// Response to [`GetAutoReceptionistIvr`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionistIvr {
    /// Audio that callers hear as the menu's prompt.
    pub audio_prompt: Option<IdAndName>,
    /// What happens when the caller presses no key after the prompt.
    pub caller_enters_no_action: Option<CallerEntersNoAction>,
    /// What each key of the menu does, one entry each. At most 50 items.
    pub key_actions: Option<Vec<KeyAction>>,
    /// Policy that lets callers move through the voice menu (IVR) by speaking, besides pressing keys.
    pub allow_callers_to_navigate_ivr: Option<IvrSpeechNavigation>,
    /// Whether callers can dial an extension of the account directly.
    pub allow_dialing_by_extension: Option<bool>,
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
    /// What happens if no key is pressed: `-1` hangs up, `12` plays a message and hangs up; others forward to `2` a user, `4` a common area, `5` a Cisco or Polycom room, `6` an auto receptionist, `7` a call queue, `8` a shared line group, `9` an external contact, `10` a phone number, `15` a partner contact center, `18` Microsoft Teams, `19` a Zoom Contact Center flow, `24` a Virtual Agent receptionist or `25` another provider's agent.
    pub action: Option<i64>,
    /// Seconds that the voice menu (IVR) waits for input; applies with voice navigation enabled. One of `3` to `15`.
    pub caller_no_input_timeout: Option<i64>,
    /// How often the prompt is repeated when the caller does nothing. One of `1` to `5`.
    pub audio_prompt_repeat: Option<i64>,
    /// Audio that the caller hears before the call is ended, if `action` is `12`.
    pub voicemail_greeting: Option<IdAndName>,
    /// Target of calls in which the caller presses no key.
    pub forward_to: Option<KeyActionDestination>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Where a call goes from a voice menu, such as an extension or a contact center.
///
/// Value of `forward_to` and `target` in [`CallerEntersNoAction`] and [`KeyAction`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct KeyActionDestination {
    /// Name of the extension or contact to which the call goes.
    pub display_name: Option<String>,
    /// ID of the extension, or of the partner contact center setting, to which the call goes.
    pub extension_id: Option<String>,
    /// Number of the extension to which the call goes, which people in the account can dial.
    pub extension_number: Option<String>,
    /// ID of the user, call queue or other holder of the extension to which the call goes.
    pub id: Option<String>,
    /// Number to which the call goes, in E.164 format: a phone number if `action` is `10`, a Zoom Contact Center number if it is `19`.
    pub phone_number: Option<String>,
    /// ID of the voice app in Microsoft Teams to which calls are forwarded.
    pub teams_app_id: Option<String>,
    /// ID of the partner contact center setting to which calls are forwarded.
    pub partner_contact_center_id: Option<String>,
    /// ID of the Zoom Virtual Agent receptionist to which calls are forwarded.
    pub zva_receptionist_id: Option<String>,
    /// ID of the agent at another provider to whom calls are forwarded.
    pub third_party_agent_id: Option<String>,
    /// ID of the outside contact who receives forwarded calls.
    pub external_contact_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What happens when a caller presses one key in the voice menu (IVR).
///
/// Element of `key_actions` in [`AutoReceptionistIvr`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct KeyAction {
    /// What the key does: `-1` nothing, `12` plays a message and hangs up, `21` repeats the greeting, `22` leads to the main menu, `23` to the previous menu, `26` to dialing by name. `100` to `500` take a voicemail for `100` the current extension, `200` a user, `300` an auto receptionist, `400` a call queue or `500` a shared line group. Others forward to `2` a user, `3` a Zoom Room, `4` a common area, `5` a Cisco or Polycom room, `6` an auto receptionist, `7` a call queue, `8` a shared line group, `9` an external contact, `10` a phone number, `15` a partner contact center, `16` the meeting service, `17` its number, `18` Microsoft Teams, `19` a Zoom Contact Center flow, `24` a Virtual Agent receptionist or `25` another provider's agent. `27` to `29` play a message, then return to `27` the greeting, `28` the main menu or `29` the previous menu.
    pub action: Option<i64>,
    /// Phone key that the caller presses: a digit, `*` or `#`.
    pub key: Option<String>,
    /// Extension, phone number or contact center to which the key leads.
    pub target: Option<KeyActionDestination>,
    /// Audio that plays before the caller leaves a voicemail, or the message that plays if `action` is `12` or `27` to `29`.
    pub voicemail_greeting: Option<IdAndName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets callers move through the voice menu (IVR) by speaking, besides pressing keys.
///
/// Value of `allow_callers_to_navigate_ivr` in [`AutoReceptionistIvr`] and [`UpdateAutoReceptionistIvr`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IvrSpeechNavigation {
    /// Whether callers can move through the voice menu (IVR) by speaking. Default: `false`.
    pub enable: Option<bool>,
    /// How certain speech recognition must be to accept a choice that is spoken in a voice menu (IVR). Default: `high`.
    pub voice_input_confidence_score: Option<VoiceInputConfidenceScore>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How certain speech recognition must be to accept a choice that is spoken in a voice menu (IVR).
///
/// Values of `voice_input_confidence_score` in [`IvrSpeechNavigation`].
#[zoom_enum]
pub enum VoiceInputConfidenceScore {
    /// `low`: Accepts speech even if recognition is uncertain.
    Low,
    /// `medium`: Accepts speech if recognition is fairly certain.
    Medium,
    /// `high`: Accepts speech only if recognition is very certain.
    High,
}

/// Updates the interactive voice response (IVR) menu of one auto receptionist.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateAutoReceptionistIvr;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAutoReceptionistIvr::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/ivr/PATCH/phone/auto_receptionists/{autoReceptionistId}/ivr)
#[zoom_endpoint(
    PATCH "/phone/auto_receptionists/<auto_receptionist_id>/ivr" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:auto_receptionist_ivr:admin"],
    errors = [
        (400, 400, AUTO_RECEPTIONIST_DOES_NOT_EXIST = "the auto receptionist does not exist"),
        (400, 300, LIMIT_EXCEEDED = "a limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAutoReceptionistIvr {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// ID of the audio file that callers hear as the prompt.
    pub audio_prompt_id: Option<String>,
    /// What happens when the caller presses no key after the prompt.
    pub caller_enters_no_action: Option<AutoReceptionistIvrCallerEntersNoAction>,
    /// ID of the holiday whose menu to change.
    pub holiday_id: Option<String>,
    /// ID of the break hours whose menu to change; needed if `hours_type` is `break_hours`, ignored with `holiday_id`.
    pub break_id: Option<String>,
    /// Hours whose menu to change: business, closed, holiday or break hours; ignored with `holiday_id`. Default: `business_hours`.
    pub hours_type: Option<HourType>,
    /// What one key of the voice menu (IVR) does from now on; its `key` says which key to change.
    pub key_action: Option<AutoReceptionistIvrKeyAction>,
    /// Policy that lets callers move through the voice menu (IVR) by speaking, besides pressing keys.
    pub allow_callers_to_navigate_ivr: Option<IvrSpeechNavigation>,
    /// Whether callers can dial an extension of the account directly. Default: `true`.
    pub allow_dialing_by_extension: Option<bool>,
}

/// What happens when the caller presses no key after the prompt.
///
/// Value of `caller_enters_no_action` in [`UpdateAutoReceptionistIvr`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionistIvrCallerEntersNoAction {
    /// What happens if no key is pressed: `-1` hangs up, `12` plays a message and hangs up; others forward to `2` a user, `4` a common area, `5` a Cisco or Polycom room, `6` an auto receptionist, `7` a call queue, `8` a shared line group, `9` an external contact, `10` a phone number, `15` a partner contact center, `18` Microsoft Teams, `19` a Zoom Contact Center flow, `24` a Virtual Agent receptionist or `25` another provider's agent.
    pub action: Option<i64>,
    /// Seconds that the voice menu (IVR) waits for input; applies with voice navigation enabled. One of `3` to `15`. Default: `3`.
    pub caller_no_input_timeout: Option<i64>,
    /// How often the prompt is repeated when the caller does nothing. One of `1` to `5`.
    pub audio_prompt_repeat: Option<i64>,
    /// ID of the extension, or partner contact center setting, for callers who press no key.
    pub forward_to_extension_id: Option<String>,
    /// ID of the audio that plays before the call is ended; only if `action` is `12`.
    pub voicemail_greeting_id: Option<String>,
    /// Target other than an extension, such as a phone number, a Teams app or an outside contact, for callers who press no key.
    pub forward_to: Option<EntersNoActionForwardTo>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Target other than an extension for callers who press no key; which member is needed depends on `action`.
///
/// Value of `forward_to` in [`AutoReceptionistIvrCallerEntersNoAction`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EntersNoActionForwardTo {
    /// Number to which calls are forwarded, in E.164 format: a phone number if `action` is `10`, a Zoom Contact Center number if it is `19`.
    pub phone_number: Option<String>,
    /// ID of the voice app in Microsoft Teams to which calls are forwarded.
    pub teams_app_id: Option<String>,
    /// ID of the partner contact center setting to which calls are forwarded.
    pub partner_contact_center_id: Option<String>,
    /// ID of the Zoom Virtual Agent receptionist to which calls are forwarded.
    pub zva_receptionist_id: Option<String>,
    /// ID of the agent at another provider to whom calls are forwarded.
    pub third_party_agent_id: Option<String>,
    /// ID of the outside contact who receives forwarded calls.
    pub external_contact_id: Option<String>,
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
    /// What the key does: `-1` nothing, `12` plays a message and hangs up, `21` repeats the greeting, `22` leads to the main menu, `23` to the previous menu, `26` to dialing by name. `100` to `500` take a voicemail for `100` the current extension, `200` a user, `300` an auto receptionist, `400` a call queue or `500` a shared line group. Others forward to `2` a user, `3` a Zoom Room, `4` a common area, `5` a Cisco or Polycom room, `6` an auto receptionist, `7` a call queue, `8` a shared line group, `9` an external contact, `10` a phone number, `15` a partner contact center, `16` the meeting service, `17` its number, `18` Microsoft Teams, `19` a Zoom Contact Center flow, `24` a Virtual Agent receptionist or `25` another provider's agent. `27` to `29` play a message, then return to `27` the greeting, `28` the main menu or `29` the previous menu.
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
    /// ID of the voice app in Microsoft Teams to which calls are forwarded.
    pub teams_app_id: Option<String>,
    /// ID of the partner contact center setting to which calls are forwarded.
    pub partner_contact_center_id: Option<String>,
    /// ID of the Zoom Virtual Agent receptionist to which calls are forwarded.
    pub zva_receptionist_id: Option<String>,
    /// ID of the agent at another provider to whom calls are forwarded.
    pub third_party_agent_id: Option<String>,
    /// ID of the outside contact who receives forwarded calls.
    pub external_contact_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
