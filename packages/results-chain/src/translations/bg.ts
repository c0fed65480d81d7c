/** Bulgarian words of the results chain. */
import type { Format, Translation } from '@careframe/i18n';
import type { CardParts, en } from './en.js';

const counted = (n: number, f: Format, one: string, other: string): string =>
  `${f.number(n)} ${f.plural(n, { one, other })}`;
const links = (n: number, f: Format): string => counted(n, f, 'връзка', 'връзки');
const assumptions = (n: number, f: Format): string => counted(n, f, 'допускане', 'допускания');
const indicators = (n: number, f: Format): string => counted(n, f, 'индикатор', 'индикатора');
const toCheck = (n: number, f: Format): string => counted(n, f, 'нещо за преглед', 'неща за преглед');

export default {
  title: 'Верига на резултатите',
  'view.label': 'Изглед',
  'view.list': 'Списък',
  'view.map': 'Карта',
  'view.shown.list': 'Веригата е показана като списък.',
  'view.shown.map': 'Веригата е показана като карта.',
  'map.label': 'Карта на веригата на резултатите',
  'map.choose': 'Изберете резултат, за да го свържете, редактирате или преместите.',
  'map.chooseRead': 'Изберете резултат, за да видите до какво води.',
  'map.selected': 'Избрано',
  'list.label': 'Списък на веригата на резултатите',

  'empty.title': 'Започнете с промяната, която искате да видите',
  'empty.text': 'Първо добавете въздействието, после това, което води до него.',
  'empty.add': 'Добавяне на въздействие',

  'words.button': 'С думи',
  'words.title': 'Веригата с думи',
  'words.empty': 'Още няма връзки. Свържете два резултата и изречението ще се появи тук.',
  'words.copy': 'Копиране на текста',
  'words.copied': 'Изреченията са копирани.',
  'words.selected': 'Изреченията са маркирани. Копирайте ги с Ctrl+C.',

  'do.link': 'Свързване',
  'do.next': 'Добавяне на следващ',
  'do.move': 'Преместване',
  'do.up': 'Преместване нагоре',
  'do.down': 'Преместване надолу',
  'do.editLink': 'Редактиране на връзката',
  'do.removeLink': 'Премахване на връзката',
  'do.addTo': 'Добавяне към {stage}',
  'do.addReason': 'Добавяне на причина',
  'do.addAssumption': 'Добавяне на допускане',

  'editor.new': 'Нов резултат в {stage}',
  'editor.next': 'Нов резултат, до който води {label}',
  'editor.rename': 'Текст на {label}',
  'editor.reason': 'Защо {from} води до {to}',
  'editor.assumption': 'Какво още трябва да е вярно, за да доведе {from} до {to}',
  'editor.keys': 'Enter запазва, Esc отказва.',

  leadsTo: 'Води до',
  'leadsTo.none': 'Още не води до нищо.',
  reason: 'Причина',
  assumption: 'Допускане',
  'kind.label': 'Вид на връзката',
  'kind.contributes': 'Допринася',
  'kind.required': 'Необходимо',
  'kind.feedback': 'Обратна връзка',
  'kind.contributes.long': 'Допринася: помага да се случи',
  'kind.required.long': 'Необходимо: без него не може да се случи',
  'kind.feedback.long': 'Обратна връзка: влияе на по-ранен резултат',

  'chip.indicators': ({ n }: { n: number }, f: Format) => indicators(n, f),
  'chip.problems': ({ n }: { n: number }, f: Format) => toCheck(n, f),

  'linkDialog.to': 'Свързване на {label} с…',
  'linkDialog.from': 'Какво води до {label}?',
  'linkDialog.edit': 'Връзка от {from} до {to}',
  'linkDialog.target': 'Води до',
  'linkDialog.cause': 'Идва от',
  'linkDialog.filter': 'Търсене на резултат',
  'linkDialog.none': 'Няма друг резултат, който може да се избере.',
  'linkDialog.off': ({ n }: { n: number }, f: Format) => `Не могат да се изберат: ${f.number(n)}`,
  'linkDialog.reason': 'Причина: защо едното води до другото?',
  'linkDialog.assumption': 'Допускане: какво още трябва да е вярно?',
  'linkDialog.more': 'Добавяне на още едно допускане',
  'linkDialog.choose': 'Първо изберете резултат.',

  'refused.self': 'Резултат не може да води до себе си.',
  'refused.exists': 'Тази връзка вече съществува.',
  'refused.backwards': 'Стои в по-ранен етап. За връзка назад изберете вид „Обратна връзка“.',
  'refused.cycle': ({ from, to, path }: { from: string; to: string; path: string }) =>
    `${to} вече води до ${from}${path && ` през ${path}`}. Тази връзка би затворила кръг. Вместо това изберете вид „Обратна връзка“.`,

  'moveDialog.title': 'Преместване на {label}',
  'moveDialog.stage': 'Етап',
  'moveDialog.after': 'Място',
  'moveDialog.first': 'Първи в етапа',
  'moveDialog.afterOne': 'След {label}',
  'moveDialog.backwards':
    'Резултатът не може да се премести там, защото тази връзка би сочила назад: {from} → {to}. Първо премахнете връзката или изберете друг етап.',

  'said.added': '{label} е добавено към {stage}, {i} от {n}.',
  'said.renamed': 'Текстът вече е {label}.',
  'said.linked': '{from} вече води до {to}.',
  'said.linkedOpen':
    '{from} вече води до {to}. Допускането още не е написано; добавя се с „Редактиране на връзката“.',
  'said.linkChanged': 'Връзката от {from} до {to} е променена.',
  'said.linkRemoved': '{from} вече не води до {to}. Ctrl+Z връща връзката.',
  'said.moved': (
    { label, stage, i, n, k }: { label: string; stage: string; i: number; n: number; k: number },
    f: Format,
  ) => `${label} е преместено в ${stage}, ${f.number(i)} от ${f.number(n)}; запазени: ${links(k, f)}.`,
  'said.deleted': ({ label, k, x }: { label: string; k: number; x: number }, f: Format) =>
    `Изтрито е ${label}${k > 0 ? ` и ${links(k, f)}` : ''}. Ctrl+Z ги връща.${x > 0 ? ` Без резултат остават: ${indicators(x, f)}.` : ''}`,
  'said.linking': ({ label, n }: { label: string; n: number }, f: Format) =>
    `Свързване от ${label}. Могат да се изберат ${counted(n, f, 'резултат', 'резултата')}. Escape отказва.`,
  'said.linkingTo': ({ label, n }: { label: string; n: number }, f: Format) =>
    `Избор на това, което води до ${label}. Могат да се изберат ${counted(n, f, 'резултат', 'резултата')}. Escape отказва.`,
  'said.nothingUndo': 'Няма какво да се отмени.',
  'said.nothingRedo': 'Няма какво да се повтори.',
  'said.refused': 'Промяната не е направена: тази страница не я разрешава.',

  'card.about': ({ i, n, leads, leadsTo, comes, comesFrom, ...counts }: CardParts, f: Format) =>
    [
      `${f.number(i)} от ${f.number(n)}.`,
      leads > 0 ? `Води до ${f.number(leads)}: ${leadsTo}.` : 'Още не води до нищо.',
      comes > 0 ? `Идва от ${f.number(comes)}: ${comesFrom}.` : 'Нищо не води до него.',
      `${assumptions(counts.assumptions, f)}, ${indicators(counts.indicators, f)}, ${toCheck(counts.problems, f)}.`,
    ].join(' '),
  'card.more': ({ names, n }: { names: string; n: number }, f: Format) =>
    `${names} и още ${f.number(n)}, натиснете E`,

  'act.result.added': 'добавяне на {label}',
  'act.result.renamed': 'редактиране на {label}',
  'act.result.moved': 'преместване на {label}',
  'act.result.reordered': 'пренареждане на {label}',
  'act.result.deleted': 'изтриване на {label}',
  'act.link.added': 'свързване на {from} с {to}',
  'act.link.changed': 'редактиране на връзката от {from} до {to}',
  'act.link.removed': 'премахване на връзката от {from} до {to}',
  'act.other': 'последната промяна',

  'problems.all': 'Показване на всички',
  'problems.fewer': 'Показване на по-малко',
  'fix.linkTo': 'Свързване с резултат',
  'fix.linkFrom': 'Свързване на причина с него',
  'fix.link': 'Редактиране на връзката',
  'fix.text': 'Редактиране на текста',
  'fix.show': 'Показване',

  'keys.title': 'Клавишни комбинации',
  'keys.arrows': 'Към свързаната карта или нагоре и надолу в етапа',
  'keys.ends': 'Първа или последна карта в етапа; с Ctrl – във веригата',
  'keys.edit': 'Редактиране на текста',
  'keys.add': 'Добавяне на резултат отдолу',
  'keys.next': 'Добавяне на свързан резултат в следващия етап',
  'keys.link': 'Свързване с друг резултат',
  'keys.links': 'Към връзките на тази карта',
  'keys.order': 'Пренареждане в етапа или преместване в съседния етап',
  'keys.delete': 'Изтриване на резултата и връзките му',
  'keys.undo': 'Отмяна, повторение',
  'keys.view': 'Смяна между списък и карта',
  'keys.help': 'Показване на този списък',
} satisfies Translation<typeof en>;
