/** The sizes of one synthetic report, as large as a long evaluation. */
export const sizes = {
  words: 2500,
  ownTables: 8,
  rows: 20,
  columns: 6,
  figures: 8,
  goals: 15,
  facts: 30,
};

export type Random = () => number;

const between = (random: Random, low: number, high: number) =>
  low + Math.floor(random() * (high - low + 1));
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

function csv(header: string[], rows: (string | number)[][]): string {
  return `\uFEFF${[header, ...rows].map((row) => row.join(';')).join('\r\n')}\r\n`;
}

export function factsCsv(random: Random): string {
  const rows = numbers(sizes.facts).map((fact) => {
    const base = between(random, 20, 400);
    return [
      `fakta-${fact}`,
      `Enkelttal ${fact}`,
      between(random, 5, base - 5),
      'persons',
      base,
      '2021-12',
      `Tabel ${fact}`,
    ];
  });
  return csv(['id', 'label', 'value', 'unit', 'base', 'date', 'source'], rows);
}

/** Goals, targets and results that agree with each other; about two in three are met. */
export function goalTables(random: Random): { goals: string; targets: string; results: string } {
  const rows = numbers(sizes.goals).map((goal) => ({
    id: `maal-${goal}`,
    lower: between(random, 20, 90),
    got: between(random, 15, 95),
  }));
  return {
    goals: csv(
      ['id', 'goal', 'category', 'unit', 'direction', 'source'],
      rows.map(({ id }, index) => [
        id,
        'Flere unge er i gang',
        `Kategori ${'abc'.charAt(index % 3)}`,
        'persons',
        'at-least',
        'Afsnit 3',
      ]),
    ),
    targets: csv(
      ['id', 'goal', 'due', 'lower', 'source'],
      rows.map(({ id, lower }) => [`${id}-maaltal`, id, '2021-12-31', lower, 'Afsnit 3']),
    ),
    results: csv(
      ['id', 'goal', 'date', 'value', 'source'],
      rows.map(({ id, got }) => [`${id}-resultat`, id, '2021-12-31', got, 'Afsnit 5']),
    ),
  };
}

/** A table whose last row is the sum of the others, with shares in decimal commas. */
export function ownTableCsv(random: Random): string {
  const parts = numbers(sizes.rows - 1).map((row) => [
    `raekke-${row}`,
    `Gruppe ${row}`,
    between(random, 5, 9),
    between(random, 10, 90),
    `${between(random, 50, 99)},${between(random, 0, 9)}`,
    between(random, 5, 40),
  ]);
  const total = (column: number) => parts.reduce((sum, row) => sum + Number(row[column]), 0);
  const last = ['i-alt', 'I alt', total(2), total(3), '50,0', total(5)];
  return csv(['id', 'gruppe', 'antal', 'startede', 'andel', 'naaede'], [...parts, last]);
}

/** Four kinds of figures in turn, so that the cost of one is that of many. */
export function figuresYaml(count: number): string {
  return numbers(count)
    .map((figure) => {
      const table = `tabel-${((figure - 1) % sizes.ownTables) + 1}`;
      return `- id: figur-${figure}
${encodings(figure, table)}
  headline: "{${table}/raekke-1/antal} af {${table}/i-alt/antal} unge er i den første gruppe"
  subtitle: "Antal unge efter gruppe, ved udgangen af 2021"
  reading: "Den første gruppe har {${table}/raekke-1/antal} unge."
  description: "Et diagram med en mærkeprik for hver ung, delt efter gruppe."
  source: "Tabel ${figure}"\n`;
    })
    .join('');
}

function encodings(figure: number, table: string): string {
  const goals = `[maal-${figure}, maal-${figure + 1}, maal-${figure + 2}]`;
  const kinds = [
    `  kind: target-against-result\n  goals: ${goals}`,
    `  kind: parts-of-whole\n  table: ${table}\n  label: gruppe\n  value: antal\n  total: i-alt`,
    `  kind: before-after\n  table: ${table}\n  label: gruppe\n  before: antal\n  after: naaede`,
    `  kind: grouped-comparison\n  table: ${table}\n  label: gruppe\n  groups: [{ column: antal }, { column: startede }, { column: naaede }]`,
  ];
  return kinds[figure % kinds.length] ?? '';
}

export function datapackageYaml(report: string): string {
  const standard = ['facts', 'goals', 'targets', 'results'].map(
    (name) => `  - { name: ${name}, path: ${name}.csv, title: Tabellen ${name} }\n`,
  );
  const own = numbers(sizes.ownTables).map(
    (table) => `  - name: tabel-${table}
    path: tabel-${table}.csv
    title: Unge efter gruppe, opgørelse ${'abcdefgh'.charAt(table - 1)}
    source: Tabel ${table}
    schema:
      primaryKey: [id]
      fields:
        - { name: id, title: Nøgle, type: string }
        - { name: gruppe, title: Gruppe, type: string }
        - { name: antal, title: Antal unge, type: integer, unit: persons, constraints: { minimum: 0 } }
        - { name: startede, title: Startede, type: integer, unit: persons }
        - { name: andel, title: Andel, type: number, unit: percent, base: startede }
        - { name: naaede, title: Nåede i mål, type: integer, unit: persons }\n`,
  );
  const checks = numbers(sizes.ownTables).map(
    (table) =>
      `  - { id: sum-${table}, kind: sum, parts: ['tabel-${table}/*/antal'], total: tabel-${table}/i-alt/antal }\n`,
  );
  return `$schema: https://datapackage.org/profiles/2.0/datapackage.json
name: ${report}
resources:
${standard.join('')}${own.join('')}checks:
${checks.join('')}notes:
  forbehold:
    cells: [tabel-1/raekke-1/antal]
    text: Kommunen har talt de {tabel-1/raekke-1/antal} unge om.
`;
}
