import type { Format, Translation } from '@careframe/i18n';
import type { ScorecardEnglish } from '../scorecard.words.js';
import type { Counted, SummaryHead } from './en.js';

const levels: Readonly<Record<string, string>> = {
  country: 'държави',
  region: 'области',
  district: 'района',
  municipality: 'общини',
  centre: 'центъра',
  place: 'места',
};

function inPlaces({ places, level, place }: SummaryHead, f: Format): string {
  if (places === 0) return '';
  return places === 1 ? ` в ${place}` : ` в ${f.number(places)} ${levels[level] ?? levels['place']!}`;
}

export default {
  title: 'Карта за мониторинг',
  'subject.label': 'Какво да се покаже',
  'subject.assessments': 'Посещения',
  'subject.indicators': 'Индикатори',
  'rubric.label': 'Скала',
  'period.label': 'Период',
  'period.latest': 'Последни стойности',
  'order.label': 'Подредба',
  'order.need': 'Първо най-спешното',
  'order.plan': 'Както в плана',
  'order.name': 'По азбучен ред',
  'place.label': 'Място',
  'place.all': 'Всички места',
  'place.programme': 'Цялата програма',
  'column.criterion': 'Критерий',
  'column.indicator': 'Индикатор',
  'sub.visit': 'Посещение на {date}',
  'sub.visits': 'Последни посещения, {dates}',
  'sub.latest': 'Последни стойности',
  'sub.period': 'Стойности за {period}',

  'empty.title': 'Още няма какво да се оцени',
  'empty.text':
    'В тази програма няма нито индикатор, нито оценено посещение. Добавете индикатор или запишете посещение със скала.',
  'empty.rubric': 'Още няма посещение, оценено по тази скала.',
  'empty.indicators': 'В тази програма още няма индикатор.',

  'summary.criteria': (p: SummaryHead, f: Format) =>
    `${f.number(p.n)} ${f.plural(p.n, { one: 'критерий', other: 'критерия' })}${inPlaces(p, f)}:`,
  'summary.indicators': (p: Counted, f: Format) =>
    `${f.number(p.n)} ${f.plural(p.n, { one: 'индикатор', other: 'индикатора' })}:`,
  'count.on-track': ({ n }: Counted, f: Format) => `${f.number(n)} по план`,
  'count.needs-attention': ({ n }: Counted, f: Format) =>
    `${f.number(n)} ${f.plural(n, { one: 'изисква', other: 'изискват' })} внимание`,
  'count.off-track': ({ n }: Counted, f: Format) =>
    `${f.number(n)} ${f.plural(n, { one: 'изостава', other: 'изостават' })} от плана`,
  'count.no-evidence': ({ n }: Counted, f: Format) => `${f.number(n)} без доказателства`,
  'count.no-data': ({ n }: Counted, f: Format) => `${f.number(n)} без данни`,
  'count.not-assessed': ({ n }: Counted, f: Format) =>
    `${f.number(n)} ${f.plural(n, { one: 'неоценен', other: 'неоценени' })}`,
  'count.not-coloured': ({ n }: Counted, f: Format) => `${f.number(n)} без оценка на състоянието`,
  'count.not-due': ({ n }: Counted, f: Format) => `${f.number(n)} с ненастъпил срок`,
  'count.not-applicable': ({ n }: Counted, f: Format) =>
    `${f.number(n)} ${f.plural(n, { one: 'неприложим', other: 'неприложими' })}`,
  'summary.agreed': 'Оценителите са единодушни при {share} от оценките (α {alpha}).',
  'summary.agreed.plain': 'Оценителите са единодушни при {share} от оценките.',
  'summary.agreed.few': 'Оценителите са единодушни при {same} от {items} оценки.',
  'summary.gap': 'Най-голямо изоставане: {name}, {share} от планираното дотук.',
  'summary.gap.plain': 'Най-голямо изоставане: {name}.',

  'cell.evidence': ({ n }: Counted, f: Format) =>
    `${f.number(n)} ${f.plural(n, { one: 'източник', other: 'източника' })}`,
  'cell.must-pass': 'задължителен',
  'cell.must-pass.failed': 'задължителен, неизпълнен',
  'cell.target': 'цел {target}',
  'value.yes': 'да',
  'value.no': 'не',
  'trend.better': 'по-добре',
  'trend.worse': 'по-зле',
  'trend.same': 'същото',
  'gap.no-evidence': 'без доказателства',
  'gap.no-source': 'без източник',
  'gap.not-assessed': 'неоценено',
  'gap.no-access': 'без достъп',
  'gap.not-applicable': 'неприложимо',
  'gap.not-coloured': 'без оценка на състоянието',
  'gap.no-target': 'без цел',
  'gap.no-data': 'няма данни',
  'bucket.no-evidence': 'Без доказателства',
  'bucket.not-assessed': 'Неоценено',
  'bucket.not-coloured': 'Без оценка на състоянието',
  visits: ({ n }: Counted, f: Format) =>
    `${f.number(n)} ${f.plural(n, { one: 'посещение', other: 'посещения' })}`,

  'spoken.name': '{row}, {place}: {state}.',
  'spoken.name.when': '{row}, {place}, {when}: {state}.',
  'spoken.score': 'Оценка {value} от {max}.',
  'spoken.actual': 'Постигнато: {actual}.',
  'spoken.actual.target': 'Постигнато: {actual} при цел {target}.',
  'spoken.actual.percent': 'Постигнато: {actual} при цел {target} ({share} от планираното дотук).',
  'spoken.better': 'По-добре в сравнение с {when}.',
  'spoken.worse': 'По-зле в сравнение с {when}.',
  'spoken.same': 'Същото в сравнение с {when}.',
  'spoken.source': 'Източник: {source}.',
  'spoken.no-source': 'Без източник.',
  'spoken.no-evidence': 'Няма доказателства, затова не се отчита.',
  'spoken.must-pass': 'Задължителен критерий.',
  'spoken.must-pass.failed': 'Задължителният критерий не е изпълнен.',

  'total.visit': 'Цялото посещение',
  coverage: 'оценени {share}',
  capped: 'Задържа го: {criteria}',
  'note.unsupported': 'Без подкрепа: {n} от {of} оценки нямат доказателства и не се отчитат.',
  'note.low-coverage': '{place}: оценени са {share}. Под {minimum} не се дава цвят.',
  'note.nothing-assessed': '{place}: няма какво да се отчете, затова не се дава цвят.',
  'note.version':
    '{place}: оценено с версия {was} на скалата, а сегашната е {now}. Оценките се показват, но без цвят.',
  'note.not-visited': ({ n }: Counted, f: Format) =>
    `${f.plural(n, { one: 'Още не е посетено', other: 'Още не са посетени' })} ${f.number(n)} ${f.plural(n, { one: 'място', other: 'места' })}.`,
  'note.stale': ({ date, n }: { date: string; n: number }, f: Format) =>
    `Данни от ${date}, отпреди ${f.number(n)} ${f.plural(n, { one: 'ден', other: 'дни' })}`,

  'legend.label': 'Какво значат знаците',
  'legend.entry': '{state}: {rule}',
  'rule.from': '{from} или повече',
  'rule.between': 'от {from} до под {to}',
  'rule.under': 'под {to}',
  'rule.share.from': 'поне {from%} от планираното дотук',
  'rule.share.between': 'от {from%} до под {to%} от него',
  'rule.share.under': 'под {to%} от него',
  'rule.no-evidence': 'Без доказателства: показва се, но не се отчита',
  'rule.no-data': 'Няма данни: няма стойност с източник',
  'rule.not-assessed': 'Неоценено: няма оценка',
  'rule.not-due': 'Срокът още не е дошъл',
  'rule.must-pass':
    'Задължителен критерий с оценка под {pass} изостава от плана и посещението му не може да бъде по план.',
  'rule.must-pass.band':
    'Когато задължителен критерий изостава от плана, посещението му не може да бъде по план.',
  'rule.own': 'Индикаторите със свои граници ги посочват в подробностите.',
  'rule.range':
    'Стойностите, които трябва да се запазят или да останат в граници, са по план вътре в границите и изостават извън тях.',

  'detail.close': 'Затваряне на подробностите',
  'detail.of': '{value} от {max}',
  'detail.failed': 'Това е задължителен критерий и той не е изпълнен.',
  'detail.evidence': 'Доказателства',
  'detail.evidence.none': 'Няма записани доказателства, затова не се отчита.',
  'detail.source': 'Източник',
  'detail.source.none': 'Няма записан източник, затова стойността не се отчита.',
  'detail.assessors': 'Какво е дал всеки оценител',
  'detail.assessor': 'Оценител',
  'detail.score': 'Оценка',
  'detail.agreed': 'Съгласувано',
  'detail.own-service': 'работи за тази услуга',
  'detail.differs': ({ n }: Counted, f: Format) =>
    `Оценките се различават с ${f.number(n)} ${f.plural(n, { one: 'степен', other: 'степени' })}: обсъдете ги.`,
  'detail.differed': ({ n }: Counted, f: Format) =>
    `Преди екипът да се съгласува, оценките се различаваха с ${f.number(n)} ${f.plural(n, { one: 'степен', other: 'степени' })}.`,
  'detail.history': 'История, първо най-новото',
  'detail.visit': 'Посещение',
  'detail.value': 'Стойност',
  'detail.planned': 'Цел',
  'detail.state': 'Състояние',
  'detail.revised': 'Поправено на {date}; преди: {value}',
  'detail.actions': 'Действия',
  'detail.actions.none': 'Няма договорено действие.',
  'detail.actions.visit': 'Действия за цялото посещение',
  'detail.due': 'до {date}',
  'detail.overdue': 'просрочено от {date}',
  'detail.ask': 'За стойност попитайте: {who}.',
  'detail.result': 'Част от',
  'detail.definition': 'Определение',
  'action.open': 'предстои',
  'action.done': 'изпълнено',
  'action.dropped': 'отменено',
  'kind.document': 'Документ',
  'kind.observation': 'Наблюдение',
  'kind.interview-staff': 'Разговор със специалисти',
  'kind.interview-family': 'Разговор с дете или семейство',
  'kind.case-file': 'Досие',
  'kind.data': 'Данни',

  'chart.show': 'Покажи диаграмата',
  'chart.hide': 'Скрий диаграмата',
  'chart.failed': 'Диаграмата не можа да се зареди. Таблицата съдържа същите числа.',
  'chart.label':
    'Линейна диаграма на {name}: от {first} ({from}) до {last} ({to}). Таблицата над нея съдържа същите числа.',
  'chart.actual': 'Стойност',
  'chart.target': 'Цел',
  'chart.threshold': 'По план от',
  'keys.hint':
    'Със стрелките се минава между клетките, с Enter се отварят подробностите, с P се отива на следващия проблем.',
} satisfies Translation<ScorecardEnglish>;
