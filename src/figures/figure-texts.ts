import type { FigureWord } from './words.ts';
import type { Localised } from '../domain/problem.ts';

/** The words inside figures. Words of goals and verdicts are those of the rest of the site. */
export const figureTexts = {
  noRows: { da: 'Der er ingen rækker at vise.', en: 'There are no rows to show.' },
  distributed: { da: 'fordelt:', en: 'distributed:' },
  range: { da: 'Måltal, fra og til', en: 'Target, from and to' },
  limit: { da: 'Måltal, højst', en: 'Target, at most' },
  excess: { da: 'Ud over måltallet', en: 'Beyond the target' },
  interval: { da: 'Usikkerhed (95 pct.)', en: 'Uncertainty (95%)' },
  uncertainty: { da: 'Usikkerhed', en: 'Uncertainty' },
  noResult: { da: 'Intet resultat', en: 'No result' },
  interimResult: { da: 'Foreløbigt resultat', en: 'Interim result' },
  notHere: { da: 'Intet resultat her', en: 'No result here' },
  approximate: {
    da: 'Omtrentlig: aflæst af rapportens tekst',
    en: 'Approximate: read from the report’s text',
  },
  upTo: {
    da: 'Rapporten giver et interval: fra mærket til stregen',
    en: 'The report gives a range: from the point to the bar',
  },
  goNoFurther: { da: 'Ikke kommet videre', en: 'Got no further' },
  exactReading: { da: 'Oplyst i rapporten', en: 'Given in the report' },
  start: { da: 'start', en: 'start' },
  end: { da: 'slut', en: 'end' },
  openLane: { da: 'Start eller slut kendes ikke', en: 'Start or end is not known' },
  openChange: {
    da: 'Skiftet ligger et sted her, men det er ikke oplyst hvor',
    en: 'The change lies somewhere here, but it is not given where',
  },
  unchanged: { da: 'uændret', en: 'unchanged' },
  leadsTo: { da: 'Pile til', en: 'Arrows to' },
  smallBase: { da: 'lille grundlag', en: 'small base' },
  share: { da: 'andel', en: 'share' },
  base: { da: 'grundlag', en: 'base' },
} satisfies Partial<Record<FigureWord, Localised>>;

/** The words around the figure. */
export const frameTexts = {
  figure: { da: 'Figur', en: 'Figure' },
  reading: { da: 'Sådan læser du figuren', en: 'How to read this figure' },
  table: { da: 'Vis som tabel', en: 'Show as table' },
  tableOf: { da: 'Tallene i figuren', en: 'The numbers of the figure' },
  source: { da: 'Kilde', en: 'Source' },
  note: { da: 'Anm.', en: 'Note' },
  signs: { da: 'Tegn', en: 'Signs' },
  series: { da: 'Vis eller skjul', en: 'Show or hide' },
  actions: { da: 'Del og hent', en: 'Share and download' },
  address: { da: 'Fast adresse', en: 'Permanent address' },
  reference: { da: 'Henvisning', en: 'Reference' },
  within: { da: 'I:', en: 'In:' },
  files: { da: 'Filer', en: 'Files' },
  picture: { da: 'Billede (SVG)', en: 'Picture (SVG)' },
  pixels: { da: 'Billede (PNG)', en: 'Picture (PNG)' },
  csvForExcel: { da: 'CSV til Excel (dansk)', en: 'CSV for Excel (Danish)' },
  csvForMachines: { da: 'CSV (maskinlæsbar)', en: 'CSV (machine-readable)' },
  shown: { da: 'som vist', en: 'as shown' },
  embed: { da: 'Indlejring', en: 'Embedding' },
  alone: { da: 'Figuren alene på en side', en: 'The figure alone on a page' },
  copyAddress: { da: 'Kopiér adressen', en: 'Copy the address' },
  copyReference: { da: 'Kopiér henvisningen', en: 'Copy the reference' },
  copyEmbed: { da: 'Kopiér koden til indlejring', en: 'Copy the code for embedding' },
  copied: { da: 'Kopieret', en: 'Copied' },
  saved: { da: 'Hentet', en: 'Downloaded' },
  failed: { da: 'Det lykkedes ikke', en: 'That did not work' },
  readOut: { da: 'Aflæs figuren', en: 'Read the figure' },
  keysHelp: {
    da: 'Brug piletasterne til at gå fra tal til tal, og Escape til at lukke.',
    en: 'Use the arrow keys to move from number to number, and Escape to close.',
  },
  placeOf: { da: '{stop} af {count}', en: '{stop} of {count}' },
  dataNotes: { da: 'Datanoter', en: 'Data notes' },
} satisfies Record<string, Localised>;

/** `en prik er en person`. */
export function oneIs(word: string): Localised {
  return { da: `1 prik er 1 ${word || 'enhed'}`, en: `1 dot is 1 ${word || 'unit'}` };
}

export function fewBehind(minimumBase: string): Localised {
  return {
    da: `Lille grundlag: færre end ${minimumBase} bag mindst ét af de to tal`,
    en: `Small base: fewer than ${minimumBase} behind at least one of the two numbers`,
  };
}

/** The words where only one end of a period is known. */
export const oneEnd = {
  start: (start: string): Localised => ({ da: `fra ${start}`, en: `from ${start}` }),
  end: (end: string): Localised => ({ da: `til og med ${end}`, en: `up to and including ${end}` }),
};

/** The ends of an interval by the names of their columns, which say how certain it is. */
export function fromTo(low: string, high: string): Localised {
  return { da: `fra ${low} til ${high}`, en: `from ${low} to ${high}` };
}

export function endsBelow(minimumBase: string): Localised {
  return {
    da: `Linjen slutter, hvor færre end ${minimumBase} er med`,
    en: `The line ends where fewer than ${minimumBase} remain`,
  };
}
