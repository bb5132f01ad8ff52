#!/usr/bin/env bash
# rustdoc, called by cargo through doc.sh. For a crate whose public API is listed it also writes JSON, which is unstable
# in the pinned compiler; the switch that allows it is set for this process alone, so that nothing else is rebuilt.
set -euo pipefail
rustdoc "$@"
case " $* " in
*" --crate-name zoom_core "* | *" --crate-name zoom_events "* | *" --crate-name zoom_operations "* | *" --crate-name zoom_redis "* | *" --crate-name zoom_macros "* | *" --crate-name zoom_codegen "* | *" --crate-name zoom_sandbox "*)
  RUSTC_BOOTSTRAP=1 rustdoc "$@" --cap-lints allow -Z unstable-options --output-format json
  ;;
esac
