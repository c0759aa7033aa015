/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Native and wasm parts that a bundler would break.
  serverExternalPackages: ['@libsql/client', 'libsql', 'pg'],
  // Words and documents are shown as typed: nothing is optimised by a remote service.
  images: { unoptimized: true },
  // Built files pass by the front door, which gives every other answer its headers.
  headers: () => [{ source: '/_next/static/:path*', headers: [{ key: 'x-content-type-options', value: 'nosniff' }, { key: 'cross-origin-resource-policy', value: 'same-origin' }] }],
  // `npm test` checks the types of everything, tests included; a first start need not do it again.
  typescript: { ignoreBuildErrors: true },
};

export default config;
