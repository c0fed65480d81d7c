import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { IndicatorTable } from '../src/index.js';
import { IndicatorTablePage } from '../src/testing/index.js';
import '../src/define.js';
import { tableProgramme } from './fixtures/programme.js';

type Json = Record<string, unknown>;

async function table(
  programme: Json,
  attributes: { lang?: string; periods?: number } = {},
): Promise<IndicatorTablePage> {
  const element = await fixture<IndicatorTable>(
    html`<care-indicator-table
      lang=${attributes.lang ?? 'en'}
      view="table"
      today="2026-07-01"
      .periods=${attributes.periods ?? 6}
      .programme=${programme}
    ></care-indicator-table>`,
  );
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 80));
  return new IndicatorTablePage(element);
}

async function key(page: IndicatorTablePage, press: string): Promise<void> {
  await sendKeys({ press });
  await page.element.updateComplete;
  await page.element.updateComplete;
}

const heads = (page: IndicatorTablePage): string[] =>
  [...page.root.querySelectorAll('th.period')].map((head) => page.text(head));

function withObservation(added: Json): Json {
  const given = tableProgramme();
  return { ...given, observations: [...(given['observations'] as Json[]), added] };
}

function withIndicator(id: string, fields: Json): Json {
  const given = tableProgramme();
  const indicators = (given['indicators'] as Json[]).map((one) =>
    one['id'] === id ? { ...one, ...fields } : one,
  );
  return { ...given, indicators };
}

describe('<care-indicator-table>: entering', () => {
  it('the first value of a later period moves no period away under the cursor', async () => {
    const page = await table(tableProgramme(), { periods: 2 });
    expect(heads(page)).to.deep.equal(['Q2 2026', 'Q3 2026']);
    await page.focus('institution', 1);
    await key(page, '3');
    await key(page, 'Enter');
    expect(page.element.currentProgramme!.observations.at(-1)).to.deep.include({
      period: '2026-Q3',
      value: 3,
    });
    expect(heads(page)).to.deep.equal(['Q2 2026', 'Q3 2026']);
    expect((page.root.activeElement as HTMLElement).dataset['column']).to.equal('1');
  });

  it('an open field changes the size of no column and no row', async () => {
    const page = await table(tableProgramme());
    const boxes = (): string[] =>
      [...page.root.querySelectorAll('th')].map((cell) => {
        const { left, top, width, height } = cell.getBoundingClientRect();
        return [left, top, width, height].map((size) => Math.round(size)).join(' ');
      });
    const before = boxes();
    await page.focus('standards', 1);
    await key(page, 'Enter');
    expect(page.root.querySelectorAll('.editing input').length).to.equal(2);
    expect(boxes()).to.deep.equal(before);
  });

  it('part and whole can both be ambiguous: each is asked once', async () => {
    const page = await table(tableProgramme(), { lang: 'bg' });
    await page.focus('standards', 2);
    await key(page, 'Enter');
    await page.fill('#f-value', '1.234');
    await page.fill('#f-denominator', '2.345');
    await key(page, 'Enter');
    await key(page, 'Enter');
    expect(page.root.querySelector('[data-reading]')?.textContent).to.contain('345');
    await key(page, 'Enter');
    expect(page.root.querySelector('[data-value]')).to.equal(null);
    expect(page.element.currentProgramme!.observations.at(-1)).to.deep.include({
      period: '2026-Q3',
      numerator: 1234,
      denominator: 2345,
    });
  });

  it('giving a source does not round the value it belongs to', async () => {
    const exact = 73 / 102;
    const programme = withObservation({
      id: 'i3',
      indicator: 'institution',
      period: '2026-Q3',
      value: exact,
    });
    const page = await table(programme);
    await page.focus('institution', 2);
    await key(page, 'F2');
    await page.fill('#f-source', 'Register');
    await page.press('[data-save]');
    const kept = page.element.currentProgramme!.observations.find(({ id }) => id === 'i3');
    expect(kept?.value).to.equal(exact);
    expect(kept?.source).to.deep.equal({ en: 'Register' });
  });

  it('a yes-no question left open is marked and described by its sentence', async () => {
    const page = await table(withIndicator('approved', { measure: 'yes-no', targets: [{ value: 1 }] }));
    await page.focus('approved', 2);
    await key(page, 'F2');
    await page.fill('#f-source', 'Letter');
    await page.press('[data-save]');
    const field = page.root.querySelector<HTMLSelectElement>('select#f-value')!;
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(page.text(page.root.getElementById(field.getAttribute('aria-describedby')!)!)).to.equal(
      'Enter a value, or say why there is none.',
    );
    expect(page.root.activeElement).to.equal(field);
  });

  it('a ratio that is no share of a whole is shown as a number and never "more than 100 %"', async () => {
    const counted = { targets: [{ min: 8, max: 15 }], direction: 'range' };
    const page = await table({
      ...withIndicator('standards', counted),
      observations: [
        {
          id: 's1',
          indicator: 'standards',
          period: '2026-Q1',
          numerator: 4400,
          denominator: 230,
          source: { en: 'R' },
        },
      ],
    });
    const target = page.row('standards').querySelectorAll('td')[1]!;
    expect(page.text(target)).to.equal('8 to 15');
    expect(page.text(page.cell('standards', 0))).to.equal('4,400 of 230');
    expect(page.root.querySelector('.findings')).to.equal(null);
  });

  it('the target shown is the one progress is told against: not that of one place, and all steps together', async () => {
    const targetOf = async (fields: Json): Promise<string> => {
      const page = await table({
        ...withIndicator('approved', { accumulation: 'increment', ...fields }),
        sites: [{ id: 'a', level: 'centre', name: { en: 'A' } }],
      });
      return page.text(page.row('approved').querySelectorAll('td')[1]!);
    };
    expect(await targetOf({ targets: [{ site: 'a', value: 2 }, { value: 9 }] })).to.equal('9');
    const steps = [
      { period: '2026-Q2', value: 5 },
      { period: '2026-Q1', value: 4 },
      { period: '2026-Q2', site: 'a', value: 1 },
    ];
    expect(await targetOf({ targets: steps })).to.equal('9');
    expect(await targetOf({ targets: steps, accumulation: 'cumulative' })).to.equal('5');
  });
});
