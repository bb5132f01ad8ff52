//! Parts that the messages of several error types share.

use std::fmt;

/// The beginning of a message, such as `GetUserToken: `; empty if the operation is not known.
pub(super) struct OperationPrefix(pub(super) &'static str);

impl fmt::Display for OperationPrefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() { Ok(()) } else { write!(f, "{}: ", self.0) }
    }
}

/// The maximum length of Zoom's text in a message, in bytes. It leaves room for the rest of the message, which has at
/// most 4 KiB in total.
const TEXT_LIMIT: usize = 2 * 1024;

/// The maximum length of a name, a number or a header in a message, in bytes.
const NAME_LIMIT: usize = 128;

/// Text from Zoom on one line. Each control character is replaced with a space, because it could control a terminal.
/// Long text is truncated, because errors are logged.
pub(super) struct OneLine<'a>(pub(super) &'a str);

/// Short text from Zoom on one line, such as a name. It is truncated at a shorter length than [`OneLine`].
pub(super) struct Name<'a>(pub(super) &'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_line(f, self.0, TEXT_LIMIT)
    }
}

impl fmt::Debug for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_line(f, self.0, NAME_LIMIT)
    }
}

impl fmt::Debug for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}

/// Returns a message from Zoom without its final period, because the error continues after it. An ellipsis stays.
pub(super) fn without_period(message: &str) -> &str {
    message.strip_suffix('.').filter(|rest| !rest.ends_with('.')).unwrap_or(message)
}

fn write_line(f: &mut fmt::Formatter<'_>, text: &str, limit: usize) -> fmt::Result {
    let end = (0..=text.len().min(limit)).rfind(|end| text.is_char_boundary(*end)).unwrap_or(0);
    for piece in text[..end].split_inclusive(char::is_control) {
        match piece.chars().next_back() {
            Some(last) if last.is_control() => write!(f, "{} ", &piece[..piece.len() - last.len_utf8()])?,
            _ => f.write_str(piece)?,
        }
    }
    if end < text.len() { f.write_str("…") } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_from_zoom_stays_on_one_line() {
        assert_eq!(OneLine("a\r\nb\u{1b}[31m").to_string(), "a  b [31m");
        assert_eq!(format!("{:?}", OneLine("a\nb")), "\"a b\"");
        assert_eq!(Name(&"é".repeat(64)).to_string(), "é".repeat(64));
        assert_eq!(Name(&format!("a{}", "é".repeat(64))).to_string(), format!("a{}…", "é".repeat(63)));
    }
    #[test]
    fn only_a_final_period_is_removed() {
        for (message, expected) in [
            ("Validation Failed.", "Validation Failed"),
            ("Expired", "Expired"),
            ("One. Two.", "One. Two"),
            ("and so on...", "and so on..."),
            (".", ""),
            ("", ""),
        ] {
            assert_eq!(without_period(message), expected);
        }
    }
}
