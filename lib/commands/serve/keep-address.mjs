// A page that there is nothing to show on says so at the address that was asked for, with the status that belongs to
// it.
import { request as ask } from 'node:http';

/** Alone, or with the assessment that the link of the visitor opens another page of. */
const refused = /^\/no-such-page(?:\/[\w-]+)?$/;

/**
 * The framework can only redirect from within a page: a reload would then not help once the link works again, and a
 * program that follows links would hand on the wrong address. Such a redirect is followed here, and its answer given.
 */
export function keepAddress(request, response) {
  const { writeHead, write, end } = response;
  let kept = false;
  response.writeHead = (status, ...more) => {
    if (kept) return response;
    const location = String(response.getHeader('location'));
    if (status < 300 || status > 399 || !refused.test(location)) return writeHead.call(response, status, ...more);
    kept = true;
    void follow(request, location).then(
      (answer) => {
        for (const name of response.getHeaderNames()) if (ofOneAnswer.includes(name)) response.removeHeader(name);
        writeHead.call(response, answer.statusCode, answer.headers);
        answer.on('data', (part) => write.call(response, part)).on('end', () => end.call(response));
      },
      () => response.destroy(),
    );
    return response;
  };
  response.write = (...part) => kept || write.apply(response, part);
  response.end = (...part) => (kept ? response : end.apply(response, part));
}

const ofOneAnswer = [
  'location',
  'link',
  'etag',
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'content-security-policy',
  'refresh',
];

// What speaks of a body or of the connection belongs to the first request alone: nothing is sent with the second.
const ofTheFirst = ['content-length', 'content-type', 'transfer-encoding', 'expect', 'upgrade', 'te', 'trailer'];

/** With everything else that the visitor said, so that the answer is in their language. */
function follow({ method, headers, socket }, path) {
  const said = Object.fromEntries(Object.entries(headers).filter(([name]) => !ofTheFirst.includes(name)));
  return new Promise((resolve, reject) => {
    ask(
      {
        host: socket.localAddress,
        port: socket.localPort,
        method,
        path,
        headers: { ...said, connection: 'close' },
      },
      resolve,
    )
      .once('error', reject)
      .end();
  });
}
