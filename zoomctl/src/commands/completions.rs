//! `zoomctl completions`: prints scripts that make a shell ask this program for completions.

use clap_complete::env::Shells;

use crate::{exit::Failure, terminal};

/// The variable that is set when a shell asks for completions.
pub(crate) const VARIABLE: &str = "COMPLETE";

/// The lines that zsh's script needs when it is saved as `_zoomctl` in a folder of `$fpath`. zsh then runs the file as
/// the completion function, and without these lines the first Tab in a shell would complete nothing.
const ZSH_FUNCTION: &str = "
if [[ $funcstack[1] == _zoomctl ]]; then
    _clap_dynamic_completer_zoomctl \"$@\"
fi
";

/// Runs `zoomctl completions`.
pub(crate) fn run(name: &str) -> Result<(), Failure> {
    let shells = Shells::builtins();
    let shell = shells.completer(name).ok_or_else(|| Failure::usage(format!("`{name}` is not a supported shell")))?;
    let mut script = Vec::new();
    shell
        .write_registration(VARIABLE, "zoomctl", "zoomctl", "zoomctl", &mut script)
        .map_err(|error| Failure::output(&error))?;
    if name == "zsh" {
        script.extend_from_slice(ZSH_FUNCTION.as_bytes());
    }
    terminal::print(&String::from_utf8_lossy(&script))
}
