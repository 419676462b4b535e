import type { FigureCell, FigureTable } from '../figure-table.ts';
import type { FigureWords } from '../figure-words.ts';
import { numberCell } from '../number-cell.ts';
import type { Pair, Pairs, Quantity } from './rows.ts';

type Side = 'before' | 'after';

/** A row for each pair: both numbers, each with its base where the figure has one. */
export function tabulatePairs({ titles, panels }: Pairs, words: FigureWords): FigureTable {
  const pairs = panels.flatMap((panel) => panel.pairs);
  const bases = { before: titles.beforeBase, after: titles.afterBase };
  const sideColumns = (side: Side): string[] => [
    titles[side],
    ...(bases[side] ? [bases[side]] : []),
  ];
  // One column cannot say the units of several panels: each number says its own.
  const said = panels.length > 1 ? withUnits(words) : words;
  const numeric = [...sideColumns('before'), ...sideColumns('after')];
  return {
    columns: [
      { title: titles.label, numeric: false },
      ...numeric.map((title) => ({ title, numeric: true })),
    ],
    rows: pairs.map((pair) => ({
      header: { text: pairHeader(pair, words) },
      cells: [...pairCells(pair, 'before', said), ...pairCells(pair, 'after', said)],
    })),
  };
}

function withUnits(words: FigureWords): FigureWords {
  return { ...words, number: (value, unit) => words.quantity(value, unit) };
}

function pairHeader(pair: Pair, words: FigureWords): string {
  const name = pair.label;
  return pair.isSmall ? `${name} (${words.words.smallBase})` : name;
}

function pairCells(pair: Pair, side: Side, words: FigureWords): FigureCell[] {
  const { base, ...own } = pair[side];
  return [own, ...(base ? [base] : [])].map((quantity) => quantityCell(quantity, words));
}

function quantityCell({ value, unit, reference }: Quantity, words: FigureWords): FigureCell {
  return numberCell(value, unit, reference, words);
}
