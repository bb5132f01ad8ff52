//! Pages of a list.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use http::StatusCode;
use serde_json::{Value, json};
use zoom_core::Operation;

use crate::{api_error::ApiError, call::Call};

/// How many items a page contains by default, and at most.
const DEFAULT_SIZE: usize = 30;
const MAX_SIZE: usize = 300;

/// Returns the page that a call requests by its token or its number.
pub(crate) fn page(operation: &Operation, call: &Call, items: Vec<Value>) -> Result<Value, ApiError> {
    let size = call.number("page_size").unwrap_or(DEFAULT_SIZE).clamp(1, MAX_SIZE);
    let number = call.number("page_number").unwrap_or(1).max(1);
    let start = match call.query("next_page_token") {
        // A page past the end is empty, even if its first item exceeds the range of a `usize`.
        None => (number - 1).saturating_mul(size),
        Some(token) => {
            let start = token.split_once('-').and_then(|(start, _)| start.parse().ok());
            let start = start.filter(|start| token == page_token(call, *start));
            start.ok_or_else(|| {
                let message = "The next page token is invalid or expired.";
                ApiError::of_operation(operation, 300, StatusCode::BAD_REQUEST, message)
            })?
        }
    };
    let (total, end) = (items.len(), start.saturating_add(size));
    let name = operation.paginate.map_or("", |paginate| paginate.items);
    Ok(json!({
        name: items.into_iter().skip(start).take(size).collect::<Vec<_>>(),
        "next_page_token": if end < total { page_token(call, end) } else { String::new() },
        "page_count": total.div_ceil(size),
        "page_number": start / size + 1,
        "page_size": size,
        "total_records": total,
    }))
}

/// Returns the token of the page that begins at an index. Like Zoom's tokens, it is valid only for the same query.
fn page_token(call: &Call, start: usize) -> String {
    let mut hasher = DefaultHasher::new();
    call.path.hash(&mut hasher);
    call.query.iter().filter(|(name, _)| name != "next_page_token").for_each(|pair| pair.hash(&mut hasher));
    format!("{start}-{:016x}", hasher.finish())
}
