/** Reading order of the chain: stage by stage, within a stage by `order`, ties in document order. */
import type { Link, Result } from '../programme/entities.schema.js';
import type { Programme } from '../programme/programme.schema.js';

export interface ReadingOrder {
  /** Results of each stage, in stage order. Results of an unknown stage are left out. */
  readonly columns: readonly { readonly stage: string; readonly results: readonly Result[] }[];
  /** Column and row of a result by id. */
  readonly place: ReadonlyMap<
    string,
    { readonly column: number; readonly row: number; readonly result: Result }
  >;
  /** Links between known results, by place of their start, then of their end, then in document order. */
  readonly links: readonly Link[];
}

export function readingOrder(programme: Programme): ReadingOrder {
  const byStage = new Map<string, Result[]>(programme.stages.map((stage) => [stage.id, []]));
  for (const result of programme.results) byStage.get(result.stage)?.push(result);
  const columns = programme.stages.map((stage) => ({
    stage: stage.id,
    results: byStage.get(stage.id)!.sort((a, b) => a.order - b.order),
  }));
  const place = new Map<string, { column: number; row: number; result: Result }>();
  columns.forEach(({ results }, column) =>
    results.forEach((result, row) => place.set(result.id, { column, row, result })),
  );
  const rank = (id: string) => {
    const at = place.get(id)!;
    return at.column * 1e6 + at.row;
  };
  const links = programme.links
    .filter((link) => place.has(link.from) && place.has(link.to))
    .map((link) => ({ link, from: rank(link.from), to: rank(link.to) }))
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map(({ link }) => link);
  return { columns, place, links };
}
