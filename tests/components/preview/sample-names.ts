import type { Names } from '../../../src/components/report-context.ts';

export const sampleNames: Names = {
  organisations: new Map([
    ['billund', { name: 'Billund Kommune', kind: 'municipality' }],
    ['cabi', { name: 'Cabi', kind: 'evaluator' }],
  ]),
  projects: new Map(),
  terms: new Map([
    [
      'mentor',
      {
        term: { da: 'Mentor', en: 'Mentor' },
        definition: { da: 'En, der støtter. Ofte frivillig.', en: 'A supporter.' },
      },
    ],
  ]),
};
