/**
 * Figures that hang together by sums: the cells of a table and its totals, tables that share totals, two releases of
 * the same table. What protects one of them has to look at all of them (Fischetti & Salazar 2000, "Models and
 * algorithms for the 2-dimensional cell suppression problem in statistical disclosure control").
 */

/** A count of people, known by an id of the caller's. */
export interface Figure {
  readonly id: string;
  /** The true count, a whole number of 0 or more. */
  readonly n: number;
  /**
   * `print`: to be printed if it is safe. `implied`: not printed, but it follows when enough others are, so it is guarded
   * when it is small. `unseen`: not printed and
   * not guarded, people behind the figures. `public`: printed earlier and not to be taken back. `withheld-low`, `withheld`: left out earlier.
   */
  readonly role?: 'print' | 'implied' | 'unseen' | 'public' | 'withheld-low' | 'withheld';
  /** Not to be shown although it is large enough. */
  readonly sensitive?: boolean;
}

/** One figure is the sum of others. */
export interface Sum {
  /** Id of a figure. */
  readonly total: string;
  /** Ids of the figures that add up to it. */
  readonly parts: readonly string[];
}

export type Mark = 'shown' | 'low' | 'hidden' | 'implied' | 'unseen' | 'public';

/** A figure while it is decided what of it is printed. */
export interface Node {
  readonly id: string;
  readonly n: number;
  /** 0 for a figure that is no total, else one more than its highest part. */
  height: number;
  mark: Mark;
  /** Left out earlier with a word that cannot be changed. */
  readonly isPast: boolean;
  /** Whether its being hidden says nothing about its size. */
  vague: boolean;
  /** Terms it stands in: a line and its sign there. */
  readonly terms: Term[];
}

export interface Term {
  readonly line: Line;
  /** 1 as a part, −1 as the total. */
  readonly sign: 1 | -1;
}

/** A sum as parts − total = 0. */
export interface Line {
  readonly at: number;
  readonly members: { readonly node: Node; readonly sign: 1 | -1 }[];
}

/** Figures joined with their sums. */
export interface Network {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly lines: readonly Line[];
}

const isLow = (n: number, threshold: number): boolean => n > 0 && n < threshold;

function markOf({ n, role, sensitive }: Figure, threshold: number): Mark {
  if (role === 'implied' || role === 'unseen' || role === 'public') return role;
  if (role === 'withheld-low') return 'low';
  if (role === 'withheld') return 'hidden';
  // "Under 2" would say 1.
  if (isLow(n, threshold)) return threshold > 2 ? 'low' : 'hidden';
  return sensitive === true ? 'hidden' : 'shown';
}

/** Joins figures and sums; a sum that names an unknown figure is left out, as it says nothing that can be reckoned with. */
export function networkOf(figures: Iterable<Figure>, sums: Iterable<Sum>, threshold: number): Network {
  const nodes = new Map<string, Node>();
  for (const figure of figures) {
    const { id, n, role } = figure;
    const mark = markOf(figure, threshold);
    const isPast = role === 'withheld' || role === 'withheld-low';
    const vague = role === 'withheld' ? n < threshold : isLow(n, threshold);
    nodes.set(id, { id, n, height: 0, mark, isPast, vague, terms: [] });
  }
  const lines: Line[] = [];
  for (const { total, parts } of sums) {
    const own = [...parts, total].map((id) => nodes.get(id));
    if (own.includes(undefined)) continue;
    const line: Line = { at: lines.length, members: [] };
    own.forEach((node, at) => {
      const sign = at < parts.length ? 1 : -1;
      line.members.push({ node: node!, sign });
      node!.terms.push({ line, sign });
    });
    lines.push(line);
  }
  raise(lines);
  return { nodes, lines };
}

/** Gives every total a height above its parts'; sums that go in a circle stop at the number of sums. */
function raise(lines: readonly Line[]): void {
  for (let round = 0, risen = true; risen && round <= lines.length; round++) {
    risen = false;
    for (const { members } of lines) {
      const total = members.at(-1)!.node;
      const height = 1 + Math.max(...members.slice(0, -1).map(({ node }) => node.height), 0);
      if (height > total.height && height <= lines.length) {
        total.height = height;
        risen = true;
      }
    }
  }
}
