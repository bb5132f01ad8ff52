//! The coverage ledger, which records which operations are declared and which are not.

use std::fmt::Write as _;

use super::{by_name, docs, layout::Layout};
use crate::{
    facts, limits,
    plan::{Field, Kind, LACKS, Location, NOT_JSON, Operation, Plan},
    report::Report,
};

/// The counts of a product.
pub(crate) struct Row {
    product: String,
    counts: Counts,
    events: EventCounts,
}

/// Counts of events.
#[derive(Clone, Copy, Default)]
struct EventCounts {
    events: usize,
    types: usize,
    members: usize,
    /// The number of members that are documented as always sent.
    sent: usize,
    examples: usize,
}

/// Counts of operations.
#[derive(Clone, Copy, Default)]
struct Counts {
    operations: usize,
    master: usize,
    paged: usize,
    uploads: usize,
    downloads: usize,
    deprecated: usize,
    limited: usize,
    scoped: usize,
    with_codes: usize,
    types: usize,
    limits: usize,
    required: usize,
    fields: usize,
    repeating: usize,
    unwritten: usize,
}

impl Counts {
    fn all(self) -> [usize; 12] {
        let Self {
            operations,
            master,
            paged,
            uploads,
            downloads,
            deprecated,
            limited,
            scoped,
            with_codes,
            types,
            limits,
            required,
            ..
        } = self;
        [
            operations, master, paged, uploads, downloads, limited, scoped, with_codes, deprecated, types, limits,
            required,
        ]
    }
}

impl Row {
    /// Counts the operations and types of a product, and its events if it has any.
    pub(crate) fn of(layout: &Layout<'_>, events: Option<&Layout<'_>>) -> Self {
        let (product, plan) = (layout.module, layout.plan);
        let count = |is: fn(&Operation) -> bool| plan.operations.iter().filter(|operation| is(operation)).count();
        let (fields, repeating) = lines_about_fields(layout);
        let has_text = |operation: &&Operation| layout.texts.operation(&operation.key).is_some();
        let counts = Counts {
            operations: plan.operations.len(),
            master: count(|operation| operation.is_master),
            paged: count(|operation| operation.items.is_some()),
            uploads: count(|operation| operation.params.iter().any(|param| param.location == Location::File)),
            downloads: count(Operation::is_download),
            deprecated: count(|operation| operation.deprecated),
            limited: count(|operation| operation.rate_limit.is_some()),
            scoped: count(|operation| !operation.scopes.is_empty()),
            with_codes: count(|operation| !operation.errors.is_empty()),
            types: plan.types.len(),
            limits: fields_with_limits(plan),
            fields,
            repeating,
            unwritten: plan.operations.len() - plan.operations.iter().filter(has_text).count(),
            required: members(plan).filter(|member| member.is_required_in_requests()).count(),
        };
        let events = events.map(|events| EventCounts {
            events: events.plan.operations.len(),
            types: events.plan.types.len(),
            members: members(events.plan).count(),
            sent: members(events.plan).filter(|member| member.facts.required).count(),
            examples: events.plan.examples,
        });
        Self { product: product.to_owned(), counts, events: events.unwrap_or_default() }
    }
}

/// Counts the lines about parameters and members, and those that only repeat the name.
fn lines_about_fields(layout: &Layout<'_>) -> (usize, usize) {
    let operations = layout.plan.operations.iter();
    let params = operations.flat_map(|operation| operation.params.iter().map(move |param| (operation, param)));
    let params = params.map(|(operation, param)| {
        (docs::param(layout, operation, param, ""), by_name::sentence(&param.wire, &param.ty))
    });
    let members = layout.plan.types.iter().enumerate().flat_map(|(number, definition)| match &definition.kind {
        Kind::Struct(fields) => fields.iter().map(|member| (number, member)).collect::<Vec<_>>(),
        Kind::StringEnum(_) | Kind::IntegerEnum(_) => Vec::new(),
    });
    let members = members.map(|(number, member)| {
        (docs::member(layout, number, member, ""), by_name::sentence(&member.wire, &member.ty))
    });
    let repeats: Vec<bool> = params.chain(members).map(|(lines, name)| lines.first() == Some(&name)).collect();
    (repeats.len(), repeats.iter().filter(|repeats| **repeats).count())
}

/// Counts the fields whose length or value is limited.
fn fields_with_limits(plan: &Plan) -> usize {
    let params = plan.operations.iter().flat_map(|operation| &operation.params).map(|param| (&param.ty, &param.facts));
    let members = members(plan).map(|member| (&member.ty, &member.facts));
    params.chain(members).filter(|(ty, facts)| limits::attribute(ty, facts).is_some()).count()
}

fn members(plan: &Plan) -> impl Iterator<Item = &Field> {
    plan.types.iter().flat_map(|definition| match &definition.kind {
        Kind::Struct(fields) => &fields[..],
        Kind::StringEnum(_) | Kind::IntegerEnum(_) => &[],
    })
}

/// Returns the ledger as Markdown. `undescribed` lists the operations that no document describes, as product and
/// `METHOD /path`.
///
/// `costs` is the table printed by `zoom-rest/cost.sh`, or empty.
pub(crate) fn ledger(rows: &[Row], costs: &str, report: &Report, undescribed: &[(String, String)]) -> String {
    let mut text = String::from(
        "# Coverage of the Zoom API\n\nGenerated by `zoom-codegen`; CONTRIBUTING.md explains how to regenerate it.\n\n\
         | product | operations | for sub-accounts | paginated | uploads | downloads | with rate limit | with scopes | with error codes | deprecated | types | fields with limits | nested members required in requests |\n\
         | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n",
    );
    let mut sums = [0; 12];
    for Row { product, counts, .. } in rows {
        let counts = counts.all();
        _ = writeln!(text, "| `{product}` | {} |", counts.map(|count| count.to_string()).join(" | "));
        for (sum, count) in sums.iter_mut().zip(counts) {
            *sum += count;
        }
    }
    _ = writeln!(text, "| all | {} |", sums.map(|sum| sum.to_string()).join(" | "));
    let sum = |of: fn(&Counts) -> usize| rows.iter().map(|row| of(&row.counts)).sum::<usize>();
    let (fields, repeating) = (sum(|counts| counts.fields), sum(|counts| counts.repeating));
    _ = writeln!(
        text,
        "\nOf {fields} lines about parameters and members, {repeating} only repeat the name ({}%). {} operations are \
         described only by their name.",
        repeating * 100 / fields.max(1),
        sum(|counts| counts.unwritten)
    );
    text.push_str(&events(rows, report));
    if !costs.is_empty() {
        _ = write!(
            text,
            "\n## Compile cost\n\nThe cost of compiling the catalogue when `zoom-core` is already built, as measured \
             by `zoom-rest/cost.sh`: user time of all compiler processes, peak memory of the largest process and of \
             all processes together, and the size of the output (metadata for a check, rlibs for a release \
             build).\n\n{costs}"
        );
    }
    if !undescribed.is_empty() {
        text.push_str(
            "\n## Not declared\n\nZoom's inventory lists these operations, but no document describes them. Call them with \
             `DynamicRequest`.\n\n",
        );
        for (product, operation) in undescribed {
            _ = writeln!(text, "- {product}: `{operation}`");
        }
    }
    text.push_str(
        "\n## Notes\n\nThese notes list what a declaration cannot express, and what was decided by rule because the document does not specify it.\n\n",
    );
    let left_out = report.iter().filter(|(_, note)| note.ends_with(facts::LEFT_OUT)).count();
    if left_out > 0 {
        _ = writeln!(
            text,
            "{left_out} limits on lengths and values are left out because the document contradicts them.\n"
        );
    }
    for (operation, note) in report.iter() {
        _ = writeln!(text, "- `{operation}`: {note}");
    }
    text
}

/// Returns the section about events, or an empty string if there are none.
fn events(rows: &[Row], report: &Report) -> String {
    let sum = |of: fn(&EventCounts) -> usize| rows.iter().map(|row| of(&row.events)).sum::<usize>();
    let [all, types, members, sent, examples] = [
        sum(|counts| counts.events),
        sum(|counts| counts.types),
        sum(|counts| counts.members),
        sum(|counts| counts.sent),
        sum(|counts| counts.examples),
    ];
    if all == 0 {
        return String::new();
    }
    let noted = |is: fn(&str) -> bool| report.iter().filter(|(_, note)| is(note)).count();
    let (lacking, broken) = (noted(|note| note.ends_with(LACKS)), noted(|note| note == NOT_JSON));
    format!(
        "\n## Events\n\n{all} events have {types} types with {members} members, of which {sent} are documented as \
         always sent. A member of a type that several events share is declared as always sent only if all of them \
         document it as such.\n\n\
         Of {examples} documented examples, {broken} are not JSON, and {lacking} lack a member that their own schema requires: the \
         notes below name them. The declarations therefore only record which members are always sent: an \
         event that lacks one can still be read.\n"
    )
}
