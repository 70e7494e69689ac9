import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env['KYKET_API'] ?? 'http://127.0.0.1:3000';
const theirs = ['/v1', '/dev', '/openapi.json', '/docs', '/health', '/ready'];

/** Builds to `apps/web/dist`, which the api serves. While developing, the api is asked through a proxy. */
export default defineConfig({
  plugins: [
    react(),
    lingui({ configPath: fileURLToPath(new URL('lingui.config.ts', import.meta.url)) }),
  ],
  resolve: { tsconfigPaths: true },
  build: { target: 'es2022', assetsInlineLimit: 0, reportCompressedSize: true },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(theirs.map((path) => [path, { target: api }])),
  },
});
