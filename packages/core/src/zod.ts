/**
 * The one place zod enters Careframe. `zod/mini` never probes `eval`, so a page under a strict content security policy
 * stays free of reports. Use it as `import * as z from './zod.js'`: bundlers can then leave out what is not used, which
 * with `export { z }` only some of them do (97 KB instead of 19 KB, gzip).
 */
export * from 'zod/mini';
