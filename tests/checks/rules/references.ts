import {
  metadataWith,
  partsFigure,
  figures,
  checks,
  headers,
  csv,
  narrative,
  ownTable,
  statusTable,
  descriptor,
  goalsFigure,
  type RuleExamples,
} from './overlays.ts';
import { groupsOf, layersOf } from './figure-overlays.ts';
import { withoutRecipient } from '../../../src/domain/recommendation.ts';

const equal = { kind: 'equal', cells: ['facts/startede', 'status/i-alt/antal'] };

const trees = { one: { da: 'træ', en: 'tree' }, other: { da: 'træer', en: 'trees' } };

const placeColumn = { name: 'kommune', title: 'Kommune', type: 'string' };

function tableOfPlaces(resource: string, column: string) {
  const foreignKeys = [{ fields: ['kommune'], reference: { resource, fields: [column] } }];
  return descriptor([statusTable, ownTable('steder', [placeColumn], { foreignKeys })]);
}

function referring(resource: string, column: string) {
  const foreignKeys = [{ fields: ['kommune'], reference: { resource, fields: [column] } }];
  const places = ownTable('steder', [placeColumn], { foreignKeys });
  return { ...descriptor([statusTable, places]), ...csv('steder', 'id;kommune', 'a;b') };
}

/** Answers without a key, and more parts of the descriptor. */
function withoutKey(parts: Parameters<typeof descriptor>[1]) {
  const fields = [{ name: 'svar', title: 'Svar', type: 'string' }];
  const answers = ownTable('svar', fields, { key: 'row', primaryKey: undefined, fields });
  return { ...descriptor([statusTable, answers], parts), ...csv('svar', 'svar', 'Job') };
}

export const referencesExamples: Record<string, RuleExamples> = {
  'duplicate-id': {
    good: [checks({ id: 'a', ...equal }, { id: 'b', ...equal })],
    bad: [
      checks({ id: 'a', ...equal }, { id: 'a', ...equal }),
      figures(partsFigure(), partsFigure()),
      metadataWith({ keyFigures: ['startede', 'startede'] }),
      metadataWith({ places: ['nordby', 'nordby'] }),
    ],
  },
  'place-kind': {
    good: [metadataWith({ places: ['nordby'] })],
    bad: [metadataWith({ places: ['nordby', 'lysfonden'] })],
  },
  'place-outside-report': {
    good: [csv('targets', headers.targets, 'a;praktik;nordby;;2016;0;30;;;K')],
    bad: [
      csv('targets', headers.targets, 'a;praktik;lysfonden;;2016;0;30;;;K'),
      csv('results', headers.results, 'a;praktik;lysfonden;;2016;30;;;;;K'),
    ],
  },
  'unit-clash': {
    good: [metadataWith({ units: { trees } })],
    bad: [
      metadataWith({ units: { km: trees } }),
      {
        ...metadataWith({ units: { trees } }),
        'content/units.yaml': JSON.stringify({ trees }),
      },
    ],
  },
  'reserved-recipient': {
    good: [
      narrative('<Recommendation id="a" title="Gør det">\n\nNu.\n\n</Recommendation>'),
      narrative('<Recommendation id="a" title="Gør det" to="andre">\n\nNu.\n\n</Recommendation>'),
    ],
    bad: [
      narrative(
        `<Recommendation id="a" title="Gør det" to="${withoutRecipient}">\n\nNu.\n\n</Recommendation>`,
      ),
    ],
  },
  'row-without-key': {
    good: [withoutKey({ notes: { a: { cells: ['svar/*'], text: 'Hele tabellen.' } } })],
    bad: [withoutKey({ notes: { a: { cells: ['svar/job/svar'], text: 'En række.' } } })],
  },
  'unknown-cell': {
    good: [
      groupsOf('facts/startede'),
      metadataWith({ question: 'Kom {status/job/antal} i gang?' }),
      checks({ id: 'a', kind: 'sum', parts: ['status/*/antal'], total: 'status/i-alt/antal' }),
      descriptor([statusTable], { notes: { a: { cells: ['status/*'], text: 'Hele tabellen.' } } }),
    ],
    bad: [
      groupsOf('facts/startet'),
      groupsOf('status/job/antl'),
      metadataWith({ question: 'Kom {status/job/antl} i gang?' }),
      metadataWith({ abstract: { da: 'Der var {facts/startet}.', en: 'Short.' } }),
      figures(partsFigure({ headline: '{status/jobb/antal} fik job' })),
      narrative('Der var <Value of="statuss/job/antal" /> unge.'),
      narrative('<Share numerator="status/job/antal" denominator="status/alle/antal" />'),
      checks({ id: 'a', kind: 'equal', cells: ['facts/startede', 'status/i_alt/antal'] }),
      descriptor([statusTable], { notes: { a: { cells: ['statuss/*'], text: 'Tabellen.' } } }),
      descriptor([
        ownTable('status', [
          { name: 'status', title: 'Status', type: 'string' },
          { name: 'antal', title: 'Antal', type: 'integer', unit: 'persons' },
          { name: 'andel', title: 'Andel', type: 'number', unit: 'percent', base: 'facts/startet' },
        ]),
      ]),
    ],
  },
  'unknown-foreign-key': {
    good: [
      { ...tableOfPlaces('organisations', 'id'), ...csv('steder', 'id;kommune', 'a;nordby') },
      { ...tableOfPlaces('goals', 'id'), ...csv('steder', 'id;kommune', 'a;praktik') },
    ],
    bad: [
      { ...tableOfPlaces('organisations', 'id'), ...csv('steder', 'id;kommune', 'a;nordbi') },
      { ...tableOfPlaces('goals', 'id'), ...csv('steder', 'id;kommune', 'a;praktk') },
    ],
  },
  'unknown-foreign-table': {
    good: [referring('organisations', 'id'), referring('goals', 'id')],
    bad: [referring('organisation', 'id'), referring('goals', 'goal')],
  },
  'unknown-id': {
    good: [
      {},
      metadataWith({ authors: [{ name: 'Anna', organisation: 'maal-og-vej' }] }),
      narrative('<GoalTable category="Unge" />'),
    ],
    bad: [
      metadataWith({ project: 'ny-strat' }),
      metadataWith({ evaluator: 'nordbi' }),
      metadataWith({ keyFigures: ['startet'] }),
      narrative('Der var <Fact id="startet" /> unge.'),
      narrative('En <Term id="mentr">mentor</Term>.'),
      narrative('Se <Cite id="bog" />.'),
      narrative('<KeyFigures facts="startede slut" />'),
      narrative('<GoalTable category="Ungee" />'),
      narrative('<GoalMatrix goals="praktk" />'),
      narrative('<Table id="statuss" />'),
      narrative('<Figure id="statuss" />'),
      narrative('<DataNote id="ukendt" />'),
      figures(goalsFigure(['praktk'])),
      figures(partsFigure({ table: 'statuss' })),
      layersOf([], { nodes: 'kassser' }),
      csv('targets', headers.targets, 'a;praktk;nordby;;2016;0;30;;;K'),
      csv('results', headers.results, 'a;praktik;nordbi;;2016;30;;;;;K'),
    ],
  },
  'unknown-recipient': {
    good: [
      narrative(
        '<Recommendation id="a" title="Gør det" to="nordby sydby">\n\nNu.\n\n</Recommendation>',
      ),
      narrative(
        '<Recommendation id="a" title="Gør det" to="kommuner">\n\nNu.\n\n</Recommendation>',
      ),
    ],
    bad: [
      narrative('<Recommendation id="a" title="Gør det" to="nordbi">\n\nNu.\n\n</Recommendation>'),
      narrative(
        '<Recommendation id="a" title="Gør det" to="nordby kommuner">\n\nNu.\n\n</Recommendation>',
      ),
    ],
  },
  'unreadable-address': {
    good: [
      metadataWith({ question: 'Kom {facts/startede} i gang?' }),
      checks({ id: 'a', kind: 'sum', parts: ['status/*/antal'], total: 'status/i-alt/antal' }),
      groupsOf('status/job/antal'),
    ],
    bad: [
      metadataWith({ question: 'Kom {startede} i gang?' }),
      metadataWith({ question: 'Kom {facts/startede i gang?' }),
      checks({ id: 'a', kind: 'equal', cells: ['status/job', 'facts/startede'] }),
      groupsOf('status/job'),
      groupsOf('status/*/antal'),
    ],
  },
};
