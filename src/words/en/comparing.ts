export const comparing: readonly string[] = [
  '(?:more|less|fewer|almost|nearly) (?:than )?half',
  String.raw`(?:more|fewer) \p{L}+ than`,
  'fewer than',
  'the majority',
  '(?:twice|three times) as (?:many|much|large|long)',
  'doubled',
  'halved',
  '(?:almost|nearly) (?:all|none|as many)',
  'unchanged',
  'the fewest',
];
