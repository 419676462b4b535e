import * as z from 'zod';
import { field, table } from '../domain/report-schema/cells.ts';
import { publicReportSchema } from '../domain/report-schema/public-report-schema.ts';

/** The JSON Schema of `report.json`: that of the `PublicReport` itself, but that every column has a title. */
export function reportJsonSchema(address: string): object {
  const fields = z.array(field.extend({ title: z.string() }));
  const tables = z.array(table.extend({ fields }));
  const schema = publicReportSchema.extend({ $schema: z.string(), tables });
  return { ...z.toJSONSchema(schema), $id: address, title: 'PublicReport' };
}
