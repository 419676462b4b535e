import {
  csv,
  figures,
  goalsFigure,
  headers,
  metadataWith,
  narrative,
  partsFigure,
} from '../examples.ts';
import { layersOf } from '../figures/figure-examples.ts';
import type { Rule } from '../rule.ts';
import { idUses } from './id-uses.ts';
import { kinds, knownIds } from './known-ids.ts';
import { unknownName } from './unknown-name.ts';

/** Every id names something that is there. */
export const unknownId: Rule = {
  code: 'unknown-id',
  severity: 'error',
  check: (report, site) =>
    idUses(report).flatMap(({ kind, id, place }) => {
      const known = knownIds(kind, report, site);
      if (!known || known.has(id)) return [];
      return unknownName({ place: place(), name: id, ...kinds[kind], known: known.keys() });
    }),
  examples: {
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
};
