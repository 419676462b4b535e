import type { ReportMetadata } from './metadata.ts';

/** Where a licence stands in full; none where all rights are kept. */
export const licenceAddress: Readonly<Record<ReportMetadata['licence'], string | undefined>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'all-rights-reserved': undefined,
};
