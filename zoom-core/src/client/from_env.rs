//! A client whose login is read from the environment variables of the process. Apart from `testing::Cassette`, which
//! reads `ZOOM_RECORD`, nothing else in this crate reads the environment.

use std::ffi::OsString;

use super::{builder::ClientBuilder, handle::Client, variables};
use crate::{
    auth::{AccessToken, App, ServerToServer},
    encode::base_url::BaseUrl,
    error::{AuthError, Error, RequestError},
    transport::environment::Environment,
};

/// Reads a variable.
type Read<'a> = &'a dyn Fn(&'static str) -> Option<OsString>;

impl Client {
    /// Builds a client from environment variables, which are read once: see [`variables`] for their names.
    ///
    /// To configure the client further, use [`ClientBuilder::from_env`].
    ///
    /// # Errors
    ///
    /// [`Error::Auth`] that names every missing variable; [`Error::InvalidRequest`] with the name of a variable whose
    /// value is not valid; the errors of [`ClientBuilder::build`].
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{Client, Error};
    ///
    /// // This process has no login.
    /// let error = Client::from_env().unwrap_err();
    /// assert!(matches!(error, Error::Auth(_)));
    /// assert_eq!(
    ///     error.to_string(),
    ///     "the environment has no login: set ZOOM_ACCESS_TOKEN, or ZOOM_ACCOUNT_ID, ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET",
    /// );
    /// ```
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }
}

impl ClientBuilder {
    /// Starts building a client with the login, the base URL and the rate limits that environment variables contain: see
    /// [`variables`].
    ///
    /// # Errors
    ///
    /// Those of [`Client::from_env`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use std::time::Duration;
    ///
    /// use zoom_core::ClientBuilder;
    ///
    /// let client = ClientBuilder::from_env()?.timeout(Duration::from_secs(20)).build()?;
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn from_env() -> Result<Self, Error> {
        from_variables(&|name| std::env::var_os(name))
    }
}

fn from_variables(read: Read<'_>) -> Result<ClientBuilder, Error> {
    let mut builder = match value(read, variables::ACCESS_TOKEN)? {
        Some(token) => Client::builder().auth(AccessToken::new(token)),
        None => Client::builder().auth(server_to_server(read)?),
    };
    if let Some(base_url) = value(read, variables::BASE_URL)? {
        let base_url = BaseUrl::parse(&base_url);
        let base_url = base_url.map_err(|error| RequestError::new(variables::BASE_URL, error.reason()))?;
        builder = builder.environment(Environment::custom(base_url));
    }
    match value(read, variables::PLAN)? {
        Some(plan) => limited(builder, &plan),
        None => Ok(builder),
    }
}

/// Returns the app whose three variables are set.
fn server_to_server(read: Read<'_>) -> Result<ServerToServer, Error> {
    let names = [variables::ACCOUNT_ID, variables::CLIENT_ID, variables::CLIENT_SECRET];
    let values = [value(read, names[0])?, value(read, names[1])?, value(read, names[2])?];
    let missing: Vec<_> =
        names.iter().zip(&values).filter(|(_, value)| value.is_none()).map(|(name, _)| *name).collect();
    if let [Some(account), Some(id), Some(secret)] = values {
        return Ok(ServerToServer::new(App::new(id).secret(secret), account));
    }
    let token = variables::ACCESS_TOKEN;
    let missing_names = match &missing[..] {
        [all @ .., last] if !all.is_empty() => format!("{} and {last}", all.join(", ")),
        names => names.concat(),
    };
    Err(AuthError::new(if missing.len() == names.len() {
        format!("the environment has no login: set {token}, or {missing_names}")
    } else {
        format!("the environment has part of a login: set {missing_names} too, or {token} alone")
    })
    .into())
}

/// Returns the value of a variable that is set and not empty.
fn value(read: Read<'_>, name: &'static str) -> Result<Option<String>, RequestError> {
    let Some(value) = read(name).filter(|value| !value.is_empty()) else { return Ok(None) };
    value.into_string().map(Some).map_err(|_| RequestError::new(name, "is not UTF-8: set it to text"))
}

#[cfg(feature = "rate-limit")]
fn limited(builder: ClientBuilder, plan: &str) -> Result<ClientBuilder, Error> {
    use crate::rate_limit::{Plan, ZoomRateLimiter};

    let plan = match plan {
        "free" => Plan::Free,
        "pro" => Plan::Pro,
        "business" => Plan::BusinessPlus,
        _ => {
            return Err(
                RequestError::new(variables::PLAN, "is not a plan: set it to `free`, `pro` or `business`").into()
            );
        }
    };
    Ok(builder.rate_limit(ZoomRateLimiter::new(plan)))
}

#[cfg(not(feature = "rate-limit"))]
fn limited(_: ClientBuilder, _: &str) -> Result<ClientBuilder, Error> {
    let reason = "requires the `rate-limit` feature of zoom-core: enable it, or unset the variable";
    Err(RequestError::new(variables::PLAN, reason).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn built(set: &[(&'static str, &str)]) -> Result<ClientBuilder, Error> {
        from_variables(&|name| set.iter().find(|(set, _)| *set == name).map(|(_, value)| value.into()))
    }

    #[test]
    fn every_variable_that_a_login_lacks_is_named_in_one_message() {
        let (token, account, id, secret) =
            ("ZOOM_ACCESS_TOKEN", "ZOOM_ACCOUNT_ID", "ZOOM_CLIENT_ID", "ZOOM_CLIENT_SECRET");
        for (set, message) in [
            (vec![], "no login: set ZOOM_ACCESS_TOKEN, or ZOOM_ACCOUNT_ID, ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET"),
            (vec![token], "no login: set ZOOM_ACCESS_TOKEN, or ZOOM_ACCOUNT_ID, ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET"),
            (vec![id], "part of a login: set ZOOM_ACCOUNT_ID and ZOOM_CLIENT_SECRET too, or ZOOM_ACCESS_TOKEN alone"),
            (vec![id, account], "part of a login: set ZOOM_CLIENT_SECRET too, or ZOOM_ACCESS_TOKEN alone"),
            (vec![id, secret], "part of a login: set ZOOM_ACCOUNT_ID too, or ZOOM_ACCESS_TOKEN alone"),
        ] {
            // An empty variable counts as not set.
            let set: Vec<_> = set.into_iter().map(|name| (name, if name == token { "" } else { "secret" })).collect();
            let error = built(&set).unwrap_err().to_string();
            assert_eq!(error, format!("the environment has {message}"), "{set:?}");
        }
        assert!(built(&[(token, "t")]).is_ok());
        assert!(built(&[(account, "a"), (id, "i"), (secret, "s")]).is_ok());
    }

    #[test]
    fn a_variable_whose_value_is_not_valid_is_named() {
        let error = built(&[("ZOOM_ACCESS_TOKEN", "t"), ("ZOOM_BASE_URL", "localhost")]).unwrap_err();
        assert!(error.to_string().starts_with("`ZOOM_BASE_URL` "), "{error}");
        let error = built(&[("ZOOM_ACCESS_TOKEN", "t"), ("ZOOM_PLAN", "gold")]).unwrap_err();
        assert!(error.to_string().starts_with("`ZOOM_PLAN` "), "{error}");
        #[cfg(unix)]
        {
            use std::os::unix::ffi::OsStringExt as _;

            let error = from_variables(&|_| Some(OsString::from_vec(vec![b's', 0xff]))).unwrap_err();
            assert_eq!(error.to_string(), "`ZOOM_ACCESS_TOKEN` is not UTF-8: set it to text");
        }
    }
}
