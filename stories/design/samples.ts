/** The starters cut down to what fits on one screen beside the fields of a design page. */
import { readProgramme, type Programme } from '@careframe/core';
import { starter } from '../fixtures.js';

async function programme(id: string): Promise<Programme> {
  const reading = readProgramme(await starter(id));
  if (reading.status === 'failure') throw new Error(`The starter ${id} cannot be read.`);
  return reading.value;
}

const RESULTS =
  'rbm-workshop follow-up-workshops programme-documents managers-describe-chain services-meet-standards families-know better-lives'.split(
    ' ',
  );
const INDICATORS =
  'centres-meeting-standards children-in-institutions documents-approved managers-still-in-post'.split(' ');

/** Seven results and four indicators of the Duhok programme, in Arabic, Sorani and English. */
export async function smallChain(): Promise<Programme> {
  const all = await programme('duhok-centre');
  return {
    ...all,
    stages: all.stages.filter(({ id }) => all.results.some((r) => RESULTS.includes(r.id) && r.stage === id)),
    results: all.results.filter(({ id }) => RESULTS.includes(id)),
    links: all.links.filter(({ from, to }) => RESULTS.includes(from) && RESULTS.includes(to)),
    indicators: all.indicators.filter(({ id }) => INDICATORS.includes(id)),
    observations: all.observations.filter(({ indicator }) => INDICATORS.includes(indicator)),
    trainings: all.trainings.map((training) => ({ ...training, topics: training.topics.slice(0, 3) })),
    actions: [],
    decisions: [],
  };
}

/** Four criteria of the monitoring visits in Razgrad, Veliko Tarnovo and Varna. */
export async function smallScorecard(): Promise<Programme> {
  const all = await programme('child-centred-monitoring');
  const kept = ['child-takes-part', 'needs-assessed', 'results-recorded', 'staff-supervision'];
  const rubrics = all.rubrics.map((rubric) => ({
    ...rubric,
    areas: rubric.areas.map((area) => ({
      ...area,
      criteria: area.criteria.filter(({ id }) => kept.includes(id)),
    })),
  }));
  const assessments = all.assessments.map((assessment) => ({
    ...assessment,
    scores: assessment.scores.filter(({ criterion }) => kept.includes(criterion)),
    ...(assessment.agreed && {
      agreed: assessment.agreed.filter(({ criterion }) => kept.includes(criterion)),
    }),
  }));
  return { ...all, rubrics, assessments, actions: [], decisions: [] };
}

/** The first five topics of the training in Turkmenistan; its answers fit as they are. */
export async function smallResults(): Promise<Programme> {
  const all = await programme('turkmenistan-training');
  return {
    ...all,
    trainings: all.trainings.map((training) => ({ ...training, topics: training.topics.slice(0, 5) })),
  };
}
