//! `zoom recordings download`: the recordings of a user as files of a folder.
//!
//! A file has one name for ever, made of what Zoom says of it: so a run that is stopped goes on where it was, and one that
//! is done again fetches what is new. What lies under a name is never replaced.

use std::{fmt::Write as _, fs, path::PathBuf};

use indicatif::{HumanBytes, MultiProgress, ProgressBar};
use tokio::task::JoinSet;
use zoom_api::meetings::{AllRecordingMeeting, ListAllRecordings, RecordingFile};
use zoom_core::{
    Client, DateOrDateTime, ZoomRateLimiter,
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
#[derive(Clone)]
struct Wanted {
    name: String,
    url: String,
    size: Option<u64>,
}

/// What became of a file.
enum Outcome {
    Fetched(u64),
    /// It was there, with the length that it is to have.
    There,
    /// Nobody asked to fetch it.
    Named,
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
    if args.dry_run {
        return tell(wanted.into_iter().map(|wanted| (wanted, Outcome::Named)).collect(), globals);
    }
    fs::create_dir_all(&args.dir)
        .map_err(|error| Failure::failed(format!("`{}` can't be made: {error}", args.dir.display())))?;
    tell(fetch_all(&client, &args, wanted).await, globals)
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

/// The files of a meeting that are ready, and of the types that are asked for.
fn files(meeting: &AllRecordingMeeting, types: &[String]) -> Vec<Wanted> {
    let files = meeting.recording_files.iter().flatten();
    let is_ready = |file: &&RecordingFile| file.status.as_deref().is_none_or(|status| status == "completed");
    let is_asked = |file: &&RecordingFile| {
        let kind = file.file_type.as_ref().map_or("", |kind| kind.as_str());
        types.is_empty() || types.iter().any(|asked| asked.eq_ignore_ascii_case(kind))
    };
    files
        .filter(is_ready)
        .filter(is_asked)
        .filter_map(|file| {
            Some(Wanted {
                name: name(meeting, file),
                url: file.download_url.clone()?,
                size: file.file_size.and_then(|size| u64::try_from(size).ok()),
            })
        })
        .collect()
}

/// Adds a file, unless it is listed already. One that has another's name, as those without an id may, gets a number.
fn add(wanted: &mut Vec<Wanted>, mut file: Wanted) {
    if wanted.iter().any(|other| other.url == file.url) {
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
async fn fetch_all(client: &Client, args: &Args, wanted: Vec<Wanted>) -> Vec<(Wanted, Outcome)> {
    let bars = MultiProgress::new();
    let whole = bars.add(progress::files(wanted.len() as u64));
    let mut outcomes = Vec::with_capacity(wanted.len());
    let mut fetching = JoinSet::new();
    let mut wanted = wanted.into_iter();
    loop {
        while fetching.len() < usize::from(args.parallel) {
            let Some(next) = wanted.next() else { break };
            let (client, path, bars) = (client.clone(), args.dir.join(&next.name), bars.clone());
            fetching.spawn(async move {
                let outcome = fetch(&client, &next, path, &bars).await.unwrap_or_else(Outcome::Failed);
                (next, outcome)
            });
        }
        match fetching.join_next().await {
            Some(Ok((file, outcome))) => {
                if let Outcome::Failed(failure) = &outcome {
                    bars.suspend(|| output::note(&format!("`{}`: {failure}", file.name)));
                }
                whole.inc(1);
                outcomes.push((file, outcome));
            }
            // A task that was stopped went down with the whole program.
            Some(Err(_)) => {}
            None => break,
        }
    }
    whole.finish_and_clear();
    outcomes
}

/// Fetches a file, unless it is there.
async fn fetch(client: &Client, file: &Wanted, path: PathBuf, bars: &MultiProgress) -> Result<Outcome, Failure> {
    if let Ok(there) = fs::symlink_metadata(&path) {
        return match file.size {
            Some(size) if there.len() != size => {
                let length = there.len();
                Err(Failure::failed(format!(
                    "another file is there, of {length} bytes in place of {size}: it is left as it is"
                )))
            }
            _ => Ok(Outcome::There),
        };
    }
    let download = client.download(&file.url).await?;
    if let (Some(size), Some(length)) = (file.size, download.length())
        && size != length
    {
        return Err(Failure::failed(format!("Zoom lists {size} bytes, and sends {length}")));
    }
    let bar = bars.add(progress::bytes(file.size.or(download.length())));
    let drawn: ProgressBar = bar.clone();
    let saved = download.on_progress(move |progress| drawn.set_position(progress.received)).save_to(&path).await;
    bar.finish_and_clear();
    let length = saved?;
    match file.size {
        Some(size) if size != length => {
            // It is what was just written, and it is not the recording.
            _ = fs::remove_file(&path);
            Err(Failure::failed(format!("Zoom lists {size} bytes, and sent {length}")))
        }
        _ => Ok(Outcome::Fetched(length)),
    }
}

/// Tells what became of the files: each as a record if a format is asked for, and all in a line.
fn tell(outcomes: Vec<(Wanted, Outcome)>, globals: &Globals) -> Result<(), Failure> {
    let (mut fetched, mut bytes, mut there) = (0_u32, 0, 0_u32);
    let mut records = Vec::with_capacity(outcomes.len());
    let mut failures = Vec::new();
    for (file, outcome) in outcomes {
        let word = match outcome {
            Outcome::Fetched(length) => {
                fetched += 1;
                bytes += length;
                "fetched"
            }
            Outcome::There => {
                there += 1;
                "there"
            }
            Outcome::Named => "wanted",
            Outcome::Failed(failure) => {
                failures.push(failure.code());
                "failed"
            }
        };
        let size = file.size.map_or(Json::Null, |size| Json::Number(size.into()));
        records.push(Json::object([("file", Json::text(file.name)), ("bytes", size), ("outcome", Json::text(word))]));
    }
    if globals.output.is_some() || !globals.fields.is_empty() {
        output_of(globals).write(Json::List(records.clone()), |_| Answer::Records(records))?;
    }
    let (bytes, failed) = (HumanBytes(bytes), failures.len());
    let summary = format!("recordings: {fetched} fetched ({bytes}), {there} were there, {failed} failed");
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
        for (name, url) in [("a.mp4", "1"), ("a.mp4", "2"), ("a.mp4", "1"), ("a.mp4", "3"), ("b", "4"), ("b", "5")] {
            add(&mut wanted, Wanted { name: name.to_owned(), url: url.to_owned(), size: None });
        }
        let names: Vec<&str> = wanted.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(names, ["a.mp4", "a (2).mp4", "a (3).mp4", "b", "b (2)"]);
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
