/** Patterns of words that tell how a verdict is reached, which the page tells from the rule itself. */
export const ruleWords: readonly string[] = [
  String.raw`(?:over)?opfyld\p{L}*`,
  'delvist?',
  'nået',
  'nås',
  'procent',
  'pct',
  String.raw`(?:alle|nogen|ingen|hver) (?:steder?|kommuner?)(?:ne)?`,
];
