# Sourced by the commands in ci/: finds out which Pulumi SDK the programs are built on, and builds.

root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

say() { printf '%s\n' "$*" >&2; }

if ! command -v dotnet >/dev/null; then
  say "The .NET 10 SDK is missing: 'dotnet' is not on PATH. Install it from https://dot.net and run this again."
  exit 2
fi

check_writable() {
  if ! { touch "$root/.writable" && rm "$root/.writable"; } 2>/dev/null; then
    say "$root cannot be written to; the programs are built there. Use a checkout that you may write to."
    exit 2
  fi
}

# The .NET SDK leaves empty folders behind in the folder for temporary files; here that is one of our own.
with_scratch() ( # command
  scratch=$(mktemp -d)
  trap 'rm -rf "$scratch"' EXIT
  TMPDIR=$scratch "$@"
)

# Builds without a word; on failure, says each error once.
build() { # what to build
  local log
  log=$(with_scratch dotnet build "$1" --configuration Release --verbosity quiet 2>&1) && return
  say "$(grep -E '(error|warning) [A-Z]+[0-9]+' <<<"$log" | sed 's/^ *//; s/ \[[^][]*\]$//' | awk '!seen[$0]++' | grep . || echo "$log")"
  return 1
}

# PULUMI_SDK wins; else the remembered answer; else whether the packages can be restored, which is then remembered.
choose_sdk() {
  local answer=$root/.pulumi-sdk log reason
  case ${PULUMI_SDK:-} in
    nuget | offline) return ;;
    ?*)
      say "PULUMI_SDK is '$PULUMI_SDK'; allowed are 'nuget' (the real packages) and 'offline' (the stand-in tests/OfflineSdk)."
      exit 2
      ;;
  esac
  [ -s "$answer" ] && return

  say "Looking for the Pulumi packages..."
  if log=$(PULUMI_SDK=nuget with_scratch dotnet restore "$root/ci/Rehearsal" --verbosity quiet 2>&1); then
    echo nuget >"$answer"
  else
    echo offline >"$answer"
    printf '%s\n' "$log" >"$answer.log"
    reason=$(grep -m 1 -oE 'error [A-Z]+[0-9]+: .*' <<<"$log" | sed 's/ \[[^][]*\]$//') || reason=$(head -n 1 <<<"$log")
    say "The Pulumi packages cannot be restored here: $reason"
    say "(the whole log is in .pulumi-sdk.log). Using the stand-in tests/OfflineSdk, which rehearses and tests but never deploys. To look again, delete .pulumi-sdk."
  fi
}
