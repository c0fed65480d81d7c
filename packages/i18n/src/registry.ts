/**
 * What is loaded on this page: locale data, dictionaries, what a host registered or overrode. One registry per copy
 * of this module. Importing it changes nothing; only its functions do.
 */
import type { LocaleData } from './format.types.js';
import { LOCALES, engineKnows, matchLocale, parseTag } from './tags.js';
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
export function countChange(): void {
  registryVersion += 1;
}

/** @internal */
export function announceChange(): void {
  countChange();
  for (const listener of listeners) listener();
}

/** @internal */
export function storeLocaleData(tag: string, data: LocaleData): void {
  localeData.set(tag, data);
}

const withoutExtensions = (tag: string): string => tag.replace(/-[ux]-.*$/i, '');

/** Whether the engine's data is to be used for a tag: we and the host have none, or none for its region. */
function isLeftToEngine(tag: string): boolean {
  const own = localeData.get(matchLocale(tag, [...localeData.keys()]) ?? '');
  const region = parseTag(tag)?.region ?? '';
  return (!own || own.exceptRegions?.includes(region) === true) && engineKnows(withoutExtensions(tag));
}

/** Data for a tag: ours or a host's, else the engine's, else English; what is not loaded yet is English. @internal */
export function dataFor(tag: string): LocaleData {
  const own = localeData.get(matchLocale(tag, [...localeData.keys()]) ?? '');
  return (isLeftToEngine(tag) ? engine.get(withoutExtensions(tag)) : undefined) ?? own ?? en;
}

const modules: Readonly<Record<string, () => Promise<{ default: LocaleData }>>> = {
  bg: () => import('./locales/bg.js'),
  ar: () => import('./locales/ar.js'),
  ckb: () => import('./locales/ckb.js'),
  ru: () => import('./locales/ru.js'),
  tk: () => import('./locales/tk.js'),
};

/**
 * Loads the numbers, dates, plurals and sorting of a locale once: ours, or what the engine knows. A module that fails
 * to load is tried again at the next call. Never rejects.
 */
export async function loadLocale(tag: string): Promise<void> {
  const ours = matchLocale(tag, LOCALES);
  const load = ours === undefined ? undefined : modules[ours];
  try {
    if (ours !== undefined && load && !localeData.has(ours)) {
      const { default: data } = await load();
      if (!localeData.has(ours)) {
        storeLocaleData(ours, data);
        announceChange();
      }
    }
    await loadFromEngine(tag);
  } catch {
    // Offline: English stays in use.
  }
}

async function loadFromEngine(tag: string): Promise<void> {
  const plain = withoutExtensions(tag);
  if (!isLeftToEngine(tag) || engine.has(plain)) return;
  const { engineData } = await import('./intl-data.js');
  if (engine.has(plain)) return;
  engine.set(plain, engineData(plain));
  announceChange();
}
