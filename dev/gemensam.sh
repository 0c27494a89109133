#!/usr/bin/env bash
# Two parties and one joint picture as curl calls, one role at a time. Needs `make run` in another window.
#   TRYGGHET_URL (http://localhost:5080) and IDP_URL (http://localhost:5081) choose another place.
set -euo pipefail
# shellcheck source=dev/anropa.sh
. "$(dirname "$0")/anropa.sh"

period='"omrade":"jarva","periodFran":"2026-01-01","periodTill":"2026-08-31"'
genomgang() { printf '{"datum":"2026-09-04","organ":"%s"}' "$1"; }
delning() { printf '{"mottagare":"%s","sekretessprovning":{"utfordAv":"%s","datum":"2026-09-08","resultat":"Inga uppgifter som röjer enskilda."}}' "$1" "$2"; }
# problem <lägesbild> <rubrik> <vad> <var> <dimension> <indikatorer>
problem() { printf '{"lagesbildId":"%s","rubrik":"%s","vad":"%s","var":"%s","nar":"Kvällar, mest på vintern","vilkaDrabbas":"Boende och resande","trend":"Okar","dimension":"%s","indikatorer":%s}' "$@"; }
# klar <persona> <lägesbild> <ledning>: the acts of one party, each on the version that it read
klar() {
  anropa 200 "$1" GET "/lagesbilder/$2"
  anropa 200 "$1" POST "/lagesbilder/$2/ledningsgranskning" "$(genomgang "$3")" "$(etag)"
  anropa 200 "$1" POST "/lagesbilder/$2/klarmarkering" '' "$(etag)"
}

steg '1. Var och en hämtar sin token'
for vem in samordnare-jarva kommunpolis-jarva styrgrupp-jarva slk-controller; do logga_in "$vem"; done

steg '2. Parterna skriver var sin egen lägesbild; ingen ser den andras'
anropa 201 samordnare-jarva POST /lagesbilder "{\"rubrik\":\"Genomgång: stadens lägesbild\",\"typ\":\"Egen\",\"part\":\"sdf-jarva\",$period,\"analys\":\"Platsen är mörk.\",\"kallor\":[]}"
staden="$(falt id)"
anropa 201 samordnare-jarva POST /problem "$(problem "$staden" 'Narkotika vid Kista torg' 'Öppen handel med narkotika.' 'Torget och gångvägen' Brott '["BRO-07","TRY-03"]')"
stadens_torg="$(falt id)"
anropa 201 samordnare-jarva POST /orsaker "{\"problemId\":\"$stadens_torg\",\"text\":\"Mörk gångväg utan insyn\",\"typ\":\"Direkt\",\"perspektiv\":\"PlatsSituation\",\"paverkbar\":\"Ja\"}"
orsak="$(falt id)"
anropa 201 samordnare-jarva POST /problem "$(problem "$staden" 'Skadegörelse vid skolor i Tensta' 'Krossade rutor och klotter.' 'Skolgårdar i Tensta' Ordningsstorning '["BRO-06"]')"
stadens_skolor="$(falt id)"
anropa 201 kommunpolis-jarva POST /lagesbilder "{\"rubrik\":\"Genomgång: polisens lägesbild\",\"typ\":\"Egen\",\"part\":\"lpo-jarva-polisen\",$period,\"analys\":\"Handeln är koncentrerad till torget.\",\"kallor\":[]}"
polisen="$(falt id)"
anropa 201 kommunpolis-jarva POST /problem "$(problem "$polisen" 'Narkotikahandel på Kista torg' 'Öppen försäljning av narkotika.' 'Kista torg, tunnelbanans entré' Brott '["BRO-07"]')"
polisens_torg="$(falt id)"
anropa 404 kommunpolis-jarva GET "/lagesbilder/$staden"
anropa 404 samordnare-jarva GET "/problem/$polisens_torg"

steg '3. Ledningarna går igenom, parterna klarmarkerar och delar efter sekretessprövning'
klar samordnare-jarva "$staden" 'Stadsdelsförvaltningens ledningsgrupp'
anropa 201 samordnare-jarva POST "/lagesbilder/$staden/delningar" "$(delning lpo-jarva-polisen 'Registrator vid stadsdelsförvaltningen')" "$(etag)"
klar kommunpolis-jarva "$polisen" 'Lokalpolisområdets ledningsgrupp'
anropa 201 kommunpolis-jarva POST "/lagesbilder/$polisen/delningar" "$(delning sdf-jarva 'Registrator vid Polismyndigheten')" "$(etag)"
anropa 200 kommunpolis-jarva GET "/lagesbilder/$staden"

steg '4. Den gemensamma, sida vid sida'
anropa 201 samordnare-jarva POST /lagesbilder "{\"rubrik\":\"Genomgång: gemensam lägesbild\",\"typ\":\"Gemensam\",$period,\"analys\":\"Platsen saknar vuxna.\",\"kallor\":[],\"delbilder\":[\"$staden\",\"$polisen\"]}"
gemensam="$(falt id)"
anropa 200 kommunpolis-jarva GET "/lagesbilder/$gemensam/sammanstallning"
echo "    kvar: $(falt kvar); likhet $(falt rader.0.forslag.poang): $(falt rader.0.staden.0.rubrik) – $(falt rader.0.polisen.0.rubrik)"

steg '5. Två blir ett i gemensamma ord; ett tas inte med; ett beslut ångras'
anropa 201 samordnare-jarva POST "/lagesbilder/$gemensam/sammanforingar" "{\"delproblem\":[\"$stadens_torg\",\"$polisens_torg\"],\"beslut\":\"TasMed\",
  \"problem\":$(problem "$gemensam" 'Narkotikahandel vid Kista torg' 'Öppen handel med narkotika vid torget och entrén.' 'Kista torg' Brott '["BRO-07","TRY-03"]'),\"orsaker\":[\"$orsak\"]}"
torg="$(falt problemId)"
anropa 409 kommunpolis-jarva POST "/lagesbilder/$gemensam/sammanforingar" "{\"delproblem\":[\"$polisens_torg\"],\"beslut\":\"TasInteMed\",\"skal\":\"Dubbelt.\"}"
anropa 422 kommunpolis-jarva POST "/lagesbilder/$gemensam/sammanforingar" "{\"delproblem\":[\"$stadens_skolor\"],\"beslut\":\"TasInteMed\"}"
echo "    $(falt errors.0.detail)"
anropa 201 kommunpolis-jarva POST "/lagesbilder/$gemensam/sammanforingar" "{\"delproblem\":[\"$stadens_skolor\"],\"beslut\":\"TasInteMed\",\"skal\":\"Tas om hand av skolornas eget forum.\"}"
angras="$(falt id)"
anropa 204 samordnare-jarva DELETE "/lagesbilder/$gemensam/sammanforingar/$angras" '' 1
anropa 200 samordnare-jarva GET "/problem/$torg"
echo "    ursprung: $(falt ursprung.0.sida) och $(falt ursprung.1.sida); orsaker: $(falt orsaker.0.text)"

steg '6. Styrgruppen: inte förrän varje problem har ett beslut'
klar samordnare-jarva "$gemensam" 'Parternas ledningar'
beslut='"beslutsdatum":"2026-09-15","organ":"Lokal styrgrupp Järva","diarienummer":"JÄRVA 2026/119"'
anropa 422 styrgrupp-jarva POST "/lagesbilder/$gemensam/faststallande" "{$beslut}" "$(etag)"
echo "    $(falt code): $(falt errors.0.detail)"
anropa 200 samordnare-jarva GET "/lagesbilder/$gemensam"
anropa 200 samordnare-jarva POST "/lagesbilder/$gemensam/aterforing" '{"skal":"Ett problem väntar på beslut."}' "$(etag)"
anropa 201 kommunpolis-jarva POST "/lagesbilder/$gemensam/sammanforingar" "{\"delproblem\":[\"$stadens_skolor\"],\"beslut\":\"TasInteMed\",\"skal\":\"Tas om hand av skolornas eget forum.\"}"
klar samordnare-jarva "$gemensam" 'Parternas ledningar'
fastversion="$(etag)"
anropa 201 kommunpolis-jarva POST /prioriteringsmoten "{\"lagesbildId\":\"$gemensam\",\"datum\":\"2026-09-10\",\"organ\":\"Lokal styrgrupp Järva\",
  \"narvarande\":[{\"roll\":\"stadsdelsdirektör\",\"organisation\":\"sdf-jarva\"},{\"roll\":\"lokalpolisområdeschef\",\"organisation\":\"lpo-jarva-polisen\"}]}"
mote="$(falt id)"
anropa 200 kommunpolis-jarva PUT "/prioriteringsmoten/$mote/problem/$torg/bedomningar" '{"bedomningar":[{"kriterium":"signalbrott","poang":5,"motiv":"Syns dagligen."}]}' 0
anropa 403 kommunpolis-jarva PUT "/prioriteringsmoten/$mote/problem/$torg/beslut" '{"beslut":"Prioriterad","motiv":"Går att påverka."}' "$(etag)"
anropa 200 styrgrupp-jarva PUT "/prioriteringsmoten/$mote/problem/$torg/beslut" '{"beslut":"Prioriterad","motiv":"Går att påverka."}' 1
anropa 200 styrgrupp-jarva GET "/prioriteringsmoten/$mote"
anropa 200 styrgrupp-jarva POST "/prioriteringsmoten/$mote/avslutning" '{"diarienummer":"JÄRVA 2026/118","narvarande":[{"roll":"stadsdelsdirektör","organisation":"sdf-jarva"}]}' "$(etag)"
anropa 200 styrgrupp-jarva GET "/prioriteringsmoten/$mote/protokoll.docx"
anropa 200 styrgrupp-jarva POST "/lagesbilder/$gemensam/faststallande" "{$beslut}" "$fastversion"
anropa 409 kommunpolis-jarva POST "/lagesbilder/$gemensam/sammanforingar" "{\"delproblem\":[\"$polisens_torg\"],\"beslut\":\"TasInteMed\",\"skal\":\"För sent.\"}"

steg '7. Publicerad och uttagen som Word; den som inte ser parternas lägesbilder ser ändå vems problemet var'
anropa 200 samordnare-jarva GET "/lagesbilder/$gemensam"
anropa 200 samordnare-jarva POST "/lagesbilder/$gemensam/publicering" '{"sekretessprovning":{"utfordAv":"Registrator vid stadsdelsförvaltningen","datum":"2026-09-18","resultat":"Inga uppgifter som röjer enskilda."}}' "$(etag)"
anropa 200 styrgrupp-jarva GET "/lagesbilder/$gemensam/dokument.docx"
anropa 200 slk-controller GET "/problem/$torg"
echo "    ursprung: $(falt ursprung.0.sida), rubrik: $(falt ursprung.0.rubrik)"
[ "$(falt ursprung.0.rubrik)" = null ] || { echo '  Den egna lägesbildens text syntes.'; exit 1; }

printf '\nFrån två lägesbilder till en gick igenom.\n'
