# What the walk-throughs share: log in as a role, call the API, demand a status. Read with ".".
api="${TRYGGHET_URL:-http://localhost:5080}/trygghet/v1"
idp="${IDP_URL:-http://localhost:5081}"
svar="$(mktemp)"
trap 'rm -f "$svar" "$svar.huvuden"' EXIT

falt() { node -e 'let v = JSON.parse(require("fs").readFileSync(process.argv[1])); for (const k of process.argv[2].split(".")) v = v?.[k]; console.log(typeof v === "object" ? JSON.stringify(v) : v)' "$svar" "$1"; }
etag() { sed -n 's/^[Ee][Tt]ag: *"\([^"]*\)".*/\1/p' "$svar.huvuden" | tr -d '\r'; }
steg() { printf '\n\033[1m%s\033[0m\n' "$1"; }

declare -A token
logga_in() {
  token[$1]="$(curl -sS --fail -u "$1:utveckling" -d grant_type=client_credentials "$idp/token" |
    node -pe 'JSON.parse(require("fs").readFileSync(0)).access_token')"
  echo "  $1 har en token"
}

# anropa <förväntad status> <persona> <metod> <sökväg> [kropp] [if-match]
anropa() {
  local vantad="$1" vem="$2" metod="$3" vag="$4" kropp="${5:-}" version="${6:-}" status
  local args=(-sS -o "$svar" -D "$svar.huvuden" -w '%{http_code}' -X "$metod" -H "Authorization: Bearer ${token[$vem]}")
  [ -n "$kropp" ] && args+=(-H 'Content-Type: application/json' -d "$kropp")
  [ -n "$version" ] && args+=(-H "If-Match: \"$version\"")
  status="$(curl "${args[@]}" "$api$vag")"
  printf '  %s %-6s %s  → %s\n' "$vem" "$metod" "$vag" "$status"
  if [ "$status" != "$vantad" ]; then
    echo "  Väntade $vantad. Svaret var:"; cat "$svar"; echo; exit 1
  fi
}
