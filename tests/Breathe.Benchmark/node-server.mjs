// A minimal Node server for the same two bodies, held in memory.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';

const [port, folder] = process.argv.slice(2);
const type = { '/': 'text/html; charset=utf-8', '/version': 'application/json' };
const body = { '/': readFileSync(`${folder}/index.html`), '/version': readFileSync(`${folder}/version`) };

createServer((request, response) => {
  const found = body[request.url];
  response.writeHead(found ? 200 : 404, {
    'content-type': type[request.url] ?? 'text/plain',
    'content-length': found?.length ?? 0,
  });
  response.end(found);
}).listen(Number(port), '127.0.0.1');
