//! How the program ends: a code that a script can tell apart, and one line that a person can act on.

use std::{error::Error as StdError, fmt, io, process::ExitCode};

use http::StatusCode;
use zoom_core::{AuthErrorKind, Error};

/// What the exit code says. The README has this table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Code {
    /// Anything else: the disk is full, an answer is not what the operation declares.
    Failed = 1,
    /// The command line is wrong, or a file that it names can't be read. Nothing was sent.
    Usage = 2,
    /// There is no login, or it or the call was refused.
    Refused = 3,
    /// There is no such thing.
    NotFound = 4,
    /// One of Zoom's limits is reached.
    Limit = 5,
    /// No whole answer arrived, or Zoom has an outage.
    Network = 6,
    /// Stopped by Ctrl-C, as shells say it.
    Interrupted = 130,
}

/// Why a command did not do what it was to do.
#[derive(Debug)]
pub(crate) enum Failure {
    /// What is told, and the code.
    Told(Code, String),
    /// Zoom's answer or the lack of it, which `--verbose` tells more of.
    Call(Box<Error>),
    /// What was told already.
    Shown(Code),
    /// Whoever read the output has seen enough: that is none.
    ClosedPipe,
}

impl Failure {
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::Told(Code::Usage, message.into())
    }

    pub(crate) fn refused(message: impl Into<String>) -> Self {
        Self::Told(Code::Refused, message.into())
    }

    pub(crate) fn failed(message: impl Into<String>) -> Self {
        Self::Told(Code::Failed, message.into())
    }

    pub(crate) fn interrupted() -> Self {
        Self::Told(Code::Interrupted, "stopped".into())
    }

    /// What can't be written to the standard output.
    pub(crate) fn output(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::ClosedPipe,
            _ => Self::failed(format!("the output can't be written: {error}")),
        }
    }

    pub(crate) fn code(&self) -> Option<Code> {
        match self {
            Self::Told(code, _) | Self::Shown(code) => Some(*code),
            Self::Call(error) => Some(code_of(error)),
            Self::ClosedPipe => None,
        }
    }

    /// Whether it is the login that was refused, so that a new one may help.
    fn is_of_login(&self) -> bool {
        match self {
            Self::Call(error) => {
                let is_over = matches!(&**error, Error::Auth(error) if error.kind() == AuthErrorKind::Refused);
                is_over || error.is_unauthorized()
            }
            Self::Told(..) | Self::Shown(_) | Self::ClosedPipe => false,
        }
    }

    /// Tells the failure on the standard error, and gives the program's exit code. A refused login is told with `help`.
    pub(crate) fn end(&self, is_verbose: bool, help: Option<&str>) -> ExitCode {
        let Some(code) = self.code() else { return ExitCode::SUCCESS };
        if let (true, Self::Call(error)) = (is_verbose, self) {
            crate::verbose::tell_refusal(error);
        }
        if !matches!(self, Self::Shown(_)) {
            let help = help.filter(|_| self.is_of_login()).map(|help| format!("; {help}")).unwrap_or_default();
            // Where even this can't be written, the code is all that is left.
            _ = io::Write::write_fmt(&mut io::stderr(), format_args!("zoom: {self}{help}\n"));
        }
        ExitCode::from(code as u8)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Call(Box::new(error))
    }
}

impl From<zoom_core::AuthError> for Failure {
    fn from(error: zoom_core::AuthError) -> Self {
        Error::from(error).into()
    }
}

fn code_of(error: &Error) -> Code {
    match error {
        Error::InvalidRequest(_) => Code::Usage,
        Error::RateLimited(_) => Code::Limit,
        Error::Transport(_) => Code::Network,
        Error::Auth(error) if error.status() == Some(StatusCode::TOO_MANY_REQUESTS) => Code::Limit,
        Error::Auth(error) => match error.kind() {
            AuthErrorKind::Invalid => Code::Usage,
            AuthErrorKind::Unavailable => Code::Network,
            AuthErrorKind::BadAnswer | AuthErrorKind::Store => Code::Failed,
            _ => Code::Refused,
        },
        Error::Api(_) if error.is_not_found() => Code::NotFound,
        Error::Api(error) if error.status().is_server_error() || error.status() == StatusCode::REQUEST_TIMEOUT => {
            Code::Network
        }
        Error::Api(_) => Code::Refused,
        _ => Code::Failed,
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let error = match self {
            Self::Told(_, message) => return f.write_str(message),
            Self::Call(error) => error,
            Self::Shown(_) | Self::ClosedPipe => return Ok(()),
        };
        write!(f, "{error}")?;
        let mut cause = error.source();
        while let Some(error) = cause {
            write!(f, ": {}", one_line(&error.to_string()))?;
            cause = error.source();
        }
        Ok(())
    }
}

/// Text on one line, without characters that steer a terminal.
pub(crate) fn one_line(text: &str) -> String {
    text.split(char::is_control).filter(|piece| !piece.trim().is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use http::{Method, Response};
    use zoom_core::{
        AccessToken, App, Auth as _, AuthServer, Client, DynamicRequest, Environment, MemoryTransport, RetryPolicy,
        ServerToServer,
    };

    use super::*;

    /// Whoever answers, a status says one thing to a script.
    #[tokio::test]
    async fn a_status_has_its_code() {
        for (status, of_zoom, of_oauth) in [
            (302, Code::Refused, Code::Refused),
            (400, Code::Refused, Code::Refused),
            (401, Code::Refused, Code::Refused),
            (403, Code::Refused, Code::Refused),
            // The OAuth server names nothing that could be found.
            (404, Code::NotFound, Code::Refused),
            (408, Code::Network, Code::Network),
            (409, Code::Refused, Code::Refused),
            (429, Code::Limit, Code::Limit),
            (500, Code::Network, Code::Network),
            (502, Code::Network, Code::Network),
            (503, Code::Network, Code::Network),
            (504, Code::Network, Code::Network),
        ] {
            let answer = move |_: http::Request<bytes::Bytes>| Response::builder().status(status).body("{}").unwrap();
            let client = Client::builder().auth(AccessToken::new("token")).retry(RetryPolicy::never());
            let client = client.transport(MemoryTransport::new(answer)).build().unwrap();
            let error = client.send(&DynamicRequest::new(Method::GET, "/users")).await.unwrap_err();
            assert_eq!(code_of(&error), of_zoom, "{status} of Zoom's API");

            let server = AuthServer::with_transport(&Environment::commercial(), MemoryTransport::new(answer)).unwrap();
            let login = ServerToServer::new(App::new("id").secret("secret"), "account");
            let error = login.authorization(&server).await.unwrap_err();
            assert_eq!(code_of(&error), of_oauth, "{status} of the OAuth server");
        }
    }

    #[test]
    fn a_failure_is_one_line() {
        assert_eq!(one_line("a\r\nb\u{1b}[31m\n"), "a b [31m");
    }
}
