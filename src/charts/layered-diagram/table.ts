import { ownText, type FigureRow, type FigureTable } from '../figure-table.ts';
import type { FigureWords } from '../figure-words.ts';
import { readingOrder, type Panel } from './arrange.ts';
import type { Boxes, Link, Node } from './rows.ts';
import { sayLink } from './say-link.ts';

/** The boxes in the order in which they are read: by panel and layer, each with where its links lead. */
export function tabulateLayered(
  { titles, nodes, links }: Boxes,
  panels: readonly Panel[],
  words: FigureWords,
): FigureTable {
  const heads = [titles.name, titles.panel, titles.layer, titles.detail];
  const names = new Map(nodes.map(({ key, name }) => [key, name]));
  const say = (link: Link): string => {
    const said = sayLink(link, (key) => names.get(key) ?? key);
    return link.strength === '' ? said : `${said} (${link.strength})`;
  };
  const nodeRow = (panel: string, layer: string, node: Node): FigureRow => {
    const leads = links.filter(({ from }) => from === node.key).map(say);
    const texts = [
      ...(titles.panel === undefined ? [] : [panel]),
      ...(titles.layer === undefined ? [] : [layer]),
      ...(titles.detail === undefined ? [] : [node.detail ?? '']),
      leads.join('; '),
    ];
    const header = { text: node.name, reference: node.reference };
    return { header, cells: texts.map(ownText) };
  };
  return {
    columns: [
      ...heads.flatMap((title) => (title === undefined ? [] : { title, numeric: false })),
      { title: words.words.leadsTo, isWord: true, numeric: false },
    ],
    rows: panels.flatMap((panel) =>
      readingOrder(panel).map(({ title, node }) => nodeRow(panel.title, title, node)),
    ),
  };
}
