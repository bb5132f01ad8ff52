//! Dashboards, quality: 1 operation.

use zoom_core::{Date, DateOrDateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Returns how many quality scores for audio, video and screen sharing were good, fair, poor or bad, based on the mean opinion score (MOS) from 5 down to 1.
///
/// Needs a Business plan or higher.
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
/// .kind(MeetingQualityScoreType::Meeting)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/quality)
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
    /// Whether scores are counted by meeting (`meeting`) or by participant (`participants`). Default: `meeting`.
    #[query(rename = "type")]
    pub kind: Option<MeetingQualityScoreType>,
}

/// Whether the scores of whole meetings or those of single participants are counted.
///
/// Values of `type` in [`GetMeetingQualityScores`].
#[zoom_enum]
pub enum MeetingQualityScoreType {
    /// `meeting`: Each meeting counts with its score.
    Meeting,
    /// `participants`: Each participant of a meeting counts with their own score.
    Participants,
}

/// Response to [`GetMeetingQualityScores`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingQualityScores {
    /// Start of the period that the report covers, usually as `YYYY-MM-DD`.
    pub from: Option<Date>,
    /// Number of quality scores of each rating, for audio, video and screen sharing.
    pub quality: Option<MeetingQualityScoreQuality>,
    /// Last day of the report, as `YYYY-MM-DD`.
    pub to: Option<Date>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Number of quality scores of each rating, for audio, video and screen sharing.
///
/// Value of `quality` in [`MeetingQualityScores`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingQualityScoreQuality {
    /// Distribution of audio quality scores over the period.
    pub audio: Option<QualityCounts>,
    /// Distribution of screen sharing quality scores over the period.
    pub screen_share: Option<QualityCounts>,
    /// Distribution of video quality scores over the period.
    pub video: Option<QualityCounts>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How many quality scores of each grade, from good to bad, were given.
///
/// Value of `audio` and other members in [`MeetingQualityScoreQuality`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QualityCounts {
    /// How many quality scores were "bad".
    pub bad: Option<i64>,
    /// Number of scores rated “fair”.
    pub fair: Option<i64>,
    /// Number of scores rated “good”.
    pub good: Option<i64>,
    /// Number of scores rated “poor”.
    pub poor: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
