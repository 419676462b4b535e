import type { Section } from '../domain/narrative.ts';
import type { Problem } from '../domain/problem.ts';
import type { PlaceOf } from './line-index.ts';
import { at, type Message } from './message.ts';
import type { ComponentUse, NarrativeSource, TextRun } from './sources.ts';

/** What is gathered on the way through a narrative's tree. */
export interface Walk {
  source: string;
  /** `&…;` may stand for a character that is not seen in the source. */
  hasEntities: boolean;
  place: PlaceOf;
  problems: Problem[];
  components: ComponentUse[];
  texts: TextRun[];
  links: NarrativeSource['links'];
  sections: Section[];
  /** Footnotes by id, in the order in which the text first refers to them, and where it does. */
  footnotes: Map<string, number>;
  /** True while the footnotes themselves are read. */
  inFootnote: boolean;
}

export function newWalk(source: string, place: PlaceOf): Walk {
  return {
    source,
    hasEntities: source.includes('&'),
    place,
    problems: [],
    components: [],
    texts: [],
    links: [],
    sections: [],
    footnotes: new Map(),
    inFootnote: false,
  };
}

export function tell(walk: Walk, offset: number, said: Message): void {
  walk.problems.push(at(walk.place(offset), said));
}
