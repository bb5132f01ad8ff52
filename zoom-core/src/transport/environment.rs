//! Zoom's clouds, and the four base URLs of each.

use std::borrow::Cow;

use crate::{encode::base_url::BaseUrl, endpoint::operation::Base, error::RequestError};

/// The hosts to which requests are sent: those of one of Zoom's clouds, or your own server.
///
/// # Examples
///
/// ```
/// use zoom_core::{operation::Base, BaseUrl, Environment};
///
/// assert_eq!(Environment::commercial().base_url(Base::Api)?.as_str(), "https://api.zoom.us/v2");
/// assert_eq!(Environment::gov().base_url(Base::Api)?.as_str(), "https://api.zoomgov.com/v2");
/// assert_eq!(Environment::region("eu")?.base_url(Base::Api)?.as_str(), "https://api-eu.zoom.us/v2");
///
/// let sandbox = Environment::custom(BaseUrl::parse("http://127.0.0.1:8080/v2")?);
/// assert_eq!(sandbox.base_url(Base::FileApi)?.as_str(), "http://127.0.0.1:8080/v2");
/// assert_eq!(sandbox.base_url(Base::Root)?.as_str(), "http://127.0.0.1:8080");
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Environment(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Zoom {
        /// The API's host without its domain: `api`, or the label of a region or an account.
        api: Cow<'static, str>,
        domain: &'static str,
    },
    Custom(BaseUrl),
}

impl Environment {
    /// Returns Zoom's commercial cloud at `zoom.us`, which is the default.
    #[must_use]
    pub const fn commercial() -> Self {
        Self(Kind::Zoom { api: Cow::Borrowed("api"), domain: "zoom.us" })
    }

    /// Returns Zoom for Government, at `zoomgov.com`.
    #[must_use]
    pub const fn gov() -> Self {
        Self(Kind::Zoom { api: Cow::Borrowed("api"), domain: "zoomgov.com" })
    }

    /// Returns a region of the commercial cloud, as Zoom names it in `api_url`: `au`, `ca`, `eu`, `in`, `sa`, `sg`,
    /// `uk` or `us`.
    ///
    /// The file hosts are not regional: they are the same as in [`commercial`](Self::commercial).
    ///
    /// # Errors
    ///
    /// [`RequestError`] unless `label` consists of 1 to 59 lowercase letters and digits, so that it can't name another
    /// host.
    pub fn region(label: &str) -> Result<Self, RequestError> {
        // `api-` takes up four of the 63 bytes that a host name's label may have.
        let fits = (1..=59).contains(&label.len());
        if !fits || !label.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()) {
            return Err(RequestError::new("region", "is not a region: write its letters only, as in `eu`"));
        }
        Ok(Self(Kind::Zoom { api: format!("api-{label}").into(), domain: "zoom.us" }))
    }

    /// Returns the environment for the host of a region or an account that a token response names in `api_url`, such as
    /// `https://api-us.zoom.us`.
    ///
    /// # Errors
    ///
    /// [`RequestError`] unless `url` is an `https` URL of a subdomain of `zoom.us` or `zoomgov.com`, without a port or
    /// a path.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{operation::Base, Environment};
    ///
    /// let environment = Environment::api_url("https://api-us.zoom.us")?;
    /// assert_eq!(environment.base_url(Base::Api)?.as_str(), "https://api-us.zoom.us/v2");
    /// assert!(Environment::api_url("https://evilzoom.us").is_err());
    /// # Ok::<(), zoom_core::error::RequestError>(())
    /// ```
    pub fn api_url(url: &str) -> Result<Self, RequestError> {
        let invalid =
            || RequestError::new("api_url", "is not a host of Zoom: write one such as `https://api-us.zoom.us`");
        let host = url.strip_prefix("https://").ok_or_else(invalid)?;
        let host = host.strip_suffix('/').unwrap_or(host).to_ascii_lowercase();
        let is_label =
            |label: &str| !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        let of_zoom = |domain: &'static str| {
            let api = host.strip_suffix(domain)?.strip_suffix('.')?;
            api.split('.').all(is_label).then(|| Self(Kind::Zoom { api: api.to_owned().into(), domain }))
        };
        of_zoom("zoom.us").or_else(|| of_zoom("zoomgov.com")).ok_or_else(invalid)
    }

    /// Returns an environment in which a single server serves every base: a test server, a proxy or a sandbox.
    ///
    /// `base` replaces `https://api.zoom.us/v2`, so [`Base::Root`] is `base` without its trailing `/v2`, if any.
    #[must_use]
    pub const fn custom(base: BaseUrl) -> Self {
        Self(Kind::Custom(base))
    }

    /// Returns the URL of the OAuth server, such as `https://zoom.us`; all regions share it.
    pub(crate) fn auth_url(&self) -> Result<BaseUrl, RequestError> {
        match &self.0 {
            Kind::Zoom { domain, .. } => BaseUrl::parse(&format!("https://{domain}")),
            Kind::Custom(_) => self.base_url(Base::Root),
        }
    }

    /// Returns the URL of one base.
    ///
    /// # Errors
    ///
    /// [`RequestError`] if the URL is invalid, which the constructors prevent.
    pub fn base_url(&self, base: Base) -> Result<BaseUrl, RequestError> {
        match (&self.0, base) {
            (Kind::Zoom { api, domain }, Base::Api) => BaseUrl::parse(&format!("https://{api}.{domain}/v2")),
            (Kind::Zoom { api, domain }, Base::Root) => BaseUrl::parse(&format!("https://{api}.{domain}")),
            (Kind::Zoom { domain, .. }, Base::FileApi) => BaseUrl::parse(&format!("https://fileapi.{domain}/v2")),
            (Kind::Zoom { domain, .. }, Base::File) => BaseUrl::parse(&format!("https://file.{domain}/v2")),
            (Kind::Custom(base_url), Base::Root) => {
                base_url.strip_suffix("/v2").unwrap_or_else(|| Ok(base_url.clone()))
            }
            (Kind::Custom(base_url), Base::Api | Base::FileApi | Base::File) => Ok(base_url.clone()),
        }
    }
}

impl Default for Environment {
    fn default() -> Self {
        Self::commercial()
    }
}

/// The four base URLs of an environment, parsed once.
#[derive(Clone, Debug)]
pub(crate) struct Bases {
    api: BaseUrl,
    root: BaseUrl,
    file_api: BaseUrl,
    file: BaseUrl,
}

impl Bases {
    pub(crate) fn of(environment: &Environment) -> Result<Self, RequestError> {
        Ok(Self {
            api: environment.base_url(Base::Api)?,
            root: environment.base_url(Base::Root)?,
            file_api: environment.base_url(Base::FileApi)?,
            file: environment.base_url(Base::File)?,
        })
    }

    pub(crate) fn all(&self) -> [&BaseUrl; 4] {
        [&self.api, &self.root, &self.file_api, &self.file]
    }

    pub(crate) fn get(&self, base: Base) -> &BaseUrl {
        match base {
            Base::Api => &self.api,
            Base::Root => &self.root,
            Base::FileApi => &self.file_api,
            Base::File => &self.file,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASES: [Base; 4] = [Base::Api, Base::Root, Base::FileApi, Base::File];

    fn urls(environment: &Environment) -> [String; 4] {
        let bases = Bases::of(environment).unwrap();
        BASES.map(|base| bases.get(base).to_string())
    }

    #[test]
    fn every_environment_has_four_bases() {
        assert_eq!(
            urls(&Environment::commercial()),
            ["https://api.zoom.us/v2", "https://api.zoom.us", "https://fileapi.zoom.us/v2", "https://file.zoom.us/v2"]
        );
        assert_eq!(
            urls(&Environment::gov()),
            [
                "https://api.zoomgov.com/v2",
                "https://api.zoomgov.com",
                "https://fileapi.zoomgov.com/v2",
                "https://file.zoomgov.com/v2"
            ]
        );
        assert_eq!(
            urls(&Environment::region("eu").unwrap()),
            [
                "https://api-eu.zoom.us/v2",
                "https://api-eu.zoom.us",
                "https://fileapi.zoom.us/v2",
                "https://file.zoom.us/v2"
            ]
        );
    }

    #[test]
    fn a_custom_server_has_every_base() {
        for (url, root) in [
            ("http://127.0.0.1:1/v2", "http://127.0.0.1:1"),
            ("http://127.0.0.1:1/zoom/v2/", "http://127.0.0.1:1/zoom"),
            ("http://127.0.0.1:1", "http://127.0.0.1:1"),
            ("http://127.0.0.1:1/av2", "http://127.0.0.1:1/av2"),
        ] {
            let base = BaseUrl::parse(url).unwrap();
            let text = base.to_string();
            assert_eq!(urls(&Environment::custom(base)), [text.as_str(), root, &text, &text], "{url}");
        }
    }

    #[test]
    fn an_api_url_is_a_host_of_zoom() {
        for (url, api) in [
            ("https://api-us.zoom.us", "https://api-us.zoom.us/v2"),
            ("https://API.zoom.us/", "https://api.zoom.us/v2"),
            ("https://acme.zoom.us", "https://acme.zoom.us/v2"),
            ("https://api.zoomgov.com", "https://api.zoomgov.com/v2"),
        ] {
            assert_eq!(urls(&Environment::api_url(url).unwrap())[0], api);
        }
        for url in [
            "",
            "api-us.zoom.us",
            "http://api.zoom.us",
            "https://zoom.us",
            "https://evilzoom.us",
            "https://.zoom.us",
            "https://zoom.us.evil.com",
            "https://a@evil.com/.zoom.us",
            "https://api.zoom.us:1",
            "https://api.zoom.us/v2",
            "https://evil.com#.zoom.us",
            "https://evil.com\\.zoom.us",
            "https://a..zoom.us",
        ] {
            assert_eq!(Environment::api_url(url).unwrap_err().parameter(), "api_url", "{url}");
        }
    }

    #[test]
    fn a_region_cannot_name_another_host() {
        let too_long = "a".repeat(60);
        for label in ["", "EU", "eu.evil.com/", "eu@evil.com", "e u", "é", "-eu", "eu#", &too_long] {
            let error = Environment::region(label).unwrap_err();
            assert_eq!(error.parameter(), "region", "{label}");
        }
    }
}
