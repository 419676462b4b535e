import {
  narrative,
  metadataWith,
  headers,
  csv,
  partsFigure,
  figures,
  ownTable,
  statusTable,
  descriptor,
  type RuleExamples,
  ruleWith,
} from './overlays.ts';
import { flowOf, opinionsOf, groupsOf } from './figure-overlays.ts';

const references = { bog: { authors: 'Prøve', title: 'Bog' } };

export const unusedExamples: Record<string, RuleExamples> = {
  'unused-fact': {
    good: [
      {},
      {
        ...csv('facts', headers.facts, 'startede;Unge;80;persons;;;;;K;'),
        ...metadataWith({ abstract: { da: '{facts/startede} unge.', en: 'Short.' } }),
      },
    ],
    bad: [
      csv('facts', headers.facts, 'startede;Unge;80;persons;;;;;K;', 'glemt;Unge;9;persons;;;;;K;'),
      narrative('Ingen tal her.'),
    ],
  },
  'unused-figure': {
    good: [{ ...figures(partsFigure()), ...narrative('<Figure id="status" />') }],
    bad: [{ ...figures(partsFigure()), ...narrative('Ingen figur.') }],
  },
  'unused-goal': {
    good: [
      narrative('<GoalTable />'),
      narrative('<GoalTable category="Unge" />\n\n<GoalMatrix goals="samarbejde" />'),
    ],
    bad: [narrative('Ingen mål.'), narrative('<GoalTable category="Unge" />')],
  },
  'unused-node': {
    good: [flowOf('1;a;b;6', '2;b;c;3', '3;b;d;2', '4;b;ude;1')],
    bad: [flowOf('1;a;b;6', '2;b;c;3', '3;b;d;3')],
  },
  'unused-numbered-name': {
    good: [
      { ...metadataWith({ numberedNames: ['Route 25'] }), ...narrative('Forløbet Route 25.') },
    ],
    bad: [{ ...metadataWith({ numberedNames: ['Route 26'] }), ...narrative('Forløbet Route 25.') }],
  },
  'unused-reference': {
    good: [{ ...metadataWith({ references }), ...narrative('Se <Cite id="bog" />.') }],
    bad: [{ ...metadataWith({ references }), ...narrative('Se bogen.') }],
  },
  'unused-sign': {
    good: [opinionsOf('a;Samarbejde;op;ned')],
    bad: [opinionsOf('a;Samarbejde;op;op')],
  },
  'unused-statement': {
    good: [ruleWith({})],
    bad: [ruleWith({ statement: { da: 'Målet er nået.', en: 'It is met.' } })],
  },
  'unused-table': {
    good: [
      {
        ...figures(),
        ...narrative('<Table id="status" />\n\n<Table id="opfoelgning" />'),
      },
      {
        ...descriptor([statusTable]),
        ...figures(partsFigure()),
        ...narrative('<Table id="opfoelgning" />'),
      },
      // A figure uses the table of its nodes, and the tables that hold how many its groups are.
      { ...flowOf('1;a;b;3'), ...narrative('<Table id="status" /> <Table id="opfoelgning" />') },
      { ...groupsOf('status/job/antal'), ...narrative('<Table id="opfoelgning" />') },
      { ...figures(), ...narrative('<Value of="status/job/antal" /> <Table id="opfoelgning" />') },
    ],
    bad: [
      { ...metadataWith({}), ...figures(), ...narrative('Ingen tabel.') },
      {
        ...descriptor([statusTable, ownTable('andre', [])]),
        ...csv('andre', 'id', 'a'),
        ...narrative('<Table id="status" />'),
      },
    ],
  },
};
