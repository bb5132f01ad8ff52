//! The case in which multi-word names are written on the wire: `rename_all = "camelCase"`.

use syn::{LitStr, parse::ParseStream};

use crate::report::Errors;

/// The case in which a multi-word name is written.
#[derive(Clone, Copy, Default)]
pub(crate) enum Case {
    #[default]
    Snake,
    Camel,
    Pascal,
}

impl Case {
    /// Returns the case with this name in serde, if it is supported.
    pub(crate) fn of(name: &str) -> Option<Self> {
        match name {
            "snake_case" => Some(Self::Snake),
            "camelCase" => Some(Self::Camel),
            "PascalCase" => Some(Self::Pascal),
            _ => None,
        }
    }

    /// Returns the name of the case in serde.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Snake => "snake_case",
            Self::Camel => "camelCase",
            Self::Pascal => "PascalCase",
        }
    }

    /// Returns a field's name in this case.
    pub(crate) fn rename(self, name: String) -> String {
        match self {
            Self::Snake => name,
            Self::Camel => lower_first(&humped(&name)),
            Self::Pascal => humped(&name),
        }
    }
}

/// Converts `UserId` to `userId`.
fn lower_first(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map_or_else(String::new, |first| first.to_ascii_lowercase().to_string() + chars.as_str())
}

/// Converts `user_id` to `UserId`.
fn humped(name: &str) -> String {
    let (mut humped, mut upper) = (String::new(), true);
    for c in name.chars() {
        match c {
            '_' => upper = true,
            c if upper => {
                humped.extend(c.to_uppercase());
                upper = false;
            }
            c => humped.push(c),
        }
    }
    humped
}

/// Reads the value of `rename_all = "camelCase"`; for an unknown case, reports it and returns `None`.
pub(crate) fn read_case(input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<Option<Case>> {
    let written: LitStr = input.parse()?;
    let case = Case::of(&written.value());
    if case.is_none() {
        errors.at(
            written.span(),
            format!("`{}` is not a supported case", written.value()),
            "write `rename_all = \"camelCase\"` or `rename_all = \"PascalCase\"`",
        );
    }
    Ok(case)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_renamed_member_is_named_as_serde_names_it() {
        for (name, camel, pascal) in
            [("user_id", "userId", "UserId"), ("start_time_2", "startTime2", "StartTime2"), ("_id", "id", "Id")]
        {
            assert_eq!(Case::Camel.rename(name.to_owned()), camel);
            assert_eq!(Case::Pascal.rename(name.to_owned()), pascal);
        }
    }
}
