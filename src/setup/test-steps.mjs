/**
 * What `npm test` runs. A step is one script of package.json; those that count their own tests name the file that
 * they leave the count in.
 * @typedef {{name: string, script: string, counts?: string}} Step
 */

/**
 * Two lanes side by side: a test of the site waits for the browser, and what needs no browser goes on meanwhile.
 * @type {Step[][][]}
 */
export const testStages = [
  [
    [
      { name: 'build', script: 'build' },
      { name: 'site tests', script: 'test:site', counts: '.cache/counts/site.json' },
    ],
    [
      { name: 'publications', script: 'test:published' },
      { name: 'unit tests', script: 'test:unit', counts: '.cache/counts/unit.json' },
      { name: 'style', script: 'lint' },
      { name: 'types', script: 'typecheck' },
    ],
  ],
];
