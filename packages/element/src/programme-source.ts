/**
 * Where a widget's document comes from, in this order: own property, programme context, inline
 * `<script type="application/json">`, `src`. Everything is read by core; a bad document is a state, never an error
 * thrown at the page.
 */
import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { readProgramme } from '@careframe/core';
import type { Problem, Programme, ProgrammeSession, Reading, SessionState } from '@careframe/core';
import { programmeContext } from './context.js';
import { platform } from './platform.js';

/** Following a document without changing it. */
export type ProgrammeView = Pick<ProgrammeSession, 'getState' | 'subscribe'>;

/**
 * Where the document of a widget stands: `no-permission` after HTTP 401 or 403, `offline` when fetching failed
 * without a connection, `too-new` for a format that this release does not know. With `ready`, `problems` are those
 * one can work with.
 */
export type ProgrammeState<S extends ProgrammeView = ProgrammeSession> =
  | { readonly status: 'empty' | 'loading' | 'offline' | 'no-permission' }
  | { readonly status: 'failed' | 'too-new'; readonly problems: readonly Problem[]; readonly cause?: unknown }
  | { readonly status: 'ready'; readonly session: S; readonly problems: readonly Problem[] };

/** An element that can be given a document. */
export interface ProgrammeHost extends LitElement {
  programme: unknown;
  src: string | undefined;
}

/** A document that stays as it is: followers are told once. */
export function viewOf(programme: Programme): ProgrammeView {
  const state: SessionState = { programme, undo: undefined, redo: undefined, changes: [], revision: 0 };
  return {
    getState: () => state,
    subscribe(listener) {
      listener(state);
      return () => {};
    },
  };
}

/** Makes the state of a reading: a session when readable, the problems otherwise. */
export function stateOfReading<S extends ProgrammeView>(
  reading: Reading<Programme>,
  open: (programme: Programme) => S,
): ProgrammeState<S> {
  if (reading.status === 'failure') {
    const tooNew = reading.problems.some((problem) => problem.code === 'read.too-new');
    return { status: tooNew ? 'too-new' : 'failed', problems: reading.problems };
  }
  return { status: 'ready', session: open(reading.value), problems: reading.problems };
}

/** Whether a widget joins the document around it, and how it opens one of its own. */
export interface SourceOptions<S extends ProgrammeView> {
  /** Whether a `<care-programme>` around the host counts. */
  readonly useContext: boolean;
  /** What to make of a document that the host was given itself. */
  readonly open: (programme: Programme) => S;
}

/**
 * Lit controller that finds, reads and follows the document of its host: its property first, then the
 * `<care-programme>` around it, inline JSON, and `src`. Never throws; whatever is wrong is a `ProgrammeState`.
 */
export class ProgrammeSource<S extends ProgrammeView = ProgrammeSession> implements ReactiveController {
  /** Called when the state is another one, and with the session's state after every change of the document. */
  onState: (state: ProgrammeState<S>) => void = () => {};
  onSession: (state: SessionState) => void = () => {};
  #state: ProgrammeState<S> = { status: 'empty' };
  #own: { given: unknown; state: ProgrammeState<S> } | undefined;
  #inline: { text: string; state: ProgrammeState<S> } | undefined;
  #remote: { src: string; state: ProgrammeState<S>; abort: AbortController } | undefined;
  #context: ContextConsumer<typeof programmeContext, ProgrammeHost> | undefined;
  #children: MutationObserver | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(
    private readonly host: ProgrammeHost,
    private readonly options: SourceOptions<S>,
  ) {
    if (options.useContext) {
      this.#context = new ContextConsumer(host, {
        context: programmeContext,
        subscribe: true,
        callback: () => this.#settle(),
      });
    }
    host.addController(this);
  }

  get state(): ProgrammeState<S> {
    return this.#state;
  }

  get session(): S | undefined {
    return this.#state.status === 'ready' ? this.#state.session : undefined;
  }

  hostConnected(): void {
    this.#children = new MutationObserver(() => this.#settle());
    this.#children.observe(this.host, { childList: true, characterData: true, subtree: true });
    this.#listen();
    this.#settle();
    this.#awaitProvider();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  /** Properties may have changed. */
  hostUpdate(): void {
    this.#settle();
  }

  /** Fetches `src` again, for the "Try again" button. */
  reload(): void {
    this.#remote?.abort.abort();
    this.#remote = undefined;
    this.#settle();
    this.host.requestUpdate();
  }

  #settle(): void {
    const next = this.#fromProperty() ??
      this.#fromContext() ??
      this.#fromInline() ??
      this.#fromSrc() ?? { status: 'empty' as const };
    if (next === this.#state || (next.status === 'empty' && this.#state.status === 'empty')) return;
    this.#state = next;
    this.#listen();
    this.onState(next);
    this.host.requestUpdate();
  }

  /** Follows the session: one notification per gesture, from whichever widget made it. */
  #listen(): void {
    this.#unsubscribe?.();
    let first = true;
    this.#unsubscribe = this.session?.subscribe((state) => {
      if (!first) this.onSession(state);
      first = false;
      this.host.requestUpdate();
    });
  }

  #fromProperty(): ProgrammeState<S> | undefined {
    const given = this.host.programme;
    if (given === undefined || given === null) return undefined;
    if (this.#own && this.#own.given === given) return this.#own.state;
    // A controlled host hands back the very programme we reported: the session and its history stay.
    const own = this.#own?.state.status === 'ready' ? this.#own.state.session : this.session;
    if (own && own.getState().programme === given) {
      this.#own = { given, state: this.#own?.state.status === 'ready' ? this.#own.state : this.#state };
    } else {
      this.#own = { given, state: stateOfReading(readProgramme(given), this.options.open) };
    }
    return this.#own.state;
  }

  #fromContext(): ProgrammeState<S> | undefined {
    // A provider's session can do all that any widget asks of one.
    return this.#context?.value as ProgrammeState<S> | undefined;
  }

  #fromInline(): ProgrammeState<S> | undefined {
    const script = [...this.host.children].find(
      (child) => child.localName === 'script' && child.getAttribute('type') === 'application/json',
    );
    const text = script?.textContent ?? '';
    if (!script || text.trim() === '') return undefined;
    if (this.#inline?.text !== text)
      this.#inline = { text, state: stateOfReading(readProgramme(text), this.options.open) };
    return this.#inline.state;
  }

  #fromSrc(): ProgrammeState<S> | undefined {
    const { src } = this.host;
    if (!src) return undefined;
    if (this.#remote?.src !== src) {
      this.#remote?.abort.abort();
      const remote = { src, state: { status: 'loading' } as ProgrammeState<S>, abort: new AbortController() };
      this.#remote = remote;
      void loadProgramme(src, remote.abort.signal, this.options.open).then((state) => {
        if (remote.abort.signal.aborted) return;
        remote.state = state;
        this.#settle();
      });
    }
    return this.#remote.state;
  }

  /** A `<care-programme>` around us that is defined later has not heard our request: ask again then. */
  #awaitProvider(): void {
    if (!this.#context || this.#context.value) return;
    const provider = closestAcrossRoots(this.host, 'care-programme:not(:defined)');
    if (!provider) return;
    void customElements.whenDefined(provider.localName).then(() => {
      if (this.host.isConnected) this.#context?.hostConnected();
    });
  }
}

/** Loads and reads a document; every failure is a state with a sentence of its own. */
export async function loadProgramme<S extends ProgrammeView>(
  src: string,
  signal: AbortSignal,
  open: (programme: Programme) => S,
): Promise<ProgrammeState<S>> {
  try {
    const response = await platform.fetch(src, { signal });
    if (response.status === 401 || response.status === 403) return { status: 'no-permission' };
    if (!response.ok)
      return {
        status: 'failed',
        problems: [],
        cause: new Error(`${response.status} ${response.statusText}`),
      };
    return stateOfReading(readProgramme(await response.text()), open);
  } catch (cause) {
    return platform.isOnline() ? { status: 'failed', problems: [], cause } : { status: 'offline' };
  }
}

/** `closest` that goes on through shadow hosts. */
export function closestAcrossRoots(start: Element, selector: string): Element | undefined {
  for (let node: Element | null = start; node;) {
    const found: Element | null = node.closest(selector);
    if (found) return found;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}
