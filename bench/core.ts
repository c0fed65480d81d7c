// Core: reading a large document beside JSON.parse, and the layout of a large chain beside a bare barycentre sweep.
import { layoutChain, type Programme } from '@careframe/core';
import { reading } from './core-read.ts';
import { rollupJobs } from './core-rollup.ts';
import { largeChain } from './documents.ts';
import type { Job } from './run.ts';

/** Eight sweeps that order each column by the mean place of its neighbours: what a hand would write for positions alone. */
function barycentreSweep(programme: Programme): number {
  const place = new Map(programme.results.map((result) => [result.id, result.order]));
  const neighbours = new Map<string, string[]>();
  for (const link of programme.links) {
    neighbours.set(link.to, [...(neighbours.get(link.to) ?? []), link.from]);
    neighbours.set(link.from, [...(neighbours.get(link.from) ?? []), link.to]);
  }
  for (let sweep = 0; sweep < 8; sweep += 1) {
    for (const stage of programme.stages) {
      const column = programme.results.filter((result) => result.stage === stage.id);
      const mean = (id: string): number => {
        const near = neighbours.get(id) ?? [];
        return near.length === 0
          ? place.get(id)!
          : near.reduce((sum, other) => sum + place.get(other)!, 0) / near.length;
      };
      column
        .map((result) => [mean(result.id), result.id] as const)
        .sort((a, b) => a[0] - b[0])
        .forEach(([, id], n) => place.set(id, n));
    }
  }
  return place.size;
}

function layout(): Job {
  const programme = largeChain(2000);
  return {
    title: 'Lay out 2,000 results and 2,600 links (ours also routes every link)',
    contestants: [
      { name: 'barycentre sweep, positions only', run: () => barycentreSweep(programme) },
      { name: 'layoutChain', run: () => layoutChain(programme).cards.length },
    ],
  };
}

export async function jobs(): Promise<readonly Job[]> {
  return [...reading(), layout(), ...(await rollupJobs())];
}
