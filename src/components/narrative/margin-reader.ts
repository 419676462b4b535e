import { numberIn, textIn } from '../../domain/cell.ts';
import { cellAt } from '../../domain/find-cell.ts';
import { notesBeside } from '../../domain/find-notes.ts';
import type { Block, ComponentNode, Inline } from '../../domain/narrative.ts';
import type { CellReference } from '../../domain/reference.ts';
import { termAddress } from '../../i18n/addresses.ts';
import { referenceText } from '../../i18n/reference-text.ts';
import { formatShare, uncertaintyOf } from '../../i18n/shares.ts';
import { notePieces } from '../inline/bound-piece.ts';
import type { ReportContext } from '../report-context.ts';
import { addressesOf } from './component-addresses.ts';
import { termNoteId, type MarginNote } from './margin-note.ts';

type AnyNode = ComponentNode<Inline> | ComponentNode<Block>;

/** Reads blocks in order and gives each note once, where it is first needed. */
export class MarginReader {
  private readonly context: ReportContext;
  private readonly given = new Set<string>();
  private notes: MarginNote[] = [];
  private sources = new Set<string>();

  constructor(context: ReportContext) {
    this.context = context;
  }

  notesOf(block: Block): MarginNote[] {
    this.notes = [];
    this.sources = new Set();
    this.block(block);
    const sources = [...this.sources];
    return sources.length > 0 ? [...this.notes, { kind: 'sources', sources }] : this.notes;
  }

  /** A data note that the narrative comes upon here. */
  placedNote({ properties }: ComponentNode<Block>): MarginNote[] {
    const { report, locale } = this.context;
    const note = report.notes.find(({ id }) => id === properties['id']);
    if (!note) return [];
    return [{ kind: 'data-note', letter: note.letter, text: notePieces(note, report, locale) }];
  }

  private block(block: Block): void {
    if (block.type === 'list')
      for (const item of block.items) for (const one of item) this.block(one);
    else if (block.type === 'quote') for (const child of block.children) this.block(child);
    else if (block.type === 'component') for (const child of block.children) this.block(child);
    else if (block.type === 'paragraph') for (const node of block.children) this.inline(node);
  }

  private inline(node: Inline): void {
    if (typeof node === 'string') return;
    if (node.type === 'component') this.component(node);
    if (node.type === 'footnote-reference') this.footnote(node.id);
    if ('children' in node) for (const child of node.children) this.inline(child);
  }

  private component(node: AnyNode): void {
    const id = String(node.properties['id']);
    if (node.name === 'Term') this.term(id);
    if (node.name === 'Cite') this.reference(id);
    const addresses = addressesOf(node);
    for (const address of addresses) this.number(address);
    if (node.name === 'Share') this.share(addresses);
  }

  private term(id: string): void {
    const { names, locale } = this.context;
    const term = names.terms.get(id);
    if (!term || !this.isNew(`term ${id}`)) return;
    this.notes.push({
      kind: 'term',
      id: termNoteId(id),
      term: term.term[locale],
      definition: firstSentence(term.definition[locale]),
      href: termAddress(id, locale),
      inMargin: true,
    });
  }

  private reference(id: string): void {
    const reference = this.context.report.references.find((one) => one.id === id);
    if (!reference || !this.isNew(`reference ${id}`)) return;
    this.notes.push({
      kind: 'reference',
      number: reference.number,
      text: referenceText(reference),
    });
  }

  private footnote(id: string): void {
    const footnote = this.context.report.narrative.footnotes.find((one) => one.id === id);
    if (footnote && this.isNew(`footnote ${id}`)) this.notes.push({ kind: 'footnote', footnote });
  }

  private number(address: CellReference): void {
    const { report, locale, uses } = this.context;
    const found = cellAt(report, address);
    const source = textIn(found.beside('source')) ?? found.table.source;
    if (source !== undefined) this.sources.add(source);
    for (const note of notesBeside(report, address)) {
      if (uses.placedNotes.has(note.id) || !this.isNew(`note ${note.id}`)) continue;
      const text = notePieces(note, report, locale);
      this.notes.push({ kind: 'data-note', letter: note.letter, text });
    }
  }

  private share(addresses: CellReference[]): void {
    const { report, locale } = this.context;
    const [numerator, denominator] = addresses.map((at) => numberIn(cellAt(report, at).cell));
    if (numerator === undefined || denominator === undefined) return;
    const interval = uncertaintyOf(numerator, denominator, locale);
    const share = formatShare(numerator, denominator, locale);
    if (interval !== undefined) this.notes.push({ kind: 'uncertainty', share, interval });
  }

  private isNew(key: string): boolean {
    const isNew = !this.given.has(key);
    this.given.add(key);
    return isNew;
  }
}

/** The margin has room for the gist; the rest stands in the glossary. */
function firstSentence(text: string): string {
  return /^.*?[.](?=\s+\p{Lu}|$)/u.exec(text)?.[0] ?? text;
}
