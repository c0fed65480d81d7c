import type { CheckWords } from './words.types.js';

export const en: CheckWords = {
  activity:
    /^ (?:to )?(?:conduct|train|training (?:of|for|in|on)|organi[sz](?:e|ing)|provid(?:e|ing)|deliver|prepar(?:e|ing|ation)|hold|carry|develop|development of|implement|creat(?:e|ing|ion)|establish|distribut(?:e|ing|ion)) /,
  direction:
    / (?:increas|improv|reduc|decreas|strengthen|enhanc|expand|rais|ris(?:e|en|ing) |rose |grow|lower|fewer |less |more |better |higher |greater |stronger |safer |no longer )/,
  means:
    / (?:through|via|by means of|by (?:train|provid|support|develop|creat|build|strengthen|improv|increas|organi[sz]|conduct|establish|us|introduc|prepar|reduc)ing) /,
  twoVerbs:
    / (?:are|is|have|has|can|know|receive|meet|live|learn|apply|manage|attend|feel) (?:.* )?and (?:\p{L}+ ){0,2}(?:are|is|have|has|can|know|receive|meet|live|learn|apply|manage|attend|feel|use|uses) /u,
  clause: / (?:that|who|whose|which|when|where|what|how|to) /,
  people:
    / (?:child|famil|parent|mother|father|wom[ae]n|m[ae]n |girl|boy|youth|people|person|carer|communit|citizen|user|client|beneficiar|participant|student|staff|team|manager|director|worker|professional|specialist|teacher|trainer|group|cent(?:re|er)|institut|school|municipal|district|department|ministr|government|organi[sz]ation|ngo|partner)/,
  count:
    / (?:trained|training|trainee|participant|participated|attend|took part|workshop|seminar|meeting|events? |course|visit)/,
  change:
    / (?:whose|that|which|who (?!took part|attended|participated|(?:were|are|have been) trained)|still|able|satisf|knowledge|skill|appl|us(?:e|es|ed|ing) |after )/,
  amount: / (?:to|by|from) \p{Nd}/u,
};
