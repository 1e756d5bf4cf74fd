# Sourced by the commands in ci/: finds out which Pulumi SDK the programs are built on.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

say() { printf '%s\n' "$*" >&2; }

if ! command -v dotnet >/dev/null; then
  say "The .NET 10 SDK is missing: 'dotnet' is not on PATH. Install it from https://dot.net and run this again."
  exit 2
fi

# PULUMI_SDK wins; else the remembered answer; else whether the packages can be restored, which is then remembered.
choose_sdk() {
  local answer=$root/.pulumi-sdk
  case ${PULUMI_SDK:-} in
    nuget | offline) return ;;
    ?*)
      say "PULUMI_SDK is '$PULUMI_SDK'; allowed are 'nuget' (the real packages) and 'offline' (the stand-in tests/OfflineSdk)."
      exit 2
      ;;
  esac
  [ -s "$answer" ] && return

  say "Looking for the Pulumi packages..."
  if PULUMI_SDK=nuget dotnet restore "$root/ci/Rehearsal" --verbosity quiet >/dev/null 2>&1; then
    echo nuget >"$answer"
  else
    echo offline >"$answer"
    say "The Pulumi packages cannot be restored here: using the stand-in tests/OfflineSdk, which rehearses and tests but never deploys. To look again, delete .pulumi-sdk."
  fi
}
