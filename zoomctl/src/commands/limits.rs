//! `zoomctl limits`: shows the rate limits of the account, and with Redis how much of each is left.

use crate::{
    connect::Budget,
    exit::Failure,
    globals::Globals,
    json::Json,
    plan::{Limit, Plan},
    terminal::{self, note},
};

/// Runs `zoomctl limits`.
pub(crate) async fn run(globals: &Globals) -> Result<(), Failure> {
    let budget = Budget::find(globals).await?;
    if budget.plan.is_none() {
        note("no plan is named, so these are the limits of Pro: name yours, as in `--plan business`");
    }
    let plan = budget.plan.unwrap_or(Plan::DEFAULT);
    let records = if let Some(shared) = &budget.shared {
        shared.limits(&budget.account, plan).await?
    } else {
        note("to see what is left, count calls in Redis: add `--redis URL`");
        plan.limits().iter().map(Limit::record).collect()
    };
    if globals.selects_records() {
        return globals.output().write_list(records.into_iter().map(Json::Object).collect());
    }
    let mut table = terminal::columns();
    if let Some(first) = records.first() {
        table.add_row(first.keys().map(|name| name.replace('_', " ")));
    }
    for record in &records {
        table.add_row(record.values().map(Json::cell));
    }
    let lines: Vec<String> = table.lines().map(|line| format!("{}\n", line.trim())).collect();
    terminal::print(&lines.concat())
}
