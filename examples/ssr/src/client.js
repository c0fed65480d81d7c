// First of all modules: it prepares Lit before any widget is loaded.
import 'careframe/hydrate.js';

document.documentElement.dataset.live = 'yes';
