//! A recording that a test plays back, or records again on request.

use std::{env, path::PathBuf};

use super::{error::CassetteError, recorder::Recorder, replayer::Replayer};
use crate::{
    encode::EncodedRequest,
    endpoint::operation::Operation,
    transport::{Transport, TransportFuture},
};

/// The variable that makes tests record. Apart from `client::from_env`, nothing else in this crate reads the
/// environment: whether a test records or plays back is decided by the person who runs it.
const VARIABLE: &str = "ZOOM_RECORD";

/// A recording that a test plays back without a network, or records again if `ZOOM_RECORD=1` is set in the environment.
/// Clones share it.
///
/// Keep the file in the repository, next to the test. See [`Recorder`] for the data that is written, and [`Replayer`]
/// for the data that is compared.
///
/// # Examples
///
/// ```no_run
/// use zoom_core::{testing::Cassette, transport::ReqwestTransport, zoom_endpoint, AccessToken, Client};
/// # use std::time::Duration;
///
/// #[zoom_endpoint(GET "/users/<user_id>")]
/// struct GetUser {
///     user_id: String,
/// }
///
/// # async fn test() -> Result<(), Box<dyn std::error::Error>> {
/// let live = ReqwestTransport::new(Duration::from_secs(10), Duration::from_secs(30))?;
/// let zoom = Cassette::open("tests/cassettes/get_user.jsonl", live)?;
/// let token = if zoom.is_recording() { std::env::var("ZOOM_ACCESS_TOKEN")? } else { "any".to_owned() };
/// let client = Client::builder().auth(AccessToken::new(token)).transport(zoom.clone()).build()?;
///
/// assert_eq!(GetUser::new("me").send(&client).await?["status"], "active");
/// zoom.finish()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Cassette(Mode);

#[derive(Clone, Debug)]
enum Mode {
    Record(Recorder),
    Replay(Replayer),
}

impl Cassette {
    /// Reads the recording at `path`. With `ZOOM_RECORD=1`, calls are sent through `live` and recorded there instead.
    ///
    /// # Errors
    ///
    /// The errors of [`Replayer::open`], and an error if `ZOOM_RECORD` is set to anything but `0`, `1` or an empty
    /// value.
    pub fn open(path: impl Into<PathBuf>, live: impl Transport) -> Result<Self, CassetteError> {
        let value = env::var_os(VARIABLE).unwrap_or_default();
        Self::choose(&value.to_string_lossy(), path.into(), live)
    }

    fn choose(value: &str, path: PathBuf, live: impl Transport) -> Result<Self, CassetteError> {
        match value {
            "1" => Ok(Self(Mode::Record(Recorder::new(path, live)))),
            "" | "0" => {
                let replayer = Replayer::open(path);
                replayer.map(|replayer| Self(Mode::Replay(replayer))).map_err(|error| match error.io_kind() {
                    Some(_) => error.with_help("set ZOOM_RECORD=1 to record it"),
                    None => error,
                })
            }
            _ => Err(CassetteError::new(format!(
                "{VARIABLE} is `{value}`: set it to 1 to record, or unset it to play back"
            ))),
        }
    }

    /// Returns whether calls are sent and recorded, so that they need a real credential.
    #[must_use]
    pub fn is_recording(&self) -> bool {
        matches!(self.0, Mode::Record(_))
    }

    /// Writes the recording, or checks that all of it was played back.
    ///
    /// # Errors
    ///
    /// The errors of [`Recorder::save`] and of [`Replayer::finish`].
    pub fn finish(&self) -> Result<(), CassetteError> {
        match &self.0 {
            Mode::Record(recorder) => recorder.save().map(|_| ()),
            Mode::Replay(replayer) => {
                replayer.finish().map_err(|error| error.with_help("set ZOOM_RECORD=1 to record it again"))
            }
        }
    }
}

impl Transport for Cassette {
    fn send(&self, operation: &'static Operation, request: EncodedRequest) -> TransportFuture {
        match &self.0 {
            Mode::Record(recorder) => recorder.send(operation, request),
            Mode::Replay(replayer) => replayer.send(operation, request),
        }
    }

    fn enforces_deadline(&self) -> bool {
        match &self.0 {
            Mode::Record(recorder) => recorder.enforces_deadline(),
            Mode::Replay(replayer) => replayer.enforces_deadline(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::MemoryTransport;

    #[test]
    fn the_variable_chooses_and_a_value_that_means_neither_is_an_error() {
        let live = || MemoryTransport::new(|_| http::Response::new(""));
        let path = || std::env::temp_dir().join("zoom-core-no-such-cassette.jsonl");
        assert!(Cassette::choose("1", path(), live()).unwrap().is_recording());
        for (value, message) in [
            ("", "; set ZOOM_RECORD=1 to record it"),
            ("0", "; set ZOOM_RECORD=1 to record it"),
            ("yes", "ZOOM_RECORD is `yes`: set it to 1 to record, or unset it to play back"),
        ] {
            let error = Cassette::choose(value, path(), live()).unwrap_err().to_string();
            assert!(error.ends_with(message), "{error}");
        }
    }
}
