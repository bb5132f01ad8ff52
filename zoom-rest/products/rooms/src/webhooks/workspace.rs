//! Workspace: 13 events.

use zoom_core::{DateTime, Extra, zoom_event, zoom_object};

/// A user was unassigned from a workspace by an admin.
///
/// Needs the Workspace Reservation feature.
#[zoom_event(
    "workspace.user_unassigned",
    scopes = [
        "workspace:read:admin",
        "workspace:read",
        "workspace:read:assignment",
        "workspace:read:assignment:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WorkspaceUserUnassigned {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the workspace assignment.
    #[required(sent)]
    pub object: WorkspaceUserUnassignedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the workspace assignment.
///
/// Value of `object` in [`WorkspaceUserUnassigned`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WorkspaceUserUnassignedObject {
    /// ID of the workspace.
    #[required(sent)]
    pub workspace_id: Option<String>,
    /// Name of the workspace.
    #[required(sent)]
    pub workspace_name: Option<String>,
    /// ID of the Zoom account of the user who was assigned to the workspace.
    #[required(sent)]
    pub account_id: Option<String>,
    /// ID of the user who no longer has the workspace.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Kind of assignment that the user had until then. Always `permanent`.
    #[required(sent)]
    pub assign_type: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user submitted a questionnaire while reserving a workspace.
///
/// Needs the Workspace Reservation feature.
#[zoom_event(
    "workspace.reservation_questionnaire_response_created",
    scopes = [
        "workspace:read:admin",
        "workspace:write:admin",
        "workspace:read",
        "workspace:write",
        "workspace:read:workspace_reservation_questionnaire_response",
        "workspace:read:workspace_reservation_questionnaire_response:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WorkspaceReservationQuestionnaireCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the workspace reservation.
    #[required(sent)]
    pub object: WorkspaceObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the workspace reservation, with the questionnaires that a user filled in for it.
///
/// Value of `object` in [`WorkspaceReservationQuestionnaireCreated`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WorkspaceObject {
    /// When the reservation of the workspace begins.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// ID of the workspace reservation, judging by Zoom's examples; Zoom calls it only an event ID.
    #[required(sent)]
    pub event_id: Option<String>,
    /// Display name of the user; Zoom does not say whether this is who reserved the workspace or who answered the questions.
    #[required(sent)]
    pub user_name: Option<String>,
    /// ID of the reserved desk, which is the ID of the workspace in Zoom's examples.
    #[required(sent)]
    pub desk_id: Option<String>,
    /// Name of the workspace.
    #[required(sent)]
    pub workspace_name: Option<String>,
    /// ID of the location in the hierarchy of Zoom Rooms, such as a floor.
    #[required(sent)]
    pub location_id: Option<String>,
    /// Responses to the questionnaires attached to a reservation or check-in.
    #[required(sent)]
    pub questionnaire_response: Option<Vec<QuestionnaireResponse>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Questionnaire for the reservation of a workspace, with the user's answers.
///
/// Element of `questionnaire_response` in [`WorkspaceObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuestionnaireResponse {
    /// ID of the questionnaire, judging by Zoom's examples; Zoom calls it a view ID.
    #[required(sent)]
    pub id: Option<String>,
    /// Name of the questionnaire.
    #[required(sent)]
    pub title: Option<String>,
    /// Whether the questionnaire is for the reservation (`reservation`) or for the check-in; Zoom documents no value for the latter here.
    #[required(sent)]
    pub subject: Option<String>,
    /// Questions of the questionnaire with their answers.
    #[required(sent)]
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
    #[required(sent)]
    pub question_id: Option<String>,
    /// Text of the question.
    #[required(sent)]
    pub title: Option<String>,
    /// How the question is answered, such as `single` for one choice or `multiple` for several; it can also be free text.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<String>,
    /// ID of the option in `options` that the user chose; Zoom does not say what it is for answers in free text.
    #[required(sent)]
    pub reply_id: Option<String>,
    /// Answer choices, one entry each.
    #[required(sent)]
    pub options: Option<Vec<QuestionnaireOption>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Answer choice of a question in a reservation questionnaire.
///
/// Element of `options` in [`QuestionnaireQuestion`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuestionnaireOption {
    /// ID of the answer choice.
    #[required(sent)]
    pub option_id: Option<String>,
    /// Choice as it is shown to the respondent.
    #[required(sent)]
    pub text: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user changed a submitted questionnaire of a workspace reservation.
///
/// Needs the Workspace Reservation feature.
#[zoom_event(
    "workspace.reservation_questionnaire_response_updated",
    scopes = [
        "workspace:read:admin",
        "workspace:write:admin",
        "workspace:read",
        "workspace:write",
        "workspace:read:workspace_reservation_questionnaire_response",
        "workspace:read:workspace_reservation_questionnaire_response:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WorkspaceReservationQuestionnaireUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the workspace reservation.
    #[required(sent)]
    pub object: WorkspaceObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user changed a workspace reservation.
///
/// Needs the Workspace Reservation feature through a Zoom Rooms license.
#[zoom_event("workspace.reservation_update", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WorkspaceReservationUpdate {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the workspace reservation.
    #[required(sent)]
    pub object: WorkspaceReservationObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the workspace reservation.
///
/// Value of `object` in [`WorkspaceReservationUpdate`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WorkspaceReservationObject {
    /// ID of the workspace reservation.
    #[required(sent)]
    pub id: Option<String>,
    /// ID of the workspace.
    #[required(sent)]
    pub workspace_id: Option<String>,
    /// When the reservation ends.
    #[required(sent)]
    pub end_time: Option<DateTime>,
    /// When the reservation begins.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// Title of the reservation or meeting.
    #[required(sent)]
    pub topic: Option<String>,
    /// ID of the user for whom the workspace is reserved.
    pub reserve_for: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user was assigned to a workspace by an admin.
///
/// Needs the Workspace Reservation feature.
#[zoom_event(
    "workspace.user_assigned",
    scopes = [
        "workspace:read:admin",
        "workspace:read",
        "workspace:read:assignment",
        "workspace:read:assignment:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WorkspaceUserAssigned {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the workspace assignment.
    #[required(sent)]
    pub object: WorkspaceUserAssignedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the workspace assignment.
///
/// Value of `object` in [`WorkspaceUserAssigned`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WorkspaceUserAssignedObject {
    /// ID of the workspace.
    #[required(sent)]
    pub workspace_id: Option<String>,
    /// Name of the workspace.
    #[required(sent)]
    pub workspace_name: Option<String>,
    /// How long the workspace stays assigned to the user. Always `permanent`.
    #[required(sent)]
    pub assign_type: Option<String>,
    /// ID of the Zoom account of the user who was assigned to the workspace.
    #[required(sent)]
    pub account_id: Option<String>,
    /// ID of the user to whom the workspace was assigned.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Email address of the user.
    #[required(sent)]
    pub user_email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user checked in to a reserved Zoom Room or desk.
///
/// Needs the Workspace Reservation feature through a Zoom Rooms license.
#[zoom_event(
    "workspace.reservation_checked_in",
    scopes = [
        "workspace:read:admin",
        "workspace:write:admin",
        "workspace:read",
        "workspace:write",
        "workspace:read:reservation",
        "workspace:read:reservation:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WorkspaceReservationCheckedIn {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the workspace reservation.
    #[required(sent)]
    pub object: WorkspaceReservationObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user submitted a workspace questionnaire before check-in, from the link in an email.
///
/// Needs the Workspace Reservation feature.
#[zoom_event("workspace.pre_check_in_questionnaire_response_created", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WorkspacePreCheckInQuestionnaireCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the workspace reservation, with the submitted questionnaire.
    #[required(sent)]
    pub object: WorkspaceObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user checked out of a reserved Zoom Room or desk.
///
/// Needs the Workspace Reservation feature through a Zoom Rooms license.
#[zoom_event(
    "workspace.reservation_checked_out",
    scopes = [
        "workspace:read:admin",
        "workspace:write:admin",
        "workspace:read",
        "workspace:write",
        "workspace:read:reservation",
        "workspace:read:reservation:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WorkspaceReservationCheckedOut {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the workspace reservation.
    #[required(sent)]
    pub object: WorkspaceReservationObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user deleted a workspace reservation.
///
/// Needs the Workspace Reservation feature through a Zoom Rooms license.
#[zoom_event(
    "workspace.reservation_deleted",
    scopes = [
        "workspace:read:admin",
        "workspace:write:admin",
        "workspace:read",
        "workspace:write",
        "workspace:read:reservation",
        "workspace:read:reservation:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WorkspaceReservationDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the workspace reservation.
    #[required(sent)]
    pub object: WorkspaceReservationObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user reserved a Zoom Room or desk.
///
/// Needs the Workspace Reservation feature through a Zoom Rooms license.
#[zoom_event(
    "workspace.reservation_created",
    scopes = [
        "workspace:read:admin",
        "workspace:write:admin",
        "workspace:read",
        "workspace:write",
        "workspace:read:reservation",
        "workspace:read:reservation:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WorkspaceReservationCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the workspace reservation.
    #[required(sent)]
    pub object: WorkspaceReservationCreatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the workspace reservation.
///
/// Value of `object` in [`WorkspaceReservationCreated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WorkspaceReservationCreatedObject {
    /// ID of the workspace reservation.
    #[required(sent)]
    pub id: Option<String>,
    /// ID of the workspace.
    #[required(sent)]
    pub workspace_id: Option<String>,
    /// When the reservation ends.
    #[required(sent)]
    pub end_time: Option<DateTime>,
    /// When the reservation begins.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// Title of the reservation or meeting.
    #[required(sent)]
    pub topic: Option<String>,
    /// ID of the user for whom the workspace is reserved.
    pub reserve_for: Option<String>,
    /// Whether the user to whom the workspace is assigned has checked in.
    pub assignment_checkin: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A workspace was deleted.
///
/// Needs the Workspace Reservation feature.
#[zoom_event(
    "workspace.deleted",
    scopes = [
        "workspace:read:admin",
        "workspace:write:admin",
        "workspace:read",
        "workspace:write",
        "workspace:read:workspace",
        "workspace:read:workspace:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WorkspaceDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the workspace.
    #[required(sent)]
    pub object: WorkspaceChangeObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the workspace.
///
/// Value of `object` in [`WorkspaceDeleted`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WorkspaceChangeObject {
    /// ID of the workspace.
    #[required(sent)]
    pub id: Option<String>,
    /// Name of the workspace.
    #[required(sent)]
    pub workspace_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A workspace was added to the account.
///
/// Needs the Workspace Reservation feature.
#[zoom_event(
    "workspace.created",
    scopes = [
        "workspace:read:admin",
        "workspace:write:admin",
        "workspace:read",
        "workspace:write",
        "workspace:read:workspace",
        "workspace:read:workspace:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WorkspaceCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the workspace.
    #[required(sent)]
    pub object: WorkspaceChangeObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A workspace was changed.
///
/// Needs the Workspace Reservation feature.
#[zoom_event(
    "workspace.updated",
    scopes = [
        "workspace:read:admin",
        "workspace:write:admin",
        "workspace:read",
        "workspace:write",
        "workspace:read:workspace",
        "workspace:read:workspace:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WorkspaceUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the workspace.
    #[required(sent)]
    pub object: WorkspaceChangeObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
