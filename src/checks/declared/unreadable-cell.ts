import type { ReportSource } from '../../reading/sources.ts';
import type { LocatedCell } from '../addresses.ts';
import { isAbsent } from '../../domain/table.ts';

/** True for a cell that reading has refused: it is absent, though what stands there was given no meaning, or must be a value. */
export function isUnreadable(
  { cell, field, reference, row }: LocatedCell,
  { descriptor }: ReportSource,
): boolean {
  if (!isAbsent(cell) || cell.absent !== 'missing') return false;
  const written = row.raw(field.name).trim();
  const resource = descriptor?.value.resources.find(({ name }) => name === reference.table);
  if (!resource?.schema) return written !== '';
  const declared = resource.schema.fields.find(({ name }) => name === field.name);
  if (declared?.constraints?.required) return true;
  const meanings = [...(resource.schema.missingValues ?? []), ...(declared?.missingValues ?? [])];
  return !meanings.some(({ value }) => value === written);
}
