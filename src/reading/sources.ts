import type { Descriptor } from '../domain/descriptor.ts';
import type { FigureDeclaration } from '../domain/figure.ts';
import type {
  Organisation,
  Project,
  ReportMetadata,
  Term,
  UnitDeclaration,
} from '../domain/metadata.ts';
import type { ComponentType, PropertiesOf } from '../domain/narrative-components.ts';
import type { Narrative } from '../domain/narrative.ts';
import type { SiteSettings } from '../domain/site-settings.ts';
import type { Position, Problem } from '../domain/problem.ts';
import type { PublicTable } from '../domain/table.ts';

/** A file as it lies on disk; `path` is relative to the project's root and written with `/`. */
export interface SourceFile {
  path: string;
  bytes: Uint8Array;
  /** Why the disk did not give the bytes, which are none then. */
  failure?: FileFailure;
}

/** A file that is gone since the folder was listed, that may not be read or is held by a program, or is too large. */
export type FileFailure =
  | { wrong: 'gone' | 'not-permitted' | 'busy' | 'disk' }
  | { wrong: 'too-large'; size: number; limit: number };

/** What reading gives: the typed value, where it could be made, and every problem met on the way. */
export interface Reading<Value> {
  value?: Value;
  problems: Problem[];
}

/** A value read from YAML, and the position of any of its parts: `position(['assessment', 'name'])`. */
export interface Located<Value> {
  value: Value;
  file: string;
  position: (path: readonly (string | number)[]) => Position;
}

/** A table with typed cells, and the position and text of each of them. Positions are computed when asked for. */
export interface TableSource {
  table: PublicTable;
  file: string;
  /** Place of a cell, by the row's index among the data rows and the column's name. */
  position: (row: number, column: string) => Position;
  /** Place of a column's name in the header. */
  headerPosition: (column: string) => Position;
  /** What stood in the cell, as written. */
  raw: (row: number, column: string) => string;
  /** The cells that bear a sign, and the data note that it leads to. */
  marked: readonly MarkedCell[];
  /**
   * The text of the whole file with other numbers in some cells, and those without one hidden, each by its column's
   * own mark. `unmarked` are the columns whose descriptor has no mark for that.
   */
  rewritten: (cells: readonly { row: string; column: string; number?: number }[]) => {
    text: string;
    unmarked: string[];
  };
}

/** A cell with a sign behind its value, and the note that the sign leads to. */
export interface MarkedCell {
  row: string;
  column: string;
  note: string;
}

/** A component as the narrative uses it, with those of its properties that could be read. */
export type ComponentUse = {
  [Type in ComponentType]: {
    type: Type;
    properties: Partial<PropertiesOf<Type>>;
    position: Position;
    /** Place of a property's value; the component's where it is not there. */
    propertyPosition: (property: string) => Position;
  };
}[ComponentType];

/** A run of the narrative's own words, outside components' properties. */
export interface TextRun {
  text: string;
  /** The components that it stands in, the outer before the inner; absent where it stands in none. */
  within?: readonly ComponentType[];
  /** Place of the character at an offset of `text`. */
  position: (offset: number) => Position;
}

/** A narrative as a checked tree, and what the rules ask of it with positions. */
export interface NarrativeSource {
  narrative: Narrative;
  file: string;
  components: ComponentUse[];
  texts: TextRun[];
  links: { href: string; position: Position }[];
}

/** Everything read of one version. A part that could not be read is absent, and its problems are known. */
export interface ReportSource {
  report: string;
  version: string;
  metadata?: Located<ReportMetadata>;
  descriptor?: Located<Descriptor>;
  figures?: Located<FigureDeclaration[]>;
  narrative?: NarrativeSource;
  /** By name, in the descriptor's order. */
  tables: Map<string, TableSource>;
  /** All files in the version's two folders, sorted by path. */
  files: SourceFile[];
}

/** The publisher's mark as a picture, and its size in pixels. */
export interface Logo {
  file: string;
  width: number;
  height: number;
  /** The drawing that readers are sent, where the file is an SVG. */
  svg?: string;
}

/** What reports share: organisations, terms, projects, and which reports there are. */
export interface SiteSource {
  /** Who publishes the site, and how it looks, where somebody has said so. */
  settings?: Located<SiteSettings>;
  /** The logo that the settings name. */
  logo?: Logo;
  organisations: Map<string, Located<Organisation>>;
  glossary: Map<string, Located<Term>>;
  /** Units that the site declares for all reports. */
  units: Map<string, Located<UnitDeclaration>>;
  projects: Map<string, Located<Project>>;
  /** Sorted by report, then version. */
  versions: { report: string; version: string }[];
  /** The files that all of it was read from. */
  files: readonly SourceFile[];
  /** Those of them that could not be read, which is told: what only they could tell is not unknown. */
  unread: ReadonlySet<string>;
}
