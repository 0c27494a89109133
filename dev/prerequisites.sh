#!/bin/sh
# What the machine must have before anything else can run. One sentence and a non-zero exit when something is missing.
fail() {
  echo "$1" >&2
  exit 1
}

command -v node >/dev/null || fail 'Node.js saknas: installera version 20.19 eller nyare.'
node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
  fail "Node.js $(node --version) är för gammal: installera version 20.19 eller nyare."
command -v npm >/dev/null || fail 'npm saknas: installera det npm som hör till Node.js.'
command -v dotnet >/dev/null || fail '.NET SDK saknas: installera .NET SDK 10.'
dotnet --version >/dev/null 2>&1 || fail '.NET SDK 10 saknas: den SDK som finns är av en annan version.'
