export const ruleWords: readonly string[] = [
  '(?:un)?met',
  String.raw`reach(?:ed|es)?`,
  'attain(?:ed|s)?',
  'part(?:ly|ially)',
  'per ?cent',
  '(?:all|any|no|every|each) (?:places?|municipalit(?:y|ies))',
];
