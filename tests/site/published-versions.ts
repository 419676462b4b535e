import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { publish } from '../../src/cli/publish.ts';
import { suppress } from '../../src/cli/suppress.ts';
import { withdraw } from '../../src/cli/withdraw.ts';
import type { Effects } from '../../src/cli/effects.ts';

/** A number that only the withdrawn version has: `timer` in tests/fixtures/versions/data/ny-start-slut/1.2. */
export const withdrawnNumber = /9[,.]87/;

/**
 * Fills a folder with the drafts of tests/fixtures/versions, published one after another as an editor would: a
 * report with four versions, the third of them withdrawn; one with a draft; and one that is withdrawn altogether.
 * Answers the folder.
 */
export function publishedVersions(root: string): string {
  cpSync(path.join(import.meta.dirname, '../fixtures/versions'), root, { recursive: true });
  const effects = effectsIn(root);
  const out = (report: string, version: string): void =>
    expectDone(publish({ report, version }, { lang: 'da' }, effects), effects);
  const back = (report: string, version: string, date: string): void =>
    expectDone(withdraw({ report, version }, { ...withdrawal, date }, effects), effects);
  for (const version of ['1.0', '1.1', '1.2']) out('ny-start-slut', version);
  back('ny-start-slut', '1.2', '2017-06-10');
  out('ny-start-slut', '2.0');
  out('ny-start-status', '1.0');
  out('ny-start-plan', '1.0');
  back('ny-start-plan', '1.0', '2017-07-01');
  return root;
}

/** A report of which there is only a draft: its id, and the words that no other report has. */
export const draftReport = { id: 'ny-start-kladde', title: 'Et hemmeligt udkast' };

/** Adds that report to a folder of `publishedVersions`. Answers the folder. */
export function withDraft(root: string): string {
  const { id, title } = draftReport;
  for (const folder of ['content/reports', 'data'])
    cpSync(
      path.join(import.meta.dirname, '../fixtures/versions', folder, 'ny-start-plan'),
      path.join(root, folder, id),
      { recursive: true },
    );
  rename(path.join(root, 'data', id, '1.0/datapackage.yaml'), /ny-start-plan/g, id);
  const content = path.join(root, 'content/reports', id, '1.0');
  rename(path.join(content, 'report.mdx'), /ny-start-plan/g, id);
  rename(path.join(content, 'report.yaml'), /^title: .*$/m, `title: ${title}`);
  return root;
}

/** What nobody may find: the wages of two employers, of which one is hidden for the other, and who they are. */
export const hiddenAmounts = ['918273', '645546'];
export const hiddenContributor = 'Hemmelig Fabrik';

/** Adds raw amounts to the draft of `withDraft`, and hides what must be. Answers the folder. */
export function withHiddenAmounts(root: string): string {
  const { id } = draftReport;
  const data = path.join(root, 'data', id, '1.0');
  const raw = path.join(root, 'raw', id, '1.0');
  rename(path.join(data, 'datapackage.yaml'), /^checks:$/m, `${amountsTable}checks:`);
  rename(path.join(data, 'figures.yaml'), /^- id: status$/m, `${amountsFigure}- id: status`);
  rename(path.join(root, 'content/reports', id, '1.0/report.mdx'), /$/, amountsText);
  mkdirSync(raw, { recursive: true });
  const [wages, others] = hiddenAmounts.map(Number) as [number, number];
  const total = wages + others + 4_000_000;
  const rows = [
    `fabrik;Fabrikker;${wages}`,
    `butik;Butikker;${others}`,
    'kommune;Kommuner;4000000',
  ];
  writeFileSync(
    path.join(raw, 'loen.csv'),
    ['id;navn;kroner', ...rows, `i-alt;I alt;${total}`, ''].join('\n'),
  );
  writeFileSync(
    path.join(raw, 'contributions.csv'),
    `cell;contributor;amount\nloen/fabrik/kroner;${hiddenContributor};${wages}\n`,
  );
  const effects = effectsIn(root);
  expectDone(suppress({ report: id, version: '1.0' }, { lang: 'da' }, effects), effects);
  return root;
}

const amountsTable = `  - name: loen
    path: loen.csv
    title: Løn til unge, efter arbejdsgiver
    schema:
      primaryKey: [id]
      missingValues: [{ value: '[c]', label: suppressed }]
      fields:
        - { name: id, title: Nøgle, type: string }
        - { name: navn, title: Arbejdsgiver, type: string }
        - { name: kroner, title: Løn, type: integer, unit: dkk }
`;

const amountsFigure = `- id: loen
  kind: parts-of-whole
  table: loen
  label: navn
  value: kroner
  total: i-alt
  headline: Kommuner betalte {loen/kommune/kroner}
  subtitle: Løn til unge, kroner
  reading: Søjlen er {loen/i-alt/kroner} i alt.
  description: En søjle med tre dele, hvoraf to er skjult.
  source: Regnskabet
`;

const amountsText = `
## Løn

Fabrikker betalte <Value of="loen/fabrik/kroner" form="unit" />.

<Table id="loen" />

<Figure id="loen" />
`;

function rename(file: string, from: RegExp, to: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

const withdrawal = {
  lang: 'da',
  reason: { da: 'Timerne var talt forkert.', en: 'The hours were counted wrongly.' },
  decidedBy: 'Foreningen Ny Start',
} as const;

interface Recorded extends Effects {
  told: string[];
}

function effectsIn(root: string): Recorded {
  const told: string[] = [];
  return {
    ...{ root, told, colour: false, tool: '0.1.0', today: () => '2017-09-04' },
    salt: () => '0123456789abcdef0123456789abcdef',
    print: (text) => void told.push(text),
    printError: (text) => void told.push(text),
  };
}

function expectDone(code: number, { told }: Recorded): void {
  if (code !== 0) throw new Error(told.join('\n'));
}
