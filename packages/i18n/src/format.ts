/** The formatter of a locale. */
import type {
  DateStyle,
  Format,
  ListPattern,
  LocaleData,
  NumberOptions,
  NumberSymbols,
  NumberingSystem,
} from './format.types.js';
import { NATIVE_SYMBOLS, toDigits, writeNumber, type NumberStyle } from './numbers.js';
import { readIso, writeDate, writePeriod, writeTime, type DateNames } from './dates.js';
import { directionOf, engineKnows, parseTag } from './tags.js';
import { dataFor, registryVersion } from './registry.js';

const SYSTEMS: readonly NumberingSystem[] = ['latn', 'arab', 'arabext'];

/** Figures named in the tag (`ar-IQ-u-nu-arab`), else 0-9: digits are the portal's choice, never guessed. */
function systemOf(tag: string): NumberingSystem {
  const named = /-u(?:-\w+)*?-nu-(\w+)/i.exec(tag)?.[1]?.toLowerCase();
  return SYSTEMS.find((system) => system === named) ?? 'latn';
}

function joinList(items: readonly string[], pattern: ListPattern): string {
  const join = (template: string, a: string, b: string): string =>
    template.replace(/\{([01])\}/g, (_, which) => (which === '0' ? a : b));
  if (items.length < 3)
    return items.length === 2 ? join(pattern.two, items[0]!, items[1]!) : (items[0] ?? '');
  const start = items.slice(0, -1).reduce((text, item) => join(pattern.middle, text, item));
  return join(pattern.end, start, items.at(-1)!);
}

function comparer(tag: string, data: LocaleData): (a: string, b: string) => number {
  if (data.compare) return data.compare;
  const plain = tag.replace(/-[ux]-.*$/i, '');
  const collator = new Intl.Collator(engineKnows(plain) ? plain : 'en', { numeric: true });
  return (a, b) => collator.compare(a, b);
}

/** What a format works from; found anew when locale data arrives. */
interface Source {
  readonly data: LocaleData;
  readonly names: DateNames;
  readonly style: NumberStyle;
  readonly compare: (a: string, b: string) => number;
}

function sourceFor(tag: string, system: NumberingSystem): Source {
  const data = dataFor(tag);
  const symbols: NumberSymbols =
    system === 'latn' ? data.numbers : { ...NATIVE_SYMBOLS, ...data.nativeNumbers };
  return {
    data,
    names: { data, region: parseTag(tag)?.region },
    style: { symbols, system, minimumGrouping: data.minimumGrouping ?? 1 },
    compare: comparer(tag, data),
  };
}

class LocaleFormat implements Format {
  readonly tag: string;
  readonly numberingSystem: NumberingSystem;
  #source: Source | undefined;
  #version = -1;

  constructor(tag: string, system: NumberingSystem) {
    this.tag = tag;
    this.numberingSystem = system;
  }

  #from(): Source {
    if (!this.#source || this.#version !== registryVersion) {
      this.#source = sourceFor(this.tag, this.numberingSystem);
      this.#version = registryVersion;
    }
    return this.#source;
  }

  get direction(): Format['direction'] {
    return directionOf(this.tag);
  }

  get symbols(): NumberSymbols {
    return this.#from().style.symbols;
  }

  get latinSymbols(): NumberSymbols {
    return this.#from().data.numbers;
  }

  number(value: number, options: NumberOptions = {}): string {
    return writeNumber(value, options, this.#from().style);
  }

  percent(ratio: number, options: { decimals?: number } = {}): string {
    if (!Number.isFinite(ratio)) return '—';
    const { style } = this.#from();
    return style.symbols.percent.replace('{0}', () =>
      writeNumber(ratio, { maxDecimals: 1, ...options }, style, 2),
    );
  }

  date(iso: string, style: DateStyle = 'long'): string {
    const date = readIso(iso);
    return date ? toDigits(writeDate(date, style, this.#from().names), this.numberingSystem) : iso;
  }

  time(iso: string): string {
    const date = readIso(iso);
    const text = date && writeTime(date);
    return text === undefined ? iso : toDigits(text, this.numberingSystem);
  }

  period(key: string, style: 'short' | 'long' = 'short'): string {
    const text = writePeriod(key, style, this.#from().names);
    return text === undefined ? key : toDigits(text, this.numberingSystem);
  }

  list(items: readonly string[], kind: 'and' | 'or' = 'and'): string {
    return joinList(items, this.#from().data.lists[kind]);
  }

  plural<T>(n: number, forms: { zero?: T; one?: T; two?: T; few?: T; many?: T; other: T }): T {
    return forms[this.#from().data.plural(n)] ?? forms.other;
  }

  quote(text: string): string {
    const [open, close] = this.#from().data.quotes;
    return open + text + close;
  }

  isolate(text: string): string {
    return `\u2068${text}\u2069`;
  }

  compare(a: string, b: string): number {
    return this.#from().compare(a, b);
  }
}

/** The formatter of a tag. Load the locale (`loadLocale`, `loadWords`) to have its own data; English or `Intl` till then. */
export function createFormat(tag: string, options: { numberingSystem?: NumberingSystem } = {}): Format {
  return new LocaleFormat(tag, options.numberingSystem ?? systemOf(tag));
}
