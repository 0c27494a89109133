import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';

type Lyssnare = (event: object) => void;
const kalla = readFileSync('sw.js', 'utf8').replace("'__FILER__'", '["/index.html","/assets/a-1.js"]');
const natet = vi.fn<(request: Request) => Promise<Response>>();
let lador: Map<string, Map<string, Response>>;
let lyssnare: Record<string, Lyssnare>;

/** As much of the browser's cache as the service worker uses. */
const caches = {
  keys: async () => [...lador.keys()],
  delete: async (namn: string) => lador.delete(namn),
  open: async (namn: string) => {
    const lada = lador.get(namn) ?? new Map<string, Response>();
    lador.set(namn, lada);
    const stig = (fraga: string | Request) => (typeof fraga === 'string' ? fraga : new URL(fraga.url).pathname);
    return { match: async (fraga: string | Request) => lada.get(stig(fraga)) };
  },
};

beforeEach(() => {
  natet.mockReset();
  lyssnare = {};
  lador = new Map([['trygghet-__VERSION__', new Map([['/index.html', new Response('sparad')]])]]);
  const installera = new Function('addEventListener', 'caches', 'fetch', 'location', 'clients', kalla);
  const lyssna = (slag: string, gor: Lyssnare) => {
    lyssnare[slag] = gor;
  };
  installera(lyssna, caches, natet, { origin: 'https://trygghet.test' }, { claim: async () => {} });
});

/** What the service worker answers, or undefined when it leaves the request to the browser. */
async function fraga(stig: string, mode = 'cors', method = 'GET') {
  const svar: Promise<Response>[] = [];
  const request = { url: `https://trygghet.test${stig}`, mode, method };
  lyssnare.fetch?.({ request, respondWith: (s: Promise<Response>) => svar.push(s) });
  return (await svar[0])?.text();
}

describe('the service worker', () => {
  it('shows the page of the network, also when it has a copy', async () => {
    natet.mockResolvedValue(new Response('ny'));
    expect(await fraga('/iakttagelser', 'navigate')).toBe('ny');
  });

  it.each([
    ['there is no network', () => Promise.reject(new TypeError())],
    ['the server is down', async () => new Response('503', { status: 503 })],
  ])('shows its copy when %s', async (_, svar) => {
    natet.mockImplementation(svar);
    expect(await fraga('/iakttagelser', 'navigate')).toBe('sparad');
  });

  it.each([
    ['/trygghet/v1/iakttagelser', 'cors', 'GET'],
    ['/trygghet/v1/iakttagelser', 'cors', 'POST'],
    ['/omraden/jarva', 'navigate', 'GET'],
    ['/assets/annan-2.js', 'no-cors', 'GET'],
  ])('leaves %s (%s %s) alone', async (stig, mode, method) => expect(await fraga(stig, mode, method)).toBeUndefined());

  it('removes the copies of other versions, and nothing else', async () => {
    lador.set('trygghet-gammal', new Map()).set('annat', new Map());
    const klart: Promise<unknown>[] = [];
    lyssnare.activate?.({ waitUntil: (p: Promise<unknown>) => klart.push(p) });
    await Promise.all(klart);
    expect([...lador.keys()]).toEqual(['trygghet-__VERSION__', 'annat']);
  });
});
