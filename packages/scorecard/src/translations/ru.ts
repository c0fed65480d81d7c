import type { Format, Translation } from '@careframe/i18n';
import type { ScorecardEnglish } from '../scorecard.words.js';
import type { Counted, SummaryHead } from './en.js';

/** Prepositional case: "in 21 region", "in 3 regions". */
const levels: Readonly<Record<string, readonly [one: string, other: string]>> = {
  country: ['стране', 'странах'],
  region: ['регионе', 'регионах'],
  district: ['районе', 'районах'],
  municipality: ['муниципалитете', 'муниципалитетах'],
  centre: ['центре', 'центрах'],
  place: ['месте', 'местах'],
};

function inPlaces({ places, level, place }: SummaryHead, f: Format): string {
  if (places === 0) return '';
  if (places === 1) return ` (${place})`;
  const [one, other] = levels[level] ?? levels['place']!;
  return ` в ${f.number(places)} ${f.plural(places, { one, other })}`;
}

export default {
  title: 'Оценочная карта мониторинга',
  'subject.label': 'Что показать',
  'subject.assessments': 'Посещения',
  'subject.indicators': 'Индикаторы',
  'rubric.label': 'Шкала',
  'period.label': 'Период',
  'period.latest': 'Последние значения',
  'order.label': 'Порядок',
  'order.need': 'Сначала самое срочное',
  'order.plan': 'Как в плане',
  'order.name': 'По алфавиту',
  'place.label': 'Место',
  'place.all': 'Все места',
  'place.programme': 'Вся программа',
  'column.criterion': 'Критерий',
  'column.indicator': 'Индикатор',
  'sub.visit': 'Посещение {date}',
  'sub.visits': 'Последние посещения, {dates}',
  'sub.latest': 'Последние значения',
  'sub.period': 'Значения за период: {period}',

  'empty.title': 'Пока нечего оценивать',
  'empty.text':
    'В этой программе нет ни индикатора, ни оценённого посещения. Добавьте индикатор или запишите посещение со шкалой.',
  'empty.rubric': 'По этой шкале ещё не оценено ни одно посещение.',
  'empty.indicators': 'В этой программе пока нет индикаторов.',

  'summary.criteria': (p: SummaryHead, f: Format) =>
    `${f.number(p.n)} ${f.plural(p.n, { one: 'критерий', few: 'критерия', other: 'критериев' })}${inPlaces(p, f)}:`,
  'summary.indicators': (p: Counted, f: Format) =>
    `${f.number(p.n)} ${f.plural(p.n, { one: 'индикатор', few: 'индикатора', other: 'индикаторов' })}:`,
  'count.on-track': ({ n }: Counted, f: Format) => `${f.number(n)} по плану`,
  'count.needs-attention': ({ n }: Counted, f: Format) =>
    `${f.number(n)} ${f.plural(n, { one: 'требует', other: 'требуют' })} внимания`,
  'count.off-track': ({ n }: Counted, f: Format) =>
    `${f.number(n)} ${f.plural(n, { one: 'отстаёт', other: 'отстают' })} от плана`,
  'count.no-evidence': ({ n }: Counted, f: Format) => `${f.number(n)} без доказательств`,
  'count.no-data': ({ n }: Counted, f: Format) => `${f.number(n)} без данных`,
  'count.not-assessed': ({ n }: Counted, f: Format) => `${f.number(n)} без балла`,
  'count.not-coloured': ({ n }: Counted, f: Format) => `${f.number(n)} без вывода о состоянии`,
  'count.not-due': ({ n }: Counted, f: Format) => `${f.number(n)} с ненаступившим сроком`,
  'count.not-applicable': ({ n }: Counted, f: Format) =>
    `${f.number(n)} ${f.plural(n, { one: 'неприменим', other: 'неприменимы' })}`,
  'summary.agreed': 'Оценщики сошлись в {share} случаев (α {alpha}).',
  'summary.agreed.plain': 'Оценщики сошлись в {share} случаев.',
  'summary.agreed.few': 'Совпавших баллов оценщиков: {same} из {items}.',
  'summary.gap': 'Самое большое отставание: {name}, {share} от запланированного к этому времени.',
  'summary.gap.plain': 'Самое большое отставание: {name}.',

  'cell.evidence': ({ n }: Counted, f: Format) =>
    `${f.number(n)} ${f.plural(n, { one: 'источник', few: 'источника', other: 'источников' })}`,
  'cell.must-pass': 'обязательный',
  'cell.must-pass.failed': 'обязательный, не выполнен',
  'cell.target': 'цель {target}',
  'value.yes': 'да',
  'value.no': 'нет',
  'trend.better': 'лучше',
  'trend.worse': 'хуже',
  'trend.same': 'так же',
  'gap.no-evidence': 'нет доказательств',
  'gap.no-source': 'нет источника',
  'gap.not-assessed': 'без балла',
  'gap.no-access': 'нет доступа',
  'gap.not-applicable': 'неприменимо',
  'gap.not-coloured': 'без вывода',
  'gap.no-target': 'нет цели',
  'gap.no-data': 'нет данных',
  'bucket.no-evidence': 'Нет доказательств',
  'bucket.not-assessed': 'Без балла',
  'bucket.not-coloured': 'Без вывода о состоянии',
  visits: ({ n }: Counted, f: Format) =>
    `${f.number(n)} ${f.plural(n, { one: 'посещение', few: 'посещения', other: 'посещений' })}`,

  'spoken.name': '{row}, {place}: {state}.',
  'spoken.name.when': '{row}, {place}, {when}: {state}.',
  'spoken.score': 'Балл {value} из {max}.',
  'spoken.actual': 'Достигнуто: {actual}.',
  'spoken.actual.target': 'Достигнуто: {actual} при цели {target}.',
  'spoken.actual.percent':
    'Достигнуто: {actual} при цели {target} ({share} от запланированного к этому времени).',
  'spoken.better': 'Лучше, чем {when}.',
  'spoken.worse': 'Хуже, чем {when}.',
  'spoken.same': 'Так же, как {when}.',
  'spoken.source': 'Источник: {source}.',
  'spoken.no-source': 'Нет источника.',
  'spoken.no-evidence': 'Доказательств нет, поэтому не учитывается.',
  'spoken.must-pass': 'Обязательный критерий.',
  'spoken.must-pass.failed': 'Обязательный критерий не выполнен.',

  'total.visit': 'Посещение в целом',
  coverage: 'оценено {share}',
  capped: 'Сдерживает: {criteria}',
  'note.unsupported': 'Без подтверждения: {n} из {of} баллов не имеют доказательств и не учитываются.',
  'note.low-coverage': '{place}: оценено {share}. При доле меньше {minimum} цвет не даётся.',
  'note.nothing-assessed': '{place}: учитывать нечего, поэтому цвет не даётся.',
  'note.version':
    '{place}: оценено по версии {was} шкалы, сейчас действует версия {now}. Баллы показаны, цвет не даётся.',
  'note.not-visited': ({ n }: Counted, f: Format) =>
    `Ещё не посещено: ${f.number(n)} ${f.plural(n, { one: 'место', few: 'места', other: 'мест' })}.`,
  'note.stale': ({ date, n }: { date: string; n: number }, f: Format) =>
    `Данные за ${date}, прошло ${f.number(n)} ${f.plural(n, { one: 'день', few: 'дня', other: 'дней' })}`,

  'legend.label': 'Что значат знаки',
  'legend.entry': '{state}: {rule}',
  'rule.from': '{from} и выше',
  'rule.between': 'от {from} до менее {to}',
  'rule.under': 'менее {to}',
  'rule.share.from': 'не менее {from%} от запланированного к этому времени',
  'rule.share.between': 'от {from%} до менее {to%}',
  'rule.share.under': 'менее {to%}',
  'rule.no-evidence': 'Нет доказательств: показано, но не учитывается',
  'rule.no-data': 'Нет данных: нет значения с источником',
  'rule.not-assessed': 'Без балла: не оценено',
  'rule.not-due': 'Срок ещё не наступил',
  'rule.must-pass':
    'Обязательный критерий с баллом менее {pass} отстаёт от плана, и его посещение не может быть по плану.',
  'rule.must-pass.band': 'Если обязательный критерий отстаёт от плана, его посещение не может быть по плану.',
  'rule.own': 'Индикаторы со своими границами указывают их в подробностях.',
  'rule.range':
    'Значения, которые надо сохранить или держать в границах, идут по плану внутри границ и отстают вне их.',

  'detail.close': 'Закрыть подробности',
  'detail.of': '{value} из {max}',
  'detail.failed': 'Это обязательный критерий, и он не выполнен.',
  'detail.evidence': 'Доказательства',
  'detail.evidence.none': 'Доказательства не записаны, поэтому не учитывается.',
  'detail.source': 'Источник',
  'detail.source.none': 'Источник не записан, поэтому значение не учитывается.',
  'detail.assessors': 'Что поставил каждый оценщик',
  'detail.assessor': 'Оценщик',
  'detail.score': 'Балл',
  'detail.agreed': 'Согласовано',
  'detail.own-service': 'работает в этой службе',
  'detail.differs': ({ n }: Counted, f: Format) =>
    `Баллы расходятся на ${f.number(n)} ${f.plural(n, { one: 'ступень', few: 'ступени', other: 'ступеней' })}: обсудите их.`,
  'detail.differed': ({ n }: Counted, f: Format) =>
    `До согласования баллы расходились на ${f.number(n)} ${f.plural(n, { one: 'ступень', few: 'ступени', other: 'ступеней' })}.`,
  'detail.history': 'История, сначала новое',
  'detail.visit': 'Посещение',
  'detail.value': 'Значение',
  'detail.planned': 'Цель',
  'detail.state': 'Состояние',
  'detail.revised': 'Исправлено {date}; было: {value}',
  'detail.actions': 'Действия',
  'detail.actions.none': 'Действие не согласовано.',
  'detail.actions.visit': 'Действия по посещению в целом',
  'detail.due': 'до {date}',
  'detail.overdue': 'просрочено с {date}',
  'detail.ask': 'За значением обратитесь: {who}.',
  'detail.result': 'Относится к',
  'detail.definition': 'Определение',
  'action.open': 'предстоит',
  'action.done': 'выполнено',
  'action.dropped': 'отменено',
  'kind.document': 'Документ',
  'kind.observation': 'Наблюдение',
  'kind.interview-staff': 'Беседа с сотрудниками',
  'kind.interview-family': 'Беседа с ребёнком или семьёй',
  'kind.case-file': 'Личное дело',
  'kind.data': 'Данные',

  'chart.show': 'Показать график',
  'chart.hide': 'Скрыть график',
  'chart.failed': 'График не загрузился. В таблице те же числа.',
  'chart.label': 'Линейный график: {name}, от {first} ({from}) до {last} ({to}). В таблице выше те же числа.',
  'chart.actual': 'Значение',
  'chart.target': 'Цель',
  'chart.threshold': 'По плану от',
  'keys.hint': 'Стрелки переводят между ячейками, Enter открывает подробности, P ведёт к следующей проблеме.',
} satisfies Translation<ScorecardEnglish>;
