/** The part of js-yaml that is used; the package has no types of its own. */
declare module 'js-yaml' {
  interface Schema {
    readonly name?: string;
  }
  /** YAML 1.2's core schema: no dates, no merge keys, no types of JavaScript. */
  export const CORE_SCHEMA: Schema;
  export function load(text: string, options: { schema: Schema; maxDepth: number }): unknown;
}
