/**
 * What `npm test` runs, in this order. A step is one script of package.json; those that count their
 * own tests name the file that they leave the count in.
 * @typedef {{name: string, script: string, counts?: string}} Step
 * @type {Step[]}
 */
export const testSteps = [
  { name: 'types', script: 'typecheck' },
  { name: 'style', script: 'lint' },
  { name: 'unit tests', script: 'test:unit', counts: '.cache/counts/unit.json' },
  { name: 'build', script: 'build' },
  { name: 'site tests', script: 'test:site', counts: '.cache/counts/site.json' },
];
