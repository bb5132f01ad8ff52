//! Participant: 1 operation.

use zoom_core::{zoom_endpoint, zoom_object};

/// Get participant identifier code.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::GetParticipantIdentifierCode;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetParticipantIdentifierCode::new()
///     .expires_in(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
    /// Expires in.
    pub expires_in: Option<i64>,
}

/// Response to [`GetParticipantIdentifierCode`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ParticipantIdentifierCode {
    /// Participant identifier code.
    pub participant_identifier_code: Option<String>,
    /// Expire in.
    pub expire_in: Option<f64>,
    /// Paid CRC plan participant.
    pub paid_crc_plan_participant: Option<bool>,
}
