#!/usr/bin/env bash
# The whole chain as curl calls, one role at a time. Needs `make run` in another window.
#   TRYGGHET_URL (http://localhost:5080) and IDP_URL (http://localhost:5081) choose another place.
set -euo pipefail
# shellcheck source=dev/anropa.sh
. "$(dirname "$0")/anropa.sh"

steg '1. Var och en hämtar sin token'
for vem in samordnare-jarva samordnare-farsta kommunpolis-jarva styrgrupp-jarva arbetsgrupp-jarva slk-controller polis-jarva analys revisor; do logga_in "$vem"; done

steg '2. Polissystemet lämnar en siffra, analytikern hämtar den'
status="$(printf 'indikator;omrade;period;uppdelning;varde;n;statistikstatus;status;kalla\nBRO-03;jarva;2026-T1;alla;41;;Preliminar;;Genomgång: exempel\n' |
  curl -sS -o "$svar" -w '%{http_code}' -X POST -H "Authorization: Bearer ${token[polis-jarva]}" -H 'Content-Type: text/csv' \
    --data-binary @- "$api/importer?datamangd=ANMALDA-BROTT&lasare=trygghet-csv&lage=allt")"
[ "$status" = 202 ] || { cat "$svar"; exit 1; }
import="$(falt id)"
for _ in $(seq 50); do
  anropa 200 polis-jarva GET "/importer/$import" >/dev/null
  case "$(falt status)" in Klar | Delvis | Avvisad) break ;; esac
  sleep 0.2
done
echo "  import $(falt status): $(falt mottagna) mottagna = $(falt nya) nya + $(falt andrade) ändrade + $(falt oforandrade) oförändrade + $(falt avvisade) avvisade"
[ "$(falt avvisade)" = 0 ] || { cat "$svar"; exit 1; }
anropa 200 analys GET '/matvarden?indikator=BRO-03&omrade=jarva&period=2026-T1&datamangd=ANMALDA-BROTT'

steg '3. Samordnaren skriver ett utkast med problem och orsak'
anropa 201 samordnare-jarva POST /lagesbilder '{"rubrik":"Genomgång: Kista torg","typ":"Tertial","omrade":"jarva","periodFran":"2026-01-01","periodTill":"2026-04-30",
  "kartlaggningBrottslighet":"Öppen handel med narkotika vid torget.","kartlaggningKonsekvenser":"Boende undviker torget på kvällen.",
  "annanInformation":"Trygghetsvandring i mars.","analys":"Handeln följer den mörka gångvägen.","kallor":[{"namn":"Anmälda brott, polisen","hamtad":"2026-09-01"}]}'
lagesbild="$(falt id)"
anropa 201 samordnare-jarva POST /problem "{\"lagesbildId\":\"$lagesbild\",\"rubrik\":\"Narkotikahandel vid torget\",\"vad\":\"Öppen försäljning\",\"var\":\"Kista torg\",
  \"nar\":\"Kvällar, hela året\",\"vilkaDrabbas\":\"Boende och butiksanställda\",\"trend\":\"Okar\",\"dimension\":\"Brott\",\"indikatorer\":[\"BRO-03\",\"TRY-03\"]}"
problem="$(falt id)"
anropa 201 samordnare-jarva POST /orsaker "{\"problemId\":\"$problem\",\"text\":\"Mörk gångväg utan insyn\",\"typ\":\"Direkt\",\"perspektiv\":\"PlatsSituation\",\"paverkbar\":\"Ja\"}"
orsak="$(falt id)"

steg '4. Ledningen går igenom, samordnaren klarmarkerar, styrgruppen fastställer; därefter går bilden inte att ändra'
anropa 200 samordnare-jarva GET "/lagesbilder/$lagesbild"
anropa 200 samordnare-jarva POST "/lagesbilder/$lagesbild/ledningsgranskning" '{"datum":"2026-09-04","organ":"Stadsdelsförvaltningens ledningsgrupp"}' "$(etag)"
anropa 200 samordnare-jarva POST "/lagesbilder/$lagesbild/klarmarkering" '' "$(etag)"
version="$(etag)"
beslut='{"beslutsdatum":"2026-09-15","organ":"Lokal styrgrupp Järva","diarienummer":"JÄRVA 2026/117"}'
anropa 403 samordnare-jarva POST "/lagesbilder/$lagesbild/faststallande" "$beslut" "$version"
anropa 428 styrgrupp-jarva POST "/lagesbilder/$lagesbild/faststallande" "$beslut"
anropa 412 styrgrupp-jarva POST "/lagesbilder/$lagesbild/faststallande" "$beslut" 999
anropa 200 styrgrupp-jarva POST "/lagesbilder/$lagesbild/faststallande" "$beslut" "$version"
anropa 404 samordnare-farsta GET "/lagesbilder/$lagesbild"
anropa 409 samordnare-jarva POST /orsaker "{\"problemId\":\"$problem\",\"text\":\"För sent\",\"typ\":\"Direkt\",\"perspektiv\":\"PlatsSituation\",\"paverkbar\":\"Ja\"}"

steg '5. Planen och åtgärden'
anropa 201 samordnare-jarva POST /handlingsplaner "{\"rubrik\":\"Genomgång: handlingsplan\",\"omrade\":\"jarva\",\"periodFran\":\"2026-09-01\",\"periodTill\":\"2027-12-31\",
  \"lagesbildId\":\"$lagesbild\",\"inriktningar\":[\"Stadsmiljö\"]}"
plan="$(falt id)"
# åtgärdens innehåll; en åtgärd flyttas inte mellan planer, så planen anges bara när den skapas
atgard_med() { cat <<JSON
{$2"problemId":"$problem","orsakIds":$1,"rubrik":"Belysning längs gångvägen","beskrivning":"Ny belysning och röjning.",
 "preventionstyp":"Situationell","ansvarigOrganisation":"trafikkontoret","ansvarigRoll":"enhetschef","medverkande":["sdf-jarva"],"startdatum":"2026-01-15","slutdatum":"2026-12-15",
 "operativtMal":"All belysning tänd före vintern","insatsform":"Punktinsats","evidens":"Beprovad","indikatorer":["TRY-03"],"resurser":{"kronor":450000}}
JSON
}
anropa 201 samordnare-jarva POST /atgarder "$(atgard_med '[]' "\"handlingsplanId\":\"$plan\",")"
atgard="$(falt id)"
anropa 422 styrgrupp-jarva POST "/atgarder/$atgard/beslut" '{"beslutsdatum":"2026-09-15","organ":"Lokal styrgrupp Järva"}' 1
echo "    $(falt code): en åtgärd utan orsak kan inte beslutas"
anropa 200 samordnare-jarva PUT "/atgarder/$atgard" "$(atgard_med "[\"$orsak\"]" '')" 1
anropa 200 styrgrupp-jarva POST "/atgarder/$atgard/beslut" '{"beslutsdatum":"2026-09-15","organ":"Lokal styrgrupp Järva"}' "$(etag)"
anropa 200 styrgrupp-jarva GET "/handlingsplaner/$plan"
anropa 200 styrgrupp-jarva POST "/handlingsplaner/$plan/beslut" '{"beslutsdatum":"2026-09-15","organ":"Lokal styrgrupp Järva","diarienummer":"JÄRVA 2026/118"}' "$(etag)"

steg '6. Uppföljning vid tertialet'
anropa 200 arbetsgrupp-jarva GET '/rapporttillfallen?ar=2026'
tillfalle="$(node -e 'const t = JSON.parse(require("fs").readFileSync(process.argv[1])).items.find((x) => x.kod === "2026-T2"); console.log(t?.id ?? "")' "$svar")"
if [ -z "$tillfalle" ]; then
  anropa 201 slk-controller POST /rapporttillfallen '{"ar":2026,"typ":"T2","balansdag":"2026-08-31","inlamningsdag":"2026-09-20"}'
  tillfalle="$(falt id)"
fi
anropa 422 arbetsgrupp-jarva POST /uppfoljningar "{\"atgardId\":\"$atgard\",\"rapporttillfalleId\":\"$tillfalle\",\"genomforande\":\"Avvikelse\",\"statusfarg\":\"Gul\",\"resultat\":\"Försenad.\"}"
anropa 201 arbetsgrupp-jarva POST /uppfoljningar "{\"atgardId\":\"$atgard\",\"rapporttillfalleId\":\"$tillfalle\",\"genomforande\":\"EnligtPlan\",\"statusfarg\":\"Gron\",\"resultat\":\"Hälften av stolparna är bytta.\"}"

steg '7. Kedjan är obruten'
anropa 200 samordnare-jarva GET '/sparbarhet?omrade=jarva'
node - "$svar" "$problem" "$orsak" "$atgard" <<'JS'
const [, , file, problemId, orsakId, atgardId] = process.argv;
const { problem, luckor } = JSON.parse(require('fs').readFileSync(file));
const p = problem.find((x) => x.id === problemId);
const o = p?.orsaker.find((x) => x.id === orsakId);
const a = p?.atgarder.find((x) => x.id === atgardId && x.orsakIds.includes(orsakId));
const u = a?.uppfoljningar.at(-1);
if (!o || !a?.indikatorer.length || !u) { console.error('  Kedjan är bruten.'); process.exit(1); }
const mine = luckor.filter((lucka) => [problemId, orsakId, atgardId].includes(lucka.objektId));
console.log(`  ${p.rubrik} → ${o.text} → ${a.rubrik} → ${a.indikatorer.map((i) => i.kod)} → ${u.rapporttillfalle} ${u.statusfarg}`);
console.log(`  luckor i den här kedjan: ${mine.length}; i hela området: ${luckor.length}`);
process.exit(mine.length ? 1 : 0);
JS

steg '8. Det otillåtna stoppas'
anropa 404 samordnare-jarva GET '/sparbarhet?omrade=farsta'
anropa 400 samordnare-jarva GET '/lagesbilder?status=Faststald'
echo "    närmast: $(falt narmast)"
anropa 422 samordnare-jarva POST /lagesbilder '{"rubrik":"Gäller 19900101-1234","typ":"Tertial","omrade":"jarva","periodFran":"2026-01-01","periodTill":"2026-08-31","kallor":[]}'
echo "    $(falt code)"
anropa 200 revisor GET "/granskningslogg?subjekt=lagesbild/$lagesbild"
echo "    $(falt total) rader om lägesbilden i granskningsloggen"

printf '\nHela kedjan gick igenom.\n'
