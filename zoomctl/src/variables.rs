//! The environment variables that make up a login.

use zoom_core::{BaseUrl, Secret, auth::App, client::variables as names};

use crate::exit::Failure;

/// The variables that are read as text.
const NAMES: [&str; 5] =
    [names::ACCESS_TOKEN, names::ACCOUNT_ID, names::CLIENT_ID, names::CLIENT_SECRET, "ZOOM_TOKEN_KEYS"];

/// Rejects a variable that is not valid UTF-8, because it would count as unset. The message does not show its value.
pub(crate) fn check() -> Result<(), Failure> {
    let is_text = |name: &&str| std::env::var_os(name).is_none_or(|value| value.to_str().is_some());
    match NAMES.iter().find(|name| !is_text(name)) {
        Some(name) => Err(Failure::usage(format!("{name} is not valid UTF-8: set it again, or unset it"))),
        None => Ok(()),
    }
}

/// Returns an environment variable without surrounding whitespace, or `None` if it is unset or empty.
pub(crate) fn variable(name: &str) -> Option<String> {
    let value = std::env::var(name).ok()?;
    Some(value.trim().to_owned()).filter(|value| !value.is_empty())
}

/// Returns the access token in `ZOOM_ACCESS_TOKEN`.
pub(crate) fn access_token() -> Result<Option<Secret>, Failure> {
    match variable(names::ACCESS_TOKEN) {
        Some(token) if token.contains(|c: char| c.is_whitespace() || c.is_control()) => Err(Failure::usage(
            "ZOOM_ACCESS_TOKEN contains a space, a line break or a control character: set it to the token only",
        )),
        token => Ok(token.map(Into::into)),
    }
}

/// Returns the server-to-server app in the environment, and the ID of its account.
///
/// # Errors
///
/// [`Failure`] that names each missing variable.
pub(crate) fn account() -> Result<Option<(App, String)>, Failure> {
    let Some(account) = variable(names::ACCOUNT_ID) else { return Ok(None) };
    match (variable(names::CLIENT_ID), variable(names::CLIENT_SECRET)) {
        (Some(id), Some(secret)) => Ok(Some((app(id, Some(secret)), account))),
        (id, secret) => {
            let missing = [(names::CLIENT_ID, id.is_none()), (names::CLIENT_SECRET, secret.is_none())];
            let missing: Vec<&str> = missing.into_iter().filter_map(|(name, is)| is.then_some(name)).collect();
            let set = if missing.len() > 1 { "set both" } else { "set it" };
            Err(Failure::usage(format!(
                "ZOOM_ACCOUNT_ID needs {}: {set}, or unset ZOOM_ACCOUNT_ID",
                missing.join(" and ")
            )))
        }
    }
}

/// Returns an app with its secret, if it has one.
pub(crate) fn app(id: String, secret: Option<String>) -> App {
    let app = App::new(id);
    match secret {
        Some(secret) => app.secret(secret),
        None => app,
    }
}

/// Returns text to append to a message: it names the missing variables if the ID or the secret of a server-to-server
/// app is set, and is otherwise empty.
pub(crate) fn half_set_app() -> &'static str {
    match (variable(names::CLIENT_ID), variable(names::CLIENT_SECRET)) {
        (Some(_), Some(_)) => "; ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET alone do not log in: set ZOOM_ACCOUNT_ID too",
        (Some(_), None) => {
            "; ZOOM_CLIENT_ID alone does not log in: set ZOOM_CLIENT_SECRET and ZOOM_ACCOUNT_ID too, for a server-to-server app"
        }
        (None, Some(_)) => {
            "; ZOOM_CLIENT_SECRET alone does not log in: set ZOOM_CLIENT_ID and ZOOM_ACCOUNT_ID too, for a server-to-server app"
        }
        (None, None) => "",
    }
}

/// The variables with which an app logs in.
pub(crate) enum AppVariables {
    /// `ZOOM_ACCESS_TOKEN`
    Token(Secret),
    /// `ZOOM_CLIENT_ID` and `ZOOM_CLIENT_SECRET`
    App(String, Secret),
}

impl AppVariables {
    /// Reads the variables, and chooses between those that are set.
    pub(crate) fn find(base_url: Option<&BaseUrl>) -> Result<Option<Self>, Failure> {
        let app = variable(names::CLIENT_ID).zip(variable(names::CLIENT_SECRET).map(Secret::from));
        Ok(Self::choose(access_token()?, app, base_url))
    }

    /// Chooses between the variables that are set. If both the token and the app are set, the token is used only for a
    /// server on this machine, where a sandbox has printed it: Zoom's WebSocket rejects the tokens of most logins.
    fn choose(token: Option<Secret>, app: Option<(String, Secret)>, base_url: Option<&BaseUrl>) -> Option<Self> {
        let is_loopback = base_url.is_some_and(BaseUrl::is_loopback);
        match (token, app) {
            (Some(token), app) if app.is_none() || is_loopback => Some(Self::Token(token)),
            (_, Some((id, secret))) => Some(Self::App(id, secret)),
            (_, None) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_of_a_sandbox_goes_before_the_app_and_the_app_before_another_token() {
        let (token, app) = (|| Some(Secret::from("token")), || Some(("id".to_owned(), Secret::from("secret"))));
        let sandbox = BaseUrl::parse("http://127.0.0.1:8080/v2").unwrap();
        let gov = BaseUrl::parse("https://api.zoomgov.com/v2").unwrap();
        let is_token = |found: Option<AppVariables>| matches!(found, Some(AppVariables::Token(_)));
        let is_app = |found: Option<AppVariables>| matches!(found, Some(AppVariables::App(..)));
        for (base_url, has_app) in [(None, true), (Some(&gov), true), (Some(&sandbox), false)] {
            assert_eq!(is_app(AppVariables::choose(token(), app(), base_url)), has_app);
            assert!(is_token(AppVariables::choose(token(), None, base_url)));
            assert!(is_app(AppVariables::choose(None, app(), base_url)));
            assert!(AppVariables::choose(None, None, base_url).is_none());
        }
    }
}
