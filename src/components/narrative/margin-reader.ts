import type { Claim } from '../../domain/claim.ts';
import { inLanguage } from '../../domain/translated.ts';
import {
  boundCells,
  inlineText,
  walk,
  type Block,
  type Inline,
  type NarrativeNode,
  type NodeOf,
} from '../../domain/narrative.ts';
import { termAddress } from '../../i18n/addresses.ts';
import { claimTemplate } from '../../i18n/claim-text.ts';
import { formatShare, formatUncertainty } from '../../i18n/shares.ts';
import { organisationName, type ReportContext } from '../report-context.ts';
import { claimId, termNoteId, type MarginNote } from './margin-note.ts';
import { numberIn, textIn, type CellReference } from '../../domain/table.ts';
import { cellAt, notesBeside } from '../../domain/public-report.ts';
import { words } from '../../words/words.ts';
import { populationOf } from '../../domain/tables.ts';
import { notePieces, templatePieces } from '../inline/piece.ts';
import { referenceText } from '../../i18n/bound-text.ts';

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
    for (const node of walk([block])) this.node(node);
    const sources = [...this.sources];
    return sources.length > 0 ? [...this.notes, { kind: 'sources', sources }] : this.notes;
  }

  /** A data note that the narrative comes upon here. */
  placedNote({ id }: NodeOf<'data-note'>): MarginNote[] {
    const { report, locale } = this.context;
    const note = report.notes.find((one) => one.id === id);
    if (!note) return [];
    return [{ kind: 'data-note', letter: note.letter, text: notePieces(note, report, locale) }];
  }

  private node(node: NarrativeNode): void {
    if (node.type === 'term') this.term(node.id);
    if (node.type === 'cite') this.reference(node.id);
    if (node.type === 'footnote-reference') this.footnote(node.id);
    if (node.type === 'claim') this.claim(node, node.holds, plain(node.children));
    if (node.type === 'finding' && node.holds) this.claim(node, node.holds, node.title);
    if (node.type === 'fact' || node.type === 'value' || node.type === 'share')
      for (const address of boundCells(node)) this.number(address);
    if (node.type === 'share') this.share(node);
  }

  private term(id: string): void {
    const { names, locale } = this.context;
    const term = names.terms.get(id);
    if (!term || !this.isNew(`term ${id}`)) return;
    this.notes.push({
      kind: 'term',
      id: termNoteId(id),
      term: inLanguage(term.term, locale),
      definition: firstSentence(inLanguage(term.definition, locale)),
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
    if (!footnote || !this.isNew(`footnote ${id}`)) return;
    this.notes.push({ kind: 'footnote', footnote });
    for (const node of walk(footnote.children)) this.node(node);
  }

  private claim(node: NarrativeNode, claim: Claim, claimed: string): void {
    const { report, locale, place, names } = this.context;
    const organisation = (id: string): string => organisationName(names, id);
    const template = claimTemplate(claim, { report, locale, organisation });
    const text = templatePieces(template, report, { language: locale, locale, place });
    const id = claimId(node, this.context);
    this.notes.push({ kind: 'claim', id, claimed: [words(locale).formats.quote(claimed)], text });
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

  private share(node: NodeOf<'share'>): void {
    const { report, locale, judging } = this.context;
    const cells = boundCells(node).map((at) => cellAt(report, at));
    const [numerator, denominator] = cells.map(({ cell }) => numberIn(cell));
    const population = cells[0] && populationOf(cells[0]);
    if (numerator === undefined || denominator === undefined) return;
    const interval = formatUncertainty(numerator, denominator, { population, judging }, locale);
    const share = formatShare(numerator, denominator, locale);
    if (interval !== undefined) this.notes.push({ kind: 'uncertainty', share, interval });
  }

  private isNew(key: string): boolean {
    const isNew = !this.given.has(key);
    this.given.add(key);
    return isNew;
  }
}

/** The words of a claim, without what stands among them. */
function plain(nodes: readonly Inline[]): string {
  return inlineText(nodes, (_node, inside) => inside || '…').trim();
}

/** The margin has room for the gist; the rest stands in the glossary. */
function firstSentence(text: string): string {
  return /^.*?[.](?=\s+\p{Lu}|$)/u.exec(text)?.[0] ?? text;
}
