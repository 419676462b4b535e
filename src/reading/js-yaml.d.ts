/** The part of js-yaml that is used; the package has no types of its own. */
declare module 'js-yaml' {
  interface TypeOptions {
    kind: 'scalar';
    resolve: (text: string | null) => boolean;
    construct: (text: string) => unknown;
  }
  export class Type {
    constructor(tag: string, options: TypeOptions);
  }
  interface Schema {
    extend(types: { implicit: Type[] }): Schema;
  }
  /** Texts, lists and mappings alone. */
  export const FAILSAFE_SCHEMA: Schema;
  export const types: { null: Type; bool: Type; float: Type };
  /** What `load` throws. */
  export class YAMLException extends Error {
    reason?: string;
    mark?: { position: number };
  }
  export function load(text: string, options: { schema: Schema; maxDepth: number }): unknown;
}
