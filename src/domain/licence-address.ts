import type { ReportMetadata } from './metadata.ts';

/** The address of a licence's full text; undefined where all rights are reserved. */
export const licenceAddress: Readonly<Record<ReportMetadata['licence'], string | undefined>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'all-rights-reserved': undefined,
};
