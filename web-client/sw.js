// The reporter's page without a network. Only the shell and the code of that page are kept, never an answer of the API.
// Pages are always asked for from the network first, so that a new version of the app is the one that is shown.
const version = '__VERSION__';
const filer = '__FILER__';
const lada = `trygghet-${version}`;
const sidor = /^\/iakttagelser\/?$/;
const talamod = 5000;

addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(lada)
      .then((cache) => cache.addAll(filer.map((fil) => new Request(fil, { cache: 'reload' }))))
      .then(() => skipWaiting()),
  );
});

addEventListener('activate', (event) => {
  const gamla = (namn) => namn.startsWith('trygghet-') && namn !== lada;
  event.waitUntil(
    caches
      .keys()
      .then((namn) => Promise.all(namn.filter(gamla).map((gammal) => caches.delete(gammal))))
      .then(() => clients.claim()),
  );
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') {
    if (sidor.test(pathname)) event.respondWith(natetForst(request, '/index.html'));
  } else if (pathname === '/config.json') event.respondWith(natetForst(request, '/config.json'));
  else if (filer.includes(pathname)) event.respondWith(sparadForst(request));
});

/** What the network says; what is kept when it says nothing, not in time, or that the server is down. */
async function natetForst(request, sparad) {
  const kvar = await (await caches.open(lada)).match(sparad);
  try {
    const svar = await fetch(request, kvar ? { signal: AbortSignal.timeout(talamod) } : {});
    return svar.status < 500 || !kvar ? svar : kvar;
  } catch (fel) {
    if (kvar) return kvar;
    throw fel;
  }
}

/** Files with a hash in their name are the same for ever. */
async function sparadForst(request) {
  return (await (await caches.open(lada)).match(request)) ?? fetch(request);
}
