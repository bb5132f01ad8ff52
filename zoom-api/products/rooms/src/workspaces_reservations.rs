//! Workspaces, reservations: 6 operations.

use zoom_core::{DateOrDateTime, DateTime, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::ReservationStatus;

/// Get workspace reservations.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::GetWorkspaceReservations;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetWorkspaceReservations::new("Zl3aVt0bQ9y")
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
        (400, 2, "a setting that this needs is off"),
        (400, 200, "the account lacks the subscription"),
        (404, 1001, "the user does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetWorkspaceReservations {
    /// Workspace ID.
    pub workspace_id: String,
    /// From.
    pub from: Option<DateOrDateTime>,
    /// To.
    pub to: Option<DateOrDateTime>,
    /// User ID.
    pub user_id: Option<String>,
}

/// What [`GetWorkspaceReservations`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkspaceReservations {
    /// From.
    pub from: Option<DateTime>,
    /// Reservations.
    pub reservations: Option<Vec<WorkspaceReservation>>,
    /// To.
    pub to: Option<DateTime>,
}

/// Workspace reservation.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkspaceReservation {
    /// When it ends.
    pub end_time: Option<DateTime>,
    /// ID.
    pub id: Option<String>,
    /// When it begins.
    pub start_time: Option<DateTime>,
    /// The time zone, as in `America/New_York`.
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
/// use zoom_api::rooms::CreateReservation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = CreateReservation::new("Zl3aVt0bQ9y", "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?, "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?, "Weekly review")
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
        (400, 2, "a setting that this needs is off"),
        (400, 300, "the time lies outside of what can be asked for"),
        (400, 8201, "it could not be done"),
        (400, 200, "the account lacks the subscription"),
        (404, 1001, "the user does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateReservation {
    /// Workspace ID.
    pub workspace_id: String,
    /// Check in: `false` unless said.
    #[query]
    pub check_in: Option<bool>,
    /// When it ends.
    pub end_time: DateTime,
    /// Meeting.
    pub meeting: Option<ReservationMeeting>,
    /// When it begins.
    pub start_time: DateTime,
    /// Topic.
    pub topic: String,
    /// Reserve for.
    pub reserve_for: Option<String>,
}

/// Reservation meeting.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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

/// What [`CreateReservation`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::rooms::GetWorkspaceReservationByReservationId;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetWorkspaceReservationByReservationId::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
        (400, 2, "a setting that this needs is off"),
        (400, 200, "the account lacks the subscription"),
        (400, 30093007, "the calendar event does not exist"),
        (404, 1001, "the user does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetWorkspaceReservationByReservationId {
    /// Workspace ID.
    pub workspace_id: String,
    /// Reservation ID.
    pub reservation_id: String,
}

/// What [`GetWorkspaceReservationByReservationId`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkspaceReservationByReservationId {
    /// Result.
    pub result: Option<ByReservationIdResult>,
}

/// By reservation ID result.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ByReservationIdResult {
    /// Topic.
    pub topic: Option<String>,
    /// The time zone, as in `America/New_York`.
    pub timezone: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// When it begins.
    pub start_time: Option<DateTime>,
    /// When it ends.
    pub end_time: Option<DateTime>,
    /// Status.
    pub status: Option<ReservationStatus>,
}

/// Update reservation.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::UpdateReservation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateReservation::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?, "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?, "Weekly review")
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
        (400, 2, "a setting that this needs is off"),
        (400, 300, "the time lies outside of what can be asked for"),
        (400, 200, "the account lacks the subscription"),
        (404, 8202, "the workspace reservation does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateReservation {
    /// Workspace ID.
    pub workspace_id: String,
    /// Reservation ID.
    pub reservation_id: String,
    /// When it ends.
    pub end_time: DateTime,
    /// When it begins.
    pub start_time: DateTime,
    /// Topic.
    pub topic: String,
}

/// Delete reservation.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::DeleteReservation;
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
        (400, 2, "a setting that this needs is off"),
        (400, 200, "the account lacks the subscription"),
        (404, 8202, "the workspace reservation does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
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
/// use zoom_api::rooms::{ListWorkspaceReservationQuestionnaires, WorkspaceReservationQuestionnaireSubject};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = ListWorkspaceReservationQuestionnaires::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", WorkspaceReservationQuestionnaireSubject::Reservation)
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
        (400, 300520011, "not supported here"),
        (404, 300520005, "the workspace was not found"),
        (404, 300520010, "the reservation was not found"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListWorkspaceReservationQuestionnaires {
    /// Workspace ID.
    pub workspace_id: String,
    /// Reservation ID.
    pub reservation_id: String,
    /// Subject.
    pub subject: WorkspaceReservationQuestionnaireSubject,
}

/// What `subject` can be.
#[zoom_enum]
pub enum WorkspaceReservationQuestionnaireSubject {
    /// `reservation`.
    Reservation,
    /// `pre_checkin`.
    PreCheckin,
}

/// What [`ListWorkspaceReservationQuestionnaires`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// Questionnaire response: at most 20 of them.
    pub questionnaire_response: Option<Vec<QuestionnaireResponse>>,
}

/// Questionnaire response.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuestionnaireResponse {
    /// ID.
    pub id: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Subject.
    pub subject: Option<String>,
    /// List: at most 50 of them.
    pub list: Option<Vec<QuestionnaireResponseList>>,
}

/// Questionnaire response list.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// Options: at most 10 of them.
    pub options: Option<Vec<QuestionnaireResponseListOption>>,
    /// Reply.
    pub reply: Option<String>,
}

/// What `type` can be.
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

/// Questionnaire response list option.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuestionnaireResponseListOption {
    /// Option ID.
    pub option_id: Option<String>,
    /// Text.
    pub text: Option<String>,
}
