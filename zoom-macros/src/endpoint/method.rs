//! The HTTP methods of endpoints, and their properties.

/// An HTTP method that an endpoint may have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
    Head,
}

impl Method {
    /// The methods that Zoom's operations use, and HEAD.
    pub(crate) const ALL: [Self; 6] = [Self::Get, Self::Post, Self::Put, Self::Patch, Self::Delete, Self::Head];

    /// Returns the method with this name, which is in capitals.
    pub(crate) fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.name() == name)
    }

    /// Returns the name, which is also the name of zoom-core's bare operation.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
            Self::Head => "HEAD",
        }
    }

    /// Returns whether a request may have a body.
    pub(crate) fn may_have_body(self) -> bool {
        !matches!(self, Self::Get | Self::Head)
    }
}
