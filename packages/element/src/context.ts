/** The programme context: how widgets under one `<care-programme>` meet. */
import { createContext } from '@lit/context';
import type { ProgrammeState } from './programme-source.js';

/** Compared with ===, so a symbol from the global registry: two separately bundled copies still meet. */
export const PROGRAMME_CONTEXT_KEY: symbol = Symbol.for('careframe/programme/1');

/** Lit context through which a `<care-programme>` gives its document and session to the widgets inside it. */
export const programmeContext: ReturnType<typeof createContext<ProgrammeState, symbol>> = createContext<
  ProgrammeState,
  symbol
>(PROGRAMME_CONTEXT_KEY);
