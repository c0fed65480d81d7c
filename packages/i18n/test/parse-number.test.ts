import { expect } from 'chai';
import { assert, boolean, constantFrom, double, float, integer, oneof, property } from 'fast-check';
import {
  LOCALES,
  createFormat,
  loadLocale,
  parseNumber,
  type NumberingSystem,
  type ParsedNumber,
} from '../src/index.js';
import { options, parsed } from './cases.js';

const outcome = (result: ParsedNumber): unknown =>
  result.kind === 'number' ? result.value : result.kind === 'ambiguous' ? result.readings : result.kind;

describe('parseNumber', () => {
  before(async () => {
    await Promise.all(LOCALES.map((tag) => loadLocale(tag)));
  });

  for (const [tag, text, wanted] of parsed) {
    it(`${tag} "${text}"`, () =>
      expect(outcome(parseNumber(text, createFormat(...options(tag))))).to.deep.equal(wanted));
  }

  it('keeps ASCII digits and a dot, whatever was typed', () => {
    for (const text of ['١٬٢٣٤٫٥', '۱٬۲۳۴٫۵', '1,234.50', '01 234,5']) {
      expect(parseNumber(text, createFormat('ar'))).to.deep.include({ kind: 'number', text: '1234.5' });
    }
  });

  it('says that a per cent sign was there', () => {
    expect(parseNumber('٧١٫٦٪', createFormat('ar'))).to.deep.equal({
      kind: 'number',
      value: 71.6,
      text: '71.6',
      percent: true,
    });
    expect(parseNumber('71.6', createFormat('en'))).not.to.have.property('percent');
  });

  it('shows an example when it cannot read', () => {
    expect(parseNumber('about 5', createFormat('ru'))).to.deep.equal({
      kind: 'problem',
      example: '1\u00a0234,5',
    });
  });

  it('a number too large for a value is a problem, not infinity', () => {
    expect(parseNumber('9'.repeat(400), createFormat('en')).kind).to.equal('problem');
  });

  it('long nonsense is refused quickly', () => {
    for (const text of [
      `${'1'.repeat(100_000)}x`,
      '1,'.repeat(50_000),
      `${' '.repeat(100_000)}x`,
      '1 234'.repeat(20_000),
    ]) {
      expect(parseNumber(text, createFormat('en')).kind).to.equal('problem');
    }
  });

  it('reads back what number() writes, over locales and figures', () => {
    const systems: NumberingSystem[] = ['latn', 'arab', 'arabext'];
    const tags = constantFrom(...LOCALES, 'ar-IQ', 'fr', 'de');
    const values = oneof(
      double({ noNaN: true, noDefaultInfinity: true }),
      integer(),
      float({ noNaN: true, noDefaultInfinity: true }),
    );
    assert(
      property(
        tags,
        constantFrom(...systems),
        values,
        boolean(),
        boolean(),
        (tag, numberingSystem, value, grouping, sign) => {
          const format = createFormat(tag, { numberingSystem });
          const result = parseNumber(format.number(value, { maxDecimals: 400, grouping, sign }), format);
          return result.kind === 'number' && result.value === value + 0;
        },
      ),
      { numRuns: 2000 },
    );
  });
});
