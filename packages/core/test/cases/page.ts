/** The worked examples as the page `docs/numbers.md`. */
import type { CaseTopic, WorkedCase } from './case.js';

const INTRO = `# How the numbers are made

Every number that Careframe shows is reckoned by a rule that somebody has published or that is written down here.
This page lists the rules, each with an example that can be followed with pencil and paper. The examples are the
tests: they run in Node, Chromium, Firefox and WebKit, so what stands here is what the software does. The page is
made from them by \`packages/core/write-numbers.mjs\`; edit \`packages/core/test/cases\`, not this file.

Where a number cannot be reckoned, there is a reason instead of a number. Missing, zero, not applicable and not due
are four different things and stay apart from input to output.
`;

const anchor = (topic: CaseTopic): string =>
  topic.title
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .trim()
    .replace(/\s+/g, '-');

function exampleText({ id, title, source, formula, given, steps, result }: WorkedCase): string {
  const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
  const numbered = steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
  return `### ${id} ${title}

Given:

${list(given)}

Rule: ${formula}

${numbered}

**${result}**

Source: ${source}
`;
}

function topicText(topic: CaseTopic): string {
  return `## ${topic.title}\n\n${topic.about}\n\n${topic.cases.map(exampleText).join('\n')}`;
}

/** The whole page. */
export function numbersPage(topics: readonly CaseTopic[]): string {
  const contents = topics.map(
    (topic) => `- [${topic.title}](#${anchor(topic)}): ${topic.cases.length} examples`,
  );
  return [INTRO, `${contents.join('\n')}\n`, ...topics.map(topicText)].join('\n');
}
