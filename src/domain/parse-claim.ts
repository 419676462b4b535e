import {
  changesOverTime,
  extremes,
  portionNames,
  portions,
  signs,
  type Amount,
  type ChangeOverTime,
  type Claim,
  type Comparison,
  type Extreme,
  type Tolerance,
  type Portion,
  type Sign,
  type Term,
} from './claim.ts';
import { isRowKey } from './identifier.ts';
import { parseReference, type CellReference } from './table.ts';

/** What should have been where a claim cannot be read further. */
export type ExpectedInClaim =
  | 'amount'
  | 'sign'
  | 'cell'
  | 'column'
  | 'row'
  | 'from'
  | 'to'
  | 'of'
  | 'within'
  | 'margin'
  | 'end';

/** Where a claim cannot be read further: offset and text of the word there (none at the end), and what it should be. */
export interface ClaimFault {
  at: number;
  found: string;
  expected: ExpectedInClaim;
}

/**
 * Reads a claim as editors write it: comparisons with `and` between them.
 *
 *     comparison = amount sign amount [within] | change "from" amount "to" amount [within]
 *                | cell ("largest" | "smallest") "of" cell-or-column {"," cell-or-column} ["except" row {"," row}]
 *     amount     = [portion] term {("+" | "-") term} | portion
 *     within     = "within" number ["%"]
 */
export function parseClaim(text: string): { claim: Claim } | { fault: ClaimFault } {
  try {
    return { claim: new ClaimReader(text).claim() };
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.fault };
    throw error;
  }
}

/** The claim that a text is; undefined where it is none. */
export function readClaim(text: string): Claim | undefined {
  const read = parseClaim(text);
  return 'claim' in read ? read.claim : undefined;
}

/** Where a claim cannot be read; undefined where it can. */
export function claimFault(text: string): ClaimFault | undefined {
  const read = parseClaim(text);
  return 'fault' in read ? read.fault : undefined;
}

class Unreadable extends Error {
  readonly fault: ClaimFault;

  constructor(fault: ClaimFault) {
    super(`${fault.expected} expected at ${fault.at}`);
    this.fault = fault;
  }
}

/** An address whose row has several parts is one word; `facts/a+facts/b` is a sum. */
const token =
  /(?!facts\/)[^\s<>=≤≥≈~+%,/]+\/[^\s<>=≤≥≈~+%,/]+(?:\+[^\s<>=≤≥≈~+%,/]+)+\/[^\s<>=≤≥≈~+%,/]+|\d+(?:[.,]\d+)?(?![^\s<>=≤≥≈~+%,])|<=|>=|[<>=≤≥≈~+%,]|[^\s<>=≤≥≈~+%,]+/g;
const otherSpellings: Readonly<Record<string, string>> = { '<=': '≤', '>=': '≥', '~': '≈' };
const number = /^\d{1,12}(?:[.,]\d{1,6})?$/;

class ClaimReader {
  readonly #words: { text: string; at: number }[];
  readonly #end: number;
  #next = 0;

  constructor(text: string) {
    this.#words = Array.from(text.matchAll(token), ({ 0: word, index }) => ({
      text: otherSpellings[word] ?? word,
      at: index,
    }));
    this.#end = text.length;
  }

  claim(): Claim {
    const claim = [this.#comparison()];
    while (this.#takes('and')) claim.push(this.#comparison());
    if (this.#word !== '') this.#refuse('end');
    return claim;
  }

  #comparison(): Comparison {
    const change = changesOverTime.find((one) => this.#takes(one));
    if (change) return this.#change(change);
    const at = this.#next;
    const left = this.#amount();
    const extreme = extremes.find((one) => this.#takes(one));
    if (extreme) return this.#extreme(left, extreme, at);
    const sign = signs.find((one) => this.#takes(one)) ?? this.#refuse('sign');
    const right = this.#amount();
    return { is: 'compared', left, sign, right, ...this.#within(marginOf(sign)) };
  }

  #change(change: ChangeOverTime): Comparison {
    this.#needs('from');
    const from = this.#amount();
    this.#needs('to');
    const to = this.#amount();
    const mayDiffer = change !== 'rose' && change !== 'fell';
    return { is: 'changed', change, from, to, ...this.#within(mayDiffer ? 'may' : 'never') };
  }

  #extreme({ portion, terms }: Amount, extreme: Extreme, at: number): Comparison {
    const [term, ...others] = terms;
    if (portion || !term || others.length > 0 || !('cell' in term)) {
      this.#next = at;
      return this.#refuse('cell');
    }
    this.#needs('of');
    const among = this.#list(() => this.#column());
    const except = this.#takes('except') ? { except: this.#list(() => this.#row()) } : {};
    return { is: 'extreme', cell: term.cell, extreme, among, ...except };
  }

  #amount(): Amount {
    const portion = portionNames.find((one) => this.#takesPortion(one));
    if (portion && this.#isWhole(portion)) return { portion, terms: [] };
    const terms = [this.#term()];
    for (;;) {
      const minus = this.#takes('-');
      if (!minus && !this.#takes('+')) break;
      terms.push({ ...this.#term(), ...(minus ? { minus: true } : {}) });
    }
    return { ...(portion ? { portion } : {}), terms };
  }

  /** `half of …`, `twice …`, and `half` alone. */
  #takesPortion(portion: Portion): boolean {
    const words = portions[portion].written.replace(/ of$/, '').split(' ');
    const isHere = words.every((word, index) => this.#words[this.#next + index]?.text === word);
    if (isHere) this.#next += words.length;
    return isHere;
  }

  #isWhole(portion: Portion): boolean {
    return portions[portion].written.endsWith(' of') && !this.#takes('of');
  }

  #term(): Term {
    const word = this.#word;
    if (number.test(word)) return { number: this.#number('amount') };
    return { cell: this.#reference(parseReference(word), 'amount') };
  }

  #column(): CellReference {
    const word = this.#word;
    const example = /[/][*]/.test(word) ? parseReference(word.replace('/*', '/x')) : undefined;
    return this.#reference(example ? { ...example, row: '*' } : parseReference(word), 'column');
  }

  #reference(reference: CellReference | undefined, expected: 'amount' | 'column'): CellReference {
    if (!reference) return this.#refuse(expected);
    this.#next += 1;
    return reference;
  }

  #row(): string {
    const word = this.#word;
    if (!isRowKey(word)) this.#refuse('row');
    this.#next += 1;
    return this.#takes('+') ? `${word}+${this.#row()}` : word;
  }

  #list<One>(read: () => One): One[] {
    const list = [read()];
    while (this.#takes(',')) list.push(read());
    return list;
  }

  #within(when: 'must' | 'may' | 'never'): { within?: Tolerance } {
    if (when === 'never' || (when === 'may' && this.#word !== 'within')) return {};
    this.#needs('within');
    const size = this.#number('margin');
    return { within: this.#takes('%') ? { percent: size } : { by: size } };
  }

  #number(expected: 'amount' | 'margin'): number {
    const word = this.#word;
    if (!number.test(word)) this.#refuse(expected);
    this.#next += 1;
    return Number(word.replace(',', '.'));
  }

  get #word(): string {
    return this.#words[this.#next]?.text ?? '';
  }

  #takes(word: string): boolean {
    if (this.#word !== word) return false;
    this.#next += 1;
    return true;
  }

  #needs(word: 'from' | 'to' | 'of' | 'within'): void {
    if (!this.#takes(word)) this.#refuse(word);
  }

  #refuse(expected: ExpectedInClaim): never {
    const { text: found = '', at = this.#end } = this.#words[this.#next] ?? {};
    throw new Unreadable({ at, found, expected });
  }
}

/** What is near needs a margin; the other signs are exact. */
function marginOf(sign: Sign): 'must' | 'never' {
  return sign === '≈' ? 'must' : 'never';
}
