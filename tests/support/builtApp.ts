import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { afterAll, inject } from 'vitest';

/**
 * Serves the built app until the tests of this file are over, as the plainest web server would:
 * files below a path, nothing for any other address. Call it at the top of a file of journeys.
 */
export async function builtApp(path = '/some/path/') {
  const files = sirv(inject('site'));
  const server = createServer((request, response) => {
    const missing = () => void response.writeHead(404).end();
    if (request.url?.startsWith(path)) {
      request.url = `/${request.url.slice(path.length)}`;
      files(request, response, missing);
    } else missing();
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}${path}` };
}
