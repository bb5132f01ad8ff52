//! The names of the downloaded files, as `Source::folder` expects them.
//!
//! The documents of a product, `users` for example, have these addresses and files:
//!
//! | address ends in | file |
//! | --- | --- |
//! | `/users/methods/endpoints.json` | `users.json` |
//! | `/users/ma/master.json` | `users-master-account.json` |
//! | `/users/events/webhooks.json` | `webhooks-users.json` |
//! | `/users.json` | `users.json` |
//! | another generic name, such as `/openapi.json` | the link's title, without `Zoom` and `API` |

use reqwest::Url;

/// Names of documents that do not say which product they describe.
const GENERAL: [&str; 8] = ["api", "endpoints", "index", "master", "openapi", "spec", "swagger", "webhooks"];

/// Returns the name of a document's file, without `.json`.
///
/// The name contains only lowercase letters, digits and hyphens, so it cannot refer to a file outside the folder.
pub(super) fn of(address: &Url, title: Option<&str>) -> Result<String, String> {
    let segments: Vec<&str> = address.path().split('/').filter(|segment| !segment.is_empty()).collect();
    let name = match &segments[..] {
        [.., product, "methods", "endpoints.json"] => kebab(product)?,
        [.., product, "ma", "master.json"] => format!("{}-master-account", kebab(product)?),
        [.., product, "events", "webhooks.json"] => format!("webhooks-{}", kebab(product)?),
        [.., last] => {
            let stem = last.rsplit_once('.').map_or(*last, |(stem, _)| stem);
            match title {
                Some(title) if GENERAL.contains(&stem) => from_title(title),
                None if GENERAL.contains(&stem) => {
                    return Err(format!("`{stem}` does not name a product, and the link has no title"));
                }
                _ => kebab(stem)?,
            }
        }
        [] => title.map(from_title).unwrap_or_default(),
    };
    if name.is_empty() { Err("no file name can be derived from its address or title".to_owned()) } else { Ok(name) }
}

/// Returns a path segment as a name. Percent-escapes are rejected, because one could hide a separator.
fn kebab(segment: &str) -> Result<String, String> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    if !segment.chars().all(is_plain) {
        return Err(format!(
            "`{segment}` in its address contains characters other than letters, digits, `-`, `_` and `.`"
        ));
    }
    Ok(words(segment).join("-"))
}

fn from_title(title: &str) -> String {
    let words = words(title).into_iter().filter(|word| !["zoom", "api", "apis"].contains(&word.as_str()));
    words.collect::<Vec<_>>().join("-")
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_ascii_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_made_of_the_address_or_the_title_and_stays_in_the_folder() {
        for (path, title, expected) in [
            ("/api-hub/users/methods/endpoints.json", None, Ok("users")),
            ("/api-hub/team-chat/ma/master.json", Some("Other"), Ok("team-chat-master-account")),
            ("/api-hub/meetings/events/webhooks.json", None, Ok("webhooks-meetings")),
            ("/specs/Team_Chat.json", None, Ok("team-chat")),
            ("/specs/users.yaml", Some("Zoom Users API"), Ok("users")),
            ("/users/openapi.json", Some("Zoom Team Chat API"), Ok("team-chat")),
            ("/users/openapi.json", None, Err("`openapi` does not name a product, and the link has no title")),
            ("/openapi.json", Some("../../etc/passwd"), Ok("etc-passwd")),
            ("/openapi.json", Some("Zoom API"), Err("no file name can be derived from its address or title")),
            ("/", None, Err("no file name can be derived from its address or title")),
            (
                "/..%2Fusers.json",
                None,
                Err("`..%2Fusers` in its address contains characters other than letters, digits, `-`, `_` and `.`"),
            ),
            ("/%2e%2e/methods/endpoints.json", Some("Users"), Ok("users")),
            (
                "/a%2F../ma/master.json",
                None,
                Err("`a%2F..` in its address contains characters other than letters, digits, `-`, `_` and `.`"),
            ),
        ] {
            let address = Url::parse("https://z.example").and_then(|base| base.join(path));
            let name = address.map_err(|error| error.to_string()).and_then(|address| of(&address, title));
            assert_eq!(name, expected.map(str::to_owned).map_err(str::to_owned), "{path} {title:?}");
        }
    }
}
