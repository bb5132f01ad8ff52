//! RTMS: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::MediaCommand;

/// Sets the status that the Realtime Media Streams (RTMS) app has in one engagement.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{MediaCommand, RtmsAppStatusSettings, UpdateRealTimeMediaStreamsRtmsAppStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateRealTimeMediaStreamsRtmsAppStatus::new("Zl3aVt0bQ9y")
///     .settings(RtmsAppStatusSettings::new("Zl3aVt0bQ9y"))
///     .action(MediaCommand::Pause)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/rtms/PUT/contact_center/{engagementId}/rtms_app/status)
#[zoom_endpoint(
    PUT "/contact_center/<engagement_id>/rtms_app/status" -> (),
    reconstructed = true,
    scopes = [
        "contact_center:update:engagement_rtms_app_status",
        "contact_center:update:engagement_rtms_app_status:admin",
        "contact_center_rtms:write:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateRealTimeMediaStreamsRtmsAppStatus {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: String,
    /// Whether to start, stop, pause or resume the Realtime Media Streams (RTMS) app.
    pub action: Option<MediaCommand>,
    /// Which Realtime Media Streams (RTMS) app to start, stop, pause or resume.
    pub settings: Option<RtmsAppStatusSettings>,
}

/// Which Realtime Media Streams (RTMS) app to start, stop, pause or resume.
///
/// Value of `settings` in [`UpdateRealTimeMediaStreamsRtmsAppStatus`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct RtmsAppStatusSettings {
    /// OAuth client ID of the app. Required in requests.
    #[required(new)]
    pub client_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
