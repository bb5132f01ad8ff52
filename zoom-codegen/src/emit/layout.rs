//! Decides which file of a product's crate each operation and type is written to: there is one file per tag, which
//! keeps an operation, its response and their types together.

use std::collections::{BTreeSet, HashMap};

use crate::{
    naming::Named,
    operation_name,
    plan::{Definition, Occurrence, Operation, Plan},
    tables,
    texts::Texts,
    words,
};

/// A file of the product's crate.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Home {
    /// Whether the file is in the module for a master account's operations.
    pub(super) is_master: bool,
    /// The file's name without `.rs`.
    pub(super) file: String,
}

/// The name of the file for types that several files use.
pub(super) const SHARED: &str = "types";

/// A planned and named product, with the file of each type.
pub(crate) struct Layout<'a> {
    pub(crate) module: &'a str,
    pub(crate) plan: &'a Plan,
    pub(crate) named: &'a Named,
    pub(super) texts: &'a Texts,
    homes: Vec<Home>,
    /// The index of the type of each occurrence, by the occurrence's `order`.
    by_order: HashMap<usize, usize>,
    /// The tags that are too long for one file.
    split: BTreeSet<Home>,
    /// Whether all declarations are written together, to be pasted into another crate; only then are the document's own
    /// descriptions included.
    pub(super) is_pasted: bool,
}

impl<'a> Layout<'a> {
    /// Lays out a product with one file per tag, except that each tag in `split` becomes several files.
    pub(super) fn new(
        module: &'a str,
        plan: &'a Plan,
        named: &'a Named,
        texts: &'a Texts,
        split: BTreeSet<Home>,
    ) -> Self {
        let by_order = by_order(plan);
        let mut layout = Self { module, plan, named, texts, homes: Vec::new(), by_order, split, is_pasted: false };
        layout.homes = plan.types.iter().map(|definition| layout.home_of_type(definition)).collect();
        layout
    }

    /// Lays out a product as source text to be pasted.
    pub(super) fn pasted(plan: &'a Plan, named: &'a Named, texts: &'a Texts) -> Self {
        let homes = vec![Self::pasted_home(); plan.types.len()];
        Self {
            module: "",
            plan,
            named,
            texts,
            homes,
            by_order: by_order(plan),
            split: BTreeSet::new(),
            is_pasted: true,
        }
    }

    /// Returns whether this layout holds a product's events rather than its operations.
    pub(super) fn has_events(&self) -> bool {
        self.plan.operations.first().is_some_and(|operation| operation.is_event)
    }

    /// Returns whether the product's modules are separate crates.
    pub(super) fn is_in_parts(&self) -> bool {
        tables::IN_PARTS.contains(&self.module)
    }

    /// Returns the single `Home` of pasted text.
    pub(super) fn pasted_home() -> Home {
        Home { is_master: false, file: "declared".to_owned() }
    }

    /// Returns the file of a type.
    pub(super) fn home(&self, number: usize) -> &Home {
        &self.homes[number]
    }

    /// Returns the type that contains an occurrence; `None` if an operation does.
    pub(super) fn parent(&self, occurrence: &Occurrence) -> Option<usize> {
        self.by_order.get(&occurrence.parent?).copied()
    }

    /// Returns whether a type is written in the master account's module.
    pub(super) fn is_in_master(&self, number: usize) -> bool {
        self.homes[number].is_master
    }

    /// Returns the product's display name, such as `Team Chat`.
    pub(super) fn title(&self) -> String {
        let words = words::split(self.module);
        let titled = words.iter().map(|word| words::sentence(std::slice::from_ref(word)));
        titled.collect::<Vec<_>>().join(" ")
    }

    /// Returns the file of an operation.
    pub(super) fn home_of_operation(&self, operation: &Operation) -> Home {
        if self.is_pasted {
            return Self::pasted_home();
        }
        let home = Home { is_master: operation.is_master, file: file_of(self.module, &operation.tag) };
        if !self.split.contains(&home) {
            return home;
        }
        if operation.is_event {
            // `meeting.participant_joined` is placed with the other events about participants.
            let about = operation.key.split('.').next_back().unwrap_or_default();
            let file = words::split(about).into_iter().next().unwrap_or_default();
            return Home { file: format!("{}_{file}", home.file), ..home };
        }
        // A long tag is split by the first literal in which its paths differ: `settings` in `/users/{userId}/settings`.
        let shared = self.shared_literals(&home);
        match operation_name::literals(&operation.path).get(shared) {
            Some(literal) => Home { file: format!("{}_{}", home.file, words::snake(&words::split(literal))), ..home },
            None => home,
        }
    }

    /// Returns the number of leading literals that all paths of a tag share.
    fn shared_literals(&self, home: &Home) -> usize {
        let own = |operation: &&Operation| {
            operation.is_master == home.is_master && file_of(self.module, &operation.tag) == home.file
        };
        let mut paths =
            self.plan.operations.iter().filter(own).map(|operation| operation_name::literals(&operation.path));
        let first = paths.next().unwrap_or_default();
        paths.fold(first.len(), |shared, path| {
            first.iter().zip(&path).take(shared).take_while(|(one, other)| one == other).count()
        })
    }

    fn home_of_type(&self, definition: &Definition) -> Home {
        let homes = definition
            .occurrences
            .iter()
            .map(|occurrence| self.home_of_operation(&self.plan.operations[occurrence.operation]));
        let mut homes: BTreeSet<Home> = homes.collect();
        // A type that the account's own operations use is placed with those operations.
        if homes.iter().any(|home| !home.is_master) {
            homes.retain(|home| !home.is_master);
        }
        let is_only = homes.len() == 1;
        let first = homes.pop_first();
        match first {
            Some(only) if is_only => only,
            first => Home { is_master: first.is_some_and(|first| first.is_master), file: SHARED.to_owned() },
        }
    }
}

fn by_order(plan: &Plan) -> HashMap<usize, usize> {
    let types = plan.types.iter().enumerate();
    types.flat_map(|(at, definition)| definition.occurrences.iter().map(move |of| (of.order, at))).collect()
}

/// Returns the name of a tag's file.
pub(super) fn file_of(module: &str, tag: &str) -> String {
    if let Some((_, _, file)) = tables::FILES.iter().find(|(product, name, _)| *product == module && *name == tag) {
        return (*file).to_owned();
    }
    let mut words = words::split(tag);
    if words::snake(&words) == module {
        // Clippy rejects a module with the same name as its parent.
        words = words::singular(&words);
    }
    match words::snake(&words) {
        file if file.is_empty() || file == module || matches!(file.as_str(), "types" | "master") => {
            "operations".to_owned()
        }
        file => file,
    }
}
