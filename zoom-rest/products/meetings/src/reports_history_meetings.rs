//! Reports, history meetings: 1 operation.

use zoom_core::{DateOrDateTime, DateTime, Extra, MeetingId, zoom_endpoint, zoom_enum, zoom_object};

use super::{KeyAndValue, MeetingTrackingField, MeetingsOrWebinars};

/// Lists past meetings and webinars of the account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{DateType, ListMeetingAndWebinarHistory, MeetingsOrWebinars};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let history_meetings = ListMeetingAndWebinarHistory::new(
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
/// .date_type(DateType::StartTime)
/// .meeting_type(MeetingsOrWebinars::All)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/history_meetings)
#[zoom_endpoint(
    GET "/report/history_meetings" -> ListMeetingAndWebinarHistoryResponse,
    paginate = history_meetings: HistoryMeeting,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["report:read:admin", "report:read:list_history_meetings:admin"],
    errors = [
        (400, 300, "the page token is invalid or expired, or the parameter is invalid"),
        (403, 12703, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetingAndWebinarHistory {
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// Whether meetings are selected by their start or by their end.
    pub date_type: Option<DateType>,
    /// Whether to list meetings, webinars or both.
    pub meeting_type: Option<MeetingsOrWebinars>,
    /// Keeps only meetings for which the report exists, such as polls or Q&A.
    pub report_type: Option<ReportType>,
    /// Words from the meeting topic, or the meeting ID, to search for.
    pub search_key: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// ID of the group whose members the results are limited to.
    pub group_id: Option<String>,
    /// Keeps only meetings in which at least one of these features was used. Sent comma-separated.
    #[query(style = comma)]
    pub meeting_feature: Option<Vec<MeetingFeature>>,
}

/// Whether meetings are selected by their start or by their end.
///
/// Values of `date_type` in [`ListMeetingAndWebinarHistory`].
#[zoom_enum]
pub enum DateType {
    /// `start_time`: By when the meeting began.
    StartTime,
    /// `end_time`: By when the meeting was over.
    EndTime,
}

/// Report that must exist for a past meeting to be listed, such as polls or Q&A.
///
/// Values of `report_type` in [`ListMeetingAndWebinarHistory`].
#[zoom_enum]
pub enum ReportType {
    /// `all`: Every meeting.
    All,
    /// `poll`: Meetings with poll results.
    Poll,
    /// `survey`: Meetings with survey results.
    Survey,
    /// `qa`: Meetings with questions and answers.
    Qa,
    /// `resource`: Meetings with links to resources.
    Resource,
    /// `reaction`: Meetings in which participants sent reactions, such as emojis.
    Reaction,
}

/// Feature that was used in a past meeting.
///
/// Values of `meeting_feature` in [`ListMeetingAndWebinarHistory`].
#[zoom_enum]
pub enum MeetingFeature {
    /// `screen_sharing`: Sharing of a screen.
    ScreenSharing,
    /// `video_on`: Use of video.
    VideoOn,
    /// `remote_control`: Control of another participant's screen.
    RemoteControl,
    /// `closed_caption`.
    ClosedCaption,
    /// `language_interpretation`: Live translation of speech by human interpreters.
    LanguageInterpretation,
    /// `telephone_usage`: Participation by telephone.
    TelephoneUsage,
    /// `in_meeting_chat`: Messages in the meeting chat.
    InMeetingChat,
    /// `poll`.
    Poll,
    /// `join_by_room`: Participation from a Zoom Room.
    JoinByRoom,
    /// `waiting_room`.
    WaitingRoom,
    /// `live_transcription`: Speech turned into text during the meeting.
    LiveTranscription,
    /// `reaction`: Emojis that participants send as a response.
    Reaction,
    /// `zoom_apps`: Use of a Zoom App.
    ZoomApps,
    /// `annotation`: Drawings and text on a shared screen.
    Annotation,
    /// `raise_hand`: Raising of a hand.
    RaiseHand,
    /// `virtual_background`.
    VirtualBackground,
    /// `whiteboard`.
    Whiteboard,
    /// `immersive_scene`: Participants shown together in one virtual scene, such as a classroom.
    ImmersiveScene,
    /// `avatar`: An animated figure in place of the participant's video.
    Avatar,
    /// `switch_to_mobile`: Moving of the meeting to a phone.
    SwitchToMobile,
    /// `file_sharing`: Files sent in the chat.
    FileSharing,
    /// `meeting_summary`: Meeting summary by AI Companion.
    MeetingSummary,
    /// `meeting_questions`: Questions to AI Companion.
    MeetingQuestions,
    /// `record_to_computer`: Recording on a local computer.
    RecordToComputer,
    /// `record_to_cloud`: Recording in the Zoom cloud.
    RecordToCloud,
    /// `live_translation`: Captions that are translated by software during the meeting.
    LiveTranslation,
    /// `registration`: Registration by which people sign up before the meeting.
    Registration,
    /// `smart_recording`: Cloud recording with highlights, chapters and next steps made by AI.
    SmartRecording,
    /// `multi_speaker`: View that shows several speakers larger than the other participants.
    MultiSpeaker,
    /// `meeting_wallpaper`: Picture that the host set as a background behind the videos.
    MeetingWallpaper,
    /// `gen_ai_virtual_background`: Virtual backgrounds made by generative AI.
    GenAiVirtualBackground,
    /// `multi_share`: Several screens shared at the same time.
    MultiShare,
    /// `document_collaboration`: Sharing of a document.
    DocumentCollaboration,
    /// `portrait_lighting`: Light effect that makes the participant's face stand out from the background.
    PortraitLighting,
    /// `personalized_audio_isolation`: Filter that keeps only the speaker's own voice.
    PersonalizedAudioIsolation,
    /// `color_themes`.
    ColorThemes,
}

/// Response to [`ListMeetingAndWebinarHistory`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMeetingAndWebinarHistoryResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Past meetings and webinars, one entry each. At most 300 items.
    #[lossy]
    pub history_meetings: Vec<HistoryMeeting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Past meeting or webinar, with its host, times and participants.
///
/// Element of `history_meetings` in [`ListMeetingAndWebinarHistoryResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoryMeeting {
    /// UUID of one occurrence of the meeting.
    pub meeting_uuid: Option<String>,
    /// Number of the meeting; it may have more than ten digits.
    pub meeting_id: Option<MeetingId>,
    /// Whether the entry is a meeting or a webinar.
    #[wire("type")]
    pub kind: Option<HistoryMeetingType>,
    /// Display name of the host.
    pub host_display_name: Option<String>,
    /// Email address of the host.
    pub host_email: Option<String>,
    /// When the meeting began.
    pub start_time: Option<DateTime>,
    /// When the meeting or webinar ended.
    pub end_time: Option<DateTime>,
    /// Title of the meeting or webinar.
    pub topic: Option<String>,
    /// How many participants the meeting had.
    pub participants: Option<i64>,
    /// How long the meeting or webinar lasted, in minutes.
    pub duration: Option<i64>,
    /// Minutes of all participants added up.
    pub total_participant_minutes: Option<i64>,
    /// Department of the host.
    pub department: Option<String>,
    /// Groups to which the host belongs, such as `group_01`; Zoom does not say whether these are names or IDs. At most 200 items.
    pub group: Option<Vec<String>>,
    /// Whether the meeting was created in Zoom or by an app, with the app's name.
    pub source: Option<String>,
    /// Number of people who watched the webinar on a computer, panelists and phone callers left out.
    pub unique_viewers: Option<i64>,
    /// Most viewers at one time, panelists left out.
    pub max_concurrent_views: Option<i64>,
    /// When the past meeting was created.
    pub create_time: Option<DateTime>,
    /// Custom attributes of the host. At most 5 items.
    pub custom_fields: Option<Vec<KeyAndValue>>,
    /// Custom fields for classifying meetings and webinars, with their values. At most 10 items.
    pub tracking_fields: Option<Vec<MeetingTrackingField>>,
    /// Which features the meeting used.
    pub feature_used: Option<FeatureUsed>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the entry is a meeting or a webinar.
///
/// Values of `type` in [`HistoryMeeting`].
#[zoom_enum]
pub enum HistoryMeetingType {
    /// `Meeting`.
    #[value("Meeting")]
    Meeting,
    /// `Webinar`.
    #[value("Webinar")]
    Webinar,
}

/// Which features the meeting used.
///
/// Value of `feature_used` in [`HistoryMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FeatureUsed {
    /// Whether a screen was shared in the meeting.
    pub screen_sharing: Option<bool>,
    /// Whether video was used.
    pub video_on: Option<bool>,
    /// Whether a participant controlled the screen that another one shared.
    pub remote_control: Option<bool>,
    /// Whether captions were used in the meeting.
    pub closed_caption: Option<bool>,
    /// Whether breakout rooms were used in the meeting.
    pub breakout_room: Option<bool>,
    /// Whether human interpreters translated speech in the meeting.
    pub language_interpretation: Option<bool>,
    /// Whether anyone joined by telephone.
    pub telephone_usage: Option<bool>,
    /// Whether the meeting chat was used.
    pub in_meeting_chat: Option<bool>,
    /// Whether the meeting had polls.
    pub poll: Option<bool>,
    /// Whether somebody joined from a Zoom Room.
    pub join_by_room: Option<bool>,
    /// Whether the waiting room was used in the meeting.
    pub waiting_room: Option<bool>,
    /// Whether live transcription was on.
    pub live_transcription: Option<bool>,
    /// Whether anyone sent a reaction.
    pub reaction: Option<bool>,
    /// Whether a Zoom App was used.
    pub zoom_apps: Option<bool>,
    /// Whether annotation was used in the meeting.
    pub annotation: Option<bool>,
    /// Whether anyone raised their hand.
    pub raise_hand: Option<bool>,
    /// Whether a virtual background was used in the meeting.
    pub virtual_background: Option<bool>,
    /// Whether anyone used a whiteboard in the meeting.
    pub whiteboard: Option<bool>,
    /// Whether participants were shown together in one virtual scene, such as a classroom.
    pub immersive_scene: Option<bool>,
    /// Whether someone used an avatar in the meeting.
    pub avatar: Option<bool>,
    /// Whether anyone moved the meeting to a phone.
    pub switch_to_mobile: Option<bool>,
    /// Whether anyone sent files in the chat.
    pub file_sharing: Option<bool>,
    /// Whether the meeting summary was on.
    pub meeting_summary: Option<bool>,
    /// Whether questions to AI Companion were on.
    pub meeting_questions: Option<bool>,
    /// Whether the meeting was recorded on a computer.
    pub record_to_computer: Option<bool>,
    /// Whether the meeting was recorded to the cloud.
    pub record_to_cloud: Option<bool>,
    /// Whether captions were translated by software during the meeting.
    pub live_translation: Option<bool>,
    /// Whether people had to register.
    pub registration: Option<bool>,
    /// Whether smart recording was on, which adds AI-made highlights, chapters and next steps to a cloud recording.
    pub smart_recording: Option<bool>,
    /// Whether anyone used the multi-speaker view.
    pub multi_speaker: Option<bool>,
    /// Whether the host set a wallpaper, a picture behind the videos of the meeting.
    pub meeting_wallpaper: Option<bool>,
    /// Whether anyone used a virtual background made by generative AI.
    pub gen_ai_virtual_background: Option<bool>,
    /// Whether several people shared at the same time.
    pub multi_share: Option<bool>,
    /// Whether anyone shared a document.
    pub document_collaboration: Option<bool>,
    /// Whether anyone used portrait lighting.
    pub portrait_lighting: Option<bool>,
    /// Whether anyone used personalized audio isolation, which keeps only the speaker's own voice.
    pub personalized_audio_isolation: Option<bool>,
    /// Whether anyone used color themes.
    pub color_themes: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
