//! Ten workflows, as prompts that name the operations and the parameters to use.

mod prompt;
mod workflows;

pub(crate) use self::prompt::Prompt;
use self::prompt::{Step, find};
use crate::catalogue::Entry;

/// Returns the workflows whose operations are all in this build and offered by the server.
pub(crate) fn all(offers: &dyn Fn(&Entry) -> bool) -> Vec<&'static Prompt> {
    let is_offered = |step: &Step| find(step.command).is_some_and(|entry| offers(&entry));
    workflows::WORKFLOWS.iter().filter(|prompt| prompt.steps.iter().all(is_offered)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mcp::kind::Kind;

    fn prompt(name: &str) -> &'static Prompt {
        workflows::WORKFLOWS.iter().find(|prompt| prompt.name == name).unwrap()
    }

    #[test]
    fn a_prompt_names_the_tool_the_operation_and_the_parameters_of_each_step() {
        let text =
            prompt("recordings-of-a-week").text(&|name| (name == "from").then(|| "2026-03-02".to_owned())).unwrap();
        for expected in ["1. `zoom_read` `meetings list-all-recordings` with `user_id`", "2026-03-02", "by me"] {
            assert!(text.contains(expected), "{expected}: {text}");
        }
    }

    #[test]
    fn a_required_argument_is_named_if_it_is_missing_and_a_value_with_braces_is_text() {
        let error =
            prompt("who-missed-a-meeting").text(&|name| (name == "meeting").then(|| " ".to_owned())).unwrap_err();
        assert_eq!(error, "the prompt `who-missed-a-meeting` needs a value for `meeting`");
        let text = prompt("who-missed-a-meeting").text(&|name| Some(format!("{{{name}}}{{user}}"))).unwrap();
        assert!(text.contains("{meeting}{user}"), "{text}");
    }

    #[test]
    fn braces_in_a_prompt_are_its_arguments_and_every_argument_is_used() {
        assert_eq!(workflows::WORKFLOWS.len(), 10);
        for prompt in &workflows::WORKFLOWS {
            let texts = prompt.steps.iter().map(|step| step.text).chain([prompt.goal, prompt.report]);
            let all = texts.collect::<Vec<_>>().join(" ");
            let named: Vec<&str> =
                all.split('{').skip(1).map(|rest| rest.split_once('}').map_or("", |(name, _)| name)).collect();
            let has = |name: &&str| prompt.arguments.iter().any(|argument| argument.name == *name);
            assert!(named.iter().all(has), "{}: {named:?}", prompt.name);
            assert!(prompt.arguments.iter().all(|argument| named.contains(&argument.name)), "{}", prompt.name);
        }
    }

    #[test]
    fn a_prompt_is_listed_if_the_server_offers_all_of_its_operations() {
        let names = |offers: &dyn Fn(&Entry) -> bool| all(offers).iter().map(|prompt| prompt.name).collect::<Vec<_>>();
        assert!(names(&|_| true).contains(&"who-missed-a-meeting"));
        let read_only = names(&|entry| Kind::of(entry.operation) == Kind::Read);
        assert!(read_only.contains(&"recordings-of-a-week") && !read_only.contains(&"schedule-a-meeting"));
        assert!(names(&|_| false).is_empty());
    }

    #[cfg(feature = "full")]
    #[test]
    fn every_operation_and_parameter_that_a_prompt_names_exists() {
        for prompt in &workflows::WORKFLOWS {
            for step in prompt.steps {
                let command = step.command;
                let entry = find(command).unwrap_or_else(|| panic!("{}: no `{command}`", prompt.name));
                for name in step.parameters {
                    let found = entry.operation.all_params().any(|param| param.wire_name == *name);
                    assert!(found, "{}: `{command}` has no `{name}`", prompt.name);
                }
                let required = entry.operation.all_params().filter(|param| param.required);
                let missing: Vec<&str> =
                    required.map(|param| param.wire_name).filter(|name| !step.parameters.contains(name)).collect();
                assert!(missing.is_empty(), "{}: `{command}` needs {missing:?}", prompt.name);
            }
        }
    }
}
