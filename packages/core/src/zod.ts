/**
 * The one place zod enters Careframe. `zod/mini` never probes `eval`, so a page under a strict
 * content security policy stays free of reports; every other module imports `z` from here.
 */
import * as z from 'zod/mini';

export { z };
