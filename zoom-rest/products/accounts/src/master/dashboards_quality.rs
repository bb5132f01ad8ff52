//! Dashboards, quality: 1 operation.

use zoom_core::{DateOrDateTime, zoom_endpoint};

use super::super::{MeetingQualityScoreType, MeetingQualityScores};

/// Returns how many quality scores for audio, video and screen sharing were good, fair, poor or bad, based on the mean opinion score (MOS) from 5 down to 1.
///
/// Needs a Business plan or higher. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::MeetingQualityScoreType;
/// use zoom_rest::accounts::master::GetMeetingQualityScores;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingQualityScores::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
/// .kind(MeetingQualityScoreType::Meeting)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/quality)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/quality" -> MeetingQualityScores,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard:read:master", "dashboard:master", "dashboard:read:meeting_quality_score:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingQualityScores {
    /// ID of the sub-account.
    pub account_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// Whether scores are counted by meeting (`meeting`) or by participant (`participants`). Default: `meeting`.
    #[query(rename = "type")]
    pub kind: Option<MeetingQualityScoreType>,
}
