/** Russian words shared by all widgets. */
import type { Translation } from '../words.js';
import type { StatementParts } from './en.terms.js';
import type { CommonEnglish } from './index.js';

const words: Translation<CommonEnglish> = {
  'state.on-track': 'По плану',
  'state.needs-attention': 'Требует внимания',
  'state.off-track': 'Отстаёт от плана',
  'state.no-data': 'Нет данных',
  'state.not-due': 'Срок ещё не наступил',

  'reason.missing-actual': 'Значение ещё не введено',
  'reason.missing-target': 'Целевое значение не задано',
  'reason.missing-baseline': 'Исходное значение неизвестно',
  'reason.direction-contradicts-target':
    'Целевое значение лежит не с той стороны от исходного, что противоречит указанному направлению',
  'reason.target-zero': 'Целевое значение равно нулю, поэтому долю от него вычислить нельзя',
  'reason.no-source': 'У значения нет источника, поэтому оно пока не учитывается',
  'reason.not-reported': 'Значение не сообщено',
  'reason.not-applicable': 'Здесь это неприменимо',
  'reason.not-due': 'Срок для этого значения ещё не наступил',
  'reason.not-collected': 'Значение не собиралось',
  'reason.suppressed': 'Группа слишком мала, чтобы показывать значение',
  'reason.zero-denominator': 'Знаменатель равен нулю, поэтому долю вычислить нельзя',
  'reason.mixed-units': 'Значения даны в разных единицах, их нельзя объединить',
  'reason.not-added-up': 'Части нельзя складывать',
  'reason.no-target-here': 'У этого места нет собственного целевого значения',
  'reason.missing-worst': 'Худшее значение не указано',

  'missing.not-reported': 'Не сообщено',
  'missing.not-applicable': 'Неприменимо',
  'missing.not-due': 'Срок ещё не наступил',
  'missing.not-collected': 'Не собиралось',
  'missing.suppressed': 'Скрыто: малая группа',

  'direction.increase': 'Увеличение',
  'direction.decrease': 'Снижение',
  'direction.maintain': 'Сохранение',
  'direction.range': 'Удержание в пределах',

  'level.input': 'Ресурс',
  'level.activity': 'Мероприятие',
  'level.output': 'Непосредственный результат',
  'level.outcome': 'Конечный результат',
  'level.impact': 'Воздействие',
  'level.other': 'Другое',

  'evidence.none': 'Нет доказательств',
  'evidence.anecdotal': 'Отдельные свидетельства',
  'evidence.some': 'Частичные доказательства',
  'evidence.strong': 'Веские доказательства',

  'frequency.once': 'Один раз',
  'frequency.year': 'Каждый год',
  'frequency.school-year': 'Каждый учебный год',
  'frequency.half': 'Каждые полгода',
  'frequency.four-months': 'Каждые четыре месяца',
  'frequency.quarter': 'Каждый квартал',
  'frequency.month': 'Каждый месяц',
  'frequency.custom': 'По выбранным датам',

  'measure.number': 'Число',
  'measure.ratio': 'Соотношение',
  'measure.rating': 'Оценка по шкале',
  'measure.yes-no': 'Да или нет',
  'measure.qualitative': 'Словами',

  'action.undo': 'Отменить',
  'action.redo': 'Повторить',
  'action.add': 'Добавить',
  'action.edit': 'Изменить',
  'action.delete': 'Удалить',
  'action.cancel': 'Отмена',
  'action.save': 'Сохранить',
  'action.close': 'Закрыть',
  'action.print': 'Печать',
  'action.back': 'Назад',
  'action.next': 'Далее',
  'action.retry': 'Попробовать снова',
  'action.more': 'Ещё',
  'action.fix': 'Исправить',
  'action.restore': 'Восстановить',
  'action.discard': 'Отбросить',
  'action.clear': 'Очистить',

  'widget.loading.title': 'Загрузка',
  'widget.loading.text': 'Программа загружается.',
  'widget.empty.title': 'Здесь пока ничего нет',
  'widget.empty.text': 'Показывать пока нечего. Добавьте первую запись, чтобы начать.',
  'widget.offline.title': 'Нет соединения',
  'widget.offline.text': 'Сейчас нельзя загрузить более новые данные. То, что уже здесь, можно читать.',
  'widget.read-only.title': 'Только чтение',
  'widget.read-only.text': 'Можно читать и печатать. Редактирование здесь отключено.',
  'widget.no-permission.title': 'Нет доступа',
  'widget.no-permission.text':
    'У вашей учётной записи нет права открыть это. Попросите доступ у того, кто управляет программой.',
  'widget.too-new.title': 'Создано более новой версией',
  'widget.too-new.text':
    'Файл сохранён более новой версией, и надёжно прочитать его здесь нельзя. Попросите владельца сайта обновить страницу.',
  'widget.error.title': 'Это не удалось показать',
  'widget.error.text':
    'В данных есть ошибки, из-за которых их нельзя показать. В списке указано, где они и что делать.',

  'language.missing': 'Показано на другом языке ({language}): текста на языке «{wanted}» пока нет',
  'language.name.en': 'английский',
  'language.name.bg': 'болгарский',
  'language.name.ar': 'арабский',
  'language.name.ckb': 'курдский (сорани)',
  'language.name.ku': 'курдский (курманджи)',
  'language.name.ru': 'русский',
  'language.name.tk': 'туркменский',
  'language.name.fr': 'французский',

  'illustrative.badge': 'Пример',
  'illustrative.note': 'Числа с пометкой «пример» вымышлены, чтобы показать, как работает программа.',

  'severity.must': 'Нужно исправить',
  'severity.should': 'Стоит проверить',
  'severity.hint': 'Подсказка',

  'problem.bare.what': 'В данных есть ошибка: {code}.',
  'problem.bare.fix':
    'Если пояснение не появится, проверьте соединение и обновите страницу или отправьте эту строку тому, кто управляет программой.',

  'unit.percent-points': 'процентных пунктов',
  'count.of': '{a} из {b}',
  'undo.done': 'Отменено: {act}',
  'redo.done': 'Повторено: {act}',

  'statement.contributes': ({ from, to, assumptions, reason }: StatementParts) =>
    `Если ${from}${assumptions && ` и ${assumptions}`}, то ${to}${reason && `, потому что ${reason}`}.`,
  'statement.required': ({ from, to, assumptions, reason }: StatementParts) =>
    `Только если ${from}${assumptions && ` и ${assumptions}`}, то ${to}${reason && `, потому что ${reason}`}.`,
  'statement.feedback': ({ from, to, assumptions, reason }: StatementParts) =>
    `В свою очередь ${from} влияет на ${to}${assumptions && ` при условии, что ${assumptions}`}${reason && `, потому что ${reason}`}.`,
};
export default words;
