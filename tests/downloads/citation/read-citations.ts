// @ts-expect-error the library has no types
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** What another reader of citations finds in a file, as CSL-JSON. */
export interface ReadCitation {
  id: string;
  type: string;
  title: string;
  author: { family?: string; given?: string; literal?: string }[];
  issued: { 'date-parts': number[][] };
  publisher: string;
  genre: string;
  language: string;
  URL: string;
  version?: string;
  edition?: string;
  note?: string;
}

const formats: Readonly<Record<string, string>> = {
  'citation.bib': '@biblatex/text',
  'citation.ris': '@ris/file',
  'citation.csl.json': '@else/json',
};

/** Reads a file by its name, as a program does, and not by what its content looks like. */
export function readCitations(name: string, content: string): ReadCitation[] {
  const { data } = new (Cite as Reader)(content, { forceType: formats[name] });
  return data;
}

type Reader = new (
  text: string,
  options: { forceType: string | undefined },
) => { data: ReadCitation[] };

/** Names as a reader says them: the library takes an organisation for a family without a given name. */
export function namesIn({ author }: ReadCitation): string[] {
  return author.map(
    ({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' '),
  );
}
