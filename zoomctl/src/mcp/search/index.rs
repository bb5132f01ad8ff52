//! The index: the words of every operation, with how much each says about the operation.

use std::{
    collections::{HashMap, HashSet},
    rc::Rc,
};

use zoom_core::{
    Operation,
    operation::ParamLocation,
    schema::{EnumSchema, Schema, Type},
};

use super::{
    sayings::Sayings,
    score::float,
    split::{split, split_name},
    words,
};
use crate::{catalogue::Entry, description, members};

/// A place where words of an operation are found, and how much they count there.
#[derive(Clone, Copy)]
struct Field {
    weight: f32,
    /// The usual number of words. In a longer field, each word counts less. `None` if the length does not matter.
    usual_length: Option<f32>,
}

const NAME: Field = Field { weight: 3.0, usual_length: Some(3.0) };
const TITLE: Field = Field { weight: 1.5, usual_length: Some(9.0) };
const PATH: Field = Field { weight: 1.2, usual_length: Some(3.0) };
const PRODUCT: Field = Field { weight: 0.8, usual_length: None };
const NOTES: Field = Field { weight: 0.25, usual_length: Some(15.0) };
const PARAMS: Field = Field { weight: 0.4, usual_length: None };
const BODY: Field = Field { weight: 0.35, usual_length: None };
const RESPONSE: Field = Field { weight: 0.15, usual_length: None };

/// How much the length of a field matters, from 0 to 1.
const LENGTH: f32 = 0.6;

/// The weight at which a word has half of its full effect.
const SATURATION: f32 = 1.2;

/// The depth to which the names of members of a body or a response are read.
const DEEPEST: usize = 4;

/// The maximum rarity of a word: a word that occurs in a single operation is not a reason to show that operation first.
const RAREST: f32 = 4.0;

/// An operation that contains a word.
pub(super) struct Posting {
    pub(super) entry: usize,
    /// How much the word says about the operation, from 0 to 1.
    pub(super) score: f32,
}

/// An index of the words of all operations.
pub(super) struct Index {
    pub(super) entries: Vec<Entry>,
    terms: Terms,
    postings: Vec<Vec<Posting>>,
    names: Vec<Name>,
    pub(super) sayings: Sayings,
    /// For each operation of a master account, the operation that does the same in the caller's own account.
    twins: Vec<Option<usize>>,
}

/// The words of an operation's name.
struct Name {
    verb: usize,
    /// The words for what the operation is about, without words that say little.
    things: Vec<usize>,
    product: Vec<usize>,
}

/// The words in names that say little about what an operation is for.
const UNMARKED: &str =
    "user account zoom info information detail details of to by in for and or from with all my one single";

/// The operations that contain a word.
#[derive(Clone, Copy)]
pub(super) struct Postings<'a> {
    pub(super) postings: &'a [Posting],
    /// How rare the word is: above 0 and at most [`RAREST`].
    pub(super) rarity: f32,
}

impl Index {
    /// Builds the index of these operations.
    pub(super) fn new(entries: Vec<Entry>) -> Self {
        let mut reader = Reader::default();
        let mut postings: Vec<Vec<Posting>> = Vec::new();
        let mut names = Vec::new();
        let unmarked: Vec<usize> = UNMARKED.split(' ').map(|word| reader.terms.word(word)).collect();
        for (at, entry) in entries.iter().enumerate() {
            let weights = reader.read(entry);
            let product: Vec<usize> = split_name(entry.product).map(|word| reader.terms.word(word)).collect();
            let mut words = split_name(entry.operation.name).map(|word| reader.terms.word(word));
            let verb = words.next().unwrap_or_default();
            let things = words.filter(|word| !unmarked.contains(word) && !product.contains(word)).collect();
            names.push(Name { verb, things, product });
            postings.resize_with(reader.terms.count, Vec::new);
            for (term, weight) in weights {
                if let Some(postings) = postings.get_mut(term) {
                    postings.push(Posting { entry: at, score: weight / (weight + SATURATION) });
                }
            }
        }
        let known: HashMap<(&str, &str), usize> =
            entries.iter().enumerate().map(|(at, entry)| ((entry.product, entry.operation.name), at)).collect();
        let twin = |entry: &Entry| {
            let product = entry.product.strip_suffix("-master")?;
            known.get(&(product, entry.operation.name)).copied()
        };
        let twins = entries.iter().map(twin).collect();
        let sayings = Sayings::new(&entries);
        Self { entries, sayings, twins, terms: reader.terms, postings, names }
    }

    /// Returns the operations that contain a stem, or two adjacent stems if `meaning` contains a space. Returns `None`
    /// if there are none.
    pub(super) fn find(&self, meaning: &str) -> Option<Postings<'_>> {
        match meaning.split_once(' ') {
            Some((one, other)) => self.find_pair(one, other),
            None => self.postings_of(*self.terms.stems.get(meaning)?),
        }
    }

    /// Returns the operations in which one stem directly follows another, or `None` if there are none.
    pub(super) fn find_pair(&self, one: &str, other: &str) -> Option<Postings<'_>> {
        let pair = (*self.terms.stems.get(one)?, *self.terms.stems.get(other)?);
        self.postings_of(*self.terms.pairs.get(&pair)?)
    }

    /// Returns an empty set of terms.
    pub(super) fn no_terms(&self) -> Vec<bool> {
        vec![false; self.terms.count]
    }

    /// Adds a stem, or two stems separated by a space, to a set of terms.
    pub(super) fn mark(&self, terms: &mut [bool], meaning: &str) {
        for stem in meaning.split(' ') {
            if let Some(is_marked) = self.terms.stems.get(stem).and_then(|term| terms.get_mut(*term)) {
                *is_marked = true;
            }
        }
    }

    /// Returns the share of words in an operation's name that are not in a set, from 0 to 1.
    pub(super) fn unasked(&self, entry: usize, asked: &[bool]) -> f32 {
        let Some(Name { things, .. }) = self.names.get(entry) else { return 0.0 };
        let unasked = things.iter().filter(|term| !is_in(asked, **term)).count();
        if things.is_empty() { 0.0 } else { float(unasked) / float(things.len()) }
    }

    /// Returns whether any word of an operation's product is in a set.
    pub(super) fn is_product_asked(&self, entry: usize, asked: &[bool]) -> bool {
        self.names.get(entry).is_some_and(|name| name.product.iter().any(|term| is_in(asked, *term)))
    }

    /// Returns the terms of these stems, without stems that no operation has.
    pub(super) fn terms<'a>(&self, stems: impl IntoIterator<Item = &'a String>) -> Vec<usize> {
        stems.into_iter().filter_map(|stem| self.terms.stems.get(stem).copied()).collect()
    }

    /// Returns whether the verb of an operation is one of these terms.
    pub(super) fn has_verb(&self, entry: usize, verbs: &[usize]) -> bool {
        self.names.get(entry).is_some_and(|name| verbs.contains(&name.verb))
    }

    /// Returns the operation that does the same in the caller's own account as this operation of a master account.
    pub(super) fn twin(&self, entry: usize) -> Option<usize> {
        self.twins.get(entry).copied().flatten()
    }

    /// Returns whether the verb of an operation is in a set.
    pub(super) fn is_verb_asked(&self, entry: usize, asked: &[bool]) -> bool {
        self.names.get(entry).is_some_and(|name| is_in(asked, name.verb))
    }

    fn postings_of(&self, term: usize) -> Option<Postings<'_>> {
        let postings = self.postings.get(term).filter(|postings| !postings.is_empty())?;
        let (all, some) = (float(self.entries.len()), float(postings.len()));
        let rarity = (1.0 + (all - some + 0.5) / (some + 0.5)).ln().min(RAREST);
        Some(Postings { postings, rarity })
    }
}

/// The numbers that identify stems and pairs of stems.
#[derive(Default)]
struct Terms {
    stems: HashMap<String, usize>,
    pairs: HashMap<(usize, usize), usize>,
    /// The numbers of words as they are written, so that no word is stemmed twice.
    written: HashMap<&'static str, usize>,
    count: usize,
}

impl Terms {
    fn word(&mut self, word: &'static str) -> usize {
        if let Some(term) = self.written.get(word) {
            return *term;
        }
        let term = self.stem(word);
        self.written.insert(word, term);
        term
    }

    fn stem(&mut self, word: &str) -> usize {
        *self.stems.entry(words::stem(word)).or_insert_with(|| {
            self.count += 1;
            self.count - 1
        })
    }

    fn pair(&mut self, one: usize, other: usize) -> usize {
        *self.pairs.entry((one, other)).or_insert_with(|| {
            self.count += 1;
            self.count - 1
        })
    }

    /// Returns the terms for the words of a name and for pairs of adjacent words, and the number of words.
    fn name(&mut self, words: impl Iterator<Item = &'static str>) -> (Vec<usize>, usize) {
        let mut found = Vec::new();
        let mut before = None;
        let mut length = 0;
        for word in words {
            let term = self.word(word);
            found.push(term);
            found.extend(before.map(|before| self.pair(before, term)));
            before = Some(term);
            length += 1;
        }
        (found, length)
    }
}

#[derive(Default)]
struct Reader {
    terms: Terms,
    /// A cache of the words of objects: those of the names of their members, and those of the members' documentation.
    objects: HashMap<*const Schema, Rc<[Vec<usize>; 2]>>,
}

impl Reader {
    /// Returns the words of an operation with their weights.
    fn read(&mut self, entry: &Entry) -> HashMap<usize, f32> {
        let Operation { name, path, doc, response_type, .. } = entry.operation;
        let mut weights = HashMap::new();
        let (title, notes) = doc.split_once("\n\n").unwrap_or((doc, ""));
        let segments = path.split('/').filter(|segment| !segment.starts_with('<'));
        let path: Vec<&'static str> = segments.flat_map(split_name).collect();
        for (field, (terms, length)) in [
            (NAME, self.terms.name(split_name(name))),
            (TITLE, self.terms.name(split(title).skip(1))),
            (PATH, self.terms.name(path.into_iter())),
            (PRODUCT, self.terms.name(split_name(entry.product))),
            (NOTES, self.terms.name(split(notes))),
        ] {
            add(&mut weights, field, &terms, length);
        }
        let (mut params, mut body, mut response) = (HashSet::new(), HashSet::new(), HashSet::new());
        for param in entry.operation.all_params() {
            let found = if param.location == ParamLocation::Path { &mut params } else { &mut body };
            found.extend(self.terms.name(split_name(param.wire_name)).0);
            found.extend(self.terms.name(split(first_line(param.doc))).0);
            self.read_members(param.ty, true, &mut body);
            self.read_values(param.ty, &mut body);
        }
        self.read_members(*response_type, false, &mut response);
        for (field, terms) in [(PARAMS, params), (BODY, body), (RESPONSE, response)] {
            let terms: Vec<usize> = terms.into_iter().collect();
            add(&mut weights, field, &terms, terms.len());
        }
        weights
    }

    /// Adds the words in the names of a type's members and, with `docs`, the words of their documentation.
    fn read_members(&mut self, ty: Type, docs: bool, found: &mut HashSet<usize>) {
        let Some(schema) = members::object_of(ty) else { return };
        let mut listed: HashSet<*const Schema> = HashSet::new();
        let mut level = vec![schema];
        for _ in 0..DEEPEST {
            let mut next = Vec::new();
            for schema in level {
                if !listed.insert(std::ptr::from_ref(schema)) {
                    continue;
                }
                let terms = self.object(schema);
                let [names, texts] = &*terms;
                found.extend(names);
                if docs {
                    found.extend(texts);
                }
                next.extend(schema.members().filter_map(|member| members::object_of(member.ty)));
            }
            level = next;
        }
    }

    /// Adds the words of the values that a parameter accepts, such as `publish`.
    fn read_values(&mut self, ty: Type, found: &mut HashSet<usize>) {
        for value in description::values_of(ty).into_iter().flat_map(EnumSchema::values) {
            found.extend(split_name(&value.to_string()).map(|word| self.terms.stem(word)));
            found.extend(split(value.meaning()).map(|word| self.terms.word(word)));
        }
    }

    /// Returns the words of the names of an object's members, and the words of their documentation.
    fn object(&mut self, schema: &'static Schema) -> Rc<[Vec<usize>; 2]> {
        if let Some(terms) = self.objects.get(&std::ptr::from_ref(schema)) {
            return Rc::clone(terms);
        }
        let mut names = HashSet::new();
        let mut texts = HashSet::new();
        for member in schema.members() {
            names.extend(self.terms.name(split_name(member.wire_name)).0);
            texts.extend(split(first_line(member.doc)).map(|word| self.terms.word(word)));
        }
        let terms = Rc::new([names.into_iter().collect(), texts.into_iter().collect()]);
        self.objects.insert(std::ptr::from_ref(schema), Rc::clone(&terms));
        terms
    }
}

/// Adds the words of a field to the weights of an operation.
fn add(weights: &mut HashMap<usize, f32>, field: Field, terms: &[usize], length: usize) {
    let length = field.usual_length.map_or(1.0, |usual| float(length) / usual);
    let weight = field.weight / (1.0 - LENGTH + LENGTH * length);
    for term in terms {
        *weights.entry(*term).or_default() += weight;
    }
}

fn first_line(doc: &'static str) -> &'static str {
    doc.lines().next().unwrap_or_default()
}

fn is_in(terms: &[bool], term: usize) -> bool {
    terms.get(term).copied().unwrap_or_default()
}
