//! Removes secrets from responses, since everything that an agent reads is sent to the provider of its model and kept
//! in its history.

use zoom_core::schema::{Schema, Type};

use crate::json::Json;

/// The placeholder for a secret.
const REDACTED: &str = "[redacted]";

/// Suffixes of the names of members whose values are secrets even if the declaration does not say so.
const SECRET_NAMES: [&str; 8] =
    ["password", "passcode", "secret", "token", "api_key", "apikey", "private_key", "credential"];

/// Suffixes of the names of members whose values are not secrets, although the names match [`SECRET_NAMES`].
const PLAIN_NAMES: [&str; 4] = ["page_token", "pagetoken", "sync_token", "synctoken"];

/// Suffixes of the names of members whose values are secrets even if they are numbers.
const NUMERIC_NAMES: [&str; 2] = ["password", "passcode"];

/// The URL parameters that let others act as the user. The passcode in a join link is not one of them: without it, the
/// link would be useless to its recipients.
const SECRET_PARAMETERS: [&str; 3] = ["zak", "access_token", "tk"];

/// Replaces the secrets in a value with a placeholder, and returns how many there were.
pub(crate) fn redact(value: &mut Json, ty: Type) -> usize {
    match value {
        Json::Null => 0,
        Json::Text(text) if text.is_empty() => 0,
        _ if ty == Type::Secret => replace(value),
        Json::List(elements) => {
            let ty = if let Type::List(element) = ty { *element } else { Type::Any };
            elements.iter_mut().map(|element| redact(element, ty)).sum()
        }
        Json::Object(members) => {
            let members = members.iter_mut().map(|(name, value)| match (ty, ty.object()) {
                (Type::Map(of), _) if *of != Type::Any => redact(value, *of),
                (_, Some(schema)) => redact_member(schema, name, value),
                _ => redact_named(name, value),
            });
            members.sum()
        }
        Json::Text(text) => redact_url(text),
        Json::Bool(_) | Json::Number(_) => 0,
    }
}

fn redact_member(schema: &Schema, name: &str, value: &mut Json) -> usize {
    match schema.member(name) {
        Some(member) if member.ty == Type::Secret => redact(value, member.ty),
        // A string or a number may be a secret even if the declaration does not mark it as one.
        Some(member) if !matches!(member.ty, Type::Any | Type::Text { .. }) && !matches!(value, Json::Number(_)) => {
            redact(value, member.ty)
        }
        _ => redact_named(name, value),
    }
}

/// Redacts a member by its name.
fn redact_named(name: &str, value: &mut Json) -> usize {
    let name = name.to_lowercase();
    let ends_with = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
    let is_secret = ends_with(&SECRET_NAMES) && !ends_with(&PLAIN_NAMES);
    let is_filled = match value {
        Json::Text(text) => !text.is_empty(),
        Json::Number(_) => ends_with(&NUMERIC_NAMES),
        _ => false,
    };
    if is_secret && is_filled { replace(value) } else { redact(value, Type::Any) }
}

fn replace(value: &mut Json) -> usize {
    *value = Json::text(REDACTED);
    1
}

/// Redacts the secret parameters in a URL.
fn redact_url(text: &mut String) -> usize {
    if !text.starts_with("http") {
        return 0;
    }
    let Some((before, query)) = text.split_once('?') else { return 0 };
    let mut count = 0;
    let pairs: Vec<String> = query
        .split('&')
        .map(|pair| match pair.split_once('=') {
            Some((name, value)) if SECRET_PARAMETERS.contains(&name) && !value.is_empty() => {
                count += 1;
                format!("{name}={REDACTED}")
            }
            _ => pair.to_owned(),
        })
        .collect();
    if count > 0 {
        *text = format!("{before}?{}", pairs.join("&"));
    }
    count
}

#[cfg(test)]
mod tests {
    use zoom_core::{Secret, schema::Described as _, zoom_object};

    use super::*;

    #[zoom_object]
    struct Meeting {
        id: Option<i64>,
        password: Option<Secret>,
        h323_password: Option<String>,
        pstn_password: Option<i64>,
        start_url: Option<String>,
        next: Vec<Meeting>,
    }

    #[test]
    fn a_secret_is_redacted_by_its_type_or_by_the_name_of_what_is_not_declared() {
        for (text, expected, count) in [
            (r#"{"id":1,"password":"a"}"#, r#"{"id":1,"password":"[redacted]"}"#, 1),
            (
                r#"{"password":null,"next":[{"password":"b"},{}]}"#,
                r#"{"password":null,"next":[{"password":"[redacted]"},{}]}"#,
                1,
            ),
            (r#"{"password":""}"#, r#"{"password":""}"#, 0),
            (
                r#"{"undeclared":{"access_token":"a","next_page_token":"b"}}"#,
                r#"{"undeclared":{"access_token":"[redacted]","next_page_token":"b"}}"#,
                1,
            ),
            (r#"{"h323_password":"a"}"#, r#"{"h323_password":"[redacted]"}"#, 1),
            (r#"{"pstn_password":123456}"#, r#"{"pstn_password":"[redacted]"}"#, 1),
            (
                r#"{"undeclared":{"passcode":123456,"token":5,"length":6}}"#,
                r#"{"undeclared":{"passcode":"[redacted]","token":5,"length":6}}"#,
                1,
            ),
            (
                r#"{"undeclared":{"sync_token":"a","nextSyncToken":"b","nextPageToken":"c"}}"#,
                r#"{"undeclared":{"sync_token":"a","nextSyncToken":"b","nextPageToken":"c"}}"#,
                0,
            ),
            (r#"{"webhook_secret":"a","id":2}"#, r#"{"webhook_secret":"[redacted]","id":2}"#, 1),
            (
                r#"{"start_url":"https://zoom.us/s/5?zak=abc&x=1","next":[]}"#,
                r#"{"start_url":"https://zoom.us/s/5?zak=[redacted]&x=1","next":[]}"#,
                1,
            ),
            (r#"{"join_url":"https://zoom.us/j/5?pwd=abc"}"#, r#"{"join_url":"https://zoom.us/j/5?pwd=abc"}"#, 0),
        ] {
            let mut value: Json = serde_json::from_str(text).unwrap();
            assert_eq!(redact(&mut value, Meeting::TYPE), count, "{text}");
            assert_eq!(serde_json::to_string(&value).unwrap(), expected);
        }
    }
}
