/** Where the first part of a Danish compound ends: an ending that takes an s before another word, or a common part. */
const joint = /(?:ings|heds|elses|ions|skabs|doms|tets)$|^(?:arbejds|erhvervs|kompetence|selv)$/i;

/** A syllable begins with a consonant before a vowel; the one before it has a vowel of its own. */
const syllable = /[aeiouyæøå][^\d]*$/i;
const onset = /^[bcdfghjklmnpqrstvwxz][aeiouyæøå]/i;

/** A part shorter than this should not be split off. */
const least = 3;

/**
 * How many letters of a word to leave on the line, where at most `most` fit with a hyphen: up to where the
 * parts of a compound meet, else up to a syllable, else as many as fit.
 */
export function breakWord(word: string, most: number): number {
  const last = Math.min(most, word.length - least);
  const lengths = Array.from({ length: Math.max(0, last - least + 1) }, (_, index) => last - index);
  const atJoint = lengths.find((length) => joint.test(word.slice(0, length)));
  const atSyllable = lengths.find(
    (length) => syllable.test(word.slice(0, length)) && onset.test(word.slice(length)),
  );
  return atJoint ?? atSyllable ?? most;
}
