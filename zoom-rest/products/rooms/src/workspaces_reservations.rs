//! Workspaces, reservations: 6 operations.

use zoom_core::{DateOrDateTime, DateTime, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::ReservationStatus;

/// Get workspace reservations.
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
        (400, 2, "a required setting is turned off"),
        (400, 200, "the account lacks the required subscription"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWorkspaceReservations {
    /// Workspace ID.
    pub workspace_id: String,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// User ID.
    pub user_id: Option<String>,
}

/// Response to [`GetWorkspaceReservations`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WorkspaceReservations {
    /// From.
    pub from: Option<DateTime>,
    /// Reservations.
    pub reservations: Option<Vec<WorkspaceReservation>>,
    /// To.
    pub to: Option<DateTime>,
}

/// Element of `reservations`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WorkspaceReservation {
    /// End time.
    pub end_time: Option<DateTime>,
    /// ID.
    pub id: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Topic.
    pub topic: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// Status.
    pub status: Option<ReservationStatus>,
}

/// Create reservation.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::CreateReservation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateReservation::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?,
///     "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?,
///     "Weekly review",
/// )
///     .check_in(true)
///     .reserve_for("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 2, "a required setting is turned off"),
        (400, 300, "the time is outside the allowed range"),
        (400, 8201, "the operation failed"),
        (400, 200, "the account lacks the required subscription"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateReservation {
    /// Workspace ID.
    pub workspace_id: String,
    /// Check in: defaults to `false`.
    #[query]
    pub check_in: Option<bool>,
    /// End time.
    pub end_time: DateTime,
    /// Meeting.
    pub meeting: Option<ReservationMeeting>,
    /// Start time.
    pub start_time: DateTime,
    /// Topic.
    pub topic: String,
    /// Reserve for.
    pub reserve_for: Option<String>,
}

/// Value of `meeting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ReservationMeeting {
    /// End to end encrypted.
    pub end_to_end_encrypted: Option<bool>,
    /// Password: at most 10 characters.
    pub password: Option<Secret>,
    /// Waiting room.
    pub waiting_room: Option<bool>,
    /// Meeting UUID.
    pub meeting_uuid: Option<String>,
}

/// Response to [`CreateReservation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateReservationResponse {
    /// Reservation ID.
    pub reservation_id: Option<String>,
    /// Status.
    pub status: Option<ReservationStatus>,
}

/// Get workspace reservation by reservation ID.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetWorkspaceReservationByReservationId;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWorkspaceReservationByReservationId::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/workspaces/<workspace_id>/reservations/<reservation_id>" -> WorkspaceReservationByReservationId,
    rate_limit = Medium,
    scopes = [
        "workspace:read",
        "workspace:read:admin",
        "workspace:read:reservation",
        "workspace:read:reservation:admin",
    ],
    errors = [
        (400, 2, "a required setting is turned off"),
        (400, 200, "the account lacks the required subscription"),
        (400, 30093007, "the calendar event does not exist"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWorkspaceReservationByReservationId {
    /// Workspace ID.
    pub workspace_id: String,
    /// Reservation ID.
    pub reservation_id: String,
}

/// Response to [`GetWorkspaceReservationByReservationId`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WorkspaceReservationByReservationId {
    /// Result.
    pub result: Option<ByReservationIdResult>,
}

/// Value of `result`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ByReservationIdResult {
    /// Topic.
    pub topic: Option<String>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Status.
    pub status: Option<ReservationStatus>,
}

/// Update reservation.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UpdateReservation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateReservation::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?,
///     "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?,
///     "Weekly review",
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 2, "a required setting is turned off"),
        (400, 300, "the time is outside the allowed range"),
        (400, 200, "the account lacks the required subscription"),
        (404, 8202, "the workspace reservation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateReservation {
    /// Workspace ID.
    pub workspace_id: String,
    /// Reservation ID.
    pub reservation_id: String,
    /// End time.
    pub end_time: DateTime,
    /// Start time.
    pub start_time: DateTime,
    /// Topic.
    pub topic: String,
}

/// Delete reservation.
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
        (400, 2, "a required setting is turned off"),
        (400, 200, "the account lacks the required subscription"),
        (404, 8202, "the workspace reservation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteReservation {
    /// Workspace ID.
    pub workspace_id: String,
    /// Reservation ID.
    pub reservation_id: String,
}

/// List workspace reservation questionnaires.
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
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/workspaces/<workspace_id>/reservations/<reservation_id>/questionnaires" -> ListWorkspaceReservationQuestionnairesResponse,
    rate_limit = Light,
    scopes = ["workspace:read:admin", "workspace:read:reservation:admin", "workspace:read:reservation:master"],
    errors = [
        (400, 300520011, "not supported"),
        (404, 300520005, "the workspace was not found"),
        (404, 300520010, "the reservation was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWorkspaceReservationQuestionnaires {
    /// Workspace ID.
    pub workspace_id: String,
    /// Reservation ID.
    pub reservation_id: String,
    /// Subject.
    pub subject: WorkspaceReservationQuestionnaireSubject,
}

/// Values of `subject`.
#[zoom_enum]
pub enum WorkspaceReservationQuestionnaireSubject {
    /// `reservation`.
    Reservation,
    /// `pre_checkin`.
    PreCheckin,
}

/// Response to [`ListWorkspaceReservationQuestionnaires`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListWorkspaceReservationQuestionnairesResponse {
    /// Reservation ID.
    pub reservation_id: Option<String>,
    /// User display name.
    pub user_display_name: Option<String>,
    /// Workspace ID.
    pub workspace_id: Option<String>,
    /// Workspace name.
    pub workspace_name: Option<String>,
    /// Fill time.
    pub fill_time: Option<String>,
    /// Questionnaire response: at most 20 items.
    pub questionnaire_response: Option<Vec<QuestionnaireResponse>>,
}

/// Element of `questionnaire_response`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuestionnaireResponse {
    /// ID.
    pub id: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Subject.
    pub subject: Option<String>,
    /// List: at most 50 items.
    pub list: Option<Vec<QuestionnaireResponseList>>,
}

/// Element of `list`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuestionnaireResponseList {
    /// Question ID.
    pub question_id: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<QuestionnaireResponseListType>,
    /// Required.
    pub required: Option<bool>,
    /// Options: at most 10 items.
    pub options: Option<Vec<QuestionnaireResponseListOption>>,
    /// Reply.
    pub reply: Option<String>,
}

/// Values of `type`.
#[zoom_enum]
pub enum QuestionnaireResponseListType {
    /// `single`.
    Single,
    /// `multiple`.
    Multiple,
    /// `short`.
    Short,
    /// `long`.
    Long,
}

/// Element of `options`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuestionnaireResponseListOption {
    /// Option ID.
    pub option_id: Option<String>,
    /// Text.
    pub text: Option<String>,
}
