/** Mutants of the decisions: what changes, what must notice it, and what is left as it is. */
export default {
  mutate: [
    'libs/agreements/src/{agreement,clearance,ledger}/**/*.ts',
    // Stories are told with these, they are no decisions.
    '!**/*.{spec,stories}.ts',
    '!**/testing.ts',
    // Shapes, sentences and lists: checked when they are loaded, by the compiler, the schemas and the catalogue.
    '!**/{events,commands,index,vocabulary,fields}.ts',
    '!**/*.refusals.ts',
  ],
  // Schemas and titles stand outside of every function: a mutant of theirs is there before any test begins.
  ignoreStatic: true,
  coverageAnalysis: 'perTest',

  plugins: ['./dist/test/mutants/runner.js'],
  testRunner: 'specs-of-the-language',
  testRunnerNodeArgs: ['--disable-warning=ExperimentalWarning'],
  buildCommand: 'nest build',
  concurrency: 1,

  tempDirName: '.mutants/sandbox',
  ignorePatterns: ['/.mutants', '/dist', '/docs', '/data', '/apps/web'],
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { logTests: false, reportTests: false, skipFull: true },
  jsonReporter: { fileName: '.mutants/report.json' },
  htmlReporter: { fileName: '.mutants/report.html' },
};
