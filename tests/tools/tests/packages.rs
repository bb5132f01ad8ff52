//! Tests that the lists of the published crates are complete and in the order in which a registry accepts the crates.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use zoom_tools::workspace::{Package, packages, read, root};

/// Returns the faults of a list of names, in which `name-*` means every other crate whose name begins with `name-`.
fn faults(listed: &[String], packages: &[Package]) -> Vec<String> {
    let position_of = |name: &str| {
        let exact = listed.iter().position(|entry| entry == name);
        let begins = |entry: &String| entry.strip_suffix('*').is_some_and(|start| name.starts_with(start));
        exact.or_else(|| listed.iter().position(begins))
    };
    let mut faults = Vec::new();
    for package in packages {
        match position_of(&package.name) {
            Some(_) if !package.is_published => faults.push(format!("`{}` is not published", package.name)),
            None if package.is_published => faults.push(format!("`{}` is missing", package.name)),
            Some(position) => {
                let late = package.dependencies.iter().filter(|name| position_of(name).is_some_and(|at| at > position));
                faults.extend(late.map(|name| format!("`{}` depends on `{name}`, which is after it", package.name)));
            }
            None => {}
        }
    }
    let is_package = |entry: &&String| {
        let (name, is_start) = entry.strip_suffix('*').map_or((entry.as_str(), false), |start| (start, true));
        packages.iter().any(|package| package.name == name || (is_start && package.name.starts_with(name)))
    };
    let unknown = listed.iter().filter(|entry| !is_package(entry));
    faults.extend(unknown.map(|entry| format!("`{entry}` is not a crate of the workspace")));
    faults
}

#[test]
fn just_package_packages_every_published_crate_after_its_dependencies() {
    let justfile = read(&root().join("justfile"));
    let command = justfile.split("\npackage:\n").nth(1).unwrap().lines().next().unwrap();
    let arguments = command.trim().strip_prefix("cargo package ").unwrap().split(" -p ");
    let listed: Vec<_> = arguments.map(|name| name.trim_start_matches("-p ").trim_matches('\'').to_owned()).collect();
    assert_eq!(faults(&listed, &packages()), [""; 0], "in `just package`: {command}");
}

#[test]
fn the_order_of_publication_in_contributing_is_complete_and_right() {
    let text = read(&root().join("CONTRIBUTING.md"));
    let order = text.split("publishes in order of dependencies: ").nth(1).unwrap().split(". `tests`").next().unwrap();
    let listed: Vec<_> = order.split('`').skip(1).step_by(2).map(str::to_owned).collect();
    assert_eq!(faults(&listed, &packages()), [""; 0], "in CONTRIBUTING.md: {order}");
}

#[test]
fn a_crate_that_is_missing_private_unknown_or_too_early_is_a_fault() {
    let package = |name: &str, is_published, dependencies: &[&str]| Package {
        name: name.to_owned(),
        is_published,
        dependencies: dependencies.iter().map(|name| (*name).to_owned()).collect(),
    };
    let packages = [
        package("core", true, &["serde"]),
        package("rest-a", true, &["core"]),
        package("rest", true, &["rest-a"]),
        package("tests", false, &["rest"]),
    ];
    for (list, expected) in [
        ("core rest-* rest", ""),
        ("core rest-*", "`rest` is missing"),
        ("rest-* core rest", "`rest-a` depends on `core`, which is after it"),
        ("core rest rest-*", "`rest` depends on `rest-a`, which is after it"),
        ("core rest-* rest tests", "`tests` is not published"),
        (
            "core rest-* rest-b rest x-*",
            "`rest-b` is not a crate of the workspace, `x-*` is not a crate of the workspace",
        ),
    ] {
        let listed: Vec<_> = list.split(' ').map(str::to_owned).collect();
        assert_eq!(faults(&listed, &packages).join(", "), expected, "{list}");
    }
}
