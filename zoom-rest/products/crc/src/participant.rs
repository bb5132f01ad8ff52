//! Participant: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Returns the code that identifies a participant in meetings joined through the Conference Room Connector (CRC).
///
/// Needs a CRC subscription.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::GetParticipantIdentifierCode;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetParticipantIdentifierCode::new()
///     .expires_in(3600)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/crc/#tag/participant/GET/crc/participant_identifier_code)
#[zoom_endpoint(
    GET "/crc/participant_identifier_code" -> ParticipantIdentifierCode,
    rate_limit = Light,
    scopes = [
        "crc:read:admin",
        "crc:master",
        "crc:read:participant_identifier_code:admin",
        "crc:read:participant_identifier_code:master",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetParticipantIdentifierCode {
    /// How long the identifier code lasts, in seconds; at least 30.
    pub expires_in: Option<i64>,
}

/// Response to [`GetParticipantIdentifierCode`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ParticipantIdentifierCode {
    /// Code that identifies the participant in the SIP URI with which a meeting is joined, if the account has a Conference Room Connector (CRC) plan.
    pub participant_identifier_code: Option<String>,
    /// How long the code stays valid, in seconds.
    pub expire_in: Option<f64>,
    /// Whether the caller's account has a paid Conference Room Connector (CRC) plan.
    pub paid_crc_plan_participant: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
