// Two of the ready programmes; a portal would fetch its own documents.
import { loadStarter } from '@careframe/starters';

export const PROGRAMMES = ['deinstitutionalisation-training', 'duhok-centre'] as const;
export type ProgrammeId = (typeof PROGRAMMES)[number];
export type Documents = Record<ProgrammeId, unknown>;

export const loadDocuments = async (): Promise<Documents> => ({
  'deinstitutionalisation-training': await loadStarter('deinstitutionalisation-training'),
  'duhok-centre': await loadStarter('duhok-centre'),
});

export const LANGUAGES = ['en', 'bg', 'ar'];
