import 'careframe/define.js';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { App, DOCUMENTS } from './app';
import { loadDocuments } from './programmes';

const documents = await loadDocuments();
await bootstrapApplication(App, {
  providers: [provideZonelessChangeDetection(), { provide: DOCUMENTS, useValue: documents }],
});
