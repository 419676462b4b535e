import * as z from 'zod';
import { changesOverTime, extremes, portionNames, signs, type Claim } from '../claim.ts';
import { cellReference } from './cells.ts';

const number = z.number();
const minus = z.literal(true).exactOptional();

const amount = z.strictObject({
  portion: z.enum(portionNames).exactOptional(),
  terms: z.array(
    z.union([z.strictObject({ cell: cellReference, minus }), z.strictObject({ number, minus })]),
  ),
});

const within = z
  .union([z.strictObject({ percent: number }), z.strictObject({ by: number })])
  .exactOptional();

/** What words that compare claim of cells: every comparison holds. The row `*` is every row of a column. */
export const claim: z.ZodType<Claim> = z.array(
  z.discriminatedUnion('is', [
    z.strictObject({
      is: z.literal('compared'),
      left: amount,
      sign: z.enum(signs),
      right: amount,
      within,
    }),
    z.strictObject({
      is: z.literal('changed'),
      change: z.enum(changesOverTime),
      from: amount,
      to: amount,
      within,
    }),
    z.strictObject({
      is: z.literal('extreme'),
      cell: cellReference,
      extreme: z.enum(extremes),
      among: z.array(cellReference),
      except: z.array(z.string()).exactOptional(),
    }),
  ]),
);
