/** Chains from plain numbers, and what a drawn one looks like point by point. */
import { createProgramme, type ChainLayout, type Link, type Programme } from '@careframe/core';

/** Levels of the four stages. */
const STAGES = ['activity', 'output', 'outcome', 'impact'] as const;

/** A chain from plain numbers: results per stage, links as pairs of result indexes. */
export function chain(
  perStage: readonly number[],
  pairs: readonly (readonly [number, number])[],
  kindOf: (n: number) => Link['kind'] = () => 'contributes',
): Programme {
  const stages = STAGES.map((level) => ({ id: level, level, name: { en: level } }));
  const results = perStage.flatMap((count, s) =>
    Array.from({ length: count }, (_, n) => ({
      id: `${STAGES[s]}-${n}`,
      stage: STAGES[s]!,
      order: n,
      label: { en: `Result ${n}` },
    })),
  );
  const links = pairs.flatMap(([from, to], n) => {
    const [a, b] = [results[from % results.length], results[to % results.length]];
    return a && b && a !== b
      ? [
          {
            id: `l${n}`,
            from: a.id,
            to: b.id,
            kind: kindOf(n),
            assumptions: n % 2 ? [{ id: `a${n}`, text: { en: 'Holds' } }] : [],
          },
        ]
      : [];
  });
  return {
    ...createProgramme({
      id: 'p',
      title: { en: 'P' },
      languages: ['en'],
      period: { start: '2026-01-01', end: '2026-12-31' },
    }),
    stages,
    results,
    links,
  };
}

/** Points along a path: lines, quadratic and cubic curves, 24 each. */
export function sample(d: string): [number, number][] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command, rest] of d.matchAll(/([MLQC])([^MLQC]*)/g)) {
    const n = rest!.trim().split(/[ ,]+/).map(Number);
    const ends: [number, number][] = [[x, y]];
    for (let i = 0; i < n.length; i += 2) ends.push([n[i]!, n[i + 1]!]);
    if (command === 'M') [x, y] = ends[1]!;
    else {
      for (let step = 0; step <= 24; step += 1) points.push(bezier(ends, step / 24));
      [x, y] = ends.at(-1)!;
    }
  }
  return points;
}

function bezier(points: readonly [number, number][], t: number): [number, number] {
  if (points.length === 1) return points[0]!;
  return bezier(
    points.slice(1).map(([x, y], i) => [points[i]![0] * (1 - t) + x * t, points[i]![1] * (1 - t) + y * t]),
    t,
  );
}

/** Every link that runs over a card, by name. */
export function crossings(layout: ChainLayout): string[] {
  return layout.paths.flatMap((path) =>
    sample(path.d).flatMap(([x, y]) =>
      layout.cards
        .filter(
          (card) =>
            x > card.x + 0.5 &&
            x < card.x + card.width - 0.5 &&
            y > card.y + 0.5 &&
            y < card.y + card.height - 0.5,
        )
        .map((card) => `${path.id} crosses ${card.id}`),
    ),
  );
}
