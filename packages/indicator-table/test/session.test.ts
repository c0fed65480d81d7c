import { expect } from 'chai';
import { readProgramme } from '@careframe/core';
import { createFormat } from '@careframe/i18n';
import { tableModel, previousCell } from '../src/indicator-table.model.js';
import { evaluate, isTouched, isUnchanged, observationFrom, startDraft } from '../src/entering/draft.js';
import { entryKind, moveCursor, type Draft } from '../src/indicator-table.session.js';
import { tableProgramme } from './fixtures/programme.js';

const reading = readProgramme(tableProgramme());
if (reading.status === 'failure') throw new Error(JSON.stringify(reading.problems));
const programme = reading.value;
const model = tableModel(programme, { today: '2026-07-01' });
const row = (id: string) => model.rows.find((entry) => entry.indicator.id === id)!;
const en = createFormat('en');
const draft = (id: string, period: string, fields: Partial<Draft> = {}): Draft => ({
  ...startDraft(row(id), period, en, { mode: 'quick', language: 'en' }),
  ...fields,
});

describe('table model', () => {
  it('groups by result, outcomes before outputs, over all periods', () => {
    expect(model.groups.map((group) => group.result?.id)).to.deep.equal(['families', 'documents']);
    expect(model.periods).to.deep.equal(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
  });

  it('a fall from 60 to 40 on the way to 20 is half the way', () => {
    const { achievement } = row('institution').status;
    expect(achievement.kind === 'ratio' && achievement.value).to.equal(0.5);
  });

  it('a baseline of 0 is not an unknown one', () => {
    expect(row('approved').baseline).to.deep.include({ kind: 'value', value: 0 });
    expect(row('standards').baseline.kind).to.equal('none');
  });

  it('a value without source leaves the indicator without data', () => {
    expect(row('standards').status.state).to.equal('no-data');
  });
});

describe('drafts', () => {
  it('start from what the cell holds, in ASCII-free digits of the format, or from what is typed', () => {
    expect(draft('institution', '2026-Q2').value).to.equal('40');
    expect(
      startDraft(row('institution'), '2026-Q2', en, { mode: 'quick', language: 'en', typed: '7' }).value,
    ).to.equal('7');
    expect(draft('standards', '2026-Q3').denominator, 'the whole of last time').to.equal('14');
  });

  it('numbers are read in any digits and by the convention of the language', () => {
    for (const text of ['12.5', '١٢٫٥', '۱۲٫۵'])
      expect(
        evaluate(draft('institution', '2026-Q3', { value: text }), row('institution'), en),
      ).to.deep.include({ ok: true, figure: { value: 12.5 } });
    const bg = createFormat('bg');
    expect(
      evaluate(draft('institution', '2026-Q3', { value: '1 234,5' }), row('institution'), bg),
    ).to.deep.include({ ok: true, figure: { value: 1234.5 } });
  });

  it('what is no number is refused with the text as typed', () => {
    const result = evaluate(draft('institution', '2026-Q3', { value: '12,5,3' }), row('institution'), en);
    expect(!result.ok && result.problem).to.deep.include({ field: 'value', code: 'number' });
    expect(!result.ok && result.problem.params['text']).to.equal('12,5,3');
  });

  it('a part and a whole: no negative count, no whole of zero', () => {
    const check = (fields: Partial<Draft>) =>
      evaluate(draft('standards', '2026-Q3', fields), row('standards'), en);
    const code = (fields: Partial<Draft>): unknown => {
      const result = check(fields);
      return result.ok ? 'ok' : result.problem.code;
    };
    expect(code({ value: '-1' })).to.equal('negative');
    expect(code({ value: '1', denominator: '0' })).to.equal('denominator');
    expect(code({ value: '' })).to.equal('needed');
    expect(code({ value: '10', denominator: '14' })).to.equal('ok');
  });

  it('a reason for no value is not a zero', () => {
    const result = evaluate(draft('approved', '2026-Q2', { missing: 'not-due' }), row('approved'), en);
    expect(result.ok && result.figure).to.deep.equal({ missing: 'not-due' });
  });

  it('keeps the earlier value as a revision, and the fields it does not know', () => {
    const existing = {
      id: 'i2',
      indicator: 'institution',
      period: '2026-Q2',
      value: 40,
      illustrative: true,
      source: { en: 'Register', ar: 'السجل' },
      partner: 'kept',
    };
    const made = observationFrom(
      draft('institution', '2026-Q2', { value: '38', source: 'Register' }),
      { value: 38 },
      existing,
      { id: 'x', at: '2026-07-01T09:00:00Z', by: 'me', language: 'en' },
    );
    expect(made).to.deep.equal({
      id: 'i2',
      indicator: 'institution',
      period: '2026-Q2',
      partner: 'kept',
      value: 38,
      source: { en: 'Register', ar: 'السجل' },
      revisions: [{ value: 40, at: '2026-07-01T09:00:00Z', by: 'me' }],
    });
    expect(isUnchanged({ value: 40 }, draft('institution', '2026-Q2'), existing)).to.equal(true);
  });

  it('a per cent is kept as a share, and shown as it was typed', () => {
    const { indicator } = row('standards');
    const percent = {
      ...row('standards'),
      indicator: { ...indicator, percent: true, denominatorDefinition: undefined },
    } as unknown as ReturnType<typeof row>;
    expect(entryKind(percent.indicator)).to.equal('percent');
    for (const typed of ['71.6', '7', '0.1', '110.3']) {
      const result = evaluate(draft('standards', '2026-Q3', { value: typed }), percent, en);
      const share = result.ok ? result.figure.value! : Number.NaN;
      expect(share).to.be.closeTo(Number(typed) / 100, 1e-12);
      const stored = {
        ...percent,
        cells: percent.cells.map((cell) => ({
          ...cell,
          observation: { id: 'x', indicator: 'standards', period: cell.period, value: share },
        })),
      };
      expect(startDraft(stored, '2026-Q3', en, { mode: 'quick', language: 'en' }).value).to.equal(typed);
    }
  });

  it('a digit typed on a yes-no cell is no answer', () => {
    const yesNo = {
      ...row('approved'),
      indicator: { ...row('approved').indicator, measure: 'yes-no' as const },
    };
    expect(startDraft(yesNo, '2026-Q3', en, { mode: 'quick', language: 'en', typed: '7' }).value).to.equal(
      '',
    );
  });

  it('knows whether anything was typed', () => {
    const opened = draft('institution', '2026-Q2');
    expect(isTouched(opened, opened)).to.equal(false);
    expect(isTouched({ ...opened, source: 'Other' }, opened)).to.equal(true);
  });

  it('knows the value of last time', () => {
    expect(previousCell(row('institution'), '2026-Q4')?.period).to.equal('2026-Q2');
    expect(entryKind(row('standards').indicator)).to.equal('fraction');
  });
});

describe('findings', () => {
  const withValues = (...values: Record<string, unknown>[]) => {
    const given = tableProgramme();
    const changed = readProgramme({
      ...given,
      observations: [...(given['observations'] as unknown[]), ...values],
    });
    if (changed.status === 'failure') throw new Error(JSON.stringify(changed.problems));
    return tableModel(changed.value, { today: '2026-07-01' });
  };
  const codes = (table: ReturnType<typeof tableModel>, id: string, period: string): readonly string[] =>
    table.rows
      .find((entry) => entry.indicator.id === id)!
      .cells.find((cell) => cell.period === period)!
      .findings.map((finding) => finding.code);

  it('a falling running total, a future period and a missing source are told, worst first', () => {
    const table = withValues({ id: 'a4', indicator: 'approved', period: '2026-Q4', value: 4 });
    expect(codes(table, 'approved', '2026-Q4')).to.deep.equal(['future', 'falling', 'source']);
  });

  it('parts that leave nobody out must add up to the total', () => {
    const finding = row('approved').cells[0]!.findings[0]!;
    expect(finding).to.deep.equal({ code: 'parts', params: { sum: 5, total: 6 } });
    const table = withValues(
      { id: 'a2', indicator: 'approved', period: '2026-Q2', value: 9, source: { en: 'R' } },
      { id: 'a2f', indicator: 'approved', period: '2026-Q2', value: 3, categories: { sex: 'f' } },
    );
    expect(codes(table, 'approved', '2026-Q2'), 'one part is not all parts').to.deep.equal([]);
  });

  it('more than the whole, and a count under zero', () => {
    const source = { en: 'R' };
    const table = withValues(
      { id: 's3', indicator: 'standards', period: '2026-Q3', numerator: 15, denominator: 14, source },
      { id: 'i0', indicator: 'institution', period: '2026-Q3', value: -3, source },
    );
    expect(codes(table, 'standards', '2026-Q3')).to.include('hundred');
    expect(codes(table, 'institution', '2026-Q3')).to.include('negative');
  });

  it('a sound value and a reason for none have no finding', () => {
    expect(codes(model, 'institution', '2026-Q2')).to.deep.equal([]);
    expect(
      codes(
        withValues({ id: 'i3', indicator: 'institution', period: '2026-Q3', missing: 'not-applicable' }),
        'institution',
        '2026-Q3',
      ),
    ).to.deep.equal([]);
  });
});

describe('cursor', () => {
  const size = { rows: 3, shown: 4 };

  it('stays in the grid: three columns before the periods, two behind', () => {
    expect(moveCursor({ row: 0, column: 0 }, 'up', size)).to.deep.equal({ row: 0, column: 0 });
    expect(moveCursor({ row: 1, column: 8 }, 'forward', size)).to.deep.equal({ row: 1, column: 8 });
    expect(moveCursor({ row: 1, column: 4 }, 'home', size)).to.deep.equal({ row: 1, column: 0 });
    expect(moveCursor({ row: 1, column: 1 }, 'last', size)).to.deep.equal({ row: 2, column: 8 });
  });

  it('Tab runs on over row ends and stays among the periods', () => {
    expect(moveCursor({ row: 1, column: 6 }, 'next', size)).to.deep.equal({ row: 2, column: 3 });
    expect(moveCursor({ row: 1, column: 3 }, 'previous', size)).to.deep.equal({ row: 0, column: 6 });
    expect(moveCursor({ row: 2, column: 6 }, 'next', size)).to.deep.equal({ row: 2, column: 6 });
  });
});
