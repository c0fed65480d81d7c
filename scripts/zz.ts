import { gzipSync } from 'node:zlib';
import { bundleParts, chartApart, contentsOf, problemWordsApart } from './lib/bundle.ts';
import { allDefinitions, elementEntry } from './lib/packages.ts';
const tag = process.argv[2]!;
const el = allDefinitions().find((e) => e.tag === tag)!;
const r = await bundleParts({ name: tag, split: true, outDir: '/tmp/b/out', entry: elementEntry(el), plugins: [chartApart(() => undefined, './chart.js'), problemWordsApart(() => undefined)] });
const gz = (s: string) => gzipSync(s, { level: 9 }).length;
console.log(tag, r.code.length, gz(r.code));
for (const [n, c] of r.chunks) console.log(' ', n, c.length, gz(c));
