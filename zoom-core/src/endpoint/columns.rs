//! The parameters and error codes of a declaration, created from columns by the expansion of a macro.

#[cfg(feature = "schema")]
use super::operation::Operation;
use super::operation::{ErrorCode, Param, ParamLocation, Style};
#[cfg(feature = "schema")]
use crate::schema::Type;

/// The location in which a parameter is sent, and the style in which a value or a list is encoded there.
pub(crate) type At = (ParamLocation, Style);

/// Creates the parameters of a declaration from columns. A column that is not text contains one letter per parameter;
/// in `required`, `!` means true. The catalogue has thousands of parameters, and a single call compiles faster than one
/// struct literal per parameter.
#[doc(hidden)]
#[must_use]
pub const fn params<const N: usize>(
    names: [&'static str; N],
    wire_names: [&'static str; N],
    locations: &[u8; N],
    required: &[u8; N],
    docs: [&'static str; N],
) -> [Param; N] {
    let mut params = [Param::new("", ParamLocation::Body); N];
    let mut n = 0;
    while n < N {
        let (location, style) = at(locations[n]);
        params[n] = Param {
            name: names[n],
            wire_name: wire_names[n],
            location,
            required: is_required(required[n]),
            style,
            doc: docs[n],
            #[cfg(feature = "schema")]
            ty: Type::Any,
        };
        n += 1;
    }
    params
}

/// Sets the location and style of one parameter, which depend on its type.
#[doc(hidden)]
#[must_use]
pub const fn located<const N: usize>(mut params: [Param; N], n: usize, (location, style): At) -> [Param; N] {
    (params[n].location, params[n].style) = (location, style);
    params
}

/// Sets the type of each parameter.
#[cfg(feature = "schema")]
#[doc(hidden)]
#[must_use]
pub const fn typed_params<const N: usize>(mut params: [Param; N], types: [Type; N]) -> [Param; N] {
    let mut n = 0;
    while n < N {
        params[n].ty = types[n];
        n += 1;
    }
    params
}

/// Sets the type of an operation's response.
#[cfg(feature = "schema")]
#[doc(hidden)]
#[must_use]
pub const fn typed_response(mut operation: Operation, ty: Type) -> Operation {
    operation.response_type = ty;
    operation
}

// An unknown letter is a compile error, because these functions are evaluated at compile time.
#[expect(clippy::panic, reason = "only zoom-macros writes the letters")]
const fn at(letter: u8) -> At {
    match letter {
        b'P' => (ParamLocation::Path, Style::Repeated),
        b'Q' => (ParamLocation::Query, Style::Undeclared),
        b'&' => (ParamLocation::Query, Style::Repeated),
        b',' => (ParamLocation::Query, Style::Comma),
        b'H' => (ParamLocation::Header, Style::Repeated),
        b'M' => (ParamLocation::Member, Style::Repeated),
        b'F' => (ParamLocation::FormField, Style::Repeated),
        b'T' => (ParamLocation::Part, Style::Repeated),
        b'U' => (ParamLocation::File, Style::Repeated),
        b'B' => (ParamLocation::Body, Style::Repeated),
        _ => panic!("unknown letter for a location"),
    }
}

#[expect(clippy::panic, reason = "only zoom-macros writes the letters")]
const fn is_required(letter: u8) -> bool {
    match letter {
        b'!' => true,
        b' ' => false,
        _ => panic!("unknown letter for `required`: expected `!` or a space"),
    }
}

/// Creates the constant of one error code. This is a free function because the compiler resolves it faster than an
/// associated function.
#[doc(hidden)]
#[must_use]
pub const fn error_code(status: u16, code: i64, meaning: &'static str) -> ErrorCode {
    ErrorCode::new(status, code, meaning)
}

/// Creates the error codes of a declaration from columns, as [`params`] does for parameters, and for the same reason.
#[doc(hidden)]
#[must_use]
pub const fn error_codes<const N: usize>(
    statuses: [u16; N],
    codes: [i64; N],
    meanings: [&'static str; N],
) -> [ErrorCode; N] {
    let mut errors = [ErrorCode::new(0, 0, ""); N];
    let mut n = 0;
    while n < N {
        errors[n] = ErrorCode::new(statuses[n], codes[n], meanings[n]);
        n += 1;
    }
    errors
}
