//! Query parameters that several endpoints have in common: what `#[zoom_query]` implements.

use std::marker::PhantomData;

use crate::{encode::RequestEncoder, operation::Param};

/// A group of query parameters, which a request takes in with `#[query(flatten)]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no group of query parameters",
    label = "not declared with `#[zoom_query]`",
    note = "write `#[zoom_query]` above the struct `{Self}`, or remove `flatten` to send one parameter"
)]
pub trait QueryGroup {
    /// The parameters, in the order declared.
    const PARAMS: &'static [Param];

    /// Writes the parameters.
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

/// The parameters of a group. A type that is none has no parameters here, for it is refused where it is written.
pub struct GroupParams<T>(PhantomData<T>);

impl<T: QueryGroup> GroupParams<T> {
    /// The parameters, in the order declared.
    pub const PARAMS: &'static [Param] = T::PARAMS;
}

/// What [`GroupParams`] says of a type that is no group: an inherent constant wins over this one.
pub trait NoGroup {
    /// None.
    const PARAMS: &'static [Param] = &[];
}

impl<T> NoGroup for GroupParams<T> {}
