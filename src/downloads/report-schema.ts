import { z } from 'zod';
import { publicReportSchema } from '../domain/report-schema/public-report-schema.ts';

/** The JSON Schema of `report.json`, made from the schemas of the `PublicReport` itself. */
export function reportJsonSchema(address: string): object {
  const schema = publicReportSchema.extend({ $schema: z.string() });
  return { ...z.toJSONSchema(schema), $id: address, title: 'PublicReport' };
}
