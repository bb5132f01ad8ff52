//! Types used by several files.

use zoom_core::{zoom_enum, zoom_object};

/// Element of `errors`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Error {
    /// Email.
    pub email: Option<String>,
    /// Message.
    pub message: Option<String>,
}

/// Values of `role_type`.
#[zoom_enum]
pub enum RoleType {
    /// `host`.
    Host,
    /// `attendee`.
    Attendee,
}

/// Values of `attendance_type`.
#[zoom_enum]
pub enum AttendanceType {
    /// `virtual`.
    Virtual,
    /// `in-person`.
    #[value("in-person")]
    InPerson,
    /// `hybrid`.
    Hybrid,
}

/// Values of `status`.
#[zoom_enum]
pub enum VideoStatus {
    /// `processing`.
    Processing,
    /// `done`.
    Done,
    /// `unknown`.
    Unknown,
}

/// Values of `authentication_method`.
#[zoom_enum]
pub enum TicketAuthenticationMethod {
    /// `zoom_account`.
    ZoomAccount,
    /// `zoom_account_otp`.
    ZoomAccountOtp,
    /// `corporate_idp`.
    CorporateIdp,
    /// `no_auth`.
    NoAuth,
    /// `email_opt`.
    EmailOpt,
    /// `zoom_account_otp_at_join`.
    ZoomAccountOtpAtJoin,
}

/// Question.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Question {
    /// Title.
    pub title: Option<String>,
    /// Answer.
    pub answer: Option<String>,
}

/// Element of `questions`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RegistrationQuestionsForEventQuestion {
    /// Field name.
    pub field_name: Option<FieldName>,
    /// Required.
    pub required: Option<bool>,
    /// Title.
    pub title: Option<String>,
    /// Question ID.
    pub question_id: Option<String>,
}

/// Values of `field_name`.
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
    /// `state`.
    State,
    /// `zip`.
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
    /// `organization_size`.
    OrganizationSize,
}

/// Values of `type`.
#[zoom_enum]
pub enum CustomQuestionType {
    /// `short_answer`.
    ShortAnswer,
    /// `long_answer`.
    LongAnswer,
    /// `single_radio`.
    SingleRadio,
    /// `single_dropdown`.
    SingleDropdown,
    /// `multiple_choice`.
    MultipleChoice,
}
