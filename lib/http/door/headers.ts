/** The headers that every answer carries, and the policy that every page carries. */

export function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes));
}

/**
 * What the framework needs while pages are developed, and no visitor is ever sent: it evaluates code, and its overlay
 * has styles.
 */
const developing = { scripts: " 'unsafe-eval'", styles: " 'unsafe-inline'" };

/** Scripts run only with this page's nonce; nothing is loaded from, framed by or sent to another site. */
export function contentSecurityPolicy(nonce: string, { development = false } = {}): string {
  const { scripts, styles } = development ? developing : { scripts: '', styles: '' };
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${scripts}`,
    `style-src 'self'${styles}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}

const securityHeaders: readonly (readonly [string, string])[] = [
  // Private links stand in addresses: no other site may learn them.
  ['referrer-policy', 'same-origin'],
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()'],
];

const unlisted: readonly (readonly [string, string])[] = [['x-robots-tag', 'noindex, nofollow']];
// Over https, browsers put typed text back into a page only if they were allowed to store the page.
const storable: readonly (readonly [string, string])[] = [['cache-control', 'private, no-cache']];

// What is published may be read by pages of other sites too, without whatever cookies their readers have here.
const forOtherSites: readonly (readonly [string, string])[] = [
  ['access-control-allow-origin', '*'],
  ['access-control-expose-headers', 'ETag, Link'],
  ['cross-origin-resource-policy', 'cross-origin'],
];

// There the address itself is the secret, and the page's own files are asked for too. Without even the origin, browsers
// would not say where a form comes from, and over http nothing else does.
const secretAddress: readonly (readonly [string, string])[] = [['referrer-policy', 'strict-origin']];

const publicData = /^\/api\/v1\/(?:editions(?:\/|$)|instrument$|openapi\.json$)/;
const ofAssessments = /^\/(?:assessments|open|api|workshop|join)(?:\/|$)/;
const withSecret = /^\/(?:open|join)(?:\/|$)/;
const sectionPage = /^\/assessments\/[^/]+\/sections\/[^/]+$/;

interface Transport {
  readonly https: boolean;
  /** Whether browsers may ask every host below this one over https alone. */
  readonly includeSubDomains: boolean;
}

function overHttps({ https, includeSubDomains }: Transport): readonly (readonly [string, string])[] {
  return https
    ? [['strict-transport-security', `max-age=31536000${includeSubDomains ? '; includeSubDomains' : ''}`]]
    : [];
}

/** The headers of an answer at this path, beside its policy. */
export function headersOf(path: string, transport: Transport): readonly (readonly [string, string])[] {
  return [
    ...securityHeaders,
    ...overHttps(transport),
    ...(publicData.test(path) ? forOtherSites : []),
    ...(ofAssessments.test(path) ? unlisted : []),
    ...(withSecret.test(path) ? secretAddress : []),
    ...(transport.https && sectionPage.test(path) ? storable : []),
  ];
}
