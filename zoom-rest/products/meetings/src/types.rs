//! Types used by several files.

use zoom_core::{CommaList, DateTime, Extra, Id, MeetingId, Secret, zoom_enum, zoom_object};

/// Kind of meeting or webinar that was recorded, or `99` for an uploaded recording.
///
/// Values of `type` in [`MeetingRecordings`](super::MeetingRecordings) and [`AllRecordingMeeting`](super::AllRecordingMeeting).
#[zoom_enum]
pub enum MeetingRecordingType {
    /// `1`: An instant meeting.
    #[value("1")]
    InstantMeeting,
    /// `2`: A scheduled meeting.
    #[value("2")]
    ScheduledMeeting,
    /// `3`: A recurring meeting with no fixed time.
    #[value("3")]
    RecurringMeetingWithNoFixedTime,
    /// `4`: A meeting that uses a Personal Meeting ID (PMI).
    #[value("4")]
    MeetingCreatedUsingPersonalMeetingId,
    /// `5`: A webinar.
    #[value("5")]
    Webinar,
    /// `6`: A recurring webinar with no fixed time.
    #[value("6")]
    RecurringWebinarWithoutFixedTime,
    /// `7`: A Personal Audio Conference (PAC), held by telephone only.
    #[value("7")]
    PersonalAudioConference,
    /// `8`: A recurring meeting with a fixed time.
    #[value("8")]
    RecurringMeetingWithFixedTime,
    /// `9`: A recurring webinar with a fixed time.
    #[value("9")]
    RecurringWebinarWithFixedTime,
    /// `99`: A recording uploaded in the web portal.
    #[value("99")]
    RecordingUploaded,
}

/// File of a recording, with its type, size, times and links.
///
/// Element of `recording_files` in [`MeetingRecordings`](super::MeetingRecordings) and [`AllRecordingMeeting`](super::AllRecordingMeeting).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingFile {
    /// When the recording file was deleted; present for items in the trash only.
    pub deleted_time: Option<DateTime>,
    /// URL of the recording file; the download needs an access token.
    pub download_url: Option<String>,
    /// Path of the file on the customer's server; only for Zoom on-premise accounts.
    pub file_path: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<i64>,
    /// Kind of file, such as video (`MP4`), audio (`M4A`) or chat messages (`CHAT`).
    pub file_type: Option<RecordingFileType>,
    /// Extension of the file name, which shows its format.
    pub file_extension: Option<FileExtension>,
    /// ID of the recording file.
    pub id: Option<String>,
    /// UUID of the recorded meeting or webinar.
    pub meeting_id: Option<Id>,
    /// URL where the recording can be opened and played.
    pub play_url: Option<String>,
    /// When the recording stopped, in UTC.
    pub recording_end: Option<String>,
    /// When the recording began, in UTC.
    pub recording_start: Option<String>,
    /// Which view or part of the meeting the file holds, such as the gallery view, the audio alone or the chat.
    pub recording_type: Option<RecordingFileRecordingType>,
    /// Whether the recording file is complete. Always `completed`.
    pub status: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of file, such as video (`MP4`), audio (`M4A`) or chat messages (`CHAT`).
///
/// Values of `file_type` in [`RecordingFile`].
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
    /// `TRANSCRIPT`: Text of what was said, made from the recording's sound.
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
}

/// Extension of the file name, which shows its format.
///
/// Values of `file_extension` in [`RecordingFile`].
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
    /// `active_speaker`: Video of whoever is speaking.
    ActiveSpeaker,
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
    /// `poll`: Results of polls.
    Poll,
    /// `host_video`: Video of the host.
    HostVideo,
    /// `closed_caption`: A file of captions.
    ClosedCaption,
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
    /// `production_studio`: Video as laid out in production studio, Zoom's tool for the look of webinars.
    ProductionStudio,
}

/// Whether the registrant is approved, denied or waiting for approval.
///
/// Values of `status` in [`ListRecordingRegistrants`](super::ListRecordingRegistrants) and other types.
#[zoom_enum]
pub enum RegistrantStatus {
    /// `pending`: Awaiting approval.
    Pending,
    /// `approved`: The registration was accepted.
    Approved,
    /// `denied`: The registration was turned down.
    Denied,
}

/// Custom registration question with the registrant's response.
///
/// Element of `custom_questions` in [`RecordingRegistrant`](super::RecordingRegistrant) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
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

/// Size range of the registrant's company; empty if none was chosen.
///
/// Values of `no_of_employees` in [`RecordingRegistrant`](super::RecordingRegistrant) and other types.
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

/// How soon the registrant expects to buy; an empty string if not stated.
///
/// Values of `purchasing_time_frame` in [`RecordingRegistrant`](super::RecordingRegistrant) and other types.
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
/// Values of `role_in_purchase_process` in [`RecordingRegistrant`](super::RecordingRegistrant) and other types.
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

/// Standard field of a registration form, and whether it is required.
///
/// Element of `questions` in [`RegistrationQuestions`](super::RegistrationQuestions) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Question {
    /// Registration field that the question fills, such as `last_name`.
    pub field_name: Option<FieldName>,
    /// Whether registrants must fill in the field.
    pub required: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Registration field that the question fills, such as `last_name`.
///
/// Values of `field_name` in [`Question`].
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
    /// `zip`: ZIP code, or another postal code.
    Zip,
    /// `state`: State or province.
    State,
    /// `phone`.
    Phone,
    /// `industry`.
    Industry,
    /// `org`: Name of the organization.
    Org,
    /// `job_title`.
    JobTitle,
    /// `purchasing_time_frame`: How soon the registrant expects to buy.
    PurchasingTimeFrame,
    /// `role_in_purchase_process`: What part the registrant plays in the purchase.
    RoleInPurchaseProcess,
    /// `no_of_employees`: Number of people who work for the registrant's organization.
    NoOfEmployees,
    /// `comments`: Questions and comments of the registrant.
    Comments,
}

/// Whether registrants, or countries and regions, are approved or denied.
///
/// Values of `action` and `method` in [`UpdateMeetingRecordingRegistrantStatus`](super::UpdateMeetingRecordingRegistrantStatus) and [`ApprovedOrDeniedCountriesOrRegions`].
#[zoom_enum]
pub enum ApproveOrDeny {
    /// `approve`: Approves the registrant; for countries or regions, only people from those listed can join.
    Approve,
    /// `deny`: Rejects the registrant; for countries or regions, people from those listed cannot join.
    Deny,
}

/// Registrant, wallpaper or country, by its ID.
///
/// Value of `registrants` and other members in [`UpdateMeetingRecordingRegistrantStatus`](super::UpdateMeetingRecordingRegistrantStatus) and [`WebinarSessionBranding`](super::WebinarSessionBranding).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IdRef {
    /// ID of the registrant or wallpaper, or two-letter code of a country that Zoom can call out to.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person by ID and email address, such as a registrant or a contact to invite.
///
/// Element of `contacts` and `registrants` in [`MeetingParams`](super::MeetingParams) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactOrRegistrant {
    /// Email address of the registrant, or of the contact if the user ID is not known.
    pub email: Option<String>,
    /// User ID of the contact, or ID of the registrant; for a contact, the email address is ignored if the ID is given.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Key with its value: a custom key of a meeting, a custom attribute, or an additional SIP header.
///
/// Element of `additional_headers` and other members in [`SipHeaders`](super::SipHeaders) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct KeyAndValue {
    /// Name of the custom key, custom attribute or SIP header.
    pub key: Option<String>,
    /// Value of the custom key, custom attribute or SIP header.
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person to register in a batch, by name and email address.
///
/// Element of `registrants` in [`BatchRegisterForMeeting`](super::BatchRegisterForMeeting) and [`BatchRegisterForWebinar`](super::BatchRegisterForWebinar).
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct BatchRegistrationRegistrant {
    /// Email address of the registrant. Required in requests.
    #[required(new)]
    pub email: Option<String>,
    /// First name of the registrant. Required in requests.
    #[required(new)]
    pub first_name: Option<String>,
    /// Last name of the registrant.
    pub last_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Attendee for whom an invite link is created, with the initial audio and video state.
///
/// Element of `attendees` in [`CreateMeetingInviteLinks`](super::CreateMeetingInviteLinks) and [`CreateWebinarInviteLinks`](super::CreateWebinarInviteLinks).
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct Attendee {
    /// Name of the attendee. Required in requests.
    #[required(new)]
    #[length(..=64)]
    pub name: Option<String>,
    /// Whether the participant joins with the video turned off. Default: `false`.
    pub disable_video: Option<bool>,
    /// Whether the participant joins with the audio turned off. Default: `false`.
    pub disable_audio: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Attendee with the personal invite link that was created.
///
/// Element of `attendees` in [`CreateMeetingInviteLinksResponse`](super::CreateMeetingInviteLinksResponse) and [`CreateWebinarInviteLinksResponse`](super::CreateWebinarInviteLinksResponse).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InviteLinkAttendee {
    /// Personal URL with which the attendee joins.
    pub join_url: Option<String>,
    /// Name of the attendee.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Size range of the registrant's company; empty if none was chosen.
///
/// Values of `no_of_employees` in [`AddMeetingRegistrant`](super::AddMeetingRegistrant) and [`AddWebinarRegistrant`](super::AddWebinarRegistrant).
#[zoom_enum]
pub enum RegistrantEmployeeCount {
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
    /// `101-500`.
    #[value("101-500")]
    N101To500,
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

/// Language for the registrant's confirmation emails.
///
/// Values of `language` in [`AddMeetingRegistrant`](super::AddMeetingRegistrant) and other types.
#[zoom_enum]
pub enum RegistrantLanguage {
    /// `en-US`: English (United States).
    #[value("en-US")]
    EnUs,
    /// `de-DE`: German (Germany).
    #[value("de-DE")]
    DeDe,
    /// `es-ES`: Spanish (Spain).
    #[value("es-ES")]
    EsEs,
    /// `fr-FR`: French (France).
    #[value("fr-FR")]
    FrFr,
    /// `jp-JP`: Japanese (Japan).
    #[value("jp-JP")]
    JpJp,
    /// `pt-PT`: Portuguese (Portugal).
    #[value("pt-PT")]
    PtPt,
    /// `ru-RU`: Russian (Russia).
    #[value("ru-RU")]
    RuRu,
    /// `zh-CN`: Chinese (mainland China).
    #[value("zh-CN")]
    ZhCn,
    /// `zh-TW`: Chinese (Taiwan).
    #[value("zh-TW")]
    ZhTw,
    /// `ko-KO`: The Korean language.
    #[value("ko-KO")]
    KoKo,
    /// `it-IT`: Italian (Italy).
    #[value("it-IT")]
    ItIt,
    /// `vi-VN`: Vietnamese (Vietnam).
    #[value("vi-VN")]
    ViVn,
    /// `pl-PL`: Polish (Poland).
    #[value("pl-PL")]
    PlPl,
    /// `Tr-TR`: Turkish (Türkiye).
    #[value("Tr-TR")]
    TrTr,
}

/// Occurrence of a recurring meeting or webinar, by ID and start time.
///
/// Element of `occurrences` in [`AddMeetingRegistrantResponse`](super::AddMeetingRegistrantResponse) and [`AddWebinarRegistrantResponse`](super::AddWebinarRegistrantResponse).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Occurrence {
    /// How long the occurrence lasts, in minutes.
    pub duration: Option<i64>,
    /// ID of one occurrence of the recurring meeting or webinar.
    pub occurrence_id: Option<String>,
    /// When the occurrence begins.
    pub start_time: Option<DateTime>,
    /// Whether the occurrence is still on the schedule (`available`) or has been deleted (`deleted`).
    pub status: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What to do with the registrant, recording, livestream or app.
///
/// Values of `action` in [`UpdateMeetingRegistrantStatus`](super::UpdateMeetingRegistrantStatus) and [`UpdateWebinarRegistrantStatus`](super::UpdateWebinarRegistrantStatus).
#[zoom_enum]
pub enum RegistrantStatusAction {
    /// `approve`: Approves the registrant.
    Approve,
    /// `cancel`: Withdraws an approval given to the registrant.
    Cancel,
    /// `deny`: Rejects the registrant.
    Deny,
}

/// Response to [`GetLivestreamDetails`](super::GetLivestreamDetails) and [`GetLiveStreamDetails`](super::GetLiveStreamDetails).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LivestreamDetails {
    /// Web page where anyone can watch the live stream.
    pub page_url: Option<String>,
    /// Secret key that goes with the stream URL.
    pub stream_key: Option<Secret>,
    /// Address to which the live stream is sent, over the streaming protocol RTMP.
    pub stream_url: Option<String>,
    /// Resolution of the live stream: `720p` or `1080p`.
    pub resolution: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How captions appear in the livestream.
///
/// Values of `close_caption` in [`LivestreamStatusSettings`](super::LivestreamStatusSettings) and [`LiveStreamStatusSettings`](super::LiveStreamStatusSettings).
#[zoom_enum]
pub enum CloseCaption {
    /// `burnt-in`: Captions drawn into the picture.
    #[value("burnt-in")]
    BurntIn,
    /// `embedded`: Captions carried in the stream's data.
    Embedded,
    /// `off`: No captions.
    Off,
}

/// Occurrence of a recurring meeting or webinar, with its start, duration and state.
///
/// Element of `occurrences` in [`GetMeetingResponse`](super::GetMeetingResponse) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingOccurrence {
    /// How long the occurrence lasts, in minutes.
    pub duration: Option<i64>,
    /// ID of one occurrence of the recurring meeting or webinar.
    pub occurrence_id: Option<String>,
    /// When the occurrence begins.
    pub start_time: Option<DateTime>,
    /// Whether the occurrence is available or has been deleted.
    pub status: Option<MeetingOccurrenceStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the occurrence is available or has been deleted.
///
/// Values of `status` in [`MeetingOccurrence`].
#[zoom_enum]
pub enum MeetingOccurrenceStatus {
    /// `available`: The occurrence is still on the schedule.
    Available,
    /// `deleted`: The occurrence was removed from the schedule.
    Deleted,
}

/// How a recurring meeting or webinar with a fixed time repeats.
///
/// Value of `recurrence` in [`GetMeetingResponse`](super::GetMeetingResponse) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingRecurrence {
    /// Date and time of the last recurrence, in UTC; an alternative to `end_times`.
    pub end_date_time: Option<DateTime>,
    /// How many times the meeting or webinar takes place before the series ends; an alternative to `end_date_time`. Default: `1`.
    #[range(..=60)]
    pub end_times: Option<i64>,
    /// Day of the month on which the meeting or webinar takes place; only for monthly recurrence.
    pub monthly_day: Option<i64>,
    /// Week of the month in which the meeting or webinar takes place, `-1` for the last; goes with `monthly_week_day`.
    pub monthly_week: Option<MonthlyWeek>,
    /// Day of the week on which the meeting or webinar takes place, from `1` for Sunday; goes with `monthly_week`.
    pub monthly_week_day: Option<MonthlyWeekDay>,
    /// Number of days, weeks or months between occurrences, depending on the recurrence type.
    pub repeat_interval: Option<i64>,
    /// Whether the meeting or webinar repeats daily, weekly or monthly. Required in requests.
    #[required(new)]
    #[wire("type")]
    pub kind: Option<MeetingRecurrenceType>,
    /// Days of the week on which the meeting or webinar repeats, from 1 for Sunday to 7, separated by commas. Each one of `1` to `7`.
    pub weekly_days: Option<CommaList<WeeklyDay>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Week of the month in which the meeting or webinar takes place, `-1` for the last; goes with `monthly_week_day`.
///
/// Values of `monthly_week` in [`MeetingRecurrence`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum MonthlyWeek {
    /// `-1`: Last week of the month.
    LastWeek = -1,
    /// `1`: First week of the month.
    FirstWeek = 1,
    /// `2`: Second week of the month.
    SecondWeek = 2,
    /// `3`: Third week of the month.
    ThirdWeek = 3,
    /// `4`: Fourth week of the month.
    FourthWeek = 4,
}

/// Day of the week on which the meeting or webinar takes place, from `1` for Sunday; goes with `monthly_week`.
///
/// Values of `monthly_week_day` in [`MeetingRecurrence`].
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

/// Whether the meeting or webinar repeats daily, weekly or monthly.
///
/// Values of `type` in [`MeetingRecurrence`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum MeetingRecurrenceType {
    /// `1`: Repeats daily.
    Daily = 1,
    /// `2`: Repeats weekly.
    Weekly = 2,
    /// `3`: Repeats monthly.
    Monthly = 3,
}

/// Day of the week on which the meeting or webinar repeats, from `1` for Sunday to `7`.
///
/// Values of `weekly_days` in [`MeetingRecurrence`].
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

/// Whether registrants are approved automatically (`0`) or by hand (`1`), or nobody needs to register (`2`).
///
/// Values of `approval_type` in [`MeetingSettings`](super::MeetingSettings) and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ApprovalType {
    /// `0`: Registrants are approved automatically.
    AutomaticallyApprove = 0,
    /// `1`: Registrants are approved by hand.
    ManuallyApprove = 1,
    /// `2`: No registration is required.
    NoRegistrationRequired = 2,
}

/// Countries and regions from which people can or cannot join.
///
/// Value of `approved_or_denied_countries_or_regions` in [`MeetingSettings`](super::MeetingSettings) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ApprovedOrDeniedCountriesOrRegions {
    /// Two-letter codes of the countries and regions, such as `US`, from which people can join; for the method `approve`.
    pub approved_list: Option<Vec<String>>,
    /// Two-letter codes of the countries and regions, such as `CA`, from which people cannot join; for the method `deny`.
    pub denied_list: Option<Vec<String>>,
    /// Whether entry is restricted by country or region.
    pub enable: Option<bool>,
    /// Whether only people from `approved_list` can join (`approve`), or everyone except people from `denied_list` (`deny`).
    pub method: Option<ApproveOrDeny>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How participants can join the audio: by telephone, by computer (VoIP), both or through another provider.
///
/// Values of `audio` in [`MeetingSettings`](super::MeetingSettings) and other types.
#[zoom_enum]
pub enum AudioOptions {
    /// `both`: Telephone and computer audio (VoIP).
    Both,
    /// `telephony`: Telephone only.
    Telephony,
    /// `voip`: Computer audio only.
    Voip,
    /// `thirdParty`: Audio conference by another provider.
    #[value("thirdParty")]
    ThirdParty,
}

/// Person who may join without authentication, with a personal join link.
///
/// Element of `authentication_exception` in [`MeetingSettings`](super::MeetingSettings) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AuthenticationException {
    /// Email address of the person who may join without signing in.
    pub email: Option<String>,
    /// Name of the person who may join without signing in.
    pub name: Option<String>,
    /// URL for a person who may join without signing in.
    pub join_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether a recording starts automatically, and whether it is made locally or in the cloud.
///
/// Values of `auto_recording` in [`MeetingSettings`](super::MeetingSettings) and other types.
#[zoom_enum]
pub enum AutoRecording {
    /// `local`: Recorded automatically and saved on the host's computer.
    Local,
    /// `cloud`: Recorded in the Zoom cloud.
    Cloud,
    /// `none`: Not recorded automatically.
    None,
}

/// Video channels to which recordings of the meeting are added automatically.
///
/// Value of `auto_add_recording_to_video_management` in [`MeetingSettings`](super::MeetingSettings) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutomaticVideoChannels {
    /// Whether recordings are added to video management automatically. Required in requests. Default: `false`.
    #[required(new)]
    pub enable: Option<bool>,
    /// Video management channels to which the recording is added, one entry each. At most 5 items.
    pub channels: Option<Vec<VideoChannel>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Channel of Zoom Video Management that recordings are published to.
///
/// Element of `channels` in [`AutomaticVideoChannels`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VideoChannel {
    /// ID of the video management channel. Required in requests.
    #[required(new)]
    pub channel_id: Option<String>,
    /// Name of the video management channel.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Breakout rooms and who is assigned to them before the meeting.
///
/// Value of `breakout_room` in [`MeetingSettings`](super::MeetingSettings) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BreakoutRoom {
    /// Whether participants are assigned to breakout rooms in advance.
    pub enable: Option<bool>,
    /// Breakout rooms to create in advance, with their participants.
    pub rooms: Option<Vec<Room>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Breakout room to create in advance, with the participants assigned to it.
///
/// Element of `rooms` in [`BreakoutRoom`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Room {
    /// Name of the breakout room.
    pub name: Option<String>,
    /// Email addresses of the people assigned to the breakout room.
    pub participants: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which calendar integration was used to schedule the meeting.
///
/// Values of `calendar_type` in [`MeetingSettings`](super::MeetingSettings) and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CalendarType {
    /// `1`: Zoom Outlook add-in.
    Outlook = 1,
    /// `2`: Zoom for Google Workspace add-on.
    GoogleCalendar = 2,
}

/// Kind of encryption for meetings: enhanced (keys in the cloud) or end-to-end (keys on the devices).
///
/// Values of `encryption_type` in [`MeetingSettings`](super::MeetingSettings) and other types.
#[zoom_enum]
pub enum EncryptionType {
    /// `enhanced_encryption`: Encrypted, with the key kept in the cloud.
    EnhancedEncryption,
    /// `e2ee`: End-to-end encryption, with the key kept on the local device.
    #[value("e2ee")]
    E2ee,
}

/// Number by which people dial in to a meeting or webinar, with its country.
///
/// Element of `global_dial_in_numbers` in [`MeetingSettings`](super::MeetingSettings) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GlobalDialInNumber {
    /// City to which the dial-in number belongs, if any.
    pub city: Option<String>,
    /// Country code of the dial-in number, such as `US`.
    pub country: Option<String>,
    /// Name of the country to which the dial-in number belongs.
    pub country_name: Option<String>,
    /// Number to dial to join by phone.
    pub number: Option<String>,
    /// Kind of number, such as toll or toll-free.
    #[wire("type")]
    pub kind: Option<GlobalDialInNumberType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of number, such as toll or toll-free.
///
/// Values of `type` in [`GlobalDialInNumber`].
#[zoom_enum]
pub enum GlobalDialInNumberType {
    /// `toll`: A number for which the caller pays.
    Toll,
    /// `tollfree`: A number that costs the caller nothing.
    Tollfree,
}

/// How Q&A works: whether it is on, who can see questions, and whether attendees can ask, comment and upvote.
///
/// Value of `question_and_answer` in [`MeetingSettings`](super::MeetingSettings) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuestionAndAnswer {
    /// Whether the meeting has Q&A.
    pub enable: Option<bool>,
    /// Whether participants can ask questions.
    pub allow_submit_questions: Option<bool>,
    /// Whether participants can ask questions without showing their name.
    pub allow_anonymous_questions: Option<bool>,
    /// Whether attendees see every submitted question or only the answered ones.
    pub question_visibility: Option<QuestionVisibility>,
    /// Whether attendees can answer questions and comment on them.
    pub attendees_can_comment: Option<bool>,
    /// Whether attendees can vote questions up.
    pub attendees_can_upvote: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether attendees see every submitted question or only the answered ones.
///
/// Values of `question_visibility` in [`QuestionAndAnswer`].
#[zoom_enum]
pub enum QuestionVisibility {
    /// `answered`: Attendees see only questions that have an answer.
    Answered,
    /// `all`: Attendees see every question submitted.
    All,
}

/// Language interpretation: whether interpreters can be assigned, and who they are with which languages.
///
/// Value of `language_interpretation` in [`MeetingSettings`](super::MeetingSettings) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LanguageInterpretation {
    /// Whether interpreters can be assigned.
    pub enable: Option<bool>,
    /// The language interpreters, each with an email address and two languages.
    pub interpreters: Option<Vec<Interpreter>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Interpreter of a meeting or webinar, with the languages.
///
/// Element of `interpreters` in [`LanguageInterpretation`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Interpreter {
    /// Email address of the interpreter.
    pub email: Option<String>,
    /// The two languages between which the interpreter translates, as two-letter country codes with a comma between, such as `US,CN` for English and Chinese.
    ///
    /// Deprecated by Zoom.
    pub languages: Option<String>,
    /// Names of the two languages between which the interpreter translates, separated by a comma, such as `English,French`.
    pub interpreter_languages: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Sign language interpretation: whether interpreters can be assigned, and who they are.
///
/// Value of `sign_language_interpretation` in [`MeetingSettings`](super::MeetingSettings) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
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
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
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

/// Whether one registration to a recurring meeting or webinar covers every occurrence.
///
/// Values of `registration_type` in [`MeetingSettings`](super::MeetingSettings) and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum RegistrationType {
    /// `1`: One registration covers every occurrence.
    OnceAnyOccurrences = 1,
    /// `2`: Each occurrence needs its own registration.
    NeedForEachOccurrence = 2,
    /// `3`: One registration, for occurrences that the attendee chooses.
    OnceChooseOneMoreOccurrences = 3,
}

/// How the waiting room of the meeting works.
///
/// Value of `waiting_room_options` in [`MeetingSettings`](super::MeetingSettings) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WaitingRoomOptions {
    /// Who waits in the waiting room: as set in the web portal, or as chosen for this meeting. Required in requests.
    #[required(new)]
    pub mode: Option<WaitingRoomOptionsMode>,
    /// Which participants wait until they are admitted; only if `mode` is `custom`.
    pub who_goes_to_waiting_room: Option<WaitingRoomParticipants>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who waits in the waiting room: as set in the web portal, or as chosen for this meeting.
///
/// Values of `mode` in [`WaitingRoomOptions`].
#[zoom_enum]
pub enum WaitingRoomOptionsMode {
    /// `follow_setting`: Follows the waiting room setting in the Zoom web portal.
    FollowSetting,
    /// `custom`: The meeting sets which participants wait.
    Custom,
}

/// Which participants wait until they are admitted; only if `mode` is `custom`.
///
/// Values of `who_goes_to_waiting_room` in [`WaitingRoomOptions`].
#[zoom_enum]
pub enum WaitingRoomParticipants {
    /// `everyone`: All participants, without exception.
    Everyone,
    /// `users_not_in_account`: People from outside the account.
    UsersNotInAccount,
    /// `users_not_in_account_or_whitelisted_domains`: People from outside the account and the allowed domains.
    UsersNotInAccountOrWhitelistedDomains,
    /// `users_not_on_invite`: People who are not on the meeting invitation.
    UsersNotOnInvite,
    /// `users_not_in_org`: People from outside the organization; Zoom does not explain how this differs from outside the account.
    UsersNotInOrg,
}

/// Chat that goes on before and after the meeting.
///
/// Value of `continuous_meeting_chat` in [`MeetingSettings`](super::MeetingSettings) and [`CreateMeetingResponseSettings`](super::CreateMeetingResponseSettings).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContinuousMeetingChat {
    /// Whether the chat goes on before and after the meeting.
    pub enable: Option<bool>,
    /// Whether external people who are invited join the meeting's continuous chat automatically.
    ///
    /// Deprecated by Zoom.
    pub auto_add_invited_external_users: Option<bool>,
    /// Whether meeting participants join the continuous chat automatically.
    ///
    /// Deprecated by Zoom.
    pub auto_add_meeting_participants: Option<bool>,
    /// ID of the Zoom Team Chat channel that holds the continuous meeting chat.
    pub channel_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Resource attached to a meeting, such as a whiteboard, with the level of access to it.
///
/// Element of `resources` in [`MeetingSettings`](super::MeetingSettings) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingSettingsResource {
    /// Kind of resource attached to the meeting, such as a whiteboard. The only value is `whiteboard`.
    pub resource_type: Option<String>,
    /// ID of the whiteboard or other resource attached to the meeting.
    pub resource_id: Option<String>,
    /// What people with the link may do on the whiteboard. Default: `editor`.
    pub permission_level: Option<PermissionLevel>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What people with the link may do on the whiteboard.
///
/// Values of `permission_level` in [`MeetingSettingsResource`].
#[zoom_enum]
pub enum PermissionLevel {
    /// `editor`: Anyone with the link can edit.
    Editor,
    /// `commenter`: Anyone with the link can comment.
    Commenter,
    /// `viewer`: Anyone with the link can view.
    Viewer,
}

/// Who receives the AI Companion summary after the meeting.
///
/// Values of `who_will_receive_summary` in [`MeetingSettings`](super::MeetingSettings) and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum SummaryRecipients {
    /// `1`: The host alone.
    OnlyHost = 1,
    /// `2`: The host, co-hosts, and alternative hosts.
    OnlyHostCoHostsAlternativeHosts = 2,
    /// `3`: The host and invitees within the organization.
    OnlyHostInviteesOurOrganization = 3,
    /// `4`: All invitees, even outside the organization.
    AllInviteesIncludingThoseOutsideOurOrganization = 4,
}

/// Who can put questions to AI Companion about the transcript.
///
/// Values of `who_can_ask_questions` in [`MeetingSettings`](super::MeetingSettings) and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum TranscriptQuestionPermission {
    /// `1`: All participants and invitees.
    AllParticipantsAndInvitees = 1,
    /// `2`: All participants, about the part of the meeting after they joined.
    AllParticipantsOnlyFromWhenTheyJoin = 2,
    /// `3`: The host alone.
    OnlyMeetingHost = 3,
    /// `4`: Participants and invitees within the organization.
    ParticipantsAndInviteesInOurOrganization = 4,
    /// `5`: Participants within the organization, about the part of the meeting after they joined.
    ParticipantsInOurOrganizationOnlyFromWhenTheyJoin = 5,
}

/// Whether the meeting is in progress.
///
/// Values of `status` in [`GetMeetingResponse`](super::GetMeetingResponse) and [`CreateMeetingResponse`](super::CreateMeetingResponse).
#[zoom_enum]
pub enum MeetingStatus {
    /// `waiting`: The meeting has not begun.
    Waiting,
    /// `started`: In progress now.
    Started,
}

/// Custom field for classifying a meeting or webinar, called a tracking field, with its value.
///
/// Element of `tracking_fields` in [`GetMeetingResponse`](super::GetMeetingResponse) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TrackingField {
    /// Name or label of the tracking field.
    pub field: Option<String>,
    /// Value that was entered in the tracking field.
    pub value: Option<String>,
    /// Whether the tracking field appears when meetings are scheduled.
    pub visible: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the meeting or webinar was created: in the web portal, through the API or otherwise.
///
/// Values of `creation_source` in [`GetMeetingResponse`](super::GetMeetingResponse) and other types.
#[zoom_enum]
pub enum CreationSource {
    /// `other`: Created on another platform.
    Other,
    /// `open_api`: Created through the API.
    OpenApi,
    /// `web_portal`: Created on the Zoom website.
    WebPortal,
}

/// Person who is invited to a meeting, by email address.
///
/// Element of `meeting_invitees` in [`UpdateMeetingSettings`](super::UpdateMeetingSettings) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateMeetingSettingsMeetingInvitee {
    /// Email address of the invitee.
    pub email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Chat that goes on before and after the meeting.
///
/// Value of `continuous_meeting_chat` in [`UpdateMeetingSettings`](super::UpdateMeetingSettings) and [`CreateMeetingSettings`](super::CreateMeetingSettings).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingContinuousMeetingChat {
    /// Whether the chat goes on before and after the meeting.
    pub enable: Option<bool>,
    /// Whether external people who are invited join the meeting's continuous chat automatically.
    ///
    /// Deprecated by Zoom.
    pub auto_add_invited_external_users: Option<bool>,
    /// Whether meeting participants join the continuous chat automatically.
    ///
    /// Deprecated by Zoom.
    pub auto_add_meeting_participants: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Custom field for classifying a meeting or webinar, called a tracking field, with its value.
///
/// Element of `tracking_fields` in [`UpdateMeeting`](super::UpdateMeeting) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingTrackingField {
    /// Name or label of the tracking field.
    pub field: Option<String>,
    /// Value that was entered in the tracking field.
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of meeting: instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`), or screen share only (`10`).
///
/// Values of `type` in [`UpdateMeeting`](super::UpdateMeeting) and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum MeetingKind {
    /// `1`: An instant meeting.
    InstantMeeting = 1,
    /// `2`: A scheduled meeting.
    ScheduledMeeting = 2,
    /// `3`: A recurring meeting with no fixed time.
    RecurringMeetingWithNoFixedTime = 3,
    /// `8`: A recurring meeting with a fixed time.
    RecurringMeetingWithFixedTime = 8,
    /// `10`: A meeting for screen sharing only.
    ScreenShareOnlyMeeting = 10,
}

/// Response to [`GetMeetingSipUriWithPasscode`](super::GetMeetingSipUriWithPasscode) and [`GetWebinarSipUriWithPasscode`](super::GetWebinarSipUriWithPasscode).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SipUriWithPasscode {
    /// SIP address to dial, with the encoded passcode.
    pub sip_dialing: Option<String>,
    /// Whether the account on whose behalf the request is made has a Conference Room Connector (CRC) plan.
    pub paid_crc_plan_participant: Option<bool>,
    /// Code that identifies the participant; already part of the SIP address if the requesting account has a Conference Room Connector (CRC) plan.
    pub participant_identifier_code: Option<String>,
    /// How long the SIP address stays valid, in seconds.
    pub expire_in: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One past session of a meeting or webinar, by UUID and start time.
///
/// Element of `meetings` and `webinars` in [`ListPastMeetingInstancesResponse`](super::ListPastMeetingInstancesResponse) and [`ListPastWebinarInstancesResponse`](super::ListPastWebinarInstancesResponse).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingInstance {
    /// When the meeting or webinar began, in UTC.
    pub start_time: Option<DateTime>,
    /// UUID of this session of the meeting or webinar, which tells it apart from others with the same number.
    pub uuid: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant in a past meeting or webinar, with the times of joining and leaving.
///
/// Element of `participants` in [`PastMeetingParticipants`](super::PastMeetingParticipants) and [`ListWebinarParticipantsResponse`](super::ListWebinarParticipantsResponse).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Participant {
    /// User ID of a participant who is signed in to Zoom; otherwise a UUID or empty.
    pub id: Option<String>,
    /// Display name of the participant; empty if the account that makes the request may not see it.
    pub name: Option<String>,
    /// ID of the participant, valid only while the meeting lasts.
    pub user_id: Option<String>,
    /// ID under which the participant had registered.
    pub registrant_id: Option<String>,
    /// Email address of the participant; may be empty for people outside the host's account.
    pub user_email: Option<String>,
    /// When the participant joined.
    pub join_time: Option<DateTime>,
    /// When the participant left.
    pub leave_time: Option<DateTime>,
    /// How long the participant was present, in seconds.
    pub duration: Option<i64>,
    /// Whether the participant's connection failed over to another server.
    pub failover: Option<bool>,
    /// Whether the participant is in the meeting or webinar itself, or in the waiting room.
    pub status: Option<ParticipantStatus>,
    /// Whether Zoom counts the participant as an internal user, presumably one of the host's account; Zoom does not explain the term.
    pub internal_user: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the participant is in the meeting or webinar itself, or in the waiting room.
///
/// Values of `status` in [`Participant`] and other types.
#[zoom_enum]
pub enum ParticipantStatus {
    /// `in_meeting`: The participant has joined.
    InMeeting,
    /// `in_waiting_room`: The participant has not been admitted yet.
    InWaitingRoom,
}

/// Response to [`ListPastMeetingQuestions`](super::ListPastMeetingQuestions) and [`ListPastWebinarQuestions`](super::ListPastWebinarQuestions).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PastQuestions {
    /// Numeric ID of the meeting or webinar.
    pub id: Option<MeetingId>,
    /// Questions that were asked, one entry for each person.
    pub questions: Option<Vec<PastQuestionParticipant>>,
    /// When the meeting or webinar began, in UTC.
    pub start_time: Option<DateTime>,
    /// UUID of the past meeting or webinar.
    pub uuid: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person who asked questions in a past webinar or meeting, with these questions.
///
/// Element of `questions` in [`PastQuestions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PastQuestionParticipant {
    /// Email address of the participant who asked; usually empty for people outside the account.
    pub email: Option<String>,
    /// Display name of the participant who asked.
    pub name: Option<String>,
    /// Questions of one user together with the responses, one entry each.
    pub question_details: Option<Vec<QuestionDetail>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Question asked in a past meeting or webinar, with its answer.
///
/// Element of `question_details` in [`PastQuestionParticipant`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuestionDetail {
    /// Answer to the question; `live answered` if it was answered live.
    pub answer: Option<String>,
    /// Text of the question that was asked.
    pub question: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of poll: basic (`1`), advanced (`2`) or quiz (`3`).
///
/// Values of `poll_type` in [`Poll`](super::Poll) and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum PollType {
    /// `1`: A basic poll with single-choice and multiple-choice questions.
    Poll = 1,
    /// `2`: An advanced poll, which the account must have enabled.
    AdvancedPoll = 2,
    /// `3`: A quiz, which the account must have enabled.
    Quiz = 3,
}

/// Question of a poll, with its possible and right answers or rating scale.
///
/// Element of `questions` in [`Poll`](super::Poll) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PollQuestion {
    /// Longest answer accepted, in characters; for short and long answer questions only.
    pub answer_max_character: Option<i64>,
    /// Shortest answer accepted, in characters; for short and long answer questions only.
    pub answer_min_character: Option<i64>,
    /// Whether participants must answer the question. Default: `false`.
    pub answer_required: Option<bool>,
    /// Possible answers to the question, at least two.
    pub answers: Option<Vec<String>>,
    /// Whether upper and lower case matter in the answer to a fill-in-the-blank question. Default: `false`.
    pub case_sensitive: Option<bool>,
    /// Text of the question; each blank to fill in needs an entry in `right_answers`.
    pub name: Option<String>,
    /// Items to match or rank; only for `matching` and `rank_order` questions.
    pub prompts: Option<Vec<Prompt>>,
    /// Caption at the upper end of the rating scale.
    pub rating_max_label: Option<String>,
    /// Highest score that a respondent can choose on the rating scale.
    #[range(..=10)]
    pub rating_max_value: Option<i64>,
    /// Caption at the lower end of the rating scale.
    pub rating_min_label: Option<String>,
    /// Lowest score that a respondent can choose on the rating scale.
    pub rating_min_value: Option<i64>,
    /// Correct answers to the question; needed in quizzes, and one for each blank of a fill-in-the-blank question.
    pub right_answers: Option<Vec<String>>,
    /// Whether the choices appear as a drop-down list. Default: `false`.
    pub show_as_dropdown: Option<bool>,
    /// How the question is answered, such as a single choice or a rating.
    #[wire("type")]
    pub kind: Option<PollQuestionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Prompt of a matching or ranking question in a poll, with the right answers.
///
/// Element of `prompts` in [`PollQuestion`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Prompt {
    /// Text of the item to match or rank.
    pub prompt_question: Option<String>,
    /// Correct answers for this item; a `matching` poll has several, a `rank_order` poll has one.
    pub prompt_right_answers: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the question is answered, such as a single choice or a rating.
///
/// Values of `type` in [`PollQuestion`] and [`CustomSurveyQuestion`].
#[zoom_enum]
pub enum PollQuestionType {
    /// `single`: One answer can be chosen.
    Single,
    /// `multiple`: Several answers can be chosen.
    Multiple,
    /// `matching`: Items are paired with one another.
    Matching,
    /// `rank_order`: Items are put in order.
    RankOrder,
    /// `short_answer`: A brief text is written.
    ShortAnswer,
    /// `long_answer`: A longer text is written.
    LongAnswer,
    /// `fill_in_the_blank`: Missing words are filled in.
    FillInTheBlank,
    /// `rating_scale`: A rating is given on a scale.
    RatingScale,
}

/// State of the poll, such as started, ended or being shared.
///
/// Values of `status` in [`CreatePollsPoll`](super::CreatePollsPoll) and [`PollResponse`].
#[zoom_enum]
pub enum PollStatus {
    /// `notstart`: The poll has not begun.
    Notstart,
    /// `started`: In progress now.
    Started,
    /// `ended`: The poll is over.
    Ended,
    /// `sharing`: The results of the poll are being shown.
    Sharing,
}

/// Response to [`GetMeetingPoll`](super::GetMeetingPoll) and [`GetWebinarPoll`](super::GetWebinarPoll).
///
/// Element of `polls` in [`ListMeetingPollsResponse`](super::ListMeetingPollsResponse) and [`ListWebinarPollsResponse`](super::ListWebinarPollsResponse).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingPoll {
    /// ID of the poll.
    pub id: Option<String>,
    /// State of the poll, such as started, ended or being shared.
    pub status: Option<MeetingPollStatus>,
    /// Whether participants answer the poll anonymously.
    pub anonymous: Option<bool>,
    /// Kind of poll: basic (`1`), advanced (`2`) or quiz (`3`).
    pub poll_type: Option<PollType>,
    /// Questions that the poll asks, one entry each.
    pub questions: Option<Vec<PollQuestion>>,
    /// Name of the poll.
    #[length(..=64)]
    pub title: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// State of the poll, such as started, ended or being shared.
///
/// Values of `status` in [`MeetingPoll`].
#[zoom_enum]
pub enum MeetingPollStatus {
    /// `notstart`: The poll has not begun.
    Notstart,
    /// `started`: In progress now.
    Started,
    /// `ended`: The poll is over.
    Ended,
    /// `sharing`: The results of the poll are being shown.
    Sharing,
    /// `deactivated`: The poll is turned off.
    Deactivated,
}

/// Response to [`CreateMeetingPoll`](super::CreateMeetingPoll) and [`CreateWebinarPoll`](super::CreateWebinarPoll).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PollResponse {
    /// ID of the poll.
    pub id: Option<String>,
    /// State of the poll, such as started, ended or being shared.
    pub status: Option<PollStatus>,
    /// Whether participants answer the poll anonymously.
    pub anonymous: Option<bool>,
    /// Kind of poll: basic (`1`), advanced (`2`) or quiz (`3`).
    pub poll_type: Option<PollType>,
    /// Questions that the poll asks, one entry each.
    pub questions: Option<Vec<PollQuestion>>,
    /// Name of the poll.
    #[length(..=64)]
    pub title: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`ListPastMeetingPollResults`](super::ListPastMeetingPollResults) and [`ListPastWebinarPollResults`](super::ListPastWebinarPollResults).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PastPollResults {
    /// Number of the meeting or webinar in which the polls were held.
    pub id: Option<MeetingId>,
    /// Answers of the participants, one entry for each person.
    pub questions: Option<Vec<PastPollParticipant>>,
    /// When the meeting or webinar began, in UTC.
    pub start_time: Option<DateTime>,
    /// UUID of the past meeting or webinar.
    pub uuid: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant in the polls of a past meeting or webinar, with the questions answered.
///
/// Element of `questions` in [`PastPollResults`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PastPollParticipant {
    /// Email address of the person who answered; usually empty for people outside the account.
    pub email: Option<String>,
    /// Display name of the participant who answered.
    pub name: Option<String>,
    /// Poll questions that this participant answered, with the answers, one entry each.
    pub question_details: Option<Vec<PollResultQuestionDetail>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Poll question with the participant's answer and its time.
///
/// Element of `question_details` in [`PastPollParticipant`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PollResultQuestionDetail {
    /// What the participant answered; several answers are separated by semicolons.
    pub answer: Option<String>,
    /// When the question was answered.
    pub date_time: Option<DateTime>,
    /// ID of the poll.
    pub polling_id: Option<String>,
    /// Text of the question that was asked.
    pub question: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether to cover meetings, webinars or both.
///
/// Values of `meeting_type` and `type` in [`ListMeetingAndWebinarHistory`](super::ListMeetingAndWebinarHistory) and [`GetUpcomingEventsReport`](super::GetUpcomingEventsReport).
#[zoom_enum]
pub enum MeetingsOrWebinars {
    /// `meeting`: Meetings only.
    Meeting,
    /// `webinar`: Webinars only.
    Webinar,
    /// `all`: Meetings and webinars.
    All,
}

/// Response to [`GetMeetingDetailReports`](super::GetMeetingDetailReports) and [`GetWebinarDetailReports`](super::GetWebinarDetailReports).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingDetailReports {
    /// Keys and values of your own that are attached to the meeting. At most 10 items.
    pub custom_keys: Option<Vec<KeyAndValue>>,
    /// Department of the host.
    pub dept: Option<String>,
    /// How long the meeting or webinar lasted, in minutes.
    pub duration: Option<i64>,
    /// When the meeting or webinar ended.
    pub end_time: Option<DateTime>,
    /// ID of the meeting or webinar.
    pub id: Option<MeetingId>,
    /// How many participants there were.
    pub participants_count: Option<i64>,
    /// When the meeting or webinar began, in UTC.
    pub start_time: Option<DateTime>,
    /// Title of the meeting or webinar.
    pub topic: Option<String>,
    /// Minutes that all participants together spent in the meeting, the host included.
    pub total_minutes: Option<i64>,
    /// Custom fields for classifying meetings and webinars, with their values.
    pub tracking_fields: Option<Vec<MeetingTrackingField>>,
    /// Kind of meeting or webinar: instant (`1`), scheduled (`2`; webinar `5`), recurring without (`3`, `6`) or with fixed times (`8`, `9`), personal room (`4`) or audio conference (`7`).
    #[wire("type")]
    pub kind: Option<i64>,
    /// Email address of the host.
    pub user_email: Option<String>,
    /// Display name of the host.
    pub user_name: Option<String>,
    /// UUID of the session of the meeting or webinar that is reported.
    pub uuid: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant in a poll report, with the questions answered.
///
/// Element of `questions` in [`MeetingPollReports`](super::MeetingPollReports) and [`WebinarPollReports`](super::WebinarPollReports).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PollReportParticipant {
    /// Email address of the person who answered; usually empty for people outside the account.
    pub email: Option<String>,
    /// Display name of the participant who answered.
    pub name: Option<String>,
    /// First (given) name of the person.
    pub first_name: Option<String>,
    /// Last (family) name of the person.
    pub last_name: Option<String>,
    /// Poll questions that this participant answered, with the answers, one entry each.
    pub question_details: Option<Vec<MeetingPollReportQuestionDetail>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Poll question with the participant's answer and its time.
///
/// Element of `question_details` in [`PollReportParticipant`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingPollReportQuestionDetail {
    /// What the participant answered; several answers are separated by semicolons.
    pub answer: Option<String>,
    /// When the question was answered.
    pub date_time: Option<String>,
    /// ID of the poll.
    pub polling_id: Option<String>,
    /// Text of the question that was asked.
    pub question: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`GetMeetingQaReport`](super::GetMeetingQaReport) and [`GetWebinarQaReport`](super::GetWebinarQaReport).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingQaReport {
    /// Numeric ID of the meeting or webinar.
    pub id: Option<MeetingId>,
    /// Questions that were asked, one entry for each person.
    pub questions: Option<Vec<QaReportParticipant>>,
    /// When the meeting or webinar began, in UTC.
    pub start_time: Option<DateTime>,
    /// UUID of the past meeting or webinar.
    pub uuid: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person who asked questions in the Q&A, with these questions.
///
/// Element of `questions` in [`MeetingQaReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QaReportParticipant {
    /// ID of the user who asked; blank for external users.
    pub user_id: Option<String>,
    /// Email address of the participant who asked; usually empty for people outside the account.
    pub email: Option<String>,
    /// Display name of the participant who asked.
    pub name: Option<String>,
    /// Questions of one user together with the responses, one entry each.
    pub question_details: Option<Vec<MeetingQaReportQuestionDetail>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Question in the Q&A, with its state and replies.
///
/// Element of `question_details` in [`QaReportParticipant`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingQaReportQuestionDetail {
    /// Answers to the question, separated by semicolons; `live answered` for a live one.
    ///
    /// Deprecated by Zoom.
    pub answer: Option<String>,
    /// Text of the question that was asked.
    pub question: Option<String>,
    /// ID of the question.
    pub question_id: Option<String>,
    /// When the question was created.
    pub create_time: Option<DateTime>,
    /// What has become of the question; `default` where statuses are not supported.
    pub question_status: Option<QuestionStatus>,
    /// The answers in detail, one entry each.
    pub answer_details: Option<Vec<AnswerDetail>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What has become of the question; `default` where statuses are not supported.
///
/// Values of `question_status` in [`MeetingQaReportQuestionDetail`].
#[zoom_enum]
pub enum QuestionStatus {
    /// `default`: Question status is not supported.
    Default,
    /// `open`: Not answered yet.
    Open,
    /// `dismissed`: Set aside without an answer.
    Dismissed,
    /// `answered`.
    Answered,
    /// `deleted`.
    Deleted,
}

/// Reply to a question in the Q&A of a meeting or webinar, with its author.
///
/// Element of `answer_details` in [`MeetingQaReportQuestionDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AnswerDetail {
    /// ID of the user who answered; blank for external users.
    pub user_id: Option<String>,
    /// Display name of the person who answered.
    pub name: Option<String>,
    /// Email address of the person who answered; usually empty for people outside the account.
    pub email: Option<String>,
    /// Text of the answer.
    #[length(..=1024)]
    pub content: Option<String>,
    /// When the answer was created.
    pub create_time: Option<DateTime>,
    /// How the question was answered, such as publicly or privately.
    #[wire("type")]
    pub kind: Option<AnswerDetailType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the question was answered, such as publicly or privately.
///
/// Values of `type` in [`AnswerDetail`].
#[zoom_enum]
pub enum AnswerDetailType {
    /// `default`: No particular kind of answer.
    Default,
    /// `host_answered_publicly`: The host answered so that everyone can see the answer.
    HostAnsweredPublicly,
    /// `host_answered_privately`: The host answered only the person who asked.
    HostAnsweredPrivately,
    /// `participant_commented`: A participant commented on the question.
    ParticipantCommented,
    /// `host_answered`: The host answered; replaced by separate values for public and private answers.
    HostAnswered,
}

/// Respondent to a survey, with the answers given.
///
/// Element of `survey_answers` in [`MeetingSurveyReport`](super::MeetingSurveyReport) and [`WebinarSurveyReport`](super::WebinarSurveyReport).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyAnswer {
    /// Email address of the participant.
    pub email: Option<String>,
    /// Display name of the participant; `Anonymous Attendee` if the survey takes anonymous answers.
    pub name: Option<String>,
    /// First name of the participant; hidden if the survey takes anonymous answers.
    pub first_name: Option<String>,
    /// Last name of the participant; hidden if the survey takes anonymous answers.
    pub last_name: Option<String>,
    /// The survey questions and what the participant answered, one entry each.
    pub answer_details: Option<Vec<SurveyAnswerDetail>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Survey question with the respondent's answer and its time.
///
/// Element of `answer_details` in [`SurveyAnswer`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyAnswerDetail {
    /// Text of the survey question that was answered.
    pub question: Option<String>,
    /// ID of the question.
    pub question_id: Option<String>,
    /// The answer that was given.
    pub answer: Option<String>,
    /// When the question was answered.
    pub date_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Survey made for this meeting or webinar, with its questions.
///
/// Value of `custom_survey` in [`MeetingSurvey`](super::MeetingSurvey) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomSurvey {
    /// Name of the survey.
    #[length(..=64)]
    pub title: Option<String>,
    /// Whether participants answer the survey anonymously. Default: `false`.
    pub anonymous: Option<bool>,
    /// Whether each question shows its number. Default: `false`.
    pub numbered_questions: Option<bool>,
    /// Whether each question is shown together with its type. Default: `false`.
    pub show_question_type: Option<bool>,
    /// Thank-you text shown after the survey is completed.
    #[length(..=320)]
    pub feedback: Option<String>,
    /// Questions that the survey asks, one entry each. At most 100 items.
    pub questions: Option<Vec<CustomSurveyQuestion>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Question of a survey, with its possible answers or rating scale.
///
/// Element of `questions` in [`CustomSurvey`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomSurveyQuestion {
    /// Text of the question.
    pub name: Option<String>,
    /// How the question is answered, such as a single choice or a rating.
    #[wire("type")]
    pub kind: Option<PollQuestionType>,
    /// Whether participants must answer the question. Default: `false`.
    pub answer_required: Option<bool>,
    /// Whether the choices appear as a drop-down list. Default: `false`.
    pub show_as_dropdown: Option<bool>,
    /// Possible answers to the question, at least two.
    pub answers: Option<Vec<String>>,
    /// Items to match or rank; only for `matching` and `rank_order` questions. At most 10 items.
    pub prompts: Option<Vec<CustomSurveyQuestionPrompt>>,
    /// Shortest answer accepted, in characters; for short and long answer questions only.
    #[range(1..)]
    pub answer_min_character: Option<i64>,
    /// Longest answer accepted, in characters; for short and long answer questions only.
    pub answer_max_character: Option<i64>,
    /// Lowest score that a respondent can choose on the rating scale.
    #[range(0..)]
    pub rating_min_value: Option<i64>,
    /// Highest score that a respondent can choose on the rating scale.
    #[range(..=10)]
    pub rating_max_value: Option<i64>,
    /// Caption at the lower end of the rating scale.
    #[length(..=50)]
    pub rating_min_label: Option<String>,
    /// Caption at the upper end of the rating scale.
    #[length(..=50)]
    pub rating_max_label: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Prompt of a matching or ranking question in a survey.
///
/// Element of `prompts` in [`CustomSurveyQuestion`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomSurveyQuestionPrompt {
    /// Text of the item to match or rank.
    #[length(..=200)]
    pub prompt_question: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Template of a meeting or webinar, or account to which one of the organization's own phone numbers is assigned.
///
/// Element of `templates` and `assigned_accounts` in [`ListMeetingTemplatesResponse`](super::ListMeetingTemplatesResponse) and [`ListWebinarTemplatesResponse`](super::ListWebinarTemplatesResponse).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TemplateOrAccount {
    /// ID of the template, or of the account to which the phone number is assigned.
    pub id: Option<String>,
    /// Name of the template, or of the account to which the phone number is assigned.
    pub name: Option<String>,
    /// Of a template: the user's own (`1`) or an administrator's (`2`); of an account: master account (`1`) or sub-account (`2`).
    #[wire("type")]
    pub kind: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`GetWebinarAbsentees`](super::GetWebinarAbsentees) and [`ListWebinarRegistrants`](super::ListWebinarRegistrants).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarRegistrants {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// Number of the page.
    ///
    /// Deprecated by Zoom.
    pub page_number: Option<i64>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// People who registered, one entry each.
    #[lossy]
    pub registrants: Vec<ListedWebinarRegistrant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Registrant of a webinar, present or absent, with contact data and responses.
///
/// Element of `registrants` in [`WebinarRegistrants`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListedWebinarRegistrant {
    /// ID of the registrant.
    pub id: Option<String>,
    /// Postal address of the registrant.
    pub address: Option<String>,
    /// City in which the registrant lives.
    pub city: Option<String>,
    /// Questions and comments of the registrant.
    pub comments: Option<String>,
    /// ISO 3166-1 alpha-2 code of the registrant's country.
    pub country: Option<String>,
    /// Custom questions of the registration and the answers of the registrant.
    pub custom_questions: Option<Vec<CustomQuestion>>,
    /// Email address of the registrant.
    #[length(..=128)]
    pub email: Option<String>,
    /// First name of the registrant.
    #[length(..=64)]
    pub first_name: Option<String>,
    /// Line of business of the registrant.
    pub industry: Option<String>,
    /// Job title of the registrant.
    pub job_title: Option<String>,
    /// Last name of the registrant.
    #[length(..=64)]
    pub last_name: Option<String>,
    /// Size range of the registrant's company; empty if none was chosen.
    pub no_of_employees: Option<NoOfEmployees>,
    /// Organization of the registrant.
    pub org: Option<String>,
    /// Phone number of the registrant.
    pub phone: Option<String>,
    /// How soon the registrant expects to buy; an empty string if not stated.
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// What part the registrant plays in the purchase; an empty string if not stated.
    pub role_in_purchase_process: Option<RoleInPurchaseProcess>,
    /// State or province where the registrant lives.
    pub state: Option<String>,
    /// Whether the registrant is approved, denied or waiting for approval.
    pub status: Option<RegistrantStatus>,
    /// Postal code of the registrant.
    pub zip: Option<String>,
    /// When the person registered.
    pub create_time: Option<DateTime>,
    /// Personal URL with which the approved registrant joins.
    pub join_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Email that reminds attendees and panelists of the webinar.
///
/// Value of `attendees_and_panelists_reminder_email_notification` in [`WebinarSettings`](super::WebinarSettings) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmailNotification {
    /// Whether attendees and panelists are reminded by email.
    pub enable: Option<bool>,
    /// How long before the webinar reminders are sent, if at all.
    #[wire("type")]
    pub kind: Option<EmailNotificationType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How long before the webinar reminders are sent, if at all.
///
/// Values of `type` in [`EmailNotification`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum EmailNotificationType {
    /// `0`: No reminder is sent.
    NoPlan = 0,
    /// `1`: Reminder 1 hour before the webinar.
    Send1HourBeforeWebinar = 1,
    /// `2`: Reminder 1 day before the webinar.
    Send1DayBeforeWebinar = 2,
    /// `3`: Reminders 1 hour and 1 day before the webinar.
    Send1HourAnd1DayBeforeWebinar = 3,
    /// `4`: Reminder 1 week before the webinar.
    Send1WeekBeforeWebinar = 4,
    /// `5`: Reminders 1 hour and 1 week before the webinar.
    Send1HourAnd1WeekBeforeWebinar = 5,
    /// `6`: Reminders 1 day and 1 week before the webinar.
    Send1DayAnd1WeekBeforeWebinar = 6,
    /// `7`: Reminders 1 week, 1 day and 1 hour before the webinar.
    Send1Hour1DayAnd1WeekBeforeWebinar = 7,
}

/// Whether and when an email goes to registrants who did not come.
///
/// Value of `follow_up_absentees_email_notification` in [`WebinarSettings`](super::WebinarSettings) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FollowUpAbsenteesEmailNotification {
    /// Whether people who did not attend receive a follow-up email.
    pub enable: Option<bool>,
    /// How many days after the webinar absentees get an email, if at all.
    #[wire("type")]
    pub kind: Option<AbsenteesEmailNotificationType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How many days after the webinar absentees get an email, if at all.
///
/// Values of `type` in [`FollowUpAbsenteesEmailNotification`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum AbsenteesEmailNotificationType {
    /// `0`: No follow-up email is sent.
    NoPlan = 0,
    /// `1`: Email 1 day after the scheduled end of the webinar.
    Send1DaysAfterScheduledEndDate = 1,
    /// `2`: Email 2 days after the scheduled end of the webinar.
    Send2DaysAfterScheduledEndDate = 2,
    /// `3`: Email 3 days after the scheduled end of the webinar.
    Send3DaysAfterScheduledEndDate = 3,
    /// `4`: Email 4 days after the scheduled end of the webinar.
    Send4DaysAfterScheduledEndDate = 4,
    /// `5`: Email 5 days after the scheduled end of the webinar.
    Send5DaysAfterScheduledEndDate = 5,
    /// `6`: Email 6 days after the scheduled end of the webinar.
    Send6DaysAfterScheduledEndDate = 6,
    /// `7`: Email 7 days after the scheduled end of the webinar.
    Send7DaysAfterScheduledEndDate = 7,
}

/// Whether and when an email goes to those who attended.
///
/// Value of `follow_up_attendees_email_notification` in [`WebinarSettings`](super::WebinarSettings) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FollowUpAttendeesEmailNotification {
    /// Whether attendees receive a follow-up email.
    pub enable: Option<bool>,
    /// How many days after the webinar attendees get an email, if at all.
    #[wire("type")]
    pub kind: Option<AttendeesEmailNotificationType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How many days after the webinar attendees get an email, if at all.
///
/// Values of `type` in [`FollowUpAttendeesEmailNotification`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum AttendeesEmailNotificationType {
    /// `0`: No follow-up email is sent.
    NoPlan = 0,
    /// `1`: Email 1 day after the scheduled end of the webinar.
    Send1DayAfterScheduledEndDate = 1,
    /// `2`: Email 2 days after the scheduled end of the webinar.
    Send2DaysAfterScheduledEndDate = 2,
    /// `3`: Email 3 days after the scheduled end of the webinar.
    Send3DaysAfterScheduledEndDate = 3,
    /// `4`: Email 4 days after the scheduled end of the webinar.
    Send4DaysAfterScheduledEndDate = 4,
    /// `5`: Email 5 days after the scheduled end of the webinar.
    Send5DaysAfterScheduledEndDate = 5,
    /// `6`: Email 6 days after the scheduled end of the webinar.
    Send6DaysAfterScheduledEndDate = 6,
    /// `7`: Email 7 days after the scheduled end of the webinar.
    Send7DaysAfterScheduledEndDate = 7,
}

/// How Q&A works: whether Q&A is on, and who sees questions, comments and upvotes.
///
/// Value of `question_and_answer` in [`WebinarSettings`](super::WebinarSettings) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarSettingsQuestionAndAnswer {
    /// Whether participants can ask questions.
    pub allow_submit_questions: Option<bool>,
    /// Whether participants can ask questions without showing their name.
    pub allow_anonymous_questions: Option<bool>,
    /// Whether attendees see every question or only those that were answered.
    pub answer_questions: Option<VisibleQuestions>,
    /// Whether attendees can answer questions and comment on them.
    pub attendees_can_comment: Option<bool>,
    /// Whether attendees can vote questions up.
    pub attendees_can_upvote: Option<bool>,
    /// Whether questions in a simulive (prerecorded) webinar receive an automatic reply.
    pub allow_auto_reply: Option<bool>,
    /// Text of the automatic reply to questions, if `allow_auto_reply` is `true`.
    pub auto_reply_text: Option<String>,
    /// Whether the webinar has Q&A.
    pub enable: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether attendees see every question or only those that were answered.
///
/// Values of `answer_questions` in [`WebinarSettingsQuestionAndAnswer`].
#[zoom_enum]
pub enum VisibleQuestions {
    /// `only`: Attendees see answered questions and no others.
    Only,
    /// `all`: Attendees see every question that was submitted.
    All,
}

/// Kind of webinar: single, or recurring with or without a fixed time.
///
/// Values of `type` in [`CreateWebinar`](super::CreateWebinar) and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum WebinarKind {
    /// `5`: A webinar that takes place once.
    Webinar = 5,
    /// `6`: A recurring webinar with no fixed time.
    RecurringWebinarWithNoFixedTime = 6,
    /// `9`: A recurring webinar with a fixed time.
    RecurringWebinarWithFixedTime = 9,
}

/// How long after the start a simulive (prerecorded) webinar begins to play.
///
/// Value of `simulive_delay_start` in [`CreateWebinar`](super::CreateWebinar) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SimuliveDelayStart {
    /// Whether playback of the simulive (prerecorded) webinar starts late.
    pub enable: Option<bool>,
    /// Length of the delay before playback, in the unit that `timeunit` names.
    pub time: Option<i64>,
    /// Whether `time` is in seconds or minutes. Default: `second`.
    pub timeunit: Option<SimuliveDelayStartTimeunit>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the delay before a prerecorded webinar starts to play is in seconds or minutes.
///
/// Values of `timeunit` in [`SimuliveDelayStart`].
#[zoom_enum]
pub enum SimuliveDelayStartTimeunit {
    /// `second`: The delay is counted in seconds.
    Second,
    /// `minute`: The delay is counted in minutes.
    Minute,
}

/// How the webinar behaves: audio, video, registration and recording.
///
/// Value of `settings` in [`CreateWebinarResponse`](super::CreateWebinarResponse) and [`GetWebinarResponse`](super::GetWebinarResponse).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateWebinarSettings {
    /// Country codes of further data center regions that may host the webinar.
    pub additional_data_center_regions: Option<Vec<String>>,
    /// Whether one registrant can join from several devices.
    pub allow_multiple_devices: Option<bool>,
    /// Email addresses or IDs of the alternative hosts, separated by commas.
    pub alternative_hosts: Option<String>,
    /// Whether alternative hosts can create and change polls.
    pub alternative_host_update_polls: Option<bool>,
    /// Whether registrants are approved automatically (`0`) or by hand (`1`), or nobody needs to register (`2`).
    pub approval_type: Option<ApprovalType>,
    /// Email that reminds attendees and panelists of the webinar.
    pub attendees_and_panelists_reminder_email_notification: Option<EmailNotification>,
    /// How participants can join the audio: by telephone, by computer (VoIP) or both.
    pub audio: Option<AudioOptions>,
    /// Dial-in information of the third-party audio conference, in free text.
    #[length(..=2048)]
    pub audio_conference_info: Option<String>,
    /// Email domains whose users can join, separated by commas; wildcards are allowed.
    pub authentication_domains: Option<String>,
    /// Name of the authentication profile.
    pub authentication_name: Option<String>,
    /// ID of the authentication profile that participants must satisfy.
    pub authentication_option: Option<String>,
    /// Whether a recording starts automatically, and whether it is made locally or in the cloud.
    pub auto_recording: Option<AutoRecording>,
    /// Whether registration ends with the date of the webinar.
    ///
    /// Deprecated by Zoom.
    pub close_registration: Option<bool>,
    /// Email address that registrants can contact with questions.
    pub contact_email: Option<String>,
    /// Name of the person whom registrants can contact.
    pub contact_name: Option<String>,
    /// Language of the emails about the webinar, as a tag such as `en-US`.
    pub email_language: Option<String>,
    /// Whether only people signed in may join; deprecated in favor of `meeting_authentication`.
    ///
    /// Deprecated by Zoom.
    pub enforce_login: Option<bool>,
    /// Domains whose signed-in users may join; deprecated in favor of `authentication_domains`.
    ///
    /// Deprecated by Zoom.
    pub enforce_login_domains: Option<String>,
    /// Whether and when an email goes to registrants who did not come.
    pub follow_up_absentees_email_notification: Option<FollowUpAbsenteesEmailNotification>,
    /// Whether and when an email goes to those who attended.
    pub follow_up_attendees_email_notification: Option<FollowUpAttendeesEmailNotification>,
    /// Codes of the countries and regions whose dial-in numbers the webinar offers, such as `US`.
    pub global_dial_in_countries: Option<Vec<String>>,
    /// Dial-in numbers, one entry per number, with its country or region.
    pub global_dial_in_numbers: Option<Vec<CreateWebinarSettingsGlobalDialInNumber>>,
    /// Whether the webinar uses HD video by default.
    pub hd_video: Option<bool>,
    /// Whether attendees see HD video.
    pub hd_video_for_attendees: Option<bool>,
    /// Whether the host's video is on at the start.
    pub host_video: Option<bool>,
    /// Language interpretation: whether interpreters can be assigned, and who they are with which languages.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Sign language interpretation: whether interpreters can be assigned, and who they are.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether panelists must sign in to join.
    pub panelist_authentication: Option<bool>,
    /// Whether only authenticated people may join, such as those signed in to Zoom.
    pub meeting_authentication: Option<bool>,
    /// Whether each viewer sees a watermark that identifies them.
    pub add_watermark: Option<bool>,
    /// Whether a mark in the audio identifies the participants.
    pub add_audio_watermark: Option<bool>,
    /// Whether the webinar can be watched on demand.
    pub on_demand: Option<bool>,
    /// Whether panelists receive an invitation by email.
    pub panelists_invitation_email_notification: Option<bool>,
    /// Whether the video of panelists is on as they join.
    pub panelists_video: Option<bool>,
    /// Whether a survey page opens in attendees' browsers after the webinar.
    pub post_webinar_survey: Option<bool>,
    /// Whether the webinar has a practice session, in which host and panelists rehearse before attendees are let in.
    pub practice_session: Option<bool>,
    /// How Q&A works: whether Q&A is on, and who sees questions, comments and upvotes.
    pub question_and_answer: Option<WebinarSettingsQuestionAndAnswer>,
    /// Whether people receive a confirmation email after registering.
    pub registrants_confirmation_email: Option<bool>,
    /// Whether registrants are emailed when they are approved, denied or canceled.
    pub registrants_email_notification: Option<bool>,
    /// Largest number of people who can register; `0` means no limit.
    #[range(0..=20000)]
    pub registrants_restrict_number: Option<i64>,
    /// Whether one registration to a recurring webinar covers every occurrence.
    pub registration_type: Option<RegistrationType>,
    /// Whether webinar attendees always receive video in 1080p.
    pub send_1080p_video_to_attendees: Option<bool>,
    /// Whether the registration page has buttons for sharing on social media.
    pub show_share_button: Option<bool>,
    /// Whether people who register see how to join on the confirmation page.
    pub show_join_info: Option<bool>,
    /// Page of an external survey that attendees are sent to after the webinar.
    pub survey_url: Option<String>,
    /// Whether hosts may give the webinar session its own look, such as a background.
    pub enable_session_branding: Option<bool>,
    /// Whether hosts can ask participants once for permission to unmute them at will.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether hosts and co-hosts can mute and unmute participants without their consent.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Whether attendee reports contain the email addresses of guests.
    pub email_in_attendee_report: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Number by which people dial in to a webinar, with its country.
///
/// Element of `global_dial_in_numbers` in [`CreateWebinarSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateWebinarSettingsGlobalDialInNumber {
    /// City to which the dial-in number belongs, if any.
    pub city: Option<String>,
    /// Country code of the dial-in number, such as `US`.
    pub country: Option<String>,
    /// Name of the country to which the dial-in number belongs.
    pub country_name: Option<String>,
    /// Number to dial to join by phone.
    pub number: Option<String>,
    /// Kind of number, such as toll or toll-free.
    #[wire("type")]
    pub kind: Option<CreateWebinarGlobalDialNumberType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of number, such as toll or toll-free.
///
/// Values of `type` in [`CreateWebinarSettingsGlobalDialInNumber`].
#[zoom_enum]
pub enum CreateWebinarGlobalDialNumberType {
    /// `toll`: A number for which the caller pays.
    Toll,
    /// `tollfree`: A number that costs the caller nothing.
    Tollfree,
    /// `premium`: Connected at a premium rate.
    Premium,
}
