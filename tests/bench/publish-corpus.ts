import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { publishEntry, type NewEntry } from '../../src/domain/ledger.ts';
import { recordText } from '../../src/domain/publication.ts';
import { readInputs } from '../../src/files/read-inputs.ts';
import { sha256 } from '../../src/files/sha256.ts';
import { openSite } from '../../src/report/make-site.ts';
import { emptyLedger, ledgerWith } from '../../src/report/publication/ledger/read-ledger.ts';
import { preparePublication } from '../../src/report/publication/prepare-publication.ts';
import { recordedFacts } from '../../src/report/publication/read-record.ts';
import { versionProof } from '../../src/report/publication/ledger/prove-copy.ts';

/** Fixes every version of a corpus, as `publish` does one by one. */
export function publishCorpus(folder: string): void {
  const inputs = readInputs(folder);
  const { site } = openSite(inputs, sha256);
  const entries = inputs.versions.map((version): NewEntry => {
    const { publication, problems } = preparePublication(version, site, [], {
      ...{ tool: '0.1.0', today: '2100-01-01', salt: '0'.repeat(32), hash: sha256 },
    });
    if (!publication) throw new Error(JSON.stringify(problems, null, 2));
    const file = path.join(folder, 'data', version.report, version.version, 'published.json');
    writeFileSync(file, recordText(publication));
    const recorded = recordedFacts(publication);
    return publishEntry(versionProof({ ...publication, recorded }, sha256));
  });
  const ledger = ledgerWith(emptyLedger, entries, sha256);
  writeFileSync(path.join(folder, 'data/ledger.jsonl'), ledger);
}
