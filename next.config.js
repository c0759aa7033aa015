import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** In development alone: the module is loaded anew when the files that it reads change. */
const following = (...paths) => ({
  condition: 'development',
  loaders: [{ loader: here('lib/commands/serve/follow-files.mjs'), options: { paths: paths.map(here) } }],
});

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Native and wasm parts that a bundler would break.
  serverExternalPackages: ['@libsql/client', 'esbuild', 'libsql', 'pg'],
  // Words and documents are shown as typed: nothing is optimised by a remote service.
  images: { unoptimized: true },
  // Built files pass by the front door, which gives every other answer its headers.
  headers: () => [
    {
      source: '/_next/static/:path*',
      headers: [
        { key: 'x-content-type-options', value: 'nosniff' },
        { key: 'cross-origin-resource-policy', value: 'same-origin' },
      ],
    },
  ],
  // `npm test` checks the types of everything, tests included; a first start need not do it again.
  typescript: { ignoreBuildErrors: true },
  // In development the framework believes localhost alone.
  allowedDevOrigins: ['127.0.0.1'],
  turbopack: {
    rules: {
      '**/lib/i18n/catalogue/catalogue.ts': following('lib/i18n/messages', 'lib/instrument'),
      '**/lib/workshop/page/participant-script-text.ts': following('lib/workshop/page/script'),
    },
  },
};

export default config;
