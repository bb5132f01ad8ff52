//! `zoomctl recordings download`: downloads the recordings of a user to a folder.
//!
//! The name of a file depends only on what Zoom reports about it. The next run after an interruption therefore
//! continues with the missing files, and later runs download what is new. An existing file is never replaced.

use std::{
    collections::HashMap,
    fmt::Write as _,
    fs, io,
    path::{Path, PathBuf},
};

use clap_complete::ArgValueCompleter;
use indicatif::{HumanBytes, MultiProgress, ProgressBar};
use tokio::task::JoinSet;
use zoom_core::{
    Client, DateOrDateTime, Download,
    download::{numbered_file_name, safe_file_name},
    error::TransportErrorKind,
    jiff::{
        Timestamp,
        civil::{self, DateTime},
        tz::TimeZone,
    },
    operation::MaxRange,
};
use zoom_rest::meetings::{AllRecordingMeeting, ListAllRecordings, RecordingFile};

use crate::{
    completion,
    connect::Login,
    exit::{Code, Failure},
    globals::Globals,
    json::Json,
    plan::Plan,
    progress,
    terminal::{note, tell},
};

/// The number of recordings per page: the maximum that Zoom allows.
const PAGE_SIZE: i64 = 300;

/// The maximum number of characters of a topic in a file name. The rest of the name distinguishes the files.
const MAX_TOPIC_LENGTH: usize = 60;

/// The subcommands of `zoomctl recordings`.
#[derive(clap::Subcommand, Debug)]
pub(crate) enum Command {
    /// Download the recordings of a user; existing files are skipped
    Download(Args),
}

/// The arguments of `zoomctl recordings download`.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    /// ID or email address of the user; `me` for the user of the login
    #[arg(long, add = ArgValueCompleter::new(completion::user))]
    user: String,
    /// First day, in UTC
    #[arg(long, value_name = "YYYY-MM-DD")]
    from: civil::Date,
    /// Last day, in UTC (default: today)
    #[arg(long, value_name = "YYYY-MM-DD")]
    to: Option<civil::Date>,
    /// Folder to download to; it is created if it does not exist
    #[arg(long, value_name = "FOLDER")]
    dir: PathBuf,
    /// Download only files of this type, such as `MP4`
    #[arg(long = "type", value_name = "TYPE")]
    types: Vec<String>,
    /// Number of files to download at the same time
    #[arg(long, value_name = "COUNT", default_value_t = 4, value_parser = clap::value_parser!(u8).range(1..=32))]
    parallel: u8,
    /// List the files that would be downloaded, without downloading them
    #[arg(long)]
    dry_run: bool,
}

/// A file that Zoom lists.
#[derive(Clone, Debug)]
struct Listed {
    name: String,
    /// `None` while Zoom is still processing the recording.
    url: Option<String>,
    size: Option<u64>,
}

/// The outcome for a file.
#[derive(Debug)]
enum Outcome {
    /// The length in bytes.
    Downloaded(u64),
    /// The file exists and counts as complete.
    Present,
    /// The file would be downloaded, but this is a dry run.
    Pending,
    /// Zoom is still processing the recording.
    Processing,
    Failed(Failure),
}

/// Runs `zoomctl recordings download`.
pub(crate) async fn download(args: Args, globals: &Globals) -> Result<(), Failure> {
    let to = args.to.unwrap_or_else(|| Timestamp::now().to_zoned(TimeZone::UTC).date());
    if args.from > to {
        return Err(Failure::usage(format!("`--from {}` is after `--to {to}`", args.from)));
    }
    let login = Login::find(globals).await?;
    let client = login.client_on(globals, Some(Plan::DEFAULT)).await?;
    let mut listed = Vec::<Listed>::new();
    for (from, to) in spans(args.from, to) {
        let request = ListAllRecordings::new(&*args.user).page_size(PAGE_SIZE).from(day(from)).to(day(to));
        let mut meetings = request.items(&client);
        while let Some(meeting) = meetings.next().await {
            for file in files(&meeting?, &args.types) {
                add(&mut listed, file);
            }
        }
    }
    if !args.dry_run {
        fs::create_dir_all(&args.dir)
            .map_err(|error| Failure::failed(format!("cannot create `{}`: {error}", args.dir.display())))?;
    }
    let outcomes = download_each(listed, usize::from(args.parallel), |file, bars| {
        let (client, path, is_dry) = (client.clone(), args.dir.join(&file.name), args.dry_run);
        async move {
            let Some(url) = &file.url else { return Ok(Outcome::Processing) };
            match fs::symlink_metadata(&path) {
                Ok(existing) => check_existing(&client, url, &file, existing.len(), &bars).await,
                Err(_) if is_dry => Ok(Outcome::Pending),
                Err(_) => download_file(&client, url, &file, &path, &bars).await.map(Outcome::Downloaded),
            }
        }
    })
    .await;
    report(outcomes, args.dry_run, globals)
}

/// Splits a range of days into spans that Zoom can list, earliest first.
fn spans(from: civil::Date, to: civil::Date) -> impl Iterator<Item = (civil::Date, civil::Date)> {
    let declared = ListAllRecordings::OPERATION.max_range;
    declared.unwrap_or(MaxRange::Months(1)).split(from, to)
}

fn day(date: civil::Date) -> DateOrDateTime {
    zoom_core::Date::from(date).into()
}

/// Returns the files of a meeting that have one of the types, or all of them if no types are given.
fn files(meeting: &AllRecordingMeeting, types: &[String]) -> Vec<Listed> {
    let files = meeting.recording_files.iter().flatten();
    let is_ready = |file: &RecordingFile| file.status.as_deref().is_none_or(|status| status == "completed");
    let is_selected = |file: &&RecordingFile| {
        let kind = file.file_type.as_ref().map_or("", |kind| kind.as_str());
        types.is_empty() || types.iter().any(|selected| selected.eq_ignore_ascii_case(kind))
    };
    files
        .filter(is_selected)
        .map(|file| Listed {
            name: name(meeting, file),
            url: file.download_url.clone().filter(|_| is_ready(file)),
            size: file.file_size.and_then(|size| u64::try_from(size).ok()),
        })
        .collect()
}

/// Adds a file unless it is already listed. Files without an ID may share a name; in that case, a number is appended.
fn add(listed: &mut Vec<Listed>, mut file: Listed) {
    if file.url.is_some() && listed.iter().any(|other| other.url == file.url) {
        return;
    }
    let name = std::mem::take(&mut file.name);
    let names = std::iter::once(name.clone()).chain((2..).map(|number| numbered_file_name(&name, number)));
    file.name = names.into_iter().find(|name| listed.iter().all(|other| other.name != *name)).unwrap_or_default();
    listed.push(file);
}

/// Returns the name of a file, which consists of its start time, topic, type and unique ID.
fn name(meeting: &AllRecordingMeeting, file: &RecordingFile) -> String {
    let start = [file.recording_start.as_deref(), meeting.start_time.as_ref().map(zoom_core::DateTime::as_str)];
    let start = start.into_iter().flatten().find_map(|start| start.trim_end_matches('Z').parse::<DateTime>().ok());
    let start = start.map(|start| start.strftime("%Y-%m-%d %H%M%S").to_string());
    let topic: String = meeting.topic.as_deref().unwrap_or_default().chars().take(MAX_TOPIC_LENGTH).collect();
    let kind = file.recording_type.as_ref().map(|kind| kind.as_str().to_owned());
    let kind = kind.or_else(|| file.file_type.as_ref().map(|kind| kind.as_str().to_lowercase()));
    let parts = [start.as_deref(), Some(topic.trim()), kind.as_deref(), file.id.as_deref()];
    let parts: Vec<&str> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    let mut name = parts.join(" ").replace(['/', '\\'], "-");
    if let Some(extension) = &file.file_extension {
        _ = write!(name, ".{}", extension.as_str().to_lowercase());
    }
    safe_file_name(&name).unwrap_or_else(|| "recording".to_owned())
}

/// Downloads up to `parallel` files at a time, and returns the outcome for each.
async fn download_each<F>(
    listed: Vec<Listed>,
    parallel: usize,
    download: impl Fn(Listed, MultiProgress) -> F,
) -> Vec<(Listed, Outcome)>
where
    F: Future<Output = Result<Outcome, Failure>> + Send + 'static,
{
    let bars = MultiProgress::new();
    let total = bars.add(progress::files(listed.len() as u64));
    let mut outcomes = Vec::with_capacity(listed.len());
    let (mut tasks, mut files) = (JoinSet::new(), HashMap::new());
    let mut listed = listed.into_iter();
    loop {
        while tasks.len() < parallel {
            let Some(next) = listed.next() else { break };
            files.insert(tasks.spawn(download(next.clone(), bars.clone())).id(), next);
        }
        let Some(ended) = tasks.join_next_with_id().await else { break };
        let (id, outcome) = match ended {
            Ok((id, outcome)) => (id, outcome.unwrap_or_else(Outcome::Failed)),
            Err(error) => (error.id(), Outcome::Failed(Failure::failed("a bug in zoomctl stopped the download"))),
        };
        total.inc(1);
        let Some(file) = files.remove(&id) else { continue };
        if let Outcome::Failed(failure) = &outcome {
            bars.suspend(|| tell(&format!("`{}`: {failure}", file.name)));
        }
        outcomes.push((file, outcome));
    }
    total.finish_and_clear();
    outcomes
}

/// Checks the length of an existing file. The length that Zoom lists is not always the length that it sends, so if the
/// file's length differs from the listed one, it is compared with the length that Zoom would send.
async fn check_existing(
    client: &Client,
    url: &str,
    file: &Listed,
    length: u64,
    bars: &MultiProgress,
) -> Result<Outcome, Failure> {
    let Some(listed) = file.size.filter(|listed| *listed != length) else { return Ok(Outcome::Present) };
    // Dropping the download stops the transfer.
    match open(client, url).await?.length() {
        Some(sent) if sent != length => Err(Failure::failed(format!(
            "a file of {length} bytes exists, but Zoom lists {listed} bytes and would send {sent}: move the file away \
             to download the recording"
        ))),
        Some(_) => Ok(Outcome::Present),
        // A file gets its name only once it is complete, so the existing file is complete.
        None => {
            let name = &file.name;
            bars.suspend(|| note(&format!("`{name}`: Zoom lists {listed} bytes, but the existing file has {length}")));
            Ok(Outcome::Present)
        }
    }
}

/// Requests a file.
async fn open(client: &Client, url: &str) -> Result<Download, Failure> {
    client.download(url).await.map_err(|error| match error {
        // Zoom asks for a password by sending a web page with status 200.
        zoom_core::Error::Decode(error) if error.problem().contains("web page") => Failure::rejected(
            "Zoom sent a web page instead of the recording: check whether the recording has a password",
        ),
        error => error.into(),
    })
}

/// Downloads a file, and returns its length. The file gets its name once it is complete; the response itself usually
/// shows where the file ends. If Zoom lists a different size, that is only noted, because the listed size often belongs
/// to another rendering of the recording.
async fn download_file(
    client: &Client,
    url: &str,
    file: &Listed,
    path: &Path,
    bars: &MultiProgress,
) -> Result<u64, Failure> {
    let download = open(client, url).await?;
    // If the response does not show where the file ends, the end of the connection counts as the end of the file, even
    // if it comes too early.
    let shows_end = download.shows_end();
    // Zoom lists 0 bytes if it does not know the size.
    let needed = file.size.filter(|size| !shows_end && *size > 0);
    let download = match needed {
        Some(size) => download.expect_length(size),
        None => download,
    };
    let bar = bars.add(progress::bytes(download.length().or(file.size)));
    let position: ProgressBar = bar.clone();
    let saved = download.on_progress(move |progress| position.set_position(progress.received)).save_new(path).await;
    let saved = saved.map_err(|error| not_saved(error, needed, bar.position()));
    bar.finish_and_clear();
    let length = saved?;
    let name = &file.name;
    if !shows_end && needed.is_none() {
        bars.suspend(|| {
            tell(&format!(
                "`{name}`: nothing shows the file's full length: check whether its {length} bytes are the \
                 complete recording"
            ));
        });
    } else if let Some(size) = file.size.filter(|size| *size != length) {
        bars.suspend(|| note(&format!("`{name}`: Zoom lists {size} bytes, but the complete file has {length}")));
    }
    Ok(length)
}

/// Returns the failure for a file that was not saved; `received` is the number of bytes that had arrived.
fn not_saved(error: zoom_core::Error, needed: Option<u64>, received: u64) -> Failure {
    match (&error, needed) {
        (zoom_core::Error::File(error), _) if error.io_kind() == io::ErrorKind::AlreadyExists => {
            Failure::failed("another file with this name appeared during the download, and was not replaced")
        }
        (zoom_core::Error::Transport(error), Some(size)) if error.kind() == TransportErrorKind::Cut => {
            Failure::failed(format!(
                "Zoom lists {size} bytes, but the connection ended after {received}, and nothing else shows the file's length"
            ))
        }
        _ => error.into(),
    }
}

/// Prints the outcomes: one record per file if a flag selects records or this is a dry run, and a summary.
fn report(outcomes: Vec<(Listed, Outcome)>, is_dry: bool, globals: &Globals) -> Result<(), Failure> {
    let (mut downloaded, mut bytes, mut present, mut processing) = (0_u32, 0, 0_u32, 0_u32);
    let mut records = Vec::with_capacity(outcomes.len());
    let mut failures = Vec::new();
    for (mut file, outcome) in outcomes {
        let word = match outcome {
            Outcome::Downloaded(length) => {
                downloaded += 1;
                bytes += length;
                file.size = Some(length);
                "downloaded"
            }
            Outcome::Pending => {
                downloaded += 1;
                bytes += file.size.unwrap_or(0);
                "pending"
            }
            Outcome::Present => {
                present += 1;
                "present"
            }
            Outcome::Processing => {
                processing += 1;
                "processing"
            }
            Outcome::Failed(failure) => {
                failures.push(failure.code());
                "failed"
            }
        };
        let size = file.size.map_or(Json::Null, |size| Json::Number(size.into()));
        records.push(Json::object([("file", Json::text(file.name)), ("bytes", size), ("outcome", Json::text(word))]));
    }
    if is_dry || globals.selects_records() {
        globals.output().write_list(records)?;
    }
    let (verb, bytes, failed) = (if is_dry { "to download" } else { "downloaded" }, HumanBytes(bytes), failures.len());
    let mut summary = format!("recordings: {downloaded} {verb} ({bytes}), {present} already present, {failed} failed");
    if processing > 0 {
        _ = write!(summary, ", {processing} still being processed by Zoom: run the command again later");
    }
    if failures.is_empty() {
        note(&summary);
        return Ok(());
    }
    // The exit code is the one that all failures share, except that an invalid URL from Zoom is not a usage error.
    let common = failures[0].filter(|code| *code != Code::Usage && failures.iter().all(|other| *other == Some(*code)));
    Err(Failure::Message(common.unwrap_or(Code::Failed), format!("{summary}; run the command again to retry")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> civil::Date {
        text.parse().unwrap()
    }

    #[test]
    fn a_long_range_is_split_into_spans_that_zoom_can_list() {
        for (from, to, expected) in [
            ("2026-01-01", "2026-01-01", &[("2026-01-01", "2026-01-01")][..]),
            ("2026-01-01", "2026-01-31", &[("2026-01-01", "2026-01-31")]),
            ("2026-01-01", "2026-02-01", &[("2026-01-01", "2026-01-31"), ("2026-02-01", "2026-02-01")]),
            (
                "2026-01-31",
                "2026-04-01",
                &[("2026-01-31", "2026-02-27"), ("2026-02-28", "2026-03-27"), ("2026-03-28", "2026-04-01")],
            ),
            ("9999-12-31", "9999-12-31", &[("9999-12-31", "9999-12-31")]),
        ] {
            let expected: Vec<_> = expected.iter().map(|(from, to)| (date(from), date(to))).collect();
            assert_eq!(spans(date(from), date(to)).collect::<Vec<_>>(), expected, "{from} to {to}");
        }
    }

    #[test]
    fn names_are_unique_and_no_file_is_listed_twice() {
        let mut listed = Vec::new();
        let files = [("a.mp4", "1"), ("a.mp4", "2"), ("a.mp4", "1"), ("a.mp4", "3"), ("b", "4"), ("b", ""), ("b", "")];
        for (name, url) in files {
            let url = Some(url.to_owned()).filter(|url| !url.is_empty());
            add(&mut listed, Listed { name: name.to_owned(), url, size: None });
        }
        let names: Vec<&str> = listed.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(names, ["a.mp4", "a (2).mp4", "a (3).mp4", "b", "b (2)", "b (3)"]);
    }

    #[tokio::test]
    async fn a_file_whose_task_panics_has_failed() {
        let listed = ["a", "b", "c"].map(|name| Listed { name: name.to_owned(), url: None, size: None });
        let outcomes = download_each(listed.into(), 2, |file, _| async move {
            assert_ne!(file.name, "b", "this is the bug");
            Ok(Outcome::Present)
        })
        .await;
        let mut failed: Vec<(&str, bool)> = outcomes
            .iter()
            .map(|(file, outcome)| (file.name.as_str(), matches!(outcome, Outcome::Failed(_))))
            .collect();
        failed.sort_unstable();
        assert_eq!(failed, [("a", false), ("b", true), ("c", false)]);
    }

    #[test]
    fn a_name_describes_the_file_and_stays_in_its_folder() {
        let long = "é".repeat(300);
        for (topic, expected) in [
            ("Plans", "2026-01-31 093000 Plans shared_screen a1.mp4"),
            ("../../etc/passwd", "2026-01-31 093000 ..-..-etc-passwd shared_screen a1.mp4"),
            ("a\\b: c\u{202e}?\n", "2026-01-31 093000 a-b c shared_screen a1.mp4"),
            ("", "2026-01-31 093000 shared_screen a1.mp4"),
            (&long, &format!("2026-01-31 093000 {} shared_screen a1.mp4", "é".repeat(60))),
        ] {
            let meeting: AllRecordingMeeting = serde_json::from_value(serde_json::json!({
                "topic": topic,
                "start_time": "2026-01-31T09:30:00Z",
                "recording_files": [{
                    "id": "a1", "file_extension": "MP4", "recording_type": "shared_screen", "download_url": "u",
                    "status": "completed", "file_type": "MP4", "file_size": 5,
                }],
            }))
            .unwrap();
            let files = files(&meeting, &["mp4".to_owned()]);
            assert_eq!((files[0].name.as_str(), files[0].size), (expected, Some(5)));
            assert!(super::files(&meeting, &["M4A".to_owned()]).is_empty());
        }
    }
}
