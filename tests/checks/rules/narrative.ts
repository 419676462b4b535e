import { narrative, headers, csv, type RuleExamples } from './overlays.ts';

export const narrativeExamples: Record<string, RuleExamples> = {
  'dead-link': {
    good: [
      narrative(
        '## Maalet\n\nSe [her](#maalet), <Ref to="maalet" /> og <Ref to="maal-praktik" />.',
      ),
      narrative('Se <Ref to="figur-status" />.\n\n<Figure id="status" />'),
      narrative('Se [en anden](/rapporter/ny-start-slut/v1.0/) og [ordlisten](/ordliste/#mentor).'),
      narrative('Se [en kilde](https://www.example.dk/side).'),
    ],
    bad: [
      narrative('Se [her](#maalett).\n\n## Maalet\n\nTekst.'),
      narrative('Se <Ref to="figur-status" />.'),
      narrative('Se <Ref to="maal-praktk" />.'),
      narrative('Se <Ref to="anbefaling-mentor" />.'),
      narrative('Se [en anden](/rapporter/ny-start/).'),
      narrative('Se [en anden](/rapporter/ny-start-slut/v1.1/).'),
      narrative('Se [en side](/ordlisten/).'),
    ],
  },
  'empty-section': {
    good: [narrative('## Et\n\n### To\n\nTekst.\n\n## Tre\n\n<Table id="status" />')],
    bad: [
      narrative('## Et\n\nTekst.\n\n## To'),
      narrative('## Et\n\n## To\n\nTekst.'),
      narrative('## Et\n\n### To\n\n## Tre\n\nTekst.'),
    ],
  },
  'repeated-component': {
    good: [narrative('<Figure id="status" />\n\n<Table id="status" />')],
    bad: [
      narrative('<Figure id="status" />\n\n<Figure id="status" />'),
      narrative('<Table id="status" />\n\n<Table id="status" />'),
      narrative(
        '<Case id="a" title="En">\n\nTekst.\n\n</Case>\n\n<Case id="a" title="To">\n\nTekst.\n\n</Case>',
      ),
    ],
  },
  'too-many-key-figures': {
    good: [narrative('<KeyFigures facts="startede gennemfoert virksomheder timer" />')],
    bad: [
      {
        ...narrative('<KeyFigures facts="a b c d e f" />'),
        ...csv('facts', headers.facts, ...[...'abcdef'].map((id) => `${id};Unge;8;persons;;;;;K;`)),
      },
    ],
  },
};
