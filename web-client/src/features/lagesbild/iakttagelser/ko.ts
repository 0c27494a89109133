import type { components } from '../../../api/schema';

export type Iakttagelse = components['schemas']['SkapaIakttagelseRequest'];

export type Rapport = components['schemas']['RegistreraEstRapportRequest'];

/** An observation, or the report of a week, on its way. The key follows it until the service has answered, so that it never arrives twice. */
export interface Post {
  nyckel: string;
  anvandare: string;
  innehall?: Iakttagelse;
  rapport?: Rapport;
  /** Why the service will not have it: the person must change it. */
  fel?: string;
}

const plats = 'trygghet.iakttagelser';
const lyssnare = new Set<() => void>();
let kopia = { text: '', poster: [] as readonly Post[] };

/** The queue lives in the phone (localStorage): closing the page or losing the session loses nothing. */
export function lasKo(): readonly Post[] {
  const text = localStorage.getItem(plats) ?? '[]';
  if (text !== kopia.text) kopia = { text, poster: tolka(text) };
  return kopia.poster;
}

function tolka(text: string): Post[] {
  try {
    return JSON.parse(text) as Post[];
  } catch {
    return [];
  }
}

function spara(poster: readonly Post[]) {
  localStorage.setItem(plats, JSON.stringify(poster));
  for (const lyssna of lyssnare) lyssna();
}

export const laggIKo = (post: Post) => spara([...lasKo(), post]);
export const taUrKo = (nyckel: string) => spara(lasKo().filter((post) => post.nyckel !== nyckel));
export const markeraFel = (nyckel: string, fel: string) => spara(lasKo().map((post) => (post.nyckel === nyckel ? { ...post, fel } : post)));

/** For useSyncExternalStore; also tells when another tab changed the queue. */
export function folj(lyssna: () => void) {
  lyssnare.add(lyssna);
  addEventListener('storage', lyssna);
  return () => {
    lyssnare.delete(lyssna);
    removeEventListener('storage', lyssna);
  };
}

/** What the service said of one post: taken, refused for good, or try again later. */
export type Utfall = { slag: 'skickad' } | { slag: 'avvisad'; fel: string } | { slag: 'senare' };

/** Sends in the order they were written, and stops at the first that must wait. Resolves with how many were taken. */
export async function sandKo(anvandare: string, skicka: (post: Post) => Promise<Utfall>) {
  let skickade = 0;
  for (const post of lasKo()) {
    if (post.anvandare !== anvandare || post.fel) continue;
    const utfall = await skicka(post);
    if (utfall.slag === 'senare') break;
    if (utfall.slag === 'avvisad') markeraFel(post.nyckel, utfall.fel);
    else {
      taUrKo(post.nyckel);
      skickade++;
    }
  }
  return skickade;
}
