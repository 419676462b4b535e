/** How a unit is written after a number. */
export interface UnitWords {
  /** Beside a single one: `virksomhed`. */
  one: string;
  /** Beside any other number: `virksomheder`. */
  other: string;
  /** In tables and charts, where it differs: `%`. */
  sign?: string;
  /** The unit's name on its own: `Procent`. */
  name: string;
  /** `symbol`: always written (`73 pct.`); `noun`: only where asked for; `ordinal`: before the number, in running text (`uge 5`). */
  kind: 'symbol' | 'noun' | 'ordinal';
}
