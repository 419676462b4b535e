import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { recordText } from '../../src/domain/publication.ts';
import { readInputs } from '../../src/files/read-inputs.ts';
import { sha256 } from '../../src/files/sha256.ts';
import { openSite } from '../../src/report/make-site.ts';
import { preparePublication } from '../../src/report/publication/prepare-publication.ts';

/** Fixes every version of a corpus, as `publish` does one by one. */
export function publishCorpus(folder: string): void {
  const inputs = readInputs(folder);
  const { site } = openSite(inputs, sha256);
  for (const version of inputs.versions) {
    const { publication, problems } = preparePublication(version, site, [], {
      ...{ tool: '0.1.0', today: '2100-01-01', salt: '0'.repeat(32), hash: sha256 },
    });
    if (!publication) throw new Error(JSON.stringify(problems, null, 2));
    const file = path.join(folder, 'data', version.report, version.version, 'published.json');
    writeFileSync(file, recordText(publication));
  }
}
