//! The ways in which the program can end: an exit code that scripts can test, and one line that a person can act on.

use std::{error::Error as StdError, fmt, io, process::ExitCode};

use http::StatusCode;
use zoom_core::{Error, error::AuthErrorKind};

/// The exit codes, as the README lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Code {
    /// Any other failure, such as a full disk or a response that is not JSON.
    Failed = 1,
    /// The command line is invalid, or a file that it names cannot be read. Nothing was sent.
    Usage = 2,
    /// There is no login, or Zoom rejected the login, the app or the call.
    Rejected = 3,
    /// Zoom or this program has nothing with the given name.
    NotFound = 4,
    /// One of Zoom's rate limits was reached.
    Limit = 5,
    /// No complete response arrived, or Zoom has an outage.
    Network = 6,
    /// Ctrl-C was pressed; shells use this code as well.
    Interrupted = 130,
}

/// The reason why a command failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// A message to print, and the exit code.
    Message(Code, String),
    /// A call that failed; `--verbose` prints the response, if there is one.
    Call(Box<Error>),
    /// A failure that has already been printed.
    Reported(Code),
    /// The reader closed the output, as `head` does. This counts as success.
    ClosedPipe,
}

impl Failure {
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::Message(Code::Usage, message.into())
    }

    pub(crate) fn rejected(message: impl Into<String>) -> Self {
        Self::Message(Code::Rejected, message.into())
    }

    pub(crate) fn failed(message: impl Into<String>) -> Self {
        Self::Message(Code::Failed, message.into())
    }

    pub(crate) fn interrupted() -> Self {
        Self::Message(Code::Interrupted, "interrupted".into())
    }

    /// Returns the failure for a failed write to standard output.
    pub(crate) fn output(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::ClosedPipe,
            _ => Self::failed(format!("cannot write the output: {error}")),
        }
    }

    /// Returns the exit code, or `None` for success.
    pub(crate) fn code(&self) -> Option<Code> {
        match self {
            Self::Message(code, _) | Self::Reported(code) => Some(*code),
            Self::Call(error) => Some(code_of(error)),
            Self::ClosedPipe => None,
        }
    }

    /// Returns the error of a failed call.
    pub(crate) fn error(&self) -> Option<&Error> {
        match self {
            Self::Call(error) => Some(error),
            Self::Message(..) | Self::Reported(_) | Self::ClosedPipe => None,
        }
    }

    /// Returns whether Zoom rejected the login, so that a new one may help.
    pub(crate) fn is_login_rejected(&self) -> bool {
        self.error().is_some_and(|error| {
            let is_rejected = matches!(error, Error::Auth(error) if error.kind() == AuthErrorKind::Rejected);
            is_rejected || error.is_unauthorized()
        })
    }

    /// Prints the failure to standard error, followed by `login_help` if Zoom rejected the login, and returns the
    /// program's exit code.
    pub(crate) fn report(&self, login_help: Option<&str>) -> ExitCode {
        let Some(code) = self.code() else { return ExitCode::SUCCESS };
        if !matches!(self, Self::Reported(_)) {
            let help = login_help.filter(|_| self.is_login_rejected()).map(|help| format!("; {help}"));
            let help = help.unwrap_or_default();
            // If standard error is closed too, only the exit code remains.
            _ = io::Write::write_fmt(&mut io::stderr(), format_args!("zoomctl: {self}{help}\n"));
        }
        ExitCode::from(code as u8)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Call(Box::new(error))
    }
}

#[cfg(feature = "redis")]
impl From<zoom_redis::RedisError> for Failure {
    fn from(error: zoom_redis::RedisError) -> Self {
        let code = match error.kind() {
            zoom_redis::RedisErrorKind::Settings => Code::Usage,
            zoom_redis::RedisErrorKind::Unavailable => Code::Network,
            _ => Code::Failed,
        };
        Self::Message(code, with_flags(&error.to_string()))
    }
}

impl From<zoom_core::error::AuthError> for Failure {
    fn from(error: zoom_core::error::AuthError) -> Self {
        Error::from(error).into()
    }
}

/// Returns the exit code for a call's error.
pub(crate) fn code_of(error: &Error) -> Code {
    match error {
        Error::InvalidRequest(_) => Code::Usage,
        Error::RateLimited(error) if error.is_unavailable() => Code::Network,
        Error::RateLimited(_) => Code::Limit,
        Error::Transport(_) => Code::Network,
        Error::Auth(error) if error.status() == Some(StatusCode::TOO_MANY_REQUESTS) => Code::Limit,
        Error::Auth(error) => match error.kind() {
            AuthErrorKind::Invalid => Code::Usage,
            AuthErrorKind::Unavailable => Code::Network,
            AuthErrorKind::BadResponse | AuthErrorKind::Store => Code::Failed,
            _ => Code::Rejected,
        },
        Error::Api(_) if error.is_not_found() => Code::NotFound,
        Error::Api(error) if error.status().is_server_error() || error.status() == StatusCode::REQUEST_TIMEOUT => {
            Code::Network
        }
        Error::Api(_) => Code::Rejected,
        _ => Code::Failed,
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let error = match self {
            Self::Message(_, message) => return f.write_str(message),
            Self::Call(error) => error,
            Self::Reported(_) | Self::ClosedPipe => return Ok(()),
        };
        // A call made by path has no operation name, so its error begins with the name of the Rust type.
        let text = error.to_string();
        f.write_str(&with_flags(text.strip_prefix("DynamicRequest: ").unwrap_or(&text)))?;
        let mut cause = error.source();
        while let Some(error) = cause {
            write!(f, ": {}", with_flags(&one_line(&error.to_string())))?;
            cause = error.source();
        }
        Ok(())
    }
}

/// Returns an error's text, with library functions replaced by this program's flags.
fn with_flags(text: &str) -> String {
    const REPLACED: [(&str, &str); 4] = [
        ("`Redis::with_prefix`", "`--redis-prefix NAME`"),
        (", or pass another path to `FileStore::new`", ""),
        (", and pass it to `AuthorizationCode::new`", ", and write it as `--redirect-url URL`"),
        (
            "pass `AuthorizationCode::new` the one that is registered with the app",
            "write the one that is registered with the app, as `--redirect-url URL`",
        ),
    ];
    REPLACED.iter().fold(text.to_owned(), |text, (function, flag)| text.replace(function, flag))
}

/// Returns the text on one line, without control characters.
pub(crate) fn one_line(text: &str) -> String {
    text.split(char::is_control).filter(|piece| !piece.trim().is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use http::{Method, Response};
    use zoom_core::{
        AccessToken, Client, DynamicRequest, Environment,
        auth::{App, Auth as _, AuthServer, ServerToServer},
        retry::RetryPolicy,
        transport::MemoryTransport,
    };

    use super::*;

    /// Each status maps to a fixed exit code per server, so scripts can rely on it.
    #[tokio::test]
    async fn every_status_maps_to_an_exit_code() {
        for (status, api_code, oauth_code) in [
            (302, Code::Rejected, Code::Rejected),
            (400, Code::Rejected, Code::Rejected),
            (401, Code::Rejected, Code::Rejected),
            (403, Code::Rejected, Code::Rejected),
            // The OAuth server has no resources that could be missing.
            (404, Code::NotFound, Code::Rejected),
            (408, Code::Network, Code::Network),
            (409, Code::Rejected, Code::Rejected),
            (429, Code::Limit, Code::Limit),
            (500, Code::Network, Code::Network),
            (502, Code::Network, Code::Network),
            (503, Code::Network, Code::Network),
            (504, Code::Network, Code::Network),
        ] {
            let respond = move |_: http::Request<bytes::Bytes>| Response::builder().status(status).body("{}").unwrap();
            let client = Client::builder().auth(AccessToken::new("token")).retry(RetryPolicy::never());
            let client = client.transport(MemoryTransport::new(respond)).build().unwrap();
            let error = client.send(&DynamicRequest::new(Method::GET, "/users")).await.unwrap_err();
            assert_eq!(code_of(&error), api_code, "{status} from Zoom's API");

            let server = AuthServer::with_transport(&Environment::commercial(), MemoryTransport::new(respond)).unwrap();
            let login = ServerToServer::new(App::new("id").secret("secret"), "account");
            let error = login.authorization(&server).await.unwrap_err();
            assert_eq!(code_of(&error), oauth_code, "{status} from the OAuth server");
        }
    }

    #[test]
    fn control_characters_are_removed() {
        assert_eq!(one_line("a\r\nb\u{1b}[31m\n"), "a b [31m");
    }
}
