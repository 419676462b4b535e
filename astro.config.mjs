import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { inputFolder } from './src/files/read-inputs.ts';
import { enterSite } from './src/files/site-setting.ts';
import { desk } from './src/loaders/desk.ts';
import { gallery } from './src/loaders/gallery.ts';
import { redirects } from './src/loaders/redirects.ts';
import { searchIndex } from './src/loaders/search-index.ts';
import { siteLook } from './src/loaders/site-look.ts';
import { siteFiles } from './src/loaders/site-files.ts';
import { storedPages } from './src/loaders/stored-pages.ts';
import { siteMap } from './src/loaders/sitemap.ts';
import { ownShare } from './src/store/share.ts';

const { origin: site, base, languages } = enterSite(inputFolder(import.meta.dirname));

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  output: 'static',
  trailingSlash: 'always',
  i18n: { defaultLocale: languages[0], locales: [...languages] },
  integrations: [
    ...[mdx(), storedPages(), siteLook(), gallery(), desk()],
    // A share of the reports is no site.
    ...(ownShare() ? [] : [siteFiles(), searchIndex(), ...siteMap(site), redirects()]),
  ],

  // The default, 'jsx', drops the space of a line break between two inline elements.
  compressHTML: true,
  devToolbar: { enabled: false },
  // Nothing stands inline, so that the policy needs no exception: style-src 'self', script-src 'self'.
  // Several pages at a time, so that one is made while another is written.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  // Within the project's own folder, so that copies that share node_modules share no cache.
  cacheDir: './.cache/astro',
  vite: {
    cacheDir: './.cache/vite',
    build: { assetsInlineLimit: 0 },
    // The script of every page is bundled as a worker is, so that its address is known (layouts/Document.astro).
    worker: { format: 'es' },
  },
});
