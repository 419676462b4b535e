import {
  headers,
  csv,
  partsFigure,
  figures,
  metadataWith,
  narrative,
  type RuleExamples,
} from './overlays.ts';
import { starOf } from './figure-overlays.ts';

/** A site that is in Danish alone. */
const inDanish = {
  'content/site.yaml': 'name: Prøve\nlanguages: [da]\npublisher: ny-start-forening\n',
};

const onlyDanish = metadataWith({
  abstract: { da: 'Kort.' },
  changeNote: { kind: 'first', reason: { da: 'Første' }, date: '2017-03-01' },
});

export const textsExamples: Record<string, RuleExamples> = {
  'missing-language': {
    good: [metadataWith({}), { ...inDanish, ...onlyDanish }, { ...inDanish, ...metadataWith({}) }],
    bad: [onlyDanish, { ...inDanish, ...metadataWith({ abstract: { en: 'Short.' } }) }],
  },
  'undeclared-language': {
    good: [metadataWith({}), { ...inDanish, ...onlyDanish }],
    bad: [{ ...inDanish, ...metadataWith({}) }],
  },
  'number-in-words': {
    good: [
      narrative('De to kommuner og tre unge, elleve i alt, og et af de tre mål.'),
      narrative(
        'Mellem atten og tredive år. De femtenårige. Det nittende århundrede. Hundredevis.',
      ),
      narrative('Aged twenty-one years, one of the two, and hundreds of them. Natten og skatten.'),
      narrative('<Voice role="mentor">\n\nDer var tyve i køen.\n\n</Voice>'),
      {
        ...metadataWith({ numberedNames: ['Tyve Tyve', '24/7'] }),
        ...narrative('Tyve Tyve, 24/7.'),
      },
    ],
    bad: [
      narrative('Der var toogtredive unge.'),
      narrative('Treogtyve kom.'),
      narrative('To og tyve gik.'),
      narrative('Der kom to-og-fyrre.'),
      narrative('Det var halvfjerdsindstyve.'),
      narrative('Det tog tre hundrede og tolv timer.'),
      narrative('Hundredeogto kom.'),
      narrative('Fire ud af fem blev.'),
      narrative('Det var to tredjedele.'),
      narrative('There were twenty-three of them.'),
      narrative('Two out of three stayed.'),
      narrative('It took two hundred and five hours.'),
      metadataWith({ question: 'Kom femten i job?' }),
      csv('results', headers.results, 'a;praktik;nordby;;2016;?;;;;Kun sytten svarede.;K'),
    ],
  },
  'orphan-number': {
    good: [
      narrative('I 2014, fra 2012-2013 og den 9. marts 2014 til 9.3.2015.'),
      narrative('De 15-17-årige, de 18-30 år gamle, alle under 25 år og mellem 18 og 30 år.'),
      narrative('Boligen var på nogle få m², og CO₂ er en gas.'),
      narrative('Se afsnit 4.2, tabel 5 og 6, s. 12-14 og § 2, stk. 1.'),
      {
        ...metadataWith({ numberedNames: ['COVID-19', '24/7'] }),
        ...narrative('COVID-19 og 24/7.'),
      },
      metadataWith({ question: 'Kom {status/job/antal} i job i 2016?' }),
      starOf('De unge under 25 år'),
    ],
    bad: [
      narrative('Der var 80 unge.'),
      narrative('Det var 45,7 procent.'),
      narrative('I alt begyndte 2014 unge.'),
      narrative('Under COVID-19 gik det langsomt.'),
      narrative('Vi mødtes kl. 17.30.'),
      narrative('Der var １２３ unge.'),
      narrative('Der var ٣٤ unge.'),
      narrative('Nummer ① og Ⅳ.'),
      narrative('Det var ½ time.'),
      narrative('Det er x².'),
      narrative('Der var 𝟏𝟐 unge.'),
      narrative('<Finding id="a" title="24 virksomheder hjalp">\n\nDe hjalp.\n\n</Finding>'),
      metadataWith({ question: 'Kom 18 i job?' }),
      metadataWith({ abstract: { da: 'Kort.', en: 'There were 80 of them.' } }),
      figures(partsFigure({ headline: 'Hver 3. kom i job' })),
      starOf('De 80 unge'),
      csv('results', headers.results, 'a;praktik;nordby;;2016;?;;;;Kun 7 svarede.;K'),
      csv('goals', headers.goals, 'a;Mindst 30 unge;Unge;persons;at-least;;;;K'),
    ],
  },
};
