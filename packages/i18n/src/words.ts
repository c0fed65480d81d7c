/** Typed dictionaries: English always there, other languages loaded on demand, every string open to the host. */
import type { Direction, Format, LocaleData } from './format.types.js';
import { createFormat } from './format.js';
import { announceChange, countChange, loadLocale, registryVersion, storeLocaleData } from './registry.js';
import { describeTag, matchLocale, runsAgainst } from './tags.js';

/** Values for the placeholders of a word, by name. */
export type Params = Readonly<Record<string, unknown>>;

/**
 * A string with placeholders, or a function of parameters and format for plurals and optional parts. `{name}` prints
 * a text or a number, `{name%}` a share as per cent; `${name}` and `{name}$` are read as `{name}`.
 */
// oxlint-disable-next-line no-explicit-any -- each word states its own parameters
export type Word = string | ((params: any, f: Format) => string);
/** Words of one language by key, for example `state.on-track`. */
export type Dictionary = Readonly<Record<string, Word>>;
/** The same keys as the English dictionary; a missing one is a compile error. */
export type Translation<D extends Dictionary> = { readonly [K in keyof D]: Word };

/** Words by language, each loaded when it is asked for. Until then there are none. */
export interface LoadedSource<D extends Dictionary> {
  /** Name of the source, for `overrideWords` and `registerLocale`. */
  readonly scope: string;
  /** By language tag. */
  readonly load: Readonly<Record<string, () => Promise<{ default: Translation<D> }>>>;
}

/**
 * A source of words whose English is there from the start, so that something readable is always shown; other
 * languages load on demand.
 */
export interface WordSource<D extends Dictionary> extends LoadedSource<D> {
  /** English at hand; words of a part that loads by itself may come with it. */
  readonly en: Partial<D>;
}

/**
 * Words in one language, to be called with a key and the values of its placeholders. A missing word is told in
 * English.
 */
export interface Words<D extends Dictionary> {
  (key: keyof D & string, params?: Params): string;
  /** Whether there is such a word, in this language or in English. For keys made from data. */
  has(key: string): boolean;
  /** Language of the words really used. */
  readonly tag: string;
  readonly format: Format;
}

type Shelf = Map<string, Dictionary>;
/** All by scope: sources of one scope share what is loaded. */
const loaded = new Map<string, Shelf>();
const loading = new Map<string, Map<string, Promise<string>>>();
const registered = new Map<string, Shelf>();
const overridden = new Map<string, Shelf>();

function shelfOf(shelves: Map<string, Shelf>, scope: string): Shelf {
  const shelf = shelves.get(scope) ?? new Map<string, Dictionary>();
  shelves.set(scope, shelf);
  return shelf;
}

const find = (shelf: Shelf | undefined, tag: string): Dictionary | undefined =>
  shelf?.get(matchLocale(tag, [...shelf.keys()]) ?? '');

function printed(value: unknown, percent: boolean, f: Format): string {
  if (typeof value === 'number') return percent ? f.percent(value) : f.number(value);
  if (value === undefined || value === null) return '…';
  const text = Array.isArray(value) ? f.list(value.map(String)) : String(value);
  return runsAgainst(text, f.direction) ? f.isolate(text) : text;
}

/**
 * Fills the placeholders of a string word. Text that runs against the format's direction is isolated, so an English
 * name cannot turn an Arabic sentence round.
 */
export function fill(word: string, params: Params, f: Format): string {
  return word.replace(/\$?\{(\w+)(%?)\}\$?/g, (_, name: string, percent: string) =>
    printed(params[name], percent === '%', f),
  );
}

/** Words of a source in the language of a format, as far as loaded: overrides, then registered, then loaded, then English. */
export function wordsFor<D extends Dictionary>(
  source: LoadedSource<D> & { readonly en?: Partial<D> },
  format: Format,
  overrides: Partial<Record<keyof D, Word>> = {},
): Words<D> {
  const { scope } = source;
  let inLanguage: readonly (Dictionary | undefined)[] = [];
  let inEnglish: readonly (Dictionary | undefined)[] = [];
  let version = -1;
  const lookAround = (): void => {
    if (version === registryVersion) return;
    version = registryVersion;
    const shelves = [overridden, registered, loaded].map((all) => all.get(scope));
    inLanguage = shelves.map((shelf) => find(shelf, format.tag));
    inEnglish = [shelves[0]?.get('en'), shelves[2]?.get('en'), source.en as Dictionary | undefined];
  };
  lookAround();
  const word = (dictionaries: readonly (Dictionary | undefined)[], key: string): Word | undefined =>
    dictionaries.find((dictionary) => dictionary && Object.hasOwn(dictionary, key))?.[key];
  const english = createFormat('en', { numberingSystem: format.numberingSystem });
  const isEnglish = matchLocale(format.tag, ['en']) !== undefined;
  const fallback = isEnglish ? format : english;
  const words = (key: keyof D & string, params: Params = {}): string => {
    lookAround();
    const own = overrides[key] ?? word(inLanguage, key);
    const found = own ?? word(inEnglish, key) ?? key;
    const f = own === undefined ? fallback : format;
    return typeof found === 'string' ? fill(found, params, f) : found(params, f);
  };
  const has = (key: string): boolean => {
    lookAround();
    return word([overrides as Dictionary, ...inLanguage, ...inEnglish], key) !== undefined;
  };
  const tag = isEnglish || inLanguage[1] || inLanguage[2] ? format.tag : 'en';
  return Object.assign(words, { tag, format, has });
}

async function loadDictionary<D extends Dictionary>(source: LoadedSource<D>, tag: string): Promise<string> {
  try {
    const [{ default: dictionary }] = await Promise.all([source.load[tag]!(), loadLocale(tag)]);
    shelfOf(loaded, source.scope).set(tag, dictionary);
    announceChange();
    return tag;
  } catch {
    loading.get(source.scope)?.delete(tag); // Offline: English stays in use, the next call tries again.
    return 'en';
  }
}

/**
 * Loads a source's dictionary and the locale's own data, once. Resolves the tag really used: the wanted locale's, or
 * `en` when there is none or it cannot be loaded. Never rejects.
 */
// oxlint-disable-next-line no-explicit-any -- takes sources of every dictionary
export async function loadWords(source: LoadedSource<any>, tag: string): Promise<string> {
  const hosts = registered.get(source.scope) ?? new Map<string, Dictionary>();
  const found = matchLocale(tag, ['en', ...hosts.keys(), ...Object.keys(source.load)]) ?? 'en';
  await loadLocale(tag);
  if (!source.load[found] || loaded.get(source.scope)?.has(found)) return found;
  const pending = loading.get(source.scope) ?? new Map<string, Promise<string>>();
  loading.set(source.scope, pending);
  const started = pending.get(found) ?? loadDictionary(source, found);
  pending.set(found, started);
  return started;
}

/** Gives a source its words in a language without loading. Who shows words of it already is not told. @internal */
export function registerLoaded<D extends Dictionary>(
  source: LoadedSource<D>,
  tag: string,
  words: Translation<D>,
): void {
  shelfOf(loaded, source.scope).set(tag, words);
  countChange();
}

/** Replaces single words of a scope in one language; later calls add to earlier ones. */
export function overrideWords(tag: string, scope: string, words: Dictionary): void {
  const shelf = shelfOf(overridden, scope);
  shelf.set(tag, { ...shelf.get(tag), ...words });
  announceChange();
}

/** A locale that a host brings: its words by scope, and what else is special about it. */
export interface HostLocale {
  readonly direction?: Direction;
  /** Name of the language in itself, for language menus. */
  readonly nativeName?: string;
  /** Without it numbers and dates come from the engine. */
  readonly data?: LocaleData;
  /** Dictionaries by scope. */
  readonly words: Readonly<Record<string, Dictionary>>;
}

/** Adds a locale at run time, or replaces what an earlier call gave for the same scopes. Words it lacks stay English. */
export function registerLocale(tag: string, locale: HostLocale): void {
  describeTag(tag, { direction: locale.direction, nativeName: locale.nativeName });
  if (locale.data) storeLocaleData(tag, locale.data);
  for (const [scope, words] of Object.entries(locale.words)) shelfOf(registered, scope).set(tag, words);
  announceChange();
}
