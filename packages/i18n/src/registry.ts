/**
 * What is loaded on this page: locale data, dictionaries, what a host registered or overrode. One registry per copy
 * of this module. Importing it changes nothing; only its functions do.
 */
import type { LocaleData } from './format.types.js';
import { LOCALES, matchLocale, parseTag } from './tags.js';
import { engineData, engineKnows } from './intl-data.js';
import en from './locales/en.js';

const localeData = new Map<string, LocaleData>([['en', en]]);
const engine = new Map<string, LocaleData>();
const listeners = new Set<() => void>();

/** Counts changes, so that a format can keep what it found until something new arrives. @internal */
export let registryVersion = 0;

/** Called after words or locale data arrived or were overridden. Returns the function that stops it. */
export function onWordsChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** @internal */
export function announceChange(): void {
  registryVersion += 1;
  for (const listener of listeners) listener();
}

/** @internal */
export function storeLocaleData(tag: string, data: LocaleData): void {
  localeData.set(tag, data);
}

/** Data for a tag: ours or a host's, else the engine's, else English. @internal */
export function dataFor(tag: string): LocaleData {
  const own = localeData.get(matchLocale(tag, [...localeData.keys()]) ?? '');
  const region = parseTag(tag)?.region ?? '';
  const plain = tag.replace(/-[ux]-.*$/i, '');
  if (own && !(own.exceptRegions?.includes(region) && engineKnows(plain))) return own;
  if (!engineKnows(plain)) return own ?? en;
  const known = engine.get(plain) ?? engineData(plain);
  engine.set(plain, known);
  return known;
}

const modules: Readonly<Record<string, () => Promise<{ default: LocaleData }>>> = {
  bg: () => import('./locales/bg.js'),
  ar: () => import('./locales/ar.js'),
  ckb: () => import('./locales/ckb.js'),
  ru: () => import('./locales/ru.js'),
  tk: () => import('./locales/tk.js'),
};

/**
 * Loads the numbers, dates, plurals and sorting of a locale once. A tag we have no data for is left to the engine;
 * a module that fails to load is tried again at the next call. Never rejects.
 */
export async function loadLocale(tag: string): Promise<void> {
  const ours = matchLocale(tag, LOCALES);
  const load = ours === undefined ? undefined : modules[ours];
  if (ours === undefined || !load || localeData.has(ours)) return;
  try {
    const { default: data } = await load();
    if (localeData.has(ours)) return;
    storeLocaleData(ours, data);
    announceChange();
  } catch {
    // Offline: the engine's data or English stays in use.
  }
}
