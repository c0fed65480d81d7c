import type { Format, Translation } from '@careframe/i18n';
import type { SurveyEnglish } from './index.js';

export default {
  'survey.title': 'Анкета за обучение',
  'survey.look-back': 'преди и сега',
  'survey.page': 'Страница {page} от {pages}: теми {from} до {to}',
  'survey.page-one': 'Страница {page} от {pages}: тема {from}',
  'survey.page-questions': 'Страница {page} от {pages}: Вашето мнение за обучението',
  'survey.before': 'Преди',
  'survey.now': 'Сега',
  'survey.row': '{topic}: {moment}',
  'survey.step': '{value} от {max}',
  'survey.step-named': '{value} от {max}, {label}',
  'survey.not-covered': 'Не е разглеждана',
  'survey.clear': 'Изчисти',
  'survey.cleared': 'Отговорът на „{topic}“ е изчистен.',
  'survey.send': 'Изпрати',
  'survey.gaps': (p: { n: number }, f: Format) =>
    f.plural(p.n, {
      one: `${f.number(p.n)} тема е още без отговор.`,
      other: `${f.number(p.n)} теми са още без отговор.`,
    }),
  'survey.gaps-first': 'Към първата',
  'survey.gaps-continue': 'Изпрати въпреки това',
  'survey.kept': 'Отговорите Ви остават на тази страница, докато не ги изпратите.',
  'survey.sent-title': 'Благодарим Ви',
  'survey.sent-text': 'Отговорите Ви са предадени. Можете да затворите страницата.',
  'survey.another': 'Следващ участник',
  'survey.privacy.anonymous':
    'Анонимно: нищо от отговорите Ви не може да бъде свързано с Вас или с друга анкета.',
  'survey.privacy.paired': 'Без имена: отговорите Ви се свързват с другата Ви анкета само чрез Вашата карта.',
  'survey.privacy.named': 'С имена: организаторите виждат кой какво е отговорил.',
  'survey.no-names': 'Моля, не пишете имена.',
  'survey.left': (p: { n: number }, f: Format) =>
    f.plural(p.n, { one: `Остава ${f.number(p.n)} знак`, other: `Остават ${f.number(p.n)} знака` }),
  'survey.not-number': '„{text}“ не е число. Пример: {example}.',
  'survey.required': 'Моля, отговорете на всяка тема или изберете „Не е разглеждана“.',
  'survey.none-title': 'Тук няма анкета',
  'survey.none-text': 'В тази програма няма обучение с теми. Добавете такова в програмния документ.',
  'results.title': 'Анкета за обучение: резултати',
  'results.of': '{responded} / {enrolled}',
  'results.answered': 'Отговорили са {responded} от {enrolled} участници ({rate%}).',
  'results.answered-only': (p: { n: number }, f: Format) =>
    f.plural(p.n, {
      one: `Отговорил е ${f.number(p.n)} човек; не е посочено колко са участвали.`,
      other: `Отговорили са ${f.number(p.n)} души; не е посочено колко са участвали.`,
    }),
  'results.planned': 'Участвали са {enrolled}; планирани са били {planned} ({rate%} от плана).',
  'results.look-back': (p: { n: number }, f: Format) =>
    `Изводите за промяна се основават на ${f.number(p.n)}, които са оценили себе си преди и сега в една и съща анкета.`,
  'results.paired':
    'Изводите за промяна се основават на {n}, които са отговорили и преди, и след обучението.',
  'results.unpaired':
    'Преди и след обучението може да са отговаряли различни хора, затова не се казва нищо за промяна при отделния човек.',
  'results.after-only':
    'Никой не е питан за времето преди обучението, затова тази анкета не може да покаже промяна.',
  'results.bounds': (p: { silent: number; topic: string; low: number; high: number }, f: Format) =>
    `Ако се броят и ${f.number(p.silent)}, които не са отговорили, „подобрено“ за „${p.topic}“ е между ${f.percent(p.low)} и ${f.percent(p.high)} от всички участници.`,
  'results.improved': 'Подобрено',
  'results.same': 'Същото',
  'results.lower': 'По-ниско',
  'results.topic': 'Тема',
  'results.n': 'Отговори',
  'results.n-improved': (p: { n: string }) => `${p.n} подобрено`,
  'results.median': 'Медиана на промяната',
  'results.range': 'Подобрено, от всички участници',
  'results.ceiling': '{share%} са избрали една от двете най-високи степени още преди обучението.',
  'results.before-now': 'Отговори по степени, преди и сега',
  'results.as-table': 'Числата в таблица',
  'results.as-bars': 'Ленти',
  'results.bar': '{topic}: {improved} подобрено, {same} същото, {lower} по-ниско, от {n}.',
  'results.low': 'по-малко от {under}',
  'results.low-short': '<{under}',
  'results.hidden': 'скрито, за да се пазят хората',
  'results.hidden-short': 'скрито',
  'results.withheld': (p: { n: number; threshold: number }, f: Format) =>
    f.plural(p.n, {
      one: `Засега има ${f.number(p.n)} отговор.`,
      other: `Засега има ${f.number(p.n)} отговора.`,
    }) + ` Резултатите се показват от ${f.number(p.threshold)} нататък, за да се пазят хората.`,
  'results.nobody-title': 'Още никой не е отговорил',
  'results.nobody-text': 'Резултатите ще се появят тук, щом постъпят отговори.',
  'results.totals-only': 'Публикувани са само общите числа; няма отговори, които да се покажат по теми.',
  'results.source': 'Източник: {source}',
  'results.responses-bad': 'Отговорите не можаха да бъдат прочетени.',
  'results.responses-some': (p: { n: number }, f: Format) =>
    f.plural(p.n, {
      one: `${f.number(p.n)} отговор не можа да бъде прочетен и не е включен.`,
      other: `${f.number(p.n)} отговора не можаха да бъдат прочетени и не са включени.`,
    }),
} satisfies Translation<SurveyEnglish> as Translation<SurveyEnglish>;
