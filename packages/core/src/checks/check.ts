/** All rules in one list. */
import type { Problem } from '../problems.js';
import type { Programme } from '../programme/programme.schema.js';
export interface CheckOptions { readonly today?: string | undefined }
export function checkProgramme(_programme: Programme, _options: CheckOptions = {}): readonly Problem[] { return []; }
