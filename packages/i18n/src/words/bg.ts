/** Bulgarian words shared by all widgets. */
import type { Translation } from '../words.js';
import type { StatementParts } from './en.terms.js';
import type { CommonEnglish } from './index.js';

const words: Translation<CommonEnglish> = {
  'state.on-track': 'По план',
  'state.needs-attention': 'Изисква внимание',
  'state.off-track': 'Изостава от плана',
  'state.no-data': 'Няма данни',
  'state.not-due': 'Още не е дошъл срокът',

  'reason.missing-actual': 'Все още не е въведена стойност',
  'reason.missing-target': 'Не е определена цел',
  'reason.missing-baseline': 'Базовата стойност не е известна',
  'reason.direction-contradicts-target':
    'Целта е от грешната страна на базовата стойност спрямо посочената посока',
  'reason.target-zero': 'Целта е нула и не може да се изчисли дял от нея',
  'reason.no-source': 'Стойността няма източник и затова още не се отчита',
  'reason.not-reported': 'Не е докладвана стойност',
  'reason.not-applicable': 'Тук не е приложимо',
  'reason.not-due': 'Срокът за тази стойност още не е дошъл',
  'reason.not-collected': 'Стойността не е събирана',
  'reason.suppressed': 'Групата е твърде малка, за да се покаже стойност',
  'reason.zero-denominator': 'Знаменателят е нула и дялът не може да се изчисли',
  'reason.mixed-units': 'Стойностите са в различни мерни единици и не могат да се обединят',
  'reason.not-added-up': 'Частите не бива да се събират',
  'reason.no-target-here': 'Това място няма собствена цел',
  'reason.missing-worst': 'Не е посочена най-лоша стойност',

  'missing.not-reported': 'Не е докладвано',
  'missing.not-applicable': 'Не е приложимо',
  'missing.not-due': 'Още не е дошъл срокът',
  'missing.not-collected': 'Не е събирано',
  'missing.suppressed': 'Скрито: малка група',

  'direction.increase': 'Увеличаване',
  'direction.decrease': 'Намаляване',
  'direction.maintain': 'Запазване',
  'direction.range': 'Задържане в граници',

  'level.input': 'Ресурс',
  'level.activity': 'Дейност',
  'level.output': 'Продукт',
  'level.outcome': 'Резултат',
  'level.impact': 'Въздействие',
  'level.other': 'Друго',

  'evidence.none': 'Без доказателства',
  'evidence.anecdotal': 'Отделни разкази',
  'evidence.some': 'Частични доказателства',
  'evidence.strong': 'Силни доказателства',

  'frequency.once': 'Еднократно',
  'frequency.year': 'Всяка година',
  'frequency.school-year': 'Всяка учебна година',
  'frequency.half': 'На шест месеца',
  'frequency.four-months': 'На четири месеца',
  'frequency.quarter': 'Всяко тримесечие',
  'frequency.month': 'Всеки месец',
  'frequency.custom': 'На избрани дати',

  'measure.number': 'Число',
  'measure.ratio': 'Съотношение',
  'measure.rating': 'Оценка по скала',
  'measure.yes-no': 'Да или не',
  'measure.qualitative': 'С думи',

  'action.undo': 'Отмяна',
  'action.redo': 'Повторение',
  'action.add': 'Добавяне',
  'action.edit': 'Редактиране',
  'action.delete': 'Изтриване',
  'action.cancel': 'Отказ',
  'action.save': 'Запазване',
  'action.close': 'Затваряне',
  'action.print': 'Печат',
  'action.back': 'Назад',
  'action.next': 'Напред',
  'action.retry': 'Нов опит',
  'action.more': 'Още',
  'action.fix': 'Поправяне',
  'action.restore': 'Възстановяване',
  'action.discard': 'Отхвърляне',
  'action.clear': 'Изчистване',

  'widget.loading.title': 'Зареждане',
  'widget.loading.text': 'Програмата се зарежда.',
  'widget.empty.title': 'Тук още няма нищо',
  'widget.empty.text': 'Още няма какво да се покаже. Добавете първия запис, за да започнете.',
  'widget.offline.title': 'Няма връзка',
  'widget.offline.text':
    'В момента не могат да се заредят по-нови данни. Това, което вече е тук, може да се чете.',
  'widget.read-only.title': 'Само за четене',
  'widget.read-only.text': 'Можете да четете и печатате. Редактирането тук е изключено.',
  'widget.no-permission.title': 'Няма достъп',
  'widget.no-permission.text':
    'Профилът Ви няма право да отвори това. Поискайте достъп от лицето, което управлява програмата.',
  'widget.too-new.title': 'Създадено с по-нова версия',
  'widget.too-new.text':
    'Файлът е записан от по-нова версия и тук не може да се прочете надеждно. Помолете собственика на сайта да обнови страницата.',
  'widget.error.title': 'Това не може да се покаже',
  'widget.error.text':
    'В данните има проблеми, заради които те не могат да се покажат. В списъка пише къде са и какво да се направи.',

  'language.missing': 'Показано на друг език ({language}): още няма текст на език „{wanted}“',
  'language.name.en': 'английски',
  'language.name.bg': 'български',
  'language.name.ar': 'арабски',
  'language.name.ckb': 'кюрдски (сорани)',
  'language.name.ku': 'кюрдски (курманджи)',
  'language.name.ru': 'руски',
  'language.name.tk': 'туркменски',
  'language.name.fr': 'френски',

  'illustrative.badge': 'Примерно',
  'illustrative.note':
    'Числата, отбелязани като примерни, са измислени, за да покажат как работи програмата.',

  'severity.must': 'Трябва да се поправи',
  'severity.should': 'Добре е да се провери',
  'severity.hint': 'Подсказка',

  'problem.bare.what': 'В данните има проблем: {code}.',
  'problem.bare.fix':
    'Ако не се появи обяснение, проверете връзката и презаредете страницата или изпратете този ред на лицето, което управлява програмата.',

  'unit.percent-points': 'процентни пункта',
  'count.of': '{a} от {b}',
  'undo.done': 'Отменено: {act}',
  'redo.done': 'Повторено: {act}',

  'statement.contributes': ({ from, to, assumptions, reason }: StatementParts) =>
    `Ако ${from}${assumptions && ` и ${assumptions}`}, то ${to}${reason && `, защото ${reason}`}.`,
  'statement.required': ({ from, to, assumptions, reason }: StatementParts) =>
    `Само ако ${from}${assumptions && ` и ${assumptions}`}, то ${to}${reason && `, защото ${reason}`}.`,
  'statement.feedback': ({ from, to, assumptions, reason }: StatementParts) =>
    `На свой ред ${from} влияе обратно върху ${to}${assumptions && `, при условие че ${assumptions}`}${reason && `, защото ${reason}`}.`,
};
export default words;
