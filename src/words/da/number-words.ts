import type { NumberWords } from '../problem-words.ts';

/** Words that numbers are written with. The small ones are usual in prose; the others hide a number that needs a row. */
export const numberWords: NumberWords = {
  small: 'en et to tre fire fem seks syv otte ni ti elleve tolv',
  several: 'to tre fire fem seks syv otte ni',
  large:
    'tretten fjorten femten seksten sytten atten nitten tyve tredive fyrre fyrretyve halvtreds halvtredsindstyve tres ' +
    'tresindstyve halvfjerds halvfjerdsindstyve firs firsindstyve halvfems halvfemsindstyve hundrede tusind tusinde',
  and: 'og',
  outOf: 'ud af(?: de)?',
  parts:
    '(?:halvdel|tredjedel|fjerdedel|kvart|femtedel|sjettedel|syvendedel|ottendedel|niendedel|tiendedel)e?',
  years: 'år',
};
