//! Workspaces, events: 1 operation.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// Check in out of reservation.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{CheckInOutOfReservation, InOutOfReservationMethod};
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
    errors = [(400, 2, "a required setting is turned off"), (400, 200, "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CheckInOutOfReservation {
    /// Method.
    pub method: Option<InOutOfReservationMethod>,
    /// Params.
    pub params: Option<InOutOfReservationParams>,
}

/// Values of `method`.
#[zoom_enum]
pub enum InOutOfReservationMethod {
    /// `check_in`.
    CheckIn,
    /// `check_out`.
    CheckOut,
}

/// Value of `params`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InOutOfReservationParams {
    /// Workspace ID.
    pub workspace_id: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// Reservation ID.
    pub reservation_id: Option<String>,
}
