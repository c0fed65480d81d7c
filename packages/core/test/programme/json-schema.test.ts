import { expect } from 'chai';
import { COLLECTIONS } from '@careframe/core';
import { programmeJsonSchema } from '@careframe/core/json-schema';

interface Node {
  readonly [key: string]: unknown;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly $defs?: Readonly<Record<string, Node>>;
}

describe('the JSON Schema of the document', () => {
  const schema = programmeJsonSchema() as Node;

  it('is plain JSON and describes every collection', () => {
    expect(JSON.parse(JSON.stringify(schema))).to.deep.equal(schema);
    expect(schema['$schema']).to.equal('https://json-schema.org/draft/2020-12/schema');
    expect(schema.required).to.include.members([
      'formatVersion',
      'id',
      'title',
      'period',
      'languages',
      ...COLLECTIONS,
    ]);
    for (const collection of COLLECTIONS)
      expect(schema.properties![collection]!.items!.properties, collection).to.have.property('id');
  });

  it('leaves objects open, so that unknown fields are kept', () => {
    const closed = (node: unknown): boolean =>
      typeof node === 'object' &&
      node !== null &&
      ((node as Node)['additionalProperties'] === false || Object.values(node).some(closed));
    expect(closed(schema)).to.equal(false);
  });

  it('says what texts, days and periods look like, by name', () => {
    const { LocalizedText, LocalDate, PeriodKey } = schema.$defs!;
    expect(LocalizedText).to.deep.include({ type: 'object', minProperties: 1 });
    expect(LocalDate).to.deep.include({ type: 'string', format: 'date' });
    const pattern = new RegExp(String(PeriodKey!['pattern']), 'u');
    for (const key of [
      '2021',
      '2021-H1',
      '2021-T3',
      '2021-Q4',
      '2021-07',
      '2020/2021',
      '2021-01-05/2021-03-01',
    ])
      expect(pattern.test(key), key).to.equal(true);
    for (const key of ['2021-Q5', '2021-1', '2021-01-05', '21'])
      expect(pattern.test(key), key).to.equal(false);
    expect(schema.properties!['title']).to.deep.equal({ $ref: '#/$defs/LocalizedText' });
  });
});
