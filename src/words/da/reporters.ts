/** What the reporters say beside the problems themselves. */
export const reporters = {
  cell: 'celle',
  found: 'Fundet',
  expected: 'Ventet',
  advice: 'Gør sådan',
  suggestion: 'Mente du',
  related: 'Se også',
  same: 'Det samme her',
  more: 'flere',
  /** In an annotation: the cell first, and the other places of the same code. */
  Cell: 'Celle',
  others: 'Også i',
  none: 'Ingen fejl',
  /** One of each severity, and several. */
  severity: {
    error: ['fejl', 'fejl'],
    warning: ['advarsel', 'advarsler'],
    notice: ['oplysning', 'oplysninger'],
  },
} as const;
