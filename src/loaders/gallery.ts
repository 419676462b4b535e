import { existsSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/**
 * While developing, `/galleri/` shows every kind of figure with the examples that its tests use. The page is
 * named and not imported, so that a build needs no tests.
 */
export function gallery(): AstroIntegration {
  return {
    name: 'maalestok-gallery',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute }) => {
        // A whole address, for a name alone would be looked for where a linked project really lies.
        const entrypoint = new URL('tests/gallery/gallery.astro', config.root);
        if (command === 'dev' && existsSync(entrypoint))
          injectRoute({ pattern: '/galleri/', entrypoint });
      },
    },
  };
}
