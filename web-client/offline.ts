import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin, Rollup } from 'vite';

/** The page that must open without a network, and what any page needs. */
const sidan = /\/iakttagelser\/IakttagelserSida\.tsx$/;
/** Text in Swedish needs no other alphabets. */
const onodiga = /(cyrillic|greek|vietnamese|latin-ext).*\.woff2$/;

/** Writes sw.js with the names of the files that the reporter's page is made of. A new build is a new version. */
export function offline(): Plugin {
  return {
    name: 'trygghet-offline',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const filer = ['/index.html', '/config.json', '/ikon.svg', ...delarna(bundle)];
      const mall = readFileSync(new URL('./sw.js', import.meta.url), 'utf8');
      const version = createHash('sha256').update(mall).update(filer.join()).digest('hex').slice(0, 12);
      const source = mall.replace('__VERSION__', version).replace("'__FILER__'", JSON.stringify(filer));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
    },
  };
}

function delarna(bundle: Rollup.OutputBundle) {
  const namn = new Set<string>();
  const ta = (fil: string) => {
    const del = bundle[fil];
    if (!del || namn.has(fil) || onodiga.test(fil)) return;
    namn.add(fil);
    if (del.type !== 'chunk') return;
    for (const beroende of [...del.imports, ...(del.viteMetadata?.importedCss ?? []), ...(del.viteMetadata?.importedAssets ?? [])])
      ta(beroende);
  };
  for (const del of Object.values(bundle))
    if (del.type === 'chunk' && (del.isEntry || sidan.test(del.facadeModuleId ?? ''))) ta(del.fileName);
  for (const fil of Object.keys(bundle)) if (/-latin-wght-normal.*\.woff2$/.test(fil)) namn.add(fil);
  return [...namn].sort().map((fil) => `/${fil}`);
}
