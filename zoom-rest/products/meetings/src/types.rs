//! Types used by several files.

use zoom_core::{DateTime, Id, MeetingId, Secret, zoom_enum, zoom_object};

/// Values of `type`.
#[zoom_enum]
pub enum MeetingRecordingType {
    /// `1`.
    #[value("1")]
    InstantMeeting,
    /// `2`.
    #[value("2")]
    ScheduledMeeting,
    /// `3`.
    #[value("3")]
    RecurringMeetingWithNoFixedTime,
    /// `4`.
    #[value("4")]
    MeetingCreatedUsingPersonalMeetingId,
    /// `5`.
    #[value("5")]
    Webinar,
    /// `6`.
    #[value("6")]
    RecurringWebinarWithoutFixedTime,
    /// `7`.
    #[value("7")]
    PersonalAudioConference,
    /// `8`.
    #[value("8")]
    RecurringMeetingWithFixedTime,
    /// `9`.
    #[value("9")]
    RecurringWebinarWithFixedTime,
    /// `99`.
    #[value("99")]
    RecordingUploaded,
}

/// Element of `recording_files`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingFile {
    /// Deleted time.
    pub deleted_time: Option<DateTime>,
    /// Download URL.
    pub download_url: Option<String>,
    /// File path.
    pub file_path: Option<String>,
    /// File size.
    pub file_size: Option<i64>,
    /// File type.
    pub file_type: Option<RecordingFileType>,
    /// File extension.
    pub file_extension: Option<FileExtension>,
    /// ID.
    pub id: Option<String>,
    /// Meeting ID.
    pub meeting_id: Option<Id>,
    /// Play URL.
    pub play_url: Option<String>,
    /// Recording end.
    pub recording_end: Option<String>,
    /// Recording start.
    pub recording_start: Option<String>,
    /// Recording type.
    pub recording_type: Option<RecordingFileRecordingType>,
    /// Status: always `completed`.
    pub status: Option<String>,
}

/// Values of `file_type`.
#[zoom_enum]
pub enum RecordingFileType {
    /// `MP4`.
    #[value("MP4")]
    Mp4,
    /// `M4A`.
    #[value("M4A")]
    M4A,
    /// `CHAT`.
    #[value("CHAT")]
    Chat,
    /// `TRANSCRIPT`.
    #[value("TRANSCRIPT")]
    Transcript,
    /// `CSV`.
    #[value("CSV")]
    Csv,
    /// `TB`.
    #[value("TB")]
    Tb,
    /// `CC`.
    #[value("CC")]
    Cc,
    /// `CHAT_MESSAGE`.
    #[value("CHAT_MESSAGE")]
    ChatMessage,
    /// `SUMMARY`.
    #[value("SUMMARY")]
    Summary,
}

/// Values of `file_extension`.
#[zoom_enum]
pub enum FileExtension {
    /// `MP4`.
    #[value("MP4")]
    Mp4,
    /// `M4A`.
    #[value("M4A")]
    M4A,
    /// `TXT`.
    #[value("TXT")]
    Txt,
    /// `VTT`.
    #[value("VTT")]
    Vtt,
    /// `CSV`.
    #[value("CSV")]
    Csv,
    /// `JSON`.
    #[value("JSON")]
    Json,
    /// `JPG`.
    #[value("JPG")]
    Jpg,
}

/// Values of `recording_type`.
#[zoom_enum]
pub enum RecordingFileRecordingType {
    /// `shared_screen_with_speaker_view(CC)`.
    #[value("shared_screen_with_speaker_view(CC)")]
    SharedScreenWithSpeakerViewCc,
    /// `shared_screen_with_speaker_view`.
    SharedScreenWithSpeakerView,
    /// `shared_screen_with_gallery_view`.
    SharedScreenWithGalleryView,
    /// `active_speaker`.
    ActiveSpeaker,
    /// `gallery_view`.
    GalleryView,
    /// `shared_screen`.
    SharedScreen,
    /// `audio_only`.
    AudioOnly,
    /// `audio_transcript`.
    AudioTranscript,
    /// `chat_file`.
    ChatFile,
    /// `poll`.
    Poll,
    /// `host_video`.
    HostVideo,
    /// `closed_caption`.
    ClosedCaption,
    /// `timeline`.
    Timeline,
    /// `thumbnail`.
    Thumbnail,
    /// `audio_interpretation`.
    AudioInterpretation,
    /// `summary`.
    Summary,
    /// `summary_next_steps`.
    SummaryNextSteps,
    /// `summary_smart_chapters`.
    SummarySmartChapters,
    /// `sign_interpretation`.
    SignInterpretation,
    /// `production_studio`.
    ProductionStudio,
}

/// Values of `status`.
#[zoom_enum]
pub enum RecordingRegistrantStatus {
    /// `pending`.
    Pending,
    /// `approved`.
    Approved,
    /// `denied`.
    Denied,
}

/// Element of `custom_questions`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomQuestion {
    /// Title.
    pub title: Option<String>,
    /// Value.
    #[length(..=128)]
    pub value: Option<String>,
}

/// Values of `no_of_employees`.
#[zoom_enum]
pub enum NoOfEmployees {
    /// The empty string.
    #[value("")]
    Empty,
    /// `1-20`.
    #[value("1-20")]
    N120,
    /// `21-50`.
    #[value("21-50")]
    N2150,
    /// `51-100`.
    #[value("51-100")]
    N51100,
    /// `101-250`.
    #[value("101-250")]
    N101250,
    /// `251-500`.
    #[value("251-500")]
    N251500,
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

/// Values of `purchasing_time_frame`.
#[zoom_enum]
pub enum PurchasingTimeFrame {
    /// The empty string.
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

/// Values of `role_in_purchase_process`.
#[zoom_enum]
pub enum RoleInPurchaseProcess {
    /// The empty string.
    #[value("")]
    Empty,
    /// `Decision Maker`.
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

/// Element of `questions`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Question {
    /// Field name.
    pub field_name: Option<FieldName>,
    /// Required.
    pub required: Option<bool>,
}

/// Values of `field_name`.
#[zoom_enum]
pub enum FieldName {
    /// `last_name`.
    LastName,
    /// `address`.
    Address,
    /// `city`.
    City,
    /// `country`.
    Country,
    /// `zip`.
    Zip,
    /// `state`.
    State,
    /// `phone`.
    Phone,
    /// `industry`.
    Industry,
    /// `org`.
    Org,
    /// `job_title`.
    JobTitle,
    /// `purchasing_time_frame`.
    PurchasingTimeFrame,
    /// `role_in_purchase_process`.
    RoleInPurchaseProcess,
    /// `no_of_employees`.
    NoOfEmployees,
    /// `comments`.
    Comments,
}

/// Values of `action`.
#[zoom_enum]
pub enum RegistrantStatusAction {
    /// `approve`.
    Approve,
    /// `deny`.
    Deny,
}

/// Registrant status registrant.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RegistrantStatusRegistrant {
    /// ID.
    pub id: Option<String>,
}

/// Contact.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Contact {
    /// Email.
    pub email: Option<String>,
    /// ID.
    pub id: Option<String>,
}

/// Additional header.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AdditionalHeader {
    /// Key.
    pub key: Option<String>,
    /// Value.
    pub value: Option<String>,
}

/// Element of `registrants`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct BatchRegistrationRegistrant {
    /// Email: required in requests.
    #[required(new)]
    pub email: Option<String>,
    /// First name: required in requests.
    #[required(new)]
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
}

/// Element of `attendees`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct Attendee {
    /// Name: required in requests.
    #[required(new)]
    #[length(..=64)]
    pub name: Option<String>,
    /// Disable video: defaults to `false`.
    pub disable_video: Option<bool>,
    /// Disable audio: defaults to `false`.
    pub disable_audio: Option<bool>,
}

/// Element of `attendees`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingInviteLinkAttendee {
    /// URL at which participants join.
    pub join_url: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Values of `no_of_employees`.
#[zoom_enum]
pub enum MeetingRegistrantNoOfEmployees {
    /// The empty string.
    #[value("")]
    Empty,
    /// `1-20`.
    #[value("1-20")]
    N120,
    /// `21-50`.
    #[value("21-50")]
    N2150,
    /// `51-100`.
    #[value("51-100")]
    N51100,
    /// `101-500`.
    #[value("101-500")]
    N101500,
    /// `500-1,000`.
    #[value("500-1,000")]
    N5001000,
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

/// Values of `language`.
#[zoom_enum]
pub enum MeetingRegistrantLanguage {
    /// `en-US`.
    #[value("en-US")]
    EnUs,
    /// `de-DE`.
    #[value("de-DE")]
    DeDe,
    /// `es-ES`.
    #[value("es-ES")]
    EsEs,
    /// `fr-FR`.
    #[value("fr-FR")]
    FrFr,
    /// `jp-JP`.
    #[value("jp-JP")]
    JpJp,
    /// `pt-PT`.
    #[value("pt-PT")]
    PtPt,
    /// `ru-RU`.
    #[value("ru-RU")]
    RuRu,
    /// `zh-CN`.
    #[value("zh-CN")]
    ZhCn,
    /// `zh-TW`.
    #[value("zh-TW")]
    ZhTw,
    /// `ko-KO`.
    #[value("ko-KO")]
    KoKo,
    /// `it-IT`.
    #[value("it-IT")]
    ItIt,
    /// `vi-VN`.
    #[value("vi-VN")]
    ViVn,
    /// `pl-PL`.
    #[value("pl-PL")]
    PlPl,
    /// `Tr-TR`.
    #[value("Tr-TR")]
    TrTr,
}

/// Element of `occurrences`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Occurrence {
    /// Duration.
    pub duration: Option<i64>,
    /// One occurrence of a recurring meeting or webinar.
    pub occurrence_id: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Status.
    pub status: Option<String>,
}

/// Values of `action`.
#[zoom_enum]
pub enum UpdateMeetingRegistrantStatusAction {
    /// `approve`.
    Approve,
    /// `cancel`.
    Cancel,
    /// `deny`.
    Deny,
}

/// Response to [`GetLivestreamDetails`](super::GetLivestreamDetails) and [`GetLiveStreamDetails`](super::GetLiveStreamDetails).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LivestreamDetails {
    /// Page URL.
    pub page_url: Option<String>,
    /// Stream key.
    pub stream_key: Option<Secret>,
    /// Stream URL.
    pub stream_url: Option<String>,
    /// Resolution.
    pub resolution: Option<String>,
}

/// Values of `close_caption`.
#[zoom_enum]
pub enum CloseCaption {
    /// `burnt-in`.
    #[value("burnt-in")]
    BurntIn,
    /// `embedded`.
    Embedded,
    /// `off`.
    Off,
}

/// Element of `occurrences`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingOccurrence {
    /// Duration.
    pub duration: Option<i64>,
    /// One occurrence of a recurring meeting or webinar.
    pub occurrence_id: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Status.
    pub status: Option<MeetingOccurrenceStatus>,
}

/// Values of `status`.
#[zoom_enum]
pub enum MeetingOccurrenceStatus {
    /// `available`.
    Available,
    /// `deleted`.
    Deleted,
}

/// Value of `recurrence`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingRecurrence {
    /// End date time.
    pub end_date_time: Option<DateTime>,
    /// End times: defaults to `1`.
    #[range(..=60)]
    pub end_times: Option<i64>,
    /// Monthly day: defaults to `1`.
    pub monthly_day: Option<i64>,
    /// Monthly week.
    pub monthly_week: Option<MonthlyWeek>,
    /// Monthly week day.
    pub monthly_week_day: Option<MonthlyWeekDay>,
    /// Repeat interval.
    pub repeat_interval: Option<i64>,
    /// Type: required in requests.
    #[required(new)]
    #[wire("type")]
    pub kind: Option<MeetingRecurrenceType>,
    /// Weekly days: defaults to `1`.
    pub weekly_days: Option<WeeklyDays>,
}

/// Values of `monthly_week`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum MonthlyWeek {
    /// `-1`.
    LastWeek = -1,
    /// `1`.
    FirstWeek = 1,
    /// `2`.
    SecondWeek = 2,
    /// `3`.
    ThirdWeek = 3,
    /// `4`.
    FourthWeek = 4,
}

/// Values of `monthly_week_day`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum MonthlyWeekDay {
    /// `1`.
    Sunday = 1,
    /// `2`.
    Monday = 2,
    /// `3`.
    Tuesday = 3,
    /// `4`.
    Wednesday = 4,
    /// `5`.
    Thursday = 5,
    /// `6`.
    Friday = 6,
    /// `7`.
    Saturday = 7,
}

/// Values of `type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum MeetingRecurrenceType {
    /// `1`.
    Daily = 1,
    /// `2`.
    Weekly = 2,
    /// `3`.
    Monthly = 3,
}

/// Values of `weekly_days`.
#[zoom_enum]
pub enum WeeklyDays {
    /// `1`.
    #[value("1")]
    Sunday,
    /// `2`.
    #[value("2")]
    Monday,
    /// `3`.
    #[value("3")]
    Tuesday,
    /// `4`.
    #[value("4")]
    Wednesday,
    /// `5`.
    #[value("5")]
    Thursday,
    /// `6`.
    #[value("6")]
    Friday,
    /// `7`.
    #[value("7")]
    Saturday,
}

/// Values of `approval_type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ApprovalType {
    /// `0`.
    AutomaticallyApprove = 0,
    /// `1`.
    ManuallyApprove = 1,
    /// `2`.
    NoRegistrationRequired = 2,
}

/// Value of `approved_or_denied_countries_or_regions`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OrDeniedCountriesOrRegions {
    /// Approved list.
    pub approved_list: Option<Vec<String>>,
    /// Denied list.
    pub denied_list: Option<Vec<String>>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Method.
    pub method: Option<RegistrantStatusAction>,
}

/// Values of `audio`.
#[zoom_enum]
pub enum MeetingSettingsAudio {
    /// `both`.
    Both,
    /// `telephony`.
    Telephony,
    /// `voip`.
    Voip,
    /// `thirdParty`.
    #[value("thirdParty")]
    ThirdParty,
}

/// Element of `authentication_exception`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AuthenticationException {
    /// Email.
    pub email: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// URL at which participants join.
    pub join_url: Option<String>,
}

/// Values of `auto_recording`.
#[zoom_enum]
pub enum AutoRecording {
    /// `local`.
    Local,
    /// `cloud`.
    Cloud,
    /// `none`.
    None,
}

/// Value of `auto_add_recording_to_video_management`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddRecordingToVideoManagement {
    /// Whether it is enabled: required in requests; defaults to `false`.
    #[required(new)]
    pub enable: Option<bool>,
    /// Channels: at most 5 items.
    pub channels: Option<Vec<Channel>>,
}

/// Element of `channels`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Channel {
    /// Channel ID: required in requests.
    #[required(new)]
    pub channel_id: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Value of `breakout_room`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BreakoutRoom {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Rooms.
    pub rooms: Option<Vec<Room>>,
}

/// Element of `rooms`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Room {
    /// Name.
    pub name: Option<String>,
    /// Participants.
    pub participants: Option<Vec<String>>,
}

/// Values of `calendar_type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CalendarType {
    /// `1`.
    Outlook = 1,
    /// `2`.
    GoogleCalendar = 2,
}

/// Values of `encryption_type`.
#[zoom_enum]
pub enum EncryptionType {
    /// `enhanced_encryption`.
    EnhancedEncryption,
    /// `e2ee`.
    #[value("e2ee")]
    E2ee,
}

/// Element of `global_dial_in_numbers`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GlobalDialInNumber {
    /// City.
    pub city: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Country name.
    pub country_name: Option<String>,
    /// Number.
    pub number: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<GlobalDialInNumberType>,
}

/// Values of `type`.
#[zoom_enum]
pub enum GlobalDialInNumberType {
    /// `toll`.
    Toll,
    /// `tollfree`.
    Tollfree,
}

/// Value of `question_and_answer`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuestionAndAnswer {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Allow submit questions.
    pub allow_submit_questions: Option<bool>,
    /// Allow anonymous questions.
    pub allow_anonymous_questions: Option<bool>,
    /// Question visibility.
    pub question_visibility: Option<QuestionVisibility>,
    /// Attendees can comment.
    pub attendees_can_comment: Option<bool>,
    /// Attendees can upvote.
    pub attendees_can_upvote: Option<bool>,
}

/// Values of `question_visibility`.
#[zoom_enum]
pub enum QuestionVisibility {
    /// `answered`.
    Answered,
    /// `all`.
    All,
}

/// Value of `language_interpretation`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LanguageInterpretation {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Interpreters.
    pub interpreters: Option<Vec<Interpreter>>,
}

/// Element of `interpreters`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Interpreter {
    /// Email.
    pub email: Option<String>,
    /// Languages.
    ///
    /// Deprecated by Zoom.
    pub languages: Option<String>,
    /// Interpreter languages.
    pub interpreter_languages: Option<String>,
}

/// Value of `sign_language_interpretation`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SignLanguageInterpretation {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Interpreters: at most 20 items.
    pub interpreters: Option<Vec<SignLanguageInterpretationInterpreter>>,
}

/// Element of `interpreters`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SignLanguageInterpretationInterpreter {
    /// Email.
    pub email: Option<String>,
    /// Sign language.
    pub sign_language: Option<String>,
}

/// Value of `waiting_room_options`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WaitingRoomOptions {
    /// Mode: required in requests.
    #[required(new)]
    pub mode: Option<WaitingRoomOptionsMode>,
    /// Who goes to waiting room.
    pub who_goes_to_waiting_room: Option<WhoGoesToWaitingRoom>,
}

/// Values of `mode`.
#[zoom_enum]
pub enum WaitingRoomOptionsMode {
    /// `follow_setting`.
    FollowSetting,
    /// `custom`.
    Custom,
}

/// Values of `who_goes_to_waiting_room`.
#[zoom_enum]
pub enum WhoGoesToWaitingRoom {
    /// `everyone`.
    Everyone,
    /// `users_not_in_account`.
    UsersNotInAccount,
    /// `users_not_in_account_or_whitelisted_domains`.
    UsersNotInAccountOrWhitelistedDomains,
    /// `users_not_on_invite`.
    UsersNotOnInvite,
    /// `users_not_in_org`.
    UsersNotInOrg,
}

/// Value of `continuous_meeting_chat`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContinuousMeetingChat {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Auto add invited external users.
    ///
    /// Deprecated by Zoom.
    pub auto_add_invited_external_users: Option<bool>,
    /// Auto add meeting participants.
    ///
    /// Deprecated by Zoom.
    pub auto_add_meeting_participants: Option<bool>,
    /// Channel ID.
    pub channel_id: Option<String>,
}

/// Element of `resources`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingSettingsResource {
    /// Resource type: always `whiteboard`.
    pub resource_type: Option<String>,
    /// Resource ID.
    pub resource_id: Option<String>,
    /// Permission level: defaults to `editor`.
    pub permission_level: Option<PermissionLevel>,
}

/// Values of `permission_level`.
#[zoom_enum]
pub enum PermissionLevel {
    /// `editor`.
    Editor,
    /// `commenter`.
    Commenter,
    /// `viewer`.
    Viewer,
}

/// Values of `status`.
#[zoom_enum]
pub enum MeetingStatus {
    /// `waiting`.
    Waiting,
    /// `started`.
    Started,
}

/// Element of `tracking_fields`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TrackingField {
    /// Field.
    pub field: Option<String>,
    /// Value.
    pub value: Option<String>,
    /// Visible.
    pub visible: Option<bool>,
}

/// Values of `creation_source`.
#[zoom_enum]
pub enum CreationSource {
    /// `other`.
    Other,
    /// `open_api`.
    OpenApi,
    /// `web_portal`.
    WebPortal,
}

/// Element of `meeting_invitees`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateMeetingSettingsMeetingInvitee {
    /// Email.
    pub email: Option<String>,
}

/// Value of `continuous_meeting_chat`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateMeetingSettingsContinuousMeetingChat {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Auto add invited external users.
    ///
    /// Deprecated by Zoom.
    pub auto_add_invited_external_users: Option<bool>,
    /// Auto add meeting participants.
    ///
    /// Deprecated by Zoom.
    pub auto_add_meeting_participants: Option<bool>,
}

/// Element of `tracking_fields`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingTrackingField {
    /// Field.
    pub field: Option<String>,
    /// Value.
    pub value: Option<String>,
}

/// Values of `type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum UpdateMeetingType {
    /// `1`.
    InstantMeeting = 1,
    /// `2`.
    ScheduledMeeting = 2,
    /// `3`.
    RecurringMeetingWithNoFixedTime = 3,
    /// `8`.
    RecurringMeetingWithFixedTime = 8,
    /// `10`.
    ScreenShareOnlyMeeting = 10,
}

/// Response to [`GetMeetingSipUriWithPasscode`](super::GetMeetingSipUriWithPasscode) and [`GetWebinarSipUriWithPasscode`](super::GetWebinarSipUriWithPasscode).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetMeetingSipUriWithPasscodeResponse {
    /// SIP dialing.
    pub sip_dialing: Option<String>,
    /// Paid CRC plan participant.
    pub paid_crc_plan_participant: Option<bool>,
    /// Participant identifier code.
    pub participant_identifier_code: Option<String>,
    /// Expire in.
    pub expire_in: Option<i64>,
}

/// Past meeting instance meeting.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PastMeetingInstanceMeeting {
    /// Start time.
    pub start_time: Option<DateTime>,
    /// UUID.
    pub uuid: Option<String>,
}

/// Element of `participants`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Participant {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// Registrant ID.
    pub registrant_id: Option<String>,
    /// User email.
    pub user_email: Option<String>,
    /// Join time.
    pub join_time: Option<DateTime>,
    /// Leave time.
    pub leave_time: Option<DateTime>,
    /// Duration.
    pub duration: Option<i64>,
    /// Failover.
    pub failover: Option<bool>,
    /// Status.
    pub status: Option<ParticipantStatus>,
    /// Internal user.
    pub internal_user: Option<bool>,
}

/// Values of `status`.
#[zoom_enum]
pub enum ParticipantStatus {
    /// `in_meeting`.
    InMeeting,
    /// `in_waiting_room`.
    InWaitingRoom,
}

/// Response to [`ListPastMeetingsQ`](super::ListPastMeetingsQ) and [`ListQAsOfPastWebinar`](super::ListQAsOfPastWebinar).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPastMeetingsQResponse {
    /// ID.
    pub id: Option<MeetingId>,
    /// Questions.
    pub questions: Option<Vec<PastMeetingsQQuestion>>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// UUID.
    pub uuid: Option<String>,
}

/// Element of `questions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PastMeetingsQQuestion {
    /// Email.
    pub email: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Question details.
    pub question_details: Option<Vec<QuestionDetail>>,
}

/// Element of `question_details`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuestionDetail {
    /// Answer.
    pub answer: Option<String>,
    /// Question.
    pub question: Option<String>,
}

/// Values of `poll_type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum PollType {
    /// `1`.
    Poll = 1,
    /// `2`.
    AdvancedPoll = 2,
    /// `3`.
    Quiz = 3,
}

/// Element of `questions`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PollQuestion {
    /// Answer max character.
    pub answer_max_character: Option<i64>,
    /// Answer min character.
    pub answer_min_character: Option<i64>,
    /// Answer required: defaults to `false`.
    pub answer_required: Option<bool>,
    /// Answers.
    pub answers: Option<Vec<String>>,
    /// Case sensitive: defaults to `false`.
    pub case_sensitive: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// Prompts.
    pub prompts: Option<Vec<Prompt>>,
    /// Rating max label.
    pub rating_max_label: Option<String>,
    /// Rating max value.
    #[range(..=10)]
    pub rating_max_value: Option<i64>,
    /// Rating min label.
    pub rating_min_label: Option<String>,
    /// Rating min value.
    pub rating_min_value: Option<i64>,
    /// Right answers.
    pub right_answers: Option<Vec<String>>,
    /// Show as dropdown: defaults to `false`.
    pub show_as_dropdown: Option<bool>,
    /// Type.
    #[wire("type")]
    pub kind: Option<PollQuestionType>,
}

/// Element of `prompts`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Prompt {
    /// Prompt question.
    pub prompt_question: Option<String>,
    /// Prompt right answers.
    pub prompt_right_answers: Option<Vec<String>>,
}

/// Values of `type`.
#[zoom_enum]
pub enum PollQuestionType {
    /// `single`.
    Single,
    /// `multiple`.
    Multiple,
    /// `matching`.
    Matching,
    /// `rank_order`.
    RankOrder,
    /// `short_answer`.
    ShortAnswer,
    /// `long_answer`.
    LongAnswer,
    /// `fill_in_the_blank`.
    FillInTheBlank,
    /// `rating_scale`.
    RatingScale,
}

/// Values of `status`.
#[zoom_enum]
pub enum CreatePollsPollStatus {
    /// `notstart`.
    Notstart,
    /// `started`.
    Started,
    /// `ended`.
    Ended,
    /// `sharing`.
    Sharing,
}

/// Response to [`GetMeetingPoll`](super::GetMeetingPoll) and [`GetWebinarPoll`](super::GetWebinarPoll).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingPoll {
    /// ID.
    pub id: Option<String>,
    /// Status.
    pub status: Option<MeetingPollStatus>,
    /// Anonymous.
    pub anonymous: Option<bool>,
    /// Poll type.
    pub poll_type: Option<PollType>,
    /// Questions.
    pub questions: Option<Vec<PollQuestion>>,
    /// Title.
    #[length(..=64)]
    pub title: Option<String>,
}

/// Values of `status`.
#[zoom_enum]
pub enum MeetingPollStatus {
    /// `notstart`.
    Notstart,
    /// `started`.
    Started,
    /// `ended`.
    Ended,
    /// `sharing`.
    Sharing,
    /// `deactivated`.
    Deactivated,
}

/// Response to [`CreateMeetingPoll`](super::CreateMeetingPoll) and [`CreateWebinarPoll`](super::CreateWebinarPoll).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateMeetingPollResponse {
    /// ID.
    pub id: Option<String>,
    /// Status.
    pub status: Option<CreatePollsPollStatus>,
    /// Anonymous.
    pub anonymous: Option<bool>,
    /// Poll type.
    pub poll_type: Option<PollType>,
    /// Questions.
    pub questions: Option<Vec<PollQuestion>>,
    /// Title.
    #[length(..=64)]
    pub title: Option<String>,
}

/// Response to [`ListPastMeetingPollResults`](super::ListPastMeetingPollResults) and [`ListPastWebinarPollResults`](super::ListPastWebinarPollResults).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPastMeetingPollResultsResponse {
    /// ID.
    pub id: Option<MeetingId>,
    /// Questions.
    pub questions: Option<Vec<PastMeetingPollResultQuestion>>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// UUID.
    pub uuid: Option<String>,
}

/// Element of `questions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PastMeetingPollResultQuestion {
    /// Email.
    pub email: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Question details.
    pub question_details: Option<Vec<PollResultQuestionDetail>>,
}

/// Element of `question_details`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PollResultQuestionDetail {
    /// Answer.
    pub answer: Option<String>,
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Polling ID.
    pub polling_id: Option<String>,
    /// Question.
    pub question: Option<String>,
}

/// Values of `meeting_type`.
#[zoom_enum]
pub enum HistoryMeetingWebinarListMeetingType {
    /// `meeting`.
    Meeting,
    /// `webinar`.
    Webinar,
    /// `all`.
    All,
}

/// Response to [`GetMeetingDetailReports`](super::GetMeetingDetailReports) and [`GetWebinarDetailReports`](super::GetWebinarDetailReports).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingDetailReports {
    /// Custom keys: at most 10 items.
    pub custom_keys: Option<Vec<AdditionalHeader>>,
    /// Dept.
    pub dept: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// ID.
    pub id: Option<MeetingId>,
    /// Participants count.
    pub participants_count: Option<i64>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Topic.
    pub topic: Option<String>,
    /// Total minutes.
    pub total_minutes: Option<i64>,
    /// Tracking fields.
    pub tracking_fields: Option<Vec<MeetingTrackingField>>,
    /// Type.
    #[wire("type")]
    pub kind: Option<i64>,
    /// User email.
    pub user_email: Option<String>,
    /// User name.
    pub user_name: Option<String>,
    /// UUID.
    pub uuid: Option<String>,
}

/// Element of `questions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingPollReportQuestion {
    /// Email.
    pub email: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Question details.
    pub question_details: Option<Vec<MeetingPollReportQuestionDetail>>,
}

/// Element of `question_details`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingPollReportQuestionDetail {
    /// Answer.
    pub answer: Option<String>,
    /// Date time.
    pub date_time: Option<String>,
    /// Polling ID.
    pub polling_id: Option<String>,
    /// Question.
    pub question: Option<String>,
}

/// Response to [`GetMeetingQReport`](super::GetMeetingQReport) and [`GetWebinarQReport`](super::GetWebinarQReport).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingQReport {
    /// ID.
    pub id: Option<MeetingId>,
    /// Questions.
    pub questions: Option<Vec<MeetingQReportQuestion>>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// UUID.
    pub uuid: Option<String>,
}

/// Element of `questions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingQReportQuestion {
    /// User ID.
    pub user_id: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Question details.
    pub question_details: Option<Vec<MeetingQReportQuestionDetail>>,
}

/// Element of `question_details`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingQReportQuestionDetail {
    /// Answer.
    ///
    /// Deprecated by Zoom.
    pub answer: Option<String>,
    /// Question.
    pub question: Option<String>,
    /// Question ID.
    pub question_id: Option<String>,
    /// Create time.
    pub create_time: Option<DateTime>,
    /// Question status.
    pub question_status: Option<QuestionStatus>,
    /// Answer details.
    pub answer_details: Option<Vec<AnswerDetail>>,
}

/// Values of `question_status`.
#[zoom_enum]
pub enum QuestionStatus {
    /// `default`.
    Default,
    /// `open`.
    Open,
    /// `dismissed`.
    Dismissed,
    /// `answered`.
    Answered,
    /// `deleted`.
    Deleted,
}

/// Element of `answer_details`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AnswerDetail {
    /// User ID.
    pub user_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Content.
    #[length(..=1024)]
    pub content: Option<String>,
    /// Create time.
    pub create_time: Option<DateTime>,
    /// Type.
    #[wire("type")]
    pub kind: Option<AnswerDetailType>,
}

/// Values of `type`.
#[zoom_enum]
pub enum AnswerDetailType {
    /// `default`.
    Default,
    /// `host_answered_publicly`.
    HostAnsweredPublicly,
    /// `host_answered_privately`.
    HostAnsweredPrivately,
    /// `participant_commented`.
    ParticipantCommented,
    /// `host_answered`.
    HostAnswered,
}

/// Element of `survey_answers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyAnswer {
    /// Email.
    pub email: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Answer details.
    pub answer_details: Option<Vec<SurveyAnswerDetail>>,
}

/// Element of `answer_details`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyAnswerDetail {
    /// Question.
    pub question: Option<String>,
    /// Question ID.
    pub question_id: Option<String>,
    /// Answer.
    pub answer: Option<String>,
    /// Date time.
    pub date_time: Option<String>,
}

/// Value of `custom_survey`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomSurvey {
    /// Title.
    #[length(..=64)]
    pub title: Option<String>,
    /// Anonymous: defaults to `false`.
    pub anonymous: Option<bool>,
    /// Numbered questions: defaults to `false`.
    pub numbered_questions: Option<bool>,
    /// Show question type: defaults to `false`.
    pub show_question_type: Option<bool>,
    /// Feedback.
    #[length(..=320)]
    pub feedback: Option<String>,
    /// Questions: at most 100 items.
    pub questions: Option<Vec<CustomSurveyQuestion>>,
}

/// Element of `questions`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomSurveyQuestion {
    /// Name.
    pub name: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<PollQuestionType>,
    /// Answer required: defaults to `false`.
    pub answer_required: Option<bool>,
    /// Show as dropdown: defaults to `false`.
    pub show_as_dropdown: Option<bool>,
    /// Answers.
    pub answers: Option<Vec<String>>,
    /// Prompts: at most 10 items.
    pub prompts: Option<Vec<CustomSurveyQuestionPrompt>>,
    /// Answer min character.
    #[range(1..)]
    pub answer_min_character: Option<i64>,
    /// Answer max character.
    pub answer_max_character: Option<i64>,
    /// Rating min value.
    #[range(0..)]
    pub rating_min_value: Option<i64>,
    /// Rating max value.
    #[range(..=10)]
    pub rating_max_value: Option<i64>,
    /// Rating min label.
    #[length(..=50)]
    pub rating_min_label: Option<String>,
    /// Rating max label.
    #[length(..=50)]
    pub rating_max_label: Option<String>,
}

/// Element of `prompts`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomSurveyQuestionPrompt {
    /// Prompt question.
    #[length(..=200)]
    pub prompt_question: Option<String>,
}

/// Element of `templates`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Template {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<i64>,
}

/// Response to [`GetWebinarAbsentees`](super::GetWebinarAbsentees) and [`ListWebinarRegistrants`](super::ListWebinarRegistrants).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarAbsentees {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Number of the page, starting at 1.
    ///
    /// Deprecated by Zoom.
    pub page_number: Option<i64>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Registrants.
    #[lossy]
    pub registrants: Vec<WebinarAbsenteeRegistrant>,
}

/// Element of `registrants`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarAbsenteeRegistrant {
    /// ID.
    pub id: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Comments.
    pub comments: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Custom questions.
    pub custom_questions: Option<Vec<CustomQuestion>>,
    /// Email.
    #[length(..=128)]
    pub email: Option<String>,
    /// First name.
    #[length(..=64)]
    pub first_name: Option<String>,
    /// Industry.
    pub industry: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// Last name.
    #[length(..=64)]
    pub last_name: Option<String>,
    /// No of employees.
    pub no_of_employees: Option<NoOfEmployees>,
    /// Org.
    pub org: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Purchasing time frame.
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// Role in purchase process.
    pub role_in_purchase_process: Option<RoleInPurchaseProcess>,
    /// State.
    pub state: Option<String>,
    /// Status.
    pub status: Option<String>,
    /// Zip.
    pub zip: Option<String>,
    /// Create time.
    pub create_time: Option<DateTime>,
    /// URL at which participants join.
    pub join_url: Option<String>,
}

/// Value of `recurrence`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarRecurrence {
    /// End date time.
    pub end_date_time: Option<DateTime>,
    /// End times: defaults to `1`.
    #[range(..=60)]
    pub end_times: Option<i64>,
    /// Monthly day.
    pub monthly_day: Option<i64>,
    /// Monthly week.
    pub monthly_week: Option<MonthlyWeek>,
    /// Monthly week day.
    pub monthly_week_day: Option<MonthlyWeekDay>,
    /// Repeat interval.
    pub repeat_interval: Option<i64>,
    /// Type: required in requests.
    #[required(new)]
    #[wire("type")]
    pub kind: Option<MeetingRecurrenceType>,
    /// Weekly days.
    pub weekly_days: Option<String>,
}

/// And panelists reminder email notification.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AndPanelistsReminderEmailNotification {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Type: one of `0`, `1`, `2`, `3`, `4`, `5`, `6`, `7`.
    #[wire("type")]
    pub kind: Option<i64>,
}

/// Value of `question_and_answer`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarSettingsQuestionAndAnswer {
    /// Allow submit questions.
    pub allow_submit_questions: Option<bool>,
    /// Allow anonymous questions.
    pub allow_anonymous_questions: Option<bool>,
    /// Answer questions.
    pub answer_questions: Option<AnswerQuestions>,
    /// Attendees can comment.
    pub attendees_can_comment: Option<bool>,
    /// Attendees can upvote.
    pub attendees_can_upvote: Option<bool>,
    /// Allow auto reply.
    pub allow_auto_reply: Option<bool>,
    /// Auto reply text.
    pub auto_reply_text: Option<String>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
}

/// Values of `answer_questions`.
#[zoom_enum]
pub enum AnswerQuestions {
    /// `only`.
    Only,
    /// `all`.
    All,
}

/// Values of `type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CreateWebinarType {
    /// `5`.
    Webinar = 5,
    /// `6`.
    RecurringWebinarWithNoFixedTime = 6,
    /// `9`.
    RecurringWebinarWithFixedTime = 9,
}

/// Value of `simulive_delay_start`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SimuliveDelayStart {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Time.
    pub time: Option<i64>,
    /// Timeunit: defaults to `second`.
    pub timeunit: Option<SimuliveDelayStartTimeunit>,
}

/// Values of `timeunit`.
#[zoom_enum]
pub enum SimuliveDelayStartTimeunit {
    /// `second`.
    Second,
    /// `minute`.
    Minute,
}

/// Value of `settings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateWebinarSettings {
    /// Additional data center regions.
    pub additional_data_center_regions: Option<Vec<String>>,
    /// Allow multiple devices.
    pub allow_multiple_devices: Option<bool>,
    /// Alternative hosts.
    pub alternative_hosts: Option<String>,
    /// Alternative host update polls.
    pub alternative_host_update_polls: Option<bool>,
    /// Approval type.
    pub approval_type: Option<ApprovalType>,
    /// Attendees and panelists reminder email notification.
    pub attendees_and_panelists_reminder_email_notification: Option<AndPanelistsReminderEmailNotification>,
    /// Audio.
    pub audio: Option<MeetingSettingsAudio>,
    /// Audio conference info.
    #[length(..=2048)]
    pub audio_conference_info: Option<String>,
    /// Authentication domains.
    pub authentication_domains: Option<String>,
    /// Authentication name.
    pub authentication_name: Option<String>,
    /// Authentication option.
    pub authentication_option: Option<String>,
    /// Auto recording.
    pub auto_recording: Option<AutoRecording>,
    /// Close registration.
    ///
    /// Deprecated by Zoom.
    pub close_registration: Option<bool>,
    /// Contact email.
    pub contact_email: Option<String>,
    /// Contact name.
    pub contact_name: Option<String>,
    /// Email language.
    pub email_language: Option<String>,
    /// Enforce login.
    ///
    /// Deprecated by Zoom.
    pub enforce_login: Option<bool>,
    /// Enforce login domains.
    ///
    /// Deprecated by Zoom.
    pub enforce_login_domains: Option<String>,
    /// Follow up absentees email notification.
    pub follow_up_absentees_email_notification: Option<AndPanelistsReminderEmailNotification>,
    /// Follow up attendees email notification.
    pub follow_up_attendees_email_notification: Option<AndPanelistsReminderEmailNotification>,
    /// Global dial in countries.
    pub global_dial_in_countries: Option<Vec<String>>,
    /// Global dial in numbers.
    pub global_dial_in_numbers: Option<Vec<CreateWebinarSettingsGlobalDialInNumber>>,
    /// HD video.
    pub hd_video: Option<bool>,
    /// HD video for attendees.
    pub hd_video_for_attendees: Option<bool>,
    /// Host video.
    pub host_video: Option<bool>,
    /// Language interpretation.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Sign language interpretation.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Panelist authentication.
    pub panelist_authentication: Option<bool>,
    /// Meeting authentication.
    pub meeting_authentication: Option<bool>,
    /// Add watermark.
    pub add_watermark: Option<bool>,
    /// Add audio watermark.
    pub add_audio_watermark: Option<bool>,
    /// On demand.
    pub on_demand: Option<bool>,
    /// Panelists invitation email notification.
    pub panelists_invitation_email_notification: Option<bool>,
    /// Panelists video.
    pub panelists_video: Option<bool>,
    /// Post webinar survey.
    pub post_webinar_survey: Option<bool>,
    /// Practice session.
    pub practice_session: Option<bool>,
    /// Question and answer.
    pub question_and_answer: Option<WebinarSettingsQuestionAndAnswer>,
    /// Registrants confirmation email.
    pub registrants_confirmation_email: Option<bool>,
    /// Registrants email notification.
    pub registrants_email_notification: Option<bool>,
    /// Registrants restrict number.
    #[range(0..=20000)]
    pub registrants_restrict_number: Option<i64>,
    /// Registration type: one of `1`, `2`, `3`.
    pub registration_type: Option<i64>,
    /// Send 1080p video to attendees.
    pub send_1080p_video_to_attendees: Option<bool>,
    /// Show share button.
    pub show_share_button: Option<bool>,
    /// Show join info.
    pub show_join_info: Option<bool>,
    /// Survey URL.
    pub survey_url: Option<String>,
    /// Enable session branding.
    pub enable_session_branding: Option<bool>,
    /// Request permission to unmute participants.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Allow host control participant mute state.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Email in attendee report.
    pub email_in_attendee_report: Option<bool>,
}

/// Element of `global_dial_in_numbers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateWebinarSettingsGlobalDialInNumber {
    /// City.
    pub city: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Country name.
    pub country_name: Option<String>,
    /// Number.
    pub number: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<CreateWebinarSettingsGlobalDialInNumberType>,
}

/// Values of `type`.
#[zoom_enum]
pub enum CreateWebinarSettingsGlobalDialInNumberType {
    /// `toll`.
    Toll,
    /// `tollfree`.
    Tollfree,
    /// `premium`.
    Premium,
}
