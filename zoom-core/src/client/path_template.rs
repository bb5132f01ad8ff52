//! Path templates that are known only at run time, such as `/users/<user_id>`.

/// Returns the names of the placeholders, in order.
pub(super) fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('<').skip(1).filter_map(|piece| piece.split_once('>')).map(|(name, _)| name)
}

/// Returns the problem with a path that no macro has checked, if there is one.
pub(super) fn path_problem(path: &str) -> Option<String> {
    let example = "write it as in `/users/<user_id>`";
    let Some(segments) = path.strip_prefix('/') else { return Some(format!("does not begin with `/`: {example}")) };
    for segment in segments.split('/') {
        let inner = segment.strip_prefix('<').and_then(|inner| inner.strip_suffix('>'));
        let (text, is_placeholder) = inner.map_or((segment, false), |inner| (inner, true));
        let is_plain =
            |c: char| c.is_ascii_alphanumeric() || "-_.~".contains(c) || (!is_placeholder && "@:+,=".contains(c));
        match text {
            "" => return Some(format!("has an empty segment: {example}")),
            "." | ".." => return Some(format!("has the segment `{text}`, which would change the path: {example}")),
            _ if !text.chars().all(is_plain) => {
                return Some(format!(
                    "has the segment `{segment}`, which contains reserved characters: {example}, and set the value"
                ));
            }
            _ => {}
        }
    }
    None
}
