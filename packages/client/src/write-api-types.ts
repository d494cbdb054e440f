// Writes `api-types.ts` anew: `pnpm --filter @giaoban/client types`.
import { writeFileSync } from 'node:fs';
import { apiTypesText } from './api-types-text.ts';

writeFileSync(new URL('api-types.ts', import.meta.url), await apiTypesText());
