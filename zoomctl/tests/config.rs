//! Tests `zoomctl config`: a setting applies if neither a flag nor a variable overrides it, and no setting is lost.

#![cfg(feature = "users")]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod common;

use std::{fs, path::Path};

use common::{Run, zoomctl_in};
use tempfile::tempdir;
use zoom_tests::{
    TOKEN,
    server::{Server, json, response},
};

fn set(home: &Path, name: &str, value: &str) {
    let run = zoomctl_in(home, &["config", "set", name, value], &[]);
    assert_eq!((run.code, run.out.as_str()), (0, ""), "{}", run.err);
    assert_eq!(run.err, format!("zoomctl: `{name}` is now `{value}`\n"));
}

fn config(home: &Path, args: &[&str]) -> Run {
    zoomctl_in(home, &[&["config"], args].concat(), &[])
}

#[tokio::test(flavor = "multi_thread")]
async fn a_setting_holds_until_a_flag_or_a_variable_says_otherwise() {
    let server = Server::responding(json(r#"{"id":"a","email":"ann@example.com"}"#)).await;
    let (home, base_url) = (tempdir().unwrap(), server.base_url());
    let home = home.path();
    let variables = [("ZOOM_ACCESS_TOKEN", TOKEN), ("ZOOM_BASE_URL", &*base_url)];
    let call = |args: &[&str]| {
        let run = zoomctl_in(home, &[&["users", "get-user", "me"], args].concat(), &variables);
        assert_eq!(run.code, 0, "{args:?}: {run:?}");
        run.out
    };
    let json = "{\"id\":\"a\",\"email\":\"ann@example.com\"}\n";
    assert_eq!(call(&[]), json);
    set(home, "output", "csv");
    assert_eq!(call(&[]), "id,email\na,ann@example.com\n");
    assert_eq!(call(&["-o", "json"]), json);
    assert_eq!(call(&["--jq", ".email"]), "ann@example.com\n", "a JSON filter writes JSON");
    let file = home.join("me.json");
    assert_eq!(call(&["--save", file.to_str().unwrap()]), "", "a file is saved unchanged");
    assert_eq!(fs::read_to_string(&file).unwrap(), json.trim());
    // The setting does not change output that is written for people.
    let run = zoomctl_in(home, &["list", "users", "get-user-token"], &[]);
    assert!(run.out.starts_with("users get-user-token "), "{run:?}");

    assert_eq!((config(home, &["get", "output"]).out.as_str(), config(home, &["unset", "output"]).code), ("csv\n", 0));
    assert_eq!(call(&[]), json);
    let run = config(home, &["get", "output"]);
    let message = "zoomctl: `output` is not set, so it is `json`: set it with `zoomctl config set output VALUE`\n";
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (4, "", message));
    assert_eq!(config(home, &["unset", "output"]).code, 0, "there is nothing to do");
}

#[tokio::test(flavor = "multi_thread")]
async fn retries_and_the_plan_of_the_settings_are_kept_to() {
    let server = Server::responding(response("503 Error", "")).await;
    let (home, base_url) = (tempdir().unwrap(), server.base_url());
    let home = home.path();
    let variables = [("ZOOM_ACCESS_TOKEN", TOKEN), ("ZOOM_BASE_URL", &*base_url)];
    set(home, "retry", "0");
    set(home, "timeout", "20");
    assert_eq!(zoomctl_in(home, &["users", "get-user", "me"], &variables).code, 6);
    assert_eq!(server.received().len(), 1);
    assert_eq!(zoomctl_in(home, &["users", "get-user", "me", "--retry", "1"], &variables).code, 6);
    assert_eq!(server.received().len(), 3);

    set(home, "plan", "business");
    let first = |args: &[&str], variables: &[(&str, &str)]| {
        zoomctl_in(home, &[&["limits", "-o", "ndjson"], args].concat(), variables)
            .out
            .lines()
            .next()
            .unwrap()
            .to_owned()
    };
    assert!(first(&[], &[]).contains(r#""limit":80"#), "{}", first(&[], &[]));
    assert!(first(&[], &[("ZOOM_PLAN", "free")]).contains(r#""limit":4"#));
    assert!(first(&["--plan", "pro"], &[("ZOOM_PLAN", "free")]).contains(r#""limit":30"#));
}

#[test]
fn settings_are_listed_with_their_defaults_and_path_prints_the_file() {
    let home = tempdir().unwrap();
    let home = home.path();
    let path = home.join("config/zoomctl/zoomctl.config.json");
    assert_eq!(config(home, &["path"]).out, format!("{}\n", path.display()));
    assert!(!path.exists());
    set(home, "timeout", "2.5");
    set(home, "output", "table");
    assert_eq!(fs::read_to_string(&path).unwrap(), "{\n  \"timeout\": \"2.5\",\n  \"output\": \"table\"\n}\n");
    let run = config(home, &["list"]);
    let rows: Vec<Vec<&str>> = run.out.lines().map(|line| line.split_whitespace().take(3).collect()).collect();
    assert_eq!(rows[0], ["output", "table", "output"]);
    assert_eq!(rows[2], ["profile", "default", "(default)"]);
    let run = config(home, &["list", "-o", "ndjson", "--fields", "name,value,default"]);
    assert_eq!(run.out.lines().last(), Some(r#"{"name":"timeout","value":"2.5","default":"60"}"#));
    assert_eq!(run.out.lines().count(), 5);
}

#[test]
fn an_unknown_setting_or_value_is_rejected_with_those_that_there_are() {
    let home = tempdir().unwrap();
    let home = home.path();
    set(home, "output", "table");
    let path = home.join("config/zoomctl/zoomctl.config.json");
    let before = fs::read_to_string(&path).unwrap();
    let keys = "is not a setting: write one of `output`, `plan`, `profile`, `retry`, `timeout`";
    for (args, code, message) in [
        (&["set", "colour", "red"][..], 2, keys),
        (&["get", "Output"], 2, keys),
        (&["unset", ""], 2, keys),
        (&["set", "output\n", "csv"], 2, keys),
        (&["set", "output", "xml"], 2, "write one of json, ndjson, table, csv, tsv, yaml"),
        (&["set", "output", ""], 2, "`` is not a valid value for `output`"),
        (&["set", "output", "TABLE"], 2, "write one of json"),
        (&["set", "output", " csv"], 2, "write one of json"),
        (&["set", "plan", "gold"], 2, "write one of free, pro, business"),
        (&["set", "retry", "-1"], 2, "write a number from 0 to 20"),
        (&["set", "retry", "21"], 2, "write a number from 0 to 20"),
        (&["set", "retry", "many"], 2, "write a number from 0 to 20"),
        (&["set", "timeout", "0"], 2, "write a number of seconds above 0"),
        (&["set", "timeout", "5m"], 2, "write a number of seconds above 0"),
        (&["set", "timeout", "1e400"], 2, "write a number of seconds above 0"),
        (&["set", "profile", "../x"], 2, "use letters, digits, `-` and `_` only"),
        (&["set", "profile", "work"], 4, "there is no login for the profile `work`: log in first"),
        (&["set", "output"], 2, "<VALUE>"),
        (&["sat", "output", "csv"], 2, "is not a command of `zoomctl config`: write one of `get`, `set`"),
    ] {
        let run = config(home, args);
        assert_eq!((run.code, run.out.as_str(), run.err.lines().count()), (code, "", 1), "{args:?}: {run:?}");
        assert!(run.err.contains(message), "{args:?}: {run:?}");
        assert_eq!(fs::read_to_string(&path).unwrap(), before, "{args:?}");
    }
}

#[test]
fn a_file_of_settings_that_is_not_valid_stops_every_command_but_config_path() {
    let home = tempdir().unwrap();
    let home = home.path();
    let path = home.join("config/zoomctl/zoomctl.config.json");
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    for (text, problem) in [
        ("{\"output\":\"table\"", "EOF"),
        ("{\"outptu\":\"table\"}", "`outptu` is not a setting"),
        ("{\"output\":\"xml\"}", "`xml` is not a valid value for `output`"),
    ] {
        fs::write(&path, text).unwrap();
        for args in [&["list", "users"][..], &["config", "list"], &["config", "set", "output", "csv"]] {
            let run = zoomctl_in(home, args, &[]);
            assert_eq!((run.code, run.out.as_str(), run.err.lines().count()), (1, "", 1), "{args:?}: {run:?}");
            assert!(run.err.contains(problem) && run.err.contains("; fix the file, or remove it"), "{run:?}");
            assert!(run.err.contains(path.to_str().unwrap()), "{run:?}");
        }
        assert_eq!(fs::read_to_string(&path).unwrap(), text, "the file is never overwritten");
        assert_eq!(config(home, &["path"]).code, 0);
    }
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    let run = zoomctl_in(home, &["list", "users"], &[]);
    assert!(run.code == 1 && run.err.contains("cannot read the settings in `"), "{run:?}");
}

/// The system does not let the program write a single byte to a file, as if the disk were full.
#[cfg(target_os = "linux")]
#[test]
fn a_failed_write_leaves_the_old_settings_whole() {
    let home = tempdir().unwrap();
    let home = home.path();
    set(home, "output", "table");
    let folder = home.join("config/zoomctl");
    let before = fs::read_to_string(folder.join("zoomctl.config.json")).unwrap();
    let program = common::program(home);
    let mut shell = std::process::Command::new("sh");
    let script = "trap '' XFSZ; ulimit -f 0; exec \"$0\" config set output csv";
    shell.args(["-c", script]).arg(program.get_program()).env_clear();
    shell.envs([("HOME", home.to_str().unwrap()), ("XDG_CONFIG_HOME", home.join("config").to_str().unwrap())]);
    let run: Run = shell.output().unwrap().into();
    assert_eq!((run.code, run.out.as_str()), (1, ""), "{run:?}");
    assert!(run.err.contains("cannot write `") && run.err.contains("zoomctl.config.json`"), "{run:?}");
    assert_eq!(fs::read_to_string(folder.join("zoomctl.config.json")).unwrap(), before);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "and nothing else");
}

#[cfg(unix)]
#[test]
fn a_link_to_the_settings_is_kept() {
    let home = tempdir().unwrap();
    let home = home.path();
    let (elsewhere, folder) = (home.join("dotfiles.json"), home.join("config/zoomctl"));
    fs::create_dir_all(&folder).unwrap();
    fs::write(&elsewhere, "{\"retry\": 2}").unwrap();
    std::os::unix::fs::symlink(&elsewhere, folder.join("zoomctl.config.json")).unwrap();
    set(home, "output", "table");
    assert!(fs::symlink_metadata(folder.join("zoomctl.config.json")).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(&elsewhere).unwrap(), "{\n  \"retry\": \"2\",\n  \"output\": \"table\"\n}\n");
}
