import type { AstroIntegration } from 'astro';

declare global {
  /** What is wrong with the input while it is being changed, as `check` says it; pages show it. */
  var maalestokProblems: string | undefined;
}

let reload = (): void => undefined;

/** While developing: shows what is wrong on every page, or that nothing is any more, and has open pages loaded again. */
export function showOnDesk(problems: string | undefined): void {
  globalThis.maalestokProblems = problems;
  reload();
}

/** Lets what was loaded reach the pages that are open. */
export function desk(): AstroIntegration {
  return {
    name: 'maalestok-desk',
    hooks: {
      'astro:server:setup': ({ server }) => {
        reload = () => server.ws.send({ type: 'full-reload' });
      },
    },
  };
}
