//! The scheme, host and port of a URL; only spellings on an allow list are accepted.
//!
//! This module decides whether a token may be sent to a URL, but the transport's own parser determines where the
//! request is sent. Therefore, only spellings that every parser interprets in the same way are accepted: no user info,
//! no `127.1` or `0x7f.1`, no Unicode, no backslash.

use std::{
    fmt,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
};

use crate::error::RequestError;

const SCHEME: &str = "must begin with `https://`";
const USER_INFO: &str = "must not contain a user name or a password";
const HOST: &str = "must have a host of letters, digits, `-` and `.` (Unicode as `xn--…`), or an IP address in full";
const PORT: &str = "must have a port from 0 to 65535 after the `:`";
const CHARACTERS: &str = "must be ASCII without spaces or `\\`: percent-encode other characters";

/// The server to which a request is sent. Equal origins denote the same server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Origin {
    is_https: bool,
    host: Host,
    /// `None` means the scheme's default.
    port: Option<u16>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Host {
    /// In lower case.
    Name(String),
    V4(Ipv4Addr),
    V6(Ipv6Addr),
}

impl Origin {
    /// Splits an absolute URL into its origin and the rest: path, query and fragment.
    ///
    /// If a URL is rejected, the reason continues the sentence "the URL …".
    pub(crate) fn split(url: &str) -> Result<(Self, &str), &'static str> {
        let after = |scheme: &str| {
            let start = url.get(..scheme.len())?;
            start.eq_ignore_ascii_case(scheme).then(|| &url[scheme.len()..])
        };
        let (is_https, rest) = match (after("https://"), after("http://")) {
            (Some(rest), _) => (true, rest),
            (None, Some(rest)) => (false, rest),
            (None, None) => return Err(SCHEME),
        };
        let (authority, rest) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
        if authority.contains('@') {
            return Err(USER_INFO);
        }
        let (host, port) = if let Some(bracketed) = authority.strip_prefix('[') {
            let (address, port) = bracketed.split_once(']').ok_or(HOST)?;
            (Host::V6(address.parse().map_err(|_| HOST)?), port)
        } else {
            let (name, port) = authority.split_at(authority.find(':').unwrap_or(authority.len()));
            (Host::parse(name).ok_or(HOST)?, port)
        };
        let default = if is_https { 443 } else { 80 };
        let port = match port.strip_prefix(':') {
            None if port.is_empty() => None,
            // `parse` alone would accept a sign.
            Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
                Some(digits.parse().map_err(|_| PORT)?).filter(|port| *port != default)
            }
            None | Some(_) => return Err(PORT),
        };
        Ok((Self { is_https, host, port }, rest))
    }

    pub(crate) fn is_https(&self) -> bool {
        self.is_https
    }

    /// Returns whether nobody else can read what is sent to this origin: it uses `https`, or it is this machine.
    pub(crate) fn is_private(&self) -> bool {
        self.is_https || self.is_loopback()
    }

    /// Returns whether the host is this machine: `localhost`, `127.0.0.0/8` or `[::1]`.
    pub(crate) fn is_loopback(&self) -> bool {
        self.loopback().is_some()
    }

    /// Returns the socket address of this machine that the origin names, if it names one.
    pub(crate) fn loopback(&self) -> Option<SocketAddr> {
        let address = match &self.host {
            Host::Name(name) => (name == "localhost").then_some(IpAddr::V4(Ipv4Addr::LOCALHOST))?,
            Host::V4(address) => (*address).into(),
            Host::V6(address) => (*address).into(),
        };
        address.is_loopback().then(|| SocketAddr::new(address, self.port()))
    }

    /// Returns the port, or the default port of the scheme.
    pub(crate) fn port(&self) -> u16 {
        self.port.unwrap_or(if self.is_https { 443 } else { 80 })
    }

    /// Returns whether the origin is a Zoom host, over `https` on the default port. Whole labels are compared, so
    /// `evilzoom.us` does not count.
    pub(crate) fn is_zoom(&self) -> bool {
        self.is_https && self.port.is_none() && self.has_zoom_host()
    }

    /// Returns whether the host is one of Zoom's hosts, whatever the scheme and the port.
    pub(crate) fn has_zoom_host(&self) -> bool {
        let Host::Name(name) = &self.host else { return false };
        let is_below = |domain: &str| {
            name.strip_suffix(domain).is_some_and(|subdomain| subdomain.is_empty() || subdomain.ends_with('.'))
        };
        is_below("zoom.us") || is_below("zoomgov.com")
    }

    /// Returns the target of a `Location` header in a response from this origin: an absolute URL or an absolute path.
    /// Returns `None` for relative forms, which parsers resolve differently.
    pub(crate) fn join(&self, location: &str) -> Option<AbsoluteUrl> {
        if location.starts_with('/') && !location.starts_with("//") {
            AbsoluteUrl::new(self.clone(), location).ok()
        } else {
            AbsoluteUrl::parse(location).ok()
        }
    }

    /// Returns the host and the port, without the scheme.
    pub(crate) fn authority(&self) -> impl fmt::Display + '_ {
        Authority(self)
    }
}

impl Host {
    /// Parses a name, or an IPv4 address in full.
    fn parse(text: &str) -> Option<Self> {
        let is_label =
            |label: &str| !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        // A trailing dot is rejected: `zoom.us.` is the same host to a resolver, but a different one to a parser.
        if !text.split('.').all(is_label) {
            return None;
        }
        // Browsers and reqwest interpret a host whose last label is a number as an IPv4 address, whatever its form.
        let last = text.rsplit('.').next()?;
        let hexadecimal = last.strip_prefix("0x").or_else(|| last.strip_prefix("0X"));
        let is_number = last.bytes().all(|byte| byte.is_ascii_digit())
            || hexadecimal.is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        if is_number { text.parse().ok().map(Self::V4) } else { Some(Self::Name(text.to_ascii_lowercase())) }
    }
}

struct Authority<'a>(&'a Origin);

impl fmt::Display for Authority<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.host {
            Host::Name(name) => f.write_str(name)?,
            Host::V4(address) => write!(f, "{address}")?,
            Host::V6(address) => write!(f, "[{address}]")?,
        }
        self.0.port.map_or(Ok(()), |port| write!(f, ":{port}"))
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", if self.is_https { "https" } else { "http" }, self.authority())
    }
}

/// An absolute `http` or `https` URL, without its fragment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct AbsoluteUrl {
    origin: Origin,
    /// Begins with `/`.
    path_and_query: String,
}

impl AbsoluteUrl {
    /// Parses an absolute URL.
    ///
    /// # Errors
    ///
    /// [`RequestError`] for `url` if the text is not such a URL, or if parsers could interpret it differently.
    pub(crate) fn parse(text: &str) -> Result<Self, RequestError> {
        let (origin, rest) = Origin::split(text).map_err(|reason| RequestError::new("url", reason))?;
        Self::new(origin, rest)
    }

    fn new(origin: Origin, rest: &str) -> Result<Self, RequestError> {
        if !rest.bytes().all(is_plain) {
            return Err(RequestError::new("url", CHARACTERS));
        }
        let rest = rest.split('#').next().unwrap_or_default();
        let slash = if rest.starts_with('/') { "" } else { "/" };
        Ok(Self { origin, path_and_query: format!("{slash}{rest}") })
    }

    pub(crate) fn origin(&self) -> &Origin {
        &self.origin
    }

    pub(crate) fn path_and_query(&self) -> &str {
        &self.path_and_query
    }

    pub(crate) fn path(&self) -> &str {
        self.path_and_query.split('?').next().unwrap_or_default()
    }
}

/// Returns whether parsers leave a byte unchanged. They drop tabs and newlines, and read `\` as `/`.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_graphic() && byte != b'\\'
}

impl fmt::Display for AbsoluteUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.origin, self.path_and_query)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn origin(url: &str) -> Origin {
        Origin::split(url).unwrap().0
    }

    #[test]
    fn an_origin_is_normalized() {
        for (url, expected, rest) in [
            ("https://api.zoom.us", "https://api.zoom.us", ""),
            ("HTTPS://API.Zoom.US/V2", "https://api.zoom.us", "/V2"),
            ("https://zoom.us:443?a=b", "https://zoom.us", "?a=b"),
            ("http://zoom.us:80#c", "http://zoom.us", "#c"),
            ("http://zoom.us:443/", "http://zoom.us:443", "/"),
            ("https://zoom.us:0080/", "https://zoom.us:80", "/"),
            ("http://127.0.0.1:8080/@/", "http://127.0.0.1:8080", "/@/"),
            ("http://[0:0:0:0:0:0:0:1]:1/", "http://[::1]:1", "/"),
            ("http://[2001:DB8::1]", "http://[2001:db8::1]", ""),
            ("https://xn--bcher-kva.example", "https://xn--bcher-kva.example", ""),
            ("https://127.0.0.1.example.com", "https://127.0.0.1.example.com", ""),
        ] {
            let (origin, found) = Origin::split(url).unwrap();
            assert_eq!((origin.to_string().as_str(), found), (expected, rest), "{url}");
        }
    }

    const AMBIGUOUS: [&str; 38] = [
        "",
        "zoom.us",
        "//zoom.us",
        "/v2",
        "ftp://zoom.us",
        "https:zoom.us",
        "https:/zoom.us",
        "https:///zoom.us",
        "https:\\\\zoom.us",
        " https://zoom.us",
        "https://",
        "https://?a",
        "https://:443",
        "https://u@zoom.us",
        "https://u:p@zoom.us",
        "https://zoom.us@evil.com",
        "https://evil.com\\@zoom.us",
        "https://evil.com\\.zoom.us",
        "https://evil.com\t.zoom.us",
        "https://evil.com\n.zoom.us",
        "https://evil.com%2f.zoom.us",
        "https://evil.com%5c.zoom.us",
        "https://ev\u{ad}il.com",
        "https://zoom\u{3002}us",
        "https://b\u{fc}cher.example",
        "https://zoom.us.",
        "https://zoom..us",
        "https://.zoom.us",
        "https://zoom_us",
        "https://zoom.us:",
        "https://zoom.us:+443",
        "https://zoom.us:65536",
        "https://zoom.us:1:2",
        "http://127.1",
        "http://0x7f.1",
        "http://2130706433",
        "http://127.0.0.0x1",
        "http://0177.0.0.1",
    ];

    #[test]
    fn what_parsers_read_differently_is_rejected() {
        for url in AMBIGUOUS {
            assert!(Origin::split(url).is_err(), "{url:?}");
        }
        for url in
            ["http://[::1", "http://[::1]x", "http://[::1%25lo]", "http://[127.0.0.1]", "http://::1", "http://[]"]
        {
            assert!(Origin::split(url).is_err(), "{url:?}");
        }
        for url in ["https://a/b\\c", "https://a/b c", "https://a/b\tc", "https://a/b\nc", "https://a/\u{fc}"] {
            assert!(AbsoluteUrl::parse(url).is_err(), "{url:?}");
        }
    }

    /// From every URL that is accepted here, reqwest reads the same origin as this module.
    #[cfg(feature = "reqwest")]
    #[test]
    fn reqwest_reads_the_same_origin() {
        let letters =
            ["", "zoom", "us", ".", "@", ":", "8", "0x7f", "1", "[", "]", "\\", "/", "\t", "%2f", "xn--", "-"];
        let mut accepted = 0;
        for number in 0..letters.len().pow(4) {
            let digit = |place: u32| letters[number / letters.len().pow(place) % letters.len()];
            let url = format!("https://{}{}{}{}", digit(0), digit(1), digit(2), digit(3));
            let Ok((origin, _)) = Origin::split(&url) else { continue };
            // reqwest may reject a URL that is accepted here; parsing it as a base URL then fails.
            let Ok(theirs) = reqwest::Url::parse(&url) else { continue };
            accepted += 1;
            assert_eq!(Origin::split(theirs.as_str()).map(|(origin, _)| origin), Ok(origin), "{url:?}");
        }
        assert!(accepted > 1_000, "{accepted}");
    }

    #[test]
    fn hosts_of_zoom_are_recognized_by_whole_labels() {
        for (url, expected) in [
            ("https://zoom.us/x", true),
            ("https://us02web.zoom.us", true),
            ("https://API.ZOOM.US", true),
            ("https://zoom.us:443", true),
            ("https://a.zoomgov.com", true),
            ("https://evilzoom.us", false),
            ("https://zoom.us.evil.com", false),
            ("https://zoom.us:8443", false),
            ("http://zoom.us", false),
            ("https://127.0.0.1", false),
            ("https://[::1]", false),
        ] {
            assert_eq!(origin(url).is_zoom(), expected, "{url}");
        }
    }

    #[test]
    fn loopback_is_this_machine_alone() {
        for (url, expected) in [
            ("http://127.0.0.1:8123/zoom", Some("127.0.0.1:8123")),
            ("http://127.9.9.9", Some("127.9.9.9:80")),
            ("http://LOCALHOST:8123", Some("127.0.0.1:8123")),
            ("https://localhost", Some("127.0.0.1:443")),
            ("http://[::1]:8123/", Some("[::1]:8123")),
            ("http://0.0.0.0:8123/", None),
            ("http://10.0.0.1:8123/", None),
            ("http://[::ffff:127.0.0.1]", None),
            ("http://localhost.evil.com", None),
            ("http://evil.localhost", None),
            ("http://127.0.0.1.example.com:8123/", None),
        ] {
            let found = origin(url).loopback().map(|address| address.to_string());
            assert_eq!(found.as_deref(), expected, "{url}");
        }
    }

    #[test]
    fn a_location_is_an_absolute_url_or_an_absolute_path() {
        let origin = origin("https://zoom.us");
        for (location, expected) in [
            ("https://example.com?a=b#c", Some("https://example.com/?a=b")),
            ("/x/../y?z#end", Some("https://zoom.us/x/../y?z")),
            ("/", Some("https://zoom.us/")),
            ("//evil.com/x", None),
            ("/\\evil.com/x", None),
            ("/\t/evil.com/x", None),
            ("x", None),
            ("?x", None),
            ("", None),
            ("javascript:x", None),
        ] {
            let found = origin.join(location).map(|url| url.to_string());
            assert_eq!(found.as_deref(), expected, "{location:?}");
        }
    }
}
