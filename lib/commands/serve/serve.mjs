// The running server: the framework's request handler behind a listener of our own.
import { EventEmitter } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ignoreOptionalWishes, limitConnections, patience } from './connections.mjs';
import { replaceFailurePage } from './failure-page.mjs';
import { keepAddress } from './keep-address.mjs';
import { stop } from '../prepare/prepare.mjs';
import { readRoutes } from './read-routes.mjs';
import { root } from '../prepare/stamps.mjs';
import { nameVisitor, readTrustedProxies } from './trusted-proxies.mjs';

// One browser may hold a cookie for each of very many assessments.
export const headerBytes = 64 * 1024;
const patienceMilliseconds = 10_000;
// A database that is away must not keep the process.
const closingMilliseconds = 2_000;
const letGoMilliseconds = 100;
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Where PORT and HOST say to serve; stops with a sentence where PORT is no port. */
export function readListening({ PORT: port = '', HOST: host = '' }) {
  if (port !== '' && (!/^[1-9]\d{0,4}$/.test(port) || Number(port) > 65_535))
    stop(`PORT is ${JSON.stringify(port)}; it must be a whole number from 1 to 65535.`);
  return { port: Number(port || 3000), ...(host === '' ? {} : { host }) };
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
  if (code === 'EADDRINUSE') {
    const other = port === 3001 ? 3002 : 3001;
    return `Port ${port} is in use by another program. Stop that one, or choose another port: PORT=${other} npm start`;
  }
  if (code === 'EACCES')
    return `This account may not serve on port ${port}. Choose a port from 1024, or put a reverse proxy in front.`;
  return `Nothing can be served on ${host ?? 'this computer'}, port ${port} (${code}).`;
}

// Parts of pages that the framework could fetch ahead: no page here asks for them, and it fails (500) on those of what
// is no page.
const partOfPage = /\.segments\/[^?]*\.segment\.rsc$/;

// The framework answers an address that it cannot decode with an error of its own (500); to a person it is a page that
// is not there.
function readableAddress(url) {
  try {
    const { pathname, search } = new URL(url, 'http://localhost');
    if (partOfPage.test(decodeURIComponent(pathname))) return '/unreadable-address';
    return url.startsWith('/') ? url : `${pathname}${search}`;
  } catch {
    // Mail programs cut links in the middle of what they have encoded: the secret before it is whole.
    return /^\/open\/[\w-]{43}/.exec(url)?.[0] ?? '/unreadable-address';
  }
}

function answer({ request, response, trusted, pass, development, locales }) {
  if (!methods.includes(request.method)) {
    response.writeHead(405, { allow: methods.join(', ') }).end();
    return;
  }
  request.url = readableAddress(request.url);
  nameVisitor(request, trusted);
  // Whoever develops is shown what broke, and where.
  if (!development) replaceFailurePage(response, locales);
  keepAddress(request, response);
  pass(request, response);
}

function readBuilt(name) {
  return JSON.parse(readFileSync(join(root, '.next', name), 'utf8'));
}

// What is written in TypeScript, this file cannot read: what was built hands it over when the framework starts
// (instrumentation.ts).
function builtParts() {
  return new Promise((resolve) => (globalThis.chanceryServes = resolve));
}

/**
 * What every request passes before the framework. While pages are developed there may be others by the next request.
 */
function openFrontDoor({ createFrontDoor, handle, development }) {
  const open = () => {
    const manifest = development
      ? readRoutes()
      : { ...readBuilt('routes-manifest.json'), files: readBuilt('app-path-routes-manifest.json') };
    const publicFiles = readdirSync(join(root, 'public'), { recursive: true }).map(
      (name) => `/${name.replaceAll('\\', '/')}`,
    );
    return createFrontDoor({ manifest, publicFiles, development });
  };
  const built = development ? undefined : open();
  return (request, response) => (built ?? open())(request, response, handle);
}

/** Serves what was built, or what is being developed, until the process is told to end. */
export async function serve(listening, { development = false } = {}) {
  process.env.NODE_ENV = development ? 'development' : 'production';
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  const { default: next } = await import('next');
  // The framework listens for upgrades at what it takes for the server, and Node then drops whoever asks for one.
  const httpServer = new EventEmitter();
  const app = next({
    dev: development,
    dir: root,
    httpServer,
    port: listening.port,
    ...(listening.host === undefined ? {} : { hostname: listening.host }),
  });
  const [{ createFrontDoor, networkOf, logFrameworkMessage, publishedLocales: locales }] = await Promise.all([
    builtParts(),
    app.prepare(),
  ]);
  const pass = openFrontDoor({ createFrontDoor, handle: app.getRequestHandler(), development });
  const trusted = readTrustedProxies(process.env);
  const server = createServer({ ...patience, maxHeaderSize: headerBytes }, (request, response) =>
    answer({ request, response, trusted, pass, development, locales }),
  );
  if (development) passUpgrades(server, httpServer);
  ignoreOptionalWishes(server);
  limitConnections(server, { trusted, networkOf });
  const letGo = letGoOfConnections(server);
  server.once('error', (error) => stop(unusable(listening, error.code)));
  server.listen(listening, () => {
    console.log(`Chancery is ready: http://${shownHost(listening.host)}:${listening.port}`);
    if (!development) takeOverConsole(logFrameworkMessage);
  });
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => (development ? leave() : end(server, letGo)));
}

// What the framework says to the console would stand there with messages and addresses, on as many lines as strangers
// like.
function takeOverConsole(logFrameworkMessage) {
  for (const name of ['error', 'warn']) {
    const say = console[name].bind(console);
    console[name] = (...said) =>
      /[\\/](?:\.next|node_modules)[\\/]/.test(new Error().stack) ? logFrameworkMessage(said) : say(...said);
  }
}

// Pages that are developed hear of changes by a socket that the framework answers, once it has answered anything.
function passUpgrades(server, httpServer) {
  server.on('upgrade', (request, socket, head) => {
    if (!httpServer.emit('upgrade', request, socket, head)) socket.destroy();
  });
}

function shownHost(host = 'localhost') {
  return host.includes(':') ? `[${host}]` : host;
}

// A connection that is kept open would go on bringing requests to a server that ends: once asked, each is closed after
// its answer, and at once where it has brought nothing yet, as browsers open them in advance.
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
  server.close(leave);
  letGo();
  // What was being accepted just then, or becomes idle only now, is let go of too.
  setInterval(letGo, letGoMilliseconds).unref();
  setTimeout(leave, patienceMilliseconds).unref();
}

function leave() {
  void Promise.race([closeDatabase(), wait(closingMilliseconds)]).finally(() => process.exit(0));
}

/** The application holds it where its other parts, which were built apart, find it too. */
async function closeDatabase() {
  await globalThis.chanceryDatabase?.$disconnect().catch(() => undefined);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { readyDatabase } = await import('../database/ready-database.mjs');
  await readyDatabase();
  await serve(readListening(process.env));
}
