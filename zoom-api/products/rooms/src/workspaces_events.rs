//! Workspaces, events: 1 operation.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// Check in out of reservation.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::{CheckInOutOfReservation, InOutOfReservationMethod};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// CheckInOutOfReservation::new()
///     .method(InOutOfReservationMethod::CheckIn)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/workspaces/events" -> (),
    rate_limit = Medium,
    scopes = ["workspace:write:admin", "workspace:write:events", "workspace:write:events:admin"],
    errors = [(400, 2, "a setting that this needs is off"), (400, 200, "the account lacks the subscription")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CheckInOutOfReservation {
    /// Method.
    pub method: Option<InOutOfReservationMethod>,
    /// Params.
    pub params: Option<InOutOfReservationParams>,
}

/// What `method` can be.
#[zoom_enum]
pub enum InOutOfReservationMethod {
    /// `check_in`.
    CheckIn,
    /// `check_out`.
    CheckOut,
}

/// In out of reservation params.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InOutOfReservationParams {
    /// Workspace ID.
    pub workspace_id: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// Reservation ID.
    pub reservation_id: Option<String>,
}
