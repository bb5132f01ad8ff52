//! Which of Zoom's clouds a client talks to: the four bases that operations are declared below.

use std::borrow::Cow;

use crate::{base_url::BaseUrl, error::InvalidRequest, operation::Base};

/// The hosts that requests go to.
///
/// # Examples
///
/// ```
/// use zoom_core::{Base, BaseUrl, Environment};
///
/// assert_eq!(Environment::commercial().base_url(Base::Api)?.as_str(), "https://api.zoom.us/v2");
/// assert_eq!(Environment::gov().base_url(Base::Api)?.as_str(), "https://api.zoomgov.com/v2");
/// assert_eq!(Environment::region("eu")?.base_url(Base::Api)?.as_str(), "https://api-eu.zoom.us/v2");
///
/// let sandbox = Environment::at(BaseUrl::parse("http://127.0.0.1:8080/v2")?);
/// assert_eq!(sandbox.base_url(Base::FileApi)?.as_str(), "http://127.0.0.1:8080/v2");
/// assert_eq!(sandbox.base_url(Base::Root)?.as_str(), "http://127.0.0.1:8080");
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Environment(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Zoom {
        /// The API's host without its domain: `api`, or a region's.
        api: Cow<'static, str>,
        domain: &'static str,
    },
    OnePlace(BaseUrl),
}

impl Environment {
    /// Zoom's own cloud, which serves every account but the government's.
    #[must_use]
    pub const fn commercial() -> Self {
        Self(Kind::Zoom { api: Cow::Borrowed("api"), domain: "zoom.us" })
    }

    /// Zoom for Government, below `zoomgov.com`.
    #[must_use]
    pub const fn gov() -> Self {
        Self(Kind::Zoom { api: Cow::Borrowed("api"), domain: "zoomgov.com" })
    }

    /// One region of the commercial cloud, as Zoom names it in `api_url`: `au`, `ca`, `eu`, `in`, `sa`, `sg`, `uk`, `us`.
    ///
    /// The file hosts have no regions, and stay those of [`commercial`](Self::commercial).
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`] if `label` has anything but 1 to 59 small letters and digits, so that it can't name
    /// another host.
    pub fn region(label: &str) -> Result<Self, InvalidRequest> {
        // `api-` takes four of the 63 bytes that a label of a host name may have.
        let fits = (1..=59).contains(&label.len());
        if !fits || !label.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()) {
            return Err(InvalidRequest::new("region", "is no region: write its letters only, as in `eu`"));
        }
        Ok(Self(Kind::Zoom { api: format!("api-{label}").into(), domain: "zoom.us" }))
    }

    /// The host that a token's answer names as `api_url`, as in `https://api-us.zoom.us`: a region's, or an account's own.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`] unless it is an `https` URL of a host below `zoom.us` or `zoomgov.com`, without a port or a path.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{Base, Environment};
    ///
    /// let environment = Environment::api_url("https://api-us.zoom.us")?;
    /// assert_eq!(environment.base_url(Base::Api)?.as_str(), "https://api-us.zoom.us/v2");
    /// assert!(Environment::api_url("https://evilzoom.us").is_err());
    /// # Ok::<(), zoom_core::InvalidRequest>(())
    /// ```
    pub fn api_url(url: &str) -> Result<Self, InvalidRequest> {
        let refused =
            || InvalidRequest::new("api_url", "is no host of Zoom's: expected one as `https://api-us.zoom.us`");
        let host = url.strip_prefix("https://").ok_or_else(refused)?;
        let host = host.strip_suffix('/').unwrap_or(host).to_ascii_lowercase();
        let is_label =
            |label: &str| !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        let of_zoom = |domain: &'static str| {
            let api = host.strip_suffix(domain)?.strip_suffix('.')?;
            api.split('.').all(is_label).then(|| Self(Kind::Zoom { api: api.to_owned().into(), domain }))
        };
        of_zoom("zoom.us").or_else(|| of_zoom("zoomgov.com")).ok_or_else(refused)
    }

    /// One place for every base: a test's server, a proxy, a sandbox.
    ///
    /// `base` stands for `https://api.zoom.us/v2`, so [`Base::Root`] is the same place without a `/v2` at its end.
    #[must_use]
    pub const fn at(base: BaseUrl) -> Self {
        Self(Kind::OnePlace(base))
    }

    /// Where the OAuth server is, as in `https://zoom.us`; regions have none of their own.
    pub(crate) fn auth_url(&self) -> Result<BaseUrl, InvalidRequest> {
        match &self.0 {
            Kind::Zoom { domain, .. } => BaseUrl::parse(&format!("https://{domain}")),
            Kind::OnePlace(_) => self.base_url(Base::Root),
        }
    }

    /// The URL of one base.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`] if it can't be parsed, which none of the constructors leads to.
    pub fn base_url(&self, base: Base) -> Result<BaseUrl, InvalidRequest> {
        match (&self.0, base) {
            (Kind::Zoom { api, domain }, Base::Api) => BaseUrl::parse(&format!("https://{api}.{domain}/v2")),
            (Kind::Zoom { api, domain }, Base::Root) => BaseUrl::parse(&format!("https://{api}.{domain}")),
            (Kind::Zoom { domain, .. }, Base::FileApi) => BaseUrl::parse(&format!("https://fileapi.{domain}/v2")),
            (Kind::Zoom { domain, .. }, Base::File) => BaseUrl::parse(&format!("https://file.{domain}/v2")),
            (Kind::OnePlace(place), Base::Root) => match place.as_str().strip_suffix("/v2") {
                Some(root) => BaseUrl::parse(root),
                None => Ok(place.clone()),
            },
            (Kind::OnePlace(place), Base::Api | Base::FileApi | Base::File) => Ok(place.clone()),
        }
    }
}

impl Default for Environment {
    fn default() -> Self {
        Self::commercial()
    }
}

/// The four bases of an environment, parsed once.
#[derive(Clone, Debug)]
pub(crate) struct Bases {
    api: BaseUrl,
    root: BaseUrl,
    file_api: BaseUrl,
    file: BaseUrl,
}

impl Bases {
    pub(crate) fn of(environment: &Environment) -> Result<Self, InvalidRequest> {
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
    fn one_place_serves_every_base() {
        for (given, root) in [
            ("http://127.0.0.1:1/v2", "http://127.0.0.1:1"),
            ("http://127.0.0.1:1/zoom/v2/", "http://127.0.0.1:1/zoom"),
            ("http://127.0.0.1:1", "http://127.0.0.1:1"),
            ("http://127.0.0.1:1/av2", "http://127.0.0.1:1/av2"),
        ] {
            let place = BaseUrl::parse(given).unwrap();
            let text = place.to_string();
            assert_eq!(urls(&Environment::at(place)), [text.as_str(), root, &text, &text], "{given}");
        }
    }

    #[test]
    fn an_api_url_is_a_host_of_zooms() {
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
    fn a_region_can_not_name_another_host() {
        let too_long = "a".repeat(60);
        for label in ["", "EU", "eu.evil.com/", "eu@evil.com", "e u", "é", "-eu", "eu#", &too_long] {
            let error = Environment::region(label).unwrap_err();
            assert_eq!(error.parameter(), "region", "{label}");
        }
    }
}
