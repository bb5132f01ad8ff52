//! The parts of a prompt, and the text made from them.

use std::fmt::Write as _;

use crate::{
    catalogue::{self, Entry},
    mcp::kind::Kind,
};

/// A value that a user enters for a prompt.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Argument {
    pub(crate) name: &'static str,
    pub(crate) description: &'static str,
    /// The text to use if the argument is not given, or `None` if it is required.
    pub(super) default: Option<&'static str>,
}

impl Argument {
    /// Returns whether the argument is required.
    pub(crate) fn is_required(&self) -> bool {
        self.default.is_none()
    }
}

/// A workflow.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Prompt {
    /// The name, such as `who-missed-a-meeting`.
    pub(crate) name: &'static str,
    pub(crate) title: &'static str,
    pub(crate) description: &'static str,
    pub(crate) arguments: &'static [Argument],
    /// The goal, with arguments in braces.
    pub(super) goal: &'static str,
    pub(super) steps: &'static [Step],
    /// The instructions for the final report.
    pub(super) report: &'static str,
}

/// A step of a workflow: a call of one operation.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    /// The operation's command, such as `meetings get-meeting`.
    pub(super) command: &'static str,
    /// The wire names of the parameters, or of members of the body, that matter here.
    pub(super) parameters: &'static [&'static str],
    /// The instructions for the step, with arguments in braces.
    pub(super) text: &'static str,
}

impl Prompt {
    /// Returns the prompt's text, filled in with the values that `argument` returns by name.
    ///
    /// # Errors
    ///
    /// A sentence that names the required arguments that are missing or empty.
    pub(crate) fn text(&self, argument: &dyn Fn(&str) -> Option<String>) -> Result<String, String> {
        let given = |name: &str| argument(name).map(|value| value.trim().to_owned()).filter(|value| !value.is_empty());
        let missing: Vec<&str> = self
            .arguments
            .iter()
            .filter(|argument| argument.is_required() && given(argument.name).is_none())
            .map(|argument| argument.name)
            .collect();
        if !missing.is_empty() {
            return Err(format!("the prompt `{}` needs a value for `{}`", self.name, missing.join("` and `")));
        }
        let fill = |text: &str| {
            // The text is filled in a single pass, so a brace in a value remains text.
            let mut filled = String::with_capacity(text.len());
            let mut rest = text;
            while let Some((before, (name, after))) =
                rest.split_once('{').and_then(|(before, after)| Some((before, after.split_once('}')?)))
            {
                let known = self.arguments.iter().find(|argument| argument.name == name);
                let value = given(name).or_else(|| known?.default.map(str::to_owned));
                filled.push_str(before);
                filled.push_str(&value.unwrap_or_else(|| format!("{{{name}}}")));
                rest = after;
            }
            filled + rest
        };
        let mut text = format!("{}\n\n", fill(self.goal));
        for (at, step) in self.steps.iter().enumerate() {
            let tool = find(step.command).map_or("zoom_read", |entry| Kind::of(entry.operation).tool());
            let parameters = match step.parameters {
                [] => String::new(),
                names => format!(" with `{}`", names.join("`, `")),
            };
            let number = at + 1;
            _ = writeln!(text, "{number}. `{tool}` `{}`{parameters}: {}", step.command, fill(step.text));
        }
        _ = writeln!(
            text,
            "\n{} `zoom_describe` shows the parameters and the response of each operation. Fetch all pages before you \
             count or compare, and say so if a response was cut short.",
            fill(self.report)
        );
        Ok(text)
    }
}

/// Returns the operation of a command, if this build has it.
pub(super) fn find(command: &str) -> Option<Entry> {
    let (product, name) = command.split_once(' ')?;
    catalogue::named(name).into_iter().find(|entry| entry.product == product)
}
