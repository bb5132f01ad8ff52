#!/usr/bin/env bash
# Runs rustdoc; cargo calls this script through doc.sh. For a crate whose public API is listed,
# rustdoc also writes JSON, which is unstable in the pinned compiler; the variable that allows this is set only for this
# process, so that nothing else is rebuilt.
set -euo pipefail
rustdoc "$@"
case " $* " in
*" --crate-name zoom_core "* | *" --crate-name zoom_events "* | *" --crate-name zoom_operations "* | *" --crate-name zoom_redis "* | *" --crate-name zoom_macros "* | *" --crate-name zoom_codegen "* | *" --crate-name zoom_sandbox "*)
  RUSTC_BOOTSTRAP=1 rustdoc "$@" --cap-lints allow -Z unstable-options --output-format json
  ;;
esac
