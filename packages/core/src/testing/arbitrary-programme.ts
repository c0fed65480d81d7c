/** Random valid programmes for property tests. fast-check is handed in, so that it is no dependency of core. */
import type { Arbitrary } from 'fast-check';
import type { Collection, EntityOf, Programme } from '../programme/programme.schema.js';
import type { FastCheck } from './arbitrary-values.js';
import { arbitraryData, arbitraryNumber, arbitraryText } from './arbitrary-values.js';

/** Ids of every collection, drawn first so that references can be made to them. */
type Ids = { readonly [C in Collection]: readonly string[] };

const LARGEST: Ids = {
  sites: ['site-1', 'site-2', 'site-3'],
  stages: ['output', 'outcome'],
  results: ['r1', 'r2', 'r3', 'r4', 'r5'],
  links: ['l1', 'l2', 'l3'],
  indicators: ['i1', 'i2', 'i3'],
  dimensions: ['sex', 'age'],
  observations: ['o1', 'o2', 'o3', 'o4', 'o5', 'o6'],
  rubrics: ['rubric'],
  assessments: ['visit-1', 'visit-2'],
  trainings: ['training'],
  actions: ['a1', 'a2'],
  decisions: ['d1'],
};

/** A programme of up to 30 entities without any problem: texts in many scripts, unknown fields, all references good. */
export function arbitraryProgramme(fc: FastCheck): Arbitrary<Programme> {
  return arbitraryIds(fc).chain((ids) => {
    const make = new Maker(fc, ids);
    return fc.record(
      {
        formatVersion: fc.constant(1 as const),
        id: fc.constant('programme'),
        title: arbitraryText(fc),
        organisation: arbitraryText(fc),
        period: fc.constantFrom(
          { start: '2020-01-01', end: '2022-12-31' },
          { start: '2021-05-03', end: '2021-05-03' },
        ),
        languages: fc.constantFrom(['en'], ['en', 'bg'], ['ckb', 'ar', 'en']),
        notice: arbitraryText(fc),
        'x-note': arbitraryData(fc),
        ...make.collections(),
      },
      {
        requiredKeys: [
          'formatVersion',
          'id',
          'title',
          'period',
          'languages',
          ...(Object.keys(LARGEST) as Collection[]),
        ],
      },
    ) as unknown as Arbitrary<Programme>;
  });
}

function arbitraryIds(fc: FastCheck): Arbitrary<Ids> {
  const entries = Object.entries(LARGEST).map(
    ([collection, ids]) => [collection, fc.nat(ids.length).map((size) => ids.slice(0, size))] as const,
  );
  return fc.record(Object.fromEntries(entries)) as unknown as Arbitrary<Ids>;
}

class Maker {
  readonly #fc: FastCheck;
  readonly #ids: Ids;

  constructor(fc: FastCheck, ids: Ids) {
    this.#fc = fc;
    this.#ids = ids;
  }

  /** Entities of a collection, one for each of its ids; without those whose references have nothing to point at. */
  #each<C extends Collection>(
    collection: C,
    fields: Record<string, Arbitrary<unknown> | undefined>,
    required: readonly string[],
  ): Arbitrary<EntityOf<C>[]> {
    const fc = this.#fc;
    const present = Object.entries(fields).filter(
      (field): field is [string, Arbitrary<unknown>] => field[1] !== undefined,
    );
    if (required.some((field) => fields[field] === undefined)) return fc.constant([]);
    const others = fc.record(Object.fromEntries(present), {
      requiredKeys: required as string[],
      noNullPrototype: true,
    });
    return fc.tuple(
      ...this.#ids[collection].map((id) => others.map((entity) => ({ id, ...entity }))),
    ) as unknown as Arbitrary<EntityOf<C>[]>;
  }

  /** One of the ids of a collection; undefined when it has none. */
  #ref(collection: Collection): Arbitrary<string> | undefined {
    const ids = this.#ids[collection];
    return ids.length > 0 ? this.#fc.constantFrom(...ids) : undefined;
  }

  collections(): { readonly [C in Collection]: Arbitrary<EntityOf<C>[]> } {
    return { ...this.#chain(), ...this.#measures(), ...this.#visits(), ...this.#rest() };
  }

  #chain() {
    const fc = this.#fc;
    const text = arbitraryText(this.#fc);
    const assumptions = fc
      .tuple(fc.record({ id: fc.constant('as1'), text }), fc.record({ id: fc.constant('as2'), text }))
      .chain((two) => fc.subarray(two));
    return {
      sites: this.#each('sites', { level: fc.constantFrom('region', 'centre'), name: text }, [
        'level',
        'name',
      ]),
      stages: this.#each('stages', { level: fc.constantFrom('output', 'other'), name: text }, [
        'level',
        'name',
      ]),
      results: this.#each(
        'results',
        {
          stage: this.#ref('stages'),
          order: fc.integer({ min: -3, max: 9 }),
          label: text,
          description: text,
          unintended: fc.boolean(),
          'x-own': arbitraryData(this.#fc),
        },
        ['stage', 'order', 'label'],
      ),
      links: this.#each(
        'links',
        {
          from: this.#resultRef(),
          to: this.#resultRef(),
          kind: fc.constantFrom('contributes', 'required', 'feedback'),
          reason: text,
          assumptions,
          confidence: fc.nat(100),
        },
        ['from', 'to', 'kind'],
      ),
    };
  }

  /** Results exist only where there are stages for them. */
  #resultRef(): Arbitrary<string> | undefined {
    return this.#ids.stages.length > 0 ? this.#ref('results') : undefined;
  }

  #measures() {
    const fc = this.#fc;
    const [text, number] = [arbitraryText(this.#fc), arbitraryNumber(this.#fc)];
    const figure = { value: number, numerator: number, denominator: number };
    const period = fc.constantFrom(
      '2021',
      '2021-H1',
      '2021-T3',
      '2021-Q4',
      '2021-07',
      '2020/2021',
      '2021-01-05/2021-03-01',
    );
    const categories = fc.constantFrom(
      { id: 'c1', name: { en: 'First' } },
      { id: 'c2', name: { bg: 'Втори' } },
    );
    const dimension = this.#ref('dimensions');
    return {
      indicators: this.#each(
        'indicators',
        {
          result: this.#resultRef(),
          name: text,
          unit: text,
          measure: fc.constantFrom('number', 'ratio'),
          direction: fc.constantFrom('increase', 'range'),
          accumulation: fc.constantFrom('increment', 'level'),
          baseline: fc.record(figure, { requiredKeys: [] }),
          decimals: fc.nat(6),
          targets: fc.array(fc.record({ ...figure, period }, { requiredKeys: [] }), { maxLength: 2 }),
          dimensions: dimension && fc.array(dimension, { maxLength: 2 }),
        },
        ['name', 'measure', 'direction', 'accumulation'],
      ),
      dimensions: this.#each(
        'dimensions',
        {
          name: text,
          exclusive: fc.boolean(),
          exhaustive: fc.boolean(),
          categories: fc.uniqueArray(categories, { selector: ({ id }) => id, minLength: 2 }),
        },
        ['name', 'exclusive', 'exhaustive', 'categories'],
      ),
      observations: this.#each(
        'observations',
        {
          indicator: this.#ref('indicators'),
          period,
          site: this.#ref('sites'),
          ...figure,
          missing: fc.constantFrom('not-reported', 'not-due'),
          source: text,
          categories:
            dimension && fc.dictionary(dimension, fc.constantFrom('c1', 'c2'), { noNullPrototype: true }),
          note: text,
          'x-own': arbitraryData(this.#fc),
        },
        ['indicator', 'period'],
      ),
    };
  }

  #visits() {
    const fc = this.#fc;
    const text = arbitraryText(this.#fc);
    const criteria = fc.constant([
      { id: 'k1', name: { en: 'One' } },
      { id: 'k2', name: { en: 'Two' } },
    ]);
    const scores = fc.array(
      fc.record(
        {
          criterion: fc.constantFrom('k1', 'k2'),
          assessor: fc.constant('me'),
          answer: fc.constant('scored'),
          value: fc.nat(4),
        },
        { requiredKeys: ['criterion', 'answer'] },
      ),
      { maxLength: 3 },
    );
    return {
      rubrics: this.#each(
        'rubrics',
        {
          version: fc.constant(1),
          title: text,
          scale: fc.constant({ min: 1, max: 4, anchors: [] }),
          areas: fc.tuple(fc.record({ id: fc.constant('area'), name: text, criteria })),
          bands: fc.constant([{ state: 'on-track', from: 1 }]),
        },
        ['version', 'title', 'scale', 'areas', 'bands'],
      ),
      assessments: this.#each(
        'assessments',
        {
          rubric: this.#ref('rubrics'),
          rubricVersion: fc.constant(1),
          site: this.#ref('sites'),
          date: fc.constantFrom('2021-06-01', '2020-02-29'),
          followUpOf: this.#ref('assessments'),
          team: fc.tuple(fc.record({ id: fc.constant('me'), role: text })),
          scores,
          agreed: scores,
          reply: text,
        },
        ['rubric', 'rubricVersion', 'site', 'date', 'team', 'scores', 'agreed'],
      ),
    };
  }

  #rest() {
    const fc = this.#fc;
    const text = arbitraryText(this.#fc);
    const site = this.#ref('sites');
    const about = site && fc.record({ collection: fc.constant('sites'), id: site });
    return {
      trainings: this.#each(
        'trainings',
        {
          title: text,
          indicator: this.#ref('indicators'),
          topics: fc.tuple(fc.record({ id: fc.constant('t1'), text })),
          waves: fc.constant([{ id: 'w1', kind: 'look-back' }]),
          scale: fc.constant({ min: 1, max: 5, anchors: [] }),
          privacy: fc.constant('anonymous'),
          enrolled: fc.nat(200),
        },
        ['title', 'topics', 'waves', 'scale', 'privacy'],
      ),
      actions: this.#each(
        'actions',
        { about, what: text, status: fc.constantFrom('open', 'done'), due: fc.constant('2021-12-31') },
        ['what', 'status'],
      ),
      decisions: this.#each('decisions', { about, what: text, at: fc.constant('2021-12-31'), why: text }, [
        'what',
        'at',
      ]),
    };
  }
}
