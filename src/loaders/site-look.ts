import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteSettings } from '../domain/site-settings.ts';
import { placeInSite } from '../i18n/addresses.ts';
import { contentType } from '../i18n/response-headers.ts';
import type { SiteSource } from '../reading/sources.ts';
import { sharedSite } from './shared-site.ts';
import { inputFolder } from '../files/read-inputs.ts';

/** Names of modules that are made here and not read from a file: the second is a stylesheet. */
const settingsModule = 'virtual:site-settings';
const lookModule = 'virtual:site-look.css';

/**
 * Gives every component what `content/site.yaml` says, as a module, and the publisher's colours, as a part of
 * the one stylesheet: neither costs a page a request.
 */
export function siteLook(): AstroIntegration {
  let input = '';
  return {
    name: 'maalestok-site-look',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        input = inputFolder(fileURLToPath(config.root));
        updateConfig({ vite: { plugins: [modulesOf(input)] } });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const file = logoFile(input);
          if (file === undefined || placeInSite(request.url ?? '') !== `/${file.name}`)
            return next();
          response.setHeader('Content-Type', contentType(file.name));
          response.end(file.content());
        });
      },
      'astro:build:done': ({ dir }) => {
        const file = logoFile(input);
        if (file !== undefined)
          writeFileSync(path.join(fileURLToPath(dir), file.name), file.content());
      },
    },
  };
}

interface VirtualModules {
  name: string;
  resolveId: (id: string) => string | undefined;
  load: (id: string) => string | undefined;
}

function modulesOf(root: string): VirtualModules {
  const settings = (): SiteSettings | undefined => sharedSite(root).settings?.value;
  return {
    name: 'maalestok-site-look',
    resolveId: (id) => ([settingsModule, lookModule].includes(id) ? `/@${id}` : undefined),
    load: (id) => {
      if (id === `/@${settingsModule}`) return settingsSource(sharedSite(root));
      return id === `/@${lookModule}` ? lookOf(settings()) : undefined;
    },
  };
}

/** The logo that the settings name, as readers are sent it: an SVG is cleaned. */
function logoFile(root: string): { name: string; content: () => string | Uint8Array } | undefined {
  const { logo } = sharedSite(root);
  if (!logo) return undefined;
  const { file, svg } = logo;
  return { name: path.basename(file), content: () => svg ?? readFileSync(path.join(root, file)) };
}

function settingsSource({ settings, logo }: SiteSource): string {
  const size = logo ? { width: logo.width, height: logo.height } : null;
  const said = { settings: settings?.value ?? null, logo: size };
  return Object.entries(said)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}

/** The publisher's colours over those of `tokens.css`, on the light page and on the dark. */
function lookOf(settings: SiteSettings | undefined): string {
  if (!settings?.accent) return '';
  const { light, dark } = settings.accent;
  return `@layer tokens { :root { --accent: light-dark(${light}, ${dark}); } }\n`;
}
