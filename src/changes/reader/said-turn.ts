import { given } from '../../domain/given.ts';
import type { Turn } from '../../report/difference/difference.ts';
import type { ChangeView, Said } from './change-view.ts';
import { textRuns } from './text-runs.ts';

/** Texts longer than this are easier to compare sentence by sentence than side by side; in characters. */
const longest = 60;

/** Old and new: short ones side by side, longer ones of the report sentence by sentence. */
export function saidTurn({ before, after }: Turn<Said>): Partial<ChangeView> {
  const texts = [before, after].map((said) => said?.text ?? '');
  if (texts.every(({ length }) => length <= longest)) return { ...given({ before, after }) };
  const lang = after?.lang ?? before?.lang;
  return { runs: textRuns(texts[0] ?? '', texts[1] ?? ''), ...(lang ? { runsLang: lang } : {}) };
}
