interface Hjalpsteg {
  rubrik: string;
  vem: string;
  text: string;
  till?: string;
  lank?: string;
}

/** The way of the work, in the order it is done. */
export const hjalpsteg: Hjalpsteg[] = [
  {
    rubrik: 'Siffrorna',
    vem: 'Statistiker och polisens system lämnar dem, alla läser dem',
    text: 'Indikatorerna säger hur det är: hur trygga människor känner sig, hur många som utsätts och vad som anmäls. Varje tal har en källa och ett mått på hur säkert det är.',
    till: '/indikatorer',
    lank: 'Sök bland indikatorerna',
  },
  {
    rubrik: 'Lägesbilden',
    vem: 'Samordnaren och kommunpolisen skriver, styrgruppen fastställer',
    text: 'Lägesbilden beskriver problemen i ett område under en period: vad som händer, var, när och vilka som drabbas. Varje problem pekar på minst en indikator. När den är fastställd ändras den inte mer, och siffrorna den vilar på nålas fast.',
    till: '/staden',
    lank: 'Välj ett område',
  },
  {
    rubrik: 'Orsakerna',
    vem: 'Samordnaren och kommunpolisen, gärna tillsammans med dem som kan området',
    text: 'Varför händer det? En orsak är direkt eller indirekt, och den går att påverka helt, delvis eller inte alls. En åtgärd utan orsak är en gissning.',
  },
  {
    rubrik: 'Överenskommelsen',
    vem: 'Stadsdelen och polisen undertecknar',
    text: 'Den lokala samverkansöverenskommelsen säger vilka problem parterna ska lösa tillsammans. Den är inte juridiskt bindande, och den ses över minst vartannat år.',
  },
  {
    rubrik: 'Åtgärderna',
    vem: 'Samordnaren skriver, styrgruppen beslutar, arbetsgruppen genomför',
    text: 'Handlingsplanen vilar på en fastställd lägesbild. Varje åtgärd svarar mot en orsak, har en ansvarig, ett slutdatum, resurser och en indikator som visar om den hjälpte. Utan orsak kan den inte beslutas.',
  },
  {
    rubrik: 'Uppföljningen',
    vem: 'Den som ansvarar för åtgärden, varje tertial',
    text: 'Gjorde vi det vi sa? Hjälpte det, och hur säkert vet vi det? Avviker något skrivs varför och vad som görs åt det.',
  },
  {
    rubrik: 'Processen',
    vem: 'Samordnaren driver, styrgruppen beslutar',
    text: 'Samverkan går i fem steg: initiera, kartlägga var för sig, prioritera tillsammans, genomföra, följa upp. Det är normalt att gå tillbaka. Då skrivs varför, och inget tas bort.',
  },
];
