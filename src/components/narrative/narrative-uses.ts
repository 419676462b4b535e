import {
  cellsIn,
  isComponent,
  walk,
  type Block,
  type Component,
  type NarrativeNode,
  type NodeOf,
} from '../../domain/narrative.ts';
import type { PublicGoal } from '../../domain/goal.ts';
import { findCell, type PublicReport } from '../../domain/public-report.ts';
import { chosenGoals } from './goals-of.ts';

/** What can be said of a narrative only after reading it whole. */
export interface NarrativeUses {
  /** The uses that carry the element's id: the first of each table and figure. */
  first: ReadonlySet<Component>;
  /** The goals whose id a goal table carries, so that no two elements have the same. */
  anchored: ReadonlyMap<Component, ReadonlySet<string>>;
  /** Goals that no goal table shows. */
  unshownGoals: readonly PublicGoal[];
  /** Data notes that the narrative prints where it comes upon them. */
  placedNotes: ReadonlySet<string>;
  /** Terms that have a note beside a passage: those in footnotes alone have none. */
  terms: ReadonlySet<string>;
  /** Numbers of the recommendations by id. */
  recommendations: ReadonlyMap<string, number>;
  /** Numbers of the claims, by the component that makes each. */
  claims: ReadonlyMap<NarrativeNode, number>;
  /** Ids of the sections in which a row is used, by `table/row`. */
  sectionsOfRow: ReadonlyMap<string, readonly string[]>;
}

/** Reads a narrative once, in order. */
export function narrativeUses(report: PublicReport): NarrativeUses {
  const reader = new UsesReader(report);
  reader.blocks(report.narrative.blocks);
  const terms = new Set(reader.terms);
  for (const { children } of report.narrative.footnotes) reader.blocks(children);
  return { ...reader.uses(), terms };
}

class UsesReader {
  readonly terms = new Set<string>();
  private readonly seen = new Set<string>();
  private readonly first = new Set<Component>();
  private readonly anchored = new Map<Component, Set<string>>();
  private readonly placedNotes = new Set<string>();
  private readonly recommendations = new Map<string, number>();
  private readonly claims = new Map<NarrativeNode, number>();
  private readonly sectionsOfRow = new Map<string, string[]>();
  private section: string | undefined;
  private readonly report: PublicReport;

  constructor(report: PublicReport) {
    this.report = report;
  }

  uses(): Omit<NarrativeUses, 'terms'> {
    const { first, anchored, placedNotes, recommendations, claims, sectionsOfRow } = this;
    const unshownGoals = this.report.goals.filter(({ id }) => !this.seen.has(`goal ${id}`));
    return { first, anchored, placedNotes, recommendations, claims, sectionsOfRow, unshownGoals };
  }

  blocks(blocks: readonly Block[]): void {
    for (const node of walk(blocks)) {
      if (node.type === 'heading') this.section = node.id;
      if (isComponent(node)) this.component(node);
    }
  }

  private component(node: Component): void {
    if ('id' in node && this.isNew(`${node.type} ${node.id}`)) {
      this.first.add(node);
      if (node.type === 'recommendation')
        this.recommendations.set(node.id, this.recommendations.size + 1);
    }
    if ('holds' in node && node.holds) this.claims.set(node, this.claims.size + 1);
    if (node.type === 'term') this.terms.add(node.id);
    if (node.type === 'goal-table') this.anchor(node);
    if (node.type === 'data-note') this.placedNotes.add(node.id);
    for (const cell of cellsIn(node)) {
      const from = findCell(this.report, cell)?.from;
      for (const { table, row } of from ? [cell, from] : [cell]) this.usedHere(`${table}/${row}`);
    }
  }

  private anchor(node: NodeOf<'goal-table'>): void {
    const ids = chosenGoals(node, this.report.goals).map((goal) => goal.id);
    this.anchored.set(node, new Set(ids.filter((id) => this.isNew(`goal ${id}`))));
  }

  private usedHere(row: string): void {
    if (this.section === undefined) return;
    const sections = this.sectionsOfRow.get(row) ?? [];
    if (!sections.includes(this.section)) this.sectionsOfRow.set(row, [...sections, this.section]);
  }

  private isNew(key: string): boolean {
    const isNew = !this.seen.has(key);
    this.seen.add(key);
    return isNew;
  }
}
