// The ports of make run. Run by itself it only checks them, so that a taken port is told before a long build.
import net from 'node:net';
import { main, UserError } from './errors.mjs';
import { endLeftovers } from './processes.mjs';

const number = (variable, standard) => {
  const port = Number(process.env[variable] || standard);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new UserError(`${variable}=${process.env[variable]} är inget portnummer: ange ett heltal mellan 1 och 65535.`);
};

/** Connects instead of binding: a bind can succeed beside a listener on another address. */
const answers = (port, host) =>
  new Promise((resolve) => {
    const socket = net.connect({ port, host, timeout: 2_000 });
    const done = (answer) => socket.destroy() && resolve(answer);
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
    socket.once('timeout', () => done(false));
  });

/** The two ports, free: a leftover of a crashed run is ended, anybody else's program is not touched. */
export async function claimPorts() {
  const ports = { web: number('PORT', 5080), idp: number('IDP_PORT', 5081) };
  if (ports.web === ports.idp) throw new UserError(`PORT och IDP_PORT är båda ${ports.web}: välj olika portar.`);
  await endLeftovers();
  for (const [port, variable] of [
    [ports.web, 'PORT'],
    [ports.idp, 'IDP_PORT'],
  ])
    if ((await answers(port, '127.0.0.1')) || (await answers(port, '::1')))
      throw new UserError(
        `Port ${port} är upptagen: stäng det andra programmet eller välj en annan port med make run ${variable}=${port + 10}.`,
      );
  return ports;
}

if (process.argv[1] === import.meta.filename) await main(claimPorts);
