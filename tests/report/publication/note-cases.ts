import type { PublicReport } from '../../../src/domain/public-report.ts';
import { changed, first, tableOf, type Edits } from '../../changes/difference/versions.ts';

/** A version with a change note, and what must be told of the note. */
export interface NoteCase {
  name: string;
  /** The published version before; null where there is none. */
  before: PublicReport | null;
  version: string;
  /** What stands below `changeNote:`. */
  note: string;
  /** What is another beside the note. */
  edits: Edits;
  /** Codes, and how what stands at their places begins. */
  told: [code: string, at: string][];
}

const reason = 'reason: { da: Kilden er læst igen, en: The source was read again }';

/** A change note as it stands in `report.yaml`; `places` are those of its one entry. */
function noteOf(
  kind: string,
  places: readonly string[],
  { date = '2018-03-01', approvedBy = 'Anna Prøve' }: { date?: string; approvedBy?: string } = {},
): string {
  const named = places.map((place) => `'${place}'`).join(', ');
  return [
    `  kind: ${kind}`,
    `  ${reason}`,
    `  date: '${date}'`,
    ...(approvedBy === '' ? [] : [`  approvedBy: ${approvedBy}`]),
    ...(places.length > 0 ? ['  changes:', `    - places: [${named}]`, `      ${reason}`] : []),
  ].join('\n');
}

function noteCase(
  name: string,
  note: string,
  edits: Edits,
  told: NoteCase['told'] = [],
  { before = first, version = '1.1' }: Partial<Pick<NoteCase, 'before' | 'version'>> = {},
): NoteCase {
  return { name, note, edits, told, before, version };
}

const value: Edits = {
  'status.csv': [
    ['andet;Andet;12;15', 'andet;Andet;10;12,5'],
    ['ukendt;Ukendt;8;10', 'ukendt;Ukendt;10;12,5'],
  ],
};
const base: Edits = {
  'opfoelgning.csv': [['foerste-1;foerste;1;20,0;40', 'foerste-1;foerste;1;20,0;45']],
};
const verdict: Edits = { 'results.csv': [['2016-12-31;24;', '2016-12-31;28;']] };
const verdictPlaces = ['goal:praktik', 'results/praktik-sydby/value'];
const conclusion: Edits = {
  'report.mdx': [['Kommunerne bør tilbyde', 'Kommunerne skal tilbyde']],
};
const removedGoal: Edits = {
  'goals.csv': [
    ['fravaer;De unges fravær falder;Unge;Fravær;percent;at-most;40;2013-12;;Afsnit 3.3;\n', ''],
  ],
  'targets.csv': [['fravaer-alle;fravaer;;;2016-12-31;0;;20;;Afsnit 3.3\n', '']],
  'results.csv': [
    [
      'fravaer-alle;fravaer;;;2016-12;?;;;;;;Fraværet blev ikke registreret ens i de to kommuner.;Afsnit 5\n',
      '',
    ],
  ],
};
const removedGoalPlaces = ['goal:fravaer', 'targets/fravaer-alle', 'results/fravaer-alle'];
const target: Edits = { 'targets.csv': [['2016-12-31;0;30;', '2016-12-31;0;32;']] };
const rule: Edits = { 'report.yaml': [['shortfallPercent: 10', 'shortfallPercent: 5']] };
const sentence: Edits = {
  'report.mdx': [['Hun fik en mentor og kom', 'Hun fik en mentor, og så kom hun']],
};
const rows: Edits = {
  'opfoelgning.csv': [['andet-2;andet;2;..;40', 'andet-2;andet;2;..;40\nandet-3;andet;3;..;40']],
};
const column: Edits = {
  'datapackage.yaml': [['name: uge, title: Uger efter slutning', 'name: uge, title: Uger efter']],
};
const opening: Edits = {
  'report.mdx': [['## Kort fortalt', 'Ny Start var et forsøg.\n\n## Kort fortalt']],
};
const footnote: Edits = { 'report.mdx': [['[^regel]: ', '[^regel]: Kort sagt: ']] };
const everyPart: Edits = {
  'figures.yaml': [["unge kom under uddannelse'", "unge begyndte på en uddannelse'"]],
  'datapackage.yaml': [
    ['er status ikke kendt.', 'kendte ingen status.'],
    ['    source: Tabel 2', '    source: Tabel 7'],
  ],
  'report.yaml': [
    ['title: Slutevaluering af Ny Start\nsub', 'title: Evaluering af Ny Start\nsub'],
    ["year: '2015'", "year: '2016'"],
    ['of them\n    completed', 'of those\n    completed'],
  ],
};
const everyPlace = [
  'figure:status',
  'note:ukendte',
  'status',
  'metadata:title',
  'reference:haandbog',
  'metadata:abstract',
];

/** A change of the rule beside another, so that a note can name it alone. */
function withRule(edits: Edits): Edits {
  const name = 'report.yaml';
  return { ...edits, [name]: [...(edits[name] ?? []), ...(rule[name] ?? [])] };
}

/** A suppressed cell laid open: neither it nor its sum may be told. */
const suppressed = changed((report) => {
  const { rows: all } = tableOf(report, 'status');
  all.find(({ key }) => key === 'andet')?.cells.splice(2, 1, { absent: 'suppressed' });
});

const dated = changed(({ metadata }) => {
  metadata.changeNote.date = '2018-06';
});

export const noteCases: NoteCase[] = [
  noteCase('change-not-noted', noteOf('correction', ['status/andet']), value, [
    ['change-not-noted', '- places:'],
  ]),
  noteCase('changes-without-entries', noteOf('correction', []), { ...value, ...rule }, [
    ['change-not-noted', 'kind:'],
    ['change-not-noted', 'kind:'],
    ['change-not-noted', 'kind:'],
  ]),
  noteCase(
    'noted-values',
    noteOf('correction', ['status/andet', 'status/*/antal', 'status/ukendt/andel']),
    value,
  ),
  noteCase('base-not-noted', noteOf('correction', ['opfoelgning/foerste-1/deltagere']), base, [
    ['change-not-noted', '- places:'],
  ]),
  noteCase('noted-base', noteOf('correction', ['opfoelgning/foerste-1']), base),
  noteCase(
    'parts-not-noted',
    noteOf('revision', ['rule']),
    withRule(everyPart),
    everyPlace.map(() => ['change-not-noted', '- places:']),
  ),
  noteCase('noted-parts', noteOf('revision', everyPlace), everyPart),
  noteCase('row-not-noted', noteOf('revision', ['rule']), withRule(rows), [
    ['change-not-noted', '- places:'],
  ]),
  noteCase(
    'noted-row',
    noteOf('revision', ['opfoelgning/andet-3/uge', 'opfoelgning/andet-3']),
    rows,
  ),
  noteCase('noted-column', noteOf('editorial', ['opfoelgning/*/uge']), column),
  noteCase('opening-not-noted', noteOf('revision', ['rule']), withRule(opening), [
    ['change-not-noted', '- places:'],
  ]),
  noteCase('noted-opening', noteOf('editorial', ['opening']), opening),
  noteCase('footnote-not-noted', noteOf('revision', ['rule']), withRule(footnote), [
    ['change-not-noted', '- places:'],
  ]),
  noteCase('noted-footnote', noteOf('editorial', ['footnote:regel']), footnote),
  noteCase(
    'suppressed-not-noted',
    noteOf('correction', ['rule']),
    rule,
    [['change-not-noted', '- places:']],
    { before: suppressed },
  ),
  noteCase(
    'noted-without-change',
    noteOf('correction', ['status', 'rule', 'status/anden/antal']),
    value,
    [
      ['noted-without-change', "'rule'"],
      ['noted-without-change', "'status/anden/antal'"],
    ],
  ),
  noteCase('note-hides-number', noteOf('editorial', ['status']), value, [
    ['note-hides-change', 'editorial'],
  ]),
  noteCase('note-hides-target', noteOf('editorial', ['targets/praktik-nordby/lower']), target, [
    ['note-hides-change', 'editorial'],
  ]),
  noteCase('note-hides-rule', noteOf('editorial', ['rule']), rule, [
    ['note-hides-change', 'editorial'],
  ]),
  noteCase(
    'note-hides-verdict',
    noteOf('editorial', verdictPlaces),
    verdict,
    [['note-hides-change', 'editorial']],
    { version: '2.0' },
  ),
  noteCase('editorial', noteOf('editorial', ['section:laering']), sentence),
  noteCase('version-too-small', noteOf('correction', verdictPlaces), verdict, [
    ['version-too-small', 'kind:'],
  ]),
  noteCase(
    'version-too-small-for-conclusion',
    noteOf('revision', ['recommendation:mentor']),
    conclusion,
    [['version-too-small', 'kind:']],
  ),
  noteCase(
    'version-too-small-for-removed-goal',
    noteOf('revision', removedGoalPlaces),
    removedGoal,
    [['version-too-small', 'kind:']],
  ),
  noteCase('next-major', noteOf('correction', verdictPlaces), verdict, [], { version: '2.0' }),
  noteCase('first-again', noteOf('first', ['status']), value, [['first-again', 'first']]),
  noteCase(
    'no-version-before',
    noteOf('correction', []),
    {},
    [['no-version-before', 'correction']],
    {
      before: null,
      version: '1.0',
    },
  ),
  noteCase(
    'no-version-before-changes',
    noteOf('first', ['rule']),
    {},
    [['no-version-before', '- places:']],
    {
      before: null,
      version: '1.0',
    },
  ),
  noteCase('first', noteOf('first', [], { approvedBy: '' }), {}, [], {
    before: null,
    version: '1.0',
  }),
  noteCase('nothing-changed', noteOf('correction', []), {}, [['nothing-changed', 'kind:']]),
  noteCase('note-without-approval', noteOf('correction', ['rule'], { approvedBy: '' }), rule, [
    ['note-without-approval', 'kind:'],
  ]),
  noteCase(
    'note-date',
    noteOf('correction', ['rule'], { date: '2018-05-31' }),
    rule,
    [['note-date', "'2018-05-31'"]],
    { before: dated },
  ),
  noteCase(
    'note-of-the-same-month',
    noteOf('correction', ['rule'], { date: '2018-06-01' }),
    rule,
    [],
    {
      before: dated,
    },
  ),
];
