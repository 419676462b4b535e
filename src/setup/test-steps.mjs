/**
 * What `npm test` runs. A step is one script of package.json; those that count their own tests name the file that
 * they leave the count in.
 * @typedef {{name: string, script: string, counts?: string}} Step
 */

/**
 * Two lanes side by side, of which each keeps about one of two cores busy; then the site's tests, which use both.
 * @type {Step[][][]}
 */
export const testStages = [
  [
    [
      { name: 'types', script: 'typecheck' },
      { name: 'style', script: 'lint' },
      { name: 'build', script: 'build' },
    ],
    [{ name: 'unit tests', script: 'test:unit', counts: '.cache/counts/unit.json' }],
  ],
  [[{ name: 'site tests', script: 'test:site', counts: '.cache/counts/site.json' }]],
];
