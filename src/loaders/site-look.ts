import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteSettings } from '../domain/site-settings.ts';
import { inputFolder } from '../files/input-folder.ts';
import { readSharedFiles } from '../files/read-inputs.ts';
import { readSite } from '../reading/read-site.ts';

/** Names of modules that are made here and not read from a file: the second is a stylesheet. */
const settingsModule = 'virtual:site-settings';
const lookModule = 'virtual:site-look.css';

/**
 * Gives every component what `content/site.yaml` says, as a module, and the publisher's colours, as a part of
 * the one stylesheet: neither costs a page a request.
 */
export function siteLook(): AstroIntegration {
  return {
    name: 'maalestok-site-look',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const root = inputFolder(fileURLToPath(config.root));
        updateConfig({ vite: { plugins: [modulesOf(root)] } });
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
  const settings = (): SiteSettings | undefined =>
    readSite(readSharedFiles(root), []).value.settings?.value;
  return {
    name: 'maalestok-site-look',
    resolveId: (id) => ([settingsModule, lookModule].includes(id) ? `/@${id}` : undefined),
    load: (id) => {
      if (id === `/@${settingsModule}`)
        return `export const settings = ${JSON.stringify(settings() ?? null)};`;
      return id === `/@${lookModule}` ? lookOf(settings()) : undefined;
    },
  };
}

/** The publisher's colours over those of `tokens.css`, on the light page and on the dark. */
export function lookOf(settings: SiteSettings | undefined): string {
  if (!settings?.accent) return '';
  const { light, dark } = settings.accent;
  return `@layer tokens { :root { --accent: light-dark(${light}, ${dark}); } }\n`;
}
