//! Types used by several files.

use zoom_core::{CommaList, DateTime, Extra, Id, MeetingId, Value, zoom_enum, zoom_object};

/// What the event is about: the downloaded file, and the meeting or webinar in whose chat it was sent.
///
/// Value of `object` in [`WebinarChatMessageFileDownloaded`](super::WebinarChatMessageFileDownloaded) and [`MeetingChatMessageFileDownloaded`](super::MeetingChatMessageFileDownloaded).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatMessageFileDownloadedObject {
    /// Numeric ID of the meeting or webinar.
    #[required(sent)]
    pub id: Option<MeetingId>,
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// ID of the host's account.
    #[required(sent)]
    pub host_account_id: Option<String>,
    /// The file that was downloaded, with its name, size, format and owner.
    #[required(sent)]
    pub chat_message_file: Option<ChatMessageFile>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The file that was downloaded, with its name, size, format and owner.
///
/// Value of `chat_message_file` in [`ChatMessageFileDownloadedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatMessageFile {
    /// UUID of the file in Base64.
    #[required(sent)]
    pub file_id: Option<String>,
    /// Name of the file sent in the chat.
    #[required(sent)]
    pub file_name: Option<String>,
    /// Size of the file in bytes.
    #[required(sent)]
    pub file_size: Option<i64>,
    /// Format of the file.
    #[required(sent)]
    pub file_type: Option<String>,
    /// ID of the user who uploaded the file.
    pub file_owner_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether a change or deletion concerns all occurrences of a meeting or webinar or only one.
///
/// Values of `operation` and `scope` in [`WebinarDeleted`](super::WebinarDeleted) and other types.
#[zoom_enum]
pub enum OccurrenceScope {
    /// `all`: All occurrences.
    All,
    /// `single`: One occurrence only.
    Single,
}

/// What the event is about: the webinar.
///
/// Value of `object` in [`WebinarDeleted`](super::WebinarDeleted) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarObject {
    /// UUID of one instance; a webinar gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// Numeric ID of the webinar.
    #[required(sent)]
    pub id: Option<MeetingId>,
    /// ID of the user who hosts the webinar.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the webinar.
    pub topic: Option<String>,
    /// Kind of webinar: single (`5`), or recurring without (`6`) or with a fixed time (`9`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<WebinarType>,
    /// When the webinar began or is due to begin.
    pub start_time: Option<DateTime>,
    /// How long the webinar is scheduled to last, in minutes.
    pub duration: Option<i64>,
    /// IANA time zone of the webinar.
    pub timezone: Option<String>,
    /// Occurrences of a recurring webinar with fixed times, one entry each.
    pub occurrences: Option<Vec<Occurrence>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of webinar: single (`5`), or recurring without (`6`) or with a fixed time (`9`).
///
/// Values of `type` in [`WebinarObject`] and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum WebinarType {
    /// `5`: A webinar that takes place once.
    Webinar = 5,
    /// `6`: A recurring webinar with no fixed time.
    RecurringWebinarWithoutFixedTime = 6,
    /// `9`: A recurring webinar with a fixed time.
    RecurringWebinarWithFixedTime = 9,
}

/// Occurrence of a recurring meeting or webinar, by ID and start time.
///
/// Element of `occurrences` in [`WebinarObject`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Occurrence {
    /// ID of one occurrence of the recurring meeting or webinar.
    #[required(sent)]
    pub occurrence_id: Option<String>,
    /// When the occurrence begins.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Problem that a participant reported in the feedback, by code and name.
///
/// Element of `feedback_details` in [`WebinarFeedbackParticipantFeedback`](super::WebinarFeedbackParticipantFeedback) and [`MeetingFeedbackParticipantFeedback`](super::MeetingFeedbackParticipantFeedback).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FeedbackDetail {
    /// Code of the problem, such as `1` for poor video, `2` for poor audio, `5` for a failure to present, `7` for a failed phone call or `999` for others.
    #[required(sent)]
    pub id: Option<String>,
    /// Problem that the participant reported, in words.
    #[required(sent)]
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether a recording or an archive is complete or still being processed.
///
/// Values of `status` in [`RecordingArchiveFilesCompletedObject`](super::RecordingArchiveFilesCompletedObject) and other types.
#[zoom_enum]
pub enum RecordingStatus {
    /// `completed`: Processing is finished.
    Completed,
    /// `processing`: Processing is not finished yet.
    Processing,
}

/// Problem with the service during a meeting or webinar, such as unstable audio.
///
/// Values of `issues` in [`MeetingAlertObject`](super::MeetingAlertObject) and [`WebinarAlertObject`](super::WebinarAlertObject).
#[zoom_enum]
pub enum AlertIssue {
    /// `Unstable audio quality`.
    #[value("Unstable audio quality")]
    UnstableAudioQuality,
    /// `Unstable video quality`.
    #[value("Unstable video quality")]
    UnstableVideoQuality,
    /// `Unstable screen share quality`.
    #[value("Unstable screen share quality")]
    UnstableScreenShareQuality,
    /// `High CPU occupation`.
    #[value("High CPU occupation")]
    HighCpuOccupation,
    /// `Call Reconnection`: A call that broke off and was connected again, as the name suggests; Zoom does not explain it.
    #[value("Call Reconnection")]
    CallReconnection,
}

/// How the sender takes part in the meeting or webinar, such as host or guest.
///
/// Values of `sender_type` in [`FileSentChatMessageFile`](super::FileSentChatMessageFile) and other types.
#[zoom_enum]
pub enum SenderType {
    /// `host`: The host of the meeting or webinar.
    Host,
    /// `guest`: A guest in the meeting or webinar, apparently anyone other than the host.
    Guest,
}

/// Which occurrences of a meeting are concerned: all, a range or one.
///
/// Values of `operation` and `scope` in [`MeetingDeleted`](super::MeetingDeleted) and other types.
#[zoom_enum]
pub enum MeetingOperation {
    /// `all`: All occurrences.
    All,
    /// `single`: One occurrence only.
    Single,
    /// `range`: A range of occurrences.
    Range,
}

/// Participant whose role in the meeting or webinar changed.
///
/// Value of `participant` in [`WebinarParticipantRoleChangedObject`](super::WebinarParticipantRoleChangedObject) and [`MeetingParticipantRoleChangedObject`](super::MeetingParticipantRoleChangedObject).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ParticipantRoleChangedParticipant {
    /// ID of the participant, valid only while the meeting or webinar lasts.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the participant.
    #[required(sent)]
    pub user_name: Option<String>,
    /// Email address of the participant; empty or absent for people from outside the account.
    #[required(sent)]
    pub email: Option<String>,
    /// ID under which the participant had registered.
    pub registrant_id: Option<String>,
    /// User ID of a participant who is signed in; empty for people outside the account.
    pub participant_user_id: Option<String>,
    /// UUID of the participant, kept through breakout rooms and valid only for this meeting or webinar.
    pub participant_uuid: Option<String>,
    /// When the role of the participant changed.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// Role before the change.
    #[required(sent)]
    pub old_role: Option<ParticipantRoleChangedParticipantRole>,
    /// Role after the change.
    #[required(sent)]
    pub new_role: Option<ParticipantRoleChangedParticipantRole>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Role of a participant in a meeting or webinar.
///
/// Values of `old_role` and `new_role` in [`ParticipantRoleChangedParticipant`].
#[zoom_enum]
pub enum ParticipantRoleChangedParticipantRole {
    /// `host`.
    Host,
    /// `co-host`.
    #[value("co-host")]
    CoHost,
    /// `attendee`.
    Attendee,
}

/// What was shared on screen, and from where.
///
/// Value of `sharing_details` in [`RoomSharingParticipant`](super::RoomSharingParticipant) and [`Participant`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharingDetails {
    /// Kind of content that was shared, such as the desktop or an application.
    #[required(sent)]
    pub content: Option<SharingDetailsContent>,
    /// How the Dropbox file was shared; empty if it is not from Dropbox.
    #[required(sent)]
    pub link_source: Option<LinkSource>,
    /// Link to the Dropbox file; empty for any other source.
    #[required(sent)]
    pub file_link: Option<String>,
    /// Time of the screen share; Zoom does not say whether it is the start or the end of the sharing.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// Where the shared file is stored: `dropbox`, or empty for any other place.
    #[required(sent)]
    pub source: Option<SharingDetailsSource>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of content that was shared, such as the desktop or an application.
///
/// Values of `content` in [`SharingDetails`].
#[zoom_enum]
pub enum SharingDetailsContent {
    /// `application`: One program, such as a web browser.
    Application,
    /// `whiteboard`: The classic Zoom whiteboard.
    Whiteboard,
    /// `desktop`: The whole screen.
    Desktop,
    /// `airplay`: Mirrored screen of an Apple device.
    Airplay,
    /// `camera`: The picture of a user's camera.
    Camera,
    /// `unknown`: A program that Zoom does not recognize.
    Unknown,
}

/// How the Dropbox file was shared; empty if it is not from Dropbox.
///
/// Values of `link_source` in [`SharingDetails`].
#[zoom_enum]
pub enum LinkSource {
    /// Not a Dropbox link.
    #[value("")]
    Empty,
    /// `deep_link`: A Dropbox file shared as a deep link.
    DeepLink,
    /// `in_meeting`: A Dropbox link shared through Zoom.
    InMeeting,
}

/// Where the shared file is stored: `dropbox`, or empty for any other place.
///
/// Values of `source` in [`SharingDetails`].
#[zoom_enum]
pub enum SharingDetailsSource {
    /// A source other than Dropbox.
    #[value("")]
    Empty,
    /// `dropbox`: The file came from Dropbox.
    Dropbox,
}

/// Occurrence of a recurring meeting or webinar that an event reports.
///
/// Element of `occurrences` in [`MeetingUpdatedObject`](super::MeetingUpdatedObject) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingOrWebinarOccurrence {
    /// ID of one occurrence of the recurring meeting or webinar.
    #[required(sent)]
    pub occurrence_id: Option<String>,
    /// When the occurrence begins.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// How long the occurrence lasts, in minutes.
    pub duration: Option<i64>,
    /// Whether the occurrence is available or has been deleted.
    pub status: Option<MeetingOrWebinarOccurrenceStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the occurrence is available or has been deleted.
///
/// Values of `status` in [`MeetingOrWebinarOccurrence`].
#[zoom_enum]
pub enum MeetingOrWebinarOccurrenceStatus {
    /// `available`: The occurrence is still on the schedule.
    Available,
    /// `deleted`: The occurrence was removed from the schedule.
    Deleted,
}

/// How participants can join the audio: by telephone, by computer (VoIP) or both.
///
/// Values of `audio` in [`MeetingUpdatedSettings`](super::MeetingUpdatedSettings) and [`WebinarUpdatedSettings`](super::WebinarUpdatedSettings).
#[zoom_enum]
pub enum UpdatedAudio {
    /// `telephony`: Telephone only.
    Telephony,
    /// `voip`: Computer audio only.
    Voip,
    /// `both`: Telephone and computer audio (VoIP).
    Both,
}

/// Whether a recording starts automatically, and whether it is made locally or in the cloud.
///
/// Values of `auto_recording` in [`MeetingUpdatedSettings`](super::MeetingUpdatedSettings) and [`WebinarUpdatedSettings`](super::WebinarUpdatedSettings).
#[zoom_enum]
pub enum AutoRecording {
    /// `local`: Recorded automatically and saved on the host's computer.
    Local,
    /// `cloud`: Recorded in the Zoom cloud.
    Cloud,
    /// `none`: Not recorded automatically.
    None,
}

/// Person invited to a meeting, by email address.
///
/// Element of `meeting_invitees` in [`MeetingUpdatedSettings`](super::MeetingUpdatedSettings) and [`MeetingCreatedSettings`](super::MeetingCreatedSettings).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingInvitee {
    /// Email address of the invitee.
    pub email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Sign language interpretation: whether interpreters can be assigned, and who they are.
///
/// Value of `sign_language_interpretation` in [`MeetingUpdatedSettings`](super::MeetingUpdatedSettings) and [`WebinarUpdatedSettings`](super::WebinarUpdatedSettings).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SignLanguageInterpretation {
    /// Whether sign language interpreters can be assigned.
    pub enable: Option<bool>,
    /// The sign language interpreters, each with an email address and a sign language. At most 20 items.
    pub interpreters: Option<Vec<SignLanguageInterpretationInterpreter>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Sign language interpreter of a meeting or webinar, with the email address and the sign language.
///
/// Element of `interpreters` in [`SignLanguageInterpretation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SignLanguageInterpretationInterpreter {
    /// Email address of the interpreter.
    pub email: Option<String>,
    /// Name of the interpreter's sign language, such as `American`, as listed in the user's settings.
    pub sign_language: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How a recurring meeting or webinar with a fixed time repeats.
///
/// Value of `recurrence` in [`MeetingUpdatedObject`](super::MeetingUpdatedObject) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingOrWebinarRecurrence {
    /// Whether the meeting or webinar repeats daily, weekly or monthly.
    #[wire("type")]
    pub kind: Option<MeetingOrWebinarRecurrenceType>,
    /// Number of days, weeks or months between occurrences, depending on the recurrence type.
    pub repeat_interval: Option<i64>,
    /// Days of the week on which the meeting or webinar repeats, from 1 for Sunday to 7, separated by commas. Each one of `1` to `7`.
    pub weekly_days: Option<CommaList<WeeklyDay>>,
    /// Day of the month on which the meeting or webinar takes place; only for monthly recurrence.
    #[range(1..=31)]
    pub monthly_day: Option<i64>,
    /// Day of the week on which the meeting or webinar takes place, from `1` for Sunday; goes with `monthly_week`.
    pub monthly_week_day: Option<MonthlyWeekDay>,
    /// How many times the meeting or webinar takes place before the series ends; an alternative to `end_date_time`.
    pub end_times: Option<i64>,
    /// Date and time of the last recurrence, in UTC; an alternative to `end_times`.
    pub end_date_time: Option<DateTime>,
    /// Week of the month in which the meeting or webinar takes place, `-1` for the last; goes with `monthly_week_day`.
    pub monthly_week: Option<MonthlyWeek>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the meeting or webinar repeats daily, weekly or monthly.
///
/// Values of `type` in [`MeetingOrWebinarRecurrence`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum MeetingOrWebinarRecurrenceType {
    /// `1`: Repeats daily.
    Daily = 1,
    /// `2`: Repeats weekly.
    Weekly = 2,
    /// `3`: Repeats monthly.
    Monthly = 3,
}

/// Day of the week on which the meeting or webinar repeats, from `1` for Sunday to `7`.
///
/// Values of `weekly_days` in [`MeetingOrWebinarRecurrence`].
#[zoom_enum]
pub enum WeeklyDay {
    /// `1`: Every Sunday.
    #[value("1")]
    Sunday,
    /// `2`: Every Monday.
    #[value("2")]
    Monday,
    /// `3`: Every Tuesday.
    #[value("3")]
    Tuesday,
    /// `4`: Every Wednesday.
    #[value("4")]
    Wednesday,
    /// `5`: Every Thursday.
    #[value("5")]
    Thursday,
    /// `6`: Every Friday.
    #[value("6")]
    Friday,
    /// `7`: Every Saturday.
    #[value("7")]
    Saturday,
}

/// Day of the week on which the meeting or webinar takes place, from `1` for Sunday; goes with `monthly_week`.
///
/// Values of `monthly_week_day` in [`MeetingOrWebinarRecurrence`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum MonthlyWeekDay {
    /// `1`: On Sunday.
    Sunday = 1,
    /// `2`: On Monday.
    Monday = 2,
    /// `3`: On Tuesday.
    Tuesday = 3,
    /// `4`: On Wednesday.
    Wednesday = 4,
    /// `5`: On Thursday.
    Thursday = 5,
    /// `6`: On Friday.
    Friday = 6,
    /// `7`: On Saturday.
    Saturday = 7,
}

/// Week of the month in which the meeting or webinar takes place, `-1` for the last; goes with `monthly_week_day`.
///
/// Values of `monthly_week` in [`MeetingOrWebinarRecurrence`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum MonthlyWeek {
    /// `-1`: Last week of the month.
    LastWeekOfMonth = -1,
    /// `1`: First week of the month.
    FirstWeek = 1,
    /// `2`: Second week of the month.
    SecondWeek = 2,
    /// `3`: Third week of the month.
    ThirdWeek = 3,
    /// `4`: Fourth week of the month.
    FourthWeek = 4,
}

/// Participant who started or stopped sharing a screen in a meeting or webinar, with what was shared.
///
/// Value of `participant` in [`WebinarSharingObject`](super::WebinarSharingObject) and [`MeetingSharingObject`](super::MeetingSharingObject).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Participant {
    /// ID of the participant, valid only while the meeting or webinar lasts.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the participant.
    pub user_name: Option<String>,
    /// User ID of a participant who is signed in to Zoom; otherwise a UUID or empty.
    pub id: Option<String>,
    /// What was shared on screen, and from where.
    #[required(sent)]
    pub sharing_details: Option<SharingDetails>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How soon the registrant expects to buy; an empty string if not stated.
///
/// Values of `purchasing_time_frame` in [`MeetingCreatedRegistrant`](super::MeetingCreatedRegistrant) and other types.
#[zoom_enum]
pub enum PurchasingTimeFrame {
    /// No time frame was given.
    #[value("")]
    Empty,
    /// `Within a month`.
    #[value("Within a month")]
    WithinAMonth,
    /// `1-3 months`.
    #[value("1-3 months")]
    N13Months,
    /// `4-6 months`.
    #[value("4-6 months")]
    N46Months,
    /// `More than 6 months`.
    #[value("More than 6 months")]
    MoreThan6Months,
    /// `No timeframe`.
    #[value("No timeframe")]
    NoTimeframe,
}

/// What part the registrant plays in the purchase; an empty string if not stated.
///
/// Values of `role_in_purchase_process` in [`MeetingCreatedRegistrant`](super::MeetingCreatedRegistrant) and other types.
#[zoom_enum]
pub enum RoleInPurchaseProcess {
    /// No role was given.
    #[value("")]
    Empty,
    /// `Decision Maker`: Makes the decision to buy.
    #[value("Decision Maker")]
    DecisionMaker,
    /// `Evaluator/Recommender`.
    #[value("Evaluator/Recommender")]
    EvaluatorRecommender,
    /// `Influencer`.
    #[value("Influencer")]
    Influencer,
    /// `Not involved`.
    #[value("Not involved")]
    NotInvolved,
}

/// Size range of the registrant's company; empty if none was chosen.
///
/// Values of `no_of_employees` in [`MeetingCreatedRegistrant`](super::MeetingCreatedRegistrant) and other types.
#[zoom_enum]
pub enum NoOfEmployees {
    /// No number of employees was given.
    #[value("")]
    Empty,
    /// `1-20`.
    #[value("1-20")]
    N1To20,
    /// `21-50`.
    #[value("21-50")]
    N21To50,
    /// `51-100`.
    #[value("51-100")]
    N51To100,
    /// `101-250`.
    #[value("101-250")]
    N101To250,
    /// `251-500`.
    #[value("251-500")]
    N251To500,
    /// `501-1,000`.
    #[value("501-1,000")]
    N5011000,
    /// `1,001-5,000`.
    #[value("1,001-5,000")]
    N10015000,
    /// `5,001-10,000`.
    #[value("5,001-10,000")]
    N500110000,
    /// `More than 10,000`.
    #[value("More than 10,000")]
    MoreThan10000,
}

/// Custom registration question with the registrant's response.
///
/// Element of `custom_questions` in [`MeetingCreatedRegistrant`](super::MeetingCreatedRegistrant) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomQuestion {
    /// Text of the custom registration question.
    pub title: Option<String>,
    /// Response to the custom question.
    #[length(..=128)]
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the registrant is approved or waiting for approval.
///
/// Values of `status` in [`MeetingCreatedRegistrant`](super::MeetingCreatedRegistrant) and [`WebinarCreatedRegistrant`](super::WebinarCreatedRegistrant).
#[zoom_enum]
pub enum CreatedStatus {
    /// `approved`: The registration was accepted.
    Approved,
    /// `pending`: Awaiting approval.
    Pending,
}

/// File of a recording, with its type, size, times and links.
///
/// Element of `recording_files` in [`RecordingRecoveredObject`](super::RecordingRecoveredObject) and [`RecordingDeletedObject`](super::RecordingDeletedObject).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingFile {
    /// ID of the recording file.
    #[required(sent)]
    pub id: Option<String>,
    /// UUID of the recorded meeting or webinar.
    #[required(sent)]
    pub meeting_id: Option<Id>,
    /// When the recording began, in UTC.
    #[required(sent)]
    pub recording_start: Option<DateTime>,
    /// When the recording stopped, in UTC.
    #[required(sent)]
    pub recording_end: Option<DateTime>,
    /// Kind of file, such as video (`MP4`), audio (`M4A`) or chat messages (`CHAT`).
    #[required(sent)]
    pub file_type: Option<RecordingFileType>,
    /// Size of the file in bytes.
    #[required(sent)]
    pub file_size: Option<i64>,
    /// Extension of the file name, which shows its format.
    #[required(sent)]
    pub file_extension: Option<FileExtension>,
    /// Name of the recording file.
    pub file_name: Option<String>,
    /// URL where the recording can be opened and played.
    pub play_url: Option<String>,
    /// URL of the recording file; the download needs an access token.
    #[required(sent)]
    pub download_url: Option<String>,
    /// Whether the recording file is complete.
    #[required(sent)]
    pub status: Option<RecordingStatus>,
    /// Which view or part of the meeting the file holds, such as the gallery view, the audio alone or the chat.
    #[required(sent)]
    pub recording_type: Option<RecordingFileRecordingType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of file, such as video (`MP4`), audio (`M4A`) or chat messages (`CHAT`).
///
/// Values of `file_type` in [`RecordingFile`] and other types.
#[zoom_enum]
pub enum RecordingFileType {
    /// `MP4`: Video file.
    #[value("MP4")]
    Mp4,
    /// `M4A`: Audio-only file.
    #[value("M4A")]
    M4A,
    /// `CHAT`: Text file of the chat messages.
    #[value("CHAT")]
    Chat,
    /// `TRANSCRIPT`: Transcript of what was said, in VTT format.
    #[value("TRANSCRIPT")]
    Transcript,
    /// `CSV`: Polling data as comma-separated values.
    #[value("CSV")]
    Csv,
    /// `TB`: Timestamps of the recording, in JSON format.
    #[value("TB")]
    Tb,
    /// `CC`: Closed captions in VTT format.
    #[value("CC")]
    Cc,
    /// `CHAT_MESSAGE`: Chat messages in JSON format, together with deleted messages, waiting room chats and reactions.
    #[value("CHAT_MESSAGE")]
    ChatMessage,
    /// `SUMMARY`: Summary of the recording in JSON format.
    #[value("SUMMARY")]
    Summary,
    /// `TIMELINE`: Timestamps of the recording in JSON format; Zoom does not explain how it differs from `TB`.
    #[value("TIMELINE")]
    Timeline,
}

/// Extension of the file name, which shows its format.
///
/// Values of `file_extension` in [`RecordingFile`] and other types.
#[zoom_enum]
pub enum FileExtension {
    /// `MP4`: MPEG-4 video.
    #[value("MP4")]
    Mp4,
    /// `M4A`: MPEG-4 audio.
    #[value("M4A")]
    M4A,
    /// `TXT`: Plain text.
    #[value("TXT")]
    Txt,
    /// `VTT`: WebVTT: text with the time of each sentence.
    #[value("VTT")]
    Vtt,
    /// `CSV`: Comma-separated values.
    #[value("CSV")]
    Csv,
    /// `JSON`.
    #[value("JSON")]
    Json,
    /// `JPG`.
    #[value("JPG")]
    Jpg,
}

/// Which view or part of the meeting the file holds, such as the gallery view, the audio alone or the chat.
///
/// Values of `recording_type` in [`RecordingFile`].
#[zoom_enum]
pub enum RecordingFileRecordingType {
    /// `shared_screen_with_speaker_view(CC)`: Shared screen and active speaker, with closed captions.
    #[value("shared_screen_with_speaker_view(CC)")]
    SharedScreenWithSpeakerViewCc,
    /// `shared_screen_with_speaker_view`: Shared screen together with the active speaker.
    SharedScreenWithSpeakerView,
    /// `shared_screen_with_gallery_view`: Shared screen together with the grid of participants.
    SharedScreenWithGalleryView,
    /// `gallery_view`: Video of the participants in a grid.
    GalleryView,
    /// `shared_screen`: Video of the shared screen alone.
    SharedScreen,
    /// `audio_only`: Sound without video.
    AudioOnly,
    /// `audio_transcript`: Speech turned into text.
    AudioTranscript,
    /// `chat_file`: A file with the chat messages.
    ChatFile,
    /// `active_speaker`: Video of whoever is speaking.
    ActiveSpeaker,
    /// `host_video`: Video of the host.
    HostVideo,
    /// `audio_only_each_participant`: A separate sound file for each participant.
    AudioOnlyEachParticipant,
    /// `cc_transcript`: A transcript made from closed captions.
    CcTranscript,
    /// `closed_caption`: A file of captions.
    ClosedCaption,
    /// `poll`: Results of polls.
    Poll,
    /// `timeline`: Timestamps of the recording.
    Timeline,
    /// `thumbnail`: A small preview image.
    Thumbnail,
    /// `audio_interpretation`: Sound of a language interpreter.
    AudioInterpretation,
    /// `summary`: A written summary of the recording.
    Summary,
    /// `summary_next_steps`: Follow-up actions found in the recording.
    SummaryNextSteps,
    /// `summary_smart_chapters`: Chapters found in the recording.
    SummarySmartChapters,
    /// `sign_interpretation`: Video of a sign language interpreter.
    SignInterpretation,
    /// `production_sutdio`: Video as laid out in production studio, Zoom's tool for the look of webinars; misspelled by Zoom.
    ProductionSutdio,
}

/// Audio file of one participant in a recorded meeting, with its size and link.
///
/// Element of `participant_audio_files` in [`RecordingRecoveredObject`](super::RecordingRecoveredObject) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ParticipantAudioFile {
    /// ID of the participant's audio file.
    #[required(sent)]
    pub id: Option<String>,
    /// When the recording began, in UTC.
    #[required(sent)]
    pub recording_start: Option<DateTime>,
    /// When the recording stopped, in UTC.
    #[required(sent)]
    pub recording_end: Option<DateTime>,
    /// Kind of audio file, such as `M4A`; Zoom lists no values.
    #[required(sent)]
    pub file_type: Option<String>,
    /// Name of the file.
    #[required(sent)]
    pub file_name: Option<String>,
    /// Size of the file in bytes.
    #[required(sent)]
    pub file_size: Option<i64>,
    /// Extension of the file name, which shows its format.
    #[required(sent)]
    pub file_extension: Option<String>,
    /// URL where the participant's audio can be opened and played.
    pub play_url: Option<String>,
    /// URL of the file; the download needs an access token.
    #[required(sent)]
    pub download_url: Option<String>,
    /// Path of the file on the customer's server; only for Zoom on-premise accounts.
    pub file_path: Option<String>,
    /// Whether the participant's audio file is complete.
    #[required(sent)]
    pub status: Option<RecordingStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Times of the recording: when it began and, if it has stopped, when it stopped.
///
/// Value of `recording_file` in [`RecordingStoppedObject`](super::RecordingStoppedObject) and [`RecordingObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EventRecordingFile {
    /// When the recording began, in UTC; may be an empty string.
    #[required(sent)]
    pub recording_start: Option<Value>,
    /// When the recording stopped, in UTC; an empty string if it has not stopped.
    #[required(sent)]
    pub recording_end: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingPermanentlyDeleted`](super::MeetingPermanentlyDeleted) and [`MeetingRecovered`](super::MeetingRecovered).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingObject {
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// Numeric ID of the meeting.
    #[required(sent)]
    pub id: Option<MeetingId>,
    /// ID of the user who hosts the meeting.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the meeting.
    #[required(sent)]
    pub topic: Option<String>,
    /// Kind of meeting: prescheduled with the Google Workspace add-on (`0`), instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`), personal room (`4`) or audio conference (`7`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<i64>,
    /// When the meeting began or is due to begin.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// How long the meeting is scheduled to last, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// IANA time zone of the meeting.
    #[required(sent)]
    pub timezone: Option<String>,
    /// Occurrences of a recurring meeting with fixed times, one entry each.
    pub occurrences: Option<Vec<Occurrence>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the meeting or webinar was created: in the web portal, through the API or otherwise.
///
/// Values of `creation_source` in [`MeetingCreatedObject`](super::MeetingCreatedObject) and [`WebinarCreatedObject`](super::WebinarCreatedObject).
#[zoom_enum]
pub enum CreationSource {
    /// `other`: Created on another platform.
    Other,
    /// `open_api`: Created through the API.
    OpenApi,
    /// `web_portal`: Created on the Zoom website.
    WebPortal,
}

/// What the event is about: the recorded meeting or webinar.
///
/// Value of `object` in [`RecordingStarted`](super::RecordingStarted) and [`RecordingResumed`](super::RecordingResumed).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingObject {
    /// Numeric ID of the meeting or webinar.
    #[required(sent)]
    pub id: Option<Id>,
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// ID of the user who hosts the meeting or webinar.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the meeting or webinar.
    #[required(sent)]
    pub topic: Option<String>,
    /// Kind of meeting or webinar: instant (`1`), scheduled (`2`; webinar `5`), recurring without (`3`, `6`) or with fixed times (`8`, `9`), personal room (`4`), audio conference (`7`) or uploaded recording (`99`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<i64>,
    /// When the recorded meeting or webinar began.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// IANA time zone of the meeting or webinar.
    pub timezone: Option<String>,
    /// How long the meeting or webinar is scheduled to last, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// Times of the recording: when it began and, if it has stopped, when it stopped.
    #[required(sent)]
    pub recording_file: Option<EventRecordingFile>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
