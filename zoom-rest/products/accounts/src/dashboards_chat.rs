//! Dashboards, chat: 1 operation.

use zoom_core::{Date, DateOrDateTime, Extra, zoom_endpoint, zoom_object};

/// Returns how many messages of each kind every user of the account sent in Zoom Team Chat, for up to a month within the last six months.
///
/// Needs a Business plan or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::GetChatMetrics;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = GetChatMetrics::new(
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
/// .page_size(300)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/chat)
#[zoom_endpoint(
    GET "/metrics/chat" -> ChatMetrics,
    paginate = users: UserChatCounts,
    rate_limit = ResourceIntensive,
    max_range = "1 month",
    scopes = ["dashboard_im:read:admin", "dashboard:read:admin", "dashboard:read:chat:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetChatMetrics {
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`GetChatMetrics`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatMetrics {
    /// Start of the period that the report covers, usually as `YYYY-MM-DD`.
    pub from: Option<Date>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Last day of the report, as `YYYY-MM-DD`.
    pub to: Option<Date>,
    /// Users with the number of messages that each sent, one entry each.
    #[lossy]
    pub users: Vec<UserChatCounts>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How many messages of each kind one user sent in chats.
///
/// Element of `users` in [`ChatMetrics`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserChatCounts {
    /// Number of audio files that the user sent.
    pub audio_sent: Option<i64>,
    /// Number of code snippets that the user sent.
    pub code_sippet_sent: Option<i64>,
    /// Email address of the user.
    pub email: Option<String>,
    /// Number of files that the user sent.
    pub files_sent: Option<i64>,
    /// Number of GIPHY images that the user sent.
    pub giphys_sent: Option<i64>,
    /// Number of messages that the user sent in channels.
    pub group_sent: Option<i64>,
    /// Number of images that the user sent.
    pub images_sent: Option<i64>,
    /// Number of messages that the user sent in one-on-one chats.
    pub p2p_sent: Option<i64>,
    /// Number of text messages that the user sent.
    pub text_sent: Option<i64>,
    /// Number of messages that the user sent.
    pub total_sent: Option<i64>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// Display name of the user.
    pub user_name: Option<String>,
    /// Number of video files that the user sent.
    pub video_sent: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
