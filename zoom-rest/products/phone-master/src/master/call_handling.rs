//! Call handling: 4 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    AddCallHandlingSettingResponse, CallHandlingSettingOptions, CallHandlingSettingSubSettingType,
    CallHandlingSettingType, CallHandlingSettings, UpdateCallHandlingOptions, UpdateCallHandlingSettingSubSettingType,
};

/// Returns how an extension routes calls during business, closed and holiday hours.
///
/// To be deprecated: use the operations under users, common areas, auto receptionists or call queues instead. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetCallHandlingSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCallHandlingSettings::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-handling/GET/accounts/{accountId}/phone/extension/{extensionId}/call_handling/settings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/extension/<extension_id>/call_handling/settings" -> CallHandlingSettings,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:list_call_handling_settings:master"],
    errors = [(404, 404, EXTENSION_DOES_NOT_EXIST = "the extension does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallHandlingSettings {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone extension.
    pub extension_id: String,
}

/// Adds part of an extension's call handling for business, closed or holiday hours.
///
/// To be deprecated: use the operations under the extension's own kind, such as users, instead. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{CallHandlingSettingOptions, CallHandlingSettingSubSettingType, CallHandlingSettingType};
/// use zoom_rest::phone::master::AddCallHandlingSetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddCallHandlingSetting::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     CallHandlingSettingType::BusinessHours,
/// )
/// .settings(
///     CallHandlingSettingOptions::new()
///         .description("Mobile phone")
///         .phone_number("+14155550100"),
/// )
/// .sub_setting_type(CallHandlingSettingSubSettingType::CallForwarding)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-handling/POST/accounts/{accountId}/phone/extension/{extensionId}/call_handling/settings/{settingType})
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/extension/<extension_id>/call_handling/settings/<setting_type>" -> AddCallHandlingSettingResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:call_handling_setting:master"],
    errors = [
        (400, 400, NOT_SUPPORTED = "not supported"),
        (404, 404, EXTENSION_DOES_NOT_EXIST = "the extension does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddCallHandlingSetting {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone extension.
    pub extension_id: String,
    /// Hours to whose call handling the settings are added.
    pub setting_type: CallHandlingSettingType,
    /// What to add: a number for forwarding or a holiday, as `sub_setting_type` says.
    pub settings: Option<CallHandlingSettingOptions>,
    /// Part of the call handling settings to add.
    pub sub_setting_type: Option<CallHandlingSettingSubSettingType>,
}

/// Updates part of an extension's call handling for business, closed or holiday hours.
///
/// To be deprecated: use the operations under the extension's own kind, such as users, instead. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{CallHandlingSettingType, HoursRingMode, UpdateCallHandlingOptions, UpdateCallHandlingSettingSubSettingType};
/// use zoom_rest::phone::master::UpdateCallHandlingSetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCallHandlingSetting::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     CallHandlingSettingType::BusinessHours,
/// )
/// .settings(
///     UpdateCallHandlingOptions::new()
///         .max_wait_time(30)
///         .ring_mode(HoursRingMode::Simultaneous),
/// )
/// .sub_setting_type(UpdateCallHandlingSettingSubSettingType::CallHandling)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-handling/PATCH/accounts/{accountId}/phone/extension/{extensionId}/call_handling/settings/{settingType})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/extension/<extension_id>/call_handling/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:call_handling_setting:master"],
    errors = [
        (400, 400, "a required setting is turned off, or the file was rejected, or the overflow policy does not allow external contacts, or the number cannot be used, or an error on Zoom's side, or users cannot do this to themselves, or a parameter is missing or invalid"),
        (404, 404, CALL_FORWARDING_DOES_NOT_EXIST = "the call forwarding does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCallHandlingSetting {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone extension.
    pub extension_id: String,
    /// Hours whose call handling changes.
    pub setting_type: CallHandlingSettingType,
    /// What to change, such as hours, greetings or forwarding, as `sub_setting_type` says.
    pub settings: Option<UpdateCallHandlingOptions>,
    /// Part of the call handling settings to change.
    pub sub_setting_type: Option<UpdateCallHandlingSettingSubSettingType>,
}

/// Deletes a forwarding entry or a holiday from an extension's call handling.
///
/// Needs a Pro plan or higher with Zoom Phone. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::CallHandlingSettingType;
/// use zoom_rest::phone::master::DeleteCallHandlingSetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteCallHandlingSetting::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     CallHandlingSettingType::BusinessHours,
/// )
/// .call_forwarding_id("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-handling/DELETE/accounts/{accountId}/phone/extension/{extensionId}/call_handling/settings/{settingType})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/extension/<extension_id>/call_handling/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:call_handling_setting:master"],
    errors = [(404, 404, CALL_FORWARDING_DOES_NOT_EXIST = "the call forwarding does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCallHandlingSetting {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone extension.
    pub extension_id: String,
    /// Kind of hours from which the forwarding entry or the holiday is deleted.
    pub setting_type: CallHandlingSettingType,
    /// ID of the forwarding entry to delete; for deleting an entry of the `call_forwarding` settings.
    pub call_forwarding_id: Option<String>,
    /// ID of the holiday to delete; for deleting a holiday from the `holiday_hours`.
    pub holiday_id: Option<String>,
}
