/**
 * English words shared by all widgets: with `en.terms.ts`, `en.problems.ts` and `en.places.ts` the type source of every translation.
 *
 * For translators: keys say where a word is used. `{name}` is replaced and must stay; `{name%}` prints a per cent
 * value. "outcome", "output", "baseline", "target" are terms of the field (OECD-DAC 2002): use the ones your
 * ministries use, one word for one meaning. A reason stands in a table cell and inside a sentence, so it has no full stop.
 */
import type { Dictionary } from '../words.js';

export const commonEn = {
  'state.on-track': 'On track',
  'state.needs-attention': 'Needs attention',
  'state.off-track': 'Off track',
  'state.no-data': 'No data',
  'state.not-due': 'Not due yet',

  'reason.missing-actual': 'No value has been entered yet',
  'reason.missing-target': 'No target has been set',
  'reason.missing-baseline': 'The baseline is not known',
  'reason.direction-contradicts-target':
    'The target lies on the wrong side of the baseline for the stated direction',
  'reason.target-zero': 'The target is zero, so no share of it can be computed',
  'reason.no-source': 'The value has no source, so it does not count yet',
  'reason.not-reported': 'No value was reported',
  'reason.not-applicable': 'This does not apply here',
  'reason.not-due': 'The value is not due yet',
  'reason.not-collected': 'The value was not collected',
  'reason.suppressed': 'The group is too small to show a value',
  'reason.zero-denominator': 'The denominator is zero, so no share can be computed',
  'reason.mixed-units': 'The values are in different units and cannot be combined',
  'reason.not-added-up': 'The values cannot be added up',
  'reason.no-target-here': 'No target has been set for this place',
  'reason.missing-worst': 'No worst value has been set',

  'missing.not-reported': 'Not reported',
  'missing.not-applicable': 'Not applicable',
  'missing.not-due': 'Not due yet',
  'missing.not-collected': 'Not collected',
  'missing.suppressed': 'Hidden: small group',

  'action.undo': 'Undo',
  'action.redo': 'Redo',
  'action.add': 'Add',
  'action.edit': 'Edit',
  'action.delete': 'Delete',
  'action.cancel': 'Cancel',
  'action.save': 'Save',
  'action.close': 'Close',
  'action.print': 'Print',
  'action.back': 'Back',
  'action.next': 'Next',
  'action.retry': 'Try again',
  'action.more': 'More',
  'action.fix': 'Fix',
  'action.restore': 'Restore',
  'action.discard': 'Discard',
  'action.clear': 'Clear',

  'widget.loading.title': 'Loading',
  'widget.loading.text': 'The programme is being loaded.',
  'widget.empty.title': 'Nothing here yet',
  'widget.empty.text': 'There is nothing to show yet. Add the first entry to begin.',
  'widget.offline.title': 'No connection',
  'widget.offline.text': 'Newer data cannot be loaded right now. What is already here can still be read.',
  'widget.read-only.title': 'Read only',
  'widget.read-only.text': 'You can read and print this. Editing is switched off here.',
  'widget.no-permission.title': 'No access',
  'widget.no-permission.text':
    'Your account may not open this. Ask the person who manages the programme for access.',
  'widget.too-new.title': 'Made with a newer version',
  'widget.too-new.text':
    'This file was saved by a newer version and cannot be read safely here. Ask the site’s owner to update this page.',
  'widget.error.title': 'This could not be shown',
  'widget.error.text':
    'The data has problems that stop it from being shown. The list says where they are and what to do.',

  'language.missing': 'Shown in {language}: no {wanted} text yet',
  'language.name.en': 'English',
  'language.name.bg': 'Bulgarian',
  'language.name.ar': 'Arabic',
  'language.name.ckb': 'Kurdish (Sorani)',
  'language.name.ku': 'Kurdish (Kurmanji)',
  'language.name.ru': 'Russian',
  'language.name.tk': 'Turkmen',
  'language.name.fr': 'French',

  'illustrative.badge': 'Illustrative',
  'illustrative.note': 'Figures marked illustrative are invented to show how the programme works.',

  'severity.must': 'Must be fixed',
  'severity.should': 'Should be looked at',
  'severity.hint': 'Hint',

  'problem.bare.what': 'The data has a problem: {code}.',
  'problem.bare.fix':
    'If no explanation appears, check the connection and reload the page, or send this line to the person who manages the programme.',

  'count.of': '{a} of {b}',
  'undo.done': 'Undone: {act}',
  'redo.done': 'Redone: {act}',
} as const satisfies Dictionary;
