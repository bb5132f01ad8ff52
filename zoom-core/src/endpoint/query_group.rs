//! The trait that `#[zoom_query]` implements: query parameters that several endpoints have in common.

use std::marker::PhantomData;

use super::operation::Param;
use crate::encode::RequestEncoder;

/// A group of query parameters, which an endpoint includes with `#[query(flatten)]`.
///
/// # Examples
///
/// A handwritten group, whose two parameters belong together:
///
/// ```
/// use zoom_core::{encode::{QueryGroup, RequestEncoder}, operation::{Param, ParamLocation}};
/// use zoom_core::{zoom_endpoint, BaseUrl, Endpoint};
///
/// struct Year(u16);
///
/// impl QueryGroup for Year {
///     const PARAMS: &'static [Param] =
///         &[Param::new("from", ParamLocation::Query), Param::new("to", ParamLocation::Query)];
///
///     fn write_query(&self, request: &mut RequestEncoder<'_>) {
///         request.query("from", &format!("{}-01-01", self.0));
///         request.query("to", &format!("{}-12-31", self.0));
///     }
/// }
///
/// #[zoom_endpoint(GET "/report/daily")]
/// struct GetDailyReport {
///     #[query(flatten)]
///     year: Year,
/// }
///
/// let request = GetDailyReport::new(Year(2026)).to_http_request(&BaseUrl::parse("https://api.zoom.us/v2")?)?;
/// assert_eq!(request.uri().query(), Some("from=2026-01-01&to=2026-12-31"));
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a group of query parameters",
    label = "not declared with `#[zoom_query]`",
    note = "write `#[zoom_query]` above the struct `{Self}`, or remove `flatten` to send one parameter"
)]
pub trait QueryGroup {
    /// The parameters in declaration order.
    const PARAMS: &'static [Param];

    /// Writes the parameters to the query.
    fn write_query(&self, request: &mut RequestEncoder<'_>);
}

#[diagnostic::do_not_recommend]
impl<T: QueryGroup> QueryGroup for Option<T> {
    const PARAMS: &'static [Param] = T::PARAMS;

    fn write_query(&self, request: &mut RequestEncoder<'_>) {
        if let Some(group) = self {
            group.write_query(request);
        }
    }
}

/// The parameters of a group. For a type that is not a group, `PARAMS` is empty; the compiler reports the error where a
/// value of that type is written to the query.
pub struct GroupParams<T>(PhantomData<T>);

impl<T: QueryGroup> GroupParams<T> {
    /// The parameters in declaration order.
    pub const PARAMS: &'static [Param] = T::PARAMS;
}

/// The parameters of a type that is not a group: the inherent constant of [`GroupParams`] takes precedence over this
/// one.
pub trait NoGroup {
    /// No parameters.
    const PARAMS: &'static [Param] = &[];
}

impl<T> NoGroup for GroupParams<T> {}
