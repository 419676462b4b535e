/** A stop after one of these ends no sentence. */
const abbreviations = ['bl.a', 'ca', 'dr', 'f.eks', 'hhv', 'jf', 'kap', 'kl', 'nr', 's', 'tlf'];

const end = new RegExp(
  `(?<=[.!?][»”")]?)(?<!(?<!\\p{L})(?:${abbreviations.join('|').replaceAll('.', '\\.')})\\.)` +
    '\\s+(?=[\\p{Lu}{<»„“"(])',
  'u',
);

/** The sentences of a paragraph. One that is cut wrongly is still compared whole, piece by piece. */
export function splitSentences(paragraph: string): string[] {
  return paragraph.split(end).filter((sentence) => sentence.trim() !== '');
}
