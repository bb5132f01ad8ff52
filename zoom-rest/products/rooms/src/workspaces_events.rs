//! Workspaces, events: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Checks a user in to or out of a workspace reservation.
///
/// Does not work for desks that are set up as a Zoom Room or as a common area phone.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{CheckInOrOutOfReservation, ReservationMethod, ReservationParams};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// CheckInOrOutOfReservation::new()
///     .method(ReservationMethod::CheckIn)
///     .params(ReservationParams::new().reservation_id("Zl3aVt0bQ9y"))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/POST/workspaces/events)
#[zoom_endpoint(
    POST "/workspaces/events" -> (),
    rate_limit = Medium,
    scopes = ["workspace:write:admin", "workspace:write:events", "workspace:write:events:admin"],
    errors = [
        (400, 2, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CheckInOrOutOfReservation {
    /// Whether to check in to or out of the reservation.
    pub method: Option<ReservationMethod>,
    /// Which reservation the command concerns, and for whom.
    pub params: Option<ReservationParams>,
}

/// Whether to check in to or out of the reservation.
///
/// Values of `method` in [`CheckInOrOutOfReservation`].
#[zoom_enum]
pub enum ReservationMethod {
    /// `check_in`: Checks the user in.
    CheckIn,
    /// `check_out`: Checks the user out.
    CheckOut,
}

/// Reservation to check in to or out of, and the user concerned.
///
/// Value of `params` in [`CheckInOrOutOfReservation`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ReservationParams {
    /// ID of the reserved workspace; goes with `user_id` if there is no `reservation_id`.
    pub workspace_id: Option<String>,
    /// ID of the user who checks in or out; goes with `workspace_id` if there is no `reservation_id`.
    pub user_id: Option<String>,
    /// ID of the workspace reservation; makes `workspace_id` and `user_id` unnecessary.
    pub reservation_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
