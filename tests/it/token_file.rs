//! Tests tokens in a file: the permissions of the file, the failures that it survives, and several processes that share
//! it.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::{
    collections::HashSet,
    env,
    error::Error as _,
    fs,
    path::{Path, PathBuf},
    process::Stdio,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime},
};

use tokio::{
    io::{AsyncBufReadExt as _, BufReader},
    process::{Child, Command},
    time::Instant,
};
use zoom_core::{
    BaseUrl, Environment,
    auth::{Auth, AuthServer, FileStore, RefreshToken, ReplaceOutcome, TokenStore, Tokens},
    error::AuthErrorKind,
};
use zoom_tests::{
    event_log::EventLog,
    oauth::{LIFE, OAuth, app},
};

/// A folder for one test, removed when it is dropped.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = env::temp_dir().join(format!("zoom-{name}-{}", std::process::id()));
        fs::create_dir(&path).unwrap();
        Self(path)
    }

    fn file(&self) -> PathBuf {
        self.0.join("tokens.json")
    }

    fn names(&self) -> HashSet<String> {
        fs::read_dir(&self.0).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.0);
    }
}

/// Returns tokens that are identified by a number, and are so long that writing them takes a while.
fn numbered(number: usize) -> Tokens {
    let text = |name| format!("{name}-{number}-{}", "x".repeat(100_000));
    let mut tokens = Tokens::new(text("access"), SystemTime::now() + LIFE);
    tokens.refresh_token = Some(text("refresh").into());
    tokens
}

fn number(tokens: &Tokens) -> usize {
    let number_of = |text: &str| text.split('-').nth(1).unwrap().parse().unwrap();
    let (access, refresh) = (tokens.access_token.expose(), tokens.refresh_token.as_ref().unwrap().expose());
    assert_eq!(number_of(access), number_of(refresh));
    assert_eq!((access.len() + 1, refresh.chars().filter(|c| *c == 'x').count()), (refresh.len(), 100_000));
    number_of(access)
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[cfg(unix)]
#[tokio::test]
async fn only_its_owner_may_read_the_file() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = Folder::new("mode");
    let store = FileStore::new(folder.file());
    assert!(store.load().await.unwrap().is_none());
    // A file that a killed process left behind, readable by everyone.
    let left = folder.0.join("tokens.json.new");
    fs::write(&left, "half a fi").unwrap();
    fs::set_permissions(&left, fs::Permissions::from_mode(0o666)).unwrap();
    for count in 1..=3 {
        store.save(&numbered(count)).await.unwrap();
        assert_eq!(number(&store.load().await.unwrap().unwrap()), count);
        assert_eq!((mode(&folder.file()), mode(&folder.0.join("tokens.json.lock"))), (0o600, 0o600));
        assert_eq!(folder.names(), ["tokens.json", "tokens.json.lock"].map(str::to_owned).into());
    }
}

/// Returns the files of a store in `folder`: the tokens, the lock, and the new tokens during a write.
#[cfg(unix)]
fn files(folder: &Folder) -> [PathBuf; 3] {
    ["tokens.json", "tokens.json.lock", "tokens.json.new"].map(|name| folder.0.join(name))
}

#[cfg(unix)]
#[tokio::test]
async fn a_token_file_that_others_can_access_is_repaired_with_a_warning() {
    use std::os::unix::fs::PermissionsExt as _;
    let log = EventLog::default();
    let _guard = zoom_tests::subscribe(log.clone());
    let folder = Folder::new("access");
    let [file, lock, _] = files(&folder);
    let store = FileStore::new(&file);
    store.save(&numbered(1)).await.unwrap();
    assert_eq!(log.take(), "", "a file that the store wrote needs no warning");
    for (path, bits) in [&file, &lock]
        .into_iter()
        .flat_map(|path| [0o644, 0o640, 0o604, 0o660, 0o666, 0o622, 0o601, 0o777].map(|bits| (path, bits)))
    {
        let expose = || fs::set_permissions(path, fs::Permissions::from_mode(bits)).unwrap();
        let warning = format!(
            "WARN message=a token file was accessible to other users, and is now accessible to its owner only path={}\n",
            path.display()
        );
        // Reading does not take the lock.
        if *path == file {
            expose();
            assert_eq!(number(&store.load().await.unwrap().unwrap()), 1);
            assert_eq!((mode(path), log.take()), (0o600, warning.clone()), "{bits:o}, read");
        }
        expose();
        store.save(&numbered(1)).await.unwrap();
        assert_eq!((mode(path), log.take()), (0o600, warning), "{bits:o}, written");
        assert_eq!(number(&store.load().await.unwrap().unwrap()), 1);
        assert_eq!(log.take(), "", "one warning is enough");
    }
    // A file that only its owner can read, and nobody can write, is also private.
    fs::set_permissions(&file, fs::Permissions::from_mode(0o400)).unwrap();
    assert_eq!(number(&store.load().await.unwrap().unwrap()), 1);
    assert_eq!((mode(&file), log.take().as_str()), (0o400, ""));
}

/// Checks that the store rejects the file at `path` with an error that names it, and neither blocks nor changes the
/// file.
#[cfg(unix)]
async fn rejects(store: &FileStore, path: &Path, what: &str) {
    let kind = fs::symlink_metadata(path).unwrap().file_type();
    let is_read = path.extension().unwrap() == "json";
    let within = Duration::from_secs(20);
    let loaded = tokio::time::timeout(within, store.load()).await.unwrap();
    let saved = tokio::time::timeout(within, store.save(&numbered(2))).await.unwrap();
    // Only a write uses the other files.
    let errors = [loaded.err(), saved.err()];
    assert_eq!(errors.each_ref().map(Option::is_some), [is_read, true], "{errors:?}");
    for error in errors.into_iter().flatten() {
        assert_eq!(error.kind(), AuthErrorKind::Store);
        let expected = format!("`{}` is {what}, and tokens are kept in regular files only: remove it", path.display());
        assert!(error.to_string().contains(&expected), "{error}");
    }
    assert_eq!(fs::symlink_metadata(path).unwrap().file_type(), kind);
}

#[cfg(unix)]
#[tokio::test]
async fn no_token_is_read_or_written_through_a_symbolic_link() {
    use std::os::unix::fs::symlink;
    let (folder, elsewhere) = (Folder::new("link"), Folder::new("link-target"));
    let store = FileStore::new(folder.file());
    for at in 0..3 {
        let link = &files(&folder)[at];
        // The targets: a file with valid tokens, no file at all, and the link itself.
        FileStore::new(elsewhere.file()).save(&numbered(1)).await.unwrap();
        let before = fs::read(elsewhere.file()).unwrap();
        for target in [elsewhere.file(), elsewhere.0.join("nothing"), link.clone()] {
            symlink(&target, link).unwrap();
            rejects(&store, link, "a symbolic link").await;
            assert_eq!(fs::read_link(link).unwrap(), target);
            fs::remove_file(link).unwrap();
        }
        assert_eq!(fs::read(elsewhere.file()).unwrap(), before);
        assert_eq!(elsewhere.names(), ["tokens.json", "tokens.json.lock"].map(str::to_owned).into());
        store.save(&numbered(3)).await.unwrap();
        assert_eq!(
            number(&store.load().await.unwrap().unwrap()),
            3,
            "the tokens can be saved once the link is removed"
        );
        for file in files(&folder) {
            _ = fs::remove_file(file);
        }
    }
    // The path to the folder may contain a link.
    let way = elsewhere.0.join("way");
    symlink(&folder.0, &way).unwrap();
    FileStore::new(way.join("tokens.json")).save(&numbered(4)).await.unwrap();
    assert_eq!(number(&store.load().await.unwrap().unwrap()), 4);
}

#[cfg(unix)]
#[tokio::test]
async fn nothing_but_a_regular_file_is_opened() {
    let folder = Folder::new("regular");
    let store = FileStore::new(folder.file());
    for path in files(&folder) {
        // The lock file remains from the previous round.
        _ = fs::remove_file(&path);
        fs::create_dir(&path).unwrap();
        rejects(&store, &path, "a folder").await;
        fs::remove_dir(&path).unwrap();
        // Opening a pipe would block until its other end is opened.
        assert!(Command::new("mkfifo").arg(&path).status().await.unwrap().success());
        rejects(&store, &path, "a device, a pipe or a socket").await;
        fs::remove_file(&path).unwrap();
        drop(std::os::unix::net::UnixListener::bind(&path).unwrap());
        rejects(&store, &path, "a device, a pipe or a socket").await;
        fs::remove_file(&path).unwrap();
    }
    store.save(&numbered(1)).await.unwrap();
    assert_eq!(number(&store.load().await.unwrap().unwrap()), 1);
}

#[tokio::test]
async fn a_file_that_is_broken_or_not_ours_is_an_error_and_left_unchanged() {
    let folder = Folder::new("foreign");
    let store = FileStore::new(folder.file());
    store.save(&numbered(1)).await.unwrap();
    let whole = fs::read(folder.file()).unwrap();
    for content in [
        &b""[..],
        b"secret",
        b"{}",
        b"\xff\xfe",
        br#"{"access_token":"secret","expires_in":3600}"#,
        br#"{"access_token":"secret","expires_at":7,"note":"another program's"}"#,
        &whole[..whole.len() / 2],
        &[&whole[..], b"}"].concat(),
    ] {
        fs::write(folder.file(), content).unwrap();
        let errors = [store.load().await.unwrap_err(), store.save(&numbered(2)).await.unwrap_err()];
        for error in errors {
            let shown = format!("{error} {error:?}");
            assert_eq!(error.kind(), AuthErrorKind::Store, "{error}");
            assert!(shown.contains("tokens.json` ") && !shown.contains("secret"), "{shown}");
        }
        assert_eq!(fs::read(folder.file()).unwrap(), content);
    }
    fs::write(folder.file(), whole).unwrap();
    assert_eq!(number(&store.load().await.unwrap().unwrap()), 1);

    let nowhere = FileStore::new(folder.0.join("missing/tokens.json"));
    let error = nowhere.save(&numbered(1)).await.unwrap_err();
    assert!(error.to_string().ends_with("tokens.json.lock` can't be opened as a lock"), "{error}");
    assert!(error.source().is_some());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_has_the_lease_at_a_time() {
    let folder = Folder::new("lease");
    FileStore::new(folder.file()).save(&numbered(0)).await.unwrap();
    let holders = Arc::new(AtomicUsize::new(0));
    let tasks = [(); 8].map(|()| {
        let (store, holders) = (FileStore::new(folder.file()), Arc::clone(&holders));
        tokio::spawn(async move {
            let mut turns = 0;
            while turns < 10 {
                let Some(lease) = store.lease().await.unwrap() else {
                    tokio::task::yield_now().await;
                    continue;
                };
                assert_eq!(holders.fetch_add(1, Ordering::SeqCst), 0, "two tasks have the lease at once");
                let old = store.load().await.unwrap().unwrap();
                let presented = old.refresh_token.clone().unwrap();
                let outcome = store.replace(&presented, &numbered(number(&old) + 1)).await.unwrap();
                assert!(matches!(outcome, ReplaceOutcome::Saved), "{outcome:?}");
                holders.fetch_sub(1, Ordering::SeqCst);
                lease.release().await.unwrap();
                turns += 1;
            }
        })
    });
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(number(&FileStore::new(folder.file()).load().await.unwrap().unwrap()), 80);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_that_replace_the_same_tokens_one_succeeds() {
    let folder = Folder::new("replace");
    let store = FileStore::new(folder.file());
    store.save(&numbered(0)).await.unwrap();
    let presented = numbered(0).refresh_token.unwrap();
    let tasks: Vec<_> = (1..=16)
        .map(|count| {
            let (store, presented) = (store.clone(), presented.clone());
            tokio::spawn(async move { (count, store.replace(&presented, &numbered(count)).await.unwrap()) })
        })
        .collect();
    let (mut saved, mut newer) = (Vec::new(), Vec::new());
    for task in tasks {
        match task.await.unwrap() {
            (count, ReplaceOutcome::Saved) => saved.push(count),
            (_, ReplaceOutcome::Newer(tokens)) => newer.push(number(&tokens)),
            (count, other) => panic!("{count}: {other:?}"),
        }
    }
    assert_eq!((saved.len(), newer.len()), (1, 15));
    assert!(newer.iter().all(|count| *count == saved[0]), "{newer:?}");
    fs::remove_file(folder.file()).unwrap();
    assert!(matches!(store.replace(&presented, &numbered(1)).await.unwrap(), ReplaceOutcome::Empty));
    assert!(store.load().await.unwrap().is_none(), "a user who has logged out stays logged out");
}

/// Runs one of the ignored tests below in a separate process.
fn child(name: &str, store: &Path, url: &str) -> Child {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args([
        &format!("{}::{name}", module_path!().split_once("::").unwrap().1),
        "--exact",
        "--ignored",
        "--nocapture",
    ]);
    command.env("ZOOM_TEST_STORE", store).env("ZOOM_TEST_URL", url);
    command.stdout(Stdio::piped()).kill_on_drop(true).spawn().unwrap()
}

fn store_of_the_parent() -> FileStore {
    FileStore::new(env::var("ZOOM_TEST_STORE").unwrap())
}

#[tokio::test]
async fn two_processes_refresh_two_hundred_times_and_lose_no_login() {
    let folder = Folder::new("processes");
    let oauth = OAuth::default();
    let servers = [oauth.listen().await, oauth.listen().await];
    FileStore::new(folder.file()).save(&oauth.log_in()).await.unwrap();
    let children = servers.each_ref().map(|server| child("part_that_refreshes", &folder.file(), &server.base_url()));
    for child in children {
        let output = child.wait_with_output().await.unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    }
    let refreshes = servers.each_ref().map(|server| server.received().len());
    assert!(refreshes[0] + refreshes[1] >= 200 && refreshes.iter().all(|count| *count > 0), "{refreshes:?}");
    assert_eq!(oauth.asked().len(), refreshes[0] + refreshes[1]);
    assert_eq!(oauth.faults(), [""; 0]);
    let kept = FileStore::new(folder.file()).load().await.unwrap().unwrap();
    assert_eq!(kept.refresh_token.map(|token| token.expose().to_owned()), oauth.refresh_token());
}

#[tokio::test]
#[ignore = "runs in a process that another test starts"]
async fn part_that_refreshes() {
    let url = env::var("ZOOM_TEST_URL").unwrap();
    let server = AuthServer::new(&Environment::custom(BaseUrl::parse(&url).unwrap())).unwrap();
    let auth = RefreshToken::new(app(), store_of_the_parent());
    let mut seen = HashSet::new();
    while seen.len() <= 200 {
        let token = auth.authorization(&server).await.unwrap();
        auth.rejected(&token);
        assert!(seen.insert(token.header().clone()), "a rejected token was returned again");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_process_that_is_killed_leaves_the_file_whole() {
    let folder = Folder::new("killed");
    let store = FileStore::new(folder.file());
    store.save(&numbered(0)).await.unwrap();
    let (mut saves, mut halves) = (0, 0);
    // Repeat this a hundred times, and then until some processes have been killed while writing the file.
    for round in 0..2_000_u32 {
        if round >= 100 && halves > 5 {
            break;
        }
        let mut child = child("part_that_saves", &folder.file(), "");
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut is_saved = async || while lines.next_line().await.unwrap().unwrap() != "saved" {};
        is_saved().await;
        let begun = Instant::now();
        is_saved().await;
        // Kill the process at some point during the next save, which takes about as long as the last one.
        tokio::time::sleep(begun.elapsed().mul_f64(f64::from(round * 37 % 100) / 100.0)).await;
        child.start_kill().unwrap();
        child.wait().await.unwrap();
        halves += usize::from(folder.names().contains("tokens.json.new"));
        let begun = Instant::now();
        let kept = number(&store.load().await.unwrap().unwrap());
        assert!(begun.elapsed() < Duration::from_secs(5), "the lock is released when its process ends");
        assert!(kept >= saves, "tokens from a finished save are not lost");
        saves = kept;
    }
    assert!(saves >= 200 && halves > 5, "{saves} saves, {halves} processes killed while writing");
}

#[tokio::test]
#[ignore = "runs in a process that another test starts"]
async fn part_that_saves() {
    let store = store_of_the_parent();
    let kept = store.load().await.unwrap().unwrap();
    for count in number(&kept) + 1.. {
        store.save(&numbered(count)).await.unwrap();
        println!("saved");
    }
}
