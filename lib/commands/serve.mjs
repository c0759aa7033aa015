// The running server: the framework's request handler behind a listener of our own.
import { createServer } from 'node:http';
import { BlockList, isIPv6 } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { replaceFailurePage } from './failure-page.mjs';
import { keepAddress } from './keep-address.mjs';
import { stop } from './prepare.mjs';
import { root } from './stamps.mjs';

// Longer than the minute after which most reverse proxies let go, so that none sends a request into a closing connection.
const keepAliveMilliseconds = 75_000;
// One browser may hold a cookie for each of very many assessments.
export const headerBytes = 64 * 1024;
const patienceMilliseconds = 10_000;
// A database that is away must not keep the process.
const closingMilliseconds = 2_000;
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Where PORT and HOST say to serve; stops with a sentence where PORT is no port. */
export function readListening({ PORT: port = '', HOST: host = '' }) {
  if (port !== '' && (!/^[1-9]\d{0,4}$/.test(port) || Number(port) > 65_535)) stop(`PORT is ${JSON.stringify(port)}; it must be a whole number from 1 to 65535.`);
  return { port: Number(port || 3000), ...(host === '' ? {} : { host }) };
}

/** The proxies that TRUSTED_PROXIES names, besides those on this computer: they alone may say for whom they ask. */
export function readTrustedProxies({ TRUSTED_PROXIES: listed = '' }) {
  const trusted = new BlockList();
  trusted.addSubnet('127.0.0.0', 8);
  trusted.addAddress('::1', 'ipv6');
  for (const entry of listed.split(/[\s,]+/).filter(Boolean)) {
    const [address, bits] = entry.split('/');
    const kind = isIPv6(address) ? 'ipv6' : 'ipv4';
    try {
      if (bits === undefined) trusted.addAddress(address, kind);
      else trusted.addSubnet(address, Number(bits), kind);
    } catch {
      stop(`TRUSTED_PROXIES has ${JSON.stringify(entry)}; it must list addresses such as 10.0.0.2, or networks such as 10.0.0.0/8.`);
    }
  }
  return trusted;
}

/** What others wrote about themselves counts for nothing: limits go by the address that really asks. */
export function nameVisitor(request, trusted) {
  const address = request.socket.remoteAddress ?? '';
  if (!trusted.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')) request.headers['x-forwarded-for'] = address;
}

/** Stops with a sentence where nobody can serve there. */
export function requireFree(listening) {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once('error', (error) => stop(unusable(listening, error.code)));
    probe.listen(listening, () => probe.close(resolve));
  });
}

function unusable({ port, host }, code) {
  if (code === 'EADDRINUSE') return `Port ${port} is in use by another program. Stop that one, or choose another port: PORT=${port === 3001 ? 3002 : 3001} npm start`;
  if (code === 'EACCES') return `This account may not serve on port ${port}. Choose a port from 1024, or put a reverse proxy in front.`;
  return `Nothing can be served on ${host ?? 'this computer'}, port ${port} (${code}).`;
}

// The framework answers an address that it cannot decode with an error of its own (500); to a person it is a page that is not there.
function readableAddress(url) {
  try {
    const { pathname, search } = new URL(url, 'http://localhost');
    decodeURIComponent(pathname);
    return url.startsWith('/') ? url : `${pathname}${search}`;
  } catch {
    // Mail programs cut links in the middle of what they have encoded: the secret before it is whole.
    return /^\/open\/[\w-]{43}/.exec(url)?.[0] ?? '/unreadable-address';
  }
}

function answer({ request, response, trusted, handle }) {
  if (!methods.includes(request.method)) {
    response.writeHead(405, { allow: methods.join(', ') }).end();
    return;
  }
  request.url = readableAddress(request.url);
  nameVisitor(request, trusted);
  replaceFailurePage(response);
  keepAddress(request, response);
  void handle(request, response);
}

/** Serves what was built, until the process is told to end. */
export async function serve(listening) {
  process.env.NODE_ENV = 'production';
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  const { default: next } = await import('next');
  const app = next({ dev: false, dir: root, port: listening.port, ...(listening.host === undefined ? {} : { hostname: listening.host }) });
  await app.prepare();
  const handle = app.getRequestHandler();
  const trusted = readTrustedProxies(process.env);
  const server = createServer({ keepAliveTimeout: keepAliveMilliseconds, maxHeaderSize: headerBytes }, (request, response) => answer({ request, response, trusted, handle }));
  const letGo = letGoOfConnections(server);
  server.once('error', (error) => stop(unusable(listening, error.code)));
  server.listen(listening, () => console.log(`Chancery is ready: http://${shownHost(listening.host)}:${listening.port}`));
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => end(server, letGo));
}

function shownHost(host = 'localhost') {
  return host.includes(':') ? `[${host}]` : host;
}

// A connection that is kept open would go on bringing requests to a server that ends: once asked, each is closed after its
// answer, and at once where it has brought nothing yet, as browsers open them in advance.
function letGoOfConnections(server) {
  const open = new Set();
  const connections = new Set();
  let asked = false;
  server.prependListener('request', (_, response) => {
    response.shouldKeepAlive &&= !asked;
    open.add(response);
    response.once('close', () => open.delete(response));
  });
  server.on('connection', (connection) => {
    connections.add(connection);
    connection.once('close', () => connections.delete(connection));
  });
  return () => {
    asked = true;
    for (const response of open) if (!response.headersSent) response.shouldKeepAlive = false;
    server.closeIdleConnections();
    for (const connection of connections) if (connection.bytesRead === 0) connection.destroy();
  };
}

/** Lets what is on its way be finished; a second signal, or ten seconds, ends it all the same. */
function end(server, letGo) {
  const leave = () => void Promise.race([closeDatabase(), wait(closingMilliseconds)]).finally(() => process.exit(0));
  server.close(leave);
  letGo();
  setTimeout(leave, patienceMilliseconds).unref();
}

/** The application holds it where its other parts, which were built apart, find it too. */
async function closeDatabase() {
  await globalThis.chanceryDatabase?.$disconnect().catch(() => undefined);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { readyDatabase } = await import('./ready-database.mjs');
  await readyDatabase();
  await serve(readListening(process.env));
}
