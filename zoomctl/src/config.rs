//! The settings of `zoomctl config`: defaults that apply to every command when neither the flag nor the variable is
//! set.
//!
//! They are stored as one JSON object of strings, in a file whose name no profile can have.

use std::{fs, io, path::PathBuf, time::Duration};

use indexmap::IndexMap;

use crate::{exit::Failure, json::Json, output::Format, plan::Plan, settings};

/// The name of the file in the settings folder. Profile names cannot contain a dot, so none matches it.
const FILE: &str = "zoomctl.config.json";

/// A setting.
pub(crate) struct Key {
    /// The name, which is the same as the flag's.
    pub(crate) name: &'static str,
    /// The description of its effect.
    pub(crate) doc: &'static str,
    /// The value that applies if the setting is not set.
    pub(crate) default: &'static str,
    /// The function that parses a value into the settings.
    read: fn(&mut Config, &str) -> Result<(), String>,
}

/// The settings that exist.
pub(crate) const KEYS: [Key; 5] = [
    Key {
        name: "output",
        doc: "output format of calls, as set by --output",
        default: "json",
        read: |config, text| {
            config.output = Some(one_of::<Format>(text)?);
            Ok(())
        },
    },
    Key {
        name: "plan",
        doc: "plan of the account, whose rate limits calls stay within",
        default: "none",
        read: |config, text| {
            config.plan = Some(one_of::<Plan>(text)?);
            Ok(())
        },
    },
    Key {
        name: "profile",
        doc: "login to use if neither --profile nor a variable names one",
        default: settings::DEFAULT_PROFILE,
        read: |config, text| {
            config.profile = Some(settings::profile_name(text)?.to_owned());
            Ok(())
        },
    },
    Key {
        name: "retry",
        doc: "maximum number of retries of a call, from 0 to 20",
        default: "3",
        read: |config, text| {
            let retries = text.parse().ok().filter(|retries| *retries <= MAX_RETRIES);
            config.retry = Some(retries.ok_or("write a number from 0 to 20")?);
            Ok(())
        },
    },
    Key {
        name: "timeout",
        doc: "time limit for a call in seconds, such as 2.5",
        default: "60",
        read: |config, text| {
            config.timeout = Some(seconds(text)?);
            Ok(())
        },
    },
];

/// The maximum number of retries of a call.
const MAX_RETRIES: u32 = 20;

/// The settings that have been set.
#[derive(Clone, Debug, Default)]
pub(crate) struct Config {
    pub(crate) output: Option<Format>,
    pub(crate) plan: Option<Plan>,
    pub(crate) profile: Option<String>,
    pub(crate) retry: Option<u32>,
    pub(crate) timeout: Option<Duration>,
    /// The values as they were set, by name.
    values: IndexMap<String, String>,
}

impl Config {
    /// Reads the settings; none are set if there is no file, or no folder for one.
    pub(crate) fn load() -> Result<Self, Failure> {
        let Ok(path) = path() else { return Ok(Self::default()) };
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::default()),
            Err(error) => {
                return Err(Failure::failed(format!("cannot read the settings in `{}`: {error}", path.display())));
            }
        };
        Self::parse(&text).map_err(|problem| {
            Failure::failed(format!(
                "the settings in `{}` are not valid: {problem}; fix the file, or remove it",
                path.display()
            ))
        })
    }

    fn parse(text: &str) -> Result<Self, String> {
        let text = text.trim_start_matches('\u{feff}');
        let members: IndexMap<String, Json> = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let mut config = Self::default();
        for (name, value) in members {
            if matches!(value, Json::Null | Json::List(_) | Json::Object(_)) {
                return Err(format!("`{name}` should be text, as in `\"output\": \"table\"`"));
            }
            config.set(&name, &value.cell())?;
        }
        Ok(config)
    }

    /// Sets a value.
    ///
    /// # Errors
    ///
    /// The problem, if there is no such setting or if the value is not valid for it.
    pub(crate) fn set(&mut self, name: &str, value: &str) -> Result<(), String> {
        let key = key(name)?;
        (key.read)(self, value).map_err(|problem| format!("`{value}` is not a valid value for `{name}`: {problem}"))?;
        self.values.insert(name.to_owned(), value.to_owned());
        Ok(())
    }

    /// Removes a value. Returns whether it was set.
    pub(crate) fn unset(&mut self, name: &str) -> bool {
        let was_set = self.values.shift_remove(name).is_some();
        let mut kept = Self::default();
        for (name, value) in &self.values {
            // The remaining values were valid before, so setting them cannot fail.
            _ = kept.set(name, value);
        }
        *self = kept;
        was_set
    }

    /// Returns a value as it was set.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(String::as_str)
    }

    /// Writes the settings. If that fails, the file is left as it was. A symbolic link is followed.
    pub(crate) fn save(&self) -> Result<(), Failure> {
        settings::create_folder(&settings::folder()?)?;
        let path = path()?;
        let path = fs::canonicalize(&path).unwrap_or(path);
        let text = serde_json::to_string_pretty(&self.values).unwrap_or_default() + "\n";
        settings::replace_file(&path, text.as_bytes())
    }
}

/// Returns the path of the file, which need not exist.
pub(crate) fn path() -> Result<PathBuf, Failure> {
    Ok(settings::folder()?.join(FILE))
}

/// Returns the setting with a name.
///
/// # Errors
///
/// The problem, with a list of the settings that exist.
pub(crate) fn key(name: &str) -> Result<&'static Key, String> {
    KEYS.iter().find(|key| key.name == name).ok_or_else(|| {
        let names: Vec<String> = KEYS.iter().map(|key| format!("`{}`", key.name)).collect();
        format!("`{name}` is not a setting: write one of {}", names.join(", "))
    })
}

/// Returns the values that shells offer as completions for a setting.
pub(crate) fn values(name: &str) -> Vec<String> {
    match name {
        "output" => names::<Format>(),
        "plan" => names::<Plan>(),
        "profile" => settings::profile_names().unwrap_or_default(),
        _ => Vec::new(),
    }
}

/// Returns the values of a flag.
fn names<T: clap::ValueEnum>() -> Vec<String> {
    let values = T::value_variants().iter();
    values.filter_map(|value| Some(value.to_possible_value()?.get_name().to_owned())).collect()
}

/// Parses one of the values of a flag.
fn one_of<T: clap::ValueEnum>(text: &str) -> Result<T, String> {
    T::from_str(text, false).map_err(|_| format!("write one of {}", names::<T>().join(", ")))
}

/// Parses a number of seconds, such as `2.5`.
pub(crate) fn seconds(text: &str) -> Result<Duration, &'static str> {
    let seconds = text.parse::<f64>().ok().filter(|seconds| *seconds > 0.0);
    let read = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    read.ok_or("write a number of seconds above 0, such as `2.5`")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_setting_is_read_and_removed() {
        let mut config = Config::parse(
            "\u{feff}{\"output\":\"table\",\"plan\":\"business\",\"profile\":\"work\",\"retry\":5,\"timeout\":\"2.5\"}",
        )
        .unwrap();
        assert_eq!((config.output, config.plan), (Some(Format::Table), Some(Plan::Business)));
        assert_eq!((config.profile.as_deref(), config.retry), (Some("work"), Some(5)));
        assert_eq!(config.timeout, Some(Duration::from_millis(2_500)));
        for Key { name, .. } in &KEYS {
            assert!(config.get(name).is_some() && config.unset(name) && !config.unset(name), "{name}");
        }
        assert!(config.output.is_none() && config.profile.is_none() && config.retry.is_none());
    }

    #[test]
    fn what_is_not_a_setting_or_not_its_value_is_rejected_with_what_to_write() {
        for (text, problem) in [
            ("[]", "expected a map"),
            ("{", "EOF"),
            (
                r#"{"colour":"red"}"#,
                "`colour` is not a setting: write one of `output`, `plan`, `profile`, `retry`, `timeout`",
            ),
            (
                r#"{"output":"xml"}"#,
                "`xml` is not a valid value for `output`: write one of json, ndjson, table, csv, tsv, yaml",
            ),
            (r#"{"output":["json"]}"#, "`output` should be text"),
            (r#"{"output":null}"#, "`output` should be text"),
            (r#"{"plan":"gold"}"#, "write one of free, pro, business"),
            (r#"{"profile":"../x"}"#, "use letters, digits, `-` and `_` only"),
            (r#"{"profile":""}"#, "use letters, digits, `-` and `_` only"),
            (r#"{"retry":21}"#, "write a number from 0 to 20"),
            (r#"{"retry":"-1"}"#, "write a number from 0 to 20"),
            (r#"{"timeout":0}"#, "write a number of seconds above 0"),
            (r#"{"timeout":"NaN"}"#, "write a number of seconds above 0"),
        ] {
            let found = Config::parse(text).map(drop).unwrap_err();
            assert!(found.contains(problem), "{text}: {found}");
        }
    }
}
