//! Types used by several files.

use zoom_core::{Extra, zoom_enum, zoom_object};

/// Person for whom the request failed, with the reason.
///
/// Element of `errors` in [`UpdateEventAttendeeActionsResponse`](super::UpdateEventAttendeeActionsResponse) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FailedPerson {
    /// Email address of the person for whom the request failed.
    pub email: Option<String>,
    /// What went wrong, in words.
    pub message: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Part that the user has in the events or hubs to list.
///
/// Values of `role_type` in [`ListEvents`](super::ListEvents) and [`ListHubs`](super::ListHubs).
#[zoom_enum]
pub enum RoleType {
    /// `host`: Everything that the user hosts.
    Host,
    /// `attendee`: Everything that the user attends.
    Attendee,
}

/// Whether people attend virtually, in person or both.
///
/// Values of `attendance_type` in [`Event`](super::Event) and other types.
#[zoom_enum]
pub enum AttendanceType {
    /// `virtual`: Attendance online only.
    Virtual,
    /// `in-person`: Attendance at the venue only.
    #[value("in-person")]
    InPerson,
    /// `hybrid`: Attendance both online and on site.
    Hybrid,
}

/// Whether the video has been processed and can be used.
///
/// Values of `status` in [`Video`](super::Video) and [`VodChannelVideo`](super::VodChannelVideo).
#[zoom_enum]
pub enum VideoStatus {
    /// `processing`: Not ready for viewing yet.
    Processing,
    /// `done`: Ready for viewing.
    Done,
    /// `unknown`: Whether the video is ready is not known.
    Unknown,
}

/// How people with the ticket prove who they are before they get into the event.
///
/// Values of `authentication_method` in [`Ticket`](super::Ticket) and other types.
#[zoom_enum]
pub enum TicketAuthenticationMethod {
    /// `zoom_account`: Signing in with a Zoom account.
    ZoomAccount,
    /// `zoom_account_otp`: Zoom account, with one-time passcodes (OTP).
    ZoomAccountOtp,
    /// `corporate_idp`: Single sign-on (SSO) with the company's identity provider.
    CorporateIdp,
    /// `no_auth`: Authentication is not needed.
    NoAuth,
    /// `email_opt`: Registration confirmed with a one-time passcode (OTP) sent by email.
    EmailOpt,
    /// `zoom_account_otp_at_join`: Registered beforehand, confirmed with a one-time passcode (OTP) sent by email.
    ZoomAccountOtpAtJoin,
}

/// Registration question with the registrant's response.
///
/// Element of `questions` and `custom_questions` in [`CustomReportRegistrantTicket`](super::CustomReportRegistrantTicket) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Question {
    /// Text of the question.
    pub title: Option<String>,
    /// Response of the registrant to the question.
    pub answer: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Standard field of a registration form.
///
/// Element of `questions` in [`ListEventRegistrationQuestionsResponse`](super::ListEventRegistrationQuestionsResponse) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RegistrationQuestion {
    /// Registration field that the question fills, such as `last_name`.
    pub field_name: Option<FieldName>,
    /// Whether registrants must fill in the field.
    pub required: Option<bool>,
    /// Text of the question.
    pub title: Option<String>,
    /// ID of the question.
    pub question_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Registration field that the question fills, such as `last_name`.
///
/// Values of `field_name` in [`RegistrationQuestion`] and [`VodChannelRegistrationQuestion`](super::VodChannelRegistrationQuestion).
#[zoom_enum]
pub enum FieldName {
    /// `first_name`.
    FirstName,
    /// `last_name`.
    LastName,
    /// `address`.
    Address,
    /// `city`.
    City,
    /// `state`: State or province.
    State,
    /// `zip`: ZIP code, or another postal code.
    Zip,
    /// `country`.
    Country,
    /// `phone`.
    Phone,
    /// `industry`.
    Industry,
    /// `job_title`.
    JobTitle,
    /// `organization`.
    Organization,
    /// `organization_size`: Number of people who work for the organization.
    OrganizationSize,
}

/// How the question is answered: free text, one choice or several.
///
/// Values of `type` in [`CustomQuestion`](super::CustomQuestion) and other types.
#[zoom_enum]
pub enum CustomQuestionType {
    /// `short_answer`: A brief text is written.
    ShortAnswer,
    /// `long_answer`: A longer text is written.
    LongAnswer,
    /// `single_radio`: One of the choices is picked with a radio button.
    SingleRadio,
    /// `single_dropdown`: One of the choices is picked from a drop-down list.
    SingleDropdown,
    /// `multiple_choice`: Several of the choices can be picked.
    MultipleChoice,
}
