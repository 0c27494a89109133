// Reads Turtle or JSON-LD from stdin with a parser that is not ours, and prints it as sorted N-Quads: node dev/rdf.mjs turtle|jsonld
import { text } from 'node:stream/consumers';
import jsonld from 'jsonld';
import { Parser, Writer } from 'n3';

const asNQuads = (quads) => new Writer({ format: 'N-Quads' }).quadsToString(quads);

/** A document that names a context elsewhere would need the network: ours carries its own. */
const documentLoader = (url) => Promise.reject(new Error(`${url}: sammanhanget ska stå i dokumentet`));

const readers = {
  turtle: (source) => asNQuads(new Parser({ format: 'Turtle' }).parse(source)),
  jsonld: (source) => jsonld.toRDF(JSON.parse(source), { format: 'application/n-quads', documentLoader, safe: true }),
};

const quads = await readers[process.argv[2]](await text(process.stdin));
process.stdout.write(quads.trim().split('\n').sort().join('\n'));
