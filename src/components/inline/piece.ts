/** A run of text with everything looked up: what a template writes, and nothing to decide. */
export type Piece =
  | string
  | { type: 'emphasis' | 'strong'; children: Piece[] }
  | { type: 'link' | 'term'; href: string; children: Piece[] }
  | { type: 'bound'; text: string; href: string; marks: NoteMark[] }
  | { type: 'mark'; mark: NoteMark }
  | { type: 'letter'; text: string }
  | { type: 'absent'; mark: string; meaning: string }
  | { type: 'citation'; text: string; href: string; label: string }
  | { type: 'footnote'; text: string; href: string; id: string; label: string }
  | { type: 'line-break' };

/** The small letter that leads from a number to its data note. */
export interface NoteMark {
  text: string;
  href: string;
  label: string;
}

/** Links one after another, with commas between them. */
export function linkList(links: readonly { text: string; href: string }[]): Piece[] {
  return links.flatMap(({ text, href }, position): Piece[] => {
    const link: Piece = { type: 'link', href, children: [text] };
    return position === 0 ? [link] : [', ', link];
  });
}
