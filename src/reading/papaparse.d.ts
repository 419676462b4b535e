/** The one function of papaparse that is used. Its own types would bring all of Node's into the pure rooms. */
declare module 'papaparse' {
  interface Options {
    header: false;
    delimiter: string;
    newline: '\n' | '\r\n';
    step?: (result: Result<string[]>) => void;
  }
  interface Result<Data> {
    data: Data;
    /** `index` is the offset after the first quotation mark of the cell that is wrong. */
    errors: { type: string; code: string; index?: number }[];
    /** With `step`: the offset of the end of the record. */
    meta: { cursor: number };
  }
  const Papa: { parse(text: string, options: Options): Result<string[][]> };
  export default Papa;
}
