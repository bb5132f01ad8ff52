//! The parts of a multipart body.

/// Returns the boundary in a form's content type, or `None` if it is another type or does not contain a boundary.
pub(crate) fn boundary(content_type: &str) -> Option<&str> {
    let parameters = content_type.strip_prefix("multipart/form-data")?;
    let (_, value) = parameters.split_once("boundary=")?;
    // Within quotes, a semicolon is part of the boundary.
    match value.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => value.split(';').next().map(str::trim),
    }
}

/// Returns the name and the text of each part. The content of a file, which need not be text, is omitted.
pub(crate) fn fields(body: &[u8], boundary: &str) -> Vec<(String, String)> {
    let delimiter = format!("--{boundary}");
    let parts = split(body, delimiter.as_bytes()).into_iter().filter_map(|part| {
        let part = part.strip_prefix(b"\r\n")?;
        let part = part.strip_suffix(b"\r\n").unwrap_or(part);
        let end = position(part, b"\r\n\r\n")?;
        let head = std::str::from_utf8(&part[..end]).ok()?;
        let (name, _) = head.split_once("; name=\"")?.1.split_once('"')?;
        let text = if head.contains("; filename") { None } else { std::str::from_utf8(&part[end + 4..]).ok() };
        Some((name.to_owned(), text.unwrap_or_default().to_owned()))
    });
    parts.collect()
}

fn split<'a>(mut rest: &'a [u8], delimiter: &[u8]) -> Vec<&'a [u8]> {
    let mut pieces = Vec::new();
    while let Some(at) = position(rest, delimiter) {
        pieces.push(&rest[..at]);
        rest = &rest[at + delimiter.len()..];
    }
    pieces.push(rest);
    pieces
}

fn position(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}
