import type { Block, ComponentNode, Inline } from '../../domain/narrative.ts';
import type { PublicGoal } from '../../domain/goal.ts';
import type { PublicReport } from '../../domain/public-report.ts';
import { addressesOf } from './component-addresses.ts';
import { goalsOf } from './goals-of.ts';

type AnyNode = ComponentNode<Inline> | ComponentNode<Block>;

/** What can be said of a narrative only after reading it whole. */
export interface NarrativeUses {
  /** The uses that carry the element's id: the first of each table and figure. */
  first: ReadonlySet<AnyNode>;
  /** The goals whose id a goal table carries, so that no two elements have the same. */
  anchored: ReadonlyMap<AnyNode, ReadonlySet<string>>;
  /** Goals that no goal table shows. */
  unshownGoals: readonly PublicGoal[];
  /** Data notes that the narrative prints where it comes upon them. */
  placedNotes: ReadonlySet<string>;
  /** Terms that have a note beside a passage: those in footnotes alone have none. */
  terms: ReadonlySet<string>;
  /** Numbers of the recommendations by id. */
  recommendations: ReadonlyMap<string, number>;
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
  private readonly first = new Set<AnyNode>();
  private readonly anchored = new Map<AnyNode, Set<string>>();
  private readonly placedNotes = new Set<string>();
  private readonly recommendations = new Map<string, number>();
  private readonly sectionsOfRow = new Map<string, string[]>();
  private section: string | undefined;
  private readonly report: PublicReport;

  constructor(report: PublicReport) {
    this.report = report;
  }

  uses(): Omit<NarrativeUses, 'terms'> {
    const { first, anchored, placedNotes, recommendations, sectionsOfRow } = this;
    const unshownGoals = this.report.goals.filter(({ id }) => !this.seen.has(`goal ${id}`));
    return { first, anchored, placedNotes, recommendations, sectionsOfRow, unshownGoals };
  }

  blocks(blocks: readonly Block[]): void {
    for (const block of blocks) this.block(block);
  }

  private block(block: Block): void {
    if (block.type === 'heading') this.section = block.id;
    if (block.type === 'list') for (const item of block.items) this.blocks(item);
    else if (block.type === 'quote') this.blocks(block.children);
    else if (block.type === 'component') {
      this.component(block);
      this.blocks(block.children);
    } else this.inlines(block.children);
  }

  private inlines(nodes: readonly Inline[]): void {
    for (const node of nodes) {
      if (typeof node === 'string') continue;
      if (node.type === 'component') this.component(node);
      if ('children' in node) this.inlines(node.children);
    }
  }

  private component(node: AnyNode): void {
    const id = String(node.properties['id']);
    if (this.isNew(`${node.name} ${id}`)) {
      this.first.add(node);
      if (node.name === 'Recommendation')
        this.recommendations.set(id, this.recommendations.size + 1);
    }
    if (node.name === 'Term') this.terms.add(id);
    if (node.name === 'GoalTable') this.anchor(node);
    if (node.name === 'DataNote') this.placedNotes.add(id);
    for (const { table, row } of addressesOf(node)) this.usedHere(`${table}/${row}`);
  }

  private anchor(node: AnyNode): void {
    const ids = goalsOf(node.properties, this.report.goals).map((goal) => goal.id);
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
