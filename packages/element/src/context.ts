/** The programme context: how widgets under one `<care-programme>` meet. */
import { createContext } from '@lit/context';
import type { ProgrammeState } from './programme-source.js';

/** Compared with ===, so a symbol from the global registry: two separately bundled copies still meet. */
export const PROGRAMME_CONTEXT_KEY: symbol = Symbol.for('careframe/programme/1');

export const programmeContext: ReturnType<typeof createContext<ProgrammeState, symbol>> = createContext<
  ProgrammeState,
  symbol
>(PROGRAMME_CONTEXT_KEY);
