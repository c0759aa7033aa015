// How many connections there may be, and how long one may take to say what it wants.
import { isTrusted } from './trusted-proxies.mjs';

// Several workshops of five hundred telephones, each with a stream and a page that is loaded.
export const mostConnections = 5_000;
// A hotel with five hundred telephones behind one address, each with as many connections as its page needs at once.
export const mostForOneAddress = 2_000;

// Longer than the minute after which most reverse proxies let go, so that none sends a request into a closing
// connection.
const keepAliveMilliseconds = 75_000;

export const patience = {
  keepAliveTimeout: keepAliveMilliseconds,
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
};

/** Beyond what one address may hold, new connections are shut at once; those of trusted proxies are many people's. */
export function limitConnections(server, { trusted, networkOf }) {
  server.maxConnections = mostConnections;
  const held = new Map();
  server.on('connection', (socket) => {
    if (isTrusted(trusted, socket)) return;
    const network = networkOf(socket.remoteAddress ?? '');
    const count = held.get(network) ?? 0;
    if (count >= mostForOneAddress) return void socket.destroy();
    held.set(network, count + 1);
    socket.once('close', () => {
      const left = held.get(network) - 1;
      if (left > 0) held.set(network, left);
      else held.delete(network);
    });
  });
}

/**
 * Headers that a server may leave aside decide nothing: what asks for another protocol, or expects what is not known,
 * is answered as if it had not. (Without a listener for upgrades, Node answers such a request like any other.)
 */
export function ignoreOptionalWishes(server) {
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
  server.on('connect', (_, socket) =>
    socket.end(
      'HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD, POST, PUT, OPTIONS\r\nContent-Length: ' +
        '0\r\nConnection: close\r\n\r\n',
    ),
  );
}
