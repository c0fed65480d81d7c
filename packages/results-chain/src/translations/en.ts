/**
 * English words of the results chain: the type source of every translation.
 *
 * For translators: `{label}`, `{from}`, `{to}` and `{stage}` come with quotation marks where the sentence needs them.
 * "Result" is any card of the chain, "link" the causal arrow between two, "assumption" what must hold besides.
 */
import type { Dictionary, Format } from '@careframe/i18n';

/** What is said about a card; lists are already joined. */
export interface CardParts {
  readonly i: number;
  readonly n: number;
  readonly leads: number;
  readonly leadsTo: string;
  readonly comes: number;
  readonly comesFrom: string;
  readonly assumptions: number;
  readonly indicators: number;
  readonly problems: number;
}

type Count = { readonly n: number };

const counted = (n: number, f: Format, one: string, other: string): string =>
  `${f.number(n)} ${n === 1 ? one : other}`;

export const en = {
  title: 'Results chain',
  'view.label': 'View',
  'view.list': 'List',
  'view.map': 'Map',
  'view.shown.list': 'The chain is shown as a list.',
  'view.shown.map': 'The chain is shown as a map.',
  'map.label': 'Map of the results chain',
  'map.choose': 'Choose a result to link, edit or move it.',
  'map.chooseRead': 'Choose a result to see what it leads to.',
  'map.selected': 'Selected',
  'list.label': 'List of the results chain',

  'empty.title': 'Start with the change you want to see',
  'empty.text': 'Add the impact first, then what leads to it.',
  'empty.add': 'Add an impact',

  'words.button': 'In words',
  'words.title': 'The chain in words',
  'words.empty': 'There are no links yet. Link two results, and the sentence appears here.',
  'words.copy': 'Copy text',
  'words.copied': 'The sentences have been copied.',
  'words.selected': 'The sentences are selected. Copy them with Ctrl+C.',

  'do.link': 'Link',
  'do.next': 'Add next',
  'do.move': 'Move',
  'do.up': 'Move up',
  'do.down': 'Move down',
  'do.editLink': 'Edit link',
  'do.removeLink': 'Remove link',
  'do.addTo': 'Add to {stage}',
  'do.addReason': 'Add a reason',
  'do.addAssumption': 'Add an assumption',

  'editor.new': 'New result in {stage}',
  'editor.next': 'New result that {label} leads to',
  'editor.rename': 'Text of {label}',
  'editor.reason': 'Why {from} leads to {to}',
  'editor.assumption': 'What must also be true, so that {from} leads to {to}',
  'editor.keys': 'Enter saves, Esc cancels.',

  leadsTo: 'Leads to',
  'leadsTo.none': 'Leads to nothing yet.',
  reason: 'Reason',
  assumption: 'Assumption',
  'kind.label': 'Kind of link',
  'kind.contributes': 'Contributes',
  'kind.required': 'Required',
  'kind.feedback': 'Feedback',
  'kind.contributes.long': 'Contributes: helps it to come about',
  'kind.required.long': 'Required: it cannot come about without this',
  'kind.feedback.long': 'Feedback: acts back on an earlier result',

  'chip.indicators': ({ n }: Count, f: Format) => counted(n, f, 'indicator', 'indicators'),
  'chip.problems': ({ n }: Count, f: Format) => counted(n, f, 'thing to look at', 'things to look at'),

  'linkDialog.to': 'Link {label} to…',
  'linkDialog.from': 'What leads to {label}?',
  'linkDialog.edit': 'Link from {from} to {to}',
  'linkDialog.target': 'Leads to',
  'linkDialog.cause': 'Comes from',
  'linkDialog.filter': 'Find a result',
  'linkDialog.none': 'No other result can be chosen.',
  'linkDialog.off': ({ n }: Count, f: Format) => `Cannot be chosen: ${f.number(n)}`,
  'linkDialog.reason': 'Reason: why does the one lead to the other?',
  'linkDialog.assumption': 'Assumption: what must also be true?',
  'linkDialog.more': 'Add another assumption',
  'linkDialog.choose': 'Choose a result first.',

  'refused.self': 'A result cannot lead to itself.',
  'refused.exists': 'This link is there already.',
  'refused.backwards':
    'It stands in an earlier stage. Choose “Feedback” as the kind of link to link back to it.',
  'refused.cycle': ({ from, to, path }: { from: string; to: string; path: string }) =>
    `${to} already leads to ${from}${path && ` through ${path}`}. This link would make a circle. Choose “Feedback” as the kind of link instead.`,

  'moveDialog.title': 'Move {label}',
  'moveDialog.stage': 'Stage',
  'moveDialog.after': 'Place',
  'moveDialog.first': 'First in the stage',
  'moveDialog.afterOne': 'After {label}',
  'moveDialog.backwards':
    'The result cannot move there, because this link would point back: {from} → {to}. Remove the link first, or choose another stage.',

  'said.added': '{label} was added to {stage}, {i} of {n}.',
  'said.renamed': 'The text is now {label}.',
  'said.linked': '{from} now leads to {to}.',
  'said.linkedOpen': '{from} now leads to {to}. The assumption is not written yet; “Edit link” adds it.',
  'said.linkChanged': 'The link from {from} to {to} was changed.',
  'said.linkRemoved': '{from} no longer leads to {to}. Ctrl+Z brings the link back.',
  'said.moved': (
    { label, stage, i, n, k }: { label: string; stage: string; i: number; n: number; k: number },
    f: Format,
  ) =>
    `${label} moved to ${stage}, ${f.number(i)} of ${f.number(n)}; ${counted(k, f, 'link', 'links')} kept.`,
  'said.deleted': ({ label, k, x }: { label: string; k: number; x: number }, f: Format) =>
    `Deleted ${label}${k > 0 ? ` and ${counted(k, f, 'link', 'links')}` : ''}. Ctrl+Z brings ${k > 0 ? 'them' : 'it'} back.${x > 0 ? ` ${counted(x, f, 'indicator is', 'indicators are')} kept without a result.` : ''}`,
  'said.linking': ({ label, n }: { label: string; n: number }, f: Format) =>
    `Linking from ${label}. ${counted(n, f, 'result', 'results')} can be chosen. Escape cancels.`,
  'said.linkingTo': ({ label, n }: { label: string; n: number }, f: Format) =>
    `Choosing what leads to ${label}. ${counted(n, f, 'result', 'results')} can be chosen. Escape cancels.`,
  'said.nothingUndo': 'There is nothing to undo.',
  'said.nothingRedo': 'There is nothing to redo.',
  'said.refused': 'The change was not made: this page does not allow it.',

  'card.about': (
    { i, n, leads, leadsTo, comes, comesFrom, assumptions, indicators, problems }: CardParts,
    f: Format,
  ) =>
    [
      `${f.number(i)} of ${f.number(n)}.`,
      leads > 0 ? `Leads to ${f.number(leads)}: ${leadsTo}.` : 'Leads to nothing yet.',
      comes > 0 ? `Comes from ${f.number(comes)}: ${comesFrom}.` : 'Nothing leads to it.',
      `${counted(assumptions, f, 'assumption', 'assumptions')}, ${counted(indicators, f, 'indicator', 'indicators')}, ${counted(problems, f, 'thing to look at', 'things to look at')}.`,
    ].join(' '),
  'card.more': ({ names, n }: { names: string; n: number }, f: Format) =>
    `${names} and ${f.number(n)} more, press E`,

  // After "Undo: " and "Undone: ".
  'act.result.added': 'Add {label}',
  'act.result.renamed': 'Edit {label}',
  'act.result.moved': 'Move {label}',
  'act.result.reordered': 'Reorder {label}',
  'act.result.deleted': 'Delete {label}',
  'act.link.added': 'Link {from} to {to}',
  'act.link.changed': 'Edit the link from {from} to {to}',
  'act.link.removed': 'Remove the link from {from} to {to}',
  'act.other': 'the last change',

  'problems.all': 'Show all',
  'problems.fewer': 'Show fewer',
  'fix.linkTo': 'Link it to a result',
  'fix.linkFrom': 'Link a cause to it',
  'fix.link': 'Edit the link',
  'fix.text': 'Edit the text',
  'fix.show': 'Show it',

  'keys.title': 'Keyboard shortcuts',
  'keys.arrows': 'To the linked card, or up and down in the stage',
  'keys.ends': 'First or last card of the stage; with Ctrl of the chain',
  'keys.edit': 'Edit the text',
  'keys.add': 'Add a result below',
  'keys.next': 'Add a linked result in the next stage',
  'keys.link': 'Link to another result',
  'keys.links': 'To the links of this card',
  'keys.order': 'Reorder in the stage, or move to the neighbouring stage',
  'keys.delete': 'Delete the result and its links',
  'keys.undo': 'Undo, redo',
  'keys.view': 'Change between list and map',
  'keys.help': 'Show this list',
} as const satisfies Dictionary;

export default en;
