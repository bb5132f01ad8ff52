//! Workspaces, reservations: 6 operations.

use zoom_core::{DateOrDateTime, DateTime, Extra, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::ReservationStatus;

/// Lists the reservations of one workspace.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetWorkspaceReservations;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWorkspaceReservations::new("Zl3aVt0bQ9y")
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces/{workspaceId}/reservations)
#[zoom_endpoint(
    GET "/workspaces/<workspace_id>/reservations" -> WorkspaceReservations,
    rate_limit = Medium,
    scopes = [
        "workspace:read:admin",
        "workspace:read",
        "workspace:read:list_reservations",
        "workspace:read:list_reservations:admin",
    ],
    errors = [
        (400, 2, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWorkspaceReservations {
    /// ID of the workspace, from the list of workspaces.
    pub workspace_id: String,
    /// Start of the time range that the reservations are from.
    pub from: Option<DateOrDateTime>,
    /// End of the time range that the reservations are from; at most 14 days in the future.
    pub to: Option<DateOrDateTime>,
    /// ID of a user: only reservations for this user are returned.
    pub user_id: Option<String>,
}

/// Response to [`GetWorkspaceReservations`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WorkspaceReservations {
    /// Start of the time range that the reservations are from.
    pub from: Option<DateTime>,
    /// Reservations, one entry each.
    pub reservations: Option<Vec<WorkspaceReservation>>,
    /// End of the time range that the reservations are from.
    pub to: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Reservation of the workspace, with its user, time and state.
///
/// Element of `reservations` in [`WorkspaceReservations`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WorkspaceReservation {
    /// When the reservation ends.
    pub end_time: Option<DateTime>,
    /// ID of the reservation.
    pub id: Option<String>,
    /// When the reservation begins.
    pub start_time: Option<DateTime>,
    /// IANA time zone of the reserved workspace.
    pub timezone: Option<String>,
    /// Title of the reservation or meeting.
    pub topic: Option<String>,
    /// ID of the user who reserved the workspace.
    pub user_id: Option<String>,
    /// Whether the workspace is reserved, checked in or checked out.
    pub status: Option<ReservationStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Reserves one workspace for a user.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{CreateReservation, ReservationMeeting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateReservation::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-31T10:00:00Z".parse::<zoom_core::DateTime>()?,
///     "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?,
///     "Weekly review",
/// )
/// .meeting(ReservationMeeting::new().waiting_room(true))
/// .reserve_for("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/POST/workspaces/{workspaceId}/reservations)
#[zoom_endpoint(
    POST "/workspaces/<workspace_id>/reservations" -> CreateReservationResponse,
    rate_limit = Medium,
    scopes = [
        "workspace:write",
        "workspace:write:admin",
        "workspace:write:reservation",
        "workspace:write:reservation:admin",
    ],
    errors = [
        (400, 2, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 300, TIME_OUTSIDE_ALLOWED_RANGE = "the time is outside the allowed range"),
        (400, 8201, WORKSPACE_NOT_RESERVED = "the workspace could not be reserved"),
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateReservation {
    /// ID of the workspace, from the list of workspaces.
    pub workspace_id: String,
    /// Whether to check in as soon as the reservation is made. Default: `false`.
    #[query]
    pub check_in: Option<bool>,
    /// When the reservation ends.
    pub end_time: DateTime,
    /// Meeting of the reservation, as settings or as the UUID of an existing meeting; needed if the workspace is a room.
    pub meeting: Option<ReservationMeeting>,
    /// When the reservation begins.
    pub start_time: DateTime,
    /// Title of the reservation or meeting.
    pub topic: String,
    /// ID of the user for whom the workspace is reserved.
    pub reserve_for: Option<String>,
}

/// Meeting of the reservation, as settings or as the UUID of an existing meeting; needed if the workspace is a room.
///
/// Value of `meeting` in [`CreateReservation`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ReservationMeeting {
    /// Whether the meeting is end-to-end encrypted.
    pub end_to_end_encrypted: Option<bool>,
    /// Passcode of the reservation's meeting. At most 10 characters.
    pub password: Option<Secret>,
    /// Whether participants wait until the host admits them.
    pub waiting_room: Option<bool>,
    /// UUID of an existing meeting for which the workspace is reserved.
    pub meeting_uuid: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateReservation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateReservationResponse {
    /// ID of the workspace reservation.
    pub reservation_id: Option<String>,
    /// Whether the workspace is reserved, checked in or checked out.
    pub status: Option<ReservationStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one reservation of a workspace by its ID.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetWorkspaceReservation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWorkspaceReservation::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces/{workspaceId}/reservations/{reservationId})
#[zoom_endpoint(
    GET "/workspaces/<workspace_id>/reservations/<reservation_id>" -> GetWorkspaceReservationResponse,
    rate_limit = Medium,
    scopes = [
        "workspace:read",
        "workspace:read:admin",
        "workspace:read:reservation",
        "workspace:read:reservation:admin",
    ],
    errors = [
        (400, 2, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 30093007, CALENDAR_EVENT_DOES_NOT_EXIST = "the calendar event does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWorkspaceReservation {
    /// ID of the workspace, from the list of workspaces.
    pub workspace_id: String,
    /// ID of the workspace reservation.
    pub reservation_id: String,
}

/// Response to [`GetWorkspaceReservation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetWorkspaceReservationResponse {
    /// Reservation of the workspace.
    pub result: Option<WorkspaceReservationResult>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Reservation of the workspace.
///
/// Value of `result` in [`GetWorkspaceReservationResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WorkspaceReservationResult {
    /// Title of the reservation or meeting.
    pub topic: Option<String>,
    /// IANA time zone of the reserved workspace.
    pub timezone: Option<String>,
    /// ID of the reservation.
    pub id: Option<String>,
    /// ID of the user who reserved the workspace.
    pub user_id: Option<String>,
    /// When the reservation begins.
    pub start_time: Option<DateTime>,
    /// When the reservation ended or is due to end.
    pub end_time: Option<DateTime>,
    /// Whether the workspace is reserved, checked in or checked out.
    pub status: Option<ReservationStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes one reservation of a workspace.
///
/// A reservation lasts 15 minutes to 24 hours and lies within the next six months.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UpdateReservation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateReservation::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "2026-01-31T10:00:00Z".parse::<zoom_core::DateTime>()?,
///     "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?,
///     "Weekly review",
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/PATCH/workspaces/{workspaceId}/reservations/{reservationId})
#[zoom_endpoint(
    PATCH "/workspaces/<workspace_id>/reservations/<reservation_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "workspace:write",
        "workspace:write:admin",
        "workspace:update:reservation",
        "workspace:update:reservation:admin",
    ],
    errors = [
        (400, 2, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 300, TIME_OUTSIDE_ALLOWED_RANGE = "the time is outside the allowed range"),
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 8202, WORKSPACE_RESERVATION_DOES_NOT_EXIST = "the workspace reservation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateReservation {
    /// ID of the workspace, from the list of workspaces.
    pub workspace_id: String,
    /// ID of the workspace reservation.
    pub reservation_id: String,
    /// When the reservation ends.
    pub end_time: DateTime,
    /// When the reservation begins.
    pub start_time: DateTime,
    /// Title of the reservation or meeting.
    pub topic: String,
}

/// Deletes one reservation of a workspace.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::DeleteReservation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteReservation::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/DELETE/workspaces/{workspaceId}/reservations/{reservationId})
#[zoom_endpoint(
    DELETE "/workspaces/<workspace_id>/reservations/<reservation_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "workspace:write",
        "workspace:write:admin",
        "workspace:delete:reservation",
        "workspace:delete:reservation:admin",
    ],
    errors = [
        (400, 2, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 8202, WORKSPACE_RESERVATION_DOES_NOT_EXIST = "the workspace reservation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteReservation {
    /// ID of the workspace, from the list of workspaces.
    pub workspace_id: String,
    /// ID of the workspace reservation.
    pub reservation_id: String,
}

/// Lists the questionnaires that belong to one workspace reservation.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{ListWorkspaceReservationQuestionnaires, WorkspaceReservationQuestionnaireSubject};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListWorkspaceReservationQuestionnaires::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     WorkspaceReservationQuestionnaireSubject::Reservation,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces/{workspaceId}/reservations/{reservationId}/questionnaires)
#[zoom_endpoint(
    GET "/workspaces/<workspace_id>/reservations/<reservation_id>/questionnaires" -> ListReservationQuestionnairesResponse,
    rate_limit = Light,
    scopes = ["workspace:read:admin", "workspace:read:reservation:admin", "workspace:read:reservation:master"],
    errors = [
        (400, 300520011, NOT_SUPPORTED = "not supported"),
        (404, 300520005, WORKSPACE_NOT_FOUND = "the workspace was not found"),
        (404, 300520010, RESERVATION_NOT_FOUND = "the reservation was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWorkspaceReservationQuestionnaires {
    /// ID of the workspace, from the list of workspaces.
    pub workspace_id: String,
    /// ID of the workspace reservation.
    pub reservation_id: String,
    /// Whether to list questionnaires for the reservation or for the check-in.
    pub subject: WorkspaceReservationQuestionnaireSubject,
}

/// Whether questionnaires for the reservation or for the check-in are listed.
///
/// Values of `subject` in [`ListWorkspaceReservationQuestionnaires`].
#[zoom_enum]
pub enum WorkspaceReservationQuestionnaireSubject {
    /// `reservation`.
    Reservation,
    /// `pre_checkin`: Questions to answer before check-in.
    PreCheckin,
}

/// Response to [`ListWorkspaceReservationQuestionnaires`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListReservationQuestionnairesResponse {
    /// ID of the workspace reservation.
    pub reservation_id: Option<String>,
    /// Display name of the user who has the reservation or answered the questions; Zoom does not say which.
    pub user_display_name: Option<String>,
    /// ID of the workspace.
    pub workspace_id: Option<String>,
    /// Name of the workspace.
    pub workspace_name: Option<String>,
    /// When the questionnaires were filled in, as a Unix timestamp in milliseconds, judging by Zoom's example.
    pub fill_time: Option<String>,
    /// Responses to the questionnaires attached to a reservation or check-in. At most 20 items.
    pub questionnaire_response: Option<Vec<QuestionnaireResponse>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Questionnaire for the reservation of a workspace, with the user's answers.
///
/// Element of `questionnaire_response` in [`ListReservationQuestionnairesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuestionnaireResponse {
    /// ID of the questionnaire.
    pub id: Option<String>,
    /// Name of the questionnaire.
    pub title: Option<String>,
    /// Whether the questionnaire is for the reservation (`reservation`) or for the check-in (`pre_checkin`).
    pub subject: Option<String>,
    /// Questions of the questionnaire with their answers. At most 50 items.
    pub list: Option<Vec<QuestionnaireQuestion>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Question in a reservation questionnaire, with its reply.
///
/// Element of `list` in [`QuestionnaireResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuestionnaireQuestion {
    /// ID of the question.
    pub question_id: Option<String>,
    /// Text of the question.
    pub title: Option<String>,
    /// How the question is answered: free text, one choice or several.
    #[wire("type")]
    pub kind: Option<QuestionnaireResponseListType>,
    /// Whether the question must be answered.
    pub required: Option<bool>,
    /// Answer choices, one entry each. At most 10 items.
    pub options: Option<Vec<QuestionnaireOption>>,
    /// Answer as text, or the IDs of the chosen options.
    pub reply: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the question is answered: free text, one choice or several.
///
/// Values of `type` in [`QuestionnaireQuestion`].
#[zoom_enum]
pub enum QuestionnaireResponseListType {
    /// `single`: One answer can be chosen.
    Single,
    /// `multiple`: Several answers can be chosen.
    Multiple,
    /// `short`: Answered with a short text.
    Short,
    /// `long`: Answered with a long text.
    Long,
}

/// Answer choice of a question in a reservation questionnaire.
///
/// Element of `options` in [`QuestionnaireQuestion`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuestionnaireOption {
    /// ID of the answer choice.
    pub option_id: Option<String>,
    /// Choice as it is shown to the respondent.
    pub text: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
