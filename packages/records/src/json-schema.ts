// JSON Schema of what is published, generated from the zod schemas.
import { z } from 'zod';
import { GoldRecord, PageRecord, Refusal } from './schemas.ts';

export const JSON_SCHEMAS = {
  'page-record.schema.json': PageRecord,
  'gold-record.schema.json': GoldRecord,
  'refusal.schema.json': Refusal,
} as const;

/** The text of one generated schema file (JSON Schema 2020-12). */
export function jsonSchemaText(name: keyof typeof JSON_SCHEMAS): string {
  return `${JSON.stringify(z.toJSONSchema(JSON_SCHEMAS[name]), null, 2)}\n`;
}
