//! JSON text as servers send it: after a byte-order mark, or with one half of a surrogate pair, which a JSON escape can
//! represent but a Rust string can't. Names that have been cut in the middle of an emoji contain such halves.

use std::ops::Range;

use serde::de::DeserializeOwned;

/// Parses JSON in the same way as the response of a declared endpoint: a leading byte-order mark is skipped, and a lone
/// half of a surrogate pair becomes U+FFFD.
///
/// # Errors
///
/// The error of `serde_json` if the body is not JSON or is not a `T`.
///
/// # Examples
///
/// ```
/// let value: zoom_core::Value = zoom_core::body::read_json(b"\xef\xbb\xbf{\"topic\":\"\\ud83d\"}")?;
/// assert_eq!(value["topic"], "\u{fffd}");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn read<T: DeserializeOwned>(body: &[u8]) -> serde_json::Result<T> {
    let body = without_bom(body);
    serde_json::from_slice(body).or_else(|error| match str::from_utf8(body).ok().and_then(mended) {
        Some(text) => serde_json::from_str(&text).map_err(|_| error),
        None => Err(error),
    })
}

/// Removes the byte-order mark, which some hosts send before JSON.
#[inline]
pub(crate) fn without_bom(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}

/// The escape of U+FFFD, the replacement character.
const REPLACEMENT: &str = "\\ufffd";

/// Replaces each escape that is a lone half of a surrogate pair, or returns `None` if there is none.
#[cold]
pub(crate) fn mended(text: &str) -> Option<String> {
    let mut mended = String::new();
    let (mut copied, mut at) = (0, 0);
    while let Some(found) = text.as_bytes().get(at..).and_then(|rest| rest.iter().position(|byte| *byte == b'\\')) {
        let start = at + found;
        at = start + 2;
        let Some(first) = escape(text, start) else { continue };
        at = start + 6;
        match first {
            0xd800..=0xdbff if escape(text, at).is_some_and(|second| LOW.contains(&second)) => at += 6,
            0xd800..=0xdfff => {
                mended.push_str(&text[copied..start]);
                mended.push_str(REPLACEMENT);
                copied = at;
            }
            _ => {}
        }
    }
    (copied > 0).then(|| mended + &text[copied..])
}

/// The range of the second half of a pair.
const LOW: Range<u16> = 0xdc00..0xe000;

/// Returns the number in the escape `\uXXXX` that begins at `start`.
fn escape(text: &str, start: usize) -> Option<u16> {
    let digits = text.get(start..start + 6)?.strip_prefix("\\u")?;
    digits.bytes().all(|digit| digit.is_ascii_hexdigit()).then(|| u16::from_str_radix(digits, 16).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_order_mark_and_half_a_surrogate_pair_are_read() {
        let text = |body: &[u8]| read::<String>(body).ok();
        assert_eq!(text(b"\xef\xbb\xbf\"a\"").as_deref(), Some("a"));
        assert_eq!(text(b"\xef\xbb\xbf\"\\ud83d\"").as_deref(), Some("\u{fffd}"));
        for broken in [&b"\"\\ud83d"[..], b"\"\\ud83d\xff\"", b"\xef\xbb", b"\xef\xbb\xbf\xef\xbb\xbf1", b""] {
            assert_eq!(text(broken), None, "{broken:?}");
        }
    }

    #[test]
    fn half_a_surrogate_pair_is_replaced() {
        for (text, expected) in [
            (r#""a\ud83d""#, Some(r#""a\ufffd""#)),
            (r#""\udc00b""#, Some(r#""\ufffdb""#)),
            (r#""\ud83d\ud83d\ude00""#, Some(r#""\ufffd\ud83d\ude00""#)),
            (r#""\uD83Dx\uDE00""#, Some(r#""\ufffdx\ufffd""#)),
            (r#""\ud83d\n""#, Some(r#""\ufffd\n""#)),
            (r#""é\ud83dé""#, Some(r#""é\ufffdé""#)),
            (r#""\ud83d\ude00""#, None),
            (r#""\\ud83d""#, None),
            (r#""\u00e9""#, None),
            (r#""\ud8"#, None),
            (r"\", None),
            ("\\ué", None),
        ] {
            assert_eq!(mended(text).as_deref(), expected, "{text}");
        }
    }
}
