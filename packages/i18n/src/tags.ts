/** Language tags (BCP 47): script, direction and finding the best available one. */
import type { Direction } from './format.types.js';

/** Languages that Careframe has words for, as BCP 47 tags. Others can be added by `registerLocale`. */
export const LOCALES: readonly ['en', 'bg', 'ar', 'ckb', 'ru', 'tk'] = ['en', 'bg', 'ar', 'ckb', 'ru', 'tk'];

const NATIVE_NAMES: Readonly<Record<string, string>> = {
  en: 'English',
  bg: 'Български',
  ar: 'العربية',
  ckb: 'کوردیی ناوەندی',
  ru: 'Русский',
  tk: 'Türkmençe',
  'ku/Latn': 'Kurdî (Kurmancî)',
  'ku/Arab': 'کوردی (کورمانجی)',
  'kmr/Latn': 'Kurdî (Kurmancî)',
  'kmr/Arab': 'کوردی (کورمانجی)',
};

/** ISO 15924 codes written from right to left. */
const RTL_SCRIPTS = new Set(
  'Adlm Arab Aran Armi Hebr Mand Mend Nbat Nkoo Rohg Samr Syrc Syre Syrj Syrn Thaa Yezi'.split(' '),
);

/** Scripts we state ourselves, because engines disagree or the default matters here. `xx-YY` wins over `xx`. */
const SCRIPTS: Readonly<Record<string, string>> = {
  ku: 'Latn',
  kmr: 'Latn',
  'ku-IQ': 'Arab',
  'kmr-IQ': 'Arab',
  'ku-IR': 'Arab',
  'kmr-IR': 'Arab',
  ckb: 'Arab',
  sdh: 'Arab',
  ar: 'Arab',
  fa: 'Arab',
  ur: 'Arab',
  ps: 'Arab',
  he: 'Hebr',
  zh: 'Hans',
  'zh-TW': 'Hant',
  'zh-HK': 'Hant',
  'zh-MO': 'Hant',
  en: 'Latn',
  bg: 'Cyrl',
  ru: 'Cyrl',
  tk: 'Latn',
};

const ALIASES: Readonly<Record<string, string>> = { iw: 'he', in: 'id', ji: 'yi', no: 'nb', tl: 'fil' };

/** Languages written alike, so one may stand in for the other in the same script. */
const NEAR: readonly (readonly string[])[] = [
  ['ckb', 'ku', 'kmr', 'sdh'].map((language) => `${language}/Arab`),
  ['ku/Latn', 'kmr/Latn'],
];

/** Whether the engine has its own data for a tag; without, `Intl` silently answers in the user's language. */
export function engineKnows(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf([tag]).length > 0;
  } catch {
    return false;
  }
}

interface Tag {
  readonly language: string;
  readonly script: string | undefined;
  readonly region: string | undefined;
}

/** Parts of a tag; undefined for one that says nothing (`und`, `x-…`, empty, malformed). */
export function parseTag(tag: string): Tag | undefined {
  const match = /^([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?(?:-[a-z0-9]{1,8})*$/i.exec(
    tag.trim().replaceAll('_', '-'),
  );
  if (!match) return undefined;
  const lower = match[1]!.toLowerCase();
  const language = ALIASES[lower] ?? lower;
  if (['und', 'mul', 'zxx', 'mis'].includes(language) && !match[2]) return undefined;
  const region = match[3]?.toUpperCase();
  const script = match[2]
    ? match[2][0]!.toUpperCase() + match[2].slice(1).toLowerCase()
    : likelyScript(language, region);
  return { language, script, region };
}

function likelyScript(language: string, region: string | undefined): string | undefined {
  const known = SCRIPTS[`${language}-${region}`] ?? SCRIPTS[language];
  if (known) return known;
  try {
    return new Intl.Locale(region ? `${language}-${region}` : language).maximize().script;
  } catch {
    return undefined;
  }
}

/** How well an available tag serves a wanted one; 0 is not at all. */
function fit(wanted: Tag, available: Tag): number {
  if (wanted.script !== available.script) return 0;
  if (wanted.language !== available.language) return areNear(wanted, available) ? 1 : 0;
  if (wanted.region === available.region) return 4;
  return available.region === undefined ? 3 : 2;
}

function areNear(a: Tag, b: Tag): boolean {
  return NEAR.some(
    (group) => group.includes(`${a.language}/${a.script}`) && group.includes(`${b.language}/${b.script}`),
  );
}

/**
 * Best available tag for a wanted one, in the same script: `ru` finds `ru-RU` and the reverse, `ku-Arab` finds
 * `ckb`, `ku` does not, `zh-TW` never finds simplified Chinese. Undefined when none fits.
 */
export function matchLocale(wanted: string, available: readonly string[]): string | undefined {
  const same = available.find((tag) => tag.toLowerCase() === wanted.trim().toLowerCase());
  if (same !== undefined) return same;
  const want = parseTag(wanted);
  let best: string | undefined;
  let bestFit = 0;
  for (const tag of want ? available : []) {
    const parsed = parseTag(tag);
    const score = parsed ? fit(want!, parsed) : 0;
    if (score > bestFit) [best, bestFit] = [tag, score];
  }
  return best;
}

const registered = new Map<string, { direction?: Direction | undefined; nativeName?: string | undefined }>();

/** Remembers what a host says about a tag. @internal */
export function describeTag(
  tag: string,
  about: { direction?: Direction | undefined; nativeName?: string | undefined },
): void {
  registered.set(tag, { ...registered.get(tag), ...about });
}

/** Tags with words: ours and those a host registered. */
export function knownTags(): readonly string[] {
  return [...new Set<string>([...LOCALES, ...registered.keys()])];
}

/** First wanted tag that has a match among the available ones (default: all with words), else `en`. */
export function resolveLocale(
  wanted: string | readonly string[],
  available: readonly string[] = knownTags(),
): string {
  for (const tag of typeof wanted === 'string' ? [wanted] : wanted) {
    const found = matchLocale(tag, available);
    if (found !== undefined) return found;
  }
  return 'en';
}

const STRONG_RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const LETTER = /\p{L}/u;

/**
 * Direction by script, not by language: `ku-Arab` is rtl, `ku` is ltr. `sample` counts only when the tag says
 * nothing; it is rtl when all its letters are. Digits only, mixed or empty is ltr.
 */
export function directionOf(tag: string, sample = ''): Direction {
  const said = registered.get(matchLocale(tag, [...registered.keys()]) ?? '')?.direction;
  if (said) return said;
  const script = parseTag(tag)?.script;
  if (script) return RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr';
  const letters = [...sample].filter((character) => LETTER.test(character));
  return letters.length > 0 && letters.every((letter) => STRONG_RTL.test(letter)) ? 'rtl' : 'ltr';
}

/** Whether a text has a letter written against a direction, so that it needs isolating inside it. */
export function runsAgainst(text: string, direction: Direction): boolean {
  return [...text].some(
    (character) => LETTER.test(character) && STRONG_RTL.test(character) !== (direction === 'rtl'),
  );
}

/** Name of a language in that language, for language menus; the tag itself when nobody knows it. */
export function nativeName(tag: string): string {
  const { language = tag, script } = parseTag(tag) ?? {};
  const known =
    registered.get(tag)?.nativeName ?? NATIVE_NAMES[language] ?? NATIVE_NAMES[`${language}/${script}`];
  if (known) return known;
  try {
    return new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
