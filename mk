#!/usr/bin/env bash
# Builds what is stale, then runs the command line. `mk test` builds everything and runs every test, `mk test --faults` random fault
# schedules; `mk bench` measures.
set -euo pipefail

self="${BASH_SOURCE[0]}"
while [[ -L "$self" ]]; do
  link="$(readlink "$self")"
  [[ "$link" == /* ]] && self="$link" || self="$(dirname "$self")/$link"
done
root="$(cd "$(dirname "$self")" && pwd -P)"
artifacts="$root/artifacts"
program="$artifacts/bin/ManagedKube.Cli/debug/mk.dll"
sdk="${PulumiSdk:-embedded}"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

fail() {
  printf 'mk: %s\n' "$*" >&2
  exit 1
}

find_dotnet() {
  local place
  for place in "$(command -v dotnet || true)" "${DOTNET_ROOT:-}/dotnet" "${HOME:-}/.dotnet/dotnet"; do
    if [[ -x "$place" && ! -d "$place" ]]; then
      printf '%s' "$place"
      return
    fi
  done
  fail "the .NET 10 SDK is needed, and there is no 'dotnet' on the PATH. Get it from https://dotnet.microsoft.com/download/dotnet/10.0"
}

require_sdk() {
  local versions
  versions="$("$dotnet" --list-sdks 2>/dev/null || true)"
  grep -q '^10\.' <<<"$versions" ||
    fail "the .NET 10 SDK is needed, and $dotnet has $(cut -d' ' -f1 <<<"${versions:-none}" | paste -sd' ' -). Get it from https://dotnet.microsoft.com/download/dotnet/10.0"
}

# Customer files are no sources, and editors leave traces in their folder.
is_stale() {
  local stamp="$1"
  shift
  [[ -f "$stamp" && "$(<"$stamp")" == "$sdk" ]] || return 0
  [[ -n "$(find "$root"/Directory.* "$root/global.json" "$root/.editorconfig" "$@" \
    \( -name customers -o -name bin -o -name obj -o -name '*.md' \) -prune -o \
    -newer "$stamp" \( -type d -o -type f \) -print -quit 2>/dev/null)" ]]
}

# Two builds at once would write the same files.
lock() {
  mkdir -p "$artifacts"
  if command -v flock >/dev/null; then
    exec 9>"$artifacts/build.lock"
    flock 9
    return
  fi
  local owner
  until mkdir "$artifacts/build.lock.d" 2>/dev/null; do
    owner="$(cat "$artifacts/build.lock.d/owner" 2>/dev/null || true)"
    [[ -z "$owner" ]] || kill -0 "$owner" 2>/dev/null || rm -rf "$artifacts/build.lock.d"
    sleep 0.2
  done
  echo $$ >"$artifacts/build.lock.d/owner"
  trap 'rm -rf "$artifacts/build.lock.d"' EXIT
}

unlock() {
  if command -v flock >/dev/null; then
    exec 9>&-
  else
    rm -rf "$artifacts/build.lock.d"
    trap - EXIT
  fi
}

# build STAMP CONFIGURATION PROJECT SOURCES...: the build servers that stay behind must not inherit the lock.
build() {
  local stamp="$1" configuration="$2" project="$3" log
  shift 3
  is_stale "$stamp" "$@" || return 0
  require_sdk
  lock
  if is_stale "$stamp" "$@"; then
    log="$artifacts/build.log"
    echo "mk: building ..." >&2
    echo "$sdk" >"$stamp.new"
    if ! (cd "$root" && "$dotnet" build "$project" -c "$configuration" -nologo -v quiet -clp:NoSummary) >"$log" 2>&1 </dev/null 9>&-; then
      cat "$log" >&2
      fail "the build failed; the log is $log"
    fi
    mv "$stamp.new" "$stamp"
  fi
  unlock
}

run_tests() {
  build "$artifacts/test.stamp" Debug "$root/ManagedKube.Infra.sln" "$root/infra" "$root/components" "$root/stacks" "$root/tests" "$root/ManagedKube.Infra.sln"
  [[ "$artifacts/mk.stamp" -nt "$artifacts/test.stamp" ]] || cp -p "$artifacts/test.stamp" "$artifacts/mk.stamp"

  local logs="$artifacts/test-logs"
  rm -rf "$logs"
  mkdir -p "$logs"
  find "$artifacts/bin" -path '*.Tests/debug/*.Tests' -type f -print0 | sort -z |
    MK_SKIP_BUILD=1 xargs -0 -r -P 2 -I '{}' bash -c '
      program="$1" log="$2/$(basename "$1").log"
      shift 2
      "$program" -noLogo -noColor "$@" >"$log" 2>&1 </dev/null || mv "$log" "$log.failed"
    ' run '{}' "$logs" "$@"
  report_tests "$logs"
}

# What failed and what was skipped, the seeds of random tests, then the counts as the last line. A program without a summary broke off.
report_tests() {
  local log
  for log in "$1"/*.failed; do
    [[ ! -f "$log" ]] || { echo "== $(basename "$log" .log.failed)"; grep -v '\(Discover\|Start\|Finish\)\(ing\|ed\): ' "$log"; }
  done
  grep -h -A1 '\[SKIP\]$' "$1"/* 2>/dev/null | grep -v '^--$' || true
  grep -h 'seed .* repeats' "$1"/* 2>/dev/null || true
  cat /dev/null "$1"/* 2>/dev/null | awk -v programs="$(find "$1" -type f | wc -l)" '
    function count(key) { return match($0, key ": [0-9]+") ? substr($0, RSTART + length(key) + 2, RLENGTH - length(key) - 2) : 0 }
    /^   .*  Total: [0-9]/ {
      summaries++
      skipped += count("Skipped")
      failed += count("Failed") + count("Errors")
      passed += count("Total") - count("Failed") - count("Skipped") - count("Not Run")
    }
    END {
      failed += programs - summaries
      printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
      exit (failed > 0 || passed == 0)
    }'
}

dotnet="$(find_dotnet)"
if [[ "${1:-}" == test ]]; then
  shift
  if [[ "${1:-}" == --faults ]]; then
    shift
    build "$artifacts/faults.stamp" Release "$root/tests/ManagedKube.FaultSuite/ManagedKube.FaultSuite.csproj" "$root/infra" "$root/tests/ManagedKube.FaultSuite"
    exec "$artifacts/bin/ManagedKube.FaultSuite/release/ManagedKube.FaultSuite" "$@"
  fi
  run_tests "$@"
  exit 0
fi
if [[ "${1:-}" == bench ]]; then
  shift
  build "$artifacts/bench.stamp" Release "$root/tests/ManagedKube.Benchmarks/ManagedKube.Benchmarks.csproj" "$root/infra" "$root/components" "$root/tests/ManagedKube.Benchmarks"
  exec "$artifacts/bin/ManagedKube.Benchmarks/release/ManagedKube.Benchmarks" "$@"
fi
[[ -n "${MK_SKIP_BUILD:-}" && -f "$program" ]] ||
  build "$artifacts/mk.stamp" Debug "$root/infra/ManagedKube.Cli/ManagedKube.Cli.csproj" "$root/infra" "$root/components" "$root/stacks"
exec "$dotnet" "$program" "$@"
