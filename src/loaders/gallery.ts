import type { AstroIntegration } from 'astro';

/**
 * While developing, `/galleri/` shows every kind of figure with the examples that its tests use. The page is
 * named and not imported, so that a build needs no tests.
 */
export function gallery(): AstroIntegration {
  return {
    name: 'maalestok-gallery',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/galleri/', entrypoint: './tests/gallery/gallery.astro' });
      },
    },
  };
}
