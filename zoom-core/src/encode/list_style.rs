//! How lists in a query are sent if their style is not declared.

/// How a list in the query is sent.
///
/// [`ClientBuilder::undeclared_lists`](crate::ClientBuilder::undeclared_lists) sets it for lists whose declaration does not
/// say how they are sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListStyle {
    /// One pair per value: `id=1&id=2`.
    #[default]
    Repeated,
    /// One pair per value, with brackets after the name: `id[]=1&id[]=2`. They are sent percent-encoded, as a URL requires.
    Brackets,
    /// One pair with the values separated by commas: `id=1,2`. A value that contains a comma is rejected.
    Comma,
}
