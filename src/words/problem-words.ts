/** What a problem says in one language. */
export interface Said {
  /** What stood there. */
  found: string;
  expected: string;
  /** What to do. */
  advice: string;
}

/** The words of problems by code: the same for each, or made from its values and the name that was suggested. */
export type ProblemWords = Record<string, Said | ((values: never, suggestion?: string) => Said)>;

/** The shape of a dictionary in any language: the same names and the same functions, each text in its own words. */
export type InAnyLanguage<Words> = Words extends string
  ? string
  : Words extends (...values: infer Values) => infer Result
    ? (...values: Values) => InAnyLanguage<Result>
    : { readonly [Name in keyof Words]: InAnyLanguage<Words[Name]> };
