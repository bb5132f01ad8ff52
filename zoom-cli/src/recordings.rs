//! `zoom recordings download`: the recordings of a user as files of a folder.
//!
//! A file has one name for ever, made of what Zoom says of it: so a run that is stopped goes on where it was, and one that
//! is done again fetches what is new. What lies under a name is never replaced.

use std::{
    collections::HashMap,
    fmt::Write as _,
    fs, io,
    path::{Path, PathBuf},
};

use indicatif::{HumanBytes, MultiProgress, ProgressBar};
use tokio::{io::AsyncWriteExt as _, task::JoinSet};
use zoom_api::meetings::{AllRecordingMeeting, ListAllRecordings, RecordingFile};
use zoom_core::{
    Client, DateOrDateTime, Download, ZoomRateLimiter,
    jiff::{
        Timestamp, ToSpan as _,
        civil::{self, DateTime},
        tz::TimeZone,
    },
    safe_file_name,
};

use crate::{
    call::output_of,
    command::Globals,
    connect::Login,
    exit::{Code, Failure},
    json::Json,
    output::{self, Answer},
    plan::Plan,
    progress,
};

/// Zoom takes a month at most between the days of a list; the shortest has so many after its first.
const DAYS: i32 = 27;

/// How many recordings a page lists: the most that Zoom takes.
const PAGE_SIZE: i64 = 300;

/// The most characters of a topic in a file's name. The rest of the name tells files apart.
const TOPIC: usize = 60;

/// `zoom recordings`
#[derive(clap::Subcommand, Debug)]
pub(crate) enum Command {
    /// Download the recordings of a user; what is there already is left as it is
    Download(Args),
}

/// `zoom recordings download`
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    /// Whose recordings: an id or an email address, `me` for the login's own
    #[arg(long)]
    user: String,
    /// The first day, in UTC
    #[arg(long, value_name = "YYYY-MM-DD")]
    from: civil::Date,
    /// The last day; today unless said
    #[arg(long, value_name = "YYYY-MM-DD")]
    to: Option<civil::Date>,
    /// The folder, which is made if it is not there
    #[arg(long, value_name = "FOLDER")]
    dir: PathBuf,
    /// Only files of this type, as in `MP4`
    #[arg(long = "type", value_name = "TYPE")]
    types: Vec<String>,
    /// How many files are fetched at a time
    #[arg(long, value_name = "COUNT", default_value_t = 4, value_parser = clap::value_parser!(u8).range(1..=32))]
    parallel: u8,
    /// The account's plan, whose limits of calls are kept
    #[arg(long, value_enum, default_value_t = Plan::Pro)]
    plan: Plan,
    /// Tell what would be fetched, and fetch nothing
    #[arg(long)]
    dry_run: bool,
}

/// A file to be fetched.
#[derive(Clone, Debug)]
struct Wanted {
    name: String,
    /// None while Zoom still works on it.
    url: Option<String>,
    size: Option<u64>,
}

/// What became of a file.
#[derive(Debug)]
enum Outcome {
    Fetched(u64),
    /// It was there, with the length that it is to have.
    There,
    /// It is to be fetched, and this was a dry run.
    Wanted,
    NotReady,
    Failed(Failure),
}

/// Runs `zoom recordings download`.
pub(crate) async fn download(args: Args, globals: &Globals) -> Result<(), Failure> {
    let to = args.to.unwrap_or_else(|| Timestamp::now().to_zoned(TimeZone::UTC).date());
    if args.from > to {
        return Err(Failure::usage(format!("`--from {}` is after `--to {to}`", args.from)));
    }
    let login = Login::of(globals).await?;
    let client = login.client(globals).await?.with_rate_limit(ZoomRateLimiter::new(args.plan.into()));
    let mut wanted = Vec::<Wanted>::new();
    for (from, to) in spans(args.from, to) {
        let request = ListAllRecordings::new(&*args.user).page_size(PAGE_SIZE).from(day(from)).to(day(to));
        let mut meetings = request.items(&client);
        while let Some(meeting) = meetings.next().await {
            for file in files(&meeting?, &args.types) {
                add(&mut wanted, file);
            }
        }
    }
    if !args.dry_run {
        fs::create_dir_all(&args.dir)
            .map_err(|error| Failure::failed(format!("`{}` can't be made: {error}", args.dir.display())))?;
    }
    let outcomes = each(wanted, usize::from(args.parallel), |file, bars| {
        let (client, path, is_dry) = (client.clone(), args.dir.join(&file.name), args.dry_run);
        async move {
            match &file.url {
                None => Ok(Outcome::NotReady),
                _ if is_there(&path, file.size)? => Ok(Outcome::There),
                _ if is_dry => Ok(Outcome::Wanted),
                Some(url) => fetch(&client, url, file.size, &path, &bars).await.map(Outcome::Fetched),
            }
        }
    })
    .await;
    tell(outcomes, args.dry_run, globals)
}

/// The days in spans that Zoom lists, the earliest first.
fn spans(from: civil::Date, to: civil::Date) -> Vec<(civil::Date, civil::Date)> {
    let mut spans = Vec::new();
    let mut next = Some(from);
    while let Some(from) = next.filter(|from| *from <= to) {
        let end = from.checked_add(DAYS.days()).map_or(to, |end| end.min(to));
        spans.push((from, end));
        next = end.tomorrow().ok();
    }
    spans
}

fn day(date: civil::Date) -> DateOrDateTime {
    zoom_core::Date::from(date).into()
}

/// The files of a meeting that are of the types that are asked for.
fn files(meeting: &AllRecordingMeeting, types: &[String]) -> Vec<Wanted> {
    let files = meeting.recording_files.iter().flatten();
    let is_ready = |file: &RecordingFile| file.status.as_deref().is_none_or(|status| status == "completed");
    let is_asked = |file: &&RecordingFile| {
        let kind = file.file_type.as_ref().map_or("", |kind| kind.as_str());
        types.is_empty() || types.iter().any(|asked| asked.eq_ignore_ascii_case(kind))
    };
    files
        .filter(is_asked)
        .map(|file| Wanted {
            name: name(meeting, file),
            url: file.download_url.clone().filter(|_| is_ready(file)),
            size: file.file_size.and_then(|size| u64::try_from(size).ok()),
        })
        .collect()
}

/// Adds a file, unless it is listed already. One that has another's name, as those without an id may, gets a number.
fn add(wanted: &mut Vec<Wanted>, mut file: Wanted) {
    if file.url.is_some() && wanted.iter().any(|other| other.url == file.url) {
        return;
    }
    let name = std::mem::take(&mut file.name);
    let (stem, extension) =
        name.rsplit_once('.').map_or((&*name, String::new()), |(stem, end)| (stem, format!(".{end}")));
    let names = std::iter::once(name.clone()).chain((2_u64..).map(|number| format!("{stem} ({number}){extension}")));
    file.name = names.into_iter().find(|name| wanted.iter().all(|other| other.name != *name)).unwrap_or_default();
    wanted.push(file);
}

/// The name of a file: when, what about, of which kind, and the id that no other file has.
fn name(meeting: &AllRecordingMeeting, file: &RecordingFile) -> String {
    let begun = [file.recording_start.as_deref(), meeting.start_time.as_ref().map(zoom_core::DateTime::as_str)];
    let begun = begun.into_iter().flatten().find_map(|begun| begun.trim_end_matches('Z').parse::<DateTime>().ok());
    let begun = begun.map(|begun| begun.strftime("%Y-%m-%d %H%M%S").to_string());
    let topic: String = meeting.topic.as_deref().unwrap_or_default().chars().take(TOPIC).collect();
    let kind = file.recording_type.as_ref().map(|kind| kind.as_str().to_owned());
    let kind = kind.or_else(|| file.file_type.as_ref().map(|kind| kind.as_str().to_lowercase()));
    let parts = [begun.as_deref(), Some(topic.trim()), kind.as_deref(), file.id.as_deref()];
    let parts: Vec<&str> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    let mut name = parts.join(" ").replace(['/', '\\'], "-");
    if let Some(extension) = &file.file_extension {
        _ = write!(name, ".{}", extension.as_str().to_lowercase());
    }
    safe_file_name(&name).unwrap_or_else(|| "recording".to_owned())
}

/// Fetches files, so many at a time, and says what became of each.
async fn each<F>(
    wanted: Vec<Wanted>,
    parallel: usize,
    fetch: impl Fn(Wanted, MultiProgress) -> F,
) -> Vec<(Wanted, Outcome)>
where
    F: Future<Output = Result<Outcome, Failure>> + Send + 'static,
{
    let bars = MultiProgress::new();
    let whole = bars.add(progress::files(wanted.len() as u64));
    let mut outcomes = Vec::with_capacity(wanted.len());
    let (mut fetching, mut files) = (JoinSet::new(), HashMap::new());
    let mut wanted = wanted.into_iter();
    loop {
        while fetching.len() < parallel {
            let Some(next) = wanted.next() else { break };
            files.insert(fetching.spawn(fetch(next.clone(), bars.clone())).id(), next);
        }
        let Some(ended) = fetching.join_next_with_id().await else { break };
        let (id, outcome) = match ended {
            Ok((id, outcome)) => (id, outcome.unwrap_or_else(Outcome::Failed)),
            Err(error) => (error.id(), Outcome::Failed(Failure::failed("a fault of this program stopped it"))),
        };
        whole.inc(1);
        let Some(file) = files.remove(&id) else { continue };
        if let Outcome::Failed(failure) = &outcome {
            bars.suspend(|| output::note(&format!("`{}`: {failure}", file.name)));
        }
        outcomes.push((file, outcome));
    }
    whole.finish_and_clear();
    outcomes
}

/// Whether a file is there already. One of another length is somebody else's.
fn is_there(path: &Path, size: Option<u64>) -> Result<bool, Failure> {
    let Ok(there) = fs::symlink_metadata(path) else { return Ok(false) };
    match size {
        Some(size) if there.len() != size => {
            let length = there.len();
            Err(Failure::failed(format!(
                "another file is there, of {length} bytes in place of {size}: it is left as it is"
            )))
        }
        _ => Ok(true),
    }
}

/// Fetches a file, and gives its length. It gets its name when it is whole, and as long as Zoom lists it.
async fn fetch(
    client: &Client,
    url: &str,
    size: Option<u64>,
    path: &Path,
    bars: &MultiProgress,
) -> Result<u64, Failure> {
    let download = client.download(url).await?;
    // So Zoom asks for a password, under status 200.
    if download.content_type().is_some_and(|kind| kind.trim_start().to_ascii_lowercase().starts_with("text/html")) {
        return Err(Failure::refused("Zoom sent a web page in place of the recording: it may ask for a password"));
    }
    if let (Some(size), Some(length)) = (size, download.length())
        && size != length
    {
        return Err(Failure::failed(format!("Zoom lists {size} bytes, and sends {length}")));
    }
    let bar = bars.add(progress::bytes(size.or(download.length())));
    let drawn: ProgressBar = bar.clone();
    let saved = save(download.on_progress(move |progress| drawn.set_position(progress.received)), size, path).await;
    bar.finish_and_clear();
    saved
}

/// Writes a file under another name, and gives it its own if nothing has that by then. [`Download::save_to`] would replace
/// what has it.
async fn save(mut download: Download, size: Option<u64>, path: &Path) -> Result<u64, Failure> {
    let failed = |error| Failure::failed(format!("it can't be written: {error}"));
    let folder = path.parent().unwrap_or(path);
    let create = |path: &Path| fs::File::create_new(path).map(tokio::fs::File::from_std);
    let mut part = tempfile::Builder::new().prefix(".").suffix(".part").make_in(folder, create).map_err(failed)?;
    let mut length = 0;
    while let Some(chunk) = download.chunk().await {
        let chunk = chunk?;
        length += chunk.len() as u64;
        part.as_file_mut().write_all(&chunk).await.map_err(failed)?;
    }
    if let Some(size) = size.filter(|size| *size != length) {
        return Err(Failure::failed(format!("Zoom lists {size} bytes, and sent {length}")));
    }
    part.as_file_mut().flush().await.map_err(failed)?;
    part.as_file_mut().sync_all().await.map_err(failed)?;
    match part.persist_noclobber(path) {
        Ok(_) => Ok(length),
        Err(kept) if kept.error.kind() == io::ErrorKind::AlreadyExists => {
            Err(Failure::failed("another file came into being there: it is left as it is"))
        }
        Err(kept) => Err(failed(kept.error)),
    }
}

/// Tells what became of the files: each as a record if a format is asked for or nothing else is done, and all in a line.
fn tell(outcomes: Vec<(Wanted, Outcome)>, is_dry: bool, globals: &Globals) -> Result<(), Failure> {
    let (mut done, mut bytes, mut there, mut not_ready) = (0_u32, 0, 0_u32, 0_u32);
    let mut records = Vec::with_capacity(outcomes.len());
    let mut failures = Vec::new();
    for (file, outcome) in outcomes {
        let word = match outcome {
            Outcome::Fetched(length) => {
                done += 1;
                bytes += length;
                "fetched"
            }
            Outcome::Wanted => {
                done += 1;
                bytes += file.size.unwrap_or(0);
                "wanted"
            }
            Outcome::There => {
                there += 1;
                "there"
            }
            Outcome::NotReady => {
                not_ready += 1;
                "not ready"
            }
            Outcome::Failed(failure) => {
                failures.push(failure.code());
                "failed"
            }
        };
        let size = file.size.map_or(Json::Null, |size| Json::Number(size.into()));
        records.push(Json::object([("file", Json::text(file.name)), ("bytes", size), ("outcome", Json::text(word))]));
    }
    if is_dry || globals.output.is_some() || !globals.fields.is_empty() {
        output_of(globals).write(Json::List(records.clone()), |_| Answer::Records(records))?;
    }
    let (verb, bytes, failed) = (if is_dry { "to fetch" } else { "fetched" }, HumanBytes(bytes), failures.len());
    let mut summary = format!("recordings: {done} {verb} ({bytes}), {there} were there, {failed} failed");
    if not_ready > 0 {
        _ = write!(summary, ", {not_ready} are not ready yet: run it again later");
    }
    if failures.is_empty() {
        output::note(&summary);
        return Ok(());
    }
    // A code stands for what all of them failed of; what a URL of Zoom's lacks is no wrong use.
    let common = failures[0].filter(|code| *code != Code::Usage && failures.iter().all(|other| *other == Some(*code)));
    Err(Failure::Told(common.unwrap_or(Code::Failed), format!("{summary}; run it again to fetch what failed")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> civil::Date {
        text.parse().unwrap()
    }

    #[test]
    fn a_long_time_is_listed_in_spans_that_zoom_takes() {
        for (from, to, expected) in [
            ("2026-01-01", "2026-01-01", &[("2026-01-01", "2026-01-01")][..]),
            ("2026-01-01", "2026-01-28", &[("2026-01-01", "2026-01-28")]),
            ("2026-01-01", "2026-01-29", &[("2026-01-01", "2026-01-28"), ("2026-01-29", "2026-01-29")]),
            (
                "2026-01-01",
                "2026-03-01",
                &[("2026-01-01", "2026-01-28"), ("2026-01-29", "2026-02-25"), ("2026-02-26", "2026-03-01")],
            ),
            ("9999-12-31", "9999-12-31", &[("9999-12-31", "9999-12-31")]),
        ] {
            let expected: Vec<_> = expected.iter().map(|(from, to)| (date(from), date(to))).collect();
            assert_eq!(spans(date(from), date(to)), expected, "{from} to {to}");
        }
    }

    #[test]
    fn no_two_files_have_one_name_and_none_is_listed_twice() {
        let mut wanted = Vec::new();
        let listed = [("a.mp4", "1"), ("a.mp4", "2"), ("a.mp4", "1"), ("a.mp4", "3"), ("b", "4"), ("b", ""), ("b", "")];
        for (name, url) in listed {
            let url = Some(url.to_owned()).filter(|url| !url.is_empty());
            add(&mut wanted, Wanted { name: name.to_owned(), url, size: None });
        }
        let names: Vec<&str> = wanted.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(names, ["a.mp4", "a (2).mp4", "a (3).mp4", "b", "b (2)", "b (3)"]);
    }

    #[tokio::test]
    async fn a_file_whose_task_panics_has_failed() {
        let wanted = ["a", "b", "c"].map(|name| Wanted { name: name.to_owned(), url: None, size: None });
        let outcomes = each(wanted.into(), 2, |file, _| async move {
            assert_ne!(file.name, "b", "this is the fault");
            Ok(Outcome::There)
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
    fn a_name_tells_the_file_and_stays_in_its_folder() {
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
