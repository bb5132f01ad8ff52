//! Dashboards, quality: 1 operation.

use zoom_core::{Date, DateOrDateTime, zoom_endpoint, zoom_enum, zoom_object};

/// Get meeting quality scores.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{GetMeetingQualityScores, MeetingQualityScoreType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingQualityScores::new(
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
///     .kind(MeetingQualityScoreType::Meeting)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/quality" -> MeetingQualityScores,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard_home:read:admin", "dashboard:read:admin", "dashboard:read:meeting_quality_score:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingQualityScores {
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// Type: defaults to `meeting`.
    #[query(rename = "type")]
    pub kind: Option<MeetingQualityScoreType>,
}

/// Values of `type`.
#[zoom_enum]
pub enum MeetingQualityScoreType {
    /// `meeting`.
    Meeting,
    /// `participants`.
    Participants,
}

/// Response to [`GetMeetingQualityScores`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingQualityScores {
    /// From.
    pub from: Option<Date>,
    /// Quality.
    pub quality: Option<MeetingQualityScoreQuality>,
    /// To.
    pub to: Option<Date>,
}

/// Value of `quality`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingQualityScoreQuality {
    /// Audio.
    pub audio: Option<MeetingQualityScoreQualityAudio>,
    /// Screen share.
    pub screen_share: Option<MeetingQualityScoreQualityAudio>,
    /// Video.
    pub video: Option<MeetingQualityScoreQualityAudio>,
}

/// Meeting quality score quality audio.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingQualityScoreQualityAudio {
    /// Bad.
    pub bad: Option<i64>,
    /// Fair.
    pub fair: Option<i64>,
    /// Good.
    pub good: Option<i64>,
    /// Poor.
    pub poor: Option<i64>,
}
