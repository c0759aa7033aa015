// What a workshop costs at the least: a Node server that counts, and tells a number or a text to everybody who listens.
import { createServer } from 'node:http';

const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-cache, no-transform' };
const listeners = new Set();
let event = 0;
let votes = 0;

function tell(all, data) {
  const frame = `id: ${event}\ndata: ${JSON.stringify({ event, ...data })}\n\n`;
  for (const response of all) response.write(frame);
}

function listen(request, response) {
  response.writeHead(200, headers);
  response.write(`id: ${event}\ndata: ${JSON.stringify({ event })}\n\n`);
  listeners.add(response);
  request.on('close', () => listeners.delete(response));
}

async function take(request, response) {
  let body = '';
  for await (const chunk of request) body += chunk;
  event += 1;
  // A reveal brings the text to be told; a vote is told as a line of its own.
  const reveal = request.url === '/reveal';
  if (!reveal) votes += 1;
  tell(listeners, reveal ? { status: '', screen: body } : { status: `${votes} of 300 have voted` });
  response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
}

const server = createServer((request, response) => {
  if (request.method === 'POST') void take(request, response);
  else listen(request, response);
});
server.listen(0, '127.0.0.1', () => process.send?.(server.address().port));
