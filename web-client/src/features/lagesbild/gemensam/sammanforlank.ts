interface MedId {
  id: string;
}

/** The form in which the parties agree on a text, for these problems. */
export const sammanforlank = (lagesbild: string, staden: MedId[], polisen: MedId[]) =>
  `/lagesbilder/${lagesbild}/sammanfor?${new URLSearchParams({
    staden: staden.map(({ id }) => id).join(),
    polisen: polisen.map(({ id }) => id).join(),
  })}`;
