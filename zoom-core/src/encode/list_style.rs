//! How lists in the query are sent if their declarations do not specify a style.

/// The style in which a list in the query is sent.
///
/// [`ClientBuilder::undeclared_lists`](crate::ClientBuilder::undeclared_lists) sets it for lists whose declaration does
/// not specify a style.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListStyle {
    /// One pair per value: `id=1&id=2`.
    #[default]
    Repeated,
    /// One pair per value, with brackets after the name: `id[]=1&id[]=2`. The brackets are sent percent-encoded, as a
    /// URL requires.
    Brackets,
    /// One pair with the values separated by commas: `id=1,2`. A value that contains a comma is rejected.
    Comma,
}
