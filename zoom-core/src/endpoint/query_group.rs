//! The trait that `#[zoom_query]` implements: query parameters that several endpoints have in common.

use std::marker::PhantomData;

use super::operation::Param;
use crate::encode::RequestEncoder;

/// A group of query parameters, which an endpoint includes with `#[query(flatten)]`.
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

/// The parameters of a group. A type that is not a group has none here, because the error is reported where its value is
/// written.
pub struct GroupParams<T>(PhantomData<T>);

impl<T: QueryGroup> GroupParams<T> {
    /// The parameters in declaration order.
    pub const PARAMS: &'static [Param] = T::PARAMS;
}

/// The parameters of a type that is not a group: the inherent constant of [`GroupParams`] takes precedence over this one.
pub trait NoGroup {
    /// No parameters.
    const PARAMS: &'static [Param] = &[];
}

impl<T> NoGroup for GroupParams<T> {}
