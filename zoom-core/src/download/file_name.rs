//! A file's name as the server sends it, made safe to write to disk.

use http::HeaderValue;
use percent_encoding::percent_decode_str;

/// The longest file name that every common file system accepts, in bytes, with room left for a number.
const NAME_LIMIT: usize = 240;

/// The longest part after a dot that counts as an extension, in bytes.
const EXTENSION_LIMIT: usize = 16;

/// Returns the name in a `Content-Disposition`, made safe: `filename*` (RFC 8187) rather than `filename`.
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

/// Makes a name safe for a file: takes the last part of a path, removes the characters that a file system or a terminal
/// treats specially, and shortens the name to what a file system accepts. Returns `None` if nothing is left.
///
/// # Examples
///
/// ```
/// assert_eq!(zoom_core::download::safe_file_name("../Plans: 2026?.mp4").as_deref(), Some("Plans 2026.mp4"));
/// assert_eq!(zoom_core::download::safe_file_name(".."), None);
/// ```
#[must_use]
pub fn safe_file_name(name: &str) -> Option<String> {
    // These reverse the direction of text, so that `4pm.exe` would be displayed as `exe.mp4`.
    let reverses = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = name.chars().filter(|c| !c.is_control() && !reverses(*c) && !"<>:\"|?*".contains(*c)).collect();
    let name = name.trim_matches(|c: char| c == '.' || c.is_whitespace());
    let (stem, extension) = split_extension(name);
    let extension = if extension.len() > EXTENSION_LIMIT { "" } else { extension };
    let limit = NAME_LIMIT - extension.len();
    let end = (0..=stem.len().min(limit)).rfind(|end| stem.is_char_boundary(*end)).unwrap_or(0);
    if end == 0 {
        return None;
    }
    // Windows treats these names as devices, whatever the extension.
    let devices = ["CON", "PRN", "AUX", "NUL", "COM", "LPT"];
    let base = stem.trim_end_matches(|c: char| c.is_ascii_digit());
    let device = if devices.iter().any(|device| base.eq_ignore_ascii_case(device)) { "_" } else { "" };
    Some(format!("{device}{}{extension}", &stem[..end]))
}

/// Splits a name into its stem and its extension, which includes the dot.
pub(super) fn split_extension(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(dot) if dot > 0 => name.split_at(dot),
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
        let long = format!("attachment; filename={}", "é".repeat(500));
        assert_eq!(file_name(&HeaderValue::from_bytes(long.as_bytes()).unwrap()).unwrap().len(), 240);
        let long = format!("attachment; filename={}.mp4", "é".repeat(500));
        let name = file_name(&HeaderValue::from_bytes(long.as_bytes()).unwrap()).unwrap();
        assert!(name.len() <= 240 && name.ends_with("é.mp4"), "{name}");
    }
}
