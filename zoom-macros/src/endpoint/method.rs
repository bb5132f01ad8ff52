//! The methods of an endpoint, and what follows from each.

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

    /// The method of this name, in capitals.
    pub(crate) fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.name() == name)
    }

    /// The name, which is also that of zoom-core's bare operation.
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

    /// Whether a request may have a body.
    pub(crate) fn may_have_body(self) -> bool {
        !matches!(self, Self::Get | Self::Head)
    }
}
