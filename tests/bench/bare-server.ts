import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The first yardstick, in a process of its own: what `node:http` alone answers on this machine at this hour. */

const server = createServer((_req, res) => res.end('ok'));
server.listen(0, () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
