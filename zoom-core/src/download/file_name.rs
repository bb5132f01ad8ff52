//! File names that servers send, made safe for use on disk.

use http::HeaderValue;
use percent_encoding::percent_decode_str;

/// The length limit of a returned name, in bytes. File systems accept 255; the rest is for a number, as in `clip
/// (2).mp4`.
const NAME_LIMIT: usize = 240;

/// The length limit of an extension, in bytes including its dot: a longer part after a dot does not count as an
/// extension.
const EXTENSION_LIMIT: usize = 16;

/// Returns the name in a `Content-Disposition` header, made safe; `filename*` (RFC 8187) takes precedence over
/// `filename`.
pub(super) fn file_name(disposition: &HeaderValue) -> Option<String> {
    let disposition = String::from_utf8_lossy(disposition.as_bytes());
    let parameters = parameters(&disposition);
    let value = |wanted: &str| parameters.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
    let extended = value("filename*")
        .and_then(|value| value.splitn(3, '\'').nth(2))
        .map(|value| percent_decode_str(value).decode_utf8_lossy().into_owned());
    safe_file_name(&extended.or_else(|| value("filename").map(str::to_owned))?)
}

/// Parses the parameters of a header: `; name=value` or `; name="value"`.
fn parameters(header: &str) -> Vec<(String, String)> {
    let mut parameters = Vec::new();
    let mut rest = header;
    while let Some((_, after)) = rest.split_once(';') {
        let Some((name, value)) = after.split_once('=') else { break };
        let value = value.trim_start();
        let mut text = String::new();
        if let Some(quoted) = value.strip_prefix('"') {
            let mut characters = quoted.char_indices();
            let mut end = quoted.len();
            while let Some((at, c)) = characters.next() {
                match c {
                    '"' => {
                        end = at;
                        break;
                    }
                    '\\' => text.extend(characters.next().map(|(_, escaped)| escaped)),
                    c => text.push(c),
                }
            }
            rest = &quoted[end..];
        } else {
            let end = value.find(';').unwrap_or(value.len());
            text.push_str(value[..end].trim_end());
            rest = &value[end..];
        }
        parameters.push((name.trim().to_ascii_lowercase(), text));
    }
    parameters
}

/// Makes a file name safe: takes the last part of a path, removes the characters that a file system or a terminal
/// treats specially, and shortens the name to a length that file systems accept. Returns `None` if nothing is left.
///
/// The stem of a shortened name ends in a hash of the whole name, so names that differ only in the part that was cut
/// off remain distinct. The result has at most 240 bytes, which leaves room for a number.
///
/// # Examples
///
/// ```
/// assert_eq!(zoom_core::download::safe_file_name("../Plans: 2026?.mp4").as_deref(), Some("Plans 2026.mp4"));
/// assert_eq!(zoom_core::download::safe_file_name("nul.tar.gz").as_deref(), Some("_nul.tar.gz"));
/// assert_eq!(zoom_core::download::safe_file_name(".."), None);
/// ```
#[must_use]
pub fn safe_file_name(name: &str) -> Option<String> {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = name.chars().filter(|c| !is_special(*c)).collect();
    let name = name.trim_matches(|c: char| c == '.' || c.is_whitespace());
    if name.is_empty() {
        return None;
    }
    let device = if is_device(name) { "_" } else { "" };
    if device.len() + name.len() <= NAME_LIMIT {
        return Some(format!("{device}{name}"));
    }
    let (stem, extension) = split_extension(name);
    let end = format!("-{:012x}{extension}", hash(name) >> 16);
    let room = NAME_LIMIT.saturating_sub(device.len() + end.len());
    let cut = (0..=room.min(stem.len())).rfind(|cut| stem.is_char_boundary(*cut)).unwrap_or(0);
    Some(format!("{device}{}{end}", &stem[..cut]))
}

/// Returns a file name with a number before its extension, for use if the name itself is taken.
///
/// If [`safe_file_name`] returned the name, the result is still short enough for every file system.
///
/// # Examples
///
/// ```
/// use zoom_core::download::numbered_file_name;
///
/// assert_eq!(numbered_file_name("clip.mp4", 2), "clip (2).mp4");
/// assert_eq!(numbered_file_name("Agenda for 3. May", 2), "Agenda for 3. May (2)");
/// ```
#[must_use]
pub fn numbered_file_name(name: &str, number: u64) -> String {
    let (stem, extension) = split_extension(name);
    format!("{stem} ({number}){extension}")
}

/// Returns whether a file system or a terminal treats a character specially.
fn is_special(c: char) -> bool {
    // These characters reverse the direction of text, so that `4pm.exe` would be displayed as `exe.mp4`.
    let reverses = matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    c.is_control() || reverses || matches!(c, '\u{2028}' | '\u{2029}') || "<>:\"|?*".contains(c)
}

/// Returns whether Windows treats a name as a device: it checks the part before the first dot, without trailing spaces.
fn is_device(name: &str) -> bool {
    let base = name.split('.').next().unwrap_or_default().trim();
    if ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"]
        .iter()
        .any(|device| base.eq_ignore_ascii_case(device))
    {
        return true;
    }
    let mut port = base.chars();
    let is_digit = |c: char| c.is_ascii_digit() || matches!(c, '¹' | '²' | '³');
    let is_numbered = port.next_back().is_some_and(is_digit);
    is_numbered && ["COM", "LPT"].iter().any(|device| port.as_str().eq_ignore_ascii_case(device))
}

/// Returns the FNV-1a hash of a name, which is the same in every run. It only has to distinguish the names from one
/// server.
fn hash(name: &str) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Splits a name into its stem and its extension, which includes the dot. Text after a dot is not an extension if it is
/// long or contains spaces: it is then part of a sentence.
fn split_extension(name: &str) -> (&str, &str) {
    let is_extension = |text: &str| text.len() <= EXTENSION_LIMIT && !text.contains(char::is_whitespace);
    match name.rfind('.') {
        Some(dot) if dot > 0 && is_extension(&name[dot..]) => name.split_at(dot),
        _ => (name, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_can_not_escape_its_folder() {
        for (disposition, name) in [
            (r#"attachment; filename="clip.mp4""#, Some("clip.mp4")),
            ("attachment; filename=clip.mp4", Some("clip.mp4")),
            ("attachment; filename=clip.mp4 ; size=5", Some("clip.mp4")),
            (r#"attachment; filename="a;b=\"c\".mp4"; size=5"#, Some("a;b=c.mp4")),
            ("attachment; filename=\"x\"; filename*=UTF-8''%C3%A9%20a.mp4", Some("é a.mp4")),
            ("attachment; FileName*=utf-8'en'a%2Fb.mp4", Some("b.mp4")),
            (r#"attachment; filename="../../etc/passwd""#, Some("passwd")),
            (r#"attachment; filename="C:\\Windows\\a.exe""#, Some("a.exe")),
            (r#"attachment; filename="..""#, None),
            (r#"attachment; filename="/""#, None),
            (r#"attachment; filename="""#, None),
            (r#"attachment; filename=".bashrc""#, Some("bashrc")),
            ("attachment; filename*=UTF-8''a%00%0Ab%1B.mp4", Some("ab.mp4")),
            (r#"attachment; filename="nul.txt""#, Some("_nul.txt")),
            (r#"attachment; filename="COM1""#, Some("_COM1")),
            ("attachment; filename*=UTF-8''a%E2%80%AEgpj.exe", Some("agpj.exe")),
            (r#"attachment; filename="unclosed"#, Some("unclosed")),
            ("attachment; filename", None),
            ("inline", None),
        ] {
            assert_eq!(file_name(&HeaderValue::from_str(disposition).unwrap()).as_deref(), name, "{disposition}");
        }
    }

    #[test]
    fn a_name_is_kept_except_for_what_a_file_system_rejects() {
        for (name, expected) in [
            ("Plan v1.2 for the whole team", Some("Plan v1.2 for the whole team")),
            ("Minutes.of a very long meeting in Paris", Some("Minutes.of a very long meeting in Paris")),
            ("a.abcdefghijklmno", Some("a.abcdefghijklmno")),
            ("a.abcdefghijklmnopqrstuvwxyz", Some("a.abcdefghijklmnopqrstuvwxyz")),
            ("a.日本語日本語", Some("a.日本語日本語")),
            ("name. . ", Some("name")),
            (" .name.mp4. ", Some("name.mp4")),
            ("name\u{3000}.\u{a0}", Some("name")),
            (". . .", None),
            ("?*", None),
            ("\u{202e}\u{2028}", None),
            ("e\u{301}.mp4", Some("e\u{301}.mp4")),
            ("nul", Some("_nul")),
            ("NUL.tar.gz", Some("_NUL.tar.gz")),
            ("con .txt", Some("_con .txt")),
            ("Con\u{a0}.txt", Some("_Con\u{a0}.txt")),
            ("AUX.", Some("_AUX")),
            (" prn", Some("_prn")),
            ("n:ul", Some("_nul")),
            ("COM0", Some("_COM0")),
            ("com¹.log", Some("_com¹.log")),
            ("LPT³", Some("_LPT³")),
            ("conin$.a.b", Some("_conin$.a.b")),
            ("CONOUT$", Some("_CONOUT$")),
            ("COM", Some("COM")),
            ("COM10.txt", Some("COM10.txt")),
            ("CON1", Some("CON1")),
            ("console.txt", Some("console.txt")),
            ("a.nul", Some("a.nul")),
            ("¹", Some("¹")),
        ] {
            assert_eq!(safe_file_name(name).as_deref(), expected, "{name:?}");
        }
    }

    #[test]
    fn a_shortened_name_fits_with_a_number_and_differs_from_others_that_begin_alike() {
        let limit = NAME_LIMIT;
        for letter in ["a", "é", "日", "🎥", "e\u{301}"] {
            for extra in 0..6 {
                let exact = format!("{}{letter}", "x".repeat(limit - letter.len() - extra));
                assert_eq!(safe_file_name(&exact), Some(exact.clone()), "what fits is kept");
            }
            for extension in ["", ".mp4", ".abcdefghijklmno", ".more than sixteen bytes of text", ".日本語日本"] {
                let name = |end: &str| safe_file_name(&format!("{}{end}{extension}", letter.repeat(300))).unwrap();
                let (one, two) = (name("1"), name("2"));
                assert_ne!(one, two);
                assert_eq!(one, name("1"), "the same for every call");
                for name in [one, two] {
                    assert!(name.len() <= limit && name.len() > limit - 8, "{name}");
                    assert!(name.starts_with(letter), "{name}");
                    assert!(extension.len() > EXTENSION_LIMIT || name.ends_with(extension), "{name}");
                    let (stem, extension) = split_extension(&name);
                    assert!(format!("{stem} (999999999999){extension}").len() <= 255);
                }
            }
        }
        let device = format!("nul.{}", "x".repeat(300));
        assert_eq!(safe_file_name(&device).unwrap().len(), limit);
        assert!(safe_file_name(&device).unwrap().starts_with("_nul.xxx"));
        assert_eq!(safe_file_name(&format!("nul.{}", "x".repeat(limit - 4))).unwrap().len(), limit);
    }
}
