// Two of the ready programmes; a portal would fetch its own documents.
import { loadStarter } from '@careframe/starters';

export const PROGRAMMES = ['deinstitutionalisation-training', 'duhok-centre'] as const;
export type ProgrammeId = (typeof PROGRAMMES)[number];

export const documents: Record<ProgrammeId, unknown> = {
  'deinstitutionalisation-training': await loadStarter('deinstitutionalisation-training'),
  'duhok-centre': await loadStarter('duhok-centre'),
};

export const LANGUAGES = ['en', 'bg', 'ar'];
