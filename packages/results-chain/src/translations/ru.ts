/** Russian words of the results chain. */
import type { Format, Translation } from '@careframe/i18n';
import type { CardParts, en } from './en.js';

const counted = (n: number, f: Format, one: string, few: string, many: string): string =>
  `${f.number(n)} ${f.plural(n, { one, few, many, other: few })}`;
const links = (n: number, f: Format): string => counted(n, f, 'связь', 'связи', 'связей');
const assumptions = (n: number, f: Format): string => counted(n, f, 'допущение', 'допущения', 'допущений');
const indicators = (n: number, f: Format): string => counted(n, f, 'индикатор', 'индикатора', 'индикаторов');
const toCheck = (n: number, f: Format): string => counted(n, f, 'замечание', 'замечания', 'замечаний');
const results = (n: number, f: Format): string => counted(n, f, 'результат', 'результата', 'результатов');

export default {
  title: 'Цепочка результатов',
  'view.label': 'Вид',
  'view.list': 'Список',
  'view.map': 'Схема',
  'view.shown.list': 'Цепочка показана списком.',
  'view.shown.map': 'Цепочка показана схемой.',
  'map.label': 'Схема цепочки результатов',
  'map.choose': 'Выберите результат, чтобы связать, изменить или переместить его.',
  'map.chooseRead': 'Выберите результат, чтобы увидеть, к чему он ведёт.',
  'map.selected': 'Выбрано',
  'list.label': 'Список цепочки результатов',

  'empty.title': 'Начните с перемены, которую хотите увидеть',
  'empty.text': 'Сначала добавьте воздействие, затем то, что к нему ведёт.',
  'empty.add': 'Добавить воздействие',

  'words.button': 'Словами',
  'words.title': 'Цепочка словами',
  'words.empty': 'Связей пока нет. Свяжите два результата, и предложение появится здесь.',
  'words.copy': 'Копировать текст',
  'words.copied': 'Предложения скопированы.',
  'words.selected': 'Предложения выделены. Скопируйте их клавишами Ctrl+C.',

  'do.link': 'Связать',
  'do.next': 'Добавить следующий',
  'do.move': 'Переместить',
  'do.up': 'Переместить выше',
  'do.down': 'Переместить ниже',
  'do.editLink': 'Изменить связь',
  'do.removeLink': 'Удалить связь',
  'do.addTo': 'Добавить: {stage}',
  'do.addReason': 'Добавить причину',
  'do.addAssumption': 'Добавить допущение',

  'editor.new': 'Новый результат: {stage}',
  'editor.next': 'Новый результат, к которому ведёт {label}',
  'editor.rename': 'Текст: {label}',
  'editor.reason': 'Почему {from} ведёт к {to}',
  'editor.assumption': 'Что ещё должно быть верно, чтобы {from} привело к {to}',
  'editor.keys': 'Enter сохраняет, Esc отменяет.',

  leadsTo: 'Ведёт к',
  'leadsTo.none': 'Пока ни к чему не ведёт.',
  reason: 'Причина',
  assumption: 'Допущение',
  'kind.label': 'Вид связи',
  'kind.contributes': 'Способствует',
  'kind.required': 'Необходимо',
  'kind.feedback': 'Обратная связь',
  'kind.contributes.long': 'Способствует: помогает этому произойти',
  'kind.required.long': 'Необходимо: без этого не произойдёт',
  'kind.feedback.long': 'Обратная связь: влияет на более ранний результат',

  'chip.indicators': ({ n }: { n: number }, f: Format) => indicators(n, f),
  'chip.problems': ({ n }: { n: number }, f: Format) => toCheck(n, f),

  'linkDialog.to': 'Связать {label} с…',
  'linkDialog.from': 'Что ведёт к {label}?',
  'linkDialog.edit': 'Связь от {from} к {to}',
  'linkDialog.target': 'Ведёт к',
  'linkDialog.cause': 'Происходит из',
  'linkDialog.filter': 'Найти результат',
  'linkDialog.none': 'Других результатов для выбора нет.',
  'linkDialog.off': ({ n }: { n: number }, f: Format) => `Нельзя выбрать: ${f.number(n)}`,
  'linkDialog.reason': 'Причина: почему одно ведёт к другому?',
  'linkDialog.assumption': 'Допущение: что ещё должно быть верно?',
  'linkDialog.more': 'Добавить ещё одно допущение',
  'linkDialog.choose': 'Сначала выберите результат.',

  'refused.self': 'Результат не может вести к самому себе.',
  'refused.exists': 'Такая связь уже есть.',
  'refused.backwards': 'Стоит на более раннем этапе. Для связи назад выберите вид «Обратная связь».',
  'refused.cycle': ({ from, to, path }: { from: string; to: string; path: string }) =>
    `${to} уже ведёт к ${from}${path && ` через ${path}`}. Эта связь замкнула бы круг. Выберите вместо этого вид «Обратная связь».`,

  'moveDialog.title': 'Переместить {label}',
  'moveDialog.stage': 'Этап',
  'moveDialog.after': 'Место',
  'moveDialog.first': 'Первым на этапе',
  'moveDialog.afterOne': 'После {label}',
  'moveDialog.backwards':
    'Результат нельзя переместить туда, потому что эта связь пойдёт назад: {from} → {to}. Сначала удалите связь или выберите другой этап.',

  'said.added': 'Добавлено: {label}, {stage}, {i} из {n}.',
  'said.renamed': 'Теперь текст: {label}.',
  'said.linked': '{from} теперь ведёт к {to}.',
  'said.linkedOpen':
    '{from} теперь ведёт к {to}. Допущение пока не написано; его добавляет «Изменить связь».',
  'said.linkChanged': 'Связь от {from} к {to} изменена.',
  'said.linkRemoved': '{from} больше не ведёт к {to}. Ctrl+Z вернёт связь.',
  'said.moved': (
    { label, stage, i, n, k }: { label: string; stage: string; i: number; n: number; k: number },
    f: Format,
  ) => `Перемещено: ${label}, ${stage}, ${f.number(i)} из ${f.number(n)}; сохранено: ${links(k, f)}.`,
  'said.deleted': ({ label, k, x }: { label: string; k: number; x: number }, f: Format) =>
    `Удалено: ${label}${k > 0 ? ` и ${links(k, f)}` : ''}. Ctrl+Z вернёт.${x > 0 ? ` Без результата осталось: ${indicators(x, f)}.` : ''}`,
  'said.linking': ({ label, n }: { label: string; n: number }, f: Format) =>
    `Связывание от ${label}. Можно выбрать: ${results(n, f)}. Escape отменяет.`,
  'said.linkingTo': ({ label, n }: { label: string; n: number }, f: Format) =>
    `Выбор того, что ведёт к ${label}. Можно выбрать: ${results(n, f)}. Escape отменяет.`,
  'said.nothingUndo': 'Отменять нечего.',
  'said.nothingRedo': 'Повторять нечего.',
  'said.refused': 'Изменение не сделано: эта страница его не разрешает.',

  'card.about': ({ i, n, leads, leadsTo, comes, comesFrom, ...counts }: CardParts, f: Format) =>
    [
      `${f.number(i)} из ${f.number(n)}.`,
      leads > 0 ? `Ведёт к ${f.number(leads)}: ${leadsTo}.` : 'Пока ни к чему не ведёт.',
      comes > 0 ? `Происходит из ${f.number(comes)}: ${comesFrom}.` : 'Ничто не ведёт сюда.',
      `${assumptions(counts.assumptions, f)}, ${indicators(counts.indicators, f)}, ${toCheck(counts.problems, f)}.`,
    ].join(' '),
  'card.more': ({ names, n }: { names: string; n: number }, f: Format) =>
    `${names} и ещё ${f.number(n)}, нажмите E`,

  'act.result.added': 'добавить {label}',
  'act.result.renamed': 'изменить {label}',
  'act.result.moved': 'переместить {label}',
  'act.result.reordered': 'изменить порядок {label}',
  'act.result.deleted': 'удалить {label}',
  'act.link.added': 'связать {from} с {to}',
  'act.link.changed': 'изменить связь от {from} к {to}',
  'act.link.removed': 'удалить связь от {from} к {to}',
  'act.other': 'последнее изменение',

  'problems.all': 'Показать все',
  'problems.fewer': 'Показать меньше',
  'fix.linkTo': 'Связать с результатом',
  'fix.linkFrom': 'Связать с ним причину',
  'fix.link': 'Изменить связь',
  'fix.text': 'Изменить текст',
  'fix.show': 'Показать',

  'keys.title': 'Сочетания клавиш',
  'keys.arrows': 'К связанной карточке или вверх и вниз по этапу',
  'keys.ends': 'Первая или последняя карточка этапа; с Ctrl — цепочки',
  'keys.edit': 'Изменить текст',
  'keys.add': 'Добавить результат ниже',
  'keys.next': 'Добавить связанный результат на следующем этапе',
  'keys.link': 'Связать с другим результатом',
  'keys.links': 'К связям этой карточки',
  'keys.order': 'Изменить порядок на этапе или переместить на соседний этап',
  'keys.delete': 'Удалить результат и его связи',
  'keys.undo': 'Отменить, повторить',
  'keys.view': 'Переключить список и схему',
  'keys.help': 'Показать этот список',
} satisfies Translation<typeof en>;
