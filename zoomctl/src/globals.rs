//! The flags of every command.

use std::sync::OnceLock;

use clap::Args;
use zoom_core::auth::RefreshToken;

use crate::output::{Field, Format, Output};

/// The flags of every command.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Global options")]
pub(crate) struct Globals {
    /// Set the output format (default: json)
    #[arg(short, long, global = true, value_name = "FORMAT")]
    pub(crate) output: Option<Format>,
    /// Write only these fields of each record, such as `id,settings.audio`
    #[arg(long, global = true, value_name = "NAMES", value_delimiter = ',', value_parser = field_name)]
    pub(crate) fields: Vec<String>,
    /// Print the request, and the status, headers and body of the response, to standard error
    #[arg(short, long, global = true)]
    pub(crate) verbose: bool,
    /// Use the login of this name
    #[arg(long, global = true, value_name = "NAME", env = "ZOOM_PROFILE", hide_env_values = true)]
    pub(crate) profile: Option<String>,
    /// Send calls, and the token, to this URL instead of Zoom's, such as `http://127.0.0.1:8080/v2`
    #[arg(long, global = true, value_name = "URL", env = "ZOOM_BASE_URL", hide_env_values = true)]
    pub(crate) base_url: Option<String>,
    /// Send calls to a simulated Zoom in this process, without a login or a network
    #[cfg(feature = "sandbox")]
    #[arg(long, global = true)]
    pub(crate) sandbox: bool,
    /// The user's login, once the command uses it.
    #[arg(skip)]
    pub(crate) login_in_use: OnceLock<RefreshToken>,
}

impl Globals {
    /// Removes the values of variables that are set to an empty string, which counts as not set.
    pub(crate) fn without_empty_values(mut self) -> Self {
        self.profile = self.profile.filter(|name| !name.is_empty());
        self.base_url = self.base_url.filter(|url| !url.is_empty());
        self
    }

    /// Returns whether `--sandbox` is set.
    #[cfg_attr(not(feature = "sandbox"), expect(clippy::unused_self, reason = "only that feature has the flag"))]
    pub(crate) fn is_sandbox(&self) -> bool {
        #[cfg(feature = "sandbox")]
        return self.sandbox;
        #[cfg(not(feature = "sandbox"))]
        return false;
    }

    /// Returns whether a flag selects the format or the fields, so that records are written and not text.
    pub(crate) fn selects_records(&self) -> bool {
        self.output.is_some() || !self.fields.is_empty()
    }

    /// Returns how the output is written.
    pub(crate) fn output(&self) -> Output {
        Output {
            format: self.output.unwrap_or(Format::Json),
            fields: self.fields.iter().map(|name| Field::new(name)).collect(),
        }
    }
}

/// Returns the name of a field without the blanks around it.
fn field_name(text: &str) -> Result<String, &'static str> {
    match text.trim() {
        "" => Err("a name is missing: separate names by commas, as in `id,email`"),
        name => Ok(name.to_owned()),
    }
}
