//! An in-memory model of the scripts for a model checker, and a test that it behaves like a real server.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard},
};

use super::{
    decide::{Stored, Written},
    record::{NewRecord, Record},
};

/// The data of a server. Each method call is one atomic step.
#[derive(Default)]
pub(super) struct Data {
    pub(super) tokens: Option<Record>,
    /// The highest version, or `None` if everything was lost.
    known: Option<u64>,
    pub(super) lease: Option<String>,
    once: HashMap<String, u64>,
    /// The server's clock, which each login advances.
    now: u64,
    /// Called with the stored tokens and those that replace them, before the new ones are written.
    pub(super) on_write: Option<fn(&Record, &NewRecord)>,
}

impl Data {
    /// Models `load.lua`.
    pub(super) fn load(&self) -> Stored {
        match &self.tokens {
            Some(record) => Stored::Found(record.clone()),
            None if self.known.is_some() => Stored::Removed,
            None => Stored::Lost,
        }
    }

    /// Models `save.lua`.
    pub(super) fn save(&mut self, id: &str, seen: u64, new: &NewRecord) -> u64 {
        if let Some(version) = self.once.get(id) {
            return *version;
        }
        let version = self.next().max(seen + 1);
        self.once.insert(id.to_owned(), version);
        // A new login replaces whatever is stored.
        self.tokens = None;
        self.write(new, version)
    }

    /// Models `replace.lua`.
    pub(super) fn replace(&mut self, presented: &str, seen: u64, new: &NewRecord) -> Written {
        match &self.tokens {
            None if self.known.is_some() => return Written::Kept(Stored::Removed),
            Some(stored) if stored.refresh != presented => {
                if stored.refresh == new.refresh {
                    return Written::Saved(stored.version);
                }
                if stored.version > seen {
                    return Written::Kept(self.load());
                }
            }
            _ => {}
        }
        let followed = self.tokens.as_ref().map_or(0, |stored| stored.version).max(seen);
        let version = if followed == 0 { self.next() } else { followed + 1 };
        Written::Saved(self.write(new, version))
    }

    /// Models `put_back.lua`.
    pub(super) fn put_back(&mut self, version: u64, new: &NewRecord) -> Written {
        match &self.tokens {
            Some(stored) if stored.version >= version => Written::Kept(self.load()),
            None if self.known.is_some() => Written::Kept(Stored::Removed),
            _ => Written::Saved(self.write(new, version)),
        }
    }

    /// Models `remove.lua`.
    pub(super) fn remove(&mut self, id: &str) {
        if self.once.insert(id.to_owned(), 0).is_none() {
            let stored = self.tokens.take().map(|stored| stored.version);
            self.known = Some(stored.max(self.known).unwrap_or_default());
        }
    }

    /// Models `lease.lua`.
    pub(super) fn lease(&mut self, owner: &str) -> bool {
        self.lease.get_or_insert_with(|| owner.to_owned()) == owner
    }

    /// Models `renew.lua`.
    pub(super) fn renew(&self, owner: &str) -> bool {
        self.lease.as_deref() == Some(owner)
    }

    /// Models `release.lua`.
    pub(super) fn release(&mut self, owner: &str) {
        self.lease.take_if(|holder| *holder == owner);
    }

    /// Models a restart without persistence. The clock continues.
    pub(super) fn lose_everything(&mut self) {
        (self.tokens, self.known, self.lease) = (None, None, None);
        self.once.clear();
    }

    /// Sets the clock back to zero.
    pub(super) fn set_clock_back(&mut self) {
        self.now = 0;
    }

    /// Advances the version of the stored tokens, as if the clock had been ahead when they were written.
    fn move_version(&mut self, by: u64) {
        if let Some(stored) = &mut self.tokens {
            stored.version += by;
            self.known = Some(stored.version);
        }
    }

    fn next(&mut self) -> u64 {
        // A real clock advances much faster than the version, to which each refresh adds 1.
        self.now += 1_000;
        let stored = self.tokens.as_ref().map_or(0, |stored| stored.version);
        self.now.max(stored + 1).max(self.known.unwrap_or_default() + 1)
    }

    fn write(&mut self, new: &NewRecord, version: u64) -> u64 {
        if let (Some(check), Some(stored)) = (self.on_write, &self.tokens) {
            check(stored, new);
        }
        let NewRecord { value, refresh, lifetime } = new.clone();
        self.tokens = Some(Record { value, refresh, lifetime, version });
        self.known = Some(version);
        version
    }
}

/// Data that several programs share.
#[derive(Clone, Default)]
pub(super) struct SharedData(Arc<Mutex<Data>>);

impl SharedData {
    pub(super) fn data(&self) -> MutexGuard<'_, Data> {
        self.0.lock().unwrap()
    }
}

mod tests {
    use zoom_tests_redis_server::{Persistence, RedisServer};

    use super::{
        super::scripts::{RedisKeys, Server as _},
        *,
    };
    use crate::redis::Redis;

    /// Pseudorandom numbers that are the same in every run.
    struct Random(u64);

    impl Random {
        fn below(&mut self, end: usize) -> usize {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(self.0 >> 33).unwrap() % end
        }
    }

    /// The versions that the server and the model assigned to the same writes.
    type Versions = Vec<(u64, u64)>;

    /// Checks that both outcomes are the same, and records the versions.
    fn compare(real: Written, model: Written, versions: &mut Versions) {
        match (real, model) {
            (Written::Saved(real), Written::Saved(model)) => {
                if !versions.contains(&(real, model)) {
                    assert!(versions.iter().all(|(other, own)| (real > *other) == (model > *own)), "{real} {model}");
                    versions.push((real, model));
                }
            }
            (Written::Kept(real), Written::Kept(model)) => same(real, model, versions),
            (real, model) => panic!("{real:?} {model:?}"),
        }
    }

    fn same(real: Stored, model: Stored, versions: &Versions) {
        match (real, model) {
            (Stored::Found(real), Stored::Found(model)) => {
                assert!(versions.contains(&(real.version, model.version)));
                assert_eq!((real.value, real.refresh), (model.value, model.refresh));
                assert!(real.lifetime <= model.lifetime && real.lifetime > model.lifetime - 60_000);
            }
            (real, model) => assert_eq!(real, model),
        }
    }

    /// Advances both versions by an hour, as if the clock had been set back. A test can't set back a real server's
    /// clock.
    fn move_version(server: &RedisServer, keys: &RedisKeys, model: &mut Data, versions: &mut Versions) {
        let hour = 3_600_000_000;
        if let Stored::Found(record) = model.load() {
            let (real, _) = *versions.iter().find(|(_, own)| *own == record.version).unwrap();
            model.move_version(hour);
            let moved = (real + hour).to_string();
            server.command(&["HSET", &keys.tokens, "version", &moved]).unwrap();
            server.command(&["SET", &keys.known, &moved]).unwrap();
            versions.push((real + hour, record.version + hour));
        }
    }

    #[tokio::test]
    async fn the_scripts_do_on_a_server_what_they_do_in_the_model() {
        let server = RedisServer::start(Persistence::None);
        let keys = RedisKeys::new(&Redis::new(&server.url()).unwrap(), "a {strange} login");
        let (mut model, mut versions, mut random) = (Data::default(), vec![(0, 0)], Random(19));
        let mut reached = HashMap::<String, usize>::new();
        for count in 0..2_000 {
            let refresh = format!("digest {}", random.below(4));
            let new = NewRecord { value: format!("value {count}").into(), refresh, lifetime: 100_000 };
            let (presented, id) = (format!("digest {}", random.below(4)), random.below(4).to_string());
            let seen = versions[versions.len() - 1 - random.below(versions.len().min(4))];
            let outcome = match random.below(40) {
                0 => {
                    let id = format!("save {}", count / 100);
                    let (real, own) = (keys.save(&id, seen.0, &new).await.unwrap(), model.save(&id, seen.1, &new));
                    compare(Written::Saved(real), Written::Saved(own), &mut versions);
                    "save".to_owned()
                }
                1..=15 => {
                    let real = keys.replace(&presented, seen.0, &new).await.unwrap();
                    let kind = format!("replace {real:?}");
                    compare(real, model.replace(&presented, seen.1, &new), &mut versions);
                    kind
                }
                16..=22 => {
                    let real = keys.put_back(seen.0, &new).await.unwrap();
                    let kind = format!("put back {real:?}");
                    compare(real, model.put_back(seen.1, &new), &mut versions);
                    kind
                }
                23 => {
                    server.command(&["FLUSHALL"]).unwrap();
                    model.lose_everything();
                    "lost".to_owned()
                }
                24 => {
                    let id = format!("remove {}", count / 40);
                    keys.remove(&id).await.unwrap();
                    model.remove(&id);
                    "removed".to_owned()
                }
                25 => {
                    move_version(&server, &keys, &mut model, &mut versions);
                    "moved".to_owned()
                }
                26..=29 => {
                    let leased = keys.lease(&id, 60_000).await.unwrap();
                    assert_eq!(leased, model.lease(&id));
                    format!("lease {leased}")
                }
                30..=32 => {
                    let renewed = keys.renew(&id, 60_000).await.unwrap();
                    assert_eq!(renewed, model.renew(&id));
                    format!("renew {renewed}")
                }
                33..=35 => {
                    keys.release(&id).await.unwrap();
                    model.release(&id);
                    "release".to_owned()
                }
                _ => "load".to_owned(),
            };
            let kind = outcome.split(['(', '{']).take(2).collect::<Vec<_>>().join("(");
            *reached.entry(kind.split(char::is_numeric).next().unwrap_or_default().to_owned()).or_default() += 1;
            same(keys.load().await.unwrap(), model.load(), &versions);
        }
        // Ensures that every branch of every script was taken.
        assert!(reached.len() >= 15, "{reached:#?}");
    }
}
