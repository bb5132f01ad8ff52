//! The flags of every command.

use std::{path::PathBuf, sync::OnceLock, time::Duration};

use clap::{Args, ValueHint, builder::FalseyValueParser};
use clap_complete::ArgValueCompleter;
use zoom_core::{
    Secret,
    auth::RefreshToken,
    client::variables,
    testing::{Recorder, Replayer},
};

use crate::{
    config::{self, Config},
    jq::Jq,
    output::{Field, Format, Output},
    plan::Plan,
    settings,
    shared::Leases,
    sort::Sort,
};

/// The flags of every command.
#[derive(Args, Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag that is set or not")]
#[command(next_help_heading = "Global options")]
pub(crate) struct Globals {
    /// Set the output format (default: json)
    #[arg(short, long, global = true, value_name = "FORMAT")]
    pub(crate) output: Option<Format>,
    /// Write only these fields of each record, such as `id,settings.audio`
    #[arg(long, global = true, value_name = "NAMES", value_delimiter = ',', value_parser = field_name)]
    pub(crate) fields: Vec<String>,
    /// Sort the records by this field, such as `created_at`, or `-created_at` for descending order
    #[arg(long, global = true, value_name = "NAME", allow_hyphen_values = true, value_parser = Sort::new)]
    pub(crate) sort: Option<Sort>,
    /// Write at most this many records, fetching as many pages as needed
    #[arg(long, global = true, value_name = "COUNT", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) limit: Option<u64>,
    /// Filter the JSON output with a jq expression, such as `.users[0].email`, or `.[].email` for the list that --all,
    /// --limit, --sort and --fields write
    #[arg(long, global = true, value_name = "EXPRESSION", value_parser = Jq::new)]
    pub(crate) jq: Option<Jq>,
    /// Omit the header of csv, tsv and table
    #[arg(long, global = true)]
    pub(crate) no_header: bool,
    /// Print no progress and no notes, except warnings and login prompts
    #[arg(short, long, global = true)]
    pub(crate) quiet: bool,
    /// Print the request, and the status, headers and body of the response, to standard error
    #[arg(short, long, global = true)]
    pub(crate) verbose: bool,
    /// Use the login with this name
    #[arg(long, global = true, value_name = "NAME", env = "ZOOM_PROFILE", hide_env_values = true,
          add = ArgValueCompleter::new(settings::complete_profile))]
    pub(crate) profile: Option<String>,
    /// Send calls and the token to this URL instead of Zoom's, such as `http://127.0.0.1:8080/v2`
    #[arg(long, global = true, value_name = "URL", env = variables::BASE_URL, hide_env_values = true)]
    pub(crate) base_url: Option<String>,
    /// Let --base-url be plain `http` to another machine, as between containers; anybody on the network path can read
    /// the token
    #[arg(long, global = true, env = "ZOOM_INSECURE_HTTP", hide_env_values = true, value_parser = FalseyValueParser::new())]
    pub(crate) insecure_http: bool,
    /// Fail a call that takes longer than this many seconds
    #[arg(long, global = true, value_name = "SECONDS", value_parser = config::seconds)]
    pub(crate) timeout: Option<Duration>,
    /// Retry a call at most this many times after a temporary failure; 0 for never (default: 3)
    #[arg(long, global = true, value_name = "COUNT", value_parser = clap::value_parser!(u32).range(..=20))]
    pub(crate) retry: Option<u32>,
    /// Keep calls within the rate limits of this plan, which should be the account's
    #[arg(long, global = true, value_name = "PLAN", env = variables::PLAN, hide_env_values = true)]
    pub(crate) plan: Option<Plan>,
    /// Share the login and the rate limits with others through the Redis server at this URL; set the variable if the URL
    /// has a password, since other users of this machine can see arguments
    #[cfg(feature = "redis")]
    #[arg(long, global = true, value_name = "URL", env = "ZOOM_REDIS_URL", hide_env_values = true, value_parser = secret)]
    pub(crate) redis: Option<Secret>,
    /// Count calls in Redis under this name (default: the account of a server-to-server app, or the profile's name)
    #[cfg(feature = "redis")]
    #[arg(long, global = true, value_name = "NAME", env = "ZOOM_REDIS_ACCOUNT", hide_env_values = true)]
    pub(crate) redis_account: Option<String>,
    /// Prefix all keys in Redis with this name (default: `zoom`)
    #[cfg(feature = "redis")]
    #[arg(long, global = true, value_name = "NAME", env = "ZOOM_REDIS_PREFIX", hide_env_values = true)]
    pub(crate) redis_prefix: Option<String>,
    /// Send calls to a Zoom simulator in this process, without a login or a network
    #[cfg(feature = "sandbox")]
    #[arg(long, global = true)]
    pub(crate) sandbox: bool,
    /// Record the calls of the command in this file, without secrets; it is replaced when the command ends
    #[arg(long, global = true, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with = "replay")]
    pub(crate) record: Option<PathBuf>,
    /// Respond to calls from a file that --record wrote, without a login or a network
    #[arg(long, global = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) replay: Option<PathBuf>,
    /// The recorder that writes the file of `--record`, once a call has been made.
    #[arg(skip)]
    pub(crate) recorder: OnceLock<Recorder>,
    /// The replayer that plays the file of `--replay`, once a call has been made.
    #[arg(skip)]
    pub(crate) replayer: OnceLock<Replayer>,
    /// The settings, which apply when neither a flag nor a variable is set.
    #[arg(skip)]
    pub(crate) config: Config,
    /// The user's login, once the command has used it.
    #[arg(skip)]
    pub(crate) login_in_use: OnceLock<RefreshToken>,
    /// The leases in Redis that the command holds.
    #[arg(skip)]
    pub(crate) leases: Leases,
}

impl Globals {
    /// Removes the values of variables that are set to an empty string, which count as unset.
    pub(crate) fn without_empty_values(mut self) -> Self {
        self.profile = self.profile.filter(|name| !name.is_empty());
        self.base_url = self.base_url.map(|url| url.trim().to_owned()).filter(|url| !url.is_empty());
        #[cfg(feature = "redis")]
        {
            self.redis = self.redis.filter(|url| !url.expose().is_empty());
            self.redis_account = self.redis_account.filter(|name| !name.is_empty());
            self.redis_prefix = self.redis_prefix.filter(|name| !name.is_empty());
        }
        self
    }

    /// Fills in, from the settings, the values that neither a flag nor a variable sets. The default profile and format
    /// stay in the settings, because naming a profile or a format explicitly has further effects.
    pub(crate) fn with_config(mut self, config: Config) -> Self {
        self.timeout = self.timeout.or(config.timeout);
        self.retry = self.retry.or(config.retry);
        self.plan = self.plan.or(config.plan);
        self.config = config;
        self
    }

    /// Returns the Redis URL from a flag or a variable.
    #[cfg_attr(not(feature = "redis"), expect(clippy::unused_self, reason = "the flag needs the feature `redis`"))]
    pub(crate) fn redis_url(&self) -> Option<&Secret> {
        #[cfg(feature = "redis")]
        return self.redis.as_ref();
        #[cfg(not(feature = "redis"))]
        return None;
    }

    /// Returns the name under which calls are counted in Redis, if a flag or a variable sets it.
    #[cfg_attr(not(feature = "redis"), expect(clippy::unused_self, reason = "the flag needs the feature `redis`"))]
    pub(crate) fn redis_account(&self) -> Option<&str> {
        #[cfg(feature = "redis")]
        return self.redis_account.as_deref();
        #[cfg(not(feature = "redis"))]
        return None;
    }

    /// Returns the prefix of all keys in Redis, if a flag or a variable sets it.
    #[cfg_attr(not(feature = "redis"), expect(clippy::unused_self, reason = "the flag needs the feature `redis`"))]
    pub(crate) fn redis_prefix(&self) -> Option<&str> {
        #[cfg(feature = "redis")]
        return self.redis_prefix.as_deref();
        #[cfg(not(feature = "redis"))]
        return None;
    }

    /// Returns whether `--sandbox` is set.
    #[cfg_attr(not(feature = "sandbox"), expect(clippy::unused_self, reason = "the flag needs the feature `sandbox`"))]
    pub(crate) fn is_sandbox(&self) -> bool {
        #[cfg(feature = "sandbox")]
        return self.sandbox;
        #[cfg(not(feature = "sandbox"))]
        return false;
    }

    /// Returns whether a flag selects the format or the fields, so that records are written instead of text.
    pub(crate) fn selects_records(&self) -> bool {
        self.output.is_some() || self.jq.is_some() || self.has_selection()
    }

    /// Returns whether a flag selects among the records or their fields.
    pub(crate) fn has_selection(&self) -> bool {
        !self.fields.is_empty() || self.sort.is_some() || self.limit.is_some()
    }

    /// Returns the format from the settings, unless `--jq` is set and the format is not JSON, which `--jq` needs.
    fn format_of_config(&self) -> Option<Format> {
        self.config.output.filter(|format| self.jq.is_none() || matches!(format, Format::Json | Format::Ndjson))
    }

    /// Returns the settings for writing the output.
    pub(crate) fn output(&self) -> Output {
        Output {
            format: self.output.or(self.format_of_config()).unwrap_or(Format::Json),
            fields: self.fields.iter().map(|name| Field::new(name)).collect(),
            sort: self.sort.clone(),
            limit: self.limit,
            jq: self.jq.clone(),
            has_header: !self.no_header,
            leading: Vec::new(),
        }
    }
}

/// Returns the name of a field without surrounding spaces.
fn field_name(text: &str) -> Result<String, &'static str> {
    match text.trim() {
        "" => Err("a name is missing: separate names with commas, as in `id,email`"),
        name => Ok(name.to_owned()),
    }
}

/// Wraps the value of a flag that may contain a password.
#[cfg(feature = "redis")]
#[expect(clippy::unnecessary_wraps, reason = "clap calls it")]
fn secret(text: &str) -> Result<Secret, std::convert::Infallible> {
    Ok(text.to_owned().into())
}
