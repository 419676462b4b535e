import { defineConfig } from 'astro/config';
import { siteLook } from '../../../src/loaders/site-look.ts';

// The components alone, over a made-up report: `npx astro dev --root tests/components/preview`.
export default defineConfig({
  site: 'https://maalestok.example',
  outDir: process.env['PREVIEW_DIST'] ?? './dist',
  cacheDir: '../../../.cache/preview',
  integrations: [siteLook()],
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  vite: { cacheDir: '../../../.cache/preview-vite', worker: { format: 'es' } },
});
