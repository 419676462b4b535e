import { createHash } from 'node:crypto';
import type { VersionProof } from '../../../../src/domain/ledger.ts';
import type { Tombstone } from '../../../../src/domain/publication.ts';
import type { SourceFile } from '../../../../src/reading/sources.ts';

/** SHA-256 by the machine's own library. */
export const sha256 = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

export function ledgerFile(text: string): SourceFile {
  return { path: 'data/ledger.jsonl', bytes: new TextEncoder().encode(text) };
}

/** A published version, and the text of its `facts.json`. */
export interface Published extends VersionProof {
  factsText: string;
}

export function proofOf(report: string, version: string, date: string): Published {
  const factsText = `{"report":"${report}","salt":"5a17","version":"${version}"}\n`;
  return {
    ...{ report, version, date, factsText, approvedBy: 'Anna Prøve' },
    factsHash: sha256(factsText),
    inputsHash: sha256(`inputs of ${report} ${version}`),
  };
}

export function tombstoneOf({ report, version, date }: VersionProof, withdrawn: string): Tombstone {
  return {
    ...{ format: 1, report, version, title: 'En titel', seal: '' },
    published: { date, tool: '0.1.0' },
    date: withdrawn,
    reason: { da: 'Talt forkert.', en: 'Miscounted.' },
    decidedBy: 'Foreningen Ny Start',
  };
}

export const skole = proofOf('skole', '1.0', '2017-05-01');
export const job = proofOf('job', '1.0', '2017-06-01');
export const skoleCorrected = proofOf('skole', '1.1', '2017-07-01');
export const withdrawal = tombstoneOf(job, '2017-08-01');

/** Reckoned here by hand, field by field: nothing of it comes from the code. */
function handWritten(previous: string, fields: string): string {
  return `{"previous":"${previous}",${fields}}\n`;
}

const publishing = ({ report, version, date, factsHash, inputsHash }: VersionProof): string =>
  `"action":"publish","report":"${report}","version":"${version}","date":"${date}","approvedBy":"Anna Prøve","facts":"${factsHash}","inputs":"${inputsHash}"`;

const said = [
  publishing(skole),
  publishing(job),
  publishing(skoleCorrected),
  '"action":"withdraw","report":"job","version":"1.0","date":"2017-08-01","approvedBy":"Foreningen Ny Start"',
];

/** Links lines as a forger would who reckons everything anew. */
export function linked(fields: readonly string[], head = '0'.repeat(64)): string[] {
  let previous = head;
  return fields.map((one) => {
    const line = handWritten(previous, one);
    previous = sha256(line);
    return line;
  });
}

/** What the lines say, without their links. */
export const ledgerFields: readonly string[] = said;

/** Four lines: two reports published, one corrected, the other withdrawn. */
export const ledgerLines: readonly string[] = linked(said);
export const ledgerText = ledgerLines.join('');
export const headOfAll = sha256(ledgerLines.at(-1) ?? '');

export const records = {
  published: [skole, skoleCorrected],
  withdrawn: [withdrawal],
  unread: [],
};
