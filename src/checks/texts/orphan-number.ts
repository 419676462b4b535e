import type { ReportSource } from '../../reading/sources.ts';
import { oncePer } from '../once-per.ts';
import { telephonesIn } from '../persons/contact-details.ts';
import { personNumbersIn } from '../persons/person-number.ts';
import type { Finding, Rule } from '../rule.ts';
import { addressOfValue } from './known-values.ts';
import { numberFinder } from './number-pattern.ts';
import { readerTexts, type ReaderText } from './reader-texts.ts';

/** A number in a text stands in a component or in braces, so that readers can follow it to its row. */
export const orphanNumber: Rule = {
  code: 'orphan-number',
  severity: 'error',
  // Without report.yaml the names that hold digits are not known.
  check: (report) =>
    report.metadata ? readerTexts(report).flatMap((text) => orphansIn(text, report)) : [],
};

const findNumbers = oncePer(({ metadata }: ReportSource) =>
  numberFinder(metadata?.value.numberedNames ?? []),
);

function orphansIn(text: ReaderText, report: ReportSource): Finding[] {
  const orphans = findNumbers(report)(text.text);
  const personal = orphans.length > 0 ? personalIn(text.text) : [];
  return orphans.flatMap(({ index, number }) =>
    personal.some((span) => index >= span.index && index < span.index + span.length)
      ? []
      : finding(text, index, number, report),
  );
}

/** Persons' and telephone numbers have a message of their own, and are never quoted. */
function personalIn(text: string): { index: number; length: number }[] {
  return [...personNumbersIn(text), ...telephonesIn(text)];
}

function finding(text: ReaderText, at: number, number: string, report: ReportSource): Finding {
  const address = addressOfValue(report, valueOf(number));
  const suggestion = address && bound(text, address);
  return {
    place: text.place(at),
    found: {
      da: `Tallet ${number} i "${around(text.text, at)}"`,
      en: `The number ${number} in "${around(text.text, at)}"`,
    },
    expected: expectations[text.binding],
    advice: advice[text.binding],
    ...(suggestion ? { suggestion } : {}),
  };
}

const expectations = {
  component: { da: 'Et tal, der peger på sin række', en: 'A number that points to its row' },
  braces: { da: 'Et tal, der peger på sin række', en: 'A number that points to its row' },
  none: { da: 'En tekst uden tal', en: 'A text without numbers' },
};

const advice = {
  component: {
    da: 'Skriv <Fact id="…" /> eller <Value of="…" />. Står tallet ikke i en tabel, så skriv det først i facts.csv. Hører det til et navn, så skriv navnet under numberedNames i report.yaml.',
    en: 'Write <Fact id="…" /> or <Value of="…" />. If the number is in no table, write it in facts.csv first. If it is part of a name, write the name under numberedNames in report.yaml.',
  },
  braces: {
    da: 'Skriv cellens adresse i {…}. Hører tallet til et navn, så skriv navnet under numberedNames i report.yaml.',
    en: 'Write the cell’s address in {…}. If the number is part of a name, write the name under numberedNames in report.yaml.',
  },
  none: {
    da: 'Skriv teksten uden tal: tallet hører til i sin egen kolonne, eller i en datanote med {…}. For en changeNote viser siden selv det gamle og det nye tal.',
    en: 'Write the text without numbers: the number belongs in its own column, or in a data note with {…}. For a changeNote, the page itself shows the old and the new number.',
  },
};

function bound({ binding }: ReaderText, address: string): string | undefined {
  const fact = /^facts\/([^/]+)$/.exec(address)?.[1];
  if (binding === 'braces') return `{${address}}`;
  if (binding === 'none') return undefined;
  return fact === undefined ? `<Value of="${address}" />` : `<Fact id="${fact}" />`;
}

/** The number as Danish writes it: 1.234,5. What is read wrongly finds no cell, and so no suggestion. */
function valueOf(number: string): number {
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(number);
  return Number((grouped ? number.replaceAll('.', '') : number).replace(',', '.'));
}

/** The words around a number, so that it can be found in a long text. */
function around(text: string, at: number): string {
  const before = text.slice(0, at).split(/\s+/).slice(-4);
  const after = text
    .slice(at, at + 60)
    .split(/\s+/)
    .slice(0, 4);
  return `${before.join(' ')}${after.join(' ')}`.trim();
}
