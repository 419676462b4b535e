import type { ReportContext } from '../report-context.ts';

/** A page of a version, as its head speaks of it. */
export interface VersionPage {
  context: ReportContext;
  /** The page's own path, and the pages above it. */
  path: string;
  title: string;
  description: string;
  trail: readonly { name: string; href: string }[];
  /** What the site is called. */
  siteName: string;
  /** Puts the address that the site is published at before a path. */
  absolute: (path: string) => string;
  /** Whether that address is known: some readers of a head take nothing less. */
  isPublished: boolean;
}

/** A `<meta>` by its name, and what it says. */
export type Tag = readonly [name: string, content: string];
