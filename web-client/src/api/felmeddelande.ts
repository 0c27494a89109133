import { ProblemError } from './ProblemError';

export interface Felmeddelande {
  rubrik: string;
  /** What the user can do now. */
  rad: string;
  /** True when the same call may work if it is sent again. */
  kanUpprepas: boolean;
}

const perStatus: Record<number, Felmeddelande> = {
  401: { rubrik: 'Du är inte inloggad', rad: 'Logga in igen. Det du har skrivit finns kvar i den här webbläsaren.', kanUpprepas: false },
  403: { rubrik: 'Din roll räcker inte', rad: 'Be den som leder arbetet i området, eller den som tilldelar roller.', kanUpprepas: false },
  404: {
    rubrik: 'Det finns inte här',
    rad: 'Adressen kan vara fel, eller så ligger det i ett område som du inte arbetar i.',
    kanUpprepas: false,
  },
  409: { rubrik: 'Det går inte i det här läget', rad: 'Läs in sidan på nytt och se vilken status ärendet har nu.', kanUpprepas: false },
  412: { rubrik: 'Någon annan har ändrat', rad: 'Hämta den senaste versionen och gör om din ändring.', kanUpprepas: false },
  422: { rubrik: 'Något behöver rättas', rad: 'Rätta det som är markerat och försök igen.', kanUpprepas: false },
  428: { rubrik: 'Sidan är för gammal', rad: 'Läs in sidan på nytt innan du sparar.', kanUpprepas: false },
  429: { rubrik: 'För många anrop', rad: 'Vänta en minut och försök igen.', kanUpprepas: true },
};

/** Every error as two Swedish sentences: what happened and what to do. */
export function felmeddelande(fel: unknown): Felmeddelande {
  if (fel instanceof DOMException && fel.name === 'TimeoutError')
    return { rubrik: 'Servern svarade inte i tid', rad: 'Det du har skrivit finns kvar. Försök igen.', kanUpprepas: true };
  if (!(fel instanceof ProblemError))
    return fel instanceof TypeError
      ? { rubrik: 'Det går inte att nå servern', rad: 'Kontrollera nätet och försök igen.', kanUpprepas: true }
      : { rubrik: 'Något gick fel', rad: 'Läs in sidan på nytt. Kommer felet tillbaka, kontakta supporten.', kanUpprepas: true };
  const kant = perStatus[fel.status];
  const detail = fel.problem.detail;
  if (kant) return detail ? { ...kant, rad: `${detail} ${kant.rad}` } : kant;
  return { rubrik: 'Servern kunde inte svara', rad: 'Vänta en stund och försök igen.', kanUpprepas: true };
}

/** `#/kallor/0/namn` → `kallor.0.namn`, the name a field in the form has. */
export const faltnamn = (pointer: string) => pointer.replace(/^#?\//, '').replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~');

/** Messages per field, and the ones that belong to no field of the form. */
export function faltfel(fel: unknown, kanda: readonly string[]) {
  const perFalt: Record<string, string> = {};
  const ovriga: string[] = [];
  if (!(fel instanceof ProblemError)) return { perFalt, ovriga };
  for (const { pointer, detail } of fel.errors) {
    const namn = faltnamn(pointer);
    const falt = kanda.find((k) => k === namn) ?? kanda.find((k) => namn.startsWith(`${k}.`));
    if (falt) perFalt[falt] = perFalt[falt] ? `${perFalt[falt]} ${detail}` : detail;
    else ovriga.push(detail);
  }
  return { perFalt, ovriga };
}
