// Hears everything that must not happen on a page. Loaded first, as a file: inline scripts are forbidden on most pages.
globalThis.noise = [];
globalThis.warnings = [];
// What this browser does not have, so that a page cannot ask for it.
globalThis.lacks = [];
addEventListener('securitypolicyviolation', (event) =>
  noise.push(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
);
addEventListener('error', (event) => noise.push(`error: ${event.message}`));
addEventListener('unhandledrejection', (event) => noise.push(`rejection: ${event.reason}`));
addEventListener('care-error', (event) => noise.push(`care-error: ${event.detail.code}`));
for (const level of ['error', 'warn']) {
  const tell = console[level].bind(console);
  console[level] = (...args) => {
    (level === 'error' ? noise : warnings).push(`${level}: ${args.join(' ')}`);
    tell(...args);
  };
}
