//! IVR: 2 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::{HourType, TimeZone};

/// Get auto receptionist IVR.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{GetAutoReceptionistIvr, HourType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAutoReceptionistIvr::new("Zl3aVt0bQ9y")
///     .hours_type(HourType::BusinessHours)
///     .holiday_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/auto_receptionists/<auto_receptionist_id>/ivr" -> AutoReceptionistIvr,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:auto_receptionist_ivr:admin"],
    errors = [(400, 400, "the auto receptionist does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAutoReceptionistIvr {
    /// Auto receptionist ID.
    pub auto_receptionist_id: String,
    /// Hours type: defaults to `business_hours`.
    pub hours_type: Option<HourType>,
    /// Holiday ID.
    pub holiday_id: Option<String>,
    /// Break ID.
    pub break_id: Option<String>,
}

/// Response to [`GetAutoReceptionistIvr`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionistIvr {
    /// Audio prompt.
    pub audio_prompt: Option<TimeZone>,
    /// Caller enters no action.
    pub caller_enters_no_action: Option<CallerEntersNoAction>,
    /// Key actions: at most 50 items.
    pub key_actions: Option<Vec<KeyAction>>,
    /// Allow callers to navigate IVR.
    pub allow_callers_to_navigate_ivr: Option<AllowCallersToNavigateIvr>,
    /// Allow dialing by extension.
    pub allow_dialing_by_extension: Option<bool>,
}

/// Value of `caller_enters_no_action`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallerEntersNoAction {
    /// Action.
    pub action: Option<i64>,
    /// Caller no input timeout: one of `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, and others.
    pub caller_no_input_timeout: Option<i64>,
    /// Audio prompt repeat: one of `1`, `2`, `3`, `4`, `5`.
    pub audio_prompt_repeat: Option<i64>,
    /// Voicemail greeting.
    pub voicemail_greeting: Option<TimeZone>,
    /// Forward to.
    pub forward_to: Option<CallerEntersNoActionForwardTo>,
}

/// Caller enters no action forward to.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallerEntersNoActionForwardTo {
    /// Display name.
    pub display_name: Option<String>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Teams app ID.
    pub teams_app_id: Option<String>,
    /// Partner contact center ID.
    pub partner_contact_center_id: Option<String>,
    /// Zva receptionist ID.
    pub zva_receptionist_id: Option<String>,
    /// Third party agent ID.
    pub third_party_agent_id: Option<String>,
    /// External contact ID.
    pub external_contact_id: Option<String>,
}

/// Element of `key_actions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct KeyAction {
    /// Action.
    pub action: Option<i64>,
    /// Key.
    pub key: Option<String>,
    /// Target.
    pub target: Option<CallerEntersNoActionForwardTo>,
    /// Voicemail greeting.
    pub voicemail_greeting: Option<TimeZone>,
}

/// Value of `allow_callers_to_navigate_ivr`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AllowCallersToNavigateIvr {
    /// Whether it is enabled: defaults to `false`.
    pub enable: Option<bool>,
    /// Voice input confidence score: defaults to `high`.
    pub voice_input_confidence_score: Option<VoiceInputConfidenceScore>,
}

/// Values of `voice_input_confidence_score`.
#[zoom_enum]
pub enum VoiceInputConfidenceScore {
    /// `low`.
    Low,
    /// `medium`.
    Medium,
    /// `high`.
    High,
}

/// Update auto receptionist IVR.
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
#[zoom_endpoint(
    PATCH "/phone/auto_receptionists/<auto_receptionist_id>/ivr" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:auto_receptionist_ivr:admin"],
    errors = [(400, 400, "the auto receptionist does not exist"), (400, 300, "a limit is exceeded")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAutoReceptionistIvr {
    /// Auto receptionist ID.
    pub auto_receptionist_id: String,
    /// Audio prompt ID.
    pub audio_prompt_id: Option<String>,
    /// Caller enters no action.
    pub caller_enters_no_action: Option<AutoReceptionistIvrCallerEntersNoAction>,
    /// Holiday ID.
    pub holiday_id: Option<String>,
    /// Break ID.
    pub break_id: Option<String>,
    /// Hours type: defaults to `business_hours`.
    pub hours_type: Option<HourType>,
    /// Key action.
    pub key_action: Option<AutoReceptionistIvrKeyAction>,
    /// Allow callers to navigate IVR.
    pub allow_callers_to_navigate_ivr: Option<AllowCallersToNavigateIvr>,
    /// Allow dialing by extension: defaults to `true`.
    pub allow_dialing_by_extension: Option<bool>,
}

/// Value of `caller_enters_no_action`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionistIvrCallerEntersNoAction {
    /// Action.
    pub action: Option<i64>,
    /// Caller no input timeout: one of `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, and others; defaults to `3`.
    pub caller_no_input_timeout: Option<i64>,
    /// Audio prompt repeat: one of `1`, `2`, `3`, `4`, `5`.
    pub audio_prompt_repeat: Option<i64>,
    /// Forward to extension ID.
    pub forward_to_extension_id: Option<String>,
    /// Voicemail greeting ID.
    pub voicemail_greeting_id: Option<String>,
    /// Forward to.
    pub forward_to: Option<EntersNoActionForwardTo>,
}

/// Value of `forward_to`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EntersNoActionForwardTo {
    /// Phone number.
    pub phone_number: Option<String>,
    /// Teams app ID.
    pub teams_app_id: Option<String>,
    /// Partner contact center ID.
    pub partner_contact_center_id: Option<String>,
    /// Zva receptionist ID.
    pub zva_receptionist_id: Option<String>,
    /// Third party agent ID.
    pub third_party_agent_id: Option<String>,
    /// External contact ID.
    pub external_contact_id: Option<String>,
}

/// Value of `key_action`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionistIvrKeyAction {
    /// Action.
    pub action: Option<i64>,
    /// Key.
    pub key: Option<String>,
    /// Target.
    pub target: Option<IvrKeyActionTarget>,
    /// Voicemail greeting ID.
    pub voicemail_greeting_id: Option<String>,
}

/// Value of `target`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IvrKeyActionTarget {
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Teams app ID.
    pub teams_app_id: Option<String>,
    /// Partner contact center ID.
    pub partner_contact_center_id: Option<String>,
    /// Zva receptionist ID.
    pub zva_receptionist_id: Option<String>,
    /// Third party agent ID.
    pub third_party_agent_id: Option<String>,
    /// External contact ID.
    pub external_contact_id: Option<String>,
}
