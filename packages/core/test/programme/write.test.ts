import { expect } from 'chai';
import * as fc from 'fast-check';
import { readProgramme, writeProgramme } from '@careframe/core';
import type { Programme } from '@careframe/core';
import { arbitraryProgramme, soundProgramme } from '@careframe/core/testing';
import { NAUGHTY_STRINGS } from '../fixtures/naughty-strings.js';
import { type Loose, valueOf } from './sound.js';

describe('writing', () => {
  it('read(write(x)) is x, and its bytes are those of x', () => {
    fc.assert(
      fc.property(arbitraryProgramme(fc), (programme) => {
        const text = writeProgramme(programme);
        const reading = readProgramme(text);
        expect(reading.problems).to.deep.equal([]);
        expect(valueOf(reading)).to.deep.equal(programme);
        expect(writeProgramme(valueOf(reading))).to.equal(text);
      }),
      { numRuns: 200 },
    );
  }).timeout(20_000);

  it('equal documents are equal bytes, in whatever order their fields came', () => {
    const shuffled = (value: unknown, seed: number): unknown => {
      if (Array.isArray(value)) return value.map((item) => shuffled(item, seed));
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).map(([key, inner]) => [key, shuffled(inner, seed + 1)] as const);
      return Object.fromEntries(
        seed % 2 ? entries.toReversed() : [...entries.slice(1), ...entries.slice(0, 1)],
      );
    };
    fc.assert(
      fc.property(arbitraryProgramme(fc), fc.nat(9), (programme, seed) => {
        expect(writeProgramme(shuffled(programme, seed) as Programme)).to.equal(writeProgramme(programme));
      }),
      { numRuns: 100 },
    );
  }).timeout(20_000);

  it('is two-space JSON in the order of the schema, with a newline at the end', () => {
    const { formatVersion, id, ...rest } = soundProgramme();
    const text = writeProgramme({ zebra: 1, alpha: 2, ...rest, id, formatVersion });
    expect(
      text.startsWith('{\n  "formatVersion": 1,\n  "id": "day-centres",\n  "title": {\n    "bg": '),
    ).to.equal(true);
    expect(text.endsWith('  "alpha": 2,\n  "zebra": 1\n}\n')).to.equal(true);
  });

  it('keeps 515 naughty texts byte for byte, as texts and as unknown fields, and does not normalise', () => {
    const document = soundProgramme() as Programme & Loose;
    document.results = NAUGHTY_STRINGS.map((text, order) => ({
      id: `r${order}`,
      stage: 'output',
      order,
      label: { en: text, bg: text },
    }));
    document.links = [];
    document.indicators[0]!.result = 'r0';
    document['x-all'] = NAUGHTY_STRINGS;
    expect(NAUGHTY_STRINGS).to.have.length(515);
    const first = valueOf(readProgramme(document));
    const bytes = new TextEncoder().encode(writeProgramme(first));
    const second = valueOf(readProgramme(bytes)) as Programme & Loose;
    expect(second['x-all']).to.deep.equal(NAUGHTY_STRINGS);
    expect(second.results.map(({ label }) => label['bg'])).to.deep.equal(NAUGHTY_STRINGS);
    expect(valueOf(readProgramme({ ...soundProgramme(), title: { en: 'e\u0301' } })).title).to.deep.equal({
      en: 'e\u0301',
    });
  });

  it('keeps half surrogates and separators that break scripts', () => {
    const text = '\ud800 \udfff \u2028\u2029\u0000</script>';
    const value = valueOf(readProgramme({ ...soundProgramme(), title: { en: text } }));
    expect(valueOf(readProgramme(writeProgramme(value))).title['en']).to.equal(text);
  });
});
